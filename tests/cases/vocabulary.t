# words of a table	word	its bits
Mr mrs No	Mr	1
Mr mrs No	MR	1
Mr mrs No	mr	0
Mr mrs No	Mrs	2
Mr mrs No	mrs	2
No no No	no	2
No no No	No	7
No no No	nO	2
Mr mrs No		0
ул Пл	УЛ	1
ул Пл	пл	0
ул Пл	ПЛ	2
don't	don’t	1
don’t	Don't	1
№ N°	№	1
№ N°	N°	2
№ N°	n°	0
abcdefgh abcdefg abcdefghi	abcdefg	2
abcdefgh abcdefg abcdefghi	abcdefghi	4
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	1
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	refused 0
a b c d e f g h i j k l m n o p q r s	s	262144
a b c d e f g h i j k l m n o p q r s	a	1
# a capital may be longer than its small letter: K is the Kelvin sign
kg	Kg	1
ı\xff	ı\xff	1
# every letter of the Slavic alphabets, and what is none of them
абвгдежзийклмноп рстуфхцчшщъыьэюя	АБВГДЕЖЗИЙКЛМНОП	1
абвгдежзийклмноп рстуфхцчшщъыьэюя	РСТУФХЦЧШЩЪЫЬЭЮЯ	2
ѐёђѓєѕіїјљњћќѝўџ	ЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏ	1
ґанок ў’ять	ҐАНОК	1
п'ять	П’ять	1
мю-2	МЮ-2	1
# The longest word has 32 bytes.
ääääääääääääääää	ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄ	1
aääääääääääääääää	aääääääääääääääää	refused 0
