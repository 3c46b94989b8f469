# names.awk - lists of names to look for: N of them, the first of which stand in the text.
#
#	awk -v n=1000 -f names.awk TEXT
#
# One in ten is taken from the text, pairs of words with capitals, and the rest is made of
# syllables: the same on every machine.

function rnd(n) {	# 0 .. n-1: Park and Miller, exact in any awk
	seed = (seed * 16807) % 2147483647
	return int(seed / 2147483647 * n)
}

function word(   i, s) {
	s = syllable[rnd(syllables)]
	s = toupper(substr(s, 1, 1)) substr(s, 2)
	for (i = 1 + rnd(2); i > 0; i--)
		s = s syllable[rnd(syllables)]
	return s
}

BEGIN {
	seed = 20250523
	syllables = split("bar ko len mi dra vos tin ha shel or pek un rado fi gor nal is tem ov ska " \
	    "ber lin do ran el ke min var as to jen hol wi sen da ma ri ley son ton", list, " ")
	for (i = 1; i <= syllables; i++)
		syllable[i - 1] = list[i]
}

{
	for (i = 1; i < NF && found < n / 10; i++)
		if ($i ~ /^[A-Z][a-z]+$/ && $(i + 1) ~ /^[A-Z][a-z]+$/ && !seen[$i " " $(i + 1)]++) {
			print $i " " $(i + 1)
			found++
		}
}

END {
	while (found < n) {
		name = word() (rnd(3) ? " " word() : "")
		if (!seen[name]++) {
			print name
			found++
		}
	}
}
