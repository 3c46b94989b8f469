# reconcile.bats - what crossfoot-reconcile(1) promises.  Verdicts and relations as
# such are rows: cases/verdict.t, cases/relations.t, cases/interval.t.

load lib/common

# Some columns of a result by name: cells '(what|status|best)' <file
cells() {
	awk -F '\t' -v names="$1" '
	NR == 1 {
		n = split(names, name, "|")
		for (i = 1; i <= NF; i++) at[$i] = i
		for (i = 1; i <= n; i++) if (!(name[i] in at)) { print "no column " name[i]; exit 1 }
		next
	}
	{ line = ""; for (i = 1; i <= n; i++) line = line (i > 1 ? "|" : "") $at[name[i]]; print line }'
}

shuffled() { (head -n 1 "$1"; sed 1d "$1" | shuf); }

# Claims on one exchange from two reports, as extract-numbers and tag would have them.
exchange() {
	tsv 'doc|date|sent|from|to|kind|value|low|high|modifier|scope|unit|when|topic|stage|act|what|of|side|speaker|source|text' \
	    'a|2025-05-23|1|10|20|cardinal|390|390|390|exact|each||2025-05-23|exchange|done|freed|prisoner||||A|one' \
	    'a|2025-05-23|2|30|40|cardinal|1000|1000|1000|exact|each|||exchange|deal|freed|prisoner||||A|two' \
	    'a|2025-05-23|3|50|60|cardinal|270|270|270|exact|||2025-05-23|exchange|done|freed|soldier||UA||A|three' \
	    'a|2025-05-23|3|61|70|cardinal|120|120|120|exact|||2025-05-23|exchange|done|freed|civilian||UA||A|three' \
	    'a|2025-05-23|4|80|90|cardinal|390|390|390|exact|||2025-05-23|exchange|done|freed|prisoner||RU||A|four' \
	    'a|2025-05-23|5|91|99|duration|22|22|22|exact||month|2025-05-23|||held|captivity||||A|five' \
	    'a|2025-05-23|6|100|104|year|2022|2022|2022||||||||||||A|six' \
	    'b|2025-05-24|1|10|20|cardinal|120|115|125|about|||2025-05-23|exchange|done|freed|civilian||RU||B|seven' \
	    'b|2025-05-24|1|21|30|cardinal|270|265|275|about|||2025-05-23|exchange|done|freed|soldier||RU||B|seven' \
	    'b|2025-05-24|2|40|50|ratio|1000|1000|1000|exact||||exchange|deal|freed|prisoner||||B|eight' \
	    'b|2025-05-24|3|60|70|cardinal|270|270|270|exact|each||2025-05-23|exchange|done|freed|soldier||||B|nine' \
	    'b|2025-05-24|3|71|80|cardinal|120|120|120|exact|each||2025-05-23|exchange|done|freed|civilian||||B|nine' \
	    'b|2025-05-24|4|81|90|cardinal||24||vague|||2025-05-23|exchange|done|||||||ten'
}
events() {
	tsv 'event|topic|stage|when|target' 'exchange {when}|exchange|done||exchange deal' \
	    'exchange deal|exchange|deal'
}
sums() { tsv 'column|whole|parts' 'what|prisoner|soldier+civilian'; }

@test "a bare table: a group and a value are enough" {
	tsv 'k|value' 'a|1' 'b|2' 'a|1' 'b|3' >in
	reconcile -g k in >out
	same <(printf '%s\n' 'a|settled|agree|1|1|1|2' 'b|conflicts|conflict|2|2|3|2') \
	    cells 'k|section|status|best|low|high|claims' <out
}

@test "without group and key everything is one item" {
	tsv 'value' 5 5 | reconcile >out
	same <(printf '1|agree|5\n') cells 'item|status|best' <out
}

@test "the exchange: sides, sums, the target, what is compared with nothing" {
	exchange >in; events >events.tsv; sums >sums.tsv
	cat >want <<-'END'
	|captivity||not-compared|unplaced|22|22|22|1|1|1||||
	exchange 2025-05-23|||not-compared|unplaced||24||1|1|1||||
	exchange 2025-05-23|civilian|each|settled|compatible|120|120|120|3|2|2||||
	exchange 2025-05-23|prisoner|each|one-origin|agree|390|390|390|2|1|1||||
	exchange 2025-05-23|prisoner|each|one-origin||||||||sums|390|390|0
	exchange 2025-05-23|prisoner|each|one-origin||||||||part-of|390|1000|610
	exchange 2025-05-23|soldier|each|settled|compatible|270|270|270|3|2|2||||
	exchange deal|prisoner|each|settled|agree|1000|1000|1000|2|2|2||||
	END
	reconcile --events events.tsv --sums sums.tsv in >out
	same want cells 'event|what|side|section|status|best|low|high|claims|docs|origins|relation|calculated|asserted|difference' <out
}

