# measure.bash - what the scripts of this folder begin with: CPU time of a program.

export LC_ALL=C
PATH=$(cd "${BASH_SOURCE[0]%/*}/../.." && pwd)/bin:$PATH
TIMEFORMAT='%U %S'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
runs=5

# cpu COMMAND: seconds of user and system time, the least of some runs, that the
# command takes while it writes into a pipe; the reader's are not counted.
cpu() {
	for ((run = 0; run < runs; run++)); do
		{ time bash -c "set -o pipefail; $1" 2>"$work/said"; } 2>>"$work/times" | cat >/dev/null ||
			{ cat "$work/said" >&2; return 1; }
	done
	awk '{ t = $1 + $2 } NR == 1 || t < least { least = t } END { print least < .001 ? .001 : least }' "$work/times"
	rm "$work/times"
}
