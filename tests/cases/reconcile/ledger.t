# matched, differs, extra behind the item; missing at the end; the ledger's line, then where it was claimed
ledger=l k=what show=what,item,section,relation,calculated,asserted,difference,share,counted,where	what,value,doc,from,to	@l what,value;a,5;b,6;d,7	a,5,n,1,2	b,5,n,3,4	c,5,n,5,6	a,1,once,,,,,,,n:1-2 | a,1,once,matched,5,5,0,,,l:2|n:1-2 | b,2,once,,,,,,,n:3-4 | b,2,once,differs,5,6,1,16.7%,,l:3|n:3-4 | c,3,once,,,,,,,n:5-6 | c,3,once,extra,5,,,,, | d,,not-compared,missing,,7,,,,l:4
ledger=l show=relation,calculated,asserted,unit,where,section	value	@l value,unit;5,km	5	,,,,,once | extra,5,,,,once | missing,,5,km,l:2,not-compared
ledger=l g=e k=what show=e,what,relation,asserted	e,what,value	@l what,e,value;a,x,5;a,y,5;b,x,5	x,a,5	x,a,, | x,a,matched,5 | y,a,missing,5 | x,b,missing,5
ledger=l g=e,f show=e,f,relation,asserted	e,f,value	@l e,f,value;x,y,5;x,z,5	x,y,5	x,y,, | x,y,matched,5 | x,z,missing,5
ledger=l k=a,b show=a,b,relation	a,b,value	@l b,a,value;y,x,5	x,y,5	x,y, | x,y,matched
# a column that lacks is empty
ledger=l k=what,of? show=what,of,relation	what,of,value	@l what,value;a,5	a,,5	a,x,5	a,, | a,,matched | a,x, | a,x,extra
# ranges and wordings, tolerances, units; what the share is
ledger=l k=what show=relation,difference	what,value	@l what,value,modifier;a,300,about	a,290	, | matched,0
ledger=l k=what show=relation,asserted,difference,share	what,value	@l what,value,low,high;a,,300,310	a,290	,,, | differs,300..310,10..20,
ledger=l k=what show=relation,difference,share	what,value,modifier	@l what,value;a,300	a,200,at-most	,, | differs,100..,
ledger=l k=what show=relation,difference,share	what,value	@l what,value;a,-300	a,-290	,, | differs,-10,-3.33%
ledger=l k=what show=relation,difference,share	what,value	@l what,value;a,0	a,5	,, | differs,-5,
ledger=l k=what abs-tol=1 show=relation,difference	what,value	@l what,value;a,6;b,7	a,5	b,5	, | matched,1 | , | differs,2
ledger=l k=what rel-tol=20% show=relation,difference	what,value	@l what,value;a,6;b,7	a,5	b,5	, | matched,1 | , | differs,2
ledger=l k=what abs-tol=1,what:b=2 show=relation	what,value	@l what,value;a,7;b,7	a,5	b,5	 | differs |  | matched
ledger=l k=what show=relation,calculated,asserted,unit	what,value,unit	@l what,value,unit;a,5,km	a,5000,m	,,,m | matched,5000,5000,m
ledger=l k=what show=relation,unit	what,value,unit	@l what,value,unit;a,5,crates	a,5,crates	,crates | matched,crates
ledger=l k=what show=relation,unit	what,value,unit	@l what,value,unit;a,5,t	a,5,km	,km | extra,km | missing,t
# what a disputed item stands for: its best value, unless two are supported alike
ledger=l k=what show=relation,calculated	what,value,doc	@l what,value;a,5	a,5,d	a,5,e	a,7,f	, | matched,5
ledger=l k=what show=relation,calculated	what,value,doc	@l what,value;a,6	a,5,d	a,7,f	, | matched,5..7
# several rows of one key; the side in the ledger, or none, which is any side
ledger=l k=what show=relation,asserted,where	what,value	@l what,value;a,5;a,6;a,7	a,6	,, | differs,5,l:2 | matched,6,l:3 | differs,7,l:4
ledger=l k=what,side? show=side,relation,asserted,counted	what,side,value	@l what,side,value;a,X,5;a,Y,6;a,Z,7;a,total,11	a,X,5	a,Y,7	X,,, | X,matched,5,X | Y,,, | Y,differs,6,Y | Z,missing,7, | total,missing,11,
ledger=l k=what,side? show=side,relation,asserted,counted	what,side,value,scope	@l what,value;a,5	a,,5,each	a,,10,total	each,,, | each,matched,5, | total,,, | total,sums,10,each+each | total,extra,,
ledger=l k=what,side? show=side,relation,asserted,counted	what,side,value,scope	@l what,side,value;a,X,5;a,total,10	a,,5,each	a,,10,total	each,,, | each,matched,5,X | total,,, | total,sums,10,each+each | total,matched,10,total
ledger=l k=what,side? show=side,relation,asserted,counted	what,side,value	@l what,side,value;a,,5;a,X,5	a,,5	,,, | ,matched,5, | X,missing,5,
ledger=l k=what,side? show=side,status,relation,asserted	what,side,value,scope	@l what,side,value;a,Y,6	b,X,1	b,Y,1	b,Z,1	a,X,5	a,,6,each	X,conflict,, | X,,symmetric,6 | X,,extra, | Y|Z,single,, | Y|Z,,matched,6 | each,agree,, | each,,extra,
# not held against: what is compared with nothing
ledger=l k=what show=what,status,relation	what,value,unit	@l what,value;,5	,5,	,unplaced, | ,,missing
ledger=l k=what show=what,status,relation	what,value,unit	@l what,value;a,5	a,5,km	a,5,t	a,incomparable, | a,,missing
# the exit status counts differences with the conflicts
ledger=l k=what exit-code show=relation	what,value	@l what,value;a,5	a,6	 | differs fails
ledger=l k=what exit-code show=relation	what,value	@l what,value;a,5	a,5	 | matched
ledger=l k=what max-conflicts=1 show=relation	what,value	@l what,value;a,5;b,5	a,6	b,6	 | differs |  | differs fails
ledger=l k=what max-conflicts=2 show=relation	what,value	@l what,value;a,5;b,5	a,6	b,6	 | differs |  | differs
ledger=l k=what exit-code show=relation	what,value	@l what,value;b,5	a,6	 | extra | missing
# sorted, what is missing comes once, at the very end
ledger=l g=e k=what sorted show=e,relation	e,what,value	@l e,what,value;a,x,5;b,x,5;c,x,5	a,x,5	b,x,5	a, | a,matched | b, | b,matched | c,missing
# a side that nobody speaks of
ledger=l k=what,side? show=side,relation	what,side,value,scope	@l what,side,value;a,W,6	b,X,1	b,Y,1	b,Z,1	a,X,5	a,,6,each	X, | X,symmetric | X,extra | Y|Z, | Y|Z,extra | each, | each,extra | W,missing
