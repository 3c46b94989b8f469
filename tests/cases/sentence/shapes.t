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
