# text	its language
# The same news in each, whole and cut, and headlines (but "Miasto zamyka stary most": "most" is English, too).
# English.
The city council voted late on Tuesday to close the old bridge for two years while engineers replace its rusted cables. Shop owners on both banks fear that they will lose customers. “We were told about this only last week,” said a baker whose family has worked there since 1931. A ferry will carry people across the river every ten minutes.	en
Rescue teams searched the valley for a third day after heavy rain washed away several houses. At least nine people are missing, and more than two hundred have been moved to schools and churches. The government promised money for those who lost their homes. Forecasters expect the weather to improve by the weekend.	en
A small company from the north of the country has built a battery that can be charged in under five minutes. Its founders, both former teachers, spent eight years in a garage before anyone believed them. Several car makers have asked for samples. Independent tests are due in the spring, but experts remain careful.	en
The national team lost its opening match by three goals to one and now has to win both remaining games. The coach blamed himself for a late change in defence. Fans who had travelled all night left the stadium before the end. The captain will not play again because of an injured knee.	en
Prices rose less quickly in October than economists had expected, mostly because fuel became cheaper. Food, however, still costs a tenth more than a year ago. The central bank is likely to leave interest rates as they are. Trade unions said that wages had not kept up and asked for talks.	en
Council votes to close bridge	en
Nine missing after floods in valley	en
Minister resigns over leaked letter	en
Prices rise more slowly than expected	en
Striker out for rest of season	en
New battery charges in five minutes	en
Talks with rebels break down again	en
Why the ferry never came back	en
# German.
Der Stadtrat hat am späten Dienstagabend beschlossen, die alte Brücke für zwei Jahre zu sperren, während Ingenieure die verrosteten Seile ersetzen. Ladenbesitzer auf beiden Seiten fürchten um ihre Kundschaft. „Davon haben wir erst letzte Woche erfahren“, sagte ein Bäcker, dessen Familie seit 1931 dort arbeitet. Eine Fähre bringt die Menschen alle zehn Minuten über den Fluss.	de
Rettungskräfte suchten den dritten Tag in Folge das Tal ab, nachdem starker Regen mehrere Häuser weggerissen hatte. Mindestens neun Personen werden vermisst, mehr als zweihundert kamen in Schulen und Kirchen unter. Die Regierung versprach den Betroffenen Geld. Meteorologen rechnen zum Wochenende mit besserem Wetter.	de
Eine kleine Firma aus dem Norden hat eine Batterie gebaut, die sich in weniger als fünf Minuten laden lässt. Die Gründer, beide früher Lehrer, verbrachten acht Jahre in einer Garage, bevor ihnen jemand glaubte. Mehrere Autohersteller baten um Muster. Unabhängige Tests sind für das Frühjahr geplant, doch Fachleute bleiben vorsichtig.	de
Die Nationalmannschaft verlor ihr erstes Spiel mit eins zu drei und muss nun beide verbleibenden Partien gewinnen. Der Trainer gab sich selbst die Schuld an einem späten Wechsel in der Abwehr. Viele Fans verließen das Stadion vor dem Ende. Der Kapitän fällt wegen einer Knieverletzung aus.	de
Die Preise stiegen im Oktober langsamer, als Ökonomen erwartet hatten, vor allem weil Benzin billiger wurde. Lebensmittel kosten aber noch immer ein Zehntel mehr als vor einem Jahr. Die Zentralbank dürfte die Zinsen nicht ändern. Gewerkschaften erklärten, die Löhne hätten nicht Schritt gehalten, und verlangten Gespräche.	de
Stadtrat sperrt alte Brücke	de
Neun Vermisste nach Unwetter im Tal	de
Ministerin tritt nach Briefaffäre zurück	de
Preise steigen langsamer als erwartet	de
Stürmer fällt bis Saisonende aus	de
Neue Batterie lädt in fünf Minuten	de
Gespräche mit Rebellen erneut gescheitert	de
Warum die Fähre nie zurückkam	de
# French.
Le conseil municipal a décidé mardi soir de fermer le vieux pont pendant deux ans, le temps que des ingénieurs remplacent ses câbles rouillés. Les commerçants des deux rives craignent de perdre leurs clients. « On nous a prévenus la semaine dernière », a dit un boulanger dont la famille travaille là depuis 1931. Un bac fera traverser les habitants toutes les dix minutes.	fr
Les secours ont fouillé la vallée pour le troisième jour après que de fortes pluies ont emporté plusieurs maisons. Au moins neuf personnes sont portées disparues, et plus de deux cents ont été logées dans des écoles et des églises. Le gouvernement a promis une aide aux sinistrés. La météo devrait s'améliorer d'ici au week-end.	fr
Une petite entreprise du nord du pays a construit une batterie qui se recharge en moins de cinq minutes. Ses fondateurs, deux anciens professeurs, ont passé huit ans dans un garage avant que quelqu'un ne les croie. Plusieurs constructeurs ont demandé des échantillons. Des essais indépendants sont prévus au printemps, mais les experts restent prudents.	fr
L'équipe nationale a perdu son premier match trois buts à un et doit maintenant gagner les deux autres. Le sélectionneur s'est reproché un changement tardif en défense. Des supporters venus de loin ont quitté le stade avant la fin. Le capitaine, blessé au genou, ne jouera plus.	fr
Les prix ont augmenté moins vite en octobre que ne le pensaient les économistes, surtout parce que l'essence coûte moins cher. La nourriture reste pourtant un dixième plus chère qu'il y a un an. La banque centrale ne devrait pas toucher aux taux. Les syndicats affirment que les salaires n'ont pas suivi et demandent des négociations.	fr
La mairie ferme le vieux pont	fr
Neuf disparus après des inondations	fr
Démission du ministre des Transports	fr
Les prix augmentent moins vite que prévu	fr
Saison terminée pour l'attaquant	fr
Une batterie qui se charge en cinq minutes	fr
Échec des négociations avec les rebelles	fr
Pourquoi le bac n'est jamais revenu	fr
# Spanish.
El ayuntamiento decidió el martes por la noche cerrar el viejo puente durante dos años, mientras los ingenieros cambian sus cables oxidados. Los comerciantes de ambas orillas temen perder clientes. «Nos lo dijeron la semana pasada», contó un panadero cuya familia trabaja allí desde 1931. Un transbordador llevará a la gente al otro lado cada diez minutos.	es
Los equipos de rescate buscaron por tercer día en el valle después de que las lluvias se llevaran varias casas. Al menos nueve personas siguen desaparecidas y más de doscientas duermen en escuelas e iglesias. El gobierno prometió dinero para los afectados. Se espera que el tiempo mejore el fin de semana.	es
Una pequeña empresa del norte ha construido una batería que se carga en menos de cinco minutos. Sus fundadores, dos antiguos maestros, pasaron ocho años en un garaje antes de que alguien les creyera. Varios fabricantes de coches han pedido muestras. Las pruebas independientes están previstas para la primavera, pero los expertos piden cautela.	es
La selección perdió su primer partido por tres goles a uno y ahora tiene que ganar los dos que quedan. El entrenador se culpó de un cambio tardío en la defensa. Muchos aficionados dejaron el estadio antes del final. El capitán, lesionado en la rodilla, no volverá a jugar.	es
Los precios subieron en octubre menos de lo que esperaban los economistas, sobre todo porque bajó la gasolina. La comida, sin embargo, todavía cuesta una décima parte más que hace un año. Es probable que el banco central no toque los tipos de interés. Los sindicatos dicen que los salarios no han subido lo mismo y piden negociar.	es
El ayuntamiento cierra el viejo puente	es
Nueve desaparecidos tras las inundaciones	es
Dimite la ministra de Transportes	es
Los precios suben menos de lo previsto	es
El delantero se pierde la temporada	es
Una batería que carga en cinco minutos	es
Fracasan otra vez las negociaciones	es
Por qué el barco nunca volvió	es
# Italian.
Il consiglio comunale ha deciso martedì sera di chiudere il vecchio ponte per due anni, mentre gli ingegneri sostituiscono i cavi arrugginiti. I negozianti delle due rive temono di perdere clienti. «Ce l'hanno detto la settimana scorsa», racconta un fornaio la cui famiglia lavora lì dal 1931. Un traghetto porterà le persone sull'altra sponda ogni dieci minuti.	it
I soccorritori hanno cercato nella valle per il terzo giorno dopo che le piogge hanno portato via diverse case. Almeno nove persone mancano all'appello e più di duecento dormono nelle scuole e nelle chiese. Il governo ha promesso soldi a chi ha perso la casa. Il tempo dovrebbe migliorare entro il fine settimana.	it
Una piccola azienda del nord ha costruito una batteria che si ricarica in meno di cinque minuti. I fondatori, due ex insegnanti, hanno passato otto anni in un garage prima che qualcuno credesse loro. Diverse case automobilistiche hanno chiesto dei campioni. Le prove indipendenti sono previste in primavera, ma gli esperti restano cauti.	it
La nazionale ha perso la prima partita per tre a uno e adesso deve vincere le altre due. L'allenatore si è dato la colpa per un cambio tardivo in difesa. Molti tifosi hanno lasciato lo stadio prima della fine. Il capitano non giocherà più a causa di un ginocchio infortunato.	it
A ottobre i prezzi sono saliti meno di quanto pensassero gli economisti, soprattutto perché la benzina costa meno. Il cibo però costa ancora un decimo in più di un anno fa. La banca centrale non dovrebbe toccare i tassi. I sindacati dicono che gli stipendi non hanno tenuto il passo e chiedono un incontro.	it
Il comune chiude il vecchio ponte	it
Nove dispersi dopo l'alluvione	it
Si dimette la ministra dei Trasporti	it
I prezzi salgono meno del previsto	it
Stagione finita per l'attaccante	it
Una batteria che si carica in cinque minuti	it
Falliscono di nuovo le trattative	it
Perché il traghetto non è mai tornato	it
# Portuguese.
A câmara municipal decidiu na terça-feira à noite fechar a velha ponte durante dois anos, enquanto os engenheiros trocam os cabos enferrujados. Os comerciantes das duas margens temem perder clientes. “Só nos disseram na semana passada”, contou um padeiro cuja família trabalha ali desde 1931. Uma balsa levará as pessoas para o outro lado a cada dez minutos.	pt
As equipes de resgate procuraram no vale pelo terceiro dia depois que as chuvas levaram várias casas. Pelo menos nove pessoas estão desaparecidas e mais de duzentas foram levadas para escolas e igrejas. O governo prometeu dinheiro aos que perderam suas casas. O tempo deve melhorar até o fim de semana.	pt
Uma pequena empresa do norte construiu uma bateria que se carrega em menos de cinco minutos. Os fundadores, dois antigos professores, passaram oito anos numa garagem antes que alguém acreditasse neles. Várias montadoras pediram amostras. Os testes independentes estão previstos para a primavera, mas os especialistas continuam cautelosos.	pt
A seleção perdeu o primeiro jogo por três a um e agora tem de vencer os dois que faltam. O treinador culpou-se por uma troca tardia na defesa. Muitos torcedores deixaram o estádio antes do fim. O capitão, com o joelho machucado, não vai mais jogar.	pt
Os preços subiram em outubro menos do que os economistas esperavam, sobretudo porque a gasolina ficou mais barata. A comida, porém, ainda custa um décimo mais do que há um ano. O banco central não deve mexer nos juros. Os sindicatos dizem que os salários não acompanharam e pedem conversas.	pt
Câmara fecha a velha ponte	pt
Nove desaparecidos após enchentes no vale	pt
Ministra dos Transportes pede demissão	pt
Preços sobem menos do que o previsto	pt
Atacante está fora da temporada	pt
Uma bateria que carrega em cinco minutos	pt
Fracassam mais uma vez as negociações	pt
Por que a balsa nunca voltou	pt
# Polish.
Rada miasta zdecydowała we wtorek wieczorem o zamknięciu starego mostu na dwa lata, podczas gdy inżynierowie wymienią zardzewiałe liny. Sklepikarze po obu stronach rzeki boją się o klientów. „Dowiedzieliśmy się o tym dopiero w zeszłym tygodniu” – mówi piekarz, którego rodzina pracuje tam od 1931 roku. Prom będzie woził ludzi co dziesięć minut.	pl
Ratownicy trzeci dzień przeszukiwali dolinę po tym, jak ulewne deszcze zniszczyły kilka domów. Co najmniej dziewięć osób uznano za zaginione, a ponad dwieście przeniesiono do szkół i kościołów. Rząd obiecał pieniądze tym, którzy stracili dach nad głową. Pogoda ma się poprawić przed weekendem.	pl
Mała firma z północy kraju zbudowała baterię, którą można naładować w mniej niż pięć minut. Jej założyciele, dawni nauczyciele, spędzili osiem lat w garażu, zanim ktoś im uwierzył. Kilku producentów samochodów poprosiło o próbki. Niezależne badania zaplanowano na wiosnę, ale eksperci pozostają ostrożni.	pl
Reprezentacja przegrała pierwszy mecz jeden do trzech i musi teraz wygrać oba pozostałe. Trener wziął na siebie winę za późną zmianę w obronie. Wielu kibiców opuściło stadion przed końcem. Kapitan nie zagra więcej z powodu kontuzji kolana.	pl
Ceny rosły w październiku wolniej, niż oczekiwali ekonomiści, głównie dlatego, że staniało paliwo. Żywność jest jednak nadal o jedną dziesiątą droższa niż rok temu. Bank centralny raczej nie zmieni stóp procentowych. Związkowcy twierdzą, że płace nie nadążają, i żądają rozmów.	pl
Dziewięć osób zaginionych po powodzi	pl
Minister transportu podał się do dymisji	pl
Ceny rosną wolniej, niż oczekiwano	pl
Napastnik nie zagra do końca sezonu	pl
Nowa bateria ładuje się w pięć minut	pl
Rozmowy z rebeliantami znów zerwane	pl
Dlaczego prom nigdy nie wrócił	pl
# Russian.
Городской совет поздно вечером во вторник решил закрыть старый мост на два года, пока инженеры меняют ржавые тросы. Владельцы магазинов на обоих берегах боятся потерять покупателей. «Нам сказали об этом только на прошлой неделе», — говорит пекарь, чья семья работает там с 1931 года. Паром будет перевозить людей каждые десять минут.	ru
Спасатели третий день искали людей в долине, где сильные дожди снесли несколько домов. По меньшей мере девять человек пропали без вести, более двухсот перевезли в школы и церкви. Правительство обещало деньги тем, кто лишился жилья. К выходным погода должна улучшиться.	ru
Небольшая компания с севера страны создала батарею, которую можно зарядить менее чем за пять минут. Её основатели, бывшие учителя, провели в гараже восемь лет, прежде чем им кто-то поверил. Несколько автозаводов попросили образцы. Независимые испытания назначены на весну, но эксперты пока осторожны.	ru
Сборная проиграла первый матч со счётом один — три и теперь должна победить в обеих оставшихся встречах. Тренер взял на себя вину за позднюю замену в защите. Многие болельщики ушли со стадиона до конца игры. Капитан больше не сыграет из-за травмы колена.	ru
Цены в октябре росли медленнее, чем ожидали экономисты, главным образом потому, что подешевел бензин. Однако еда стоит на десятую часть дороже, чем год назад. Центральный банк, скорее всего, не изменит ставку. Профсоюзы говорят, что зарплаты отстают, и требуют переговоров.	ru
Горсовет закрывает старый мост	ru
Девять человек пропали после наводнения	ru
Министр транспорта подал в отставку	ru
Цены растут медленнее, чем ожидалось	ru
Нападающий пропустит остаток сезона	ru
Новая батарея заряжается за пять минут	ru
Переговоры с повстанцами снова сорваны	ru
Почему паром так и не вернулся	ru
# Ukrainian.
Міська рада пізно ввечері у вівторок вирішила закрити старий міст на два роки, поки інженери замінять іржаві троси. Власники крамниць на обох берегах бояться втратити покупців. «Нам сказали про це лише минулого тижня», — каже пекар, чия родина працює там із 1931 року. Пором возитиме людей кожні десять хвилин.	uk
Рятувальники третій день шукали людей у долині, де сильні дощі знесли кілька будинків. Щонайменше дев’ять осіб зникли безвісти, понад двісті перевезли до шкіл та церков. Уряд пообіцяв гроші тим, хто втратив житло. До вихідних погода має покращитися.	uk
Невелика компанія з півночі країни створила батарею, яку можна зарядити менш ніж за п’ять хвилин. Її засновники, колишні вчителі, провели в гаражі вісім років, перш ніж їм хтось повірив. Кілька автозаводів попросили зразки. Незалежні випробування призначено на весну, але експерти поки обережні.	uk
Збірна програла перший матч із рахунком один — три і тепер мусить перемогти в обох наступних зустрічах. Тренер узяв на себе провину за пізню заміну в захисті. Багато вболівальників пішли зі стадіону до кінця гри. Капітан більше не зіграє через травму коліна.	uk
Ціни в жовтні зростали повільніше, ніж очікували економісти, головно тому, що подешевшав бензин. Проте харчі коштують на десяту частину дорожче, ніж торік. Центральний банк, імовірно, не змінить ставки. Профспілки кажуть, що зарплати відстають, і вимагають переговорів.	uk
Міськрада закриває старий міст	uk
Дев’ять людей зникли після повені	uk
Міністр транспорту подав у відставку	uk
Ціни зростають повільніше, ніж очікували	uk
Нападник пропустить решту сезону	uk
Нова батарея заряджається за п’ять хвилин	uk
Переговори з повстанцями знову зірвано	uk
Чому пором так і не повернувся	uk
# Names and figures do not tell: Latin letters are taken for English, and no letter for none.
Kyiv	en
Boeing 737	en
390	
12.30 + 7 = 19.30 :-)	
	
