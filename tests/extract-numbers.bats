# extract-numbers: what its page promises.  What figures mean is in cases/figure.t.

load lib/common

# numbers TEXT [OPTION ...]: the figures of one text, without the header and the text
numbers() {
	local text=$1
	shift
	printf 'text\n%s\n' "$text" | extract-numbers --no-header "$@" | cut -f 2-
}

@test "a row for each figure: the input's columns, then its own" {
	tsv 'id|text|more' '7|12 men and two dogs|x' |
		extract-numbers | cut -f 1-4,7,8 >got
	tsv 'id|text|more|quote|kind|value' \
		'7|12 men and two dogs|x|12 men|cardinal|12' \
		'7|12 men and two dogs|x|two dogs|cardinal|2' | same - cat got
}

@test "the header names all columns, also where there are no rows" {
	printf 'text\n' | extract-numbers | tr '\t' ' ' >got
	echo 'text quote from to kind value low high unit counted head modifier scope when dated' |
		same - cat got
}

@test "a row without a figure writes nothing; --keep passes it with empty columns" {
	printf 'text\nnothing\n' | extract-numbers --no-header >got
	[ ! -s got ]
	printf 'text\nnothing\n' | extract-numbers --no-header --keep >got
	printf 'nothing\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n' | same - cat got
	[ "$(numbers '5 men' --keep | cut -f 5)" = 5 ]
}

@test "-c chooses the column; a missing one is an error that lists the columns" {
	tsv 'a|text' '5 men|6 women' | extract-numbers -c a --no-header | cut -f 3 >got
	echo '5 men' | same - cat got
	fails extract-numbers -c b < <(tsv 'a|text' '5 men|6')
	[[ $message == *'b'*'a'*'text'* ]]
}

@test "-H, --no-header, --prefix" {
	printf '5 men\n' | extract-numbers -H text --prefix n_ >got
	[ "$(head -n 1 got | cut -f 1,2)" = "text	n_quote" ]
	[ "$(tail -n 1 got | cut -f 2)" = '5 men' ]
	[ "$(printf '5 men\n' | extract-numbers -H text --no-header | wc -l)" -eq 1 ]
}

@test "a column that is there already is an error" {
	fails extract-numbers < <(tsv 'text|kind' '5 men|x')
	tsv 'text|kind' '5 men|x' | extract-numbers --prefix n_ >got
	[ "$(wc -l <got)" -eq 2 ]
}

@test "--kinds shows these kinds; identifiers only when asked for" {
	text='On 5 May 2025 an S-300 cost $115 million; 12 men died'
	[ "$(numbers "$text" | cut -f 4 | tr '\n' ' ')" = 'date money cardinal ' ]
	[ "$(numbers "$text" --kinds identifier | cut -f 1)" = S-300 ]
	[ "$(numbers "$text" --kinds date,money | wc -l)" -eq 2 ]
	[ "$(numbers "$text" --kinds all | wc -l)" -eq 4 ]
	fails extract-numbers --kinds count </dev/null
	[[ $message == *--kinds*count* ]]
}

@test "--approx: half a unit of the last digit, or a share" {
	[ "$(numbers 'about 1,300 men' | cut -f 6,7)" = '1250	1350' ]
	[ "$(numbers 'about 1,300 men' --approx digit | cut -f 6,7)" = '1250	1350' ]
	[ "$(numbers 'about 1,300 men' --approx 10% | cut -f 6,7)" = '1170	1430' ]
	fails extract-numbers --approx 5 </dev/null
	fails extract-numbers --approx -5% </dev/null
}

@test "--vague acled: dozens are 12 and more" {
	[ "$(numbers 'dozens of men' | cut -f 6,7)" = '24	' ]
	[ "$(numbers 'dozens of men' --vague acled | cut -f 6,7)" = '12	' ]
	[ "$(numbers 'several men' --vague acled | cut -f 6)" = 3 ]
	fails extract-numbers --vague nobody </dev/null
}

@test "--date names the column of the document's date" {
	tsv 'text|date|seen' 'on Friday|2025-05-24|2025-06-03' >in
	[ "$(extract-numbers --no-header in | cut -f 8)" = 2025-05-23 ]
	[ "$(extract-numbers --no-header --date seen in | cut -f 8)" = 2025-05-30 ]
	fails extract-numbers --date none in
}

@test "a date that is none is an error with its line; --skip-bad sets it aside and counts" {
	tsv 'text|date' '5 men|2025-05-24' '6 men|yesterday' >in
	run -2 --separate-stderr extract-numbers in
	[[ $stderr == 'crossfoot-extract-numbers: in:3: '*yesterday* ]]
	extract-numbers --skip-bad --no-header in >got 2>err
	[ "$(cut -f 7,15,16 got | tr '\n\t' ' ,')" = '5,2025-05-24,document 6,, ' ]
	grep -q '^crossfoot-extract-numbers: 1 ' err
}

@test "start is added to the offsets where start and end span the text" {
	tsv 'start|end|text' '100|105|5 men' '100|200|5 men' '||5 men' |
		extract-numbers --no-header | cut -f 5,6 >got
	tsv '100|105' '0|5' '0|5' | same - cat got
	fails extract-numbers < <(tsv 'start|end|text' 'x|105|5 men')
}

@test "a day is carried to later rows of the document, and forgotten at the next" {
	tsv 'doc|text' 'a|It was on May 2, 2025.' 'a|12 died.' 'b|12 died.' |
		extract-numbers --no-header --kinds cardinal | cut -f 15,16 >got
	tsv '2025-05-02|carried' '|' | same - cat got
}

