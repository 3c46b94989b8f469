#!/bin/sh
# ledger.sh - hold reports against figures that were checked by hand.
#
#	ledger.sh					the examples
#	ledger.sh ledger.tsv -m manifest.tsv FILE ...	your own
#
# A ledger is TSV: the columns that say what a figure is about, and `value`.
# Exit status 1 says that something differs from it.
set -eu
PATH=$(crossfoot --exec-path):$PATH
examples=$(dirname "$0")/..

[ $# -gt 0 ] || set -- "$examples/ledger.tsv" -m "$examples/manifest.tsv" "$examples"/reports/*.txt
ledger=$1
shift

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

split "$@" |
	extract-numbers --keep |
	tag -r default -a from,to >"$work/figures"

status=0
reconcile --events default --sums default --ledger "$ledger" --exit-code \
	"$work/figures" >"$work/verdicts" || status=$?
[ "$status" -le 1 ] || exit "$status"

awk -F '\t' -v OFS='\t' '
	NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i }
	NR == 1 || $at["relation"] ~ /^(matched|differs|missing|extra)$/ {
		print $at["relation"], $at["event"], $at["act"], $at["what"], $at["side"],
			$at["calculated"], $at["asserted"], $at["difference"]
	}' "$work/verdicts" |
	tabulate -o text
exit "$status"
