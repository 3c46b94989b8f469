# The rule packs: their own examples, and what they make of sentences.

load lib/common

PACKS=$ROOT/cmd/tag/packs

# Cases to rows of tag's input: doc, lang, para, sent, text, from, to.
rows() {
	LC_ALL=C awk -F '\t' -v OFS='\t' -v lang="$2" '
	BEGIN { print "doc", "lang", "para", "sent", "text", "from", "to", "want" }
	/^#/ || /^$/ { next }
	{
		n = split($1, sentence, " / ")
		for (i = 1; i <= n; i++) {
			text = sentence[i]
			from = index(text, "[")
			if (!from) {
				print "case" NR, lang, 1, i, text, "", "", ""
				continue
			}
			to = index(text, "]") - 2
			gsub(/[][]/, "", text)
			print "case" NR, lang, 1, i, text, from - 1, to, $2
		}
	}' "$1"
}

# Rows whose labels are not those wanted.
wrong() {
	awk -F '\t' '
	NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
	$at["want"] == "" { next }
	{
		n = split($at["want"], want, "; ")
		for (i = 1; i <= n; i++) {
			eq = index(want[i], "=")
			label = substr(want[i], 1, eq - 1)
			if (!(label in at) || $at[label] != substr(want[i], eq + 1))
				print $1 ": " $at["text"] ": want " want[i] ", got " $at[label]
		}
	}'
}

# Cases with [marks] to rows of tag's input, and to the marks: line, from-to, value.
marked() {
	awk -F '\t' -v OFS='\t' 'BEGIN { print "doc", "text" }
		!/^#/ && !/^$/ { gsub(/[][]/, "", $1); print NR, $1 }' "$1"
}

marks() {
	LC_ALL=C awk -F '\t' '
	/^#/ || /^$/ { next }
	{
		n = split($2, value, " ")
		for (i = 1; (from = index($1, "[")) > 0; i++) {
			sub(/\[/, "", $1)
			to = index($1, "]") - 1
			sub(/\]/, "", $1)
			print NR "\t" from - 1 "-" to "\t" value[i]
		}
		if (n != i - 1)
			print NR "\t" n " values of " i - 1 " marks"
	}' "$1"
}

@test "every rule has an example, every pack a head that says what it covers" {
	for pack in "$PACKS"/*.tsv; do
		head -n 1 "$pack" | grep -q '^# [a-zA-Z]' || echo "$pack: no head"
		case $pack in *.*.tsv | */default.tsv) continue ;; esac
		awk -F '\t' '
		/^#/ || /^$/ { next }
		!columns { columns = NF; for (i = 1; i <= NF; i++) at[$i] = i; next }
		$at["like"] == "" { print FILENAME ":" FNR ": no like" }' "$pack"
	done >faults
	[ ! -s faults ] || { cat faults; return 1; }
}

@test "packs mark what they are for, to the byte" {
	# the sentences without their marks, by pack; beside them what is to be found
	awk -F '\t' '
	/^#/ || /^$/ { next }
	{
		text = $3
		while (match(text, /\[[^]]*\]/)) {
			mark = substr(text, RSTART + 1, RLENGTH - 2)
			print NR "\t" $2 "\t" mark >"want"
			sub(/=[^=]*$/, "", mark)
			text = substr(text, 1, RSTART - 1) mark substr(text, RSTART + RLENGTH)
		}
		if (!seen[$1]++) print "doc\ttext" >("in." $1)
		print NR "\t" text >("in." $1)
		print NR "\t" $2 >"asked"
	}' "$ROOT/tests/cases/marks.txt"
	for in in in.*; do
		tag -r "${in#in.}" --matches "$in" | awk -F '\t' 'NR > 1 { print $1 "\t" $3 "\t" $5 "=" $4 }'
	done >found
	# of the labels of a pack only the one that the case is about
	awk -F '\t' 'NR == FNR { asked[$1 "\t" $2]; next } ($1 "\t" $2) in asked' asked found |
	sort -s -n -k 1,1 | diff want - || return 1
	[ "$(grep -c . want)" -gt 60 ]
}

@test "countries: the 249 codes of ISO 3166-1 and Kosovo, each once for a label" {
	awk -F '\t' '$1 == "country" { print $2 }' "$PACKS/countries.tsv" >codes
	[ "$(sort -u codes | grep -cx '[A-Z][A-Z]')" = 250 ]
	[ "$(grep -c . codes)" = 250 ]
	awk -F '\t' '$1 == "people" || $1 == "capital" { print $1, $2 }' "$PACKS/countries.tsv" >others
	[ "$(sort others | uniq -d)" = "" ]
	cut -d ' ' -f 2 others | sort -u | comm -23 - <(sort codes) >strange
	[ ! -s strange ]
}

