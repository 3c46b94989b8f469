# the columns that come out
r=r show=header	text	@r label,value,pattern;act,x,a;who,y,b;act,z,c	text,act,who
r=r show=header matches	text,n	@r label,value,pattern;act,x,a	text,n,match_label,match_value,match,match_from,match_to,match_rule,match_id
r=r show=header explain	text	@r label,value,pattern;act,x,a	text,match_label,match_value,match,match_from,match_to,match_rule,match_id,outcome,reason
r=r show=header	act,text	@r label,value,pattern;act,x,a;who,y,b	act,text,who
r=r show=header prefix=t_	act,text	@r label,value,pattern;act,x,a	act,text,t_act
r=r prefix=t_	t_act,text	@r label,value,pattern;act,x,a	k,a	k,b	x,a | k,b
r=r matches	act,text	@r label,value,pattern;act,x,a	k,a	k,a,act,x,a,0,1,r:2,act/x
r=r c=body	text,body	@r label,value,pattern;act,x,a	a,b	b,a	a,b, | b,a,x
r=r c=body	text	@r label,value,pattern;act,x,a	! no column "body"; there are: text
r=r	act,text,act	@r label,value,pattern;act,x,a	! two columns are named "act": say which by its number
# a column that bears the name of a label is written into, what is there stays if nothing is found
r=r	act,text	@r label,value,pattern;act,x,a	k,a	k,b	,b	x,a | k,b | ,b
# all values of a row in the order of the text, each once
r=r show=act	text	@r label,value,pattern;act,x,a;act,y,b	b a b a	a	c	y|x | x | 
r=r show=act,who	text	@r label,value,pattern;act,x,a;who,y,b	a b	b	x,y | ,y
r=r show=act	text	@r label,value,pattern;act,$1,(a+)	a aa a	a|aa
# --default: for what would be empty, the first that is filled
r=r default=act=kind	kind,text	@r label,value,pattern;act,x,a	k,a	k,b	,b	k,a,x | k,b,k | ,b,
r=r default=act=k1 default=act=k2 show=act	k1,k2,text	@r label,value,pattern;act,x,a	p,q,b	,q,b	,,b	p | q | 
r=r default=act=k default=who=m show=act,who	k,m,text	@r label,value,pattern;act,x,a;who,y,c	p,q,b	p,q
r=r default=act=2 show=act	text,k	@r label,value,pattern;act,x,a	b,p	p
r=r default=act	text	@r label,value,pattern;act,x,a	! --default act: label=column is wanted
r=r default=act=	text	@r label,value,pattern;act,x,a	! --default act: label=column is wanted
r=r default=who=text	text	@r label,value,pattern;act,x,a	! --default wants label=column, and no rule gives a label "who"
r=r default=act=kind	text	@r label,value,pattern;act,x,a	! no column "kind"; there are: text
# -a: a figure's own values; start is subtracted, unless start and end do not span the text
r=r a=from,to show=act	text,from,to	@r label,value,pattern;act,killed,killed;act,hurt,injured	12 were killed and 16 were injured.,0,2	12 were killed and 16 were injured.,19,21	killed | hurt
r=r a=from,to show=act	text,from,to	@r label,value,pattern;act,killed,killed;act,hurt,injured	12 were killed and 16 were injured.,	12 were killed and 16 were injured.	killed|hurt | killed|hurt
r=r a=from,to show=act	text,start,end,from,to	@r label,value,pattern;act,killed,killed;act,hurt,injured	12 were killed and 16 were injured.,100,135,119,121	12 were killed and 16 were injured.,100,136,19,21	12 were killed and 16 were injured.,100,x,19,21	12 were killed and 16 were injured.,100,135,100,102	hurt | hurt | hurt | killed
r=r a=from,to show=act	text,start,from,to	@r label,value,pattern;act,killed,killed;act,hurt,injured	12 were killed and 16 were injured.,100,119,121	12 were killed and 16 were injured.,x,0,2	hurt | killed
r=r a=from,to matches show=match_value,match_from,match_to	text,start,from,to	@r label,value,pattern;act,killed,killed;act,hurt,injured	12 were killed and 16 were injured.,100,119,121	hurt,127,134
r=r a=from,to	text,from,to	@r label,value,pattern;act,x,a	a b,x,2	! offsets "x" and "2" are not in the text, which is 3 bytes from 0 on
r=r a=from,to	text,from,to	@r label,value,pattern;act,x,a	a b,0,	! offsets "0" and "" are not in the text, which is 3 bytes from 0 on
r=r a=from,to	text,from,to	@r label,value,pattern;act,x,a	a b,2,1	! offsets "2" and "1" are not in the text, which is 3 bytes from 0 on
r=r a=from,to	text,from,to	@r label,value,pattern;act,x,a	a b,0,4	! offsets "0" and "4" are not in the text, which is 3 bytes from 0 on
r=r a=from,to	text,start,from,to	@r label,value,pattern;act,x,a	a b,10,9,12	! offsets "9" and "12" are not in the text, which is 3 bytes from 10 on
r=r a=from,to	text,from,to	@r label,value,pattern;act,x,a	a b,0,99999999999999999999	! offsets "0" and "99999999999999999999" are not in the text, which is 3 bytes from 0 on
r=r a=from,to	text,from,to	@r label,value,pattern;act,x,a	a b,0,1:	! offsets "0" and "1:" are not in the text, which is 3 bytes from 0 on
r=r a=from,to show=act	text,from,to	@r label,value,pattern;act,x,a	a b,0,3	a b,3,3	x | x
r=r a=from,to skip-bad show=act	text,from,to	@r label,value,pattern;act,x,a;act,y,b	a; b,0,9	a; b,x,1	a; b,0,1	x|y | x|y | x ! rows with bad offsets, labelled as whole sentences: 2
r=r a=from	text,from	@r label,value,pattern;act,x,a	! -a wants two columns, as in from,to
r=r a=,from	text,from	@r label,value,pattern;act,x,a	! -a wants two columns, as in from,to
r=r a=from,	text,from	@r label,value,pattern;act,x,a	! -a wants two columns, as in from,to
r=r a=x,from	text,from	@r label,value,pattern;act,x,a	! no column "x"; there are: text, from
r=r a=from,x	text,from	@r label,value,pattern;act,x,a	! no column "x"; there are: text, from
# rows in one place with one text are matched once: of the next paragraph, document, language anew
r=r show=n,act	doc,para,text,n	@r label,value,pattern,scope;act,x,a,paragraph;act,y,b,document	d,1,a,1	d,1,-,2	d,2,-,3	d,2,b,4	d,3,-,5	e,3,-,6	1,x | 2,x | 3, | 4,y | 5,y | 6,
r=r show=act	doc,text	@r label,value,pattern,scope;act,x,a,paragraph;act,y,b,document	d,a	d,-	d,b	d,-	e,-	x |  | y | y | 
r=r show=n,act	para,text,n	@r label,value,pattern,scope;act,@last,she,paragraph;act,x,a,	1,a,1	1,she,2	2,she,3	1,x | 2,x | 3,
r=r show=act	lang,text	@r label,value,pattern;act,${1:number},(\\d+~\\d+)	en,1~300	ru,1~300	,1~300	1300 | 1.3 | 1300
# a rule that is given up is told with its row, once for each text
r=r show=act	text	@r label,value,pattern,limit;act,x,(a+)+$,1000;act,y,c	aaaaaaaaaaaaaaaac	aaaaaaaaaaaaaaaac	c	! the rule at r:2 gave up: match limit exceeded | y | y | y ! searches given up: 1
# names that hold for a time
r=r show=who	date,text	@r label,name,id,valid-from,valid-to;who,Rutte,PM,2010-10-14,2024-07-02;who,Rutte,NATO,2024-10-01,	2024-05-23,Rutte	2025-05-23,Rutte	2024-08-01,Rutte	,Rutte	2024,Rutte	PM | NATO |  | PM|NATO | PM|NATO
r=r show=who	date,text	@r label,name,id,valid-from;who,Rutte,PM,2010-10-14	soon,Rutte	! date "soon": some names hold for a time only, and this is no day, month or year
r=r skip-bad show=who	date,text	@r label,name,id,valid-from;who,Rutte,PM,2010-10-14	soon,Rutte	2009,Rutte	PM |  ! rows with a bad date, given the names of all times: 1
r=r show=who	date,text	@r label,name,id;who,Rutte,PM	soon,Rutte	PM
# --stats: hits, vetoed, tries, microseconds; the costliest first; what was never tried is left out
r=r stats= show=act	text	@r label,value,pattern;act,x,\\bfreed\\b;act,y,never	freed freed	x > rule,label,value,hits,vetoed,tries,microseconds,id;r:2,act,x,2,0,0,0,act/x
r=r stats=rule,hits show=act	text	@r label,value,pattern;act,x,freed;act,y,taken	taken	freed	taken	y | x | y > rule,hits;r:2,1;r:3,2
r=r stats=rule,vetoed show=act	text	@r label,value,pattern,except;act,x,a\\w,;act,y,c\\w,ce	ab	cd	ce	ab cd	x | y |  | x|y > rule,vetoed;r:3,1;r:2,0
r=r stats=rule,hits show=act	text	@r label,value,pattern;act,x,a\\w;act,y,c\\w;act,z,e\\w	ab	cd	cf	cg	ef	eg	x | y | y | y | z | z > rule,hits;r:3,3;r:4,2;r:2,1
r=r slower=rule show=act	text	@r label,value,pattern;act,x,a\\w;act,y,c\\w	ab	ab	ab	cd cd cd cd	x | x | x | y > rule;r:3;r:2
# rules of several files, in their order; what is included stands where it is included, once
r=r r=s show=act	text	@r label,value,pattern;act,x,a	@s label,value,pattern;act,y,b	a b	x|y
r=r r=s matches show=match_rule	text	@r label,value,pattern;act,x,a;act,x,b	@s label,value,pattern;act,y,a	a b	r:2 | s:2 | r:3
r=r matches show=match_rule	text	@r label,value,pattern;act,x,a;#include s;act,z,a;#include s	@s #include r;label,value,pattern;act,y,a	a	r:2 | s:3 | r:4
r=r	text	@r label,value,pattern;act,x,a;#include	! r:3:1: #include: a blank must follow, and a name
r=r	text	@r #define;label,value,pattern;act,x,a	! r:1:1: #define: a blank must follow, and a name
r=r	text	@r #overlap,x;label,value,pattern;act,x,a	! r:1:1: #overlap: a blank must follow, and a name
r=r show=act	text	@r #defined is a comment;label,value,pattern;act,x,a	a	x
r=r	text	@r #include s	! r:1: #include s: r
r=r	text	@s label,value,pattern	! -r r: there is none
r=r	text	@r label,value,pattern;act,x,a,c	! r:2:9: 4 fields, but the header names 3 columns
r=r	text	@r label,value,pattern,what;act,x,a,c	! r:1:21: column "what" is unknown or there twice; known are label, value, pattern, flags, except, scope, like, unlike, id, priority, need, limit
r=r	text	@r label,value,pattern,value;act,x,a,c	! r:1:21: column "value" is unknown or there twice; known are label, value, pattern, flags, except, scope, like, unlike, id, priority, need, limit
r=r	text	@r label,value;act,x	! r:1: no column "pattern": the first line must name the columns, label, value and pattern among them, or label and name
r=r	text	@r #overlap who longest;label,value,pattern;act,x,a	! r:1: #overlap: no rule gives a label "who"
r=r	text	@r #overlap act some;label,value,pattern;act,x,a	! r:1:10: #overlap: a label must follow, and all, longest or first
r=r	text	@r #overlap act first;#overlap act longest;label,value,pattern;act,x,a	! r:2:10: #overlap act longest: r:1 says first
# #overlap: labels do not cover each other
r=r matches show=match_label,match	text	@r #overlap act longest;#overlap who longest;label,value,pattern;act,x,talks;who,x,talks;act,x,held talks;who,x,held talks	held talks	act,held talks | who,held talks
r=r matches show=match_label,match	text	@r #overlap act longest;#overlap who first;label,value,pattern;act,x,held;who,x,held;act,x,old held;who,x,held talks;who,x,talks on	old held talks on	act,old held | who,held talks
r=r matches show=match	text	@r #overlap act first;label,value,pattern;act,x,aa bb;act,y,bb cc;act,z,cc dd	aa bb cc dd	aa bb | cc dd
r=r matches show=match	text	@r #overlap act longest;label,value,pattern,priority;act,x,aa bb,;act,y,bb cc,1	aa bb cc	bb cc
r=r matches show=match	text	@r #overlap act longest;label,value,pattern;act,x,aa bb;act,y,bb cc	aa bb cc	aa bb
r=r matches show=match,match_value	text	@r #overlap act first;label,value,pattern;act,x,aa;act,y,aa bb;act,z,aa bb	aa bb	aa bb,y
# words that have their rarest letters inside, and beside marks, digits and letters of others
r=r show=act	text	@r label,value,pattern;act,x,eqzx	the eqzx	anteeqzxes	eqz x	x | x | 
r=r show=act	text	@r label,value,pattern;act,x,-qzx	a-qzx	-qzx	qzx	x | x | 
r=r show=act	text	@r label,value,pattern;act,x,\\dqzx	a 7qzx	17qzx	qzx	x | x | 
r=r show=act	text	@r label,value,pattern;act,x,жqzx	жqzx	ёжqzx	qzx	x | x | 
r=r show=act	text	@r label,value,pattern;act,x,_qzx	_qzx	a_qzx	qzx	x | x | 
r=r show=act	text	@r label,value,pattern;act,x,é qzx	é qzx	café qzx	e qzx	x | x | 
