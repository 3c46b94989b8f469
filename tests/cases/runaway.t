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
dead[^.]{0,60}hurt		fine
(?:at least |about |some ){0,3}\\d+		fine
^(?=.{0,999}$).*dead.*hurt	He is dead, not hurt	fine
(a)(b)\\1		fine
