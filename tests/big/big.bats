# big.bats - streams of more than four gigabytes through each program, in little memory:
# nothing wraps around, nothing is lost, nothing grows.  `make check-big`; BIG=bytes for
# another size.

bats_require_minimum_version 1.5.0
export LC_ALL=C
PATH="$(cd "${BATS_TEST_FILENAME%/*}/../.." && pwd -P)/bin:$PATH"
BIG=${BIG:-5000000000}

sentence='At least 12 people were killed in the raid, police said.'	# 56 bytes
memory=200000	# KiB of address space, libraries and all

# repeated LINE: as often as makes BIG bytes.
repeated() { yes "$1" | head -n $((BIG / (${#1} + 1))); }

# small CMD ...: in little memory.
small() { (ulimit -v $memory; exec "$@"); }

setup() { cd "$BATS_TEST_TMPDIR" || exit 1; }

@test "split: one document, its offsets to the last sentence" {
	paragraph=$sentence
	for _ in $(seq 17); do paragraph+=" $sentence"; done
	lines=$((BIG / (${#paragraph} + 1)))
	repeated "$paragraph" | small split -l en | awk -F '\t' '
		NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
		{ n++; end = $at["end"] }
		END { printf "%.0f %.0f\n", n, end }' >got
	[ "$(cat got)" = "$((lines * 18)) $((lines * (${#paragraph} + 1) - 1))" ]
}

@test "extract-numbers: a figure of every row, its place in a document of that size" {
	lines=$((BIG / 70))
	{
		printf 'doc\tstart\tend\ttext\n'
		awk -v n="$lines" -v s="$sentence" 'BEGIN {
			for (i = 0; i < n; i++) printf "d\t%.0f\t%.0f\t%s\n", i * 57, i * 57 + 56, s }'
	} | small extract-numbers -l en | awk -F '\t' '
		NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
		{ n++; from = $at["from"] }
		END { printf "%.0f %.0f\n", n, from }' >got
	[ "$(cat got)" = "$lines $(((lines - 1) * 57))" ]
}

@test "tag: a label for every row" {
	printf 'label\tvalue\tpattern\nact\tkilled\t\\bkilled\\b\n' >rules.tsv
	lines=$((BIG / 57))
	{ echo text; repeated "$sentence"; } | small tag -r ./rules.tsv |
		awk -F '\t' 'NR > 1 && $2 == "killed" { n++ } END { printf "%.0f\n", n }' >got
	[ "$(cat got)" = "$lines" ]
}

@test "tag: a rule file of 1 GiB is read, one of a byte more is not" {
	truncate -s $((1 << 30)) rules.tsv
	run -2 tag -r ./rules.tsv <<<text
	[ "$output" = "crossfoot-tag: ./rules.tsv:1:1: NUL" ]
	truncate -s $(((1 << 30) + 1)) rules.tsv
	run -2 tag -r ./rules.tsv <<<text
	[ "$output" = "crossfoot-tag: -r ./rules.tsv: ./rules.tsv: larger than 1 GiB" ]
}

@test "reconcile --sorted: a verdict for every group" {
	groups=$((BIG / 60))
	awk -v n="$groups" 'BEGIN {
		print "event\tvalue\tdoc"
		for (i = 0; i < n; i++)
			printf "event %09d, of many\t%d\ta\nevent %09d, of many\t%d\tb\n", i, i % 100, i, i % 100 }' |
		small reconcile -g event --sorted |
		awk -F '\t' 'NR > 1 && /\tagree\t/ { n++ } END { printf "%.0f\n", n }' >got
	[ "$(cat got)" = "$groups" ]
}

@test "tabulate: sums of a cross-table beyond 2^32, and rows as they come" {
	lines=$((BIG / 57))
	{ printf 'text\n'; repeated "$sentence"; } | small tabulate -r text -v count -o tsv |
		awk -F '\t' 'NR == 2 { print $2 }' >got
	[ "$(cat got)" = "$lines" ]
	{ printf 'text\n'; repeated "$sentence"; } | small tabulate --stream -o tsv |
		awk 'END { printf "%.0f\n", NR - 1 }' >got
	[ "$(cat got)" = "$lines" ]
}

@test "crossfoot body: the header passes, the rest goes on" {
	{ printf 'text\n'; repeated "$sentence"; } | small crossfoot body cat | wc -c >got
	[ "$(cat got)" -eq $((5 + BIG / 57 * 57)) ]
}

@test "crossfoot report: batch after batch, the same bytes as from one pipeline" {
	printf 'label\tvalue\tpattern\nact\tkilled\t\\bkilled\\b\nwhat\tperson\t\\bpeople\\b\n' >own.tsv
	for i in 1 2 3 4 5 6 7; do
		awk -v n=$((BIG / 50 / 7 / 170)) -v day="$i" 'BEGIN { for (i = 0; i < n; i++)
			printf "At least %d people were killed on May %d, police said. %s%s", i % 97, day,
				"The mayor read a statement to those who had come to the square, and left " \
				"when nobody asked anything.", i % 9 ? " " : "\n\n"
		}' >"$i.txt"
	done
	crossfoot report -j 2 -r ./own.tsv [1-7].txt >shared
	crossfoot report -j 1 -r ./own.tsv [1-7].txt | cmp - shared
}

@test "ten million columns: the last is found, and cut from its place" {
	awk 'BEGIN {
		n = 1e7
		for (i = 10; i < n + 10; i++) {
			name = ""
			for (k = i; k >= 0; k = int(k / 36) - 1)
				name = substr("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", k % 36 + 1, 1) name
			printf "%s\t", name
		}
		print "text"
		printf "12"
		for (i = 0; i < n; i++) printf "\t"
		print "Twelve died."
	}' >wide
	printf 'label\tvalue\tpattern\nact\tdied\tdied\n' >rules.tsv
	last() { tail -n 1 | awk -F '\t' '{ print NF, $(NF - '"$1"') }'; }
	[ "$(tag -r ./rules.tsv wide | last 1)" = '10000002 Twelve died.' ]
	[ "$(split -f tsv -c text wide | last 0 | cut -d ' ' -f 2-)" = 'Twelve died.' ]
	[ "$(extract-numbers wide | tail -n 1 | cut -f 10000001)" = 'Twelve died.' ]
	[ "$(tabulate -c text -o tsv wide | tail -n 1)" = 'Twelve died.' ]
	[ "$(reconcile -g text --value A wide | cut -f 1,5 | tail -n 1)" = 'Twelve died.	12' ]
}
