# language	paragraph	roles
# German.
de	Foto: Die Brücke am Abend	caption
de	Die Brücke am Abend. Foto / dpa	sentence caption
de	Lesen Sie auch: Warum die Fähre fehlt	boilerplate
de	Melden Sie sich hier für unseren Newsletter an.	boilerplate
de	Von Anna Koch und Jens Wolf	byline
de	Von unserem Korrespondenten Jens Wolf	byline
de	Autorin: Anna Koch	byline
de	Anzeige	boilerplate
de	© 2024 Beispiel GmbH. Alle Rechte vorbehalten.	boilerplate boilerplate
de	Von der Brücke ist nichts mehr zu sehen.	sentence
de	Betreff: Ihre Anfrage	heading
# French.
fr	Photo : le pont, hier soir	caption
fr	Lire aussi : Pourquoi le bac ne vient pas	boilerplate
fr	À lire aussi	boilerplate
fr	Par Anne Morel et Paul Girard	byline
fr	Propos recueillis par : Anne Morel	byline
fr	Publicité	boilerplate
fr	Tous droits réservés	boilerplate
fr	Abonnez-vous à notre lettre.	boilerplate
fr	Par la suite, le pont fut détruit.	sentence
fr	Mis à jour le : 3 mai 2024	boilerplate
# Spanish.
es	Foto: El puente, anoche	caption
es	Lea también: Por qué no llega el barco	boilerplate
es	Por Ana Gil y Luis Vega	byline
es	Por la noche llovió.	sentence
es	Publicidad	boilerplate
es	Suscríbete a nuestro boletín.	boilerplate
es	Todos los derechos reservados	boilerplate
es	Asunto: Su consulta	heading
# Italian.
it	Foto: Il ponte di sera	caption
it	Leggi anche: Perché il traghetto non arriva	boilerplate
it	Di Anna Galli e Paolo Costa	byline
it	Di sera piove.	sentence
it	Dal nostro inviato Paolo Costa	byline
it	Pubblicità	boilerplate
it	Riproduzione riservata	boilerplate
it	Iscriviti alla newsletter.	boilerplate
# Portuguese.
pt	Foto: A ponte à noite	caption
pt	Leia também: Por que a balsa não vem	boilerplate
pt	Por Ana Lima e Paulo Souza	byline
pt	Por volta das 8h choveu.	sentence
pt	Reportagem: Ana Lima	byline
pt	Continua após a publicidade	boilerplate
pt	Todos os direitos reservados	boilerplate
pt	Assine a nossa newsletter.	boilerplate
# Polish.
pl	Fot: Most o zmroku	caption
pl	Czytaj też: Dlaczego prom nie przypływa	boilerplate
pl	Autor: Anna Lis	byline
pl	Rozmawiała: Anna Lis	byline
pl	Reklama	boilerplate
pl	Wszelkie prawa zastrzeżone	boilerplate
pl	Zapisz się na nasz newsletter.	boilerplate
pl	Temat: Pańskie pytanie	heading
# A verb of furniture may be a noun of a sentence.
it	Abbonati e lettori protestano.	sentence
it	Abbonati ora a soli 9 euro.	boilerplate
