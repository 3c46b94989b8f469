# function	[before]	text	expected
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
