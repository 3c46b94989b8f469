# what	words	expected
words	a b a	0+ 1+ 0 a
words	a\x00b a a\x00c	0+ 1+ 2+ a\x00c
words		0+ 
words	a b / b a	0+ 1+ 0+ 1+ a
words	eightbyt eightbyte eightby eightbyt	0+ 1+ 2+ 0 eightbyt
many	100000	100000 in order
words	a b c d e f g h i j k l m n o a p	0+ 1+ 2+ 3+ 4+ 5+ 6+ 7+ 8+ 9+ 10+ 11+ 12+ 13+ 14+ 0 15+ p
words	a b c d e f g h i j k l m n o p q p a	0+ 1+ 2+ 3+ 4+ 5+ 6+ 7+ 8+ 9+ 10+ 11+ 12+ 13+ 14+ 15+ 16+ 15 0 a
words	a b c d e f g h i j k l m n o p q / q a b q	0+ 1+ 2+ 3+ 4+ 5+ 6+ 7+ 8+ 9+ 10+ 11+ 12+ 13+ 14+ 15+ 16+ 0+ 1+ 2+ 0 q
words	a b / a b c d e f g h i j k l m n o p q / p	0+ 1+ 0+ 1+ 2+ 3+ 4+ 5+ 6+ 7+ 8+ 9+ 10+ 11+ 12+ 13+ 14+ 15+ 16+ 0+ p
ours	a b / b a	0+ 1+ 0+ 1+ a
ours	a b a / a	0+ 1+ 0 0+ a
