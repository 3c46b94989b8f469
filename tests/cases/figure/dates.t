# Years and days.
# Years and decades; the document is of a Thursday.
kind,when	en	2025-05-29	in 2022	year; 2022-01-01/2022-12-31
kind,low,high	en	2025-05-29	the 1990s	year; 1990; 1999
kind,low,high	en	2025-05-29	the 1900s	year; 1900; 1999
kind,low,high	ru	2025-05-29	в 1990-х	year; 1990; 1999
kind,low,high	ru	2025-05-29	в 1900-х	year; 1900; 1909
kind,low,high	en	2025-05-29	the 90s	year; 1990; 1999
kind,low,high	en	2025-05-29	the late 90s	year; 1996; 1999
kind,low,high	en	2025-05-29	in the early 60s	year; 1960; 1963
kind	en	2025-05-29	a late 40s	duration
kind,low,high	en	2025-05-29	the 10s	year; 2010; 2019
kind,low,high	en	2025-05-29	the 20s	year; 1920; 1929
kind,low,high	en	2025-05-29	the ’90s	year; 1990; 1999
kind,low,high	ru	2025-05-29	в 90-х	year; 1990; 1999
kind,low,high	ru	2025-05-29	90-е годы	year; 1990; 1999
kind,low,high	en	2025-05-29	retired in ’99	year; 1999; 1999
kind,low,high	en	2025-05-29	retired in '99	year; 1999; 1999
kind,low,high	en	2025-05-29	retired in ’69	year; 2069; 2069
kind,low,high	en	2025-05-29	retired in ’70	year; 1970; 1970
kind,low,high	en	2025-05-29	retired in ’99 days	duration; 99; 99
kind,low,high	en	2025-05-29	in ’99 he retired	year; 1999; 1999
kind,low,high	en	2025-05-29	(Byron, 1806)	year; 1806; 1806
kind,low,high	en	2025-05-29	(Norton et al., 1880)	year; 1880; 1880
kind,low,high	en	2025-05-29	(byron, 1806)	cardinal; 1806; 1806
kind,low,high	en	2025-05-29	Byron, 1806 men	cardinal; 1806; 1806
kind,low,high	en	2025-05-29	2024-2026	year; 2024; 2026
kind,low,high	en	2025-05-29	2024-25	year; 2024; 2025
kind,low,high	en	2025-05-29	2024-26	year; 2024; 2026
kind,low,high	ru	2025-05-29	2014–2017 годов	year; 2014; 2017
kind,low,high	ru	2025-05-29	1853 -- 1856 годов	year; 1853; 1856
kind,low,high	ru	2025-05-29	1853 - 1856 годов	year; 1853; 1856
kind,low,high	ru	2025-05-29	2022, 2023 и 2024 годах	year; 2022; 2022 | year; 2023; 2023 | year; 2024; 2024
kind,low,high	ru	2025-05-29	от 1500 до 12 000	cardinal; 1500; 12000
kind,low,high	ru	2025-05-29	от 1500 до 2000 рублей	money; 1500; 2000
kind,low,high	ru	2025-05-29	от 1500 до 2000 года	year; 1500; 2000
kind,low,high	en	2025-05-29	between 2019 and 2022	year; 2019; 2022
kind,low,high	en	2025-05-29	between 2019 and 22	cardinal; 2019; 2019 | cardinal; 22; 22
kind,low,high	en	2025-05-29	between 2019 and May	cardinal; 2019; 2019
kind,low,high	en	2025-05-29	the decade to 2020	year; 2020; 2020
kind,low,high	en	2025-05-29	rose to 2020	cardinal; 2020; 2020
kind,low,high	en	2025-05-29	compared with 2019	year; 2019; 2019
kind,low,high	en	2025-05-29	with about 2019	cardinal; 2018.5; 2019.5
kind,low,high	en	2025-05-29	2019 and 2020	year; 2019; 2019 | year; 2020; 2020
kind,low,high	en	2025-05-29	mid-2024	year; 2024; 2024
kind,low,high	en	2025-05-29	early 2024	year; 2024; 2024
kind,low,high	en	2025-05-29	mid 2024	year; 2024; 2024
kind,low,high	en	2025-05-29	1999a	identifier; ; 
kind,low,high	en	2025-05-29	1,800 tonnes	measure; 1800; 1800
kind,low,high	en	2025-05-29	1800 tonnes	measure; 1800; 1800
kind,low,high	en	2025-05-29	2024 was	year; 2024; 2024
kind,low,high	en	2025-05-29	2024 figures	cardinal; 2024; 2024
kind,low,high	en	2025-05-29	(2024 figure)	year; 2024; 2024
kind,low,high	en	2025-05-29	(2024 figures)	cardinal; 2024; 2024
kind,low,high	en	2025-05-29	2024	year; 2024; 2024
kind,low,high	en	2025-05-29	the 2024 budget	year; 2024; 2024
kind,low,high	en	2025-05-29	a 2003 study	year; 2003; 2003
kind,low,high	en	2025-05-29	their 2022 peak	year; 2022; 2022
kind,low,high	en	2025-05-29	their 2000 troops	cardinal; 2000; 2000
kind,low,high	en	2025-05-29	the budget for 2026	year; 2026; 2026
kind,low,high	en	2025-05-29	the budget for 2026 was	year; 2026; 2026
kind,low,high	en	2025-05-29	the budget for 2026 men	cardinal; 2026; 2026
kind,low,high	en	2025-05-29	since 2014	year; 2014; 2014
kind,low,high	en	2025-05-29	from 2014	year; 2014; 2014
kind,low,high	en	2025-05-29	the end of 2014	year; 2014; 2014
kind,low,high	en	2025-05-29	in 1000	cardinal; 1000; 1000
kind,low,high	en	2025-05-29	in 999	cardinal; 999; 999
kind,low,high	en	2025-05-29	in 2100	year; 2100; 2100
kind,low,high	en	2025-05-29	in 2200	cardinal; 2200; 2200
kind,low,high	en	2025-05-29	in 1,999	cardinal; 1999; 1999
kind,low,high	ru	2025-05-29	2015-му	year; 2015; 2015
kind,low,high	ru	2025-05-29	2015-му году	year; 2015; 2015
kind,low,high	ru	2025-05-29	605 году	year; 605; 605
kind,low,high	ru	2025-05-29	605 лет	duration; 605; 605
kind,low,high	ru	2025-05-29	100 году	year; 100; 100
kind,low,high	ru	2025-05-29	2015 год	year; 2015; 2015
kind,low,high	ru	2025-05-29	2015 года	year; 2015; 2015
kind,low,high	ru	2025-05-29	в 2015	year; 2015; 2015
kind,low,high	en	2025-05-29	in 2013-14	year; 2013; 2014
kind,low,high	en	2025-05-29	in 2013-12	year; 2013; 2013 | cardinal; 12; 12
kind,low,high	en	2025-05-29	from 2014 to 2022	year; 2014; 2022
kind,low,high	en	2025-05-29	from 2014 to 2013	year; 2014; 2014 | year; 2013; 2013
kind,low,high	en	2025-05-29	in 2014 -- 2022	year; 2014; 2022
# Days.
quote,value	en	2025-05-29	May 23	May 23; 2025-05-23
quote,value	en	2025-05-29	May 23-25	May 23-25; 2025-05-23/2025-05-25
quote,value	en	2025-05-29	May 23 to 25	May 23 to 25; 2025-05-23/2025-05-25
quote,value	en	2025-05-29	May 23 and 25	May 23 and 25; 2025-05-23/2025-05-25
quote,value	en	2025-05-29	May 23, 2024	May 23, 2024; 2024-05-23
quote,value	en	2025-05-29	May 2024	May 2024; 2024-05-01/2024-05-31
quote,value	en	2025-05-29	May 31	May 31; 2025-05-31
quote,value	en	2025-05-29	May 32	32; 32
quote,value	en	2025-05-29	May 0	0; 0
quote,value	en	2025-05-29	May 1	May 1; 2025-05-01
quote,value	en	2025-05-29	in May	May; 2025-05-01/2025-05-31
quote,value	en	2025-05-29	May came	
quote,value	en	2025-05-29	mid-May	mid-May; 2025-05-11/2025-05-21
quote,value	en	2025-05-29	early May	early May; 2025-05-01/2025-05-10
quote,value	en	2025-05-29	late May	late May; 2025-05-21/2025-05-31
quote,value	en	2025-05-29	in February	February; 2025-02-01/2025-02-28
quote,value	en	2025-05-29	in February 2024	February 2024; 2024-02-01/2024-02-29
quote,value	en	2025-05-29	February 30	February 30; 
quote,value	en	2025-05-29	Feb. 3	Feb. 3; 2025-02-03
quote,value	en	2025-05-29	23 May	23 May; 2025-05-23
quote,value	en	2025-05-29	23-25 May 2025	23-25 May 2025; 2025-05-23/2025-05-25
quote,value	en	2025-05-29	23 and 25 May	23 and 25 May; 2025-05-23/2025-05-25
quote,value	en	2025-05-29	25 and 23 May	25; 25 | 23 May; 2025-05-23
quote,value	en	2025-05-29	the 9th of June	9th of June; 2025-06-09
quote,value	en	2025-05-29	9-May-2006	9-May-2006; 2006-05-09
quote,value	en	2025-05-29	9 May, 2006	9 May, 2006; 2006-05-09
quote,value	en	2025-05-29	9:30 May	9:30; 09:30
quote,value	ru	2025-05-29	5, 6 и 7 июня	5, 6 и 7 июня; 2025-06-05/2025-06-07
quote,value	ru	2025-05-29	5, 6 и 7 июней	5; 5 | 6; 6 | 7 июней; 7
quote,value	ru	2025-05-29	И 5, 6 и другие	5; 5 | 6; 6
quote,value	en	2025-05-29	December 1	December 1; 2024-12-01
quote,value	en	2025-05-29	November 27	November 27; 2025-11-27
quote,value	en	2025-05-29	November 28	November 28; 2024-11-28
quote,value	en	2025-05-29	They will come on December 1	December 1; 2025-12-01
quote,value	en	2025-05-29	They will come on May 1	May 1; 2025-05-01
quote,value	en	2025-05-29	They will come on January 1	January 1; 2026-01-01
quote,value	en	2025-05-29	They will come, on Wednesday	Wednesday; 2025-05-28
quote,value	en	2025-05-29	They will come on Wednesday	Wednesday; 2025-06-04
quote,value	en	2025-05-29	They came on Wednesday	Wednesday; 2025-05-28
quote,value	en	2025-05-29	They came on Thursday	Thursday; 2025-05-29
quote,value	en	2025-05-29	They will come on Thursday	Thursday; 2025-05-29
quote,value	en	2025-05-29	They came on Friday	Friday; 2025-05-23
quote,value	en	2025-05-29	On Friday 300 men will come	Friday; 2025-05-30 | 300 men; 300
quote,value	en	2025-05-29	On Friday 300 men were told they will come	Friday; 2025-05-23 | 300 men; 300
quote,value	en	2025-05-29	Friday 300 men will come	Friday; 2025-05-30 | 300 men; 300
quote,value	en	2025-05-29	last Friday	last Friday; 2025-05-23
quote,value	en	2025-05-29	last Thursday	last Thursday; 2025-05-22
quote,value	en	2025-05-29	last Wednesday	last Wednesday; 2025-05-28
quote,value	en	2025-05-29	next Friday	next Friday; 2025-05-30
quote,value	en	2025-05-29	next Thursday	next Thursday; 2025-06-05
quote,value	en	2025-05-29	next Wednesday	next Wednesday; 2025-06-04
quote,value	en	2025-05-29	Friday evening	Friday evening; 2025-05-23
quote,value	en	2025-05-29	Friday, May 23	Friday, May 23; 2025-05-23
quote,value	en	2025-05-29	Friday May 23	Friday May 23; 2025-05-23
quote,value	en	2025-05-29	last week	last week; 2025-05-19/2025-05-25
quote,value	en	2025-05-29	this week	this week; 2025-05-26/2025-06-01
quote,value	en	2025-05-29	next week	next week; 2025-06-02/2025-06-08
quote,value	en	2025-05-29	last weekend	last weekend; 2025-05-24/2025-05-25
quote,value	en	2025-05-29	this weekend	this weekend; 2025-05-31/2025-06-01
quote,value	en	2025-05-29	next weekend	next weekend; 2025-06-07/2025-06-08
quote,value	en	2025-05-29	last month	last month; 2025-04-01/2025-04-30
quote,value	en	2025-05-29	this month	this month; 2025-05-01/2025-05-31
quote,value	en	2025-05-29	next month	next month; 2025-06-01/2025-06-30
quote,value	en	2025-12-29	next month	next month; 2026-01-01/2026-01-31
quote,value	en	2025-01-29	last month	last month; 2024-12-01/2024-12-31
quote,value	en	2025-11-29	next month	next month; 2025-12-01/2025-12-31
quote,value	en	2025-02-28	last month	last month; 2025-01-01/2025-01-31
quote,value	en	2025-05-29	last year	last year; 2024-01-01/2024-12-31
quote,value	en	2025-05-29	this year	this year; 2025-01-01/2025-12-31
quote,value	en	2025-05-29	next year	next year; 2026-01-01/2026-12-31
quote,value	en	2025-05-29	early last week	early last week; 2025-05-19/2025-05-20
quote,value	en	2025-05-29	late last month	late last month; 2025-04-21/2025-04-30
quote,value	en	2025-05-29	early this month	early this month; 2025-05-01/2025-05-10
quote,value	en	2025-05-29	mid last month	mid last month; 2025-04-11/2025-04-20
quote,value	en	2025-05-29	early Friday	early Friday; 2025-05-23
quote,value	en	2025-05-29	today	today; 2025-05-29
quote,value	en	2025-05-29	yesterday	yesterday; 2025-05-28
quote,value	en	2025-05-29	tomorrow	tomorrow; 2025-05-30
quote,value	en	2025-05-29	two days ago	two days ago; 2025-05-27
quote,value	en	2025-05-29	2 days ago	2 days ago; 2025-05-27
quote,value	en	2025-05-29	60 days ago	60 days ago; 2025-03-30
quote,value	en	2025-05-29	61 days ago	61 days; 61
quote,value	en	2025-05-29	a day ago	a day ago; 2025-05-28
quote,value	en	2025-05-29	a day later	a day later; 2025-05-30
quote,value	en	2025-05-29	the day before	the day before; 2025-05-28
quote,value	en	2025-05-29	the day before the vote	the day before; 
quote,value	en	2025-05-29	two days earlier	two days earlier; 2025-05-27
quote,value	ru	2025-05-29	на выходных	выходных; 2025-05-24/2025-05-25
quote,value	ru	2025-05-29	длинные выходные	
quote,value	uk	2025-05-29	торік	торік; 2024-01-01/2024-12-31
quote,value	en		last week	last week; 
quote,value	en		Friday	Friday; 
quote,value	en		May 23	May 23; 
quote,value	en		May 23, 2024	May 23, 2024; 2024-05-23
quote,value	en		yesterday	yesterday; 
quote,value	en		two days ago	two days ago; 
quote,value	en	2025-05-29	23.05.2025	23.05.2025; 2025-05-23
quote,value	en	2025-05-29	23.05.2025.1	23.05.2025.1; 
quote,value	en	2025-05-29	32.05.2025	32.05.2025; 
quote,value	en	2025-05-29	23.13.2025	23.13.2025; 
quote,value	en	2025-05-29	23.05.1000	23.05.1000; 
quote,value	en	2025-05-29	2025-05-23	2025-05-23; 2025-05-23
quote,value	en	2025-05-29	2025/05/23	2025/05/23; 2025-05-23
quote,value	en	2025-05-29	04/25/69	04/25/69; 2069-04-25
quote,value	en	2025-05-29	04/25/70	04/25/70; 1970-04-25
quote,value	en	2025-05-29	25/04/99	25/04/99; 1999-04-25
quote,value	en	2025-05-29	10/08/1999	10/08/1999; 
quote,value	en	2025-05-29	08/08/1999	08/08/1999; 1999-08-08
quote,value	en	2025-05-29	13/13/1999	13/13/1999; 
quote,value	en	2025-05-29	05/23/2025	05/23/2025; 2025-05-23
quote,value	en	2025-05-29	23/05/2025	23/05/2025; 2025-05-23
quote,value	en	2025-05-29	on 9 May, 2006 men came	9 May; 2025-05-09 | 2006 men; 2006
quote,value	en	2025-05-29	on 9 May, 2006, men came	9 May, 2006; 2006-05-09
kind,low,high	en	2025-05-29	sold 2014-2017 tonnes	measure; 2014; 2017
kind,low,high	ru	2025-05-29	о 2015-му человеку	ordinal; 2015; 2015
