# pattern	expected
[A-Z]	capital 1-4
c:[A-Z]	fine
[A-Za-z]	fine
[a-zA-Z0-9]	fine
[a-z]	small 1-4
x[0-9A-F]	capital 5-8
[0-9A-Fa-f]	fine
[ABC]	fine
[А-Я]	capital 1-6
[а-яё]	small 1-6
[0-9][^A-Z]	capital 7-10
[]A-Z]	capital 2-5
[\\]A-Z]	capital 3-6
[+-Z]	fine
\\p{Lu}	property 0-6
x\\P{Ll}	property 1-7
\\p{L}\\pL	fine
[\\p{Lu}a]	property 1-7
[[:upper:]]	property 1-10
[[:^lower:]x]	property 1-11
[[:alpha:]]	fine
\\\\p{Lu}	fine
# the worst is told
[a-z][A-Z]	capital 6-9
[a-z]\\p{Lu}[A-Z]	property 5-11
# options, and how far they reach
(?i)[A-Z]	capital 5-8
c:(?i)[A-Z]	capital 5-8
c:(?i:a)[A-Z]	fine
c:(a(?i)b)[A-Z]	fine
c:(a(?i)b|[A-Z])	capital 9-12
(?-i)[A-Z]	fine
(?-i:[A-Z])	fine
(?-i:x)[A-Z]	capital 8-11
# what is behind something that is not known is not judged
(*UCP)[A-Z]	fine
\\99[A-Z]	fine
# a code without its digits
[A-Z]\\x	capital 1-4
# a range that ends or begins with no letter
[a-~]	fine
[!-z]	fine
