# fish.awk - completions for fish; see options.awk.

function quoted(s) {
	gsub(/\\/, "\\\\", s)
	gsub(/'/, "\\'", s)
	return "'" s "'"
}

function first() {
	print "# fish completion for crossfoot: made from what its programs say with -h."
}

function command(name, about) {
	own = name
	if (name != "-")
		print "complete -c crossfoot -n __fish_use_subcommand -f -a " name " -d " quoted(about)
}

function argument(values) {
	if (values == "files")
		return " -r -F"
	if (values == "rules")
		return " -r -F -a " quoted(packs)
	return values == "" ? " -x" : " -x -a " quoted(values)
}

function option(letter, long, takes, values, help,   what) {
	what = (letter == "" ? "" : " -s " letter) " -l " long " -d " quoted(help)
	if (takes != "")
		what = what argument(values)
	if (own == "-")
		print "complete -c crossfoot -n __fish_use_subcommand" what
	else {
		print "complete -c crossfoot -n '__fish_seen_subcommand_from " own "'" what
		print "complete -c crossfoot-" own what
	}
}

function done() {
}

function last() {
}
