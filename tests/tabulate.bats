# tabulate.bats - what crossfoot-tabulate(1) promises.

load lib/common

# A few rows with all that makes a table hard.
rows() {
	tsv 'doc|side|act|value|text' \
	    'a.txt|RU|freed|390|Each side freed prisoners' \
	    'b.txt|UA|freed|1.5|short' \
	    'b.txt|RU|killed|-12.25|東京' \
	    'c.txt|UA|freed|1300000|'
}

# Cells of strangers: an escape sequence, markup, a formula, an override, a pipe, quotes.
hostile() {
	printf 'id\ttext\n1\t\033[31mred\033[0m\n2\t<script>alert(1)</script>\n3\t=cmd|calc\n'
	printf '4\t\xe2\x80\xaegnp.exe\n5\ta, "b"\n6\t\xff\n7\t-5\n8\t&amp;\n9\t\x01\x7f\n'
}

# Run on what passes for a terminal of so many cells; not every build machine has one.
on_terminal() { env FAULT_TERMINAL="$1" LD_PRELOAD="$ROOT/build/tests/fault.so" "${@:2}"; }

# --- text

@test "text: columns aligned by cells, numbers at the decimal point" {
	same - tabulate <(rows) <<'END'
doc    side  act          value  text
─────  ────  ──────  ──────────  ─────────────────────────
a.txt  RU    freed       390     Each side freed prisoners
b.txt  UA    freed         1.5   short
b.txt  RU    killed      -12.25  東京
c.txt  UA    freed   1300000
END
}

@test "text: as wide as it needs in a pipe, fitted with -w by wrapping, or cut with --cut" {
	long='one two three four five six seven eight nine ten'
	tsv 'n|text' "1|$long" >in
	[ "$(tabulate in | tail -1)" = "1  $long" ]
	tabulate -w 21 in | tail -n +3 >got
	printf '%s\n' '1  one two three four' '   five six seven' '   eight nine ten' | diff - got
	[ "$(tabulate -w 20 --cut in | tail -1)" = '1  one two three fo…' ]
}

@test "text: numbers are never narrowed, columns of text share what is left" {
	tsv 'n|a|b' "123456789|$(printf 'x%.0s' {1..50})|short" >in
	tabulate -w 40 in | tail -n +3 | head -1 | grep -qE '^123456789  x{22,}  short$'
}

@test "text: widths of combining, wide, emoji and joined characters" {
	printf 'c\tx\ne\xcc\x81\t1\n한\t1\n👩‍👩‍👧\t1\n🇺🇦\t1\n❤️\t1\nकि\t1\na\t1\n' |
	    tabulate | tail -n +3 >got
	printf '%s\n' 'é   1' '한  1' '👩‍👩‍👧  1' '🇺🇦  1' '❤️  1' >want
	head -5 got | sed 's/e\xcc\x81/é/' | diff want -
}

@test "text: the hard widths of cases/widths.tsv stand in line, in the C locale too" {
	bad=0
	while IFS=$'\t' read -r what text cells; do
		printf -v text '%b' "$text"
		# beside forty cells, a cell of text is padded by what it does not take
		printf '%s\t%s\n' t m "$text" x "$(printf '.%.0s' {1..40})" y >in
		spaces=$(LC_ALL=C tabulate --no-header in | head -1 | sed -E 's/.*[^ ]( +)x$/\1/' | tr -d '\n' | wc -c)
		[ $((42 - spaces)) -eq "$cells" ] || { echo "$what: $((42 - spaces)), want $cells"; bad=1; }
	done < <(grep -v '^#' "$ROOT/tests/cases/widths.tsv")
	[ "$(grep -vc '^#' "$ROOT/tests/cases/widths.tsv")" -gt 30 ]
	[ $bad -eq 0 ]
}

@test "text: --thousands parts them by commas, of numbers only" {
	tsv 'n|t' '1300|x1300' '-1234567.8901|2025-05-23' >in
	tabulate --thousands in | tail -n +3 >got
	grep -q '^     1,300       x1300$' got
	grep -q -- '^-1,234,567.8901  2025-05-23$' got
}

# bats test_tags=plain
@test "a terminal: the table is fitted to it, verdicts are coloured; never with NO_COLOR" {
	tsv 'status|text' 'conflict|one two three four five six seven eight' 'agree|x' >in
	on_terminal 40 tabulate in >got
	[ "$(wc -L <got)" -le 60 ]
	grep -q $'\033\[1;31m✗ conflict' got
	grep -q $'\033\[32m✓ agree' got
	on_terminal 40 NO_COLOR=1 tabulate in >got
	run ! grep -q $'\033' got
	[ "$(wc -L <got)" -le 40 ]
	tabulate in >got
	run ! grep -q $'\033' got
}

# bats test_tags=plain
@test "COLUMNS is the width of a terminal that tells none" {
	tsv 'text' 'one two three four five six seven eight nine ten' >in
	on_terminal 0 COLUMNS=20 NO_COLOR=1 tabulate in >got
	[ "$(wc -L <got)" -le 20 ]
}

# --- columns, groups, order

@test "-c: these columns in this order; a missing one is an error that lists them" {
	tsv 'value|doc' '390|a.txt' '1.5|b.txt' '-12.25|b.txt' '1300000|c.txt' |
	    same - tabulate -o tsv -c value,doc <(rows)
	fails tabulate -c nosuch <(rows)
	[[ $message == *nosuch*doc*side*act* ]]
	fails tabulate -g nosuch <(rows)
	fails tabulate --sort nosuch <(rows)
}

@test "-g: rows of a group together under a heading, groups as they first appear" {
	same - tabulate -g side -c doc,value <(rows) <<'END'
doc         value
─────  ──────────
side: RU
a.txt      390
b.txt      -12.25

side: UA
b.txt        1.5
c.txt  1300000
END
	tsv 'side|doc' 'RU|a.txt' 'RU|b.txt' 'UA|b.txt' 'UA|c.txt' |
	    same - tabulate -o tsv -g side -c doc <(rows)
}

