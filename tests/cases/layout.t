# line	width	text	lines
line	10	short	short
line	10		
line	10	ten cells!	ten cells!
line	10	two words more	two words/more
line	5	aaaaa bbbbb	aaaaa/bbbbb
# a word too long is cut, behind a mark where there is one
line	5	abcdefghij	abcde/fghij
line	8	prisoner-of-war	prisoner/-of-war
line	9	prisoner-of-war	prisoner-/of-war
line	10	a.txt:1-5|b.txt:7-9	a.txt:1-5|/b.txt:7-9
# but never inside a date or a number
line	8	on 2025-05-23	on/2025-05-/23
line	10	on 2025-05-23	on/2025-05-23
line	9	up to 1,300 prisoners	up to/1,300/prisoners
# wide characters take two cells
line	4	東京都庁	東京/都庁
line	5	東京都庁	東京/都庁
line	1	東京	東/京
# a cluster is never torn: combining marks, families, flags
line	3	e\xcc\x81e\xcc\x81e\xcc\x81e\xcc\x81	e\xcc\x81e\xcc\x81e\xcc\x81/e\xcc\x81
line	4	👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧	👩‍👩‍👧👩‍👩‍👧/👩‍👩‍👧
line	2	🇺🇦🇷🇺	🇺🇦/🇷🇺
cut	5	short	short
cut	5	longer	long…
cut	5	東京都	東京…
cut	4	東京都	東…
cut	1	ab	…
cut	0		
# numbers stand below each other at the point
number	1|22|333	.  1. 22.333.
number	1.5|22|3.25	. 1.5 .22   . 3.25.
number	-1|10	.-1.10.
number	1,300|7	.1,300.    7.
number	12.5%|100.0%	. 12.5%.100.0%.
number	1|x	.1.x.
number	1||22	. 1.  .22.
# a date or a range is text
number	2025-05-23|1	.2025-05-23.1         .
# room for all; then the widest gives first, numbers never
share	0	5,40,100	5,40,100
share	100	5,40,20	5,40,20
share	50	5,40,100	5,21,20
share	50	5,40#,100	5,40,8
share	30	5,10,100	5,10,11
# the name of a column of numbers gives like text, down to eight cells
share	50	20#3,20#3,20#3	16,15,15
share	20	20#3,20#3,20#3	8,8,8
share	20	20#12,5#3	13,5
share	16	20#12,5#3	12,5
line	9	003_d19cb164.txt	003_/d19cb164./txt
share	10	20,20	8,8
# a hyphen before a letter is a place to break, wherever the width ends
line	11	prisoner-of-war	prisoner-/of-war
line	12	prisoner-of-war	prisoner-of-/war
number	%|1	.%.1.
number	5%|10%	. 5%.10%.
