# what	text	expected
# Depth, indent, and where the text of each line stands.
lines	One. \n  two\n	0 0 0-4, 0 2 8-11
lines	One\n\ntwo	0 0 0-3, 0 0 4-4, 0 0 5-8
lines	 \xc2\xa0x \xc2\xa0\n	0 2 3-4
# A TAB goes to the next eighth column.
lines	\tx	0 8 1-2
lines	  \tx	0 8 3-4
lines	         \tx	0 16 10-11
# What a mail quotes: a blank belongs to the mark; without one '>' is text, unless it is all.
lines	> x	1 0 2-3
lines	>  x	1 1 3-4
lines	> > x y \n> z	2 0 4-7, 1 0 11-12
lines	>> x	2 0 3-4
lines	  > x	1 0 4-5
lines	>x	0 0 0-2
lines	>	1 0 1-1
lines	> 	1 0 1-1
lines	>\n> x	1 0 1-1, 1 0 4-5
characters	Kyiv	4
characters	Київ	4
characters	naïveté is	10
characters	Військовополонених	18
characters	  Військо в  	9
characters	12345678é	9
characters	é2345678	8
characters		0
closed	It ended.	yes
closed	It ended.”)	yes
closed	Did it?  	yes
closed	It ended…	yes
closed	It ended	no
closed	“No,”	no
closed	”)	no
closed		no
# Three blanks in a row, wherever they stand, or a TAB.
columns	a   b	yes
columns	ab   c	yes
columns	abc   d	yes
columns	abcd    e	yes
columns	a\tb	yes
columns	a  b  c d  e	no
columns	ab  cd  ef  gh	no
columns	   a b	no
columns	a b   	no
columns		no
begins	“(The end	T
begins	  [«éa	é
begins	9 men	9
begins	- men	-
word	one two	one
word	one	one
word	  київ\xc2\xa0ab	київ
unquoted	> a\n> > b > c\nd >	  a\n    b > c\nd >
unquoted	a\n>\n> b	a\n \n  b
begins	“(\nx	(
