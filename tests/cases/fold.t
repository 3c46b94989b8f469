# ASCII, quotation marks, dashes
fold	The END	plain the end
fold		plain 
fold	@[`{AZ az 09_	plain @[`{az az 09_
fold	« A » – “B” — ‘C’ … • ‰ € £ °	plain « a » – “b” — ‘c’ … • ‰ € £ °
fold	ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ABCDEF	plain abcdefghijklmnopqrstuvwxyz0123456789abcdef
fold	ABCDEFGHIJKLMNOP	plain abcdefghijklmnop
fold	ABCDEFGHIJKLMNOPQ	plain abcdefghijklmnopq
fold	\xe2\x80\x90\xe2\x80\xa7\xe2\x80\xb0\xe2\x80\xbe	plain \xe2\x80\x90\xe2\x80\xa7\xe2\x80\xb0\xe2\x80\xbe
fold	\xe2\x80\x8f	letters \xe2\x80\x8f
fold	\xe2\x80\xa8	letters \xe2\x80\xa8
fold	\xe2\x80\xaf	letters \xe2\x80\xaf
fold	\xe2\x80\xbf	letters \xe2\x80\xbf
# letters: those of the Slavic alphabets are folded, others stay
fold	АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ	letters абвгдежзийклмнопрстуфхцчшщъыьэюя
fold	абвгдежзийклмнопрстуфхцчшщъыьэюя	letters абвгдежзийклмнопрстуфхцчшщъыьэюя
fold	ЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏ	letters ѐёђѓєѕіїјљњћќѝўџ
fold	ѐёђѓєѕіїјљњћќѝўџ	letters ѐёђѓєѕіїјљњћќѝўџ
fold	Ґанок ґанок	letters ґанок ґанок
fold	ÉÀß É	letters ÉÀß É
fold	Ω ä	letters Ω ä
fold	a\xc2\xa0B	letters a\xc2\xa0b
fold	±	letters ±
fold	中 ABC	letters 中 abc
fold	aaaaaaaaaaaaaaaЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖ	letters aaaaaaaaaaaaaaaжжжжжжжжжжжжжжжж
fold	AaaaaaaaaaaaaaЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯ	letters aaaaaaaaaaaaaaяяяяяяяяяяяяяяяяя
fold	AaaaaaaaaaaaaaaЁ—	letters aaaaaaaaaaaaaaaё—
fold	AaaaaaaaaaaaaaaҐ	letters aaaaaaaaaaaaaaaґ
# what needles could miss: no UTF-8, digits beyond ASCII, letters that are a k, an s or a Cyrillic one to PCRE2
fold	A\xff	odd a\xff
fold	A\xc3	odd a\xc3
fold	\xd0	odd \xd0
fold	ſ	odd ſ
fold	\xe2\x84\xaa	odd \xe2\x84\xaa
fold	ᲀ	odd ᲀ
fold	ᲈ	odd ᲈ
fold	Ᲊ	letters Ᲊ
fold	٣	odd ٣
fold	۳	odd ۳
fold	߃	odd ߃
fold	३	odd ३
fold	Ж aaaaaaaaaaaaaaaaaaaaaa ٣	odd ж aaaaaaaaaaaaaaaaaaaaaa ٣
fold	— aaaaaaaaaaaaaaaaaaaaaa ३	odd — aaaaaaaaaaaaaaaaaaaaaa ३
# where words begin and end; of letters that need a look it is not certain
edges	two words_2	|two| |words_2|
edges	-a-	-|a|-
edges		
edges	-	-
edges	Жук и ёж	|Жук| |и| |ёж|
edges	aЖ5	|aЖ5|
edges	Ж—Ж	|Ж|—|Ж|
edges	«Ж»	«|Ж|»
edges	——	——
edges	a\xe2\x80\x90b	|a|\xe2\x80\x90|b|
edges	a\xe2\x80\xbeb	|a|\xe2\x80\xbe|b|
edges	a\xc2\xa0b	|a|\xc2\xa0|b|
edges	a\xe2\x80\x8fb	|a?\xe2\x80\x8f?b|
edges	a\xe2\x80\xbfb	|a?\xe2\x80\xbf?b|
edges	é	?é?
edges	é- -é	?é?- -?é?
