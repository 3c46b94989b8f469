# lint.bats - what the source promises about itself: layers, calls that nobody
# makes, sizes, white space.

load lib/common

# bats file_tags=plain

# The files of the project, or those that match a pattern.
files() {
	cd "$ROOT" || return 1
	if [ "$(git rev-parse --show-toplevel 2>/dev/null)" = "$ROOT" ]; then
		{ git ls-files -d -- "$@"; echo; git ls-files -co --exclude-standard -- "$@"; } |
		    awk '!there { if ($0 == "") there = 1; else gone[$0]; next } !($0 in gone)'
	else
		find . \( -path ./build -o -path ./bin \) -prune -o -type f -print | sed 's,^\./,,' |
		while read -r f; do
			for p in "${@:-*}"; do
				# shellcheck disable=SC2254	# a pattern is meant
				case $f in $p) echo "$f"; break ;; esac
			done
		done
	fi | LC_ALL=C sort
}
c_files() { files 'cmd/*.[ch]' 'common/*.[ch]'; }

# Lines of C without comments and what stands in quotes, as FILE:LINE:TEXT.
code() {
	cd "$ROOT" || return 1
	awk '
	FNR == 1 { comment = 0 }
	{
		s = $0
		gsub(/"(\\.|[^"\\])*"/, "\"\"", s)
		gsub(/\047(\\.|[^\047\\])+\047/, "0", s)
		if (comment) {
			if (!sub(/^.*\*\//, "", s)) next
			comment = 0
		}
		gsub(/\/\*([^*]|\*[^\/])*\*\//, "", s)
		if (sub(/\/\*.*/, "", s)) comment = 1
		print FILENAME ":" FNR ":" s
	}' "$@"
}

# none WHAT: standard input should be empty; it is what breaks the rule.
none() {
	local found
	found=$(cat)
	[ -z "$found" ] || { printf '%s:\n%s\n' "$1" "$found"; return 1; }
}

includes() { cd "$ROOT" && grep -HE '^#include' "$@" | sed 's/:#include */ /; s/"//g'; }

# Folders of cmd/ whose files beside main.c are pure, and what all of these may use.
PURE='split|tag|extract-numbers|reconcile|tabulate'
PURE_MAY='str|mem|err|utf8|decimal|date|units|words|tsv|map|rows|include|starts|scan|lanes|sip|grouped|written'
# Split reads text, CSV and TSV; what opens and reads them is main.c's business but
# would not fit a page.  Pure files know nothing of these either.
READERS='cmd/split/(documents|records|files|manifest)[.]'

@test "a program never includes another's file, common/ never a program's" {
	includes $(c_files) | awk '
		$2 ~ /^</ || $2 ~ /^common\// || $2 == "gen/paths.h" { next }
		$1 ~ /^cmd/ && $2 !~ /\// { next }	# its own folder
		{ split($1, at, "/"); own = at[1] "/" at[2] "/" }
		at[1] != "cmd" || index($2, own) != 1' | none "includes upwards or sideways"
}

@test "arrows in common/ go down only" {
	includes $(files 'common/*.[ch]') | awk '
	BEGIN {
		split("str err mem lanes|sip scan rows map decimal date utf8 in out jail progress pack wide starts branches|include clauses words grouped written units tsv csv regex safe|table|cmd",
		    layer, "|")
		for (i in layer) {
			n = split(layer[i], name, " ")
			for (j = 1; j <= n; j++) level[name[j]] = i
		}
	}
	function base(path) { sub(/.*\//, "", path); sub(/\.[ch]$/, "", path); return path }
	{ from = base($1) }
	!(from in level) { print $1 ": in no layer"; next }
	$2 ~ /^common\// && base($2) != from && level[base($2)] + 0 > level[from] + 0
	' | none "includes upwards"
}

@test "PCRE2, libcsv and utf8proc are each known to one file" {
	includes $(c_files) >"$BATS_TEST_TMPDIR/included"
	cd "$BATS_TEST_TMPDIR"
	for library in pcre2.h:common/regex.c csv.h:common/csv.c utf8proc.h:common/utf8.c; do
		grep -F " <${library%%:*}>" included >users || { echo "$library: not used"; return 1; }
		[ "$(cut -d' ' -f1 users)" = "${library##*:}" ] || { cat users; return 1; }
	done
}

@test "pure files know no streams, no options, no files" {
	includes $(files 'cmd/*.[ch]') | grep -E "^cmd/($PURE)/" | grep -vE "/main\.c |^$READERS" |
	awk -v may="^common/($PURE_MAY)[.]h\$" '
		$2 ~ /^cmd\// || $2 !~ /\// && $2 !~ /^</ || $2 ~ may { next }
		$2 ~ /^<(stdbool|stddef|stdint|stdlib|string|limits|inttypes|stdnoreturn)\.h>$/ { next }
		$1 ~ /^cmd\/tag\// && $2 == "common/regex.h" { next }
		$1 ~ /^cmd\/tabulate\// && $2 ~ /^common\/(safe|csv)\.h$/ { next }	# text out, made safe
		{ print }' | none "not for a pure file"
	includes $(files 'cmd/*.[ch]') | grep -vE "/main\.c |^$READERS" |
	sed -E 's, ([^</]*)$, cmd/split/\1,' | grep -E " $READERS" | none "a pure file that reads"
}

@test "only main.c, cmd.c and mem.c end the process" {
	# crossfoot starts programs: its commands are mains of their own, and a child
	# that could not become one has to end.  out.c dies by SIGPIPE when the reader went.
	code $(files 'cmd/*.c' 'common/*.c') |
	grep -vE '^(cmd/[a-z-]+/main\.c|common/(cmd|mem|err|out)\.c|cmd/crossfoot/(body|doctor|report|spawn|stages)\.c):' |
	grep -E '\b(exit|_exit|_Exit|quick_exit|abort|err_die|cmd_[a-z]+|longjmp|raise|kill) *\(' |
	none "ends the process"
}

@test "nobody calls what cannot be called rightly" {
	code $(c_files) | grep -E '\b(strtod|strtof|strtold|strtok|strtok_r|sprintf|vsprintf|strcpy|strncpy|strcat|strncat|stpcpy|atoi|atol|atoll|atof|gets|scanf|sscanf|fscanf|setlocale|alloca|system|popen|mktemp|tmpnam|rand|localtime|ctime|asctime|gmtime|time|mktime|strftime) *\(' |
	none "banned"
	# progress.c asks how long, never what day: nothing of it comes into a result
	includes $(c_files) | grep -E '<(ctype|wctype|wchar|locale|math|float|time|setjmp)\.h>' |
	grep -vxE 'common/progress\.c <time\.h>' | none "banned header"
}

@test "no binary floating point" {
	code $(c_files) | grep -wE 'double|float' | none "not an exact number"
}

@test "files are short, a main is a page" {
	cd "$ROOT"
	# of a main, what is left when its table of options is put aside
	awk '
	FILENAME ~ /\/main\.c$/ && /^	(\{ |CMD_OPTION_)/ { next }
	{ n[FILENAME]++ }
	END { for (f in n) if (n[f] > (most = f ~ /\/main\.c$/ ? 120 : 350)) print f ": " n[f] " lines, at most " most }
	' $(c_files) | none "is it two files?"
}

@test "functions are short" {
	cd "$ROOT"
	awk '
	FNR == 1 { from = 0 }
	/^\{/ { from = FNR }
	/^\}/ && from { if (FNR - from - 1 > 60) print FILENAME ":" from ": " FNR - from - 1 " lines"; from = 0 }
	' $(files 'cmd/*.c' 'common/*.c') | none "is it two functions?"
}

@test "every file of C says what it is" {
	cd "$ROOT"
	awk '
	FNR == 1 { name = FILENAME; sub(/.*\//, "", name); said = 0 }
	FNR <= 2 && match($0, /^(\/\*| \*) ?[a-z0-9_.-]+ - /) {
		said = 1
		own = index($0, name " - ") > 0 || name == "main.c"
		if (!own) print FILENAME ": speaks of another"
	}
	FNR == 2 && !said { print FILENAME ": says nothing" }
	FNR > 2 { nextfile }' $(c_files) | none "the first lines say: name - what it is"
	awk '
	function base(f) { sub(/.*\//, "", f); sub(/\.h$/, "", f); gsub(/-/, "_", f); return toupper(f) "_H" }
	FNR == 1 { guard[FILENAME] }
	/^#ifndef [A-Z0-9_]+$/ && ("_" $2) ~ ("_" base(FILENAME) "$") { guarded[FILENAME] }
	END { for (f in guard) if (!(f in guarded)) print f ": no guard " base(f) }
	' $(files 'cmd/*.h' 'common/*.h') | none "guard"
}

@test "comments are /* these */, and nothing is left to do" {
	code $(c_files) | grep -E '//' | none "comment"
	cd "$ROOT"
	grep -nwE 'TO''DO|FIX''ME|X''XX' $(c_files) $(files 'tests/*.bats' Makefile '*.awk') | none "left open"
}

@test "text files: no white space at line ends, a newline at the end, no CR" {
	found=$PWD/found
	cd "$ROOT"
	python3 - $(files) >"$found" <<-'EOF'
	import re, sys
	for name in sys.argv[1:]:
	    if name.endswith(".csv") or name.startswith(
	        ("examples/reports/", "tests/fuzz/corpus/", "tests/cases/naughty/")):
	        continue                                # what others send
	    data = open(name, "rb").read()
	    end = rb" $" if name.endswith(".tsv") else rb"[ \t]+$"  # a record may end in empty fields
	    if not name.endswith(".t"):                 # cells under test
	        for m in re.finditer(end, data, re.M):
	            print("%s:%d: white space" % (name, data.count(b"\n", 0, m.start()) + 1))
	    if b"\r" in data:
	        print(name + ": CR")
	    if data and not data.endswith(b"\n"):
	        print(name + ": no newline at the end")
	    try:
	        data.decode()
	    except UnicodeDecodeError:
	        print(name + ": not UTF-8")
	EOF
	none "white space" <"$found"
}

@test "every unit test has its rows, and rows their test" {
	cd "$ROOT"
	for f in $(files 'tests/unit/*.c'); do
		n=$(basename "$f" .c)
		[ "$n" = unit ] || [ -s "tests/cases/$n.t" ] || echo "$f: no tests/cases/$n.t"
	done | none "no rows"
	for f in $(files 'tests/cases/*.t'); do
		n=${f#tests/cases/}	# NAME.t, or NAME/part.t
		n=${n%%/*}
		[ -f "tests/unit/${n%.t}.c" ] || echo "$f: no tests/unit"
	done | none "no test"
}

@test "every program has a .bats file, every .bats file begins with lib/common" {
	cd "$ROOT"
	for p in split tag extract-numbers reconcile tabulate crossfoot; do
		[ -f "tests/$p.bats" ] || echo "tests/$p.bats"
	done | none "missing"
	grep -L '^load lib/common$' tests/*.bats | none "does not load lib/common"
	grep -nE '(^|[^[:alnum:]_-])(sk''ip|sle''ep)([^[:alnum:]_-]|$)' tests/*.bats | none "tests neither wait nor pass over"
}

@test "no test takes a negation for a check: '! CMD' alone fails nothing, 'run ! CMD' does" {
	grep -nE '^\s*! ' "$ROOT"/tests/*.bats | grep -vF '||' | none "cannot fail"
}

@test "tables of rules and words: as many fields in each row as names in the header" {
	cd "$ROOT"
	awk -F '\t' '
	FNR == 1 { columns = 0 }
	/^#/ || /^$/ { next }
	!columns { columns = NF; next }
	NF > columns { print FILENAME ":" FNR ": " NF " fields, want " columns }
	' $(files 'cmd/*.tsv' 'common/*.tsv') | none "ragged"
}

@test "every class of words is explained, has rows, and is asked for" {
	cd "$ROOT/cmd/extract-numbers"
	# composed has none of its own: prefixes before what is joined to them
	awk '
	FILENAME == "class.h" {
		while (match($0, /X\([A-Z_]+, "[a-z-]+"\)/)) {
			split(substr($0, RSTART + 2, RLENGTH - 4), part, ", \"")
			class[part[1]] = part[2]
			$0 = substr($0, RSTART + RLENGTH)
		}
		next
	}
	FILENAME ~ /[.]tsv$/ && !/^#/ { row[$1]; next }
	FILENAME ~ /[.]tsv$/ { gsub(/[^a-z-]/, " "); for (i = 1; i <= NF; i++) told[$i]; next }
	{ gsub(/[^A-Z_]/, " "); for (i = 1; i <= NF; i++) asked[$i] }
	END {
		for (c in class) {
			n++
			if (!(class[c] in told)) print class[c] ": not told at the head of en.tsv"
			if (!(class[c] in row) && c != "COMPOSED") print class[c] ": no rows"
			if (!(c in asked)) print c ": nobody asks for it"
		}
		if (n < 100) print n + 0 " classes found"
	}' class.h lang/*.tsv ./*.c | none "class of words"
}

@test "the top level holds what it should and nothing else" {
	files | grep / | cut -d/ -f1 | grep -v '^\.' | sort -u >folders
	files | grep -v / | grep -v '^\.' >top
	printf '%s\n' cmd common examples man tests | diff - folders
	printf '%s\n' LICENSE Makefile README.md | diff - top
}

@test "the head of tagger.h names each file of the folder" {
	sed '/^ \*\//q' "$ROOT/cmd/tag/tagger.h" | sed 1,/rows:/d | tr -cs 'a-z' '\n' | LC_ALL=C sort -u >named
	files 'cmd/tag/*.[ch]' | sed 's,.*/,,; s,\..*,,' | grep -vx main | LC_ALL=C sort -u >there
	LC_ALL=C comm -13 named there | { ! grep .; }
}
