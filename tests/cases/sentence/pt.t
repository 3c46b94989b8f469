# language	paragraph	its sentences
# Portuguese: news and encyclopedia prose; the marks are those of tests/unit/sentence.c.
# Dates, times, numbers.
pt	Em 25 de abril de 1974, o regime caiu. As eleições vieram um ano depois.	Em 25 de abril de 1974, o regime caiu. ¦ As eleições vieram um ano depois.
pt	César nasceu em 100 a.C. Ele morreu em 44 a. C. em Roma.	César nasceu em 100 a.C. ¦ Ele morreu em 44 a. C. em Roma.
pt	No séc. XIX a cidade cresceu. No séc. XX virou capital.	No séc. XIX a cidade cresceu. ¦ No séc. XX virou capital.
pt	O trem parte às 8h15. Chega às 9h40 a Santos.	O trem parte às 8h15. ¦ Chega às 9h40 a Santos.
pt	A obra custou R$ 1,5 mi. em 2019. Hoje custaria o dobro.	A obra custou R$ 1,5 mi. em 2019. ¦ Hoje custaria o dobro.
pt	O rio tem 120 km. Ele nasce na serra.	O rio tem 120 km. ¦ Ele nasce na serra.
pt	O jogo durou 90 min. Souza marcou dois gols.	O jogo durou 90 min. ¦ Souza marcou dois gols.
pt	A inflação está em 2,5%. No ano passado era de 4%.	A inflação está em 2,5%. ¦ No ano passado era de 4%.
pt	A cidade tem 700 mil hab. e cresce. Fica a 90 km do mar.	A cidade tem 700 mil hab. e cresce. ¦ Fica a 90 km do mar.
pt	Morreram 2 pessoas. 14 ficaram feridas.	Morreram 2 pessoas. ¦ 14 ficaram feridas.
pt	O time venceu por 3-0. Souza marcou dois gols.	O time venceu por 3-0. ¦ Souza marcou dois gols.
pt	O 1.º de maio é feriado. O 2.º turno é no domingo.	O 1.º de maio é feriado. ¦ O 2.º turno é no domingo.
# Titles, initials, saints, firms.
pt	O Sr. Silva e a Sra. Costa moram na Av. Brasil, n.º 12. O Dr. Lima mora perto.	O Sr. Silva e a Sra. Costa moram na Av. Brasil, n.º 12. ¦ O Dr. Lima mora perto.
pt	O Exmo. Sr. Ministro recebeu a delegação. V. Exa. sabe disso.	O Exmo. Sr. Ministro recebeu a delegação. ¦ V. Exa. sabe disso.
pt	O Ilmo. Sr. Diretor e a Exma. Sra. Presidente assinaram. V. Ex.ª também.	O Ilmo. Sr. Diretor e a Exma. Sra. Presidente assinaram. ¦ V. Ex.ª também.
pt	D. Pedro II reinou 58 anos. D. João VI era seu avô.	D. Pedro II reinou 58 anos. ¦ D. João VI era seu avô.
pt	O gen. Moura e o cel. Braga foram presos. O ten. Reis fugiu.	O gen. Moura e o cel. Braga foram presos. ¦ O ten. Reis fugiu.
pt	A Profa. Nunes e o Prof. Rocha ensinam aqui. A Eng. Prado não.	A Profa. Nunes e o Prof. Rocha ensinam aqui. ¦ A Eng. Prado não.
pt	A Dr.ª Alves e a Prof.ª Lima concordam. O Eng.º Prado não.	A Dr.ª Alves e a Prof.ª Lima concordam. ¦ O Eng.º Prado não.
pt	A Dra. M. C. Alves mora na R. Augusta. O consultório fica na Pça. da Sé.	A Dra. M. C. Alves mora na R. Augusta. ¦ O consultório fica na Pça. da Sé.
pt	Pe. Antônio rezou a missa em N. Sra. de Fátima. O bispo assistiu.	Pe. Antônio rezou a missa em N. Sra. de Fátima. ¦ O bispo assistiu.
pt	S. Paulo e Sto. André ficam perto. A estrada é boa.	S. Paulo e Sto. André ficam perto. ¦ A estrada é boa.
pt	J. Saramago nasceu na Azinhaga. M. de Assis nasceu no Rio.	J. Saramago nasceu na Azinhaga. ¦ M. de Assis nasceu no Rio.
pt	A Irmãos Souza Ltda. fechou em 2010. A Souza S.A. continua aberta.	A Irmãos Souza Ltda. fechou em 2010. ¦ A Souza S.A. continua aberta.
pt	Trabalha na Souza & Cia. Ela trabalha na Lima S.A. em Recife.	Trabalha na Souza & Cia. ¦ Ela trabalha na Lima S.A. em Recife.
pt	Ele vive nos EUA. Portugal é a terra da mãe.	Ele vive nos EUA. ¦ Portugal é a terra da mãe.
pt	Os E.U.A. votaram contra. A U.E. absteve-se.	Os E.U.A. votaram contra. ¦ A U.E. absteve-se.
# Law, references, addresses.
pt	O art. 5.º, n.º 2, da lei proíbe isso. Cf. a pág. 14 do parecer.	O art. 5.º, n.º 2, da lei proíbe isso. ¦ Cf. a pág. 14 do parecer.
pt	Nos termos do art. 121, § 2º, inc. IV, do Código Penal, a pena aumenta. O recurso foi negado.	Nos termos do art. 121, § 2º, inc. IV, do Código Penal, a pena aumenta. ¦ O recurso foi negado.
pt	A Lei n. 8.112, de 11 de dezembro de 1990, segue em vigor. O decreto não.	A Lei n. 8.112, de 11 de dezembro de 1990, segue em vigor. ¦ O decreto não.
pt	O Dec.-Lei n.º 12/2003, al. b), e o Ac. do STJ dizem o contrário. A decisão é final.	O Dec.-Lei n.º 12/2003, al. b), e o Ac. do STJ dizem o contrário. ¦ A decisão é final.
pt	V. fig. 3 e tab. 4, pp. 20 e segs. do volume. A ed. de 1998 está esgotada.	V. fig. 3 e tab. 4, pp. 20 e segs. do volume. ¦ A ed. de 1998 está esgotada.
pt	Tel. 11 1234-5678. O escritório abre às 9h.	Tel. 11 1234-5678. ¦ O escritório abre às 9h.
pt	O site www.exemplo.com.br traz os horários. Escreva para info@exemplo.com.br.	O site www.exemplo.com.br traz os horários. ¦ Escreva para info@exemplo.com.br.
# Inside a sentence and at its end.
pt	Vendem pão, queijo, vinho, etc. O mercado fecha às 13h.	Vendem pão, queijo, vinho, etc. ¦ O mercado fecha às 13h.
pt	Cobertores, tendas, etc. chegaram ontem. Falta água.	Cobertores, tendas, etc. chegaram ontem. ¦ Falta água.
pt	Há casos, p. ex., em Lisboa. Por ex. em 2015 ninguém pagou.	Há casos, p. ex., em Lisboa. ¦ Por ex. em 2015 ninguém pagou.
pt	A sessão começa às 9 a.m. Ela termina às 5 p.m. na sede.	A sessão começa às 9 a.m. ¦ Ela termina às 5 p.m. na sede.
# Quotations, questions, dialogue, ellipses, brackets.
pt	«Não sabíamos de nada», disse o prefeito. «Ninguém nos avisou.» Depois saiu.	«Não sabíamos de nada», disse o prefeito. ¦ «Ninguém nos avisou.» ¦ Depois saiu.
pt	“Não sabíamos de nada. Ninguém nos avisou”, disse o prefeito. Depois saiu.	“Não sabíamos de nada. ¦ >Ninguém nos avisou”, disse o prefeito. ¦ Depois saiu.
pt	"Vens?", perguntou ela. "Não!", gritou ele.	"Vens?", perguntou ela. ¦ "Não!", gritou ele.
pt	O ministro confirmou na terça: “O texto está pronto. Falta assinar.” A oposição protesta.	O ministro confirmou na terça: “O texto está pronto. ¦ >Falta assinar.” ¦ A oposição protesta.
pt	“Acabou”, declarou o porta-voz na segunda-feira. “Agora voltamos para casa.”	“Acabou”, declarou o porta-voz na segunda-feira. ¦ “Agora voltamos para casa.”
pt	— Você vem? — perguntou ela. — Não. — Então adeus.	— Você vem? — perguntou ela. ¦ — Não. ¦ — Então adeus.
pt	Por que agora? “Porque é preciso”, responde.	Por que agora? ¦ “Porque é preciso”, responde.
pt	Que fazer? Ninguém sabe! Espera-se…	Que fazer? ¦ Ninguém sabe! ¦ Espera-se…
pt	Hesitou… Depois assinou. Ela… nada.	Hesitou… ¦ Depois assinou. ¦ Ela… nada.
pt	(O voto foi secreto.) Os resultados saem amanhã.	(O voto foi secreto.) ¦ Os resultados saem amanhã.
# As it comes.
pt	O município tem 2.340 habitantes. O prefeito, Sr. Paulo Gil, foi reeleito em 2020.	O município tem 2.340 habitantes. ¦ O prefeito, Sr. Paulo Gil, foi reeleito em 2020.
pt	Nasceu em 3 de março de 1912 em Évora. Foi aluno de J. Leite de Vasconcelos. Ensinou em Braga.	Nasceu em 3 de março de 1912 em Évora. ¦ Foi aluno de J. Leite de Vasconcelos. ¦ Ensinou em Braga.
pt	A temperatura chegará a 28 °C. No sábado são esperadas trovoadas.	A temperatura chegará a 28 °C. ¦ No sábado são esperadas trovoadas.
pt	O acidente ocorreu na A1, às 18h30. Três pessoas ficaram feridas.	O acidente ocorreu na A1, às 18h30. ¦ Três pessoas ficaram feridas.
pt	A Sra. Ruiz, de 45 anos, confirma. O Dr. Lang também.	A Sra. Ruiz, de 45 anos, confirma. ¦ O Dr. Lang também.
pt	O STF (RE 123.456, de 12 de março de 2015) anulou a cláusula. O recurso foi negado.	O STF (RE 123.456, de 12 de março de 2015) anulou a cláusula. ¦ O recurso foi negado.
pt	Canta, dança, toca piano, etc. Paulo a admira.	Canta, dança, toca piano, etc. ¦ Paulo a admira.
pt	Marcaram aos 89 min. do segundo tempo. Placar final: 2 a 1.	Marcaram aos 89 min. do segundo tempo. ¦ Placar final: 2 a 1.
pt	“É uma vergonha!”, diz a senhora Veiga. O vizinho concorda.	“É uma vergonha!”, diz a senhora Veiga. ¦ O vizinho concorda.
pt	Respondeu: “Não.” Ela saiu.	Respondeu: “Não.” ¦ Ela saiu.
pt	Segundo a agência, há 14 mortos. O número pode subir.	Segundo a agência, há 14 mortos. ¦ O número pode subir.
pt	Veja-se o art. 5.º da C.R.P. e o art. 10.º, n.º 3, do C.P. A jurisprudência é constante.	Veja-se o art. 5.º da C.R.P. e o art. 10.º, n.º 3, do C.P. ¦ A jurisprudência é constante.
pt	A empresa Duval Lda. fecha. Quarenta empregos desaparecem.	A empresa Duval Lda. fecha. ¦ Quarenta empregos desaparecem.
pt	O rei D. João V assinou o édito. D. José I revogou-o.	O rei D. João V assinou o édito. ¦ D. José I revogou-o.
pt	Quem diria? Eu não!	Quem diria? ¦ Eu não!
pt	O debate dura… demais. A votação foi adiada.	O debate dura… demais. ¦ A votação foi adiada.
pt	Mora na R. das Flores, n.º 3, 2.º dto. O irmão mora ao lado.	Mora na R. das Flores, n.º 3, 2.º dto. ¦ O irmão mora ao lado.
pt	A ONU e a UE condenaram o ataque. Os EUA calaram-se.	A ONU e a UE condenaram o ataque. ¦ Os EUA calaram-se.
pt	O dólar fechou a R$ 5,10. O euro subiu.	O dólar fechou a R$ 5,10. ¦ O euro subiu.
pt	O estudo de M. A. Rosa e L. Pinto (2019) mostra isso. Outros o repetiram.	O estudo de M. A. Rosa e L. Pinto (2019) mostra isso. ¦ Outros o repetiram.
pt	Foi aprovado por 12 votos a favor, 3 contra e 2 abstenções. Assim consta da ata n.º 5.	Foi aprovado por 12 votos a favor, 3 contra e 2 abstenções. ¦ Assim consta da ata n.º 5.
pt	A obra custou 1,5 mil milhões de euros. O Tribunal de Contas quer explicações.	A obra custou 1,5 mil milhões de euros. ¦ O Tribunal de Contas quer explicações.
pt	É o que deve ter. Paulo concorda.	É o que deve ter. ¦ Paulo concorda.
pt	São dez. Paulo contou.	São dez. ¦ Paulo contou.
