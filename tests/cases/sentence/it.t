# language	paragraph	its sentences
# Italian: news and encyclopedia prose; the marks are those of tests/unit/sentence.c.
# Dates, times, numbers.
it	Il 25 aprile 1945 la città fu liberata. La guerra finì pochi giorni dopo.	Il 25 aprile 1945 la città fu liberata. ¦ La guerra finì pochi giorni dopo.
it	Cesare nacque nel 100 a.C. Il suo erede morì nel 14 d. C. a Nola.	Cesare nacque nel 100 a.C. ¦ Il suo erede morì nel 14 d. C. a Nola.
it	Nel sec. XIX la città crebbe. Nel sec. XX divenne capoluogo.	Nel sec. XIX la città crebbe. ¦ Nel sec. XX divenne capoluogo.
it	Il treno parte alle 8.15. Arriva alle 9.40 a Bologna.	Il treno parte alle 8.15. ¦ Arriva alle 9.40 a Bologna.
it	L'opera costa 1,5 mln. di euro. Nel 2019 costava 900 mila euro.	L'opera costa 1,5 mln. di euro. ¦ Nel 2019 costava 900 mila euro.
it	Corse i 100 m in 10,8 sec. Primato battuto.	Corse i 100 m in 10,8 sec. ¦ Primato battuto.
it	La squadra vinse 3-0. Del Monte segnò due volte.	La squadra vinse 3-0. ¦ Del Monte segnò due volte.
it	Sono morte 2 persone. 14 sono rimaste ferite.	Sono morte 2 persone. ¦ 14 sono rimaste ferite.
it	L'inflazione è al 2,5 %. L'anno scorso era al 4 %.	L'inflazione è al 2,5 %. ¦ L'anno scorso era al 4 %.
it	Il paese conta ca. 3.000 ab. e dista 20 km da Pisa. È noto per il vino.	Il paese conta ca. 3.000 ab. e dista 20 km da Pisa. ¦ È noto per il vino.
it	Papa Giovanni XXIII morì nel 1963. Gli succedette Paolo VI.	Papa Giovanni XXIII morì nel 1963. ¦ Gli succedette Paolo VI.
# Titles, initials, saints, firms.
it	Il Sig. Rossi e la Sig.ra Bianchi abitano in via Roma, n. 5. Il Dott. Verdi abita vicino.	Il Sig. Rossi e la Sig.ra Bianchi abitano in via Roma, n. 5. ¦ Il Dott. Verdi abita vicino.
it	L'On. Ferri e l'Avv. Conti hanno firmato. Il Sen. Galli no.	L'On. Ferri e l'Avv. Conti hanno firmato. ¦ Il Sen. Galli no.
it	Il gen. Moretti e il col. Riva furono arrestati. Il ten. Sala fuggì.	Il gen. Moretti e il col. Riva furono arrestati. ¦ Il ten. Sala fuggì.
it	La prof.ssa Longo e il prof. Greco insegnano qui. L'ing. Costa e l'arch. Leone no.	La prof.ssa Longo e il prof. Greco insegnano qui. ¦ L'ing. Costa e l'arch. Leone no.
it	La dott.ssa M. G. Serra abita in p.zza Dante, 3. Lo studio è in v.le Europa.	La dott.ssa M. G. Serra abita in p.zza Dante, 3. ¦ Lo studio è in v.le Europa.
it	Mons. Costa ha celebrato la messa a S. Maria. Don Carlo lo ha assistito.	Mons. Costa ha celebrato la messa a S. Maria. ¦ Don Carlo lo ha assistito.
it	S. Pietro e SS. Filippo e Giacomo sono chiese. La basilica è aperta.	S. Pietro e SS. Filippo e Giacomo sono chiese. ¦ La basilica è aperta.
it	G. Verdi nacque a Roncole. A. Manzoni nacque a Milano.	G. Verdi nacque a Roncole. ¦ A. Manzoni nacque a Milano.
it	Gent.mo Sig. Conti, La ringrazio. Egr. Dott. Sala, cordiali saluti.	Gent.mo Sig. Conti, La ringrazio. ¦ Egr. Dott. Sala, cordiali saluti.
it	La Fratelli Neri S.p.A. ha chiuso nel 2010. La Neri S.r.l. è ancora attiva.	La Fratelli Neri S.p.A. ha chiuso nel 2010. ¦ La Neri S.r.l. è ancora attiva.
it	Lavora alla Neri S.p.A. La moglie lavora alla Neri & C. di Torino.	Lavora alla Neri S.p.A. ¦ La moglie lavora alla Neri & C. di Torino.
it	Il P.M. ha chiesto l'archiviazione. Il giudice deciderà.	Il P.M. ha chiesto l'archiviazione. ¦ Il giudice deciderà.
it	L'U.E. ha approvato il piano. Gli U.S.A. sono contrari.	L'U.E. ha approvato il piano. ¦ Gli U.S.A. sono contrari.
# Law, references, addresses.
it	L'art. 5, c. 2, del d.lgs. n. 50/2016 lo vieta. Cfr. pag. 14 del parere.	L'art. 5, c. 2, del d.lgs. n. 50/2016 lo vieta. ¦ Cfr. pag. 14 del parere.
it	Ai sensi dell'art. 3, co. 1, lett. b, della l. n. 241/1990 il termine è di 30 giorni. Il ricorso è respinto.	Ai sensi dell'art. 3, co. 1, lett. b, della l. n. 241/1990 il termine è di 30 giorni. ¦ Il ricorso è respinto.
it	La legge n. 92 del 28 giugno 2012 è in vigore. Il regolamento manca.	La legge n. 92 del 28 giugno 2012 è in vigore. ¦ Il regolamento manca.
it	La Cass. civ., sez. III, sent. n. 123/2010 lo conferma. Il D.P.R. n. 445 resta valido.	La Cass. civ., sez. III, sent. n. 123/2010 lo conferma. ¦ Il D.P.R. n. 445 resta valido.
it	V. fig. 3 e tab. 4, p. 20 e segg. del volume. L'ed. del 1998 è esaurita.	V. fig. 3 e tab. 4, p. 20 e segg. del volume. ¦ L'ed. del 1998 è esaurita.
it	Tel. 06 1234567, int. 12. Gli uffici aprono alle ore 9.	Tel. 06 1234567, int. 12. ¦ Gli uffici aprono alle ore 9.
it	Il sito www.esempio.it ha gli orari. Scrivete a info@esempio.it.	Il sito www.esempio.it ha gli orari. ¦ Scrivete a info@esempio.it.
# Inside a sentence and at its end.
it	Vendono pane, vino, formaggi, ecc. Il mercato chiude alle 13.	Vendono pane, vino, formaggi, ecc. ¦ Il mercato chiude alle 13.
it	Coperte, tende, ecc. sono arrivate ieri. Manca l'acqua.	Coperte, tende, ecc. sono arrivate ieri. ¦ Manca l'acqua.
it	C'è anche, p. es., il caso di Torino. Per es. nel 2015 nessuno pagò.	C'è anche, p. es., il caso di Torino. ¦ Per es. nel 2015 nessuno pagò.
it	Il cd. Decreto Dignità e il c.d. Jobs Act sono leggi. Sono in vigore.	Il cd. Decreto Dignità e il c.d. Jobs Act sono leggi. ¦ Sono in vigore.
# Quotations, questions, ellipses, brackets.
it	«Non sapevamo nulla», ha detto il sindaco. «Nessuno ci ha avvisati.» Poi è uscito.	«Non sapevamo nulla», ha detto il sindaco. ¦ «Nessuno ci ha avvisati.» ¦ Poi è uscito.
it	"Non sapevamo nulla. Nessuno ci ha avvisati", ha detto il sindaco. Poi è uscito.	"Non sapevamo nulla. ¦ >Nessuno ci ha avvisati", ha detto il sindaco. ¦ Poi è uscito.
it	“Non sapevamo nulla. Nessuno ci ha avvisati”, ha detto il sindaco. Poi è uscito.	“Non sapevamo nulla. ¦ >Nessuno ci ha avvisati”, ha detto il sindaco. ¦ Poi è uscito.
it	«Vieni?» chiese lei. «No!» rispose lui.	«Vieni?» chiese lei. ¦ «No!» rispose lui.
it	Il ministro lo ha confermato martedì: «Il testo è pronto. Manca la firma». L'opposizione protesta.	Il ministro lo ha confermato martedì: «Il testo è pronto. ¦ >Manca la firma». ¦ L'opposizione protesta.
it	«È finita», ha dichiarato il portavoce lunedì sera. «Ora si torna a casa».	«È finita», ha dichiarato il portavoce lunedì sera. ¦ «Ora si torna a casa».
it	Perché ora? «Perché è giusto», risponde.	Perché ora? ¦ «Perché è giusto», risponde.
it	– Vieni? – chiese lei. – No. – Allora addio!	– Vieni? – chiese lei. ¦ – No. ¦ – Allora addio!
it	Che fare? Nessuno lo sa! Si aspetta…	Che fare? ¦ Nessuno lo sa! ¦ Si aspetta…
it	Esitò… Poi firmò. Lei… niente.	Esitò… ¦ Poi firmò. ¦ Lei… niente.
it	(Il voto è stato segreto.) I risultati si sapranno domani.	(Il voto è stato segreto.) ¦ I risultati si sapranno domani.
# As it comes.
it	Il comune conta 2.340 abitanti. Il sindaco, sig. Paolo Galli, è stato rieletto nel 2020.	Il comune conta 2.340 abitanti. ¦ Il sindaco, sig. Paolo Galli, è stato rieletto nel 2020.
it	Nacque il 3 marzo 1912 a Lecce. Fu allievo di B. Croce. Insegnò a Bari.	Nacque il 3 marzo 1912 a Lecce. ¦ Fu allievo di B. Croce. ¦ Insegnò a Bari.
it	La temperatura salirà a 28 °C. Sabato sono attesi temporali.	La temperatura salirà a 28 °C. ¦ Sabato sono attesi temporali.
it	L'incidente è avvenuto sull'A1, alle ore 18.30. Tre persone sono rimaste ferite.	L'incidente è avvenuto sull'A1, alle ore 18.30. ¦ Tre persone sono rimaste ferite.
it	La signora Ruiz, 45 anni, conferma. Anche il dott. Lang.	La signora Ruiz, 45 anni, conferma. ¦ Anche il dott. Lang.
it	La Cassazione (sent. n. 123 del 12 marzo 2015) ha annullato la clausola. Il ricorso è stato respinto.	La Cassazione (sent. n. 123 del 12 marzo 2015) ha annullato la clausola. ¦ Il ricorso è stato respinto.
it	Canta, balla, suona il piano, ecc. Paolo la ammira.	Canta, balla, suona il piano, ecc. ¦ Paolo la ammira.
it	Hanno segnato all'89' minuto. Risultato finale: 2-1.	Hanno segnato all'89' minuto. ¦ Risultato finale: 2-1.
it	«È una vergogna!», dice la signora Verdi. Il vicino è d'accordo.	«È una vergogna!», dice la signora Verdi. ¦ Il vicino è d'accordo.
it	Rispose: «No». Lei se ne andò.	Rispose: «No». ¦ Lei se ne andò.
it	Secondo l'agenzia i morti sono 14. Il bilancio può salire.	Secondo l'agenzia i morti sono 14. ¦ Il bilancio può salire.
it	Si veda l'art. 2043 c.c. e l'art. 640 c.p. La giurisprudenza è costante.	Si veda l'art. 2043 c.c. e l'art. 640 c.p. ¦ La giurisprudenza è costante.
it	L'azienda Neri s.r.l. chiude. Quaranta posti spariscono.	L'azienda Neri s.r.l. chiude. ¦ Quaranta posti spariscono.
it	Il re Carlo V firmò l'editto. Luigi XIV lo revocò.	Il re Carlo V firmò l'editto. ¦ Luigi XIV lo revocò.
it	Chi l'avrebbe detto? Non io!	Chi l'avrebbe detto? ¦ Non io!
it	Il dibattito dura… troppo. Il voto è rinviato.	Il dibattito dura… troppo. ¦ Il voto è rinviato.
it	Abita in via G. Garibaldi, n. 3, int. 5. Il fratello abita accanto.	Abita in via G. Garibaldi, n. 3, int. 5. ¦ Il fratello abita accanto.
it	L'ONU e l'UE hanno condannato l'attacco. Gli USA tacciono.	L'ONU e l'UE hanno condannato l'attacco. ¦ Gli USA tacciono.
it	L'euro ha chiuso a 1,08 dollari. Lo yen è salito.	L'euro ha chiuso a 1,08 dollari. ¦ Lo yen è salito.
it	Lo studio di M. A. Rossi e L. Bianchi (2019) lo dimostra. Altri lo hanno ripetuto.	Lo studio di M. A. Rossi e L. Bianchi (2019) lo dimostra. ¦ Altri lo hanno ripetuto.
it	Approvato con 12 voti a favore, 3 contrari e 2 astenuti. Così risulta dal verbale n. 5.	Approvato con 12 voti a favore, 3 contrari e 2 astenuti. ¦ Così risulta dal verbale n. 5.
it	Vinse il primo set. Rossi perse il secondo.	Vinse il primo set. ¦ Rossi perse il secondo.
it	Poi disse di no. Rossi disse di sì.	Poi disse di no. ¦ Rossi disse di sì.
