# --weights: each claim counts as much as its source; others weigh 1, or as '*' says
weights=w k=what show=best	what,value,source	@w source,weight;A,3	a,5,A	a,6,B	a,6,C	5
weights=w k=what show=best	what,value,source	@w source,weight;A,1.5	a,5,A	a,6,B	a,6,C	6
weights=w k=what show=best	what,value,source	@w source,weight;A,1.5;*,0.5	a,5,A	a,6,B	a,6,C	5
weights=w k=what show=best	what,value,source	@w weight,source;0,A	a,5,A	a,6,B	6
weights=w best=weights k=what show=best	what,value,source	@w source,weight;A,2.001	a,5,A	a,6,B	a,6,C	5
weights=w k=what show=best,status	what,value,low,high,source	@w source,weight;A,2	a,100,95,105,A	a,104,99,109,B	a,104,99,109,C	100,tie
# the first of origin, speaker, source and document that is known
weights=w k=what show=best	what,value,speaker,source,doc	@w source,weight;p,3;s,9	a,5,p,t,d	a,6,q,t,e	a,6,r,t,f	5
weights=w k=what show=best	what,value,speaker,source,doc	@w source,weight;p,0;s,9	a,6,p,s,d	a,5,q,t,e	5
weights=w k=what show=best	what,value,speaker,source,doc	@w source,weight;s,9	a,6,p,s,d	a,5,q,t,e	6
weights=w k=what show=best	what,value,speaker,source,doc	@w source,weight;d,9	a,6,p,s,d	a,5,q,t,e	6
weights=w k=what origin=o show=best	what,value,o,speaker	@w source,weight;x,9;p,0	a,6,x,p	a,5,y,q	6
weights=w k=what show=best	what,value	@w source,weight;x,9	a,6	a,5	5
# --priority: the first source of the file that claims anything
priority=p k=what show=best	what,value,source	@p source;A;B	a,5,A	a,6,B	a,6,C	5
priority=p k=what show=best	what,value,source	@p source;B;A	a,5,A	a,6,B	a,7,C	6
priority=p best=priority k=what show=best	what,value,source	@p source,note;Z,;C,x	a,5,A	a,6,B	a,7,C	7
priority=p k=what show=best	what,value,source	@p source;Z	a,5,A	a,5,B	a,7,C	5
# other rules
best=median k=what show=best	what,value,doc	a,5,d	a,6,e	a,9,f	6
best=median k=what show=best	what,value,doc	a,5,d	a,6,e	a,8,f	a,9,g	6
best=median k=what show=best	what,value,doc	a,5,d	a,5,e	a,5,f	a,9,g	5
best=median k=what show=best	what,value,doc	a,5,d	a,9,e	a,9,f	9
best=lowest k=what show=best	what,value,doc	a,9,d	a,9,e	a,7,f	7
best=latest k=what show=best	what,value,doc,date	a,5,d,2025-05-01	a,5,e,2025-05-01	a,6,f,2025-05-02	a,7,g,2025-05-02	a,7,h,2025-05-02	7
best=latest k=what show=best	what,value,doc,date	a,5,d,2025-05-03	a,5,e,	a,6,f,2025-05-02	a,6,g,2025-05-02	a,6,h,2025-05-02	5
best=latest k=what show=best	what,value,doc	a,5,d	a,6,e	a,6,f	6
best=mode k=what show=best	what,value,doc	a,5,d	a,6,e	a,6,f	6
# weights learnt from the ledger: log2(1 + 4(right + 2)/(wrong + 1)); '*' for a source of which nothing is known
ledger=l weights-out=o k=what show=relation	what,value,source	@l what,value;a,5	a,5,A	a,6,B	 | matched > source,weight,right,claims;A,3.7,1,1;B,2.321,0,1;*,3.169,0,0
ledger=l weights-out=o k=what show=relation	what,value,source	@l what,value;a,5;b,7;c,9	c,9,Z	a,5,Z	b,7,A	b,8,Z	 | matched |  | matched |  | matched > source,weight,right,claims;A,3.7,1,1;Z,3.169,2,3;*,3.169,0,0
ledger=l weights-out=o k=what abs-tol=1 show=relation	what,value,source	@l what,value;a,5	a,6,A	 | matched > source,weight,right,claims;A,3.7,1,1;*,3.169,0,0
ledger=l weights-out=o k=what show=relation	what,value,unit,source	@l what,value,unit;a,5,km	a,5,km,A	a,5,km,B	a,5000,m,C	a,5000,m,	 | matched > source,weight,right,claims;A,3.7,1,1;B,3.7,1,1;C,3.7,1,1;*,3.169,0,0
ledger=l weights-out=o k=what show=relation	what,value,source	@l what,value;b,5	a,6,A	 | extra | missing > source,weight,right,claims;*,3.169,0,0
# weights learnt from the claims: a source that is with the others gains, one that is not loses, one alone says nothing
best=truth k=what show=best	what,value,source	a,5,A	a,5,B	a,6,C	b,7,A	b,7,B	b,8,C	c,9,A	c,4,C	5 | 7 | 9
best=truth k=what show=best	what,value,source	a,5,A	a,5,B	a,6,C	b,7,A	b,7,B	b,8,C	c,4,A	c,9,C	5 | 7 | 4
best=truth weights-out=o k=what show=best	what,value,source	a,5,A	5 > source,weight,right,claims;*,3.169,0,0
best=truth weights-out=o k=what show=best	what,value,source	a,5,A	a,5,B	5 > source,weight,right,claims;A,3.7,1,1;B,3.7,1,1;*,3.169,0,0
best=truth weights-out=o k=what show=best	what,value,source	a,5,A	a,6,B	5 > source,weight,right,claims;A,2.938,0.5,1;B,2.938,0.5,1;*,3.169,0,0
best=truth weights-out=o k=what show=best	what,value,source	a,5,A	a,6,B	a,7,C	a,8,D	5 > source,weight,right,claims;A,2.618,0.25,1;B,2.618,0.25,1;C,2.618,0.25,1;D,2.618,0.25,1;*,3.169,0,0
best=truth weights-out=o k=what show=best	what,value,modifier,source	a,5,,A	a,9,at-least,B	5 > source,weight,right,claims;A,3.7,1,1;*,3.169,0,0
