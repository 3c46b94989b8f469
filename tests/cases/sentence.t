# language	paragraph	its sentences
# Stops, and what stands behind them.
en	The talks ended. Nobody spoke.	The talks ended. ¦ Nobody spoke.
en	The talks ended	The talks ended
en		
en	   	
en	 One. Two. 	One. ¦ Two.
en	Who came? Everybody! Really?! Yes.	Who came? ¦ Everybody! ¦ Really?! ¦ Yes.
en	It rose to 5.5 million. The rest is 3.14 percent.	It rose to 5.5 million. ¦ The rest is 3.14 percent.
en	In 2024. 390 came home. $5 million was paid.	In 2024. ¦ 390 came home. ¦ $5 million was paid.
en	Wait… he came. Wait… Nobody did.	Wait… he came. ¦ Wait… ¦ Nobody did.
en	They left.\nThey came\nback.\r\nAll did.	They left. ¦ They came\nback. ¦ All did.
en	No-break\xc2\xa0space.\xc2\xa0It parts sentences too.	No-break\xc2\xa0space. ¦ It parts sentences too.
# Abbreviations by class: before a name, a number, inside, in either place, behind a number.
en	Gen. Petrenko met Lt. Col. Shevchenko. Mr. Koval did not.	Gen. Petrenko met Lt. Col. Shevchenko. ¦ Mr. Koval did not.
en	See No. 5 and pp. 4-6. No. He would not.	See No. 5 and pp. 4-6. ¦ No. ¦ He would not.
en	Russia vs. Ukraine, i.e. Moscow vs. Kyiv. The rest watched.	Russia vs. Ukraine, i.e. Moscow vs. Kyiv. ¦ The rest watched.
en	He works for Acme Inc. in Boston. She left Acme Inc. They closed.	He works for Acme Inc. in Boston. ¦ She left Acme Inc. ¦ They closed.
en	They bought guns, shells, etc. Nobody asked.	They bought guns, shells, etc. ¦ Nobody asked.
en	It starts at 9 a.m. Monday. It ends at 6 p.m. They go home.	It starts at 9 a.m. Monday. ¦ It ends at 6 p.m. ¦ They go home.
en	The U.S. Senate voted. He moved to the U.S. His wife stayed.	The U.S. Senate voted. ¦ He moved to the U.S. ¦ His wife stayed.
en	On Sept. 3 the J. P. Morgan report by George W. Bush Jr. came out.	On Sept. 3 the J. P. Morgan report by George W. Bush Jr. came out.
en	About approx. 1.4 mln. people live there. A 152-mm. shell fell.	About approx. 1.4 mln. people live there. ¦ A 152-mm. shell fell.
en	The ex-Gov. Smith spoke.	The ex-Gov. Smith spoke.
en	SPEECH OF GEN. PETRENKO TO LT. COL. SHEVCHENKO. THE END.	SPEECH OF GEN. PETRENKO TO LT. COL. SHEVCHENKO. ¦ THE END.
en	It was 5 p.m. They left. Shares of Acme Inc. (ACME) fell.	It was 5 p.m. ¦ They left. ¦ Shares of Acme Inc. (ACME) fell.
en	IV. The talks	IV. The talks
en	A. The talks	A. The talks
en	101. The talks	101. The talks
en	2024. The talks went on.	2024. ¦ The talks went on.
en	Yahoo! & Co. came. He met “J. A. Koval” there.	Yahoo! & Co. came. ¦ He met “J. A. Koval” there.
# Small letters: behind a stop only words that begin sentences begin one.
en	it was cold. the men waited. nobody came.	it was cold. ¦ the men waited. ¦ nobody came.
en	He used the approx. value of the amt. given there.	He used the approx. value of the amt. given there.
en	we went out. max and jen came too! nobody paid? people laughed.	we went out. ¦ max and jen came too! ¦ nobody paid? ¦ people laughed.
en	He read the report. http://example.org/a has it.	He read the report. ¦ http://example.org/a has it.
# Quotations: split inside, and carried on.
en	“We waited. Nobody came,” he said. Then he left.	“We waited. ¦ >Nobody came,” he said. ¦ Then he left.
en	"We waited. Nobody came." He left.	"We waited. ¦ >Nobody came." ¦ He left.
en	He said: «We waited. We left». It rained.	He said: «We waited. ¦ >We left». ¦ It rained.
en	‘We waited. We didn’t leave.’ He sat.	‘We waited. ¦ >We didn’t leave.’ ¦ He sat.
en	“Stop!” Anna Koval said. “Stop!” They stopped.	“Stop!” Anna Koval said. ¦ “Stop!” ¦ They stopped.
en	“Stop!” The man ran. “Stop!” I said. “Stop!” Col. J. Hale said. “Stop!” Tom ran. He said no.	“Stop!” ¦ The man ran. ¦ “Stop!” I said. ¦ “Stop!” Col. J. Hale said. ¦ “Stop!” ¦ Tom ran. ¦ He said no.
en	“Is it over?” he asked. It was.	“Is it over?” he asked. ¦ It was.
en	“It goes on. And on.	“And on again. It ends.” Yes.	“It goes on. ¦ >And on. ¦ >“And on again. ¦ >It ends.” ¦ Yes.
en	“Never closed. It ends.	A new paragraph. It is calm.	“Never closed. ¦ >It ends. ¦ A new paragraph. ¦ It is calm.
# A mark opens or closes by what it leans on, and by its shape where that does not tell.
de	»Wir warten. Niemand kommt.« Dann ging er.	»Wir warten. ¦ >Niemand kommt.« ¦ Dann ging er.
de	«Wir warten. Niemand kommt.» Dann ging er.	«Wir warten. ¦ >Niemand kommt.» ¦ Dann ging er.
de	Er sagte: ‚Nein. Nie.‘ Dann ging er.	Er sagte: ‚Nein. ¦ >Nie.‘ ¦ Dann ging er.
fr	Il dit\xc2\xa0: «\xe2\x80\xafNon. Jamais.\xe2\x80\xaf» Puis il sortit.	Il dit\xc2\xa0: «\xe2\x80\xafNon. ¦ >Jamais.\xe2\x80\xaf» ¦ Puis il sortit.
en	'We waited. They didn't come. It's late,' he said. It rained.	'We waited. ¦ >They didn't come. ¦ >It's late,' he said. ¦ It rained.
en	“We waited. ‘Go home,’ they said. We stayed.” It rained.	“We waited. ¦ >‘Go home,’ they said. ¦ >We stayed.” ¦ It rained.
en	``We waited. Nobody came,'' he said. It rained.	``We waited. ¦ >Nobody came,'' he said. ¦ It rained.
en	The '90s were hard. Rock 'n' roll played. The men's bus left. It rained.	The '90s were hard. ¦ Rock 'n' roll played. ¦ The men's bus left. ¦ It rained.
en	‘Tis late. The soldiers’ bus left. 'Tis so. The soldiers' bus left.	‘Tis late. ¦ The soldiers’ bus left. ¦ 'Tis so. ¦ The soldiers' bus left.
en	He is 6'2" tall. A 5" gun fired. It rained.	He is 6'2" tall. ¦ A 5" gun fired. ¦ It rained.
en	Nobody came," he said. It rained. They left.	Nobody came," he said. ¦ It rained. ¦ They left.
en	"We waited. We left.	"Then we came. It rained." It ended.	"We waited. ¦ >We left. ¦ >"Then we came. ¦ >It rained." ¦ It ended.
en	“We waited. We left.	"It rained. Nobody came." Yes.	“We waited. ¦ >We left. ¦ "It rained. ¦ >Nobody came." ¦ Yes.
de	„Wir warteten. Niemand kam“, sagte er. ‚Geht heim. Sofort.‘ Er ging.	„Wir warteten. ¦ >Niemand kam“, sagte er. ¦ ‚Geht heim. ¦ >Sofort.‘ ¦ Er ging.
ru	«Мы ждали. Фильм „Обмен“ шёл. Мы ушли». Шёл дождь.	«Мы ждали. ¦ >Фильм „Обмен“ шёл. ¦ >Мы ушли». ¦ Шёл дождь.
uk	“Ми чекали. Ніхто не прийшов”, — сказав він. Дощ.	“Ми чекали. ¦ >Ніхто не прийшов”, — сказав він. ¦ Дощ.
fr	« Nous attendions. Personne n’est venu », dit-il. Il partit.	« Nous attendions. ¦ >Personne n’est venu », dit-il. ¦ Il partit.
# Brackets, notes, faces.
en	He left (it was late). They stayed. (They had no car.) It rained.	He left (it was late). ¦ They stayed. ¦ (They had no car.) ¦ It rained.
en	The firm (it made pens. It closed in 1950.) had few men. One (a cook. Or two). It ended.	The firm (it made pens. It closed in 1950.) had few men. ¦ One (a cook. Or two). ¦ It ended.
en	He left (it rained. They stayed. She went (he did, too.) home. It ended.	He left (it rained. ¦ They stayed. ¦ She went (he did, too.) home. ¦ It ended.
en	It ends.[109] The next.[90] One more.[] And [no] end.	It ends.[109] ¦ The next.[90] ¦ One more.[] And [no] end.
en	The text ends here.[12] The next begins. [3] And so on.	The text ends here.[12] ¦ The next begins. [3] ¦ And so on.
en	It ended. [...] Then all left. It was near ... 50 men.	It ended. [...] ¦ Then all left. ¦ It was near ... 50 men.
en	Great food! :) The staff too. :-( We left.	Great food! :) ¦ The staff too. :-( ¦ We left.
en	Great food 👍 We left. 😀 😀	Great food 👍 ¦ We left. 😀 😀
ru	Спасибо))) Очень красиво) Ждём вас (и семью).	Спасибо))) ¦ Очень красиво) ¦ Ждём вас (и семью).
en	They chose a) bread or b) wine. All (the men (and boys)) ate.	They chose a) bread or b) wine. ¦ All (the men (and boys)) ate.
# No white space behind the stop.
en	See x/lib.Next and k:lib.Next and x@lib.Next and 5.The or e.Gone or lib.The	See x/lib.Next and k:lib.Next and x@lib.Next and 5.The or e.Gone or lib. ¦ The
en	is it over?they left.nobody knows.It is on x.it is not...there is more	is it over? ¦ they left. ¦ nobody knows. ¦ It is on x.it is not...there is more
en	He sells at Example.Com today. They met in Kyiv.He left.	He sells at Example.Com today. ¦ They met in Kyiv. ¦ He left.
en	It was 12.The bus left.X came.Tx came.	It was 12. ¦ The bus left.X came. ¦ Tx came.
en	It ended...Nobody spoke!Then all did.	It ended... ¦ Nobody spoke! ¦ Then all did.
en	It ended.Nobody spoke.See www.Example.com and a@b.Com for e.g. U.S.Army.	It ended. ¦ Nobody spoke. ¦ See www.Example.com and a@b.Com for e.g. U.S.Army.
# Lines of a mail that were run together: greeting and closing ...
en	Dear All, Please find the list below. Kind regards, Anna Koval	Dear All, ¦ Please find the list below. ¦ Kind regards, ¦ Anna Koval
en	Hi Tom - Just a line to say that we are home. Thanks, Anna	Hi Tom - ¦ Just a line to say that we are home. ¦ Thanks, ¦ Anna
en	Regards, Anna J. Koval Northern Freight Company, Riga, phone 12	Regards, ¦ Anna J. Koval Northern Freight Company, Riga, phone 12
en	Thanks, but the list is long. Regards, as ever, to all.	Thanks, but the list is long. ¦ Regards, as ever, to all.
en	Hello, Mr. Koval. Hi, I am Tom. Dear Anna, Tom and Vera are here.	Hello, Mr. Koval. ¦ Hi, I am Tom. ¦ Dear Anna, Tom and Vera are here.
en	Thanks, Anna. Thanks, Tom, for this. Thanks, Mr. Koval. Love, Anna says, is blind.	Thanks, Anna. ¦ Thanks, Tom, for this. ¦ Thanks, Mr. Koval. ¦ Love, Anna says, is blind.
en	Thanks, Anna Here is the list. Regards, Tom J. Hale Please see below.	Thanks, ¦ Anna ¦ Here is the list. ¦ Regards, ¦ Tom J. Hale ¦ Please see below.
# ... who sent it and when, fields of its head, and files that go with it.
en	Anna Koval 04/26/2001 07:17 AM will you come?	Anna Koval ¦ 04/26/2001 07:17 AM ¦ will you come?
en	"Koval, Anna" <anna@example.org> 4/6/01 7:17:08 PM The list is below.	"Koval, Anna" <anna@example.org> ¦ 4/6/01 7:17:08 PM ¦ The list is below.
en	Anna Koval@NORTHERN on 08/16/2000 03:14 PM The list is below.	Anna Koval@NORTHERN on 08/16/2000 03:14 PM ¦ The list is below.
en	On 08/16/2000 03:14 PM Anna wrote: see 1/2/3 and the pump that failed on 08/16/2000 03:14 PM again.	On 08/16/2000 03:14 PM Anna wrote: see 1/2/3 and the pump that failed on 08/16/2000 03:14 PM again.
en	Email: "Anna"<an...@example.org> we are home	Email: "Anna"<an...@example.org> ¦ we are home
en	Email: anna@example.org We are home. Email: anna@example.org or call.	Email: anna@example.org ¦ We are home. ¦ Email: anna@example.org or call.
en	The files (see below) - one.pdf - two.xls It is all - see notes.txt - there.	The files (see below) ¦ - one.pdf ¦ - two.xls It is all - see notes.txt - there.
en	Phone: 12 34 56 Fax: 78 90 Place: the hall Time: nine	Phone: 12 34 56 ¦ Fax: 78 90 ¦ Place: the hall Time: nine
en	<< File: one.pdf >> The list << File: two.pdf >> goes on. The << Stop >> He said.	<< File: one.pdf >> ¦ The list << File: two.pdf >> goes on. ¦ The << Stop >> He said.
# Captions with their number.
en	Figure 1.5 The gate of the town. Figure 2 shows it. Figure 3 Hale drew it.	Figure 1.5 ¦ The gate of the town. ¦ Figure 2 shows it. ¦ Figure 3 Hale drew it.
# Rules of signs, addresses in a row, sources in brackets, speech that was cut short.
en	We are home. *** Nobody came. ===== The end ----------	We are home. ¦ *** ¦ Nobody came. ¦ ===== ¦ The end ¦ ----------
en	********NOTICE******** The rest is secret. What the **** is this ______ for? F**** they said.	********NOTICE******** ¦ The rest is secret. ¦ What the **** is this ______ for? ¦ F**** they said.
en	See http://example.org/a http://example.org/b It is all there.	See http://example.org/a ¦ http://example.org/b ¦ It is all there.
en	http://example.org/a Anna Koval. The site http://example.org/a is new, http://example.org/b, The Hague.	http://example.org/a ¦ Anna Koval. ¦ The site http://example.org/a is new, http://example.org/b, The Hague.
en	(Evening News) The talks went on. (Some say so.) (The) talks (Evening News) The end. (A) The gate.	(Evening News) ¦ The talks went on. ¦ (Some say so.) ¦ (The) talks (Evening News) The end. ¦ (A) The gate.
en	Did you just wash — Yes. I was going to -- What for? The film — The Wall — is old. The Wall — The film — is new.	Did you just wash — ¦ Yes. ¦ I was going to -- ¦ What for? ¦ The film — The Wall — is old. ¦ The Wall — The film — is new.
en	He came in and said: — What for? We left, — The rest stayed.	He came in and said: — What for? ¦ We left, — The rest stayed.
en	Write to anna@example.org We are home. Write to anna@example.org Tom.	Write to anna@example.org ¦ We are home. ¦ Write to anna@example.org Tom.
en	Her rule — Never again — was known. She asked why — Nobody knows — they say — so much.	Her rule — Never again — was known. ¦ She asked why — Nobody knows — they say — so much.
# Numbers of notes that stood above the line; verses that are numbered.
en	It is their right. 4 Even so they stayed. Tom paid. 12 Monkeys came.	It is their right. 4 ¦ Even so they stayed. ¦ Tom paid. ¦ 12 Monkeys came.
en	1 He came. 2 And he saw. 3 Then he left.	1 He came. ¦ 2 And he saw. ¦ 3 Then he left.
# Abbreviations by their shape: no vowel; hums are sentences.
en	The Mgmts. Koval and Rowe met Mfgr. Hale. Mm. Hot out. Shh. Anna sleeps.	The Mgmts. Koval and Rowe met Mfgr. Hale. ¦ Mm. ¦ Hot out. ¦ Shh. ¦ Anna sleeps.
# Datelines are parted.
en	KYIV, Ukraine (AP) — The exchange began. It ended.	KYIV, Ukraine (AP) — ¦ The exchange began. ¦ It ended.
en	Moscow, May 23 (Reuters) - The exchange began.	Moscow, May 23 (Reuters) - ¦ The exchange began.
en	GENEVA -- Talks began.	GENEVA -- ¦ Talks began.
en	BREAKING NEWS: talks — at last — begin.	BREAKING NEWS: talks — at last — begin.
en	The talks — at last — begin.	The talks — at last — begin.
ru	КИЕВ, 23 мая (РИА Новости) — Обмен начался.	КИЕВ, 23 мая (РИА Новости) — ¦ Обмен начался.
en	WASHINGTON, D.C. — The talks ended.	WASHINGTON, D.C. — ¦ The talks ended.
en	(Reuters) - The talks ended.	(Reuters) - ¦ The talks ended.
en	Geneva, 23 May 2025 – The talks ended.	Geneva, 23 May 2025 – ¦ The talks ended.
en	MOSCOW, May 23. /TASS/. The talks ended.	MOSCOW, May 23. /TASS/. ¦ The talks ended.
ru	КИЕВ, 23 мая — РИА Новости. Обмен начался.	КИЕВ, 23 мая — РИА Новости. ¦ Обмен начался.
ru	Минск, 23 мая — Sputnik, Анна Коваль. Обмен начался.	Минск, 23 мая — Sputnik, Анна Коваль. ¦ Обмен начался.
ru	Москва. 23 мая. INTERFAX.RU - Обмен начался.	Москва. 23 мая. INTERFAX.RU - ¦ Обмен начался.
ru	МОСКВА, 23 мая /ТАСС/. Обмен начался.	МОСКВА, 23 мая /ТАСС/. ¦ Обмен начался.
ru	23 мая, Минск /Корр. БЕЛТА/. Обмен начался.	23 мая, Минск /Корр. БЕЛТА/. ¦ Обмен начался.
uk	КИЇВ. 23 травня. УНН. Обмін почався.	КИЇВ. 23 травня. УНН. ¦ Обмін почався.
uk	Київ, 23 травня (УКРІНФОРМ). Обмін почався.	Київ, 23 травня (УКРІНФОРМ). ¦ Обмін почався.
de	Kiew/Berlin (dpa) - Die Gespräche sind beendet.	Kiew/Berlin (dpa) - ¦ Die Gespräche sind beendet.
es	Madrid, 23 may (EFE).- El canje ha empezado.	Madrid, 23 may (EFE).- ¦ El canje ha empezado.
es	Ciudad de México (AFP) – El canje ha empezado.	Ciudad de México (AFP) – ¦ El canje ha empezado.
it	(ANSA) - KIEV, 23 MAG - Lo scambio è iniziato.	(ANSA) - KIEV, 23 MAG - ¦ Lo scambio è iniziato.
pt	Lisboa, 23 mai 2025 (Lusa) – A troca começou.	Lisboa, 23 mai 2025 (Lusa) – ¦ A troca começou.
# Where lines were run together: behind a heading, and inside a paragraph with an agency.
en	Talks end after three days KYIV, Ukraine (AP) — The men came home. MOSCOW (AP) — Nobody left.	Talks end after three days ¦ KYIV, Ukraine (AP) — ¦ The men came home. ¦ MOSCOW (AP) — ¦ Nobody left.
en	SECOND DAY OF TALKS The men came home. USA TODAY has it. NATO AND EU met.	SECOND DAY OF TALKS ¦ The men came home. ¦ USA TODAY has it. ¦ NATO AND EU met.
en	PLEASE NOTE: The men came home. LET THEM GO. IT'S LATE! WHO CAME? THE MEN.	PLEASE NOTE: The men came home. ¦ LET THEM GO. ¦ IT'S LATE! ¦ WHO CAME? ¦ THE MEN.
ru	ВТОРОЙ ДЕНЬ ОБМЕНА Это был самый большой обмен.	ВТОРОЙ ДЕНЬ ОБМЕНА ¦ Это был самый большой обмен.
# Names, days and dashes that are none.
en	The Talks End After Three Days NATO (AP) - The men came home.	The Talks End After Three Days ¦ NATO (AP) - ¦ The men came home.
en	On May 23 — Europe Day.	On May 23 — Europe Day.
en	May 23 – Kyiv.	May 23 – Kyiv.
en	Petrenko, 23 — The youngest of all.	Petrenko, 23 — The youngest of all.
en	The men (all of them) - Ivan too.	The men (all of them) - Ivan too.
en	He left. May 23. USA. Then all did.	He left. ¦ May 23. ¦ USA. ¦ Then all did.
ru	США — Россия.	США — Россия.
ru	В 2014 году — Киев.	В 2014 году — Киев.
# Lists on one line.
en	1. Open the gate 2. Count the men 3. Close it	1. Open the gate ¦ 2. Count the men ¦ 3. Close it
en	Agreed: 1. Open the gate 2. Count the men	Agreed: ¦ 1. Open the gate ¦ 2. Count the men
en	They had: • Bread • Wine	They had: ¦ • Bread ¦ • Wine
en	They had a) bread or b) wine: 1) red, 2) white. It was: 1. Good.	They had a) bread or b) wine: 1) red, 2) white. ¦ It was: 1. ¦ Good.
en	1. Open version 2. or 3. of the file	1. Open version 2. or 3. of the file
en	• men • women • children	• men ¦ • women ¦ • children
en	a) men b) women c) children	a) men ¦ b) women ¦ c) children
en	(1) the men (2) the women	(1) the men ¦ (2) the women
# Bytes that are no UTF-8, and controls, are letters of nothing.
en	The end\xff. Next\x80 one.	The end\xff. ¦ Next\x80 one.
en	\x00\x01 \xff	\x00\x01 \xff
# Russian.
ru	В 1941 г. началась война. Он жил на ул. Ленина, д. 5.	В 1941 г. началась война. ¦ Он жил на ул. Ленина, д. 5.
ru	А. С. Пушкин родился в 1799 г. Он жил в г. Москве.	А. С. Пушкин родился в 1799 г. ¦ Он жил в г. Москве.
ru	Освобождены солдаты, офицеры и т. д. Обмен продолжается.	Освобождены солдаты, офицеры и т. д. ¦ Обмен продолжается.
ru	Ей 20 лет. Мужу 30 лет. Остались дети и др. «12 стульев» — книга.	Ей 20 лет. ¦ Мужу 30 лет. ¦ Остались дети и др. ¦ «12 стульев» — книга.
ru	Ущерб — 5 млн руб. и 3 тыс. долл. США. Это много.	Ущерб — 5 млн руб. и 3 тыс. долл. США. ¦ Это много.
ru	— Пришли? — спросил он. — Да. — Он кивнул.	— Пришли? — спросил он. ¦ — Да. ¦ — Он кивнул.
ru	«Мы ждали. Никто не пришёл», — сказал он. Потом ушёл.	«Мы ждали. ¦ >Никто не пришёл», — сказал он. ¦ Потом ушёл.
ru	«Мы дома!» — крикнул он. Все молчали…	«Мы дома!» — крикнул он. ¦ Все молчали…
# Ukrainian.
uk	У 2022 р. почалася війна. Він жив на вул. Шевченка, буд. 5.	У 2022 р. почалася війна. ¦ Він жив на вул. Шевченка, буд. 5.
uk	У м. Києві та с. Ковалівка 5 тис. людей. Це ст. 3 закону.	У м. Києві та с. Ковалівка 5 тис. людей. ¦ Це ст. 3 закону.
uk	Т. Г. Шевченко народився 1814 р. Він писав вірші.	Т. Г. Шевченко народився 1814 р. ¦ Він писав вірші.
uk	— Було? — спитав він. — Було трохи…	— Було? — спитав він. ¦ — Було трохи…
# German, French, Spanish, Italian, Portuguese, Polish.
de	Am 3. Oktober kam Dr. Weber, z. B. um 9 Uhr. Es war kalt. Im 19. Jahrhundert war alles anders.	Am 3. Oktober kam Dr. Weber, z. B. um 9 Uhr. ¦ Es war kalt. ¦ Im 19. Jahrhundert war alles anders.
pl	We wtorek 5. maja zebrał się 2. Korpus. Liczy 15. Prezydent był tam.	We wtorek 5. maja zebrał się 2. Korpus. ¦ Liczy 15. ¦ Prezydent był tam.
en	They won 3. Germany lost on 3. 10. 1990.	They won 3. ¦ Germany lost on 3. 10. 1990.
de	„Wir warten. Niemand kommt“, sagte er. Dann ging er.	„Wir warten. ¦ >Niemand kommt“, sagte er. ¦ Dann ging er.
fr	M. Dupont et Mme Martin, p. ex., sont venus. Cf. art. 5. Ils sont partis.	M. Dupont et Mme Martin, p. ex., sont venus. ¦ Cf. art. 5. ¦ Ils sont partis.
es	El Sr. García vive en EE. UU. desde 2010. ¿Quién lo sabe? ¡Nadie! Así es.	El Sr. García vive en EE. UU. desde 2010. ¦ ¿Quién lo sabe? ¦ ¡Nadie! ¦ Así es.
it	Il Dott. Rossi e l'Avv. Bianchi sono qui. Pane, vino, ecc. Tutto bene.	Il Dott. Rossi e l'Avv. Bianchi sono qui. ¦ Pane, vino, ecc. ¦ Tutto bene.
pt	O Sr. Silva mora na Av. Brasil. Ela não sabe.	O Sr. Silva mora na Av. Brasil. ¦ Ela não sabe.
pl	Prof. Nowak i dr Kowalski mieszkają przy ul. Długiej. W 2020 r. wyjechali. Był tam m.in. Jan.	Prof. Nowak i dr Kowalski mieszkają przy ul. Długiej. ¦ W 2020 r. wyjechali. ¦ Był tam m.in. Jan.
#
# The English Golden Rules of pragmatic_segmenter (rules 40 to 42 are about lines: see paragraph.t).
#
# The MIT License (MIT)
#
# Copyright (c) 2015 Kevin S. Dias
#
# Permission is hereby granted, free of charge, to any person obtaining
# a copy of this software and associated documentation files (the
# "Software"), to deal in the Software without restriction, including
# without limitation the rights to use, copy, modify, merge, publish,
# distribute, sublicense, and/or sell copies of the Software, and to
# permit persons to whom the Software is furnished to do so, subject to
# the following conditions:
#
# The above copyright notice and this permission notice shall be
# included in all copies or substantial portions of the Software.
#
# THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
# EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
# MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
# NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
# LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION
# OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
# WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
# 1 Simple period to end sentence
en	Hello World. My name is Jonas.	Hello World. ¦ My name is Jonas.
# 2 Question mark to end sentence
en	What is your name? My name is Jonas.	What is your name? ¦ My name is Jonas.
# 3 Exclamation point to end sentence
en	There it is! I found it.	There it is! ¦ I found it.
# 4 One letter upper case abbreviations
en	My name is Jonas E. Smith.	My name is Jonas E. Smith.
# 5 One letter lower case abbreviations
en	Please turn to p. 55.	Please turn to p. 55.
# 6 Two letter lower case abbreviations in the middle of a sentence
en	Were Jane and co. at the party?	Were Jane and co. at the party?
# 7 Two letter upper case abbreviations in the middle of a sentence
en	They closed the deal with Pitt, Briggs & Co. at noon.	They closed the deal with Pitt, Briggs & Co. at noon.
# 8 Two letter lower case abbreviations at the end of a sentence
en	Let's ask Jane and co. They should know.	Let's ask Jane and co. ¦ They should know.
# 9 Two letter upper case abbreviations at the end of a sentence
en	They closed the deal with Pitt, Briggs & Co. It closed yesterday.	They closed the deal with Pitt, Briggs & Co. ¦ It closed yesterday.
# 10 Two letter (prepositive) abbreviations
en	I can see Mt. Fuji from here.	I can see Mt. Fuji from here.
# 11 Two letter (prepositive & postpositive) abbreviations
en	St. Michael's Church is on 5th st. near the light.	St. Michael's Church is on 5th st. near the light.
# 12 Possesive two letter abbreviations
en	That is JFK Jr.'s book.	That is JFK Jr.'s book.
# 13 Multi-period abbreviations in the middle of a sentence
en	I visited the U.S.A. last year.	I visited the U.S.A. last year.
# 14 Multi-period abbreviations at the end of a sentence
en	I live in the E.U. How about you?	I live in the E.U. ¦ How about you?
# 15 U.S. as sentence boundary
en	I live in the U.S. How about you?	I live in the U.S. ¦ How about you?
# 16 U.S. as non sentence boundary with next word capitalized
en	I work for the U.S. Government in Virginia.	I work for the U.S. Government in Virginia.
# 17 U.S. as non sentence boundary
en	I have lived in the U.S. for 20 years.	I have lived in the U.S. for 20 years.
# 18 A.M. / P.M. as non sentence boundary and sentence boundary
en	At 5 a.m. Mr. Smith went to the bank. He left the bank at 6 P.M. Mr. Smith then went to the store.	At 5 a.m. Mr. Smith went to the bank. ¦ He left the bank at 6 P.M. ¦ Mr. Smith then went to the store.
# 19 Number as non sentence boundary
en	She has $100.00 in her bag.	She has $100.00 in her bag.
# 20 Number as sentence boundary
en	She has $100.00. It is in her bag.	She has $100.00. ¦ It is in her bag.
# 21 Parenthetical inside sentence
en	He teaches science (He previously worked for 5 years as an engineer.) at the local University.	He teaches science (He previously worked for 5 years as an engineer.) at the local University.
# 22 Email addresses
en	Her email is Jane.Doe@example.com. I sent her an email.	Her email is Jane.Doe@example.com. ¦ I sent her an email.
# 23 Web addresses
en	The site is: https://www.example.50.com/new-site/awesome_content.html. Please check it out.	The site is: https://www.example.50.com/new-site/awesome_content.html. ¦ Please check it out.
# 24 Single quotations inside sentence
en	She turned to him, 'This is great.' she said.	She turned to him, 'This is great.' she said.
# 25 Double quotations inside sentence
en	She turned to him, "This is great." she said.	She turned to him, "This is great." she said.
# 26 Double quotations at the end of a sentence
en	She turned to him, "This is great." She held the book out to show him.	She turned to him, "This is great." ¦ She held the book out to show him.
# 27 Double punctuation (exclamation point)
en	Hello!! Long time no see.	Hello!! ¦ Long time no see.
# 28 Double punctuation (question mark)
en	Hello?? Who is there?	Hello?? ¦ Who is there?
# 29 Double punctuation (exclamation point / question mark)
en	Hello!? Is that you?	Hello!? ¦ Is that you?
# 30 Double punctuation (question mark / exclamation point)
en	Hello?! Is that you?	Hello?! ¦ Is that you?
# 31 List (period followed by parens and no period to end item)
en	1.) The first item 2.) The second item	1.) The first item ¦ 2.) The second item
# 32 List (period followed by parens and period to end item)
en	1.) The first item. 2.) The second item.	1.) The first item. ¦ 2.) The second item.
# 33 List (parens and no period to end item)
en	1) The first item 2) The second item	1) The first item ¦ 2) The second item
# 34 List (parens and period to end item)
en	1) The first item. 2) The second item.	1) The first item. ¦ 2) The second item.
# 35 List (period to mark list and no period to end item)
en	1. The first item 2. The second item	1. The first item ¦ 2. The second item
# 36 List (period to mark list and period to end item)
en	1. The first item. 2. The second item.	1. The first item. ¦ 2. The second item.
# 37 List with bullet
en	• 9. The first item • 10. The second item	• 9. The first item ¦ • 10. The second item
# 38 List with hypthen
en	⁃9. The first item ⁃10. The second item	⁃9. The first item ¦ ⁃10. The second item
# 39 Alphabetical list
en	a. The first item b. The second item c. The third list item	a. The first item ¦ b. The second item ¦ c. The third list item
# 43 Geo Coordinates
en	You can find it at N°. 1026.253.553. That is where the treasure is.	You can find it at N°. 1026.253.553. ¦ That is where the treasure is.
# 44 Named entities with an exclamation point
en	She works at Yahoo! in the accounting department.	She works at Yahoo! in the accounting department.
# 45 I as a sentence boundary and I as an abbreviation
en	We make a good team, you and I. Did you see Albert I. Jones yesterday?	We make a good team, you and I. ¦ Did you see Albert I. Jones yesterday?
# 46 Ellipsis at end of quotation
en	Thoreau argues that by simplifying one’s life, “the laws of the universe will appear less complex. . . .”	Thoreau argues that by simplifying one’s life, “the laws of the universe will appear less complex. . . .”
# 47 Ellipsis with square brackets
en	"Bohr [...] used the analogy of parallel stairways [...]" (Smith 55).	"Bohr [...] used the analogy of parallel stairways [...]" (Smith 55).
# 48 Ellipsis as sentence boundary (standard ellipsis rules)
en	If words are left off at the end of a sentence, and that is all that is omitted, indicate the omission with ellipsis marks (preceded and followed by a space) and then indicate the end of the sentence with a period . . . . Next sentence.	If words are left off at the end of a sentence, and that is all that is omitted, indicate the omission with ellipsis marks (preceded and followed by a space) and then indicate the end of the sentence with a period . . . . ¦ Next sentence.
# 49 Ellipsis as sentence boundary (non-standard ellipsis rules)
en	I never meant that.... She left the store.	I never meant that.... ¦ She left the store.
# 50 Ellipsis as non sentence boundary
en	I wasn’t really ... well, what I mean...see . . . what I'm saying, the thing is . . . I didn’t mean it.	I wasn’t really ... well, what I mean...see . . . what I'm saying, the thing is . . . I didn’t mean it.
# 51 4-dot ellipsis
en	One further habit which was somewhat weakened . . . was that of combining words into self-interpreting compounds. . . . The practice was not abandoned. . . .	One further habit which was somewhat weakened . . . was that of combining words into self-interpreting compounds. ¦ . . . The practice was not abandoned. . . .
# 52 No whitespace in between sentences
en	Hello world.Today is Tuesday.Mr. Smith went to the store and bought 1,000.That is a lot.	Hello world. ¦ Today is Tuesday. ¦ Mr. Smith went to the store and bought 1,000. ¦ That is a lot.