@test "--sort: numbers by value before text, empty cells last, minus for downwards, stable" {
	tsv 'k|n' 'a|10' 'b|9' 'c|' 'd|x' 'e|9.0' 'f|-1' >in
	[ "$(tabulate -o tsv --sort n in | column k | tr -d '\n')" = fbeadc ]
	[ "$(tabulate -o tsv --sort -n in | column k | tr -d '\n')" = dabefc ]
	[ "$(tabulate -o tsv -c k --sort n,-k in | column k | tr -d '\n')" = febadc ]
}

@test "--top: the first rows, of each group where there are groups" {
	[ "$(tabulate -o tsv --top 2 <(rows) | column doc | xargs)" = 'a.txt b.txt' ]
	[ "$(tabulate -o tsv -g side --top 1 <(rows) | column doc | xargs)" = 'a.txt b.txt' ]
	[ "$(tabulate -o tsv -g side --top 1 --sort -value <(rows) | column doc | xargs)" = 'c.txt a.txt' ]
}

@test "-H names the columns of an input without header; --no-header writes none" {
	rows | tail -n +2 | tabulate -o tsv -H doc,side,act,value,text --no-header >got
	rows | tail -n +2 | diff - got
	rows | tabulate --no-header -c doc | diff <(rows | column doc) -
}

@test "a header without rows is a table without rows, in every format" {
	[ "$(tsv 'a|b' | tabulate -o json)" = '[]' ]
	[ "$(tsv 'a|b' | tabulate -o csv)" = 'a,b' ]
	[ "$(tsv 'a|b' | tabulate | wc -l)" -eq 2 ]
	tsv 'a|b' | tabulate -o markdown | diff <(printf '| a | b |\n| --- | --- |\n') -
	tsv 'a|b' | tabulate -o html | grep -q '</html>'
	tabulate -r a -o tsv <(tsv 'a|b') | diff <(tsv 'a|count' 'total|0') -
}

@test "--style: light, box, plain, compact; a box is closed round groups and without names" {
	tsv 'side|n|t' 'RU|1.5|aa' 'UA|10|b' >in
	same - tabulate --style box in <<'END'
┌──────┬──────┬────┐
│ side │    n │ t  │
├──────┼──────┼────┤
│ RU   │  1.5 │ aa │
│ UA   │ 10   │ b  │
└──────┴──────┴────┘
END
	same - tabulate --style box -g side in <<'END'
┌──────┬────┐
│    n │ t  │
├──────┼────┤
│ side: RU  │
├──────┼────┤
│  1.5 │ aa │
├──────┼────┤
│ side: UA  │
├──────┼────┤
│ 10   │ b  │
└──────┴────┘
END
	same - tabulate --style box --no-header -c t in <<'END'
┌────┐
│ aa │
│ b  │
└────┘
END
	same - tabulate --style plain in < <(printf '%s\n' 'side     n  t' '----  ----  --' 'RU     1.5  aa' 'UA    10    b')
	same - tabulate --style compact in < <(printf '%s\n' 'side    n t' 'RU    1.5 aa' 'UA   10   b')
	tabulate --style light in | diff - <(tabulate in)
	for w in 12 20 30; do
		[ "$(tabulate --style box -w $w <(tsv 'a|b' "$(printf 'x%.0s' {1..50})|y y y y y y y y y y y") | wc -L)" -le $((w < 23 ? 23 : w)) ]
	done
	fails tabulate --style round in
	[[ $message == *light*box*plain*compact* ]]
	fails tabulate --style box -o csv in
}

@test "--repeat: the names again every so many rows, for print and pagers" {
	tsv 'n' 1 2 3 4 5 >in
	same - tabulate --style plain --repeat 2 in < <(printf '%s\n' n - 1 2 '' n - 3 4 '' n - 5)
	same - tabulate --style plain --repeat 5 in < <(printf '%s\n' n - 1 2 3 4 5)
	fails tabulate --repeat 2 --vertical <(tsv a)
}

@test "--vertical: each cell on a line of its own, wrapped or cut to the width" {
	tsv 'n|text' '1|one two three four five' '|x' >in
	same - tabulate --vertical -w 20 in < <(printf '%s\n' '── 1 ────────' 'n     1' 'text  one two three' \
	    '      four five' '' '── 2 ────────' 'n' 'text  x')
	tabulate --vertical --cut -w 20 in | grep -qx 'text  one two three…'
	tabulate --vertical --no-header -w 20 in | sed -n 3,4p | diff - <(printf '%s\n' 'one two three four' five)
	fails tabulate --vertical -o json in
}

@test "a verdict has a sign besides its colour" {
	tsv 'status|relation|text' 'agree|sums|agree' 'conflict||x' 'mixed|part-of|' 'single||' >in
	tabulate --style plain --no-header in | diff - <(printf '%s\n' '✓ agree     ✓ sums   agree' \
	    '✗ conflict           x' '! mixed     part-of' 'single')
	tabulate -o tsv in | diff - in
}

@test "--stream: laid out by the first thousand rows, what is longer later stands out" {
	{ printf 'n\tt\n'; printf '%s\tx\n' {1..1500}; printf '99999\tlonger\n'; } >in
	tabulate --stream in >got
	[ "$(wc -l <got)" -eq 1503 ]
	[ "$(sed -n 3p got)" = '   1  x' ]
	[ "$(tail -1 got)" = '99999  longer' ]
	for o in csv tsv jsonl markdown; do
		tabulate --stream -o $o in | diff - <(tabulate -o $o in)
	done
	tabulate --stream <(head -11 in) | diff - <(tabulate <(head -11 in))
	fails tabulate --stream --sort n in
	fails tabulate --stream -o json in
}

@test "--stream: a row leaves as soon as it came" {
	mkfifo pipe rows
	tabulate --stream -o tsv <pipe >rows &
	exec 7>pipe 8<rows
	{ echo n; seq 1200; } >&7
	line=
	while [ "$line" != 1200 ]; do
		read -rt 60 -u 8 line
	done
	exec 7>&-
	wait
}

