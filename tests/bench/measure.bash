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

# write_texts FILES: so many reports in English and as many in Cyrillic letters, or the
# file TEXT, into $work; their names are texts[].
write_texts() {
	if [ -n "${TEXT:-}" ]; then
		cp "$TEXT" "$work/text"
		texts=(text)
	else
		awk -v files="$1" -f text.awk en.tsv >"$work/English"
		awk -v files="$1" -f text.awk uk.tsv ru.tsv >"$work/Cyrillic"
		texts=(English Cyrillic)
	fi
}

heading() {
	printf '%-32s' "$1"
	printf ' %10s' "${texts[@]}"
	echo
}

# compare NAME COMMAND: its MB of each text per CPU second; it reads standard input.
compare() {
	printf '%-32s' "$1"
	for text in "${texts[@]}"; do
		awk -v bytes="$(wc -c <"$work/$text")" -v cpu="$(cpu "$2 <$work/$text")" \
			'BEGIN { printf " %10.1f", bytes / 1e6 / cpu }'
	done
	echo
}
