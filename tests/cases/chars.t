# a character that means itself
a	a
i:a	Aa
i:Z	Zz
i:1	1
i:-	-
é	+
i:Ж	+
# classes and escapes
[a-c]	abc
i:[a-c]	ABCabc
[x-z-]	-xyz
\\.	.
\\x41	A
i:\\x41	Aa
\\x00	\x00
[\\x7d-\\x{81}]	}~\x7f+
[\\x80]	+
[é]	+
[αa]	a+
[\\x{3b1}]	+
\\o{1661}	+
\\N{U+3b1}	+
\\p{Greek}	+
[\\p{Greek}a]	a+
[^\\P{Greek}]	+
[\\x{10ffff}]	+
[^\\x00-~]	\x7f+
# one beyond ASCII that is none of a few is looked for only where there is no other
\\d	0123456789
[^\\D0-9]	+
# one and the same, asked for again
[a-c]	abc
i:[a-c]	ABCabc
# what stands for nothing, or is no item
[^\\x00-\\x{10ffff}]	
[b-a]	