# bats test_tags=plain
@test "--stream: memory does not grow" {
	{ echo n; seq 2000000; } >in
	(ulimit -v 100000; tabulate --stream -o tsv --max-rows 1000 in | tail -1) | grep -qx 2000000
}

# --- formats

# Another program reads what was written: the cells again, a row a line, TABs between.
read_back() {
	python3 - "$1" <<'END'
import csv, html.parser, json, re, sys
text = open('out', encoding='utf-8', newline='').read()
rows = []
def of(objects):
    return [list(objects[0])] + [['' if x is None else str(x) for x in o.values()] for o in objects]
class Table(html.parser.HTMLParser):
    cell = None
    def handle_starttag(self, tag, attrs):
        if tag == 'tr': rows.append([])
        if tag in ('td', 'th'): self.cell = ''
    def handle_endtag(self, tag):
        if tag in ('td', 'th'): rows[-1].append(self.cell); self.cell = None
    def handle_data(self, data):
        if self.cell is not None: self.cell += data
kind = sys.argv[1]
if kind == 'csv': rows = list(csv.reader(text.splitlines(True), strict=True))
elif kind == 'json': rows = of(json.loads(text, parse_float=str, parse_int=str))
elif kind == 'jsonl': rows = of([json.loads(l, parse_float=str, parse_int=str) for l in text.splitlines()])
elif kind == 'html': Table().feed(text)
for row in rows: print('\t'.join(row))
END
}

@test "one input, one expected file per format; other programs read the same cells back" {
	in=$ROOT/tests/cases/formats/in.tsv
	for o in text markdown csv json jsonl latex; do
		same "${in%/*}/$o" tabulate -o $o "$in"
	done
	same "$in" tabulate -o tsv "$in"
	same "${in%/*}/vertical" tabulate --vertical "$in"
	tabulate -o html "$in" | sed -n '/^<table>/,/^<\/table>/p' | diff "${in%/*}/html" -
	for o in csv json jsonl html; do
		tabulate -o $o "$in" >out
		read_back $o | diff "$in" -
	done
	tabulate -o jsonl "$in" | jq -r '[.[] | . // "" | tostring] | @tsv' | sed 's/\\\\/\\/g' | diff <(tail -n +2 "$in") -
}

@test "csv: a column of its own keeps its empty cells" {
	tsv 'a' x '' y >in
	tabulate -o csv in | diff - <(printf '%s\n' a x '""' y)
}

@test "latex: what TeX would run is text" {
	tsv 'a_b' '\input{x}' '100% ~^#$&' '[x] *' '-1' '--' >in
	same - tabulate -o latex in <<'END'
\begin{tabular}{l}
\toprule
a\_b \\
\midrule
\textbackslash{}input\{x\} \\
100\% \textasciitilde{}\textasciicircum{}\#\$\& \\
{[}x{]} {*} \\
{-}1 \\
{-}{-} \\
\bottomrule
\end{tabular}
END
	tabulate -o latex -g a <(tsv 'a|n' 'x|-1' 'y|2') | grep -c 'addlinespace\|multicolumn{1}{l}{\\textbf{a: x}} \\\\' | grep -qx 2
}

@test "markdown: a pipe table, numbers to the right, markup of the text escaped" {
	same - tabulate -o markdown <(hostile) <<'END'
| id | text |
| ---: | --- |
| 1 | ␛\[31mred␛\[0m |
| 2 | &lt;script&gt;alert(1)&lt;/script&gt; |
| 3 | =cmd\|calc |
| 4 | &lt;U+202E&gt;gnp.exe |
| 5 | a, &quot;b&quot; |
| 6 | � |
| 7 | -5 |
| 8 | &amp;amp; |
| 9 | ␁␡ |
END
}

@test "csv: RFC 4180, another program reads the same cells back" {
	tabulate -o csv <(hostile) >out.csv
	python3 - out.csv <(hostile) <<'END'
import csv, sys
got = list(csv.reader(open(sys.argv[1], encoding='utf-8', errors='surrogateescape', newline='')))
want = [l.rstrip('\n').split('\t') for l in open(sys.argv[2], encoding='utf-8', errors='surrogateescape', newline='\n')]
assert got == want, (got, want)
END
}

@test "tsv: the same bytes, so that tabulate can stand in the middle" {
	hostile | tabulate -o tsv | cmp - <(hostile)
}

# bats test_tags=plain
@test "csv and tsv on a terminal obey nothing" {
	hostile >in
	for o in csv tsv; do
		on_terminal 40 NO_COLOR=1 tabulate -o $o in >got
		run ! grep -qP '[\x00-\x08\x0b-\x1f\x7f]|\xe2\x80\xae' got
	done
}

@test "many columns, and cells that are long" {
	awk 'BEGIN { OFS = "\t"
		long = sprintf("%300s", "x")
		for (r = 0; r < 30; r++) {
			line = r ? r : "c0"
			for (i = 1; i < 53; i++)
				line = line "\t" (r ? (r * i % 7 ? r * 100 + i : long) : "c" i)
			print line
		} }' >in
	tabulate -o tsv in | cmp - in
	tabulate -o tsv --stream in | cmp - in
	tabulate -o tsv -c c52,c17,c16,c15,c0 in | cmp - <(awk -F '\t' -v OFS='\t' '{ print $53, $18, $17, $16, $1 }' in)
}

@test "--spreadsheet: cells that would run are disarmed, numbers are not" {
	tsv 't' '=1+1' '+1+1' '-1+1' '@SUM(1)' ' =1' '-5' '-1,300' '+3%' 'a=b' >in
	tsv "'=1+1" "'+1+1" "'-1+1" "'@SUM(1)" "' =1" -5 '"-1,300"' +3% a=b >want
	tabulate -o csv --no-header --spreadsheet in | diff want -
}

@test "json: numbers where they stay what they are, null for what is not known" {
	tsv 'n|id|big|e|t' '1.5|007|9007199254740993||x' '-2|8|1|| ' >in
	tabulate -o json in >out.json
	jq -e '. == [{n: 1.5, id: "007", big: "9007199254740993", e: null, t: "x"},
	    {n: -2, id: "8", big: "1", e: null, t: " "}]' out.json
	[ "$(wc -l <out.json)" -eq 4 ]	# one object a line
}

