# pattern	value	text	filled in
x	plain	x	plain
x.	$0	axb	xb
x.	<$0>	axb	<xb>
(a)(b)	$2$1	ab	ba
(a)(b)	${2}1	ab	b1
(?<who>a)b	${who} ${who}	ab	a a
x	$$	x	$
x	$$0	x	$0
x	$$$0	x	$x
x	a$$b	x	a$b
# a group that took no part is nothing, in the middle and at the end
(a)|(b)	[$1][$2]	b	[][b]
(a)|(b)	[$1][$2]	a	[a][]
(a)(b)?	[$2]	a	[]
# blanks and bars in what was captured
by(.*)	$1	by  the   sea 	the sea
(.*)	$1	a|b	a b
(.*)	$1	 | a || b | 	a b
( *)x	[$1]	  x	[]
# blanks of the value itself stay
x	 a  b 	x	 a  b 
# as many groups as there may be
(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)	$31$1	abcdefghijklmnopqrstuvwxyzABCDE	Ea
(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)	${31}0	abcdefghijklmnopqrstuvwxyzABCDE	E0
(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)	$32	abcdefghijklmnopqrstuvwxyzABCDE	value: "$32" is no group of the pattern; write $1, ${name}, or $$ for a dollar
# refused
(a)	$2	a	value: "$2" is no group of the pattern; write $1, ${name}, or $$ for a dollar
(a)	b$2c	a	value: "$2" is no group of the pattern; write $1, ${name}, or $$ for a dollar
(a)	$	a	value: "$" is no group of the pattern; write $1, ${name}, or $$ for a dollar
(a)	b$ c	a	value: "$" is no group of the pattern; write $1, ${name}, or $$ for a dollar
(a)	${}	a	value: "${}" is no group of the pattern; write $1, ${name}, or $$ for a dollar
(a)	${1	a	value: "${1" is no group of the pattern; write $1, ${name}, or $$ for a dollar
(a)	${x}y	a	value: "${x}" is no group of the pattern; write $1, ${name}, or $$ for a dollar
(a)	${1x}	a	value: "${1x}" is no group of the pattern; write $1, ${name}, or $$ for a dollar
(a)	$x	a	value: "$" is no group of the pattern; write $1, ${name}, or $$ for a dollar
(a)	$99999999999	a	value: "$99999999999" is no group of the pattern; write $1, ${name}, or $$ for a dollar