@test "default: a figure's own labels, sentence by sentence" {
	rows "$ROOT/tests/cases/packs.txt" en | tag -r default -a from,to >tagged.tsv
	wrong <tagged.tsv >faults
	[ ! -s faults ] || { cat faults; return 1; }
	[ "$(grep -c . tagged.tsv)" -gt 80 ]
}

@test "default: the same labels and values in Russian and Ukrainian" {
	for lang in ru uk; do
		rows "$ROOT/tests/cases/packs-$lang.txt" "$lang" | tag -r default -a from,to >tagged.tsv
		[ "$(grep -c . tagged.tsv)" -gt 55 ]
		wrong <tagged.tsv
	done >faults
	[ ! -s faults ] || { cat faults; return 1; }
}

@test "default: the columns, in the order of the contract" {
	printf 'text\nx\n' | tag -r default | head -n 1 | tr '\t' ' ' >got
	[ "$(cat got)" = "text topic stage act what of place side by speaker hedge media" ]
}

@test "attribution: cues and speakers, of which default takes the speakers" {
	for pack in attribution cues speakers; do
		printf 'text\nx\n' | tag -r $pack | head -n 1 | tr '\t' ' '
	done >got
	[ "$(cat got)" = "text cue speaker
text cue
text speaker" ]
}

@test "cues: the words by which it is said, to the byte, and what they do" {
	marked "$ROOT/tests/cases/cues.txt" | tag -r cues --matches |
		awk -F '\t' -v OFS='\t' 'NR > 1 { print $1, $6 "-" $7, $4 }' >got
	marks "$ROOT/tests/cases/cues.txt" >want
	[ "$(wc -l <want)" -gt 60 ]
	diff want got
}

@test "cues: the same in Russian and Ukrainian" {
	for lang in ru uk; do
		marked "$ROOT/tests/cases/cues-$lang.txt" | tag -r cues --matches |
			awk -F '\t' -v OFS='\t' 'NR > 1 { print $1, $6 "-" $7, $4 }' | sort -u | sort -n >got
		marks "$ROOT/tests/cases/cues-$lang.txt" | sort -n >want
		[ "$(wc -l <want)" -gt 18 ]
		diff want got
	done
}

@test "speakers: who says it, and that nobody does" {
	awk -F '\t' -v OFS='\t' 'BEGIN { print "text", "want" } !/^#/ && !/^$/ { print $1, $2 }' \
		"$ROOT/tests/cases/speakers.txt" >cases.tsv
	[ "$(wc -l <cases.tsv)" -gt 120 ]
	tag -r speakers cases.tsv |
		awk -F '\t' '$2 != $3 && NR > 1 { print $1 ": want " $2 ", got " $3 }' >faults
	[ ! -s faults ] || { cat faults; return 1; }
}

@test "a ministry has one name, however its country writes it" {
	for who in 'Russian Defense Ministry' 'Russian Ministry of Defence' 'Russia’s Defence Ministry' \
		"Russia's Ministry of Defense" 'Ministry of Defense of Russia' \
		'Defence Ministry of the Russian Federation'; do
		printf 'text\nAccording to the %s, nine came.\n' "$who"
	done | awk 'NR == 1 || $0 != "text"' | tag -r speakers | cut -f 2 | sort | uniq -c >got
	[ "$(sed 's/^ *//' got)" = "6 Russian Defence Ministry
1 speaker" ]
}

@test "events, sums and titles of default are those of conflict, of disaster and of protest" {
	for kind in events sums titles; do
		grep -qx '#include conflict' "$PACKS/default.$kind.tsv"
		[ -s "$PACKS/conflict.$kind.tsv" ]
	done
	for pack in disaster protest; do
		for kind in events titles; do
			grep -qx "#include $pack" "$PACKS/default.$kind.tsv"
			[ -s "$PACKS/$pack.$kind.tsv" ]
		done
	done
}

@test "each act and what that has a title is one that the rules can give" {
	awk -F '\t' '!/^#/ && !/^label/ { print $1 "\t" $2 }' "$PACKS/conflict.tsv" "$PACKS/disaster.tsv" \
		"$PACKS/protest.tsv" | sort -u >given
	awk -F '\t' '!/^#/ && !/^act\t/ { if ($1 != "") print "act\t" $1; print "what\t" $2 }' \
		"$PACKS/conflict.titles.tsv" "$PACKS/disaster.titles.tsv" "$PACKS/protest.titles.tsv" |
		sort -u >titled
	comm -13 given titled >faults
	[ ! -s faults ] || { cat faults; return 1; }
}