@test "json: what another program reads is what went in" {
	hostile | grep -v $'^6' | tabulate -o json | python3 -c '
import json, sys
for o in json.loads(sys.stdin.buffer.read()): print(o["id"], o["text"], sep="\t")' >got
	hostile | grep -v $'^6' | tail -n +2 | diff - got
	tsv 'a|a' '1|2' >in
	fails tabulate -o json in
	[[ $message == *'"a"'* ]]
}

# page FILE: is it well formed, without scripts, handlers and anything from elsewhere?
# Prints its text, one element's a line.
page() {
	python3 - "$1" <<'END'
import html.parser, re, sys
VOID = {'meta', 'br', 'hr', 'img', 'link', 'input'}
class P(html.parser.HTMLParser):
    stack, ids, refs = [], set(), set()
    def handle_starttag(self, tag, attrs):
        assert tag not in ('script', 'img', 'iframe', 'object', 'embed', 'link', 'form'), tag
        for k, v in attrs:
            assert not k.startswith('on') and k not in ('style', 'src'), (tag, k)
            if k == 'href':
                assert v.startswith('#'), v
                self.refs.add(v[1:])
            if k == 'id':
                assert v not in self.ids
                self.ids.add(v)
        if tag not in VOID: self.stack.append(tag)
    def handle_endtag(self, tag):
        assert self.stack and self.stack[-1] == tag, (tag, self.stack)
        self.stack.pop()
    def handle_data(self, data):
        if self.stack and self.stack[-1] not in ('style',) and data.strip(): print(data.strip())
p = P()
text = open(sys.argv[1], encoding='utf-8').read()
p.feed(text); p.close()
assert not p.stack, p.stack
assert p.refs <= p.ids, p.refs - p.ids
assert text.startswith('<!DOCTYPE html>') and "default-src 'none'" in text
assert not re.search(r'url\(|@import|https?:', text)
END
}

@test "html: one file with a real table, and nothing in it that a cell could start" {
	tabulate -o html -g id --title '<b>T</b>' <(hostile) >out.html
	page out.html >text
	grep -qxF '<script>alert(1)</script>' text
	grep -qxF '␛[31mred␛[0m' text
	grep -qxF '<U+202E>gnp.exe' text
	grep -qxF '<b>T</b>' text
	grep -q '<caption>' out.html
	grep -q '<th scope="col">text</th>' out.html
	grep -q '<th scope="rowgroup" colspan="1">id: 3</th>' out.html
	tabulate -o html <(rows) >out.html
	page out.html >text
	grep -q '<td class="n">390</td>' out.html
	grep -q '<th scope="row" dir="auto">a.txt</th>' out.html
}

@test "text shows what it does not obey" {
	tabulate <(hostile) >got
	grep -qF '␛[31mred␛[0m' got
	grep -qF '<U+202E>gnp.exe' got
	run ! grep -qP '[\x00-\x08\x0b-\x1f\x7f]|\xe2\x80\xae|\xff' got
}

# --- cross-tables

@test "a cross-table: absent pairs are 0 for counts and empty for sums; totals of the data" {
	same - tabulate -r act -x side -v 'count,sum(value)' -o tsv <(rows) < <(tsv \
	    'act|RU count|RU sum(value)|UA count|UA sum(value)|total count|total sum(value)' \
	    'freed|1|390|2|1300001.5|3|1300391.5' \
	    'killed|1|-12.25|0||1|-12.25' \
	    'total|2|377.75|2|1300001.5|4|1300379.25')
	same - tabulate -r act -x side -o tsv --no-totals <(rows) < <(tsv 'act|RU|UA' 'freed|1|2' 'killed|1|0')
}

@test "an independent oracle comes to the same cross-tables" {
	python3 "$ROOT/tests/oracle/tabulate.py" "$(command -v tabulate)" 1 100
}

@test "--other: what --top leaves out of a cross-table stands in one row, before the totals" {
	tsv 'k|v' 'a|5' 'b|1' 'c|3' 'a|1' 'd|' >in
	same - tabulate -r k -v 'count,sum(v),median(v)' -o tsv --sort '-sum(v)' --top 1 --other in < <(tsv \
	    'k|count|sum(v)|median(v)' 'a|2|6|3' 'other (3)|3|4|2' 'total|5|10|2')
	tabulate -r k -o tsv --top 4 --other in | column k | xargs | grep -qx 'a b c d total'
	fails tabulate -r k --other in
	fails tabulate --top 1 --other in
}

@test "sums are exact however long, and what has more than 108 digits is told" {
	tsv 'k|v' 'a|9007199254740993' 'a|1' >in
	[ "$(tabulate -o tsv --no-header -v 'sum(v)' in)" = 9007199254740994 ]
	tsv 'k|v' "a|$(printf '9%.0s' {1..108})" 'b|1' >in
	fails tabulate -r k -v 'sum(v)' in
	[[ $message == *'sum(v): more than 108 digits'* ]]
}

@test "what a median, a mode or distinct cells keep is bounded" {
	tsv 'k|v' 'a|1' 'a|2' 'a|3' >in
	for v in median mode distinct; do
		tabulate -r k -v "$v(v)" --max-rows 3 in >/dev/null
		fails tabulate -r k -v "$v(v)" --max-rows 2 in
		[[ $message == *in:4:*--max-rows* ]]
	done
}

@test "a cross-table is sorted by its own columns, and the totals stay last" {
	[ "$(tabulate -r doc -x side -o tsv --sort -total <(rows) | column doc | xargs)" = 'b.txt a.txt c.txt total' ]
	[ "$(tabulate -r doc -o tsv --sort -count --top 1 <(rows) | column doc | xargs)" = 'b.txt total' ]
}

@test "the order of the rows does not matter to a cross-table" {
	rows >in
	{ head -1 in; tail -n +2 in | sort -r; } >other
	for v in count 'sum(value)' 'median(value)' 'distinct(doc)' 'share(value)'; do
		tabulate -r act -x side -v "$v" in | diff - <(tabulate -r act -x side -v "$v" other)
	done
}

