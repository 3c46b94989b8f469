# Bounds by wording.
low,high,modifier	en		390 people	390; 390; exact
low,high,modifier	en		at least 12 people	12; ; at-least
low,high,modifier	en		more than 300 people	301; ; more-than
low,high,modifier	en		more than 2.5 tonnes	2.5; ; more-than
low,high,modifier	en		up to 60 people	; 60; at-most
low,high,modifier	en		fewer than 60 people	; 59; less-than
low,high,modifier	en		almost 800 people	750; 799; almost
low,high,modifier	en		nearly two years	1.5; 2; almost
low,high,modifier	en		around 1,300 people	1250; 1350; about
low,high,modifier	en		some 347 people	346.5; 347.5; about
low,high,modifier	en		about 120 people	115; 125; about
low,high,modifier	en		~120 people	115; 125; about
low,high,modifier	en		120 people or so	115; 125; about
low,high,modifier	en		300+ people	300; ; at-least
low,high,modifier	en		up to around 50 people	; 50; at-most
low,high,modifier	en		about one-tenth	0.05; 0.15; about
low,high,modifier	en		almost a third of them	0.283333333333333; 0.333333333333333; almost
value,low,high,modifier	en		dozens of people	; 24; ; vague
value,low,high,modifier	en		hundreds of thousands of soldiers	; 200000; ; vague
value,low,high,modifier	en		18 to 25 people	; 18; 25; range
# A hedge holds for what is joined to its figure.
quote,low,high,modifier	en		around 120 civilians and 270 military personnel	around 120 civilians; 115; 125; about | 270 military personnel; 265; 275; about
quote,modifier	en		around 120 civilians; 270 soldiers	around 120 civilians; about | 270 soldiers; exact
quote,modifier	en		around 120 civilians and at least 270 soldiers	around 120 civilians; about | at least 270 soldiers; at-least
# Ranges.
kind,value,low,high	en		between 5 and 10 people	cardinal; ; 5; 10
kind,low,high	en		8,000–10,000 people	cardinal; 8000; 10000
kind,low,high	en		from 52,100 to 48,700 people	cardinal; 48700; 52100
kind,low,high,unit	en		$10 to $15 billion	money; 10000000000; 15000000000; USD
kind,low,high	en		2 to 3 million people	cardinal; 2000000; 3000000
kind,low,high	en		four or five thousand people	cardinal; 4000; 5000
kind,low,high	en		200-300 people	cardinal; 200; 300
kind,low,high,unit	en		10-15%	percent; 10; 15; %
kind,value	en		fell 3% to 88	percent; 3 | cardinal; 88
kind,value,scope	en		a 1,000-for-1,000 exchange	ratio; 1000; each
kind,value	en		one in five of them	fraction; 0.2
kind,value	en		3:1 odds	ratio; 3
# Kinds.
kind,value,unit	en		22 months	duration; 22; month
kind,value,unit	en		a 30-day offer	duration; 30; day
kind,value,unit	en		a 77-year-old man	age; 77; year
kind,value,unit	en		Anna Bondar, 45, said	age; 45; year
kind,low,high,unit	en		aged up to 25	age; ; 25; year
kind,low,high	en		they ranged in age from 18 to 25	age; 18; 25
kind,low,high	en		men aged 18-25	age; 18; 25
kind,value	en		aged eight, 12 and 17	age; 8 | age; 12 | age; 17
kind,value,unit	en		a baby ten months old	age; 10; month
kind,value,unit	en		500 million hryvnias	money; 500000000; UAH
kind,value,unit	en		£2.5m for it	money; 2500000; GBP
kind,value,unit	en		600 kilometres	measure; 600; km
kind,value,unit	en		a 7.62mm round	measure; 7.62; mm
kind,value	en		in 2022	year; 2022
kind,low,high	en		the 1990s	year; 1990; 1999
kind,value	en		2,022 people	cardinal; 2022
kind,value	en		at 9:05 p.m.	time; 21:05
kind,value	en		at four in the morning	time; 04:00
kind,value	en		won 3-2	score; 
kind,value	en		the sixth group	ordinal; 6
kind,value	en		World War II	identifier; 
kind	en		S-300, G7, COVID-19, Article 5, Boeing 737, 5G	identifier | identifier | identifier | identifier | identifier | identifier
kind	en		call +380 44 555 01 27 or 10.0.0.1	identifier | identifier
kind,value	en		half an hour	duration; 0.5
# "One" is a figure only where it counts; "first" only where it orders.
kind	en		one soldier said so	
kind	en		one of them, each of them	
kind,value	en		one killed	cardinal; 1
kind,value	en		at least one person	cardinal; 1
kind,value	en		one person was killed	cardinal; 1
kind	en		they were first moved	
kind	en		it must first be met	
# What is counted, and its head.
counted,head	en		270 military personnel	military personnel; personnel
counted,head	en		the 390 freed Russian prisoners	freed Russian prisoners; prisoner
counted,head	en		the number of Russian prisoners of war at around 1,300	Russian prisoners of war; prisoner
counted,head	en		around 34 residents of Kursk remain	residents of Kursk; resident
counted,head	en		12 killed	killed; person
counted,head	en		12 were killed and 16 were injured	killed; person | injured; person
counted,head	en		of the 390, 120 were civilians	;  | civilians; civilian
counted,head	en		dozens of people	people; person
counted,head	en		five cities and three churches	cities; city | churches; church
counted,head	en		about one-tenth of its troops	its troops; troop
counted,head	en		303 people on Sunday, 307 on Monday	people; person | ;  | people; person | ; 
counted,head	en		270 soldiers arrived	soldiers; soldier
# Scope.
value,scope	en		Russia and Ukraine each freed 390 prisoners	390; each
value,scope	en		each country returned 270 soldiers and 120 civilians	270; each | 120; each
value,scope	en		1,000 prisoners released by each side	1000; each
value,scope	en		390 prisoners each	390; each
value,scope	en		a total of 780 prisoners	780; total
value,scope	en		390 prisoners, each of them a soldier	390; 
# Dates, resolved against the document's.
value	en	2025-06-10	on June 2	2025-06-02
value	en	2025-01-03	on December 28	2024-12-28
value	en	2025-06-10	on Friday	2025-06-06
value	en	2025-05-23	on Friday	2025-05-23
value	en	2025-05-24	Friday evening	2025-05-23
value	en	2025-06-10	it will resume on Friday	2025-06-13
value	en	2025-05-24	last week	2025-05-12/2025-05-18
value	en	2025-05-24	next month	2025-06-01/2025-06-30
value	en	2025-05-24	yesterday	2025-05-23
value	en	2025-05-24	on May 5 and 6	2025-05-05/2025-05-06
value	en	2025-05-24	May 23-25, 2024	2024-05-23/2024-05-25
value	en	2025-05-24	in late May	2025-05-21/2025-05-31
value	en	2025-05-24	in August 2024	2024-08-01/2024-08-31
value	en	2025-05-24	on 23.05.2024	2024-05-23
value	en		on 23 May 2025	2025-05-23
value	en		on June 2	
# The day of a figure: its own clause, then what the document named, then its date.
value,when,dated	en	2025-05-24	120 civilians	120; 2025-05-24; document
value,when,dated	en	2025-05-24	120 civilians came on May 20	120; 2025-05-20; clause | 2025-05-20; 2025-05-20; clause
value,when	en	2025-06-10	The swap on June 9 was agreed at talks on June 2.	Ages were 18 to 25.	; 2025-06-09
value,when	en	2025-05-26	307 were freed on Saturday, after 390 on Friday	307; 2025-05-24 | 2025-05-24; 2025-05-24 | 390; 2025-05-23 | 2025-05-23; 2025-05-23
value,when	en	2025-05-26	303 on Sunday, 307 the day before.	303; 2025-05-25 | 2025-05-25; 2025-05-25 | 307; 2025-05-24 | 2025-05-24; 2025-05-24
value,when	en	2025-05-26	5,000 freed since March 2022	5000; 2025-05-26 | 2022-03-01/2022-03-31; 2022-03-01/2022-03-31
value,when	en	2025-05-24	In 2022 it began.	12 died.	12; 2025-05-24
value,when	en	2025-05-24	On May 2 and on May 7 it burnt.	12 died.	12; 2025-05-02
value,when	en	2025-05-24	12 died last month, on April 9	12; 2025-04-09 | 2025-04-01/2025-04-30; 2025-04-01/2025-04-30 | 2025-04-09; 2025-04-09
# Russian and Ukrainian.
quote,value,scope	ru	2025-05-24	Россия и Украина обменяли по 390 человек	390 человек; 390; each
low,high,head	ru		Около 1300 российских военнопленных	1250; 1350; военнопленный
low,high,head	ru		Более двух тысяч человек погибли	2001; ; человек
value,head	ru		двадцатью пятью солдатами, ещё 12 ранены	25; солдат | 12; человек
value,unit	ru		полтора миллиона рублей	1500000; RUB
kind,low,high	ru		ему от 18 до 25 лет	duration; 18; 25
kind,value	ru	2025-05-24	60-летний мужчина, во вторник	age; 60 | date; 2025-05-20
kind,value	ru	2025-05-24	23 мая 2025 года, с 2022 года	date; 2025-05-23 | year; 2022
value,low	ru		десятки тысяч жителей	; 20000
value,head	uk		двоє дітей, п’ятеро людей, п'ять сторін	2; дитина | 5; людина | 5; сторона
low,high	uk		майже п'ятдесят, понад 300 осіб	45; 49 | 301; 
value,unit	uk		2,5 млн гривень	2500000; UAH
kind,value	uk	2025-05-24	24 лютого 2022 року, у п’ятницю	date; 2022-02-24 | date; 2025-05-23
# What looks like a count and is none.
kind	en		as was shown [17], [21]–[24]	identifier | identifier | identifier
kind,value	en		(Byron, 1806); Hunt et al., 2015; 1,806 men	year; 1806 | year; 2015 | cardinal; 1806
kind,low,high	en		a car from the ’70s	year; 1970; 1979
kind,value	en		on 9-May-2006	date; 2006-05-09
kind	en		PA 16802-6601	identifier
kind,value	en		12 Station Road, Case 22	identifier;  | identifier; 
counted	en		10,000 and as many as 300,000 people	people | people
counted	en		390 and 307 prisoners	prisoners | prisoners
kind	en		franz371@mail.example, gte114t, 5-HTP, fm78	identifier | identifier | identifier | identifier
kind	en		(713) 853-3242	identifier
kind,value	en		on 04/25/01; on 10/08/1999	date; 2001-04-25 | date; 
kind,value	en		a 2003 agreement	year; 2003
kind,value,unit	en		53 cents	money; 0.53; USD
kind,low,high,unit	en		a man in his 40s	age; 40; 49; year
quote,modifier	en		12 men at least 5 boys	12 men; exact | at least 5 boys; at-least
low,high	en		more than two years; more than half of them; more than $5	2;  | 0.5;  | 5; 
value	en	2025-05-24	in early May	2025-05-01/2025-05-10
value	en	2025-05-24	in mid-May	2025-05-11/2025-05-21
value	en	2025-05-24	it will begin on February 3	2026-02-03
value	en	2025-05-24	it began on February 3	2025-02-03
value	en	2025-05-24	it will be told of May 20	2025-05-20
# "Over" is a hedge, a particle of a verb, or a preposition of place or time.
quote,modifier	en		Ukraine handed over 22 wounded soldiers	22 wounded soldiers; exact
quote,modifier	en		the sides turned over 50 prisoners	50 prisoners; exact
value,modifier	en		they took over 12 villages and over 200 hostages	12; exact | 200; more-than
value,modifier	en		they took over 200 hostages	200; more-than
value,modifier	en		won over 3 million voters; brought over a dozen trucks	3000000; more-than | 12; more-than
low,modifier	en		they handed over more than 300 bodies	301; more-than
value,modifier	en		shot down drones over seven regions	7; exact
value,modifier	en		drones were destroyed overnight over 11 regions	11; exact
value,modifier	en		fires in over seven regions	7; more-than
value,modifier	en		drones hit over seven cities	7; more-than
quote,modifier	en		they were freed over three days	three days; exact
quote,modifier	en		Over three days, 12 were freed	three days; exact | 12; exact
value,modifier	en		it rose 3% over two years	3; exact | 2; exact
low,modifier	en		held for over three years; the first in over three years	3; more-than | 1; exact | 3; more-than
value,modifier	en		it lasted over three days; he left over three years ago	3; more-than | 3; more-than
value,modifier	en		injured over 40 people; well over seven regions	40; more-than | 7; more-than
# The day on which it was said counts only where its clause names no other.
value,when	en	2025-05-20	killed in Sunday's strike rose to 35, it said on Monday	2025-05-18; 2025-05-18 | 35; 2025-05-18 | 2025-05-19; 2025-05-19
value,when	en	2025-05-02	209 were killed in April, the mission said on Thursday	209; 2025-04-01/2025-04-30 | 2025-04-01/2025-04-30; 2025-04-01/2025-04-30 | 2025-05-01; 2025-05-01
value,when	en	2025-05-24	the ministry said on Friday that 120 had returned	2025-05-23; 2025-05-23 | 120; 2025-05-23
value,when	en	2025-05-26	12 died on Sunday, police told the agency late on Monday	12; 2025-05-25 | 2025-05-25; 2025-05-25 | 2025-05-26; 2025-05-26
value,when	en	2025-05-26	he said that on Friday 120 came, the army confirmed it on Saturday	2025-05-23; 2025-05-23 | 120; 2025-05-23 | 2025-05-24; 2025-05-24
value,when	en	2025-05-24	390 captured in 2022 came home, it said on Friday	390; 2025-05-23 | 2022; 2022-01-01/2022-12-31 | 2025-05-23; 2025-05-23
value,when	en	2025-05-26	It said on Monday that it was on Sunday.	12 died.	12; 2025-05-25
value,when	ru	2025-05-20	12 человек погибли в воскресенье, сообщили в понедельник	12; 2025-05-18 | 2025-05-18; 2025-05-18 | 2025-05-19; 2025-05-19
# "And on Saturday" opens a part of its own: its day is not that of what stands before.
value,scope,when	en	2025-05-26	On Friday they freed 390 people each and on Saturday 307 each	2025-05-23; ; 2025-05-23 | 390; each; 2025-05-23 | 2025-05-24; ; 2025-05-24 | 307; each; 2025-05-24
value,when	en	2025-05-26	On Friday 390, on Saturday 307 and 303 on Sunday	2025-05-23; 2025-05-23 | 390; 2025-05-23 | 2025-05-24; 2025-05-24 | 307; 2025-05-24 | 303; 2025-05-25 | 2025-05-25; 2025-05-25
value,when	en	2025-05-26	On Friday 390 came, on Saturday, 307 came	2025-05-23; 2025-05-23 | 390; 2025-05-23 | 2025-05-24; 2025-05-24 | 307; 2025-05-24
value,when	en	2025-05-26	390 on Friday, 307 on Saturday and 303 on Sunday	390; 2025-05-23 | 2025-05-23; 2025-05-23 | 307; 2025-05-24 | 2025-05-24; 2025-05-24 | 303; 2025-05-25 | 2025-05-25; 2025-05-25
value,when	en	2025-05-26	390 freed on Friday and Saturday	390; 2025-05-23 | 2025-05-23; 2025-05-23 | 2025-05-24; 2025-05-24
value,when	en	2025-05-26	120 came home, on Friday, 30 of them hurt	120; 2025-05-23 | 2025-05-23; 2025-05-23 | 30; 2025-05-23
# A count over a stretch of days; all sides together.
value,scope	en		614 people freed, both sides together	614; total
value,scope	en		390 freed by each side, 780 between them	390; each | 780; total
value,scope,when	en	2025-05-24	697 people freed by each side in two days	697; each; 2025-05-23/2025-05-24 | 2; ; 2025-05-23/2025-05-24
value,when	en	2025-05-24	390 came on Friday.	697 were freed in two days	697; 2025-05-23/2025-05-24 | 2; 2025-05-23/2025-05-24
value,when	en	2025-05-29	307 came on May 24.	697 were freed in two days	697; 2025-05-23/2025-05-24 | 2; 2025-05-23/2025-05-24
value,when	en	2025-05-29	307 came on May 24.	12 died over the past two weeks	12; 2025-05-16/2025-05-29 | 2; 2025-05-16/2025-05-29
value,when	en	2025-05-29	It was on May 23-25.	1,000 were freed over three days	1000; 2025-05-23/2025-05-25 | 3; 2025-05-23/2025-05-25
value,when	en	2025-05-29	1,000 were freed over three days	1000; 2025-05-29 | 3; 2025-05-29
value,when	en	2025-05-29	300 will be freed in two days	300; 2025-05-29 | 2; 2025-05-29
value,when	en	2025-05-29	in the two days before it 12 died	2; 2025-05-29 | 12; 2025-05-29
value,when	ru	2025-05-24	за два дня освобождены 697 человек	2; 2025-05-23/2025-05-24 | 697; 2025-05-23/2025-05-24
# Ages that people and "under", "the youngest" tell; fallen soldiers.
kind,low,high,modifier,unit	en		the soldiers were all under 25	age; ; 25; less-than; year
kind,high	en		Prisoners under 25 came home	age; 25
kind,counted	en		270 soldiers, all under 25, came	cardinal; soldiers | age; 
kind,value	en		those freed were mostly over 60	age; 60
kind,value	en		children under five died	age; 5
kind,value	en		The youngest is 20, the oldest 61	age; 20 | age; 61
kind,value	en		the youngest of the men was only 20	age; 20
kind	en		the number of prisoners is under 25	cardinal
kind	en		Of them, over 40 were killed	cardinal
kind	en		12 men, over 60 of them hurt	cardinal | cardinal
kind	en		under 25 soldiers; the oldest 61 trucks	cardinal | cardinal
counted,head	en		the bodies of 1,200 fallen soldiers	fallen soldiers; soldier
counted,head	en		12 fallen; prices have fallen 3%	fallen; person | ; 
# News in general.
value,when	en	2025-03-10	the toll from Thursday's floods rose to 112, he said on Sunday	2025-03-06; 2025-03-06 | 112; 2025-03-06 | 2025-03-09; 2025-03-09
kind,value	en		a budget of 3 million for 2026, up 7%	cardinal; 3000000 | year; 2026 | percent; 7
counted	en		46 of 58 drones; 6 of the 10 victims	drones | drones | victims | victims
value,modifier	en		years in prison over three murders	3; exact
kind,high	en		most were under 30	age; 30
value,modifier	en		it spread over 12 villages	12; exact
kind,high	en		12 men were over 60 and 3 under 18	cardinal; 12 | age;  | cardinal; 3 | age; 18
kind	en		on Friday over 40 were killed	date | cardinal
value,scope	en		1,000 prisoners each were freed	1000; each
# Years that a noun does not follow; what is numbered by a scale.
kind,value	en	2025-06-10	by mid-2024 it was over	year; 2024
kind	en	2025-06-10	over 2024-2026 sales rose	year
kind	en	2025-06-10	the fiscal 2024-25 budget	year
kind,low,high	en	2025-06-10	some 2000-2500 people came	cardinal; 2000; 2500
kind	en	2025-06-10	a magnitude 6.4 quake	identifier
# So much for each of something; "a year earlier" is none.
kind,value,unit	en		tin fetched $31 a kilo	money; 31; USD/kg
kind,value,unit	en		rents of €940 a month	money; 940; EUR/month
kind,value,unit	en		the lake loses 3.5 km3 a year	measure; 3.5; km3/year
kind,value,unit	en		120 mg/L	measure; 120; mg/L
value,unit	en		up from $6m a year earlier	6000000; USD
kind,value,unit	en		the rate was 6.4 per 100,000	ratio; 6.4; /100000
kind,value,unit,counted	en		2.4 nurses per 1,000 residents	ratio; 2.4; /1000; nurses
# Parts of a currency are told in the currency.
value,unit	en		eggs are up 15p at £2.10	0.15; GBP | 2.1; GBP
low,high,unit	en		40 to 50 cents	0.4; 0.5; USD
# Two units make one figure where the calendar allows.
kind,value,unit	en		two hours and five minutes	duration; 125; minute
kind,value,unit	en		sentenced to three years and six months	duration; 42; month
kind,value,unit	en		a lock of 6ft 2 inches	measure; 74; in
kind,value,unit	en		a year and ten days, or two years and ten days	duration; 10; day | duration; 2; year | duration; 10; day
low,high,unit	en		between five days and 12 hours	5; 5; day | 12; 12; hour
# An error on either side is bounds.
kind,value,low,high,unit	en		it weighs 12.4 ± 0.3 kg	measure; 12.4; 12.1; 12.7; kg
# an error is no less than nothing
kind,value,low,high,unit	en		it weighs 12 ± -3 kg	cardinal; 12; 12; 12;  | measure; -3; -3; -3; kg
# what stands in the noun of another figure ends where that does, and has none behind it
quote,counted	en		5 2-0metres of c	5 2-0metres; 2-0metres | 2; 2-0metres | 0metres; 
value,low,high,unit	en		a margin of plus or minus 2.5%	2.5; 2.5; 2.5; %
# Numbers of names, by their capitals, their lists and how they are written.
kind	en		she keeps a Colt 45 in the drawer	identifier
kind	en		they drove a battered Volvo 240 to the coast	identifier
kind,value	en		Norway took 12 medals and Sweden 9.	cardinal; 12 | cardinal; 9
kind,value	en		In Lagos 12 died.	cardinal; 12
kind	en		one of the Big Four audits the bank	identifier
kind,value	en		Seven Killed in Mine Blast	cardinal; 7
kind	en		trains leave from platforms 7, 8 and 9	identifier
kind	en		the airport ordered Airbus A350 and Boeing 737 MAX 10s instead	identifier | identifier
kind	en		the BA.4 variant, open 24/7 since 9/11	identifier | identifier | identifier
kind	en		a 4-3-3 formation; call 0800 111 2222	identifier | identifier
kind,value	en		docked at 0915 GMT	time; 09:15
kind	en		Boston won 112-98	score
kind,value	en		3/4 of them	fraction; 0.75
# Russian and Ukrainian: what the words around a number make of it.
kind,value,low,high	ru		Цена выросла на 5%, до 40 рублей	percent; 5; 5; 5 | money; 40; 40; 40
value,low,high	ru		В зал пускают до 40 человек	40; ; 40
value,low,high	uk		Ставку підвищили до 15 %	15; 15; 15
value,low,high	ru		Почти на 30 процентов	30; 25; 30
value,low,high	ru		Более чем в 20 городах	20; 21; 
value,low,high	ru		20 с лишним тысяч подписей	20000; 20001; 
value,low,high	uk		Видатки перевищили 3 млн гривень	3000000; 3000000; 
value,low,high	ru		около тысячи писем, тысячи писем	1000; 500; 1500 | ; 2000; 
value,low	uk		до сотні листів, сотні листів	100;  | ; 200
value,unit	ru		шесть с половиной лет	6.5; year
value	uk		три з половиною мільйони	3500000
value,unit	ru		2 млн 340 тыс. рублей	2340000; RUB
value,unit	ru		100 тыс. рублей	100000; RUB
kind,value	ru		треть опрошенных, во второй половине дня	fraction; 0.333333333333333
kind,value	ru		каждый пятый житель, каждый пятый день	fraction; 0.2 | ordinal; 5
kind,value	uk		ціни зросли вдвічі	ratio; 2
kind,value	ru		трое из шести судей, трое из десяти опрошенных	cardinal; 3 | cardinal; 6 | fraction; 0.3
kind,low,high,unit	ru		от +3 до +8 °C	measure; 3; 8; Cel
kind	ru		5-й этаж, в 41-м, 5-му	ordinal | ordinal | ordinal
kind,value	ru		30-ти домов	cardinal; 30
kind,value	ru		3,125 млрд	cardinal; 3125000000
# Numbers that name something, in their ways.
kind	ru		школа № 3, ст. 5, рейс SU 1730, Windows 10	identifier | identifier | identifier | identifier
kind,value	ru		из школы 300 учеников	cardinal; 300
kind	ru		Фильм «12», сериал «Новый дом 8»	identifier | identifier
kind,value	ru		«погибли 12»	cardinal; 12
kind	ru		на улице Садовой, 25	identifier
kind	ru		8 (495) 555-12-34, 555-12-34	identifier | identifier
kind	uk		Команда виграла 2:1, нічия 0:0	score | score
kind	ru		в масштабе 3:1	ratio
# Where endings tell adjectives: what is counted.
counted	uk		173 бойових зіткнення на сході	бойових зіткнення
counted	ru		двести жителей приграничных сёл	жителей
counted	ru		43 пострадавших, из них 12 тяжёлых	пострадавших | тяжёлых
counted	ru		из 64 опрошенных экономистов 58 ждут паузы	опрошенных экономистов | опрошенных экономистов
counted	ru		12 военно-морских баз закрыты	военно-морских баз
counted	ru		три медали, две российские ракеты	медали | российские ракеты
counted	ru		5% населения, 40 мм осадков, 3% годовых	населения | осадков | 
# More of Russian and Ukrainian.
value,unit	ru		хлеб за 94 руб. 12 коп.	94.12; RUB
value,unit	uk		132 грн 40 коп., два роки й 7 місяців	132.4; UAH | 31; month
value,unit	uk		засуджений до 7 (семи) років	7; year
value,low,high	ru		билет стоит от 450 рублей	450; 450; 
low,high	ru		от двух выстрелов, от 5 до 7 рублей	2; 2 | 5; 7
kind,value,low,high,unit	ru		несли километров пятнадцать.	measure; 15; 14.5; 15.5; km
kind,value,unit	uk		Хліб коштує 25 грн, молоко — 40.	money; 25; UAH | money; 40; UAH
kind	ru		на 3 этаже, 12 класса, 3 класса	ordinal | ordinal | cardinal
kind,value	ru		выросло в 2,3 раза	ratio; 2.3
kind	ru		1. Открыть крышку	identifier
# Of what stands alone: the genitive that opens its clause, or what was counted before.
counted	ru		Погибших — 12, раненых не менее 35.	Погибших | раненых
counted	uk		Учасників — під сімсот, а місць у залі лише 412.	Учасників | місць
counted	ru		Пострадавших насчитали 48, из них детей — 6.	Пострадавших | детей
counted	ru		Киев получил 300 тел, Москва — 27.	тел | тел
counted	uk		Кількість переселенців сягає 4,6 мільйона, 45 % з них не мають роботи.	переселенців | переселенців
counted	ru		Треть опрошенных копят, 28 % тратят больше, ставка 21 %.	опрошенных | опрошенных | 
counted	uk		Менше третини депутатів (132 із 398) прийшли.	депутатів | депутатів | депутатів
counted	uk		Потрібно три п'ятих голосів, тобто щонайменше 276.	голосів | голосів
counted	ru		270 военнопленных обменяли по формуле «270 на 270».	военнопленных | военнопленных
counted	uk		12 осіб загинули, 8 травмовані, 3 померлих.	осіб | осіб | померлих
counted	ru		28 единиц техники, 12 случаев кори, шесть членов экипажа	единиц техники | случаев кори | членов экипажа
counted	uk		917 400 осіб особового складу, 847 випадків ГРВІ	осіб особового складу | випадків ГРВІ
counted	uk		дві срібні нагороди, 12 поранених мешканців, 5 поранених доставили	срібні нагороди | поранених мешканців | поранених
counted	ru		40 рабочих завода	рабочих
counted	uk		21,6 % від місткості, 5 % з початку року	місткості | 
# Ages are of people; a contract of five years has none.
kind,value,unit	ru		5-летний контракт, 5-летний мальчик, пятилетний план, 25-летнее здание	duration; 5; year | age; 5; year | duration; 5; year | age; 25; year
kind,value,unit	uk		6-місячного сина, 6-місячний термін	age; 6; month | duration; 6; month
kind,low,high	ru		дети до шести лет, подростки 14–17 лет, старше 65 лет	age; ; 6 | age; 14; 17 | age; 65; 
kind	ru		мужчина 15 лет провёл в тюрьме, от матери троих и более детей	duration | cardinal
# Signs, dashes, hedges.
low,high	uk		вдень +27…+32 °C, уночі −15…−18 градусів	27; 32 | -18; -15
kind,value	uk		двом по 15 доларів, одному — 17	cardinal; 2 | money; 15 | money; 17
value,low,high	ru		под сорок человек, под 4,5 % годовых, под 7 окнами	40; 35; 39 | 4.5; 4.5; 4.5 | 7; 7; 7
low,high,unit	ru		с десяток часов, с 10 часами, двадцать с лишним дней	5; 15; hour | 10; 10; hour | 20; ; day
low,high	uk		десь із двісті тисяч хрестиків, із двісті тисячами	150000; 250000 | 200000; 200000
low,high,unit	ru		не раньше чем через две недели	2; ; week
low	uk		щонайменш 8 осіб, може сягати 9 осіб	8 | 
kind,value	uk		у 2,6 раза; чотири п'яті; двійко лелек; один-єдиний охоронець	ratio; 2.6 | fraction; 0.8 | cardinal; 2 | cardinal; 1
# Units said in two numbers, where the larger tells both as a decimal; seconds; what a number is compared with.
value,unit	ru		3 кг 400 г муки, 1 метр 15 сантиметров, 3 часа 17 минут	3.4; kg | 1.15; m | 197; minute
value,unit	uk		рекорд 12,47 с, 17 метрів за секунду, 9 грн 99 коп. двома платежами	12.47; second | 17; m/s | 9.99; UAH | 2; 
value,unit	uk		19,4 проти 9,7 відсотка	19.4; % | 9.7; %
value,unit	ru		уровень 962 см при опасной отметке 710, жизнь мужчин — 68,04 года, женщин — 78,74	962; cm | 710; cm | 68.04; year | 78.74; year
# Names, scores, hours.
kind	ru		индекс S&P 500, Python 3.12, код 4417, знаком 3.27, на Кутузовском, 26.	identifier | identifier | identifier | identifier | identifier
kind	uk		потяг № 91 Київ, #Ні_2_терміну	identifier | identifier
kind	uk		матч — 6:7 (5:7), 7:5, 6:4	score | score | score | score
kind,value	uk		о п'ятій ранку, близько 5-ї ранку, о 10:15	time; 05:00 | time; 05:00 | time; 10:15
kind	uk		першого дня, о першій дня	ordinal | time
value,unit	uk		дохід 5 млрд грн, торік — 4,2 млрд	5000000000; UAH | ;  | 4200000000; UAH
kind,value	ru		19 человек, у троих ожоги, одна пациентка в палате	cardinal; 19 | cardinal; 3 | cardinal; 1
# Years that a suffix or a noun in the singular tells, decades.
kind,low,high	ru		в 1990-х, в 90-е годы, в начале 2000-х	year; 1990; 1999 | year; 1990; 1999 | year; 2000; 2003
kind,value	ru		В 2015-м продали 400 машин, в 605 году, 101 год назад, 5-го мая	year; 2015 | cardinal; 400 | year; 605 | duration; 101 | date; 
kind,low,high	uk		упродовж 2014–2017 років, сезону 2017-18 років	year; 2014; 2017 | year; 2017; 2018
kind	uk		у 2013-го був, 90-й поверх, у 90-й квартирі	year | ordinal | ordinal
quote	ru		Тем не менее около 20 человек	около 20 человек
# About, one or so many, a share, what a measure is compared with.
value,low,high	ru		тысяч десять рабочих; десять тысяч рабочих	10000; 5000; 15000 | 10000; 10000; 10000
low,high,unit	uk		чекали тиждень-два, годину-півтори	1; 2; week | 1; 1.5; hour
low,high,unit	ru		150 -- 200 мл воды	150; 200; mL
kind,value	ru		один из ста россиян, один из десяти задержанных, лишь один из десяти готов	fraction; 0.01 | cardinal; 10 | fraction; 0.1
value,unit,counted	ru		5,3 врача на тысячу жителей, в сёлах — 1,4	5.3; /1000; врача | 1.4; /1000; врача
value,unit	ru		добывают 9 млн баррелей в сутки, на 120 тысяч ниже квоты	9000000; bbl/d | 120000; bbl/d
value,unit	uk		дохід 5 млрд грн, на 2 млрд більше; 500 скарг, на 20 більше	5000000000; UAH | 2000000000; UAH | 500;  | 20; 
kind,value	ru		к 17 часам собрались, к 200 часам работ	time; 17:00 | duration; 200
kind	ru		в 18 лет он уехал, срок в 18 лет	age | duration
low,high	ru		менее трети домов	; 0.333333333333334
# Rates: a time, or of money anything else.
value,unit	ru		66 долларов за баррель, 5 тыс. рублей в месяц, 5 рублей в день выборов	66; USD/bbl | 5000; RUB/month | 5; RUB
value,unit	uk		25 грн за кілограм, 8 млрд кубометрів на рік, 5 грн за рік	25; UAH/kg | 8000000000; m3/year | 5; UAH
value,unit	ru		двух детей 3 и 7 лет	2;  | 3; year | 7; year
counted	ru		заболевших выросло до 1245, комнату 54 кв. м продали	заболевших | 
kind	ru		приговорён к пяти годам ссылки, в выходные дни, войны 1853 -- 1856 годов	duration | year
counted	ru		у вертолётов было двое	
counted	ru		2 таблетки 3 раза в день	таблетки | 
kind,value,unit	ru		не менее полумиллиона рублей, двухгодовалый ребёнок	money; 500000; RUB | age; 2; year
kind,value	ru		три дня и две ночи, на две ночи; до двух ночи, в 5 утра	duration; 3 | cardinal; 2 | cardinal; 2 | time; 02:00 | time; 05:00
counted	uk		12 осіб загинули, до сотні зникли безвісти, або кожен п'ятий	осіб | осіб | осіб
value,unit	ru		15 рублей за десяток, $400 за тысячу кубометров, 7,9 л/100 км	15; RUB/10 | 400; USD/(1000.m3) | 7.9; L/(100.km)
kind,low,high	ru		от 1500 до 12 000 рублей, от 1500 до 2000 рублей, от 1990 до 2000 года	money; 1500; 12000 | money; 1500; 2000 | year; 1990; 2000
kind,value	ru		примерно один из восьми заёмщиков; один из восьми задержанных	fraction; 0.125 | cardinal; 8
counted	uk		випустив 103 БПЛА, 62 збито, три пошкоджені будинки, 4 великі школи	БПЛА | БПЛА | пошкоджені будинки | великі школи
kind	ru	2025-05-24	в ночь с 3 на 4 июля	date
value	ru		«за» 80, воздержался один	80 | 1
value	ru		они пошли в свою семью, с двадцатью семью людьми	27
value,unit	ru		574 км2, мороз 20 градусов	574; km2 | 20; Cel
counted	ru		число жертв выросло до 83	жертв
# Shares and parts.
kind,value	en		one in 300 children, one-in-six odds, out by one in a million	fraction; 0.00333333333333333 | fraction; 0.166666666666667 | fraction; 0.000001
kind,value	en		two voters in five stayed at home	fraction; 0.4
kind,value	en		one minister in 2019 objected	cardinal; 1 | year; 2019
kind,value	en		costs fell by a quarter and staffing by a third	fraction; 0.25 | fraction; 0.333333333333333
kind,value	en		a third man was held	ordinal; 3
kind,value,unit	en		three quarters of a million tickets	cardinal; 750000; 
kind,value,unit	en		half a percentage point, two thirds of a mile	percent; 0.5; pp | measure; 0.666666666666667; mi
kind,value,unit	en		six-and-a-half tonnes	measure; 6.5; t
kind,value	en		a couple of dozen sheep	cardinal; 24
# An article before a unit is a figure where it is hedged.
kind,value,low,high,unit	en		more than a metre of water	measure; 1; 1; ; m
value	en		a metre of water stood in a year of rain	
# Metres and millions.
value,unit	en		the 110m hurdles; a 5m wall; 2.4m tickets	110; m | 5; m | 2400000; 
value,unit	en		1.2bn users then, against 870m	1200000000;  | 870000000; 
# Years that are compared, and by how much.
kind	en		between 2018 and 2021, in the ten years to 2020, against their 2015 peak	year | duration | year | year
kind,value	en		lead rose $12 to $2,040; the index fell 31.5 to 4,120	money; 12 | money; 2040 | cardinal; 31.5 | cardinal; 4120
kind,low,high	en		sales rose 3 to 5%	percent; 3; 5
low,unit	en		hundreds of millions of dollars	200000000; USD
kind,value,unit	ru		трёхлетний мальчик, двухнедельный срок, полчаса	age; 3; year | duration; 2; week | duration; 0.5; hour
kind,value,unit	uk		дворічна дитина, шестиденний марш, півроку	age; 2; year | duration; 6; day | duration; 0.5; year
value,unit	ru		300-километровый марш, 15-процентная пошлина	300; km | 15; %
value,unit	ru		толчок силой 5,8, другой 4,5, третий 3,1,2	5.8;  | 4.5;  | 3;  | 1.2; 
value,low,high	ru		импорт — на 3,1%, до $22 млрд	3.1; 3.1; 3.1 | 22000000000; 22000000000; 22000000000
low,high	ru		с 12 до 9 тысяч, с 800 до 2 тысяч	9000; 12000 | 800; 2000
value,unit	ru		дети 5 и 8 лет	5; year | 8; year
value,unit	ru		4,2 на 100 тысяч населения, выросло на 5 тысяч человек	4.2; /100000 | 5000; 
kind,low,high	ru		Человек двадцать собрались у входа	cardinal; 15; 25
# What is counted stands between, behind an owner, in a word with the number, or before.
counted	en		three more children, 40 fewer beds	children | beds
counted	en		a six-storey car park; a 12-member panel	storey | member
counted	en		eight wins, five runs, 14 reported cases	wins | runs | reported cases
counted	en		11 Labour MPs rebelled	Labour MPs
counted	en		one in six nurses; three pupils in ten	nurses | pupils
counted	en		a third of the city's 900 buses	buses | buses
counted	en		90 hours of footage	footage
counted	en		two of their last seven games	games | games
counted	en		Burglaries at farms rose to 412	Burglaries
counted	en		Its members now number 5,300	members
# Bare numbers beside what they are measured as.
kind,value,unit	en		Turnout was 58%, up three points	percent; 58; % | percent; 3; pp
kind,value	en		The team scored 88 points	cardinal; 88
kind,value,unit	en		revenue of €3.2bn, against 2.9bn a year earlier	money; 3200000000; EUR | money; 2900000000; EUR
kind,value	en		$3bn for 2.4 million homes	money; 3000000000 | cardinal; 2400000
# More names: what is numbered in small letters, streets of other languages, halves of a match, feet and inches.
kind	en		the number 9 shirt, on day two, see table 4.	identifier | identifier | identifier
kind,value	en		in the district 40 remain	cardinal; 40
kind	en		a flat at 12 Rue Monge; omega-3; COP29; Euro 2028	identifier | identifier | identifier | identifier
kind	en		the second half of the match	ordinal
kind,value,unit	en		a 6-foot-2 goalkeeper	measure; 74; in
kind	en		The motion passed 231-198	score
kind,value	en		Ms Orr and her sister, 5, were found	age; 5
# Apostrophes of all kinds.
value	uk		п'ять, п’ять, пʼять, п`ять, п′ять суддів	5 | 5 | 5 | 5 | 5
value	uk		пʼятеро	5
# Lists of numbers in words are no decimals.
value	ru		двое, трое, четверо	2 | 3 | 4
value,unit	ru		четверть миллиона рублей, одна шестая земли	250000; RUB | 0.166666666666667; 
value	uk		1 тис. 200 осіб, 15 млн 300 тис. 200 гривень	1200 | 15300200
value,low,high,unit	uk		+15...+18 °C	; 15; 18; Cel
value	uk		друга сотня, перша тисяча	2 | 1
kind,value	ru		Фильм «38 попугаев», он сказал: «38 попугаев»	identifier;  | cardinal; 38
kind	ru		начало в 20.00	time
value,unit	uk		8 грн замість 5, стоїть 5 міс., 5 кв.м	8; UAH | 5; UAH | 5; month | 5; m2
counted	uk		45 «шахедів» збито	шахедів
value,unit	ru		12 ц/га, 5 кВт⋅ч, 3 Гкал, 6 соток	12; q/ha | 5; kWh | 3; Gcal | 6; ar
# Units whose words hyphens join, ages that their people tell, money by its size.
kind,value,unit	en		a 50-basis-point rise on a 9,000-square-foot plot	percent; 50; bp | measure; 9000; ft2
kind,value	en		At 34, she is the mother of a boy of 9.	age; 34 | age; 9
kind,value	en		At 34, prices were low.	cardinal; 34
kind,value,unit	en		3 million pounds of beef cost 12 million pounds	measure; 3000000; lb | money; 12000000; GBP
kind,unit	en		it was 21°C, four degrees above normal	measure; Cel | measure; Cel
value,counted	en		2 tonnes of CO2 at 3% a month earlier	2; CO2 | ;  | 3; 
kind	uk		59 бригади, 1/8 фіналу, топ-5 ліг, формат 5+1	ordinal | identifier | identifier | identifier
value	uk		три дні вони били один одного, один на один	3
kind	uk		у 2022, 2023 та 2024 роках	year | year | year
kind	ru	2025-05-24	концерты 5, 6 и 7 июня	date
kind,value	ru		в 10 часов, за 10 часов, в 24 часа	time; 10:00 | duration; 10 | duration; 24
value	uk		3-тисячний мітинг, пара сотень зубрів	3000 | 200
# Names in small sentences, teams by age, years behind an apostrophe.
kind	en		the Fab Four came late; a size 12 shoe; the under-19s	identifier | identifier | identifier
kind,value	en		he retired in '99.	year; 1999
kind,value	en		one thousand for one thousand	ratio; 1000
kind,value,unit	ru		Ему было 54, его брату — 7, ей 12 писем	age; 54; year | age; 7; year | cardinal; 12; 
kind,value	en		One thousand for one thousand	ratio; 1000
# Hedges that are verbs or prepositions too; errors.
quote,low	en		cases have passed 1,000; it passed 12 laws	passed 1,000; 1001 | 12 laws; 12
low,high,modifier	en		never more than eight; past £6,000; perhaps 2,000	; 8; at-most | 6000; ; more-than | 1500; 2500; about
quote,low,high,counted	en		200-odd hurt; 40-ish people	200-odd hurt; 150; 250; hurt | 40-ish people; 35; 45; people
value,low,high,unit	en		costs €9bn, give or take €500m	9000000000; 8500000000; 9500000000; EUR
low,high	en		costs €9bn, give or take	8500000000; 9500000000
value,unit	en		fines of 2 trillion won; Won 12 medals	2000000000000; KRW | 12; 
# Ages of persons.
kind,value	en		He is now 81; a Briton of 57; Users under 16; who turned 18	age; 81 | age; 57 | age; 16 | age; 18
kind,value	en		half of them were under 35; they live to 87.1	fraction; 0.5 | age; 35 | age; 87.1
kind	en		he was 20 metres away; he was 15 under par; she was 12 minutes late	measure | cardinal | duration
# Bare numbers that are compared with a measure, or a part of one.
value,unit	en		down to 12 days from 41	12; day | 41; day
value,unit	en		it won by 52% to 48; sales rose by 5% to 88	52; % | 48; % | 5; % | 88; 
value,unit	en		243 mm of rain, against a norm of 96.	243; mm | 96; mm
value,unit	en		3,600 of the 5,000 square kilometres, 30 x 20cm	3600; km2 | 5000; km2 | 30; cm | 20; cm
kind,value	en		ten- and 11-year-olds, 14-month-old twins	age; 10 | age; 11 | age; 14
unit	en		£150 or more an hour; 9.2m b/d; $60 per 40-foot box	GBP/hour | bbl/d | USD | ft
value,unit	en		an hour and ten minutes; a mile and a half	70; minute | 1.5; mi
# What is counted, and whose kind another figure tells.
counted	en		Heat deaths reached 118; Complaints were up 17% at 22,600	Heat deaths |  | Complaints
counted	en		a course of three gives strength	
counted	en		16 hours of unpaid work; the number of cases climbs past 12	unpaid work | cases
counted	en		1,200 works, a third of them new, of which 38% sold	works | works | works
counted	en		two 500mg tablets; three top-ten teams; 12 F-16s in 2020	500mg tablets |  | top-ten teams | teams | F-16s |  | 
counted	en		Births fell to 9.1 per 1,000 women	Births
# Scores in words, odds, numbers to dial, names with numbers.
kind	en		failed by 216 to 213; by a majority of 10 to two	score | score
kind	en		chasing 312, they lurched to 48 for four	cardinal | score
kind,value	en		a 9-2 shot at the last fence	ratio; 4.5
kind	en		call 999 or the 111 line; 7-Eleven; the asteroid 2024 YR4	identifier | identifier | identifier | identifier
kind,low,high	en		Tigers there number 31 to 35	cardinal; 31; 35
kind,low,high	en		between a third and a half of the maize	fraction; 0.333333333333333; 0.5
kind	en		the captain, 58, spoke; the total, 58, grew	age | cardinal
# One of a kind; decades of a life; races and trains.
quote	en		One lane was shut, killing one police officer	One lane | one police officer
kind	en		One wonders; one resident said so; the one man; at one point; it is one	
kind,low,high	en		in his late 20s; a man in his mid-forties; her 30s	age; 27; 29 | age; 44; 46 | age; 30; 39
kind,value,unit	en		won in 2:04:56 with a lap of 1:43.21	duration; 7496; second | duration; 103.21; second
kind,value	en		the 8.14 to Leeds; starts at 10.15, shares opened at 10.15	time; 08:14 | time; 10:15 | cardinal; 10.15
# Millions and metres; parts of a sentence that are counted.
value,unit	en		Sales more than doubled to 1.2m; a population of 5.3m	1200000;  | 5300000; 
value,unit	en		Waves reached 6m; the dam is 12m high	6; m | 12; m
value,unit	en		visitor numbers fell to 3.4m from 5.1m	3400000;  | 5100000; 
value,unit	en		390 metres long and 59 wide; a 5,000-strong crowd	390; m | 59; m | 5000; 
counted	en		a 5,000-strong crowd; it caps warheads at 1,550	warheads
counted	en		500,000 people marched in 80 cities; police said 120,000	people | cities | people
value,unit	en		in 37 days, 11 hours and 52 minutes; $5.62½ a bushel	53992; minute | 5.625; USD/bu
kind,value	en		They were aged 19 and 24; the third was 31.	age; 19 | age; 24 | ordinal; 3 | age; 31
quote	en		an attack killed one family	one family
kind	en		a 10-year plan; a 25-year sentence	duration | duration
kind,low,high,unit	en		it costs between 80p and £1.20	money; 0.8; 1.2; GBP
kind,value	en		5 in 2024, 1 in 2000 births	cardinal; 5 | year; 2024 | fraction; 0.0005
counted	en		12 cameras, 4 gas plants and 9 taxis	cameras | gas plants | taxis
kind	en		two sons, 12 and nine. Both 29, they left	cardinal | age | age | age
kind	en		raises the retirement age to 64 from 62	age | age
value,unit	en		losses of 30 MUSD; $20 and 43c; 5 dollars and 50 cents	30000000; USD | 20; USD | 0.43; USD | 5.5; USD
kind,value,unit	en		a 7.62mm barrel; a 120m2 flat; 100° Celsius	measure; 7.62; mm | measure; 120; m2 | measure; 100; Cel
kind,value	en		800,000 F-Series trucks; ALL 5 won; in fiscal 2021	cardinal; 800000 | cardinal; 5 | year; 2021
low,high,modifier	en		greater than or equal to 40; minus one	40; ; at-least | -1; -1; exact
kind,value,low,high	en		The number of people in work rose by 89,000 to 33.9 million.	cardinal; 89000; 89000; 89000 | cardinal; 33900000; 33900000; 33900000
unit	en		pay $3,200 more a year; a record $3,500 an ounce before it	USD/year | USD/oz
value,unit	en		14 weeks, compared with eight before the flood	14; week | 8; week
value,unit	en		39 per cent, down from 52 a year ago; 3 ppb, under the limit of 10	39; % | 52; % | 3; ppb | 10; ppb
kind	en		He took five for 43 as they fell from 120 for two to 187 all out	score | score | cardinal
kind,low,high	en		a seven-under 65 on the par-five hole	cardinal; 7; 7 | cardinal; 65; 65 | identifier; ; 
counted	en		It has infected 31 people in the two provinces, killing 12.	people | provinces | people
counted	en		two-thirds of both houses; 37 drones fell and 12 more were lost	houses | drones | drones
kind	en		on the 1400 block of Pine Street	identifier
kind,value	en		they lost 500 men, a quarter more than last year	cardinal; 500 | fraction; 0.25 | date; 
value,counted	en		18.3m people came, up on the 17.6m it drew before	18300000; people | 17600000; people
counted	en		a third of pupils, or 1,200, left – some 400 from Leeds	pupils | pupils | pupils
counted	en		nine Nepalis, two Bengalis	Nepalis | Bengalis
value,unit	en		cut from eight years to five and a half	8; year | 5.5; year
value,unit	en		sales of SKr41bn; €1.89 in Paris and 1.52 in Rome	41000000000; SEK | 1.89; EUR | 1.52; EUR
value,unit	en		Subscribers rose by 8.9m to 277.7m	8900000;  | 277700000; 
value,counted	en		1.1m of the 1.4m recipients	1100000; recipients | 1400000; recipients
kind	en		a tenth fewer than a year ago; higher than a year ago	fraction
kind	en		more than a year ago he left; 400,000 more than a year ago	duration | cardinal
counted	en		Three blasts killed 31	blasts | 
low,high	en		More than 30,000 people, 11,500 of them children	30001;  | 11500; 11500
counted	en		a fleet of 92 jets averages 6.2 years; tonnes of food binned	jets | 
counted	en		Ticket sales are up 30 per cent at 1.6 million, of which 400,000 were	Ticket sales | Ticket sales
counted	en		Sales doubled in two years to 48,000	Sales
kind	en		a passer-by, 19, was shot; for those 21 and over; it has one win	age | age | cardinal
kind,value	en		fell by more than half, to 212p; less than half what it was	fraction; 0.5 | money; 2.12 | fraction; 0.5
value,scope	en		A total of 23 goals were scored in the eight matches	23; total | 8; 
value,unit	en		Mr Haines, who is 6ft 2in, left	74; in
kind,value	en		three times as many; 2.6 times the radius; 3.2 times earnings; three times a week	ratio; 3 | ratio; 2.6 | ratio; 3.2 | cardinal; 3
kind	ru		Статья 5, статья 6	identifier | identifier
kind	en		Stoxx 600 and STOXX 50	identifier | identifier
kind	en		One old soldier at the gate, 81-year-old Mykola, said so; one soldier died, he said	age | cardinal
counted	en		the 64th swap; the 64th of the war	swap | 
# Thousands in dots, powers of ten without a factor.
kind,value	en		1.234.567 people, 12.345.678.901 of them; about 10^6 cells	cardinal; 1234567 | cardinal; 12345678901 | cardinal; 1000000
kind	en		0.123.456; 192.168.100.200; 1.2.345; 1.234.567.8	identifier | identifier | identifier | identifier
value,low,high	ru		1.234.567 человек; 10^6 клеток	1234567; 1234567; 1234567 | 1000000; 1000000; 1000000
# A day with a hyphen takes its year; millions are no metres where millions were named;
# who stands and never speaks is counted; a currency's word in full stands behind its number.
quote,kind,value	en		They met on 9-May 2006.	9-May 2006; date; 2006-05-09
quote	en		One old soldier stood at the gate of the yard with his dog and his coat and his bag, and nobody said why.	One old soldier
kind	en		It made 1 million in May and 1.2m in June.	cardinal | date | cardinal | date
kind,counted	en		In Dollar 30 people live.	cardinal; people
# Where a quote ends, and what stands on the other side of it.
quote,kind	en		They moved to 12 Station Road, they said.	12 Station Road; identifier
quote,value,unit	en		at rents of €940 a month	€940 a month; 940; EUR/month
quote,value,unit	en		some 120 mg/L of it	some 120 mg/L; 120; mg/L
quote,kind	en		A boy and two men, aged 19 and 24, were held.	two men; cardinal | aged 19; age | 24; age
quote,value,low,high,modifier	en		It cost $10bn, give or take.	$10bn, give or take; 10000000000; 5000000000; 15000000000; about
quote,kind	en		See www.example.co.uk, which has 12 pages.	www.example.co.uk; identifier | 12 pages; cardinal
quote,modifier	uk		засуджений до 9 (дев'яти) років	9 (дев'яти) років; exact
quote,modifier	uk		Черга зменшилась до 350 машин.	350 машин; exact
quote,low,high,modifier	uk		Там живуть до 350 людей.	до 350 людей; ; 350; at-most
kind,value	en		Lawyers for the family say the driver, 58, was asleep.	age; 58
kind,value	en		ONE HUNDRED AND TwentY tWO	cardinal; 122
value,unit	en		over 40 degrees	40; deg
value,unit	en		It is €3.40, €5 or €7.50 (one day).	3.4; EUR | 5; EUR | 7.5; EUR | 1; day
kind,value,low,high	en		Fewer than one bus in two ran on time.	fraction; 0.5; ; 0.5
value,scope	en		Under the pact, agreed over three weeks of talks, each side hands over 75 captives and a dozen bodies.	3;  | 75; each | 12; each
value,scope	en		She sold 1,500 shares at 212p apiece.	1500;  | 2.12; 
value,when cardinal	en	2025-05-29	They lost 500 men, a quarter more than last year.	500; 2024-01-01/2024-12-31
value,counted	en		Storks there number 31 to 35.	; Storks
value,counted	en		Potters, who number around 1,200, want more.	1200; Potters
value,counted	en		The index fell 31.5 to 4,120.	31.5;  | 4120; 
value,counted	ru		Ищут сварщиков 5-го и 6-го разрядов.	5;  | 6; разрядов
kind,value,when	en		2025-05-23	date; 2025-05-23; 2025-05-23
# Streets, telephones, codes of the post.
quote,kind	en		They moved to 45 Rue Lepic last.	45 Rue Lepic; identifier
quote,kind	en		Call (713) 853-3242 now.	(713) 853-3242; identifier
quote,kind	en		They are at 853-3242 now.	853-3242; identifier
quote,kind	en		They are at 555-123-4567 now.	555-123-4567; identifier
quote,kind	en		Call +380 44 123 45 67 now.	+380 44 123 45 67; identifier
quote,kind	en		It is in Erie, PA 16802-6601 now.	PA 16802-6601; identifier
# Midnight, seconds and where the clock stands; days in digits that may be months.
kind,value	en		at 24:00 sharp	time; 00:00
quote,kind	en		at 12:30:15 +0300 sharp	12:30:15 +0300; time
kind,value	en		on 23/05/2025	date; 2025-05-23
kind,value	en		on 05/23/2025	date; 2025-05-23
kind,value	en		on 10/08/1999	date; 
kind,value	en		on 08/08/1999	date; 1999-08-08
kind,value	en		on 23.05.2025	date; 2025-05-23
# Dots and dashes of a range, hyphens of all kinds, powers of ten.
kind,low,high	en		5...10 people	cardinal; 5; 10
kind,low,high	en		5…10 people	cardinal; 5; 10
kind,low,high	en		5--10 people	cardinal; 5; 10
kind,value,unit	en		a 30\xe2\x80\x90day truce	duration; 30; day
kind,value,unit	en		a 30\xe2\x80\x91day truce	duration; 30; day
value	en		10^6 cells	1000000
value	en		2.5 × 10^3 cells	2500
value	en		6.5e3 cells	6500
# Shares in words; years and what is counted behind whose they are.
kind,value	en		three in ten of them	fraction; 0.3
kind,value	en		nine out of ten of them	fraction; 0.9
kind,value	en		their 2022 peak	year; 2022
kind,value	en		their 2000 troops	cardinal; 2000
