# pattern	what it requires
held	= held
\\bheld\\b	= <held<
c:Kyiv	= Kyiv
Kyiv	= kyiv
КИЇВ	= київ
c:Київ	= Київ
ab	= ab
# a letter with a backslash is that letter, of however many bytes
\\-ab	= -ab
\\їab	= їab
# nothing
	= 
\\b	= <
# all that it matches, in order of preference
colou?r	= colour,color
colou??r	= color,colour
(?:a|ab)c	= ac,abc
Ky?iv|Kiev	= kyiv,kiv | = kiev
[Kk]yiv	= kyiv,kyiv
defen[cs]e	= defence,defense
(?:ab){2}	= abab
x[’']s	= x’s,x's
\\bthe \\bUN\\b	= <the <un<
# what it is only part of; the place is told where it is known
^held$	<held ^<held at 0
x\\w+yes	yes@2+ & x ^x
a.yes	yes@2-5 & a ^a
.*held	held@0+
(?:one|two)\\w*	one,two ^one,two
prisoners?\\w	prisoners,prisoner ^prisoners,prisoner
\\d+ dead	 dead@1+ & # ^#
\\b\\d{1,3} dead	 dead@1-3 & <# ^<#
(?<=in )Kyiv(?! region)	kyiv ^kyiv
pri(?=son)soners	prisoners & son@3 ^prisoners
(?=Kyiv)\\w+	kyiv
(?=Kyiv)?\\w+	-
# words behind what ends no word begin at an edge
\\b(?:\\w+ )+held	<held@2+ &  @1+
x\\w+ (?:the )?held	 the held@2+, held@2+ & x ^x
\\b(?:not )*held	<held@0+ ^<not ,<held
\\b(?:(?:not )*)held	<held@0+ ^<not ,<held
\\w+held	held@1+
# either of two: what each requires
(?:freed \\w+|released \\w+) now	freed ,released  &  now@7+ ^freed ,released 
(?:Kyiv\\w+|\\d)	kyiv ^kyiv | # ^#
(?:Kyiv\\w+|\\w)x	x@1+
# what may be missing is not required
(?:\\w+Kyiv)?xy	xy@0+
(?:Kyiv)*	-
(?:Kyiv){0}	= 
(?:Kyiv)+	kyiv ^kyiv
abc*de	ab & de@2+ ^ab
abc{0,3}de	ab & de@2-5 ^ab
# groups of every kind; one that captures is more than words
(Kyiv)	kyiv ^kyiv
(?<p>Kyiv)	kyiv ^kyiv
(?P<p>Kyiv)	kyiv ^kyiv
(?'p'Kyiv)	kyiv ^kyiv
(?>Kyiv)	kyiv ^kyiv
(?|Kyiv|Kiev)	kyiv ^kyiv | kiev ^kiev
a(?:b(?:c(?:Kyiv)))	= abckyiv
(?i)Kyiv	kyiv ^kyiv
c:(?i)Kyiv	kyiv ^kyiv
c:K(?-i:yiv)	Kyiv ^Kyiv
# a condition: the group, or what it asks for where that took no part
(by )?\\w+(?(1)|said)	by @?,said@1+
(by )?\\w+(?(1)x|said)	x@1+,said@1+
(by )?\\w+(?(1)|)	-
(by )?(?(2)x)	unknown
# classes
[a-c]	-
[^a]yes	yes@1-4
[]abc]xyz	= ]xyz,axyz,bxyz,cxyz
[^]abc]xyz	xyz@1-4
[\\]ab]xyz	= ]xyz,axyz,bxyz
[[:alpha:]ab]xyz	xyz@1-4
[[.a.]]x	unknown
[:alpha:]x	unknown
[:a\\]:]x	unknown
[.,]xyz	= .xyz,,xyz
[:]xyz	= :xyz
[[:a-z:]]x	unknown
[\\x41]x	unknown
[abcdefghi]xyz	xyz@1
c:[\\.-Z]xyz	xyz@1 of A-Z
[.\\-9]xyz	= .xyz,-xyz,9xyz
[\\.-\\9]xyz	unknown
[a\\	unknown
[\\w-9]xyz	unknown
[[:alpha:]-9]xyz	unknown
[\\w-]xyz	xyz@1-4
[$€]\\d	$#,€# ^$#,€#
# escapes
U\\.S\\.	= u.s.
ab\\d+xyz	xyz@3+ & ab & #@2 ^ab
\\p{Lu}xyz	xyz@1-4
c:\\p{Lu}xyz	xyz@1-4 of A-Z
c:\\p{Ll}xyz	xyz@1-4 of a-z
c:\\p{L}xyz	xyz@1-4
c:\\P{Lu}xyz	xyz@1-4
c:(?i)\\p{Lu}xyz	xyz@1-4
c:[\\p{Lu}_]xyz	xyz@1-4 of A-Z
\\pLxyz	xyz@1-4
\\Xxyz	xyz@1+
(ab)\\1c	ab & c@2+ ^ab
ab\\Kcd	abcd ^abcd
\\xyz	unknown
\\Qab\\E	unknown
\\12	unknown
ab\\	unknown
# letters beyond ASCII and Cyrillic: another case may be as long, or not
é	-
c:é	= é
abéxyz	xyz@3-6 & ab ^ab
straße	stra & e@5-8 ^stra
# where the text begins
\\Aheld	<held ^<held at 0
held^	held ^held
a?^held	aheld,held ^aheld,held
(?:^|, )held	held,, held ^held,, held
(?:^a|^b)\\w	<a,<b ^<a,<b at 0
(?:^a)?\\w+held	held@1+
(?=^)held	held ^held
# what is not understood
(*UTF)abc	unknown
(?x)a b c	unknown
abc(?R)?	unknown
abc(?#note)	unknown
abc{x	unknown
abc{,3}	unknown
a**	unknown
(abc	unknown
abc)	unknown
(?&x)	unknown
# one group that is all of it is not in the way
(?:Kyiv|\\w+ Kiev)	= kyiv |  kiev@1+
# groups of forty bytes and more are remembered: what they say, whether that is all, what they captured
x(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)	= xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
full:x(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)	= xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)x	= aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax
x(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)y(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)	xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaay & aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@38 ^xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaay
x(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab?+c)	xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabc,xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac ^xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabc,xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac
x(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)	xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ^xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
x(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\G)	xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ^xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa in sequence
\\Gx(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)	xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ^xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa in sequence
x\\G(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)(?:baaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)	xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa & baaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@37 ^xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa in sequence
(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\G)x(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax & aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@37 ^aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax in sequence
(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)?+x	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax,x ^aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax,x
x?+(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)	xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ^xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)x?+	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ^aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
x(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(?:bcd)+)	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@1 & bcd@37 & x ^x
(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)?\\w+(?(1)|said)	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@?,said@1+
(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\w)?\\w+(?(1)|said)	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@?,said@1+
(b)?(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)?\\w+(?(2)|said)	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@?,said@1+
(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)?\\w+(?(1)y|said|z)	unknown
(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)?\\w+(?(1)y)	-
(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)?\\w+(?(2)y)	unknown
(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)?\\w+(?(0)y)	unknown
(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)?\\w+(?(1x)	unknown
((aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)x)+	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax ^aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax
\\w+(?=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@1+
\\w+(?>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@1+
\\w+(?!aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)	-
\\w+(?<=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)	-
\\w+(?<!aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)	-
(?|(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)|(x))\\w+(?(1)y)	unknown
# each branch has a part in each set, the last of its own again where it has no more
(?:abc\\w+defgh\\w+lm|ijk\\w+nopq|rst)y	defgh@4+,nopq@4+,rst & abc,ijk,rst & lm@10+,ijk,rst & y@3+ ^abc,ijk,rst
# behind a blank a word begins; one that may be left out tells nothing
\\sabc	<abc@1-3
\\s?abc	abc@0-3
\\s+abc	<abc@1+
# what may be left out, and how often
(?:ab|c)?de	= abde,cde,de
(?:ab\\w|c)?de	de@0-6 ^ab,c,de
(?:ab\\w+)?cd	cd@0+ ^ab,cd
(?:(?:ab)?|cd)ef	= abef,ef,cdef
(?:abc){4}d	= abcabcabcabcd
(?:ab){2,3}	ab ^ab
x{5}	x ^x
