# tag.bats - what crossfoot-tag(1) and crossfoot-rules(5) promise.

load lib/common

# rules LINE ...: rules.tsv with these rules, fields parted by ';'.
rules() {
	{
		printf 'label\tvalue\tpattern\tflags\texcept\tscope\tlike\tunlike\n'
		printf '%s\n' "$@" | tr ';' '\t'
	} >rules.tsv
}

# text LINE ...: a table with one column.
text() { printf '%s\n' text "$@"; }

# Two verbs, two sides: the rules of most tests here.
war() { rules 'act;freed;\bfreed\b' 'act;killed;\bkilled\b' 'act;injured;\binjured\b' 'by;RU;\bRussia\b' 'by;UA;\bUkraine\b'; }

# --- labels

@test "a column for each label, in the order in which the rules name them; the rest unchanged" {
	rules 'b;x;one' 'a;y;two' 'b;z;three'
	tsv 'id|text' '1|two three' '2|nil' >in
	tsv 'id|text|b|a' '1|two three|z|y' '2|nil||' | same - tag -r rules.tsv in
}

@test "values in the order of the text, each once, joined by |" {
	rules 'a;x;one' 'a;y;two' 'a;x;uno'
	text 'two one uno two' >in
	tsv 'text|a' | tr -d '\n' >want
	printf '\ntwo one uno two\ty|x\n' >>want
	same want tag -r rules.tsv in
}

@test "a label's column that is there is filled in where a value is found, and kept where not" {
	rules 'a;x;one' 'b;y;two'
	tsv 'a|text' 'old|one' 'old|nil' '|two' >in
	tsv 'a|text|b' 'x|one|' 'old|nil|' '|two|y' | same - tag -r rules.tsv in
}

@test "-c matches another column, by name or number; a missing one lists those there are" {
	rules 'a;x;one'
	tsv 'k|v' 'one|two' >in
	tsv 'k|v|a' 'one|two|x' | same - tag -c k -r rules.tsv in
	tsv 'k|v|a' 'one|two|' | same - tag -c 2 -r rules.tsv in
	fails tag -r rules.tsv in
	[[ $message == *k*v* ]]
}

@test "-H names the columns, --no-header writes none, --prefix renames those added" {
	rules 'a;x;one'
	printf '1\tone\n' >in
	tsv 'id|text|a' '1|one|x' | same - tag -H id,text -r rules.tsv in
	tsv '1|one|x' | same - tag -H id,text --no-header -r rules.tsv in
	tsv 'id|text|my_a' '1|one|x' | same - tag -H id,text --prefix my_ -r rules.tsv in
	tsv 'my_a|text' '|one' >in
	tsv 'my_a|text' 'x|one' | same - tag --prefix my_ -r rules.tsv in
}

@test "several inputs are one table; a header without rows gives a header without rows" {
	rules 'a;x;one'
	text one >1
	text two >2
	tsv 'text|a' 'one|x' 'two|' | same - tag -r rules.tsv 1 2
	text >1
	tsv 'text|a' | same - tag -r rules.tsv 1
}

@test "--default fills in what is empty in the end; the first that is not empty counts" {
	rules 'a;x;one' 'b;y;two'
	tsv 'text|s|t' 'one|S|T' 'two||T' 'two|S|T' >in
	tsv 'text|s|t|a|b' 'one|S|T|x|' 'two||T|T|y' 'two|S|T|S|y' |
		same - tag -r rules.tsv --default a=s --default a=t in
	fails tag -r rules.tsv --default c=s in
	fails tag -r rules.tsv --default a=nosuch in
	fails tag -r rules.tsv --default a in
	[[ $message == *'--default a: label=column is wanted' ]]
}

# --- rules

@test "case is ignored, but with the flag c" {
	rules 'a;x;kyiv' 'b;y;Kyiv;c' 'c;z;київ'
	text KYIV КИЇВ >in
	tsv 'text|a|b|c' 'KYIV|x||' 'КИЇВ|||z' | same - tag -r rules.tsv in
}

