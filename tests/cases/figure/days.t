# The day of a figure, and what is measured as its neighbour.
# The day of a figure; the document is of a Thursday.
quote,when,dated	en	2025-05-29	12 men fell	12 men; 2025-05-29; document
quote,when,dated	en		12 men fell	12 men; ; 
quote,when,dated	en	2025-05-29	12 men fell on Monday	12 men; 2025-05-26; clause | Monday; 2025-05-26; clause
quote,when,dated	en	2025-05-29	On Monday 12 men fell	Monday; 2025-05-26; clause | 12 men; 2025-05-26; clause
quote,when,dated	en	2025-05-29	On Monday 12 men fell on Tuesday	Monday; 2025-05-26; clause | 12 men; 2025-05-27; clause | Tuesday; 2025-05-27; clause
quote,when,dated	en	2025-05-29	On Monday, men fell; 12 came	Monday; 2025-05-26; clause | 12; 2025-05-29; document
quote,when,dated	en	2025-05-29	On Monday, men fell; 12 came on Tuesday	Monday; 2025-05-26; clause | 12; 2025-05-27; clause | Tuesday; 2025-05-27; clause
quote,when,dated	en	2025-05-29	In 2024 12 men fell in April	2024; 2024-01-01/2024-12-31; clause | 12 men; 2025-04-01/2025-04-30; clause | April; 2025-04-01/2025-04-30; clause
quote,when,dated	en	2025-05-29	In 2024 12 men fell, he said on Monday	2024; 2024-01-01/2024-12-31; clause | 12 men; 2025-05-26; clause | Monday; 2025-05-26; clause
quote,when,dated	en	2025-05-29	12 men fell, he said on Monday	12 men; 2025-05-26; clause | Monday; 2025-05-26; clause
quote,when,dated	en	2025-05-29	12 men fell on Sunday, he said on Monday	12 men; 2025-05-25; clause | Sunday; 2025-05-25; clause | Monday; 2025-05-26; clause
quote,when,dated	en	2025-05-29	He said in a statement on Monday 12 men fell on Sunday	Monday; 2025-05-26; clause | 12 men; 2025-05-25; clause | Sunday; 2025-05-25; clause
quote,when,dated	en	2025-05-29	He said that on Monday 12 men fell	Monday; 2025-05-26; clause | 12 men; 2025-05-26; clause
quote,when,dated	en	2025-05-29	12 men were freed since Monday	12 men; 2025-05-29; document | Monday; 2025-05-26; clause
quote,when,dated	en	2025-05-29	12 men were freed until Monday	12 men; 2025-05-29; document | Monday; 2025-05-26; clause
quote,when,dated	en	2025-05-29	12 men of the Monday talks	12 men; 2025-05-29; document | Monday; 2025-05-26; clause
quote,when,dated	en	2025-05-29	12 men of last week's talks	12 men; 2025-05-29; document | last week; 2025-05-19/2025-05-25; clause
quote,when,dated	en	2025-05-29	12 men of last week's long direct talks	12 men; 2025-05-29; document | last week; 2025-05-19/2025-05-25; clause
quote,when,dated	en	2025-05-29	12 men of last week's very long direct talks	12 men; 2025-05-19/2025-05-25; clause | last week; 2025-05-19/2025-05-25; clause
quote,when,dated	en	2025-05-29	talks on Monday freed 12 men	Monday; 2025-05-26; clause | 12 men; 2025-05-29; document
quote,when,dated	en	2025-05-29	talks, on Monday 12 men fell	Monday; 2025-05-26; clause | 12 men; 2025-05-26; clause
quote,when,dated	en	2025-05-29	since the long and hard war on Monday 12 men fell	Monday; 2025-05-26; clause | 12 men; 2025-05-29; document
quote,when,dated	en	2025-05-29	the toll from Thursday's floods is 12	Thursday; 2025-05-29; clause | 12; 2025-05-29; clause
quote,when,dated	en	2025-05-29	the toll from Thursday is 12	Thursday; 2025-05-29; clause | 12; 2025-05-29; document
quote,when,dated	ru	2025-05-29	С 23 по 25 мая погибли 12 человек	23 по 25 мая; 2025-05-23/2025-05-25; clause | 12 человек; 2025-05-23/2025-05-25; clause
quote,when,dated	ru	2025-05-29	С 23 мая погибли 12 человек	23 мая; 2025-05-23; clause | 12 человек; 2025-05-29; document
quote,when,dated	en	2025-05-29	on Friday 303, on Saturday 307 and on Sunday 390	Friday; 2025-05-23; clause | 303; 2025-05-23; clause | Saturday; 2025-05-24; clause | 307; 2025-05-24; clause | Sunday; 2025-05-25; clause | 390; 2025-05-25; clause
quote,when,dated	en	2025-05-29	303 on Friday, 307 on Saturday	303; 2025-05-23; clause | Friday; 2025-05-23; clause | 307; 2025-05-24; clause | Saturday; 2025-05-24; clause
quote,when,dated	en	2025-05-29	on Friday and Saturday 303 came	Friday; 2025-05-23; clause | Saturday; 2025-05-24; clause | 303; 2025-05-24; clause
quote,when,dated	en	2025-05-29	303 came on Friday and on Saturday 307	303; 2025-05-23; clause | Friday; 2025-05-23; clause | Saturday; 2025-05-24; clause | 307; 2025-05-24; clause
quote,when,dated	en	2025-05-29	303 came on Friday, on Saturday, 307	303; 2025-05-23; clause | Friday; 2025-05-23; clause | Saturday; 2025-05-24; clause | 307; 2025-05-24; clause
quote,when,dated	en	2025-05-29	303 came on Friday, on Saturday, it says, 307	303; 2025-05-23; clause | Friday; 2025-05-23; clause | Saturday; 2025-05-24; clause | 307; 2025-05-24; clause
quote,when,dated	ru	2025-05-29	В мае — 160, в апреле — 209	мае; 2025-05-01/2025-05-31; clause | 160; 2025-05-01/2025-05-31; clause | апреле; 2025-04-01/2025-04-30; clause | 209; 2025-04-01/2025-04-30; clause
quote,when,dated	ru	2025-05-29	В мае пришло 3, ещё 5 — во вторник	мае; 2025-05-01/2025-05-31; clause | 3; 2025-05-01/2025-05-31; clause | 5; 2025-05-27; clause | вторник; 2025-05-27; clause
quote,when,dated	ru	2025-05-29	Ещё 5 - во вторник, в среду - ещё 7	5; 2025-05-27; clause | вторник; 2025-05-27; clause | среду; 2025-05-28; clause | 7; 2025-05-28; clause
quote,when,dated	en	2025-05-29	303 came on Friday	307 the day before	307; 2025-05-22; clause | the day before; 2025-05-22; clause
quote,when,dated	en	2025-05-29	303 came on Friday	307 two days later	307; 2025-05-25; clause | two days later; 2025-05-25; clause
quote,when,dated	en	2025-05-29	303 came on Friday	12 more came	12; 2025-05-23; carried
quote,when,dated	en	2025-05-29	303 came in April	12 more came	12; 2025-05-29; document
quote,when,dated	en	2025-05-29	303 came on May 3-6	12 more came	12; 2025-05-03/2025-05-06; carried
quote,when,dated	en	2025-05-29	303 came on May 3-7	12 more came	12; 2025-05-29; document
quote,when,dated	en	2025-05-29	303 will come on Monday	12 more came	12; 2025-05-29; document
quote,when,dated	en	2025-05-29	303 came on Friday, he said on Monday	12 more came	12; 2025-05-23; carried
quote,when,dated	en	2025-05-29	303 came, he said on Monday	12 more came	12; 2025-05-26; carried
quote,when,dated	en	2025-05-29	he said on Monday that 303 came on Friday	12 more came	12; 2025-05-23; carried
quote,when,dated	en	2025-05-29	303 came on Friday and 5 on Saturday	12 more came	12; 2025-05-23; carried
quote,when,dated	en		303 came on May 3, 2025	12 more came	12; 2025-05-03; carried
quote,when,dated	en		303 came on May 3, 2025	5 came on Friday	12 more came	12; ; 
quote,when,dated	en		303 came on Friday	303; ;  | Friday; ; 
quote,when,dated	en		303 came; 5 on Friday	303; ;  | 5; ;  | Friday; ; 
# Lengths of time that say when.
quote,when,dated	en	2025-05-29	12 men fell in two days	12 men; 2025-05-28/2025-05-29; clause | two days; 2025-05-28/2025-05-29; clause
quote,when,dated	en	2025-05-29	12 men fell in two weeks	12 men; 2025-05-16/2025-05-29; clause | two weeks; 2025-05-16/2025-05-29; clause
quote,when,dated	en	2025-05-29	12 men fell in 60 days	12 men; 2025-03-31/2025-05-29; clause | 60 days; 2025-03-31/2025-05-29; clause
quote,when,dated	en	2025-05-29	12 men fell in 61 days	12 men; 2025-05-29; document | 61 days; 2025-05-29; document
quote,when,dated	en	2025-05-29	12 men fell in 8 weeks	12 men; 2025-04-04/2025-05-29; clause | 8 weeks; 2025-04-04/2025-05-29; clause
quote,when,dated	en	2025-05-29	12 men fell in 9 weeks	12 men; 2025-05-29; document | 9 weeks; 2025-05-29; document
quote,when,dated	en	2025-05-29	12 men fell in 0 days	12 men; 2025-05-29; document | 0 days; 2025-05-29; document
quote,when,dated	en	2025-05-29	12 men fell in 1 day	12 men; 2025-05-29; clause | 1 day; 2025-05-29; clause
quote,when,dated	en	2025-05-29	12 men fell in two months	12 men; 2025-05-29; document | two months; 2025-05-29; document
quote,when,dated	en	2025-05-29	12 men fell in about two days	12 men; 2025-05-29; document | about two days; 2025-05-29; document
quote,when,dated	en	2025-05-29	12 men fell over the past two days	12 men; 2025-05-28/2025-05-29; clause | two days; 2025-05-28/2025-05-29; clause
# What will be belongs to the clause before it.
quote,when,dated	en	2025-05-29	The vote is due while over the past two days 12 men fell	two days; 2025-05-28/2025-05-29; clause | 12 men; 2025-05-28/2025-05-29; clause
quote,when,dated	en	2025-05-29	12 men fell in the next two days	12 men; 2025-05-29; document | two days; 2025-05-29; document
quote,when,dated	en	2025-05-29	12 men fell over two days	12 men; 2025-05-29; document | two days; 2025-05-29; document
quote,when,dated	en	2025-05-29	12 men will fall in two days	12 men; 2025-05-29; document | two days; 2025-05-29; document
quote,when,dated	en	2025-05-29	12 men fell in two days to Sunday	12 men; 2025-05-25; clause | two days; 2025-05-25; clause | Sunday; 2025-05-25; clause
quote,when,dated	en	2025-05-29	12 men fell in two days' time	12 men; 2025-05-29; document | two days; 2025-05-29; document
quote,when,dated	en	2025-05-29	12 men fell two days before	12 men; 2025-05-29; document | two days; 2025-05-29; document
quote,when,dated	en		12 men fell in two days	12 men; ;  | two days; ; 
quote,when,dated	en	2025-05-29	303 came on May 3-4	12 men fell in two days	12 men; 2025-05-03/2025-05-04; clause | two days; 2025-05-03/2025-05-04; clause
quote,when,dated	en	2025-05-29	303 came on May 3-4	12 men fell in three days	12 men; 2025-05-02/2025-05-04; clause | three days; 2025-05-02/2025-05-04; clause
quote,when,dated	en	2025-05-29	303 came on May 28	12 men fell in two days	12 men; 2025-05-28/2025-05-29; clause | two days; 2025-05-28/2025-05-29; clause
quote,when,dated	en	2025-05-29	303 came on May 27	12 men fell in two days	12 men; 2025-05-26/2025-05-27; clause | two days; 2025-05-26/2025-05-27; clause
quote,when,dated	en	2025-05-29	303 came on May 3-4	12 men fell over two days	12 men; 2025-05-03/2025-05-04; clause | two days; 2025-05-03/2025-05-04; clause
quote,when,dated	en	2025-05-29	303 came on May 3-4	12 men fell over three days	12 men; 2025-05-03/2025-05-04; carried | three days; 2025-05-03/2025-05-04; carried
quote,when,dated	en	2025-05-29	303 came on May 3-4	12 men fell over the past two days	12 men; 2025-05-28/2025-05-29; clause | two days; 2025-05-28/2025-05-29; clause
quote,when,dated	en		303 came on May 3-4, 2025	12 men fell in three days	12 men; 2025-05-02/2025-05-04; clause | three days; 2025-05-02/2025-05-04; clause
# Bare numbers measured as those beside them.
quote,kind,unit,counted	ru		5 и 8 лет тюрьмы	5; duration; year;  | 8 лет; duration; year; 
quote,kind,unit,counted	ru		19,4 против 9,7 %	19,4; percent; %;  | 9,7 %; percent; %; 
quote,kind,unit,counted	ru		5 или 8 лет	5 или 8 лет; duration; year; 
quote,kind,unit,counted	ru		5, 8 лет	5; cardinal; ;  | 8 лет; duration; year; 
quote,kind,unit,counted	ru		5 человек и 8 лет	5 человек; cardinal; ; человек | 8 лет; duration; year; 
quote,kind,unit,counted	ru		около 5 и 8 лет	около 5; duration; year;  | 8 лет; duration; year; 
quote,kind,unit,counted	en		ten- and 11-year-olds	ten; age; year;  | 11-year-olds; age; year; 
quote,kind,unit,counted	en		ten- or 11-year-olds	ten; age; year;  | 11-year-olds; age; year; 
quote,kind,unit,counted	en		ten-and 11-year-olds	ten; cardinal; ;  | 11-year-olds; age; year; 
quote,kind,unit,counted	en		30 x 20 x 10cm	30; measure; cm;  | 20; measure; cm;  | 10cm; measure; cm; 
quote,kind,unit,counted	en		30 × 20cm	30; measure; cm;  | 20cm; measure; cm; 
quote,kind,unit,counted	en		30 y 20cm	30; cardinal; ;  | 20cm; measure; cm; 
quote,kind,unit,counted	en		3,600 of the 5,000 square kilometres	3,600; measure; km2;  | 5,000 square kilometres; measure; km2; 
quote,kind,unit,counted	en		3,600 of the 30-tonne lorries	3,600 of the 30-tonne lorries; cardinal; ; 30-tonne lorries | 30-tonne; measure; t; 
quote,kind,unit,counted	ru		Зарплата 8647 гривен, минимум — 3209	8647 гривен; money; UAH;  | 3209; money; UAH; 
quote,kind,unit,counted	ru		Зарплата 8647 гривен, минимум - 3209 человек	8647 гривен; money; UAH;  | 3209 человек; cardinal; ; человек
quote,kind,unit,counted	ru		Зарплата 8647 гривен, минимум 3209	8647 гривен; money; UAH;  | минимум 3209; money; UAH; 
quote,kind,unit,counted	ru		Зарплата 8647 гривен, минимум 3209,5	8647 гривен; money; UAH;  | минимум 3209,5; money; UAH; 
quote,kind,unit,counted	ru		Зарплата 8647 гривен против 3209	8647 гривен; money; UAH;  | 3209; money; UAH; 
quote,kind,unit,counted	ru		Зарплата 8647 гривен вместо прежних 3209	8647 гривен; money; UAH;  | 3209; money; UAH; 
quote,kind,unit,counted	ru		Зарплата 8647 гривен, больше 3209	8647 гривен; money; UAH;  | больше 3209; money; UAH; 
quote,kind,unit,counted	ru		Вес 5 тонн, прежде — 3	5 тонн; measure; t;  | 3; measure; t; 
quote,kind,unit,counted	ru		Вес 5 тонн, прежде — 3 тысячи	5 тонн; measure; t;  | 3 тысячи; cardinal; ; 
quote,kind,unit,counted	ru		Вес 5 тонн против 3	5 тонн; measure; t;  | 3; measure; t; 
quote,kind,unit,counted	ru		Вес 5 тонн, 3,5	5 тонн; measure; t;  | 3,5; measure; t; 
quote,kind,unit,counted	ru		Доля 5 %, прежде — 3	5 %; percent; %;  | 3; percent; %; 
quote,kind,unit,counted	ru		Доля 5 %, прежде — 3 тысячи	5 %; percent; %;  | 3 тысячи; cardinal; ; 
quote,kind,unit,counted	ru		Доля 5 % против 3	5 %; percent; %;  | 3; percent; %; 
quote,kind,unit,counted	ru		Срок 5 лет, прежде — 3	5 лет; duration; year;  | 3; cardinal; ; 
quote,kind,unit,counted	ru		Срок 5 лет, прежде — 3,5	5 лет; duration; year;  | 3,5; duration; year; 
quote,kind,unit,counted	ru		Срок 5 лет против 3	5 лет; duration; year;  | 3; duration; year; 
quote,kind,unit,counted	ru		5 рублей за тонну, прежде — 3,5	5 рублей за тонну; money; RUB/t;  | 3,5; money; RUB/t; 
quote,kind,unit,counted	ru		5 рублей за тонну, прежде — 3	5 рублей за тонну; money; RUB/t;  | 3; cardinal; ; 
quote,kind,unit,counted	ru		5 рублей, на 3 меньше	5 рублей; money; RUB;  | 3; money; RUB; 
quote,kind,unit,counted	ru		5 %, на 3 меньше	5 %; percent; %;  | 3; cardinal; ; 
quote,kind,unit,counted	en		12 days, from 41 at its worst	12 days; duration; day;  | 41; duration; day; 
quote,kind,unit,counted	en		won by 52% to 48	52%; percent; %;  | 48; percent; %; 
quote,kind,unit,counted	en		rose by 52% to 48	52%; percent; %;  | 48; cardinal; ; 
quote,kind,unit,counted	en		rose 5% from 88	5%; percent; %;  | 88; cardinal; ; 
quote,kind,unit,counted	en		243 mm, against a norm of 96	243 mm; measure; mm;  | 96; measure; mm; 
quote,kind,unit,counted	en		243 mm, against a seasonal norm of about 96	243 mm; measure; mm;  | about 96; measure; mm; 
quote,kind,unit,counted	en		243 mm, against 96 men	243 mm; measure; mm;  | 96 men; cardinal; ; men
quote,kind,unit,counted	en		€1.89 in Paris and 1.52 in Madrid	€1.89; money; EUR;  | 1.52; money; EUR; 
quote,kind,unit,counted	en		€1.89 in Paris and 15 in Madrid	€1.89; money; EUR;  | 15; cardinal; ; 
quote,kind,unit,counted	en		€2 in Paris and 1.52 in Madrid	€2; money; EUR;  | 1.52; cardinal; ; 
quote,kind,unit,counted	en		from eight years to five	eight years; duration; year;  | five; duration; year; 
quote,kind,unit,counted	en		eight years to five	eight years; duration; year;  | five; cardinal; ; 
quote,kind,unit,counted	en		52% a year ago, from 48	52%; percent; %;  | 48; percent; %; 
quote,kind,unit,counted	en		$3.2bn, up from 2.9bn	$3.2bn; money; USD;  | 2.9bn; money; USD; 
quote,kind,unit,counted	en		$3.2bn, up from 2.9bn men	$3.2bn; money; USD;  | 2.9bn men; cardinal; ; men
quote,kind,unit,counted	en		$3.2bn, up 2.9bn	$3.2bn; money; USD;  | 2.9bn; money; USD; 
quote,kind,unit,counted	en		$3.2bn, and 2.9k	$3.2bn; money; USD;  | 2.9k; cardinal; ; 
quote,kind,unit,counted	en		SEK 14.9bn, 13.2bn	SEK 14.9bn; money; SEK;  | 13.2bn; money; SEK; 
quote,kind,unit,counted	en		£3, 13.2bn	£3; money; GBP;  | 13.2bn; cardinal; ; 
quote,kind,unit,counted	en		fell to 3.4m from 5.1m	3.4m; measure; m;  | 5.1m; measure; m; 
quote,kind,unit,counted	en		fell to 3.4m people from 5.1m	3.4m people; cardinal; ; people | 5.1m; cardinal; ; people
quote,kind,unit,counted	en		fell to 3.4m people, 5.1m wide	3.4m people; cardinal; ; people | 5.1m; measure; m; 
quote,kind,unit,counted	en		1.1m of the 1.4m recipients	1.1m; cardinal; ; recipients | 1.4m recipients; cardinal; ; recipients
quote,kind,unit,counted	en		5 million pounds	5 million pounds; money; GBP; 
quote,kind,unit,counted	en		5 million pounds of beef	5 million pounds of beef; measure; lb; beef
quote,kind,unit,counted	en		5 degrees, then 7 °C	5 degrees; measure; Cel;  | 7 °C; measure; Cel; 
quote,kind,unit,counted	en		5 degrees	5 degrees; measure; deg; 
quote,kind,unit,counted	en		up 5% or 3 points	5%; percent; %;  | 3 points; percent; pp; 
quote,kind,unit,counted	en		up 5% or 25 points	5%; percent; %;  | 25 points; percent; pp; 
quote,kind,unit,counted	en		up 5% or 26 points	5%; percent; %;  | 26 points; cardinal; ; points
