# check.bats - what crossfoot-tag(1) promises of --check.

load lib/common

# rules LINE ...: rules.tsv with these rules, fields parted by ';'.
rules() {
	{
		printf 'label\tvalue\tpattern\tflags\texcept\tscope\tlike\tunlike\n'
		printf '%s\n' "$@" | tr ';' '\t'
	} >rules.tsv
}

# check STATUS: --check of rules.tsv ends so, writes no output; what it says, without the
# program's name, is in told, but for remarks that patterns as short as these bring.
check() {
	local status=0
	tag -r rules.tsv --check >out 2>err || status=$?
	[ "$status" -eq "$1" ] || { echo "exit $status, want $1"; cat err; return 1; }
	[ ! -s out ] || { echo 'wrote something'; return 1; }
	sed 's/^crossfoot-tag: //; / remark: no example/d; / remark: slow/d' err >told
}

# told: these lines and the sum, which may be left off.
told() { head -n "$#" told | diff <(printf '%s\n' "$@") - && [ "$(wc -l <told)" -eq $(($# + 1)) ]; }

# --- examples, and what is said in the end

@test "nothing wrong: only the sum is told, and no input is read" {
	rules 'a;x;one;;;;one | a one here;two | on' 'a;y;held;;held talks;;held;held talks'
	tag -r rules.tsv --check nosuch >out 2>err
	[ ! -s out ]
	[ "$(cat err)" = 'crossfoot-tag: 2 rules, 6 examples: 0 faults, 0 remarks' ]
}

@test "each example that fails, with file and line; exit status 1" {
	rules 'a;x;one;;;;two | one;' 'b;y;two;;;;two;two | xtwox' 'c;z;held;;held talks;;held talks;'
	check 1
	diff - told <<-'END'
		rules.tsv:2: does not match its like: "two"
		rules.tsv:3: matches its unlike: "two"
		rules.tsv:3: matches its unlike: "xtwox"
		rules.tsv:4: does not match its like: "held talks"
		3 rules, 6 examples: 4 faults, 0 remarks
	END
}

@test "each pack that comes with crossfoot has no faults, and no slow rule" {
	for pack in "$ROOT"/cmd/tag/packs/*.tsv; do
		name=${pack##*/}
		name=${name%.tsv}
		case $name in *.* | default) continue ;; esac
		# what a pack includes is checked by itself
		sed '/^#include/d' "$pack" >one.tsv
		[ "$(grep -c '^[^#]' one.tsv)" -gt 1 ] || continue
		tag -r ./one.tsv --check 2>err || { echo "$name:"; cat err; return 1; }
		run ! grep -F 'remark: slow' err
	done
}

# --- rules that cannot be read

@test "all lines that are wrong are told, each with its column, and the rest is checked" {
	rules 'a;x;on(e' 'a;x;fine;;;;nil' 'A;x;two' 'ж;x;three' 'a;жж;ж[a' '#include nosuch' \
		'a;z;four;q' 'a;v;five;;*' '#define n (' '#define N (' 'a;q;x%n%' 'a;w;%m%' 'a;u;last;;;;last'
	check 1
	diff - told <<-'END'
		rules.tsv:2:9: pattern: missing closing parenthesis
		rules.tsv:4:1: label "A": a-z first, then also 0-9, _ and -
		rules.tsv:5:1: label "ж": a-z first, then also 0-9, _ and -
		rules.tsv:6:9: pattern: missing terminating ] for character class
		rules.tsv:7: #include nosuch: there is no such file and no such pack
		rules.tsv:8:10: flags "q": i ignores case (as does none), c minds it, f speaks of the figure it overlaps
		rules.tsv:9:11: except: quantifier does not follow a repeatable item
		rules.tsv:11:9: #define: "N" is no name: a-z, then also 0-9, _ and -
		rules.tsv:12:9: pattern: missing closing parenthesis; with its macros it is x(?:()
		rules.tsv:13:5: pattern: no macro %m%: #define it before, or write \% for a percent sign
		rules.tsv:3: does not match its like: "nil"
		2 rules, 2 examples: 11 faults, 0 remarks
	END
}

@test "a header that is wrong is told once; a file that is not there ends it" {
	printf 'label\tvalue\n%s\n' a b c >rules.tsv
	check 1
	diff - told <<-'END'
		rules.tsv:1: no column "pattern": the first line must name the columns, label, value and pattern among them, or label and name
		0 rules, 0 examples: 1 fault, 0 remarks
	END
	rules 'a;x;on(e'
	fails tag --check -r nosuch
	[[ $message == *'-r nosuch: '* ]]
}

# --- twins

@test "a rule that is there twice, with macros filled in; another name or example is no other rule" {
	rules '#define n one|two' 'a;x;(?:one|two);i' 'a;x;%n%;;;row;one' 'a;x;%n%;c' 'a;x;%n%;;no' \
		'a;x;%n%;;;paragraph' 'b;x;%n%'
	check 1
	told 'rules.tsv:4: the same rule as rules.tsv:3' \
		'rules.tsv:5: never needed: all that it matches is matched, to the same value, by rules.tsv:3'
}

@test "the same pattern with another value, unless more is different" {
	rules 'a;x;\bone\b' 'a;y;\bone\b' 'b;y;\bone\b' 'a;z;\bone\b;f' 'a;z;\bone\b;;none'
	check 1
	told 'rules.tsv:3: matches the same, to another value, as rules.tsv:2'
	rules 'side;$1;war of (\w+) on (\w+)' 'side;$2;war of (\w+) on (\w+)'
	check 0
	rules 'side;$1;war of (\w+) on (\w+)' 'side;x;war of (\w+) on (\w+)'
	check 1
}

@test "a rule whose words are all those of earlier ones, to the same value" {
	rules 'a;x;\bprisoners?\b' 'a;x;\bPrisoners\b' 'a;x;\bprison\b' 'a;y;\bprisoners\b' \
		'a;x;\bPOWs?\b;c' 'a;x;\bpows\b' 'a;x;\b(?:POW|prisoner)\b;c' 'a;x;prisoner'
	check 1
	told 'rules.tsv:3: never needed: all that it matches is matched, to the same value, by rules.tsv:2' \
		'rules.tsv:8: never needed: all that it matches is matched, to the same value, by rules.tsv:6'
}

# --- patterns

@test "a pattern that can match nothing at all" {
	rules 'a;x;a*' 'a;y;\b' 'a;z;(?=dead);;;;dead' 'a;w;one|' 'a;v;(?:one)?two' 'a;u;one(?= two);;;;one two'
	check 1
	told 'rules.tsv:2:5: pattern: can match nothing at all, as it does in ""' \
		'rules.tsv:3:5: pattern: can match nothing at all, as it does in "a 1 b"' \
		'rules.tsv:4:5: pattern: can match nothing at all, as it does in "dead"' \
		'rules.tsv:5:5: pattern: can match nothing at all, as it does in ""'
}

@test "a pattern that never matches" {
	rules 'a;x;ж^b' 'a;y;one[^\s\S]' 'a;z;one;;a\tb' 'a;w;one\btwo' 'a;v;^one$'
	check 1
	told 'rules.tsv:2:6: pattern: never matches: in no text it comes past "^b"' \
		'rules.tsv:3:8: pattern: never matches: in no text it comes past "[^\s\S]"' \
		'rules.tsv:4:11: except: never matches: in no text it comes past "\tb"' \
		'rules.tsv:5:10: pattern: never matches: in no text it comes past "two"'
}

@test "capitals, where case is ignored; small letters are a remark" {
	rules 'a;x;Storm [A-Z]\w+' 'a;y;Storm [A-Z]\w+;c' 'a;z;Storm (?-i:[A-Z])\w+' 'a;w;mister [A-Za-z]+' \
		'a;v;(?i)(?-i)[А-Я]б' 'a;u;ж \p{Lu}\w+' 'a;t;one;;[[:upper:]]one' 'a;s;sea [a-z]+'
	check 1
	told 'rules.tsv:2:12: pattern: case is ignored, so A-Z is small letters, too: mind it with the flag c, or (?-i:...)' \
		'rules.tsv:7:7: pattern: case is ignored, and what \p{Lu} then matches depends on the version of PCRE2: mind it with the flag c, or (?-i:...)' \
		'rules.tsv:8:11: except: case is ignored, and what [:upper:] then matches depends on the version of PCRE2: mind it with the flag c, or (?-i:...)' \
		'rules.tsv:9: remark: case is ignored, so small letters in brackets are capitals, too'
}

# --- runaway repeats

@test "a search that runs away is told with a text that it does so on" {
	rules 'a;x;(a+)+$' 'a;y;held;;(?:\w+\s?)+ talks' 'a;z;.*dead.*hurt.*gone'
	check 1
	[ "$(cut -d, -f1 told | sed -n 1,2p)" = "rules.tsv:2:5: pattern: runs away: more than 100000 steps in 40 bytes
rules.tsv:3:11: except: runs away: more than 100000 steps in 40 bytes" ]
	[[ $(sed -n 3p told) == 'rules.tsv:4:5: pattern: runs away: more than '* ]]
	grep -qF 'in 40 bytes, "" and then again and again "a", last "!a"' told
}

@test "the text that is told makes the rule give up" {
	rules 'a;x;(a+)+$'
	{ echo text; printf 'a%.0s' {1..40}; echo '!'; } >in
	status=0
	tag -r rules.tsv in >out 2>err || status=$?
	[ "$status" -eq 1 ]
	grep -q 'gave up: match limit' err
}

@test "an example that runs away is a fault, too" {
	rules "a;x;(a+)+\$;;;;;$(printf 'a%.0s' {1..60})b"
	check 1
	grep -q 'rules.tsv:2: gave up (match limit' told
}

@test "--check tells the same every time, whatever was checked before" {
	rules 'a;x;(a+)+$' 'a;y;(?:\w+ ?)+ said' 'a;z;.*dead.*hurt.*gone'
	check 1
	cp told first
	check 1
	diff first told
	sed -n '1p;4p' rules.tsv >one
	mv one rules.tsv
	check 1
	diff <(sed -n '3s/:4:/:2:/p' first) <(sed -n 1p told)
}

# --- remarks

@test "slow rules are remarks: one line a file, exit status 0" {
	rules 'a;x;\w+' 'a;y;\bheld\b' 'a;z;(?#note)held' 'a;$0;\d+ dead' 'b;$0;\w\w+' 'b;$1;(\w)\w+'
	check 0
	sed '/ remark: no example/d; s/^crossfoot-tag: //' err | diff - <(printf '%s\n' \
		'rules.tsv:2: remark: slow: no word that its matches hold is known, so every row is searched; so lines 4, 6-7 (4 rules)' \
		'6 rules, 0 examples: 0 faults, 10 remarks')
}

@test "rules without examples are one line, however many" {
	awk 'BEGIN { OFS = "\t"; print "label", "value", "pattern", "like"
		for (i = 1; i <= 10000; i++) print "place", "p" i, "\\bplace" i "\\b", i == 500 ? "place500" : "" }' >rules.tsv
	timeout 60 tag -r rules.tsv --check 2>err
	diff - err <<-'END'
		crossfoot-tag: rules.tsv:2: remark: no example: like and unlike are empty; so lines 3-500, 502-10001 (9999 rules)
		crossfoot-tag: 10000 rules, 1 example: 0 faults, 9999 remarks
	END
}

@test "remarks stand behind the faults, for each file" {
	rules 'a;x;one;;;;two' 'b;x;\w+' '#include more'
	printf 'label\tvalue\tpattern\nc\tx\t\\w\\w\nc\ty\tc*\n' >more.tsv
	status=0
	tag -r rules.tsv --check 2>err || status=$?
	[ "$status" -eq 1 ]
	diff - err <<-'END'
		crossfoot-tag: rules.tsv:2: does not match its like: "two"
		crossfoot-tag: more.tsv:3:5: pattern: can match nothing at all, as it does in ""
		crossfoot-tag: rules.tsv:3: remark: slow: no word that its matches hold is known, so every row is searched
		crossfoot-tag: rules.tsv:3: remark: no example: like and unlike are empty
		crossfoot-tag: more.tsv:2: remark: slow: no word that its matches hold is known, so every row is searched; so line 3 (2 rules)
		crossfoot-tag: more.tsv:2: remark: no example: like and unlike are empty; so line 3 (2 rules)
		crossfoot-tag: 4 rules, 1 example: 2 faults, 6 remarks
	END
}
