# Options: a letter or a long name, an argument joined or behind a blank.
	a\tb\n1\t2\n	a\tb\tline\n1\t2\t2\n
-c b	a\tb\n1\t2\n	a\tb\tline\n2\t2\n
-cb	a\tb\n1\t2\n	a\tb\tline\n2\t2\n
--columns b,a	a\tb\n1\t2\n	a\tb\tline\n2\t1\t2\n
--columns=a:b	a\tb\n1\t2\n	a\tb\tline\n1\t2\t2\n
-qc a	a\tb\n1\t2\n	a\tb\tline\n
-x	a\n	!crossfoot-toy: no such option: -x; -h tells how it is used\n=2
-qx	a\n	!crossfoot-toy: no such option: -x; -h tells how it is used\n=2
--nothing	a\n	!crossfoot-toy: no such option: --nothing; -h tells how it is used\n=2
--quiet=1	a\n	!crossfoot-toy: no such option: --quiet=1; -h tells how it is used\n=2
-c	a\n	!crossfoot-toy: option -c wants an argument; -h tells how it is used\n=2
--number	a\n	!crossfoot-toy: option --number wants an argument; -h tells how it is used\n=2
# Help says each option, its argument and what it does, these in one column; the version.
-h		usage: crossfoot-toy [options] [file ...]\nWrite columns.\n  -H, --header names             the input has no header line: its columns are these\n  -c, --columns names            write these\n  -o, --output file              write there\n  -q, --quiet                    write nothing\n      --aside text               a table beside the output\n      --clock                    does it run?\n      --no-header                write no header line\n      --number n                 at most so many records\n      --prefix text              put text before the names of the columns added\n      --progress                 on a terminal, show how much was read\n      --read file                a warning of its first line\n      --say text                 a warning of each record\n      --skip-bad                 set bad values aside and count them\n      --try file                 can it be opened, once confined?\n      --whole column             its values are whole numbers\n  -h, --help                     print this and exit\n  -V, --version                  print the version and exit\n
--version		crossfoot-toy 0.1.0\n
-V -x		crossfoot-toy 0.1.0\n
# A number of an option is whole, from 1 to its most.
--number 1	a\n1\n2\n	a\tline\n1\t2\n
--number 1000	a\n1\n2\n	a\tline\n1\t2\n2\t3\n
--number 1001	a\n	!crossfoot-toy: --number wants a number from 1 to 1000, not "1001"; -h tells how it is used\n=2
--number 0	a\n	!crossfoot-toy: --number wants a number from 1 to 1000, not "0"; -h tells how it is used\n=2
--number 5x	a\n	!crossfoot-toy: --number wants a number from 1 to 1000, not "5x"; -h tells how it is used\n=2
--number 99999999999999999999999	a\n	!crossfoot-toy: --number wants a number from 1 to 1000, not "99999999999999999999999"; -h tells how it is used\n=2
--number 09	a\n1\n2\n3\n4\n5\n6\n7\n8\n9\n0\n	a\tline\n1\t2\n2\t3\n3\t4\n4\t5\n5\t6\n6\t7\n7\t8\n8\t9\n9\t10\n
# A header without rows gives one; no header at all is an error.
	a\tb\n	a\tb\tline\n
		!crossfoot-toy: <stdin>: no header line: the first line must name the columns\n=2
	a	!crossfoot-toy: <stdin>:1: the input ends inside a record (no final newline): it was cut short\n=2
# -H names the columns of an input without header; --no-header writes none.
-H x,y	1\t2\n3\t4\n	x\ty\tline\n1\t2\t1\n3\t4\t2\n
-H x,y --no-header	1\t2\n	1\t2\t1\n
-H x,y		x\ty\tline\n
--no-header	a\n1\n	1\t2\n
-H x,y	1\n	!crossfoot-toy: <stdin>:1: 1 fields, the header has 2\n=2
# A byte order mark and CRs are no part of the table.
-c a	\xef\xbb\xbfa\tb\r\n1\t2\r\n	a\tb\tline\n1\t2\n
# Added names must be new; --prefix renames them.
	a\tline\n	!crossfoot-toy: <stdin>: there is a column "line" already: rename ours with --prefix\n=2
