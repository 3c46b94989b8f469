# language	paragraph	its sentences
# German: news and encyclopedia prose; the marks are those of tests/unit/sentence.c.
# Dates, ordinals, kings.
de	Am 3. Oktober 1990 wurde Deutschland wiedervereinigt. Seitdem ist der Tag ein Feiertag.	Am 3. Oktober 1990 wurde Deutschland wiedervereinigt. ¦ Seitdem ist der Tag ein Feiertag.
de	Die Sitzung beginnt am Montag, dem 5. Mai, um 14.30 Uhr. Sie endet gegen 18 Uhr.	Die Sitzung beginnt am Montag, dem 5. Mai, um 14.30 Uhr. ¦ Sie endet gegen 18 Uhr.
de	Im 19. Jahrhundert wuchs die Stadt schnell. Um 1900 zählte sie 40.000 Einwohner.	Im 19. Jahrhundert wuchs die Stadt schnell. ¦ Um 1900 zählte sie 40.000 Einwohner.
de	Nach dem 2. Weltkrieg wurde die Brücke wieder aufgebaut. Der 1. FC Altstadt spielt auf dem neuen Platz.	Nach dem 2. Weltkrieg wurde die Brücke wieder aufgebaut. ¦ Der 1. FC Altstadt spielt auf dem neuen Platz.
de	Der Verein wurde am 12. 4. 1903 gegründet. Die Satzung stammt vom 1. 1. 1904.	Der Verein wurde am 12. 4. 1903 gegründet. ¦ Die Satzung stammt vom 1. 1. 1904.
de	Die Arbeiten dauern bis zum 31. Dezember. Bis dahin bleibt die Straße gesperrt.	Die Arbeiten dauern bis zum 31. Dezember. ¦ Bis dahin bleibt die Straße gesperrt.
de	In der 2. Bundesliga verlor der Verein 0:3. Es war die 5. Niederlage in Folge.	In der 2. Bundesliga verlor der Verein 0:3. ¦ Es war die 5. Niederlage in Folge.
de	Ihr 50. Geburtstag fiel auf den 29. Februar. Gefeiert wurde am 1. März.	Ihr 50. Geburtstag fiel auf den 29. Februar. ¦ Gefeiert wurde am 1. März.
de	Zum 31. Mal lud das Städtchen zum Fest. Beim 100. Jubiläum sollen es Tausende sein.	Zum 31. Mal lud das Städtchen zum Fest. ¦ Beim 100. Jubiläum sollen es Tausende sein.
de	Die 14. Staffel läuft im 3. Programm. Sein 12. Roman erscheint im Herbst.	Die 14. Staffel läuft im 3. Programm. ¦ Sein 12. Roman erscheint im Herbst.
de	Der Beschluss fiel am 9. November. Bundespräsident Kraft lobte ihn.	Der Beschluss fiel am 9. November. ¦ Bundespräsident Kraft lobte ihn.
de	Das Gesetz tritt am 1. Juli in Kraft. 2026 folgt der zweite Teil.	Das Gesetz tritt am 1. Juli in Kraft. ¦ 2026 folgt der zweite Teil.
de	Friedrich II. von Preußen regierte ab 1740. Sein Nachfolger war Friedrich Wilhelm II. Er war sein Neffe.	Friedrich II. von Preußen regierte ab 1740. ¦ Sein Nachfolger war Friedrich Wilhelm II. ¦ Er war sein Neffe.
de	Papst Johannes Paul II. besuchte 1987 das Bistum. Unter Ludwig XIV. Krieg zu führen war teuer.	Papst Johannes Paul II. besuchte 1987 das Bistum. ¦ Unter Ludwig XIV. Krieg zu führen war teuer.
de	Er kam auf Platz 3. Die Siegerin hieß Koch.	Er kam auf Platz 3. ¦ Die Siegerin hieß Koch.
de	Sie war 17. Ihre Eltern waren tot.	Sie war 17. ¦ Ihre Eltern waren tot.
de	Das Spiel endete 2:1. Trainer Vogt war zufrieden.	Das Spiel endete 2:1. ¦ Trainer Vogt war zufrieden.
de	Er gewann die Rallye 1978. Weltmeister wurde er nie.	Er gewann die Rallye 1978. ¦ Weltmeister wurde er nie.
de	Caesar wurde 44 v. Chr. ermordet. Augustus starb 14 n. Chr. Sein Nachfolger war Tiberius.	Caesar wurde 44 v. Chr. ermordet. ¦ Augustus starb 14 n. Chr. ¦ Sein Nachfolger war Tiberius.
# Money, measures, times.
de	Das Unternehmen setzte 1,5 Mio. Euro um. Im Vorjahr waren es 2,3 Mrd. US-Dollar.	Das Unternehmen setzte 1,5 Mio. Euro um. ¦ Im Vorjahr waren es 2,3 Mrd. US-Dollar.
de	2019 kamen 3 Mio. Besucher. 2020 waren es nur 800 Tsd. Die Stadt verlor Geld.	2019 kamen 3 Mio. Besucher. ¦ 2020 waren es nur 800 Tsd. ¦ Die Stadt verlor Geld.
de	Das Werk liegt ca. 20 km von Leipzig entfernt. Es hat rd. 900 Beschäftigte.	Das Werk liegt ca. 20 km von Leipzig entfernt. ¦ Es hat rd. 900 Beschäftigte.
de	Der Fluss ist 120 km lang. Er mündet bei km 34,5 in den Rhein.	Der Fluss ist 120 km lang. ¦ Er mündet bei km 34,5 in den Rhein.
de	Er lief die 100 m in 10,8 s. Das war Rekord.	Er lief die 100 m in 10,8 s. ¦ Das war Rekord.
de	Das dauert 30 Min. Danach ist Pause.	Das dauert 30 Min. ¦ Danach ist Pause.
de	Der Zug fuhr um 8.15 Uhr ab. Um 9.40 Uhr erreichte er Ulm.	Der Zug fuhr um 8.15 Uhr ab. ¦ Um 9.40 Uhr erreichte er Ulm.
de	Laut Bundesamt starben 2 Personen. 14 wurden verletzt.	Laut Bundesamt starben 2 Personen. ¦ 14 wurden verletzt.
# Titles, initials, saints, firms.
de	Dr. med. Anna Weber und Prof. Dr. h. c. Karl Lenz leiten die Klinik. Hr. Schulz vertritt sie.	Dr. med. Anna Weber und Prof. Dr. h. c. Karl Lenz leiten die Klinik. ¦ Hr. Schulz vertritt sie.
de	Dr.-Ing. Koch und Dipl.-Ing. Wolf haben geplant. Fr. Dr. Vogel hat geprüft.	Dr.-Ing. Koch und Dipl.-Ing. Wolf haben geplant. ¦ Fr. Dr. Vogel hat geprüft.
de	J. S. Bach wurde 1685 in Eisenach geboren. E. T. A. Hoffmann war Jurist.	J. S. Bach wurde 1685 in Eisenach geboren. ¦ E. T. A. Hoffmann war Jurist.
de	K.-H. Vogt und Th. Mann kamen nicht. Chr. Wolf kam.	K.-H. Vogt und Th. Mann kamen nicht. ¦ Chr. Wolf kam.
de	Die Kirche St. Michael steht in St. Pölten. Sie wurde 1420 geweiht.	Die Kirche St. Michael steht in St. Pölten. ¦ Sie wurde 1420 geweiht.
de	Die Firma Müller & Co. KG meldete Insolvenz an. Auch die Bau AG ist betroffen.	Die Firma Müller & Co. KG meldete Insolvenz an. ¦ Auch die Bau AG ist betroffen.
de	Gen. a. D. Weber kritisierte den Einsatz. Oberst i. G. Klein schwieg.	Gen. a. D. Weber kritisierte den Einsatz. ¦ Oberst i. G. Klein schwieg.
de	Maria Weber, geb. Schulz, lebte in Graz. Sie starb am 2. Februar 2001 ebd. Ihr Grab liegt auf dem Zentralfriedhof.	Maria Weber, geb. Schulz, lebte in Graz. ¦ Sie starb am 2. Februar 2001 ebd. ¦ Ihr Grab liegt auf dem Zentralfriedhof.
de	Der sog. Islamische Staat bekannte sich dazu. Der ehem. Präsident widersprach.	Der sog. Islamische Staat bekannte sich dazu. ¦ Der ehem. Präsident widersprach.
# Law, references, addresses.
de	Gemäß Art. 5 Abs. 2 Satz 1 GG ist das zulässig. Vgl. dazu § 12 Abs. 3 Nr. 4 BGB.	Gemäß Art. 5 Abs. 2 Satz 1 GG ist das zulässig. ¦ Vgl. dazu § 12 Abs. 3 Nr. 4 BGB.
de	Das regelt § 3 Abs. 1 Nr. 2 lit. a der Verordnung. Näheres steht auf S. 14 ff. des Gutachtens.	Das regelt § 3 Abs. 1 Nr. 2 lit. a der Verordnung. ¦ Näheres steht auf S. 14 ff. des Gutachtens.
de	Die Studie (vgl. Abb. 3 u. Tab. 4) umfasst 1.200 Personen. Sie lief 18 Monate.	Die Studie (vgl. Abb. 3 u. Tab. 4) umfasst 1.200 Personen. ¦ Sie lief 18 Monate.
de	Er wohnt in der Goethestr. 12 in Kassel. Ihr Büro liegt in der Berliner Str. 7.	Er wohnt in der Goethestr. 12 in Kassel. ¦ Ihr Büro liegt in der Berliner Str. 7.
de	Tel. 030 123456, Fax: 030 123457. Die Sprechstunde ist Mo. bis Fr. von 9 bis 12 Uhr.	Tel. 030 123456, Fax: 030 123457. ¦ Die Sprechstunde ist Mo. bis Fr. von 9 bis 12 Uhr.
de	Das Museum ist Di. bis So. geöffnet. Der Eintritt kostet 8 Euro.	Das Museum ist Di. bis So. geöffnet. ¦ Der Eintritt kostet 8 Euro.
de	Sie erreichen uns unter info@beispiel.de oder www.beispiel.de. Wir antworten rasch.	Sie erreichen uns unter info@beispiel.de oder www.beispiel.de. ¦ Wir antworten rasch.
de	Der Kreis hat 14 Orte, darunter Neustadt a. d. Aisch und Frankfurt a. M. Die größte ist Fürth.	Der Kreis hat 14 Orte, darunter Neustadt a. d. Aisch und Frankfurt a. M. ¦ Die größte ist Fürth.
# Inside a sentence and at its end.
de	Sie kauften Brot, Käse, Obst usw. Danach fuhren sie heim.	Sie kauften Brot, Käse, Obst usw. ¦ Danach fuhren sie heim.
de	Im Lager lagen Decken, Zelte usw. für 300 Menschen bereit. Es fehlte an Wasser.	Im Lager lagen Decken, Zelte usw. für 300 Menschen bereit. ¦ Es fehlte an Wasser.
de	Die Partei verlor z. B. in Bayern, d. h. im Süden, viele Stimmen. U. a. deshalb trat der Vorsitzende zurück.	Die Partei verlor z. B. in Bayern, d. h. im Süden, viele Stimmen. ¦ U. a. deshalb trat der Vorsitzende zurück.
de	Sie verlor u.a. Sitze in Bayern. Das war z.B. 2013 anders.	Sie verlor u.a. Sitze in Bayern. ¦ Das war z.B. 2013 anders.
# Quotations, questions, ellipses, brackets.
de	„Wir haben nichts gewusst“, sagte der Minister. „Niemand hat uns gefragt.“ Dann verließ er den Saal.	„Wir haben nichts gewusst“, sagte der Minister. ¦ „Niemand hat uns gefragt.“ ¦ Dann verließ er den Saal.
de	»Wir warten. Niemand kommt«, sagte er. Dann ging er.	»Wir warten. ¦ >Niemand kommt«, sagte er. ¦ Dann ging er.
de	»Wir warten. Niemand kommt.« Dann ging er. »Ich auch.«	»Wir warten. ¦ >Niemand kommt.« ¦ Dann ging er. ¦ »Ich auch.«
de	»Kommst du mit?«, fragte sie. »Nein.« Er schwieg.	»Kommst du mit?«, fragte sie. ¦ »Nein.« ¦ Er schwieg.
de	„Kommst du mit?“ fragte sie leise. „Nein!“, rief er.	„Kommst du mit?“ fragte sie leise. ¦ „Nein!“, rief er.
de	Die Lehrerin fragte: „Wer war das? Niemand?“ Alle schwiegen.	Die Lehrerin fragte: „Wer war das? ¦ >Niemand?“ ¦ Alle schwiegen.
de	«Wir warten. Niemand kommt», sagte er. Dann ging er.	«Wir warten. ¦ >Niemand kommt», sagte er. ¦ Dann ging er.
de	„Das ist falsch“, erklärte die Sprecherin am Dienstag. „Wir prüfen das Ergebnis, und zwar gründlich.“	„Das ist falsch“, erklärte die Sprecherin am Dienstag. ¦ „Wir prüfen das Ergebnis, und zwar gründlich.“
de	„Er sagte ‚Nein.‘ und ging“, berichtete sie. Mehr wusste sie nicht.	„Er sagte ‚Nein.‘ und ging“, berichtete sie. ¦ Mehr wusste sie nicht.
de	Was nun? Niemand weiß es! Die Lage bleibt … schwierig.	Was nun? ¦ Niemand weiß es! ¦ Die Lage bleibt … schwierig.
de	Er zögerte … Dann unterschrieb er.	Er zögerte … ¦ Dann unterschrieb er.
de	Am Abend sprach die Kanzlerin (CDU) mit dem Präsidenten. (Das Gespräch dauerte 40 Minuten.) Ein Ergebnis gab es nicht.	Am Abend sprach die Kanzlerin (CDU) mit dem Präsidenten. ¦ (Das Gespräch dauerte 40 Minuten.) ¦ Ein Ergebnis gab es nicht.
# As it comes.
de	Der Ort wurde 1218 erstmals urkundlich erwähnt. Er gehörte bis 1806 zum Hzgt. Württemberg und kam dann zum Kgr. Bayern.	Der Ort wurde 1218 erstmals urkundlich erwähnt. ¦ Er gehörte bis 1806 zum Hzgt. Württemberg und kam dann zum Kgr. Bayern.
de	Anna Koch (geb. 12. März 1960 in Ulm; gest. 3. Mai 2019 ebd.) war eine deutsche Malerin. Sie studierte in München.	Anna Koch (geb. 12. März 1960 in Ulm; gest. 3. Mai 2019 ebd.) war eine deutsche Malerin. ¦ Sie studierte in München.
de	* 4. Juli 1901 in Graz; † 8. August 1977 in Wien. Er war österr. Physiker.	* 4. Juli 1901 in Graz; † 8. August 1977 in Wien. ¦ Er war österr. Physiker.
de	Die Partei erhielt 34,5 Prozent (2017: 29,1 Prozent). Damit ist sie stärkste Kraft.	Die Partei erhielt 34,5 Prozent (2017: 29,1 Prozent). ¦ Damit ist sie stärkste Kraft.
de	Der Bürgermeister sprach von „einer Katastrophe“. Die Feuerwehr war mit 120 Mann im Einsatz.	Der Bürgermeister sprach von „einer Katastrophe“. ¦ Die Feuerwehr war mit 120 Mann im Einsatz.
de	Das Urteil des BGH v. 12.3.2015 (Az. I ZR 45/13) ist rechtskräftig. Die Revision wurde nicht zugelassen.	Das Urteil des BGH v. 12.3.2015 (Az. I ZR 45/13) ist rechtskräftig. ¦ Die Revision wurde nicht zugelassen.
de	Karten gibt es ab 25 Euro unter Tel. 0711/123456 bzw. an der Abendkasse. Beginn ist um 20 Uhr.	Karten gibt es ab 25 Euro unter Tel. 0711/123456 bzw. an der Abendkasse. ¦ Beginn ist um 20 Uhr.
de	Im 2. Stock brannte es. Im 3. OG wurde niemand verletzt.	Im 2. Stock brannte es. ¦ Im 3. OG wurde niemand verletzt.
de	Er spielte von 1998 bis 2004 beim 1. FC Nürnberg. Danach wechselte er zum TSV 1860 München.	Er spielte von 1998 bis 2004 beim 1. FC Nürnberg. ¦ Danach wechselte er zum TSV 1860 München.
de	Die A 8 ist zwischen Ulm-Ost und Leipheim gesperrt. Der Verkehr wird über die B 10 umgeleitet.	Die A 8 ist zwischen Ulm-Ost und Leipheim gesperrt. ¦ Der Verkehr wird über die B 10 umgeleitet.
de	„Wer zahlt das alles?“, fragt Schmidt. „Wir nicht!“	„Wer zahlt das alles?“, fragt Schmidt. ¦ „Wir nicht!“
de	Sie rief: „Feuer!“ Alle rannten los.	Sie rief: „Feuer!“ ¦ Alle rannten los.
de	Prof. Dr.-Ing. habil. Jens Wolf (TU Dresden) widerspricht. Er verweist auf Art. 20a GG.	Prof. Dr.-Ing. habil. Jens Wolf (TU Dresden) widerspricht. ¦ Er verweist auf Art. 20a GG.
de	Das Haus Nr. 17 steht leer. Nr. 19 ist bewohnt.	Das Haus Nr. 17 steht leer. ¦ Nr. 19 ist bewohnt.
de	Die Temperaturen steigen auf 28 bis 32 Grad. Am Wochenende gewittert es.	Die Temperaturen steigen auf 28 bis 32 Grad. ¦ Am Wochenende gewittert es.
de	Die Arbeitslosigkeit sank um 0,2 Prozentpunkte auf 5,1 Prozent. Das teilte die Agentur am Dienstag mit.	Die Arbeitslosigkeit sank um 0,2 Prozentpunkte auf 5,1 Prozent. ¦ Das teilte die Agentur am Dienstag mit.
de	Der Film läuft in Kino 3. Karten gibt es noch.	Der Film läuft in Kino 3. ¦ Karten gibt es noch.
de	Er war der Sohn Heinrichs IV. und der Bertha von Savoyen. Sein Bruder war Konrad.	Er war der Sohn Heinrichs IV. und der Bertha von Savoyen. ¦ Sein Bruder war Konrad.
de	Das Buch erschien 1987 (2. Aufl. 1991). Eine 3. Aufl. ist geplant.	Das Buch erschien 1987 (2. Aufl. 1991). ¦ Eine 3. Aufl. ist geplant.
de	Siehe auch Kap. 4.2. Dort wird das Verfahren beschrieben.	Siehe auch Kap. 4.2. ¦ Dort wird das Verfahren beschrieben.
de	Der Verein spielt in der Kreisliga B. Trainer ist Uwe Lang.	Der Verein spielt in der Kreisliga B. ¦ Trainer ist Uwe Lang.
de	Gesucht wird ein Mann, ca. 1,80 m groß, schlank, dunkle Haare. Hinweise nimmt die Polizei entgegen.	Gesucht wird ein Mann, ca. 1,80 m groß, schlank, dunkle Haare. ¦ Hinweise nimmt die Polizei entgegen.
de	Sie lebt in der Schweiz. Deutsche Touristen kommen gern.	Sie lebt in der Schweiz. ¦ Deutsche Touristen kommen gern.
de	Der Abend beginnt um 20 Uhr. Karten gibt es vor Ort.	Der Abend beginnt um 20 Uhr. ¦ Karten gibt es vor Ort.
de	Sie lief 5 km. Zuschauer jubelten.	Sie lief 5 km. ¦ Zuschauer jubelten.
