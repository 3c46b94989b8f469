# measure.bash - what the scripts of this folder begin with: CPU time of a program.

export LC_ALL=C
PATH=$(cd "${BASH_SOURCE[0]%/*}/../.." && pwd)/bin:$PATH
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
runs=5
"${CC:-cc}" -O2 -o "$work/spent" "${BASH_SOURCE[0]%/*}/spent.c"

# spent COMMAND: seconds of CPU, seconds on the clock, MiB of its largest program, each the
# least of some runs, while it writes into a pipe; the reader's are not counted.
spent() { "$work/spent" "$runs" "$1"; }
cpu() { spent "$1" | cut -d ' ' -f 1; }

# write_texts FILES: so many reports in English and as many in Cyrillic letters, or the
# file TEXT, into $work; their names are texts[].
write_texts() {
	if [ -n "${TEXT:-}" ]; then
		cp "$TEXT" "$work/text"
		texts=(text)
	else
		awk -v files="$1" -f text.awk en.tsv >"$work/English"
		awk -v files="$1" -f text.awk uk.tsv ru.tsv >"$work/Cyrillic"
		texts=(English Cyrillic)
	fi
}

heading() {
	printf '%-32s' "$1"
	printf ' %10s' "${texts[@]}"
	echo
}

# compare NAME COMMAND: its MB of each text per CPU second; it reads standard input.
compare() {
	printf '%-32s' "$1"
	for text in "${texts[@]}"; do
		awk -v bytes="$(wc -c <"$work/$text")" -v cpu="$(cpu "$2 <$work/$text")" \
			'BEGIN { printf " %10.1f", bytes / 1e6 / cpu }'
	done
	echo
}