@test "case folds as Unicode has it, also into ASCII" {
	rules 'a;x;\bkicks\b'
	printf 'text\nthe KICKS\nthe \xe2\x84\xaaick\xc5\xbf\nthe kick\n' >in
	printf 'x\nx\n\n' >want
	tag -r rules.tsv in | column a | diff want -
}

@test "captures: numbers, names, the whole, a dollar; blanks are joined" {
	rules 'a;$1 of $2;(\d+) .*(men)' 'b;${n}$$ $0;(?<n>\d+)'
	text '12  brave men' 'by  the  sea' >in
	tsv 'text|a|b' '12  brave men|12 of men|12$ 12' 'by  the  sea||' | same - tag -r rules.tsv in
	rules 'a;$1;by(.*)sea'
	tsv 'text|a' '12  brave men|' 'by  the  sea|the' | same - tag -r rules.tsv in
}

@test "captures: folded as the value says" {
	rules 'a;\u\L$1;by (\w+)' 'b;\U$1\E/$1;\b(київ|kyiv)'
	tsv 'text|a|b' 'by OSLO to Kyiv|Oslo|KYIV/Kyiv' 'by ödön in Київ|Ödön|КИЇВ/Київ' | cut -f 1 >in
	tsv 'text|a|b' 'by OSLO to Kyiv|Oslo|KYIV/Kyiv' 'by ödön in Київ|Ödön|КИЇВ/Київ' | same - tag -r rules.tsv in
	rules 'a;\n;x'
	fails tag -r rules.tsv in
}

@test "captures: numbers and dates made plain, in the language of the row; else there is no value" {
	rules 'n;${1:number};([\d.,]+) tonnes' 'd;${1:date};on (\w+ \w+,? \d+)'
	tsv 'lang|text|n|d' 'en|1,300 tonnes on May 3, 2025|1300|2025-05-03' 'uk|1,300 tonnes on 3 травня 2025|1.3|2025-05-03' \
		'en|1.2.3 tonnes on 3 травня 2025||' >want
	cut -f 1,2 want >in
	same want tag -r rules.tsv in
	same want tag -r rules.tsv --no-prefilter in
}

@test "except vetoes a match that it overlaps, and no other" {
	rules 'a;held;held;;held talks|talks were held'
	text 'held talks' 'talks were held' 'talks: 5 held' 'held talks; 5 held' >in
	tag -r rules.tsv --matches in | cut -f 1,5,6 >got
	tsv 'text|match_from|match_to' 'talks: 5 held|9|13' 'held talks; 5 held|14|18' | diff - got
}

@test "#overlap: of matches of a label that overlap the longest stands, or the first, or all" {
	text 'the foreign ministry of defence' >in
	tsv 'label|value|pattern' 'a|office|foreign ministry' 'a|army|ministry of defence' 'b|body|ministry' >base.tsv
	for want in 'all office|army' 'longest army' 'first office'; do
		{ echo "#overlap a ${want% *}"; echo '#include base'; } >rules.tsv
		tag -r rules.tsv in | cut -f 2- >got
		printf 'a\tb\n%s\tbody\n' "${want#* }" | diff - got
		tag -r rules.tsv --no-prefilter in | cut -f 2- | diff got -
	done
	fails tag -r rules.tsv -r <(echo '#overlap a all') in
	[[ $message == *'#overlap a all: rules.tsv:1 says first'* ]]
	echo '#overlap c first' >more.tsv
	fails tag -r rules.tsv -r ./more.tsv in
	[[ $message == *'more.tsv:1: #overlap: no rule gives a label "c"'* ]]
}

