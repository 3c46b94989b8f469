# Names with numbers, and one that counts.
# Names with numbers.
quote,kind	en		Fahrenheit 451	Fahrenheit 451; identifier
quote,kind	en		the film Fahrenheit 451	Fahrenheit 451; identifier
quote,kind	en		he read Fahrenheit 451 men	Fahrenheit 451; identifier
quote,kind	en		he read Fahrenheit 45123	Fahrenheit 45123; identifier
quote,kind	en		he read Fahrenheit 4512	Fahrenheit 4512; identifier
quote,kind	en		he read Fahrenheit 4.5	Fahrenheit 4.5; identifier
quote,kind	en		the film fahrenheit 451	451; cardinal
quote,kind	en		In Kharkiv 12 died	12 died; cardinal
quote,kind	en		In Kharkiv 12 were	12; cardinal
quote,kind	en		near Kharkiv 12 were	Kharkiv 12; identifier
quote,kind	en		Russia freed 390 men, Ukraine 303	390 men; cardinal | 303; cardinal
quote,kind	en		Russia freed $390, Ukraine 303	$390; money | 303; cardinal
quote,kind	en		by August 99	August; date | 99; cardinal
quote,kind	en		by USD 200	USD 200; money
quote,kind	en		the Pier 8 hotel	Pier 8; identifier
quote,kind	en		the Pier 8	Pier 8; identifier
quote,kind	ru		язык Python 3.12	Python 3.12; identifier
quote,kind	en		the language Python 3.12	Python 3.12; identifier
quote,kind	en		they met with the Big Four	Four; cardinal
quote,kind	en		the big four met	four; cardinal
quote,kind	en		the Big Four	Four; cardinal
quote,kind	en		Then Met With The Big Four	Four; cardinal
quote,kind	en		Four met	Four; cardinal
quote,kind	en		World War II	World War II; identifier
quote,kind	en		World War ii	
quote,kind	en		World War two	World War two; identifier
quote,kind	en		Article 5	Article 5; identifier
quote,kind	en		article 5 men	5 men; cardinal
quote,kind	en		Article 1,000	1,000; cardinal
quote,kind	en		No. 10	No. 10; identifier
quote,kind	en		No 10	No 10; identifier
quote,kind	en		Boeing 737-800	Boeing 737-800; identifier
quote,kind	en		Boeing 737 MAX 8s	Boeing 737 MAX 8s; identifier
quote,kind	en		Boeing 737 MAX BIG 8s	Boeing 737 MAX BIG 8s; identifier
quote,kind	en		flight SU 1730	SU 1730; identifier
quote,kind	en		flight SUX 1730	SUX 1730; identifier
quote,kind	en		flight 1730	1730; cardinal
quote,kind	en		platforms 3 and 4	platforms 3 and 4; identifier
quote,kind	en		platforms 3, 4 and 5	platforms 3, 4 and 5; identifier
quote,kind	en		platforms 3 to 6	platforms 3 to 6; identifier
quote,kind	en		platforms 3 and 4 men	platforms 3; identifier | 4 men; cardinal
quote,kind	en		platform 3 and 4	platform 3; identifier | 4; cardinal
quote,kind	en		on day two	day two; identifier
quote,kind	en		on day two of it	two; cardinal
quote,kind	en		on day two hundred men	two hundred men; cardinal
quote,kind	en		on day 40 men	40 men; cardinal
quote,kind	en		in the sector 40 remain	40; cardinal
quote,kind	en		from the school 300 children	300 children; cardinal
quote,kind	en		School 300 children	300 children; cardinal
quote,kind	en		school 30-40 children	30-40 children; cardinal
quote,kind	en		Tigers there number 31 to 35	31 to 35; cardinal
quote,kind	en		1. Open the lid	1; identifier
quote,kind	en		1) Open the lid	1; identifier
quote,kind	en		12. Open the lid	12; identifier
quote,kind	en		123. Open the lid	123; cardinal
quote,kind	en		1. open the lid	1; cardinal
quote,kind	en		1 . Open the lid	1; cardinal
quote,kind	en		1.	1; identifier
quote,kind	en		a 1. Open the lid	1; cardinal
quote,kind	en		as told [17]	17; identifier
quote,kind	en		as told [17]–[24]	17; identifier | 24; identifier
quote,kind	en		as told [17 men]	17 men; cardinal
quote,kind	en		as told [1.7]	1.7; cardinal
quote,kind	en		as told (17]	17; cardinal
quote,kind	en		#2	#2; identifier
quote,kind	en		# 2	2; cardinal
quote,kind	en		#Kyiv_2022	#Kyiv_2022; identifier
quote,kind	en		#Kyiv	
quote,kind	en		#2022men	#2022; identifier
quote,kind	en		@name12	@name12; identifier
quote,kind	en		@ 12	12; cardinal
quote,kind	en		6 m^2	6 m; measure | 2; identifier
quote,kind	en		http://x.com/12	http://x.com/12; identifier
quote,kind	en		www.x12.com	www.x12.com; identifier
quote,kind	en		name12@host.org	name12@host.org; identifier
# One, and what is no count.
quote,kind,value	en		one killed	one killed; cardinal; 1
quote,kind,value	en		one civilian was killed	one civilian; cardinal; 1
quote,kind,value	en		one of them was killed	
quote,kind,value	en		one and two killed	one; cardinal; 1 | two killed; cardinal; 2
quote,kind,value	en		one adult and three children	one adult; cardinal; 1 | three children; cardinal; 3
quote,kind,value	en		one adult and one child	one adult; cardinal; 1 | one child; cardinal; 1
quote,kind,value	en		one wonders	
quote,kind,value	en		one saying so	
quote,kind,value	en		one family	one family; cardinal; 1
quote,kind,value	en		one series	one series; cardinal; 1
quote,kind,value	en		one official said	
quote,kind,value	en		one old soldier at the gate, 81, said	81; cardinal; 81
quote,kind,value	en		one old wall at the gate, 81, said	one old wall; cardinal; 1 | 81; cardinal; 81
quote,kind,value	en		the one man	
quote,kind,value	en		is one man	
quote,kind,value	en		at One man	
quote,kind,value	en		One lane was shut	One lane; cardinal; 1
quote,kind,value	en		one lane was shut	one lane; cardinal; 1
quote,kind,value	en		at least one soldier	at least one soldier; cardinal; 1
quote,kind,value	en		at least one	at least one; cardinal; 1
quote,kind,value	en		one hour	one hour; duration; 1
quote,kind,value	en		one, two, three	one; cardinal; 1 | two; cardinal; 2 | three; cardinal; 3
quote,kind,value	en		one, it was	
quote,kind,value	en		one million	one million; cardinal; 1000000
quote,kind,value	en		one	
quote,kind,value	en		twenty one	twenty one; cardinal; 21
quote,kind,value	en		$1	$1; money; 1
quote,kind,value	ru		по одному	одному; cardinal; 1
quote,kind,value	ru		по одному человеку	
quote,kind,value	ru		семь школ и одна больница	семь школ; cardinal; 7 | одна больница; cardinal; 1
quote,kind,value	ru		семь школ, одна больница	семь школ; cardinal; 7 | одна больница; cardinal; 1
quote,kind,value	ru		семь школ у одной больницы	семь школ; cardinal; 7
quote,kind,value	ru		семь школ и одна	семь школ; cardinal; 7 | одна; cardinal; 1
quote,kind,value	ru		семь больших новых сельских школ города и одна больница	семь больших новых сельских школ; cardinal; 7
quote,kind,value	ru		За — 81, воздержался один	81; cardinal; 81 | один; cardinal; 1
quote,kind,value	ru		За — 81, воздержался один человек	81; cardinal; 81
quote,kind,value	ru		За — 81, в один	81; cardinal; 81
quote,kind,value	ru		воздержался один	
quote,kind,value	ru		один, одна, два	одна; cardinal; 1 | два; cardinal; 2
quote,kind,value	ru		один, два	один; cardinal; 1 | два; cardinal; 2
quote,kind,value	uk		один загиблий	
quote,kind	en		PA 253.5	253.5; cardinal
quote,kind	en		he read Fahrenheit 451, he says	Fahrenheit 451; identifier
quote,kind	en		he reads of 12 Fahrenheit 451	12 Fahrenheit; measure | 451; cardinal
quote,kind	en		the Pier 8.5 hotel	Pier 8.5; identifier
quote,counted	en		12 fatally injured	12 fatally injured; fatally injured
quote,counted	en		12 fatally injured men	12 fatally injured men; fatally injured men
quote,kind	en		her forties	forties; age
quote,low,high	en		her forties	forties; 40; 49
quote,low,high	en		his 40s	40s; 40; 49
quote,value	en	2025-05-29	upcoming Jan. 9	Jan. 9; 2026-01-09
quote,value	en	2025-05-29	to be held on Sunday	Sunday; 2025-06-01
