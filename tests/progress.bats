# progress.bats - long work shows itself: --progress on a terminal, one line on SIGUSR1.

load lib/common

bats_require_minimum_version 1.5.0
PROGRAMS=(split tag extract-numbers reconcile tabulate)

# options PROGRAM: what it is run with, left in args; its input is in the file rows.
options() {
	tsv 'doc|text' 'a|At least 5 people were killed in the raid.' >rows
	case $1 in
	split)     args=() ;;
	tag)       printf 'label\tvalue\tpattern\nact\tkilled\t\\bkilled\\b\n' >rules.tsv
	           args=(-r ./rules.tsv) ;;
	reconcile) args=(-k doc)
	           tsv 'doc|value' 'a|5' >rows ;;
	*)         args=() ;;
	esac
}

# Its errors on what passes for a terminal, as not every build machine has one; what it
# sends that moves the cursor is made readable.
terminal() {
	local status=0
	env FAULT_TERMINAL_ERRORS=1 LD_PRELOAD="$ROOT/build/tests/fault.so" "$@" 2>.terminal || status=$?
	sed 's/\r/<CR>/g; s/\x1b\[K/<EL>/g' .terminal >&2
	return $status
}
asked() { python3 "$ROOT/tests/lib/asked.py" "$@"; }

# bats test_tags=plain
@test "--progress: on a terminal the last line says what was read, and of how much" {
	for program in "${PROGRAMS[@]}"; do
		options $program
		terminal $program "${args[@]}" --progress rows >out 2>seen
		"$program" "${args[@]}" rows | cmp - out
		size=$(wc -c <rows)
		grep -qE "^(.*<CR>)?crossfoot-$program: $size bytes read(, [^,]*/s)?, 100% of $size bytes<EL>$" seen ||
			{ cat seen; return 1; }
		[ "$(wc -l <seen)" -eq 1 ]
	done
}

# bats test_tags=plain
@test "--progress: nothing elsewhere, and nothing without it on a terminal" {
	for program in "${PROGRAMS[@]}"; do
		options $program
		$program "${args[@]}" --progress rows >out 2>err
		[ -s out ] && [ ! -s err ]
		terminal $program "${args[@]}" rows >out 2>seen
		[ -s out ] && [ ! -s seen ]
	done
}

# bats test_tags=plain
@test "--progress: sizes as people say them" {
	while read -r bytes words; do
		head -c "$bytes" /dev/zero | tr '\0' x >text
		terminal split --progress text 2>seen >out
		grep -qE "split: $words read(, [^,]*/s)?, 100% of $words<EL>$" seen || { cat seen; return 1; }
	done <<-EOF
		1 1 byte
		2 2 bytes
		999 999 bytes
		1000 1.0 kB
		12399 12.3 kB
		999999 999.9 kB
		1000000 1.0 MB
	EOF
}

# bats test_tags=plain
@test "--progress: several files are one whole; what is no file has no share" {
	printf 'Five people came.\n' >a
	printf 'Six left.\n' >b
	: >empty
	terminal split --progress a empty b 2>seen >out
	grep -qE '28 bytes read(, .*)?, 100% of 28 bytes' seen
	printf 'a\nb\n' >list
	terminal split --progress --files-from list 2>seen >out
	grep -qE '28 bytes read(, .*)?, 100% of 28 bytes' seen
	terminal split --progress <a 2>seen >out
	grep -q '100% of 18 bytes' seen
	cat a | terminal split --progress 2>seen >out
	grep -q '18 bytes read' seen
	run ! grep -q % seen
}

# bats test_tags=plain
@test "--progress: a message has a line of its own" {
	options tag
	printf 'short\n' >>rows
	run -2 terminal tag "${args[@]}" --progress rows
	[[ $output == *'crossfoot-tag: rows:3: 1 fields, the header has 2' ]]
	# a line that stands there is wiped first
	options split
	awk 'BEGIN { for (i = 0; i < 400000; i++) print "Some people came.\xff\n" }' >text
	terminal split --progress text 2>seen >out
	[ "$(grep -c 'bytes that were not UTF-8' seen)" -eq 1 ]
	grep -qE '^(.*<CR><EL>)?crossfoot-split: [0-9]+ bytes that were not' seen
}

@test "report --progress: split says how far it is with the documents, and nobody else" {
	printf 'It killed 5 people.\n' >a.txt
	crossfoot report -n --progress -r conflict a.txt >pipeline
	grep -q 'split .*--progress' pipeline
	[ "$(grep -c -e --progress pipeline)" -eq 1 ]
	crossfoot report --progress -r conflict a.txt >out 2>seen
	[ ! -s seen ]
	crossfoot report -r conflict a.txt | cmp - out
}

@test "SIGUSR1: one line on how far it is, and the program goes on" {
	for program in "${PROGRAMS[@]}"; do
		options $program
		asked 1 rows $program "${args[@]}" >out 2>err
		[ "$(wc -l <err)" -eq 1 ]
		grep -qE "^crossfoot-$program: [34][0-9]{2}\.[0-9] kB read(, [0-9.]+ [kMG]?B(ytes)?/s)?$" err ||
			{ cat err; return 1; }
		[ -s out ]
	done
}

@test "SIGUSR1: however often, not a byte of the output changes" {
	for program in "${PROGRAMS[@]}"; do
		options $program
		asked 0 rows $program "${args[@]}" >want
		asked 50 rows $program "${args[@]}" >got 2>err
		cmp got want
		[ "$(grep -c "^crossfoot-$program: .* read" err)" -ge 1 ]
		run ! grep -v "^crossfoot-$program: .* read" err
	done
}

# bats test_tags=plain
@test "SIGINFO: the same on systems that have it, for which another signal stands here" {
	mapfile -t compile <"$ROOT/build/flags"
	(cd "$ROOT" && "${compile[@]}" -DSIGINFO=SIGVTALRM -c -o "$BATS_TEST_TMPDIR/progress.o" common/progress.c)
	"${compile[0]}" -o split progress.o "$ROOT"/build/cmd/split/*.o "$ROOT/build/common.a" \
		$(pkg-config --libs libpcre2-8 libutf8proc) -lcsv
	options split
	ASK=SIGVTALRM asked 1 rows ./split >out 2>err
	grep -qE "^crossfoot-split: [34][0-9]{2}\.[0-9] kB read" err
	ASK=SIGVTALRM asked 0 rows split | cmp - out
}
