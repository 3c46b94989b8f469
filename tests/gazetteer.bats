# gazetteer.bats - what crossfoot-rules(5) promises of lists of names.

load lib/common

# names LINE ...: names.tsv with these lines, fields parted by ';'; the first names the columns.
names() { printf '%s\n' "$@" | tr ';' '\t' >names.tsv; }

@test "the value is the id, or the name where there is none; values of a row are joined by |" {
	names 'id;name;aliases;label' 'Q60;New York;NYC | Big Apple;place' ';Oslo;;place' 'Q1;Ann Lee;;who'
	tsv 'text' 'From the Big Apple to Oslo, NYC.' 'Ann Lee' 'nil' >in
	printf 'text\tplace\twho\nFrom the Big Apple to Oslo, NYC.\tQ60|Oslo\t\nAnn Lee\t\tQ1\nnil\t\t\n' |
	    same - tag -r ./names.tsv in
}

@test "--matches tells the line of the entry, and its id or label/name" {
	names '# people and places' 'id;name;label' 'Q60;New York;place' ';Oslo;place'
	tsv 'start|text' '100|New York, Oslo' >in
	tsv 'start|text|match_label|match_value|match|match_from|match_to|match_rule|match_id' \
	    '100|New York, Oslo|place|Q60|New York|100|108|./names.tsv:3|Q60' \
	    '100|New York, Oslo|place|Oslo|Oslo|110|114|./names.tsv:4|place/Oslo' |
	    same - tag -r ./names.tsv --matches in
}

@test "lists and rules stand side by side, and are included like rules; labels come in their order" {
	names 'name;label' 'Oslo;place'
	printf 'label\tvalue\tpattern\nact\tmet\tmet\n#include names\nplace\ttown\ttown\n' >rules.tsv
	tsv 'text' 'They met in the town of Oslo.' | tag -r ./rules.tsv >got
	printf 'text\tact\tplace\nThey met in the town of Oslo.\tmet\ttown|Oslo\n' | same got cat
	names '#include more' 'name;label' 'Oslo;place'
	printf 'label\tvalue\tpattern\nact\tmet\tmet\n' >more.tsv
	tsv 'text' 'met, Oslo' >in
	tsv 'text|act|place' 'met, Oslo|met|Oslo' | same - tag -r ./names.tsv in
}

@test "the days of an entry are held against the row's date; a row without one takes every entry" {
	names 'id;name;label;valid-from;valid-to' 'PM;Ann Lee;office;2022-10-25;2024-07' 'MP;Ann Lee;office;2015;'
	tsv 'date|text' '2014-12-31|Ann Lee' '2015-01-01|Ann Lee' '2024-07-31T10:00|Ann Lee' '2024-08-01|Ann Lee' \
	    '|Ann Lee' '2022|Ann Lee' >in
	printf '\n\nMP\nPM|MP\nMP\nPM|MP\nPM|MP\n' | sed 1d >want
	tag -r ./names.tsv in | column office | same want cat
	# the same text in the next row is looked at again where the day is another
	tsv 'text' 'Ann Lee' >in
	tag -r ./names.tsv in | column office | same <(echo 'PM|MP') cat
}

@test "a date that is none is an error where names hold for a time, or is counted; else it is not read" {
	names 'name;label;valid-to' 'Oslo;place;2024'
	tsv 'date|text' 'lately|Oslo' '2025|Oslo' >in
	fails tag -r ./names.tsv in
	[[ $message == *'in:2: date "lately"'* ]]
	tag -r ./names.tsv --skip-bad in 2>said | column place | same <(printf 'Oslo\n\n') cat
	grep -q 'bad date.*: 1$' said
	names 'name;label' 'Oslo;place'
	tag -r ./names.tsv in | column place | same <(printf 'Oslo\nOslo\n') cat
}

@test "of names that overlap the longest stands; #overlap says otherwise" {
	names 'name;label' 'New York;place' 'New York Times;place' 'York;place'
	tsv 'text' 'the New York Times of New York' >in
	tag -r ./names.tsv --matches in | column match | same <(printf 'New York Times\nNew York\n') cat
	names '#overlap place all' 'name;label' 'New York;place' 'New York Times;place'
	tag -r ./names.tsv --matches in | column match | same <(printf 'New York\nNew York Times\nNew York\n') cat
}

@test "-a gives a figure the name of its own clause" {
	names 'id;name;label' 'RU;Russia;by' 'UA;Ukraine;by'
	echo text >in
	echo 'Russia freed 390 people while Ukraine freed 307.' >>in
	extract-numbers in | tag -r ./names.tsv -a from,to | column by | same <(printf 'RU\nUA\n') cat
}

@test "@last of a rule goes back to a name of a list" {
	names 'id;name;label' 'AL;Ann Lee;who'
	printf 'label\tvalue\tpattern\tscope\nwho\t@last\tshe\tdocument\n' >rules.tsv
	tsv 'text' 'Ann Lee came.' 'Then she left.' >in
	tag -r ./names.tsv -r ./rules.tsv in | column who | same <(printf 'AL\nAL\n') cat
}

@test "--stats has a line for each label of a list; --check finds nothing to run" {
	names 'name;label' 'Oslo;place' 'Ann Lee;who' 'Bergen;place'
	tsv 'text' 'Oslo, Bergen, Ann Lee' >in
	tag -r ./names.tsv --stats in 2>said >/dev/null
	cut -f 1-6 said | sort | same <(tsv './names.tsv:2|place||2|0|0' './names.tsv:3|who||1|0|0' \
	    'rule|label|value|hits|vetoed|tries') cat
	tag -r ./names.tsv --check
}

@test "what is wrong in a list is told with its file, line and column" {
	names 'name;label;valid-from' 'Oslo;place;2020' '!;place;' 'Rome;Place;' 'Bonn;place;soon'
	fails tag -r ./names.tsv </dev/null
	[[ $message == *'./names.tsv:3:1: name "!"'* ]]
}

@test "a list may end without a newline, have CR LF, a BOM, and cells left off" {
	printf '\357\273\277name\tlabel\tid\r\nOslo\tplace\r\nRome\tplace\tIT' >names.tsv
	tsv 'text' 'Oslo Rome' >in
	tag -r ./names.tsv in | column place | same <(echo 'Oslo|IT') cat
}

@test "a name may have 1,000 bytes" {
	long=$(printf '%0998d' 0)
	names 'id;name;label' "1;${long}ab;p"
	printf 'text\n(%sab)\n' "$long" >in
	[ "$(tag -r ./names.tsv in | column p)" = 1 ]
	names 'id;name;label' "1;${long}abc;p"
	fails tag -r ./names.tsv in
	[[ $message == *'more than 1000 bytes'* ]]
}

@test "an independent oracle finds the same names, with the index and without" {
	python3 "$ROOT/tests/oracle/gazetteer.py" "$ROOT/bin/tag" 1 50
}

@test "names chosen to be alike cost no more than others" {
	# as many first words, prefixes and hits as can be had from short strings
	awk 'BEGIN {
		OFS = "\t"; print "name", "label"
		for (i = 0; i < 20000; i++) print "Same words begin " i, "p"
		s = "Aa"
		for (i = 0; i < 200; i++) { print s, "p"; s = s " Aa" }
	}' >names.tsv
	awk 'BEGIN {
		print "text"
		for (i = 0; i < 2000; i++) { s = s " Same words begin here"; t = t " Aa" }
		print s; print t
	}' >in
	timeout 20 tag -r ./names.tsv in >got
	[ "$(tail -n 1 got | awk -F '\t' '{ print $2 == "" }')" = 0 ]
}
