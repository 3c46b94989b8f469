# bash.awk - completions for bash; see options.awk.

function first() {
	print "# bash completion for crossfoot: made from what its programs say with -h."
	print ""
	print "_crossfoot() {"
	print "\tlocal cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} IFS=$' \\t\\n'"
	print "\tlocal command=${COMP_WORDS[0]##*/} options= values= commands="
	print "\tcommand=${command#crossfoot}"
	print "\tcommand=${command#-}"
	print "\tif [[ -z $command && $COMP_CWORD -gt 1 ]]; then"
	print "\t\tcommand=${COMP_WORDS[1]}"
	print "\tfi"
	print "\tcase ${command:--} in"
}

function command(name, about) {
	printf "\t%s)\n\t\tcase $prev in\n", name
	names = names (name == "-" ? "" : " " name)
	options = ""
}

function option(letter, long, takes, values, help,   either) {
	either = (letter == "" ? "" : "-" letter "|") "--" long
	options = options (letter == "" ? "" : " -" letter) " --" long
	if (takes != "")
		printf "\t\t%s) values='%s' ;;\n", either, values == "" ? "none" : values
}

function done() {
	printf "\t\tesac\n\t\toptions='%s' ;;\n", substr(options, 2)
}

function last() {
	print "\tesac"
	print "\t[[ ${command:--} != - ]] || commands='" substr(names, 2) "'"
	print "\tCOMPREPLY=()"
	print "\tcase $values in"
	print "\tnone) return ;;"
	print "\tfiles) ;;"
	print "\trules) COMPREPLY=($(compgen -W '" packs "' -- \"$cur\")) ;;"
	print "\t?*) COMPREPLY=($(compgen -W \"$values\" -- \"$cur\")); return ;;"
	print "\t*)"
	print "\t\tif [[ $cur == -* ]]; then"
	print "\t\t\tCOMPREPLY=($(compgen -W \"$options\" -- \"$cur\"))"
	print "\t\t\treturn"
	print "\t\tfi"
	print "\t\tif [[ -n $commands ]]; then"
	print "\t\t\tCOMPREPLY=($(compgen -W \"$commands\" -- \"$cur\"))"
	print "\t\t\treturn"
	print "\t\tfi ;;"
	print "\tesac"
	print "\tIFS=$'\\n'"
	print "\tCOMPREPLY+=($(compgen -f -- \"$cur\"))"
	print "}"
	gsub(/ /, " crossfoot-", names)
	print "complete -o filenames -F _crossfoot crossfoot" names
}
