# what	line or header	column or list	expected
split	a\tb	[a][b]
split		[]
split	\t	[][]
split	a\t\tb\t	[a][][b][]
split	a\\tb "c	[a\\tb "c]
split	1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\t14\t15\t16\t17	[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17]
column	doc\ttext	text	1
column	doc\ttext	2	1
column	2\t1	1	1
column	doc\ttext	0	no column "0"; there are: doc, text
column	doc\ttext	3	no column "3"; there are: doc, text
column	doc\ttext	te	no column "te"; there are: doc, text
column	a\tb\ta	a	two columns are named "a": say which by its number
column	a\tb\ta	3	2
column	a\tb	99999999999999999999	no column "99999999999999999999"; there are: a, b
select	a\tb\tc	c,a	2 0
select	a\tb\tc\td\te\tf\tg\th\ti\tj\tk	10,11	9 10
select	a\tb\tc	a:c	0 1 2
select	a\tb\tc	2:c	1 2
select	a\tb\tc	c:a	columns c:a stand the other way round
select	x_1\ty\tx_2	x_*,y	0 2 1
select	x_1\ty	z_*	no column "z_*"; there are: x_1, y
select	a\tb	*	0 1
select	a:b\tc	a:b	0
select	a\tb	a,,b	no column ""; there are: a, b
# Where an end of a range is missing nothing is chosen.
select	a\tb	b,a:x	no column "x"; there are: a, b
select	a\tb	b,x:a	no column "x"; there are: a, b