# Letters that only one has.
Запоріжжя і Київ	uk
Объём	ru
Straßenbahn	de
Łódź	pl
Mañana	es
Ação	pt
# Letters that no language has here.
平和	
Ειρήνη στην Ευρώπη	
السلام	
Ο πρωθυπουργός μίλησε χθες στο BBC και στο CNN	
# A heading, an address or a quotation in another language is not the text's.
BREAKING NEWS: the war is over, all the prisoners are home. Міська рада пізно ввечері вирішила закрити старий міст на два роки, поки інженери замінять троси. Власники крамниць бояться втратити покупців. Пором возитиме людей кожні десять хвилин, але ніхто не знає, скільки це коштуватиме.	mixed	uk
From: Jan Nowak To: the editors of the paper Subject: Re: your letter about the bridge in our town. Szanowni Państwo, most zamknięto na dwa lata i nikt nas o tym nie uprzedził. Sklepikarze po obu stronach rzeki boją się o klientów, a prom kursuje tylko w dni robocze. Proszę o odpowiedź, czy gazeta zajmie się tą sprawą.	mixed	pl
Президент Росії заявив: «Мы будем продолжать переговоры, если это нужно». У Києві на це відповіли, що перемовини можливі лише після припинення вогню.	uk
„That was the best night of my life“, sagte der Sänger nach dem Konzert, bei dem er zum ersten Mal seit Jahren wieder auf der Bühne stand.	de
https://www.example.com/the/news/of/the/day.html Власти города закрыли мост на два года.	ru
В Украине это слово («ґанок») знают все, а в России его никто не слышал.	ru
# Names do not tell by their endings, addresses by their last part.
Marina Benette	en
Anna Kowalska, Berlin	en
I'm not sure, don't ask.	en
www.example.com	en
# What tells a language: one letter of a script that languages share.
letter	ї	yes
letter	ñ	yes
letter	її	no
letter	5	no