@test "values are read strictly: an error with file, line, column and value, or set aside" {
	tsv 'k|n' 'a|1' 'a|1,234' 'a|2' >in
	fails tabulate -r k -v 'sum(n)' in
	[[ $message == *in:3:*'sum(n)'*'1,234'* ]]
	tabulate -r k -v 'sum(n)' -o tsv --skip-bad in 2>err | diff <(tsv 'k|sum(n)' 'a|3' 'total|3') -
	grep -q '^crossfoot-tabulate: 1 rows set aside' err
	fails tabulate --plot bars in
	[[ $message == *in:3:*'1,234'* ]]
}

@test "too many rows or columns are an error that says what to do" {
	tsv 'k' a b c >in
	fails tabulate --max-rows 2 in
	[[ $message == *in:4:*2\ rows*--max-rows* ]]
	tabulate --max-rows 3 in >/dev/null
	fails tabulate -x k --max-columns 2 in
	[[ $message == *in:4:*2\ columns*--max-columns* ]]
	fails tabulate -r k --max-rows 2 in
}

@test "options that do not go together are a usage error" {
	rows >in
	fails tabulate -r act -c doc in
	fails tabulate --plot pie in
	fails tabulate -o pdf in
	fails tabulate -r act -v 'mean(value)' in
	[[ $message == *median* ]]
	fails tabulate -r act -v sum in
	fails tabulate -w 0 in
	fails tabulate --top x in
}

# --- plots

@test "the range plot: low to high as a line, best filled, other values open, one axis" {
	tsv 'what|best|low|high|values|status|relation' 'soldiers|50|25|100|25|conflict|' \
	    'civilians|||50|||' 'others||75|||single|' '|||||| sums' >in
	same - tabulate --plot range -c what -w 38 in <<'END'
           0        50       100
           ├─────────┼─────────┤
soldiers        ○────●─────────┤  50 ✗
civilians  ←─────────┤            ≤50
others                    ├────→  ≥75
END
}

@test "the range plot: what is open from the highest number on has room for its arrow" {
	tsv 'what|best|low|high' 'a||20|' 'b|10|10|10' >in
	tabulate --plot range -w 40 -c what in >got
	grep -qF '├──' <(grep '^a' got)
	grep -qF '─→  ≥20' <(grep '^a' got)
}

@test "text: a cross-table's names wrap where its numbers would fit" {
	tsv 'k|d' 'a|003_d19cb164c1f4d756.txt' 'a|004_7ec55900c6a8999d.txt' 'b|005_7ec55900c6a8999d.txt' >in
	[ "$(tabulate -r k -x d -w 50 in | wc -L)" -le 50 ]
	tabulate -r k -x d -w 50 in | tail -1 | tr -s ' ' | grep -qx 'total 1 1 1 3'
}

@test "the range plot: a group and a unit have an axis of their own" {
	tsv 'event|side|best|low|high|unit' 'x|RU|1|1|1|' 'y|RU|500|500|500|' 'x|UA|2|2|2|month' >in
	tabulate --plot range -g event -c side -w 40 in >got
	[ "$(grep -c ┤ got)" -eq 3 ]
	grep -qx 'x' got
	grep -qx 'x, in month' got
	grep -qx 'y' got
	fails tabulate --plot range -c side <(tsv 'side|best|low' 'a|1|1')
	[[ $message == *'"high"'* ]]
}

# bats test_tags=plain
@test "plots fit 80 columns, and say everything without colour" {
	tsv 'what|best|low|high' "$(printf 'x%.0s' {1..90})|5|1|9" >in
	[ "$(tabulate --plot range -c what in | wc -L)" -le 80 ]
	on_terminal 40 tabulate --plot range -c what in >got
	run ! grep -q $'\033' got
}

@test "bars: from zero, both ways" {
	tsv 'k|n' 'a|100' 'b|-100' 'c|0' >in
	same - tabulate --plot bars -w 28 in <<'END'
   -100     0      100
   ├────────┼────────┤
a           ██████████  100
b  ██████████           -100
c                       0
END
}

@test "the histogram: how many in each round range; groups have their own" {
	tsv 'n' 1 2 2 3 50 '' >in
	same - tabulate --plot histogram -w 40 in <<'END'
       0              2             4
       ├──────────────┼─────────────┤
0–19   ██████████████████████████████  4
20–39                                  0
40–59  ████████                        1
END
	same - tabulate --plot histogram -w 40 <(tsv n 0.1 -0.2 0.25 0.33) <<'END'
           0            1           2
           ├────────────┼───────────┤
-0.2 to 0  ██████████████              1
0–0.2      ██████████████              1
0.2–0.4    ██████████████████████████  2
END
	tsv 'k|n' 'a|7' 'b|1000' 'a|7' | tabulate --plot histogram -g k -c n >got
	grep -qx a got
	grep -q '^7  *█.* 2$' got
	grep -q '^1,000  *█.* 1$' got
	tabulate --plot histogram <(tsv n) >got
	[ ! -s got ]
	fails tabulate --plot histogram <(tsv n x)
	[[ $message == *:2:*'"x" is no plain number'* ]]
}

@test "the timeline: totals day by day towards a target, in order of days" {
	tsv 'day|side|n' '2025-05-24|RU|307' '2025-05-23|RU|300' '2025-05-23|UA|5' '2025-05-23|RU|90' \
	    '2025-05-25|RU|303' '2025-05-24|UA|' >in
	same - tabulate --plot timeline -g side -c day,n --target 1000 -w 60 in <<'END'
RU, target 1,000
            0            500        1,000
            ├─────────────┼─────────────┤
2025-05-23  ████████████                ┊  390 (+390)
2025-05-24  █████████████████████       ┊  697 (+307)
2025-05-25  █████████████████████████████  1,000 (+303) ✓

UA, target 1,000
            0            500        1,000
            ├─────────────┼─────────────┤
2025-05-23  █                           ┊  5 (+5), 995 to go
END
	tabulate --plot timeline -c day,n --target 500 <(tsv 'day|n' '2025-05-23|600' '2025-05-24|-1') >got
	grep -q ' 600 (+600)$' got
	grep -q ' 599 (-1), 99 over$' got
	fails tabulate --plot timeline -c day,n <(tsv 'day|n' 'May|1')
	[[ $message == *:2:*'day: "May" is no day'* ]]
	fails tabulate --plot timeline -c n in
	fails tabulate --plot timeline -c day,n --target x in
	fails tabulate --plot bars --target 5 in
}

