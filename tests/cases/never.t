# pattern	what can be shown of it
abc	may match
	may match
# places
a^b	never, at 1
a\\Ab	never, at 1
^a$	may match
$a	never, at 1
a\\zb	never, at 3
a\\bb	never, at 3
\\bx\\b\\w	never, at 5
a\\b b	may match
a \\b b	never, at 4
\\b\\b	may match
\\b\\B	never, at 2
a\\B\\b	never, at 3
x*^y	may match
x+^y	never, at 2
(?:^|x)y^	never, at 8
(?:x|^)y	may match
a|b^c	may match
a^b|c^d	never, at 1
(?:a^)?b	may match
(?:a^){0}b	may match
(?:a^)+b	never, at 4
(?:\\w+\\b)+	may match
(?:\\w\\b){2}	may match
é\\bж	may match
\\x{e9}\\b\\d	may match
# a text has no TAB, no newline, no NUL
a\\tb	never, at 1
a\\nb	never, at 1
[\\t\\n]	never, at 0
a\\x00	never, at 1
a\\sb	may match
a\\Rb	may match
# classes that hold nothing
[^\\s\\S]	never, at 0
[^\\w\\W]x	never, at 0
[^\\x00-\\x{10ffff}]	never, at 0
x[^\\s\\S]*	may match
[^\\x00-\\x{10fffe}]	may match
# what stands around
(?!)	never, at 3
a(?!)	never, at 4
a(?!b)	may match
(?<!)	never, at 4
(?=\\d)a	may match
(?=\\s)a	never, at 6
(?= )\\b	may match
x(?=y)\\b	never, at 6
(?<=\\w) \\b	may match
a(?<=\\s)b	never, at 7
(?<=a)^b	never, at 6
(?<=^)b	may match
^(?<=a)	never, at 6
(?<!a)^b	may match
# what is not known is not judged
(a)\\1^	never, at 5
(a?)\\1^	may match
(?|a|b)^	never, at 7
(a)?(?(1)^|b)	may match
(*UCP)a^b	may match
(?x)a ^ b	may match
\\Qa\\E^b	may match
(?R)?a^	may match
(?i)a^b	never, at 5
a(?#x)^b	never, at 6
a\\Kb	may match
[]a]b	may match
[[:alpha:]]$b	never, at 12
\\p{Lu}\\pL$x	never, at 10
# a part that repeats leads further than once
^(?=a)(?:a|-)+\\bx	may match
^(?=a)(?:a|-)\\bx	never, at 15
# what is no letter, what is no edge, and what takes no room
\\W\\Bb	never, at 4
\\W\\bb	may match
-\\B-	may match
-\\B$	may match
a\\K-	may match
a\\Kb	may match
# what is looked at is what goes on
a\\b(?=b)b	never, at 7
a(?=$)	may match
a(?=\\Bb)b	may match
a(?=\\bb)b	never, at 7
a(?=b)?-	may match
a(?=b)-	never, at 6
# each branch begins where the group does
x(?:^a|-)\\by	may match
x(?:-|^a)\\by	may match
x(?:^a|b)\\by	never, at 11
# what a group matched may be anything
(-)\\b\\1-	may match
(-)\\b-	never, at 5
# what is not known may match
a^b(*ACCEPT)	may match
# two digits at most name a character
\\x2d0\\b1	never, at 7
\\x2d\\b1	may match
(a)\\g1\\b-	may match
[]	may match
