# faults.bats - what may go wrong around a program, the same for every program:
# the right exit status, one clear message or none, never part of a record, never
# a signal.  A program is described once, in describe(); each test is one fault.

load lib/common

shim=LD_PRELOAD=$ROOT/build/tests/fault.so
#
#	ONLY='tag' bats tests/faults.bats	for one alone
#	make check-faults			every use of them, every allocation
USES="split-tsv split-text split-csv tag extract-numbers reconcile tabulate crossfoot-sort"
[ -z "${FAULTS_ALL:-}" ] || USES+=" split-manifest extract-numbers-keep tag-matches tag-around tag-pack \
	reconcile-sorted reconcile-detail reconcile-partial reconcile-ledger reconcile-truth \
	tabulate-markdown tabulate-html tabulate-csv tabulate-tsv tabulate-json tabulate-jsonl tabulate-latex \
	tabulate-vertical tabulate-groups tabulate-cross tabulate-bars tabulate-svg tabulate-stream"
read -ra USES <<<"${ONLY:-$USES}"

# A command line, what it reads, and one line of a valid input ('@' is its number).
# `small`: so little is written, at once, that no device fills midway and no reader goes.
# `least`: lines that are written without a row.
#	stream	a TSV stream with a header, which must end in a newline
#	csv	the same, but the last newline may be missing
#	text	any bytes
describe() {
	args=() header='id|text' line='@|At least @ people were killed in the raid, police said.' kind=stream
	program=${1%%-*} small= least=1
	[[ $1 != extract-numbers* ]] || program=extract-numbers
	who=crossfoot-$program
	case $1 in
	split-tsv)	args=(-f tsv -c text --id id) ;;
	split-csv)	args=(-f csv -c text --id id) header=id,text kind=csv
			line='@,At least @ people were killed in the raid.' ;;
	split-text)	header= kind=text line='At least @ people were killed in the raid, police said.' ;;
	split-manifest)	printf 'doc\tdate\nin\t2025-05-23\nbig\t\ncut\t\n' >manifest.tsv
			args=(-m manifest.tsv --headers source) header= kind=text
			line='At least @ people were killed in the raid, police said.' ;;
	tag*)		printf 'label\tvalue\tpattern\nact\tkilled\t\\bkilled\\b\n' >rules.tsv
			args=(-r rules.tsv) ;;
	reconcile*)	args=(-k what) header='what|value|from|text'
			line='item @|@|5|At least @ people were killed in the raid, police said.' ;;
	crossfoot-sort)	args=(sort -k text) who='(crossfoot-sort|sort)' ;;
	esac
	case $1 in
	extract-numbers-keep) args=(--keep) ;;
	tag-matches)	args+=(--matches) ;;
	tag-around)	args+=(-a from,to) header='id|from|to|text' line='@|0|8|At least @ people were killed in the raid.' ;;
	tag-pack)	args=(-r "$ROOT/cmd/tag/packs/hedges.tsv") ;;
	reconcile-sorted) args=(-g event -k what --sorted) header='event|what|value' line='e|item @|@' ;;
	reconcile-detail) args+=(--detail) ;;
	reconcile-partial) args+=(--partial) header='what|value|doc|from|to' line='item @|@|a.txt|@|1000000' ;;
	reconcile-truth) args+=(--best truth) ;;
	reconcile-ledger) printf 'what\tvalue\nitem 1\t1\nitem 0\t7\n' >ledger.tsv; args+=(--ledger ledger.tsv) ;;
	tabulate-vertical) args=(--vertical) least=0 ;;
	tabulate-jsonl) args=(-o jsonl) least=0 ;;
	tabulate-groups) args=(-g id) ;;
	tabulate-cross)	args=(-r text -x kind -v 'sum(id)') header='id|kind|text' line='@|k|At least @ people' ;;
	tabulate-bars)	args=(--plot bars) small=1 least=0 header='text|id' line='At least @ people|@' ;;
	tabulate-svg)	args=(--plot bars -o svg) small=1 header='text|id' line='At least @ people|@' ;;
	tabulate-stream) args=(--stream) ;;
	tabulate-*)	args=(-o "${1#*-}") ;;
	esac
	cmd=("$program" "${args[@]}")
	lines 3 >in
	[ -x "$ROOT/bin/$program" ] || { echo "$program is not built"; return 1; }
}

