# function	argument	expected
# Code points and their bytes; what is not UTF-8 is FFFD, a byte each (Unicode 3.9, table 3-7).
at	aé€😀	0061/1 00E9/2 20AC/3 01F600/4.
at	\xef\xbf\xbd	FFFD/3.
at	a\xffb	0061/1 FFFD/1 0062/1.
at	\xc3	FFFD/1.
at	\xc0\x80	FFFD/1 FFFD/1.
at	\xe2\x82	FFFD/1 FFFD/1.
at	\xe2\x82x	FFFD/1 FFFD/1 0078/1.
at	\xed\xa0\x80	FFFD/1 FFFD/1 FFFD/1.
at	\xf4\x90\x80\x80	FFFD/1 FFFD/1 FFFD/1 FFFD/1.
at	\xe0\x80\xaf	FFFD/1 FFFD/1 FFFD/1.
at	\x80\x80	FFFD/1 FFFD/1.
at	\xf0\x9f\x98\xd0\xb0	FFFD/1 FFFD/1 FFFD/1 0430/2.
before	aé€😀	01F600/4 20AC/3 00E9/2 0061/1.
before	\xc3	FFFD/1.
before	\x80\x80\x80\x80	FFFD/1 FFFD/1 FFFD/1 FFFD/1.
before	\xd0\xb0\xb0	FFFD/1 0430/2.
before	\xe2\x82a	0061/1 FFFD/1 FFFD/1.

put	0041	A
put	0416	Ж
put	20AC	€
put	1F600	😀

class	0041	upper letter 
class	0061	lower letter 
class	0416	upper letter 
class	0491	lower letter 
class	01C5	upper letter 
class	0301	letter 
class	4E2D	letter 
class	0037	digit 7
class	0663	digit 3
class	096F	digit 9
class	FF10	digit 0
class	1D7CE	digit 0
class	1D7D8	digit 0
class	1D7FF	digit 9
class	00B2	
class	2162	
class	0020	space 
class	00A0	space 
class	202F	space 
class	3000	space 
class	200B	
class	000B	space 
class	001C	
class	005F	

fold	ABC Жд ẞ İ ß	abc жд ß İ ß
fold	A\xffÉ	a\xffé
fold		

# One for all letters of a kind: CaseFolding.txt of Unicode, statuses C and S.
fold case	0041	0061
fold case	0427	0447
fold case	00DF	00DF
fold case	1E9E	00DF
fold case	0130	0130
fold case	0131	0131
fold case	017F	0073
fold case	212A	006B
fold case	03A3	03C3
fold case	03C2	03C3
fold case	00B5	03BC
fold case	1C80	0432
fold case	01C4	01C6
fold case	01C5	01C6
fold case	0031	0031
fold case	4E2D	4E2D

blank	abc	abc|0|0
blank	a\tb\r\nc	a b  c|3|0
blank	\x00\x7f\x1f~ 	   ~ |3|0
blank	caf\xe9	caf?|1|1
blank	twelve bytes\tand\x80more	twelve bytes and?more|2|1
blank	Жук\xd0\xc2\x85 zz	Жук?\xc2\x85 zz|1|1
blank	\xef\xbf\xbd ok	\xef\xbf\xbd ok|0|0
blank	ЖукЖукЖу\x80abcdefghijklmnopqrst	ЖукЖукЖу?abcdefghijklmnopqrst|1|1
blank	1234567\x7f89	1234567 89|1|0
blank	12345\x1f7890	12345 7890|1|0
blank pairs	ASCII	0
blank pairs	Cyrillic	0

# UAX 29: a letter and its accent, CR LF, a flag, a family, Hangul, an invalid byte.
graphemes	ab	1:1 1:1
graphemes	e\xcc\x81x	3:1 1:1
graphemes	中a	3:2 1:1
graphemes	🇺🇦🇷🇺	8:2 8:2
graphemes	👨‍👩‍👧!	18:2 1:1
graphemes	❤️	6:2
graphemes	한	3:2
graphemes	\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab	9:2
graphemes	\xff.	1:1 1:1
cells	น้ำ	2
cells	ｶﾞ	2
cells	abcdefghijklmnop	16
cells	abcdefgh\xcc\x81ijklmnop	16
cells	Київ, Україна	13
cells	中文 and 한국어 mixed	21
cells		0
# Printing ASCII and nothing else, whatever its length.
plain		yes
plain	a	yes
plain	seven~.	yes
plain	eight ~!	yes
plain	nine of !	yes
plain	fifteen letters	yes
plain	sixteen letters!	yes
plain	seventeen letters	yes
plain	a\x7f	no
plain	\x1f	no
plain	eight ~\x7f	no
plain	nine of ~\x7f	no
plain	fifteen letter\t	no
plain	\x1fifteen letters	no
plain	eight ~!é	no
plain	éseventeen letters and more	no
plain	\x1fbcdefgh	no
plain	a\x1fcdefgh	no
plain	ab\x1fdefgh	no
plain	abc\x1fefgh	no
plain	abcd\x1ffgh	no
plain	abcde\x1fgh	no
plain	abcdef\x1fh	no
plain	abcdefg\x1f	no
# Each byte of eight counts, and those behind the last eight.
plain	abcdefgh	yes
plain	abcdefghi	yes
plain	abcdefghijklmnop	yes
plain	~~~~~~~~	yes
plain	        	yes
plain	\x80bcdefgh	no
plain	\x1fbcdefgh	no
plain	\x7fbcdefgh	no
plain	a\x80cdefgh	no
plain	a\x1fcdefgh	no
plain	a\x7fcdefgh	no
plain	ab\x80defgh	no
plain	ab\x1fdefgh	no
plain	ab\x7fdefgh	no
plain	abc\x80efgh	no
plain	abc\x1fefgh	no
plain	abc\x7fefgh	no
plain	abcd\x80fgh	no
plain	abcd\x1ffgh	no
plain	abcd\x7ffgh	no
plain	abcde\x80gh	no
plain	abcde\x1fgh	no
plain	abcde\x7fgh	no
plain	abcdef\x80h	no
plain	abcdef\x1fh	no
plain	abcdef\x7fh	no
plain	abcdefg\x80	no
plain	abcdefg\x1f	no
plain	abcdefg\x7f	no
plain	abcdefgh\x80	no
plain	abcdefghijk\x80	no
plain	abcdefgh\x1f	no
plain	abcdefghijk\x1f	no
plain	abcdefgh\x7f	no
plain	abcdefghijk\x7f	no
# Thai and Lao AM, half-width marks of voice: each beside what it belongs to.
cells	\xe0\xb8\x99\xe0\xb8\xb3	2
cells	\xe0\xba\x99\xe0\xba\xb3	2
cells	\xef\xbe\x8a\xef\xbe\x9f	2
cells	\xef\xbe\x8a\xef\xbe\x9e	2
