#!/usr/bin/env bash
# lines.sh - documents as lines, which every engine can divide: doc, date, source, text.
#
#	lines.sh manifest.tsv FILE ... >documents.tsv
#
# A line end inside a document becomes a form feed, a tab a blank: one byte each, so that what
# counts bytes in the line's text counts them in the file, too.  An archive that lies in a
# database or as JSON is brought into the same shape by its own tools.
set -euo pipefail
manifest=${1:?manifest.tsv}
shift

for file; do
	name=${file##*/}
	awk -F '\t' -v OFS='\t' -v name="$name" '
		NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
		$at["doc"] == name { date = $at["date"]; source = $at["source"] }
		END { printf "%s", name OFS date OFS source OFS }' "$manifest"
	tr '\t\r\n' '  \f' <"$file"
	echo
done
