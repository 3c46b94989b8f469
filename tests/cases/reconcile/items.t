# the same figure in an item that differs in one cell of the key; not in class, unit, group, or two cells
k=what,who show=what,who,relation,values,counted	what,who,value	a,x,307	b,x,307	a,x,,307, | b,x,,307, | b,x,same-value,307,a
k=what,who show=what,who,relation,counted	what,who,value	a,x,307	a,y,307	b,y,307	a,x,, | a,y,, | a,y,same-value,x | b,y,, | b,y,same-value,a
k=what,who show=what,relation	what,who,value,kind	a,x,307,	b,x,307,money	a, | b,
k=what,who show=what,relation	what,who,value,unit	a,x,307,km	b,x,307,t	a, | b,
g=e k=what show=e,what,relation	e,what,value	x,a,307	y,b,307	x,a, | y,b,
k=what?,who? show=what,who,relation	what,who,value	a,,307	,b,307	,b, | a,,
k=what,side? show=what,side,relation	what,side,value	a,X,307	a,Y,300	b,Y,307	a,X, | a,Y, | b,Y,
k=what,side? show=what,side,relation,counted	what,side,value	a,X,307	a,Y,300	b,X,307	a,X,, | a,Y,, | b,X,, | b,X,same-value,a
k=what show=what,relation	what,value,modifier	a,307,at-least	b,307,	a, | b,
k=what sums=s show=what,relation	what,value	@s column,whole,parts;what,z,x+y	a,307	z,307	x,300	y,7	a, | x, | y, | z, | z,sums
k=what show=what,relation,counted	what,value	a,307	b,307	c,307	a,, | b,, | b,same-value,a | c,, | c,same-value,a
# the best value: that of most claims, the most precise of them
k=what show=best	what,value,doc	a,5,d	a,6,e	a,7,f	a,7,g	7
k=what show=best,status	what,value,doc	a,5,d	a,6,e	a,6,f	a,7,g	a,7,h	a,7,i	a,6,j	6,conflict
best=lowest k=what show=best,modifier	what,value,low,high,modifier,doc	a,100,95,105,about,d	a,100,,,,e	100,exact
best=lowest k=what show=best,modifier	what,value,low,high,modifier,doc	a,100,95,105,about,d	a,102,100,104,about,e	100,about
k=what show=best,modifier	what,value,low,high,doc	a,100,95,105,d	100,about
k=what show=best,modifier	what,value,modifier,doc	a,100,exact,d	a,100,,e	100,exact
# what is known without a best value
k=what show=best,modifier	what,value,modifier,doc	a,100,at-least,d	a,90,at-least,e	,at-least
k=what show=best,modifier	what,value,modifier,doc	a,100,more-than,d	a,90,more-than,e	,more-than
k=what show=best,modifier	what,value,modifier,doc	a,100,at-least,d	a,90,more-than,e	,at-least
k=what show=best,modifier	what,value,modifier,doc	a,100,at-most,d	a,90,less-than,e	,at-most
k=what show=best,modifier,low,high	what,value,modifier,doc	a,18,at-least,d	a,25,at-most,e	,range,18,25
k=what show=best,modifier,low,high	what,value,low,high,doc	a,,18,25,d	,range,18,25
k=what show=best,modifier	what,value,modifier,doc	a,24,vague,d	,vague
k=what show=status,modifier,low,high	what,value,unit,modifier	a,5,km,at-least	a,6,t,at-most	incomparable,,,
# the same value in other words is another figure; in other digits it is not
k=what show=values	what,value,modifier	a,120,about	a,120,	115..125|120
k=what show=values	what,value,modifier	a,100,at-least	a,100,at-most	..100|100..
k=what show=values	what,value,low,high,modifier	a,120,115,125,about	a,120,115,125,	115..125 (2)
k=what show=values,status	what,value	a,390	a,390.0	a,0390	390 (3),agree
k=what show=values	what,value,low,high	a,120,110,130	a,120,110,140	a,120,100,130	100..130|110..130|110..140
# what a source prints under three documents or more stands for nobody
k=what show=origins,claims	what,value,source,doc,text	a,5,X,d,T	a,5,X,d,U	a,5,X,e,T	a,5,X,e,U	a,5,X,f,T	a,5,X,f,U	0,6
k=what show=origins	what,value,source,doc,text	a,5,X,d,Ours	a,5,X,d,Theirs	a,5,X,e,Ours	a,5,Y,e,Theirs	a,5,X,f,Ours	1
k=what show=origins	what,value,source,doc,text	a,5,X,d,Ours	a,5,X,d,Theirs	a,5,X,e,Ours	a,5,Y,e,Others	a,5,X,f,Ours	2
k=what show=origins	what,value,source,doc,text	a,5,X,d,T	a,5,Y,e,T	a,5,X,f,T	1
k=what show=what,origins	what,value,source,doc,text	a,5,X,d,T	b,5,Y,e,T	a,5,X,f,T	a,5,X,g,T	a,0 | b,1
k=what show=origins	what,value,source,doc,text,from,to	a,5,X,d,T,1,2	a,5,X,d,T,3,4	a,5,X,e,T,1,2	1
k=what show=origins	what,value,source,doc,text	a,5,X,,T	a,5,X,,T	a,5,X,,T	a,5,X,,T	1
k=what show=origins	what,value,source,doc,text	a,5,X,,T	a,5,X,d,T	a,5,X,e,T	1
k=what show=origins	what,value,source,doc,text	a,5,X,,T	a,5,X,d,T	a,5,X,e,T	a,5,X,f,T	0
k=what show=origins	what,value,source,doc,text	a,5,,d,T	a,5,,e,T	a,5,,f,T	1
k=what show=what,origins	what,value,source,doc,text	a,5,X,d,T	b,5,X,e,T	b,5,X,f,T	a,0 | b,0
# who is quoted in one sentence of several documents stays an origin of his own
k=what show=origins	what,value,speaker,source,doc,text	a,5,p,X,d,T	a,5,p,Y,e,T	1
k=what show=origins	what,value,speaker,source,doc,text	a,5,p,X,d,T	a,5,q,Y,e,T	2
k=what show=origins	what,value,speaker,source,doc,text	a,5,,X,d,T	a,5,q,Y,e,T	1
k=what show=origins	what,value,speaker,source,doc,text	a,5,,X,d,T	a,5,q,Y,e,T	a,5,r,Y,f,T	2
k=what show=origins	what,value,speaker,source,doc,text	a,5,,X,d,T	a,5,,Y,e,T	a,5,r,Y,f,T	1
k=what show=origins	what,value,speaker,source,doc,text	a,5,,X,d,T	a,5,,Y,e,U	a,5,,Z,f,T	2
# sentences that are one, reworded or cut: half of the three-word runs of the shorter, three at least
k=what show=origins	what,value,source,text	a,5,X,one two three four five	a,5,Y,zero one two three four five six	1
k=what show=origins	what,value,source,text	a,5,X,one two three four	a,5,Y,one two three four five	2
k=what show=origins	what,value,source,text	a,5,X,One TWO three Four five	a,5,Y,one two Three four FIVE six	1
k=what show=origins	what,value,source,text	a,5,X,ein zwei drei vier fünf	a,5,Y,sein zwei drei vier fünf	2
k=what show=origins	what,value,source,text	a,5,X,one two three four five	a,5,Y,bone two three four five	2
k=what show=origins	what,value,source,text	a,5,X,one x three y five z seven	a,5,Y,one a three b five c seven	2
k=what show=origins	what,value,source,text	a,5,X,a x c y e z g	a,5,Y,a c e g x y z	2
k=what show=origins	what,value,source,text	a,5,X,one two three four five a b c d	a,5,Y,one two three four five e f g h	2
k=what show=origins	what,value,source,text	a,5,X,one two three four five a b c	a,5,Y,one two three four five e f g h i j k l	1
k=what show=origins	what,value,source,text	a,5,X,one two one two one two one two	a,5,Y,one two one two one two one two three	2
k=what show=origins	what,value,source,text	a,5,X,one - two: three. four five	a,5,Y,one two three four five six	1
# units: the one that most claims use, the first by name of two
k=what show=best,unit	what,value,unit,doc	a,5000,m,d	a,5,km,e	5,km
k=what show=best,unit	what,value,unit,doc	a,5000,m,d	a,5000,m,e	a,5,km,f	5000,m
k=what show=best,unit	what,value,unit,doc	a,5000,m,d	a,5000,m,e	a,5,km,f	a,5,km,g	5,km
k=what show=best,unit,status	what,value,unit,doc	a,5,crates,d	a,5,boxes,e	,,incomparable
k=what show=best,unit,status	what,value,unit,doc	a,5,km,d	a,5,boxes,e	,,incomparable
k=what show=best,unit,status	what,value,unit,doc	a,5,crates,d	a,5,crates,e	5,crates,agree
k=what show=best,unit,status	what,value,unit,doc	a,5,,d	a,5,km,e	,,incomparable
# tolerances (two values that are supported alike are a tie): of all, of a unit, of a cell of group, key or side; of two alike the last
k=what abs-tol=1 show=status	what,value,doc	a,5,d	a,6,e	tie
k=what abs-tol=1 show=status	what,value,doc	a,5,d	a,6.1,e	conflict
k=what rel-tol=10% show=status	what,value,doc	a,90,d	a,100,e	tie
k=what rel-tol=10% show=status	what,value,doc	a,89,d	a,100,e	conflict
k=what rel-tol=10% show=status	what,value,doc	a,-100,d	a,-91,e	tie
k=what abs-tol=0,km=1 show=what,status	what,value,unit,doc	a,5,km,d	a,6,km,e	b,5,t,d	b,6,t,e	a,tie | b,conflict
k=what abs-tol=1,km=0 show=what,status	what,value,unit,doc	a,5,km,d	a,6,km,e	b,5,t,d	b,6,t,e	a,conflict | b,tie
k=what abs-tol=km=0,1 show=what,status	what,value,unit,doc	a,5,km,d	a,6,km,e	a,conflict
k=what abs-tol=what:a=1 show=what,status	what,value,doc	a,5,d	a,6,e	b,5,d	b,6,e	a,tie | b,conflict
k=what abs-tol=what:a=1,km=0 show=what,status	what,value,unit,doc	a,5,km,d	a,6,km,e	a,tie
k=what abs-tol=1,2 show=status	what,value,doc	a,5,d	a,7,e	tie
k=what abs-tol=2,1 show=status	what,value,doc	a,5,d	a,7,e	conflict
k=what abs-tol=what:a=1,what:a=2 show=status	what,value,doc	a,5,d	a,7,e	tie
g=e k=who,what abs-tol=e:x=1 show=e,status	e,who,what,value,doc	x,w,a,5,d	x,w,a,6,e	y,w,a,5,d	y,w,a,6,e	x,tie | y,conflict
g=e,f k=who,what abs-tol=f:x=1 show=f,status	e,f,who,what,value,doc	z,x,w,a,5,d	z,x,w,a,6,e	z,y,w,a,5,d	z,y,w,a,6,e	x,tie | y,conflict
g=e k=who,what abs-tol=what:a=1 show=what,status	e,who,what,value,doc	x,a,b,5,d	x,a,b,6,e	x,b,a,5,d	x,b,a,6,e	b,conflict | a,tie
k=what,side? abs-tol=side:X=1 show=side,status	what,side,value,doc	a,X,5,d	a,X,6,e	a,Y,5,d	a,Y,6,e	X,tie | X, | Y,conflict
k=what abs-tol=what:a=1 rel-tol=what:b=50% show=what,status	what,value,doc	a,5,d	a,6,e	b,5,d	b,6,e	c,5,d	c,6,e	a,tie | b,tie | c,conflict
k=what rel-tol=5%,km=20% show=what,status	what,value,unit,doc	a,5,km,d	a,6,km,e	b,5,t,d	b,6,t,e	a,tie | b,conflict
# of sides that differ, asked for as each, all that any of them may be
sums=s k=what,side? show=what,side,relation,values,calculated	what,side,value,scope	@s column,whole,parts;what,all,x+y	all,,30,each	x,A,10	x,B,12	y,,20,each	all,each,,30, | all,each,sums,10..12+20,30..32 | x,A,,10, | x,A,asymmetric,10+12,10 | x,B,,12, | y,each,,20,
sums=s k=what,side? show=what,side,relation,values	what,side,value,scope	@s column,whole,parts;what,all,x+y	all,A,30,	all,B,32,	x,,10,each	y,A,20,	y,B,22,	all,A,,30 | all,A,sums,10+20 | all,A,asymmetric,30+32 | all,B,,32 | all,B,sums,10+22 | x,each,,10 | y,A,,20 | y,A,asymmetric,20+22 | y,B,,22
sums=s k=what,side? show=what,side,relation,values	what,side,value,scope	@s column,whole,parts;what,all,x+y	all,,30,total	x,,10,total	y,,20,total	x,A,1	y,B,1	all,total,,30 | all,total,sums,10+20 | x,A,,1 | x,total,,10 | y,B,,1 | y,total,,20
sums=s k=what,side? show=what,side,relation,values	what,side,value,unit	@s column,whole,parts;what,all,x+y	all,,3,t	x,,1000,kg	y,,2,t	all,,,3 | all,,sums,1+2 | x,,,1000 | y,,,2
sums=s k=what,side? show=what,side,relation,values	what,side,value,unit	@s column,whole,parts;what,all,x+y	all,,3,t	x,,1,km	y,,2,t	all,,,3 | all,,part-of,2 | x,,,1 | y,,,2
sums=s k=what,side? show=what,side,relation,values	what,side,value	@s column,whole,parts;what,all,x+y	all,A,30	all,B,31	all,C,32	x,A,10	x,B,10	x,C,12	y,A,20	y,B,21	y,C,20	all,A,,30 | all,A,sums,10+20 | all,B,,31 | all,B,sums,10+21 | all,C,,32 | all,C,sums,12+20 | x,A,,10 | x,B,,10 | x,C,,12 | y,A,,20 | y,B,,21 | y,C,,20
# a claim of a disputed whole that is the figure of a part; in its unit
sums=s k=what show=what,relation,values,where	what,value,unit,doc	@s column,whole,parts;what,all,x+y	all,390,t,a	all,390,t,b	all,270000,kg,c	all,5,t,d	x,270,t,a	y,120,t,a	all,,390 (2)|5|270000 kg,a|b|c|d | all,part-for-whole,270,c | all,sums,270+120, | x,,270,a | y,,120,a
sums=s k=what show=what,status,relation,values	what,value,modifier,doc	@s column,whole,parts;what,all,x+y	all,390,about,a	all,390,,b	x,390,,a	y,120,,a	all,compatible,,385..395|390 | all,,over,390+120 | x,single,,390 | x,,same-value,390 | y,single,,120
sums=s k=what show=what,status,relation,values	what,value,doc	@s column,whole,parts;what,all,x+y	all,390,a	all,390,b	all,270,a	x,270,a	y,120,a	all,mixed,,390 (2)|270 | all,,part-for-whole,270 | all,,sums,270+120 | x,single,,270 | y,single,,120
sums=s k=what show=what,status,relation,values	what,value,modifier,doc	@s column,whole,parts;what,all,x+y	all,270,at-most,a	all,300,at-least,b	x,270,,a	all,conflict,,..270|300.. | x,single,,270
# figures of one sentence: of one group, class, unit and side, and each part from another item
k=what show=what,relation,values,counted	what,value,doc,sent	all,390,d,1	x,270,d,1	y,120,d,1	all,,390, | all,sums,270+120,x+y | x,,270, | y,,120,
k=what show=what,relation	what,value,doc,sent	all,390,d,1	x,270,d,1	y,120,e,1	all, | x, | y,
k=what show=what,relation	what,value,doc,sent	all,390,,1	x,270,,1	y,120,,1	all, | x, | y,
k=what show=what,relation	what,value,doc,sent	all,390,d,	x,270,d,	y,120,d,	all, | x, | y,
k=what show=what,relation	what,value,doc,sent	all,100,d,1	x,50,d,1	x,50,d,1	y,1,d,1	all, | x, | y,
k=what show=what,relation	what,value,doc,sent	all,390,d,1	x,270,d,1	y,120,d,1	z,400,d,1	all, | x, | y, | z,
k=what show=what,relation,values	what,value,doc,sent	all,0,d,1	x,0,d,1	y,0,d,1	all,,0 | x,,0 | y,,0
k=what show=what,relation	what,value,kind,doc,sent	all,390,,d,1	x,270,,d,1	y,120,money,d,1	all, | x, | y,
k=what show=what,relation	what,value,unit,doc,sent	all,390,t,d,1	x,270,t,d,1	y,120,km,d,1	all, | x, | y,
k=what,who show=what,who,relation	what,who,value,doc,sent	all,p,390,d,1	x,p,270,d,1	x,q,120,d,1	all,p, | x,p, | x,q,
k=what,side? show=what,side,relation	what,side,value,doc,sent	all,A,390,d,1	x,A,270,d,1	y,B,120,d,1	all,A, | x,A, | y,B,
k=what,side? show=what,side,relation	what,side,value,doc,sent	all,A,390,d,1	x,A,270,d,1	y,A,120,d,1	all,A, | all,A,sums | x,A, | y,A,
k=what,side? show=what,side,relation	what,side,value,scope,doc,sent	all,,390,total,d,1	x,,270,,d,1	y,,120,,d,1	all,total, | x,, | y,,
k=what show=what,relation	what,value,modifier,doc,sent	all,390,,d,1	x,270,,d,1	y,120,at-least,d,1	all, | x, | y,
k=what sums=s show=what,relation,counted	what,value,doc,sent	@s column,whole,parts;what,all,x+y	all,390,d,1	x,270,d,1	y,120,d,1	all,, | all,sums,x+y | x,, | y,,
# of very many documents each once, in their order
k=what show=docs,where	what,value,doc	a,5,z	a,5,y	a,5,x	a,5,w	a,5,v	a,5,u	a,5,t	a,5,s	a,5,r	a,5,q	a,5,p	a,5,o	a,5,n	a,5,m	a,5,l	a,5,k	a,5,j	a,5,i	a,5,h	a,5,g	a,5,f	a,5,e	a,5,d	a,5,c	a,5,b	a,5,a	26,a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z
k=what show=values	what,value	a,26	a,25	a,24	a,23	a,22	a,21	a,20	a,19	a,18	a,17	a,16	a,15	a,14	a,13	a,12	a,11	a,10	a,9	a,8	a,7	a,6	a,5	a,4	a,3	a,2	a,1	1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26
# a claim of a disputed whole that allows the whole is no part's, whatever else it allows
sums=s k=what show=what,relation	what,value,modifier,doc	@s column,whole,parts;what,all,x+y	all,390,,a	all,390,,b	all,500,,c	all,200,at-least,d	x,270,,a	all, | all,part-of | x,
# the sentence of each document by itself; a sum that is declared is told once
k=what show=what,relation,values	what,value,doc,sent	all,390,d,1	all,390,e,1	x,270,d,1	x,270,e,1	y,120,d,1	y,120,e,1	all,,390 (2) | all,sums,270+120 | x,,270 (2) | y,,120 (2)
k=what sums=s show=what,relation,counted	what,value,doc,sent	@s column,whole,parts;what,all,y+x	all,390,d,1	x,270,d,1	y,120,d,1	all,, | all,sums,y+x | x,, | y,,
# words that differ in their first letters are others, and two words in a row make no run
k=what show=origins	what,value,source,text	a,5,X,one two three four five	a,5,Y,ane awo ahree aour aive	2
k=what show=origins	what,value,source,text	a,5,X,a b x c d y e f	a,5,Y,a b p c d q e f	2
# beside a total: one that fits it is such a total, one that fits its half is each side's
k=what,side? show=side,status,best	what,side,scope,value,modifier	a,,total,100,at-least	a,,,120,	total,compatible,120
k=what,side? show=side,status,best	what,side,scope,value	a,,total,100	a,,,50	each,single,50 | total,single,100 | total,,
k=what,side? show=side,status,best	what,side,scope,value	a,,total,100	a,,,40	total,single,100 | ,single,40
k=what,side? show=side,status,best	what,side,scope,value,unit	a,,total,100,t	a,,,50,km	total,single,100 | ,single,50
k=what,side? show=side,status,best	what,side,scope,value,unit	a,,total,100,t	a,,,50000,kg	each,single,50000 | total,single,100 | total,,
# sides without claims of their own have what holds for each: as many terms in the sum
k=what,side? show=what,side,relation,values,counted	what,side,scope,value	b,X,,1	b,Y,,2	b,Z,,3	a,X,,5	a,,each,6	a,,total,17	a,X,,5|6, | a,X,symmetric,5..6+6+6,X+Y+Z | a,Y|Z,,6, | a,total,,17, | a,total,sums,5..6+6+6,X+Y+Z | b,X,,1, | b,X,asymmetric,1+2+3,X+Y+Z | b,Y,,2, | b,Z,,3,
# the side may be the first column of the key
k=side?,what show=side,what,best	side,what,scope,value	,a,each,5	each,a,5
k=side?,what abs-tol=side:X=1 show=side,status	side,what,value,doc	X,a,5,d	X,a,6,e	Y,a,5,d	Y,a,6,e	X,tie | X, | Y,conflict
# a document that contradicts itself, and one that fits its first or its second figure
k=what show=status,best	what,value,doc	a,10,d	a,20,d	a,10,e	mixed,10
k=what show=status,best	what,value,doc	a,10,d	a,20,d	a,20,e	mixed,20
k=what show=status	what,value,doc	a,10,d	a,20,d	a,30,e	conflict
k=what show=status	what,value,doc	a,10,d	a,20,d	a,10,e	a,20,f	conflict
k=what show=status,best	what,value,doc	a,10,d	a,20,d	a,10,e	a,30,e	a,10,f	mixed,10
# figures whose cells hold the same digits are others where these stand in other cells
k=what show=values	what,value,low,high	a,,2,30	a,2,,30	..30|2..30
k=what show=values	what,value,low,high	a,,-2,30	a,,-23,0	-23..0|-2..30
# a sum over the group that is declared is told once; another beside it as well
k=what,place? sums=s show=what,place,relation,counted	what,place,value	@s column,whole,parts;place,,q+p	all,,15	all,p,8	all,q,7	all,,, | all,,sums,q+p | all,p,, | all,q,,
k=what,place? sums=s show=what,place,relation,counted	what,place,value	@s column,whole,parts;place,,q+p	all,,15	all,p,8	all,q,7	b,,25	b,v,14	b,w,11	all,,, | all,,sums,q+p | all,p,, | all,q,, | b,,, | b,,sums,v+w | b,v,, | b,w,,
# claims of no side in a group that knows none are just that; each of them is then taken for two
k=what,side? show=what,side,best	what,side,value,scope	a,,5,	b,,6,each	a,,5 | b,each,6
# what only nearly allows the best value is no part given for the whole
sums=s k=what abs-tol=1 show=what,status,relation	what,value,doc	@s column,whole,parts;what,all,x+y	all,390,a	all,391,b	x,391,a	y,1,a	all,tie, | all,,over | x,single, | y,single,
sums=s k=what abs-tol=2 show=what,status,relation	what,value,doc	@s column,whole,parts;what,all,x+y	all,390,a	all,390,b	all,388,c	x,388,a	y,2,a	all,compatible, | all,,sums | x,single, | y,single,
# the same negative figure
k=what show=what,relation	what,value	a,-307	b,-307	a, | b, | b,same-value
k=what show=what,relation	what,value	a,-300	b,-300	a, | b,
# what claims differ in orders them, whatever the order of the input
explain= k=what	what,value,source	a,5,Zed	a,5,Abe	a: agree, 5.\n2 claims in 2 documents, from 2 origins.\n5 is stated by Abe and Zed.\nAll state the same.
explain= k=what	what,value,unit,doc	a,1000,m,d	a,1,km,d	a: agree, 1 km.\n2 claims in 1 document, from 1 origin.\n1 km is stated by d.\n1000 m is stated by d.\nAll state the same.
# of one sentence no part is counted twice, and more than twelve figures are a table
k=what show=what,relation	what,value,doc,sent	all,100,d,1	v,1,d,1	x,50,d,1	x,50,d,1	all, | v, | x,
k=what show=what,relation	what,value,doc,sent	all,100,d,1	x,60,d,1	y,40,d,1	a,1,d,1	b,1,d,1	c,1,d,1	e,1,d,1	f,1,d,1	g,1,d,1	h,1,d,1	i,1,d,1	a, | all, | all,sums | b, | c, | e, | f, | g, | h, | i, | x, | y,
k=what show=what,relation	what,value,doc,sent	all,100,d,1	x,60,d,1	y,40,d,1	a,1,d,1	b,1,d,1	c,1,d,1	e,1,d,1	f,1,d,1	g,1,d,1	h,1,d,1	i,1,d,1	j,1,d,1	a, | all, | all,sums | b, | c, | e, | f, | g, | h, | i, | j, | x, | y,
k=what show=what,relation	what,value,doc,sent	all,100,d,1	x,60,d,1	y,40,d,1	a,1,d,1	b,1,d,1	c,1,d,1	e,1,d,1	f,1,d,1	g,1,d,1	h,1,d,1	i,1,d,1	j,1,d,1	k,1,d,1	a, | all, | b, | c, | e, | f, | g, | h, | i, | j, | k, | x, | y,
# many claims for each side, under each
k=what,side? show=side,claims,values	what,side,scope,value	a,X,,5	a,Y,,6	a,,each,5	a,,each,5	a,,each,5	a,,each,5	X,5,5 (5) | X,,5+5 | Y,5,5 (4)|6
k=what,side? show=side,claims,values	what,side,scope,value	a,X,,5	a,Y,,6	a,,,5	a,,,6	a,,,11	a,,,11	X,2,5 (2) | Y,2,6 (2) | total,2,11 (2) | total,,5+6
# a figure without a unit beside one that has one
k=what show=values	what,value,unit	a,5,	a,6,km	5|6 km
# two that state the same, and a third in other words
k=what show=status	what,value,modifier,doc	a,120,,d	a,120,,e	a,120,about,f	compatible
# of a whole without a place no single part is a sum
k=what,place? show=what,place,relation	what,place,value	all,,21	all,p,21	all,q,3	all,, | all,p, | all,p,same-value | all,q,
# a whole that two sides agree on is one that holds for each, as its parts do
k=what,side?,place? show=place,side,relation,values	what,side,scope,place,value	all,X,,,15	all,Y,,,15	all,,each,p,8	all,,each,q,7	,each,,15 (2) | ,each,sums,8+7 | p,each,,8 | q,each,,7
