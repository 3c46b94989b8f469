# letters, digits and blanks make it four times rarer, other bytes a guess
halves	azAZ09 	2222222
halves	.,-'"\x02	444444
halves	\x01	0
halves	!/:@[`{~;_$%	666666666666
halves	\xc2\xe0\xe2\xf0	4444
halves	\x80\xbf\xc3\xd0\xd1\xdf	111111
# billionths of all bytes, and never none; an edge is a sixth of the places
often	@0	1000000001
often	a	250000001
often	ab	62500001
often	.	62500001
often	ж	250000001
often	<	166666667
often	<a<	6944445
often	abcdefghijklmn	4
often	abcdefghijklmno	1
often	abcdefghijklmnopqrstuvwxyz	1
# one needle, of 48 bytes at most
one	ab	ab
one		
one	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
one	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	nothing
# one behind the other: an edge behind an edge is one
join	a	b	ab 62500001
join	@0	a	a 250000001
join	a	@0	a 250000001
join	@0	@0	 1000000001
join	a<	<b	a<b 10416667
join	a<	<	a< 41666667
join	<	<b	<b 41666665
join	<	<	< 166666667
join	a	<b	a<b 10416667
join	a<	b	a<b 10416667
join	a<	<bbbbbbbbbbbbbb	a<bbbbbbbbbbbbbb 1
join	#	#	## 3906251
join	a	<	a< 41666667
join	<a	a<	<aa< 1736112
join	@0	<	< 166666667
join	<	@0	< 166666667
join	aaaaaaaaaaaaaaaaaaaaaaaa	bbbbbbbbbbbbbbbbbbbbbbbb	aaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbbb 1
join	aaaaaaaaaaaaaaaaaaaaaaaa	bbbbbbbbbbbbbbbbbbbbbbbbb	too long
join	aaaaaaaaaaaaaaaaaaaaaaa<	<bbbbbbbbbbbbbbbbbbbbbbbb	aaaaaaaaaaaaaaaaaaaaaaa<bbbbbbbbbbbbbbbbbbbbbbbb 1
# sets
each	a,b	c,d	ac,ad,bc,bd
each	a	c,d,e	ac,ad,ae
each	a,b,c	d	ad,bd,cd
each	@0	a,b	a,b
each	a,b	@0	a,b
each	@0,a	b	b,ab
each	a	@0,b	a,ab
each		a	nothing
each	a		nothing
each	a*32	b*32	1024
each	a*33	b*32	nothing
each	aaaaaaaaaaaaaaaaaaaaaaaa,b	bbbbbbbbbbbbbbbbbbbbbbbbb,c	nothing
both	a,b	c	a,b,c
both		c	c
both	a		a
both			nothing
all	a,b	c	d,e	a,b,c,d,e
all	a		b	a,b
all	a*1000	b*24	1024
all	a*1000	b*25	nothing
# where they stand: what is behind moves, and what is anywhere stays
shift	a,b@1-2,c@3-*,d@?	2	5	a@2-5,b@3-7,c@5-*,d@?
shift	a,b	0	*	a@0-*,b@0-*
shift	a,b@1-2	*	*	a@?,b@?
shift		1	1	nothing
anywhere	a,b@1-2,c@3-*,d@?	a@?,b@?,c@?,d@?
anywhere		nothing
# nothing, and an edge alone, is of no byte
empty one	a,<a,a<,#,<<	no
empty one	a,<	yes
empty one	a,@0	yes
empty one	@0,a	yes
empty one		no
filled	a,<,b,@0,<c	a,b,<c
filled	<,a	a
filled	<	none
filled		nothing
# numbers do not go beyond the greatest
add	1	2	3
add	*	0	*
add	0	*	*
add	*	*	*
add	4294967290	4	4294967294
add	4294967290	6	*
times	3	4	12
times	0	*	0
times	*	0	0
times	*	1	*
times	2	*	*
times	65536	65536	*
times	65536	65535	4294901760
# a pool gives room in pieces of sixteen bytes, of blocks of 64 KiB
take	1 1 16 17 1	0	* +16 +16 +16 +32 1
take	65536	0	* 1
take	65537	0	- 0
take	65520 16	0	* * 1
take	65520 17	0	* * 2
take	65536 1	0	* * 2
take	65536 65536 65536	2	* * - 2
take	65536 1 1	1	* - - 1
take	16 clear 65536	0	*  * 1
take	65536 65536 65536 clear 65536	0	* * *  * 1
take	65536 65536 clear 65536 65536 65536	2	* *  * * - 2
take	clear 1	0	 * 1
