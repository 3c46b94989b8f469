# language	paragraph	roles of its sentences
en	The exchange ended on Sunday.	sentence
en	The exchange ended. All came home.	sentence sentence
# A line without a stop is a heading, unless it is all that the document has.
en	Exchange Ends After Three Days	heading
en	Exchange Ends After Three Days	only	sentence
en	Exchange ends: “Nobody left behind”	heading
en	the men who came home	sentence
en	Dear all,	sentence
en	These came home:	sentence
en	***	sentence
en	390	sentence
en	The men who came home on the first day of the exchange The men who came home on the first day of the exchange The men who came home on the first day of the exchange The men who came home on the first day of the exchange The men who came home on the first day of the exchange The men who came home on the first day of the exchange	sentence
en	HOME AT LAST! Tears as 300 walk free	heading heading
# Datelines, bylines, captions.
en	KYIV, Ukraine (AP) — The exchange ended.	dateline sentence
en	Kyiv, 23 May 2025	dateline
en	Exchange Ends, May 23	heading
en	The Exchange of May 23	heading
en	By Anna Koval	byline
en	By Anna Koval and Ivan Petrenko in Kyiv	byline
en	By Friday the men had come home	heading
en	By May 2025	heading
en	By Friday, the men had come home.	sentence
en	Photo: A man hugs his wife. They wept.	caption caption
en	Image: Getty Images	caption
en	Families wait near Chernihiv. Getty Images	sentence caption
en	Photo finish in the talks.	sentence
# Lists.
en	1. Open the gate	list
en	- all the wounded	list
en	• men • women	list list
en	2) Count them. Then count again.	list list
en	— Are they home?	sentence
en	These are agreed: 1. The gate 2. The men	sentence list list
en	14 Harbour Street	series	list
en	They live there.	series	sentence
# Furniture.
en	READ MORE: Exchange ends	boilerplate
en	Read more	boilerplate
en	Read More »	boilerplate
en	Read more than one report of it.	sentence
en	Also on site :	boilerplate
en	Sign up for our newsletter.	boilerplate
en	The exchange ended. Sign up for our newsletter!	sentence boilerplate
en	© 2025 Example News. All rights reserved.	boilerplate boilerplate
en	Example News, all rights reserved	boilerplate
en	Reporting by Anna Koval; editing by Ivan Petrenko	boilerplate
en	Advertisement	boilerplate
en	The advertisement ran for a week.	sentence
en	Related: how the exchange began	boilerplate
ru	Читайте также: обмен завершён	boilerplate
ru	Фото: Минобороны	caption
ru	Автор: Анна Коваль	byline
ru	Обмен завершён	heading
uk	Читайте також: обмін завершено	boilerplate
uk	Світлина: Генштаб	caption
uk	Усі права захищено.	boilerplate
en	By our count, 303 men came home.	sentence
en	By: Anna Koval	byline
en	Writing by Anna Koval	boilerplate
en	Writing by hand takes time.	sentence
ru	Текст Конституции Украины	heading
en	(AP Photo/Anna Koval)	caption
en	Men at the gate. (AP Photo/Anna Koval)	sentence caption
en	Source: Ministry of Defence	caption
en	FILE - Men wait in Kyiv. (AP Photo/Anna Koval, File)	caption caption
en	Video — the first of the day — shows them.	sentence
en	* * *	sentence
en	Most read	boilerplate
en	Most read the lists twice.	sentence
en	Sent from my iPhone	boilerplate
en	Follow us on Telegram.	boilerplate
en	Filed under: exchange	boilerplate
en	Privacy policy	boilerplate
ru	Нашли ошибку? Выделите её.	boilerplate sentence
ru	Материалы по теме	boilerplate
ru	Реклама	boilerplate
ru	Реклама шла неделю.	sentence
ru	Беседовала Анна Коваль	byline
ru	Беседовала с ними Анна.	sentence
ru	Фото Анны Коваль	caption
ru	Фото было одно.	sentence
ru	Беседовала: Анна Коваль	byline
ru	Фото предоставлено штабом.	caption
ru	При перепечатке ссылка обязательна.	boilerplate
ru	Отправлено с iPhone	boilerplate
ru	От: Анна Коваль	boilerplate
ru	От Киева до Харькова шли автобусы.	sentence
ru	Тема: Обмен	heading
uk	Підписуйтесь на наш канал!	boilerplate
uk	Матеріали за темою	boilerplate
uk	Популярне	boilerplate
uk	Підготувала: Анна Коваль	byline
uk	Ілюстративне фото	caption
uk	Джерело: Генштаб	caption
uk	Від: Анна Коваль	boilerplate
uk	Від Києва до Харкова йшли автобуси.	sentence
de	Mehr zum Thema	boilerplate
de	Von Anna Koval und Ivan Petrenko	byline
de	Von den Männern kam keiner.	sentence
de	Foto: dpa	caption
de	Betreff: Austausch	heading
fr	Lire la suite	boilerplate
fr	Par Anna Koval	byline
fr	Par chance, personne ne partit.	sentence
fr	Crédit photo : Anna Koval	caption
es	Todos los derechos reservados.	boilerplate
es	Por Anna Koval	byline
es	Foto de archivo	caption
it	Leggi anche: lo scambio	boilerplate
it	Di Anna Koval	byline
it	Riproduzione riservata	boilerplate
pt	Leia também	boilerplate
pt	Por Anna Koval	byline
pt	Foto de arquivo	caption
pl	Czytaj także: wymiana jeńców	boilerplate
pl	Autorka: Anna Koval	byline
pl	Fot. Anna Koval	caption
# The head of a mail.
en	Message-ID: <1@example.org>	boilerplate
en	From: Anna Koval <a@example.org>	boilerplate
en	Subject: After the exchange	heading
# The language, by frequent words; else by script.
auto	The men came home and they were met by the families.	en
auto	Солдаты вернулись домой, и их встретили семьи.	ru
auto	Бійці повернулися додому, і їх зустріли родини.	uk
auto	Die Männer kamen nach Hause und wurden von den Familien empfangen.	de
auto	Les hommes sont rentrés chez eux et leurs familles les ont accueillis.	fr
auto	Los hombres volvieron a casa y sus familias los recibieron.	es
auto	Gli uomini sono tornati a casa e le famiglie li hanno accolti.	it
auto	Os homens voltaram para casa e as famílias os receberam.	pt
auto	Mężczyźni wrócili do domu i zostali przywitani przez rodziny.	pl
auto	Kyiv	en
auto	390	
auto	平和	
# A dash that leads stands behind a blank.
en	FILE - Men wait for the bus	caption
en	FILE— Men wait for the bus	heading
en	By Anna	byline
