# Cells that a terminal takes, by East Asian Width (UAX #11), clusters (UAX #29) and emoji
# sequences (UTS #51); what is invisible is shown, as <U+200B>, and takes what that takes.
# what	text	cells
combining	e\xcc\x81	1
zalgo	a\xcc\x80\xcc\x81\xcc\x82\xcc\x83\xcc\xa7	1
jamo	한	2
hangul	한	2
zwj family	👨\xe2\x80\x8d👩\xe2\x80\x8d👧\xe2\x80\x8d👦	2
flag	🇺🇦	2
keycap	1\xef\xb8\x8f⃣	2
vs16	❤\xef\xb8\x8f	2
vs15	☎\xef\xb8\x8e	1
zwsp	a\xe2\x80\x8bb	10
devanagari	कि	1
conjunct	क्षि	2
ansi	\x1b[31mred\x1b[0m	12
fullwidth	Ａ	2
halfwidth kana voiced	ｶﾞ	2
skin tone	👍🏽	2
rainbow	🏳\xef\xb8\x8f\xe2\x80\x8d🌈	2
hebrew	שלום	4
arabic mark	مَ	1
thai sara am	น้ำ	2
thai	ที่	1
lao am	ນຳ	2
emoji	😀	2
watch	⌚	2
check	✓	1
soft hyphen	a\xc2\xadb	10
tamil	நி	1
bengali o	কো	1
cjk ext B	𠮷	2
ideographic space	\xe3\x80\x80	2
em dash	—	1
dakuten combining	が	2
two flags	🇺🇦🇷🇺	4
lone RI	🇺	1
math bold	𝐀	1
hangul LV + T	간	2
heart text	❤	1
zwnj persian	می\xe2\x80\x8cخواهم	7
copyright vs16	©\xef\xb8\x8f	2
