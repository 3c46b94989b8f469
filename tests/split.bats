# split.bats - what crossfoot-split(1) promises.

load lib/common

# text LINE ...: a document, its lines given one by one.
text() { printf '%s\n' "$@"; }

# roles, texts ...: a column of what split writes, without its name.
cells() { column "$1" | paste -sd'|'; }

@test "one row a sentence, under a header that names the columns" {
	text 'The talks ended. Nobody spoke.' >a.txt
	tsv 'doc|para|sent|start|end|lang|role|quoted|text' \
	    'a.txt|1|1|0|16|en|sentence|0|The talks ended.' \
	    'a.txt|1|2|17|30|en|sentence|0|Nobody spoke.' |
	same - split a.txt
}

@test "standard input without a file, or as -, is a document -" {
	text 'It ended.' >a.txt
	split <a.txt >want
	[ "$(tail -n 1 want | cut -f1)" = - ]
	same want split - <a.txt
	tsv '-|1|1|0|9|en|sentence|0|It ended.' >row
	same row split --no-header <a.txt
}

@test "files come in the order given, each numbered from 1" {
	text 'One. Two.' >b.txt
	text 'Three.' >a.txt
	[ "$(split b.txt a.txt | awk -F '\t' 'NR > 1 { print $1 $3 }' | paste -sd' ')" = 'b.txt1 b.txt2 a.txt1' ]
}

@test "an empty document has no rows, and that is no error" {
	: >empty
	text '' '  ' >blank
	[ "$(split empty blank | wc -l)" -eq 1 ]
}

@test "--files-from reads names of files, one a line" {
	text 'One.' >a.txt
	text 'Two.' >'b c.txt'
	text a.txt 'b c.txt' >list
	split a.txt 'b c.txt' >want
	same want split --files-from list
	same want split a.txt --files-from <(text 'b c.txt')
	same want split --files-from - <list
	fails split --files-from nosuch
	[[ $message == *"nosuch: No such file"* ]]
}

@test "a file that cannot be read: status 2" {
	text 'One.' >a.txt
	fails split nosuch
	fails split a.txt .
	[[ $message == *".: Is a directory" ]]
}

@test "paragraphs: blank lines, or a paragraph a line, or hard-wrapped" {
	text 'One. Two.' '' 'Three.' | split | cells para | grep -qx '1|1|2'
	text 'The men came home on Friday.' 'The women came on Saturday, and all were met at the gate.' 'It rained.' |
	split | cells para | grep -qx '1|2|3'
	text 'The exchange, which the two sides had agreed on in' 'the talks, began on Friday. It ended on Sunday,' 'and nobody was left.' >wrapped
	split wrapped | cells para | grep -qx '1|1'
	split wrapped | cells text |
	grep -qx 'The exchange, which the two sides had agreed on in the talks, began on Friday.|It ended on Sunday, and nobody was left.'
}

@test "hard-wrapped or not, LF or CRLF: the same sentences" {
	for width in 55 66 72 80 100; do
		for f in "$ROOT"/examples/reports/{northwire,inland-courier,eastgate-post}.txt; do
			split "$f" | column text >want
			fold -s -w $width "$f" | sed 's/ *$//' >wrapped
			split wrapped | column text | diff want -
			sed 's/$/\r/' wrapped >crlf
			split crlf | column text | sed 's/  */ /g' | diff want -
		done
	done
}

@test "what a mail quotes is read without its marks, and written with them" {
	printf '> We met on\n> a Friday.\n>\n> It rained. Nobody\n> came.\n' >a.txt
	tsv '0|23|> We met on > a Friday.' '24|38|> > It rained.' '39|53|Nobody > came.' >want
	split a.txt | cut -f 4,5,9 | tail -n +2 | diff want -
	printf '> It rained.\n> -- \n> Anna Koval\n' | split | cells role | grep -qx 'sentence|boilerplate|boilerplate'
}

