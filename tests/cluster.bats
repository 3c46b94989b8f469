# cluster.bats - the scripts of examples/cluster, with a shuffle by sort(1) in place of an
# engine; `make check-cluster` runs them on the engines.

load lib/common

JOBS=$ROOT/examples/cluster

setup() {
	cd "$ROOT/examples/reports" || return 1
	"$JOBS/lines.sh" ../manifest.tsv *.txt >"$BATS_TEST_TMPDIR/documents.tsv"
	cd "$BATS_TEST_TMPDIR" || return 1
}

# What one machine makes of the files, without any of the scripts.
verdicts() {
	(cd "$ROOT/examples/reports" && split -m ../manifest.tsv *.txt) |
	extract-numbers | tag -r default -a from,to |
	awk -F '\t' -v OFS='\t' '
		NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; print "event", $0; next }
		$at["topic"] != "" { print $at["topic"] " " $at["stage"] " " $at["when"], $0 }' |
	reconcile -g event --sums default
}

@test "one machine: the verdicts on the lines are those on the files, places included" {
	verdicts >want
	[ "$(wc -l <want)" -gt 50 ]
	"$JOBS/single.sh" documents.tsv | diff want -
}

@test "a shuffle by sort: maps, combiners and reduces of any number, tasks done twice" {
	verdicts >want
	mkdir lines figures
	command -p split -n l/3 documents.tsv lines/
	for share in lines/*; do
		"$JOBS/map.sh" <"$share" >"figures/${share##*/}"
	done
	for reduces in 1 2 5; do
		mkdir "dealt.$reduces"
		# the second map ran twice, and a combiner twice on some of its figures
		cat figures/* figures/ab <(head -n 20 figures/ab | "$JOBS/combine.sh" | "$JOBS/combine.sh") |
			"$JOBS/deal.sh" "$reduces" "dealt.$reduces"
		for share in "dealt.$reduces"/*; do
			sort "$share" | "$JOBS/reduce.sh" >"$share.out"
		done
		"$JOBS/gather.sh" "dealt.$reduces"/*.out | diff want -
	done
	[ "$(cat dealt.5/? | wc -l)" -gt 100 ]
}

@test "what failed is no result: a program of the map that dies, figures in disorder" {
	mkdir exec
	ln -s "$ROOT"/bin/* exec
	rm exec/tag
	printf '#!/bin/sh\nhead -n 5; kill -9 $$\n' >exec/tag
	printf '#!/bin/sh\necho %s\n' "$PWD/exec" >crossfoot
	chmod +x exec/tag crossfoot
	PATH=$PWD:$PATH run -137 "$JOBS/map.sh" <documents.tsv
	"$JOBS/map.sh" <documents.tsv | sort -r >figures
	run -2 "$JOBS/reduce.sh" <figures
	[[ $output == *'not sorted'* ]]
}

@test "no documents, no figures: a header" {
	"$JOBS/map.sh" </dev/null >figures
	[ ! -s figures ]
	"$JOBS/reduce.sh" <figures >part
	[ ! -s part ]
	verdicts | head -n 1 >want
	"$JOBS/gather.sh" part | diff want -
}

@test "GNU parallel: the same bytes" {
	verdicts >want
	BLOCK=5k "$JOBS/parallel.sh" documents.tsv | diff want -
}

@test "every file is in the README, says what it is, and can be read by its interpreter" {
	for file in "$JOBS"/*; do
		name=${file##*/}
		[ "$name" != README.md ] || continue
		grep -q "^|.*\`$name\`" "$JOBS/README.md" || { echo "not in the README: $name"; return 1; }
		head -n 2 "$file" | grep -q "^# $name - "
		case $name in
		*.sh) [ -x "$file" ] && bash -n "$file" ;;
		*.py) [ -x "$file" ] && python3 -c 'import ast, sys; ast.parse(open(sys.argv[1]).read())' "$file" ;;
		esac
	done
}
