# The examples: what the reports say, and each recipe as its head promises.

load lib/common

EXAMPLES=$ROOT/examples
RECIPES=$EXAMPLES/recipes

setup() {
	# The recipes find the programs as a user's would: crossfoot stands on PATH.
	mkdir bin
	ln -s "$ROOT/bin/crossfoot" bin/crossfoot
	PATH=$PWD/bin:${PATH#"$ROOT/bin:"}
}

figures() {
	(
		PATH=$ROOT/bin:$PATH
		split -m "$EXAMPLES/manifest.tsv" "$EXAMPLES"/reports/*.txt |
			extract-numbers --keep | tag -r default -a from,to
	)
}

# has LINE ...: each stands in the file .out, whatever the blanks between its words.
has() {
	local line
	for line; do
		tr -s ' ' <.out | grep -qF -- "$line" || { echo "no '$line' in:"; cat .out; return 1; }
	done
}

@test "every recipe is tried here, is a portable script, and says what it is for" {
	for recipe in "$RECIPES"/*.sh; do
		name=${recipe##*/}
		grep -q "RECIPES/$name" "$BATS_TEST_FILENAME" || { echo "untested: $name"; return 1; }
		[ "$(head -n 1 "$recipe")" = '#!/bin/sh' ]
		sed -n 2p "$recipe" | grep -q "^# $name - "
		[ -x "$recipe" ]
		sh -n "$recipe"
	done
}

@test "each report has its row in the manifest, and 200 to 400 words" {
	ls "$EXAMPLES/reports" | sort >have
	cut -f 1 "$EXAMPLES/manifest.tsv" | sed 1d | sort >listed
	diff listed have
	for report in "$EXAMPLES"/reports/*.txt; do
		words=$(wc -w <"$report")
		[ "$words" -ge 200 ] && [ "$words" -le 400 ] || { echo "$report: $words"; return 1; }
	done
}

@test "the figures of the reports are those that a careful reader wrote down" {
	figures >figures.tsv
	python3 "$ROOT/tests/lib/readers.py" "$ROOT/tests/cases/reports.txt" figures.tsv
}

@test "languages: the figures are those that a careful reader wrote down" {
	(
		PATH=$ROOT/bin:$PATH
		split -m "$EXAMPLES/languages/manifest.tsv" "$EXAMPLES"/languages/*.txt | extract-numbers --keep
	) >figures.tsv
	python3 "$ROOT/tests/lib/readers.py" "$ROOT/tests/cases/languages.txt" figures.tsv
	cut -f 1 "$EXAMPLES/languages/manifest.tsv" | sed 1d | sort >listed
	(cd "$EXAMPLES/languages" && ls -- *.txt | sort) | diff listed -
}

@test "languages: reports in English, Russian and Ukrainian meet in the same items" {
	(
		PATH=$ROOT/bin:$PATH
		cat "$EXAMPLES/manifest.tsv"
		sed 1d "$EXAMPLES/languages/manifest.tsv"
	) >manifest.tsv
	(
		PATH=$ROOT/bin:$PATH
		split -m manifest.tsv "$EXAMPLES"/reports/*.txt "$EXAMPLES"/languages/*.txt |
			extract-numbers --keep | tag -r default -a from,to |
			reconcile --events default --sums default
	) >verdicts.tsv
	python3 - "$ROOT/tests/cases/languages-verdicts.txt" "$EXAMPLES" <<-'EOF'
	import os, sys
	def table(path):
	    lines = [l.rstrip("\n").split("\t") for l in open(path, encoding="utf-8") if l[0] != "#"]
	    return [dict(zip(lines[0], l + [""] * len(lines[0]))) for l in lines[1:]]
	def lang(doc):
	    name = doc.rsplit("/", 1)[-1]
	    if os.path.exists(sys.argv[2] + "/reports/" + name):
	        return "en"
	    return "uk" if name.split("-")[0] in ("rika.txt", "richka", "visti") else "ru"
	got = [v for v in table("verdicts.tsv") if not v["relation"]]
	keys = ("event", "act", "what", "side", "place")
	bad = 0
	for want in table(sys.argv[1]):
	    rows = [v for v in got if all(v[k] == want[k] for k in keys) and not v["of"]]
	    seen = rows and (rows[0]["status"], rows[0]["best"],
	        {lang(w.rsplit(":", 1)[0]) for w in rows[0]["where"].split("|")})
	    if not seen or seen[:2] != (want["status"], want["best"]) or not set(want["languages"].split()) <= seen[2]:
	        bad += 1
	        print("want", want, "got", len(rows), seen)
	sys.exit(bad > 0)
	EOF
}

@test "from and to cut the words of each figure out of its report" {
	figures >figures.tsv
	python3 - "$EXAMPLES/reports" <<-'EOF'
	import sys
	rows = [l.rstrip("\n").split("\t") for l in open("figures.tsv", encoding="utf-8")]
	at = {name: i for i, name in enumerate(rows[0])}
	seen = 0
	for row in rows[1:]:
	    if row[at["quote"]] == "":
	        continue
	    name = row[at["doc"]].rsplit("/", 1)[-1]
	    text = open(sys.argv[1] + "/" + name, "rb").read()
	    cut = text[int(row[at["from"]]):int(row[at["to"]])].decode()
	    cut = cut.replace("\n", " ")
	    if cut != row[at["quote"]]:
	        sys.exit("%s: %r, cut %r" % (name, row[at["quote"]], cut))
	    seen += 1
	if seen < 100:
	    sys.exit("only %d figures" % seen)
	EOF
}

# Counted by hand in the reports: claims/documents/origins.  Northwire and the Inland
# Courier share sentences; ministries and offices speak in several reports.
@test "the verdicts on the reports are those that a careful reader comes to" {
	figures >figures.tsv
	PATH=$ROOT/bin:$PATH
	cat >want <<-'EOF'
	exchange 2025-05-23|freed|civilian|each|compatible|120|8/7/6
	exchange 2025-05-23|freed|prisoner|each|compatible|390|7/7/6
	exchange 2025-05-23|freed|prisoner|total|single||1/1/1
	exchange 2025-05-23|freed|soldier|each|agree|270|7/6/5
	exchange 2025-05-24|freed|prisoner|each|conflict|307|5/5/4
	exchange 2025-05-24|freed|prisoner|total|single|614|1/1/1
	exchange 2025-05-24|freed|soldier|each|agree|307|4/3/2
	exchange 2025-05-25|freed|age|UA|compatible||3/3/1
	exchange 2025-05-25|freed|prisoner|each|agree|303|5/5/4
	exchange 2025-05-25|freed|soldier|RU|agree|303|3/3/2
	exchange deal 2025-05|freed|prisoner|each|agree|1000|7/7/7
	EOF
	reconcile --events default --sums default figures.tsv >verdicts.tsv
	awk -F '\t' -v OFS='|' '
		NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
		$at["status"] !~ /^(unplaced)?$/ && $at["unit"] ~ /^(year)?$/ &&
		$at["event"] ~ /^exchange (2025|deal)/ && $at["of"] ~ /^(freed)?$/ {
			print $at["event"], $at["act"], $at["what"], $at["side"], $at["status"],
			      $at["best"], $at["claims"] "/" $at["docs"] "/" $at["origins"]
		}' verdicts.tsv | sort >got
	diff want got

	cat >want <<-'EOF'
	exchange 2025-05-23|prisoner|each|sums|270+120
	exchange 2025-05-23|prisoner|total|sums|390+390
	exchange 2025-05-24|prisoner|total|sums|307+307
	exchange deal 2025-05|prisoner|each|target-met|390+307+303
	exchange in all 2025-05-23/2025-05-24|prisoner|each|sums|390+307
	exchange in all 2025-05-23/2025-05-25|prisoner|RU|sums|390+307+303
	EOF
	awk -F '\t' -v OFS='|' '
		NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
		$at["relation"] ~ /^(sums|short|over|ambiguous|target-.*)$/ && $at["event"] ~ /^exchange/ {
			print $at["event"], $at["what"], $at["side"], $at["relation"], $at["values"]
		}' verdicts.tsv | sort >got
	diff want got
}

@test "report.sh: one conflict, the sum, the target reached; and a page" {
	sh "$RECIPES/report.sh" >.out
	[ "$(grep -c ' conflict ' .out)" -eq 1 ]
	has 'exchange 2025-05-24 prisoners freed each 307' '1 conflict'
	has 'target-met' '270+120'
	grep -q '<html' report.html
	grep -q 297 report.html
}

@test "report.sh: takes reports of one's own" {
	printf 'On Monday, 12 people were killed.\n' >a.txt
	sh "$RECIPES/report.sh" a.txt >.out
	has '1 report' '0 conflicts'
}

@test "cron-mail.sh: mails what contradicts, once" {
	export MAILER='cat >>mailed'
	mail() { sh "$RECIPES/cron-mail.sh" desk@example.org "$EXAMPLES/manifest.tsv" "$@"; }

	mail "$EXAMPLES"/reports/*.txt >out 2>err
	[ ! -s out ] && [ ! -s err ]
	grep -q 297 mailed && grep -q 307 mailed && grep -q 'Eastgate Post' mailed
	cp mailed first
	mail "$EXAMPLES"/reports/*.txt
	cmp first mailed
}

@test "cron-mail.sh: no contradiction, no mail" {
	ls "$EXAMPLES"/reports/*.txt | grep -v eastgate >list
	MAILER='cat >>mailed' xargs sh "$RECIPES/cron-mail.sh" desk@example.org \
		"$EXAMPLES/manifest.tsv" <list >out 2>&1
	[ ! -s out ] && [ ! -e mailed ] && [ ! -e .last-mail ]
}

@test "cron-mail.sh: mail(1) unless MAILER says otherwise; an error is no silence" {
	printf '#!/bin/sh\necho "$*" >args\ncat >mailed\n' >bin/mail
	chmod +x bin/mail
	sh "$RECIPES/cron-mail.sh" desk@example.org "$EXAMPLES/manifest.tsv" "$EXAMPLES"/reports/*.txt
	[ "$(cat args)" = '-s Reports contradict each other desk@example.org' ]
	grep -q 297 mailed

	status=0
	sh "$RECIPES/cron-mail.sh" desk@example.org "$EXAMPLES/manifest.tsv" missing.txt 2>err || status=$?
	[ "$status" -gt 1 ]
	grep -q missing.txt err
}

@test "awk-sort.sh: the largest counts first" {
	sh "$RECIPES/awk-sort.sh" >.out
	has 'value head source quote' '5000 ukrainian Harbour TV More than 5,000 Ukrainians' \
		"2140 call Captives' Families Network 2,140 calls"
	tr -s ' ' <.out | grep -oE '^ ?[0-9]+ ' | tr -d ' ' >values
	sort -rn values | diff - values
	[ "$(wc -l <values)" -gt 40 ]
}

# Counted by grep in the reports, of which datelines write KYIV.
@test "names.sh: whom and what the reports name, and an office by the day" {
	sh "$RECIPES/names.sh" >.out
	has 'Coordination Headquarters 6 6' 'Istanbul 10 8' 'Chernihiv 4 4' 'Kyiv 5 4' 'Moscow 4 4' \
		'president of Ukraine 3 3' 'defence minister of Ukraine 1 1' 'presidential aide of Russia 1 1'
	printf 'date\ttext\n2023-08-01\tUmerov\n2025-05-29\tUmerov\n2025-08-01\tUmerov\n\tUmerov\n' >in
	crossfoot tag -r "$EXAMPLES/names.tsv" in | column office |
	    same <(printf '\ndefence minister of Ukraine\nsecurity council of Ukraine\n%s|%s\n' \
		'defence minister of Ukraine' 'security council of Ukraine') cat
}

@test "csv-feed.sh: figures by item, newlines and quotes in the bodies" {
	sh "$RECIPES/csv-feed.sh" >.out
	has 'exchange 2025-05-23 freed prisoner each ✓ compatible 390 390 390 hl-0093:187-206|nw-4471:11-24' \
		'exchange 2025-05-24 freed soldier each ✓ compatible 307 307 307 hl-0093:122-134|os-2205:0-17' \
		'attack 2025-05-25 killed person'
	run ! grep -q ' conflict ' .out
}

@test "html-w3m.sh: the figures of a page, none of its scripts" {
	sh "$RECIPES/html-w3m.sh" >.out
	has 'soldiers 2025-05-24 307 soldiers' 'civilians 2025-05-23 120 civilians' \
		'prisoners 2025-05-25 303 prisoners' 'money 49 EUR'
	run ! grep -q 48211 .out
}

@test "json-jq.sh: the conflict as an object" {
	sh "$RECIPES/json-jq.sh" >.out
	[ "$(jq -s length .out)" -eq 1 ]
	[ "$(jq -r '.event + "; " + .what + "; " + (.best | tostring)' .out)" = \
		'exchange 2025-05-24; prisoner freed; 307' ]
	jq -e '.where | map(test("eastgate-post.txt:[0-9]+-[0-9]+$")) | any' .out
}

@test "ledger.sh: what matches the ledger and what differs, report by report" {
	status=0
	sh "$RECIPES/ledger.sh" >.out || status=$?
	[ "$status" -eq 1 ]
	has 'eastgate-post.txt ✗ differs exchange 2025-05-24 prisoner freed each 297 307 10' \
		'eastgate-post.txt ✓ matched exchange 2025-05-25 prisoner freed each 303 303 0' \
		'families-mail.txt ✓ matched exchange 2025-05-23 soldier freed each 270 270 0' \
		'lantern.txt ✓ matched exchange 2025-05-23 prisoner freed each 350..399 390 0' \
		'defence-ministry.txt ✓ matched exchange 2025-05-25 soldier freed RU 303 303 0'
	[ "$(grep -c ' differs ' .out)" -eq 1 ]
}

@test "pipeline.sh: each step leaves its rows, and the end is the report" {
	sh "$RECIPES/pipeline.sh" >.out
	sh "$RECIPES/report.sh" | diff - .out
	for step in sentences figures tagged verdicts claims; do
		[ "$(wc -l <"$step.tsv")" -gt 20 ]
	done
}

@test "parallel.sh: blocks of whole documents, and the end is the report" {
	JOBS=2 BLOCK=1k sh "$RECIPES/parallel.sh" >.out
	sh "$RECIPES/report.sh" | diff - .out
}

@test "parallel.sh: a block that fails is no report" {
	mkdir exec
	for program in split extract-numbers reconcile tabulate; do
		ln -s "$ROOT/bin/$program" exec
	done
	printf '#!/bin/sh\ncat >/dev/null; exit 2\n' >exec/tag
	printf '#!/bin/sh\necho %s\n' "$PWD/exec" >bin/crossfoot.sh
	chmod +x exec/tag bin/crossfoot.sh && mv bin/crossfoot.sh bin/crossfoot
	run ! sh "$RECIPES/parallel.sh"
	[[ $output != *reports* ]]
}
