#!/usr/bin/env bash
# gather.sh - what the reduces wrote, as one table: events in order, items numbered anew.
#
#	gather.sh PART ... >verdicts.tsv
#
# Each reduce numbers its items from 1, and has its own events, in order.  Merging them
# gives the bytes that one reduce of everything would have written.
set -euo pipefail
here=${0%/*}

"$here/reduce.sh" --header </dev/null
LC_ALL=C sort -m -s -t "$(printf '\t')" -k 1,1 -- "$@" |
	LC_ALL=C awk -F '\t' -v OFS='\t' -v item="$("$here/reduce.sh" --header </dev/null |
	    tr '\t' '\n' | grep -nx item | cut -d: -f1)" '
		{ before = $1 OFS $item }
		before != last { n++; last = before }
		{ $item = n; print }'