# Long words, letters of two bytes, abbreviations and capitals where lines may end.
prose() {
	cat <<-'EOF'
	Der Bundesverteidigungsminister sprach am Freitag mit Dr. Petrenko über die Gefangenenaustauschvereinbarung. Rund 390 Soldaten kamen zurück, ca. 120 Zivilisten ebenso. Die Donaudampfschifffahrtsgesellschaft stellte Busse bereit.

	Am 3. Oktober fuhren die Angehörigen nach Tschernihiw. Dort warteten sie z. B. vor dem Krankenhaus auf Nachricht, manche mit Fotos. „Niemand hat uns etwas gesagt. Wir warten weiter“, sagte eine Frau aus der Nachbarschaft.

	У п'ятницю сторони обмінялися полоненими на кордоні з Білоруссю, і це був найбільший обмін від початку війни. За словами ген. Петренка, додому повернулися 390 військовополонених. Серед них було 120 цивільних осіб.

	Біля лікарні на вул. Шевченка у м. Чернігові чекали родини зниклих безвісти. «Ніхто нам нічого не сказав. Ми чекаємо далі», — говорила жінка з Полтавської обл., яка приїхала вночі. Автобуси прибули о 15 год. 30 хв.
	EOF
}

@test "other languages, other tools, quoted by a mail, indented: the same sentences" {
	prose >text
	split -l de text | column text >want
	for width in 60 72 100; do
		prose | fold -s -w $width | sed 's/ *$//' >wrapped
		split -l de wrapped | column text | diff want -
		sed 's/^/> /' wrapped | split -l de | column text | sed 's/^[> ]*//; s/ > / /g' | diff want -
		sed 's/^/        /' wrapped | split -l de | column text | sed 's/  */ /g' | diff want -
		prose | fmt -w $width | split -l de | column text | diff want -
		prose | sed 's/^[^ ]/   &/' | fold -s -w $width | grep . | split -l de |
		column text | sed 's/  */ /g' | diff want -
	done
}

@test "start and end cut the sentence out of the file" {
	f=$ROOT/examples/reports/northwire.txt	# by hand; split.py does it to many
	split "$f" | tail -n +2 | while IFS=$'\t' read -r _ _ _ start end _ _ _ text; do
		tail -c +$((start + 1)) "$f" | head -c $((end - start)) | tr '\n\t' '  ' >cut
		[ "$(cat cut)" = "$text" ] || { echo "$f:$start-$end"; exit 1; }
	done
}

@test "any bytes: offsets are exact, gaps are white space, reads may come as they like" {
	python3 "$ROOT/tests/oracle/split.py" "$(command -v split)" 150
}

@test "control bytes are blanked, bytes that are no UTF-8 shown as ?, and told once" {
	printf 'One\ttab.\0 Caf\xe9 \x80end.\n' >a.txt
	split a.txt 2>err | tail -n 1 | cut -f 4,5,9 >got
	printf '0\t22\tOne tab.  Caf? ?end.\n' | cut -f 3 | diff - <(cut -f 3 got)
	[ "$(cat err)" = "crossfoot-split: 2 bytes that were not UTF-8 are written as '?'" ]
	split -l en <(printf 'Fine.\n') 2>err
	[ ! -s err ]
}

@test "a byte order mark is skipped, and counted in the offsets" {
	printf '\xef\xbb\xbfIt ended.\n' | split --no-header | cut -f 4,5,9 >got
	tsv '3|12|It ended.' | diff - got
}

@test "quoted: inside a quotation that an earlier sentence opened" {
	text '“We waited. Nobody came,” he said. Then he left.' | split | cells quoted | grep -qx '0|1|0'
	text '“We waited. And waited.' '' '“Then we left.” It rained.' | split | cells quoted | grep -qx '0|1|1|0'
	text '“We waited. And waited.' '' 'It rained.' | split | cells quoted | grep -qx '0|1|0'
}

@test "roles" {
	text 'Exchange Ends After Three Days' '' 'By Anna Koval' '' \
	    'KYIV, Ukraine (AP) — The exchange ended.' '' 'Photo: A man comes home.' '' \
	    '1. the wounded' '' 'READ MORE: How it began' '' '© Example. All rights reserved.' |
	split | cells role |
	grep -qx 'heading|byline|dateline|sentence|caption|list|boilerplate|boilerplate|boilerplate'
}

@test "the language is found for each document, or given" {
	text 'The men came home and they were met.' >en
	text 'Солдаты вернулись домой, и их встретили.' >ru
	text 'Бійці повернулися додому, і їх зустріли.' >uk
	split en ru uk | cells lang | grep -qx 'en|ru|uk'
	split -l uk en ru uk | cells lang | grep -qx 'uk|uk|uk'
	text '390' | split --no-header | cut -f 6 | grep -qx ''
	fails split -l xx en
	[[ $message == *'no language "xx": there are '*en*ru*uk* ]]
}