lines() {
	[ -z "$header" ] || printf '%s\n' "${header//|/$'\t'}"
	awk -v n="$1" -v line="$line" 'BEGIN { gsub(/\|/, "\t", line)
		for (i = 1; i <= n; i++) { s = line; gsub(/@/, i, s); print s } }'
}

# attempt STATUS MESSAGE REST: run the command with REST (operands and redirections)
# behind it.  MESSAGE is a pattern for its one message, empty for silence.
attempt() { started "$3" && judged "$@"; }

# All of this runs a thousand times: no process but the program itself, and tail.
started() {
	status=0
	(eval "$fault exec ${cmd[*]@Q} $1") >out 2>err || status=$?
}

judged() {
	local want=$1 message=$2 said pattern
	pattern="^$who: .*$message"
	mapfile said <err
	if [ "$status" -ne "$want" ]; then
		echo "exit status $status, want $want"
	elif [ -z "$message" ] && [ -s err ]; then
		echo "should be silent"
	elif [ -n "$message" ] && [[ ${#said[@]} -ne 1 || $said != *$'\n' ]]; then
		echo "want one line on standard error"
	elif [ -n "$message" ] && ! [[ $said =~ $pattern ]]; then
		echo "want a message of $who with: $message"
	elif [ -s out ] && [ "$(tail -c 1 out; echo .)" != $'\n.' ]; then
		echo "part of a record was written: $(tail -n 1 out | head -c 200)"
	else
		return 0
	fi
	echo "	$fault ${cmd[*]} $3"
	head -c 400 err
	return 1
}

# Which allocations fail, one after the other: the first, then fewer; for every use, every one.
allocations() {
	if [ -n "${FAULTS_ALL:-}" ]; then
		seq 400
	else
		echo "$(seq 24) 27 31 36 42 50 60 80 120 200 500"
	fi
}

# What was written is the beginning of what should be.
begins() { [ ! -s out ] || cmp -n "$(wc -c <out)" out "$1" || { echo "${cmd[*]}: other bytes"; return 1; }; }

# each CHECK [KIND...]: the check on every program (of these kinds); all are tried.
# No step of a check fails by itself: they are joined by && or || return 1.
each() {
	local name check=$1 bad=0 -
	set +T	# a message names the command: no trace of each step, which takes longer than the step
	shift
	for name in "${USES[@]}"; do
		fault=
		mkdir -p "$check-$name-$*" && cd "$check-$name-$*" || return 1
		if ! describe "$name"; then
			bad=1
		elif [ $# -eq 0 ] || [[ " $* " == *" $kind "* ]]; then
			"$check" || bad=1
		fi
		cd ..
	done
	return $bad
}

# What a good run writes, for comparison; a program that says nothing proves nothing.
good() { attempt 0 '' "$1 >good" && [ -s good ] || { echo "${cmd[*]} $1: wrote nothing"; return 1; }; }

@test "valid input: status 0, no message" {
	check() { good in && good '<in' && good '- <in'; }
	each check
}

@test "the device is full: status 2, whatever the size of the output" {
	check() {
		lines 5000 >big
		attempt 2 'No space left' 'in >/dev/full' &&
		attempt 2 'No space left' 'big >/dev/full' &&
		attempt 2 'No space left' '-h >/dev/full' &&
		attempt 2 'No space left' '-V >/dev/full'
	}
	each check
}

@test "the device fills up midway: whole records are there, status 2" {
	check() {
		lines 5000 >big
		good big || return 1
		fault="$shim FAULT_WRITE_AT=2"
		[ -n "$small" ] && fault="$shim FAULT_WRITE_AT=1"
		[ "$program" = crossfoot ] && fault="$shim FAULT_WRITE_AT=1"	# the rest is sort(1)'s
		attempt 2 'No space left' big && begins good
	}
	each check
}

@test "close fails: status 2" {
	check() {
		fault="$shim FAULT_CLOSE=1"
		attempt 2 'Input/output error' in
	}
	each check
}

@test "closed descriptors: standard output and input end in status 2, standard error is not missed" {
	check() {
		good in || return 1
		attempt 2 'Bad file descriptor' 'in >&-' &&
		attempt 2 'Bad file descriptor' '-h >&-' &&
		attempt 2 'Bad file descriptor' '<&-' &&
		attempt 0 '' 'in <&-' && cmp out good &&
		attempt 0 '' 'in 2>&-' && cmp out good &&
		attempt 2 '' 'nosuch 2>&-' &&
		attempt 2 '' 'in <&- >&- 2>&-'
	}
	each check
}

@test "a directory as input: status 2" {
	check() { attempt 2 'Is a directory' . && attempt 2 'Is a directory' '<.'; }
	each check
}

@test "a missing file: status 2, and its name" {
	check() { attempt 2 'nosuch: No such file' nosuch; }
	each check
}

@test "an unknown option, a missing argument: status 2 and where help is" {
	check() { attempt 2 '-h' --nosuch && attempt 2 '-h' -Z; }
	each check
}

@test "the reader goes away: 141, silently, also where SIGPIPE is ignored" {
	check() {
		[ -z "$small" ] || return 0
		lines 5000 >big
		attempt 141 '' 'big | head -n 1 >/dev/null; exit ${PIPESTATUS[0]}' &&
		(trap '' PIPE; attempt 141 '' 'big | head -n 1 >/dev/null; exit ${PIPESTATUS[0]}')
	}
	each check
}

@test "the last record is cut short: status 2, file and line, the rest whole" {
	check() {
		head -c -1 in >cut
		attempt 2 'cut:4: .*final newline' cut && attempt 2 '<stdin>:4: .*final newline' '<cut' &&
		head -n 1 in | head -c -1 >cut && attempt 2 'cut:1: .*final newline' cut
	}
	each check stream
	check() { good in && head -c -1 in >cut && attempt 0 '' cut; }
	each check text csv
}

@test "cut anywhere: whole records, and status 2 unless a record ended there" {
	check() {
		local n whole step=3
		[ -z "${FAULTS_ALL:-}" ] || step=1
		whole=$(lines 1)
		for ((n = 1; n <= ${#whole}; n += step)); do
			printf %s "${whole:0:n}" >in
			if [ "${whole:n-1:1}" = $'\n' ]; then
				attempt 0 '' in || return 1
			else
				attempt 2 'in:[12]: .*final newline' in || return 1
			fi
		done
	}
	each check stream
	check() { lines 1 >whole && for n in 1 2 20 40; do head -c $n whole >in && attempt 0 '' in || return 1; done; }
	each check text
}

# bats test_tags=plain
@test "input without end, in little memory: told, or read on" {
	numbered() { awk 'BEGIN { print "what\tvalue"; for (;;) printf "item %d, of many\t%d\n", ++i, i }'; }
	unbroken() { yes | tr -d '\n'; }
	little() { (ulimit -v 200000; "$@"); }
	little reconcile -k what < <(numbered) 2>&1 >/dev/null | grep -q '^crossfoot-reconcile: out of memory'
	little tabulate < <(numbered) 2>&1 >/dev/null | grep -q ':1000002: more than 1000000 rows'
	little reconcile --sorted --max-group 1000 -g what < <(printf 'what\tvalue\n'; yes $'a\t1') 2>&1 >/dev/null |
		grep -q ':1002: more than 1000 rows in one group'
	for p in 'extract-numbers -H text' 'tag -r hedges -H text' 'reconcile -g 1 -H value'; do
		little $p < <(unbroken) 2>&1 >/dev/null | grep -q ':1: line longer than 64 MiB'
	done
	[ "$(little split < <(unbroken) 2>/dev/null | head -c 100 | wc -c)" -eq 100 ]
	[ "$(little tabulate --stream < <(numbered) | head -n 5000 | wc -l)" -eq 5000 ]
}

@test "a NUL byte in a record stream: status 2, file and line" {
	check() {
		{ head -n 3 in; printf 'a\0b\tc\td\te\n'; } >nul
		attempt 2 'nul:4: NUL' nul
	}
	each check stream
}

@test "a line longer than 64 MiB: status 2, file and line" {
	head -c 67200000 /dev/zero | tr '\0' a >line
	check() {
		{ head -n 2 in; cat ../line; echo; } >long
		attempt 2 'long:3: .*64 MiB' long && rm long
	}
	each check stream csv
}

@test "CRLF and a byte order mark make no difference" {
	check() {
		cp in lf
		good in || return 1
		cp lf in && sed -i 's/$/\r/' in && attempt 0 '' in && cmp out good &&
		{ printf '\357\273\277'; cat lf; } >in && attempt 0 '' in && cmp out good &&
		fault="$shim FAULT_READ=short" && attempt 0 '' in && cmp out good
	}
	each check stream csv
}

@test "a ragged record: status 2, file and line" {
	check() {
		local sep=$'\t'
		[ $kind = csv ] && sep=,
		{ cat in; echo alone; } >few
		{ cat in; echo "1${sep}2${sep}3${sep}4${sep}5${sep}6"; } >many
		attempt 2 'few:5: ' few && attempt 2 'many:5: ' many
	}
	each check stream csv
}

@test "a missing column: status 2, and the columns there are" {
	check() {
		echo alone >in
		case $program in
		tabulate) cmd=(tabulate -g nosuch) ;;
		esac
		attempt 2 'no column .*alone' in
	}
	each check stream csv
}

@test "a header without rows is no error, no header at all is one" {
	check() {
		lines 0 >in
		attempt 0 '' in && [ "$(wc -l <out)" -ge "$least" ] || { echo "${cmd[*]}: no header"; return 1; }
		: >in
		attempt 2 'no header' in && attempt 2 'no header' '</dev/null'
	}
	each check stream csv
	check() { attempt 0 '' '</dev/null' && [ "$(wc -l <out)" -eq 1 ]; }
	each check text
}

@test "reads and writes that are short, interrupted or would block: the same bytes" {
	check() {
		local k m
		lines 40 >in
		good in || return 1
		for k in 1 2 7 61 4096; do
			fault="$shim FAULT_READ=short FAULT_READ_N=$k"
			attempt 0 '' in && cmp out good || return 1
		done
		for m in FAULT_READ=eintr FAULT_READ=eagain FAULT_WRITE=short FAULT_WRITE=eintr \
		    FAULT_WRITE=eagain; do
			fault="$shim $m"
			attempt 0 '' in && cmp out good || return 1
		done
	}
	each check
}

# bats test_tags=plain
@test "a read fails: status 2, whole records" {
	check() {
		local n
		lines 5000 >big
		good big || return 1
		for n in 1 2 3 4; do
			fault="$shim FAULT_READ_AT=$n FAULT_READ=short FAULT_READ_N=20000"
			attempt 2 'Input/output error' big && begins good || return 1
		done
	}
	each check
}

# bats test_tags=plain
@test "an allocation fails, the first, second, third ...: status 2 and out of memory, or done without" {
	check() {
		local n seen=0
		good in || return 1
		for n in $(allocations); do
			fault="$shim FAULT_ALLOC_AT=$n"
			started in
			if [ "$status" -eq 0 ]; then
				cmp out good && [ ! -s err ] || return 1
			else
				judged 2 'memory' in && begins good || return 1
				seen=$((seen + 1))
			fi
		done
		[ $seen -gt 3 ] || { echo "${cmd[*]}: only $seen allocations"; return 1; }
	}
	each check
}

@test "what a message quotes cannot move the cursor" {
	check() {
		attempt 2 'No such file' "$'\e]0;x\a\x9b2J'"
		! LC_ALL=C grep -q $'[\x01-\x08\x0b-\x1f\x7f]' err || { echo "${cmd[*]}: control bytes"; return 1; }
	}
	each check
}

# Has this kernel what confines a program?
landlock() { python3 -c 'import ctypes, sys; sys.exit(ctypes.CDLL(None).syscall(444, None, 0, 1) < 1)'; }

@test "without Landlock, or with it switched off, a program runs all the same; where it fails otherwise, not" {
	check() {
		local errno
		[ "$program" != crossfoot ] || return 0
		for errno in 38 95; do	# ENOSYS, EOPNOTSUPP
			fault="$shim FAULT_LANDLOCK=$errno"
			attempt 0 '' in || return 1
		done
		! landlock || { fault="$shim FAULT_LANDLOCK=1" && attempt 2 'cannot confine itself: ' in; }
	}
	each check
}

# bats test_tags=plain
@test "a program is confined by the time it writes: it reads, makes, moves and runs nothing more" {
	check() {
		local confined=0
		[ "$program" != crossfoot ] || return 0
		[ -e rules.tsv ] || : >rules.tsv
		echo secret >secret
		fault="$shim FAULT_PROBE=$PWD/secret"
		landlock || confined=1
		if [ $confined -eq 0 ]; then
			attempt 0 '' in && attempt 0 '' '<in'
		else
			started in
			[ "$status" -eq 0 ] && grep -q 'could read' err
		fi
	}
	each check
}
