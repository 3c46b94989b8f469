# the first row that fits
event,topic;swap,exchange;raid,attack	topic,when	attack,2025-05-23	raid = event,when,topic,target;raid,,attack,
event,topic;any;raid,attack	topic,when	attack,2025-05-23	any = event,when,topic,target;any,,,
event,topic;raid,attack	topic,when	exchange,2025-05-23	 = event,when,topic,target
event,topic;raid,attack	when	2025-05-23	 = event,when,topic,target
# slots are filled in; an empty cell fills none
event,topic,target;swap {when},exchange,deal of {place}	topic,when,place	exchange,2025-05-23,X	swap 2025-05-23 = event,when,topic,place,target;swap 2025-05-23,2025-05-23,exchange,X,deal of X
event,topic;swap {when},exchange;swap,exchange	topic,when	exchange,	swap = event,when,topic,target;swap,,exchange,
event;{a}{b}	a,b	x,y	xy = event,when,a,b,target;xy,,x,y,
event;open {brace	a	x	open {brace = event,when,target;open {brace,,
# when: any overlap, and none where the claim has no day
event,when;may,2025-05	when	2025-05-31/2025-06-02	may = event,when,target;may,2025-05,
event,when;may,2025-05	when	2025-06-01	 = event,when,target
event,when;may,2025-05	when		 = event,when,target
# a row that has just the claim's days goes before one that only overlaps, whatever their order
event,when;three,2025-05-23/2025-05-25;one,2025-05-24	when	2025-05-24	one = event,when,target;one,2025-05-24,
event,when;one,2025-05-24;three,2025-05-23/2025-05-25	when	2025-05-23/2025-05-25	three = event,when,target;three,2025-05-23/2025-05-25,
event,when;three,2025-05-23/2025-05-25;one,2025-05-23	when	2025-05-24	three = event,when,target;three,2025-05-23/2025-05-25,
event,when;any,;one,2025-05-24	when	2025-05-24	any = event,when,target;any,,
# comments, CRLF, a byte order mark
\xef\xbb\xbf# mine;event,topic\r;;swap,exchange\r	topic	exchange	swap = event,when,topic,target;swap,,exchange,
# what is wrong with it
topic;x	topic	x	events:1: no column "event" in the header of the events
event,topic;,x	topic	x	events:2: no event
event,topic;a,b,c	topic	x	events:2: 3 fields, the header has 2
event,when;a,may	when	x	events:2: when: "may" is no day, month, year or day/day
event;a {b}	c	x	an event is named by {b}, and there is no such column
# nothing	c	x	events:1: no header line: the first line must name the columns
# {when:month} is the month that a day, or a span, begins in; what is no day makes none
event,topic,target;deal {when:month},deal,	topic,when	deal,2025-05-23	deal 2025-05 = event,when,topic,target;deal 2025-05,2025-05,deal,
event,topic,target;deal {when:month},deal,	topic,when	deal,2025-05-31/2025-06-02	deal 2025-05 = event,when,topic,target;deal 2025-05,2025-05,deal,
event,topic,target;swap {when},swap,deal {when:month}	topic,when	swap,2025-05-23	swap 2025-05-23 = event,when,topic,target;swap 2025-05-23,2025-05-23,swap,deal 2025-05
event,topic;deal {when:month},deal	topic,when	deal,soon	 = event,when,topic,target
