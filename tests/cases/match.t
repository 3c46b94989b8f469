# rules	text	matches
a\tv\tx	axbX	a=v 1-2, a=v 3-4
a\tv\tx\tc	axbX	a=v 1-2
a\tv\tq	axbX	
# in order of the text, then of the rules; different rules may overlap
a\tv\tbc\nb\tw\tab\nc\tu\tb	abc	b=w 0-2, a=v 1-3, c=u 1-2
# captures: trimmed, blanks joined, a bar is none
a\t$1!\tby (.*)	by  Ann   B|C 	a=Ann B C! 0-14
a\t${w}/$2/$$\t(?<w>x)(y)?	xz	a=x//$ 0-1
a\t$1\tx(y)?	x xy	a= 0-1, a=y 2-4
a\t$1-$0\t(.).	абвг	a=а-аб 0-4, a=в-вг 4-8
# @last comes behind what begins at the same place
a\t@last\tx\na\tv\tx	x	a=v 0-1, a= 0-1
# except: vetoes what it overlaps, and only that
a\tv\theld\t\theld talks	held talks, held 5	a=v 12-16
a\tv\theld\t\ttalks were held|held talks	talks were held	
a\tv\theld\t\tfree	held free	a=v 0-4
a\tv\theld\t\t held	held held	a=v 0-4
a\tv\tab\t\tb c	ab c ab d	a=v 5-7
a\tv\tb\t\ta|c	abc	a=v 1-2
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
