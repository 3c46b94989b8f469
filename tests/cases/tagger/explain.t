# given; vetoed, and by which words; covered, and by what
r=r explain	text	@r label,value,pattern;act,x,freed	was freed	was freed,act,x,freed,4,9,r:2,act/x,given,
r=r explain show=match,outcome,reason	text	@r label,value,pattern,except;act,x,talks,held talks	held talks; talks	talks,vetoed,except "held talks" 0-10 | talks,given,
r=r explain show=match,outcome,reason	text	@r #overlap act longest;label,value,pattern;act,x,talks;act,y,held talks	held talks	held talks,given, | talks,covered,r:4 "held talks" 0-10 covers it
r=r explain show=match,outcome,reason,match_from,match_to	text,start	@r #overlap act first;label,value,pattern;act,x,held;act,y,held talks;act,z,talks	held talks,100	held,covered,r:4 "held talks" 100-110 covers it,100,104 | held talks,given,,100,110 | talks,covered,r:4 "held talks" 100-110 covers it,105,110
# empty: nothing was captured, what was captured cannot be read, no value was there before
r=r explain show=match,match_value,outcome,reason	text	@r label,value,pattern;act,$1,a(b?)	a ab	a,,empty,what was captured is empty, or not what it should be read as | ab,b,given,
r=r explain show=match,match_value,outcome,reason	text	@r label,value,pattern;act,${1:date},on (\\w+)	on paper	on paper,,empty,what was captured is empty, or not what it should be read as
r=r explain show=match,match_value,outcome,reason	text	@r label,value,pattern;act,@last,she;act,x,a	she a she	she,,empty,there was no value before | a,x,given, | she,x,given,
# passed over: another match is the figure's own, or the row has a value where @none says that there is none
r=r a=from,to explain show=match,outcome,reason	text,from,to	@r label,value,pattern;act,killed,killed;act,hurt,injured	12 were killed and 16 were injured.,0,2	killed,given, | injured,passed over,r:2 "killed" 8-14 is in the figure's clause
r=r a=from,to explain show=match,outcome,reason	text,from,to	@r label,value,pattern,flags;act,own,12 dead,f;act,killed,killed,	12 dead were killed.,0,2	12 dead,given, | killed,passed over,r:2 "12 dead" 0-7 is about the figure itself
r=r a=from,to explain show=match,outcome,reason	text,from,to	@r label,value,pattern,flags;act,own,killed,f;act,dead,dead,	12 dead were killed.,0,2	dead,given, | killed,passed over,flag f: it does not overlap the figure
r=r a=from,to explain show=match,outcome,reason	text,from,to	@r label,value,pattern;act,x,killed men;act,y,dead	12 dead and killed men,0,2	dead,passed over,r:2 "killed men" 12-22 is longer | killed men,given,
r=r a=from,to explain show=match,outcome,reason	text,from,to	@r label,value,pattern;act,x,dead;act,y,12 d	12 dead,0,2	12 d,given, | dead,passed over,r:3 "12 d" 0-4 overlaps the figure
r=r a=from,to explain show=match,outcome,reason	text,from,to	@r label,value,pattern;act,x,hurt;act,y,dead	hurt 12 dead,5,7	hurt,passed over,r:3 "dead" 8-12 follows the figure | dead,given,
r=r a=from,to explain show=match,outcome,reason	text,from,to	@r label,value,pattern;act,x,hurt;act,y,dead	12 hurt dead,0,2	hurt,given, | dead,passed over,r:2 "hurt" 3-7 is nearer
r=r a=from,to explain show=match_value,outcome,reason	text,from,to	@r label,value,pattern,priority;act,x,dead,;act,y,dead,1	12 dead,0,2	x,passed over,r:3 "dead" 3-7 has a higher priority | y,given,
r=r a=from,to explain show=match_value,outcome,reason	text,from,to	@r label,value,pattern;act,x,dead;act,y,dead	12 dead,0,2	x,given, | y,passed over,r:2 "dead" 3-7 comes first
r=r a=from,to explain show=match,outcome,reason	text,from,to	@r label,value,pattern;act,x,hurt;act,y,dead	5 met; 12 men; 3 hurt while 4 dead,7,9	hurt,given, | dead,passed over,r:2 "hurt" 17-21 is in a nearer clause
r=r a=from,to explain show=match,outcome,reason	text,from,to	@r label,value,pattern;act,x,hurt;act,y,dead	5 hurt; 12 men; 3 dead,8,10	hurt,passed over,r:3 "dead" 18-22 is in the clause that follows | dead,given,
r=r explain show=match_value,outcome,reason	text	@r label,value,pattern;act,x,freed;act,@none,not freed	not freed	,passed over,the row has a value | x,given,
r=r explain show=match_value,outcome,reason	text	@r label,value,pattern;act,@none,not freed	not freed	,given,
# without a match: carried on, kept, by default
r=r explain show=text,match_value,match_rule,outcome,reason	para,text	@r label,value,pattern,scope;act,x,a,paragraph	1,a	1,b	a,x,r:2,given, | b,x,r:2,carried,from an earlier row of the paragraph
r=r explain show=text,match_value,match_id,outcome,reason	doc,text	@r label,value,pattern,scope;act,x,a,document	1,a	1,b	a,x,act/x,given, | b,x,act/x,carried,from an earlier row of the document
r=r explain show=text,match_value,match_rule,outcome,reason	para,text	@r label,value,pattern,scope;act,x,z,document;act,y,b,paragraph;act,z,c,document	1,b	1,d	2,c	3,d	b,y,r:3,given, | d,y,r:3,carried,from an earlier row of the paragraph | c,z,r:4,given, | d,z,r:4,carried,from an earlier row of the document
r=r explain show=match_value,match_rule,outcome,reason	act,text	@r label,value,pattern;act,x,a	k,b	k,,kept,the column has it
r=r explain default=act=kind show=match_value,match_rule,outcome,reason	kind,text	@r label,value,pattern;act,x,a	k,b	k,,default,column kind
r=r explain default=act=kind show=match_value,outcome	kind,text	@r label,value,pattern;act,x,a	,b	
