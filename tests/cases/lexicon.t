# As the lexicon spells it: small letters, any apostrophe as one.
spell	AbcXYZ	abcxyz
spell	@AZ[`az{	@az['az{
spell	ABCDEFGHIJ-KLMNOPQR STUVWXYZ.	abcdefghij-klmnopqr stuvwxyz.
spell	d’or d`or dʼor d´or d‘or d′or	d'or d'or d'or d'or d'or d'or
spell	ЁЖИКІЇЄ	ёжикіїє
spell	П'ЯТЬ	п'ять
spell	ÀÉß	àéß
spell	½ 12	½ 12
spell	a\xffB	a\xffb
spell		
spell	abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl	abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl
spell	abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklm	too long
spell	abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijké	too long
spell	abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijé	abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijé
spell	abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkЙ	too long
spell	abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijЙ	abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijй
# Letters end before what is none; eight bytes are looked at at once.
letters	abc def	0	abc[ def]
letters	abcdefgh	0	abcdefgh[]
letters	abcdefghi	0	abcdefghi[]
letters	abcdefg1	0	abcdefg[1]
letters	1abcdefgh	0	[1abcdefgh]
letters	1abcdefgh	1	abcdefgh[]
letters	abcdefghijklmnop.q	0	abcdefghijklmnop[.q]
letters	abcdefghijklmnо.q	0	abcdefghijklmnо[.q]
letters	abcdefg{hijk	0	abcdefg[{hijk]
letters	ABCDEFG[HIJK	0	abcdefg[[HIJK]
letters	abcdefg@hijk	0	abcdefg[@hijk]
letters	abc`efghijk	0	abc[`efghijk]
letters	ёж 	0	ёж[ ]
letters	a	1	[]
# Words by number, told by their ends, their length and what is between.
list	one two one three two	0 1 0 2 1 = 0 1 0 2 1
list	a b c d e f g h i j k l m n o p q r s t u v w x y z aa ab ac ad ae af ag ah	0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 = 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33
list	abcdefgh abcdefghabcdefgh abcdefghXabcdefgh abcdefghYabcdefgh abcdefghYabcdefgh	0 1 2 3 3 = 0 1 2 3 3
list	abcdefg abcdefgh abcdefghi abcdefgi bbcdefgh abcdefghXYZabcdefgh abcdefghXZYabcdefgh abcdefghWYZabcdefgh	0 1 2 3 4 5 6 7 = 0 1 2 3 4 5 6 7
list	abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkm abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl	0 1 0 = 0 1 0
# Tokens.
lex	en	30-day	30 n_=30>3 | - m>2 | day w
lex	en	S-300	S wU_>3 | - m>2 | 300 n=300
lex	en	20th week's	20 n_=20>2 | th w | week w_ | 's m
lex	en	1,000 1 300.5	1,000 n_ | 1 300.5 n_.5
lex	en	2.5	2.5 n_.1
lex	en	.5	.5 n_.0
lex	en	a .5	a w_ | .5 n_.0
lex	en	a.5	a w_>3 | . m>2 | 5 n=5
lex	en	1.2.3	1.2.3 n_c
lex	en	9999 12345	9999 n_=9999 | 12345 n_
lex	en	at 9 a.m. U.S.	at w_ | 9 n_=9 | a.m. w_ | U.S. wU_
lex	en	at a. b.c	at w_ | a w_ | . m | b w_>3 | . m>2 | c w
lex	en	don't d’or a' b's c'S d'sa	don't w_ | d’or w_ | a w_ | ' m | b w_ | 's m | c w_ | 'S m | d'sa w_
lex	en	 's 	' m_>2 | s w
lex	en	a—b‐c‒d−e	a w_ | — m->2 | b w | ‐ m->2 | c w | ‒ m->2 | d w | − m->2 | e w
lex	en	(«x»)	( m_ | « m>2 | x w | » m | ) m
lex	en	a@b.cd/e f. g/	a w_>7 | @ m>6 | b w>5 | . m>4 | cd w>3 | / m>2 | e w | f w_ | . m | g w_ | / m
lex	en	a\tb\xc2\xa0c	a w_ | b w_ | c w_
lex	en		
lex	ru	1,5 1.5	1,5 n_.1 | 1.5 n_.1
# A lexicon.
load	number/two/2|tens/twenty/20		two	number	2 2/1
load	number/two/2|tens/twenty/20		two	tens	none
load	number/two/2|number/two men/22|number/two old men/222		two old dogs	number	2 2/1
load	number/two/2|number/two men/22|number/two old men/222		two old men	number	222 222/3
load	number/two/2|tens/two men/22		two men	number	2 2/1
load	number/two/2|tens/two men/22		two men	tens	22 22/2
load	number/two men/22		two-men	number	22 22/3
load	number/two men/22		two - men	number	none
load	number/two men/22		two -men	number	none
load	number/two men/22		two	number	none
load	number/May/-5		May	number	-5 U -5/1
load	number/May/-5		may	number	none
load	number/May/1|number/may/2		may	number	2 2/1
load	number/may/2|number/May/1		may	number	2 2/1
load	number/may/2|tens/may/3|number/May/1		may	number	2 2/1
load	number/a/1.5		a	number	1.5 0/1
load	number/a/x		a	number	x 0/1
load	comma/a/x		a	comma	x 0/1 comma
load	adjective/a/x		a	adjective	x 0/1 inflected
load	nummer/a/1		a	number	xx.tsv: no class "nummer"
load	number//1		a	number	xx.tsv: a phrase of no or of more than 64 bytes
load	number/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl/1		abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl	number	1 1/1
load	number/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkla/1		a	number	xx.tsv: a phrase of no or of more than 64 bytes
load	vague/some/3|vague-acled/some/12		some	vague	3 3/1
load	number/two/2|vague-acled/some/12	acled	some	vague	12 12/1
load	number/two/2|vague-acled/some/12	other	some	vague	no such rule: none
load	number/two/2|vague-acled/some/12		some	stop	none
load	prefix/bi/2|prefix/tri/3|joined/annual/year		triannual	composed	year 3/1
load	prefix/bi/2|prefix/tri/3|joined/annual/year|joined/weekly/week		biweekly	composed	week 2/1
