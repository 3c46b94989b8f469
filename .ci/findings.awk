# findings.awk - of what a tool found: what .ci/explained.tsv does not explain.
#
#	awk -v tool=gcc -v out=build/analyze/gcc/ -f .ci/findings.awk .ci/explained.tsv FINDINGS
#
# A finding is a line LOG:FILE:LINE:COLUMN: warning: MESSAGE [CHECK]; where no place in the
# source is told it is of the file that the log is named after.  Ends with 1 if any is left.
BEGIN { FS = "\t" }

# The function that stands at a line: from its name at the line's start to the closing brace.
function function_at(file, line,   text, n, name) {
	if (!(file in read)) {
		read[file] = 1
		name = "-"
		while ((getline text <file) > 0) {
			n++
			if (match(text, /^[A-Za-z_][A-Za-z0-9_]*\(/))
				name = substr(text, 1, RLENGTH - 1)
			at[file, n] = name
			if (text ~ /^}/ || text ~ /;$/ && text ~ /^[^ \t]/)
				name = "-"
		}
		close(file)
	}
	return (file, line) in at ? at[file, line] : "-"
}

FILENAME ~ /explained/ {
	if (FNR > 1 && $1 == tool && !/^#/) {
		why[$2, $3, $4] = $5
		row[++rows] = $2 SUBSEP $3 SUBSEP $4
	}
	next
}

function explained(file, fun, check) {
	if ((file, fun, check) in why)
		return used[file, fun, check] = 1
	if (("*", "*", check) in why)
		return used["*", "*", check] = 1
	return 0
}

{
	log_name = substr($0, 1, index($0, ":") - 1)
	rest = substr($0, length(out) + 1)
	# LOG is FILE with ':' for '/', so it ends where ".c:" does first, or it is "all:"
	end = index(rest, ".c:")
	if (substr(rest, 1, 4) == "all:") {
		file = ""
		rest = substr(rest, 5)
	} else {
		file = substr(rest, 1, end + 1)
		gsub(/:/, "/", file)
		rest = substr(rest, end + 3)
	}
	line = 0
	if (match(rest, /^[^: ]+\.[ch]:[0-9]+:/)) {
		place = substr(rest, 1, RLENGTH - 1)
		file = place
		sub(/:[0-9]+$/, "", file)
		sub(/^\.\//, "", file)
		line = place
		sub(/.*:/, "", line)
	}
	check = "?"
	if (match(rest, /\[[-A-Za-z0-9_.,]+\]$/))
		check = substr(rest, RSTART + 1, RLENGTH - 2)
	message = rest
	sub(/^[^ ]* */, "", message)
	fun = function_at(file, line + 0)
	if (told[file, line, check]++ || explained(file, fun, check))
		next
	print file ":" line ": in " fun ": " message
	left++
}

END {
	for (k = 1; k <= rows; k++)
		if (!(row[k] in used)) {
			split(row[k], part, SUBSEP)
			print ".ci/explained.tsv: finds nothing any more: " tool " " part[1] " " part[2] " " part[3]
			left++
		}
	exit left > 0
}
