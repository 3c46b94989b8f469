#!/usr/bin/env bats
# readme.bats - what the README shows is what the programs print.
#
# A block marked ```console holds commands behind "$ " and, under each, all that
# it prints (a line "..." stands for any lines left out).  The blocks run in their
# order, in one folder that has the project's examples/.

load lib/common

# The Nth command of the README in .command, what it should print in .want.
extract() {
	awk -v want="$1" '
		/^```console$/ { inside = 1; next }
		/^```$/ { inside = 0 }
		!inside { next }
		/^\$ / { n++ }
		n != want { next }
		/^\$ / || (continued && /^> /) {
			print substr($0, 3) >".command"
			continued = /(\\|\|)$/
			next
		}
		{ print >".want" }' "$ROOT/README.md"
}

# got is want, where "..." in want stands for any lines.
matches() {
	awk '
		FNR == NR { got[++n] = $0; next }
		$0 == "..." { gap = 1; next }
		{
			for (i++; gap && i <= n && got[i] != $0; i++)
				;
			if (got[i] != $0) {
				printf "want: %s\ngot:  %s\n", $0, got[i]
				exit 1
			}
			gap = 0
		}
		END { if (!gap && i < n) { printf "more than wanted: %s\n", got[i + 1]; exit 1 } }' "$1" "$2"
}

@test "every command of the README prints what the README says" {
	copy_to .
	PATH=$(crossfoot --exec-path):$PATH
	n=1
	while rm -f .command && : >.want && extract $n && [ -e .command ]; do
		if grep -qx 'make [a-z]*' .command; then
			make_copy . demo >.got	# the one target that the README shows
		else
			bash -o pipefail .command >.got
		fi
		matches .got .want || { cat .command; false; }
		n=$((n + 1))
	done
	[ $n -gt 3 ]
}
