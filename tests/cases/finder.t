# needles
prisoner	two prisoners	0 4-12
prisoner	Prisoner PRISONER	0 0-8, 0 9-17
<the<	the other, The the.	0 0-3, 0 11-14, 0 15-18
c:The	the The	0 4-7
c:The,the	the The	0 4-7, 1 0-3, 1 4-7
##,#	12 3	0 0-2, 1 0-1, 1 1-2, 1 3-4
#a,a#	1a2	0 0-2, 1 1-3
<#<	1 12 3a 4	0 0-1, 0 8-9
#,b	0 9 / :	0 0-1, 0 2-3
<привіт<	Привіт, привітик	0 0-12
a#	a: a/ a9	0 6-8
# an edge beside what may be a letter or none is not certain
<é	é	0 0-2?
<a	éa	0 2-3?
<a	«a	0 2-3
<a	жa	
# what stood in the text before does not in this
a,b	ab		
a,b	ab	b	1 0-1
a,b	b	a	0 0-1
a	aa	aaa	0 0-1, 0 1-2, 0 2-3
# the same needle is one
a,a,b	b	1 0-1
# at the end, and at every place of the blocks of sixty-four bytes
abc	ab	
xy	                                                                xy                                                              xy	0 64-66, 0 128-130
<xy	                                                               xy	0 63-65
# made of pieces
try	1	150	0 wrong
# the key is eight bytes at most, where a word begins if one does
keys	<prisoner<	[prisoner]!
keys	<prisoners<	[prisoner]s
keys	prisoner	[prisoner]!*
keys	abcdefghij	[abcdefgh]ij*
keys	c:<abc	[abc]
keys	<abc def	[abc def]!
keys	a bcdefgh	a [bcdefgh]
keys	_a	[_a]!*
keys	<_a	[_a]!
keys	<-a	-[a]
keys	a<bc	a[bc]
keys	<ж	[ж]!
keys	-ж	-[ж]
keys	<é	[é]!*
keys	éa	[éa]!*
# it ends before a digit, which is as good as any mark
keys	<of #	[of ]#
keys	<a#	[a]#
keys	##	[]##*
keys	<##	[]##
keys	#a	[]#a*
keys	ab#cdefghij	ab#[cdefghij]*
# the rarest: letters are four times rarer, marks up to 64 times, and words that many needles hold are not
keys	<a bcdefghij	[a bcdefg]hij
keys	<a #bcd efghijkl	a #bcd [efghijkl]
keys	<a. !bcdefghi	[a. !bcde]fghi
keys	<prisoner aa bbbb,<prisoner ab bbbb,<prisoner ac bbbb,<prisoner ad bbbb	[prisoner] aa bbbb [prisoner] ab bbbb [prisoner] ac bbbb [prisoner] ad bbbb
keys	<prisoner aa bbbb,<prisoner ab bbbb,<prisoner ac bbbb,<prisoner ad bbbb,<prisoner ae bbbb,<prisoner af bbbb,<prisoner ag bbbb,<prisoner ah bbbb	prisoner [aa bbbb] prisoner [ab bbbb] prisoner [ac bbbb] prisoner [ad bbbb] prisoner [ae bbbb] prisoner [af bbbb] prisoner [ag bbbb] prisoner [ah bbbb]
# inside of words where that is much rarer, of marks that are rare or where all places are looked at
keys	-a	-[a]
keys	!a	![a]
keys	!!a	[!!a]!*
keys	..a	..[a]
keys	..a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q	..[a] [b]!* [c]!* [d]!* [e]!* [f]!* [g]!* [h]!* [i]!* [j]!* [k]!* [l]!* [m]!* [n]!* [o]!* [p]!* [q]!*
keys	..a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r	[..a]!* [b]!* [c]!* [d]!* [e]!* [f]!* [g]!* [h]!* [i]!* [j]!* [k]!* [l]!* [m]!* [n]!* [o]!* [p]!* [q]!* [r]!*
# what is to be looked for where words begin, and what inside of them, too
word	<a	yes
word	a	no
word	ab	no
word	a b	yes
word	a-ж	yes
word	-ж	yes
word	жа	no
word	 1	yes
word	 #	yes
word	#a	no
word	a#	no
word	1a	no
word	_a	no
word	 _	yes
word	 !	no
word	 é	no
word	éa	no
word	<!a	yes
word	!<	no
word		no
