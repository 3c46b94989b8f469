# groups that capture are counted, the whole match is one
a	1
(a)(b(c))	4
(?:a)(?>b)(?=c)(?!d)(?<=e)(?<!f)(?i:g)(?-i:h)(?i)i	1
\\((a)\\)	2
[(](a)[)]	2
	()*31	32
	()*32	who knows
# a group that is numbered otherwise, or that something may ask for by its name
(?|(a)|(b))	who knows
(?<n>a)	who knows
(a)(?(1)b|c)	2
# what a group matched again: it must be there by then, and its number have one digit
(a)\\1	2
\\1(a)	who knows
(a)\\1b	2
(a)(b)\\2\\1	3
(a)\\2	who knows
(a)\\9	who knows
()()()()()()()()()\\9	10
# letters that escape
\\b\\w\\d\\s\\h\\R\\.\\-\\X	1
\\p{L}\\p{Lu}\\p{Ll}\\p{N}\\p{Nd}\\pL\\pN\\P{L}\\P{Lu}	1
\\p{Xx}	who knows
\\P{Xx}	who knows
\\p{L	not read
# \\K is refused where a group looks around, and may stand behind it
a\\Kb	1
(?=a\\K)b	who knows
(?=a(?:b\\K))c	who knows
(?=(?:a)\\K)c	who knows
(?=a)\\Kb	1
(?:(?=a)\\Kb)	1
(?:(?:(?=a)))\\Kb	1
(?:a)\\Kb	1
(?:(?!a\\K)b)	who knows
(?=(?!a)b\\K)c	who knows
# classes
[]a](b)	2
[^]a](b)	2
[^a](b)	2
[](a](b)	2
[^](a](b)	2
[^(](b)	2
[\\]](b)	2
[\\d\\w\\p{L}\\pL\\P{L}](b)	2
[a\\p{Nd}](b)	2
[\\p{Xx}]	who knows
[\\pZ]	who knows
[\\\\](b)	2
[[:alpha:]]	who knows
[a[b](c)	who knows
[\\N]	not read
# look-behind: characters and classes have a length that is known
(?<=ab|c)d	1
(?<!\\w\\d.)d	1
(?<=[ab]\\))d	1
(?<=[)])d	1
(?<=[a)]*)d	who knows
(?<![)(*])d	1
(?<=a*)d	who knows
(?<=a+)d	who knows
(?<=a?)d	who knows
(?<=a{2})d	who knows
(?<=(a))d	who knows
(?<=a\\R)d	who knows
(?<=a\\X)d	who knows
(a)(?<=\\1)d	who knows
(?<=a)*d	1
(?<=\\p{Lu})d	who knows
(?<=\\pL)d	1
(?<=[\\p{Xx}])d	who knows
(?=a*)d	1
# groups in groups
	(?:*100	a	)*100	1
	(?:*101	a	)*101	who knows
	(?:a)*101	1
()	(?:*97	(?(1)a)	)*97	2
()	(?:*98	(?(1)a)	)*98	2
()	(?:*99	(?(1)a)	)*99	who knows
# how often
a{2}b{2,}c{2,9}d{2,9}?e{0}	1
a{65535}	1
a{65536}	not read
a{2,65536}	not read
a{3,2}	not read
a{x}	not read
a{2	not read
a{,3}	not read
[ab]{999}	1
# copies of a group make code, and there is room for 64 KiB of it
(?:ab){2,9}	1
(?:ab){999}	1
(?:ab){2,9999}	who knows
(?:ab){9999,}	who knows
(?:ab){2,}	1
(?:(?:ab){99}){99}	who knows
(?:ab)*(?:cd)+a{9999}	1
(?:ab)c{9999}	1
\\(ab\\){9999}	1
(?:ab|a{9999})	1
(?:a(?:b)){9999}	who knows
(?:a){0}	1
(?:a){1}	1
# what makes too much code, and what makes half of it
	[ab]*1990	who knows
	[ab]*990	1
	[^ab]*990	1
	k*21900	who knows
	k*10900	1
	|*22000	who knows
	|*10900	1
	()*31	(?:)*10000	who knows
	(?:)*3000	1
	[ɐ-ʮ]*500	who knows
	[ɐ-ʮ]*150	1
	[µ-Ω]*250	who knows
	[a-z]*700	1
	[τστσ]*1700	who knows
	[τστσ]*500	1
	[kkkkkkkkkk]*1200	who knows
	[kkkkkkkkkk]*400	1
	(?:[kkkkkkkkkkkkkkkkkkkkkkkkkkkkkk])*430	who knows
	(?:){99}*120	who knows
	(?:){99}*20	1
	(?:ab){9}*900	who knows
	(?:ab){9}*200	1
# branches that look back are counted, two thousand are too many
	(?<=|)*1001	who knows
	(?<=|||)*501	who knows
	(?<=|||)*200	1
	(?<=a)*900	1
	(?=|||)*900	1
