# How far a word reaches: the last place from which it tells, and the one beyond it.
kind	en	2025-05-29	won xx xx xx xx xx 2-3	score
kind	en	2025-05-29	won xx xx xx xx xx xx 2-3	cardinal
kind	en	2025-05-29	2-3 xx xx won	score
kind	en	2025-05-29	2-3 xx xx xx won	cardinal
kind	en	2025-05-29	won xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx 2:3	score
kind	en	2025-05-29	won xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx 2:3	ratio
kind	en	2025-05-29	2:3 xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx won	score
kind	en	2025-05-29	2:3 xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx won	ratio
kind	en	2025-05-29	failed xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx by 216 to 213	score
kind	en	2025-05-29	failed xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx by 216 to 213	cardinal | cardinal
kind	en	2025-05-29	an innings xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx 48 for four	score
kind	en	2025-05-29	an innings xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx 48 for four	cardinal | cardinal
kind	en	2025-05-29	flight due xx xx xx xx at 10.15	time
kind	en	2025-05-29	flight due xx xx xx xx xx at 10.15	cardinal
value	en	2025-05-29	They will xx xx xx xx xx xx xx xx xx xx on Wednesday	2025-06-04
value	en	2025-05-29	They will xx xx xx xx xx xx xx xx xx xx xx on Wednesday	2025-05-28
value	en	2025-05-29	On Friday xx xx xx xx xx xx xx xx xx xx will	2025-05-30
value	en	2025-05-29	On Friday xx xx xx xx xx xx xx xx xx xx xx will	2025-05-23
when	en	2025-05-29	talks xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx Monday 12 men fell	2025-05-26 | 2025-05-29
when	en	2025-05-29	talks xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx Monday 12 men fell	2025-05-26 | 2025-05-26
scope	en	2025-05-29	Russia each xx xx xx xx xx xx freed 390	each
scope	en	2025-05-29	Russia each xx xx xx xx xx xx xx freed 390	
scope	en	2025-05-29	390 men fell xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx from each side	each
scope	en	2025-05-29	390 men fell xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx from each side	
scope	en	2025-05-29	from each side xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx 390 men	each
scope	en	2025-05-29	from each side xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx xx 390 men	
counted	en	2025-05-29	thefts rose so so so so so so so so to 300	thefts
counted	en	2025-05-29	thefts rose so so so so so so so so so to 300	
counted	en	2025-05-29	thefts numbered so so so so so so so so so 300	thefts
counted	en	2025-05-29	thefts numbered so so so so so so so so so so 300	
counted	en	2025-05-29	46 of xx xx xx xx xx 58 drones	drones | drones
quote,counted	en	2025-05-29	46 of xx xx xx xx xx xx 58 drones	46;  | 58 drones; drones
kind,value	en	2025-05-29	one old soldier xx xx xx xx xx xx xx xx xx xx xx said	
kind,value	en	2025-05-29	one old soldier xx xx xx xx xx xx xx xx xx xx xx xx said	cardinal; 1
modifier	ru	2025-05-29	выросло хх хх хх хх хх хх хх хх хх хх хх хх хх хх хх хх хх хх хх хх хх хх хх до 41,7	exact
modifier	ru	2025-05-29	выросло хх хх хх хх хх хх хх хх хх хх хх хх хх хх хх хх хх хх хх хх хх хх хх хх до 41,7	at-most
kind	en	2025-05-29	1.3 doctors xx xx xx xx per 1,000	ratio
kind	en	2025-05-29	1.3 doctors xx xx xx xx xx per 1,000	cardinal
kind	en	2025-05-29	the youngest xx xx xx xx xx is 20	age
kind	en	2025-05-29	the youngest xx xx xx xx xx xx is 20	cardinal
kind	en	2025-05-29	the old old old captain, 31, scored	age
kind	en	2025-05-29	the old old old old captain, 31, scored	cardinal
kind	ru	2025-05-29	«38 новых новых новых новых попугаев»	identifier
kind	ru	2025-05-29	«38 новых новых новых новых новых попугаев»	cardinal
kind	ru	2025-05-29	улица Новая Новая Новая Новая Ленина, 7	identifier
kind	ru	2025-05-29	улица Новая Новая Новая Новая Новая Ленина, 7	cardinal
kind,value	ru	2025-05-29	семь школ хх хх и одна больница	cardinal; 7 | cardinal; 1
kind,value	ru	2025-05-29	семь школ хх хх хх и одна больница	cardinal; 7
kind	ru	2025-05-29	трёхмесячный новый новый мальчик	age
kind	ru	2025-05-29	трёхмесячный новый новый новый мальчик	duration
kind,unit	en	2025-05-29	243 mm, against a xx xx xx xx of 96	measure; mm | measure; mm
kind,unit	en	2025-05-29	243 mm, against a xx xx xx xx xx of 96	measure; mm | cardinal; 
kind	en	2025-05-29	one house house in eight	fraction
kind	en	2025-05-29	one house house house in eight	cardinal | cardinal
kind	en	2025-05-29	his late 40s	age
kind	en	2025-05-29	his late late 40s	duration
