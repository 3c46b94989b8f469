# pattern	what it requires
held	held
\\bheld\\b	held
^held$	held
Kyiv	kyiv
ab	-
	-
^	-
# the longest word, or the fewest alternatives
to \\w+ prisoners	 prisoners
(?:freed|released) soldiers	 soldiers
(?:freed|released) it	freed,released
Kyiv|Kiev	kyiv,kiev
Kyiv|\\d+	-
Kyiv|	-
(?:Kyiv|)x	-
aaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaa
# what may be missing is not required, and parts the words around it
colou?r	colo
prisoners?	prisoner
(?:of )?war	war
abcd*efgh	efgh
abcde{0,3}fg	abcd
abcde{2}fg	abcde
(?:Kyiv)*	-
(?:Kyiv){0}	-
(?:Kyiv)+	kyiv
(?:Kyiv){1,2}?	kyiv
(?:Kyiv)?+	-
# groups of every kind
(Kyiv)	kyiv
(?<p>Kyiv)	kyiv
(?P<p>Kyiv)	kyiv
(?'p'Kyiv)	kyiv
(?>Kyiv)	kyiv
(?i:Kyiv)	kyiv
(?|Kyiv|Kiev)	kyiv,kiev
a(?:b(?:c(?:Kyiv)))	kyiv
# look-around requires nothing here, and leaves the word whole
pri(?=son)soners	prisoners
(?!Kyiv)abc	abc
(?<=in )Kyiv(?! region)	kyiv
(?=Kyiv)	-
# a condition is not followed
(x)?(?(1)Kyiv|Kiev) region	 region
(x)?(?(1)Kyiv|Kiev)	-
# classes: two cases of one letter are a letter
[Rr]egion	region
[Rr][Ee]gion	region
[RE]egion	egion
x[^a]yz1	yz1
[]abc]xyz	xyz
[^]abc]xyz	xyz
[\\]abc]xyz	xyz
[[:alpha:]abc]xyz	xyz
[\\c]]xyz	-
# escapes
U\\.S\\.A	u.s.a
abc\\d+xyz1	xyz1
\\p{Lu}xyz	xyz
\\pLxyz	xyz
abc\\x41	-
\\Qabc\\E	-
(abc)\\1	-
abc\\Kxyz	abcxyz
# beyond ASCII nothing is known
київ	-
abcéxyz1	xyz1
# what is not understood
(*UTF)abc	-
(?x)a b c	-
abc(?R)?	-
abc(?#note)	-
abc{x	-
abcd{,3}	-
