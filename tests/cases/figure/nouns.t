# What is counted, for whom, and for each of what.
# What is counted.
quote,counted,head	en		12 killed	12 killed; killed; person
quote,counted,head	en		12 killed men	12 killed men; killed men; man
quote,counted,head	en		200 or so of the men	200 or so; men; man
quote,counted,head	en		200-odd people	200-odd people; people; person
quote,counted,head	en		two more people	two; people; person
quote,counted,head	en		two more	two; ; 
quote,counted,head	en		two 500mg tablets	two 500mg tablets; 500mg tablets; tablet | 500mg; ; 
quote,counted,head	en		three 14-year-old boys	three 14-year-old boys; 14-year-old boys; boy | 14-year-old; ; 
quote,counted,head	en		12 two-bed flats	12 two-bed flats; two-bed flats; flat | two-bed; bed; bed
quote,counted,head	en		one household in eight	one household in eight; household; household
quote,counted,head	en		one in eight households	one in eight households; households; household
quote,counted,head	en		one in 100 a generation ago	one in 100; ; 
quote,counted,head	en		one in 100 of the people	one in 100 of the people; people; person
quote,counted,head	en		a 10-nation bloc	10-nation; nation; nation
quote,counted,head	en		a 5,000-strong force	5,000; ; 
quote,counted,head	en		half the stations	half the stations; stations; station
quote,counted,head	en		half its troops	half its troops; its troops; troop
quote,counted,head	en		half of its troops	half of its troops; its troops; troop
quote,counted,head	en		21 % of the capacity	21 % of the capacity; capacity; capacity
quote,counted,head	ru		21 % от ёмкости	21 %; ёмкости; ёмкости
quote,counted,head	ru		21 % из ёмкости	21 %; ; 
quote,counted,head	ru		21 тонна от ёмкости	21 тонна; ; 
quote,counted,head	en		120 were civilians	120; civilians; civilian
quote,counted,head	en		120 were killed	120; killed; person
quote,counted,head	en		120 had been killed	120; killed; person
quote,counted,head	en		120 were the best	120; ; 
quote,counted,head	en		the number of Russian prisoners of war at around 1,300	around 1,300; Russian prisoners of war; prisoner
quote,counted,head	en		the number of cars is 12	12; cars; car
quote,counted,head	en		the number is 12	12; ; 
quote,counted,head	en		knife crimes rose 4% to 1,108	4%; ;  | 1,108; knife crimes; crime
quote,counted,head	en		thefts from farms rose to 1,108	1,108; thefts; theft
quote,counted,head	en		visitors to the museum rose to 1,108	1,108; visitors; visitor
quote,counted,head	en		complaints were up 17% at 22,600	17%; ;  | 22,600; complaints; complaint
quote,counted,head	en		pupils now number 300	300; pupils; pupil
quote,counted,head	en		the guards now number prisoners 300	300; ; 
quote,counted,head	en		pupils now number more than 300	more than 300; pupils; pupil
quote,counted,head	en		crimes have more than doubled to 300	300; crimes; crime
quote,counted,head	en		the city rose to 300	300; ; 
quote,counted,head	en		they put losses at 350	350; losses; loss
quote,counted,head	en		they put the losses at about 350	about 350; losses; loss
quote,counted,head	en		they put heavy enemy losses at 350	350; heavy enemy losses; loss
quote,counted,head	en		they put very heavy big enemy losses at 350	350; ; 
quote,counted,head	en		they saw losses at 350	350; ; 
quote,counted,head	en		12 MPs	12 MPs; MPs; mp
quote,counted,head	en		12 GPs	12 GPs; GPs; gp
quote,counted,head	en		12 buses	12 buses; buses; bus
quote,counted,head	en		12 women	12 women; women; woman
quote,counted,head	en		12 babies	12 babies; babies; baby
quote,counted,head	en		12 freed Russian prisoners	12 freed Russian prisoners; freed Russian prisoners; prisoner
quote,counted,head	en		12 members of the team	12 members; members; member
quote,counted,head	en		12 residents of Kursk	12 residents of Kursk; residents of Kursk; resident
quote,counted,head	en		12 residents of Kursk region	12 residents; residents; resident
quote,counted,head	en		12 crews of Russian soldiers	12 crews; crews; crew
quote,counted,head	en		seven runs	seven runs; runs; run
quote,counted,head	en		17 named storms	17 named storms; named storms; storm
quote,counted,head	en		12 named Kyiv city officials	12; ; 
quote,counted,head	en		the third firm's is better	third; firm; firm
quote,counted,head	en		one soldier’s was lost	one soldier; soldier; soldier
quote,counted,head	en		one police officer	one police officer; police officer; officer
quote,counted,head	en		one soldier's wife	one soldier's wife; soldier's wife; wife
quote,counted,head	en		one flower bed	one flower bed; flower bed; bed
quote,counted,head	en		12 top-ten hits	12 top-ten hits; top-ten hits; hit | ten hits; hits; hit
quote,counted,head	en		12 in the town	12; ; 
quote,counted,head	en		12 sufferers climbs past	12 sufferers; sufferers; sufferer
quote,counted,head	ru		173 боевых столкновения	173 боевых столкновения; боевых столкновения; столкновения
quote,counted,head	ru		12 жителей приграничных сёл	12 жителей; жителей; житель
quote,counted,head	ru		43 пострадавших, из них	43 пострадавших; пострадавших; человек
quote,counted,head	ru		58 ждут паузы	58; ; 
quote,counted,head	ru		12 военно-морских баз	12 военно-морских баз; военно-морских баз; баз
quote,counted,head	ru		12 опрошенных Reuters экономистов	12 опрошенных Reuters экономистов; опрошенных Reuters экономистов; экономист
quote,counted,head	ru		12 единиц техники	12 единиц техники; единиц техники; единица
quote,counted,head	ru		12 единиц Техники	12 единиц; единиц; единица
quote,counted,head	ru		12 единиц ВВС	12 единиц ВВС; единиц ВВС; единица
quote,counted,head	ru		Погибших — 12	12; Погибших; человек
quote,counted,head	ru		Храбрых ребят 12	12; Храбрых ребят; ребята
quote,counted,head	ru		погибших около 12	около 12; погибших; человек
quote,counted,head	ru		погибших детей - 12	12; погибших детей; ребенок
quote,counted,head	ru		двух детей 3 и 7 лет	двух детей; детей; ребенок | 3; ;  | 7 лет; ; 
quote,counted,head	ru		у вертолётов было двое	двое; ; 
quote,counted,head	uk		173 бойових зіткнення	173 бойових зіткнення; бойових зіткнення; зіткнення
quote,counted,head	uk		Загиблих — 12	12; Загиблих; людина
# Of the figures beside.
quote,counted	en		10,000 and up to 300,000 people	10,000; people | up to 300,000 people; people
quote,counted	en		10,000, and 300,000 people	10,000;  | 300,000 people; people
quote,counted	en		5 or 6 people	5 or 6 people; people
quote,counted	en		46 of the 58 drones	46; drones | 58 drones; drones
quote,counted	en		46 of 58 drones	46; drones | 58 drones; drones
quote,counted	en		46 of their past 58 drones	46; drones | 58 drones; drones
quote,counted	en		46 of the island's 58 drones	46; drones | 58 drones; drones
quote,counted	en		46 of planes, 58 drones	46 of planes; planes | 58 drones; drones
quote,counted	en		between 5 and 6 people	between 5 and 6 people; people
quote,counted	en		12 men, of whom about a third	12 men; men | about a third; men
quote,counted	en		12 men, 38% of which	12 men; men | 38%; men
quote,counted	en		12 men, 38% of them	12 men; men | 38%; men
quote,counted	en		a third of pupils, or 1,200	a third of pupils; pupils | 1,200; pupils
quote,counted	en		94 men, or nearly a quarter	94 men; men | nearly a quarter; men
quote,counted	en		94 men - nearly a quarter	94 men; men | nearly a quarter; men
quote,counted	en		303 men on Sunday, 307 the day before	303 men; men | Sunday;  | 307; men | the day before; 
quote,counted	en		303 men came, it killed 31	303 men; men | 31; men
quote,counted	en		303 drones came, it killed 31	303 drones; drones | 31; 
quote,counted	en		303 drones came, it killed about 31	303 drones; drones | about 31; 
quote,counted	en		303 men came, 12 more were lost	303 men; men | 12; men
quote,counted	en		303 men came, 1.5 went	303 men; men | 1.5; 
quote,counted	en		in 80 cities 303 men came, 12 left	80 cities; cities | 303 men; men | 12; men
quote,counted	en		303 men came in 80 cities, 12 left	303 men; men | 80 cities; cities | 12; men
quote,counted	ru		12 человек, 8 травмированы	12 человек; человек | 8 травмированы; человек
quote,counted	ru		120 человек (48 %)	120 человек; человек | 48 %; человек
quote,counted	ru		120 человек, 12 % сократили	120 человек; человек | 12 %; человек
quote,counted	ru		120 человек, то есть не менее 276	120 человек; человек | не менее 276; человек
quote,counted	ru		103 дрона, 62 сбито	103 дрона; дрона | 62 сбито; дрона
quote,counted	ru		две таблетки три раза в день	две таблетки; таблетки | три; 
# Scope.
quote,scope	en		Russia and Ukraine each freed 390	390; each
quote,scope	en		that each freed 390	390; 
quote,scope	en		each of them freed 390	390; 
quote,scope	en		390 each	390; each
quote,scope	en		390 prisoners each	390 prisoners; each
quote,scope	en		390 prisoners each day	390 prisoners; 
quote,scope	en		390 prisoners each from them	390 prisoners; each
quote,scope	en		390 prisoners apiece	390 prisoners; each
quote,scope	en		a total of 780	a total of 780; total
quote,scope	en		780 in total	780; total
quote,scope	en		780 people in total	780 people; total
quote,scope	en		780 in all	780; total
quote,scope	en		614 freed today, both sides together	614 freed; total | today; 
quote,scope	en		390 each, 780 between them	390; each | 780; total
quote,scope	en		390 men; both sides together	390 men; 
quote,scope	en		390 men from each side	390 men; each
quote,scope	en		270 soldiers and 120 civilians each	270 soldiers; each | 120 civilians; each
quote,scope	en		270 soldiers, 120 civilians each	270 soldiers; each | 120 civilians; each
quote,scope	en		270 soldiers went, 120 civilians each	270 soldiers;  | 120 civilians; each
quote,scope	en		the sides each freed 270 soldiers and 120 civilians	270 soldiers; each | 120 civilians; each
quote,scope	en		the sides each freed many of the long held and tired 270 soldiers	270 soldiers; 
quote,scope	en		the sides each freed many of the tired 270 soldiers	270 soldiers; each
quote,scope	en		total 12 and 13 men	12;  | 13 men; 
quote,scope	en		12 men came; 13 in total	12 men;  | 13; total
quote,scope	ru		по 390	390; each
quote,scope	ru		по 390 человек	390 человек; each
quote,scope	ru		всего 780	всего 780; total
quote,scope	uk		по 390	390; each
# Rates.
quote,kind,unit	en		$78 a barrel	$78 a barrel; money; USD/bbl
quote,kind,unit	en		$78 the barrel	$78; money; USD
quote,kind,unit	en		$78 per barrel	$78 per barrel; money; USD/bbl
quote,kind,unit	en		$78/barrel	$78/barrel; money; USD/bbl
quote,kind,unit	en		$78 / barrel	$78; money; USD
quote,kind,unit	en		$78 a year	$78 a year; money; USD/year
quote,kind,unit	en		$78 a year earlier	$78; money; USD
quote,kind,unit	en		$78 per year	$78 per year; money; USD/year
quote,kind,unit	en		$78 a dollar	$78; money; USD
quote,kind,unit	en		78 km a year	78 km a year; measure; km/year
quote,kind,unit	en		78 km a tonne	78 km; measure; km
quote,kind,unit	en		78 km per tonne	78 km per tonne; measure; km/t
quote,kind,unit	en		5% a year	5%; percent; %
quote,kind,unit	en		48.6 per 100,000	48.6 per 100,000; ratio; /100000
quote,kind,unit	en		1.3 doctors per 1,000 inhabitants	1.3 doctors; ratio; /1000
quote,kind,unit	en		48.6 per 40-foot box	48.6; cardinal;  | 40-foot; measure; ft
quote,kind,unit	en		£150 or more an hour	£150 or more an hour; money; GBP/hour
quote,kind,unit	ru		50 рублей в месяц	50 рублей в месяц; money; RUB/month
quote,kind,unit	ru		50 рублей в день выборов	50 рублей; money; RUB
quote,kind,unit	ru		50 долларов за баррель	50 долларов за баррель; money; USD/bbl
quote,kind,unit	ru		50 долларов за месяц	50 долларов; money; USD
quote,kind,unit	ru		50 тонн за баррель	50 тонн; measure; t
quote,kind,unit	ru		50 рублей за десяток	50 рублей за десяток; money; RUB/10
quote,kind,unit	ru		50 рублей за десяток яиц	50 рублей; money; RUB | десяток яиц; cardinal; 
quote,kind,unit	ru		50 рублей за тысячу кубометров	50 рублей за тысячу кубометров; money; RUB/(1000.m3)
quote,kind,unit	ru		7,9 л/100 км	7,9 л/100 км; measure; L/(100.km)
quote,kind,unit	ru		1,3 врача на 100 тысяч населения	1,3 врача; ratio; /100000
quote,kind,unit	ru		1,3 врача на 90 тысяч населения	1,3 врача; cardinal;  | 90 тысяч населения; cardinal; 
quote,kind,unit	ru		1,3 врача на 120 тысяч населения	1,3 врача; cardinal;  | 120 тысяч населения; cardinal; 
quote,kind,unit	ru		1,3 врача на 10 населения	1,3 врача; cardinal;  | 10 населения; cardinal; 
quote,kind	en		Ministers of the Big Four agreed	Four; identifier
quote,kind	en		he read Solaris 451 men	451 men; cardinal
quote,kind	en		he read Solaris 45123 today	45123; cardinal | today; date
quote,kind	en		he read Solaris 4512 today	Solaris 4512; identifier | today; date
quote,kind	en		he read Solaris 4.5 today	4.5; cardinal | today; date
quote,kind	en		he read solaris 451 today	451; cardinal | today; date
quote,kind	en		he read 12 Solaris 451 today	12 Solaris; cardinal | 451; cardinal | today; date
quote,kind	en		he read Solaris-451 today	Solaris-451; identifier | today; date
quote,kind	ru		он читал Солярис 3.12	Солярис 3.12; identifier
quote,kind	ru		он читал Солярис 3,12	3,12; cardinal
quote,value	ru	2025-05-29	5, 5 и 7 июня	5; 5 | 5 и 7 июня; 2025-06-05/2025-06-07
quote,value	ru	2025-05-29	5, 6, 7 июня	5, 6, 7 июня; 2025-06-05/2025-06-07
quote,value	ru	2025-05-29	5, 6 и 7 человек	5; 5 | 6; 6 | 7 человек; 7
quote,counted	en		12 men, 38% of them walked	12 men; men | 38%; men
quote,counted	en		12 men, about half of whom	12 men; men | about half; men
quote,counted	en		12 men, a third	12 men; men | third; 
quote,counted	en		12 men, up from a quarter	12 men; men | a quarter; 
quote,counted	en		40% of men, up from a quarter	40% of men; men | a quarter; men
quote,counted	en		40% of men, up from 12	40% of men; men | 12; 
quote,counted	en		40 grew	40; 
quote,counted	en		40 named ships	40 named ships; named ships
quote,counted	en		40 named old ships	40 named old ships; named old ships
quote,counted	en		40 named very old ships	40; 
quote,counted	en		40 walked home	40; 
quote,counted	en		seven runs home	seven runs; runs
quote,counted	en		12 boys wounded	12 boys; boys
quote,counted	en		12 wounded boys	12 wounded boys; wounded boys
quote,counted	en		12 ten-year-old boys	12 ten-year-old boys; ten-year-old boys | ten-year-old; 
quote,counted	en		12 men's hats	12 men's hats; men's hats
quote,counted	en		12 big old red wooden flat farm carts	12 big old red wooden flat farm carts; big old red wooden flat farm carts
quote,counted	en		12 big old red wooden flat dark farm carts	12; 
quote,counted	en		one in three dogs	one in three dogs; dogs
quote,counted	en		half the food binned	half the food; food
quote,counted	en		half of grass seed	half of grass seed; grass seed
quote,counted	en		half of oil spilled	half of oil; oil
quote,counted	en		half of bed	half of bed; bed
quote,counted	en		residents of Kursk numbered 12	12; residents
quote,counted	en		12 residents of New York City Hall	12 residents of New York City Hall; residents of New York City Hall
quote,counted	en		12 residents of New York City Hall East	12 residents; residents
quote,counted	en		12 residents of kursk	12 residents; residents
quote,counted	ru		погибли 12 военных кораблей	12 военных кораблей; военных кораблей
quote,counted	ru		12 срібних нагород	12 срібних нагород; срібних нагород
quote,counted	ru		12 рабочих завода	12 рабочих; рабочих
quote,counted	uk		12 срібні нагороди	12 срібні нагороди; срібні нагороди
quote,counted	uk		60 учених туру	60 учених; учених
quote,counted	ru		12 раненых бойцов	12 раненых бойцов; раненых бойцов
quote,counted	ru		12 раненых, из них	12 раненых; раненых
quote,counted	ru		12 больших новых красивых домов	12 больших новых красивых домов; больших новых красивых домов
quote,counted	ru		12 дом	12 дом; дом
quote,counted	ru		членов экипажа 12	12; 
quote,counted	ru		12 членов экипажа судна	12 членов экипажа; членов экипажа
quote,counted	ru		Количество погибших детей 12	12; погибших детей
quote,counted	ru		Число погибших составило 12	12; погибших
quote,counted	ru		число 12	12; 
quote,counted	ru		погибших было 12	12; погибших
quote,counted	ru		погибших было ранено 12	12; погибших
quote,counted	ru		погибших было 1,5	1,5; 
quote,counted	ru		и погибших было 12	12; погибших
quote,counted	ru		в городе погибших было 12	12; 
quote,counted	ru		погибших - было - 12	12; погибших
quote,counted	ru		12 человек, погибших - 5	12 человек; человек | 5; погибших
quote,counted	ru		вместо прежних двенадцати	двенадцати; 
quote,counted	en		farm thefts have now more than doubled to 300	300; farm thefts
quote,counted	en		thefts, now up to 300	up to 300; 
quote,counted	en		thefts from the farm near the town rose to 300	300; 
quote,counted	en		thefts of farm animals rose to 300	300; thefts
quote,counted	en		big farm animal thefts rose to 300	300; farm animal thefts
quote,counted	en		very big farm animal thefts rose to 300	300; farm animal thefts
quote,counted	en		thefts rose by 12 to 300	12; thefts | 300; thefts
quote,counted	en		thefts were down to 12 days from 41	12 days;  | 41; 
quote,counted	en		thefts were 5% up at 300	5%;  | 300; thefts
quote,counted	en		thefts were up at 300	300; thefts
quote,counted	en		thefts were at 300	300; 
quote,counted	en		thefts number 300	300; thefts
quote,counted	en		thefts rose in the last ten years from 200 to 300	ten years;  | from 200 to 300; 
quote,counted	en		thefts rose this year from 200	this year;  | 200; 
quote,counted	en		thefts rose, it is said, to 300	300; 
quote,counted	en		120 have been civilians	120; civilians
quote,counted	en		120 were the civilians	120; 
quote,counted	en		120 were	120; 
quote,counted	en		120 were old civilians	120; old civilians
quote,counted,kind	en		the 64th of the war	64th; ; ordinal
quote,counted,kind	en		the 64th war	64th; war; ordinal
quote,counted,kind	en		the 64th men	64th; men; ordinal
quote,counted,kind	en		9.1 per 1,000 women	9.1 per 1,000; ; ratio
quote,counted,kind	en		9.1 doctors per 1,000 women	9.1 doctors; doctors; ratio
quote,counted,kind	en		5 tonnes of grain	5 tonnes of grain; grain; measure
quote,counted,kind	en		5 tonnes the grain	5 tonnes; ; measure
quote,counted,kind	en		three weeks of talks	three weeks of talks; talks; duration
quote,counted,kind	en		three weeks talks	three weeks; ; duration
quote,counted,kind	ru		три недели переговоров	три недели; ; duration
quote,counted,kind	ru		5 тонн зерна	5 тонн зерна; зерна; measure
quote,counted,kind	en		a third of the 46 men	a third; men; fraction | 46 men; men; cardinal
quote,counted,kind	en		a third of the 46	a third; ; fraction | 46; ; cardinal
quote,counted,kind	en		40% of the 46 men	40%; men; percent | 46 men; men; cardinal
