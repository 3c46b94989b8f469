#!/bin/sh
# ledger.sh - hold each report against figures that were checked by hand.
#
#	ledger.sh					the examples
#	ledger.sh ledger.tsv manifest.tsv FILE ...	your own
#
# A ledger is TSV: the columns that say what a figure is about, and `value`.  Only
# what the ledger knows is printed; exit status 1 says that something differs.
set -eu
PATH=$(crossfoot --exec-path):$PATH
examples=$(dirname "$0")/..

[ $# -gt 0 ] || set -- "$examples/ledger.tsv" "$examples/manifest.tsv" "$examples"/reports/*.txt
ledger=$1 manifest=$2
shift 2

rows=$(mktemp)
trap 'rm -f "$rows"' EXIT

printf 'doc\tverdict\tevent\twhat\tside\tstates\tledger\tdifference\n' >"$rows"
for report; do
	split -m "$manifest" "$report" |
		extract-numbers --keep |
		tag -r default -a from,to |
		reconcile --events default --sums default --ledger "$ledger" |
		awk -F '\t' -v OFS='\t' -v doc="$(basename "$report")" '
			NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i }
			$at["relation"] ~ /^(matched|differs)$/ {
				line = doc OFS $at["relation"] OFS $at["event"] OFS \
				       $at["what"] " " $at["act"] OFS $at["side"] OFS \
				       $at["calculated"] OFS $at["asserted"] OFS $at["difference"]
				if (!seen[line]++) print line	# each: one row for all sides
			}' >>"$rows"
done

tabulate -o text "$rows"
! grep -q "$(printf '\tdiffers\t')" "$rows"