@test "provenance: each claim by document and offsets, in order" {
	exchange >in; events >events.tsv
	reconcile --events events.tsv in >out
	grep -P '\tcivilian\t.*\ta:61-70\|b:10-20\|b:71-80$' out
	cells 'what|values' <out | grep -x 'civilian|120 (2)|115..125'
}

@test "the order of the input changes nothing" {
	exchange >in; events >events.tsv; sums >sums.tsv
	reconcile --events events.tsv --sums sums.tsv in >want
	for i in 1 2 3 4 5 6 7 8; do
		shuffled in >mixed
		reconcile --events events.tsv --sums sums.tsv mixed | cmp - want
	done
}

@test "the same place in a document twice is one claim; without offsets each row is one" {
	tsv 'what|value|doc|from|to' 'a|5|d|1|2' 'a|5|d|1|2' 'a|5|d|7|8' >in
	same <(printf '2|1\n') cells 'claims|docs' < <(reconcile -k what in)
	tsv 'what|value|doc' 'a|5|d' 'a|5|d' >in
	same <(printf '2|1\n') cells 'claims|docs' < <(reconcile -k what in)
}

@test "several inputs are one; the same document again changes nothing" {
	exchange >in; events >events.tsv
	reconcile --events events.tsv in >want
	reconcile --events events.tsv in in | cmp - want
}

@test "origin: --origin, else speaker, else source, else document; a shared sentence is one" {
	tsv 'value|doc|source|speaker|desk|text' '5|a|S|M|x|p' '5|b|S||x|q' '5|c|S||y|r' '5|d|T||y|r' '5|e|||y|s' >in
	same <(printf '5|5|3\n') cells 'claims|docs|origins' < <(reconcile in)
	same <(printf '5|5|2\n') cells 'claims|docs|origins' < <(reconcile --origin desk in)
}

@test "origin: what one sentence has two speakers say has two origins, wherever it is printed" {
	tsv 'value|doc|source|speaker|text' '5|a|S|M|p' '5|a|S|N|p' '5|b|T|M|p' '5|c|U||p' >in
	same <(printf '4|3|2\n') cells 'claims|docs|origins' < <(reconcile in)
}

# bats test_tags=plain
@test "origin: a hundred thousand sentences with a phrase in common take no pairs" {
	awk 'BEGIN {
		srand(1)
		print "value\tdoc\ttext"
		for (i = 0; i < 100000; i++) {
			printf "5\td%d\tthe ministry of defence said on", i
			for (k = 0; k < 12; k++) printf " w%d", rand() * 3000
			print ""
		}
	}' >in
	(ulimit -t 20; reconcile in) >out
	same <(printf '100000\n') cells 'origins' <out
}

@test "a key cell may be empty only where the key says so" {
	tsv 'act|what|value' 'freed||5' 'freed|man|5' >in
	same <(printf '|unplaced\nman|single\n') cells 'what|status' < <(reconcile in)
	same <(printf '|single\nman|single\n') cells 'what|status' < <(reconcile -k 'act,what?' in)
}

@test "the default key is taken as far as its columns are there" {
	tsv 'what|x|value' 'man|1|5' 'man|2|5' >in
	reconcile in >out
	[ "$(head -n 1 out | cut -f 1-3)" = $'what\titem\tsection' ]
	[ "$(wc -l <out)" -eq 2 ]
}

@test "kinds are not mixed; N-for-N is a count for each side; dates and years are left out" {
	tsv 'what|kind|value' 'a|cardinal|5' 'a|ratio|5' 'a|money|5' 'a|ordinal|5' 'a|year|2022' 'a|date|2025-05-23' 'a|percent|5' >in
	same <(printf '%s\n' 'each|agree|2' '|single|1' '|single|1') \
	    cells 'side|status|claims' < <(sed 's/$/\t/; 1s/$/side/' in | reconcile)
}

@test "ages, durations and shares are compared only where of is filled" {
	tsv 'what|of|kind|value|unit' 'age||age|20|year' 'age|freed|age|20|year' 'age|freed|age|20|year' >in
	same <(printf '|unplaced|1\nfreed|agree|2\n') cells 'of|status|claims' < <(reconcile in)
	cut -f 1,3- in | reconcile >out
	same <(printf 'agree|3\n') cells 'status|claims' <out
}

