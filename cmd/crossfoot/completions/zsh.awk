# zsh.awk - completions for zsh; see options.awk.

function quoted(s) {
	gsub(/[\[\]:\\]/, "\\\\&", s)
	gsub(/'/, "'\\''", s)
	return s
}

function first() {
	body = ""
}

function command(name, about) {
	if (name != "-") {
		names = names " crossfoot-" name
		about_all = about_all "\n\t\t'" name ":" quoted(about) "'"
	}
	body = body "\t(" name ")\n\t\targuments=("
}

function action_of(values) {
	if (values == "files")
		return "_files"
	if (values == "rules")
		return "_crossfoot_rules"
	return values == "" ? " " : "(" values ")"
}

function option(letter, long, takes, values, help,   action, either) {
	action = action_of(values)
	either = letter == "" ? "'--" long : "'(-" letter " --" long ")'{-" letter ",--" long "}'"
	body = body "\n\t\t\t" either "[" quoted(help) "]" (takes == "" ? "" : ":" quoted(takes) ":" action) "'"
}

function done() {
	body = body "\n\t\t\t'*:file:_files'\n\t\t) ;;\n"
}

function last() {
	print "#compdef crossfoot" names
	print "# zsh completion for crossfoot: made from what its programs say with -h."
	print ""
	print "_crossfoot_rules() {"
	print "\tcompadd -- " packs
	print "\t_files"
	print "}"
	print ""
	print "_crossfoot() {"
	print "\tlocal command=${${words[1]:t}#crossfoot}"
	print "\tlocal -a arguments commands"
	print "\tcommand=${command#-}"
	print "\tif [[ -z $command && $CURRENT -gt 2 ]]; then"
	print "\t\tcommand=$words[2]"
	print "\t\tshift words"
	print "\t\t(( CURRENT-- ))"
	print "\telif [[ -z $command && $words[2] != -* ]]; then"
	print "\t\tcommands=(" about_all "\n\t\t)"
	print "\t\t_describe command commands"
	print "\t\treturn"
	print "\tfi"
	print "\tcase ${command:--} in"
	printf "%s", body
	print "\tesac"
	print "\t_arguments -s -S $arguments"
	print "}"
	print ""
	print "_crossfoot \"$@\""
}
