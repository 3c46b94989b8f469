#!/bin/sh
# awk-sort.sh - awk and sort in the middle: the largest counts, and who has them.
#
#	awk-sort.sh				the reports of the examples
#	awk-sort.sh -m manifest.tsv FILE ...	reports of your own
#
# Between the programs flows plain TSV whose first line names the columns, so any
# filter may stand there.  `crossfoot body` passes that line by the filter.
set -eu
PATH=$(crossfoot --exec-path):$PATH
examples=$(dirname "$0")/..
tab=$(printf '\t')

[ $# -gt 0 ] || set -- -m "$examples/manifest.tsv" "$examples"/reports/*.txt

split "$@" |
	extract-numbers --kinds cardinal |
	awk -F '\t' -v OFS='\t' '
		NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i }
		NR == 1 || $at["value"] >= 100 {
			print $at["value"], $at["head"], $at["source"], $at["quote"]
		}' |
	crossfoot body sort -t "$tab" -k 1,1nr -k 2,3 |
	tabulate -o text