@test "a vague figure is a bound and never a value" {
	tsv 'what|value|low|high|modifier' 'a||24||vague' >in
	same <(printf 'single||24||vague\n') cells 'status|best|low|high|modifier' < <(reconcile in)
}

@test "--side: another column is the side" {
	tsv 'what|who|scope|value' 'a|X||5' 'a|Y||5' 'a||each|5' >in
	same <(printf 'each|agree|3\n') cells 'who|status|claims' < <(reconcile -k 'what,who?' --side who in)
}

@test "--value: another column is the figure" {
	tsv 'what|n' 'a|5' >in
	same <(printf '5\n') cells best < <(reconcile --value n in)
}

@test "--events: a row whose filled cells are the claim's, and whose when overlaps" {
	tsv 'topic|when|value|what' 'x|2025-05-23|1|a' 'x|2025-06-01/2025-06-03|2|a' 'y|2025-06-02|3|a' 'x||4|a' >in
	tsv 'event|topic|when' '# a comment' 'may {topic}|x|2025-05' 'june||2025-06' >events.tsv
	same <(printf '%s\n' '|4' 'june|2' 'may x|1') \
	    cells 'event|best' < <(sed '/y\t/d' in | reconcile --events events.tsv -k what)
	same <(printf '|unplaced|4\njune|conflict|2\nmay x|single|1\n') cells 'event|status|best' < <(reconcile --events events.tsv in)
}

@test "--events: an event that is there already stays" {
	tsv 'event|topic|value' 'mine|x|1' '|x|2' >in
	tsv 'event|topic' 'found|x' >events.tsv
	same <(printf 'found\nmine\n') cells event < <(reconcile --events events.tsv in)
}

@test "--events-out: read again it gives the same" {
	exchange >in; events >events.tsv
	reconcile --events events.tsv --events-out found.tsv in >want
	[ "$(head -n 1 found.tsv)" = $'event\twhen\ttopic\tstage\ttarget' ]
	grep -qx $'exchange 2025-05-23\t2025-05-23\texchange\tdone\texchange deal' found.tsv
	reconcile --events found.tsv in | cmp - want
}

@test "--events-out: events of overlapping days keep their own claims" {
	tsv 'topic|when|value|what' 'x|2025-05-23|390|a' 'x|2025-05-23/2025-05-25|1000|a' \
	    'x|2025-05-24|307|a' 'x|2025-05-24|307|a' >in
	tsv 'event|topic' 'swap {when}|x' >events.tsv
	reconcile --events events.tsv --events-out found.tsv in >want
	reconcile --events found.tsv in | cmp - want
}

@test "totals told again are held against the steps since the last one, or within their days" {
	tsv 'event|topic|stage|when|target|steps' 'swap {when}|x|done' 'so far {when}|x|since|||swap {when}' \
	    'in all {when}|x|all|||swap {when}' >events.tsv
	tsv 'topic|stage|when|what|value' 'x|done|2025-05-23|man|390' 'x|done|2025-05-24|man|307' \
	    'x|done|2025-05-25|man|303' 'x|done|2025-05-25|dog|3' 'x|all|2025-05-23/2025-05-24|man|697' \
	    'x|all|2025-05-24/2025-05-25|man|700' 'x|since|2025-05-24|man|4100' 'x|since|2025-05-25|man|4403' \
	    'x|since|2025-05-27|man|4500' >in
	cat >want <<-'END'
	in all 2025-05-23/2025-05-24|390+307|sums|697|697|0|swap 2025-05-23+swap 2025-05-24
	in all 2025-05-24/2025-05-25|307+303|short|610|700|90|swap 2025-05-24+swap 2025-05-25
	so far 2025-05-25|4100+303|sums|4403|4403|0|so far 2025-05-24+swap 2025-05-25
	END
	reconcile --events ./events.tsv --events-out found.tsv in >out
	same want cells 'event|values|relation|calculated|asserted|difference|counted' < <(grep -E 'relation|sums|short|over' out)
	reconcile --events ./found.tsv in | diff - out
}

@test "events and sums may be a pack's, and include each other" {
	tsv 'event|topic|target' '#include more' >first.events.tsv
	tsv 'event|topic' 'found|x' '#include first' >more.events.tsv
	tsv 'topic|value' 'x|2' >in
	same <(printf 'found\n') cells event < <(reconcile --events ./first.events.tsv in)
	reconcile --events default --sums default -k what < <(tsv 'topic|stage|when|by|what|value' 'war||||a|1') | grep -q '^war'
}

