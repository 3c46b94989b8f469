# options	table	what is shown
# Text: numbers at their point, texts at the left; what stands in one place counts once.
	a | n / x | 1 / yy | 22.5 / z | _	a      n\n──  ────\nx    1\nyy  22.5\nz
	name | number / x | 1	name  number\n────  ──────\nx          1
	a | b / é한 | x / y | z	a    b\n───  ─\né한  x\ny    z
# Verdicts have a sign; on a terminal colour, and names are bold.
style plain	status | relation | t / agree | sums | agree / conflict | _ | x / mixed | part-of | _	status      relation  t\n----------  --------  -----\n✓ agree     ✓ sums    agree\n✗ conflict            x\n! mixed     part-of
terminal 40 style compact c verdict,n	verdict | n / agree | 1 / single | 2 / tie | 3 / over | 4	\x1b[1mverdict\x1b[0m \x1b[1mn\x1b[0m\n\x1b[32m✓ agree\x1b[0m 1\nsingle  2\n\x1b[33m! tie\x1b[0m   3\n\x1b[1;31m✗ over\x1b[0m  4
# A line that is too long is wrapped, or cut; a number never is.
w 21	n | text / 1 | one two three four five six seven eight nine ten	n  text\n─  ──────────────────\n1  one two three four\n   five six seven\n   eight nine ten
w 20 cut	n | text / 1 | one two three four five	n  text\n─  ─────────────────\n1  one two three fo…
w 14 cut	long names of n | t / 123456789 | x	long names…  t\n───────────  ─\n  123456789  x
w 10	n | t / 123456789 | one two three	        n  t\n─────────  ────────\n123456789  one two\n           three
w 12	t | u / _ | _ / one two three four | x	t          u\n─────────  ─\n\none two    x\nthree\nfour
terminal 16	t | u / one two three four | five six	\x1b[1mt\x1b[0m         \x1b[1mu\x1b[0m\n────────  ────────\none two   five six\nthree\nfour
thousands	n | t / 1300 | x1300 / -1234567.8901 | 2025-05-23 / 999 | y	              n  t\n───────────────  ──────────\n     1,300       x1300\n-1,234,567.8901  2025-05-23\n       999       y
# Styles.
style box	side | n | t / RU | 1.5 | aa / UA | 10 | b	┌──────┬──────┬────┐\n│ side │    n │ t  │\n├──────┼──────┼────┤\n│ RU   │  1.5 │ aa │\n│ UA   │ 10   │ b  │\n└──────┴──────┴────┘
style box g side	side | n | t / RU | 1.5 | aa / UA | 10 | b	┌──────┬────┐\n│    n │ t  │\n├──────┼────┤\n│ side: RU  │\n├──────┼────┤\n│  1.5 │ aa │\n├──────┼────┤\n│ side: UA  │\n├──────┼────┤\n│ 10   │ b  │\n└──────┴────┘
style box no-header	t / aa / b	┌────┐\n│ aa │\n│ b  │\n└────┘
style box w 23	a | b / xxxxxxxxxxxxxxxxxxxx | y y y y y y	┌──────────┬──────────┐\n│ a        │ b        │\n├──────────┼──────────┤\n│ xxxxxxxx │ y y y y  │\n│ xxxxxxxx │ y y      │\n│ xxxx     │          │\n└──────────┴──────────┘
style box g k w 40	k | t / a long name of a group | x	┌───┐\n│ t │\n├───┤\n│ k: a long name of a group │\n├───┤\n│ x │\n└───┘
style compact	a | n / x | 1 / yy | 22	a   n\nx   1\nyy 22
style plain repeat 2	n / 1 / 2 / 3 / 4 / 5	n\n-\n1\n2\n\nn\n-\n3\n4\n\nn\n-\n5
style plain repeat 3	n / 1 / 2 / 3	n\n-\n1\n2\n3
no-header style plain	n | t / 1 | x	1  x
# Groups have a heading each; a table of nothing but groups has only these.
g side c doc,n	doc | side | n / a | RU | 1 / b | UA | 20 / c | RU | 3	doc   n\n───  ──\nside: RU\na     1\nc     3\n\nside: UA\nb    20
g side,doc	doc | side / a | RU / b | RU	side: RU, doc: a\n\nside: RU, doc: b
terminal 30 g k	k | t / a | x	\x1b[1mt\x1b[0m\n─\n\x1b[1mk: a\x1b[0m\nx
# Order: numbers by value before texts by bytes, empty ones last; downwards too; stable.
o csv no-header c k sort n	k | n / a | 10 / b | 9 / c | _ / d | x / e | 9.0 / f | -1	f\nb\ne\na\nd\nc
o csv no-header c k sort -n	k | n / a | 10 / b | 9 / c | _ / d | x / e | 9.0 / f | -1	d\na\nb\ne\nf\nc
o csv no-header c k sort n,-k	k | n / a | 10 / b | 9 / e | 9.0 / f | 9	f\ne\nb\na
o csv g side top 1 sort -n	side | n / RU | 1 / UA | 5 / RU | 7 / UA | 6	side,n\nRU,7\nUA,6
o csv top 2	n / 1 / 2 / 3	n\n1\n2
o csv top 3	n / 1 / 2 / 3	n\n1\n2\n3
o csv sort m	n / 1	no column "m"; there are: n
c m	n / 1	no column "m"; there are: n
g m	n / 1	no column "m"; there are: n
# Vertical: a line for each cell.
vertical w 20	n | text / 1 | one two three four five / _ | x	── 1 ────────\nn     1\ntext  one two three\n      four five\n\n── 2 ────────\nn\ntext  x
vertical cut w 20	n | text / 1 | one two three four five	── 1 ────────\nn     1\ntext  one two three…
vertical no-header w 20	n | text / 1 | one two three four five	── 1 ────────\n1\none two three four\nfive
vertical g k	k | t / a | x / b | y / a | z	k: a\n── 1 ────────\nt  x\n\n── 2 ────────\nt  z\n\nk: b\n── 3 ────────\nt  y
vertical terminal 30	status | t / tie | x	── 1 ────────\nstatus  \x1b[33m! tie\x1b[0m\nt       x
vertical w 3	long / one two three	── 1 ────────\nlong  one two\n      three
# Markdown, CSV, TSV, JSON, LaTeX.
o markdown	id | t_x / 1 | a*b / 22 | <i> & `x` ~y! #z	| id | t\\_x |\n| ---: | --- |\n| 1 | a\\*b |\n| 22 | &lt;i&gt; &amp; \\`x\\` \\~y\\! \\#z |
o markdown	a | b	| a | b |\n| --- | --- |
o markdown g k	k | n / a_b | 1 / c | 2	### k: a\\_b\n\n| n |\n| ---: |\n| 1 |\n\n### k: c\n\n| n |\n| ---: |\n| 2 |
o csv	a | b / x, y | say "no" / z | _	a,b\n"x, y","say ""no"""\nz,
o csv	a / x / _	a\nx\n""
o csv	a | b / _ | _	a,b\n,
o tsv no-header	a | b / x | y	x\ty
o csv no-header spreadsheet	t / =1+1 / +1+1 / -1+1 / @SUM(1) / -5 / +3% / a=b	'=1+1\n'+1+1\n'-1+1\n'@SUM(1)\n-5\n+3%\na=b
o json	n | id | e / 1.5 | 007 | _ / -2 | 8 | _	[\n{"n": 1.5, "id": "007", "e": null},\n{"n": -2, "id": "8", "e": null}\n]
o json	a	[]
o jsonl	n | t / 1 | x / 2 | "y"	{"n": 1, "t": "x"}\n{"n": 2, "t": "\\"y\\""}
o json	a | a / 1 | 2	two columns are named "a": JSON wants different names
o jsonl	a | b | b / 1 | 2 | 3	two columns are named "b": JSON wants different names
o latex	a_b | n / 100% ~^#$& | -1 / \\input{x} | 2 / [x]* | 3 / <"`|-> | 4	\\begin{tabular}{lr}\n\\toprule\na\\_b & n \\\\\n\\midrule\n100\\% \\textasciitilde{}\\textasciicircum{}\\#\\$\\& & $-$1 \\\\\n\\textbackslash{}input\\{x\\} & 2 \\\\\n{[}x{]}{*} & 3 \\\\\n\\textless{}{"}\\textasciigrave{}\\textbar{}{-}\\textgreater{} & 4 \\\\\n\\bottomrule\n\\end{tabular}
o latex g k	k | n | t / a | 1 | x / b | 2 | y	\\begin{tabular}{rl}\n\\toprule\nn & t \\\\\n\\midrule\n\\multicolumn{2}{l}{\\textbf{k: a}} \\\\\n1 & x \\\\\n\\addlinespace\n\\multicolumn{2}{l}{\\textbf{k: b}} \\\\\n2 & y \\\\\n\\bottomrule\n\\end{tabular}
o latex no-header g k	k / a	\\begin{tabular}{}\n\\toprule\n\\multicolumn{1}{l}{\\textbf{k: a}} \\\\\n\\bottomrule\n\\end{tabular}
o latex	n	\\begin{tabular}{l}\n\\toprule\nn \\\\\n\\midrule\n\\bottomrule\n\\end{tabular}
# HTML: a table with its scopes; what it says cannot run.
o html title T	t | n / <b> | 1 / x | 20	<div class="wide" tabindex="0">\n<table>\n<caption><h1>T</h1></caption>\n<thead>\n<tr><th scope="col">t</th><th scope="col" class="n">n</th></tr>\n</thead>\n<tbody>\n<tr><th scope="row" dir="auto">&lt;b&gt;</th><td class="n">1</td></tr>\n<tr><th scope="row" dir="auto">x</th><td class="n">20</td></tr>\n</tbody>\n</table>\n</div>
o html g k	k | n | status / a | 1 | agree / b | 2 | single	<div class="wide" tabindex="0">\n<table>\n<caption><h1>Table</h1></caption>\n<thead>\n<tr><th scope="col" class="n">n</th><th scope="col">status</th></tr>\n</thead>\n<tbody>\n<tr><th scope="rowgroup" colspan="2">k: a</th></tr>\n<tr><td class="n">1</td><td class="good">agree</td></tr>\n</tbody>\n<tbody>\n<tr><th scope="rowgroup" colspan="2">k: b</th></tr>\n<tr><td class="n">2</td><td>single</td></tr>\n</tbody>\n</table>\n</div>
o html no-header	n / 1	<div class="wide" tabindex="0">\n<table>\n<caption><h1>Table</h1></caption>\n<tbody>\n<tr><td class="n">1</td></tr>\n</tbody>\n</table>\n</div>
o html g k	k | n	<div class="wide" tabindex="0">\n<table>\n<caption><h1>Table</h1></caption>\n<thead>\n<tr><th scope="col">n</th></tr>\n</thead>\n</table>\n</div>
o html g k	k / a	<div class="wide" tabindex="0">\n<table>\n<caption><h1>Table</h1></caption>\n<thead>\n<tr></tr>\n</thead>\n<tbody>\n<tr><th scope="rowgroup" colspan="1">k: a</th></tr>\n<tr></tr>\n</tbody>\n</table>\n</div>
# Cross-tables.
o csv r k x s v count,sum(n)	k | s | n / a | R | 1 / a | U | 2 / b | R | _	k,R count,R sum(n),U count,U sum(n),total count,total sum(n)\na,1,1,1,2,2,3\nb,1,,0,,1,\ntotal,2,1,1,2,3,3
o csv r k x s no-totals	k | s / a | R / b | U	k,R,U\na,1,0\nb,0,1
o csv x s no-totals	s / R / U / R	R,U\n2,1
o csv r k v count,sum(v),median(v) sort -sum(v) top 1 other	k | v / a | 5 / b | 1 / c | 3 / a | 1 / d | _	k,count,sum(v),median(v)\na,2,6,3\nother (3),3,4,2\ntotal,5,10,2
o csv r k top 4 other	k / a / b / c / d	k,count\na,1\nb,1\nc,1\nd,1\ntotal,4
o csv r k sort -count top 1	k / a / b / b / c	k,count\nb,2\ntotal,4
o csv r k max-rows 2	k / a / b / c	the table would have more than 2 rows: choose other columns, or allow more with --max-rows
o csv x k max-columns 2	k / a / b / c	the table would have more than 2 columns: choose other columns, or allow more with --max-columns
o csv r k v sum(n)	k | n / a | 1 / a | x	sum(n): "x" is no plain number
o csv r k v sum(n) skip-bad	k | n / a | 1 / a | x / b | y	k,sum(n)\na,1\ntotal,1\nbad rows: 2
o csv r k v median(n) max-rows 2	k | n / a | 1 / a | 2 / a | 3	more than 2 cells to keep for median, mode or distinct: --max-rows allows more
o csv r k v median(n) max-rows 3	k | n / a | 1 / a | 2 / a | 3	k,median(n)\na,2\ntotal,2
max-rows 2	k / a / b / c	more than 2 rows: choose some with awk or head, allow more with --max-rows, or go on without end with --stream
max-rows 2 no-header stream	k / a / b / c	a\nb\nc
r m	k / a	no column "m"; there are: k
x m	k / a	no column "m"; there are: k
r k sort n	k / a	no column "n"; there are: k, count
# Plots: bars from zero, both ways; of groups each has an axis.
plot bars w 28	k | n / a | 100 / b | -100 / c | 0 / d | _	   -100     0      100\n   ├────────┼────────┤\na           ██████████  100\nb  ██████████           -100\nc                       0\nd
plot bars g g c k,n w 27	g | k | n / x | a | 2 / y | b | 4000 / x | c | 1	x\n   0       1       2\n   ├───────┼───────┤\na  █████████████████  2\nc  █████████          1\n\ny\n   0     2,000 4,000\n   ├───────┼───────┤\nb  █████████████████  4,000
plot bars terminal 28	a name that is long | n / one two three four five six | 100 / b | 50	              0        100\n              ├──────────┤\none two thr…  ████████████  100\nb             ███████       50
plot bars	k | n / a | x	n: "x" is no plain number
plot bars c k skip-bad	k | n / a | 1	bad rows: 1
plot bars g k c k	k | n / a | 1	a plot wants a column to draw: -c name,value, and a timeline one of days before it: -c day,value
plot pie	k | n / a | 1	no plot "pie": there are range, bars, histogram, timeline
# The range plot: low to high, an arrow where one is open, best filled, what claims say open.
plot range c what w 38	what | best | low | high | values | status | relation / soldiers | 50 | 25 | 100 | 25 | conflict | _ / civilians | _ | _ | 50 | _ | _ | _ / others | _ | 75 | _ | _ | single | _ / _ | _ | _ | _ | _ | _ | sums	           0        50       100\n           ├─────────┼─────────┤\nsoldiers        ○────●─────────┤  50 ✗\ncivilians  ←─────────┤            ≤50\nothers                    ├────→  ≥75
plot range w 40	event | side | best | low | high | unit / x | RU | 1 | 0 | 4 | _ / x | UA | 2 | 1 | 3 | month	      0              2              4\n      ├──────────────┼──────────────┤\nx RU  ├───────●─────────────────────┤  1\n\nin month\n      0         1         2         3\n      ├─────────┼─────────┼─────────┤\nx UA            ├─────────●─────────┤  2
plot range c side	side | best | low / a | 1 | 1	no column "high"; there are: side, best, low
plot range c k	k | best | low | high / a | 1 | 1 | x	high: "x" is no plain number
# The histogram: how many in each of some ranges of one round width.
plot histogram w 40	n / 1 / 2 / 2 / 3 / 50 / _	       0              2             4\n       ├──────────────┼─────────────┤\n0–19   ██████████████████████████████  4\n20–39                                  0\n40–59  ████████                        1
plot histogram w 40	n / 0.1 / -0.2 / 0.25 / 0.33	           0            1           2\n           ├────────────┼───────────┤\n-0.2 to 0  ██████████████              1\n0–0.2      ██████████████              1\n0.2–0.4    ██████████████████████████  2
plot histogram w 30	n / 7 / 7	   0           1          2\n   ├───────────┼──────────┤\n7  ████████████████████████  2
plot histogram	n	
# The timeline: day by day, and the way towards a target.
plot timeline target 1000 w 60	day | n / 2025-05-24 | 307 / 2025-05-23 | 300 / 2025-05-23 | 90 / 2025-05-25 | 303	target 1,000\n            0              500         1,000\n            ├───────────────┼──────────────┤\n2025-05-23  █████████████                  ┊  390 (+390)\n2025-05-24  ███████████████████████        ┊  697 (+307)\n2025-05-25  ████████████████████████████████  1,000 (+303) ✓
plot timeline target 500 w 60	day | n / 2025-05-23 | 600 / 2025-05-24 | -1 / 2025-05-25 | _	target 500\n            0       200       400     600\n            ├────────┼─────────┼────────┤\n2025-05-23  █████████████████████████████  600 (+600)\n2025-05-24  █████████████████████████████  599 (-1), 99 over
plot timeline g side c day,n w 40	day | side | n / 2025-05-23 | RU | 10 / 2025-05-23 | UA | 5	RU\n            0        5      10\n            ├────────┼───────┤\n2025-05-23  ██████████████████  10 (+10)\n\nUA\n            0                5\n            ├────────────────┤\n2025-05-23  ██████████████████  5 (+5)
plot timeline	day | n / May | 1	day: "May" is no day such as 2025-05-23
plot timeline	n / 1	a plot wants a column to draw: -c name,value, and a timeline one of days before it: -c day,value
# Options that do not go together.
o pdf	a	no output format "pdf": there are text, markdown, html, csv, tsv, json, jsonl, latex, svg
style round	a	no style "round": there are light, box, plain, compact
style box o csv	a	--style, --vertical and --repeat are for text, not csv
vertical o json	a	--style, --vertical and --repeat are for text, not json
repeat 2 o html	a	--style, --vertical and --repeat are for text, not html
vertical style box	a	--vertical has no style and no line of names to repeat
vertical repeat 2	a	--vertical has no style and no line of names to repeat
o svg	a	svg is for --plot
plot bars o csv	a	a plot is text, svg or html, not csv
plot bars vertical	a	a plot is text, svg or html, not vertical
report o csv	a	b	a report is text or html, not csv
report plot bars	a	b	the plot of a report is --plot range
report c a	a	b	--report chooses its columns itself: -c and -g do not go with it
report g a	a	b	--report chooses its columns itself: -c and -g do not go with it
plot bars target 5	a	--target is a plain number, for --plot timeline
plot timeline target x	a | b	--target is a plain number, for --plot timeline
r a c a	a	-r, -x and -v make a cross-table: -c, -g, --plot and --report do not go with them
x a g a	a	-r, -x and -v make a cross-table: -c, -g, --plot and --report do not go with them
v count plot bars	a	-r, -x and -v make a cross-table: -c, -g, --plot and --report do not go with them
r a other	a	--other sums up what --top leaves out of a cross-table
top 1 other	a	--other sums up what --top leaves out of a cross-table
stream r a	a	--stream writes each row as it comes: no -g, -r, -v, -x, --plot, --report, --sort, --top and no json (but jsonl)
stream plot bars	a	--stream writes each row as it comes: no -g, -r, -v, -x, --plot, --report, --sort, --top and no json (but jsonl)
stream g a	a	--stream writes each row as it comes: no -g, -r, -v, -x, --plot, --report, --sort, --top and no json (but jsonl)
stream sort a	a	--stream writes each row as it comes: no -g, -r, -v, -x, --plot, --report, --sort, --top and no json (but jsonl)
stream top 1	a	--stream writes each row as it comes: no -g, -r, -v, -x, --plot, --report, --sort, --top and no json (but jsonl)
stream o json	a	--stream writes each row as it comes: no -g, -r, -v, -x, --plot, --report, --sort, --top and no json (but jsonl)
# SVG: a label of one character is 7 pixels, margins 10, gaps 12, a row 22; the axis has the rest.
plot bars o svg	k | n / a | 2 / b | -1	<svg xmlns="http://www.w3.org/2000/svg" width="720" height="94" viewBox="0 0 720 94" font-family="sans-serif" font-size="12">\n<style>text{fill:currentColor}</style>\n<line x1="36" y1="10" x2="683" y2="10" stroke-width="1" stroke="currentColor"/><line x1="36" y1="10" x2="36" y2="15" stroke-width="1" stroke="currentColor"/><text text-anchor="middle" x="36" y="30">-1</text><line x1="144" y1="10" x2="144" y2="15" stroke-width="1" stroke="currentColor"/><text text-anchor="middle" x="144" y="30">-0.5</text><line x1="252" y1="10" x2="252" y2="15" stroke-width="1" stroke="currentColor"/><text text-anchor="middle" x="252" y="30">0</text><line x1="360" y1="10" x2="360" y2="15" stroke-width="1" stroke="currentColor"/><text text-anchor="middle" x="360" y="30">0.5</text><line x1="467" y1="10" x2="467" y2="15" stroke-width="1" stroke="currentColor"/><text text-anchor="middle" x="467" y="30">1</text><line x1="575" y1="10" x2="575" y2="15" stroke-width="1" stroke="currentColor"/><text text-anchor="middle" x="575" y="30">1.5</text><line x1="683" y1="10" x2="683" y2="15" stroke-width="1" stroke="currentColor"/><text text-anchor="middle" x="683" y="30">2</text>\n<line x1="36" y1="40" x2="36" y2="84" stroke="currentColor" stroke-opacity="0.2"/><line x1="144" y1="40" x2="144" y2="84" stroke="currentColor" stroke-opacity="0.2"/><line x1="252" y1="40" x2="252" y2="84" stroke="currentColor" stroke-opacity="0.2"/><line x1="360" y1="40" x2="360" y2="84" stroke="currentColor" stroke-opacity="0.2"/><line x1="467" y1="40" x2="467" y2="84" stroke="currentColor" stroke-opacity="0.2"/><line x1="575" y1="40" x2="575" y2="84" stroke="currentColor" stroke-opacity="0.2"/><line x1="683" y1="40" x2="683" y2="84" stroke="currentColor" stroke-opacity="0.2"/>\n<text text-anchor="start" x="10" y="55">a</text><rect x="252" y="44" width="431" height="14" fill="currentColor"/><text text-anchor="start" x="696" y="55">2</text>\n<text text-anchor="start" x="10" y="77">b</text><rect x="36" y="66" width="216" height="14" fill="currentColor"/><text text-anchor="start" x="696" y="77">-1</text>\n</svg>
# The report: what is stated once, with who said it.
report	doc | from | to | quote / a | 0 | 2 | 12	item | section | status | best | low | high | claims | docs | origins | what | where / 1 | once | single | 12 | 12 | 12 | 1 | 1 | 1 | person | a:0-2	1 report (1 without a date) · 1 figure · 0 claims compared · 0 conflicts\n\n         side  best  range  verdict  claims/docs/origins\nSTATED ONCE\n person          12         a
# Of a conflict each claim: its words, who says so, the source, the date and the place.
report	doc | from | to | quote | source | date | speaker / a | 9 | 18 | 12 people | Agency | 2025-05-23 | police / b | 0 | 18 | at least 16 | _ | 2025-05-24 | _	item | section | status | best | low | high | claims | docs | origins | event | act | what | side | where / 1 | conflicts | conflict | 12 | 12 | 16 | 2 | 2 | 2 | raid | killed | person | UA | a:9-18|b:0-18	2 reports · 2 figures · 2 claims compared · 1 conflict\n\n                      side  best  range  verdict     claims/docs/origins\nCONFLICTS\n raid  person killed  UA      12  12–16  ✗ conflict  2/2/2\n      “12 people”    police · Agency · 2025-05-23 · a:9-18\n      “at least 16”  2025-05-24 · b:0-18
# Relations stand under their item; an event is named once, and a dash tells where there is none.
report	doc | from | to | quote / a | 0 | 1 | x	item | section | status | best | low | high | claims | docs | origins | event | act | what | side | relation | values | calculated | asserted | difference | counted | where / 1 | settled | agree | 390 | 390 | 390 | 2 | 2 | 2 | swap | freed | man | RU | _ | _ | _ | _ | _ | _ | _ / 1 | settled | _ | _ | _ | _ | _ | _ | _ | swap | freed | man | RU | sums | 270+120 | 390 | 390 | 0 | soldier+civilian | _ / 2 | settled | tie | 4 | 3 | 5 | 3 | 2 | 2 | swap | held | man | UA | _ | _ | _ | _ | _ | _ | _ / 3 | settled | agree | 7 | 7 | 7 | 2 | 2 | 2 | _ | hurt | man | _ | _ | _ | _ | _ | _ | _ | _ / 3 | settled | _ | _ | _ | _ | _ | _ | _ | _ | hurt | man | UA | short | 5+1 | 6 | 7 | 1 | a+b | _	1 report (1 without a date) · 1 figure · 0 claims compared · 0 conflicts\n\n                  side  best  range  verdict  claims/docs/origins\nSETTLED (two origins or more)\n swap  man freed  RU     390    390  agree    2/2/2\n   = soldier +       270+120    390  sums\n   civilian\n       man held   UA       4    3–5  ! tie    3/2/2\n –     man hurt            7      7  agree    2/2/2\n   = a + b        UA     5+1      7  ✗ short  1 missing
# What is not compared, by subject; what has neither act nor subject comes last.
report titles	act | what | title / _ | captivity | time in captivity	doc | from | to | quote / a | 70 | 79 | 22 months / b | 80 | 96 | nearly two years / b | 1 | 2 | 7 / a | 3 | 4 | 22 months	item | section | status | best | low | high | claims | docs | origins | act | what | where / 1 | not-compared | unplaced | 7 | 7 | 7 | 1 | 1 | 1 | _ | _ | b:1-2 / 2 | not-compared | unplaced | 22 | 22 | 22 | 1 | 1 | 1 | _ | captivity | a:70-79 / 3 | not-compared | unplaced | 2 | 2 | 2 | 2 | 2 | 2 | _ | captivity | b:80-96|a:3-4	2 reports (2 without a date) · 4 figures · 0 claims compared · 0 conflicts\n\nNOT COMPARED\n time in captivity: 22 months; nearly two years\n other figures: 7
report w 30	doc | from | to | quote / a | 0 | 1 | one two three four / b | 2 | 3 | five six seven eight	item | section | status | best | low | high | claims | docs | origins | what | where / 1 | not-compared | unplaced | 7 | 7 | 7 | 1 | 1 | 1 | thing | a:0-1|b:2-3	2 reports (2 without a date) · 2 figures · 0 claims compared · 0 conflicts\n\nNOT COMPARED\n thing: one two three\n     four; five six seven\n     eight
report	doc | from | to | quote	item | section | status | best | low | high | claims | docs | origins | what | relation | asserted | where / 1 | not-compared | _ | _ | _ | _ | _ | _ | _ | tank | missing | 5 | _ / 2 | not-compared | _ | _ | _ | _ | _ | _ | _ | truck | missing | 1200 | _	0 reports · 0 figures · 0 claims compared · 0 conflicts\n\nNOT COMPARED\n in the ledger, in no report: tank 5; truck 1,200
# In little room the counts have a short name, and long cells wrap; a date has its column only where there is one.
report w 50	doc | from | to | quote / a | 0 | 2 | twelve people of the village	item | section | status | best | low | high | claims | docs | origins | event | what | where / 1 | mixed | mixed | _ | 3 | 5 | 2 | 1 | 1 | first day of the long talks | people of the village | a:0-2	1 report (1 without a date) · 1 figure · 1 claim compared · 0 conflicts\n\n                     side  best  range  verdict  c/d/o\nMIXED\n first     people                  3–5  ! mixed  2/1/1\n day of    of the\n the long  village\n talks\n      “twelve people of the village”  a:0-2
# On a terminal verdicts are coloured and headings bold.
report terminal 100	doc | from | to | quote / a | 0 | 2 | x	item | section | status | best | low | high | claims | docs | origins | what | where / 1 | conflicts | conflict | 1 | 1 | 2 | 2 | 2 | 2 | man | a:0-2 / 2 | one-origin | agree | 1 | 1 | 1 | 2 | 1 | 1 | man | _	1 report (1 without a date) · 1 figure · 1 claim compared · 1 conflict\n\n      side  best  range  verdict     claims/docs/origins\n\x1b[1mCONFLICTS\x1b[0m\n man           1    1–2  \x1b[1;31m✗ conflict\x1b[0m  2/2/2\n      “x”  a:0-2\n\x1b[1mONE ORIGIN'S WORD\x1b[0m\n man           1      1  \x1b[32magree     \x1b[0m  2/1/1
# Where a figure was told in pieces a reader would not see, the report shows what it does not obey.
report	doc | from | to | quote | speaker / a\x1b[31m | 0 | 2 | 12\x1b | p\x1bq	item | section | status | best | low | high | claims | docs | origins | what | side | where / 1 | conflicts | conflict | 1 | 1 | 2 | 2 | 2 | 2 | m\x1bn | U\x1bA | a\x1b[31m:0-2	1 report (1 without a date) · 1 figure · 1 claim compared · 1 conflict\n\n      side  best  range  verdict     claims/docs/origins\nCONFLICTS\n m␛n  U␛A      1    1–2  ✗ conflict  2/2/2\n      “12␛”  p␛q · a␛[31m:0-2
# Speakers named by the verdict go before those of the claims; each is named once.
report	doc | from | to | quote | speaker / a | 0 | 1 | x | Ann / b | 0 | 1 | y | Bob / a | 2 | 3 | z | Ann	item | section | status | best | low | high | claims | docs | origins | what | speakers | where / 1 | once | single | 5 | 5 | 5 | 3 | 2 | 2 | man | _ | a:0-1|b:0-1|a:2-3 / 2 | once | single | 5 | 5 | 5 | 3 | 2 | 2 | boy | Eve|Dan|Eve | a:0-1	2 reports (2 without a date) · 3 figures · 0 claims compared · 0 conflicts\n\n      side  best  range  verdict  claims/docs/origins\nSTATED ONCE\n man           5      5  Ann, Bob\n boy           5      5  Eve, Dan
# Verdicts without `where` find their claims by the item; of kinds, days are no figures.
report	doc | from | to | quote | kind | item | date / a | 0 | 1 | x | cardinal | 7 | _ / b | 0 | 1 | y | date | _ | 2025-05-23 / b | 3 | 4 | z | year | _ | 2025-05-23 / b | 5 | 6 | w | time | _ | 2025-05-23 / c | _ | _ | _ | _ | _ | 2025-05-23	item | section | status | best | low | high | claims | docs | origins | what / 7 | conflicts | conflict | 5 | 5 | 6 | 3 | 2 | 2 | man	3 reports (1 without a date) · 1 figure · 1 claim compared · 1 conflict\n\n      side  best  range  verdict     claims/docs/origins\nCONFLICTS\n man           5    5–6  ✗ conflict  3/2/2\n      “x”  a:0-1
report	doc | from | to | quote / a | _ | _ | x	item | section | status | best | low | high | claims | docs | origins | what | where / 7 | conflicts | conflict | 5 | 5 | 6 | 3 | 2 | 2 | man | a	1 report (1 without a date) · 1 figure · 1 claim compared · 1 conflict\n\n      side  best  range  verdict     claims/docs/origins\nCONFLICTS\n man           5    5–6  ✗ conflict  3/2/2\n      “x”  a
report	doc | from | to | quote	item | section | status | low | high | claims | docs | origins	verdicts: no column "best"; there are: item, section, status, low, high, claims, docs, origins
report	doc | from | quote	item | section | status | best | low | high | claims | docs | origins	claims: no column "to"; there are: doc, from, quote
report	doc | from | to | quote | item	item | section | status | best | low | high | claims | docs | origins / 1 | once | _ | _ | _ | _ | _ | _ | _ / 1 | sottled | _ | _ | _ | _ | _ | _ | _	verdicts, row 2: no section "sottled"
# Titles: the first that fits names the item; keys that are no part of it stand behind.
report titles	act | what | title / freed | soldier | soldiers freed / fr* | _ | freed: {what} in {place} / _ | _ | {no end	doc | from | to | quote	item | section | status | best | low | high | claims | docs | origins | act | what | of | place | where / 1 | once | s | 1 | 1 | 1 | 1 | 1 | 1 | freed | soldier | _ | Kyiv | _ / 2 | once | s | 2 | 2 | 2 | 1 | 1 | 1 | freed | child | _ | Sumy | _ / 3 | once | s | 3 | 3 | 3 | 1 | 1 | 1 | held | child | all | _ | _ / 4 | once | s | 4 | 4 | 4 | 1 | 1 | 1 | held | child | held | _ | _	0 reports · 0 figures · 0 claims compared · 0 conflicts\n\n                       side  best  range  verdict  claims/docs/origins\nSTATED ONCE\n soldiers freed, Kyiv           1\n freed: child in Sumy           2\n {no end, of all                3\n {no end                        4
report titles	act | what | title / freed | soldier	doc | from | to | quote	item	titles.tsv:2: 2 fields, the header has 3
report titles	act | what / freed | soldier	doc | from | to | quote	item	titles.tsv:1: no column "title"; there are: act, what
# Without one an item is its key: what was counted where an act or a subject is missing.
report	doc | from | to | quote	item | section | status | best | low | high | claims | docs | origins | act | what | of | place | counted | where / 1 | once | s | 1 | 1 | 1 | 1 | 1 | 1 | freed | soldier | _ | Kyiv | men | _ / 2 | once | s | 2 | 2 | 2 | 1 | 1 | 1 | freed | _ | _ | _ | young men | _ / 3 | once | s | 3 | 3 | 3 | 1 | 1 | 1 | _ | child | army | _ | _ | _	0 reports · 0 figures · 0 claims compared · 0 conflicts\n\n                      side  best  range  verdict  claims/docs/origins\nSTATED ONCE\n soldier freed, Kyiv           1\n young men, freed              2\n child, of army                3
# A span of days within one month is named by its last day.
report	doc | from | to | quote	item | section | status | best | low | high | claims | docs | origins | event | what | where / 1 | once | s | 1 | 1 | 1 | 1 | 1 | 1 | in 2025-05-23/2025-05-25 | man | _ / 2 | once | s | 1 | 1 | 1 | 1 | 1 | 1 | 2025-05-31/2025-06-01 | man | _	0 reports · 0 figures · 0 claims compared · 0 conflicts\n\n                             side  best  range  verdict  claims/docs/origins\nSTATED ONCE\n in 2025-05-23/25       man           1\n 2025-05-31/2025-06-01  man           1
# The report as a range plot: below each verdict its claims, by who said them.
report plot range w 60	doc | from | to | quote | value | low | high | speaker / a | 9 | 18 | 12 people | 12 | 12 | 12 | police / b | 0 | 18 | at least 16 | 16 | 16 | _ | _ / b | 20 | 21 | 1200 | 1200 | 1150 | 1250 | _ / b | 30 | 31 | up to 5 | _ | _ | 5 | _	item | section | status | best | low | high | claims | docs | origins | event | what | side | unit | relation | where / 1 | settled | agree | 1200 | 1150 | 1250 | 1 | 1 | 1 | raid | shell | _ | _ | _ | b:20-21 / 2 | conflicts | conflict | 12 | 12 | 16 | 2 | 2 | 2 | raid | person | UA | _ | _ | a:9-18|b:0-18 / 2 | conflicts | _ | _ | _ | _ | _ | _ | _ | raid | person | UA | _ | sums | _ / 3 | not-compared | s | 4 | 4 | 4 | 1 | 1 | 1 | raid | x | _ | _ | _ | _ / 4 | once | s | _ | _ | 5 | 1 | 1 | 1 | raid | x | _ | month | _ | b:30-31	Conflicts, raid\n            12        14          16         18\n            ├──────────┼───────────┼──────────┤\nperson UA   ●──────────────────────┤             12 ✗\n  – police  ○                                    12\n  – b                              ○──────────→  ≥16\n\nSettled (two origins or more), raid\n            1,150          1,200          1,250\n            ├────────────────┼────────────────┤\nshell       ├────────────────●────────────────┤  1,200\n  – b       ├────────────────○────────────────┤  1,150–1,250\n\nStated once, raid, in month\n            0          2           4          6\n            ├──────────┼───────────┼──────────┤\nx           ←───────────────────────────┤        ≤5\n  – b       ←───────────────────────────┤        ≤5
# The page: a summary, then each section as a table, where verdicts open to their claims.
report o html	doc | from | to | quote | source | date | speaker | start | text / a | 109 | 118 | 12 people | Agency | 2025-05-23 | police | 100 | The raid 12 people, <b>it / b | 0 | 7 | some 16 | _ | _ | _ | _ | of some 16	item | section | status | best | low | high | claims | docs | origins | event | act | what | side | values | relation | calculated | asserted | difference | counted | where / 1 | conflicts | conflict | 12 | 12 | 16 | 2 | 2 | 1 | raid | killed | person | UA | 12|16 | _ | _ | _ | _ | _ | a:109-118|b:0-7 / 1 | conflicts | _ | _ | _ | _ | _ | _ | _ | raid | killed | person | UA | 5+6 | short | 11 | 12 | 1 | x+y | _ / 2 | once | single | 3 | 3 | 3 | 1 | 1 | 1 | _ | _ | _ | _ | _ | _ | _ | _ | _ | _ | b:0-7 / 3 | not-compared | tie | 9 | 9 | 9 | 1 | 1 | 1 | _ | _ | box | _ | _ | _ | _ | _ | _ | _ | _	<h1>What the reports say</h1>\n<p>2 reports (1 without a date) · 2 figures · 2 claims compared · 1 conflict</p>\n<nav aria-label="Summary">\n<dl>\n<dt><a href="#s0">Conflicts</a> 1</dt>\n<dd>raid: <a href="#v0">person killed</a> UA <b>12–16</b></dd>\n<dt><a href="#s4">Stated once</a> 1</dt>\n<dd>One claim each, with who said it.</dd><dt><a href="#s5">Not compared</a> 1</dt>\n<dd>Figures that nothing in the text ties to a common subject.</dd></dl>\n</nav>\n<section id="s0">\n<h2>Conflicts</h2>\n<div class="wide" tabindex="0">\n<table class="items">\n<caption>Claims of different documents that cannot all be true.</caption>\n<thead>\n<tr><th scope="col">What</th><th scope="col">Side</th><th scope="col" class="n">Best</th><th scope="col" class="n">Range</th><th scope="col">Verdict</th><th scope="col">Who says so</th></tr>\n</thead>\n<tbody>\n<tr><th scope="rowgroup" colspan="6" dir="auto">raid</th></tr>\n<tr class="open" id="v0"><th scope="row" dir="auto">person killed</th><td>UA</td><td class="n best">12</td><td class="n">12–16</td><td><span class="bad"><span aria-hidden="true">✗</span> conflict</span></td><td>police, b</td></tr>\n<tr class="claims"><td colspan="6"><details open><summary>2 claims · 2 documents · 1 origin</summary>\n<svg role="img" width="640" height="60" viewBox="0 0 640 60"><title>person killed: 12|16</title><line x1="40" y1="34" x2="600" y2="34" stroke-width="1" stroke="currentColor"/><line x1="40" y1="34" x2="40" y2="39" stroke-width="1" stroke="currentColor"/><text text-anchor="middle" x="40" y="54">12</text><line x1="180" y1="34" x2="180" y2="39" stroke-width="1" stroke="currentColor"/><text text-anchor="middle" x="180" y="54">13</text><line x1="320" y1="34" x2="320" y2="39" stroke-width="1" stroke="currentColor"/><text text-anchor="middle" x="320" y="54">14</text><line x1="460" y1="34" x2="460" y2="39" stroke-width="1" stroke="currentColor"/><text text-anchor="middle" x="460" y="54">15</text><line x1="600" y1="34" x2="600" y2="39" stroke-width="1" stroke="currentColor"/><text text-anchor="middle" x="600" y="54">16</text><line x1="40" y1="16" x2="600" y2="16" stroke-width="3" stroke="currentColor"/><circle cx="40" cy="16" r="5" fill="none" stroke="currentColor"/><circle cx="600" cy="16" r="5" fill="none" stroke="currentColor"/><circle cx="40" cy="16" r="5" fill="currentColor" stroke="currentColor"/></svg>\n<ul>\n<li><q dir="auto">The raid <mark>12 people</mark>, &lt;b&gt;it</q><cite><b>police</b> · Agency · <time>2025-05-23</time> · <code>a:109-118</code></cite></li>\n<li><q dir="auto"><mark>some 16</mark> of some 16</q><cite><code>b:0-7</code></cite></li>\n</ul></details></td></tr>\n<tr class="of"><th scope="row" dir="auto">= x + y</th><td>UA</td><td class="n">5+6</td><td class="n">12</td><td><span class="bad"><span aria-hidden="true">✗</span> short</span></td><td>1 missing</td></tr>\n</tbody>\n</table>\n</div>\n</section>\n<section id="s4">\n<h2>Stated once</h2>\n<div class="wide" tabindex="0">\n<table class="items">\n<caption>One claim each, with who said it.</caption>\n<thead>\n<tr><th scope="col">What</th><th scope="col">Side</th><th scope="col" class="n">Best</th><th scope="col" class="n">Range</th><th scope="col">Verdict</th><th scope="col">Who says so</th></tr>\n</thead>\n<tbody>\n<tr class="open"><th scope="row" dir="auto">“some 16”</th><td></td><td class="n best">3</td><td class="n"></td><td>single</td><td>b</td></tr>\n<tr class="claims"><td colspan="6"><details><summary>“some 16”</summary>\n<ul>\n<li><q dir="auto"><mark>some 16</mark> of some 16</q><cite><code>b:0-7</code></cite></li>\n</ul></details></td></tr>\n</tbody>\n</table>\n</div>\n</section>\n<section id="s5">\n<h2>Not compared</h2>\n<div class="wide" tabindex="0">\n<table class="items">\n<caption>Figures that nothing in the text ties to a common subject.</caption>\n<thead>\n<tr><th scope="col">What</th><th scope="col">Side</th><th scope="col" class="n">Best</th><th scope="col" class="n">Range</th><th scope="col">Verdict</th><th scope="col">Who says so</th></tr>\n</thead>\n<tbody>\n<tr><th scope="rowgroup" colspan="6" dir="auto">box</th></tr>\n<tr><th scope="row" dir="auto">box</th><td></td><td class="n best">9</td><td class="n"></td><td><span class="look"><span aria-hidden="true">!</span> tie</span></td><td></td></tr>\n</tbody>\n</table>\n</div>\n</section>
# A plot on a page has a title.
plot bars o html title T	n	<h1>T</h1>\n<div class="wide" tabindex="0">\n<svg xmlns="http://www.w3.org/2000/svg" width="720" height="10" viewBox="0 0 720 10" font-family="sans-serif" font-size="12">\n<style>text{fill:currentColor}</style>\n</svg>\n</div>
