# --sorted: one group at a time, in the order of sort(1) by the group's cells
g=e k=what sorted show=e,what,item,best	e,what,value	a,x,1	a,y,1	b,x,2	a,x,1,1 | a,y,2,1 | b,x,3,2
g=e k=what sorted show=e,best	e,what,value	a,x,1	b,x,2	b,x,2	c,x,3	a,1 | b,2 | c,3
g=e k=what sorted show=e,best	e,what,value	b,x,1	a,x,2	not sorted: "a" follows "b"; sort by the group with LC_ALL=C, or leave --sorted out
g=e k=what sorted show=e,best	e,what,value	a,x,1	b,x,	a,x,2	a,1 | not sorted: "a" follows "b"; sort by the group with LC_ALL=C, or leave --sorted out
g=e,f k=what sorted show=e,f,best	e,f,what,value	a,z,x,1	a,z,x,1	a\x01,b,x,2	a,z,1 | a\x01,b,2
g=e,f k=what sorted show=e,f,best	e,f,what,value	a,z,x,1	a,y,x,1	not sorted: "a\ty" follows "a\tz"; sort by the group with LC_ALL=C, or leave --sorted out
g=e,f k=what sorted show=e,f,best	e,f,what,value	a,z,x,1	b,a,x,1	b,b,x,2	a,z,1 | b,a,1 | b,b,2
g=e k=what sorted detail show=e,item,status	e,what,value	a,x,1	a,x,1	b,x,	b,x,2	a,1,agree | a,1,agree | b,, | b,2,single
k=what sorted show=best	what,value	b,1	a,2	2 | 1
g=e k=what sorted max-group=2 show=e,best	e,what,value	a,x,1	a,x,1	b,x,2	b,x,2	a,1 | b,2
g=e k=what sorted max-group=2 show=e,best	e,what,value	a,x,1	a,x,1	a,x,1	more than 2 rows in one group: its key is too coarse, or raise --max-group
g=e k=what sorted partial	e,what,value,doc,from,to	a,x,1,d,1,2	a,w,1,d,1,2	a,x,1,d,1,2	b,a,1,d,1,2	a,w,1,d,1,2 | a,x,1,d,1,2 | b,a,1,d,1,2
g=e k=what sorted partial	e,what,value,doc,from,to	b,x,1,d,1,2	a,w,1,d,1,2	not sorted: "a" follows "b"; sort by the group with LC_ALL=C, or leave --sorted out
# --detail: each row with its item; one that counts under several sides has several, and the verdict of the first
k=what detail	what,value	a,5	b,6	a,5	a,5,1,settled,agree,5,5,5 | b,6,2,once,single,6,6,6 | a,5,1,settled,agree,5,5,5
k=what detail	what,value,kind	a,,cardinal	a,1,date	a,5,	a,,cardinal,,,,,, | a,1,date,,not-compared,,,, | a,5,,1,once,single,5,5,5
k=what,side? detail show=value,item,status,best,item_low,item_high	what,side,scope,value	a,X,,5	a,Y,,6	a,,each,5	5,1,agree,5,5,5 | 6,2,conflict,5,5,6 | 5,1|2,agree,5,5,5
k=what,side? detail show=value,item,status	what,side,scope,value	a,Y,,6	a,X,,6	a,,total,12	6,1,agree | 6,1,agree | 12,2,single
k=what detail show=value,status,section,best,item_low,item_high	what,value,modifier	a,100,at-least	100,single,once,,100,
k=what detail show=value,status,section,best,item_low,item_high	what,value,modifier	a,100,at-most	100,single,once,,,100
k=what detail show=value,item,status	what,value,doc,from,to	a,5,d,1,2	b,5,d,1,2	a,5,d,1,2	a,6,e,1,2	5,1,conflict | 5,2,single | 5,1,conflict | 6,1,conflict
k=what detail show=value,status	what,value,source,doc,date	a,6,s,d,2025-05-01	a,9,s,e,2025-05-02	6,superseded | 9,superseded
k=what detail show=what,section,status,item	what,value	,5	,not-compared,unplaced,1
# --partial: the claims, each once, by group, then by bytes
g=e k=what partial	e,what,value,doc,from,to	b,x,5,d,1,2	a,x,5,d,1,2	b,x,5,d,1,2	a,w,5,d,1,2	a,w,5,d,1,2 | a,x,5,d,1,2 | b,x,5,d,1,2
g=e,f k=what partial	e,f,what,value,doc,from,to	a\x01,b,x,5,d,1,2	a,z,x,5,d,1,2	a,z,x,5,d,1,2 | a\x01,b,x,5,d,1,2
k=what partial	what,value,kind,doc,from,to	a,,,d,1,2	a,5,date,d,1,2	,5,,d,1,2	b,5,,d,1,2	,5,,d,1,2 | b,5,,d,1,2
k=what partial	what,value,doc,from,to	a,5,,1,2	doc: it is empty; --partial knows a claim by doc, from and to
k=what partial	what,value,doc,from,to	a,5,d,,2	from: it is empty; --partial knows a claim by doc, from and to
k=what partial	what,value,doc,from,to	a,5,d,1	to: it is empty; --partial knows a claim by doc, from and to
k=what partial	what,value,doc	a,5,d	from: it is empty; --partial knows a claim by doc, from and to
k=what partial skip-bad	what,value,doc,from,to	a,5,d,1	a,6,d,1,2	a,7,,1,2	a,6,d,1,2 ! 2 rows with a bad value set aside
