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
# folding, as sed and perl have it: the next letter, all up to \\E; of captures and of text alike
(.*)	\\u$1	held TALKS	Held TALKS
(.*)	\\l$1	HELD talks	hELD talks
(.*)	\\U$1\\E x	held talks	HELD TALKS x
(.*)	\\L$1 X	Held TALKS	held talks x
(.*)	\\L\\u$1	hELD tALKS	Held talks
(.*)	\\u\\L$1	hELD tALKS	Held talks
(.)(.)	\\U$1\\L$2\\Ec	aB	Abc
x	\\uheld \\Uup\\E it	x	Held UP it
(\\w+)	\\U$1	київ	КИЇВ
(\\w+)	\\L$1	ÉTÉ	été
(\\w+)	\\u$1	жовтень	Жовтень
(\\w+)	\\U$1	ⅷω	ⅧΩ
(.*)	\\U$1	straße	STRAßE
(.*)	\\u$1x	 b 	Bx
(x)	a\\\\b\\\\	x	a\\b\\
x	\\u	x	
# other backslashes are refused
x	\\n	x	value: "\\n": \\l and \\u fold the next letter, \\L and \\U all up to \\E, \\\\ is a backslash
x	a\\	x	value: "\\": \\l and \\u fold the next letter, \\L and \\U all up to \\E, \\\\ is a backslash
x	a\\ж	x	value: "\\ж": \\l and \\u fold the next letter, \\L and \\U all up to \\E, \\\\ is a backslash
(x)	\\1	x	value: "\\1": \\l and \\u fold the next letter, \\L and \\U all up to \\E, \\\\ is a backslash
# captures read as numbers and dates; the whole value is none where one cannot be
([\\d, ]+)	${1:number}	 1,300 	1300
(?<n>[\\d.]+)	<${n:number}>	12.50	<12.5>
(.*)	${1:date}	23  May  2025	2025-05-23
(?<d>.*)	on ${d:date}	May 3, 2025	on 2025-05-03
(a)?b	${1:number}	b	!
(.*)	${1:number}	many	!
(\\d+) (\\d+)	${2:number} of ${1:number}	07 08	8 of 7
(a)	${1:time}	a	value: "${1:time}": what is captured can be read as ${name:number} or ${name:date}
(a)	${1:}	a	value: "${1:}": what is captured can be read as ${name:number} or ${name:date}
(a)	${x:date}	a	value: "${x:date}" is no group of the pattern; write $1, ${name}, or $$ for a dollar
# a group that took no part is nothing, the last one, too
(a)(b)?	$1$2	a	a
(a)?(b)	$1$2	b	b
# no more than eighty bytes are shown
(a)	${aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}	a	value: "${aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" is no group of the pattern; write $1, ${name}, or $$ for a dollar
(a)	${1:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}	a	value: "${1:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": what is captured can be read as ${name:number} or ${name:date}
# the number of a group
()()()()()()()()()()()()()()()()()()()()()()()()()()()()()()(a)	$31	a	a
()()()()()()()()()()()()()()()()()()()()()()()()()()()()()()(a)	$32	a	value: "$32" is no group of the pattern; write $1, ${name}, or $$ for a dollar
(a)	$2	a	value: "$2" is no group of the pattern; write $1, ${name}, or $$ for a dollar
(a)	$320	a	value: "$320" is no group of the pattern; write $1, ${name}, or $$ for a dollar
(a)	${1	a	value: "${1" is no group of the pattern; write $1, ${name}, or $$ for a dollar
(a)	${}	a	value: "${}" is no group of the pattern; write $1, ${name}, or $$ for a dollar
# the last value, of any or of some, or what it is otherwise
last	@last	/
last	@last attack storm	attack storm/
last	@last else loss	/loss
last	@last attack storm else loss of life	attack storm/loss of life
last	@lastly	no /
last	last	no /
last		no /
