# function	bytes	records as LINE:field|field
read		
read	a,b\n1,2\n	1:a|b\n2:1|2\n
read	a,b\n1,2	1:a|b\n2:1|2\n
read	a,b\r\n1,2\r\n	1:a|b\n2:1|2\n
read	a,b\r1,2\r	1:a|b\n2:1|2\n
read	\xef\xbb\xbfa,b\n	1:a|b\n
read	\xef\xbb\xbf	
read	a\n\xef\xbb\xbfb\n	1:a\n2:\xef\xbb\xbfb\n
# Blanks are part of a field; so are those before a quote that is none.
read	 a , b \n	1: a | b \n
read	a,,\n,\n	1:a||\n2:|\n
# Empty lines are records, in every kind of line end, and the last newline is none.
read	a\n\nb\n	1:a\n2:\n3:b\n
read	a\r\n\r\nb\r\n	1:a\n2:\n3:b\n
read	\n	1:\n
read	\n\n	1:\n2:\n
read	a\n\n	1:a\n2:\n
# Quoted fields: separators, newlines, doubled quotes, emptiness.
read	"a,b",c\n	1:a,b|c\n
read	"a\nb",c\nd,e\n	1:a\nb|c\n3:d|e\n
read	"a\r\n\r\nb",c\r\nd,e\r\n	1:a\r\n\r\nb|c\n4:d|e\n
read	"say ""hi""",""\n	1:say "hi"|\n
read	""\n	1:\n
read	"a"	1:a\n
read	"\n"\n	1:\n\n
read	NUL,\x00\xff\n	1:NUL|\x00\xff\n
# Errors name the line; an unclosed quote the line where its record begins.
read	a\nb"c\n	1:a\nt:2: a quote inside a field that is not quoted
read	a\n "b"\n	1:a\nt:2: a quote inside a field that is not quoted
read	"a" ,b\n	t:1: text behind the closing quote of a field (a quote inside one is doubled)
read	a,b\n"x\ny"z\n	1:a|b\nt:3: text behind the closing quote of a field (a quote inside one is doubled)
read	a\n1\n"x\ny\n	1:a\n2:1\nt:3: the quote that a field of this record opens is never closed
read	a,"	t:1: the quote that a field of this record opens is never closed
# However the bytes arrive.
read:1	\xef\xbb\xbfa,b\r\n"1\r\n",2\r\n\r\n3,4	1:a|b\n2:1\r\n|2\n4:\n5:3|4\n
read:1	a\rb\r	1:a\n2:b\n
read:1	a,"b""\n""c"\n\nd	1:a|b"\n"c\n3:\n4:d\n
# csv-spectrum's files; what is in them is its JSON.
file	tests/cases/csv/comma_in_quotes.csv	1:first|last|address|city|zip\n2:John|Doe|120 any st.|Anytown, WW|08123\n
file	tests/cases/csv/empty.csv	1:a|b|c\n2:1||\n3:2|3|4\n
file	tests/cases/csv/empty_crlf.csv	1:a|b|c\n2:1||\n3:2|3|4\n
file	tests/cases/csv/escaped_quotes.csv	1:a|b\n2:1|ha "ha" ha\n3:3|4\n
file	tests/cases/csv/json.csv	1:key|val\n2:1|{"type": "Point", "coordinates": [102.0, 0.5]}\n
file	tests/cases/csv/newlines.csv	1:a|b|c\n2:1|2|3\n3:Once upon \na time|5|6\n5:7|8|9\n
file	tests/cases/csv/newlines_crlf.csv	1:a|b|c\n2:1|2|3\n3:Once upon \r\na time|5|6\n5:7|8|9\n
file	tests/cases/csv/quotes_and_newlines.csv	1:a|b\n2:1|ha \n"ha" \nha\n5:3|4\n
file	tests/cases/csv/simple.csv	1:a|b|c\n2:1|2|3\n
file	tests/cases/csv/simple_crlf.csv	1:a|b|c\n2:1|2|3\n
file	tests/cases/csv/utf8.csv	1:a|b|c\n2:1|2|3\n3:4|5|ʤ\n
# Writing: quotes only where they are wanted.
field	plain	plain
field	 blanks 	 blanks 
field	a,b	"a,b"
field	say "hi"	"say ""hi"""
field	two\nlines	"two\nlines"
field	a\rb	"a\rb"
field	a\x00b	a\x00b
field		
# More than is parsed at once: a field, records.
long	16384	1:a\n2:16384 x\n3:b\n
long	100000	1:a\n2:100000 x\n3:b\n
many	40001	40001:0\n