@test "a day that is still to come on the document's date is not carried" {
	tsv 'doc|date|text' 'a|2025-05-29|They meet again on June 2.' 'a|2025-05-29|12 died.' \
	    'b|2025-05-29|They met on May 20.' 'b|2025-05-29|They meet again on June 2.' 'b|2025-05-29|12 died.' |
		extract-numbers --no-header --kinds cardinal | cut -f 16,17 >got
	tsv '2025-05-29|document' '2025-05-20|carried' | same - cat got
}

@test "where the document has no date, a day without a year is nobody's, and takes no carried one" {
	tsv 'doc|text' 'a|Moscow, 25 May 2025.' 'a|303 came.' 'a|On 23 May 270 came.' 'a|12 died.' 'a|It was June 1, 2025.' 'a|5 died.' |
		extract-numbers --no-header --kinds cardinal | cut -f 7,15,16 >got
	tsv '303|2025-05-25|carried' '270||' '12||' '5|2025-06-01|carried' | same - cat got
}

@test "the language is the row's, else that of -l; a language there is none of is refused" {
	tsv 'lang|text' 'en|two men' 'xx|two men' '|two men' | extract-numbers --no-header |
		cut -f 7 | uniq -c | tr -s ' ' >got
	[ "$(cat got)" = ' 3 2' ]
	fails extract-numbers -l xx < <(printf 'text\n5 men\n')
}

@test "--units reads more units, and theirs win" {
	printf 'symbol\tdimension\tlow\ten\npood\tmass\t16.38\tpood|poods\n' >units.tsv
	[ "$(numbers '12 poods of grain' --units units.tsv | cut -f 4,8)" = 'measure	pood' ]
	printf 'symbol\n' >bad.tsv
	fails extract-numbers --units bad.tsv </dev/null
	[[ $message == *bad.tsv* ]]
	fails extract-numbers --units nosuch.tsv </dev/null
}

@test "quotes are cut by their offsets, bounds are in order, whatever the bytes" {
	python3 - >in <<-'END'
		import random
		random.seed(5)
		parts = ["about", "1,000", "-", "–", "to", "for", "and", "12", "half", "a", "million",
		    "aged", "dozens", "of", "men", "May", "5", "2025", "%", "$", "(", ")", ";", "one",
		    "third", "1/3", "almost", "fewer than", "0", "-5", "3.5", "bn", "+", "in", "€", "½",
		    "two", "hundred", "Friday", "last", "week", "each", "side", "S-300", "9:30", "\xff",
		    "\xe2\x80", "°", "days", "later", "killed", ",", ".", "'s", "the", "number of", "1e9"]
		print("doc\ttext\tdate")
		for i in range(3000):
		    words = [random.choice(parts) for _ in range(random.randrange(1, 14))]
		    text = random.choice(["", " "]).join(words) if i % 3 == 0 else " ".join(words)
		    print(i // 7, text, "2025-05-24", sep="\t")
		for i in range(300):
		    print("r", "".join(chr(random.choice([*range(32, 127), 160, 8211, 8217, 189]))
		        for _ in range(60)), "2025-05-24", sep="\t")
	END
	extract-numbers --kinds all in >got
	python3 - got <<-'END'
		import sys
		from decimal import Decimal
		lines = open(sys.argv[1], "rb").read().split(b"\n")[:-1]
		at = {name.decode(): i for i, name in enumerate(lines[0].split(b"\t"))}
		assert len(lines) > 3000
		for line in lines[1:]:
		    cell = line.split(b"\t")
		    get = lambda name: cell[at[name]].decode("utf-8", "replace")
		    text, start, end = cell[at["text"]], int(get("from")), int(get("to"))
		    assert text[start:end] == cell[at["quote"]] != b"", line
		    assert cell[at["counted"]] in text, line
		    if get("kind") in ("date", "time"):
		        assert get("low") == get("high") == "", line
		        continue
		    low, value, high = (Decimal(get(c)) if get(c) else None
		                        for c in ("low", "value", "high"))
		    assert low is None or high is None or low <= high, line
		    # "more than 300 people" is 301 and more
		    off = 0 if get("modifier") in ("exact", "about") else 1
		    assert low is None or value is None or low - off <= value, line
		    assert high is None or value is None or value <= high + off, line
	END
}

@test "the same bytes whatever the locale" {
	printf 'text\n%s\n' 'about 1.300,5 men, ٣٩٠ and İSTANBUL 5' >in
	extract-numbers in >want
	for l in C C.UTF-8 de_DE.UTF-8 tr_TR.UTF-8; do
		LC_ALL=$l extract-numbers in | cmp - want
	done
}

@test "time grows with the text, not with what stands in it" {
	for unit in '1 ' 'one ' '(1 ' 'May 5 ' 'each ' '1-' 'and 1 ' 'five of ' 'a hundred ' '"' 'in two days ' 'all under 5 ' 'over 2 '; do
		{ printf 'text\n'; yes "$unit" | head -n 4000 | tr -d '\n'; echo; } >in
		timeout 5 extract-numbers --kinds all in >/dev/null
	done
}

@test "an independent oracle reads numbers, ranges and days the same, in three languages" {
	python3 "$ROOT/tests/oracle/figures.py" "$(command -v extract-numbers)" 1 3000
}
