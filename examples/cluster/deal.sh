#!/usr/bin/env bash
# deal.sh - figures to the files of several reduces: FOLDER/0 to FOLDER/N-1, by event.
#
#	deal.sh N FOLDER <figures
#
# For what shuffles through files; engines of their own bring a partitioner.  An event
# goes to the same reduce wherever its figures were found.
set -euo pipefail
n=${1:?how many} folder=${2:?folder}

for ((i = 0; i < n; i++)); do
	: >"$folder/$i"
done
LC_ALL=C awk -F '\t' -v n="$n" -v folder="$folder" '
	BEGIN { for (i = 1; i < 256; i++) code[sprintf("%c", i)] = i }
	function hash(s,   h, i) {
		for (i = 1; i <= length(s); i++)
			h = (h * 31 + code[substr(s, i, 1)]) % 65521
		return h % n
	}
	$1 != event { event = $1; file = folder "/" hash(event) }
	{ print >file }'
