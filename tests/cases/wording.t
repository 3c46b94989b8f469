# best	best	low	high	unit	modifier	claims	words
best	270	270	270		exact	2	270
best	1300	1250	1350		about	1	≈1,300
best	100	100			at-least	1	≥100
best	50		50		at-most	1	≤50
best		24			vague	1	
best	22	22	22	month	exact	1	22 months
best	1	1	1	year	exact	1	1 year
best	2.5	2.5	2.5	%	exact	1	2.5%
best	1000000	1000000	1000000	USD	exact	1	1,000,000 USD
best	2	1.5	2.5	century	about	1	≈2 centuries
# thirds have no last digit
best	0.333333333333333	0.3333333333333335	0.333333333333333		exact	1	≈0.333
best	0.333333333333333	0.333333333333333	0.333333333333334		almost	1	≈0.333
best	66.6666666666667	66	67	%	about	1	≈66.7%
best	0.125	0.125	0.125		exact	1	0.125
range	0.333333333333333	0.333333333333333	0.333333333333334		exact	2	0.333
# a single figure's range is in its sign
range	1300	1250	1350		about	1	
range	270	270	270		exact	1	
range	270	270	270		exact	2	270
range	307	297	307		exact	5	297–307
range		18	25	year	range	2	18–25 years
range		24			vague	1	≥24
range			50		at-most	1	≤50
# more than 5000 is what was written, for counts (5001) and measures (5000)
range		5001			more-than	1	>5,000
range		5000		km	more-than	1	>5,000 km
range			99		less-than	1	<100
# counts are whole; what is no count, or holds no whole number, stays
range	34	33.5	34.5		about	3	34
range	0.1	0.05	0.15		about	2	0.05–0.15
range	22	21.5	22.5	month	about	2	21.5–22.5 months
range					exact	2	
# relation	relation	values	calculated	asserted	difference	counted	words
relation	sums	270+120	390	390	0	soldier+civilian	= soldiers + civilian|270+120|390|
relation	short	270+90	360	390	30	soldier+civilian	= soldiers + civilian|270+90|390|30 missing
relation	over	270+130	400	390	-10	soldier+civilian	= soldiers + civilian|270+130|390|10 too many
relation	sums	390+390	780	750..799	-30..19	each+each	= each + each|390+390|750–799|
# one step towards a target; part of a whole whose other parts nobody tells
relation	part-of	390	390	1000	610	deal	of deal|390|1,000|610 to come
relation	part-of	270	270	390	120	soldier	incl. soldiers|270|390|120 others
relation	part-of	270	270	390..391	120..121	soldier	incl. soldiers|270|390–391|120–121 others
relation	target-met	390+307+303	1000	1000	0	a+b+c	after 3 steps|390+307+303|1,000|
relation	target-short	390+307	697	1000	303	a+b	after 2 steps|390+307|1,000|303 to come
relation	target-over	1+2+3+4	10	9	-1	a+b+c+d	after 4 steps|10|9|1 beyond
relation	symmetric	390+390	390	390	0	RU+UA	RU and UA|390/390||
relation	asymmetric	390+307	307	390	83	RU+UA	RU and UA|390/307||83 apart
relation	same-value	307	307	307	0	prisoner	as prisoner|307|307|
relation	target-over	12	12	10	-2	a	after 1 step|12|10|2 beyond
relation	part-of	..5	..5	24..		deal	of deal|≤5|≥24|
relation	part-of		390	1000	610	deal	of deal|390|1,000|610 to come
relation	same-value	270	270	270	0	soldier	as soldiers|270|270|
# only the very range that is disputed is the whole
relation	part-of	270	270	390..999	120..729	deal	of deal|270|390–999|120–729 to come
relation	part-of	270	270	399..391	1..2	deal	of deal|270|399–391|1–2 to come