# bats test_tags=plain
@test "a new language is a file: make needs no more, and says where a row is wrong" {
	mkdir tree
	copy_to tree
	cd tree
	tsv '# Dutch' 'class|words' 'name|dhr' 'nth|oktober' 'frequent|de, het, een, niet, ook' \
	    'caption lead|beeld' >cmd/split/lang/nl.tsv
	make_copy . bin/split
	text 'Het regent en dhr. Smit is er ook niet. Op 3. Oktober komt hij.' '' 'Beeld: Anna' |
	bin/split >got
	cells lang <got | grep -qx 'nl|nl|nl'
	cells role <got | grep -qx 'sentence|sentence|caption'
	text 'Dhr. Smit belde.' | bin/split -l en | cells text | grep -qx 'Dhr.|Smit belde.'
	for row in 'nmae|dhr' 'name|dhr.' 'letter|ij' 'ending|heid' 'caption lede|beeld' 'frequent|3'; do
		tsv 'class|words' '' '# a comment' "$row" >cmd/split/lang/nl.tsv
		make_copy . bin/split
		fails bin/split </dev/null
		[[ $message == 'crossfoot-split: cmd/split/lang/nl.tsv:4: '* ]]
	done
}

@test "-f csv: a record is a document, other columns are metadata" {
	printf 'id,date,body,source\n7,2025-05-23,"One.\nTwo, ""three"".",A\n8,,Four.,\n' >feed.csv
	tsv 'doc|date|source|para|sent|start|end|lang|role|quoted|text' \
	    '7|2025-05-23|A|1|1|0|4|en|sentence|0|One.' \
	    '7|2025-05-23|A|2|2|5|18|en|sentence|0|Two, "three".' \
	    '8|||1|1|0|5|en|sentence|0|Four.' |
	same - split -f csv -c body --id id -l en feed.csv
}

@test "-f csv: without an id a document is FILE:RECORD; a column doc is the id" {
	printf 'text\nOne.\nTwo.\n' >a.csv
	printf 'text\nThree.\n' >b.csv
	split -f csv a.csv b.csv | cells doc | grep -qx 'a.csv:1|a.csv:2|b.csv:1'
	split -f csv <a.csv | cells doc | grep -qx -- '-:1|-:2'
	printf 'doc,text\nx,One.\n' | split -f csv | cells doc | grep -qx x
}

@test "-f csv: what is not CSV is an error that names file, line and reason" {
	printf 'a,text\n1,"One.\n' >open.csv
	fails split -f csv open.csv
	[[ $message == "crossfoot-split: open.csv:2: "*"never closed"* ]]
	printf 'a,text\n1,One.\n2\n' >ragged.csv
	fails split -f csv ragged.csv
	[[ $message == "crossfoot-split: ragged.csv:3: 1 fields, the header has 2" ]]
	printf 'a,text\n1,O"ne.\n' >quote.csv
	fails split -f csv quote.csv
	[[ $message == *"quote.csv:2: a quote inside a field"* ]]
	printf 'a,text\n1,One.\n' >one.csv
	printf 'b,text\n1,One.\n' >other.csv
	fails split -f csv one.csv other.csv
	[[ $message == *"other.csv:1: other columns than the first file has"* ]]
	fails split -f csv -c nosuch one.csv
	[[ $message == *'no column "nosuch"; there are: a, text'* ]]
	: >empty.csv
	fails split -f csv empty.csv
	[[ $message == *"empty.csv: no header line"* ]]
}

@test "-f tsv: likewise; a record that was cut short is an error" {
	tsv 'id|text|date' '7|One. Two.|2025-05-23' >in.tsv
	split -f tsv --id id in.tsv | cut -f 1-3,5 >got
	tsv 'doc|date|para|start' '7|2025-05-23|1|0' '7|2025-05-23|1|5' | cut -f 1-3 | diff - <(cut -f 1-3 got)
	printf 'id\ttext\n7\tOne' >short.tsv
	fails split -f tsv --id id short.tsv
}

@test "-H: the input has no header" {
	printf '7,One.\n' | split -f csv -H id,text --id id | tail -n 1 | cut -f 1,9 >got
	tsv '7|One.' | diff - got
	tsv '7|One.' | split -f tsv -H id,text --id id | tail -n 1 | cut -f 1,9 | diff got -
}

