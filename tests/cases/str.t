# what	arguments	expected
next	,	a,,b	[a][][b]
next	,		[]
next	,	a,	[a][]
cmp	a	b	-1
cmp	ab	a	1
cmp	\xc3	z	1
cmp	a	a	0
cmp		a	-1
sub	hello	1	3	el
sub	hello	3	9	lo
sub	hello	4	2	
starts	hello	hel	1
starts	he	hel	0
ends	hello	llo	1
ends	lo	llo	0
