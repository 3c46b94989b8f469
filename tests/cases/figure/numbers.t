# Parts, shares, numbers in digits and in words.
# Fractions and shares.
quote,kind,value	en		a third of the men	a third of the men; fraction; 0.333333333333333
quote,kind,value	en		the third of the men	third; ordinal; 3
quote,kind,value	en		two thirds of the men	two thirds of the men; fraction; 0.666666666666667
quote,kind,value	en		two-thirds of the men	two-thirds of the men; fraction; 0.666666666666667
quote,kind,value	en		three quarters	three quarters; fraction; 0.75
quote,kind,value	en		twenty thirds	twenty thirds; cardinal; 20
quote,kind,value	en		19 thirds	19 thirds; cardinal; 19
quote,kind,value	en		20 thirds	20 thirds; cardinal; 20
quote,kind,value	en		half of the men	half of the men; fraction; 0.5
quote,kind,value	en		half the men	half the men; fraction; 0.5
quote,kind,value	en		half a million men	half a million men; cardinal; 500000
quote,kind,value	en		half million men	half million men; cardinal; 500000
quote,kind,value	en		half men	
quote,kind,value	en		grew by half	half; fraction; 0.5
quote,kind,value	en		grew by half again	half; fraction; 0.5
quote,kind,value	en		almost half	almost half; fraction; 0.5
quote,kind,value	en		a quarter million people	a quarter million people; cardinal; 250000
quote,kind,value	en		a quarter of a million people	a quarter of a million people; cardinal; 250000
quote,kind,value	en		a quarter of the million	a quarter of the million; fraction; 0.25
quote,kind,value	en		a fifth more	a fifth; fraction; 0.2
quote,kind,value	en		fell by a fifth	a fifth; fraction; 0.2
quote,kind,value	en		fell by a fifth of	a fifth; fraction; 0.2
quote,kind,value	en		came a fifth	fifth; ordinal; 5
quote,kind,value	en		almost a third	almost a third; fraction; 0.333333333333333
quote,kind,value	en		almost a third man	third; ordinal; 3
quote,kind,value	en		one and a half	one and a half; cardinal; 1.5
quote,kind,value	en		two and a half million	two and a half million; cardinal; 2500000
quote,kind,value	en		two million and a half	two million and a half; cardinal; 2500000
quote,kind,value	en		two and three quarters	two and three quarters; cardinal; 2.75
quote,kind,value	en		two and four quarters	two; cardinal; 2 | four quarters; fraction; 1
quote,kind,value	en		½	½; fraction; 0.5
quote,kind,value	en		2½	2½; cardinal; 2.5
quote,kind,value	en		2 ½	2; cardinal; 2 | ½; fraction; 0.5
quote,kind,value	en		7 1/2	7 1/2; cardinal; 7.5
quote,kind,value	en		7 2/1	7; cardinal; 7 | 2/1; identifier; 
quote,kind,value	en		1/3	1/3; fraction; 0.333333333333333
quote,kind,value	en		9/11	9/11; identifier; 
quote,kind,value	en		1/10	1/10; fraction; 0.1
quote,kind,value	en		1/11	1/11; identifier; 
quote,kind,value	en		1/12	1/12; fraction; 0.0833333333333333
quote,kind,value	en		1/100	1/100; fraction; 0.01
quote,kind,value	en		1/101	1/101; identifier; 
quote,kind,value	en		1/1	1/1; identifier; 
quote,kind,value	en		3/3	3/3; identifier; 
quote,kind,value	en		1/64	1/64; fraction; 0.015625
quote,kind,value	en		1/96	1/96; fraction; 0.0104166666666667
quote,kind,value	en		1/72	1/72; identifier; 
quote,kind,value	en		1 /2	1; cardinal; 1 | 2; cardinal; 2
quote,kind,value	en		1/ 2	1; cardinal; 1 | 2; cardinal; 2
quote,kind,value	en		$5.62½	$5.62½; money; 5.625
quote,kind,value	en		one in five	one in five; fraction; 0.2
quote,kind,value	en		one household in eight	one household in eight; fraction; 0.125
quote,kind,value	en		one in eight	one in eight; fraction; 0.125
quote,kind,value	en		3 in ten	3; cardinal; 3 | ten; cardinal; 10
quote,kind,value	en		3 in 10	3 in 10; fraction; 0.3
quote,kind,value	en		9 in 10	9 in 10; fraction; 0.9
quote,kind,value	en		10 in 100	10; cardinal; 10 | 100; cardinal; 100
quote,kind,value	en		10 in 10	10; cardinal; 10 | 10; cardinal; 10
quote,kind,value	en		12 in 10	12; cardinal; 12 | 10; cardinal; 10
quote,kind,value	en		five out of ten	five out of ten; fraction; 0.5
quote,kind,value	en		12 out of 100	12 out of 100; fraction; 0.12
quote,kind,value	en		one in a million	one in a million; fraction; 0.000001
quote,kind,value	en		one in 1,000,000	one in 1,000,000; fraction; 0.000001
quote,kind,value	en		one in 1,000,001	1,000,001; cardinal; 1000001
quote,kind,value	en		one in 2024	2024; year; 2024
quote,kind,value	en		1 in 2024 people	1 in 2024 people; fraction; 0.000494071146245059
quote,kind,value	en		1 in 2024	1; cardinal; 1 | 2024; year; 2024
quote,kind,value	en		one old big house in eight	one old big house; cardinal; 1 | eight; cardinal; 8
quote,kind,value	en		one house in eight streets	one house; cardinal; 1 | eight streets; cardinal; 8
quote,kind,value	en		one was in eight	eight; cardinal; 8
quote,kind,value	en		one in eight days	eight days; duration; 8
quote,kind,value	ru		каждый пятый	каждый пятый; fraction; 0.2
quote,kind,value	ru		каждый пятый день	пятый; ordinal; 5
quote,kind,value	ru		двое из семи	двое; cardinal; 2 | семи; cardinal; 7
quote,kind,value	ru		примерно двое из семи	примерно двое из семи; fraction; 0.285714285714286
quote,kind,value	ru		семь из десяти	семь из десяти; fraction; 0.7
quote,kind,value	ru		один из десяти	один из десяти; fraction; 0.1
quote,kind,value	ru		один из десяти жителей	один из десяти жителей; fraction; 0.1
quote,kind,value	ru		семь из ста	семь из ста; fraction; 0.07
quote,kind,value	ru		семь из ста двадцати	семь; cardinal; 7 | ста двадцати; cardinal; 120
quote,kind,value	ru		вдвое больше	вдвое; ratio; 2
quote,kind,value	ru		выросло вдвое	вдвое; ratio; 2
quote,kind,value	ru		втрое	втрое; ratio; 3
quote,kind,value	ru		треть	треть; fraction; 0.333333333333333
quote,kind,value	ru		вторая треть	вторая; ordinal; 2
quote,kind,value	ru		четверть миллиона	четверть миллиона; cardinal; 250000
quote,kind,value	ru		три с половиной	три с половиной; cardinal; 3.5
quote,kind,value	ru		полтора миллиона	полтора миллиона; cardinal; 1500000
quote,kind,value	uk		пів мільйона	пів мільйона; cardinal; 500000
quote,kind,value	uk		чверть	чверть; fraction; 0.25
# Numbers in digits and in words.
quote,kind,value	en		1 million 870 thousand	1 million 870 thousand; cardinal; 1870000
quote,kind,value	en		1 million 870 million	1 million; cardinal; 1000000 | 870 million; cardinal; 870000000
quote,kind,value	en		1 million 870	1 million; cardinal; 1000000 | 870; cardinal; 870
quote,kind,value	en		1 thousand 870	1 thousand 870; cardinal; 1870
quote,kind,value	en		1 thousand 87	1 thousand; cardinal; 1000 | 87; cardinal; 87
quote,kind,value	en		1 million 870 thousand 300	1 million 870 thousand 300; cardinal; 1870300
quote,kind,value	en		4e14	4e14; cardinal; 400000000000000
quote,kind,value	en		4E14	4E14; cardinal; 400000000000000
quote,kind,value	en		4 e14	4; cardinal; 4 | e14; identifier; 
quote,kind,value	en		4e-3	4e-3; cardinal; 0.004
quote,kind,value	en		4e+3	4e+3; cardinal; 4000
quote,kind,value	en		4e 3	4e; identifier;  | 3; cardinal; 3
quote,kind,value	en		2.48×10−5	2.48×10−5; cardinal; 0.0000248
quote,kind,value	en		3 x 10^8	3 x 10^8; cardinal; 300000000
quote,kind,value	en		3 x 10 8	3; cardinal; 3 | 10; cardinal; 10 | 8; cardinal; 8
quote,kind,value	en		10^6	10^6; cardinal; 1000000
quote,kind,value	en		10^0	10^0; cardinal; 1
quote,kind,value	en		9^6	9; cardinal; 9 | 6; identifier; 
quote,kind,value	en		4e30	4e30; cardinal; 4000000000000000000000000000000
quote,kind,value	en		1e5 metres	1e5 metres; measure; 100000
quote,kind,value	en		1st	1st; ordinal; 1
quote,kind,value	en		the 21st	21st; ordinal; 21
quote,kind,value	ru		5-й	5-й; ordinal; 5
quote,kind,value	ru		30-ти	30-ти; cardinal; 30
quote,kind,value	ru		на 3 этаже	3; ordinal; 3
quote,kind,value	ru		12 класса	12; ordinal; 12
quote,kind,value	ru		7 (семь) лет	7 (семь) лет; duration; 7
quote,kind,value	ru		7 (восемь) лет	7; cardinal; 7 | восемь; cardinal; 8
quote,kind,value	en		7 (seven) years	7 (seven) years; duration; 7
quote,kind,value	en		7 (seven years	7; cardinal; 7 | seven years; duration; 7
quote,kind,value	en		7 (7) years	7; cardinal; 7 | 7; cardinal; 7
quote,kind,value	en		two hundred and six	two hundred and six; cardinal; 206
quote,kind,value	en		two hundred six	two hundred six; cardinal; 206
quote,kind,value	en		two hundred and sixth	two hundred and sixth; ordinal; 206
quote,kind,value	en		a hundred	a hundred; cardinal; 100
quote,kind,value	en		the hundred men	
quote,kind,value	en		a dozen	a dozen; cardinal; 12
quote,kind,value	en		twenty-one	twenty-one; cardinal; 21
quote,kind,value	en		twenty one	twenty one; cardinal; 21
quote,kind,value	en		twenty eleven	twenty; cardinal; 20 | eleven; cardinal; 11
quote,kind,value	en		twenty ten	twenty; cardinal; 20 | ten; cardinal; 10
quote,kind,value	en		ten one	ten; cardinal; 10
quote,kind,value	en		eleven one	eleven; cardinal; 11
quote,kind,value	en		hundred one	
quote,kind,value	en		zero one	zero; cardinal; 0
quote,kind,value	en		zero	zero; cardinal; 0
quote,kind,value	en		twenty zero	twenty; cardinal; 20 | zero; cardinal; 0
quote,kind,value	en		two thousand and five	two thousand and five; cardinal; 2005
quote,kind,value	en		two million three thousand	two million three thousand; cardinal; 2003000
quote,kind,value	en		two thousand three million	two thousand three million; cardinal; 2003000000
quote,kind,value	en		ninety-nine hundred	ninety-nine hundred; cardinal; 9900
quote,kind,value	en		a hundred hundred	a hundred hundred; cardinal; 10000
quote,kind,value	en		one hundred twenty three thousand four hundred fifty six	one hundred twenty three thousand four hundred fifty six; cardinal; 123456
quote,kind,value	en		three point one four	three point one four; cardinal; 3.14
quote,kind,value	en		three point fourteen	three; cardinal; 3 | fourteen; cardinal; 14
quote,kind,value	en		three point seventy-one	three point seventy-one; cardinal; 3.71
quote,kind,value	en		three point seventy	three point seventy; cardinal; 3.7
quote,kind,value	en		three point zero three	three point zero three; cardinal; 3.03
quote,kind,value	en		three point	three; cardinal; 3
quote,kind,value	en		two point five million	two point five million; cardinal; 2500000
quote,kind,value	en		three and a half thousand	three and a half thousand; cardinal; 3500
quote,kind,value	en		sixth	
quote,kind,value	en		the twenty-sixth	twenty-sixth; ordinal; 26
quote,kind,value	en		the twentieth	twentieth; ordinal; 20
quote,kind,value	en		twenty tenth	twenty; cardinal; 20
quote,kind,low,modifier	en		dozens	dozens; cardinal; 24; vague
quote,kind,low,modifier	en		several hundred	several hundred; cardinal; 300; vague
quote,kind,low,modifier	en		tens of thousands	tens of thousands; cardinal; 20000; vague
quote,kind,low,modifier	en		hundreds of thousands	hundreds of thousands; cardinal; 200000; vague
quote,kind,low,modifier	en		dozens of hundreds	dozens; cardinal; 24; vague | hundreds; cardinal; 200; vague
quote,kind,value,modifier	ru		пара сотен	пара сотен; cardinal; 200; exact
quote,kind,value,modifier	ru		до сотни	до сотни; cardinal; 100; at-most
quote,kind,low,modifier	ru		сотни	сотни; cardinal; 200; vague
quote,kind,value,modifier	ru		5 тыс. рублей	5 тыс. рублей; money; 5000; exact
quote,kind,value,modifier	ru		5 тыс.	5 тыс; cardinal; 5000; exact
quote,kind,value,modifier	ru		5 тыс. Рублей	5 тыс. Рублей; money; 5000; exact
quote,kind,value,modifier	ru		20 с лишним тысяч	20 с лишним тысяч; cardinal; 20000; more-than
quote,kind,value,modifier	en		5 thousand million	5 thousand million; cardinal; 5000000000; exact
quote,kind,value	ru		сто двадцать три	сто двадцать три; cardinal; 123
quote,kind,value	uk		сто двадцять три тисячі	сто двадцять три тисячі; cardinal; 123000
quote,kind,value	ru		второй	
quote,kind,value	ru		вторая сотня	вторая; ordinal; 2
