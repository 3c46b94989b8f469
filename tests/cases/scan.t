# function	[bytes]	text	expected
lines		0
lines	one line	0
lines	\n	1
lines	\r	1
lines	\r\n	1
lines	\n\r	2
lines	\r\r\n\n	3
lines	a\nb\r\nc\rd	3
lines	a\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n	20
lines	\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n	10
lines	\x8a\x8d\x0b\x0c	0
# Blanks inside a field are nobody's business.
blanks	,	one two	no
blanks	,	one two,three four\nfive\r\nsix	no
blanks	x	 one	no
blanks	x	\tone	no
# Those that begin or end one are.
blanks	,	 one	yes
blanks	\n	\tone	yes
blanks	\r	 one	yes
blanks	x	one, two	yes
blanks	x	one ,two	yes
blanks	x	one\t\ntwo	yes
blanks	x	one\n two	yes
blanks	x	one \r\ntwo	yes
blanks	x	 ,	yes
blanks	x	 ,and then some more, of which there is no end in sight	yes
blanks	x	 and then some,more\nof which there is,no end in sight	no
blanks	x	and then some more\nof which there is no end in sight,	no
blanks	x	and then some more\n of which there is no end in sight	yes
# At the end it is not known what follows.
blanks	x	one 	yes
blanks	x	one\t	yes
blanks	x	,	no
blanks	,	\n	no
blanks	x	one\xa0,two	no
# Of two bytes the first, the length of the text where neither stands.
either	'"		0
either	'"	one two	7
either	'"	one 'two'	4
either	'"	one "two' three	4
either	\xE2a	мир \xE2\x80\x99	7
either	zy	0123456789abcdefghij y	21
# A word begins behind white space; the text's own beginning is none.
word	\xD0\xB0		0
word	\xD0\xB0	Он ушёл	13
word	\xD0\xB0	а Он	3
word	\xD0\xB0	а он, мОл Я	16
word	\xD0\xB0	а\tОн	3
word	\xD0\xB0	а-Он	7
word	\xD0\xB0	0123456789abcdef Я вижу	17
word	\xD0\xB0	\x80\xD0\x90 \xD0	5
word	\xD0\xB0	 \xD0A \xD0\x90	4
