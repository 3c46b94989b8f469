# Bounds by wording, and what is no bound.
quote,value	en	2025-05-29	13 December, 1998-30 June 2001	13 December, 1998; 1998-12-13 | 30 June 2001; 2001-06-30
quote,value	en	2025-05-29	9 May, 2006 was	9 May, 2006; 2006-05-09
quote,kind,value	en		6ft 12in	6ft; measure; 6 | 12in; identifier; 
quote,kind,value	ru		сбили 210 «шахедов	210; cardinal; 210
quote,counted	en		12 xPs	12; 
quote,counted	en		12 Pxs	12; 
quote,kind	en		5-hTP	5-hTP; cardinal
quote,modifier,low,high	en		almost 22 men	almost 22 men; almost; 21; 21
quote,modifier,low,high	en		almost 1 man	almost 1 man; almost; 0; 0
quote,modifier,low,high	en		almost 0.5 tonnes	almost 0.5 tonnes; almost; 0.45; 0.5
quote,modifier,low,high	en		more than 0 men	more than 0 men; more-than; 1; 
quote,modifier,low,high	en		less than a third of them	less than a third; less-than; ; 0.333333333333334
quote,modifier,low,high	en		at most a third of them	at most a third; at-most; ; 0.333333333333334
quote,modifier,low,high	en		at least a third of them	at least a third; at-least; 0.333333333333333; 
quote,modifier,low,high	en		about 2.5 tonnes	about 2.5 tonnes; about; 2.45; 2.55
quote,modifier,low,high	en		about 0 men	about 0 men; about; -0.5; 0.5
quote,modifier,low,high	en		about two thirds of them	about two thirds; about; 0.616666666666667; 0.716666666666667
quote,modifier,low,high	en		about a hundredth of them	about a hundredth; about; 0.005; 0.015
quote,modifier,low,high	en		12 men at least	12 men at least; at-least; 12; 
quote,modifier,low,high	en		12 men at most	12 men at most; at-most; ; 12
quote,modifier,low,high	en		12 men, at least 5 boys	12 men; exact; 12; 12 | at least 5 boys; at-least; 5; 
quote,kind,modifier,low,high	en		700-plus detainees	700-plus detainees; cardinal; at-least; 700; 
quote,kind,modifier,low,high	en		20-plus years	20-plus years; duration; at-least; 20; 
quote,kind,modifier,low,high	en		a 20-plus-year career	20-plus-year; duration; at-least; 20; 
quote,kind,modifier,low,high	en		20-odd minutes	20-odd minutes; duration; about; 15; 25
quote,kind,modifier,low,high	en		40-odd percent	40-odd percent; percent; about; 35; 45
quote,kind,modifier,low,high	en		5-plus million people	5-plus million people; cardinal; at-least; 5000000; 
quote,kind,modifier,low,high	en		100 plus 20 men	100; cardinal; exact; 100; 100 | 20 men; cardinal; exact; 20; 20
quote,modifier,low,high	en		12 or so men	12 or so; about; 11.5; 12.5
quote,modifier,low,high	en		12 men or so	12 men or so; about; 11.5; 12.5
quote,modifier,low,high	en		about 12 men, 5 women	about 12 men; about; 11.5; 12.5 | 5 women; about; 4.5; 5.5
quote,modifier,low,high	en		about 12 men and 5 women	about 12 men; about; 11.5; 12.5 | 5 women; about; 4.5; 5.5
quote,modifier,low,high	en		about 12 men and $5	about 12 men; about; 11.5; 12.5 | $5; exact; 5; 5
quote,modifier,low,high	en		about 12 km and 5 kg	about 12 km; about; 11.5; 12.5 | 5 kg; exact; 5; 5
quote,modifier,low,high	en		about 12 men and 5 of them	about 12 men; about; 11.5; 12.5 | 5; exact; 5; 5
quote,modifier,low,high	en		dozens of men and 5 women	dozens of men; vague; 24;  | 5 women; exact; 5; 5
quote,modifier,low,high	en		5 to 6 men and 7 women	5 to 6 men; range; 5; 6 | 7 women; exact; 7; 7
quote,modifier,low,high	en		up to about 50 men	up to about 50 men; at-most; ; 50
quote,modifier,low,high	en		about at least 50 men	about at least 50 men; at-least; 50; 
quote,modifier,low,high	en		over 300 people	over 300 people; more-than; 301; 
quote,modifier,low,high	en		handed over 22 soldiers	22 soldiers; exact; 22; 22
quote,modifier,low,high	en		handed over 200 soldiers	200 soldiers; exact; 200; 200
quote,modifier,low,high	en		took over 12 villages	12 villages; exact; 12; 12
quote,modifier,low,high	en		took over 200 hostages	over 200 hostages; more-than; 201; 
quote,modifier,low,high	en		drones over seven regions	seven regions; exact; 7; 7
quote,modifier,low,high	en		drones were shot down on Monday over seven regions	Monday; exact; ;  | seven regions; exact; 7; 7
quote,modifier,low,high	en		drones over seven days	seven days; exact; 7; 7
quote,modifier,low,high	en		freed over three days	three days; exact; 3; 3
quote,modifier,low,high	en		held for over three years	over three years; more-than; 3; 
quote,modifier,low,high	en		Over three days, men fell	three days; exact; 3; 3
quote,modifier,low,high	en		over three days of talks	over three days of talks; more-than; 3; 
quote,modifier,low,high	en		passed 12 laws	12 laws; exact; 12; 12
quote,modifier,low,high	en		the past two weeks	two weeks; exact; 2; 2
quote,modifier,low,high	en		a seven-under 65	seven; exact; 7; 7 | 65; exact; 65; 65
quote,modifier,low,high	ru		под сорок	под сорок; almost; 35; 39
quote,modifier,low,high	ru		под сорок два	сорок два; exact; 42; 42
quote,modifier,low,high	ru		с десяток	с десяток; about; 5; 15
quote,modifier,low,high	ru		с двадцать	двадцать; exact; 20; 20
quote,modifier,low,high	ru		от 450 рублей	от 450 рублей; at-least; 450; 
quote,modifier,low,high	ru		от двух выстрелов	двух выстрелов; exact; 2; 2
quote,modifier,low,high	ru		выросло до 41,7	41,7; exact; 41.7; 41.7
quote,modifier,low,high	ru		до 41,7	до 41,7; at-most; ; 41.7
quote,modifier,low,high	ru		до минус 48	минус 48; exact; -48; -48
quote,modifier,low,high	ru		выросло; до 41,7	до 41,7; at-most; ; 41.7
quote,modifier,low,high	ru		на 3,1%, до $22 млрд	3,1%; exact; 3.1; 3.1 | $22 млрд; exact; 22000000000; 22000000000
quote,modifier,low,high	ru		3,1%, до $22 млрд	3,1%; exact; 3.1; 3.1 | до $22 млрд; at-most; ; 22000000000
quote,modifier,low,high	ru		более чем в 20 городах	более чем в 20 городах; more-than; 21; 
quote,modifier,low,high	ru		тем не менее 5 человек	5 человек; exact; 5; 5
quote,modifier,low,high	ru		не менее 5 человек	не менее 5 человек; at-least; 5; 
quote,modifier	en		aged up to 25	aged up to 25; at-most
quote,modifier	en		aged between 20 and 30	aged between 20 and 30; range
quote,modifier	en		from 5 to 10 men	from 5 to 10 men; range
quote,modifier	en		300+ people	300+ people; at-least
quote,modifier	en		upwards of 130 drones	upwards of 130 drones; more-than
quote,modifier	en		one household approximately in eight	one household approximately in eight; about