@test "#overlap: ten thousand matches that overlap each other take no longer than ten thousand" {
	{
		echo '#overlap a longest'
		printf 'label\tvalue\tpattern\tpriority\n'
		for ((i = 1; i <= 40; i++)); do printf 'a\tv%d\t.{%d}(?=.*x)|.{%d}\t%d\n' $i $i $i $((i % 3)); done
	} >rules.tsv
	text "$(printf 'ab%.0s' {1..3000})" >in
	timeout 20 tag -r rules.tsv --matches in | tail -n +2 | cut -f 5,6 >got
	# those that stand do not overlap, and leave nothing out
	awk '{ if ($1 < end) exit 1; if ($1 > end) gap++; end = $2 } END { exit end != 6000 || gap > 0 }' got
}

@test "a scope carries a value to later rows of the paragraph, the document, without one of their own" {
	rules 'p;$0;[xyz];;;paragraph' 'd;$0;[xyz];;;document' 'r;$0;[xyz]'
	tsv 'doc|para|text' 'A|1|x' 'A|1|-' 'A|1|y' 'A|1|-' 'A|2|-' 'B|2|-' >in
	tsv 'doc|para|text|p|d|r' 'A|1|x|x|x|x' 'A|1|-|x|x|' 'A|1|y|y|y|y' 'A|1|-|y|y|' 'A|2|-||y|' 'B|2|-|||' |
		same - tag -r rules.tsv in
}

@test "without doc all is one document, without para each row is a paragraph" {
	rules 'p;$0;[xyz];;;paragraph' 'd;$0;[xyz];;;document'
	text x - >in
	tsv 'text|p|d' 'x|x|x' '-||x' | same - tag -r rules.tsv in
}

@test "what was carried never replaces what the input has" {
	rules 'a;$0;[xyz];;;document'
	tsv 'text|a' 'x|old' '-|old' '-|' >in
	tsv 'text|a' 'x|x' '-|old' '-|x' | same - tag -r rules.tsv in
}

@test "@last is the last value in its scope, and holds for its row alone" {
	rules 'who;$1;(\w+) said;c' 'who;@last;\bshe\b;;;paragraph'
	tsv 'doc|para|text' 'A|1|Ann said so' 'A|1|she left' 'A|1|then' 'A|2|she left' 'B|2|she left' >in
	tag -r rules.tsv in | cut -f 4 >got
	printf '%s\n' who Ann Ann '' '' '' | diff - got
}

@test "@none empties a label against what is carried, what is there and what is the default" {
	rules 'a;$0;[xyz];;;document' 'a;@none;\bno\b'
	tsv 'text|a|d' 'x||D' 'no|old|D' '-||D' 'no y||D' >in
	printf '%s\n' a x '' x y >want
	tag -r rules.tsv --default a=d in | cut -f 2 | diff want -
}

@test "-a: @none may be a figure's own value too" {
	war
	printf 'act\t@none\tnobody was\n' >>rules.tsv
	[ "$(around '12 were killed; nobody was after 5' 0 2)" = "killed	" ]
	[ "$(around '12 were killed; nobody was after 5' 33 34)" = "	" ]
}

@test "macros: in patterns and in except, macros of macros, a percent sign stays one" {
	printf '#define n \\d+\n#define pct %%n%%%%|%%n%% percent\nlabel\tvalue\tpattern\texcept\n' >rules.tsv
	printf 'a\t$0\t(?<!\\d)%%pct%%\t0%%n%%|5%%\n' >>rules.tsv
	text 'up 12% to 7 percent' 'up 012%' 'up 5%' >in
	printf '12%%|7 percent\n\n\n' >want
	tag -r rules.tsv in | column a | diff want -
}

@test "#include: beside the file, by name or with .tsv; each file once, rings end" {
	mkdir -p d
	printf 'label\tvalue\tpattern\n#include two\na\tx\tone\n#include rules.tsv\n' >d/rules.tsv
	printf 'label\tvalue\tpattern\nb\ty\ttwo\n#include three\n#include rules\n' >d/two.tsv
	printf 'label\tvalue\tpattern\nc\tz\tthree\n' >d/three
	printf 'label\tvalue\tpattern\nwrong\tz\tthree\n' >three
	text 'one two three' >in
	tsv 'text|b|c|a' 'one two three|y|z|x' | same - tag -r d/rules.tsv in
	tsv 'text|b|c|a' 'one two three|y|z|x' | same - tag -r d/rules.tsv -r d/../d/two.tsv in
}

