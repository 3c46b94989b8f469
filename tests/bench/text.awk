# text.awk - reports to measure with: the same on every machine, in the shape of
# the real ones (datelines, bylines, quotations, captions, a figure in two sentences of
# three, dates, ages, ranges, hedges).
#
#	awk -v folder=DIR -v files=1000 -f text.awk
#
# Writes DIR/00001.txt ... and DIR/manifest.tsv.

function rnd(n) {	# 0 .. n-1: Park and Miller, exact in any awk
	seed = (seed * 16807) % 2147483647
	return seed % n
}

function pick(list,   word, n) {
	n = split(list, word, "|")
	return word[rnd(n) + 1]
}

function grouped(n) {
	return n < 1000 ? n : int(n / 1000) "," sprintf("%03d", n % 1000)
}

function count(   n) {
	n = rnd(4) ? rnd(400) + 2 : (rnd(90) + 10) * 100
	return pick("||||about |around |at least |more than |nearly |up to |some ") \
	    (n < 13 ? pick("two|three|four|five|seven|nine|ten|twelve") : grouped(n))
}

function who() {
	return pick("civilians|soldiers|prisoners of war|residents|Russian servicemen|" \
	    "Ukrainian defenders|people|police officers|children|firefighters|volunteers")
}

function place() { return pick("Kyiv|Kharkiv|the Chernihiv region|Kursk|Istanbul|Belarus|Odesa|Sumy") }
function day() { return pick("on Friday|on May " (rnd(30) + 1) "|on " (rnd(30) + 1) " May 2025|overnight|on Sunday|in the evening") }
function says() {
	return pick("the Russian Defence Ministry said|Ukraine's air force said|Mayor H. Petrenko told reporters|" \
	    "the Coordination Headquarters said|officials of the U.N. said|the governor wrote on Telegram")
}

function sentence() {
	return pick(count_sentence() "|" count_sentence() "|" count_sentence() "|" \
	    "Some of them had been held for " pick("22 months|more than two years|nearly three years|" rnd(40) + 2 " days") "." "|" \
	    "Those who returned were aged " rnd(20) + 18 " to " rnd(30) + 40 "." "|" \
	    "The damage was put at $" rnd(90) + 1 pick(".5| ") " million, about " rnd(90) + 5 "% of the city's budget." "|" \
	    "\"We were told to pack at four in the morning,\" she said. \"Nobody knew where we were going.\"" "|" \
	    "Buses reached " place() " shortly after noon, where relatives waited with photographs." "|" \
	    "It was not clear whether the talks in " place() " would go on." "|" \
	    "Mr. Petrenko, who leads the team, thanked those who had prepared the lists.")
}

function count_sentence() {
	return pick("A|B|C") == "A" ? "Each side freed " count() " " who() " " day() ", " says() "." : \
	    pick("At|In") == "At" ? says_first() ", " count() " " who() " were killed and " count() " wounded " day() " in " place() "." : \
	    "Russia launched " count() " drones and " count() " missiles at " place() " " day() ", " says() "."
}
function says_first() { return pick("According to the State Emergency Service|As of " rnd(30) + 1 " May|By most estimates") }

BEGIN {
	seed = 20250523
	print "doc\tdate\tsource" >(folder "/manifest.tsv")
	for (f = 1; f <= files; f++) {
		name = sprintf("%05d.txt", f)
		printf "%s\t2025-05-%02d\tOutlet %d\n", name, rnd(28) + 1, rnd(40) >(folder "/manifest.tsv")
		name = folder "/" name
		print "Exchange goes on as " count() " " who() " come home\n\nBy Marta Holm\n" >name
		printf "KYIV, May %d (Northwire) - ", (rnd(30) + 1) >name
		for (p = rnd(8) + 8; p > 0; p--) {
			for (s = rnd(4) + 1; s > 0; s--)
				printf "%s%s", sentence(), (s > 1 ? " " : "\n\n") >name
			if (rnd(9) == 0)
				print "Image: Relatives wait in " place() ". Photo: Lesia Hrab\n" >name
		}
		close(name)
	}
}
