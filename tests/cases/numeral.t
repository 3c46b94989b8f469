# Digits and their separators.
en	390	390
en	1,000	1000
en	1,234,567.89	1234567.89
en	1 234 567	1234567
en	1 234 567	1234567
en	12’345	12345
en	1.000.000	1000000
en	1.5	1.5
en	0,5	0.5
en	1,5 or so	1.5 [or so]
en	1,2,3	1 [,2,3]
en	.5	0.5
en	12,34	12.34
en	1234,567	1234 [,567]
en	10.0.0.1	none
en	٣٩٠	390
en	３９０	390
en	123456789012345678901234567890123456789012	123456789012345678901234567890123456789012
# Scales.
en	3.405bn	3405000000
en	15k	15000
en	5 million	5000000
en	1.4 mln people	1400000 [people]
en	2 hundred thousand	200000
en	3 crore	30000000
en	4e14	400000000000000
en	2.48×10−5	0.0000248
en	3 x 10^8 m	300000000 [m]
# Fractions.
en	½	fraction 0.5
en	2½	2.5
en	5 1/2	5.5
en	3/4	fraction 0.75
en	9/11/2001	9 [/11/2001]
en	one-tenth	fraction 0.1
en	two thirds	fraction 0.666666666666667 0.666666666666666..0.666666666666667
en	a third of them	fraction 0.333333333333333 0.333333333333333..0.333333333333334 [of them]
en	a third man	none
en	third man	ordinal 3 [man]
en	half of it	fraction 0.5 [of it]
en	half the men	fraction 0.5 [the men]
en	half a million	500000
en	half time	none
en	three-quarters	fraction 0.75
# Words.
en	zero	0
en	zero six	0 [six]
en	nineteen	19
en	twenty-five	25
en	twenty five six	25 [six]
en	one hundred and five	105
en	two hundred fifty	250
en	a hundred	100
en	a dozen	12
en	two dozen eggs	24 [eggs]
en	half a dozen	6
en	a million	1000000
en	a man	none
en	one thousand two hundred and thirty-four	1234
en	two and a half	2.5
en	two and a half million	2500000
en	one and a half thousand	1500
en	five and a quarter	5.25
en	one hundred and three quarters	100.75
en	fifty-three billion two hundred forty-three thousand seven hundred twenty-four	53000243724
en	twelve quintillion three hundred forty-five quadrillion	12345000000000000000
en	forty five hundred thirty eight	4538
en	million	none
en	five six	5 [six]
# Ordinals.
en	21st	ordinal 21
en	sixth group	ordinal 6 [group]
en	twenty-third	ordinal 23
en	two hundred and first	ordinal 201
# Vague words: the least that they can mean.
en	dozens	vague 24
en	hundreds of thousands of soldiers	vague 200000 [of soldiers]
en	tens of thousands	vague 20000
en	several hundred	vague 300
en	a few dozen	vague 36
en	several	vague 3
en	scores of people	vague 40 [people]
uk	мільйонів вісімсот тисяч	vague 2000000 [вісімсот тисяч]
# Decimals in words.
en	two point five million	2500000
en	two hundred point zero three	200.03
en	two hundred point seventy-one	200.71
en	two points	2 [points]
en	two point men	2 [point men]
en	a million and a half	1500000
en	two and a half odd thousand	2500
en	3 million and a half tonnes	3500000 [tonnes]
en	a quarter million dollars	250000 [dollars]
en	12,34,567.89 rupees	1234567.89 [rupees]
en	1,50,000 people	150000 [people]
