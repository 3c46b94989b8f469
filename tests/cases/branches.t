# pattern	expected
# four or more: those of one letter go together, where the first of them stands
said|told|says|wrote	s(?:aid|ays)|told|wrote
\\b(?:an|the|a|this|in)\\b	\\b(?:a(?:n|)|t(?:he|his)|in)\\b
said|told|says	said|told|says
# a letter that may be missing, or be another, tells nothing: nothing moves past it
a|b?c|ab|b|ba|ac	a|b?c|a(?:b|c)|b(?:|a)
aa|\\d|ab|ac|b	aa|\\d|a(?:b|c)|b
aa|[ab]c|ab|.|ac	aa|[ab]c|ab|.|ac
aa||ab|b|ac	aa||a(?:b|c)|b
# the two cases of a letter keep their order
ab|Ac|ad|b|ae	ab|Ac|a(?:d|e)|b
да|но|до|или	д(?:а|о)|но|или
# groups inside of groups, and of all kinds
(?:a(?:xa|y|xb|z)|b|ac|d)	(?:a(?:(?:x(?:a|b)|y|z)|c)|b|d)
(?=aa|b|ab|c)(?!aa|b|ab|c)(?>aa|b|ab|c)	(?=a(?:a|b)|b|c)(?!a(?:a|b)|b|c)(?>a(?:a|b)|b|c)
(aa|b|ab|c)\\1	(a(?:a|b)|b|c)\\1
# numbers of captures, yes and no, the length of what is behind: they stay
aa|(b)|ab|c	aa|(b)|ab|c
aa|b|ab|(c)	aa|b|ab|(c)
(x)?(?(1)aa|b)	(x)?(?(1)aa|b)
(?<=aa|bb|ab|cc)	(?<=aa|bb|ab|cc)
(?<!aa|bb|ab|cc)(?:aa|b|ab|c)	(?<!aa|bb|ab|cc)(?:a(?:a|b)|b|c)
# bars and brackets that are none
a\\||b|a[|)]|c	a(?:\\||[|)])|b|c
a[]|]|b|a\\)|c	a(?:[]|]|\\))|b|c
# what would say something of the rest
(?i)aa|b|ab|c	as it is
(?<n>aa|b|ab|c)	as it is
# Another case of the letter ends them; recursion is a condition of another kind.
ab|ac|Ad|x	a(?:b|c)|Ad|x
(?(R)aa|b)	as it is
