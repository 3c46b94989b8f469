#!/usr/bin/env bash
# slurm-task.sh - one task of an array of slurm.sh.
#
#	slurm-task.sh HERE WORK map REDUCES	documents/I to figures/*.I
#	slurm-task.sh HERE WORK reduce		figures/I.* to verdicts/I
#
# What a task makes gets its name when it is whole: one that dies leaves nothing that
# others read, one that runs twice leaves the same.  A task that fails is queued
# again, twice.
set -euo pipefail
here=$1 work=$2 step=$3
i=$SLURM_ARRAY_TASK_ID

again() {
	[ "${SLURM_RESTART_COUNT:-0}" -lt 2 ] &&
		scontrol requeue "${SLURM_ARRAY_JOB_ID}_$i" && sleep 60
	exit 1
}
trap again ERR

new=$(mktemp -d "$work/.$step.$i.XXXXXX")
case $step in
map)
	"$here/map.sh" <"$work/documents/$(printf %04d "$i")" | "$here/combine.sh" |
		"$here/deal.sh" "$4" "$new"
	for ((r = 0; r < $4; r++)); do
		mv "$new/$r" "$work/figures/$r.$i"
	done
	;;
reduce)
	LC_ALL=C sort -m "$work/figures/$i".* | "$here/reduce.sh" >"$new/$i"
	mv "$new/$i" "$work/verdicts/$i"
	;;
esac
rmdir "$new"
