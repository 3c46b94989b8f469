# common.bash - what every .bats file begins with: `load lib/common`.
#
# Each test stands in an empty folder of its own, in the C locale, with the
# programs of this checkout first in PATH.  $ROOT is the checkout.

bats_require_minimum_version 1.5.0

export LC_ALL=C
unset NO_COLOR COLUMNS GREP_OPTIONS POSIXLY_CORRECT
ROOT=$(cd "${BATS_TEST_FILENAME%/*}/.." && pwd -P)
export ROOT PATH="$ROOT/bin:$PATH"
if [ -n "${BATS_TEST_TMPDIR:-}" ]; then
	cd "$BATS_TEST_TMPDIR" || exit 1
fi

# tsv 'doc|text' 'a|5 dead' ...: a TSV stream, fields written with a bar between.
tsv() { printf '%s\n' "$@" | tr '|' '\t'; }

# same WANT CMD ...: standard output of CMD is WANT: a file, or - for standard input
# (then CMD cannot have it: same <(tsv ...) CMD <in).
same() {
	local want=$1
	shift
	"$@" >.got || { echo "$* exited $?"; return 1; }
	diff -u "$want" .got
}

# fails CMD ...: exit status 2, nothing on standard output, one line on standard
# error that begins with the program's name; the line is left in $message.
fails() {
	local status=0
	"$@" >.out 2>.err || status=$?
	message=$(cat .err)
	[ "$status" -eq 2 ] || { echo "$*: exit $status, want 2; $message"; return 1; }
	[ ! -s .out ] || { echo "$*: wrote $(wc -c <.out) bytes"; return 1; }
	[ "$(wc -l <.err)" -eq 1 ] || { echo "$*: want one line: $message"; return 1; }
	[[ $message == crossfoot* ]] || { echo "$*: who speaks? $message"; return 1; }
}

# copy_to FOLDER: this checkout and the programs that were built here, in parts.
copy_to() {
	(cd "$ROOT" && tar cf - --exclude=./.git --exclude=./build --exclude=./tests/fuzz/corpus . \
	    build/flags build/common.a build/{cmd,common,gen,completions}) | tar xf - -C "$1"
}

# make_copy FOLDER ARGUMENT...: make in such a copy, with the variables of the make above, if
# any.  What was built does not name its folder, so that it need not be built again for that.
make_copy() {
	local folder=$1 mapped variables=
	shift
	mapped=$(grep '^-ffile-prefix-map=' "$ROOT/build/flags")
	[[ ${MAKEFLAGS:-} != *'-- '* ]] || variables="-- ${MAKEFLAGS#*-- }"
	env -u MAKELEVEL MAKEFLAGS="$variables" make -s -C "$folder" ${CC:+CC="$CC"} MAPPED="$mapped" "$@"
}

# column NAME [FILE]: the cells of a column, without its name.
column() {
	awk -F '\t' -v name="$1" '
		NR == 1 { for (i = 1; i <= NF; i++) if ($i == name) c = i
			  if (!c) { print "no column " name >"/dev/stderr"; exit 1 }
			  next }
		{ print $c }' "${2:--}"
}
