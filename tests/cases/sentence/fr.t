# language	paragraph	its sentences
# French: news and encyclopedia prose; the marks are those of tests/unit/sentence.c.
# Dates, times, numbers.
fr	Le 1er mai 1886, la grève commence à Chicago. Elle dure trois jours.	Le 1er mai 1886, la grève commence à Chicago. ¦ Elle dure trois jours.
fr	Jules César est né en 100 av. J.-C. Il est mort en 44 av. J.-C. à Rome.	Jules César est né en 100 av. J.-C. ¦ Il est mort en 44 av. J.-C. à Rome.
fr	Le temple date du Ier siècle apr. J.-C. Les fouilles ont repris en 1998.	Le temple date du Ier siècle apr. J.-C. ¦ Les fouilles ont repris en 1998.
fr	Elle est née le 2 févr. 1950 à Nice. Son père, le col. Morel, y servait.	Elle est née le 2 févr. 1950 à Nice. ¦ Son père, le col. Morel, y servait.
fr	Le train part à 8\xc2\xa0h\xc2\xa015. Il arrive à 9\xc2\xa0h\xc2\xa040 à Lyon.	Le train part à 8\xc2\xa0h\xc2\xa015. ¦ Il arrive à 9\xc2\xa0h\xc2\xa040 à Lyon.
fr	Louis\xc2\xa0XIV régna 72\xc2\xa0ans. Louis\xc2\xa0XV lui succéda.	Louis\xc2\xa0XIV régna 72\xc2\xa0ans. ¦ Louis\xc2\xa0XV lui succéda.
fr	Le budget atteint 1,5\xc2\xa0Md\xc2\xa0€ cette année. Il était de 900\xc2\xa0M€ en 2019.	Le budget atteint 1,5\xc2\xa0Md\xc2\xa0€ cette année. ¦ Il était de 900\xc2\xa0M€ en 2019.
fr	La ville comptait 12\xc2\xa0000 hab. en 1900. Elle en a 40\xc2\xa0000 aujourd'hui.	La ville comptait 12\xc2\xa0000 hab. en 1900. ¦ Elle en a 40\xc2\xa0000 aujourd'hui.
fr	Le col est à 1\xc2\xa0200 m. Paul y est monté.	Le col est à 1\xc2\xa0200 m. ¦ Paul y est monté.
fr	Il a couru 100\xc2\xa0m en 10,8\xc2\xa0s. C'était un record.	Il a couru 100\xc2\xa0m en 10,8\xc2\xa0s. ¦ C'était un record.
fr	En finale, l'équipe gagne 3-0. Morel marque deux fois.	En finale, l'équipe gagne 3-0. ¦ Morel marque deux fois.
fr	Deux personnes sont mortes en 2020. 14 ont été blessées.	Deux personnes sont mortes en 2020. ¦ 14 ont été blessées.
# Titles, initials.
fr	M. Dupont et Mme Leroy ont rencontré le Dr. Petit. MM. Blanc et Noir étaient absents.	M. Dupont et Mme Leroy ont rencontré le Dr. Petit. ¦ MM. Blanc et Noir étaient absents.
fr	Mme. Roux et Mlle. Petit étaient là. Mgr. Lefort et le Gén. Roux aussi.	Mme. Roux et Mlle. Petit étaient là. ¦ Mgr. Lefort et le Gén. Roux aussi.
fr	Le rapport a été remis à M.\xc2\xa0le président. M.\xc2\xa0Roche l'a lu.	Le rapport a été remis à M.\xc2\xa0le président. ¦ M.\xc2\xa0Roche l'a lu.
fr	J.-P. Martin et A. de Villiers ont signé le texte. É. Morin aussi.	J.-P. Martin et A. de Villiers ont signé le texte. ¦ É. Morin aussi.
fr	Ch. Martin, J.-Ph. Roux et Th. Blanc sont venus. Ph. Noir est resté.	Ch. Martin, J.-Ph. Roux et Th. Blanc sont venus. ¦ Ph. Noir est resté.
fr	R. Barre fut ministre de 1976 à 1981. F. Morel fut élu le 10 mai 1981.	R. Barre fut ministre de 1976 à 1981. ¦ F. Morel fut élu le 10 mai 1981.
fr	Me Garcin, avocat, a plaidé la relaxe. Le tribunal rendra son jugement le 5 juin.	Me Garcin, avocat, a plaidé la relaxe. ¦ Le tribunal rendra son jugement le 5 juin.
fr	Le P.-D.G. a démissionné. Le conseil se réunit lundi.	Le P.-D.G. a démissionné. ¦ Le conseil se réunit lundi.
fr	L'O.N.U. a voté la résolution. Les États-Unis se sont abstenus.	L'O.N.U. a voté la résolution. ¦ Les États-Unis se sont abstenus.
fr	La société Duval & Cie. a fermé ses portes. Elle employait 300 personnes.	La société Duval & Cie. a fermé ses portes. ¦ Elle employait 300 personnes.
# Law, references, addresses.
fr	L'art. 5 al. 2 de la loi s'applique. Cf. l'art. L. 122-1 du code.	L'art. 5 al. 2 de la loi s'applique. ¦ Cf. l'art. L. 122-1 du code.
fr	La loi no 2004-575 du 21 juin 2004 a été modifiée. Le décret est attendu.	La loi no 2004-575 du 21 juin 2004 a été modifiée. ¦ Le décret est attendu.
fr	Le n° 5 de la revue paraît en oct. 2024. Le no. 6 suivra.	Le n° 5 de la revue paraît en oct. 2024. ¦ Le no. 6 suivra.
fr	Voir p. 14, fig. 3 et t. II, chap. 4. Le reste est inédit.	Voir p. 14, fig. 3 et t. II, chap. 4. ¦ Le reste est inédit.
fr	Voir pp. 14 et suiv. du tome 2. Op. cit., p. 15. Ibid., p. 16.	Voir pp. 14 et suiv. du tome 2. ¦ Op. cit., p. 15. ¦ Ibid., p. 16.
fr	Le vol. 3, éd. Dunod, coûte 25\xc2\xa0€. Le vol. 4 n'est pas paru.	Le vol. 3, éd. Dunod, coûte 25\xc2\xa0€. ¦ Le vol. 4 n'est pas paru.
fr	Le bureau se trouve au 12, av. de la République. Tél. 01 23 45 67 89.	Le bureau se trouve au 12, av. de la République. ¦ Tél. 01 23 45 67 89.
fr	Il habite bd. Voltaire, à Paris. Son frère vit à St-Denis.	Il habite bd. Voltaire, à Paris. ¦ Son frère vit à St-Denis.
fr	Le site www.exemple.fr donne les horaires. Écrivez à info@exemple.fr.	Le site www.exemple.fr donne les horaires. ¦ Écrivez à info@exemple.fr.
# Inside a sentence and at its end.
fr	Ils vendent du pain, du fromage, etc. Le marché ferme à 13\xc2\xa0h.	Ils vendent du pain, du fromage, etc. ¦ Le marché ferme à 13\xc2\xa0h.
fr	Des tentes, des vivres, etc. ont été livrés. Il manque de l'eau.	Des tentes, des vivres, etc. ont été livrés. ¦ Il manque de l'eau.
fr	Le projet (cf. annexe 2) coûte env. 3 millions d'euros. Il sera voté en déc. prochain.	Le projet (cf. annexe 2) coûte env. 3 millions d'euros. ¦ Il sera voté en déc. prochain.
fr	Les riverains, c.-à-d. les habitants, sont inquiets. Certains, p. ex. les retraités, veulent partir.	Les riverains, c.-à-d. les habitants, sont inquiets. ¦ Certains, p. ex. les retraités, veulent partir.
# Quotations with no-break spaces of both widths, or none; dialogue.
fr	«\xc2\xa0Nous n'avons rien vu\xc2\xa0», a déclaré le maire. «\xc2\xa0Personne ne nous a prévenus.\xc2\xa0» Puis il est parti.	«\xc2\xa0Nous n'avons rien vu\xc2\xa0», a déclaré le maire. ¦ «\xc2\xa0Personne ne nous a prévenus.\xc2\xa0» ¦ Puis il est parti.
fr	«\xe2\x80\xafNous partons.\xe2\x80\xaf» Puis il sortit. «\xe2\x80\xafDéjà\xe2\x80\xaf?\xe2\x80\xaf» demanda-t-elle.	«\xe2\x80\xafNous partons.\xe2\x80\xaf» ¦ Puis il sortit. ¦ «\xe2\x80\xafDéjà\xe2\x80\xaf?\xe2\x80\xaf» demanda-t-elle.
fr	« Nous partons. » Puis il sortit. « Déjà ? » demanda-t-elle.	« Nous partons. » ¦ Puis il sortit. ¦ « Déjà ? » demanda-t-elle.
fr	«Nous partons.» Puis il sortit.	«Nous partons.» ¦ Puis il sortit.
fr	Il a dit\xc2\xa0: «\xc2\xa0Nous partons. Rien ne nous retient.\xc2\xa0» Puis il est sorti.	Il a dit\xc2\xa0: «\xc2\xa0Nous partons. ¦ >Rien ne nous retient.\xc2\xa0» ¦ Puis il est sorti.
fr	«\xc2\xa0Tu viens\xc2\xa0?\xc2\xa0» demanda-t-elle. «\xc2\xa0Non\xc2\xa0!\xc2\xa0» Il se tut.	«\xc2\xa0Tu viens\xc2\xa0?\xc2\xa0» demanda-t-elle. ¦ «\xc2\xa0Non\xc2\xa0!\xc2\xa0» ¦ Il se tut.
fr	«\xc2\xa0Quoi\xc2\xa0!\xc2\xa0» s'écria-t-il. «\xc2\xa0C'est faux\xc2\xa0!\xc2\xa0»	«\xc2\xa0Quoi\xc2\xa0!\xc2\xa0» s'écria-t-il. ¦ «\xc2\xa0C'est faux\xc2\xa0!\xc2\xa0»
fr	Le ministre l'a confirmé mardi\xc2\xa0: «\xc2\xa0Le texte est prêt.\xc2\xa0» L'opposition le conteste.	Le ministre l'a confirmé mardi\xc2\xa0: «\xc2\xa0Le texte est prêt.\xc2\xa0» ¦ L'opposition le conteste.
fr	Il a dit\xc2\xa0: «\xc2\xa0Rien n'est sûr… On verra.\xc2\xa0» On attend.	Il a dit\xc2\xa0: «\xc2\xa0Rien n'est sûr… ¦ >On verra.\xc2\xa0» ¦ On attend.
fr	“Nous partons. Rien ne nous retient”, dit-il. Puis il sortit.	“Nous partons. ¦ >Rien ne nous retient”, dit-il. ¦ Puis il sortit.
fr	Pourquoi maintenant\xc2\xa0? «\xc2\xa0Parce qu'il le faut\xc2\xa0», répond-elle.	Pourquoi maintenant\xc2\xa0? ¦ «\xc2\xa0Parce qu'il le faut\xc2\xa0», répond-elle.
fr	—\xc2\xa0Vous partez\xc2\xa0? demanda le garde. —\xc2\xa0Oui, demain. —\xc2\xa0Alors adieu.	—\xc2\xa0Vous partez\xc2\xa0? demanda le garde. ¦ —\xc2\xa0Oui, demain. ¦ —\xc2\xa0Alors adieu.
fr	Que faire\xc2\xa0? Personne ne le sait\xc2\xa0! On attend…	Que faire\xc2\xa0? ¦ Personne ne le sait\xc2\xa0! ¦ On attend…
fr	Il hésita… Puis il signa. Elle… non, rien.	Il hésita… ¦ Puis il signa. ¦ Elle… non, rien.
fr	(Le vote a eu lieu à huis clos.) Les résultats seront publiés demain.	(Le vote a eu lieu à huis clos.) ¦ Les résultats seront publiés demain.
# As it comes.
fr	La commune compte 2\xc2\xa0340 habitants. Son maire, M. Paul Girard, a été réélu en 2020.	La commune compte 2\xc2\xa0340 habitants. ¦ Son maire, M. Paul Girard, a été réélu en 2020.
fr	Né le 3 mars 1912 à Lille et mort le 8 juin 1990 à Nice, il fut l'élève de H. Bergson. Il enseigna à Lyon.	Né le 3 mars 1912 à Lille et mort le 8 juin 1990 à Nice, il fut l'élève de H. Bergson. ¦ Il enseigna à Lyon.
fr	La température atteindra 28\xc2\xa0°C. Des orages sont attendus samedi.	La température atteindra 28\xc2\xa0°C. ¦ Des orages sont attendus samedi.
fr	Le S.N.C.F. annonce des retards. Paris est le plus touché.	Le S.N.C.F. annonce des retards. ¦ Paris est le plus touché.
fr	L'accident s'est produit sur l'A7, vers 18 h 30. Trois personnes ont été blessées.	L'accident s'est produit sur l'A7, vers 18 h 30. ¦ Trois personnes ont été blessées.
fr	Dr. Morel, pédiatre, confirme. Pr. Lang aussi.	Dr. Morel, pédiatre, confirme. ¦ Pr. Lang aussi.
fr	Le tribunal a jugé (Cass. civ. 1re, 12 mars 2015, n° 14-12.345) que la clause était nulle. Le pourvoi est rejeté.	Le tribunal a jugé (Cass. civ. 1re, 12 mars 2015, n° 14-12.345) que la clause était nulle. ¦ Le pourvoi est rejeté.
fr	Le P.S. perd deux sièges. Le M.R. en gagne un.	Le P.S. perd deux sièges. ¦ Le M.R. en gagne un.
fr	Elle chante, danse, joue du piano, etc. Paul l'admire.	Elle chante, danse, joue du piano, etc. ¦ Paul l'admire.
fr	Ils ont marqué à la 89e minute. Score final : 2-1.	Ils ont marqué à la 89e minute. ¦ Score final : 2-1.
fr	«\xc2\xa0C'est une honte\xc2\xa0!\xc2\xa0», s'indigne Mme Bernard. Son voisin approuve.	«\xc2\xa0C'est une honte\xc2\xa0!\xc2\xa0», s'indigne Mme Bernard. ¦ Son voisin approuve.
fr	«\xc2\xa0Nous irons jusqu'au bout. Rien ne nous arrêtera\xc2\xa0», promet-il.	«\xc2\xa0Nous irons jusqu'au bout. ¦ >Rien ne nous arrêtera\xc2\xa0», promet-il.
fr	Il répondit\xc2\xa0: «\xc2\xa0Non.\xc2\xa0» Elle partit.	Il répondit\xc2\xa0: «\xc2\xa0Non.\xc2\xa0» ¦ Elle partit.
fr	Selon l'A.F.P., le bilan s'alourdit. On compte 14 morts.	Selon l'A.F.P., le bilan s'alourdit. ¦ On compte 14 morts.
fr	Voir l'art. 1382 C. civ. La jurisprudence est constante.	Voir l'art. 1382 C. civ. ¦ La jurisprudence est constante.
fr	Rendez-vous au 3 bis, rue St. Jacques. Entrée libre.	Rendez-vous au 3 bis, rue St. Jacques. ¦ Entrée libre.
fr	L'entreprise (S.A.R.L. Duval) ferme. Quarante emplois disparaissent.	L'entreprise (S.A.R.L. Duval) ferme. ¦ Quarante emplois disparaissent.
fr	Le roi Henri IV signa l'édit. Louis XIV le révoqua.	Le roi Henri IV signa l'édit. ¦ Louis XIV le révoqua.
fr	Qui l'aurait cru\xc2\xa0? Pas moi\xc2\xa0!	Qui l'aurait cru\xc2\xa0? ¦ Pas moi\xc2\xa0!
fr	Le débat dure… trop longtemps. Le vote est reporté.	Le débat dure… trop longtemps. ¦ Le vote est reporté.
fr	C'est ce qu'il a dit. Paul est venu.	C'est ce qu'il a dit. ¦ Paul est venu.
fr	Elle vit au bord de la mer. Paul aussi.	Elle vit au bord de la mer. ¦ Paul aussi.
