#!/bin/sh
# csv-feed.sh - a feed that came as CSV: what its items say, item by item.
#
#	csv-feed.sh			the feed of the examples
#	csv-feed.sh feed.csv ...	feeds of your own, with the columns id and body
#
# The other columns of the feed (date, source, title) go along with each figure;
# a body may hold newlines.  `doc` is the feed's id, and from-to count bytes in the
# body of that item.
set -eu
PATH=$(crossfoot --exec-path):$PATH

[ $# -gt 0 ] || set -- "$(dirname "$0")/../feed.csv"

split -f csv -c body --id id "$@" |
	extract-numbers --keep |
	tag -r default -a from,to |
	reconcile --events default --sums default |
	awk -F '\t' -v OFS='\t' '
		NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i }
		NR == 1 || ($at["event"] != "" && $at["best"] $at["low"] $at["high"] != "") {
			print $at["event"], $at["act"], $at["what"], $at["side"],
			      $at["status"], $at["best"], $at["low"], $at["high"], $at["where"]
		}' |
	tabulate -o text
