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
# Printing ASCII and characters of two bytes, up to the first other byte.
pairs		0
pairs	plain, and no more	18
pairs	мир і é ü	15
pairs	мир\tи	6
pairs	x\x7f	1
pairs	x\x1f	1
pairs	при\x80 x	6
pairs	мир\xD0	6
pairs	мир\xD0 x	6
pairs	мир\xC0\x80	6
pairs	мир\xC1\xBF	6
pairs	x\xC2\x80y	4
pairs	мир \xE2\x80\x94 x	7
pairs	0123456789abcdef0123456789abcdef\x80	32
pairs	0123456789abcdef0123456789abcde\xD0\xB8\xD0	33
# Punctuation but the comma, and what begins a mark in UTF-8.
marks		0
marks	Пять, пять и 5 fifth\t\x01\x7e	31
marks	a,b	3
marks	a-b	1
marks	z.	1
marks	z/	1
marks	z0	2
marks	z9:	2
marks	z@	1
marks	AZaz[	4
marks	AZaz`	4
marks	AZaz{	4
marks	xéà\xC2\xAB	5
marks	xý\xE1\x80\x80	6
marks	xý\xE2\x80\x94	3
marks	xý\xFF	3
marks	 !	1
# The blank before a word; the text's own beginning is none, and a mark may come first.
words	\xD0\xB0		0
words	\xD0\xB0	Он ушёл	13
words	\xD0\xB0	а Он	2
words	\xD0\xB0	а он, мОл Я	15
words	\xD0\xB0	а\tОн	2
words	\xD0\xB0	а-Он	2
words	\xD0\xB0	0123456789abcdef Я вижу	16
words	\xD0\xB0	\x80 \xD0\x90 \xD0	1
words	\xD0\xB0	 \xD0A \xD0\x90	3
words	\xD0\xB0	а он.	7
words	\xD0\xB0	а он \xD0	9