@test "-r again adds rules; a name is a pack" {
	rules 'a;x;one'
	cp rules.tsv one.tsv
	rules 'b;y;two'
	text 'one two' >in
	tsv 'text|a|b' 'one two|x|y' | same - tag -r one.tsv -r rules.tsv in
	text >in
	tag -r hedges in | grep -q "^text	[a-z]"
}

@test "rule files may have a byte order mark, CR LF, no last newline, comments, short lines" {
	printf '\xef\xbb\xbf# c\r\n\r\nlabel\tvalue\tpattern\tlike\r\na\tx\tone' >rules.tsv
	text one >in
	tsv 'text|a' 'one|x' | same - tag -r rules.tsv in
}

@test "a bad rule is told with file, line, and what to do; nothing is written" {
	text one >in
	while IFS='|' read -r rule want; do
		rules "a;x;fine" "$rule"
		fails tag -r rules.tsv in
		[[ $message == "crossfoot-tag: rules.tsv:3:$want"* ]] || { echo "$rule: $message"; return 1; }
	done <<-'END'
		A;x;one|1: label "A": a-z first
		a;;one|3: value is empty
		a;x|4: pattern is empty
		a;x;on(e|9: pattern: missing closing parenthesis
		a;x;one;q|9: flags "q":
		a;x;one;;(|11: except: missing closing parenthesis
		a;x;one;;;town|11: scope "town": row, paragraph or document
		a;$1;one|3: value: "$1" is no group of the pattern
		a;x;%one%|5: pattern: no macro %one%
		#include nosuch| #include nosuch: there is no such file and no such pack
		#define x|9: #define x: a pattern must follow
		#include;nosuch|1: #include: a blank must follow, and a name
		#overlap|1: #overlap: a blank must follow, and a name
		a;x;\C|7: pattern: using \C is disabled
		a;x;y;;;;;;z|12: 9 fields, but the header names 8 columns
	END
	printf 'label\tvalue\n' >rules.tsv
	fails tag -r rules.tsv in
	[[ $message == *'rules.tsv:1: no column "pattern"'* ]]
	printf 'label\tvalue\tpattern\texept\n' >rules.tsv
	fails tag -r rules.tsv in
	[[ $message == *'rules.tsv:1:21: column "exept" is unknown'* ]]
	fails tag -r nosuch in
	fails tag in
	printf '# none\n' >rules.tsv
	fails tag -r rules.tsv in
}

# --- a figure's own values

# around SENTENCE FROM TO: the labels of a figure
around() { tsv 'text|from|to' "$1|$2|$3" | tag -r rules.tsv -a from,to | tail -n 1 | cut -f 4-; }

@test "-a: the value in the figure's own clause" {
	war
	[ "$(around '12 were killed and 16 were injured' 0 2)" = "killed	" ]
	[ "$(around '12 were killed and 16 were injured' 19 21)" = "injured	" ]
	[ "$(around 'Russia freed 390 and Ukraine 307' 13 16)" = "freed	RU" ]
	[ "$(around 'Russia freed 390 and Ukraine 307' 29 32)" = "freed	UA" ]
}

@test "-a: rows without a figure are labelled as whole sentences" {
	war
	[ "$(around 'Russia freed 390 and Ukraine 307' '' '')" = "freed	RU|UA" ]
}

@test "-a: start is subtracted; without the text between start and end it is not" {
	war
	tsv 'start|end|text|from|to' '100|132|Russia freed 390 and Ukraine 307|129|132' \
		'100|999|Russia freed 390 and Ukraine 307|29|32' >in
	tag -r rules.tsv -a from,to in | column by >got
	printf 'UA\nUA\n' | diff - got
}

@test "-a: rows of one sentence each choose their own, and carry once" {
	rules 'who;$1;(\w+) said;c;;document' 'n;$0;\d+'
	tsv 'text|from|to' 'Ann said 12, then Bob said 13|9|11' 'Ann said 12, then Bob said 13|27|29' '14|0|2' >in
	tag -r rules.tsv -a from,to in | cut -f 4- >got
	tsv 'who|n' 'Ann|12' 'Bob|13' 'Bob|14' | diff - got
}

@test "-a: bad offsets are an error with file, line and value; --skip-bad counts them" {
	war
	for bad in 'x|3' '3|' '3|2' '-1|2' '0|99' '99999999999999999999999|3' '3|99999999999999999999999'; do
		tsv 'text|from|to' 'Russia freed 3|0|1' "Russia freed 3|$bad" >in
		fails tag -r rules.tsv -a from,to in
		[[ $message == *"in:3: offsets \"${bad%|*}\" and"* ]] || { echo "$message"; return 1; }
		tag --skip-bad -r rules.tsv -a from,to in >got 2>err
		[ "$(tail -n 1 got | cut -f 4-)" = "freed	RU" ]
		grep -qx 'crossfoot-tag: rows with bad offsets, labelled as whole sentences: 1' err
	done
	fails tag -r rules.tsv -a from in
	fails tag -r rules.tsv -a from,nosuch in
}

# --- --matches

@test "--matches: a row for each match, its place in the document, its rule" {
	war
	tsv 'start|end|text' '100|113|Russia freed.' '200|204|nil' >in
	tsv 'start|end|text|match_label|match_value|match|match_from|match_to|match_rule|match_id' \
		'100|113|Russia freed.|by|RU|Russia|100|106|rules.tsv:5|by/RU' \
		'100|113|Russia freed.|act|freed|freed|107|112|rules.tsv:2|act/freed' |
		same - tag -r rules.tsv --matches in
}

@test "--matches with -a: only the matches that were chosen" {
	war
	tsv 'text|from|to' 'Russia freed 390 and Ukraine 307|29|32' >in
	tag -r rules.tsv --matches -a from,to in | cut -f 5-8 >got
	tsv 'match_value|match|match_from|match_to' 'freed|freed|7|12' 'UA|Ukraine|21|28' | diff - got
}

@test "--matches: none of a match that gave no value, nor of @none beside one" {
	rules 'd;${1:date};on (\w+ \w+)' 'd;@none;never' 'e;@last;it' 'e;x;storm'
	text 'on May 2025' 'on any day, it rained' 'never on June 2026' 'never' 'a storm, it rained' >in
	tag -r rules.tsv --matches in | cut -f 2-4 >got
	tsv 'match_label|match_value|match' 'd|2025-05|on May 2025' 'd|2026-06|on June 2026' 'd||never' 'e|x|storm' \
		'e|x|it' | diff - got
	tag -r rules.tsv --explain in | awk -F '\t' '$9 == "given"' | cut -f 2-4 | diff <(tail -n +2 got) -
}

@test "--matches: a pack's rule is told by its base name" {
	text 'It is believed to be 120 people.' | tag -r hedges --matches | column match_rule >got
	[ -s got ]
	run ! grep / got
}

@test "--matches and --stats call a rule by its id, else by label and value" {
	tsv 'label|value|pattern|id' 'a|x|one|first: uno' 'a|$1|(two)|' >rules.tsv
	text 'one two' >in
	printf '%s\n' 'first: uno' 'a/$1' >want
	tag -r rules.tsv --matches in | column match_id | diff want -
	tag -r rules.tsv --stats in 2>err >/dev/null
	column id err | LC_ALL=C sort -r | diff want -
}

@test "--matches: offsets cut the words out of the document" {
	printf 'Zürich: Russia freed 5.\n\nUkraine freed 6.\n' >doc.txt
	war
	split doc.txt | tag -r rules.tsv --matches >got
	awk -F '\t' 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next }
		{ print $c["match_from"], $c["match_to"], $c["match"] }' got >places
	[ "$(wc -l <places)" -eq 4 ]
	while read -r from to words; do
		[ "$(tail -c +$((from + 1)) doc.txt | head -c $((to - from)))" = "$words" ]
	done <places
}

# --- --explain

# explained COLUMN ...: the columns chosen, from match_label on, fields parted by a bar.
explained() { tag -r rules.tsv --explain in "$@" | cut -f "$first"- | tr '\t' '|'; }

@test "--explain: what was given, vetoed, covered, came out empty; and by what" {
	rules 'act;held;held;;held talks' 'act;$1;took(x)?' 'act;@last;it was' 'what;soldier;soldiers' 'what;general;soldiers of rank' \
		'by;@none;nobody' 'by;RU;Russia'
	sed -i '1i #overlap what longest' rules.tsv
	tsv 'start|text' '100|It was held talks, took 5 soldiers of rank.' '200|nobody from Russia' '300|nobody' >in
	first=3 explained >got
	diff - got <<-'END'
	match_label|match_value|match|match_from|match_to|match_rule|match_id|outcome|reason
	act||It was|100|106|rules.tsv:5|act/@last|empty|there was no value before
	act|held|held|107|111|rules.tsv:3|act/held|vetoed|except "held talks" 107-117
	act||took|119|123|rules.tsv:4|act/$1|empty|what was captured is empty, or not what it should be read as
	what|soldier|soldiers|126|134|rules.tsv:6|what/soldier|covered|rules.tsv:7 "soldiers of rank" 126-142 covers it
	what|general|soldiers of rank|126|142|rules.tsv:7|what/general|given|
	by||nobody|200|206|rules.tsv:8|by/@none|passed over|the row has a value
	by|RU|Russia|212|218|rules.tsv:9|by/RU|given|
	by||nobody|300|306|rules.tsv:8|by/@none|given|
	END
}

@test "--explain: what was carried in, stood there, or is the default" {
	rules 'a;x;one;;;paragraph' 'a;y;two;;;document' 'b;z;three'
	tsv 'para|s|b|text' '1|S||one' '1|S|B|nil' '2|||two' '3|S||nil' >in
	first=5 explained --default b=s >got
	diff - got <<-'END'
	match_label|match_value|match|match_from|match_to|match_rule|match_id|outcome|reason
	a|x|one|0|3|rules.tsv:2|a/x|given|
	b|S||||||default|column s
	a|x||||rules.tsv:2|a/x|carried|from an earlier row of the paragraph
	b|B||||||kept|the column has it
	a|y|two|0|3|rules.tsv:3|a/y|given|
	a|y||||rules.tsv:3|a/y|carried|from an earlier row of the document
	b|S||||||default|column s
	END
}

@test "--explain with -a: what another match had that was chosen" {
	figure() {	# TEXT WORDS RULE ...: the reasons for the figure's first label
		local text=$1 words=$2 before
		shift 2
		rules "$@"
		before=${text%%"$words"*}
		tsv 'text|from|to' "$text|${#before}|$((${#before} + ${#words}))" >in
		tag -r rules.tsv -a from,to --explain in | column reason | grep .
	}
	figure 'aa x; bb 5' 5 'k;a;aa' 'k;b;bb' | diff - <(echo "rules.tsv:3 \"bb\" 6-8 is in the figure's clause")
	figure 'aa x; bb y; 5' 5 'k;a;aa' 'k;b;bb' | diff - <(echo 'rules.tsv:3 "bb" 6-8 is in a nearer clause')
	figure 'aa x; 5; bb y' 5 'k;a;aa' 'k;b;bb' | diff - <(echo 'rules.tsv:3 "bb" 9-11 is in the clause that follows')
	figure 'a bb 5' 5 'k;a;a' 'k;b;bb' | diff - <(echo 'rules.tsv:3 "bb" 2-4 is longer')
	figure 'aa 5 bb' 5 'k;a;aa' 'k;b;bb' | diff - <(echo 'rules.tsv:3 "bb" 5-7 follows the figure')
	figure 'a5 bb' 5 'k;a;a5' 'k;b;bb' | diff - <(echo 'rules.tsv:2 "a5" 0-2 overlaps the figure')
	figure 'aa bb 5' 5 'k;a;aa' 'k;b;bb' | diff - <(echo 'rules.tsv:3 "bb" 3-5 is nearer')
	figure 'aa 5' 5 'k;a;aa' 'k;b;aa' | diff - <(echo 'rules.tsv:2 "aa" 0-2 comes first')
	figure '5 a, aaa' '5 a' 'k;a;5 a;f' 'k;b;aaa' | diff - <(echo 'rules.tsv:2 "5 a" 0-3 is about the figure itself')
	figure '5 a, 6' 6 'k;a;5 a;f' | diff - <(echo 'flag f: it does not overlap the figure')
	tsv 'label|value|pattern|priority' 'k|a|aa|' 'k|b|aa|1' >rules.tsv
	tsv 'text|from|to' 'aa 5|3|4' >in
	tag -r rules.tsv -a from,to --explain in | column reason | diff - <(printf '%s\n' 'rules.tsv:3 "aa" 0-2 has a higher priority' '')
}

@test "--explain: with the prefilter and without; what is given is what --matches tells" {
	split "$ROOT"/examples/reports/*.txt | extract-numbers >in
	tag -r default -a from,to --explain in >got
	tag -r default -a from,to --explain --no-prefilter in | cmp - got
	awk -F '\t' 'NR == 1 || $(NF - 1) == "given"' got | cut -f "-$(($(head -n 1 got | tr '\t' '\n' | wc -l) - 2))" >given
	tag -r default -a from,to --matches in | cmp - given
	column outcome got | sort -u >outcomes
	run ! grep -vxE 'carried|covered|default|empty|given|kept|passed over|vetoed' outcomes
	[ "$(grep -cxE 'carried|given|passed over|vetoed' outcomes)" -eq 4 ]
}

# --- speed

@test "--stats: hits, vetoes, tries of each rule that was tried; the rows are the same" {
	rules 'a;x;\bheld\b' 'a;y;\bheld \w+;;held talks' 'a;z;never \w+' 'a;w;\w+ing'
	text 'held talks' 'held on' 'nil' 'going' 'held on' >in
	tag -r rules.tsv in >want
	tag -r rules.tsv --stats in >got 2>err
	diff want got
	head -n 1 err | tr '\t' ' ' | diff - <(echo rule label value hits vetoed tries microseconds id)
	tail -n +2 err | cut -f 1-5 | LC_ALL=C sort | tr '\t' ' ' | diff - <(printf '%s\n' \
		'rules.tsv:2 a x 3 0' 'rules.tsv:3 a y 2 1' 'rules.tsv:5 a w 1 0')
	awk -F '\t' '$1 == "rules.tsv:2" && $6 != 0 || $1 == "rules.tsv:3" && $6 < 3' err | run ! grep .
	tail -n +2 err | cut -f 7 | LC_ALL=C sort -c -n -r
}

@test "--no-prefilter: the same rows, all rules tried" {
	war
	rules 'a;x;\bheld\b' 'a;y;\bheld \w+;;held talks' 'b;$1;(\w+) miss' 'b;K;kick'
	printf 'text\nheld talks\nheld on\n\xe2\x84\xaaick mi\xc5\xbfs\nКИЇВ held Kick\n' >in
	tag -r rules.tsv --matches in >want
	[ "$(wc -l <want)" -eq 9 ]
	tag -r rules.tsv --matches --no-prefilter --stats in 2>err | diff want -
	awk -F '\t' 'NR > 1 && $6 < 4' err | run ! grep .
}

@test "need: the row must hold one of its words, with the prefilter and without" {
	tsv 'label|value|pattern|flags|need' 'a|$0|\b[A-Z]{2}\d+\b|c|car' 'b|$0|\b\d+\b||plate' | sed 's/plate$/plate | registered/' >rules.tsv
	text 'car AB12 and 7' 'Car AB12, PLATE 7' 'AB12 registered car 7' nil >in
	tsv 'text|a|b' 'car AB12 and 7|AB12|' 'Car AB12, PLATE 7||7' 'AB12 registered car 7|AB12|7' 'nil||' >want
	same want tag -r rules.tsv in
	same want tag -r rules.tsv --no-prefilter in
}

@test "need: a rule without a word of its own is no longer slow, and hardly ever tried" {
	tsv 'label|value|pattern|need' 'a|$0|[A-Za-z]\w+|car' 'b|$0|[A-Za-z]\w+|' >rules.tsv
	tag -r rules.tsv --check 2>err
	grep -q 'rules.tsv:3: remark: slow' err
	run ! grep -q 'rules.tsv:2: remark: slow' err
	seq 100 | sed 's,.*,the A1 and B&,' >rows
	{ echo text; cat rows; echo 'the car A1'; } >in
	tag -r rules.tsv --stats in 2>err >/dev/null
	awk -F '\t' '$1 == "rules.tsv:2" && $6 > 9 || $1 == "rules.tsv:3" && $6 < 200' err | run ! grep .
}

# --- limits

@test "limit: a rule may search for longer, or give up sooner" {
	tsv 'label|value|pattern|limit' 'a|x|(a+)+$|' >rules.tsv
	text "$(printf 'a%.0s' {1..24})b" >in
	run -1 tag -r rules.tsv in
	tsv 'label|value|pattern|limit' 'a|x|(a+)+$|100000000' >rules.tsv
	tag -r rules.tsv in
	tsv 'label|value|pattern|limit' 'a|x|(a+)+$|10' >rules.tsv
	text aaaaab >in
	run -1 tag -r rules.tsv in
}

runaway() { printf 'a%.0s' {1..60}; echo b; }

@test "a rule that runs away is told with rule and row, the rows go on, exit status 1" {
	rules 'a;x;(a+)+$' 'b;y;aab'
	text one "$(runaway)" one >in
	status=0
	tag -r rules.tsv in >out 2>err || status=$?
	[ "$status" -eq 1 ]
	[ "$(column b out | tr '\n' ,)" = ,y,, ]
	grep -q '^crossfoot-tag: in:3: the rule at rules.tsv:2 gave up: match limit' err
	grep -qx 'crossfoot-tag: searches given up: 1' err
	tag --skip-bad -r rules.tsv in >out 2>err
	grep -q 'in:3: the rule at rules.tsv:2 gave up' err
}

@test "an except that runs away is no veto and no leave: the match is given up" {
	rules 'a;x;one;;(a+)+$'
	text "one $(runaway)" >in
	status=0
	tag -r rules.tsv in >out 2>err || status=$?
	[ "$status" -eq 1 ]
	[ "$(column a out)" = "" ]
	grep -q 'the rule at rules.tsv:2 gave up' err
}

@test "bytes that are not UTF-8 pass and match nothing" {
	rules 'a;x;b' 'b;$0;.+'
	printf 'text\n\xff\n\xffb\xd0\n' >in
	printf 'text\ta\tb\n\xff\t\t\n\xffb\xd0\tx\tb\n' >want
	same want tag -r rules.tsv in
}

@test "a row with 100,000 matches takes no longer than it must" {
	rules 'a;$0;\w+' 'b;@last;q;;;document' 'c;y;x;;x'
	awk 'BEGIN { print "text"; for (i = 0; i < 100000; i++) printf "w%d x ", i; print "" }' >in
	timeout 10 tag -r rules.tsv in | column a | tr '|' '\n' | wc -l >got
	[ "$(cat got)" -eq 100001 ]
}