@test "--sums: short and over are told with what lacks" {
	sums >sums.tsv
	tsv 'what|value' 'prisoner|400' 'soldier|270' 'civilian|120' >in
	same <(printf '270+120|short|390|400|10|soldier+civilian\n') cells 'values|relation|calculated|asserted|difference|counted' \
	    < <(reconcile --sums sums.tsv in | grep -E 'short|relation')
}

@test "--detail: all rows, in their order, with item, section, status, best and range" {
	exchange >in; events >events.tsv
	reconcile --events events.tsv --detail in >out
	cut -f 1-22 out | cmp - in
	cat >want <<-'END'
	10|one-origin|agree|390|390|390
	80|one-origin|agree|390|390|390
	91|not-compared|unplaced|22|22|22
	100|not-compared||||
	END
	sed -n '1p;2p;6p;7p;8p' out >some
	same want cells 'from|section|status|best|item_low|item_high' <some
	# the numbers are those of the verdicts
	reconcile --events events.tsv in | cells 'item|status|what' | grep '|soldier$' | cut -d'|' -f1,2 >verdict
	cells 'item|status|what' <out | grep '|soldier$' | cut -d'|' -f1,2 | sort -u | cmp - verdict
}

@test "--detail: a claim for each side bears the items of all sides" {
	tsv 'what|side|scope|value|doc' 'a|X||5|p' 'a|Y||6|p' 'a||each|5|q' >in
	same <(printf '1\n2\n1|2\n') cells item < <(reconcile --detail in)
}

@test "of more sides than are counted for each, a claim of none is of none" {
	(
		tsv 'what|side|scope|value'
		for i in {1..66}; do tsv "a|S$i||5"; done
		tsv 'a||each|5' 'a|||5'
	) >in
	same <(printf 'each|agree|67\n|single|1\n') cells 'side|status|claims' < <(reconcile -k 'what,side?' in)
}

@test "a file or pack that is not there is named" {
	tsv 'what|value' 'a|5' >in
	for option in --ledger --events --sums --units; do
		run -2 reconcile $option nosuch.tsv -k what in
		[[ $output == *"nosuch.tsv"* ]]
	done
	run -2 reconcile --ledger . -k what in
	[ "$output" = 'crossfoot-reconcile: .: Is a directory' ]
}

@test "--ledger: matched, differs, extra, missing, with their places" {
	tsv 'event|what|side|value|doc|from|to' 'e|a|X|5|d|1|2' 'e|b|X|7|d|3|4' 'e|b|X|7|d|5|6' 'e|z|X|3|d|7|8' >in
	tsv 'event|what|side|value' 'e|a|X|5' '# by hand' 'e|b|X|9' 'f|c|X|1' >ledger.tsv
	cat >want <<-'END'
	e|a|matched|5|5|0||ledger.tsv:2|d:1-2
	e|b|differs|7|9|2|22.2%|ledger.tsv:4|d:3-4|d:5-6
	e|z|extra|3||||
	f|c|missing||1|||ledger.tsv:5
	END
	reconcile --ledger ledger.tsv in | grep -E 'relation|matched|differs|extra|missing' >out
	same want cells 'event|what|relation|calculated|asserted|difference|share|where' <out
}

@test "--ledger without key columns: what is missing has as many cells as the header" {
	tsv 'value|doc' 'what|d' >in
	tsv 'value' '5' >ledger.tsv
	run -0 reconcile --skip-bad --ledger ledger.tsv in
	same <(printf 'missing|5|ledger.tsv:2\n') cells 'relation|asserted|where' \
		< <(reconcile --skip-bad --ledger ledger.tsv in 2>/dev/null)
}

@test "--ledger without a side holds for every side, but not for the total" {
	tsv 'what|side|scope|value' 'a|X||5' 'a|Y||6' 'a||total|11' >in
	tsv 'what|value' 'a|5' >ledger.tsv
	reconcile --ledger ledger.tsv in | grep -E 'relation|matched|differs|extra' >out
	same <(printf 'X|matched\nY|differs\ntotal|extra\n') cells 'side|relation' <out
}

@test "--exit-code: a conflict or a difference is 1; --max-conflicts bears some" {
	tsv 'k|value' 'a|1' 'a|2' 'b|1' 'b|2' >in
	reconcile -g k in >/dev/null
	run -1 reconcile -g k --exit-code in
	run -1 reconcile -g k --max-conflicts 1 in
	run -0 reconcile -g k --max-conflicts 2 in
	tsv 'k|value' 'a|1' 'a|1' >in
	run -0 reconcile -g k --exit-code in
	tsv 'k|value' 'a|2' >ledger.tsv
	run -1 reconcile -g k --exit-code --ledger ledger.tsv in
}

