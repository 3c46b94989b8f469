# a table typed by hand: the item's whole row
k=what	what,value,modifier,doc	freed,307,,north.txt	freed,300,about,mail.txt	freed,297,,post.txt	freed,1,conflicts,conflict,297,250,350,,exact,3,3,3,250..350|297|307,,,,,,,,mail.txt|north.txt|post.txt
show=header	event,act,value	event,act,item,section,status,best,low,high,unit,modifier,claims,docs,origins,values,relation,calculated,asserted,difference,share,counted,speakers,where
show=header	value	item,section,status,best,low,high,unit,modifier,claims,docs,origins,values,relation,calculated,asserted,difference,share,counted,speakers,where
show=header prefix=r_ k=what	what,value,item	what,r_item,r_section,r_status,r_best,r_low,r_high,r_unit,r_modifier,r_claims,r_docs,r_origins,r_values,r_relation,r_calculated,r_asserted,r_difference,r_share,r_counted,r_speakers,r_where
show=header detail	value,x	value,x,item,section,status,best,item_low,item_high
show=header partial	value,x,item	value,x,item
k=item	value,item	there is a column "item" already: rename ours with --prefix
detail	value,best	there is a column "best" already: rename ours with --prefix
k=best prefix=our_ show=best,our_best	value,best	5,a	a,5
# the columns are found by their names, or are those asked for
k=what value=dead show=best	what,value,dead	a,5,6	6
value=dead	what,value	no column "dead"; there are: what, value
k=who	what,value	no column "who"; there are: what, value
g=x	what,value	no column "x"; there are: what, value
side=x	what,value	no column "x"; there are: what, value
origin=x	what,value	no column "x"; there are: what, value
k=what,what	what,value	column "what" is named twice in -g and -k
g=what k=what	what,value	column "what" is named twice in -g and -k
g=what show=act,what,best	act,what,value	x,y,5	x,y,5
k=2 show=what,best	value,what	5,a	6,b	a,5 | b,6
# a cell of the key may be empty where '?' says so, and in the default those of of, place and side
k=what show=what,status,section	what,value	,5	a,5	,unplaced,not-compared | a,single,once
k=what? show=what,status	what,value	,5	,5	,agree
show=status	event,act,what,of,place,side,value	e,a,w,,,,5	single
show=status	event,act,what,of,place,side,value	,a,w,,,,5	unplaced
show=status	event,act,what,of,place,side,value	e,,w,,,,5	unplaced
show=status	event,act,what,of,place,side,value	e,a,,,,,5	unplaced
show=act,of,status,best	act,of,value	a,x,5	a,y,6	a,x,single,5 | a,y,single,6
# kinds never mix; a ratio is a count for each
k=what show=status,best	what,value,kind	a,5,cardinal	a,6,age	a,7,money	a,5,	agree,5 | single,6 | single,7
k=what show=status,best	what,value,kind	a,5,cardinal	a,5,ratio	agree,5
k=what show=best	what,value,kind	a,1,date	a,1,time	a,1,year	a,1,ordinal	a,1,score	a,1,identifier	
k=what show=status	what,of,value,kind	a,,5,age	a,,5,duration	a,,5,percent	a,,5,fraction	a,,5,money	unplaced | unplaced | unplaced | single | unplaced
k=what show=status	what,of,value,kind	a,x,5,age	single
k=what show=status	what,value,kind	a,5,age	single
k=what,side? show=side,best,status	what,side,kind,value	a,,ratio,5	a,,ratio,5	each,5,agree
k=what,side show=side,best,status	what,side,kind,value,scope	a,,ratio,5	a,,,6	a,,,7,total	each,5,unplaced | ,6,unplaced | total,7,unplaced
# a claim is its place: the same twice is one; without a document or an offset each row is one
k=what show=claims	what,value,doc,from,to	a,5,d,1,2	a,5,d,1,2	1
k=what show=claims	what,value,doc,from,to	a,5,d,1,2	a,5,d,1,3	a,5,d,2,3	a,5,e,1,2	4
k=what show=claims	what,value,doc,from,to	a,5,,1,2	a,5,,1,2	2
k=what show=claims	what,value,doc,from,to	a,5,d,,2	a,5,d,,2	2
k=what show=what,claims	what,value,doc,from,to	a,5,d,1,2	b,5,d,1,2	a,1 | b,1
k=what show=what,claims	what,value,kind,doc,from,to	a,5,,d,1,2	a,5,age,d,1,2	a,1 | a,1
g=e k=what show=e,claims	e,what,value,doc,from,to	x,a,5,d,1,2	y,a,5,d,1,2	x,1 | y,1
k=what show=where	what,value,doc,from,to	a,5,d,1,2	a,6,,3,4	a,7,e,,9	a,7,e,8,	d:1-2|e|e
k=what show=where	what,value,doc,from,to	a,5,d,10,99	d:10-99
k=what	what,value,from,to	a,5,3,2	to: 2 is before from, 3
k=what show=best	what,value,from,to	a,5,3,3	5
k=what show=best	what,value,from,to	a,5,,2	5
k=what	what,value,from,to	a,5,x,2	from: "x" is no offset
k=what	what,value,from,to	a,5,1,2/	to: "2/" is no offset
k=what	what,value,from,to	a,5,1,99999999999999999999	to: "99999999999999999999" is no offset
k=what show=where	what,value,doc,from,to	a,5,d,0,1844674407370955160	d:0-1844674407370955160
k=what	what,value,scope	a,5,all	scope: "all" is neither each nor total
# bad values are an error, or set aside and counted
k=what	what,value	a,five	value: "five" is no decimal number
k=what skip-bad show=best	what,value	a,five	a,5	a,six	5 ! 2 rows with a bad value set aside
k=what skip-bad show=best	what,value	a,five	a,five	a,5	5 ! 2 rows with a bad value set aside
k=what skip-bad detail show=value,status	what,value	a,five	a,5	5,single ! 1 rows with a bad value set aside
# dates as mail has them count; what is none is taken for unknown
k=what show=status,best	what,value,modifier,doc,date	a,6,at-least,d,2025-05-01	a,9,,e,2025-05-02	compatible,9
k=what show=status,best	what,value,source,doc,date	a,6,s,d,1 May 2025	a,9,s,e,2025-05-02	superseded,9
k=what show=status,best	what,value,source,doc,date	a,6,s,d,5 May 2025	a,9,s,e,2025-04-02	superseded,6
k=what show=status,best	what,value,source,doc,date	a,6,s,d,soon	a,9,s,e,soon	conflict,6 ! 2 rows with a date that is not written YYYY-MM-DD, taken for unknown
k=what show=status,best	what,value,source,doc,date	a,6,s,d,soon	a,9,s,e,later	a,9,s,f,2025-05	conflict,9 ! 2 rows with a date that is not written YYYY-MM-DD, taken for unknown
# a warning of each kind is told once
k=what skip-bad show=best	what,value,date	a,x,2025-05-01	a,5,soon	5 ! 1 rows with a bad value set aside ! 1 rows with a date that is not written YYYY-MM-DD, taken for unknown
# what most claims count; who spoke; values by how often, then by size; their unit where it is another
k=what show=counted	what,value,counted	a,5,men	a,5,women	a,5,women	a,5,	women
k=what show=counted	what,value,counted	a,5,women	a,5,men	men
k=what show=counted,speakers	what,value	a,5	,
k=what show=speakers	what,value,speaker	a,5,Zoe	a,5,Abe	a,5,Zoe	a,5,	Abe|Zoe
k=what show=values	what,value	a,9	a,5	a,7	a,7.0	7 (2)|5|9
k=what show=values,unit,best	what,value,unit	a,5,km	a,6,km	a,7000,m	5|6|7000 m,km,5
k=what show=values,unit,status,section,best	what,value,unit	a,5,km	a,6,t	5 km|6 t,,incomparable,not-compared,
# sections: two origins or more are settled, one origin's word is not
k=what show=section	what,value,source	a,5,x	a,5,y	settled
k=what show=section	what,value,source	a,5,x	a,5,x	one-origin
k=what show=section	what,value,doc	a,5,x	a,6,x	a,6,y	mixed
# origin: what --origin names, else the speaker, the source, the document
k=what show=origins	what,value,speaker,source,doc	a,5,p,s,d	a,5,p,t,e	1
k=what show=origins	what,value,speaker,source,doc	a,5,,s,d	a,5,p,s,e	a,5,,s,f	2
k=what show=origins	what,value,speaker,source,doc	a,5,,,d	a,5,,,d	a,5,,,e	2
k=what show=origins	what,value,speaker,source,doc	a,5	a,5	2
k=what origin=who show=origins	what,value,speaker,who	a,5,p,x	a,5,q,x	a,5,p,	2
# options that do not go together, or want another
best=mean	value	--best wants mode, median, latest, lowest, priority, weights or truth, not "mean"
abs-tol=x	value	--abs-tol wants a decimal number, or a list such as 5,km=0.5,what:age=1, not "x"
abs-tol=-1	value	--abs-tol wants a decimal number, or a list such as 5,km=0.5,what:age=1, not "-1"
rel-tol=5	value	--rel-tol wants a percentage such as 5%, or a list such as 2%,km=5%,what:age=1%, not "5"
rel-tol=x%	value	--rel-tol wants a percentage such as 5%, or a list such as 2%,km=5%,what:age=1%, not "x%"
rel-tol=-5%	value	--rel-tol wants a percentage such as 5%, or a list such as 2%,km=5%,what:age=1%, not "-5%"
abs-tol=who:x=1	value	tolerance: "who" is no column of the group or key
sorted max-group=0	value	--max-group wants a number, 1 or more, not "0"
sorted max-group=many	value	--max-group wants a number, 1 or more, not "many"
sorted max-group=1.5	value	--max-group wants a number, 1 or more, not "1.5"
max-conflicts=-1	value	--max-conflicts wants a number, 0 or more, not "-1"
max-group=1	value	--max-group is for --sorted
sorted events=e	value	--sorted wants the events in a column: leave --events out
partial detail	value	--partial settles nothing: leave events, ledgers, weights, --best truth, --detail, --explain and --exit-code to the run that merges
partial explain=	value	--partial settles nothing: leave events, ledgers, weights, --best truth, --detail, --explain and --exit-code to the run that merges
partial exit-code	value	--partial settles nothing: leave events, ledgers, weights, --best truth, --detail, --explain and --exit-code to the run that merges
partial best=truth	value	--partial settles nothing: leave events, ledgers, weights, --best truth, --detail, --explain and --exit-code to the run that merges
partial weights-out=w best=truth	value	--partial settles nothing: leave events, ledgers, weights, --best truth, --detail, --explain and --exit-code to the run that merges
partial events=e	value	--partial settles nothing: leave events, ledgers, weights, --best truth, --detail, --explain and --exit-code to the run that merges
partial ledger=l	value	--partial settles nothing: leave events, ledgers, weights, --best truth, --detail, --explain and --exit-code to the run that merges
explain= detail	value	--explain writes sentences, --detail rows: choose one
events-out=o	value	--events-out wants --events
weights=w priority=p	value	--weights and --priority: choose one
weights=w best=mode	value	--weights is for --best weights
best=weights	value	--best weights wants --weights
priority=p best=latest	value	--priority is for --best priority
best=priority	value	--best priority wants --priority
sorted best=truth	value	--best truth and --weights-out learn from all groups: leave --sorted out
sorted weights-out=w ledger=l	value	--best truth and --weights-out learn from all groups: leave --sorted out
weights-out=w	value	--weights-out wants --ledger or --best truth to learn from
# the exit status: conflicts, more of them than are allowed
k=what show=status exit-code	what,value,doc	a,5,d	a,6,e	conflict fails
k=what show=status exit-code	what,value,doc	a,5,d	a,5,e	agree
k=what show=status	what,value,doc	a,5,d	a,6,e	conflict
k=what show=status max-conflicts=1	what,value,doc	a,5,d	a,6,e	conflict
k=what show=status max-conflicts=1	what,value,doc	a,5,d	a,6,e	b,5,d	b,6,e	conflict | conflict fails
k=what show=status max-conflicts=0	what,value,doc	a,5,d	a,6,e	conflict fails
