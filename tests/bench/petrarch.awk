# petrarch.awk - dictionaries of PETRARCH, https://github.com/openeventdata/Dictionaries, as
# a gazetteer: an entry for each code of an actor, with the days between which it holds.
#
#	awk -f petrarch.awk Phoenix.*.actors.txt >actors.tsv
#
# A dictionary has names in capitals, "_" for a blank; further names behind "+"; codes in
# brackets, behind the name or below it, as in [IGOUNO >20070101], [AFGGOV 790916-791227].
# Years of two digits are those from 1931 to 2030.  A name of one word that is no longer
# than four letters is held to be an abbreviation.

function spelt(name,   n, i, w, word) {
	gsub(/_+/, " ", name)
	gsub(/[|\t]/, " ", name)
	sub(/^ +/, "", name)
	sub(/ +$/, "", name)
	if (length(name) <= 4 && name !~ / /)
		return name
	n = split(tolower(name), word, " ")
	name = ""
	for (i = 1; i <= n; i++) {
		w = word[i]
		if (w !~ /^(of|the|and|for|in|de|la|del|al|du|des|von|van|bin|ibn)$/ || i == 1)
			w = toupper(substr(w, 1, 1)) substr(w, 2)
		name = name (i > 1 ? " " : "") w
	}
	return name
}

# YYMMDD or YYYYMMDD; what is no such day is left out, and says nothing.
function day(s,   m, d) {
	if (s ~ /^[0-9][0-9][0-9][0-9][0-9][0-9]$/)
		s = (substr(s, 1, 2) > 30 ? "19" : "20") s
	m = substr(s, 5, 2) + 0
	d = substr(s, 7) + 0
	if (s !~ /^[12][0-9][0-9][0-9][0-9][0-9][0-9][0-9]$/ || m < 1 || m > 12 || d < 1 ||
	    d > (m == 2 ? 28 : m == 4 || m == 6 || m == 9 || m == 11 ? 30 : 31))
		return ""
	return substr(s, 1, 4) "-" substr(s, 5, 2) "-" substr(s, 7)
}

function flush(   i, n, code, from, to, part) {
	for (i = 1; i <= codes; i++) {
		from = to = ""
		n = split(list[i], part, /[ \t]+/)
		code = part[1]
		if (code !~ /[A-Z]/)
			continue
		for (; n > 1; n--)
			if (part[n] ~ /^>/)
				from = day(substr(part[n], 2))
			else if (part[n] ~ /^</)
				to = day(substr(part[n], 2))
			else if (part[n] ~ /-/) {
				from = day(substr(part[n], 1, index(part[n], "-") - 1))
				to = day(substr(part[n], index(part[n], "-") + 1))
			}
		if (from != "" && to != "" && from > to)
			continue
		print code, name, aliases, "actor", from, to
	}
	codes = 0
	name = aliases = ""
}

BEGIN {
	OFS = "\t"
	print "id", "name", "aliases", "label", "valid-from", "valid-to"
}

FNR == 1 && NR > 1 { flush() }
{
	sub(/\r$/, "")
	sub(/#.*/, "")
}
/^[ \t]*$/ { next }
/^[^ \t+\[!]/ { flush(); name = spelt(substr($0, 1, match($0 "[", /[ \t]*\[/) - 1)) }
/^\+/ {
	alias = spelt(substr($0, 2, match($0 "[", /[ \t]*\[/) - 2))
	if (alias ~ /[A-Za-z0-9]/)
		aliases = aliases (aliases != "" ? " | " : "") alias
}
name ~ /[A-Za-z0-9]/ {
	rest = $0
	while (match(rest, /\[[^]]*\]/)) {
		list[++codes] = substr(rest, RSTART + 1, RLENGTH - 2)
		rest = substr(rest, RSTART + RLENGTH)
	}
}
END { flush() }