@test "one document that contradicts itself is no conflict between sources" {
	tsv 'k|value|doc' 'a|1|d' 'a|2|d' 'a|2|e' >in
	same <(printf 'mixed|mixed|2\n') cells 'section|status|best' < <(reconcile -g k in)
	run -0 reconcile -g k --exit-code in
}

@test "--priority: the source that stands first is believed; among its values the mode" {
	tsv 'value|source|speaker|doc' '5|A||a' '6|B||b' '6|B||c' '7|C|D|d' >in
	tsv source 'D' 'A' >order.tsv
	same <(printf 'conflict|7\n') cells 'status|best' < <(reconcile --priority ./order.tsv in)
	tsv source 'A' 'B' >order.tsv
	same <(printf 'conflict|5\n') cells 'status|best' < <(reconcile --best priority --priority ./order.tsv in)
	tsv source 'nobody' >order.tsv
	same <(printf '6\n') cells best < <(reconcile --priority ./order.tsv in)
	tsv source 'A' 'A' >order.tsv
	fails reconcile --priority ./order.tsv in
	[[ $message == *'order.tsv:3: source "A" stands here twice' ]]
}

@test "--weights: a claim counts as much as its source; * is all others" {
	tsv 'value|source' '5|A' '6|B' '6|C' >in
	tsv 'source|weight' 'A|2.5' >w.tsv
	same <(printf '5\n') cells best < <(reconcile --weights ./w.tsv in)
	tsv 'source|weight' 'A|2.5' '*|1.3' >w.tsv
	same <(printf '6\n') cells best < <(reconcile --weights ./w.tsv in)
	same <(printf '6\n') cells best < <(reconcile --sorted --weights ./w.tsv in)
	tsv 'source|weight' 'A|much' >w.tsv
	fails reconcile --weights ./w.tsv in
	[[ $message == *'w.tsv:2: weight: "much" is no number from 0 to '* ]]
	tsv 'source' 'A' >w.tsv
	fails reconcile --weights ./w.tsv in
	[[ $message == *'no column "weight"'* ]]
}

@test "--best: a rule that wants a file, and a file that wants another rule" {
	tsv 'value' 5 >in; tsv 'source|weight' 'A|1' >w.tsv; tsv source A >order.tsv
	fails reconcile --best weights in
	fails reconcile --best priority in
	fails reconcile --best mode --weights ./w.tsv in
	fails reconcile --priority ./order.tsv --weights ./w.tsv in
	fails reconcile --weights-out out in
	fails reconcile --sorted --best truth in
	[[ $message == *'--best truth and --weights-out learn from all groups'* ]]
}

@test "--weights-out: who was right by the ledger; read again it is believed" {
	tsv 'k|value|source' 'a|1|A' 'a|2|B' 'b|3|A' 'b|4|B' 'c|5|A' 'c|6|B' 'c|6|C' >in
	tsv 'k|value' 'a|1' 'b|3' >ledger.tsv
	reconcile -k k --ledger ./ledger.tsv --weights-out w.tsv in >out
	cells 'k|best' <out | grep -qx 'c|6'
	# log2(1 + 4 (right + 2) / (wrong + 1)): 17, 11/3 and 9
	same <(printf '%s\n' 'source|weight|right|claims' 'A|4.087|2|2' 'B|1.874|0|2' '*|3.169|0|0') \
	    tr '\t' '|' <w.tsv
	tsv 'k|value|source' 'c|5|A' 'c|6|B' >in
	same <(printf '5\n') cells best < <(reconcile -k k --weights ./w.tsv in)
}

@test "--best truth: who is mostly with the others is believed where they are not there" {
	tsv 'k|value|source' 'a|1|A' 'a|1|B' 'a|1|C' 'a|9|D' 'a|8|E' 'b|1|A' 'b|1|B' 'b|1|C' 'b|9|D' 'b|8|E' \
	    'c|5|A' 'c|4|D' 'c|4|E' 'c|5|B' 'd|7|A' 'd|6|D' >in
	same <(printf '1\n1\n5\n7\n') cells best < <(reconcile -k k --best truth --weights-out w.tsv in)
	shuffled in >mixed
	reconcile -k k --best truth --weights-out w2.tsv mixed | diff - <(reconcile -k k --best truth in)
	diff w.tsv w2.tsv
}

@test "where truth is known, weights and --best truth find more of it than the mode" {
	python3 "$ROOT/tests/oracle/sources.py" "$ROOT/bin/reconcile" 3
}

