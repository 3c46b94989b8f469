# language	paragraph	its sentences
# English news and encyclopedia prose, as editors let it pass.
#
# Titles, ranks and offices before a name.
en	Mr. and Mrs. Holt met Dr. Anna Reyes. Messrs. Pike and Rowe did not.	Mr. and Mrs. Holt met Dr. Anna Reyes. ¦ Messrs. Pike and Rowe did not.
en	Gen. Arthur Pike and Lt. Gen. Mary Rowe spoke first. Then Maj. Gen. Tom Hale and Brig. Gen. Ann Coe did.	Gen. Arthur Pike and Lt. Gen. Mary Rowe spoke first. ¦ Then Maj. Gen. Tom Hale and Brig. Gen. Ann Coe did.
en	Sgt. 1st Class Paul Low and Staff Sgt. Ian Moss were hurt. Pfc. Dan Orr was not.	Sgt. 1st Class Paul Low and Staff Sgt. Ian Moss were hurt. ¦ Pfc. Dan Orr was not.
en	Sen. Ruth Dale, D-Ore., and Rep. Carl Finn, R-Fla., wrote the bill. Gov. Lee Ortiz signed it.	Sen. Ruth Dale, D-Ore., and Rep. Carl Finn, R-Fla., wrote the bill. ¦ Gov. Lee Ortiz signed it.
en	Asst. Prof. Nina Bell and Assoc. Prof. Omar Diaz checked the figures. Prof. Em. Karl Weiss agreed.	Asst. Prof. Nina Bell and Assoc. Prof. Omar Diaz checked the figures. ¦ Prof. Em. Karl Weiss agreed.
en	The Rev. John Marsh and the Rt. Rev. Alan Stone led the service. Fr. Luke Byrne read.	The Rev. John Marsh and the Rt. Rev. Alan Stone led the service. ¦ Fr. Luke Byrne read.
en	The Hon. Mr. Justice Clarke sat with Hon. Jane Wu. Atty. Gen. Paul Roth appeared.	The Hon. Mr. Justice Clarke sat with Hon. Jane Wu. ¦ Atty. Gen. Paul Roth appeared.
en	Rear Adm. Lisa Franks and Vice Adm. Peter Gray took command. Capt. Joan Hill and Cmdr. Eric Vance follow them.	Rear Adm. Lisa Franks and Vice Adm. Peter Gray took command. ¦ Capt. Joan Hill and Cmdr. Eric Vance follow them.
en	Supt. Brian Cole and Det. Insp. Amy Nash asked for witnesses. Det. Sgt. Rob Lane took notes.	Supt. Brian Cole and Det. Insp. Amy Nash asked for witnesses. ¦ Det. Sgt. Rob Lane took notes.
en	Sens. Dale and Finn and Reps. Moss and Orr voted no. Lt. Gov. May Tran broke the tie.	Sens. Dale and Finn and Reps. Moss and Orr voted no. ¦ Lt. Gov. May Tran broke the tie.
en	Lance Cpl. Adam Ives, Spc. Jill Ray and Pvt. Sam Tate were named. Chief Warrant Officer Uma Patel was not.	Lance Cpl. Adam Ives, Spc. Jill Ray and Pvt. Sam Tate were named. ¦ Chief Warrant Officer Uma Patel was not.
en	Flt. Lt. Hugh Carr and Sqn. Ldr. Ian Bell flew home. Wg. Cdr. Pat Rowan stayed.	Flt. Lt. Hugh Carr and Sqn. Ldr. Ian Bell flew home. ¦ Wg. Cdr. Pat Rowan stayed.
en	St. Petersburg and St. John's are ports. Mt. Hood and Ft. Worth are not.	St. Petersburg and St. John's are ports. ¦ Mt. Hood and Ft. Worth are not.
en	Ste. Anne and Pt. Reyes lie on the coast. The Mts. of the interior are dry.	Ste. Anne and Pt. Reyes lie on the coast. ¦ The Mts. of the interior are dry.
# Initials.
en	J. K. Marlow and R.J. Stone wrote it. The rest was by George R. R. Hall.	J. K. Marlow and R.J. Stone wrote it. ¦ The rest was by George R. R. Hall.
en	W. H. Dray (1890–1961) was a poet. T. S. Ames admired him.	W. H. Dray (1890–1961) was a poet. ¦ T. S. Ames admired him.
en	The bridge is named after Franklin D. Moore. It was built by S. A. Nolan & Sons.	The bridge is named after Franklin D. Moore. ¦ It was built by S. A. Nolan & Sons.
en	The patient had hepatitis B. The doctors gave him vitamin C. He recovered.	The patient had hepatitis B. ¦ The doctors gave him vitamin C. ¦ He recovered.
en	It was Plan B. Nobody knew of Plan C. Koval left Group A. Teams B and C. Rowe won.	It was Plan B. ¦ Nobody knew of Plan C. ¦ Koval left Group A. ¦ Teams B and C. ¦ Rowe won.
en	He sided with his brother, not with John F. Their sister did neither.	He sided with his brother, not with John F. ¦ Their sister did neither.
# Firms, degrees, generations.
en	Baker Corp. said Monday that Rowe Bros. and Pike & Co. will merge. Hale Ltd. declined to comment.	Baker Corp. said Monday that Rowe Bros. and Pike & Co. will merge. ¦ Hale Ltd. declined to comment.
en	It was sold to Baker Inc. The price was not disclosed. Baker Inc. shares rose.	It was sold to Baker Inc. ¦ The price was not disclosed. ¦ Baker Inc. shares rose.
en	Martin Low Jr. succeeded Martin Low Sr. in 1950. He ran the firm for years with Alan Coe Jr. In 1971 he retired.	Martin Low Jr. succeeded Martin Low Sr. in 1950. ¦ He ran the firm for years with Alan Coe Jr. ¦ In 1971 he retired.
en	She holds a Ph.D. from Ghent and an M.D. from Bern. Her sister has an M.A. in law and a B.Sc. in botany.	She holds a Ph.D. from Ghent and an M.D. from Bern. ¦ Her sister has an M.A. in law and a B.Sc. in botany.
en	He received his Ph.D. His thesis won a prize. Tom Hale, Esq., wrote the will.	He received his Ph.D. ¦ His thesis won a prize. ¦ Tom Hale, Esq., wrote the will.
en	The Dept. of Energy and the Univ. of Oslo signed first. The Assn. of Bakers was third.	The Dept. of Energy and the Univ. of Oslo signed first. ¦ The Assn. of Bakers was third.
en	The Natl. Weather Service and the Intl. Red Cross sent teams. The Govt. Printing Office did not.	The Natl. Weather Service and the Intl. Red Cross sent teams. ¦ The Govt. Printing Office did not.
en	Siemens AG, Shell plc. and Baker S.A. were fined. So was Rossi S.p.A. in Milan.	Siemens AG, Shell plc. and Baker S.A. were fined. ¦ So was Rossi S.p.A. in Milan.
# Agencies and countries.
en	The U.S. Navy and the U.N. Security Council were told. The U.K. Treasury and E.U. Commission were not.	The U.S. Navy and the U.N. Security Council were told. ¦ The U.K. Treasury and E.U. Commission were not.
en	They moved to the U.S. in 1980. Exports to the U.S. fell by 4 percent. Imports from the U.K. They rose.	They moved to the U.S. in 1980. ¦ Exports to the U.S. fell by 4 percent. ¦ Imports from the U.K. ¦ They rose.
en	She returned to the U.S. After the war she taught. It was the first in the U.S. However, it failed.	She returned to the U.S. ¦ After the war she taught. ¦ It was the first in the U.S. ¦ However, it failed.
en	U.S. President Ann Coe met U.S. Secretary of State Leo Marsh in Washington, D.C. Both were pleased.	U.S. President Ann Coe met U.S. Secretary of State Leo Marsh in Washington, D.C. ¦ Both were pleased.
en	The F.B.I. Director spoke of C.I.A. files. The F.B.I. declined to comment.	The F.B.I. Director spoke of C.I.A. files. ¦ The F.B.I. declined to comment.
en	The D.C. Circuit and the U.S. Supreme Court agreed. It is a U.S.-led force.	The D.C. Circuit and the U.S. Supreme Court agreed. ¦ It is a U.S.-led force.
en	He flew from the U.S.S.R. to the U.S.A. His wife stayed in the U.A.E. until May.	He flew from the U.S.S.R. to the U.S.A. ¦ His wife stayed in the U.A.E. until May.
# Months, days, hours.
en	On Jan. 3, Feb. 14 and Dec. 25 the office is closed. It opens on Mon. and Tues. only.	On Jan. 3, Feb. 14 and Dec. 25 the office is closed. ¦ It opens on Mon. and Tues. only.
en	The talks began on Sept. 3. They ended on Oct. 9. Nobody was surprised.	The talks began on Sept. 3. ¦ They ended on Oct. 9. ¦ Nobody was surprised.
en	It opens at 9 a.m. Monday and closes at 5 p.m. Friday. At 6 p.m. They go home.	It opens at 9 a.m. Monday and closes at 5 p.m. Friday. ¦ At 6 p.m. They go home.
en	Police were called at 3:40 a.m. Three men were held. By 9:15 p.m. EST they were free.	Police were called at 3:40 a.m. ¦ Three men were held. ¦ By 9:15 p.m. EST they were free.
en	The quake struck at 4:12 p.m. local time. It was felt at 4:13 p.m. in Varna.	The quake struck at 4:12 p.m. local time. ¦ It was felt at 4:13 p.m. in Varna.
en	The temple dates from 300 B.C. It was rebuilt in A.D. 120 and c. 400 C.E. by settlers.	The temple dates from 300 B.C. ¦ It was rebuilt in A.D. 120 and c. 400 C.E. by settlers.
en	He died in 44 B.C. in Rome. Nobody mourned.	He died in 44 B.C. in Rome. ¦ Nobody mourned.
en	The war lasted from 1914 to 1918. In 1919 it was over. 1920 was calm.	The war lasted from 1914 to 1918. ¦ In 1919 it was over. ¦ 1920 was calm.
# States, streets, places.
en	The plant in Gary, Ind., closed. So did one in Mobile, Ala., and one in Flint, Mich.	The plant in Gary, Ind., closed. ¦ So did one in Mobile, Ala., and one in Flint, Mich.
en	He was born in Salem, Mass. In 1901 he left. She was from Butte, Mont. They met in Reno, Nev.	He was born in Salem, Mass. ¦ In 1901 he left. ¦ She was from Butte, Mont. ¦ They met in Reno, Nev.
en	The fire at 12 Elm St. spread to Oak Ave. and Main Blvd. It was out by noon.	The fire at 12 Elm St. spread to Oak Ave. and Main Blvd. ¦ It was out by noon.
en	She lives on Oak St. The house is old. He lives at 5 W. 42nd St. in a flat.	She lives on Oak St. ¦ The house is old. ¦ He lives at 5 W. 42nd St. in a flat.
en	The shop at 40 S. Main St. and the one at 1200 N. Lake Shore Dr. were robbed. Nobody was hurt.	The shop at 40 S. Main St. and the one at 1200 N. Lake Shore Dr. were robbed. ¦ Nobody was hurt.
en	Write to P.O. Box 12, Apt. 4, Bldg. 7. We answer all letters.	Write to P.O. Box 12, Apt. 4, Bldg. 7. ¦ We answer all letters.
# Numbers and units.
en	About approx. 2.5 mln. people live there. The city covers 41.3 sq. km. of land.	About approx. 2.5 mln. people live there. ¦ The city covers 41.3 sq. km. of land.
en	See No. 5, Nos. 6-8, Fig. 3, Vol. 2, pp. 4-9, Ch. 7 and Sec. 12. The rest is in App. B.	See No. 5, Nos. 6-8, Fig. 3, Vol. 2, pp. 4-9, Ch. 7 and Sec. 12. ¦ The rest is in App. B.
en	A 152-mm. shell weighs 43 kg. The gun fires it 17 km. Crews of 8 serve it.	A 152-mm. shell weighs 43 kg. ¦ The gun fires it 17 km. ¦ Crews of 8 serve it.
en	It is 5 ft. 11 in. tall and weighs 200 lbs. The other is 6 ft. tall.	It is 5 ft. 11 in. tall and weighs 200 lbs. ¦ The other is 6 ft. tall.
en	It rose 3.4 percent to $1.25. The pound fell to $1.20. Gold was at $1,912.50 an oz. in London.	It rose 3.4 percent to $1.25. ¦ The pound fell to $1.20. ¦ Gold was at $1,912.50 an oz. in London.
en	The score was 3-1. Two players were sent off. It ended 5-2. 40,000 people watched.	The score was 3-1. ¦ Two players were sent off. ¦ It ended 5-2. ¦ 40,000 people watched.
en	The car does 40 mi. per gal. in town. It has a 2.0 L. engine.	The car does 40 mi. per gal. in town. ¦ It has a 2.0 L. engine.
en	No. 1 seed Ann Coe beat No. 12 Uma Patel. No. It was not close.	No. 1 seed Ann Coe beat No. 12 Uma Patel. ¦ No. ¦ It was not close.
en	The song reached No. 3 in Canada and no. 7 in Japan. In Norway it was No. 1. The album sold well.	The song reached No. 3 in Canada and no. 7 in Japan. ¦ In Norway it was No. 1. ¦ The album sold well.
en	Drive at 55 mph. It is the limit. The wind blew at 120 km/h. Trees fell.	Drive at 55 mph. ¦ It is the limit. ¦ The wind blew at 120 km/h. ¦ Trees fell.
en	In 2010, 4.2 bn. dollars were paid. The rest, approx. 300 mn. euros, was not.	In 2010, 4.2 bn. dollars were paid. ¦ The rest, approx. 300 mn. euros, was not.
en	Version 2.1.3 fixes it. Version 3. Nobody uses that. Python 3. It is new.	Version 2.1.3 fixes it. ¦ Version 3. ¦ Nobody uses that. ¦ Python 3. ¦ It is new.
# Learned abbreviations.
en	Cf. Marlow et al. (2004), ibid., and op. cit. p. 9, i.e. the first study, e.g. in Bern. Others differ.	Cf. Marlow et al. (2004), ibid., and op. cit. p. 9, i.e. the first study, e.g. in Bern. ¦ Others differ.
en	Rowe v. Dale and Hall vs. Coe were decided in May. In re Marsh was not.	Rowe v. Dale and Hall vs. Coe were decided in May. ¦ In re Marsh was not.
en	It lives on seeds, fruit, insects, etc. It is rare. Nuts, seeds, etc. are its food.	It lives on seeds, fruit, insects, etc. ¦ It is rare. ¦ Nuts, seeds, etc. are its food.
en	E. coli and S. aureus were found. The genus Quercus has 500 spp. in all.	E. coli and S. aureus were found. ¦ The genus Quercus has 500 spp. in all.
en	The word (Lat. aqua, Gk. hydor, Fr. eau, Ger. Wasser) is old. It means water.	The word (Lat. aqua, Gk. hydor, Fr. eau, Ger. Wasser) is old. ¦ It means water.
en	He died c. 1340 (b. 1290, fl. 1320, r. 1315–1330). His son, d. 1390, ruled next.	He died c. 1340 (b. 1290, fl. 1320, r. 1315–1330). ¦ His son, d. 1390, ruled next.
en	Art. 5, par. 2 and sec. 9 apply. See 18 U.S.C. Sec. 12 and 5 C.F.R. Part 3.	Art. 5, par. 2 and sec. 9 apply. ¦ See 18 U.S.C. Sec. 12 and 5 C.F.R. Part 3.
en	Eds. Nina Bell and Omar Diaz, 2nd ed., rev. and enl. by Karl Weiss. It has maps.	Eds. Nina Bell and Omar Diaz, 2nd ed., rev. and enl. by Karl Weiss. ¦ It has maps.
en	The film (dir. Ann Coe, orig. a play) was shown. Critics loved it.	The film (dir. Ann Coe, orig. a play) was shown. ¦ Critics loved it.
# Quotations.
en	“We won,” said Coe. “Nobody believed it.” Then she left.	“We won,” said Coe. ¦ “Nobody believed it.” ¦ Then she left.
en	"We won. Nobody believed it," said Coe. "It was late."	"We won. ¦ >Nobody believed it," said Coe. ¦ "It was late."
en	“Where is it?” she asked. “It's here!” he said. “Good.”	“Where is it?” she asked. ¦ “It's here!” he said. ¦ “Good.”
en	“Is it true?” Coe asked. “Who knows?” Gov. Lee Ortiz replied. “It's done!” shouted Tom.	“Is it true?” Coe asked. ¦ “Who knows?” Gov. Lee Ortiz replied. ¦ “It's done!” shouted Tom.
en	He called it “a disgrace.” Others called it “a success.” She wrote “Nine Lives,” a novel.	He called it “a disgrace.” ¦ Others called it “a success.” ¦ She wrote “Nine Lives,” a novel.
en	‘I am done,’ he said. ‘It was hard. I won’t go back.’ She nodded.	‘I am done,’ he said. ¦ ‘It was hard. ¦ >I won’t go back.’ ¦ She nodded.
en	The film “Who Goes There?” opened in May. “Run!” was next. She liked “Help!” most.	The film “Who Goes There?” opened in May. ¦ “Run!” was next. ¦ She liked “Help!” most.
en	The band Wham! toured China. The show Jeopardy! is old. They like Oklahoma! too.	The band Wham! toured China. ¦ The show Jeopardy! is old. ¦ They like Oklahoma! too.
en	“It is over,” said Mr. Hale of Baker Inc. “We lost.” “Did we?” “Yes.”	“It is over,” said Mr. Hale of Baker Inc. ¦ “We lost.” ¦ “Did we?” ¦ “Yes.”
en	She told the court: “He was there. I saw him.” The judge asked: “Are you sure?” She was.	She told the court: “He was there. ¦ >I saw him.” ¦ The judge asked: “Are you sure?” ¦ She was.
en	The so-called 'Dr. No' was caught. He wrote: 'Come at once.' Nobody came.	The so-called 'Dr. No' was caught. ¦ He wrote: 'Come at once.' ¦ Nobody came.
# Titles behind a dash; abbreviations that are not written in capitals.
en	He wrote one novel — Out of the Desert. She made a film – Over the Bridge. It won.	He wrote one novel — Out of the Desert. ¦ She made a film – Over the Bridge. ¦ It won.
en	He moved to LA. Tom stayed in PA. Rowe lives in Miami, FL. The plant is in Tampa, Fla. Workers left.	He moved to LA. ¦ Tom stayed in PA. ¦ Rowe lives in Miami, FL. ¦ The plant is in Tampa, Fla. Workers left.
en	It was Bell et al. The others (Rowe et al. 2004) agreed. Proc. of the Soc. of Chem. has it, est. 1880.	It was Bell et al. ¦ The others (Rowe et al. 2004) agreed. ¦ Proc. of the Soc. of Chem. has it, est. 1880.
# Brackets.
en	The town (pop. 4,100) lies on the Elbe (Ger. Labe). It has a port (since 1810).	The town (pop. 4,100) lies on the Elbe (Ger. Labe). ¦ It has a port (since 1810).
en	He won. (His brother came third.) Their father watched. (See page 5.)	He won. ¦ (His brother came third.) ¦ Their father watched. ¦ (See page 5.)
en	The act (was it legal?) passed. The vote (no!) was close. It failed (why?). Nobody knows.	The act (was it legal?) passed. ¦ The vote (no!) was close. ¦ It failed (why?). ¦ Nobody knows.
en	It was the end [of the war]. [The treaty] was signed. He said: “They [the rebels] won.”	It was the end [of the war]. ¦ [The treaty] was signed. ¦ He said: “They [the rebels] won.”
en	The city fell in 1453.[12] The wall stood.[3][4] It was rebuilt.[citation needed] Nobody lives there.	The city fell in 1453.[12] ¦ The wall stood.[3][4] ¦ It was rebuilt.[citation needed] ¦ Nobody lives there.
en	Anna Koval (born 3 May 1970 in Lviv; née Hrytsak) is a judge. She studied law (LL.B., LL.M.) in Kyiv.	Anna Koval (born 3 May 1970 in Lviv; née Hrytsak) is a judge. ¦ She studied law (LL.B., LL.M.) in Kyiv.
# Colons, semicolons, dashes, lists.
en	There were three: a cook, a guide and a driver. The rest — some forty men — stayed; they had no car.	There were three: a cook, a guide and a driver. ¦ The rest — some forty men — stayed; they had no car.
en	The reasons were 1) the cost, 2) the time and 3) the risk. Nobody asked for more.	The reasons were 1) the cost, 2) the time and 3) the risk. ¦ Nobody asked for more.
en	It has (a) a door and (b) a window.	It has (a) a door and (b) a window.
en	The answer – No – came late. His last book – The Road Home – sold well. It was – as ever – cold.	The answer – No – came late. ¦ His last book – The Road Home – sold well. ¦ It was – as ever – cold.
en	Her motto — Never again — was known. He has one rule — don't lose. They came from Kyiv — and Lviv.	Her motto — Never again — was known. ¦ He has one rule — don't lose. ¦ They came from Kyiv — and Lviv.
# Ellipses.
en	“I thought ... I don't know,” he said. “Well … never mind.” He paused…	“I thought ... I don't know,” he said. ¦ “Well … never mind.” ¦ He paused…
en	“They came…” He stopped. “They came and...” She wept.	“They came…” ¦ He stopped. ¦ “They came and...” ¦ She wept.
en	The law says that “no person … shall be deprived of life . . . without due process.” It is old.	The law says that “no person … shall be deprived of life . . . without due process.” ¦ It is old.
# Addresses and names with stops.
en	Amazon.com Inc. and Booking.com fell. See www.example.org. Write to info@example.org. It is free.	Amazon.com Inc. and Booking.com fell. ¦ See www.example.org. ¦ Write to info@example.org. ¦ It is free.
en	The file is named read.me and the module os.path. Node.js and ASP.NET are used. The .NET team agreed.	The file is named read.me and the module os.path. ¦ Node.js and ASP.NET are used. ¦ The .NET team agreed.
en	The site is http://example.org/a.html?b=c. It is down. Visit https://example.org/ for more.	The site is http://example.org/a.html?b=c. ¦ It is down. ¦ Visit https://example.org/ for more.
en	will.i.am and Dr. Dre sang. The rapper M.I.A. did, too. So did R.E.M. and B.B. King.	will.i.am and Dr. Dre sang. ¦ The rapper M.I.A. did, too. ¦ So did R.E.M. and B.B. King.
# Questions, exclamations, one word.
en	Who won? Nobody. Why? It rained. What a day!	Who won? ¦ Nobody. ¦ Why? ¦ It rained. ¦ What a day!
en	Was it legal? The court says no. Is it over yet? Not quite.	Was it legal? ¦ The court says no. ¦ Is it over yet? ¦ Not quite.
# A sentence may begin with a number, a small letter of a name, a quote, a bracket or a sign.
en	It was cold. 12 men died. iPhone sales rose. eBay was founded in 1995. $5 was paid. €3 was lost. #12 won.	It was cold. ¦ 12 men died. ¦ iPhone sales rose. ¦ eBay was founded in 1995. ¦ $5 was paid. ¦ €3 was lost. ¦ #12 won.
en	The war ended in May. 1946 was a hungry year. He was 20. 14 others were hurt.	The war ended in May. ¦ 1946 was a hungry year. ¦ He was 20. ¦ 14 others were hurt.
# Kings, wars, names that end in a letter or a number.
en	He served in World War I. Koval served in World War II. Rowe was too young.	He served in World War I. ¦ Koval served in World War II. ¦ Rowe was too young.
en	The house was built for Henry VIII. Holbein painted it. Louis XIV. Philip II. They are kings.	The house was built for Henry VIII. ¦ Holbein painted it. ¦ Louis XIV. ¦ Philip II. ¦ They are kings.
en	He met Malcolm X. In 1964 they went to Accra. Mr. T. and Kenny G. played.	He met Malcolm X. ¦ In 1964 they went to Accra. ¦ Mr. T. and Kenny G. played.
en	It was carried by Apollo 11. Armstrong landed first. The G-20. Area 51. Nobody knows.	It was carried by Apollo 11. ¦ Armstrong landed first. ¦ The G-20. ¦ Area 51. ¦ Nobody knows.
en	They won in overtime with Team USA. Canada was second. He works at AT&T. Verizon is next door.	They won in overtime with Team USA. ¦ Canada was second. ¦ He works at AT&T. ¦ Verizon is next door.
en	It is written in C++. Koval wrote it. The other is in C. It is older. He likes R&B. She does not.	It is written in C++. ¦ Koval wrote it. ¦ The other is in C. ¦ It is older. ¦ He likes R&B. ¦ She does not.
# Figures and signs at the end.
en	It cost $1.5m. Koval paid. They lost £3.2bn. Shares fell 5%. Bonds rose. It was 10°C. Rain fell.	It cost $1.5m. ¦ Koval paid. ¦ They lost £3.2bn. ¦ Shares fell 5%. ¦ Bonds rose. ¦ It was 10°C. ¦ Rain fell.
en	It began in the 1990s. Koval led it. The ratio is 3:1. Section 5(a). Paragraph 2(b)(iii). See them.	It began in the 1990s. ¦ Koval led it. ¦ The ratio is 3:1. ¦ Section 5(a). ¦ Paragraph 2(b)(iii). ¦ See them.
en	He died on 5 May 1821. Napoleon was 51. Longwood is a house. The year was 1821. Europe was calm.	He died on 5 May 1821. ¦ Napoleon was 51. ¦ Longwood is a house. ¦ The year was 1821. ¦ Europe was calm.
en	It was founded in A.D. 50. Legions built it. The train left at 5.30. Nobody was on it.	It was founded in A.D. 50. ¦ Legions built it. ¦ The train left at 5.30. ¦ Nobody was on it.
# Abbreviations with signs behind them.
en	The U.S.'s army and U.S.-based firms, i.e., those in D.C., e.g., Hale's, a.k.a. Rowe's, etc., pay.	The U.S.'s army and U.S.-based firms, i.e., those in D.C., e.g., Hale's, a.k.a. Rowe's, etc., pay.
en	Two Ph.D.s (one from M.I.T.) came. Some (Inc., Ltd., etc.) did not. He is a C.P.A., she an R.N., too.	Two Ph.D.s (one from M.I.T.) came. ¦ Some (Inc., Ltd., etc.) did not. ¦ He is a C.P.A., she an R.N., too.
en	He asked: Is it J.R.? It is. She left for the U.S.! The U.S.? Yes.	He asked: Is it J.R.? ¦ It is. ¦ She left for the U.S.! ¦ The U.S.? ¦ Yes.
en	“He lives in the U.S.” She did not know. “It opens at 9 a.m.” The man left.	“He lives in the U.S.” ¦ She did not know. ¦ “It opens at 9 a.m.” ¦ The man left.
en	It is sold by Hale & Co. (Rowe's old firm). He was born in Mobile (Ala.). She was, too.	It is sold by Hale & Co. (Rowe's old firm). ¦ He was born in Mobile (Ala.). ¦ She was, too.
en	The group includes Hale Inc., Rowe Ltd. and Coe Corp., which closed. Hale Inc.'s shares fell.	The group includes Hale Inc., Rowe Ltd. and Coe Corp., which closed. ¦ Hale Inc.'s shares fell.
en	He lives at No. 10 Elm St. Mr. Rowe lives at No. 12. She lives on Fifth Ave. and 42nd St. in the city.	He lives at No. 10 Elm St. ¦ Mr. Rowe lives at No. 12. ¦ She lives on Fifth Ave. and 42nd St. in the city.
en	Sales at St. Louis-based Hale rose. St. Louis won. He plays for St. Johnstone. They live near St. Paul's.	Sales at St. Louis-based Hale rose. ¦ St. Louis won. ¦ He plays for St. Johnstone. ¦ They live near St. Paul's.
en	It opens Sun. and closes Mon. It rains in Jan. and snows in Feb. The rest is dry.	It opens Sun. and closes Mon. ¦ It rains in Jan. and snows in Feb. ¦ The rest is dry.
en	The meeting on Tues. Sept. 5 was short. The one of Fri., Oct. 6, was not. Wed. is free.	The meeting on Tues. Sept. 5 was short. ¦ The one of Fri., Oct. 6, was not. ¦ Wed. is free.
en	Add 2 tbsp. of oil, 1 tsp. salt and 3 oz. butter. Bake for 40 min. at 200 deg. It serves 4.	Add 2 tbsp. of oil, 1 tsp. salt and 3 oz. butter. ¦ Bake for 40 min. at 200 deg. ¦ It serves 4.
# Quotations inside, titles, apostrophes.
en	The “No. 1” song, “Mr. Lonely,” and ‘St. Louis Blues’ were played. “A.M.” was not.	The “No. 1” song, “Mr. Lonely,” and ‘St. Louis Blues’ were played. ¦ “A.M.” was not.
en	Dogs' teeth are sharp. The '60s were loud. Rock 'n' roll won. ’Twas late. 'Tis true.	Dogs' teeth are sharp. ¦ The '60s were loud. ¦ Rock 'n' roll won. ¦ ’Twas late. ¦ 'Tis true.
en	“What's that?” “A bell.” “Whose?” Nobody said. “‘Stop!’ he cried,” she said.	“What's that?” ¦ “A bell.” ¦ “Whose?” ¦ Nobody said. ¦ “‘Stop!’ he cried,” she said.
en	He said, “It is late.” and left. “It is late”, he said. He said “no”. She said “yes”. They sat.	He said, “It is late.” and left. ¦ “It is late”, he said. ¦ He said “no”. ¦ She said “yes”. ¦ They sat.
en	"It is," said Hale, "what it is." "Is it?" asked Rowe. "No!" "Well ..." He sat.	"It is," said Hale, "what it is." ¦ "Is it?" asked Rowe. ¦ "No!" ¦ "Well ..." ¦ He sat.
en	“We must act. We must act now,” Hale said, “or lose.” “But,” Rowe said, “how? Who pays?” Nobody spoke.	“We must act. ¦ >We must act now,” Hale said, “or lose.” ¦ “But,” Rowe said, “how? ¦ >Who pays?” ¦ Nobody spoke.
en	The minister said he was “shocked. And saddened.” He would resign, he said, “today.” Nobody asked why.	The minister said he was “shocked. ¦ >And saddened.” ¦ He would resign, he said, “today.” ¦ Nobody asked why.
en	Milk costs $5 a kg. Bread is dear. It fell 2.5 pct. Shares rose. He ran for 5 hrs. Rain fell. It is 5 ft. 8 in. long.	Milk costs $5 a kg. ¦ Bread is dear. ¦ It fell 2.5 pct. ¦ Shares rose. ¦ He ran for 5 hrs. ¦ Rain fell. ¦ It is 5 ft. 8 in. long.
en	The fall was 3 pct. 80-year-olds were hit. The gap is 5 km. NATO knows it.	The fall was 3 pct. ¦ 80-year-olds were hit. ¦ The gap is 5 km. ¦ NATO knows it.
