# cluster.bash - what the tests of every engine begin with: `load cluster`.
#
# Each test stands in an empty folder.  documents.tsv are reports as lines, verdicts.tsv
# is what one machine makes of them, from the files themselves and without any of the job's
# scripts.  A file of tests names its engine in a function `engine`, which fails, with the
# reason in $why, where it cannot be had.

bats_require_minimum_version 1.5.0

export LC_ALL=C
ROOT=$(cd "${BATS_TEST_FILENAME%/*}/../.." && pwd -P)
JOBS=$ROOT/examples/cluster
ENGINES=$ROOT/build/check-cluster	# what is installed outlives a run
export ROOT JOBS ENGINES PATH="$ROOT/bin:$PATH"
unset HOSTS BLOCK MAPS REDUCES RULES

setup_file() {
	export DATA=$BATS_FILE_TMPDIR/data WHY=
	mkdir -p "$ENGINES" "$DATA/reports"
	make_data || return 1
	why=
	engine >"$BATS_FILE_TMPDIR/engine.log" 2>&1 && return
	WHY=${why:-no engine}
	tail -n 20 "$BATS_FILE_TMPDIR/engine.log" >&3
}

setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
	[ -z "$WHY" ] || skip "$WHY"
	ln -s "$DATA/documents.tsv" "$DATA/verdicts.tsv" .
}

# The reports of the examples and some that are made, their lines, the verdicts.
make_data() {
	cp "$ROOT"/examples/reports/*.txt "$DATA/reports"
	cut -f 1-3 "$ROOT/examples/manifest.tsv" >"$DATA/manifest.tsv"
	mkdir "$DATA/made"
	awk -v folder="$DATA/made" -v files=24 -f "$ROOT/tests/bench/text.awk" "$ROOT/tests/bench/en.tsv"
	mv "$DATA"/made/*.txt "$DATA/reports"
	sed 1d "$DATA/made/manifest.tsv" >>"$DATA/manifest.tsv"
	cd "$DATA/reports" || return 1
	"$JOBS/lines.sh" ../manifest.tsv *.txt >../documents.tsv
	split -m ../manifest.tsv *.txt | extract-numbers | tag -r default -a from,to |
	awk -F '\t' -v OFS='\t' '
		NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; print "event", $0; next }
		$at["topic"] != "" { print $at["topic"] " " $at["stage"] " " $at["when"], $0 }' |
	reconcile -g event --sums default >../verdicts.tsv
	[ "$(wc -l <../verdicts.tsv)" -gt 100 ]
}

# A crossfoot for the workers whose extract-numbers misbehaves; the rows it was given stand
# in $rows, their name says how often it ran on them.
#	worker CODE
worker() {
	mkdir -p worker/exec worker/runs
	for program in split tag reconcile; do
		ln -s "$ROOT/bin/$program" worker/exec
	done
	printf '#!/bin/sh\necho %s\n' "$PWD/worker/exec" >worker/crossfoot
	cat >worker/exec/extract-numbers <<-EOF
		#!/usr/bin/env bash
		rows=\$(mktemp)
		trap 'rm -f "\$rows"' EXIT
		cat >"\$rows"
		part() { head -n 9 "\$rows" | "$ROOT/bin/extract-numbers"; }
		first() { mkdir "$PWD/worker/runs/\$(md5sum <"\$rows" | cut -c 1-32)" 2>/dev/null; }
		$1
		"$ROOT/bin/extract-numbers" <"\$rows"
	EOF
	chmod +x worker/crossfoot worker/exec/extract-numbers
	PATH=$PWD/worker:$PATH
}
# Every task dies the first time, after it wrote a part.
dying_worker() { worker 'if first; then part; kill -9 $$; fi'; }
# Tasks of one document fail whenever they run.
failing_worker() { worker 'if grep -q northwire.txt "$rows"; then part; exit 2; fi'; }

# How many tasks died before they were done.
died() { ls worker/runs | wc -l; }

# Each document twice: what a task does that was run twice, and both outputs taken.
documents_twice() {
	rm documents.tsv
	cat "$DATA/documents.tsv" "$DATA/documents.tsv" >documents.tsv
}

has() { command -v "$1" >/dev/null 2>&1; }

# debian PROGRAM PACKAGE ...: installed, if it is not there.
debian() {
	has "$1" && return
	why="$1 is missing, and could not be installed"
	has apt-get && [ "$(id -u)" -eq 0 ] || return 1
	timeout 300 env DEBIAN_FRONTEND=noninteractive \
		apt-get install -y --no-install-recommends "${@:2}" ||
		{ timeout 100 apt-get update && timeout 300 env DEBIAN_FRONTEND=noninteractive \
		apt-get install -y --no-install-recommends "${@:2}"; }
	has "$1"
}
