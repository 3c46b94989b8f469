#!/bin/sh
# parallel.sh - GNU parallel: a report by all the cores of a machine, a filter of one's own in it.
#
#	parallel.sh				the reports of the examples
#	parallel.sh -m manifest.tsv FILE ...	reports of your own
#
# `crossfoot report` does as much without GNU parallel; this is for pipelines of your
# own.  --groupby doc cuts between documents, never within one; --header : gives each
# block the line that names the columns; -k keeps the order, so that the figures are
# the same bytes as those of one process.  JOBS (one for each core) and BLOCK (4M) are
# parallel's -j and --block.
set -eu
PATH=$(crossfoot --exec-path):$PATH
examples=$(dirname "$0")/..

[ $# -gt 0 ] || set -- -m "$examples/manifest.tsv" "$examples"/reports/*.txt

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# {#} is the number of a block: the first one's header is the header of all.
split "$@" >"$work/sentences.tsv"
# shellcheck disable=SC2016	# for the shell that parallel starts
parallel --pipe -k --halt now,fail=1 -j "${JOBS:-100%}" --block "${BLOCK:-4M}" \
	--colsep '\t' --header : --groupby doc '
	extract-numbers --keep |
		tag -r default -a from,to $([ {#} = 1 ] || echo --no-header)
	' <"$work/sentences.tsv" >"$work/figures.tsv"

reconcile --events default --sums default "$work/figures.tsv" >"$work/verdicts.tsv"
reconcile --events default --sums default --detail "$work/figures.tsv" >"$work/claims.tsv"
tabulate --report "$work/claims.tsv" --titles default "$work/verdicts.tsv"