@test "-m: metadata by path or base name, in TSV or CSV" {
	mkdir d
	text 'One.' >d/a.txt
	text 'Two.' >b.txt
	text 'Three.' >c.txt
	tsv 'date|doc|source' '2025-05-23|a.txt|A' '2025-05-24|./b.txt|B' '2025-05-25|nosuch|N' >m.tsv
	tsv 'doc|date|source|text' 'a.txt|2025-05-23|A|One.' './b.txt|2025-05-24|B|Two.' 'c.txt|||Three.' >want
	split -m m.tsv d/a.txt ./b.txt c.txt | cut -f 1-3,11 | diff want -
	tr '\t' , <m.tsv >m.csv
	split -m m.csv d/a.txt ./b.txt c.txt | cut -f 1-3,11 | diff want -
}

@test "-m: a manifest that cannot be meant is refused" {
	mkdir d e
	text 'One.' | tee d/a.txt >e/a.txt
	tsv 'doc|date' 'a.txt|2025-05-23' >m.tsv
	fails split -m m.tsv d/a.txt e/a.txt
	[[ $message == *'"a.txt" is the base name of two inputs'* ]]
	tsv 'doc|date' 'a.txt|1' 'a.txt|2' >m.tsv
	fails split -m m.tsv d/a.txt
	[[ $message == *'m.tsv:3: a second row for "a.txt"'* ]]
	tsv 'file|date' 'a.txt|1' >m.tsv
	fails split -m m.tsv d/a.txt
	[[ $message == *'m.tsv: no column "doc"; there are: file, date'* ]]
	fails split -m nosuch d/a.txt
}

@test "--headers: metadata from the lines above the text" {
	text 'Date: 2025-05-23' 'SOURCE:  Northwire ' 'X-Other: x' '' 'It ended.' >a.txt
	split --headers date,source a.txt | cut -f 1-3,6,7,11 >got
	tsv 'doc|date|source|start|end|text' 'a.txt|2025-05-23|Northwire|49|58|It ended.' | diff - got
	text 'It ended: so they say.' '' 'Date: none' >b.txt
	[ "$(split --headers date b.txt | cells date)" = '|' ]
	split --headers date b.txt | cells start | grep -qx '0|24'
}

@test "--prefix renames split's own columns; a name that comes twice is an error" {
	printf 'text,lang\nOne.,x\n' >a.csv
	fails split -f csv a.csv
	[[ $message == *'two columns "lang"'*--prefix* ]]
	split -f csv --prefix s_ a.csv | head -n 1 >got
	tsv 's_doc|lang|s_para|s_sent|s_start|s_end|s_lang|s_role|s_quoted|s_text' | diff - got
}

@test "options that do not belong together are refused" {
	text 'One.' >a.txt
	fails split -f xml a.txt
	fails split -c text a.txt
	fails split --id id a.txt
	fails split -H id a.txt
	fails split -f csv -m m.tsv a.txt
	fails split -f csv --headers date a.txt
}

@test "rows flow before the input ends" {
	mkfifo in out
	split <in >out &
	exec 7>in 8<out
	{ text 'One.' '' 'Two.' ''; head -c 6000 /dev/zero | tr '\0' ' '; } >&7
	read -r -t 10 header <&8
	read -r -t 10 first <&8
	[[ $header == doc* && $first == *One. ]]
	exec 7>&-
	wait $!
	exec 8<&-
}

# bats test_tags=plain
@test "a paragraph of more than 16 MiB is cut at white space, with a warning, and memory stays bounded" {
	yes 'the men came home and' | head -c 40000000 | tr '\n' ' ' >big
	(ulimit -v 400000; split big >out 2>err)
	grep -qx 'crossfoot-split: big: a paragraph of more than 16 MiB is cut at white space' err
	cut -f 9 out >texts
	[ "$(head -n 1 texts)" = text ]
	run ! grep -q '^ \| $' texts
	awk 'length > 16777216 { exit 1 }' texts
	[ "$(tail -n 1 out | cut -f 5)" -ge 39999900 ]
}

@test "time does not depend on what the bytes are" {
	for what in '"' '“' "'A " '‘A ' 'x: 1. ' 'AB (C ' '([)]' '. ' 'a.m. Foo ' '😀 a' ':-(' '- ' $'a\n' '• a ' '? a' 'aab.Cdd'; do
		yes "$what" | tr -d '\n' | head -c 2000000 >in
		timeout 10 split in 2>/dev/null | tail -n 1 >last
		[ "${PIPESTATUS[0]}" -eq 0 ] || { echo "too slow: $what"; return 1; }
	done
}
