# the bytes that a word begins with, case folded, eight at most
first	Oslo is	oslo
first	Abcdefgh	abcdefgh
first	Abcdefghi	abcdefgh
first	a	a
first		
first	-a	
first	_1a-	_1a
first	ПРИВІТ	прив
first	При1	при1
first	aПРИВІТ	aпри\xd0
first	Łódź 	łódź
first	Οδός	οδόσ
first	ЪѢа	ъѣа
first	\xffa	
# a word is letters, digits, _ and marks on them, in any script
word	Oslo is	4 hashed
word	a	1 hashed
word	abcdefg	7 hashed
word	abcdefgh 	8 hashed
word	abcdefghijklmno-	15 hashed
word	при1віт2	14 hashed
word	aбвaгa,	9 hashed
word	Łódź.	7 hashed
word	Jose\xcc\x81 	6 hashed
word	апрџ’	8 hashed
word	рпџа\xd0	8 hashed
word	ѡx	3 hashed
word	中文 	6 hashed
word	a\xd0	1 hashed
word	’a	0
word	\xb0a	0
word		0
word	-	0
# the same words are the same, case aside
Oslo	OSLO	same
abcdefg	ABCDEFG	same
Привіт, світе	ПРИВІТ, СВІТЕ	same
АПРЯЂЏ	апряђџ	same
Łódź	łÓDŹ	same
Οδυσσεύς	ΟΔΥΣΣΕΎΣ	same
в\xd2\x90а	В\xd2\x91А	same
1а2Б3_	1А2б3_	same
# blanks, apostrophes and hyphens are, too
New  York	New\xc2\xa0York	same
O'Brien	O’Brien	same
Ki-moon	Ki‑moon	same
# others are not
a	b	other
abcdefg	abcdefh	other
abcdefg	bbcdefg	other
abcdefg	abddefg	other
abcdefgh	abcdefgi	other
abcdefgh	bbcdefgh	other
abcdefg	abcdefgg	other
abcdefghijklmnopq	abcdefgijklmnopqr	other
abcdefgxabcdefg	abcdefgyabcdefg	other
ab c	a bc	other
ab-c	abc	other
a!	a#	other
a!	a	other
!a	a	other
!	#	other
a	a\xcc\x81	other
прив	приб	other
прив	пвир	other
привіт	привій	other
аб	вб	other
еж	ех	other
aж	aх	other
Łódź	Lodz	other
яа1	яа2	other
中文	中中	other
