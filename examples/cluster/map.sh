#!/usr/bin/env bash
# map.sh - the map: lines of documents in, the figures of their events out, no header.
#
#	map.sh <documents.tsv
#
# Reads what lines.sh writes; may run on any share of the lines, any number of times.  A
# row is a figure that the rules place in an event; others are compared with nothing and
# need not travel.  RULES is the pack (default).  pipefail: where any program fails
# so does the map, and the engine runs it again.
set -euo pipefail
. "$(dirname "$0")/columns"
PATH=$(crossfoot --exec-path):$PATH

# CSV may hold line ends.
documents() {
	LC_ALL=C awk -F '\t' '
		BEGIN { print "doc,date,source,text" }
		{
			gsub(/"/, "\"\"")
			gsub(/\f/, "\n")
			print "\"" $1 "\",\"" $2 "\",\"" $3 "\",\"" $4 "\""
		}'
}

# The event as the default pack names it: topic, stage, when.
figures() {
	LC_ALL=C awk -F '\t' -v columns="$COLUMNS" '
		BEGIN { n = split(columns, name, ",") }
		NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
		$at["topic"] == "" { next }
		{
			line = $at["topic"] " " $at["stage"] " " $at["when"]
			for (i = 2; i <= n; i++)
				line = line "\t" $at[name[i]]
			print line
		}'
}

documents |
	split -f csv --id doc |
	extract-numbers |
	tag -r "${RULES:-default}" -a from,to |
	figures
