#!/bin/sh
# html-w3m.sh - the figures of a web page: w3m makes the text, split reads it.
#
#	html-w3m.sh			the page of the examples
#	html-w3m.sh page.html ...	pages of your own (or: curl -s URL >page.html)
#
# w3m breaks its lines at a column; split joins what was broken.  The day of a
# page is that of its first <time>; a manifest takes it along, so that "Saturday"
# is a date.
set -eu
PATH=$(crossfoot --exec-path):$PATH

[ $# -gt 0 ] || set -- "$(dirname "$0")/../page.html"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

printf 'doc\tdate\n' >"$work/manifest"
for page; do
	name=$(basename "$page" .html).txt
	w3m -dump -T text/html -I UTF-8 -O UTF-8 -cols 78 "$page" >"$work/$name"
	day=$(sed -n 's/.*<time datetime="\([0-9-]\{10\}\).*/\1/p' "$page" | head -n 1)
	printf '%s\t%s\n' "$name" "$day" >>"$work/manifest"
done

cd "$work"
split -m manifest -- *.txt |
	extract-numbers |
	awk -F '\t' -v OFS='\t' '
		NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i }
		{ print $at["doc"], $at["role"], $at["kind"], $at["value"], $at["unit"],
			$at["counted"], $at["when"], $at["quote"] }' |
	tabulate -o text
