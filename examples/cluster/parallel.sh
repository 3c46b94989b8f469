#!/usr/bin/env bash
# parallel.sh - GNU parallel: a few machines, over ssh; the head node sorts and reduces.
#
#	parallel.sh documents.tsv >verdicts.tsv
#	HOSTS=alpha,beta,: parallel.sh documents.tsv >verdicts.tsv
#
# HOSTS are those of parallel's -S, a colon being this one; crossfoot and this folder stand
# at the same place on each.  BLOCK (10M) of documents are one task.  A task that
# fails is tried twice again, elsewhere if it can be; one that goes on failing ends the job.
set -euo pipefail
here=$(cd "${0%/*}" && pwd)

part=$(mktemp)
trap 'rm -f "$part"' EXIT
# shellcheck disable=SC2016	# for the shell of the task
parallel --pipe --block "${BLOCK:-10M}" -S "${HOSTS:-:}" --retries 3 --halt now,fail=1 \
	bash -o pipefail -c \''"$0/map.sh" | "$0/combine.sh"'\' "$here" <"${1:?documents.tsv}" |
	LC_ALL=C sort | "$here/reduce.sh" >"$part"
"$here/gather.sh" "$part"
