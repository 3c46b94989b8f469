# what	words	expected
words	a b a	0+ 1+ 0 a
words	a\x00b a a\x00c	0+ 1+ 2+ a\x00c
words		0+ 
words	a b / b a	0+ 1+ 0+ 1+ a
words	eightbyt eightbyte eightby eightbyt	0+ 1+ 2+ 0 eightbyt
many	100000	100000 in order
