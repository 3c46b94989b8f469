# Words: letters, digits and what joins them inside a word; the rest are marks.
words	en	390 prisoners, each.	n:390 l:prisoners .:, l:each .:.
words	en	1,000-for-1,000 swap	x:1,000-for-1,000 l:swap
words	en	a 30-day cease-fire	l:a x:30-day l:cease-fire
words	en	1.5 of 2,5 and 3.	n:1.5 l:of n:2,5 l:and n:3 .:.
words	en	Kyiv's don’t 'so'	l:Kyiv's l:don’t .:' l:so .:'
words	uk	п'ятеро й п’ятьох	l:п'ятеро l:й l:п’ятьох
words	en	18-25 S-300	n:18-25 x:S-300
words	en	3x,5 h5,3	x:3x .:, n:5 x:h5,3
words	en	- x -y	.:- l:x .:- l:y
words	en	\xff1\xfe	.:\xff n:1 .:\xfe
words	en	e\xcc\x81t	l:e\xcc\x81t
words	en	½ €5	.:½ .:€ n:5
words	en		
# Clauses end at these.
clauses	en	390 on Friday; 307 then	390 on Friday;| 307 then
clauses	en	12 died; men and 5 women left	12 died;| men and 5 women left
clauses	en	so it was — 390 then	so it was |— 390 then
clauses	en	both sides—and more	both sides|—and more
clauses	en	pages 3—5 there	pages 3—5 there
clauses	en	a well-known - and old - thing	a well-known |- and old |- thing
clauses	en	307 were freed on Saturday, after 390 on Friday	307 were freed on Saturday, |after 390 on Friday
clauses	en	the following day 12 died	the following day 12 died
clauses	en	12 died following talks	12 died |following talks
clauses	en	303 on Sunday, 307 the day before.	303 on Sunday/, 307 the day before.
clauses	en	While it rained	While it rained
clauses	en	AFTER it rained	AFTER it rained
clauses	en	one, After it rained	one, |After it rained
# Minor edges: brackets that hold a figure, "and" or a comma that parts two figures.
clauses	en	Russia freed 390 and Ukraine 307	Russia freed 390 /and Ukraine 307
clauses	en	270 soldiers and 120 civilians	270 soldiers /and 120 civilians
clauses	en	270 soldiers, and 120 civilians	270 soldiers/, and 120 civilians
clauses	en	12 killed, 16 injured	12 killed/, 16 injured
clauses	en	between 5 and 10 people	between 5 and 10 people
clauses	en	two hundred and fifty men	two hundred and fifty men
clauses	en	men and women, old and young	men and women, old and young
clauses	en	five men and three women	five men /and three women
clauses	en	prisoners of war (POWs) aged 25	prisoners of war (POWs) aged 25
clauses	en	390 people (120 of them civilians) came	390 people /(120 of them civilians)/ came
clauses	en	an open (12 bracket	an open (12 bracket
clauses	en	(((12)	((/(12)
clauses	en	12 (;	12 (;
clauses	en		
# A language of its own, and one that has no rows.
clauses	uk	303 у неділю, після 307 у суботу	303 у неділю, |після 307 у суботу
clauses	ru	12 убиты и 16 ранены	12 убиты /и 16 ранены
clauses	xx	12 died after it	12 died |after it
clauses		12 died after it	12 died |after it
# A long dash parts unless figures stand on both sides; between blanks any dash does, no other mark.
clauses	en	pages 3—Kyiv there	pages 3|—Kyiv there
clauses	en	in Kyiv—3 there	in Kyiv|—3 there
clauses	en	so it was – 390 then	so it was |– 390 then
clauses	en	so it was − 390 then	so it was |− 390 then
clauses	en	so it was * 390 then	so it was * 390 then
# A word that opens a clause has one behind it; what joins stands between two figures.
clauses	en	12 died and so after	12 died and so after
clauses	en	12 died and so after.	12 died and so after.
clauses	en	men, 5 women 10 boys	men, 5 women 10 boys
