# what the wording allows: value low high modifier; * where the value may be the best one
read	120				120*
read	120			exact	120*
read	120	115	125	about	115..125*
read	120			about	115..125*
read	1300			about	1250..1350*
read	347			about	346.5..347.5*
read	2.5			about	2.45..2.55*
read	100			at-least	100..
read	100			more-than	101..
read	2.5			more-than	2.5..
read	25			at-most	..25
read	25			less-than	..24
read	0.5			less-than	..0.5
read	800			almost	750..799
read	800	750	799	almost	750..799
read	1			almost	0
read		24			24..
read			25		..25
read		18	25	range	18..25
read					none
read	x				value: "x" is no decimal number
read		1e3			low: "1e3" is no decimal number
read	1,300				value: "1,300" is no decimal number
read		5	4		low 5 is above high 4
read	-3				-3*
# two of them
touch	120	115..125	yes
touch	115..120	120..125	yes
touch	115..119	120..125	no
touch	100..	..100	yes
touch	101..	..100	no
touch	..	5	yes
meet	115..125	100..	115..125
meet	18..25	..25	18..25
meet	..25	18..	18..25
hull	297	301..307	297..307
hull	297	301..	297..
hull	..25	18..	..
hull	18..	..25	..
add	270	120	390
add	270	115..125	385..395
add	270	24..	294..
add	..5	..7	..12
gap	297	307	10
gap	297..310	307	0
gap	..5	7..	2
cmp	5	5	=
cmp	..5	1..2	<
cmp	1..2	1..	<
cmp	2	1..9	>
cmp	2..	2..	=
cmp	..	..	=
