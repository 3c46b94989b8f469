#!/usr/bin/env bats
# crossfoot.bats - what crossfoot(1) promises of the front end itself.

load lib/common

@test "a program runs by its name, and its exit status is crossfoot's" {
	crossfoot split -V | grep -qx 'crossfoot-split [0-9.]*'
	run -2 crossfoot split --no-such-option
	[[ $output == "crossfoot-split: no such option: --no-such-option"* ]]
}

@test "--exec-path is where the bare names are" {
	[ -x "$(crossfoot --exec-path)/extract-numbers" ]
	[ -x "$(crossfoot --exec-path)/tabulate" ]
}

@test "no command, an unknown command, a path for a command: status 2" {
	fails crossfoot
	fails crossfoot nosuch
	[[ $message == *"no such command: nosuch"* ]]
	fails crossfoot ../bin/split
}

@test "body passes the header and runs the command on the rest" {
	tsv 'k|v' 'b|1' 'a|2' >in
	same <(tsv 'k|v' '1' '2') crossfoot body cut -f 2 <in
	same <(tsv 'k|v' 'b|1') crossfoot body head -n 1 <in
	same <(tsv 'k|v') crossfoot body true <in
}

@test "body's status is the command's; a command that is not there is status 2" {
	tsv 'k|v' 'b|1' >in
	run -3 crossfoot body sh -c 'exit 3' <in
	run -2 crossfoot body nosuch <in
}

@test "body and sort do not mend a stream that was cut short" {
	printf 'k\tv\nb\t1\na\t2' >in
	run -2 crossfoot body cat <in
	[[ $output == *"<stdin>:3: the input ends inside a record"* ]]
	run -2 crossfoot sort -k k in
	[[ $output == *"in:3: the input ends inside a record"* ]]
	[[ $output != *$'a\t2'* ]]
}

@test "sort orders by the bytes of the columns named, in their order, and keeps the header" {
	tsv 'k|v|w' 'b|2|x' 'B|1|y' 'a|2|z' 'é|0|q' 'z|0|q' >in
	tsv 'k|v|w' 'B|1|y' 'a|2|z' 'b|2|x' 'z|0|q' 'é|0|q' | same - crossfoot sort -k k in
	tsv 'k|v|w' 'z|0|q' 'é|0|q' 'B|1|y' 'a|2|z' 'b|2|x' | same - crossfoot sort -k v,k in
	LC_ALL=en_US.UTF-8 crossfoot sort -k k in | diff - <(crossfoot sort -k k in)
}

@test "sort wants a key that is there" {
	tsv 'k|v' >in
	fails crossfoot sort in
	fails crossfoot sort -k nosuch in
	[[ $message == *'no column "nosuch"; there are: k, v'* ]]
}

@test "report -n prints the pipeline, quoted for the shell" {
	run -0 crossfoot report -n -m m.tsv 'a b.txt' "it's.txt"
	[ "${lines[0]}" = "split --manifest m.tsv 'a b.txt' 'it'\\''s.txt' |" ]
	[ "${lines[1]}" = "    extract-numbers --keep |" ]
	[ "${lines[2]}" = "    tag -r default -a from,to >figures.tsv" ]
}

