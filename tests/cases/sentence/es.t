# language	paragraph	its sentences
# Spanish: news and encyclopedia prose; the marks are those of tests/unit/sentence.c.
# Dates, times, numbers.
es	El 5 de mayo de 1862 se libró la batalla. El ejército francés perdió.	El 5 de mayo de 1862 se libró la batalla. ¦ El ejército francés perdió.
es	Julio César nació en el año 100 a. C. Murió en el 44 a. C. en Roma.	Julio César nació en el año 100 a. C. ¦ Murió en el 44 a. C. en Roma.
es	Roma fue fundada en 753 a.C. Según la leyenda, por Rómulo.	Roma fue fundada en 753 a.C. ¦ Según la leyenda, por Rómulo.
es	La obra costó 1,5 millones de euros, aprox. 1.700.000 dólares. Se acabó en dic. de 2019.	La obra costó 1,5 millones de euros, aprox. 1.700.000 dólares. ¦ Se acabó en dic. de 2019.
es	La sesión comenzó a las 14.30 h. A las 18 h ya no quedaba nadie.	La sesión comenzó a las 14.30 h. ¦ A las 18 h ya no quedaba nadie.
es	El s. XIX fue el siglo de las revoluciones. En el s. XX llegaron las guerras.	El s. XIX fue el siglo de las revoluciones. ¦ En el s. XX llegaron las guerras.
es	Mide 20 km de largo. Desemboca en el km 34,5 del Ebro.	Mide 20 km de largo. ¦ Desemboca en el km 34,5 del Ebro.
es	El PIB creció un 2,5 % en el 3.er trimestre. El 4.º será peor.	El PIB creció un 2,5 % en el 3.er trimestre. ¦ El 4.º será peor.
es	El equipo ganó 3-0. Ramos marcó dos veces.	El equipo ganó 3-0. ¦ Ramos marcó dos veces.
es	Murieron 2 personas. 14 resultaron heridas.	Murieron 2 personas. ¦ 14 resultaron heridas.
es	El partido duró 90 min. Hubo tres goles.	El partido duró 90 min. ¦ Hubo tres goles.
es	Mide 20 km. Desemboca en el Ebro.	Mide 20 km. ¦ Desemboca en el Ebro.
es	Felipe VI reina desde 2014. Su padre abdicó.	Felipe VI reina desde 2014. ¦ Su padre abdicó.
# Titles, initials, firms, countries.
es	El Sr. García y la Sra. López viven en la Avda. de América. El Dr. Ruiz vive cerca.	El Sr. García y la Sra. López viven en la Avda. de América. ¦ El Dr. Ruiz vive cerca.
es	D. Juan y Dña. Carmen llegaron a las 8 a. m. La fiesta acabó a las 11 p. m. Todos volvieron a casa.	D. Juan y Dña. Carmen llegaron a las 8 a. m. ¦ La fiesta acabó a las 11 p. m. ¦ Todos volvieron a casa.
es	D.ª Ana y la Sra. D.ª Rosa firmaron. El Excmo. Sr. D. Luis Vega presidió el acto.	D.ª Ana y la Sra. D.ª Rosa firmaron. ¦ El Excmo. Sr. D. Luis Vega presidió el acto.
es	El gral. Martínez y el cnel. Soto fueron detenidos. El tte. Vidal huyó.	El gral. Martínez y el cnel. Soto fueron detenidos. ¦ El tte. Vidal huyó.
es	La Lic. Ramos, la Ing. Vega y el Arq. Paz firmaron el acta. El Prof. Gil no vino.	La Lic. Ramos, la Ing. Vega y el Arq. Paz firmaron el acta. ¦ El Prof. Gil no vino.
es	La Sta. Sede no comentó el caso. Mons. Ortega tampoco.	La Sta. Sede no comentó el caso. ¦ Mons. Ortega tampoco.
es	Llegó a Sto. Domingo el lunes. De allí siguió a S. José.	Llegó a Sto. Domingo el lunes. ¦ De allí siguió a S. José.
es	J. L. Borges nació en Buenos Aires. M.ª T. Campos nació en Tetuán.	J. L. Borges nació en Buenos Aires. ¦ M.ª T. Campos nació en Tetuán.
es	Nació en EE. UU. en 1950. Su hijo nació en EE. UU. Él habla español.	Nació en EE. UU. en 1950. ¦ Su hijo nació en EE. UU. ¦ Él habla español.
es	El embajador de EE. UU. Brian Cole viajó a Quito. Los EE.UU. no comentaron el viaje.	El embajador de EE. UU. Brian Cole viajó a Quito. ¦ Los EE.UU. no comentaron el viaje.
es	La empresa Hnos. Pérez S. A. cerró en 2010. Empleaba a 300 personas.	La empresa Hnos. Pérez S. A. cerró en 2010. ¦ Empleaba a 300 personas.
es	Grupo Lago S.A. de C.V. opera en Puebla. La Cía. Norte S. L. también.	Grupo Lago S.A. de C.V. opera en Puebla. ¦ La Cía. Norte S. L. también.
es	Uds. no lo saben, pero él sí. Ud. tampoco.	Uds. no lo saben, pero él sí. ¦ Ud. tampoco.
es	Los RR. HH. y las CC. AA. dependen de la ley. Los JJ. OO. también.	Los RR. HH. y las CC. AA. dependen de la ley. ¦ Los JJ. OO. también.
# Law, references, addresses.
es	El art. 5, apdo. 2, de la ley lo prohíbe. Véase la pág. 14.	El art. 5, apdo. 2, de la ley lo prohíbe. ¦ Véase la pág. 14.
es	Según el art. 24.1 CE y el núm. 3 del reglamento, cabe recurso. El plazo es de diez días.	Según el art. 24.1 CE y el núm. 3 del reglamento, cabe recurso. ¦ El plazo es de diez días.
es	La ley n.º 21/2019, de 5 de junio, sigue vigente. El reglamento no.	La ley n.º 21/2019, de 5 de junio, sigue vigente. ¦ El reglamento no.
es	El n.º 5 de la revista salió en enero. El núm. 6 saldrá en abr. de 2025.	El n.º 5 de la revista salió en enero. ¦ El núm. 6 saldrá en abr. de 2025.
es	Véanse los caps. 3 y 4, págs. 20 y ss. del libro. La ed. de 1998 está agotada.	Véanse los caps. 3 y 4, págs. 20 y ss. del libro. ¦ La ed. de 1998 está agotada.
es	Vive en la C/ Mayor, n.º 12, 3.º B. El tel. es 91 123 45 67.	Vive en la C/ Mayor, n.º 12, 3.º B. ¦ El tel. es 91 123 45 67.
es	La web www.ejemplo.es da los horarios. Escriba a info@ejemplo.es.	La web www.ejemplo.es da los horarios. ¦ Escriba a info@ejemplo.es.
# Inside a sentence and at its end.
es	Compraron pan, queso, fruta, etc. Después volvieron.	Compraron pan, queso, fruta, etc. ¦ Después volvieron.
es	Había mantas, tiendas, etc. para todos. Faltaba agua.	Había mantas, tiendas, etc. para todos. ¦ Faltaba agua.
es	Hay casos, p. ej., en Lima. Cf. el informe.	Hay casos, p. ej., en Lima. ¦ Cf. el informe.
# Quotations, questions, exclamations, dialogue.
es	¿Quién llamó? ¡Nadie! ¿Y ahora qué?	¿Quién llamó? ¦ ¡Nadie! ¦ ¿Y ahora qué?
es	¡Qué frío! ¡Cierra la puerta! Gracias.	¡Qué frío! ¦ ¡Cierra la puerta! ¦ Gracias.
es	¡¿Cómo?! No lo sé. ¿Tú sí?	¡¿Cómo?! ¦ No lo sé. ¦ ¿Tú sí?
es	Llegó tarde. ¿Por qué? «¿Quién sabe?» Nadie.	Llegó tarde. ¦ ¿Por qué? ¦ «¿Quién sabe?» ¦ Nadie.
es	«No sabíamos nada», dijo el alcalde. «Nadie nos avisó.» Luego se marchó.	«No sabíamos nada», dijo el alcalde. ¦ «Nadie nos avisó.» ¦ Luego se marchó.
es	«No sabíamos nada. Nadie nos avisó», dijo el alcalde. Luego se marchó.	«No sabíamos nada. ¦ >Nadie nos avisó», dijo el alcalde. ¦ Luego se marchó.
es	“No sabíamos nada”, dijo el alcalde. “Nadie nos avisó”. Luego se marchó.	“No sabíamos nada”, dijo el alcalde. ¦ “Nadie nos avisó”. ¦ Luego se marchó.
es	«¿Vienes?», preguntó ella. «¡No!», gritó él.	«¿Vienes?», preguntó ella. ¦ «¡No!», gritó él.
es	«Estamos listos», declaró el ministro el martes. «Solo falta la firma». El acto será el viernes.	«Estamos listos», declaró el ministro el martes. ¦ «Solo falta la firma». ¦ El acto será el viernes.
es	El juez preguntó: «¿Quién fue? ¿Nadie?». Todos callaron.	El juez preguntó: «¿Quién fue? ¦ >¿Nadie?». ¦ Todos callaron.
es	—¿Vienes? —preguntó ella. —No. —Pues adiós.	—¿Vienes? —preguntó ella. ¦ —No. ¦ —Pues adiós.
es	¿Por qué ahora?, preguntan algunos. Nadie responde.	¿Por qué ahora?, preguntan algunos. ¦ Nadie responde.
es	Dudó… Luego firmó. Ella… no dijo nada.	Dudó… ¦ Luego firmó. ¦ Ella… no dijo nada.
es	Dudó... ¿Y si no?	Dudó... ¦ ¿Y si no?
es	(El acto fue a puerta cerrada.) Los resultados se conocerán mañana.	(El acto fue a puerta cerrada.) ¦ Los resultados se conocerán mañana.
# As it comes.
es	El municipio tiene 2.340 habitantes. Su alcalde, D. Pablo Gil, fue reelegido en 2020.	El municipio tiene 2.340 habitantes. ¦ Su alcalde, D. Pablo Gil, fue reelegido en 2020.
es	Nació el 3 de marzo de 1912 en Lima. Fue alumno de J. Ortega y Gasset. Enseñó en Quito.	Nació el 3 de marzo de 1912 en Lima. ¦ Fue alumno de J. Ortega y Gasset. ¦ Enseñó en Quito.
es	La temperatura llegará a 28 °C. Se esperan tormentas el sábado.	La temperatura llegará a 28 °C. ¦ Se esperan tormentas el sábado.
es	El accidente ocurrió en la A-7, a las 18:30 h. Tres personas resultaron heridas.	El accidente ocurrió en la A-7, a las 18:30 h. ¦ Tres personas resultaron heridas.
es	La Sra. Ruiz, de 45 años, lo confirma. El Sr. Lang también.	La Sra. Ruiz, de 45 años, lo confirma. ¦ El Sr. Lang también.
es	El Tribunal Supremo (STS 123/2015, de 12 de marzo) anuló la cláusula. El recurso fue desestimado.	El Tribunal Supremo (STS 123/2015, de 12 de marzo) anuló la cláusula. ¦ El recurso fue desestimado.
es	Canta, baila, toca el piano, etc. Pablo la admira.	Canta, baila, toca el piano, etc. ¦ Pablo la admira.
es	Marcaron en el min. 89. Resultado final: 2-1.	Marcaron en el min. 89. ¦ Resultado final: 2-1.
es	«¡Es una vergüenza!», dice la señora Vega. Su vecino está de acuerdo.	«¡Es una vergüenza!», dice la señora Vega. ¦ Su vecino está de acuerdo.
es	Respondió: «No». Ella se fue.	Respondió: «No». ¦ Ella se fue.
es	Respondió: «No.» Ella se fue.	Respondió: «No.» ¦ Ella se fue.
es	Según la agencia, hay 14 muertos. El balance puede subir.	Según la agencia, hay 14 muertos. ¦ El balance puede subir.
es	Ver el art. 1902 del C. C. y la D. A. 3.ª de la Ley 5/2010. La jurisprudencia es constante.	Ver el art. 1902 del C. C. y la D. A. 3.ª de la Ley 5/2010. ¦ La jurisprudencia es constante.
es	La empresa Duval S. L. cierra. Cuarenta empleos desaparecen.	La empresa Duval S. L. cierra. ¦ Cuarenta empleos desaparecen.
es	El rey Felipe II firmó el edicto. Carlos III lo revocó.	El rey Felipe II firmó el edicto. ¦ Carlos III lo revocó.
es	¿Quién lo diría? ¡Yo no!	¿Quién lo diría? ¦ ¡Yo no!
es	El debate dura… demasiado. La votación se aplaza.	El debate dura… demasiado. ¦ La votación se aplaza.
es	Vive en la c/ Mayor, núm. 3, piso 2.º dcha. Su hermano vive al lado.	Vive en la c/ Mayor, núm. 3, piso 2.º dcha. ¦ Su hermano vive al lado.
es	La ONU y la UE condenaron el ataque. EE. UU. guardó silencio.	La ONU y la UE condenaron el ataque. ¦ EE. UU. guardó silencio.
es	El dólar cerró a 18,50 pesos. El euro, a 20,10.	El dólar cerró a 18,50 pesos. ¦ El euro, a 20,10.
es	El Dr. M. A. Pérez Soto y la Dra. L. Ríos publicaron el estudio en 2019. Otros lo repitieron.	El Dr. M. A. Pérez Soto y la Dra. L. Ríos publicaron el estudio en 2019. ¦ Otros lo repitieron.
es	Se aprobó por 12 votos a favor, 3 en contra y 2 abstenciones. Así consta en el acta núm. 5.	Se aprobó por 12 votos a favor, 3 en contra y 2 abstenciones. ¦ Así consta en el acta núm. 5.
es	Vive cerca del mar. Ana vive en la sierra.	Vive cerca del mar. ¦ Ana vive en la sierra.
es	Gobierna el PP. Ana lo critica.	Gobierna el PP. ¦ Ana lo critica.
