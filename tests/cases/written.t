# what	lang	text	plain
number	en	7	7
number	en	1,300	1300
number	en	1 300	1300
number	en	1 300 000	1300000
number	en	1\xc2\xa0300	1300
number	en	1\xe2\x80\xaf300	1300
number	en	1'300	1300
number	en	1,300,000.50	1300000.5
number	en	1.234.567	1234567
number	en	12,34,567	1234567
number	en	12.5	12.5
number	en	12,5	12.5
number	en	.5	0.5
number	en	007	7
number	en	0	0
number	en	-12.5	-12.5
number	en	\xe2\x88\x9212	-12
number	en	+12	12
number	en	٣٤	34
# where the comma is the decimal mark
number	uk	1 300,5	1300.5
number	ru	1,300	1.3
number	ru	1.300	1.3
number	xx	1,300	1300
# what is no number, or not only one
number	en		-
number	en	-	-
number	en	thirteen	-
number	en	$5	-
number	en	5%	-
number	en	5 6	-
number	en	12,3456,7	-
number	en	192.168.1.1	-
number	en	1,300 or so	-
number	en	10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000	-
# days
date	en	2025-05-23	2025-05-23
date	en	23.05.2025	2025-05-23
date	en	3.5.2025	2025-05-03
date	en	23/05/2025	2025-05-23
date	en	05/23/2025	2025-05-23
date	en	05/05/2025	2025-05-05
date	en	23 May 2025	2025-05-23
date	en	May 23, 2025	2025-05-23
date	en	May 23 2025	2025-05-23
date	en	MAY 3, 2025	2025-05-03
date	en	9 Sept. 2025	2025-09-09
date	en	the 9th of June 2025	2025-06-09
date	en	June 9th, 2025	2025-06-09
date	en	23-May-2025	2025-05-23
date	en	29 February 2024	2024-02-29
date	ru	23 мая 2025	2025-05-23
date	uk	23 травня 2025	2025-05-23
date	uk	9-го травня 2025	2025-05-09
# months and years
date	en	May 2025	2025-05
date	uk	травень 2025	2025-05
date	en	2025	2025
# what is no day, or may be two, or not only one
date	en		-
date	en	10/08/1999	-
date	en	29 February 2025	-
date	en	2025-13-01	-
date	en	31.04.2025	-
date	en	23 May	-
date	en	May	-
date	en	23 травня 2025	-
date	en	Tuesday	-
date	en	23 May 25	-
date	en	5.5	-
date	en	2025.05.23	-
date	en	23 May 2025 or so	-
date	en	23 May 2025, Kyiv	-
date	en	May 23 24 2025	-
date	en	23-05.2025	-
date	en	May May 2025	-
date	en	20255	-
date	en	23 May 2025,	-
date	en	123 May 2025	-
# Groups of two and three are not mixed but for the last; an address has nothing above 255.
number	en	12,345,67,890	-
number	en	123,45,678	-
number	en	192.168.100.255	-
number	en	192.168.100.256	192168100256
date	en	0 May 2025	-
# a mark is never part of the word before it
date	en	12 May/2025	-
date	en	May,2025	-