# well_formed FILE: XML without scripts, handlers and anything from elsewhere
well_formed() {
	python3 - "$1" <<'END'
import sys, xml.etree.ElementTree as E
for e in E.parse(sys.argv[1]).iter():
    assert e.tag.rpartition('}')[2] in ('svg', 'g', 'style', 'line', 'rect', 'circle', 'text'), e.tag
    assert not any(k.startswith('on') or 'href' in k for k in e.attrib), e.attrib
    if e.text and e.tag.endswith('text'): print(e.text)
END
}

@test "every plot as SVG: its numbers can be read, its lengths measured, nothing unescaped" {
	tsv 'k|n' 'a<script>&|100' 'b|50' >in
	tabulate --plot bars -o svg in >out.svg
	well_formed out.svg >text
	grep -qx 'a<script>&' text
	grep -oE '<rect [^>]* width="[0-9]+"' out.svg | grep -oE 'width="[0-9]+' | cut -d'"' -f2 >widths
	[ "$(sed -n 1p widths)" -ge $((2 * $(sed -n 2p widths) - 1)) ]
	[ "$(sed -n 1p widths)" -le $((2 * $(sed -n 2p widths) + 1)) ]
	tabulate --plot histogram -o svg -c n in >out.svg
	well_formed out.svg >/dev/null
	tsv 'day|n' '2025-05-23|5' | tabulate --plot timeline --target 9 -o svg >out.svg
	well_formed out.svg | grep -qx '5 (+5), 4 to go'
	grep -q stroke-dasharray out.svg
	tsv 'what|best|low|high|values|status' 'x|50|25||25 (2)#30..40|conflict' | tr '#' '|' |
	    tabulate --plot range -o svg -c what >out.svg
	well_formed out.svg | grep -qx '50 ✗'
	[ "$(grep -o '<circle' out.svg | wc -l)" -eq 2 ]
	tabulate --plot bars -o html --title 'a & b' in >out.html
	page out.html | grep -qx 'a & b'
	fails tabulate -o svg in
	fails tabulate --plot bars -o csv in
}

# --- the report

V='event|act|what|place|side|item|section|status|best|low|high|unit|modifier|claims|docs|origins|values|relation|calculated|asserted|difference|counted|speakers|where'
C='doc|date|source|start|end|text|quote|from|to|kind|speaker'

# What reconcile writes, in small: verdicts.tsv and claims.tsv.
report() {
	{
		tsv "$V"
		tsv 'raid|killed|person||UA|1|conflicts|conflict|12|12|16|||2|2|2|12;16..||||||police|a:9-18;b:0-18' \
		    'day|freed|soldier||each|2|settled|agree|270|270|270|||2|2|2|270 (2)|||||||a:30-42;b:30-33' \
		    'day|freed|prisoner||each|3|one-origin|agree|1390|1390|1390|||2|1|1|1390 (2)|||||||a:50-55;a:60-65' \
		    'day|freed|prisoner||each|3|one-origin||||||||||270+1120|sums|1390|1390|0|soldier+civilian||' \
		    'day|freed|prisoner||each|3|one-origin||||||||||1390|part-of|1390|2000|610|deal||' \
		    '|held|prisoner|Kursk|RU|4|once|single|1300|1250|1350||about|1|1|1|1250..1350||||||Mash|b:50-62' \
		    'day|held|person|||5|once|single||24|||vague|1|1|1|24..||||||crowds|b:70-76' \
		    '||captivity|||6|not-compared|unplaced|22|22|22|month|exact|1|1|1|22|||||||a:70-79' \
		    '||captivity|||7|not-compared|unplaced|2|1.5|2|year|almost|1|1|1|1.5..2|||||||b:80-96'
	} | tr ';' '|' >verdicts.tsv
	{
		tsv "$C"
		tsv 'a|2025-05-23|Agency|0|29|The raid 12 people, <b>it said|12 people|9|18|cardinal|police' \
		    'b|2025-05-24||0|29|At least 16 people were killed|At least 16 people|0|18|cardinal|' \
		    'a|2025-05-23|Agency|30|49|270 soldiers free.|270 soldiers|30|42|cardinal|' \
		    'b|2025-05-24||30|49|270 of them were..|270|30|33|cardinal|' \
		    'a|2025-05-23|Agency|50|59|1,390 in.|1,390|50|55|cardinal|' \
		    'a|2025-05-23|Agency|60|69|1,390 all|1,390|60|65|cardinal|' \
		    'b|2025-05-24||50|69|around 1,300 remain|around 1,300|50|62|cardinal|Mash' \
		    'b|2025-05-24||70|79|Dozens ..|Dozens|70|76|cardinal|' \
		    'a|2025-05-23|Agency|70|79|22 months|22 months|70|79|duration|' \
		    'b|2025-05-24||80|99|nearly two years on|nearly two years|80|96|duration|' \
		    'c|2025-06-20||0|9|Nothing .|||||'
	} >claims.tsv
	tsv 'act|what|title' 'freed|soldier|soldiers freed' 'freed|civilian|civilians freed' \
	    'freed|prisoner|prisoners freed' '|captivity|time in captivity' 'killed|person|people killed' \
	    'held|prisoner|{place} prisoners' >titles.tsv
}

