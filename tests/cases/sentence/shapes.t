# language	paragraph	its sentences
# What a stop or a seam is not: marks that have nearly its shape.
#
# Brackets and dashes behind a stop: a source stays with what is quoted, an item's mark or an aside does not.
en	“We came. We saw.” (Smith, 55). It rained.	“We came. ¦ >We saw.” (Smith, 55). ¦ It rained.
en	“We saw.” (He saw. So it was.) It rained.	“We saw.” ¦ (He saw. ¦ So it was.) ¦ It rained.
en	“We saw.” (The end) It rained.	“We saw.” ¦ (The end) It rained.
en	We saw it. (Smith, 55). It rained.	We saw it. ¦ (Smith, 55). ¦ It rained.
en	Is it so? (1863) It was.	Is it so? (1863) It was.
en	It is so. (1863) It was.	It is so. ¦ (1863) It was.
en	It is so... (1863) It was.	It is so... (1863) It was.
en	“It is so.” — Anna Koval. It rained.	“It is so.” — Anna Koval. ¦ It rained.
en	“It is so.” — “Is it?” It rained.	“It is so.” ¦ — “Is it?” ¦ It rained.
ru	Рига, 1999. — С. 5. Он ушёл.	Рига, 1999. — С. 5. ¦ Он ушёл.
ru	Рига, 1999. — № 5. Он ушёл.	Рига, 1999. — № 5. ¦ Он ушёл.
ru	См. с. 5. — 9. Он ушёл.	См. с. 5. — 9. ¦ Он ушёл.
en	He left. — 9 men stayed.	He left. ¦ — 9 men stayed.
en	He met Smith. — J. Koval came too.	He met Smith. — J. Koval came too.
en	He met them. — Then he left.	He met them. ¦ — Then he left.
# Smiles are no brackets.
en	Thanks (( We left. (It rained.	Thanks (( ¦ We left. ¦ (It rained.
en	Thanks((	Thanks((
en	We came :-)Then we left.	We came :-)Then we left.
en	(( We left. It rained.	(( We left. ¦ It rained.
en	See iv) below. Thanks) We left.	See iv) below. ¦ Thanks) ¦ We left.
en	We did (all of us) it. That was (well) all) We left.	We did (all of us) it. ¦ That was (well) all) ¦ We left.
# The day and hour of a mail have their shape.
en	Anna Koval 04/26/201 07:17 AM We left.	Anna Koval 04/26/201 07:17 AM We left.
en	Anna Koval 04/260/2001 07:17 AM We left.	Anna Koval 04/260/2001 07:17 AM We left.
en	Anna Koval 04//2001 07:17 AM We left.	Anna Koval 04//2001 07:17 AM We left.
en	Anna Koval x4/26/2001 07:17 AM We left.	Anna Koval x4/26/2001 07:17 AM We left.
en	Anna Koval 104/26/2001 07:17 AM We left.	Anna Koval 104/26/2001 07:17 AM We left.
en	Anna Koval /26/2001 07:17 AM We left.	Anna Koval /26/2001 07:17 AM We left.
en	Anna Koval 04/26/2001 007:17 AM We left.	Anna Koval 04/26/2001 007:17 AM We left.
en	Anna Koval 04/26/2001 AM We left.	Anna Koval 04/26/2001 AM We left.
en	Anna Koval 04/26/2001 07:17 AMx We left.	Anna Koval 04/26/2001 07:17 AMx We left.
en	Anna Koval 04/26/2001 07:17 We left.	Anna Koval 04/26/2001 07:17 We left.
en	Anna Koval 04/26/2001 07:17 AM	Anna Koval ¦ 04/26/2001 07:17 AM
en	Anna Koval 4/6/01 7 pm We left.	Anna Koval ¦ 4/6/01 7 pm ¦ We left.
en	04/26/2001 07:17 AM We left.	04/26/2001 07:17 AM ¦ We left.
en	The pump 04/26/2001 07:17 AM We left.	The pump 04/26/2001 07:17 AM We left.
en	Anna and Tom 04/26/2001 07:17 AM We left.	Anna and Tom 04/26/2001 07:17 AM We left.
en	Anna Koval on 08/16/2000 03:14 PM we left.	Anna Koval on 08/16/2000 03:14 PM we left.
# Fields, files.
en	Phone: 12 34 56 fax: 78	Phone: 12 34 56 fax: 78
en	Phone: (0) Fax: 78	Phone: (0) ¦ Fax: 78
en	Address: the hall 12 Place: Riga	Address: the hall 12 ¦ Place: Riga
en	The phone: 12 34 Fax: 78	The phone: 12 34 Fax: 78
en	Organization: 12 34 Fax: 78	Organization: 12 34 ¦ Fax: 78
en	Informational: 12 34 Fax: 78	Informational: 12 34 Fax: 78
en	The files (all) - one.pdf - two.xlsx - three.x - Four	The files (all) ¦ - one.pdf ¦ - two.xlsx - three.x - Four
en	The list - one.pdf - two.xls	The list - one.pdf ¦ - two.xls
en	(all) - one.pdf and more	(all) - one.pdf and more
en	(all) - report	(all) - report
en	<< File: one.pdf >> we left.	<< File: one.pdf >> we left.
en	<< File: one.pdf >>We left.	<< File: one.pdf >>We left.
en	<< one.pdf >> We left.	<< one.pdf >> We left.
en	<< File: one >> We left.	<< File: one >> We left.
en	< File: one.pdf >> We left.	< File: one.pdf >> We left.
en	We saw << File: one.pdf >> We left.	We saw << File: one.pdf >> ¦ We left.
en	Email: <anna@example.org> we are home	Email: <anna@example.org> ¦ we are home
en	The mail <anna@example.org> we are home	The mail <anna@example.org> we are home
en	Email: anna@example.org9 We are home.	Email: anna@example.org9 We are home.
en	Email: @example.org We are home.	Email: @example.org We are home.
# Hashtags, replies, digits on keys.
en	We met at the gate #exchange #home We left.	We met at the gate #exchange #home ¦ We left.
en	We met at the gate #exchange We left.	We met at the gate #exchange We left.
en	We met at the gate #exchange #home we left.	We met at the gate #exchange #home we left.
en	We met at the gate # # We left.	We met at the gate # # We left.
en	We met. #exchange #home #all We left.	We met. #exchange #home #all ¦ We left.
en	We met. #exchange	We met. #exchange
en	We met. #exchange We left.	We met. ¦ #exchange We left.
# Listed words without a stop; Cyrillic capitals only.
ru	Фото очень красивые Однако дорога была долгой.	Фото очень красивые ¦ Однако дорога была долгой.
ru	Фото очень красивые  Однако, дорога была долгой.	Фото очень красивые ¦ Однако, дорога была долгой.
ru	Фото очень красивые ОДНАКО дорога была долгой.	Фото очень красивые ОДНАКО дорога была долгой.
ru	Фото очень красивые Однако Дорога была долгой.	Фото очень красивые Однако Дорога была долгой.
ru	Красивые Однако дорога была долгой.	Красивые Однако дорога была долгой.
ru	Это было и Однако дорога была долгой.	Это было и Однако дорога была долгой.
# Greetings and closings have few words, and then a blank and a capital.
en	With kind regards, Anna	With kind regards, ¦ Anna
en	With my very kind regards, Anna	With my very kind regards, Anna
en	Dear Anna: Please find the list.	Dear Anna: ¦ Please find the list.
en	Dear Anna,Please find the list.	Dear Anna,Please find the list.
en	Dear Anna, please find the list.	Dear Anna, please find the list.
en	Dear friends and all those who have been here, The list is below.	Dear friends and all those who have been here, The list is below.
en	Dear Anne-Marie, Please find the list.	Dear Anne-Marie, ¦ Please find the list.
en	Dear Anna! Please find the list.	Dear Anna! ¦ Please find the list.
en	Thanks, Anna Maria Koval Hale Tom	Thanks, ¦ Anna Maria Koval Hale Tom
en	Thanks, Anna 12 Harbour Street	Thanks, ¦ Anna 12 Harbour Street
en	Thanks, Anna and Tom	Thanks, Anna and Tom
en	Thanks, Anna, and Tom.	Thanks, Anna, and Tom.
en	Thanks, Anna	Thanks, ¦ Anna
en	Thanks,	Thanks,
# Who said it: few words, titles and initials among them, and no word that begins a sentence.
en	“Stop!” old Anna Koval said. He left.	“Stop!” old Anna Koval said. ¦ He left.
en	“Stop!” Gov. Lee Ortiz said. He left.	“Stop!” Gov. Lee Ortiz said. ¦ He left.
en	“Stop!” Anna ran home and said. He left.	“Stop!” ¦ Anna ran home and said. ¦ He left.
en	“Stop!” Anna said: “No.” He left.	“Stop!” ¦ Anna said: “No.” ¦ He left.
en	“Stop!” Anna, he said.	“Stop!” ¦ Anna, he said.
en	“Stop!” Riga. He said so.	“Stop!” ¦ Riga. ¦ He said so.
en	“Stop!” Anna	“Stop!” ¦ Anna
ru	Она спросила: — Кто там? Никто.	Она спросила: ¦ — Кто там? ¦ Никто.
ru	Она спросила: —Кто там?	Она спросила: —Кто там?
ru	Она спросила:— Кто там?	Она спросила:— Кто там?
ru	Она спросила: — кто там?	Она спросила: — кто там?
ru	Она спросила: «Кто там?»	Она спросила: «Кто там?»
ru	Она спросила: —	Она спросила: —
# Ellipses with blanks between their stops; notes; numbers of notes.
en	He came. . . . Then he left.	He came. ¦ . . . Then he left.
en	He came . . . . Then he left.	He came . . . . ¦ Then he left.
en	He came . . . Then he left.	He came . . . ¦ Then he left.
en	He came . . . Tom left.	He came . . . Tom left.
en	. . . Then he left.	. . . Then he left.
en	It ended.[citation needed] We left.	It ended.[citation needed] ¦ We left.
en	It ended. [citation needed] We left.	It ended. [citation needed] We left.
en	It ended. [1234] We left.	It ended. [1234] ¦ We left.
en	It ended. [12345] We left.	It ended. ¦ [12345] We left.
en	It ended.[12]We left.	It ended.[12]We left.
en	It ended.[12 We left.	It ended.[12 We left.
en	They lost their rights. 123 Even so they stayed.	They lost their rights. 123 ¦ Even so they stayed.
en	They lost their rights. 1234 Even so they stayed.	They lost their rights. ¦ 1234 Even so they stayed.
en	They lost their rights. 12Even so they stayed.	They lost their rights. ¦ 12Even so they stayed.
# Rows of pictures: one by itself belongs to the sentence, two long ones are somebody's each.
en	We left 😀😀😀 😀😀😀 He stayed.	We left 😀😀😀 ¦ 😀😀😀 ¦ He stayed.
en	We left 😀 😀 He stayed.	We left 😀 😀 ¦ He stayed.
en	We left. 😀x He stayed.	We left. ¦ 😀x He stayed.
# Measures, hours, numbers.
en	They ran 5 km. 80-year-olds ran too.	They ran 5 km. ¦ 80-year-olds ran too.
en	He is 5 ft. 8 in. tall.	He is 5 ft. 8 in. tall.
en	They ran 5 km. (It rained.) All left.	They ran 5 km. (It rained.) ¦ All left.
en	At 5 p.m. They left.	At 5 p.m. They left.
en	It was 5 p.m. They left.	It was 5 p.m. ¦ They left.
de	Am 31. 12. 1990 kam er.	Am 31. 12. 1990 kam er.
de	Es war der 14. Roman von ihr.	Es war der 14. Roman von ihr.
de	Es waren 14. Danach ging er.	Es waren 14. ¦ Danach ging er.
de	Es war der 1014. Roman kam.	Es war der 1014. ¦ Roman kam.
de	Am 3. Oktober kam er.	Am 3. Oktober kam er.
de	Er wohnt in der Goethestr. 12. Sie ging.	Er wohnt in der Goethestr. 12. ¦ Sie ging.
# Datelines: names and an agency or a day; few small words.
en	KYIV, the men of the town (AP) — They left.	KYIV, the men of the town (AP) — They left.
en	KYIV () — They left.	KYIV () — They left.
en	KYIV (AP) — They left.	KYIV (AP) — ¦ They left.
en	Kyiv (AP) - They left.	Kyiv (AP) - ¦ They left.
en	KYIV (One Two Three Four) — They left.	KYIV (One Two Three Four) — ¦ They left.
en	KYIV (One Two Three Four Five) — They left.	KYIV (One Two Three Four Five) — They left.
en	KYIV (One two) — They left.	KYIV (One two) — They left.
en	Kyiv (1234) — They left.	Kyiv (1234) — They left.
en	UNO — They left.	UNO — They left.
en	KYIV — They left.	KYIV — ¦ They left.
en	KYIV — they left.	KYIV — they left.
en	KYIV —They left.	KYIV —They left.
en	Kyiv, 23 May 2025 — They left.	Kyiv, 23 May 2025 — ¦ They left.
en	Kyiv, May 23 — They left.	Kyiv, May 23 — ¦ They left.
en	Kyiv, 23 — They left.	Kyiv, 23 — They left.
en	Kyiv 23 May — They left.	Kyiv 23 May — They left.
en	The Hague, 23 May — They left.	The Hague, 23 May — They left.
en	Alba Bela Cora Dora (AP) — They left.	Alba Bela Cora Dora (AP) — ¦ They left.
en	Alba Bela Cora Dora Esta (AP) — They left.	Alba Bela Cora Dora Esta (AP) — They left.
en	(AP) — They left.	(AP) — ¦ They left.
en	MOSCOW, May 23. /TASS/. They left.	MOSCOW, May 23. /TASS/. ¦ They left.
en	MOSCOW, May 23/TASS/ They left.	MOSCOW, May 23/TASS/ They left.
ru	КИЕВ, 23 мая - РИА Новости. Они ушли.	КИЕВ, 23 мая - РИА Новости. ¦ Они ушли.
ru	КИЕВ, 23 мая — Спутник, Анна Коваль. Они ушли.	КИЕВ, 23 мая — Спутник, Анна Коваль. ¦ Они ушли.
ru	КИЕВ, 23 мая — Они ушли домой. Всё.	КИЕВ, 23 мая — ¦ Они ушли домой. ¦ Всё.
uk	КИЇВ. 23 травня. УНН. Вони пішли.	КИЇВ. 23 травня. УНН. ¦ Вони пішли.
# Rules of signs.
en	We left. ==== He stayed.	We left. ¦ ==== ¦ He stayed.
en	We left. === He stayed.	We left. === He stayed.
en	We left ==== he stayed.	We left ¦ ==== ¦ he stayed.
en	*** He stayed.	*** ¦ He stayed.
en	** He stayed.	** He stayed.
en	*** he stayed.	*** he stayed.
en	A ______ man ________ left.	A ______ man ¦ ________ ¦ left.
# Captions, sources, speech that was cut.
en	Figure 2. The gate.	Figure 2. ¦ The gate.
en	Figure The gate.	Figure The gate.
en	Figure 2 the gate.	Figure 2 the gate.
en	We left. Figure 2 The gate.	We left. ¦ Figure 2 The gate.
en	(AB) The end.	(AB) ¦ The end.
en	(A1) The end.	(A1) The end.
en	(Ab cd) The end.	(Ab cd) The end.
en	(Evening News) “The end.	(Evening News) ¦ “The end.
en	Did you wash — Yes.	Did you wash — ¦ Yes.
en	Did you wash —Yes.	Did you wash —Yes.
en	Did you Wash — Yes.	Did you Wash — Yes.
en	Did you wash -- The end.	Did you wash -- ¦ The end.
en	Did you wash --- The end.	Did you wash --- The end.
en	See http://example.org/a The end. See http://example.org/a, The end.	See http://example.org/a ¦ The end. ¦ See http://example.org/a, The end.
en	See x http://example.org/a [http://example.org/b] The end.	See x http://example.org/a [http://example.org/b] ¦ The end.
# Headings in capitals that were run together with the text.
en	SECOND DAY OF THE EXCHANGE The men came home.	SECOND DAY OF THE EXCHANGE ¦ The men came home.
en	SECOND The men came home.	SECOND The men came home.
en	AB CD The men came home.	AB CD The men came home.
en	SECOND DAY, The men came home.	SECOND DAY, The men came home.
en	SECOND DAY Tom came home.	SECOND DAY Tom came home.
en	The long exchange ends today KYIV, Ukraine (AP) - The men came home.	The long exchange ends today ¦ KYIV, Ukraine (AP) - ¦ The men came home.
en	The exchange in KYIV (AP) was long.	The exchange in KYIV (AP) was long.
# Nearly a word without a stop, an item's mark, an aside, a heading, a closing, a day, a source.
ru	красивые Однако дорога была долгой.	красивые Однако дорога была долгой.
ru	Фото очень красивые Однако,дорога была долгой.	Фото очень красивые Однако,дорога была долгой.
en	See iv) Below and more.	See iv) Below and more.
en	He left (it closed.) See iv) men came. It rained.	He left (it closed.) ¦ See iv) men came. ¦ It rained.
en	They paid 5. etc. Nobody came.	They paid 5. etc. ¦ Nobody came.
ru	Это было в V в. Рим пал.	Это было в V в. Рим пал.
en	SECONDDAY 23 The men came home.	SECONDDAY 23 The men came home.
en	We left. Kyiv (AP) - They came.	We left. ¦ Kyiv (AP) - They came.
en	We left. KYIV (AP) - They came.	We left. ¦ KYIV (AP) - ¦ They came.
en	Thanks, The list is below.	Thanks, The list is below.
en	Anna Koval 04/x6/2001 07:17 AM We left.	Anna Koval 04/x6/2001 07:17 AM We left.
en	“We saw it.” (Smith) It rained.	“We saw it.” (Smith) It rained.
en	They were 5. (6 men came.) It rained.	They were 5. ¦ (6 men came.) ¦ It rained.
de	Er kam am 13/14. 15 Männer kamen.	Er kam am 13/14. ¦ 15 Männer kamen.
es	‘¿Quién? Nadie.’ Se fue.	‘¿Quién? ¦ >Nadie.’ ¦ Se fue.
en	He left. (it was late) They stayed.	He left. ¦ (it was late) They stayed.
en	We left 😀😀😀 😀 He stayed.	We left 😀😀😀 ¦ 😀 ¦ He stayed.
en	We met at the gate 3️⃣ Third of us came.	We met at the gate ¦ 3️⃣ Third of us came.
en	We met at the gate 3⃣ Third of us came.	We met at the gate ¦ 3⃣ Third of us came.
en	Did you wash — The one two three Four.	Did you wash — The one two three Four.
en	Did you wash — The one two three four Five.	Did you wash — ¦ The one two three four Five.
en	1) One 2. Two 2) Three	1) One 2. ¦ Two ¦ 2) Three
en	() The end.	() The end.
en	"We waited. We left.	It rained. Nobody came.	"We waited. ¦ >We left. ¦ It rained. ¦ Nobody came.
