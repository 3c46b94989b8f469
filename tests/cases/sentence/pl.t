# language	paragraph	its sentences
# Polish: news and encyclopedia prose; the marks are those of tests/unit/sentence.c.
# Dates, ordinals, times, numbers.
pl	Dnia 5. maja 1980 r. rozpoczął się strajk. Trwał dwa tygodnie.	Dnia 5. maja 1980 r. rozpoczął się strajk. ¦ Trwał dwa tygodnie.
pl	1 września 1939 r. Niemcy napadły na Polskę. Wojna trwała sześć lat.	1 września 1939 r. Niemcy napadły na Polskę. ¦ Wojna trwała sześć lat.
pl	Wojna skończyła się w 1945 r. W 1947 r. wrócił do kraju.	Wojna skończyła się w 1945 r. ¦ W 1947 r. wrócił do kraju.
pl	W latach 90. ubiegłego wieku zakład zamknięto. Do dziś stoi pusty.	W latach 90. ubiegłego wieku zakład zamknięto. ¦ Do dziś stoi pusty.
pl	Służył w 2. Korpusie Polskim i w 16. Dywizji. Po wojnie wyjechał.	Służył w 2. Korpusie Polskim i w 16. Dywizji. ¦ Po wojnie wyjechał.
pl	Liczba ofiar wzrosła do 15. Prezydent ogłosił żałobę.	Liczba ofiar wzrosła do 15. ¦ Prezydent ogłosił żałobę.
pl	W XIX w. miasto szybko rosło. W XX w. stało się stolicą województwa.	W XIX w. miasto szybko rosło. ¦ W XX w. stało się stolicą województwa.
pl	Cezar urodził się w 100 r. p.n.e. Zmarł w 44 r. p.n.e. w Rzymie.	Cezar urodził się w 100 r. p.n.e. ¦ Zmarł w 44 r. p.n.e. w Rzymie.
pl	August zmarł w 14 r. n.e. Jego następcą został Tyberiusz.	August zmarł w 14 r. n.e. ¦ Jego następcą został Tyberiusz.
pl	Projekt kosztował 1,5 mln zł. W zeszłym roku było to 2,3 mld euro.	Projekt kosztował 1,5 mln zł. ¦ W zeszłym roku było to 2,3 mld euro.
pl	Miasto liczy ok. 3 tys. mieszkańców. Leży 20 km od Radomia.	Miasto liczy ok. 3 tys. mieszkańców. ¦ Leży 20 km od Radomia.
pl	Inflacja wynosi 2,5 proc. W zeszłym roku było to 4 proc. w skali roku.	Inflacja wynosi 2,5 proc. ¦ W zeszłym roku było to 4 proc. w skali roku.
pl	Pociąg odjeżdża o godz. 8.15. O 9.40 jest w Radomiu.	Pociąg odjeżdża o godz. 8.15. ¦ O 9.40 jest w Radomiu.
pl	Przebiegł 100 m w 10,8 s. To był rekord.	Przebiegł 100 m w 10,8 s. ¦ To był rekord.
pl	Mecz trwał 90 min. Wynik był zasłużony.	Mecz trwał 90 min. ¦ Wynik był zasłużony.
pl	Kosztuje 300 tys. zł. Czynsz płaci gmina.	Kosztuje 300 tys. zł. ¦ Czynsz płaci gmina.
pl	Ma 3 mln. mieszkańców i 12 szt. broni.	Ma 3 mln. mieszkańców i 12 szt. broni.
pl	Drużyna wygrała 3:0. Kowalski strzelił dwa gole.	Drużyna wygrała 3:0. ¦ Kowalski strzelił dwa gole.
pl	Zginęły 2 osoby. 14 zostało rannych.	Zginęły 2 osoby. ¦ 14 zostało rannych.
# Titles, initials, saints, firms.
pl	Prof. dr hab. inż. Jan Nowak wygłosił wykład. Dr n. med. Anna Lis mu podziękowała.	Prof. dr hab. inż. Jan Nowak wygłosił wykład. ¦ Dr n. med. Anna Lis mu podziękowała.
pl	Mgr inż. Ewa Król i lek. med. Piotr Lis złożyli zeznania. Adw. Sowa milczał.	Mgr inż. Ewa Król i lek. med. Piotr Lis złożyli zeznania. ¦ Adw. Sowa milczał.
pl	Gen. Kos i płk Maj zostali zatrzymani. Por. Wilk uciekł.	Gen. Kos i płk Maj zostali zatrzymani. ¦ Por. Wilk uciekł.
pl	Gen. bryg. rez. Adam Kos i kmdr. Wilk zeznawali. Asp. szt. Lis też.	Gen. bryg. rez. Adam Kos i kmdr. Wilk zeznawali. ¦ Asp. szt. Lis też.
pl	Ks. bp Jan Wilk odprawił mszę. O. Tadeusz mu asystował.	Ks. bp Jan Wilk odprawił mszę. ¦ O. Tadeusz mu asystował.
pl	Św. Wojciech zginął w 997 r. Jego relikwie są w Gnieźnie, a kościół pw. św. Anny stoi do dziś.	Św. Wojciech zginął w 997 r. ¦ Jego relikwie są w Gnieźnie, a kościół pw. św. Anny stoi do dziś.
pl	A. Mickiewicz urodził się w Zaosiu. J. Słowacki urodził się w Krzemieńcu.	A. Mickiewicz urodził się w Zaosiu. ¦ J. Słowacki urodził się w Krzemieńcu.
pl	Firma Nowak i S-ka sp. z o.o. upadła w 2010 r. Jej majątek sprzedano.	Firma Nowak i S-ka sp. z o.o. upadła w 2010 r. ¦ Jej majątek sprzedano.
pl	Pracuje w Nowak sp. z o.o. Jej mąż pracuje w Wilk sp. j. w Łodzi.	Pracuje w Nowak sp. z o.o. ¦ Jej mąż pracuje w Wilk sp. j. w Łodzi.
pl	Bank Wisły S.A. ma 12 oddziałów. Centrala jest w Toruniu.	Bank Wisły S.A. ma 12 oddziałów. ¦ Centrala jest w Toruniu.
# Law, references, addresses.
pl	Zgodnie z art. 5 ust. 2 pkt 3 ustawy wniosek oddalono. Zob. też § 12 ust. 1 lit. a rozporządzenia.	Zgodnie z art. 5 ust. 2 pkt 3 ustawy wniosek oddalono. ¦ Zob. też § 12 ust. 1 lit. a rozporządzenia.
pl	Uchwała nr 12/2019 z dn. 5 czerwca 2019 r. obowiązuje. Rozporządzenia brak.	Uchwała nr 12/2019 z dn. 5 czerwca 2019 r. obowiązuje. ¦ Rozporządzenia brak.
pl	Ustawa z dnia 6 czerwca 1997 r. Kodeks karny (Dz. U. z 1997 r. Nr 88, poz. 553) obowiązuje. Art. 148 k.k. mówi o zabójstwie.	Ustawa z dnia 6 czerwca 1997 r. Kodeks karny (Dz. U. z 1997 r. Nr 88, poz. 553) obowiązuje. ¦ Art. 148 k.k. mówi o zabójstwie.
pl	Por. rys. 3 i tab. 4, s. 20 i n. tego tomu. Wyd. z 1998 r. jest wyczerpane.	Por. rys. 3 i tab. 4, s. 20 i n. tego tomu. ¦ Wyd. z 1998 r. jest wyczerpane.
pl	Mieszka przy ul. Długiej 5 m. 12. Biuro jest przy al. Niepodległości 7.	Mieszka przy ul. Długiej 5 m. 12. ¦ Biuro jest przy al. Niepodległości 7.
pl	Tel. 22 123 45 67, wew. 12. Biuro czynne pon.–pt. w godz. 9–17.	Tel. 22 123 45 67, wew. 12. ¦ Biuro czynne pon.–pt. w godz. 9–17.
pl	Strona www.przyklad.pl podaje godziny otwarcia. Pisz na info@przyklad.pl.	Strona www.przyklad.pl podaje godziny otwarcia. ¦ Pisz na info@przyklad.pl.
pl	Leży w woj. mazowieckim, w pow. radomskim, gm. Iłża. Ma 300 mieszkańców.	Leży w woj. mazowieckim, w pow. radomskim, gm. Iłża. ¦ Ma 300 mieszkańców.
# Inside a sentence and at its end.
pl	Kupili chleb, ser, owoce itd. Potem wrócili do domu.	Kupili chleb, ser, owoce itd. ¦ Potem wrócili do domu.
pl	Koce, namioty itp. dotarły wczoraj. Brakuje wody.	Koce, namioty itp. dotarły wczoraj. ¦ Brakuje wody.
pl	Wypadki zdarzały się m.in. w Łodzi. Np. w 2015 r. nikt nie zapłacił.	Wypadki zdarzały się m.in. w Łodzi. ¦ Np. w 2015 r. nikt nie zapłacił.
pl	Wystąpili m. in. Jan Kos i Ewa Lis. Zagrał też chór.	Wystąpili m. in. Jan Kos i Ewa Lis. ¦ Zagrał też chór.
pl	Były tam np. Warszawa, Kraków i in. miasta. Zabrakło Gdyni.	Były tam np. Warszawa, Kraków i in. miasta. ¦ Zabrakło Gdyni.
pl	Tzw. Państwo Islamskie przyznało się do zamachu. Władze to potwierdzają.	Tzw. Państwo Islamskie przyznało się do zamachu. ¦ Władze to potwierdzają.
# Quotations, dialogue, questions, ellipses, brackets.
pl	„Nic nie wiedzieliśmy” – powiedział burmistrz. „Nikt nas nie ostrzegł”. Potem wyszedł.	„Nic nie wiedzieliśmy” – powiedział burmistrz. ¦ „Nikt nas nie ostrzegł”. ¦ Potem wyszedł.
pl	„Nic nie wiedzieliśmy. Nikt nas nie ostrzegł” – powiedział burmistrz. Potem wyszedł.	„Nic nie wiedzieliśmy. ¦ >Nikt nas nie ostrzegł” – powiedział burmistrz. ¦ Potem wyszedł.
pl	Minister potwierdził we wtorek: „Tekst jest gotowy. Brakuje podpisu”. Opozycja protestuje.	Minister potwierdził we wtorek: „Tekst jest gotowy. ¦ >Brakuje podpisu”. ¦ Opozycja protestuje.
pl	„To koniec” – oświadczył rzecznik w poniedziałek. „Teraz wracamy do domu”.	„To koniec” – oświadczył rzecznik w poniedziałek. ¦ „Teraz wracamy do domu”.
pl	„Czytałem »Lalkę«. Dobra książka” – dodał. Nikt nie słuchał.	„Czytałem »Lalkę«. ¦ >Dobra książka” – dodał. ¦ Nikt nie słuchał.
pl	– Idziesz? – zapytała. – Nie. – To żegnaj!	– Idziesz? – zapytała. ¦ – Nie. ¦ – To żegnaj!
pl	— Idziesz? — zapytała. — Nie — odparł. — To żegnaj!	— Idziesz? — zapytała. ¦ — Nie — odparł. ¦ — To żegnaj!
pl	Dlaczego teraz? „Bo tak trzeba” – odpowiada.	Dlaczego teraz? ¦ „Bo tak trzeba” – odpowiada.
pl	Co robić? Nikt nie wie! Czekamy…	Co robić? ¦ Nikt nie wie! ¦ Czekamy…
pl	Zawahał się… Potem podpisał. Ona… nic.	Zawahał się… ¦ Potem podpisał. ¦ Ona… nic.
pl	(Głosowanie było tajne.) Wyniki poznamy jutro.	(Głosowanie było tajne.) ¦ Wyniki poznamy jutro.
# As it comes.
pl	Gmina liczy 2340 mieszkańców. Wójt, p. Paweł Gil, wygrał wybory w 2020 r. Jego rywalką była Ewa Lis.	Gmina liczy 2340 mieszkańców. ¦ Wójt, p. Paweł Gil, wygrał wybory w 2020 r. ¦ Jego rywalką była Ewa Lis.
pl	Jan Kos (ur. 3 marca 1912 w Lublinie, zm. 8 czerwca 1990 tamże) – polski malarz. Uczeń J. Mehoffera.	Jan Kos (ur. 3 marca 1912 w Lublinie, zm. 8 czerwca 1990 tamże) – polski malarz. ¦ Uczeń J. Mehoffera.
pl	Temperatura wzrośnie do 28 °C. W sobotę spodziewane są burze.	Temperatura wzrośnie do 28 °C. ¦ W sobotę spodziewane są burze.
pl	Do wypadku doszło na A2 ok. godz. 18.30. Trzy osoby zostały ranne.	Do wypadku doszło na A2 ok. godz. 18.30. ¦ Trzy osoby zostały ranne.
pl	Pani Ruiz, lat 45, potwierdza. Dr Lang także.	Pani Ruiz, lat 45, potwierdza. ¦ Dr Lang także.
pl	Sąd Najwyższy (wyrok z 12 marca 2015 r., sygn. akt I CSK 45/14) unieważnił klauzulę. Skargę oddalono.	Sąd Najwyższy (wyrok z 12 marca 2015 r., sygn. akt I CSK 45/14) unieważnił klauzulę. ¦ Skargę oddalono.
pl	Śpiewa, tańczy, gra na fortepianie itd. Paweł ją podziwia.	Śpiewa, tańczy, gra na fortepianie itd. ¦ Paweł ją podziwia.
pl	Gol padł w 89. min. meczu. Wynik końcowy: 2:1.	Gol padł w 89. min. meczu. ¦ Wynik końcowy: 2:1.
pl	Gol padł w 89. minucie. Sędzia go uznał.	Gol padł w 89. minucie. ¦ Sędzia go uznał.
pl	„To wstyd!” – mówi pani Wilk. Sąsiad się zgadza.	„To wstyd!” – mówi pani Wilk. ¦ Sąsiad się zgadza.
pl	Odpowiedział: „Nie”. Wyszła.	Odpowiedział: „Nie”. ¦ Wyszła.
pl	Według agencji zginęło 14 osób. Bilans może wzrosnąć.	Według agencji zginęło 14 osób. ¦ Bilans może wzrosnąć.
pl	Por. art. 415 k.c. i art. 286 § 1 k.k. Orzecznictwo jest jednolite.	Por. art. 415 k.c. i art. 286 § 1 k.k. ¦ Orzecznictwo jest jednolite.
pl	Spółka Wilk sp. z o.o. zamyka zakład. Czterdzieści osób straci pracę.	Spółka Wilk sp. z o.o. zamyka zakład. ¦ Czterdzieści osób straci pracę.
pl	Król Jan III Sobieski wydał edykt. August II go uchylił.	Król Jan III Sobieski wydał edykt. ¦ August II go uchylił.
pl	Kto by pomyślał? Nie ja!	Kto by pomyślał? ¦ Nie ja!
pl	Debata trwa… za długo. Głosowanie przełożono.	Debata trwa… za długo. ¦ Głosowanie przełożono.
pl	Mieszka przy pl. Wolności 3 lok. 5. Brat mieszka obok.	Mieszka przy pl. Wolności 3 lok. 5. ¦ Brat mieszka obok.
pl	ONZ i UE potępiły atak. USA milczą.	ONZ i UE potępiły atak. ¦ USA milczą.
pl	Euro kosztuje 4,30 zł. Dolar podrożał.	Euro kosztuje 4,30 zł. ¦ Dolar podrożał.
pl	Badanie M. A. Kosa i L. Wilk (2019 r.) to potwierdza. Inni je powtórzyli.	Badanie M. A. Kosa i L. Wilk (2019 r.) to potwierdza. ¦ Inni je powtórzyli.
pl	Uchwałę przyjęto 12 głosami, przy 3 przeciw i 2 wstrzymujących się. Tak zapisano w protokole nr 5.	Uchwałę przyjęto 12 głosami, przy 3 przeciw i 2 wstrzymujących się. ¦ Tak zapisano w protokole nr 5.
pl	W l. 1920–1939 mieszkał w Wilnie. Po wojnie osiadł w Gdańsku.	W l. 1920–1939 mieszkał w Wilnie. ¦ Po wojnie osiadł w Gdańsku.
pl	Szkoła Podst. nr 5 im. H. Sienkiewicza ma 300 uczniów. Dyrektorem jest mgr A. Lis.	Szkoła Podst. nr 5 im. H. Sienkiewicza ma 300 uczniów. ¦ Dyrektorem jest mgr A. Lis.
pl	Zebrał się tłum. Policja interweniowała.	Zebrał się tłum. ¦ Policja interweniowała.
pl	To był tylko sen. Jan się obudził.	To był tylko sen. ¦ Jan się obudził.
pl	Wczoraj wieczorem pomógł im. Potem wyszedł.	Wczoraj wieczorem pomógł im. ¦ Potem wyszedł.