@test "the report: sections in order, relations under their item, who says what in a conflict" {
	report
	same - tabulate --report claims.tsv --titles ./titles.tsv verdicts.tsv <<'END'
3 reports · 10 figures · 6 claims compared · 1 conflict

                        side    best  range  verdict     claims/docs/origins
CONFLICTS
 raid  people killed    UA        12  12–16  ✗ conflict  2/2/2
      “12 people”           police · Agency · 2025-05-23 · a:9-18
      “At least 16 people”  2025-05-24 · b:0-18
SETTLED (two origins or more)
 day   soldiers freed   each     270    270  agree       2/2/2
ONE ORIGIN'S WORD
 day   prisoners freed  each   1,390  1,390  agree       2/1/1
   = soldiers + civilians  270+1,120  1,390  sums
   of deal                     1,390  2,000  part-of     610 to come
STATED ONCE
       Kursk prisoners  RU    ≈1,300         Mash
 day   person held                      ≥24  crowds
NOT COMPARED
 time in captivity: 22 months; nearly two years
END
}

@test "the report as a range plot: conflicts first, each claim a mark with its source" {
	report
	sed -i '1s/$/\tvalue\tlow\thigh/; 2s/$/\t12\t12\t12/; 3s/$/\t16\t16\t/; 4,$s/$/\t270\t265\t275/' claims.tsv
	tabulate --plot range --report claims.tsv --titles ./titles.tsv -w 60 verdicts.tsv >got
	head -6 got | diff - <(cat <<'END'
Conflicts, raid
                      12      14        16       18
                      ├────────┼─────────┼────────┤
people killed UA      ●──────────────────┤           12 ✗
  – police            ○                              12
  – b                                    ○────────→  ≥16
END
)
	grep -qx 'Settled (two origins or more), day' got
	grep -qF -- '  – Agency            ├─────────────○─────────────┤  265–275' got
	[ "$(wc -L <got)" -le 60 ]
	tabulate --plot range -o svg --report claims.tsv --titles ./titles.tsv verdicts.tsv >out.svg
	well_formed out.svg | grep -qx '≥16'
	fails tabulate --plot bars --report claims.tsv verdicts.tsv
}

@test "the report without titles names items by their keys; -w fits it" {
	report
	tabulate --report claims.tsv verdicts.tsv >got
	grep -q 'soldier freed' got
	grep -q '= soldier + civilian' got
	tabulate --report claims.tsv --titles ./titles.tsv -w 70 verdicts.tsv >got
	[ "$(wc -L <got)" -le 70 ]
}

@test "the report counts documents, figures, claims compared and conflicts by itself" {
	report
	grep -v conflicts verdicts.tsv >fewer
	[ "$(tabulate --report claims.tsv fewer | head -1)" = '3 reports · 10 figures · 4 claims compared · 0 conflicts' ]
	head -1 verdicts.tsv >none
	head -1 claims.tsv >no-claims
	[ "$(tabulate --report no-claims none | head -1)" = '0 reports · 0 figures · 0 claims compared · 0 conflicts' ]
}

@test "the report names its columns only where a section has items" {
	report
	{ head -1 verdicts.tsv; grep not-compared verdicts.tsv; } >aside
	same - tabulate --report claims.tsv --titles ./titles.tsv aside <<'END'
3 reports · 10 figures · 0 claims compared · 0 conflicts

NOT COMPARED
 time in captivity: 22 months; nearly two years
END
}

@test "the report: the same value without a place, or a side, is called less specific" {
	report
	tsv 'day|freed|soldier|Kyiv|each|8|once|single|33|33|33|||1|1|1|33|||||||a:90-92' \
	    'day|freed|soldier|Kyiv|each|8|once||||||||||33|same-value|33|33|0|||' >>verdicts.tsv
	tabulate --report claims.tsv verdicts.tsv | grep -q '^   as one less specific  *33  *33  same-value$'
}

@test "the report: what a side's relation adds up is not broken" {
	report
	sed 's/|/;/g; s/\teach\t3\tone-origin\t\t/\tUA\t3\tone-origin\t\t/' verdicts.tsv | tr ';' '|' >v
	tabulate --report claims.tsv v >got
	grep -q '^   = soldier + civilian  *UA  *270+1,120  1,390  sums$' got
}

@test "the report lists fifty claims of a conflict and tells how many more there are" {
	report
	where='a:9-18|b:0-18'
	for i in {1..60}; do
		tsv "d$i|2025-05-24||0|29|At least 16 people were killed|At least 16 people|0|18|cardinal|" >>claims.tsv
		where="$where|d$i:0-18"
	done
	awk -F '\t' -v OFS='\t' -v w="$where" '$NF ~ /^a:9-18/ { $NF = w } 1' verdicts.tsv >v
	tabulate --report claims.tsv v >got
	[ "$(grep -c '^      “' got)" -eq 50 ]
	grep -qx '      and 12 more' got
}

@test "the report says how many documents have no date, since nothing tells their days" {
	report
	sed 's/^b\t[^\t]*/b\t/' claims.tsv >c
	[ "$(tabulate --report c verdicts.tsv | head -1)" = '3 reports (1 without a date) · 10 figures · 6 claims compared · 1 conflict' ]
}

@test "the report: days, years and hours are no figures, they say when" {
	report
	tsv 'c|2025-06-20||0|9|Friday.|Friday|0|6|date|' 'c|2025-06-20||0|9|2022|2022|0|4|year|' \
	    'c|2025-06-20||0|9|18:00|18:00|0|5|time|' >>claims.tsv
	[ "$(tabulate --report claims.tsv verdicts.tsv | head -1)" = '3 reports · 10 figures · 6 claims compared · 1 conflict' ]
}

@test "the report: a span of days within one month is named by its last day" {
	report
	sed 's,^day\t,in all 2025-05-23/2025-05-25\t,' verdicts.tsv >v
	tabulate --report claims.tsv v | grep -q '^ in all 2025-05-23/25 '
	sed 's,^day\t,in all 2025-05-31/2025-06-01\t,' verdicts.tsv >v
	tabulate --report claims.tsv -w 120 v | grep -q '^ in all 2025-05-31/2025-06-01 '
}

@test "the report finds claims by their item where verdicts have no where" {
	report
	cut -f 1-23 verdicts.tsv >v
	{ head -1 claims.tsv | sed 's/$/\titem/'; sed -n 2p claims.tsv | sed 's/$/\t1/'; } >c
	tabulate --report c v | grep -q '“12 people”'
	cut -f 1-11 c >c2
	fails tabulate --report c2 v
	[[ $message == *where*item* ]]
}