@test "--explain: who claimed what, how the verdict came about, what would have to be wrong" {
	tsv 'event|what|side|value|low|high|modifier|doc|from|to|source' \
	    'e|man|X|307||||a.txt|1|4|A' 'e|man|X|300|301||more-than|b.txt|5|8|B' \
	    'e|man|X|307||||c.txt|1|4|C' 'e|man|X|297||||d.txt|2|5|' 'e|dog|X|5||||d.txt|7|8|' >in
	reconcile --explain man in >out
	diff - out <<-'END'
	e, man, X: conflict, 307.
	4 claims in 4 documents, from 4 origins.
	297 is stated by d.txt:2-5.
	301 or more is stated by B (b.txt:5-8).
	307 is stated by A (a.txt:1-4) and C (c.txt:1-4).
	No value is allowed by all of them.
	307 is allowed by 3 of 4.
	The others agree, so this one would have to be wrong: 297 of d.txt:2-5.
	END
	[ "$(reconcile --explain what=dog,e,side=X in | tail -n 1)" = 'Nobody else speaks of it.' ]
	[ "$(reconcile --explain e in | grep -c '^$')" -eq 1 ]
	crossfoot sort -k event in | reconcile --sorted --explain man | diff - out
}

@test "--explain: two that contradict each other, several that do, sums, and what names no side" {
	tsv 'value|doc' '5|a' '6|b' >in
	[ "$(reconcile --explain '' in | tail -n 1)" = 'One of these would have to be wrong: 6 of b, or 5 of a.' ]
	tsv 'value|doc' '5|a' '5|b' '5|c' '6|d' '7|e' >in
	[ "$(reconcile --explain '' in | tail -n 1)" = 'No single claim explains it: 2 of them do not allow 5.' ]
	tsv 'what|side|scope|value|doc' 'man|X||250|a' 'man|Y||250|a' 'man|||500|b' >in
	reconcile --explain total in >out
	grep -qx '500 is stated by b, which names no side and is taken for the total.' out
	grep -qx 'It adds up: 250+250 (X+Y) make 500.' out
}

# bats test_tags=plain
@test "--explain: many items with many relations take no pairs" {
	awk 'BEGIN {
		print "event\twhat\tplace\tvalue\tdoc"
		for (i = 0; i < 100000; i++) printf "e\tw%d\t%s\t%d\td%d\n", i % 10000, i % 3 ? "p" i % 7 : "", 100 + i % 37, i % 1000
	}' >in
	(ulimit -t 10; reconcile --explain '' in) | grep -c '^Elsewhere' >out
	[ "$(cat out)" -gt 10000 ]
}

@test "--explain: what nobody speaks of is told with status 1, a column that is no key with 2" {
	tsv 'what|value' 'man|5' >in
	run -1 reconcile --explain dog in
	[ "$output" = 'No item has "dog" among the cells of its group and key.' ]
	fails reconcile --explain value=5 in
	[[ $message == *'"value" is no column of the group or key'* ]]
	fails reconcile --explain man --detail in
}

@test "--sorted gives the same, group by group, and knows when it is not" {
	(echo $'k\tvalue'; for i in $(seq 300); do printf 'g%03d\t%d\n' $((i * 7 % 50)) $((i % 3)); done) >in
	reconcile -g k in >want
	crossfoot sort -k k <in | reconcile -g k --sorted | cmp - want
	tsv 'k|value' 'b|1' 'a|1' >in
	run -2 reconcile -g k --sorted in
	[[ $output == *'<stdin>:3: not sorted'* || $output == *'in:3: not sorted'* ]]
	fails reconcile --sorted --events default in
}

# Claims of 30 documents, some of which say the same, every place once.
claims() {
	awk -v OFS='\t' 'BEGIN {
		srand(5)
		print "k", "what", "value", "modifier", "doc", "from", "to", "source"
		for (i = 0; i < 300; i++)
			print "g" int(rand() * 20), "w" int(rand() * 2), 10 + int(rand() * 3), rand() < .2 ? "about" : "", \
			    "d" int(rand() * 30), 10 * i, 10 * i + 3, "s" int(rand() * 5)
		print "g1", "w1", "", "", "d1", 5000, 5001, "s1"
	}'
}

