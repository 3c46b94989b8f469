# pipeline.bats - the programs together, on the reports of examples/.

load lib/common

setup() { set -o pipefail; }

REPORTS=("$ROOT"/examples/reports/*.txt)
PACKS=$ROOT/cmd/tag/packs

figures() {
	split -m "$ROOT/examples/manifest.tsv" "$@" | extract-numbers --keep |
	    tag -r default -a from,to
	status=${PIPESTATUS[*]}
	[ "$status" = '0 0 0' ] || { echo "split, extract-numbers, tag: $status" >&2; return 1; }
}
verdicts() {
	reconcile --events "$PACKS/default.events.tsv" --sums "$PACKS/default.sums.tsv" "$@"
}
report() { crossfoot report -m "$ROOT/examples/manifest.tsv" "$@"; }

# rows FILE NAME=VALUE ...: how many rows have these cells.
rows() {
	awk -F '\t' -v want="${*:2}" '
	BEGIN { n = split(want, w, " ") }
	NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
	{
		for (i = 1; i <= n; i++) {
			split(w[i], pair, "=")
			if (!(pair[1] in at)) { print "no column " pair[1] >"/dev/stderr"; exit 1 }
			if ($at[pair[1]] != pair[2]) next
		}
		found++
	}
	END { print found + 0 }' "$1"
}

@test "every stage ends in status 0 and says nothing" {
	figures "${REPORTS[@]}" >figures.tsv 2>err
	verdicts figures.tsv >verdicts.tsv 2>>err
	verdicts --detail figures.tsv >claims.tsv 2>>err
	tabulate --report claims.tsv --titles "$PACKS/default.titles.tsv" verdicts.tsv >report 2>>err
	cat err
	[ ! -s err ]
	[ -s report ]
}

@test "the columns are those of crossfoot-tsv(5), in order" {
	figures "${REPORTS[@]}" >figures.tsv
	head -n 1 figures.tsv | tr '\t' '\n' >got
	printf '%s\n' doc date source title para sent start end lang role quoted text \
	    quote from to kind value low high unit counted head modifier scope when dated \
	    topic stage act what of place side by speaker hedge media | diff - got
	verdicts figures.tsv | head -n 1 | tr '\t' '\n' | sed -n '/^section$/,$p' >got
	printf '%s\n' section status best low high unit modifier claims docs origins values \
	    relation calculated asserted difference share counted speakers where | diff - got
}

@test "the report is what its own script writes" {
	report "${REPORTS[@]}" >want
	crossfoot report -n -m "$ROOT/examples/manifest.tsv" "${REPORTS[@]}" >script
	sh -eu script >got
	diff want got
}

@test "every doc:from-to of a verdict cuts the words of its figure out of the file" {
	figures "${REPORTS[@]}" >figures.tsv
	verdicts figures.tsv >verdicts.tsv
	column where verdicts.tsv | tr '|' '\n' | grep . | sort -u >places
	[ "$(wc -l <places)" -gt 40 ]
	awk -F '\t' 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
		$at["quote"] != "" { print $at["doc"] ":" $at["from"] "-" $at["to"] "\t" $at["quote"] }' \
	    figures.tsv | sort -u >quotes
	python3 - "$ROOT/examples/reports" places >cut <<-'EOF'
	import os, re, sys
	for place in open(sys.argv[2], encoding="utf-8"):
	    doc, a, b = re.fullmatch(r"(.*):(\d+)-(\d+)\n", place).groups()
	    with open(os.path.join(sys.argv[1], os.path.basename(doc)), "rb") as f:
	        words = f.read()[int(a):int(b)].decode()
	    print(place.strip("\n"), re.sub("[\n\t]", " ", words), sep="\t")
	EOF
	sort -u cut | comm -23 - quotes >wrong
	[ ! -s wrong ] || { cat wrong; return 1; }
}

@test "the summary: reports, figures, claims, and one conflict" {
	report "${REPORTS[@]}" >out
	head -n 1 out
	head -n 1 out | grep -qE '^8 reports · [1-9][0-9]+ figures · [1-9][0-9]+ claims compared · 1 conflict$'
}

@test "one true conflict: 24 May, 297 by one report, 307 by the others" {
	figures "${REPORTS[@]}" | verdicts >verdicts.tsv
	[ "$(rows verdicts.tsv section=conflicts status=conflict)" -eq 1 ]
	awk -F '\t' 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
		$at["status"] == "conflict" { print $at["event"] "\t" $at["best"] "\t" $at["values"] }' \
	    verdicts.tsv >got
	grep -q '^exchange 2025-05-24	307	' got
	grep -q '297' got
	run -1 bash -c "crossfoot report --exit-code -m '$ROOT/examples/manifest.tsv' ${REPORTS[*]@Q} >/dev/null"
	[ -z "$output" ]
}

@test "a sum that holds: 270 soldiers and 120 civilians are 390 prisoners" {
	figures "${REPORTS[@]}" | verdicts >verdicts.tsv
	awk -F '\t' 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
		$at["relation"] == "sums" { print $at["event"] "\t" $at["calculated"] "\t" $at["asserted"] "\t" $at["difference"] }' \
	    verdicts.tsv >got
	grep -q '^exchange 2025-05-23	390	390	0$' got || { cat got; return 1; }
}

@test "a running total that reaches its target: 390, 307 and 303 of 1,000" {
	figures "${REPORTS[@]}" | verdicts >verdicts.tsv
	awk -F '\t' 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
		$at["relation"] == "target-met" { print $at["calculated"] "\t" $at["asserted"] "\t" $at["difference"] }' \
	    verdicts.tsv >got
	grep -q '^1000	1000	0$' got || { cat got; return 1; }
}

@test "the same bytes again, in every locale and time zone" {
	report "${REPORTS[@]}" >want
	for locale in $({ echo C; locale -a 2>/dev/null; } | sort -u | sed 20q); do
		LC_ALL=$locale LANG=$locale report "${REPORTS[@]}" | cmp - want
	done
	TZ=Pacific/Kiritimati report "${REPORTS[@]}" | cmp - want
	report -o html "${REPORTS[@]}" >want
	report -o html "${REPORTS[@]}" | cmp - want
}

@test "the verdicts do not depend on the order of the reports" {
	figures "${REPORTS[@]}" | verdicts | sort >want
	for file in "${REPORTS[@]}"; do echo "$file"; done | sort -r >reversed
	mapfile -t files <reversed
	figures "${files[@]}" | verdicts | sort | diff want -
	[ "$(wc -l <want)" -gt 20 ]
}

@test "CSV and TSV of documents give the figures that the files give" {
	printf 'id\ttext\n' >docs.tsv
	for file in "${REPORTS[@]}"; do
		printf '%s\t%s\n' "${file##*/}" "$(grep . "$file" | head -n 3 | tr '\n\t' '  ')"
	done >>docs.tsv
	sed 's/"/""/g; s/	/","/g; s/^/"/; s/$/"/' docs.tsv >docs.csv
	split -f tsv -c text --id id docs.tsv | extract-numbers >want
	split -f csv -c text --id id docs.csv | extract-numbers >got
	[ "$(wc -l <want)" -gt 10 ]
	diff want got
}

