# Times, scores, and two numbers that make one.
# Times.
quote,kind,value	en		at 9:05 p.m.	9:05 p.m.; time; 21:05
quote,kind,value	en		at 12:05 p.m.	12:05 p.m.; time; 12:05
quote,kind,value	en		at 9:05	9:05; time; 09:05
quote,kind,value	en		at 9:60	9:60; ratio; 0.15
quote,kind,value	en		at 9:59	9:59; time; 09:59
quote,kind,value	en		at 24:00	24:00; time; 00:00
quote,kind,value	en		at 00:10	00:10; time; 00:10
quote,kind,value	en		at 9:05:10	9:05:10; time; 09:05
quote,kind,value	en		at 9 p.m.	9 p.m.; time; 21:00
quote,kind,value	en		at 9 o'clock	9 o'clock; time; 09:00
quote,kind,value	en		at nine o'clock	nine o'clock; time; 09:00
quote,kind,value	en		at twelve o'clock	twelve o'clock; time; 12:00
quote,kind,value	en		at thirteen o'clock	thirteen; cardinal; 13
quote,kind,value	en		1414 GMT	1414 GMT; time; 14:14
quote,kind,value	en		2400 GMT	2400 GMT; time; 00:00
quote,kind,value	en		2500 GMT	2500; cardinal; 2500
quote,kind,value	en		1460 GMT	1460; cardinal; 1460
quote,kind,value	en		1459 GMT	1459 GMT; time; 14:59
quote,kind,value	en		141 GMT	141; cardinal; 141
quote,kind,value	en		2.13 am	2.13 am; time; 02:13
quote,kind,value	en		2.60 am	2.60; cardinal; 2.6
quote,kind,value	en		2.59 pm	2.59 pm; time; 14:59
quote,kind,value	en		2.1 am	2.1; cardinal; 2.1
quote,kind,value	en		24.10 am	24.10 am; time; 00:10
quote,kind,value	en		25.10 am	25.10; cardinal; 25.1
quote,kind,value	en		the 8.14 to Paddington	8.14; time; 08:14
quote,kind,value	en		the 8.14 from Paddington	8.14; time; 08:14
quote,kind,value	en		the 8.14 to them	8.14; cardinal; 8.14
quote,kind,value	en		an 8.14 to Paddington	8.14; cardinal; 8.14
quote,kind,value	en		a flight due at 10.15	10.15; time; 10:15
quote,kind,value	en		a flight due at 10.15 tonnes	10.15 tonnes; measure; 10.15
quote,kind,value	en		a price at 10.15	10.15; cardinal; 10.15
quote,kind,value	en		12:30:10 +0300	12:30:10 +0300; time; 12:30
quote,kind,value	en		12:30 +0300	12:30 +0300; time; 12:30
quote,kind,value	en		12:30 +030	12:30; time; 12:30 | +030; cardinal; 30
quote,kind,value	en		12:30 -0500	12:30 -0500; time; 12:30
quote,kind,value	ru		в 20.00	20.00; time; 20:00
quote,kind,value	ru		к 20.00	20.00; time; 20:00
quote,kind,value	ru		до 20.00	20.00; time; 20:00
quote,kind,value	ru		20.00	20.00; cardinal; 20
quote,kind,value	ru		в 20.00 тонн	20.00 тонн; measure; 20
quote,kind,value	ru		в 20,00	20,00; cardinal; 20
quote,kind,value	ru		в 10 часов	10 часов; time; 10:00
quote,kind,value	ru		к 10 часам	10 часам; time; 10:00
quote,kind,value	ru		в 24 часа	24 часа; duration; 24
quote,kind,value	ru		за 10 часов	10 часов; duration; 10
quote,kind,value	ru		в два часа ночи	два часа ночи; time; 02:00
quote,kind,value	ru		в два ночи	два ночи; time; 02:00
quote,kind,value	ru		до двух ночи	двух ночи; time; 02:00
quote,kind,value	ru		на две ночи	две ночи; cardinal; 2
quote,kind,value	ru		три дня и две ночи	три дня; duration; 3 | две ночи; cardinal; 2
quote,kind,value	uk		о п'ятій вечора	п'ятій вечора; time; 17:00
quote,kind,value	uk		о 5-й ранку	5-й ранку; time; 05:00
quote,kind,value	uk		о 5 ранку	5 ранку; time; 05:00
quote,kind,value	uk		близько п'ятої ранку	п'ятої ранку; time; 05:00
quote,kind,value	uk		першого дня	першого; ordinal; 1
quote,kind,value	uk		о десятій	
# Scores.
quote,kind,value	en		won 3-2	3-2; score; 
quote,kind,value	en		won 2-3	2-3; score; 
quote,kind,value	en		lost 2-3	2-3; score; 
quote,kind,value	en		3-3	3-3; score; 
quote,kind,value	en		2-3	2-3; cardinal; 
quote,kind,value	en		won 3-2-1	3-2-1; identifier; 
quote,kind,value	en		won 3-2%	3; cardinal; 3 | 2%; percent; 2
quote,kind,value	en		won 3- 2	3; cardinal; 3 | 2; cardinal; 2
quote,kind,value	en		won 3:2	3:2; score; 
quote,kind,value	en		3:0	3:0; score; 
quote,kind,value	en		0:3	0:3; score; 
quote,kind,value	en		3:2	3:2; ratio; 1.5
quote,kind,value	en		a 9-2 shot	9-2; ratio; 4.5
quote,kind,value	en		odds of 9-2	9-2; ratio; 4.5
quote,kind,value	en		won 999-1	999-1; score; 
quote,kind,value	en		failed by 216 to 213	216 to 213; score; 
quote,kind,value	en		failed by 213 to 213	213; cardinal; 213 | 213; cardinal; 213
quote,kind,value	en		failed by 216 to 213 votes	216 to 213; score; 
quote,kind,value	en		passed 216 to 213	216 to 213; score; 
quote,kind,value	en		cut by 45 to 12	45; cardinal; 45 | 12; cardinal; 12
quote,kind,value	en		an innings of 48 for four days	48; cardinal; 48 | four days; duration; 4
quote,kind,value	en		won 6:7 (5:7), 7:5	6:7; score;  | 5:7; score;  | 7:5; score; 
quote,kind,value	ru		победили 2:1	2:1; score; 
quote,kind,value	ru		победили со счётом 1:2	1:2; score; 
# Two that make one.
quote,kind,low,high	en		18 to 25 people	18 to 25 people; cardinal; 18; 25
quote,kind,low,high	en		25 to 18 people	25; cardinal; 25; 25 | 18 people; cardinal; 18; 18
quote,kind,low,high	en		18 to 18 people	18; cardinal; 18; 18 | 18 people; cardinal; 18; 18
quote,kind,low,high	en		from 25 to 18 people	from 25 to 18 people; cardinal; 18; 25
quote,kind,low,high	en		from 18 to 18 people	18; cardinal; 18; 18 | 18 people; cardinal; 18; 18
quote,kind,low,high	en		$10 to $15 billion	$10 to $15 billion; money; 10000000000; 15000000000
quote,kind,low,high	en		$10 to 15	$10 to 15; money; 10; 15
quote,kind,low,high	en		$10 to 15%	$10; money; 10; 10 | 15%; percent; 15; 15
quote,kind,low,high	en		10 to 15%	10 to 15%; percent; 10; 15
quote,kind,low,high	en		10% to 15%	10% to 15%; percent; 10; 15
quote,kind,low,high	en		$10 to £15	$10; money; 10; 10 | £15; money; 15; 15
quote,kind,low,high	en		between 80p and £1.20	between 80p and £1.20; money; 0.8; 1.2
quote,kind,low,high	en		between 80p and 90p	between 80p and 90p; money; 0.8; 0.9
quote,kind,low,high	en		80p and 90p	80p; money; 0.8; 0.8 | 90p; money; 0.9; 0.9
quote,kind,low,high	en		from 12 to 9 thousand	from 12 to 9 thousand; cardinal; 9000; 12000
quote,kind,low,high	en		from 120 to 9 thousand	from 120 to 9 thousand; cardinal; 120; 9000
quote,kind,low,high	en		from 90 to 9 thousand	from 90 to 9 thousand; cardinal; 90; 9000
quote,kind,low,high	en		5 to 10 thousand	5 to 10 thousand; cardinal; 5000; 10000
quote,kind,low,high	en		1000 to 2 thousand	1000 to 2 thousand; cardinal; 1000; 2000
quote,kind,low,high	en		999 to 1000 thousand	999 to 1000 thousand; cardinal; 999000; 1000000
quote,kind,low,high	en		8,000 – 10,000	8,000 – 10,000; cardinal; 8000; 10000
quote,kind,low,high	en		8,000– 10,000	8,000; cardinal; 8000; 8000 | 10,000; cardinal; 10000; 10000
quote,kind,low,high	en		8,000 –10,000	8,000; cardinal; 8000; 8000 | 10,000; cardinal; 10000; 10000
quote,kind,low,high	en		8~10 people	8~10 people; cardinal; 8; 10
quote,kind,low,high	en		8 ~10 people	8; cardinal; 8; 8 | ~10 people; cardinal; 5; 15
quote,kind,low,high	en		8...10 people	8...10 people; cardinal; 8; 10
quote,kind,low,high	en		8…10 people	8…10 people; cardinal; 8; 10
quote,kind,low,high	en		8--10 people	8--10 people; cardinal; 8; 10
quote,kind,low,high	en		8 .. 10 people	8; cardinal; 8; 8 | 10 people; cardinal; 10; 10
quote,kind,low,high	en		8 or 10 people	8 or 10 people; cardinal; 8; 10
quote,kind,low,high	en		10 or 8 people	10; cardinal; 10; 10 | 8 people; cardinal; 8; 8
quote,kind,low,high	en		8 km or 10 km	8 km; measure; 8; 8 | 10 km; measure; 10; 10
quote,kind,low,high	en		5 or 5	5; cardinal; 5; 5 | 5; cardinal; 5; 5
quote,kind,low,high	en		rose 3p to 99p	3p; money; 0.03; 0.03 | 99p; money; 0.99; 0.99
quote,kind,low,high	en		rose to 3p to 99p	3p to 99p; money; 0.03; 0.99
quote,kind,low,high	en		fell 45 to 5,210	45; cardinal; 45; 45 | 5,210; cardinal; 5210; 5210
quote,kind,low,high	en		fell 45 to 210	45 to 210; cardinal; 45; 210
quote,kind,low,high	en		fell 42 to 210	42 to 210; cardinal; 42; 210
quote,kind,low,high	en		fell 41 to 210	41; cardinal; 41; 41 | 210; cardinal; 210; 210
quote,kind,low,high	en		fell by 89,000 to 33.9 million	89,000; cardinal; 89000; 89000 | 33.9 million; cardinal; 33900000; 33900000
quote,kind,low,high	en		-15 to -18	-15 to -18; cardinal; -18; -15
quote,kind,low,high	ru		−15…−18	−15…−18; cardinal; -18; -15
quote,kind,low,high	en		18- to 25-year-olds	18- to 25-year-olds; age; 18; 25
quote,kind,low,high	en		five to ten	five to ten; cardinal; 5; 10
quote,kind,low,high	en		five – 10	five; cardinal; 5; 5 | 10; cardinal; 10; 10
quote,kind,low,high	en		five–10	five–10; cardinal; 5; 10
quote,kind,low,high	ru		двоим по 15 лет	двоим; cardinal; 2; 2 | 15 лет; duration; 15; 15
quote,kind,low,high	ru		двоим по 15 лет, одному — 17	двоим; cardinal; 2; 2 | 15 лет; duration; 15; 15 | 17; cardinal; 17; 17
quote,kind,value,scope	en		a 1,000-for-1,000 exchange	1,000-for-1,000; ratio; 1000; each
quote,kind,value,scope	en		1,000 for 1,000	1,000 for 1,000; ratio; 1000; each
quote,kind,value,scope	en		1,000 for 999	1,000; cardinal; 1000;  | 999; cardinal; 999; 
quote,kind,value,scope	en		ten for ten	ten for ten; ratio; 10; each
quote,kind,value,scope	en		one for one	
quote,kind,value,scope	en		3:1 odds	3:1; ratio; 3; 
quote,kind,value,scope	en		3 :1	3; cardinal; 3;  | 1; cardinal; 1; 
quote,kind,value,scope	en		3: 1	3; cardinal; 3;  | 1; cardinal; 1; 
quote,kind,value,scope	en		odds of 3-1	3-1; ratio; 3; 
quote,kind,value,scope	en		a 3-1 shot	3-1; ratio; 3; 
quote,kind,value,scope	en		3:3	3:3; ratio; 3; each
quote,kind,value,scope	ru		270 на 270	270 на 270; ratio; 270; each
quote,kind,value,scope	en		$5-for-$5	$5-for-$5; ratio; 5; each
quote,kind,value	en		three times as many	three times; ratio; 3
quote,kind,value	en		three times a week	three times; cardinal; 3
quote,kind,value	en		2.6 times the radius	2.6 times; ratio; 2.6
quote,kind,value	en		four times higher	four times; ratio; 4
quote,kind,value	en		four times	four times; cardinal; 4
quote,kind,value	ru		в 2,3 раза	2,3; ratio; 2.3
quote,kind,value	ru		2,3 раза	2,3; cardinal; 2.3
quote,kind,value	en		four times more	four times; ratio; 4
quote,kind,value	en		four times its size	four times; ratio; 4
quote,kind,value	en		the second	second; ordinal; 2
quote,kind,value	en		second group	second; ordinal; 2
quote,kind,value	en		first, he said	
quote,kind,value	en		came in first	
quote,kind,value	en		is second to none	
quote,kind,value	en		was second group	
quote,kind,value	en		the second was	second; ordinal; 2
quote,kind,value	en		second was	
quote,kind,value	en		in second place	
quote,kind,value	en		in the second place	second; ordinal; 2