@test "--partial: however the rows are divided, repeated and merged, the same bytes come out" {
	claims >in
	reconcile -g k -k what in >want
	reconcile -g k -k what --partial in >whole
	[ "$(head -n 1 whole)" = "$(head -n 1 in)" ]
	[ "$(wc -l <whole)" -eq 301 ]	# a row without a figure is no claim
	for seed in 1 2 3 4 5 6 7 8; do
		awk -v seed=$seed -v parts=$((seed % 5 + 2)) 'BEGIN { srand(seed) }
			NR == 1 { for (i = 0; i < parts; i++) print >("part" i); next }
			{ print >("part" int(rand() * parts)); if (rand() < .2) print >("part" int(rand() * parts)) }' in
		for part in part*; do reconcile -g k -k what --partial "$part" >"done.$part"; done
		# two go first, one of them twice; then all, and one again
		reconcile -g k -k what --partial done.part1 done.part0 done.part1 >merged
		ls done.part* | shuf | xargs reconcile -g k -k what --partial merged done.part0 >all
		cmp whole all
		reconcile -g k -k what all | cmp - want
		reconcile -g k -k what --sorted all | cmp - want
		rm part* done.part*
	done
}

@test "--partial wants places, and settles nothing" {
	tsv 'value|doc|from' '5|d|1' >in
	fails reconcile --partial in
	[[ $message == *'in:2: to: it is empty; --partial knows a claim by doc, from and to' ]]
	for option in --detail --exit-code '--best truth' '--explain x' '--events default' '--ledger in'; do
		fails reconcile --partial $option in
		[[ $message == *'--partial settles nothing'* ]]
	done
}

@test "--max-group: more rows than that in one group are an error" {
	tsv 'k|value' 'a|1' 'a|1' 'b|1' 'b|2' >in
	reconcile --sorted -g k --max-group 2 in | diff - <(reconcile -g k in)
	fails reconcile --sorted -g k --max-group 1 in
	[[ $message == *'in:3: more than 1 rows in one group'* ]]
	fails reconcile -g k --max-group 2 in
}

@test "tolerances" {
	tsv 'k|value' 'a|100' 'a|102' >in
	same <(printf 'conflict\n') cells status < <(reconcile -g k --abs-tol 1.9 in)
	same <(printf 'tie\n') cells status < <(reconcile -g k --abs-tol 2 in)
	same <(printf 'tie\n') cells status < <(reconcile -g k --rel-tol 2% in)
	fails reconcile --abs-tol x in
	fails reconcile --abs-tol km=-1 in
	fails reconcile --rel-tol 2%,km=3 in
}

@test "tolerances for a unit, for a cell, and against the ledger" {
	tsv 'k|what|value|unit' 'a|x|100|km' 'a|x|102|km' 'a|y|100|t' 'a|y|102|t' 'a|z|100|' 'a|z|102|' >in
	statuses() { reconcile -g k -k what "$@" in | cells status | paste -sd ' '; }
	[ "$(statuses --abs-tol km=2)" = 'tie conflict conflict' ]
	[ "$(statuses --abs-tol 2,km=1)" = 'conflict tie tie' ]
	[ "$(statuses --abs-tol 1,what:z=2)" = 'conflict conflict tie' ]
	[ "$(statuses --rel-tol t=2%)" = 'conflict tie conflict' ]
	[ "$(statuses --abs-tol km=2 --abs-tol what:x=1 --rel-tol k:a=2%)" = 'tie tie tie' ]
	fails reconcile -g k --abs-tol nosuch:x=1 in
	[[ $message == *'tolerance: "nosuch" is no column of the group or key'* ]]
	tsv 'what|value' 'z|103' >ledger.tsv
	tsv 'what|value' 'z|100' >one
	reconcile --ledger ./ledger.tsv one | grep -q differs
	reconcile --ledger ./ledger.tsv --abs-tol 3 one | grep -q matched
}

@test "--units: more of them" {
	tsv 'symbol|dimension|low' 'smoot|length|1.7018' >units.tsv
	tsv 'k|value|unit' 'a|10|smoot' 'a|17.018|m' 'a|17.018|m' >in
	same <(printf 'incomparable\n') cells status < <(reconcile -g k in)
	same <(printf 'agree|17.018|m\n') cells 'status|best|unit' < <(reconcile -g k --units ./units.tsv in)
}

@test "where: a thousand places, then how many more" {
	(echo $'value\tdoc\tfrom\tto'; for i in $(seq 1003); do printf '5\td\t%d\t%d\n' $i $((i + 1)); done) |
	reconcile | cells where >out
	[ "$(tr '|' '\n' <out | wc -l)" -eq 1001 ]
	grep -q '|+3$' out
}

@test "header: --no-header, -H, --prefix, names that are taken" {
	tsv 'a|5' >in
	reconcile -H k,value -g k --no-header in | cut -f 1,3-4 >out
	[ "$(cat out)" = $'a\tonce\tsingle' ]
	tsv 'item|value' 'a|5' >in
	fails reconcile -g item in
	[[ $message == *'column "item" already'* ]]
	[ "$(reconcile -g item --prefix r_ in | head -n 1 | cut -f 1-3)" = $'item\tr_item\tr_section' ]
	fails reconcile --detail in
}

