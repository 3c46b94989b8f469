# find SYMBOL
find		count 1 1
find	km	length 1000 1000
find	USD	USD 1 1
find	month	time 2419200 2678400
find	parsec	none
# named LANG NAME: every form, in any case, but where a capital tells
named	en	kilometres	km
named	en	Kilometers	km
named	en	km	km
named	en	KM	km
named		miles	mi
named	en	US dollars	USD
named	en	$	USD
named	en	€	EUR
named	uk	₴	UAH
named	ru	₽	RUB
named	en	USD	USD
named	en	usd	none
named	ru	доллара США	USD
named	ru	Рублей	RUB
named	ru	километров	km
named	ru	лет	year
named	ru	суток	day
named	uk	років	year
named	uk	гривень	UAH
named	uk	км	km
named	en	лет	none
named	en	percentage points	pp
named	en	percent	%
named	en	%	%
named	en	MB	MB
named	en	Mb	Mbit
named	en	MW	MW
named	en	mW	mW
named	en	M	none
named	en	m	m
named	en	in	none
named	en	hours	hour
named	en	won	KRW
# convert FROM TO LOW HIGH: exact where it can be
convert	km	m	1.5	1.5	1500 1500
convert	mi	km	1	1	1.609344 1.609344
convert	day	week	14	14	2 2
convert	hour	minute	1.5	1.5	90 90
convert	km	mi	1	1	0.6213711922373339696174341843633182215859 0.621371192237333969617434184363318221586
convert	month	year	24	24	2 2
convert	year	month	1.5	2	18 24
convert	month	day	1	1	28 31
convert	day	month	31	31	1 1.107142857142857142857142857142857142858
convert	month	day	-1	-1	-31 -28
convert	ton	t	10	10	9.0718474 10.160469088
convert	km	t	1	1	no
convert	USD	EUR	1	1	no
convert	USD-cent	USD	50	50	0.5 0.5
convert	%	pp	3	3	no
convert	bp	pp	25	25	0.25 0.25
# extend TABLE SYMBOL
extend	symbol\tdimension\tlow\ten\nsmoot\tlength\t1.7018\tsmoot|smoots\n	smoot	length 1.7018 1.7018
named	en	Smoots	smoot
convert	smoot	m	10	10	17.018 17.018
# what says which unit, and what it is, is no name of it
named	dimension	length	none
named	symbol	smoot	none
named	low	1.7018	none
extend	# mine\nsymbol\tdimension\tlow\thigh\tde\nTon\tmass\t1\t2\tTonne\r\n	Ton	mass 1 2
named	de	Tonne	Ton
extend	symbol\tdimension\n	x	more.tsv:1: no column "low": units have symbol, dimension and low
extend	symbol\tdimension\tlow\nx\ty\n	x	more.tsv:2: 2 fields, header has 3
extend	symbol\tdimension\tlow\nx\ty\t0\n	x	more.tsv:2: low, high and months want decimals above 0, low not above high
table		good
# A table may have its columns in any order; of two meanings the later wins, the first of all too.
extend	en\tsymbol\tdimension\tlow\nwobble\tww\tlength\t2\n	ww	length 2 2
named	en	wobble	ww
extend	symbol\tdimension\tlow\ten\nvv\tlength\t3\twobble\n	vv	length 3 3
named	en	wobble	vv
extend	symbol\tdimension\tlow\ten\nuu\ttime\t3\tattosecond\n	uu	time 3 3
named	en	attosecond	uu
