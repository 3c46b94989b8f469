# What fuzzing found: columns, language, date, sentences, figures.
quote,counted,head	ru		Человек двадцать собрались у входа	Человек двадцать; Человек; человек
quote,modifier	en		nine missiles and upwards of 130 drones	nine missiles; exact | upwards of 130 drones; more-than
quote,modifier	en		nine missiles0and upwards of 130 drones	nine missiles0; exact | missiles0and; exact | upwards of 130 drones; more-than
quote,modifier	en		launched up to 248 drones and up to nine missiles	up to 248 drones; at-most | up to nine missiles; at-most
quote	en		flight 78a total of 780 prisoners	78a | 780 prisoners
quote	en		5 cents3 cents	5 cents | 3 cents
quote,counted	uk		2025-пів години	2025;  | пів години; 
quote,head	uk		4.1% ів	4.1% ів; ів
quote	en		sold 1 and a quarter of a million	1 and a quarter | a million
quote	en		2025-half the plant	2025 | half the plant
quote	ru		0%-16	0% | 16
quote,counted	ru		«сбили 210 дронов»	210 дронов; дронов
quote,counted	ru		сбили 210 «шахедов» ночью	210; шахедов
quote,kind	en		0:1 (5:7), 7:5	0:1; score | 5:7; score | 7:5; score
quote,kind	en		12 (5:7)	12; cardinal | 5:7; ratio
quote,kind	en		0:1 men (5:7)	0:1; score | 5:7; ratio
quote,low,high	ru		час,2	2; 2; 2
quote,kind	en		12 men saw the Solaris 451 today	12 men; cardinal | Solaris 451; identifier | today; date
quote,kind	en		12 men saw Solaris 451 today	12 men; cardinal | 451; cardinal | today; date
quote,kind	en		port 17:10.0.0.1	17; cardinal | 10.0.0.1; identifier
quote,kind	en		a 2024-2026 plan	2024-2026; year
quote,kind,value	en		more than a mile	more than a mile; measure; 1
quote,kind,value	en		more than a fortnight	more than a fortnight; duration; 1
quote,kind	en		EUR 20	EUR 20; money
quote,kind	en		x EUR 20	EUR 20; money
quote,kind	en		S300	S300; identifier
quote,kind	en		a S-300	S-300; identifier
quote,kind	en		a name@host.org	name@host.org; identifier
quote,kind	en		to name@host12.org	name@host12.org; identifier
quote,kind	en		~ 12	~ 12; cardinal
quote,kind	en		§ 12	12; cardinal
quote,kind	en		€ 12	€ 12; money
quote,kind	en		( € 12 )	€ 12; money
quote,kind	en		@12	@12; identifier
quote,kind	en		#12	#12; identifier
quote,kind	en		the twelve	twelve; cardinal
quote,kind	en		a twelve	twelve; cardinal
quote,kind	en		a hundred	a hundred; cardinal
quote,kind	en		a day later	a day later; date
quote,kind	en		a half	
quote,kind	en		one nil	one nil; cardinal
quote,kind	en		1.3 doctors per 1,000 inhabitants	1.3 doctors; ratio
quote,kind	en		1.3 doctors in the old town per 1,000 inhabitants	1.3 doctors; ratio
quote,kind	en		1.3 doctors in the very old big town per 1,000 inhabitants	1.3 doctors; cardinal
quote,kind	en		$1.3 here per 1,000 inhabitants	$1.3; money
quote,kind	en		1.3 doctors, per 1,000 inhabitants	1.3 doctors; cardinal
quote,kind	en		per 1,000 inhabitants	
quote,kind	en		1.3 per day	1.3; cardinal
quote,kind	en		12 days per 1,000 inhabitants	12 days; duration
quote,kind	en		1.3% per 1,000 inhabitants	1.3%; percent
quote,kind	en		C$7	C$7; money
quote,kind	en		US$3	US$3; money
quote,kind	en		US$ 3 men	US$ 3; money
quote,kind	en		C$750,000	C$750,000; money
quote,kind,value	en		in 40% cases were under 25	40%; percent; 40 | under 25; cardinal; 25
quote,kind,value	en		12 men fell, about a third were under 25	12 men; cardinal; 12 | about a third; fraction; 0.333333333333333 | under 25; age; 25
quote,kind,value	en		40% of them were under 25	40%; percent; 40 | under 25; age; 25
quote,kind,low	en		his 40 s	40 s; duration; 40
quote,kind,low	en		his 40 boys	40 boys; cardinal; 40
quote,kind,low	en		his 40th	40th; ordinal; 40
quote,kind,unit	ru		Вес 5 тонн, прежде -3	5 тонн; measure; t | -3; measure; t
quote,kind,unit	ru		Вес 5 тонн, прежде—3	5 тонн; measure; t | прежде—3; identifier; 
quote,kind,value	en		1/50	1/50; fraction; 0.02
quote,kind,value	en		1/125	1/125; identifier; 
quote,kind,value	en		1/120	1/120; identifier; 
quote,kind,value	en		7 lines off 1/2 tonne	7 lines; cardinal; 7 | 1/2 tonne; measure; 0.5
quote,value,modifier	ru		5 километров пятнадцать	5 километров; 5; exact | пятнадцать; 15; exact
quote,value,modifier	ru		ждал лет пятнадцать	лет пятнадцать; 15; about
quote,value,head	ru		лет пятнадцать назад человек двадцать пришли	лет пятнадцать; 15;  | человек двадцать; 20; человек
quote,kind	en		555 (713) 853-3242	555; cardinal | (713) 853-3242; identifier
quote,kind	en		(713) 853-3242 now	(713) 853-3242; identifier
quote,kind	en		(713) 85-3242	(713) 85-3242; identifier
quote,kind	en		(71) 853-3242	71; cardinal | 853-3242; identifier
quote,kind	en		(713) 8533242	(713) 8533242; identifier
quote,kind,value	en		two hundred and one	two hundred and one; cardinal; 201
quote,kind,value	en		one hundred and one	one hundred and one; cardinal; 101
quote,kind,value	en		one thousand and one	one thousand and one; cardinal; 1001
quote,kind,value	en		twenty and one	twenty; cardinal; 20
quote,kind,value	en		one million one	one million one; cardinal; 1000001
quote,kind,value	ru		тысяч двадцать	тысяч двадцать; cardinal; 20000
quote,kind,value	ru		тысяч двадцать пять	тысяч двадцать пять; cardinal; 25000
quote,kind,value	ru		двадцать тысяч	двадцать тысяч; cardinal; 20000
quote,kind,value	ru		тысяч	тысяч; cardinal; 
quote,kind	ru		«Большой красивый новый сельский старый дом 95»	дом 95; identifier
quote,kind	ru		«Большой красивый новый сельский дом 95»	дом 95; identifier
quote,kind	ru		«Дом погибли 95»	95; cardinal
quote,kind	ru		«дом 95»	дом 95; identifier
quote,kind	ru		«95»	95; identifier
quote,kind	ru		«Дом» 95»	95; identifier
quote,counted	en		complaints were up 17 per cent at 22,600	17 per cent;  | 22,600; complaints
quote,counted	en		12 big-hearted boys	12 big-hearted boys; big-hearted boys
quote,counted	en		12 farm-yard boys	12 farm-yard boys; farm-yard boys
quote,counted	en		12 farms-boys	12 farms-boys; farms-boys
quote,kind,value	en		one man and his dog killed	one man; cardinal; 1
quote,kind,value	en		one man fell and killed	one man; cardinal; 1
quote,kind,value	en		one adult, and three children	one adult; cardinal; 1 | three children; cardinal; 3
quote,kind,value	en		one adult or three children	one adult; cardinal; 1 | three children; cardinal; 3
quote,scope	en		390 men came; each died	390 men; 
quote,scope	en		390 men came - each party fell	390 men; 
quote,scope	en		each party - 390 men came	390 men; 
quote,scope	en		390 men came home, each party too	390 men; each
quote,kind,value	en		won 2025.05.9999	2025.05.9999; identifier; 
quote,value	en	2025-05-29	1/02/2025	1/02/2025; 
quote,value	en	2025-05-29	31/01/2025	31/01/2025; 2025-01-31
quote,value	en	2025-05-29	0/01/2025	0/01/2025; 
quote,value	en	2025-05-29	2025-01-99	2025; 2025 | 01-99; 
