# What fuzzing found: columns, language, date, sentences, figures.
quote,counted,head	ru		Человек двадцать собрались у входа	Человек двадцать; Человек; человек
quote,modifier	en		nine missiles and upwards of 130 drones	nine missiles; exact | upwards of 130 drones; more-than
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