@test "what report -n prints, run by the shell, makes what report prints" {
	crossfoot report -m "$ROOT/examples/manifest.tsv" "$ROOT"/examples/reports/*.txt >want
	crossfoot report -n -m "$ROOT/examples/manifest.tsv" "$ROOT"/examples/reports/*.txt >script
	PATH=$(crossfoot --exec-path):$PATH sh script >got
	[ -s got ]
	cmp got want
}

@test "report: names of files may begin with a minus, behind --" {
	printf 'It killed 5 people.\n' >-n.txt
	printf 'It killed 5 people.\n' >b.txt
	crossfoot report -- -n.txt b.txt | grep -q '^2 reports'
	crossfoot report -- b.txt -n.txt | grep -q '^2 reports'
	crossfoot report -n -- -n.txt >script
	PATH=$(crossfoot --exec-path):$PATH sh script | grep -q '^1 report '
}

@test "an option that is not there is named, alone or among letters" {
	run -2 tag -zx
	[[ $output == 'crossfoot-tag: no such option: -z;'* ]]
	run -2 tag --check -Yx
	[[ $output == 'crossfoot-tag: no such option: -Y;'* ]]
	run -2 tag --nosuch=3
	[[ $output == 'crossfoot-tag: no such option: --nosuch=3;'* ]]
	run -2 tag --check=3
	[[ $output == *'--check=3'* ]]
}

@test "report: a stage that fails is told, and nothing is printed" {
	printf 'id,text\na,one\nb\n' >ragged.csv
	run -2 --separate-stderr crossfoot report -f csv -c text --id id ragged.csv
	[ -z "$output" ]
	[[ $stderr == *"ragged.csv:3:"* ]]
	[[ $stderr == *"split failed with status 2: there is no report"* ]]
	[ "$(grep -c 'there is no report' <<<"$stderr")" -eq 1 ]
}

@test "report: a document that is not there is told in one line" {
	fails crossfoot report "$ROOT/examples/reports/northwire.txt" nosuch.txt
	[ "$message" = 'crossfoot-report: nosuch.txt: No such file or directory' ]
}

@test "report leaves nothing behind in TMPDIR" {
	mkdir tmp
	TMPDIR=$PWD/tmp crossfoot report "$ROOT"/examples/reports/*.txt >out
	[ -z "$(ls -A tmp)" ]
	run -2 env TMPDIR="$PWD/nosuch" crossfoot report "$ROOT"/examples/reports/*.txt
	[[ $output == *"nosuch/crossfoot."* ]]
}

@test "a reader that goes away ends report silently with status 141" {
	run -0 bash -c 'crossfoot report "$ROOT"/examples/reports/*.txt | true; echo ${PIPESTATUS[0]}'
	[[ $output == 141 || $output == 0 ]]	# 0: all of it was written before
}

@test "report: an output other than text and html is refused" {
	fails crossfoot report -o pdf x.txt
}

# reports COUNT SENTENCES: report N says N on a day that only its first sentence names.
reports() {
	awk -v n="$1" -v sentences="$2" 'BEGIN {
		for (i = 1; i <= n; i++) {
			name = sprintf("r%03d.txt", i)
			printf "On May %d, 2025, the town was hit.\n\n", i % 28 + 1 >name
			for (k = 0; k < sentences; k++)
				printf "It killed %d people.\n\n", i * 1000 + k % 3 >name
			close(name)
		}
	}'
	printf 'label\tvalue\tpattern\ntopic\tattack\t\\bkilled\\b\nact\tkilled\t\\bkilled\\b\nwhat\tperson\t\\bpeople\\b\n' >own.tsv
	printf 'event\ttopic\tstage\tby\twhen\ttarget\nattack {when}\tattack\n' >own.events.tsv
}

@test "report -j: the same bytes as from one pipeline, whatever the number" {
	reports 40 600
	crossfoot report -j 1 -r ./own.tsv r*.txt >want
	[ "$(grep -c '^ attack 2025-05' want)" -eq 28 ]
	for jobs in 2 3 8; do
		crossfoot report -j $jobs -r ./own.tsv r*.txt | cmp - want
	done
	crossfoot report --jobs 2 -r ./own.tsv - <r001.txt >one
	crossfoot report -r ./own.tsv - <r001.txt | cmp - one
}

@test "report -j: no document is divided, however long" {
	reports 3 16000
	crossfoot report -j 1 -r ./own.tsv r*.txt >want
	[ "$(grep -c '^ attack 2025-05' want)" -eq 3 ]
	crossfoot report -j 4 -r ./own.tsv r*.txt | cmp - want
}

@test "report -j: no document at all, and -j that is no number" {
	crossfoot report </dev/null >want
	crossfoot report -j 4 </dev/null | cmp - want
	fails crossfoot report -j 0 x.txt
	fails crossfoot report -j many x.txt
}

# A crossfoot whose extract-numbers fails where a sentence says so.
fragile() {
	mkdir fragile
	cp "$ROOT/bin/crossfoot" fragile
	for program in split tag reconcile tabulate; do
		ln -s "$ROOT/bin/$program" fragile
	done
	cat >fragile/extract-numbers <<-EOF
		#!/bin/sh
		cat >rows.\$\$
		! grep -q '$1' rows.\$\$ || $2
		exec "$ROOT/bin/extract-numbers" "\$@" <rows.\$\$
	EOF
	chmod +x fragile/extract-numbers
}

@test "report -j: where one of the pipelines fails, or is killed, there is no report" {
	reports 40 600
	fragile 30001 'exit 2'
	run -2 --separate-stderr fragile/crossfoot report -j 3 -r ./own.tsv r*.txt
	[ -z "$output" ]
	[ "$(ls rows.* | wc -l)" -gt 1 ]	# there were others
	[ "$(grep -c 'extract-numbers failed with status 2: there is no report' <<<"$stderr")" -eq 1 ]
	sed -i 's/exit 2/kill -9 $$/' fragile/extract-numbers
	run -2 --separate-stderr fragile/crossfoot report -j 3 -r ./own.tsv r*.txt
	[ -z "$output" ]
	[[ $stderr == *'extract-numbers was ended by signal 9'* ]]
}

@test "report -j: programs that end before they are given anything" {
	reports 40 600
	run -2 --separate-stderr timeout 60 crossfoot report -j 3 -r ./none.tsv r*.txt
	[ -z "$output" ]
	[[ $stderr == *'-r ./none.tsv: '* ]]
	[ "$(grep -c 'tag failed with status 2: there is no report' <<<"$stderr")" -eq 1 ]
	run -2 --separate-stderr timeout 60 env bash -c "trap '' PIPE; crossfoot report -j 3 -r ./none.tsv r*.txt"
	[ -z "$output" ]
}

@test "report -j: documents that split cannot read are told once, and leave nothing behind" {
	printf 'id,text\na,one\nb\n' >ragged.csv
	mkdir tmp
	export TMPDIR=$PWD/tmp
	run -2 --separate-stderr crossfoot report -j 2 -f csv -c text --id id ragged.csv
	[ -z "$output" ]
	[ "$(grep -c 'there is no report' <<<"$stderr")" -eq 1 ]
	[ -z "$(ls -A tmp)" ]
}

@test "doctor: everything is there" {
	crossfoot doctor >out
	[ "$(head -n 1 out)" = "$(printf 'status\twhat\tdetail')" ]
	for what in split extract-numbers tag reconcile tabulate default.tsv default.titles.tsv TMPDIR sort; do
		grep -qE "^ok	$what	" out || { cat out; return 1; }
	done
	run ! grep '^missing' out
	fails crossfoot doctor who
}

@test "doctor: what is missing is told, and so is a program of another version" {
	mkdir half
	cp "$ROOT/bin/crossfoot" half
	ln -s "$ROOT/bin/extract-numbers" "$ROOT/bin/reconcile" half
	printf '#!/bin/sh\necho crossfoot-tag 0.0.1\n' >half/tag
	printf '#!/bin/sh\nexit 3\n' >half/tabulate
	chmod +x half/*
	run -1 env TMPDIR=/nowhere PATH=/nowhere half/crossfoot doctor
	[[ $output == *"missing"$'\t'"split"$'\t'"$PWD/half/split"* ]]
	[[ $output == *"missing"$'\t'"tag"$'\t'*'says "crossfoot-tag 0.0.1", not '* ]]
	[[ $output == *"missing"$'\t'"tabulate"$'\t'* ]]
	[[ $output == *"ok"$'\t'"reconcile"$'\t'* ]]
	[[ $output == *"missing"$'\t'"TMPDIR"$'\t'* ]]
	[[ $output == *"missing"$'\t'"sort"$'\t'* ]]
	[[ $output == *"optional"$'\t'"parallel"$'\t'* ]]
}
