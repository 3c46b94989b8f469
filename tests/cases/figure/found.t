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
