# pages.bats - the man pages: well formed, complete, in agreement with what the
# programs say of themselves, and every example runs.

load lib/common

PROGRAMS=(split extract-numbers tag reconcile tabulate)
SECTIONS=(NAME SYNOPSIS DESCRIPTION 'EXIT STATUS' EXAMPLES 'SEE ALSO' CAVEATS)

# Options of a text of mdoc, one a line, as -h has them: "a --all name".  Letter and
# long name stand on one .It line, and so does the argument.
page_options() {
	awk '/^\.It Fl/ {
		letter = "-"; long = arg = ""
		gsub(/ [,|]/, "")
		gsub(/Fl Fl /, "Fl -")
		for (i = 2; i <= NF; i++) {
			if ($i == "Fl" && length($(i + 1)) == 1)
				letter = $(i + 1)
			else if ($i == "Fl")
				long = substr($(i + 1), 2)
			else if ($i == "Ar" && arg == "")
				arg = $(i + 1)
		}
		print letter, "--" long, arg
	}'
}

# The same from -h; help and version, which everybody has, are left out of both.
usage_options() {
	sed -nE 's/^  (-(.), |    )--([a-z-]+)( ([^ ]+))? .*/\2 --\3 \5/p; ' | sed 's/^ /- /'
}
common() { grep -vE '^(h --help|V --version)'; }

# Option names of a SYNOPSIS, letters or long names, each once.
synopsis_options() {
	grep -oE 'Fl (Fl )?-?[A-Za-z][A-Za-z-]*' | sed 's/^Fl //; s/^Fl /-/' |
	awk '{ if ($1 ~ /^-/) print; else for (i = 1; i <= length($1); i++) print substr($1, i, 1) }' |
	LC_ALL=C sort -u
}

section() { awk -v name="$1" '/^\.Sh / { on = $0 == ".Sh " name; next } on' "$2"; }

# compare WHO PAGE-TEXT SYNOPSIS-TEXT: against what `WHO -h` says
compare() {
	$1 -h | usage_options | common >usage
	page_options <"$2" | common >page
	diff -u usage page || { echo "$1: -h (-) and the option list of the page (+) differ"; return 1; }
	awk '{ print $1 == "-" ? substr($2, 2) : $1 }' usage | LC_ALL=C sort -u >letters
	synopsis_options <"$3" | grep -vx '[hV]' >synopsis || true
	diff -u letters synopsis || { echo "$1: -h (-) and the SYNOPSIS (+) differ"; return 1; }
}

@test "every program has a page of its name, with all sections in order" {
	bad=0
	for name in crossfoot "${PROGRAMS[@]/#/crossfoot-}"; do
		page=$ROOT/man/$name.1
		[ -f "$page" ] || { echo "no page man/$name.1"; bad=1; continue; }
		grep -qx "\.Dt $(tr a-z A-Z <<<"$name") 1" "$page" || { echo "$name: title"; bad=1; }
		grep -qx "\.Nm $name" "$page" || { echo "$name: NAME"; bad=1; }
		for s in "${SECTIONS[@]}"; do
			grep -nx "\.Sh $s" "$page" || { echo "$name: no section $s" >&2; bad=1; }
		done | cut -d: -f1 >order
		sort -nc order || { echo "$name: sections out of order"; bad=1; }
		[ "$(wc -l <order)" -eq ${#SECTIONS[@]} ] || bad=1
	done
	[ $bad -eq 0 ]
}

@test "mandoc has nothing to object to" {
	mandoc -T lint -W warning "$ROOT"/man/*.[15]
}

@test "pages that are referred to are there" {
	bad=0
	for xr in $(grep -hoE '^\.Xr crossfoot[a-z-]* [15]' "$ROOT"/man/*.[15] | awk '{ print $2 "." $3 }' | sort -u); do
		[ -f "$ROOT/man/$xr" ] || { echo "no page man/$xr"; bad=1; }
	done
	[ $bad -eq 0 ]
}

@test "-h, the option list and the SYNOPSIS agree" {
	bad=0
	for p in "${PROGRAMS[@]}"; do
		page=$ROOT/man/crossfoot-$p.1
		[ -f "$page" ] || { bad=1; continue; }
		section DESCRIPTION "$page" >list
		section OPTIONS "$page" >>list
		section SYNOPSIS "$page" >synopsis.text
		compare "$p" list synopsis.text || bad=1
		page_options <list >options
		[ -s options ] || { echo "$p: no options found in the page"; bad=1; }
	done
	[ $bad -eq 0 ]
}

@test "crossfoot(1) and its own commands agree" {
	bad=0
	for c in '' report sort body doctor; do
		section DESCRIPTION "$ROOT/man/crossfoot.1" |
		awk -v name="$c" '/^\.Ss / { at = $2; next } at == name' >list
		section SYNOPSIS "$ROOT/man/crossfoot.1" |
		awk -v name="$c" '/^\.Nm/ { at = ""; next } /^\.Cm/ { at = $2; next } at == name' >synopsis.text
		compare "crossfoot${c:+ $c}" list synopsis.text || bad=1
	done
	[ $bad -eq 0 ]
}

@test "options are sorted: letters ignoring case, lower before upper, then long names" {
	bad=0
	for p in "${PROGRAMS[@]}" crossfoot 'crossfoot report' 'crossfoot sort'; do
		$p -h | usage_options | common | awk '{
			lower = tolower($1)
			print $1 == "-" ? "~ " $2 : lower " " (lower == $1 ? 0 : 1) }' >keys
		sort -c keys || { echo "$p -h: out of order"; bad=1; }
	done
	[ $bad -eq 0 ]
}

@test "every example of every page runs and prints something" {
	bad=0
	for page in "$ROOT"/man/*.[15]; do
		section EXAMPLES "$page" | awk '
			/^\.Bd -literal/ { on = 1; file = sprintf("example.%d", ++n); printf "" >file; next }
			/^\.Ed/ { on = 0 }
			on { gsub(/\\e/, "\\"); gsub(/\\&/, ""); gsub(/\\-/, "-")
			     gsub(/\\\(aq/, "\047"); gsub(/\\\(dq/, "\""); print >file }
			END { exit n == 0 }' || { echo "${page##*/}: no examples"; bad=1; }
		for example in example.*; do
			[ -e "$example" ] || continue
			folder=${page##*/}.$example
			mkdir "$folder" && ln -s "$ROOT/examples" "$folder/examples"
			(cd "$folder" && sh -eu "../$example") >out 2>err </dev/null && [ -s out ] || {
				echo "${page##*/}, $example, status $?:"
				cat "$example" err
				bad=1
			}
			rm "$example"
		done
	done
	[ $bad -eq 0 ]
}
