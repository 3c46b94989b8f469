# What is a name by its letters, marks and place, and what nearly is.
# Numbers of houses, post codes.
quote,kind	en		at 12 Station Road	12 Station Road; identifier
quote,kind	en		at 12 Old Mill Road	12 Old Mill Road; identifier
kind	en		at 12 Old Stone Mill Road	cardinal
quote,kind	en		at 45 Rue Lepic	45 Rue Lepic; identifier
quote,kind	en		45 rue Lepic	45; cardinal
quote,kind	en		12 station road	12; cardinal
quote,kind	en		12 Road	12; cardinal
quote,kind	en		PA 16802-6601	PA 16802-6601; identifier
quote,kind	en		moved to PA 16802 in May	PA 16802; identifier | May; date
quote,kind	en		Pa 16802	16802; cardinal
quote,kind	en		pA 16802	16802; cardinal
quote,kind	en		PAX 16802	16802; cardinal
quote,kind	en		AZ 85001	AZ 85001; identifier
quote,kind	en		ZA 10001	ZA 10001; identifier
quote,kind	en		PA 1680	1680; cardinal
quote,kind	en		PA 168021	168021; cardinal
quote,kind	en		PA 16,802	16,802; cardinal
quote,kind	en		Lenin Street, 25	25; cardinal
quote,kind	en		Lenin Street, 25 men	25 men; cardinal
quote,kind	en		on Lenin Street, 25.	25; cardinal
quote,kind	en		Street, 25	25; cardinal
quote,kind	ru		на Тверской, 13	13; identifier
quote,kind	ru		на тверской, 13	13; cardinal
quote,kind	ru		на Тверской, 13 человек	13 человек; cardinal
quote,kind	ru		на Тверской улице, 13	13; cardinal
quote,kind	ru		улица Ленина, 25	25; identifier
quote,kind	ru		ул. Ленина, 25	25; identifier
quote,kind	ru		в доме на улице Льва Толстого, 7	7; identifier
quote,kind	uk		на вулиці Лесі Українки, 7	7; identifier
# Codes.
quote,kind	en		5-HTP	5-HTP; identifier
quote,kind	en		5-HT	5-HT; identifier
quote,kind	en		5-Htp	5-Htp; cardinal
quote,kind	en		a 7-Eleven shop	7-Eleven; identifier
quote,kind	en		a 5-GB card	5-GB; measure
quote,kind	en		202 YR4	202; cardinal | YR4; identifier
quote,kind	en		the 111 line	111; identifier
quote,kind	en		a 911 call	911; identifier
quote,kind	en		the 1400 block	1400; identifier
quote,kind	en		the 140 block	140; identifier
quote,kind	en		911 calls	911 calls; cardinal
quote,kind	en		the 9.1 call	9.1; cardinal
quote,kind	en		0800 555 0142	0800 555 0142; identifier
quote,kind	en		0800	0800; identifier
quote,kind	en		007	007; identifier
quote,kind	en		07	07; cardinal
quote,kind	en		0.07	0.07; cardinal
quote,kind	en		0800 GMT	0800 GMT; time
quote,kind	en		24/7	24/7; identifier
quote,kind	en		1/2	1/2; fraction
quote,kind	en		5+1	5+1; identifier
quote,kind	en		5 + 1	5; cardinal | 1; cardinal
quote,kind	en		a 4x4	4x4; identifier
quote,kind	en		120m2	120m2; measure
quote,kind	en		5G	5G; identifier
quote,kind	en		12km	12km; measure
quote,kind	en		20th	20th; ordinal
quote,kind	en		5pm	5pm; time
quote,kind	en		12a	12a; identifier
quote,kind	en		10.0.0.1	10.0.0.1; identifier
quote,kind	ru		1/8 финала	1/8; identifier
quote,kind	ru		1/8 доли	1/8 доли; fraction
quote,kind	en		S-300	S-300; identifier
quote,kind	en		G7	G7; identifier
quote,kind	en		BA.2	BA.2; identifier
quote,kind	en		omega-3	omega-3; identifier
quote,kind	en		under-21	under-21; identifier
quote,kind	en		the S -300	-300; cardinal
quote,kind	en		mid-1990	mid-1990; year
quote,kind	en		EUR20	EUR20; money
quote,kind	en		Covid19 cases	Covid19; identifier
quote,kind	en		F-16s	F-16s; identifier
# Telephones.
quote,kind	en		(495) 123-45-67	(495) 123-45-67; identifier
quote,kind	en		(044) 234 56 78	(044) 234 56 78; identifier
quote,kind	en		call 555-123-4567 now	555-123-4567; identifier
quote,kind	en		+380 44 123 45 67	+380 44 123 45 67; identifier
quote,kind	en		8 (495) 123-45-67	8 (495) 123-45-67; identifier
quote,kind	en		(713) 853-3242	(713) 853-3242; identifier
quote,kind	en		853-3242	853-3242; identifier
# both are round, and the second is the greater: a range
quote,kind,low,high	en		some 300-1500 people came	some 300-1500 people; cardinal; 300; 1500
kind,low,high	en		100-1000 liters	measure; 100; 1000
kind	en		853-3200	identifier
kind	en		850-3240	identifier
kind	en		850-0100	identifier
quote,kind	en		85-3242	85-3242; cardinal
quote,kind	en		4-4-2	4-4-2; identifier
quote,kind	en		4-4	4-4; score
quote,kind	en		+1234567	+1234567; cardinal
quote,kind	en		+12345678	+12345678; identifier
quote,kind	en		+380 44 12	+380 44 12; identifier
quote,kind	en		(44) 234 56 78	44; cardinal | 234; cardinal | 56; cardinal | 78; cardinal
quote,kind	en		(44444) 2345	(44444) 2345; identifier
quote,kind	en		(444444) 23456	444444; cardinal | 23456; cardinal
quote,kind	en		(444) 234567	(444) 234567; identifier
quote,kind	en		(444) 23456	444; cardinal | 23456; cardinal
# Titles.
quote,kind	ru		роман «12»	12; identifier
quote,kind	ru		фильм «38 попугаев»	38 попугаев; identifier
quote,kind	ru		«38 человек погибли»	38 человек; cardinal
quote,kind	ru		«38»	38; identifier
quote,kind	ru		студия «Квартал 95»	Квартал 95; identifier
quote,kind	ru		Там было «их 95»	95; cardinal
quote,kind	ru		канал «1+1»	1+1; identifier
quote,kind	ru		«там погибли 95»	95; cardinal
quote,kind	ru		«в школе было 95»	95; cardinal
quote,kind	ru		«38 зелёных больших красивых умных попугаев»	38 зелёных больших красивых умных попугаев; identifier
quote,kind	ru		«Три мушкетёра»	Три мушкетёра; identifier
quote,kind	en		on day 3 to 5	day 3; identifier | 5; cardinal
