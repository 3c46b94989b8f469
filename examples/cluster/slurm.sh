#!/usr/bin/env bash
# slurm.sh - Slurm: the map is an array of tasks, the reduce another that waits for it.
#
#	slurm.sh documents.tsv FOLDER >verdicts.tsv
#
# FOLDER is new, and seen by all nodes, as crossfoot and this folder are.  MAPS (8) and
# REDUCES (2) say how many tasks.  SBATCH_PARTITION, SBATCH_ACCOUNT and the like are obeyed,
# as sbatch(1) says.
set -euo pipefail
here=$(cd "${0%/*}" && pwd)
documents=${1:?documents.tsv} maps=${MAPS:-8} reduces=${REDUCES:-2}
mkdir -p "${2:?folder}"
work=$(cd "$2" && pwd)
mkdir "$work/documents" "$work/figures" "$work/verdicts" "$work/log"

# submit LAST-INDEX OPTION ... -- COMMAND ...: an array of tasks; its number is printed.
submit() {
	sbatch --parsable --requeue --open-mode=append --output="$work/log/%x.%a" \
		--kill-on-invalid-dep=yes --array="0-$1" "${@:2}"
}

command -p split -n "l/$maps" -d -a 4 "$documents" "$work/documents/"
map=$(submit $((maps - 1)) --job-name=map "$here/slurm-task.sh" "$here" "$work" map "$reduces")
submit $((reduces - 1)) --job-name=reduce --dependency="afterok:$map" --wait \
	"$here/slurm-task.sh" "$here" "$work" reduce >"$work/log/job" || true

# Whatever became of the tasks: all parts are there, or there are no verdicts.
parts=()
for ((r = 0; r < reduces; r++)); do
	parts+=("$work/verdicts/$r")
	[ -f "$work/verdicts/$r" ] || {
		echo "slurm.sh: a task failed:" >&2
		tail -n 3 "$work"/log/*.* >&2
		exit 1
	}
done
"$here/gather.sh" "${parts[@]}"