--prefix my_	a\tline\n1\t7\n	a\tline\tmy_line\n1\t7\t2\n
--prefix my_	my_line\n	!crossfoot-toy: <stdin>: there is a column "my_line" already: rename ours with --prefix\n=2
--no-header	line\n	!crossfoot-toy: <stdin>: there is a column "line" already: rename ours with --prefix\n=2
# Columns that are not there.
-c c	a\tb\n	!crossfoot-toy: <stdin>: no column "c"; there are: a, b\n=2
--whole c	a\tb\n	!crossfoot-toy: <stdin>: no column "c"; there are: a, b\n=2
-c c a		a\tb\n	!crossfoot-toy: a: no column "c"; there are: a, b\n=2
# Several files are one table; the columns of each must be the same.
a		a\n1\n	a\tline\n1\t2\n
a b		a\n1\n	a\n2\n3\n	a\tline\n1\t2\n2\t2\n3\t3\n
a - b	a\n5\n	a\n1\n	a\n2\n	a\tline\n1\t2\n5\t2\n2\t2\n
- a	a\n5\n	a\n1\n	a\tline\n5\t2\n1\t2\n
b a b		a\n1\n	a\n	a\tline\n1\t2\n
-H x a b		1\n	2\n	x\tline\n1\t1\n2\t1\n
a b		a\n1\n	b\n2\n	!crossfoot-toy: b:1: other columns than the first file has\n=2
a b		a\n1\n		!crossfoot-toy: b: no header line: the first line must name the columns\n=2
a b		a\n1\n	a	!crossfoot-toy: b:1: the input ends inside a record (no final newline): it was cut short\n=2
none		a\n	!crossfoot-toy: none: No such file or directory\n=2
a none		a\n1\n	!crossfoot-toy: none: No such file or directory\n=2
.			!crossfoot-toy: .: Is a directory\n=2
-	a\n1\n	a\tline\n1\t2\n
# What is wrong with a record is told with its file and line; no half record is written.
	a\tb\n1\t2\n3\n	!crossfoot-toy: <stdin>:3: 1 fields, the header has 2\n=2
	a\n1\t2\n	!crossfoot-toy: <stdin>:2: 2 fields, the header has 1\n=2
	a\n1\n2	!crossfoot-toy: <stdin>:3: the input ends inside a record (no final newline): it was cut short\n=2
	a\n1\n\x00\n	!crossfoot-toy: <stdin>:3: NUL byte in text\n=2
--whole a a		a\n1\nx\n	!crossfoot-toy: a:3: not a number\n=2
--whole a --skip-bad	a\n1\nx\n	a\tline\n1\t2\nx\t3\n
# A warning is one line, and the program goes on; it cannot move the cursor.
--say odd	a\n1\n2\n	a\tline\n1\t2\n2\t3\n!crossfoot-toy: <stdin>:2: odd\ncrossfoot-toy: <stdin>:3: odd\n
--say \x1b[2J\x7f~	a\n1\n	a\tline\n1\t2\n!crossfoot-toy: <stdin>:2: ?[2J?~\n
--say 5%d	a\n1\n	a\tline\n1\t2\n!crossfoot-toy: <stdin>:2: 5%d\n
# Descriptors that were closed: no file takes their place.
0-	a\n1\n	!crossfoot-toy: <stdin>: Bad file descriptor\n=2
1-	a\n1\n	!crossfoot-toy: write error: Bad file descriptor\n=2
1- a		a\n1\n	!crossfoot-toy: write error: Bad file descriptor\n=2
2- a		a\n1\n	a\tline\n1\t2\n
0- a		a\n1\n	a\tline\n1\t2\n
# A program is confined to its inputs.
--try a a		a\n	a\tline\n!crossfoot-toy: a: open\n
--try b a		a\n	a\n	a\tline\n!crossfoot-toy: b: shut\n
--try b a b		a\n	a\n	a\tline\n!crossfoot-toy: b: open\n
--try b none a		a\n	a\n	!crossfoot-toy: b: shut\ncrossfoot-toy: none: No such file or directory\n=2
--try b - a	a\n	a\n	a\n	a\tline\n!crossfoot-toy: b: shut\n
--try b	a\n	a\n	a\n	a\tline\n!crossfoot-toy: b: shut\n
-o none/x	a\n	!crossfoot-toy: none/x: No such file or directory\n=2
-o new	a\n	
-o b b	a\n			!crossfoot-toy: b: no header line: the first line must name the columns\n=2
# What is no output goes to standard error; a clock of microseconds; a file that is read whole before.
-q --aside so	a\n	a\tline\n!so\n
-q --clock	a\n	a\tline\n!crossfoot-toy: it runs\n
-q --read a b		first\nsecond\n	a\n	a\tline\n!crossfoot-toy: a: first\n
-q --read - b	first\nsecond\n		a\n	a\tline\n!crossfoot-toy: <stdin>: first\n
--read nosuch			!crossfoot-toy: nosuch: No such file or directory\n=2
# Closed standard input is none, whatever was opened since.
0- a -		a\n1\n		!crossfoot-toy: <stdin>: Bad file descriptor\n=2
