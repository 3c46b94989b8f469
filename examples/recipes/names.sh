#!/bin/sh
# names.sh - who and what is named in which reports, by a list of names with dates.
#
#	names.sh				the reports of the examples
#	names.sh -m manifest.tsv FILE ...	reports of your own
#
# The list is names.tsv beside the recipes; crossfoot-rules(5) says what it may hold.  Who
# held an office is told by the day of the report.
set -eu
PATH=$(crossfoot --exec-path):$PATH
examples=$(dirname "$0")/..

[ $# -gt 0 ] || set -- -m "$examples/manifest.tsv" "$examples"/reports/*.txt

split "$@" |
	tag -r "$examples/names.tsv" --matches |
	awk -F '\t' -v OFS='\t' '
		NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; print "label", "value", "names", "reports"; next }
		{
			key = $at["match_label"] OFS $at["match_value"]
			if (!(key in named)) keys[++n] = key
			named[key]++
			if (!seen[key, $at["doc"]]++) reports[key]++
		}
		END { for (i = 1; i <= n; i++) print keys[i], named[keys[i]], reports[keys[i]] }' |
	crossfoot body sort -t "$(printf '\t')" -k 1,1 -k 3,3nr -k 2,2 |
	tabulate -g label
