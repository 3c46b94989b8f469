# options.awk - the option tables of all commands, read from what their -h says, for
# bash.awk, zsh.awk and fish.awk to write completions from.
#
#	for c in ...; do crossfoot $c -h; done | awk -v packs="NAME ..." -f options.awk -f bash.awk
#
# Calls first(), then command(name, about) and behind it option(letter, long, takes, values,
# help) for each of its options, done() after the last of them, last() at the end.  `takes`
# is what the argument is, empty where there is none; `values` are the words for
# it, or "files", or "rules" for the names of packs and files.

function words(help,   list) {
	gsub(/ *\([^)]*\)/, "", help)
	sub(/^.*(: | are )/, "", help)
	list = help
	gsub(/, | or /, " ", list)
	return list != help && list ~ /^[a-z]+( [a-z]+)+$/ ? list : ""
}

function values_of(takes, help) {
	if (takes == "file" || takes == "claims")
		return "files"
	if (takes == "rules" || takes == "pack")
		return "rules"
	return takes ~ /^(format|kind|name|rule)$/ ? words(help) : ""
}

BEGIN { first() }
/^usage: / {
	if (name != "")
		done()
	name = $2
	sub(/^crossfoot-?/, "", name)
	name = name == "" ? "-" : name
	getline
	command(name, $0)
	next
}
match($0, /^  (-.,|   ) --[a-z-]+/) {
	letter = substr($0, 4, 1)
	long = substr($0, 9, RLENGTH - 8)
	help = substr($0, RLENGTH + 1)
	takes = help ~ /^ [^ ]/ ? $(letter == " " ? 2 : 3) : ""
	help = takes == "" ? help : substr(help, length(takes) + 2)
	sub(/^ +/, "", help)
	option(letter == " " ? "" : letter, long, takes, values_of(takes, help), help)
}
END { done(); last() }
