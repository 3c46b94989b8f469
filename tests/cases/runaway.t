# pattern	likes	expected
# each a known form of a search that takes twice as long for one character more
(a+)+$		runs away
(a|aa)+$		runs away
(?:a|a?)+$		runs away
(x+x+)+y		runs away
(?:\\w+\\s?)+ killed		runs away
(?:\\w+ ?)+\\.		runs away
^(\\w+\\s?)*$		runs away
(?:\\d+(?:,\\d+)*)+ dead		runs away
(.*a){12}x		runs away
\\b(?:[a-z]+,? ?)*and\\b		runs away
killed (?:in |on |\\w+ ?)+ Kyiv		runs away
(?=(a+)+b)\\w+c		runs away
(?<=the )(?:\\w+\\s?)+ remains		runs away
^(([a-z])+.)+[A-Z]([a-z])+$		runs away
(?:(?:one|two|\\w+)[ ,]*)+ dead		runs away
c:(?:ж+)+$		runs away
c:(?:[а-я]+ ?)+!!		runs away
# these take as long as a power of the length
\\d+\\d+\\d+x		runs away
[^.]*dead[^.]*hurt[^.]*gone		runs away
.*x.*y.*z		runs away
\\w+.*\\w+.*\\w+!\\d		runs away
# these do not
abc		fine
a+b		fine
\\w+ dead		fine
\\bprisoners?\\b		fine
"(?:[^"\\\\]|\\\\.)*"		fine
(?:one|two|three)(?:[ ,]+(?:one|two|three))* dead		fine
\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)? dead		fine
(?>a+)+$		fine
(?:a++b?)++$		fine
[^.]*dead		fine
x[^.]*y		fine
(?:a|a){0,15}b		fine
dead[^.]{0,60}hurt		fine
(?:at least |about |some ){0,3}\\d+		fine
^(?=.{0,999}$).*dead.*hurt	He is dead, not hurt	fine
(a)(b)\\1		fine
# only an example shows it, one of the first two, that matches
(?=the king)(?:\\w+\\s?)+;		fine
(?=the king)(?:\\w+\\s?)+;	the king came;	runs away
(?=the king)(?:\\w+\\s?)+;	no | the king came;	runs away
(?=the king)(?:\\w+\\s?)+;	no | nor | the king came;	fine
(?=the king)(?:\\w+\\s?)+;	the king came	fine
(?=the king)(?:\\w+\\s?)+;	Then the king came;	runs away
(?:(?=the king)(?:\\w+\\s?)+;)?	no	fine
(?<=(x) )(?=the king)(?:\\w+\\s?)+;	x the king came;	runs away
# many steps for each character are not more and more
(?:a(?<!b)(?<!c)(?<!d)(?<!e)(?<!f)(?<!g)(?<!h)(?<!i)(?<!j)(?<!k)(?<!l)(?<!m)(?<!n)(?<!o)(?<!p)(?<!q)(?<!r))*+;		fine
# case
c:(?:[A-Z]+\\s?)+;		runs away
c:(?:[a-z]+\\s?)+;		runs away
# what is said: the steps it may take, from a hundred thousand to a million, and the text
(?:a+)+[bd]		say	runs away: more than 100000 steps in 40 bytes, "" and then again and again "a"
(a+)+$		say	runs away: more than 100000 steps in 40 bytes, "" and then again and again "a", last "!a"
500000:(a+)+$		say	runs away: more than 500000 steps in 40 bytes, "" and then again and again "a", last "!a"
9000000:(a+)+$		say	runs away: more than 1000000 steps in 40 bytes, "" and then again and again "a", last "!a"
5:(a+)+$		say	runs away: more than 100000 steps in 40 bytes, "" and then again and again "a", last "!a"
(?<=the )(?:[a]+ ?)+[bd]		say	runs away: more than 100000 steps in 40 bytes, "the " and then again and again "a"
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb(?:[a]+ ?)+[cd]		say	runs away: more than 100000 steps in 250 bytes, "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" and then again and again "a"
