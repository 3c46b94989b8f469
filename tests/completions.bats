# completions.bats - what bash, zsh and fish complete is what the programs say with -h.

load lib/common

COMMANDS=(split tag extract-numbers reconcile tabulate report sort body doctor)
MADE=$ROOT/build/completions

# Letters and long names of a command's options, as -h has them: -c --column ...
options() {
	crossfoot $1 -h | sed -nE 's/^  (-.), /\1 /; s/^ +//; s/^((-. )?--[a-z-]+).*/\1/p' | tr ' ' '\n' | sort -u
}

# in_bash WORD ...: what is offered for the last of them.
in_bash() {
	bash -c '. "$1"; shift; COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _crossfoot
		printf "%s\n" "${COMPREPLY[@]}"' bash "$MADE/bash" "$@" | sort -u
}
# What zsh hands to _arguments.
in_zsh() {
	zsh -fc 'made=$1; shift; words=("$@") CURRENT=$#
		_arguments() { print -rl -- "$@" }
		_describe() { print -rl -- $commands }
		. $made' zsh "$MADE/zsh" "$@"
}
in_fish() { HOME=$PWD fish --no-config -c 'source $argv[1]; complete -C $argv[2]' "$MADE/fish" "$1" | cut -f 1 | sort -u; }

@test "every option of every command, in each shell, and no other" {
	for command in "${COMMANDS[@]}"; do
		options $command >want
		[ "$(wc -l <want)" -ge 4 ]	# help and version
		in_bash crossfoot $command - | diff want -
		in_zsh crossfoot $command - | sed -nE 's/^(\([^)]*\))?(-[a-zA-Z-]+)\[.*/\2/p' | sort -u | diff want -
		{ in_fish "crossfoot $command -"; in_fish "crossfoot $command --"; } | sort -u >got
		diff want got || return 1
	done
}

@test "the programs by their installed names, too" {
	options tag >want
	in_bash crossfoot-tag - | diff want -
	in_zsh crossfoot-tag - | sed -nE 's/^(\([^)]*\))?(-[a-zA-Z-]+)\[.*/\2/p' | sort -u | diff want -
	{ in_fish 'crossfoot-tag -'; in_fish 'crossfoot-tag --'; } | sort -u | diff want -
}

@test "the commands" {
	printf '%s\n' "${COMMANDS[@]}" | sort >want
	in_bash crossfoot '' | diff want -
	in_zsh crossfoot '' | sed 's/:.*//' | sort | diff want -
	in_fish 'crossfoot ' | diff want -
}

@test "words that an option takes, names of packs, files" {
	: >pack.tsv
	[ "$(in_bash crossfoot report -f c)" = csv ]
	[ "$(in_fish 'crossfoot report -f c')" = csv ]
	[ "$(in_bash crossfoot reconcile --best med)" = median ]
	[ "$(in_fish 'crossfoot reconcile --best med')" = median ]
	in_zsh crossfoot reconcile --best '' | grep -q '^--best\[.*:rule:(mode median'
	[ "$(in_bash crossfoot-tag -r prot)" = protest ]
	in_fish 'crossfoot-tag -r conf' | grep -qx conflict
	[ "$(in_bash crossfoot-tag -r pa)" = pack.tsv ]
	[ "$(in_bash crossfoot split -m pa)" = pack.tsv ]
	[ "$(in_fish 'crossfoot split -m pa')" = pack.tsv ]
	[ "$(in_bash crossfoot split pa)" = pack.tsv ]
	[ -z "$(in_bash crossfoot split --prefix pa)" ]
}
