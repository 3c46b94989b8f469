# language	paragraph	its sentences
# Where a rule ends: the last thing that it holds for, and the first that it does not.
# Words that want another behind them, and letters, end nothing where no stop stands.
ru	Это было для Однако дорога была долгой.	Это было для Однако дорога была долгой.
ru	Это было на ул Однако дорога была долгой.	Это было на ул Однако дорога была долгой.
ru	Это буква ы Однако дорога была долгой.	Это буква ы Однако дорога была долгой.
ru	Фото очень красивые Я	Фото очень красивые Я
ru	\x01Однако дорога была долгой.	\x01Однако дорога была долгой.
# An abbreviation of two parts is one with a blank between them, too; a longer word is none of it.
en	See loc. cit. Smith.	See loc. cit. Smith.
en	See op. cit. Smith.	See op. cit. Smith.
en	See xloc. cit. Smith.	See xloc. cit. ¦ Smith.
# A number before a measure, and no other word that a stop ends.
ru	Это на 5-м км. 300 м отсюда.	Это на 5-м км. 300 м отсюда.
en	He wrote approx. ha. 12 men came.	He wrote approx. ha. ¦ 12 men came.
# Brackets in a row, one too many, one that closes far behind, one that nothing or a capital follows.
en	We did ((all of them)) We left.	We did ((all of them)) We left.
en	He left (it closed.)) We came) and left.	He left (it closed.)) ¦ We came) and left.
en	He came (early. It rained) They left.	He came (early. ¦ It rained) ¦ They left.
en	He came (early. It rained)	He came (early. It rained)
en	He (came. It 0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234) left.	He (came. It 0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234) left.
en	He (came. It 01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345) left.	He (came. ¦ It 01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345) left.
# Who writes no capitals: a word or a number of three signs ends a sentence, a shorter number does not.
en	it was in 1990. then we left.	it was in 1990. ¦ then we left.
en	we did it to me. then we left.	we did it to me. ¦ then we left.
en	it was in 90. then we left.	it was in 90. then we left.
# Datelines: small words beside numbers, a dash right behind the agency, what stands behind it, blanks.
es	Madrid, 23 de mayo (EFE).- Se fueron.	Madrid, 23 de mayo (EFE).- ¦ Se fueron.
en	KYIV (AP)— They left.	KYIV (AP)— ¦ They left.
en	KYIV (AP) — “They left.”	KYIV (AP) — ¦ “They left.”
en	KYIV (AP) — 12 men left.	KYIV (AP) — ¦ 12 men left.
en	Moscow /TASS/ — They left.	Moscow /TASS/ — ¦ They left.
en	Kyiv,  23 May 2025 — They left.	Kyiv,  23 May 2025 — ¦ They left.
# Headings of which a word is one letter; no dateline without an agency inside a paragraph; the places before one.
en	SECONDDAY A The men came home.	SECONDDAY A ¦ The men came home.
en	We all left them. KYIV — They came.	We all left them. ¦ KYIV — They came.
en	The long exchange of the prisoners of both the countries that began last week ends today KYIV, Ukraine (AP) - The men came home.	The long exchange of the prisoners of both the countries that began last week ends today ¦ KYIV, Ukraine (AP) - ¦ The men came home.
en	He met UN Secretary KYIV, Ukraine (AP) - The men came.	He met UN Secretary ¦ KYIV, Ukraine (AP) - ¦ The men came.
# No blank behind a stop: the word before ends in two small letters, and is no longer than any word.
en	We left here.Next.	We left here. ¦ Next.
en	He OKs.Next we left.	He OKs.Next we left.
en	is it over?they, all left.	is it over?they, all left.
en	We saw aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.Next we left.	We saw aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa. ¦ Next we left.
en	We saw aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.Next we left.	We saw aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.Next we left.
# Greetings without a mark; names of files and lists to the last letter; marks of items.
en	I The men left. Dear Tom came home.	I The men left. ¦ Dear Tom came home.
en	The list - one.pdf - two.zip	The list - one.pdf ¦ - two.zip
en	The list - one.pdf - two.aac	The list - one.pdf ¦ - two.aac
en	y) One z) Two	y) One ¦ z) Two
en	z) One {) Two	z) One {) Two
en	a. one b. two	a. one ¦ b. two
en	• 1. one • 2. two	• 1. one ¦ • 2. two
en	They are: (1) One (2) Two	They are: ¦ (1) One ¦ (2) Two
en	They are:(1) One (2) Two	They are:(1) One (2) Two
# A source in brackets is short, and closed; an abbreviation behind a dash is listed.
en	“We saw.” (Smith 0123456789012345678901234567890123456789012345678901234567890123456789012) It rained.	“We saw.” (Smith 0123456789012345678901234567890123456789012345678901234567890123456789012) It rained.
en	“We saw.” (Smith 01234567890123456789012345678901234567890123456789012345678901234567890123) It rained.	“We saw.” ¦ (Smith 01234567890123456789012345678901234567890123456789012345678901234567890123) It rained.
en	“We saw.” (Smith it rained	“We saw.” ¦ (Smith it rained
en	He met them. — Tom. 5 men left.	He met them. ¦ — Tom. ¦ 5 men left.
en	He met Smith. — “J. Koval came.”	He met Smith. ¦ — “J. Koval came.”
en	He met (Smith.) — J. Koval came too.	He met (Smith.) ¦ — J. Koval came too.
de	Es war der(14. Roman kam.	Es war der(14. ¦ Roman kam.
# Quotations: what they may begin with; a second mark that opens; one between blanks.
de	Er las »5 Jahre. Dann« und ging.	Er las »5 Jahre. ¦ >Dann« und ging.
de	Er las »…alle Jahre. Dann« und ging.	Er las »…alle Jahre. ¦ >Dann« und ging.
en	"We came. "We saw. It rained.	"We came. ¦ >"We saw. ¦ >It rained.
en	"We came. " It rained. So it did.	"We came. ¦ >" It rained. ¦ So it did.
# Addresses to their last byte, a source without a blank, a hyphen that is the last byte, a dateline behind a blank.
en	See http://example.org/a\x00 The end.	See http://example.org/a\x00 ¦ The end.
en	(AB)The end.	(AB)The end.
en	We lef-	We lef-
en	 KYIV — They left.	KYIV — ¦ They left.
# Replies: not where the language has none, nor inside an address.
de	Wir sind ihre Gäste @anna danke schön.	Wir sind ihre Gäste @anna danke schön.
ru	Мы уже дома@anna спасибо вам.	Мы уже дома@anna спасибо вам.
ru	Мы почти дома, @anna спасибо вам.	Мы почти дома, @anna спасибо вам.
ru	Мы дома (все) @anna спасибо вам.	Мы дома (все) ¦ @anna спасибо вам.
# The first and the last byte of a text; a control byte is no mark and no blank.
en	We all stopped. 	We all stopped.
en	km. They left.	km. ¦ They left.
en	x.Next we left.	x.Next we left.
en	a.Next we left.	a.Next we left.
en	here.Next we left.	here. ¦ Next we left.
en	-x We left.	-x We left.
en	He came (early. It rained)\x00They left.	He came (early. ¦ It rained)\x00They left.
# A word that began with a capital ends nothing where capitals are forgotten behind it.
en	is it Over?they left.	is it Over?they left.
# Apostrophes stand in headings, quotation marks do not; a label has its number right behind it.
en	SOLDIERS’ DAY OF HOME The men came home.	SOLDIERS’ DAY OF HOME ¦ The men came home.
en	SOLDIERS' DAY OF HOME The men came home.	SOLDIERS' DAY OF HOME ¦ The men came home.
en	SECOND “EXCHANGE” The men came home.	SECOND “EXCHANGE” The men came home.
en	Figure: The gate is open.	Figure: The gate is open.
# A name of four words is a signature, whatever follows; three letters and a stop are no title.
en	Thanks, Anna Maria Koval Hale and more	Thanks, ¦ Anna Maria Koval Hale and more
en	“Stop!” Bob. Anna said so.	“Stop!” ¦ Bob. ¦ Anna said so.
en	We left 😀 😀😀😀 He stayed.	We left 😀 ¦ 😀😀😀 ¦ He stayed.
# What closes a quotation is looked for anew in each paragraph.
en	'We came home today and it was a long day for all of us,' he said.	'We left. It rained and rained and it rained again until all of it was over.	'We came home today and it was a long day for all of us,' he said. ¦ 'We left. ¦ It rained and rained and it rained again until all of it was over.
# A quotation ends a sentence without capitals; agencies of one letter and of four words; fields, files, sources.
en	he said “yes”. then we left.	he said “yes”. ¦ then we left.
en	he said "yes". then we left.	he said "yes". ¦ then we left.
en	KYIV (A) — They left.	KYIV (A) — ¦ They left.
en	Kyiv, 23 May — One Two Three Four. They left.	Kyiv, 23 May — One Two Three Four. ¦ They left.
en	Kyiv, 23 May — One Two Three Four Five. They left.	Kyiv, 23 May — ¦ One Two Three Four Five. ¦ They left.
en	Email: anna@example.org Come home.	Email: anna@example.org ¦ Come home.
en	We saw <x> - one.pdf	We saw <x> ¦ - one.pdf
en	“We saw.” (Smith, 55.) It rained.	“We saw.” ¦ (Smith, 55.) ¦ It rained.
