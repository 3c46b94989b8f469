# text.awk - reports to measure with, made from grammars: the same on every machine.
#
#	awk -v files=1000 -v folder=DIR -f text.awk en.tsv
#	awk -v files=1000 -f text.awk uk.tsv ru.tsv
#
# Writes DIR/00001.txt ... and DIR/manifest.tsv; or, without a folder, all of them to
# standard output, in turn from each grammar.  A row of a grammar is a symbol, a
# weight, and what the symbol may stand for: {symbol} is replaced by what that one
# stands for, {12..400} by a number between these, \n by a line end.

function rnd(n) {	# 0 .. n-1: Park and Miller, exact in any awk
	seed = (seed * 16807) % 2147483647
	return int(seed / 2147483647 * n)
}

function expand(symbol,   limits, key, i, rest, from, length_, out) {
	if (split(symbol, limits, /\.\./) == 2)
		return limits[1] + rnd(limits[2] - limits[1] + 1)
	key = grammar SUBSEP symbol
	if (!(key in total)) {
		print "text.awk: grammar " grammar " has no {" symbol "}" >"/dev/stderr"
		exit 1
	}
	i = rnd(total[key])
	rest = text[key, below[key, i]]
	while (match(rest, /[{][^}]*[}]/)) {
		from = RSTART
		length_ = RLENGTH
		out = out substr(rest, 1, from - 1) expand(substr(rest, from + 1, length_ - 2))
		rest = substr(rest, from + length_)
	}
	return out rest
}

BEGIN {
	FS = "\t"
	seed = 20250523
}

FNR == 1 {
	grammars++
	next
}

$1 != "" && $1 !~ /^#/ {
	key = grammars SUBSEP $1
	gsub(/\\n/, "\n", $3)
	text[key, ++texts[key]] = $3
	for (i = 0; i < $2; i++)
		below[key, total[key]++] = texts[key]
}

END {
	if (folder)
		print "doc\tdate\tsource" >(folder "/manifest.tsv")
	for (f = 1; f <= files; f++) {
		grammar = f % grammars + 1
		if (!folder) {
			print expand("report") "\n"
			continue
		}
		name = sprintf("%05d.txt", f)
		printf "%s\t2025-05-%02d\tOutlet %d\n", name, rnd(28) + 1, rnd(40) >(folder "/manifest.tsv")
		print expand("report") >(folder "/" name)
		close(folder "/" name)
	}
}