@test "a value that is none: file, line, column and value; or set aside and counted" {
	tsv 'k|value' 'a|5' 'a|five' >in
	fails reconcile -g k in
	[[ $message == 'crossfoot-reconcile: in:3: value: "five" is no decimal number' ]]
	reconcile -g k --skip-bad in >out 2>err
	same <(printf 'single|5\n') cells 'status|best' <out
	[ "$(cat err)" = 'crossfoot-reconcile: 1 rows with a bad value set aside' ]
	tsv 'value|low|high' '|5|4' >in
	fails reconcile in
	[[ $message == *'in:2: low 5 is above high 4' ]]
}

@test "a scope, a modifier or an offset that is none is told, not passed over" {
	tsv 'value|scope' '5|each' '5|both' >in
	fails reconcile in
	[[ $message == *'in:3: scope: "both" is neither each nor total' ]]
	tsv 'value|modifier' '5|about' '5|circa' >in
	fails reconcile in
	[[ $message == *'in:3: modifier: "circa" is none of exact, about, '* ]]
	tsv 'value|modifier|low' '5|circa|4' >in		# low says it
	reconcile in >/dev/null
	tsv 'value|doc|from|to' '5|d|9|3' >in
	fails reconcile in
	[[ $message == *'in:2: to: 3 is before from, 9' ]]
}

@test "a date that is none is taken for unknown, and told" {
	tsv 'value|doc|source|date' '6|a|S|2025-05-23' '9|b|S|in May' '9|c|T|2025-05-25T10:00:00Z' >in
	reconcile in >out 2>err
	same <(printf 'conflict\n') cells status <out
	[ "$(cat err)" = 'crossfoot-reconcile: 1 rows with a date that is not written YYYY-MM-DD, taken for unknown' ]
	tsv 'value|doc|source|date' '9|a|S|2025-05-23' '6|b|S|Thu, 3 Apr 2025 09:15:00 +0300' >in
	same <(printf 'superseded|9\n') cells 'status|best' < <(reconcile in)
	tsv 'value|doc|source|date' '6|a|S|2025-05-23' '9|b|S|2025-05-24' >in
	same <(printf 'superseded\n') cells status < <(reconcile in)
}

@test "rows without a figure are passed over" {
	tsv 'k|kind|value' 'a||' 'a|cardinal|5' >in
	same <(printf 'single|1\n') cells 'status|claims' < <(reconcile -g k in)
}

@test "exact to the last of forty digits" {
	tsv 'k|value' 'a|1234567890123456789012345678901234567890' 'a|1234567890123456789012345678901234567891' 'a|9007199254740993' >in
	same <(printf '9007199254740993|1234567890123456789012345678901234567891\n') cells 'low|high' < <(reconcile -g k in)
}

@test "what is wrong with a companion is told with its file and line" {
	tsv 'k|value' 'a|5' >in
	tsv 'column|whole|parts' 'k|a|b' >sums.tsv
	fails reconcile --sums ./sums.tsv -g k in
	[[ $message == *'./sums.tsv:2: parts: want two or more, joined by +' ]]
	tsv 'column|whole|parts' 'z|a|b+c' >sums.tsv
	fails reconcile --sums ./sums.tsv -g k in
	[[ $message == *'none of them is about a key column'* ]]
	tsv 'event|when' 'e|someday' >events.tsv
	fails reconcile --events ./events.tsv in
	[[ $message == *'./events.tsv:2: when: "someday" is no'* ]]
	tsv 'k' 'a' >ledger.tsv
	fails reconcile --ledger ./ledger.tsv in
	[[ $message == *'ledger.tsv:1: no column "value"'* ]]
	fails reconcile --best most in
	fails reconcile --rel-tol 5 in
	fails reconcile --events-out x in
	fails reconcile -k nosuch in
	[[ $message == *'nosuch'* ]]
}

# bats test_tags=plain
@test "many keys that would collide cost no more than others; memory of one group when sorted" {
	awk 'BEGIN { print "k\tvalue"; for (i = 0; i < 200000; i++) printf "%07d\t%d\n", i / 4, i % 2 }' >in
	(ulimit -v 60000; reconcile -g k --sorted in) | tail -n 1 | cut -f 1-3 >out
	[ "$(cat out)" = $'0049999\t50000\tconflicts' ]
}

@test "an independent oracle comes to the same verdicts, in whatever order the rows stand" {
	python3 "$ROOT/tests/oracle/reconcile.py" "$ROOT/bin/reconcile" 1 150
}