@test "a missing column or an unknown section of the report is an error" {
	report
	cut -f 1-8,10- verdicts.tsv >v
	fails tabulate --report claims.tsv v
	[[ $message == *'no column "best"'* ]]
	cut -f 2- claims.tsv >c
	fails tabulate --report c verdicts.tsv
	[[ $message == *claims*'no column "doc"'* ]]
	sed 's/settled/sottled/' verdicts.tsv >v
	fails tabulate --report claims.tsv v
	[[ $message == *sottled* ]]
	fails tabulate --report nosuch verdicts.tsv
	fails tabulate --report claims.tsv --titles nosuch verdicts.tsv
	[[ $message == *nosuch* ]]
}

@test "titles files have comments, include others, and the first that fits wins" {
	report
	{ printf '# mine\nact\twhat\ttitle\nfreed\tsoldier\ttroops home\n#include titles.tsv\n'; } >mine.tsv
	tabulate --report claims.tsv --titles ./mine.tsv verdicts.tsv >got
	grep -q 'troops home' got
	grep -q 'prisoners freed' got
	tsv 'event|act|title' 'da*|freed|freed by day' 'd|freed|no such day' >mine.tsv
	[ "$(tabulate --report claims.tsv --titles ./mine.tsv verdicts.tsv | grep -c '^ day   freed by day ')" -eq 2 ]
	printf 'act\twhat\nfreed\tsoldier\n' >bad.tsv
	fails tabulate --report claims.tsv --titles ./bad.tsv verdicts.tsv
	[[ $message == *bad.tsv:1:*title* ]]
}

@test "the report of items without any name ends, at any width" {
	report
	awk -F '\t' -v OFS='\t' 'NR > 1 { $1 = $2 = $3 = $4 = $5 = $22 = "" } 1' verdicts.tsv >v
	for w in 1 2 10 40 200; do
		timeout 5 tabulate --report claims.tsv -w $w v >got
		grep -q sums got
	done
}

@test "the page: every verdict opens to its sentences, the figure marked, nothing unescaped" {
	report
	tabulate -o html --report claims.tsv --titles ./titles.tsv verdicts.tsv >out.html
	page out.html >text
	grep -qF 'The raid <mark>12 people</mark>, &lt;b&gt;it said' out.html
	[ "$(grep -c '<details' out.html)" -eq 7 ]
	[ "$(grep -c '<details open' out.html)" -eq 1 ]		# the conflict
	[ "$(grep -c '<mark>' out.html)" -eq 10 ]
	grep -qxF 'a:9-18' text
	grep -qxF '3 reports · 10 figures · 6 claims compared · 1 conflict' text
	grep -n '<h2>' out.html | sed 's/.*<h2>//; s/<.*//' >sections
	printf '%s\n' Conflicts 'Settled (two origins or more)' 'One origin&#39;s word' 'Stated once' 'Not compared' | diff - sections
	w3m -dump out.html | grep -q 'soldiers freed'
}

@test "the page begins with what is disputed, settled and one origin's word, by event" {
	report
	tabulate -o html --report claims.tsv --titles ./titles.tsv verdicts.tsv >out.html
	w3m -dump -I utf-8 -O utf-8 -cols 100 out.html | sed -n '1,/^Conflicts$/p' | grep -v '^ *$' | sed 's/^ *//' >got
	diff -u got - <<'END'
What the reports say
3 reports · 10 figures · 6 claims compared · 1 conflict
Conflicts 1
raid: people killed UA 12–16
Settled (two origins or more) 1
day: soldiers freed each 270
One origin's word 1
day: prisoners freed each 1,390
Stated once 2
One claim each, with who said it.
Not compared 2
Figures that nothing in the text ties to a common subject.
Conflicts
END
	grep -q '<tr class="open" id="v0">' out.html
}

@test "the page: a claim alone is told by its words, and names an item without any name" {
	report
	tabulate -o html --report claims.tsv --titles ./titles.tsv verdicts.tsv >out.html
	grep -q '<summary>“around 1,300”</summary>' out.html
	awk -F '\t' -v OFS='\t' 'NR == 7 { $1 = $2 = $3 = $4 = $22 = "" } 1' verdicts.tsv >v
	tabulate -o html --report claims.tsv v >out.html
	grep -q '<th scope="row" dir="auto">“around 1,300”</th>' out.html
	run ! grep -q '<th[^>]*></th>' out.html
}

@test "the page draws what claims that differ allow, and nothing where they agree" {
	report
	tabulate -o html --report claims.tsv --titles ./titles.tsv verdicts.tsv >out.html
	[ "$(grep -c '<svg' out.html)" -eq 1 ]		# 12 and at least 16
	grep -o '<title>people killed: [^<]*' out.html | grep -qx '<title>people killed: 12|16..'
	# 12 is the left end of the axis
	[ "$(grep -o '<circle cx="[0-9]*"' out.html | sort -u)" = '<circle cx="40"' ]
}

@test "the page marks nothing where the offsets do not cut the quote out of the text" {
	report
	sed 's/\t9\t18\t/\t8\t18\t/' claims.tsv >c
	sed 's/a:9-18/a:8-18/' verdicts.tsv >v
	tabulate -o html --report c v >out.html
	grep -qF '<mark>12 people</mark> The raid 12 people, &lt;b&gt;it said' out.html
	page out.html >/dev/null
}

@test "the report obeys nothing that its texts say" {
	report
	printf '%b' 's/police/\\x1b[31m<script>x<\\/script>\\xe2\\x80\\xae/g' >evil.sed
	sed -f evil.sed claims.tsv >c
	sed -f evil.sed verdicts.tsv >v
	tabulate --report c v >got
	run ! grep -qP '[\x00-\x08\x0b-\x1f\x7f]|\xe2\x80\xae' got
	tabulate -o html --report c v >out.html
	page out.html | grep -qF '␛[31m<script>x</script><U+202E>'
}
