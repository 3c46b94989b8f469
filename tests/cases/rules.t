# file	(name bytes)...	rules or message
label\tvalue\tpattern\nact\tfreed\t\\bfreed\\b	r:2 act=freed
# a comment\n\nlabel\tvalue\tpattern\nact\tfreed\tfreed\n	r:4 act=freed
\xef\xbb\xbflabel\tvalue\tpattern\r\nact\tfreed\tfreed\r\n	r:2 act=freed
# columns by name, in any order; cells left off at the end are empty
pattern\tscope\tlabel\tvalue\tlike\tunlike\nx\tdocument\ta\tv\tax | bx\nx\tparagraph\tb\tw\t\tno	r:2 a=v document like ax | bx; r:3 b=w paragraph unlike no
label\tvalue\tpattern\texcept\na\tv\tx\ty	r:2 a=v except
label\tvalue\n	r:1: no column "pattern": the first line must name the columns, label, value and pattern among them, or label and name
label\tvalue\tpattern\texept\n	r:1:21: column "exept" is unknown or there twice; known are label, value, pattern, flags, except, scope, like, unlike, id, priority, need, limit
label\tvalue\tpattern\tvalue\n	r:1:21: column "value" is unknown or there twice; known are label, value, pattern, flags, except, scope, like, unlike, id, priority, need, limit
label\tvalue\tpattern\na\tv\tx\ty\n	r:2:7: 4 fields, but the header names 3 columns
# labels
label\tvalue\tpattern\na-1_b\tv\tx	r:2 a-1_b=v
label\tvalue\tpattern\nAct\tv\tx	r:2:1: label "Act": a-z first, then also 0-9, _ and -
label\tvalue\tpattern\n1a\tv\tx	r:2:1: label "1a": a-z first, then also 0-9, _ and -
label\tvalue\tpattern\n\tv\tx	r:2:1: label "": a-z first, then also 0-9, _ and -
# patterns
label\tvalue\tpattern\na\tv	r:2:4: pattern is empty
label\tvalue\tpattern\na\tv\tx(\n	r:2:7: pattern: missing closing parenthesis
label\tvalue\tpattern\texcept\na\tv\tx\t(\n	r:2:8: except: missing closing parenthesis
label\tvalue\tpattern\na\tv\tx\xff	r:2:6: not UTF-8
label\tvalue\tpattern\na\tv\tx\x00y	r:2:6: NUL
# values
label\tvalue\tpattern\na\t\tx	r:2:3: value is empty: $0 stands for the words matched
label\tvalue\tpattern\na\tv|w\tx	r:2:3: value: a | parts values; write a rule for each
label\tvalue\tpattern\na\t$0 ${0}\tx	r:2 a=$0 ${0}
label\tvalue\tpattern\na\t${n}, $$5\t(?<n>x)	r:2 a=${n}, $$5
label\tvalue\tpattern\na\t$2\t(x)	r:2:3: value: "$2" is no group of the pattern; write $1, ${name}, or $$ for a dollar
label\tvalue\tpattern\na\tv ${who} w\t(?<whom>x)	r:2:3: value: "${who}" is no group of the pattern; write $1, ${name}, or $$ for a dollar
label\tvalue\tpattern\na\t${1\t(x)	r:2:3: value: "${1" is no group of the pattern; write $1, ${name}, or $$ for a dollar
label\tvalue\tpattern\na\t$\t(x)	r:2:3: value: "$" is no group of the pattern; write $1, ${name}, or $$ for a dollar
label\tvalue\tpattern\na\t$99999999999999999999\t(x)	r:2:3: value: "$99999999999999999999" is no group of the pattern; write $1, ${name}, or $$ for a dollar
# flags and scope
label\tvalue\tpattern\tflags\tscope\na\tv\tx\ti\trow\na\tw\tx\tc\t	r:2 a=v; r:3 a=w
label\tvalue\tpattern\tflags\na\tv\tx\tq	r:2:7: flags "q": i ignores case (as does none), c minds it, f speaks of the figure it overlaps
label\tvalue\tpattern\tscope\na\tv\tx\tpara	r:2:7: scope "para": row, paragraph or document
# id, priority, need, limit
label\tvalue\tpattern\tid\na\tv\tx\ta name: it is\na\tw\tx\t	r:2 a=v id a name: it is; r:3 a=w
label\tvalue\tpattern\tpriority\na\tv\tx\t7\na\tw\tx\t-20\na\tu\tx\t\na\tt\tx\t0	r:2 a=v priority 7; r:3 a=w priority -20; r:4 a=u; r:5 a=t
label\tvalue\tpattern\tpriority\na\tv\tx\t1000000000\na\tv\tx\t-1000000000	r:2 a=v priority 1000000000; r:3 a=v priority -1000000000
label\tvalue\tpattern\tpriority\na\tv\tx\t1000000001	r:2:7: priority "1000000001": a whole number from -1000000000 to 1000000000
label\tvalue\tpattern\tpriority\na\tv\tx\t-	r:2:7: priority "-": a whole number from -1000000000 to 1000000000
label\tvalue\tpattern\tpriority\na\tv\tx\t1.5	r:2:7: priority "1.5": a whole number from -1000000000 to 1000000000
label\tvalue\tpattern\tpriority\na\tv\tx\t99999999999999999999999	r:2:7: priority "99999999999999999999999": a whole number from -1000000000 to 1000000000
label\tvalue\tpattern\tneed\na\tv\tx\tone | two words | a|b\\d(	r:2 a=v need
label\tvalue\tpattern\tneed\na\tv\tx\tone |  | two	r:2:7: need: words are parted by " | ", none is empty, and none begins or ends with a blank
label\tvalue\tpattern\tneed\na\tv\tx\tone | 	r:2:7: need: words are parted by " | ", none is empty, and none begins or ends with a blank
label\tvalue\tpattern\tneed\na\tv\tx\t one	r:2:7: need: words are parted by " | ", none is empty, and none begins or ends with a blank
label\tvalue\tpattern\tlimit\na\tv\tx\t1\na\tv\tx\t100000000	r:2 a=v; r:3 a=v
label\tvalue\tpattern\tlimit\na\tv\tx\t0	r:2:7: limit "0": a whole number from 1 to 100000000
label\tvalue\tpattern\tlimit\na\tv\tx\t100000001	r:2:7: limit "100000001": a whole number from 1 to 100000000
# the column counts characters; of a macro it is where that is asked for; of a pattern, where PCRE2 stopped
label\tvalue\tpattern\tid\nдія\tж\tж(\tj	r:2:1: label "дія": a-z first, then also 0-9, _ and -
label\tvalue\tpattern\na\tжж\tйц(	r:2:9: pattern: missing closing parenthesis
#define n *\nlabel\tvalue\tpattern\na\tv\tй%n%y	r:3:6: pattern: quantifier does not follow a repeatable item; with its macros it is й(?:*)y
\xef\xbb\xbflabel\tvalue\tpattern\tq	r:1:21: column "q" is unknown or there twice; known are label, value, pattern, flags, except, scope, like, unlike, id, priority, need, limit
#define ж x	r:1:9: #define: "ж" is no name: a-z, then also 0-9, _ and -
#define n x%m%	r:1:12: no macro %m%: #define it before, or write \\% for a percent sign
# overlap
#overlap a longest\nlabel\tvalue\tpattern\na\tv\tx\n#overlap a longest	r:3 a=v
#overlap a longest\n#overlap b all\n#overlap a first	r:3:10: #overlap a first: r:1 says longest
#include s\n#overlap a all	s	#overlap a first	r:2:10: #overlap a all: s:1 says first
#overlap a shortest	r:1:10: #overlap: a label must follow, and all, longest or first
#overlap a	r:1:10: #overlap: a label must follow, and all, longest or first
#overlap A all	r:1:10: #overlap: a label must follow, and all, longest or first
#overlap a longest x	r:1:10: #overlap: a label must follow, and all, longest or first
#overlap looooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo all	r:1: #overlap: no rule gives a label "looooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo"
# macros
#define n \\d+\n#define m %n%|x\nlabel\tvalue\tpattern\na\t$0\t%m% (%n%)% 5%	r:4 a=$0
#define n (\nlabel\tvalue\tpattern\na\tv\tx%n%y	r:3:10: pattern: missing closing parenthesis; with its macros it is x(?:()y
label\tvalue\tpattern\na\tv\tx%n%y	r:2:6: pattern: no macro %n%: #define it before, or write \\% for a percent sign
label\tvalue\tpattern\na\tv\tx\\%n%y	r:2 a=v
#define n\n	r:1:9: #define n: a pattern must follow
#define N x\n	r:1:9: #define: "N" is no name: a-z, then also 0-9, _ and -
#define n x\n#define n y\n	r:2:9: #define n: there is one already
# included where it stands, labels in order of first appearance, macros for its own file
#define n x\nlabel\tvalue\tpattern\na\tv\tx\n#include s\nc\tv\tx	s	label\tvalue\tpattern\nb\tv\ty	r:3 a=v; s:2 b=v; r:5 c=v
#define n x\n#include s\n	s	label\tvalue\tpattern\nb\tv\t%n%	s:2:5: pattern: no macro %n%: #define it before, or write \\% for a percent sign
# each file once, in a ring too
label\tvalue\tpattern\n#include s\n#include s\na\tv\tx	s	label\tvalue\tpattern\n#include r\n#include s\nb\tv\ty	s:4 b=v; r:4 a=v
#include s\n	r:1: #include s: there is none
#include s\n	s	\n#include t	s:2: #include t: there is none
\n#include \n	r:2:1: #include: a name must follow