@test "a stage that fails leaves no report, status 2, and says which" {
	run -2 --separate-stderr report "${REPORTS[0]}" nosuch.txt
	[ -z "$output" ]
	[[ $stderr == *"nosuch.txt: No such file"* ]]
	printf 'label\tvalue\tpattern\nx\ty\t(\n' >bad.tsv
	run -2 --separate-stderr crossfoot report -r ./bad.tsv "${REPORTS[0]}"
	[ -z "$output" ]
	[[ $stderr == *"bad.tsv:2:"* ]]
}

@test "a full device and a closed output are noticed by the report too" {
	run -2 bash -c "crossfoot report ${REPORTS[0]@Q} >/dev/full"
	[[ $output == *"No space left on device"* ]]
	run -2 bash -c "crossfoot report ${REPORTS[0]@Q} >&-"
	[[ $output == *"Bad file descriptor"* ]]
	run -2 bash -c "crossfoot report -n ${REPORTS[0]@Q} >/dev/full"
	[[ $output == *"No space left on device"* ]]
}

@test "a stream that is cut short in the middle is noticed at every stage" {
	figures "${REPORTS[@]}" >whole
	head -c -20 whole >cut
	for stage in 'extract-numbers -c title --prefix x_' 'tag -r default --prefix x_' \
	    'reconcile -k what' tabulate; do
		status=0
		$stage cut >out 2>err || status=$?
		[ $status -eq 2 ] || { echo "$stage: $status"; return 1; }
		grep -q 'final newline' err || { cat err; return 1; }
	done
}

@test "a reader that leaves early ends the whole pipeline in silence" {
	for i in $(seq 40); do echo "${REPORTS[@]}"; done | tr ' ' '\n' >list
	bash -c 'split --files-from list | extract-numbers --keep | tag -r default -a from,to |
	    head -n 1 >/dev/null; echo ${PIPESTATUS[*]}' >got 2>err
	[ ! -s err ]
	grep -qxE '141 141 141 0' got || { cat got; return 1; }
}

@test "what is known is passed on before a read that blocks" {
	for stage in 'extract-numbers --keep' "tag -r default"; do
		mkfifo in out
		$stage <in >out &
		exec 8>in 9<out
		printf 'text\nThe raid killed 12 people.\n' >&8
		read -r -t 20 -u 9 header || { echo "$stage keeps its header"; return 1; }
		read -r -t 20 -u 9 row || { echo "$stage keeps a row"; return 1; }
		exec 8>&- 9<&-
		wait
		rm in out
		[[ $header == text* && $row == 'The raid killed 12 people.'* ]]
	done
}

# bats test_tags=plain
@test "memory does not grow with the input" {
	# 16 MB through 100 MB of address space, most of it libraries and PCRE2's stack
	printf 'label\tvalue\tpattern\tscope\nact\tkilled\t\\bkilled\\b\tparagraph\n' >rules.tsv
	head -c 16000000 <(yes "$(cat "${REPORTS[@]}")"$'\n') >long.txt
	(
		ulimit -v 100000
		split long.txt | extract-numbers --keep | tag -r rules.tsv -a from,to | tail -n 1
		echo "${PIPESTATUS[*]}"
	) >out
	[ "$(tail -n 1 out)" = '0 0 0 0' ] || { cat out; return 1; }
}
