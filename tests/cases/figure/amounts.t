# Amounts.
# Amounts: signs, currencies, scales, units.
quote,value,unit	en		(+7 °C)	+7 °C; 7; Cel
quote,value,unit	en		+7 °C	+7 °C; 7; Cel
quote,value,unit	en		at +7 °C	+7 °C; 7; Cel
quote,value	en		-8	-8; -8
quote,value	en		at -8 °C	-8 °C; -8
quote,value	en		(-8 °C)	-8 °C; -8
quote,value	en		minus eight	minus eight; -8
quote,value	en		plus or minus eight	plus or minus eight; 8
quote,value	en		minus 8.5	minus 8.5; -8.5
quote,kind,value,unit	en		$5	$5; money; 5; USD
quote,kind,value,unit	en		US$ 5	US$ 5; money; 5; USD
quote,kind,value,unit	en		US$5m	US$5m; money; 5000000; USD
quote,kind,value,unit	en		-$5	-$5; money; -5; USD
quote,kind,value,unit	en		EUR 20	EUR 20; money; 20; EUR
quote,kind,value,unit	en		Euro 2024	Euro 2024; identifier; ; 
quote,kind,value,unit	en		Rs 500	Rs 500; money; 500; INR
quote,kind,value,unit	en		Won 12 games	12 games; cardinal; 12; 
quote,kind,value,unit	en		5 euros	5 euros; money; 5; EUR
quote,kind,value,unit	en		£2.5m	£2.5m; money; 2500000; GBP
quote,kind,value,unit	en		5m people	5m people; cardinal; 5000000; 
quote,kind,value,unit	en		5m deep	5m; measure; 5; m
quote,kind,value,unit	en		the 110m hurdles	110m; measure; 110; m
quote,kind,value,unit	en		110m hurdles	110m hurdles; cardinal; 110000000; 
quote,kind,value,unit	en		1.5m shares	1.5m shares; cardinal; 1500000; 
quote,kind,value,unit	en		3.1bn visits, up from 890m	3.1bn visits; cardinal; 3100000000;  | 890m; cardinal; 890000000; 
quote,kind,value,unit	en		3.1 billion visits, up from 890m	3.1 billion visits; cardinal; 3100000000;  | 890m; cardinal; 890000000; 
quote,kind,value,unit	en		2 thousand visits, up from 890m	2 thousand visits; cardinal; 2000;  | 890m; measure; 890; m
quote,kind,value,unit	en		a population of 5.3m	5.3m; cardinal; 5300000; 
quote,kind,value,unit	en		a wave of 5.3m	5.3m; measure; 5.3; m
quote,kind,value,unit	en		sales rose to 1.2m	1.2m; cardinal; 1200000; 
quote,kind,value,unit	en		waters rose to 1.2m	1.2m; measure; 1.2; m
quote,kind,value,unit	en		9.2m b/d	9.2m b/d; measure; 9200000; bbl/d
quote,kind,value,unit	en		9.2m	9.2m; measure; 9.2; m
quote,kind,value,unit	en		a 7.62mm round	7.62mm; measure; 7.62; mm
quote,kind,value,unit	en		half an hour	half an hour; duration; 0.5; hour
quote,kind,value,unit	en		a quarter of a mile	a quarter of a mile; measure; 0.25; mi
quote,kind,value,unit	en		millions of dollars	millions of dollars; money; ; USD
quote,kind,value,unit	en		half the hour	half the hour; fraction; 0.5; 
quote,kind,value,unit	en		third hour	third; ordinal; 3; 
quote,kind,value,unit	ru		двадцать с лишним дней	двадцать с лишним дней; duration; 20; day
quote,kind,value,unit	en		more than a foot	more than a foot; measure; 1; ft
quote,kind,value,unit	en		more than a year ago	more than a year; duration; 1; year
quote,kind,value,unit	en		400,000 more than a year ago	400,000; cardinal; 400000; 
quote,kind,value,unit	en		higher than a year ago	
quote,kind,value,unit	en		more than a year	more than a year; duration; 1; year
quote,kind,value,unit	en		a year	
quote,kind,value,unit	en		about a dollar	
quote,kind,value,unit	en		about a kilometre away	about a kilometre; measure; 1; km
quote,kind,value,unit	en		an hour and ten minutes	an hour and ten minutes; duration; 70; minute
quote,kind,value,unit	en		a year and a half	a year and a half; duration; 1.5; year
quote,kind,value,unit	en		a year and a man	
quote,kind,value,unit	en		two hours and ten minutes	two hours and ten minutes; duration; 130; minute
quote,kind,value,unit	en		two hours, ten minutes	two hours, ten minutes; duration; 130; minute
quote,kind,value,unit	en		two hours and 59 minutes	two hours and 59 minutes; duration; 179; minute
quote,kind,value,unit	en		two hours and 60 minutes	two hours; duration; 2; hour | 60 minutes; duration; 60; minute
quote,kind,value,unit	en		between two hours and 50 minutes	two hours; duration; 2; hour | 50 minutes; duration; 50; minute
quote,kind,value,unit	en		1.5 hours and ten minutes	1.5 hours; duration; 1.5; hour | ten minutes; duration; 10; minute
quote,kind,value,unit	en		three years and two months	three years and two months; duration; 38; month
quote,kind,value,unit	en		three weeks and two days	three weeks and two days; duration; 23; day
quote,kind,value,unit	en		three months and two days	three months; duration; 3; month | two days; duration; 2; day
quote,kind,value,unit	en		3 kg 400 g	3 kg 400 g; measure; 3.4; kg
quote,kind,value,unit	en		3 kg and 400 g	3 kg and 400 g; measure; 3.4; kg
quote,kind,value,unit	en		3 kg 1000 g	3 kg; measure; 3; kg | 1000 g; measure; 1000; g
quote,kind,value,unit	en		3 kg 400 m	3 kg; measure; 3; kg | 400 m; measure; 400; m
quote,kind,value,unit	en		400 g 3 kg	400 g; measure; 400; g | 3 kg; measure; 3; kg
quote,kind,value,unit	en		6-foot-4	6-foot-4; measure; 76; in
quote,kind,value,unit	en		6ft 2in	6ft 2in; measure; 74; in
quote,kind,value,unit	en		6ft 11in	6ft 11in; measure; 83; in
quote,kind,value,unit	en		6ft 2	6ft; measure; 6; ft | 2; cardinal; 2; 
quote,kind,value,unit	ru		94 рубля 12 копеек	94 рубля 12 копеек; money; 94.12; RUB
quote,kind,value,unit	ru		94 рубля, 12 копеек	94 рубля; money; 94; RUB | 12 копеек; money; 0.12; RUB
quote,kind,value,unit	ru		94 рубля и 12 копеек	94 рубля и 12 копеек; money; 94.12; RUB
quote,value,low,high,unit	en		12.4 ± 0.3 kg	12.4 ± 0.3 kg; 12.4; 12.1; 12.7; kg
quote,value,low,high,unit	en		12.4 kg ± 0.3 kg	12.4 kg ± 0.3 kg; 12.4; 12.1; 12.7; kg
quote,value,low,high,unit	en		12.4 kg ± 0.3 m	12.4 kg; 12.4; 12.4; 12.4; kg | 0.3 m; 0.3; 0.3; 0.3; m
quote,value,low,high,unit	en		12 +/- 2 km	12 +/- 2 km; 12; 10; 14; km
quote,value,low,high,unit	en		12 km +/- 2	12 km +/- 2; 12; 10; 14; km
quote,value,low,high,unit	en		12, give or take 2	12, give or take 2; 12; 10; 14; 
quote,value,low,high,unit	en		12 give or take 2	12 give or take 2; 12; 10; 14; 
quote,kind,value,unit	en		won in 2:04:56	2:04:56; duration; 7496; second
quote,kind,value,unit	en		a time of 2:04:56	2:04:56; duration; 7496; second
quote,kind,value,unit	en		clocked 26:17.53	26:17.53; duration; 1577.53; second
quote,kind,value,unit	en		26:59.53	26:59.53; duration; 1619.53; second
quote,kind,value,unit	en		2:59:10.5	2:59:10.5; duration; 10750.5; second
quote,kind,value,unit	ru		двухлетний срок	двухлетний; duration; 2; year
quote,kind,value,unit	ru		полгода	полгода; duration; 0.5; year
quote,kind,value,unit	ru		полчаса	полчаса; duration; 0.5; hour
quote,kind,value,unit	uk		півроку	півроку; duration; 0.5; year
quote,kind,value,unit	ru		километров пятнадцать	километров пятнадцать; measure; 15; km
quote,modifier,low,high,unit	ru		километров пятнадцать	километров пятнадцать; about; 14.5; 15.5; km
quote,modifier,low,high,counted	ru		человек пятнадцать	человек пятнадцать; about; 14.5; 15.5; человек
quote,modifier,low,high,counted	ru		человек пятнадцать солдат	пятнадцать солдат; exact; 15; 15; солдат
quote,modifier,low,high,counted	ru		5 человек пятнадцать	5 человек; exact; 5; 5; человек | пятнадцать; exact; 15; 15; человек
quote,modifier,low,high	ru		тысяч десять	тысяч десять; about; 5000; 15000
quote,low,high,unit	ru		час-два	час-два; 1; 2; hour
quote,low,high,unit	ru		час - два	два; 2; 2; 
quote,low,high,unit	ru		год-полтора	год-полтора; 1; 1.5; year
quote,low,high,unit	ru		ждал час-два	час-два; 1; 2; hour
quote,kind,value,unit	en		a 25-basis-point cut	25-basis-point; percent; 25; bp
quote,kind,value,unit	en		30-day	30-day; duration; 30; day
quote,kind,value,unit	ru		30-дневный срок	30-дневный; duration; 30; day
quote,kind,value,unit	en		5 in 2024	5; cardinal; 5;  | 2024; year; 2024; 
quote,kind,value,unit	en		5 in	5; cardinal; 5; 
quote,kind,value,unit	ru		9,4 с.	9,4 с; duration; 9.4; second
quote,kind,value,unit	ru		9,4 с Москвой	9,4; cardinal; 9.4; 
quote,kind,value,unit	ru		Их было три с...	три; cardinal; 3; 
quote,kind,value,unit	en		a year and a half for a year and a half	a year and a half; duration; 1.5; year | a year and a half; duration; 1.5; year
quote,kind,value,unit	en		6 m3	6 m3; measure; 6; m3
quote,kind,value,unit	en		6 F-16	6; cardinal; 6;  | F-16; identifier; ; 
quote,kind,value,unit	en		6 sq km	6 sq km; measure; 6; km2
quote,kind,value,unit	en		6 b/d	6 b/d; measure; 6; bbl/d
