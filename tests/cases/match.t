# rules	text	matches
a\tv\tx	axbX	a=v 1-2, a=v 3-4
a\tv\tx\tc	axbX	a=v 1-2
a\tv\tq	axbX	
# marks beyond ASCII are punctuation, too
a\tv\t[[:punct:]]	he “was”	a=v 3-6, a=v 9-12
# in order of the text, then of the rules; different rules may overlap
a\tv\tbc\nb\tw\tab\nc\tu\tb	abc	b=w 0-2, a=v 1-3, c=u 1-2
# captures: trimmed, blanks joined, a bar is none
a\t$1!\tby (.*)	by  Ann   B|C 	a=Ann B C! 0-14
a\t${w}/$2/$$\t(?<w>x)(y)?	xz	a=x//$ 0-1
a\t$1\tx(y)?	x xy	a= 0-1, a=y 2-4
a\t$1-$0\t(.).	абвг	a=а-аб 0-4, a=в-вг 4-8
# a range that begins with a backslash is one
a\tv\t[\\.-9]x	q 5x	a=v 2-4
# @last comes behind what begins at the same place
a\t@last\tx\na\tv\tx	x	a=v 0-1, a= 0-1
# except: vetoes what it overlaps, and only that
a\tv\theld\t\theld talks	held talks, held 5	a=v 12-16
a\tv\theld\t\ttalks were held|held talks	talks were held	
a\tv\theld\t\tfree	held free	a=v 0-4
a\tv\theld\t\t held	held held	a=v 0-4
a\tv\tab\t\tb c	ab c ab d	a=v 5-7
a\tv\tb\t\ta|c	abc	a=v 1-2
a\tv\tFrench\t\tShe speaks|speaks French	She speaks French	
a\tv\tc\t\tab|bc|cé	abc écé abé c	a=v 15-16
# flags hold for except too
a\tv\tx\tc\tX y	x y	a=v 0-1
a\tv\tx\t\tX y	x y	
# behind a vetoed match that swallowed another, the search goes on where the veto ends
a\t$1\theld.*?(\\d+)\t\theld talks	held talks, then held 5 men	a=5 17-23
# empty matches veto inside a match, not beside it
a\tv\tab\t\t(?=b)	ab	
a\tv\tab\t\t(?=a)|(?<=b)	ab	a=v 0-2
a\tv\t\\b	x y	a=v 0-0, a=v 1-1, a=v 2-2, a=v 3-3
# a rule that gives up is told, the others stand
a\tv\t(a+)+$\nb\tw\taab	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab	b=w 58-61!2
a\tv\tx\t\t(a+)+$\nb\tw\taab	xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab	b=w 59-62!2
# letters of either case, and those that fold into ASCII, are found by every rule
a\tv\tzebra\nb\tw\taxe	ZEBRA AXE	a=v 0-5, b=w 6-9
a\tv\tkick\nb\tw\tmiss\nc\tu\tnone	\xe2\x84\xaaick mi\xc5\xbfs	a=v 0-6, b=w 7-12
# what a filter gets wrong: letters beyond ASCII that fold into it, or do not
a\tv\t\\bkicks\\b	\xe2\x84\xaaick\xc5\xbf KICKS	a=v 0-8, a=v 9-14
a\tv\tistanbul	\xc4\xb0stanbul Istanbul	a=v 10-18
a\tv\t\\bв\\b	\xe1\xb2\x80 В	a=v 0-3, a=v 4-6
a\tv\tкиїв	КИЇВ Київ	a=v 0-8, a=v 9-17
# words end at marks, not at _, letters of any script or their accents
a\tv\t\\bheld\\b	_held held_ «held» éheld held’s	a=v 14-18, a=v 28-32
a\tv\t\\bст\\b	Міст ст	a=v 9-13
a\tv\t\\bза\\b	за\xcc\x81мок за	a=v 0-4, a=v 13-17
a\tv\t\\bheld\\b	\xe2\x85\xa7held \xc2\xb2held held	a=v 15-19
# acronyms mind case, and words around them do not matter
a\tv\t\\bUN\\b\tc	un Un UN UNO	a=v 6-8
a\tv\t\\bUS (?:said|told)\\b\tc	us said US said US Said	a=v 8-15
# digits of other scripts are digits
a\tv\t\\b\\d+ dead	٣٤ dead 5 dead	a=v 0-9, a=v 10-16
# of alternatives that begin at one place the first counts
a\tv\theld|held back	held back	a=v 0-4
a\tv\theld back|held	held back	a=v 0-9
a\t$0\t(?:un|the )?held	unheld the held	a=unheld 0-6, a=the held 7-15
# a condition, a group that took no part
a\t$0\t(by )?\\b\\w+(?(1)| said)	by Ann and Bob said	a=by Ann 0-6, a=Bob said 11-19
# need: the row must hold one of the words, anywhere, as letters; the flags hold for it
a\tv\tx\t\t\t\t\tzoo	x and x	
a\tv\tx\t\t\t\t\tzoo	x at the ZOO, x	a=v 0-1, a=v 14-15
a\tv\tx\tc\t\t\t\tzoo	x at the ZOO	
a\tv\tx\tc\t\t\t\tzoo	x at the zoological	a=v 0-1
a\tv\t\\w+\t\t\t\t\tzoo | two words	two words	a=v 0-3, a=v 4-9
a\tv\t\\w+\t\t\t\t\tzoo | two words	two, words	
a\tv\tx\t\t\t\t\ta|b | (c) | \\d+	x a b c 5	
a\tv\tx\t\t\t\t\ta|b | (c) | \\d+	x (C)	a=v 0-1
a\tv\tx\t\t\t\t\ta|b | (c) | \\d+	x \\D+	a=v 0-1
a\tv\tx\t\t\t\t\tкиїв	x КИЇВ	a=v 0-1
a\tv\tx\t\t\t\t\tkick	x \xe2\x84\xaaick	a=v 0-1
a\tv\tx\t\t\t\t\tété	x ÉTÉ	a=v 0-1
a\tv\t(?:x|(?1)y)()\t\t\t\t\tzoo	x zoo	a=v 0-1
a\tv\tbox\t\tzoo\t\t\tzoo	box zoobox zoo	a=v 0-3, a=v 7-10
# limit: more steps, or fewer
a\tv\t(a+)+$\nb\tw\taab	aaaaaaaaaaaaaaab	b=w 13-16
a\tv\t(a+)+$\t\t\t\t\t\t1000\nb\tw\taab	aaaaaaaaaaaaaaab	b=w 13-16!2
a\tv\tx\t\t(a+)+$\t\t\t\t1000\nb\tw\taab	xaaaaaaaaaaaaaaab	b=w 14-17!2
a\tv\t(?:a?){18}a{18}b\t\t\t\t\t\t100000000	aaaaaaaaaaaaaaaaaab	a=v 0-19
# overlaps: all of them stand, unless a line says otherwise, for its own label
a\tv\tab\na\tw\tbc\nb\tu\tabc	abc	a=v 0-2, b=u 0-3, a=w 1-3
#overlap a all\na\tv\tab\na\tw\tbc	abc	a=v 0-2, a=w 1-3
#overlap b longest\na\tv\tab\na\tw\tbc\nb\tu\tabc\nb\tt\tb	abc	a=v 0-2, b=u 0-3, a=w 1-3
# the longest; then by priority, by place, by the order of the rules
#overlap a longest\na\tv\tab\na\tw\tbcd\na\tu\tde	abcde	a=w 1-4
#overlap a longest\na\tv\tab\na\tw\tbcd\na\tu\te	abcde	a=w 1-4, a=u 4-5
#overlap a longest\na\tv\tab\na\tw\tbc	abc	a=v 0-2
#overlap a longest\na\tv\tab\na\tw\tbc\t\t\t\t1	abc	a=w 1-3
#overlap a longest\na\tv\tab\t\t\t\t-1\na\tw\tbc	abc	a=w 1-3
#overlap a longest\na\tv\tab\t\t\t\t9\na\tw\tabc	abc	a=w 0-3
#overlap a longest\na\tv\tab\na\tw\tab	ab	a=v 0-2
#overlap a longest\na\tv\tab\na\tw\tab\t\t\t\t1	ab	a=w 0-2
# one that is covered covers nothing itself
#overlap a longest\na\tv\tabcd\na\tw\tdef\na\tu\tfg	abcdefg	a=v 0-4, a=u 5-7
#overlap a longest\na\tv\tbbb\na\tw\tb	bbbb	a=v 0-3, a=w 3-4
# the first; then by priority, by length, by the order of the rules
#overlap a first\na\tv\tab\na\tw\tbcd\na\tu\tde	abcde	a=v 0-2, a=u 3-5
#overlap a first\na\tv\tab\na\tw\tbc\t\t\t\t1	abc	a=v 0-2
#overlap a first\na\tv\tab\na\tw\tabc	abc	a=w 0-3
#overlap a first\na\tv\tab\t\t\t\t1\na\tw\tabc	abc	a=v 0-2
#overlap a first\na\tv\tab\na\tw\tab	ab	a=v 0-2
# what gives no value covers nothing, @last and @none do; an empty match is let be
#overlap a longest\na\t$1\tab(x)?\na\tw\tb	ab	a= 0-2, a=w 1-2
#overlap a longest\na\t@none\tab\na\tw\tb	ab	a= 0-2
#overlap a longest\na\t@last\tab\na\tw\tb	ab	a= 0-2
#overlap a longest\na\tv\tab\na\tw\t(?=b)	ab	a=v 0-2, a=w 1-1
# vetoed matches cover nothing
#overlap a longest\na\tv\tabc\t\tcd\na\tw\tb	abcd	a=w 1-2
# a letter of two bytes with a backslash before it, that may be left off: also at the end
a\tv\t\\ї{0,2}	abї	a=v 0-0, a=v 1-1, a=v 2-4, a=v 4-4
#overlap a longest\na\t$1\t(a)bc\na\tw\tcd	abcd	a=a 0-3
