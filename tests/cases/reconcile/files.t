# each file is asked for by its name, or as a pack's: NAME.units.tsv, NAME.events.tsv and so on
units=u k=what show=best,unit	what,value,unit	@u symbol,dimension,low;verst,length,1066.8	a,2,verst	a,2,verst	a,2133.6,m	2,verst
units=mine	value	no mine.units.tsv
events=mine	value	no mine.events.tsv
sums=mine	value	no mine.sums.tsv
weights=mine	value	no mine.weights.tsv
priority=mine	value	no mine.priority.tsv
ledger=mine	value	no mine.ledger.tsv
events=mine	value	@mine.events.tsv #include more;event	no more.events.tsv asked for by mine.events.tsv
sums=mine	value	@mine.sums.tsv #include more	no more.sums.tsv asked for by mine.sums.tsv
# what a file includes comes behind all of its own
events=a show=event,what k=what	what,value	@a event,what;#include b;one,x	@b event,what;two,x;three,y	x,1	y,2	one,x | three,y
sums=a k=what show=what,relation,values	what,value	@a #include b;column,whole,parts;what,all,x+y	@b column,whole,parts;what,z,v+w	all,30	x,10	y,20	z,7	v,3	w,4	all,,30 | all,sums,10+20 | v,,3 | w,,4 | x,,10 | y,,20 | z,,7 | z,sums,3+4
# a file that includes itself, or is included twice, is read once; a file of events is none of sums
events=a show=event k=what	what,value	@a #include a;event;one	x,1	one
sums=a events=a	value	@a event,column,whole,parts;one,what,x,y	a:2: parts: want two or more, joined by +
sums=a events=a k=what show=event,what,relation	what,value	@a event,column,whole,parts;one,,x,y+z;one,what,x,y+z	x,3	,x,
# faults are told with their file and line
events=e	value	@e when;2025	e:1: no column "event" in the header of the events
events=e	value	@e event,when;a,2025,x	e:2: 3 fields, the header has 2
events=e	value	@e # a comment;;event,when;a,soon	e:4: when: "soon" is no day, month, year or day/day
events=e	value	@e event,when;,2025	e:2: no event
events=e	value	@e # nothing	e:1: no header line: the first line must name the columns
events=e	value	@e event;in {town}	an event is named by {town}, and there is no such column
events=e	value	@e event,target;x,in {town}	an event is named by {town}, and there is no such column
events=e	value	@e event,steps;x,in {town}	an event is named by {town}, and there is no such column
sums=s	value	@s whole,parts;a,b+c	s:1: no column "column": sums have column, whole and parts
sums=s	value	@s column,parts;what,b+c	s:1: no column "whole": sums have column, whole and parts
sums=s	value	@s column,whole;what,b+c	s:1: no column "parts": sums have column, whole and parts
sums=s	value	@s column,whole,parts;what,b	s:2: 2 fields, the header has 3
sums=s	value	@s column,whole,parts;what,a,b	s:2: parts: want two or more, joined by +
sums=s k=what	what,value	@s column,whole,parts;who,a,b+c	sums: none of them is about a key column
sums=s k=what,side	what,side,value	@s column,whole,parts;side,a,b+c	sums: sides are added up without being told
sums=s k=what show=best	what,value	@s column,whole,parts	a,5	5
sums=s k=what show=relation	what,value	@s column,whole,parts;who,a,b+c;what,a,b+c	a,9	b,4	c,5	 | sums |  | 
ledger=l k=what	what,value	@l what;a	l:1: no column "value"
ledger=l k=what	what,value	@l what,value;a	l:2: 1 fields, the header has 2
ledger=l k=what	what,value	@l what,value;a,	l:2: no value
ledger=l k=what	what,value	@l what,value;a,x	l:2: value: "x" is no decimal number
weights=w	value	@w name,weight;a,1	w:1: no column "source"
weights=w	value	@w source;a	w:1: no column "weight"
weights=w	value	@w source,weight;a	w:2: 1 fields, the header has 2
weights=w	value	@w source,weight;a,x	w:2: weight: "x" is no number from 0 to 1000000 with at most three decimals
weights=w	value	@w source,weight;a,-1	w:2: weight: "-1" is no number from 0 to 1000000 with at most three decimals
weights=w	value	@w source,weight;a,1.0005	w:2: weight: "1.0005" is no number from 0 to 1000000 with at most three decimals
weights=w	value	@w source,weight;a,1000000;b,1000001	w:3: weight: "1000001" is no number from 0 to 1000000 with at most three decimals
weights=w	value	@w source,weight;a,1;a,2	w:3: source "a" stands here twice
priority=p	value	@p source;a;b;a	p:4: source "a" stands here twice
priority=p	value	@p name;a	p:1: no column "source"
# a file may begin with a byte order mark and end its lines in CRLF
sums=s k=what show=relation	what,value	@s \xEF\xBB\xBFcolumn,whole,parts\r;what,a,b+c\r	a,9	b,4	c,5	 | sums |  | 
