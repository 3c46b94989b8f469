# Written by tests/accuracy/rows: sentences annotated blind.  Do not edit a row that fails.
kind	en	2025-05-29	Rescuers pulled 17 survivors from the rubble of a five-storey apartment block, but around 30 residents were still unaccounted for by nightfall.	cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Rescuers pulled 17 survivors from the rubble of a five-storey apartment block, but around 30 residents were still unaccounted for by nightfall.	cardinal; 17; 17; 17; ; survivors | cardinal; 5; 5; 5; ; storey | cardinal; 30; 25; 35; ; residents
kind	en	2025-05-29	The S-300 batteries and Su-27 fighters seen at the parade dated from the Cold War, and one of them had plainly not moved under its own power.	identifier | identifier
kind	en	2025-05-29	The navy said it had shot down eight of the 11 drones launched overnight; the other three fell into the sea.	cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The navy said it had shot down eight of the 11 drones launched overnight; the other three fell into the sea.	cardinal; 8; 8; 8; ; drones | cardinal; 11; 11; 11; ; drones | cardinal; 3; 3; 3; ; drones
kind	en	2025-05-29	Hundreds of families spent a second night in the open after a 5.8-magnitude quake cracked walls across the valley.	cardinal | ordinal | cardinal
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Hundreds of families spent a second night in the open after a 5.8-magnitude quake cracked walls across the valley.	cardinal; ; 200; ;  | cardinal; 5.8; 5.8; 5.8; 
kind	en	2025-05-29	Profit before tax rose 8.4% to £312.7m in the six months to June 30, helped by higher fares.	percent | money | duration | date
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Profit before tax rose 8.4% to £312.7m in the six months to June 30, helped by higher fares.	percent; 8.4; 8.4; 8.4; %;  | money; 312700000; 312700000; 312700000; GBP;  | duration; 6; 6; 6; month; 
kind	en	2025-05-29	Rovers came from two goals down to win 3-2 in front of 21,404 at the Valley Stadium, their 11th victory in 14 league games.	cardinal | score | cardinal | ordinal | cardinal
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Rovers came from two goals down to win 3-2 in front of 21,404 at the Valley Stadium, their 11th victory in 14 league games.	cardinal; 2; 2; 2;  | cardinal; 21404; 21404; 21404;  | cardinal; 14; 14; 14; 
kind	en	2025-05-29	Shelling damaged 23 houses, a clinic and two schools in the border district, the governor wrote on Telegram, adding that nobody was hurt.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Shelling damaged 23 houses, a clinic and two schools in the border district, the governor wrote on Telegram, adding that nobody was hurt.	cardinal; 23; 23; 23; ; houses | cardinal; 2; 2; 2; ; schools
kind	en	2025-05-29	Brigade commanders put enemy losses at 350 to 400 men, a claim that could not be verified.	cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Brigade commanders put enemy losses at 350 to 400 men, a claim that could not be verified.	cardinal; ; 350; 400; ; men
kind	en	2025-05-29	Shares in the chipmaker tumbled as much as 9 percent in early trading before closing at $41.86, down 5.2 percent.	percent | money | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Shares in the chipmaker tumbled as much as 9 percent in early trading before closing at $41.86, down 5.2 percent.	percent; 9; ; 9; %;  | money; 41.86; 41.86; 41.86; USD;  | percent; 5.2; 5.2; 5.2; %; 
kind	en	2025-05-29	Under the deal, brokered over three weeks of talks, each side will hand over 75 captives and the bodies of a dozen fallen soldiers.	duration | cardinal | cardinal
kind,value,low,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Under the deal, brokered over three weeks of talks, each side will hand over 75 captives and the bodies of a dozen fallen soldiers.	duration; 3; 3; week; talks | cardinal; 75; 75; ; captives | cardinal; 12; 12; ; fallen soldiers
kind	en	2025-05-29	Leclerc set the pace for Ferrari as Formula 1 returned to Monza for Round 16.	identifier | identifier
kind	en	2025-05-29	The ferry, licensed to carry 180 passengers, had nearly 300 on board when it capsized about two nautical miles off the coast.	cardinal | cardinal | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The ferry, licensed to carry 180 passengers, had nearly 300 on board when it capsized about two nautical miles off the coast.	cardinal; 180; 180; 180; ; passengers | cardinal; 300; 250; 299; ; passengers | measure; 2; 1.5; 2.5; nmi; 
kind	en	2025-05-29	The central bank cut its main rate by a quarter of a percentage point to 3.75%, the third reduction in as many meetings.	percent | percent | ordinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The central bank cut its main rate by a quarter of a percentage point to 3.75%, the third reduction in as many meetings.	percent; 0.25; 0.25; 0.25; pp;  | percent; 3.75; 3.75; 3.75; %; 
kind	en	2025-05-29	Patel made 87 off 102 balls, with nine fours and two sixes, before India were bowled out for 264.	cardinal | cardinal | cardinal | cardinal | cardinal
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Patel made 87 off 102 balls, with nine fours and two sixes, before India were bowled out for 264.	cardinal; 87; 87; 87;  | cardinal; 102; 102; 102;  | cardinal; 9; 9; 9;  | cardinal; 2; 2; 2;  | cardinal; 264; 264; 264; 
kind	en	2025-05-29	Tens of thousands of people fled the lowlands as the cyclone, packing winds of 165 km/h, churned towards the delta.	cardinal | measure
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Tens of thousands of people fled the lowlands as the cyclone, packing winds of 165 km/h, churned towards the delta.	cardinal; ; 20000; ; people | measure; 165; 165; 165; 
kind	en	2025-05-29	One wonders what the one who got away makes of it all.	
kind	en	2025-05-29	Fire crews battled the blaze for more than 14 hours, using some 60 appliances and drawing water from the canal.	duration | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Fire crews battled the blaze for more than 14 hours, using some 60 appliances and drawing water from the canal.	duration; 14; 14; ; hour;  | cardinal; 60; 55; 65; ; appliances
kind	en	2025-05-29	The fossil, thought to be about 66 million years old, was found 1.2 metres down in a quarry by a schoolgirl aged 11.	age | measure | age
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The fossil, thought to be about 66 million years old, was found 1.2 metres down in a quarry by a schoolgirl aged 11.	age; 66000000; 65500000; 66500000; year;  | measure; 1.2; 1.2; 1.2; m;  | age; 11; 11; 11; year; 
kind	en	2025-05-29	Brent crude settled 94 cents higher at $78.15 a barrel, its best close since April 12.	money | money | date
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Brent crude settled 94 cents higher at $78.15 a barrel, its best close since April 12.	money; 0.94; 0.94; 0.94;  | money; 78.15; 78.15; 78.15; 
kind	en	2025-05-29	The 23-year-old Czech saved five match points and won 4-6, 7-6, 6-3 after three hours and 11 minutes.	age | cardinal | score | score | score | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The 23-year-old Czech saved five match points and won 4-6, 7-6, 6-3 after three hours and 11 minutes.	age; 23; 23; 23; year;  | cardinal; 5; 5; 5; ; match points | duration; 191; 191; 191; minute; 
kind	en	2025-05-29	Astronomers using the telescope counted 14 galaxies within 40 million light-years of the cluster's core.	cardinal | measure
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Astronomers using the telescope counted 14 galaxies within 40 million light-years of the cluster's core.	cardinal; 14; 14; 14;  | measure; 40000000; ; 40000000; ly
kind	en	2025-05-29	The family firm, founded in 1887, employs 640 people at three sites and turns over close to €90 million a year.	year | cardinal | cardinal | money
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The family firm, founded in 1887, employs 640 people at three sites and turns over close to €90 million a year.	cardinal; 640; 640; 640; people | cardinal; 3; 3; 3; sites | money; 90000000; 85000000; 95000000; 
kind	en	2025-05-29	Kipruto won the marathon in 2:04:56, 18 seconds ahead of his training partner and almost four minutes inside the course record.	duration | duration | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Kipruto won the marathon in 2:04:56, 18 seconds ahead of his training partner and almost four minutes inside the course record.	duration; 7496; 7496; 7496; second;  | duration; 18; 18; 18; second;  | duration; 4; 3.5; 4; minute; 
kind	en	2025-05-29	Each cubic metre of the ice held up to 2,400 particles of plastic, most of them smaller than 50 micrometres.	cardinal | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Each cubic metre of the ice held up to 2,400 particles of plastic, most of them smaller than 50 micrometres.	cardinal; 2400; ; 2400; ; particles | measure; 50; ; 50; um; 
kind	en	2025-05-29	On 14 July 1789 a crowd stormed the Bastille, and the French have argued about it ever since.	date
kind	en	2025-05-29	Three soldiers died and four were seriously hurt in an ambush on Route 12, the army said, blaming militants armed with RPG-7s.	cardinal | cardinal | identifier | identifier
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Three soldiers died and four were seriously hurt in an ambush on Route 12, the army said, blaming militants armed with RPG-7s.	cardinal; 3; 3; 3; ; soldiers | cardinal; 4; 4; 4; ; soldiers
kind	en	2025-05-29	Net interest margin narrowed 14 basis points to 2.07 per cent.	percent | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Net interest margin narrowed 14 basis points to 2.07 per cent.	percent; 14; 14; 14; bp;  | percent; 2.07; 2.07; 2.07; %; 
kind	en	2025-05-29	She threw 68.34 metres with her fifth attempt, 12 centimetres short of gold.	measure | ordinal | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	She threw 68.34 metres with her fifth attempt, 12 centimetres short of gold.	measure; 68.34; 68.34; 68.34; m;  | measure; 12; 12; 12; cm; 
kind	en	2025-05-29	The probe will travel 480 million km before slipping into orbit in 2030, when the planet is at its closest.	measure | year
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The probe will travel 480 million km before slipping into orbit in 2030, when the planet is at its closest.	measure; 480000000; 480000000; 480000000; km; 
kind	en	2025-05-29	Analysts had expected earnings of 61 to 64 cents a share on revenue of $10 to $12 billion.	money | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Analysts had expected earnings of 61 to 64 cents a share on revenue of $10 to $12 billion.	money; ; 0.61; 0.64; USD;  | money; ; 10000000000; 12000000000; USD; 
kind	en	2025-05-29	Mice given the drug lived 12 to 15 per cent longer, but only in two of the five strains tested.	percent | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Mice given the drug lived 12 to 15 per cent longer, but only in two of the five strains tested.	percent; ; 12; 15; %;  | cardinal; 2; 2; 2; ; strains | cardinal; 5; 5; 5; ; strains
kind	en	2025-05-29	Mr Okafor sold 1.5m shares at 212p apiece, netting almost £3.2m.	cardinal | money | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Mr Okafor sold 1.5m shares at 212p apiece, netting almost £3.2m.	cardinal; 1500000; 1500000; 1500000; ; shares | money; 2.12; 2.12; 2.12; GBP;  | money; 3200000; 3150000; 3200000; GBP; 
kind	en	2025-05-29	Seawater at the site measured 19.8°C, 3.1 degrees above the long-term mean, and its pH had dropped to 7.9.	measure | measure | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Seawater at the site measured 19.8°C, 3.1 degrees above the long-term mean, and its pH had dropped to 7.9.	measure; 19.8; 19.8; 19.8; Cel;  | measure; 3.1; 3.1; 3.1; Cel;  | cardinal; 7.9; 7.9; 7.9; ; 
kind	en	2025-05-29	Second-hand car dealers, one of the few bright spots last quarter, say buyers are being choosy.	
kind	en	2025-05-29	The start-up, valued at north of $1bn in its last round, has burned through two-thirds of its cash and laid off one in five staff.	money | fraction | fraction
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The start-up, valued at north of $1bn in its last round, has burned through two-thirds of its cash and laid off one in five staff.	money; 1000000000; 1000000000; ; USD;  | fraction; 0.666666666666667; 0.666666666666666; 0.666666666666667; ; its cash | fraction; 0.2; 0.2; 0.2; ; staff
kind	en	2025-05-29	The particle's lifetime came out at 2.197 ± 0.003 microseconds, in line with earlier work.	duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The particle's lifetime came out at 2.197 ± 0.003 microseconds, in line with earlier work.	duration; 2.197; 2.194; 2.2; us; 
kind	en	2025-05-29	United beat City 2-1 after a goalless opening half.	score
kind	en	2025-05-29	Unemployment edged up to 4.1% from 4.0%, the statistics office said, with 23,000 fewer people in work.	percent | percent | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Unemployment edged up to 4.1% from 4.0%, the statistics office said, with 23,000 fewer people in work.	percent; 4.1; 4.1; 4.1; %;  | percent; 4; 4; 4; %;  | cardinal; 23000; 23000; 23000; ; people
kind	en	2025-05-29	The transfer fee, an initial £28m rising to £35m with add-ons, is the fourth highest ever paid for a goalkeeper.	money | money | ordinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The transfer fee, an initial £28m rising to £35m with add-ons, is the fourth highest ever paid for a goalkeeper.	money; 28000000; 28000000; 28000000; GBP;  | money; 35000000; 35000000; 35000000; GBP; 
kind	en	2025-05-29	Of 1,016 volunteers, 508 received the vaccine and 508 a placebo; nine in the first group and 61 in the second fell ill.	cardinal | cardinal | cardinal | cardinal | ordinal | cardinal | ordinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Of 1,016 volunteers, 508 received the vaccine and 508 a placebo; nine in the first group and 61 in the second fell ill.	cardinal; 1016; 1016; 1016; ; volunteers | cardinal; 508; 508; 508; ; volunteers | cardinal; 508; 508; 508; ; volunteers | cardinal; 9; 9; 9; ; volunteers | cardinal; 61; 61; 61; ; volunteers
kind	en	2025-05-29	The iPhone 15 and the Galaxy S24 use the same USB-C socket, so the same charger will do.	identifier | identifier
kind	en	2025-05-29	House prices in the capital have fallen for four consecutive quarters and are now 6 per cent below their 2022 peak.	cardinal | percent | year
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	House prices in the capital have fallen for four consecutive quarters and are now 6 per cent below their 2022 peak.	cardinal; 4; 4; 4; ; consecutive quarters | percent; 6; 6; 6; %; 
kind	en	2025-05-29	Australia's women defended 148 by seven runs, Healy taking three catches and Sutherland 4 for 19.	cardinal | cardinal | cardinal | score
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Australia's women defended 148 by seven runs, Healy taking three catches and Sutherland 4 for 19.	cardinal; 148; 148; 148; ;  | cardinal; 7; 7; 7; ; runs | cardinal; 3; 3; 3; ; catches
kind	en	2025-05-29	One in 200 patients carries the variant, and among those of northern European descent the figure is one in 80.	fraction | fraction
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	One in 200 patients carries the variant, and among those of northern European descent the figure is one in 80.	fraction; 0.005; 0.005; 0.005; ; patients | fraction; 0.0125; 0.0125; 0.0125; ; patients
kind	en	2025-05-29	Playing a 4-4-2, the Under-21s looked lost without their No. 10.	identifier | identifier | identifier
kind	en	2025-05-29	Doctors recommend 150 minutes of brisk walking a week and no more than 6g of salt a day.	duration | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Doctors recommend 150 minutes of brisk walking a week and no more than 6g of salt a day.	duration; 150; 150; 150; minute; brisk walking | measure; 6; ; 6; g; salt
kind	en	2025-05-29	Chief executive Lena Hartwig, 51, who joined from one of the Big Four accountants in 2016, will stay on until a successor is found.	age | identifier | year
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Chief executive Lena Hartwig, 51, who joined from one of the Big Four accountants in 2016, will stay on until a successor is found.	age; 51; 51; 51; year; 
kind	en	2025-05-29	Of the 57 people taken to hospital, 31 have been discharged, 22 are stable and four are critical.	cardinal | cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Of the 57 people taken to hospital, 31 have been discharged, 22 are stable and four are critical.	cardinal; 57; 57; 57; ; people | cardinal; 31; 31; 31; ; people | cardinal; 22; 22; 22; ; people | cardinal; 4; 4; 4; ; people
kind	en	2025-05-29	The board said 18 of the 20 clubs backed the plan, clearing the two-thirds majority it needed with room to spare.	cardinal | cardinal | fraction
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The board said 18 of the 20 clubs backed the plan, clearing the two-thirds majority it needed with room to spare.	cardinal; 18; 18; 18; ; clubs | cardinal; 20; 20; 20; ; clubs | fraction; 0.666666666666667; 0.666666666666666; 0.666666666666667; ; 
kind	en	2025-05-29	The drug cut the risk of a second stroke by 28% (95% CI: 19% to 36%) over a median follow-up of 3.4 years.	ordinal | percent | percent | percent | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The drug cut the risk of a second stroke by 28% (95% CI: 19% to 36%) over a median follow-up of 3.4 years.	percent; 28; 28; 28; %;  | percent; 95; 95; 95; %;  | percent; ; 19; 36; %;  | duration; 3.4; 3.4; 3.4; year; 
kind	en	2025-05-29	The crew of Soyuz MS-25 docked at 1414 GMT and were greeted by Expedition 71.	identifier | time | identifier
kind	en	2025-05-29	Babies born before 28 weeks had a one-in-ten chance of lasting lung damage, down from a quarter in the 1990s.	duration | fraction | fraction | year
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Babies born before 28 weeks had a one-in-ten chance of lasting lung damage, down from a quarter in the 1990s.	duration; 28; 28; 28; week | fraction; 0.1; 0.1; 0.1;  | fraction; 0.25; 0.25; 0.25; 
kind	en	2025-05-29	Half of the loan carries a fixed 4¾ per cent coupon; the rest floats at 180 basis points over the benchmark.	fraction | percent | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Half of the loan carries a fixed 4¾ per cent coupon; the rest floats at 180 basis points over the benchmark.	fraction; 0.5; 0.5; 0.5; ; loan | percent; 4.75; 4.75; 4.75; %;  | percent; 180; 180; 180; bp; 
kind	en	2025-05-29	In the 1970s and '80s, Interstate 95 was where you went to lose a tail; after the millennium it was where you went to be found.	year | year | identifier
kind	en	2025-05-29	The company said results for the quarter would be published on February 27 at 7am, alongside a trading update.	date | time
kind	en	2025-05-29	The fund returned -2.8% in the quarter, trailing its benchmark by 1.3 percentage points.	percent | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The fund returned -2.8% in the quarter, trailing its benchmark by 1.3 percentage points.	percent; -2.8; -2.8; -2.8; %;  | percent; 1.3; 1.3; 1.3; pp; 
kind	en	2025-05-29	Ambulance crews took 41 minutes on average to reach heart-attack patients, well over the 18-minute target.	duration | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Ambulance crews took 41 minutes on average to reach heart-attack patients, well over the 18-minute target.	duration; 41; 41; 41; minute;  | duration; 18; 18; 18; minute; 
kind	en	2025-05-29	COVID-19 and its BA.2.86 offshoot still circulate, but the pressure on wards is nothing like that of the early waves.	identifier | identifier
kind	en	2025-05-29	Denholm, 44, of Mill Lane, was jailed for six years and eight months after admitting 13 counts of fraud.	age | duration | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Denholm, 44, of Mill Lane, was jailed for six years and eight months after admitting 13 counts of fraud.	age; 44; 44; 44; year;  | duration; 80; 80; 80; month;  | cardinal; 13; 13; 13; ; counts
kind	en	2025-05-29	A jab costs less than $3, and a course of three gives protection for five to seven years.	money | cardinal | duration
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	A jab costs less than $3, and a course of three gives protection for five to seven years.	money; 3; ; 3; USD | cardinal; 3; 3; 3;  | duration; ; 5; 7; year
kind	en	2025-05-29	Under Rule 43 a member may be told to sit down, and under Standing Order No. 122 to leave.	identifier | identifier
kind	en	2025-05-29	The jury of seven women and five men took just under four hours to convict him.	cardinal | cardinal | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The jury of seven women and five men took just under four hours to convict him.	cardinal; 7; 7; 7; ; women | cardinal; 5; 5; 5; ; men | duration; 4; 3.5; 4; hour; 
kind	en	2025-05-29	Police seized 2.3kg of heroin, £48,000 in cash and a loaded Glock 17 from a flat in Leith.	measure | money | identifier
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Police seized 2.3kg of heroin, £48,000 in cash and a loaded Glock 17 from a flat in Leith.	measure; 2.3; 2.3; 2.3; kg; heroin | money; 48000; 48000; 48000; GBP; 
kind	en	2025-05-29	Under Section 144 the magistrate may bar gatherings of five or more persons, while Article 19 protects peaceful assembly.	identifier | cardinal | identifier
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Under Section 144 the magistrate may bar gatherings of five or more persons, while Article 19 protects peaceful assembly.	cardinal; 5; 5; ; ; persons
kind	en	2025-05-29	He faces up to 20 years in prison and a fine of as much as $250,000 on each of the three charges.	duration | money | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	He faces up to 20 years in prison and a fine of as much as $250,000 on each of the three charges.	duration; 20; ; 20; year;  | money; 250000; ; 250000; USD;  | cardinal; 3; 3; 3; ; charges
kind	en	2025-05-29	The M16 and the AK-47 hung side by side above the bar.	identifier | identifier
kind	en	2025-05-29	The court upheld the 2019 verdict by 5-4, with one justice writing separately.	year | score | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The court upheld the 2019 verdict by 5-4, with one justice writing separately.	cardinal; 1; 1; 1; ; justice
kind	en	2025-05-29	Detectives have interviewed a couple of dozen witnesses and are studying more than 600 hours of CCTV.	cardinal | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Detectives have interviewed a couple of dozen witnesses and are studying more than 600 hours of CCTV.	cardinal; 24; 24; 24; ; witnesses | duration; 600; 600; ; hour; CCTV
kind	en	2025-05-29	The couple, who had met on the No 9 bus, told the court they had no idea that one of their lodgers was wanted by Interpol.	identifier
kind	en	2025-05-29	A 16-year-old boy and two men, aged 19 and 24, remain in custody after the shooting outside 4 Priory Close.	age | cardinal | age | age | identifier
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	A 16-year-old boy and two men, aged 19 and 24, remain in custody after the shooting outside 4 Priory Close.	age; 16; 16; 16; year;  | cardinal; 2; 2; 2; ; men | age; 19; 19; 19; year;  | age; 24; 24; 24; year; 
kind	en	2025-05-29	Thieves made off with jewels valued at anywhere from $5 million to $8 million in less than seven minutes.	money | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Thieves made off with jewels valued at anywhere from $5 million to $8 million in less than seven minutes.	money; ; 5000000; 8000000; USD;  | duration; 7; ; 7; minute; 
kind	en	2025-05-29	He has been at sixes and sevens since Blink-182 broke up.	identifier
kind	en	2025-05-29	Temperatures will peak at 34C in the southeast and dip to minus 2C on northern hills, with 10 to 20mm of rain in places.	measure | measure | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Temperatures will peak at 34C in the southeast and dip to minus 2C on northern hills, with 10 to 20mm of rain in places.	measure; 34; 34; 34; Cel;  | measure; -2; -2; -2; Cel;  | measure; ; 10; 20; mm; rain
kind	en	2025-05-29	More than a foot of snow fell on Buffalo in 12 hours, and gusts topped 60 mph at the airport.	measure | duration | measure
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	More than a foot of snow fell on Buffalo in 12 hours, and gusts topped 60 mph at the airport.	measure; 1; 1; ; snow | duration; 12; 12; 12;  | measure; 60; 60; ; 
kind	en	2025-05-29	It was the wettest July in 112 years of records: 243 mm of rain fell, against a norm of 96.	duration | measure | measure
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	It was the wettest July in 112 years of records: 243 mm of rain fell, against a norm of 96.	duration; 112; 112; 112; year | measure; 243; 243; 243; mm | measure; 96; 96; 96; mm
kind	en	2025-05-29	Storm Ciaran made landfall overnight, and the A30 and the M5 were closed; call 105 if the power goes off.	identifier | identifier | identifier
kind	en	2025-05-29	Forecasters give a 70% chance of an above-average season with 17 to 25 named storms, of which four to seven could become major hurricanes.	percent | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Forecasters give a 70% chance of an above-average season with 17 to 25 named storms, of which four to seven could become major hurricanes.	percent; 70; 70; 70; %;  | cardinal; ; 17; 25; ; named storms | cardinal; ; 4; 7; ; named storms
kind	en	2025-05-29	River levels at the bridge reached 5.62m, two centimetres below the wall.	measure | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	River levels at the bridge reached 5.62m, two centimetres below the wall.	measure; 5.62; 5.62; 5.62; m;  | measure; 2; 2; 2; cm; 
kind	en	2025-05-29	Fires have burnt through 75,000 hectares, or 290 square miles, in the past ten days.	measure | measure | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Fires have burnt through 75,000 hectares, or 290 square miles, in the past ten days.	measure; 75000; 75000; 75000; ha;  | measure; 290; 290; 290; mi2;  | duration; 10; 10; 10; day; 
kind	en	2025-05-29	A low of 27 degrees Fahrenheit, the coldest for the date since 1963, wiped out half the peach blossom.	measure | year | fraction
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	A low of 27 degrees Fahrenheit, the coldest for the date since 1963, wiped out half the peach blossom.	measure; 27; 27; 27; Fah;  | fraction; 0.5; 0.5; 0.5; ; peach blossom
kind	en	2025-05-29	With 92% of ballots counted, Mrs Adeyemi led by 51.3% to 46.9%, a margin of some 210,000 votes.	percent | percent | percent | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	With 92% of ballots counted, Mrs Adeyemi led by 51.3% to 46.9%, a margin of some 210,000 votes.	percent; 92; 92; 92; %; ballots | percent; 51.3; 51.3; 51.3; %;  | percent; 46.9; 46.9; 46.9; %;  | cardinal; 210000; 205000; 215000; ; votes
kind	en	2025-05-29	Turnout was 63.5 per cent, down almost five points on 2020.	percent | percent | year
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Turnout was 63.5 per cent, down almost five points on 2020.	percent; 63.5; 63.5; 63.5; %;  | percent; 5; 4.5; 5; pp; 
kind	en	2025-05-29	The bill passed its second reading by 294 votes to 271, with 14 Conservative MPs rebelling.	ordinal | cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The bill passed its second reading by 294 votes to 271, with 14 Conservative MPs rebelling.	cardinal; 294; 294; 294; ; votes | cardinal; 271; 271; 271; ; votes | cardinal; 14; 14; 14; ; Conservative MPs
kind	en	2025-05-29	The party needs 272 seats for a majority in the 543-member lower house.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The party needs 272 seats for a majority in the 543-member lower house.	cardinal; 272; 272; 272; ; seats | cardinal; 543; 543; 543; ; member
kind	en	2025-05-29	Four in ten respondents said they would not vote for either man, in a poll of 1,002 adults with a margin of error of plus or minus 3.1 points.	fraction | cardinal | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Four in ten respondents said they would not vote for either man, in a poll of 1,002 adults with a margin of error of plus or minus 3.1 points.	fraction; 0.4; 0.4; 0.4; ; respondents | cardinal; 1002; 1002; 1002; ; adults | percent; 3.1; 3.1; 3.1; pp; 
kind	en	2025-05-29	Resolution 1701, like Resolution 242 before it, has been honoured mostly in the breach.	identifier | identifier
kind	en	2025-05-29	Independent candidates took nine of the 32 council seats, five more than last time.	cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Independent candidates took nine of the 32 council seats, five more than last time.	cardinal; 9; 9; 9; ; council seats | cardinal; 32; 32; 32; ; council seats | cardinal; 5; 5; 5; ; council seats
kind	en	2025-05-29	The chancellor seconded the idea, but in the final quarter no one at the Treasury expects a Plan B; this one will have to last.	
kind	en	2025-05-29	Defence spending will climb to 2.5% of GDP by 2030, an extra €11 billion to €13 billion a year.	percent | year | money
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Defence spending will climb to 2.5% of GDP by 2030, an extra €11 billion to €13 billion a year.	percent; 2.5; 2.5; 2.5; GDP | money; ; 11000000000; 13000000000; 
kind	en	2025-05-29	Delhi's outlay on roads is Rs 1.2 lakh crore, of which Rs 35,000 crore is meant for the north-east.	money | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Delhi's outlay on roads is Rs 1.2 lakh crore, of which Rs 35,000 crore is meant for the north-east.	money; 1200000000000; 1200000000000; 1200000000000; INR;  | money; 350000000000; 350000000000; 350000000000; INR; 
kind	en	2025-05-29	A family of four on the median wage will be A$38 a week better off, Treasury modelling shows.	cardinal | money
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	A family of four on the median wage will be A$38 a week better off, Treasury modelling shows.	cardinal; 4; 4; 4;  | money; 38; 38; 38; 
kind	en	2025-05-29	The duty on a 75cl bottle of wine goes up by 53p from 1 August.	measure | money | date
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The duty on a 75cl bottle of wine goes up by 53p from 1 August.	measure; 75; 75; 75; cL;  | money; 0.53; 0.53; 0.53; GBP; 
kind	en	2025-05-29	The deficit narrowed to 3.6 trillion yen, a touch under 0.7 per cent of output.	money | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The deficit narrowed to 3.6 trillion yen, a touch under 0.7 per cent of output.	money; 3600000000000; 3600000000000; 3600000000000; JPY;  | percent; 0.7; 0.65; 0.7; %; output
kind	en	2025-05-29	A couple from Bristol and their friend were among the guests at the Pier 8 hotel on New Year's Eve.	identifier
kind	en	2025-05-29	Three quarters of the money will go to towns of fewer than 10,000 inhabitants.	fraction | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Three quarters of the money will go to towns of fewer than 10,000 inhabitants.	fraction; 0.75; 0.75; 0.75; ; money | cardinal; 10000; ; 9999; ; inhabitants
kind	en	2025-05-29	The half-back was half asleep at half-time, his coach half joked.	
kind	en	2025-05-29	The average woman now has 1.49 children, well below the 2.1 needed to keep numbers steady.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The average woman now has 1.49 children, well below the 2.1 needed to keep numbers steady.	cardinal; 1.49; 1.49; 1.49; ; children | cardinal; 2.1; 2.1; 2.1; ; children
kind	en	2025-05-29	Some 40% of the island's 17,000 people are over 60, and the school has three pupils.	percent | cardinal | age | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Some 40% of the island's 17,000 people are over 60, and the school has three pupils.	percent; 40; 35; 45; %; people | cardinal; 17000; 17000; 17000; ; people | age; 60; 60; ; year;  | cardinal; 3; 3; 3; ; pupils
kind	en	2025-05-29	Immigration added between 300,000 and 350,000 people a year in the decade to 2020.	cardinal | year
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Immigration added between 300,000 and 350,000 people a year in the decade to 2020.	cardinal; ; 300000; 350000; ; people
kind	en	2025-05-29	Twins account for 1 in 80 births, compared with one in 100 a generation ago.	fraction | fraction
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Twins account for 1 in 80 births, compared with one in 100 a generation ago.	fraction; 0.0125; 0.0125; 0.0125; ; births | fraction; 0.01; 0.01; 0.01; ; births
kind	en	2025-05-29	Almost 90 per cent of the town's 6,212 residents, three-fifths of them pensioners, own their homes outright.	percent | cardinal | fraction
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Almost 90 per cent of the town's 6,212 residents, three-fifths of them pensioners, own their homes outright.	percent; 90; 85; 90; %; residents | cardinal; 6212; 6212; 6212; ; residents | fraction; 0.6; 0.6; 0.6; ; residents
kind	en	2025-05-29	The phone has a 6.1-inch screen, 8GB of memory and a 50-megapixel camera, and costs €799.	measure | measure | measure | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The phone has a 6.1-inch screen, 8GB of memory and a 50-megapixel camera, and costs €799.	measure; 6.1; 6.1; 6.1; in;  | measure; 8; 8; 8; GB; memory | measure; 50; 50; 50; MP;  | money; 799; 799; 799; EUR; 
kind	en	2025-05-29	The outage took down 8.5 million machines, fewer than 1% of those running the system, in about 90 minutes.	cardinal | percent | duration
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The outage took down 8.5 million machines, fewer than 1% of those running the system, in about 90 minutes.	cardinal; 8500000; 8500000; 8500000;  | percent; 1; ; 1; % | duration; 90; 85; 95; minute
kind	en	2025-05-29	Version 4.2.1, released at 3 a.m., fixes a bug that let 4chan users flood the servers.	identifier | time | identifier
kind	en	2025-05-29	Training the model took 25,000 processors, three months and electricity worth tens of millions of dollars.	cardinal | duration | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Training the model took 25,000 processors, three months and electricity worth tens of millions of dollars.	cardinal; 25000; 25000; 25000; ; processors | duration; 3; 3; 3; month;  | money; ; 20000000; ; USD; 
kind	en	2025-05-29	Engineers squeezed 100 billion transistors on to a chip made with a 3nm process; a human hair is roughly 80,000nm wide.	cardinal | measure | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Engineers squeezed 100 billion transistors on to a chip made with a 3nm process; a human hair is roughly 80,000nm wide.	cardinal; 100000000000; 100000000000; 100000000000; ; transistors | measure; 3; 3; 3; nm;  | measure; 80000; 75000; 85000; nm; 
kind	en	2025-05-29	Hackers took 1.3 terabytes of data and asked for 65 bitcoin, or about $4.4m, to give it back.	measure | money | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Hackers took 1.3 terabytes of data and asked for 65 bitcoin, or about $4.4m, to give it back.	measure; 1.3; 1.3; 1.3; TB; data | money; 65; 65; 65; BTC;  | money; 4400000; 4350000; 4450000; USD; 
kind	en	2025-05-29	The 5G network reaches 71% of premises, and speeds of 300Mbps are common.	identifier | percent | measure
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The 5G network reaches 71% of premises, and speeds of 300Mbps are common.	percent; 71; 71; 71; premises | measure; 300; 300; 300; 
kind	en	2025-05-29	Take Route 66 west out of Tulsa, past a Motel 6 and a Phillips 66, and you will see why no one hurries here.	identifier | identifier | identifier
kind	en	2025-05-29	The 8.14 to Paddington was cancelled, as were a third of morning services, leaving hundreds of commuters stranded on platforms 3 and 4.	time | fraction | cardinal | identifier
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The 8.14 to Paddington was cancelled, as were a third of morning services, leaving hundreds of commuters stranded on platforms 3 and 4.	fraction; 0.333333333333333; 0.333333333333333; 0.333333333333334; ; morning services | cardinal; ; 200; ; ; commuters
kind	en	2025-05-29	The airline has ordered 60 Airbus A321neos and a further 20 Boeing 737 MAX 8s, with options on 30 more.	cardinal | identifier | cardinal | identifier | cardinal
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The airline has ordered 60 Airbus A321neos and a further 20 Boeing 737 MAX 8s, with options on 30 more.	cardinal; 60; 60; 60;  | cardinal; 20; 20; 20;  | cardinal; 30; 30; 30; 
kind	en	2025-05-29	Flight MH612 from Perth landed at 11.52pm, three and a half hours late.	identifier | time | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Flight MH612 from Perth landed at 11.52pm, three and a half hours late.	duration; 3.5; 3.5; 3.5; hour; 
kind	en	2025-05-29	A pothole is reported every 22 seconds, and fixing them all would take 12 years and £16.3bn.	duration | duration | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	A pothole is reported every 22 seconds, and fixing them all would take 12 years and £16.3bn.	duration; 22; 22; 22; second;  | duration; 12; 12; 12; year;  | money; 16300000000; 16300000000; 16300000000; GBP; 
kind	en	2025-05-29	The 137-km line, built in five years for 1.9 billion zlotys, will cut the journey to 70 minutes from two and a quarter hours.	measure | duration | money | duration | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The 137-km line, built in five years for 1.9 billion zlotys, will cut the journey to 70 minutes from two and a quarter hours.	measure; 137; 137; 137; km;  | duration; 5; 5; 5; year;  | money; 1900000000; 1900000000; 1900000000; PLN;  | duration; 70; 70; 70; minute;  | duration; 2.25; 2.25; 2.25; hour; 
kind	en	2025-05-29	Drivers caught doing more than 20mph over the limit will get six points and a fine of at least £500.	measure | cardinal | money
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Drivers caught doing more than 20mph over the limit will get six points and a fine of at least £500.	measure; 20; 20; ;  | cardinal; 6; 6; 6; points | money; 500; 500; ; 
kind	en	2025-05-29	One lane of the M62 was shut near Junction 22, but nobody was hurt.	cardinal | identifier | identifier
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	One lane of the M62 was shut near Junction 22, but nobody was hurt.	cardinal; 1; 1; 1; ; lane
kind	en	2025-05-29	The ship, 399.9 metres long and 59 wide, can carry 24,346 containers, stacked up to ten deep.	measure | measure | cardinal | cardinal
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The ship, 399.9 metres long and 59 wide, can carry 24,346 containers, stacked up to ten deep.	measure; 399.9; 399.9; 399.9; m | measure; 59; 59; 59; m | cardinal; 24346; 24346; 24346;  | cardinal; 10; ; 10; 
kind	en	2025-05-29	Catch-22 and Fahrenheit 451 are back on the shelves at 84 Charing Cross Road, along with a box of old Penguins.	identifier | identifier | identifier
kind	en	2025-05-29	The reactor, which supplies 1,630 megawatts, or about 7% of the country's power, will be off line for six to eight weeks.	measure | percent | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The reactor, which supplies 1,630 megawatts, or about 7% of the country's power, will be off line for six to eight weeks.	measure; 1630; 1630; 1630; MW;  | percent; 7; 6.5; 7.5; %; country's power | duration; ; 6; 8; week; 
kind	en	2025-05-29	A typical household uses 2,700 kWh of electricity and 11,500 kWh of gas a year, for which it pays £1,720.	measure | measure | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	A typical household uses 2,700 kWh of electricity and 11,500 kWh of gas a year, for which it pays £1,720.	measure; 2700; 2700; 2700; kWh; electricity | measure; 11500; 11500; 11500; kWh; gas | money; 1720; 1720; 1720; GBP; 
kind	en	2025-05-29	The pipeline could carry 55 billion cubic metres a year but has been empty since 26 September 2022.	measure | date
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The pipeline could carry 55 billion cubic metres a year but has been empty since 26 September 2022.	measure; 55000000000; 55000000000; 55000000000; 
kind	en	2025-05-29	Wheat planting is 83% complete, two points ahead of the five-year average.	percent | percent | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Wheat planting is 83% complete, two points ahead of the five-year average.	percent; 83; 83; 83; %;  | percent; 2; 2; 2; pp;  | duration; 5; 5; 5; year; 
kind	en	2025-05-29	Growers get 35 cents a pound for tomatoes that sell for $2.99 in the shops.	money | money
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Growers get 35 cents a pound for tomatoes that sell for $2.99 in the shops.	money; 0.35; 0.35; 0.35;  | money; 2.99; 2.99; 2.99; 
kind	en	2025-05-29	Vets culled 33,000 turkeys and set up a 3km protection zone around the farm.	cardinal | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Vets culled 33,000 turkeys and set up a 3km protection zone around the farm.	cardinal; 33000; 33000; 33000; ; turkeys | measure; 3; 3; 3; km; 
kind	en	2025-05-29	Kerala's rubber farmers, who number around 12 lakh, want a floor price of Rs 250 a kg.	cardinal | money
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Kerala's rubber farmers, who number around 12 lakh, want a floor price of Rs 250 a kg.	cardinal; 1200000; 1150000; 1250000; rubber farmers | money; 250; 250; 250; 
kind	en	2025-05-29	The bull, No. 1382 in the catalogue, fetched £9,200.	identifier | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The bull, No. 1382 in the catalogue, fetched £9,200.	money; 9200; 9200; 9200; GBP; 
kind	en	2025-05-29	More than half a million bees in 14 hives died within 48 hours of the spraying.	cardinal | cardinal | duration
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	More than half a million bees in 14 hives died within 48 hours of the spraying.	cardinal; 500000; 500001; ;  | cardinal; 14; 14; 14;  | duration; 48; ; 48; hour
kind	en	2025-05-29	Of the 18,000 pupils who sat the paper, 64 scored 100%, and 2,113, or 11.7%, failed.	cardinal | cardinal | percent | cardinal | percent
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Of the 18,000 pupils who sat the paper, 64 scored 100%, and 2,113, or 11.7%, failed.	cardinal; 18000; 18000; 18000;  | cardinal; 64; 64; 64;  | percent; 100; 100; 100; % | cardinal; 2113; 2113; 2113;  | percent; 11.7; 11.7; 11.7; %
kind	en	2025-05-29	Rents have jumped 31 per cent in three years; a two-bedroom flat now goes for £1,475 a month.	percent | duration | cardinal | money
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Rents have jumped 31 per cent in three years; a two-bedroom flat now goes for £1,475 a month.	percent; 31; 31; 31;  | duration; 3; 3; 3;  | cardinal; 2; 2; 2; bedroom | money; 1475; 1475; 1475; 
kind	en	2025-05-29	Around two million workers will get a 9.8% rise, taking the hourly minimum to £11.44.	cardinal | percent | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Around two million workers will get a 9.8% rise, taking the hourly minimum to £11.44.	cardinal; 2000000; 1500000; 2500000; ; workers | percent; 9.8; 9.8; 9.8; %;  | money; 11.44; 11.44; 11.44; GBP; 
kind	en	2025-05-29	Her debut novel sold 412 copies in its first week and a quarter of a million in its tenth.	cardinal | ordinal | cardinal | ordinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Her debut novel sold 412 copies in its first week and a quarter of a million in its tenth.	cardinal; 412; 412; 412; ; copies | cardinal; 250000; 250000; 250000; ; copies
kind	en	2025-05-29	King Charles III and the Pope met in private; a piece of Apollo 11 moon rock was among the gifts.	identifier | identifier
kind	en	2025-05-29	The rhino population has crept back up to an estimated 6,500, after poachers killed more than 1,000 a year at the height of the slaughter.	cardinal | cardinal
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The rhino population has crept back up to an estimated 6,500, after poachers killed more than 1,000 a year at the height of the slaughter.	cardinal; 6500; 6450; 6550;  | cardinal; 1000; 1001; ; 
kind	en	2025-05-29	Visitors to the museum numbered 1,204,318, a rise of one-fifth, though spending per head slipped 60p to £7.15.	cardinal | fraction | money | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Visitors to the museum numbered 1,204,318, a rise of one-fifth, though spending per head slipped 60p to £7.15.	cardinal; 1204318; 1204318; 1204318; ; Visitors | fraction; 0.2; 0.2; 0.2; ;  | money; 0.6; 0.6; 0.6; GBP;  | money; 7.15; 7.15; 7.15; GBP; 
kind	en	2025-05-29	Emissions must fall 43% by 2030 from 2019 levels to keep warming to 1.5C, the panel says.	percent | year | year | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Emissions must fall 43% by 2030 from 2019 levels to keep warming to 1.5C, the panel says.	percent; 43; 43; 43; %;  | measure; 1.5; 1.5; 1.5; Cel; 
kind	en	2025-05-29	The glacier has retreated by between 30 and 35 metres a year and lost 2.3 cubic kilometres of ice since 2000.	measure | measure | year
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The glacier has retreated by between 30 and 35 metres a year and lost 2.3 cubic kilometres of ice since 2000.	measure; ; 30; 35;  | measure; 2.3; 2.3; 2.3; ice
kind	en	2025-05-29	The queue at one point stretched for 1½ miles, with a wait of five-and-a-half hours.	measure | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The queue at one point stretched for 1½ miles, with a wait of five-and-a-half hours.	measure; 1.5; 1.5; 1.5; mi;  | duration; 5.5; 5.5; 5.5; hour; 
kind	en	2025-05-29	Eight hundred volunteers packed two hundred and forty thousand meals in a weekend.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Eight hundred volunteers packed two hundred and forty thousand meals in a weekend.	cardinal; 800; 800; 800; ; volunteers | cardinal; 240000; 240000; 240000; ; meals
kind	en	2025-05-29	The estate covers 2,150 acres (870ha) and includes two lochs, a distillery and 27 cottages, three of them empty.	measure | measure | cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The estate covers 2,150 acres (870ha) and includes two lochs, a distillery and 27 cottages, three of them empty.	measure; 2150; 2150; 2150; acre;  | measure; 870; 870; 870; ha;  | cardinal; 2; 2; 2; ; lochs | cardinal; 27; 27; 27; ; cottages | cardinal; 3; 3; 3; ; cottages
kind	en	2025-05-29	The firm offered 1.1 euros for each of the roughly 900 million shares it does not own, a premium of 22.5 pct.	money | cardinal | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The firm offered 1.1 euros for each of the roughly 900 million shares it does not own, a premium of 22.5 pct.	money; 1.1; 1.1; 1.1; EUR;  | cardinal; 900000000; 850000000; 950000000; ; shares | percent; 22.5; 22.5; 22.5; %; 
kind	en	2025-05-29	Scores of protesters were arrested outside Building 7 and a score of officers hurt.	cardinal | identifier | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Scores of protesters were arrested outside Building 7 and a score of officers hurt.	cardinal; ; 40; ; ; protesters | cardinal; 20; 20; 20; ; officers
kind	en	2025-05-29	A record 2.16m people went through the turnstiles over the fortnight, the organisers said, 300,000 of them in one day.	cardinal | cardinal | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	A record 2.16m people went through the turnstiles over the fortnight, the organisers said, 300,000 of them in one day.	cardinal; 2160000; 2160000; 2160000; ; people | cardinal; 300000; 300000; 300000; ; people | duration; 1; 1; 1; day; 
kind	en	2025-05-29	The tunnel boring machine weighs 1,500 tons, is 16m across and chews through up to 20 metres of rock a day.	measure | measure | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The tunnel boring machine weighs 1,500 tons, is 16m across and chews through up to 20 metres of rock a day.	measure; 1500; 1500; 1500; ton;  | measure; 16; 16; 16; m;  | measure; 20; ; 20; m; rock
kind	en	2025-05-29	An explosion at a coal mine killed 28 workers and trapped another 15 some 450 metres below ground.	cardinal | cardinal | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	An explosion at a coal mine killed 28 workers and trapped another 15 some 450 metres below ground.	cardinal; 28; 28; 28; ; workers | cardinal; 15; 15; 15; ; workers | measure; 450; 445; 455; m; 
kind	en	2025-05-29	No fewer than nine ballistic missiles and upwards of 130 drones were fired at the port before dawn, the air force said, and all but six were intercepted.	cardinal | cardinal | cardinal
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	No fewer than nine ballistic missiles and upwards of 130 drones were fired at the port before dawn, the air force said, and all but six were intercepted.	cardinal; 9; 9; ;  | cardinal; 130; 131; ;  | cardinal; 6; 6; 6; 
kind	en	2025-05-29	Brokerage Harding & Poole cut its target on the stock to 640p from 710p and kept its "hold" rating.	money | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Brokerage Harding & Poole cut its target on the stock to 640p from 710p and kept its "hold" rating.	money; 6.4; 6.4; 6.4; GBP;  | money; 7.1; 7.1; 7.1; GBP; 
kind	en	2025-05-29	Nobody in the city forgets 24 February 2022.	date
kind	en	2025-05-29	The bus, carrying 52 pilgrims, plunged 60 metres into a gorge; only four, two of them infants, survived.	cardinal | measure | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The bus, carrying 52 pilgrims, plunged 60 metres into a gorge; only four, two of them infants, survived.	cardinal; 52; 52; 52; ; pilgrims | measure; 60; 60; 60; m;  | cardinal; 4; 4; 4; ; pilgrims | cardinal; 2; 2; 2; ; pilgrims
kind	en	2025-05-29	About 10,000 people were told to leave as floodwater rose by as much as 40cm an hour.	cardinal | measure
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	About 10,000 people were told to leave as floodwater rose by as much as 40cm an hour.	cardinal; 10000; 5000; 15000; people | measure; 40; ; 40; 
kind	en	2025-05-29	Wage growth, at 5.6 per cent in the three months to April, outpaced inflation of 2.3 per cent for the tenth month running.	percent | duration | percent | ordinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Wage growth, at 5.6 per cent in the three months to April, outpaced inflation of 2.3 per cent for the tenth month running.	percent; 5.6; 5.6; 5.6; %;  | duration; 3; 3; 3; month;  | percent; 2.3; 2.3; 2.3; %; 
kind	en	2025-05-29	Scottie Reyes birdied three of the last four holes for a round of 65 and a two-shot lead.	cardinal | cardinal | cardinal | cardinal
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Scottie Reyes birdied three of the last four holes for a round of 65 and a two-shot lead.	cardinal; 3; 3; 3;  | cardinal; 4; 4; 4;  | cardinal; 65; 65; 65;  | cardinal; 2; 2; 2; 
kind	en	2025-05-29	The Dow, the CAC 40 and the Nikkei 225 all closed before the G20 issued its communique.	identifier | identifier | identifier
kind	en	2025-05-29	Insurers put the bill from the hailstorm at A$1.1 billion to A$1.4 billion, with 71,000 claims already lodged.	money | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Insurers put the bill from the hailstorm at A$1.1 billion to A$1.4 billion, with 71,000 claims already lodged.	money; ; 1100000000; 1400000000; AUD;  | cardinal; 71000; 71000; 71000; ; claims
kind	en	2025-05-29	Like-for-like sales slipped 1.7% to NZ$402m, and the dividend was held at 9.5c.	percent | money | money
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Like-for-like sales slipped 1.7% to NZ$402m, and the dividend was held at 9.5c.	percent; 1.7; 1.7; 1.7;  | money; 402000000; 402000000; 402000000;  | money; 0.095; 0.095; 0.095; 
kind	en	2025-05-29	Nine months after surgery on both knees, she lifted 118kg in the snatch and 145kg in the clean and jerk.	duration | measure | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Nine months after surgery on both knees, she lifted 118kg in the snatch and 145kg in the clean and jerk.	duration; 9; 9; 9; month;  | measure; 118; 118; 118; kg;  | measure; 145; 145; 145; kg; 
kind	en	2025-05-29	Third-party sellers, once the site's main draw, are leaving one by one.	
kind	en	2025-05-29	One patient in four waited more than 12 hours on a trolley, the worst figure since January 2011.	fraction | duration | date
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	One patient in four waited more than 12 hours on a trolley, the worst figure since January 2011.	fraction; 0.25; 0.25; 0.25; ; patient | duration; 12; 12; ; hour; 
kind	en	2025-05-29	Two brothers who stole 74 bicycles over 16 weeks were ordered to do 220 hours of unpaid work each.	cardinal | cardinal | duration | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Two brothers who stole 74 bicycles over 16 weeks were ordered to do 220 hours of unpaid work each.	cardinal; 2; 2; 2; ; brothers | cardinal; 74; 74; 74; ; bicycles | duration; 16; 16; 16; week;  | duration; 220; 220; 220; hour; unpaid work
kind	en	2025-05-29	Sappers have cleared 3,600 of the 5,000 square kilometres thought to be mined, at a cost of roughly $700 per hectare.	measure | measure | money
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Sappers have cleared 3,600 of the 5,000 square kilometres thought to be mined, at a cost of roughly $700 per hectare.	measure; 3600; 3600; 3600;  | measure; 5000; 5000; 5000;  | money; 700; 650; 750; 
kind	en	2025-05-29	The Nikkei gave up 412.55 points, or 1.1%, to end at 38,202.37.	cardinal | percent | cardinal
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The Nikkei gave up 412.55 points, or 1.1%, to end at 38,202.37.	cardinal; 412.55; 412.55; 412.55;  | percent; 1.1; 1.1; 1.1; % | cardinal; 38202.37; 38202.37; 38202.37; 
kind	en	2025-05-29	The Giants beat the Padres 7-5 and meet again at 7.05pm in San Diego.	score | time
kind	en	2025-05-29	Rathnayake claimed his 300th Test wicket in only his 64th match, and finished with 5-71.	ordinal | ordinal | score
kind	en	2025-05-29	Cases of measles have passed 1,000 in nine states, and three children have died.	cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Cases of measles have passed 1,000 in nine states, and three children have died.	cardinal; 1000; 1001; ; ; Cases | cardinal; 9; 9; 9; ; states | cardinal; 3; 3; 3; ; children
kind	en	2025-05-29	It is the deadliest accident on the line in 29 years, and the second in which signals played a part.	duration | ordinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	It is the deadliest accident on the line in 29 years, and the second in which signals played a part.	duration; 29; 29; 29; year; 
kind	en	2025-05-29	The asteroid 2024 YR4, tracked from Mauna Kea, and the comet 67P have little in common.	identifier | identifier
kind	en	2025-05-29	Prosecutors say the captain, 58, had been awake for nineteen hours and had drunk the equivalent of five pints.	age | duration | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Prosecutors say the captain, 58, had been awake for nineteen hours and had drunk the equivalent of five pints.	age; 58; 58; 58; year;  | duration; 19; 19; 19; hour;  | measure; 5; 5; 5; pt; 
kind	en	2025-05-29	Sydney shivered through its coldest June morning since 2010 as the mercury fell to 5.2C at 6.41am.	year | measure | time
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Sydney shivered through its coldest June morning since 2010 as the mercury fell to 5.2C at 6.41am.	measure; 5.2; 5.2; 5.2; Cel; 
kind	en	2025-05-29	England, chasing 312, lurched to 48 for four before a stand of 141 between Root and Hale.	cardinal | score | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	England, chasing 312, lurched to 48 for four before a stand of 141 between Root and Hale.	cardinal; 312; 312; 312; ;  | cardinal; 141; 141; 141; ; 
kind	en	2025-05-29	Blood group O negative is wanted, said the NHS, which runs the 111 line; call 999 only in an emergency.	identifier | identifier
kind	en	2025-05-29	Old hands in the quarter say it is a one-off, the kind of thing that no one forgets in a hurry.	
kind	en	2025-05-29	The field hospital, staffed by roughly 60 nurses and 20 doctors, treated 1,480 patients in its first month.	cardinal | cardinal | cardinal | ordinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The field hospital, staffed by roughly 60 nurses and 20 doctors, treated 1,480 patients in its first month.	cardinal; 60; 55; 65; ; nurses | cardinal; 20; 15; 25; ; doctors | cardinal; 1480; 1480; 1480; ; patients
kind	en	2025-05-29	For every dollar of new lending, banks must now hold between 8 and 10.5 cents in capital.	money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	For every dollar of new lending, banks must now hold between 8 and 10.5 cents in capital.	money; ; 0.08; 0.105; USD; 
kind	en	2025-05-29	The trust spent £6,400 a day on agency doctors, some of whom earned £150 or more an hour.	money | money
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The trust spent £6,400 a day on agency doctors, some of whom earned £150 or more an hour.	money; 6400; 6400; 6400;  | money; 150; 150; ; 
kind	en	2025-05-29	Radiocarbon dates place the hearth at between 43,000 and 45,000 years old.	age
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Radiocarbon dates place the hearth at between 43,000 and 45,000 years old.	age; ; 43000; 45000; year; 
kind	en	2025-05-29	The seconds of the duellists, the story goes, were gone before a shot was fired.	
kind	en	2025-05-29	She turned a $5,000 loan from an uncle into a chain of 47 bakeries with annual sales of nearly $120m.	money | cardinal | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	She turned a $5,000 loan from an uncle into a chain of 47 bakeries with annual sales of nearly $120m.	money; 5000; 5000; 5000; USD;  | cardinal; 47; 47; 47; ; bakeries | money; 120000000; 115000000; 120000000; USD; 
kind	en	2025-05-29	Under Chapter 11 the chain can go on trading while a buyer is found, and Form 8-K filings will follow.	identifier | identifier
kind	en	2025-05-29	Villagers buried 13 of the dead in a common grave; a 14th, a girl of six, was laid beside her mother.	cardinal | ordinal | age
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Villagers buried 13 of the dead in a common grave; a 14th, a girl of six, was laid beside her mother.	cardinal; 13; 13; 13; ; dead | age; 6; 6; 6; year; 
kind	en	2025-05-29	Light from the galaxy set out 10.3 billion years ago, when the universe was a quarter of its present age.	duration | fraction
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Light from the galaxy set out 10.3 billion years ago, when the universe was a quarter of its present age.	duration; 10300000000; 10300000000; 10300000000; year;  | fraction; 0.25; 0.25; 0.25; ; its present age
kind	en	2025-05-29	The judge gave her 18 months, suspended for two years, and told her to repay £9,730.45.	duration | duration | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The judge gave her 18 months, suspended for two years, and told her to repay £9,730.45.	duration; 18; 18; 18; month;  | duration; 2; 2; 2; year;  | money; 9730.45; 9730.45; 9730.45; GBP; 
kind	en	2025-05-29	The 132-mile stage, with three climbs above 2,000m, was won in 5hr 22min by a rider who had never finished better than 40th.	measure | cardinal | measure | duration | ordinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The 132-mile stage, with three climbs above 2,000m, was won in 5hr 22min by a rider who had never finished better than 40th.	measure; 132; 132; 132; mi;  | cardinal; 3; 3; 3; ; climbs | measure; 2000; 2000; ; m;  | duration; 322; 322; 322; minute; 
kind	en	2025-05-29	Section 4 of the East Stand was still chanting at full-time.	identifier
kind	en	2025-05-29	Stillbirths fell from 4.1 to 3.3 per 1,000 births over the decade.	ratio
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Stillbirths fell from 4.1 to 3.3 per 1,000 births over the decade.	ratio; ; 3.3; 4.1; Stillbirths
kind	en	2025-05-29	Mumbai need 41 from the last four overs with six wickets in hand.	cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Mumbai need 41 from the last four overs with six wickets in hand.	cardinal; 41; 41; 41; ;  | cardinal; 4; 4; 4; ; overs | cardinal; 6; 6; 6; ; wickets
kind	en	2025-05-29	The carmaker shipped just over 440,000 vehicles in the quarter, a hair above the 439,000 that Wall Street had pencilled in.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The carmaker shipped just over 440,000 vehicles in the quarter, a hair above the 439,000 that Wall Street had pencilled in.	cardinal; 440000; 440001; ; ; vehicles | cardinal; 439000; 439000; 439000; ; vehicles
kind	en	2025-05-29	Some 969 million Indians are entitled to vote in seven phases, ending on June 1.	cardinal | cardinal | date
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Some 969 million Indians are entitled to vote in seven phases, ending on June 1.	cardinal; 969000000; 968500000; 969500000; ; Indians | cardinal; 7; 7; 7; ; phases
kind	en	2025-05-29	Wolves went through 5-4 on penalties.	score
kind	en	2025-05-29	The avalanche, 300 metres wide and up to four metres deep, hit a party of 11 Austrian skiers.	measure | measure | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The avalanche, 300 metres wide and up to four metres deep, hit a party of 11 Austrian skiers.	measure; 300; 300; 300; m;  | measure; 4; ; 4; m;  | cardinal; 11; 11; 11; ; Austrian skiers
kind	en	2025-05-29	Pension funds hold a quarter of the company, the founder's widow 17.9% and staff the remaining 4m shares.	fraction | percent | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Pension funds hold a quarter of the company, the founder's widow 17.9% and staff the remaining 4m shares.	fraction; 0.25; 0.25; 0.25; ; company | percent; 17.9; 17.9; 17.9; %;  | cardinal; 4000000; 4000000; 4000000; ; shares
kind	en	2025-05-29	Participants slept 7h 12min a night on average, 24 minutes longer than the controls.	duration | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Participants slept 7h 12min a night on average, 24 minutes longer than the controls.	duration; 432; 432; 432; minute;  | duration; 24; 24; 24; minute; 
kind	en	2025-05-29	Number 10 declined to say whether Article 16 or Clause 9 was under review.	identifier | identifier | identifier
kind	en	2025-05-29	A gang of six smuggled 1,140 kilos of cocaine, with a street value put at more than €70m, inside hollowed pineapples.	cardinal | measure | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	A gang of six smuggled 1,140 kilos of cocaine, with a street value put at more than €70m, inside hollowed pineapples.	cardinal; 6; 6; 6; ;  | measure; 1140; 1140; 1140; kg; cocaine | money; 70000000; 70000000; ; EUR; 
kind	en	2025-05-29	The reservoir is 38% full, its level eight metres lower than in a normal year.	percent | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The reservoir is 38% full, its level eight metres lower than in a normal year.	percent; 38; 38; 38; %;  | measure; 8; 8; 8; m; 
kind	en	2025-05-29	The bond, due in 2034, was priced to yield 6.125%, or 215 basis points more than Treasuries.	year | percent | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The bond, due in 2034, was priced to yield 6.125%, or 215 basis points more than Treasuries.	percent; 6.125; 6.125; 6.125; %;  | percent; 215; 215; 215; bp; 
kind	en	2025-05-29	He has scored in eight successive games, and his 31 goals make up 46 per cent of the team's total.	cardinal | cardinal | percent
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	He has scored in eight successive games, and his 31 goals make up 46 per cent of the team's total.	cardinal; 8; 8; 8;  | cardinal; 31; 31; 31;  | percent; 46; 46; 46; %
kind	en	2025-05-29	Guards fired into the crowd after inmates in Block C rioted, leaving upward of 20 dead and 200-odd hurt.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Guards fired into the crowd after inmates in Block C rioted, leaving upward of 20 dead and 200-odd hurt.	cardinal; 20; 21; ; ; dead | cardinal; 200; 150; 250; ; hurt
kind	en	2025-05-29	Take two 500mg tablets every six hours, but never more than eight in a day.	cardinal | measure | duration | cardinal
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Take two 500mg tablets every six hours, but never more than eight in a day.	cardinal; 2; 2; 2;  | measure; 500; 500; 500; mg | duration; 6; 6; 6; hour | cardinal; 8; ; 8; 
kind	en	2025-05-29	Twenty-three sailors — 14 Filipinos, five Indians and four Greeks — were winched to safety.	cardinal | cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Twenty-three sailors — 14 Filipinos, five Indians and four Greeks — were winched to safety.	cardinal; 23; 23; 23; ; sailors | cardinal; 14; 14; 14; ; Filipinos | cardinal; 5; 5; 5; ; Indians | cardinal; 4; 4; 4; ; Greeks
kind	en	2025-05-29	Element 115, or moscovium, was named at a meeting in Room 204.	identifier | identifier
kind	en	2025-05-29	Fewer than 900 spectators saw the Under-19s lose 4-1.	cardinal | identifier | score
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Fewer than 900 spectators saw the Under-19s lose 4-1.	cardinal; 900; ; 899; ; spectators
kind	en	2025-05-29	Ninety-nine per cent of the creditors by number, and 97 per cent by value, backed the rescue.	percent | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Ninety-nine per cent of the creditors by number, and 97 per cent by value, backed the rescue.	percent; 99; 99; 99; %; creditors | percent; 97; 97; 97; %; 
kind	en	2025-05-29	The petition gathered 103,000 names in under 48 hours, enough to force a debate.	cardinal | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The petition gathered 103,000 names in under 48 hours, enough to force a debate.	cardinal; 103000; 103000; 103000; ; names | duration; 48; ; 48; hour; 
kind	en	2025-05-29	Jurors deliberated for two and a half days before acquitting him, by a majority of 10 to two.	duration | score
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Jurors deliberated for two and a half days before acquitting him, by a majority of 10 to two.	duration; 2.5; 2.5; 2.5; day; 
kind	en	2025-05-29	Gusts of 85mph to 95mph are forecast, and seas of 11 metres or more.	measure | measure
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Gusts of 85mph to 95mph are forecast, and seas of 11 metres or more.	measure; ; 85; 95;  | measure; 11; 11; ; 
kind	en	2025-05-29	Aid has reached less than 15% of the 3.1 million people cut off.	percent | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Aid has reached less than 15% of the 3.1 million people cut off.	percent; 15; ; 15; %; people | cardinal; 3100000; 3100000; 3100000; ; people
kind	en	2025-05-29	The vaccine was 94 per cent effective in people over 70, though a booster is advised after 18 months.	percent | age | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The vaccine was 94 per cent effective in people over 70, though a booster is advised after 18 months.	percent; 94; 94; 94; %;  | age; 70; 70; ; year;  | duration; 18; 18; 18; month; 
kind	en	2025-05-29	The amendment failed by three votes, 216 to 213, after a dozen or so rebels stayed away.	cardinal | score | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The amendment failed by three votes, 216 to 213, after a dozen or so rebels stayed away.	cardinal; 3; 3; 3; ; votes | cardinal; 12; 11.5; 12.5; ; rebels
kind	en	2025-05-29	The title race may come down to goal difference: Arsenal's is plus 38, City's plus 41.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The title race may come down to goal difference: Arsenal's is plus 38, City's plus 41.	cardinal; 38; 38; 38; ;  | cardinal; 41; 41; 41; ; 
kind	en	2025-05-29	At minus 271.3C the metal loses all resistance.	measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	At minus 271.3C the metal loses all resistance.	measure; -271.3; -271.3; -271.3; Cel; 
kind	en	2025-05-29	The rebels claimed to have killed "dozens" of soldiers; the army admitted to three dead and nine wounded.	cardinal | cardinal | cardinal
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The rebels claimed to have killed "dozens" of soldiers; the army admitted to three dead and nine wounded.	cardinal; ; 24; ;  | cardinal; 3; 3; 3;  | cardinal; 9; 9; 9; 
kind	en	2025-05-29	Type 2 diabetes and Covid-19 were both mentioned on the certificate, under Part II.	identifier | identifier | identifier
kind	en	2025-05-29	Obesity now affects more than a quarter of ten- and 11-year-olds.	fraction | age | age
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Obesity now affects more than a quarter of ten- and 11-year-olds.	fraction; 0.25; 0.25; ; ;  | age; 10; 10; 10; year;  | age; 11; 11; 11; year; 
kind	en	2025-05-29	The firm admitted 31 breaches of the Act and was fined £1.2m plus costs of £84,316.	cardinal | money | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The firm admitted 31 breaches of the Act and was fined £1.2m plus costs of £84,316.	cardinal; 31; 31; 31; ; breaches | money; 1200000; 1200000; 1200000; GBP;  | money; 84316; 84316; 84316; GBP; 
kind	en	2025-05-29	Toronto's regulator fined the broker C$750,000 and barred two of its traders for ten years.	money | cardinal | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Toronto's regulator fined the broker C$750,000 and barred two of its traders for ten years.	money; 750000; 750000; 750000; CAD;  | cardinal; 2; 2; 2; ; traders | duration; 10; 10; 10; year; 
kind	en	2025-05-29	For 43 days in a row the thermometer in Phoenix has climbed above 110F.	duration | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	For 43 days in a row the thermometer in Phoenix has climbed above 110F.	duration; 43; 43; 43; day;  | measure; 110; 110; ; Fah; 
kind	en	2025-05-29	Dunne, a 9-2 shot, led from the second fence and won by three and a quarter lengths.	ratio | ordinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Dunne, a 9-2 shot, led from the second fence and won by three and a quarter lengths.	ratio; 4.5; 4.5; 4.5; ;  | cardinal; 3.25; 3.25; 3.25; ; lengths
kind	en	2025-05-29	PC 4471 told the hearing that one thing had led to another.	identifier
kind	en	2025-05-29	Nearly half of voters said that neither man was fit for office, and one in eight that both were.	fraction | fraction
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Nearly half of voters said that neither man was fit for office, and one in eight that both were.	fraction; 0.5; 0.45; 0.5; ; voters | fraction; 0.125; 0.125; 0.125; ; voters
kind	en	2025-05-29	Surgeons, working in shifts for 27½ hours, separated the 14-month-old twins.	duration | age
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Surgeons, working in shifts for 27½ hours, separated the 14-month-old twins.	duration; 27.5; 27.5; 27.5; hour;  | age; 14; 14; 14; month; 
kind	en	2025-05-29	Investors were offered new stock at a 32% discount, a deal that 88.6% of shareholders waved through.	percent | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Investors were offered new stock at a 32% discount, a deal that 88.6% of shareholders waved through.	percent; 32; 32; 32; %;  | percent; 88.6; 88.6; 88.6; %; shareholders
kind	en	2025-05-29	The rover has covered 28.4km in 1,200 days, at a top speed of 0.15km/h.	measure | duration | measure
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The rover has covered 28.4km in 1,200 days, at a top speed of 0.15km/h.	measure; 28.4; 28.4; 28.4;  | duration; 1200; 1200; 1200;  | measure; 0.15; 0.15; 0.15; 
kind	en	2025-05-29	The genome runs to 3.05 billion letters, about 2% of which code for proteins.	cardinal | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The genome runs to 3.05 billion letters, about 2% of which code for proteins.	cardinal; 3050000000; 3050000000; 3050000000; ; letters | percent; 2; 1.5; 2.5; %; letters
kind	en	2025-05-29	Complaints to the ombudsman were up 17% on the year at 22,600, of which 38% were upheld.	percent | cardinal | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Complaints to the ombudsman were up 17% on the year at 22,600, of which 38% were upheld.	percent; 17; 17; 17; %;  | cardinal; 22600; 22600; 22600; ; Complaints | percent; 38; 38; 38; %; Complaints
kind	en	2025-05-29	All-rounder Perera made an unbeaten 63 off 39 balls as Colombo chased down 187 with two overs to spare.	cardinal | cardinal | cardinal | cardinal
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	All-rounder Perera made an unbeaten 63 off 39 balls as Colombo chased down 187 with two overs to spare.	cardinal; 63; 63; 63;  | cardinal; 39; 39; 39;  | cardinal; 187; 187; 187;  | cardinal; 2; 2; 2; 
kind	en	2025-05-29	Both the G7 and the P5+1 met at Camp 4, where the talk was of 9/11, AUKUS Pillar II and little else.	identifier | identifier | identifier | identifier | identifier
kind	en	2025-05-29	The state will borrow Rs 94,000 crore, or 3.4 per cent of its output, and spend about a fifth of it on salaries.	money | percent | fraction
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The state will borrow Rs 94,000 crore, or 3.4 per cent of its output, and spend about a fifth of it on salaries.	money; 940000000000; 940000000000; 940000000000; INR;  | percent; 3.4; 3.4; 3.4; %; output | fraction; 0.2; 0.15; 0.25; ; 
kind	en	2025-05-29	The treasurer had second thoughts, and before long so had one or another of his colleagues.	
kind	en	2025-05-29	Dementia will cost the country £90bn by 2040, up from £42bn, as the number of sufferers climbs past 1.4m.	money | year | money | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Dementia will cost the country £90bn by 2040, up from £42bn, as the number of sufferers climbs past 1.4m.	money; 90000000000; 90000000000; 90000000000; GBP;  | money; 42000000000; 42000000000; 42000000000; GBP;  | cardinal; 1400000; 1400001; ; ; sufferers
kind	en	2025-05-29	The hurricane, a Category 4 with winds near 150 miles per hour, was about 280 miles from Bermuda at noon.	identifier | measure | measure
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The hurricane, a Category 4 with winds near 150 miles per hour, was about 280 miles from Bermuda at noon.	measure; 150; 145; 155;  | measure; 280; 275; 285; 
kind	en	2025-05-29	Generation Z and the baby boomers meet on common ground at the 1940s weekend.	year
kind	en	2025-05-29	The telescope's mirror, made up of 18 gold-plated hexagons, is 6.5m in diameter and cost $10bn, give or take.	cardinal | measure | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The telescope's mirror, made up of 18 gold-plated hexagons, is 6.5m in diameter and cost $10bn, give or take.	cardinal; 18; 18; 18; ; gold-plated hexagons | measure; 6.5; 6.5; 6.5; m;  | money; 10000000000; 5000000000; 15000000000; USD; 
kind	en	2025-05-29	Offenders may be fined Rs 5,000, jailed for three months or both.	money | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Offenders may be fined Rs 5,000, jailed for three months or both.	money; 5000; 5000; 5000; INR;  | duration; 3; 3; 3; month; 
kind	en	2025-05-29	The error, code 0x80070057, struck PCs running build 22631.3447 at boot.	identifier | identifier
kind	en	2025-05-29	Seven of the eight babies born at the clinic weighed in at over 4kg.	cardinal | cardinal | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Seven of the eight babies born at the clinic weighed in at over 4kg.	cardinal; 7; 7; 7; ; babies | cardinal; 8; 8; 8; ; babies | measure; 4; 4; ; kg; 
kind	en	2025-05-29	The levy — 1.5p on each kilometre driven — should raise £850m in a full year.	money | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The levy — 1.5p on each kilometre driven — should raise £850m in a full year.	money; 0.015; 0.015; 0.015; GBP;  | money; 850000000; 850000000; 850000000; GBP; 
kind	en	2025-05-29	An earthquake of magnitude 7.1 releases about 32 times the energy of one measuring 6.1.	cardinal | ratio | cardinal
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	An earthquake of magnitude 7.1 releases about 32 times the energy of one measuring 6.1.	cardinal; 7.1; 7.1; 7.1;  | ratio; 32; 31.5; 32.5;  | cardinal; 6.1; 6.1; 6.1; 
kind	en	2025-05-29	Nearly three in ten Australians were born abroad, the census found, against 23 per cent two decades ago.	fraction | percent | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Nearly three in ten Australians were born abroad, the census found, against 23 per cent two decades ago.	fraction; 0.3; 0.25; 0.3; ; Australians | percent; 23; 23; 23; %; Australians | duration; 2; 2; 2; decade; 
kind	en	2025-05-29	ChatGPT-4o, Llama 3 and Claude 3.5 gave the same answer to Question 7.	identifier | identifier | identifier | identifier
kind	en	2025-05-29	Fog cut visibility to less than 50 metres and delayed 63 flights.	measure | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Fog cut visibility to less than 50 metres and delayed 63 flights.	measure; 50; ; 50; m;  | cardinal; 63; 63; 63; ; flights
kind	en	2025-05-29	Germany's finance minister has a hole of €17bn to fill, of which €9bn, give or take €500m, is structural.	money | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Germany's finance minister has a hole of €17bn to fill, of which €9bn, give or take €500m, is structural.	money; 17000000000; 17000000000; 17000000000; EUR;  | money; 9000000000; 8500000000; 9500000000; EUR; 
kind	en	2025-05-29	The two-thirds needed to override the veto is out of reach: supporters are 11 short.	fraction | cardinal
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The two-thirds needed to override the veto is out of reach: supporters are 11 short.	fraction; 0.666666666666667; 0.666666666666666; 0.666666666666667;  | cardinal; 11; 11; 11; 
kind	en	2025-05-29	It works over USB 3.2 or HDMI 2.1, according to 9to5Mac.	identifier | identifier | identifier
kind	en	2025-05-29	The village's last 19 inhabitants have a combined age of 1,406.	cardinal | age
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The village's last 19 inhabitants have a combined age of 1,406.	cardinal; 19; 19; 19; ; inhabitants | age; 1406; 1406; 1406; year; 
kind	en	2025-05-29	Out of every £100 raised, £38 goes on pensions, £21 on health and under £2 on roads.	money | money | money | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Out of every £100 raised, £38 goes on pensions, £21 on health and under £2 on roads.	money; 100; 100; 100; GBP;  | money; 38; 38; 38; GBP;  | money; 21; 21; 21; GBP;  | money; 2; ; 2; GBP; 
kind	en	2025-05-29	The class action, on behalf of some 46,000 holders of the bank's notes, seeks damages of not less than A$300 million.	cardinal | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The class action, on behalf of some 46,000 holders of the bank's notes, seeks damages of not less than A$300 million.	cardinal; 46000; 45500; 46500; ; holders | money; 300000000; 300000000; ; AUD; 
kind	en	2025-05-29	MP3 players, once a must, went the way of the C90 cassette.	identifier | identifier
kind	en	2025-05-29	The chip runs at 3.2GHz, draws 15 watts and has 12 cores, four more than its predecessor.	measure | measure | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The chip runs at 3.2GHz, draws 15 watts and has 12 cores, four more than its predecessor.	measure; 3.2; 3.2; 3.2; GHz;  | measure; 15; 15; 15; W;  | cardinal; 12; 12; 12; ; cores | cardinal; 4; 4; 4; ; cores
kind	en	2025-05-29	Lagos adds perhaps 2,000 people a day, and could hold 88 million by 2100.	cardinal | cardinal | year
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Lagos adds perhaps 2,000 people a day, and could hold 88 million by 2100.	cardinal; 2000; 1500; 2500; ; people | cardinal; 88000000; 88000000; 88000000; ; people
kind	en	2025-05-29	Fewer than one train in two ran on time in the week to 19 November.	fraction | date
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Fewer than one train in two ran on time in the week to 19 November.	fraction; 0.5; ; 0.5; ; train
kind	en	2025-05-29	Users under 16 will be limited to 60 minutes a day, and those under 13 barred.	age | duration | age
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Users under 16 will be limited to 60 minutes a day, and those under 13 barred.	age; 16; ; 16; year;  | duration; 60; 60; 60; minute;  | age; 13; ; 13; year; 
kind	en	2025-05-29	The A380 bound for Gate B42 was told to hold short of Runway 27L.	identifier | identifier | identifier
kind	en	2025-05-29	Rates will rise 4.9 per cent, an average of A$2.10 a week per household.	percent | money
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Rates will rise 4.9 per cent, an average of A$2.10 a week per household.	percent; 4.9; 4.9; 4.9;  | money; 2.1; 2.1; 2.1; 
kind	en	2025-05-29	The breach exposed 1.1 crore customer records, including 40 lakh card numbers.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The breach exposed 1.1 crore customer records, including 40 lakh card numbers.	cardinal; 11000000; 11000000; 11000000; ; customer records | cardinal; 4000000; 4000000; 4000000; ; card numbers
kind	en	2025-05-29	Of those who left, eight out of ten were under 35 and two in five held degrees.	fraction | age | fraction
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Of those who left, eight out of ten were under 35 and two in five held degrees.	fraction; 0.8; 0.8; 0.8; ;  | age; 35; ; 35; year;  | fraction; 0.4; 0.4; 0.4; ; 
kind	en	2025-05-29	NASA would lose $3.8bn, or 24 percent of its budget, and some 40 missions.	money | percent | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	NASA would lose $3.8bn, or 24 percent of its budget, and some 40 missions.	money; 3800000000; 3800000000; 3800000000; USD;  | percent; 24; 24; 24; %; budget | cardinal; 40; 35; 45; ; missions
kind	en	2025-05-29	Two in three teenagers use the app "almost constantly", up from a quarter in 2015; 95% own a smartphone.	fraction | fraction | year | percent
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Two in three teenagers use the app "almost constantly", up from a quarter in 2015; 95% own a smartphone.	fraction; 0.666666666666667; 0.666666666666666; 0.666666666666667;  | fraction; 0.25; 0.25; 0.25;  | percent; 95; 95; 95; %
kind	en	2025-05-29	Train 2E47, the 14:02 from Crewe, was held at signal SJ312.	identifier | time | identifier
kind	en	2025-05-29	The refugees number hundreds of thousands; the camp was built for 20,000.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The refugees number hundreds of thousands; the camp was built for 20,000.	cardinal; ; 200000; ; ; refugees | cardinal; 20000; 20000; 20000; ; refugees
kind	en	2025-05-29	The satellite, no bigger than a shoebox at 30 x 20 x 10cm, will orbit at an altitude of 550 kilometres, 16 times a day.	measure | measure | measure | measure | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The satellite, no bigger than a shoebox at 30 x 20 x 10cm, will orbit at an altitude of 550 kilometres, 16 times a day.	measure; 30; 30; 30; cm;  | measure; 20; 20; 20; cm;  | measure; 10; 10; 10; cm;  | measure; 550; 550; 550; km;  | cardinal; 16; 16; 16; ; times
kind	en	2025-05-29	Delays averaged an hour and ten minutes, and every fifth flight was scrapped.	duration | ordinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Delays averaged an hour and ten minutes, and every fifth flight was scrapped.	duration; 70; 70; 70; minute; 
kind	en	2025-05-29	Average yields fell to 6.8 tonnes per hectare from 7.5 tonnes, and one farm in five harvested nothing.	measure | measure | fraction
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Average yields fell to 6.8 tonnes per hectare from 7.5 tonnes, and one farm in five harvested nothing.	measure; 6.8; 6.8; 6.8;  | measure; 7.5; 7.5; 7.5;  | fraction; 0.2; 0.2; 0.2; farm
kind	en	2025-05-29	The lift bridge, whose two spans weigh 900 tons apiece, opens in 80 seconds.	cardinal | measure | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The lift bridge, whose two spans weigh 900 tons apiece, opens in 80 seconds.	cardinal; 2; 2; 2; ; spans | measure; 900; 900; 900; ton;  | duration; 80; 80; 80; second; 
kind	en	2025-05-29	Reactor 4 at Chernobyl lies under its new roof, and Sizewell B is to stay open.	identifier
kind	en	2025-05-29	Storage sites are 91.4% full, holding about 1,030 terawatt-hours, a quarter of the continent's yearly needs.	percent | measure | fraction
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Storage sites are 91.4% full, holding about 1,030 terawatt-hours, a quarter of the continent's yearly needs.	percent; 91.4; 91.4; 91.4; %;  | measure; 1030; 1025; 1035; TWh;  | fraction; 0.25; 0.25; 0.25; ; continent's yearly needs
kind	en	2025-05-29	Tolls will be $9 by day and $2.25 at night for cars; trucks will pay $14.40 to $21.60.	money | money | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Tolls will be $9 by day and $2.25 at night for cars; trucks will pay $14.40 to $21.60.	money; 9; 9; 9; USD;  | money; 2.25; 2.25; 2.25; USD;  | money; ; 14.4; 21.6; USD; 
kind	en	2025-05-29	Milk fetches 38 to 42 pence a litre at the gate, three or four pence below the cost of making it.	money | money
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Milk fetches 38 to 42 pence a litre at the gate, three or four pence below the cost of making it.	money; ; 0.38; 0.42;  | money; ; 0.03; 0.04; 
kind	en	2025-05-29	Of the 12 carriages, three overturned and a fourth hung over the embankment.	cardinal | cardinal | ordinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Of the 12 carriages, three overturned and a fourth hung over the embankment.	cardinal; 12; 12; 12; ; carriages | cardinal; 3; 3; 3; ; carriages
kind	en	2025-05-29	Locusts have stripped between a third and a half of the maize in the district's 212 villages.	fraction | cardinal
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Locusts have stripped between a third and a half of the maize in the district's 212 villages.	fraction; ; 0.333333333333333; 0.5;  | cardinal; 212; 212; 212; 
kind	en	2025-05-29	Seat 14C was empty, as were perhaps a hundred others on the 189-seat jet.	identifier | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Seat 14C was empty, as were perhaps a hundred others on the 189-seat jet.	cardinal; 100; 50; 150; ; others | cardinal; 189; 189; 189; ; seat
kind	en	2025-05-29	The state oil firm has cut output by 300,000 b/d to 9.2m b/d.	measure | measure
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The state oil firm has cut output by 300,000 b/d to 9.2m b/d.	measure; 300000; 300000; 300000;  | measure; 9200000; 9200000; 9200000; 
kind	en	2025-05-29	Class sizes average 27.4, and 112 schools have classes of 35 or more.	cardinal | cardinal | cardinal
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Class sizes average 27.4, and 112 schools have classes of 35 or more.	cardinal; 27.4; 27.4; 27.4;  | cardinal; 112; 112; 112;  | cardinal; 35; 35; ; 
kind	en	2025-05-29	Fishermen may land up to 49 cod a day each, down from 65, within six nautical miles of the shore.	cardinal | cardinal | measure
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Fishermen may land up to 49 cod a day each, down from 65, within six nautical miles of the shore.	cardinal; 49; ; 49;  | cardinal; 65; 65; 65;  | measure; 6; ; 6; nmi
kind	en	2025-05-29	Water bills will go up by an average of £31 a year for the next five years, less than a third of what the companies wanted.	money | duration | fraction
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Water bills will go up by an average of £31 a year for the next five years, less than a third of what the companies wanted.	money; 31; 31; 31;  | duration; 5; 5; 5;  | fraction; 0.333333333333333; ; 0.333333333333334; 
kind	en	2025-05-29	Nine of the country's 16 states, home to over 80 per cent of its people, now allow it.	cardinal | cardinal | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Nine of the country's 16 states, home to over 80 per cent of its people, now allow it.	cardinal; 9; 9; 9; ; states | cardinal; 16; 16; 16; ; states | percent; 80; 80; ; %; people
kind	en	2025-05-29	The exhibition brings together 140 works, a third of them never shown before, from 32 lenders in 11 countries.	cardinal | fraction | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The exhibition brings together 140 works, a third of them never shown before, from 32 lenders in 11 countries.	cardinal; 140; 140; 140; ; works | fraction; 0.333333333333333; 0.333333333333333; 0.333333333333334; ; works | cardinal; 32; 32; 32; ; lenders | cardinal; 11; 11; 11; ; countries
kind	en	2025-05-29	Half-hearted applause greeted the half-brother, a one-man band in all but name.	
kind	en	2025-05-29	Chanel No 5 and a bottle of Vat 69 stood on the dresser of Room 101.	identifier | identifier | identifier
kind	en	2025-05-29	Litter pickers filled 1,750 bags along 12 miles of beach; among the haul were 84 tyres, 19 trolleys and one wedding dress.	cardinal | measure | cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Litter pickers filled 1,750 bags along 12 miles of beach; among the haul were 84 tyres, 19 trolleys and one wedding dress.	cardinal; 1750; 1750; 1750; ; bags | measure; 12; 12; 12; mi; beach | cardinal; 84; 84; 84; ; tyres | cardinal; 19; 19; 19; ; trolleys | cardinal; 1; 1; 1; ; wedding dress
kind	en	2025-05-29	Tigers in the reserve number 31 to 35, up from just eight in 2008.	cardinal | cardinal | year
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	Tigers in the reserve number 31 to 35, up from just eight in 2008.	cardinal; ; 31; 35; ; Tigers | cardinal; 8; 8; 8; ; Tigers
kind	en	2025-05-29	The treaty of 1648 gave way, in the fullness of time, to those of 1815 and 1919.	year | year | year
kind	en	2025-05-29	His pension of 14,000 roubles, about $150, has to last him and a wife of 79 the whole month.	money | money | age
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	His pension of 14,000 roubles, about $150, has to last him and a wife of 79 the whole month.	money; 14000; 14000; 14000; RUB;  | money; 150; 145; 155; USD;  | age; 79; 79; 79; year; 
kind	en	2025-05-29	The queue for passports is down to 12 days from 41 at its worst.	duration | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	en	2025-05-29	The queue for passports is down to 12 days from 41 at its worst.	duration; 12; 12; 12; day;  | duration; 41; 41; 41; day; 
kind	en	2025-05-29	In the '90s she was one of those who danced till dawn at Studio 54.	year | identifier
kind	ru	2025-05-29	В результате ночной атаки на Херсон погибли двое мирных жителей, ещё семеро получили ранения, сообщил глава областной администрации.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	В результате ночной атаки на Херсон погибли двое мирных жителей, ещё семеро получили ранения, сообщил глава областной администрации.	cardinal; 2; 2; 2; ; мирных жителей | cardinal; 7; 7; 7; ; мирных жителей
kind	ru	2025-05-29	МЧС: с начала суток ликвидировано 184 пожара, спасены 25 человек, в том числе трое детей.	cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	МЧС: с начала суток ликвидировано 184 пожара, спасены 25 человек, в том числе трое детей.	cardinal; 184; 184; 184; ; пожара | cardinal; 25; 25; 25; ; человек | cardinal; 3; 3; 3; ; детей
kind	ru	2025-05-29	Ключевая ставка осталась на уровне 21 % годовых, хотя часть аналитиков ждала снижения на 50–100 базисных пунктов.	percent | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Ключевая ставка осталась на уровне 21 % годовых, хотя часть аналитиков ждала снижения на 50–100 базисных пунктов.	percent; 21; 21; 21; %;  | percent; ; 50; 100; bp; 
kind	ru	2025-05-29	Минобороны утверждает, что расчёты С-400 сбили над Чёрным морем ракету ATACMS, а экипаж Су-35 сопровождал американский RC-135.	identifier | identifier | identifier
kind	ru	2025-05-29	25-летний водитель «Лады» и его 19-летняя пассажирка скончались на месте, третий участник аварии в реанимации.	age | age | ordinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	25-летний водитель «Лады» и его 19-летняя пассажирка скончались на месте, третий участник аварии в реанимации.	age; 25; 25; 25; year;  | age; 19; 19; 19; year; 
kind	ru	2025-05-29	Чистая прибыль банка по МСФО за девять месяцев выросла в 2,3 раза, до 41,7 млрд рублей.	duration | ratio | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Чистая прибыль банка по МСФО за девять месяцев выросла в 2,3 раза, до 41,7 млрд рублей.	duration; 9; 9; 9; month;  | ratio; 2.3; 2.3; 2.3; ;  | money; 41700000000; 41700000000; 41700000000; RUB; 
kind	ru	2025-05-29	Более полутора тысяч жителей приграничных сёл вывезли автобусами за двое суток.	cardinal | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Более полутора тысяч жителей приграничных сёл вывезли автобусами за двое суток.	cardinal; 1500; 1501; ; ; жителей | duration; 2; 2; 2; day; 
kind	ru	2025-05-29	Суд приговорил бывшего вице-мэра к шести с половиной годам колонии общего режима и штрафу в 12 млн руб.	duration | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Суд приговорил бывшего вице-мэра к шести с половиной годам колонии общего режима и штрафу в 12 млн руб.	duration; 6.5; 6.5; 6.5; year;  | money; 12000000; 12000000; 12000000; RUB; 
kind	ru	2025-05-29	По словам эколога, площадь ледника за последние 30 лет сократилась с 14,2 до 9,8 км².	duration | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	По словам эколога, площадь ледника за последние 30 лет сократилась с 14,2 до 9,8 км².	duration; 30; 30; 30; year;  | measure; ; 9.8; 14.2; km2; 
kind	ru	2025-05-29	Инфляция замедлилась до 0,11 % за неделю с 0,15 % неделей ранее.	percent | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Инфляция замедлилась до 0,11 % за неделю с 0,15 % неделей ранее.	percent; 0.11; 0.11; 0.11; %;  | percent; 0.15; 0.15; 0.15; %; 
kind	ru	2025-05-29	⚡️Над Брянской областью за ночь уничтожено 37 украинских БПЛА, над Курской — 21, над Калужской — восемь, ещё по два — над Тульской и Московской, по одному — над Рязанской и Крымом, ещё три — над Азовским морем, пострадавших нет — губернатор.	cardinal | cardinal | cardinal | cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	⚡️Над Брянской областью за ночь уничтожено 37 украинских БПЛА, над Курской — 21, над Калужской — восемь, ещё по два — над Тульской и Московской, по одному — над Рязанской и Крымом, ещё три — над Азовским морем, пострадавших нет — губернатор.	cardinal; 37; 37; 37; ; украинских БПЛА | cardinal; 21; 21; 21; ; украинских БПЛА | cardinal; 8; 8; 8; ; украинских БПЛА | cardinal; 2; 2; 2; ; украинских БПЛА | cardinal; 1; 1; 1; ; украинских БПЛА | cardinal; 3; 3; 3; ; украинских БПЛА
kind	ru	2025-05-29	Человек двадцать собрались у здания суда, чтобы поддержать обвиняемого.	cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Человек двадцать собрались у здания суда, чтобы поддержать обвиняемого.	cardinal; 20; 15; 25; ; Человек
kind	ru	2025-05-29	Средняя зарплата в регионе впервые превысила 100 тыс. рублей.	money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Средняя зарплата в регионе впервые превысила 100 тыс. рублей.	money; 100000; 100000; ; RUB; 
kind	ru	2025-05-29	Пожарные не могли подступиться к складу почти пять часов: площадь возгорания достигла 8 тысяч квадратных метров.	duration | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Пожарные не могли подступиться к складу почти пять часов: площадь возгорания достигла 8 тысяч квадратных метров.	duration; 5; 4.5; 5; hour;  | measure; 8000; 8000; 8000; m2; 
kind	ru	2025-05-29	Треть опрошенных признались, что не откладывают ни рубля, ещё 28 % тратят больше, чем зарабатывают.	fraction | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Треть опрошенных признались, что не откладывают ни рубля, ещё 28 % тратят больше, чем зарабатывают.	fraction; 0.333333333333333; 0.333333333333333; 0.333333333333334; ; опрошенных | percent; 28; 28; 28; %; опрошенных
kind	ru	2025-05-29	Население города за десятилетие сократилось на 12,4 тысячи человек и составляет сейчас 286 тысяч.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Население города за десятилетие сократилось на 12,4 тысячи человек и составляет сейчас 286 тысяч.	cardinal; 12400; 12400; 12400; ; человек | cardinal; 286000; 286000; 286000; ; человек
kind	ru	2025-05-29	Россиянин, выступающий в «Формуле-2», признался, что постоянно пересматривает «Ночной дозор» и «12» Михалкова.	identifier | identifier
kind	ru	2025-05-29	Евро подорожал на 38 копеек, до 94 руб. 12 коп., доллар — до 81,35 рубля.	money | money | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Евро подорожал на 38 копеек, до 94 руб. 12 коп., доллар — до 81,35 рубля.	money; 0.38; 0.38; 0.38; RUB;  | money; 94.12; 94.12; 94.12; RUB;  | money; 81.35; 81.35; 81.35; RUB; 
kind	ru	2025-05-29	Подозреваемому грозит до десяти лет лишения свободы.	duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Подозреваемому грозит до десяти лет лишения свободы.	duration; 10; ; 10; year; 
kind	ru	2025-05-29	В больницах остаются 43 пострадавших, из них пятеро — в крайне тяжёлом состоянии, двое подключены к аппаратам ИВЛ.	cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	В больницах остаются 43 пострадавших, из них пятеро — в крайне тяжёлом состоянии, двое подключены к аппаратам ИВЛ.	cardinal; 43; 43; 43; ; пострадавших | cardinal; 5; 5; 5; ; пострадавших | cardinal; 2; 2; 2; ; пострадавших
kind	ru	2025-05-29	Сериал «Слово пацана» рассказывает о Казани конца 1980-х, а действие «Бригады» начинается в 1989 году.	year | year
kind	ru	2025-05-29	Около двадцати пяти тысяч абонентов остались без света в 47 населённых пунктах Приморья.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Около двадцати пяти тысяч абонентов остались без света в 47 населённых пунктах Приморья.	cardinal; 25000; 24500; 25500; ; абонентов | cardinal; 47; 47; 47; ; населённых пунктах
kind	ru	2025-05-29	С двадцатью пятью голами нападающий возглавил список бомбардиров, опередив ближайшего преследователя на три мяча.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	С двадцатью пятью голами нападающий возглавил список бомбардиров, опередив ближайшего преследователя на три мяча.	cardinal; 25; 25; 25; ; голами | cardinal; 3; 3; 3; ; мяча
kind	ru	2025-05-29	Стоимость проекта оценивается в $5 млрд, из которых 60% предоставит консорциум банков.	money | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Стоимость проекта оценивается в $5 млрд, из которых 60% предоставит консорциум банков.	money; 5000000000; 5000000000; 5000000000; USD;  | percent; 60; 60; 60; %; 
kind	ru	2025-05-29	Не менее 14 горняков заблокированы на глубине 600 метров, связь с ними потеряна.	cardinal | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Не менее 14 горняков заблокированы на глубине 600 метров, связь с ними потеряна.	cardinal; 14; 14; ; ; горняков | measure; 600; 600; 600; m; 
kind	ru	2025-05-29	Статья 51 Конституции позволяет не свидетельствовать против себя, напомнил адвокат, чьего подзащитного обвиняют по части 4 статьи 159 УК.	identifier | identifier | identifier
kind	ru	2025-05-29	Каждый пятый россиянин сталкивался с телефонными мошенниками, которые за год похитили свыше 200 млрд рублей.	fraction | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Каждый пятый россиянин сталкивался с телефонными мошенниками, которые за год похитили свыше 200 млрд рублей.	fraction; 0.2; 0.2; 0.2; ; россиянин | money; 200000000000; 200000000000; ; RUB; 
kind	ru	2025-05-29	Скорость ветра достигала 28 м/с, местами выпало до 40 мм осадков — две трети месячной нормы.	measure | measure | fraction
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Скорость ветра достигала 28 м/с, местами выпало до 40 мм осадков — две трети месячной нормы.	measure; 28; 28; 28;  | measure; 40; ; 40; осадков | fraction; 0.666666666666667; 0.666666666666666; 0.666666666666667; месячной нормы
kind	ru	2025-05-29	Полмиллиона человек вышли на улицы Белграда, утверждают организаторы; полиция насчитала 107 тысяч.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Полмиллиона человек вышли на улицы Белграда, утверждают организаторы; полиция насчитала 107 тысяч.	cardinal; 500000; 500000; 500000; ; человек | cardinal; 107000; 107000; 107000; ; человек
kind	ru	2025-05-29	Запуск ракеты «Союз-2.1б» с кораблём «Прогресс МС-31» перенесли с 3 на 4 июля, старт назначен на 22:32 мск.	identifier | identifier | date | time
kind	ru	2025-05-29	За рулём автобуса находился 57-летний мужчина со стажем вождения более 30 лет.	age | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	За рулём автобуса находился 57-летний мужчина со стажем вождения более 30 лет.	age; 57; 57; 57; year;  | duration; 30; 30; ; year; 
kind	ru	2025-05-29	Госдолг страны достиг 123 % ВВП, дефицит бюджета — 1,9 трлн долларов, или 6,4 % ВВП.	percent | money | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Госдолг страны достиг 123 % ВВП, дефицит бюджета — 1,9 трлн долларов, или 6,4 % ВВП.	percent; 123; 123; 123; %; ВВП | money; 1900000000000; 1900000000000; 1900000000000; USD;  | percent; 6.4; 6.4; 6.4; %; ВВП
kind	ru	2025-05-29	Сотни домов остались под водой, десятки тысяч людей эвакуированы, число жертв наводнения выросло до 83.	cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Сотни домов остались под водой, десятки тысяч людей эвакуированы, число жертв наводнения выросло до 83.	cardinal; ; 200; ; ; домов | cardinal; ; 20000; ; ; людей | cardinal; 83; 83; 83; ; жертв
kind	ru	2025-05-29	В составе делегации — 11 министров, четверо губернаторов и порядка сорока предпринимателей.	cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	В составе делегации — 11 министров, четверо губернаторов и порядка сорока предпринимателей.	cardinal; 11; 11; 11; ; министров | cardinal; 4; 4; 4; ; губернаторов | cardinal; 40; 35; 45; ; предпринимателей
kind	ru	2025-05-29	Отряд из 120–150 боевиков напал на военную базу на севере Нигерии, убив как минимум 17 солдат.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Отряд из 120–150 боевиков напал на военную базу на севере Нигерии, убив как минимум 17 солдат.	cardinal; ; 120; 150; ; боевиков | cardinal; 17; 17; ; ; солдат
kind	ru	2025-05-29	Зрителей собралось без малого 40 тысяч — рекорд для стадиона, рассчитанного на 42 165 мест.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Зрителей собралось без малого 40 тысяч — рекорд для стадиона, рассчитанного на 42 165 мест.	cardinal; 40000; 35000; 39999; ; Зрителей | cardinal; 42165; 42165; 42165; ; мест
kind	ru	2025-05-29	Новый станок обрабатывает деталь за 3,5 минуты вместо прежних двенадцати.	duration | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Новый станок обрабатывает деталь за 3,5 минуты вместо прежних двенадцати.	duration; 3.5; 3.5; 3.5; minute;  | duration; 12; 12; 12; minute; 
kind	ru	2025-05-29	Ставка по семейной ипотеке — 6% на весь срок, первоначальный взнос — от 20,1%.	percent | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Ставка по семейной ипотеке — 6% на весь срок, первоначальный взнос — от 20,1%.	percent; 6; 6; 6; %;  | percent; 20.1; 20.1; ; %; 
kind	ru	2025-05-29	Российские пловцы завоевали 18 медалей, из них шесть золотых, семь серебряных и пять бронзовых.	cardinal | cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Российские пловцы завоевали 18 медалей, из них шесть золотых, семь серебряных и пять бронзовых.	cardinal; 18; 18; 18; ; медалей | cardinal; 6; 6; 6; ; золотых | cardinal; 7; 7; 7; ; серебряных | cardinal; 5; 5; 5; ; бронзовых
kind	ru	2025-05-29	Около трёх с половиной миллионов гектаров леса сгорело в Сибири с 2021 по 2024 год.	measure | year
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Около трёх с половиной миллионов гектаров леса сгорело в Сибири с 2021 по 2024 год.	measure; 3500000; 3450000; 3550000; ha; леса
kind	ru	2025-05-29	Пенсионерка перевела мошенникам 2 миллиона 340 тысяч рублей за три дня, оформив два кредита.	money | duration | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Пенсионерка перевела мошенникам 2 миллиона 340 тысяч рублей за три дня, оформив два кредита.	money; 2340000; 2340000; 2340000; RUB;  | duration; 3; 3; 3; day;  | cardinal; 2; 2; 2; ; кредита
kind	ru	2025-05-29	Лайнер A320neo, выполнявший рейс SU 1730 из Москвы, вернулся в Шереметьево.	identifier | identifier
kind	ru	2025-05-29	Учёные МГУ в 1,7–2 раза ускорили созревание томатов, подсвечивая их светодиодами по 16 часов в сутки.	ratio | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Учёные МГУ в 1,7–2 раза ускорили созревание томатов, подсвечивая их светодиодами по 16 часов в сутки.	ratio; ; 1.7; 2; ;  | duration; 16; 16; 16; hour; 
kind	ru	2025-05-29	Спасатели несли туриста на носилках километров пятнадцать.	measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Спасатели несли туриста на носилках километров пятнадцать.	measure; 15; 14.5; 15.5; km; 
kind	ru	2025-05-29	По итогам первого чтения «за» проголосовали 312 депутатов, «против» — 81, воздержался один.	ordinal | cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	По итогам первого чтения «за» проголосовали 312 депутатов, «против» — 81, воздержался один.	cardinal; 312; 312; 312; ; депутатов | cardinal; 81; 81; 81; ; депутатов | cardinal; 1; 1; 1; ; депутатов
kind	ru	2025-05-29	Компания намерена сократить до 8 % персонала, то есть порядка 1,6 тыс. сотрудников.	percent | cardinal
kind,value,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Компания намерена сократить до 8 % персонала, то есть порядка 1,6 тыс. сотрудников.	percent; 8; 8; %; персонала | cardinal; 1600; 1650; ; сотрудников
kind	ru	2025-05-29	В столице Казахстана за парковку теперь просят 200 тенге в час, штраф — 5 МРП, или 19 660 тенге.	money | cardinal | money
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	В столице Казахстана за парковку теперь просят 200 тенге в час, штраф — 5 МРП, или 19 660 тенге.	money; 200; 200; 200;  | cardinal; 5; 5; 5; МРП | money; 19660; 19660; 19660; 
kind	ru	2025-05-29	Из 64 опрошенных Reuters экономистов 58 ждут паузы, и лишь шестеро — снижения ставки на четверть процентного пункта.	cardinal | cardinal | cardinal | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Из 64 опрошенных Reuters экономистов 58 ждут паузы, и лишь шестеро — снижения ставки на четверть процентного пункта.	cardinal; 64; 64; 64; ; опрошенных Reuters экономистов | cardinal; 58; 58; 58; ; опрошенных Reuters экономистов | cardinal; 6; 6; 6; ; опрошенных Reuters экономистов | percent; 0.25; 0.25; 0.25; pp; 
kind	ru	2025-05-29	Ему предъявлено обвинение по трём эпизодам мошенничества на общую сумму 87,6 млн рублей.	cardinal | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Ему предъявлено обвинение по трём эпизодам мошенничества на общую сумму 87,6 млн рублей.	cardinal; 3; 3; 3; ; эпизодам | money; 87600000; 87600000; 87600000; RUB; 
kind	ru	2025-05-29	Сразу три дрона врезались в здание на высоте двадцатого этажа, выбито более 300 окон.	cardinal | ordinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Сразу три дрона врезались в здание на высоте двадцатого этажа, выбито более 300 окон.	cardinal; 3; 3; 3; ; дрона | cardinal; 300; 301; ; ; окон
kind	ru	2025-05-29	Доля наличных в розничном обороте упала с 34 до 13% за пять лет, свидетельствуют данные ЦБ.	percent | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Доля наличных в розничном обороте упала с 34 до 13% за пять лет, свидетельствуют данные ЦБ.	percent; ; 13; 34; %;  | duration; 5; 5; 5; year; 
kind	ru	2025-05-29	Минфин разместил ОФЗ серии 26248 на 87,4 млрд рублей при спросе в 141,9 млрд.	identifier | money | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Минфин разместил ОФЗ серии 26248 на 87,4 млрд рублей при спросе в 141,9 млрд.	money; 87400000000; 87400000000; 87400000000; RUB;  | money; 141900000000; 141900000000; 141900000000; RUB; 
kind	ru	2025-05-29	Трое суток альпинисты ждали вертолёт на высоте 7200 метров.	duration | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Трое суток альпинисты ждали вертолёт на высоте 7200 метров.	duration; 3; 3; 3; day;  | measure; 7200; 7200; 7200; m; 
kind	ru	2025-05-29	Количество самозанятых в стране перевалило за 12 миллионов, за год их стало больше на полтора миллиона.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Количество самозанятых в стране перевалило за 12 миллионов, за год их стало больше на полтора миллиона.	cardinal; 12000000; 12000001; ; ; самозанятых | cardinal; 1500000; 1500000; 1500000; ; самозанятых
kind	ru	2025-05-29	Трём из четырёх беглецов удалось добраться до границы, подкоп длиной 40 метров они рыли ложками.	cardinal | cardinal | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Трём из четырёх беглецов удалось добраться до границы, подкоп длиной 40 метров они рыли ложками.	cardinal; 3; 3; 3; ; беглецов | cardinal; 4; 4; 4; ; беглецов | measure; 40; 40; 40; m; 
kind	ru	2025-05-29	Объём торгов составил рекордные 3,405 трлн руб., индекс МосБиржи поднялся на 0,67%, до 2 853,14 пункта.	money | percent | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Объём торгов составил рекордные 3,405 трлн руб., индекс МосБиржи поднялся на 0,67%, до 2 853,14 пункта.	money; 3405000000000; 3405000000000; 3405000000000; RUB;  | percent; 0.67; 0.67; 0.67; %;  | cardinal; 2853.14; 2853.14; 2853.14; ; пункта
kind	ru	2025-05-29	По меньшей мере пятнадцать человек отравились угарным газом, в том числе шестилетняя девочка.	cardinal | age
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	По меньшей мере пятнадцать человек отравились угарным газом, в том числе шестилетняя девочка.	cardinal; 15; 15; ; ; человек | age; 6; 6; 6; year; 
kind	ru	2025-05-29	Газом хранилища Европы заполнены менее чем на 30%, подсчитали аналитики.	percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Газом хранилища Европы заполнены менее чем на 30%, подсчитали аналитики.	percent; 30; ; 30; %; 
kind	ru	2025-05-29	Ночью в Сочи приземлились 11 рейсов, ещё 26 ждут разрешения на вылет, задержки — от двух до девяти часов.	cardinal | cardinal | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Ночью в Сочи приземлились 11 рейсов, ещё 26 ждут разрешения на вылет, задержки — от двух до девяти часов.	cardinal; 11; 11; 11; ; рейсов | cardinal; 26; 26; 26; ; рейсов | duration; ; 2; 9; hour; 
kind	ru	2025-05-29	Звонивший представился сотрудником «службы 900» и попросил продиктовать код 4417 из СМС.	identifier | identifier
kind	ru	2025-05-29	Завод выпустил миллионный автомобиль — им стал белый кроссовер с двигателем объёмом 1,6 литра.	ordinal | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Завод выпустил миллионный автомобиль — им стал белый кроссовер с двигателем объёмом 1,6 литра.	measure; 1.6; 1.6; 1.6; L; 
kind	ru	2025-05-29	Осуждённый отсидел девятнадцать лет за преступление, которого не совершал; компенсация составила $1,2 млн.	duration | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Осуждённый отсидел девятнадцать лет за преступление, которого не совершал; компенсация составила $1,2 млн.	duration; 19; 19; 19; year;  | money; 1200000; 1200000; 1200000; USD; 
kind	ru	2025-05-29	Вчетверо выросло число заявок на арендное жильё, а средний чек достиг 74 500 руб. в месяц.	ratio | money
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Вчетверо выросло число заявок на арендное жильё, а средний чек достиг 74 500 руб. в месяц.	ratio; 4; 4; 4;  | money; 74500; 74500; 74500; 
kind	ru	2025-05-29	За неделю цены на огурцы снизились на 4,8 %, на помидоры — на 2,1 %, а яйца подешевели на 0,6 %.	percent | percent | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	За неделю цены на огурцы снизились на 4,8 %, на помидоры — на 2,1 %, а яйца подешевели на 0,6 %.	percent; 4.8; 4.8; 4.8; %;  | percent; 2.1; 2.1; 2.1; %;  | percent; 0.6; 0.6; 0.6; %; 
kind	ru	2025-05-29	Не более четырёх человек смогут одновременно находиться на борту капсулы диаметром 3,7 м.	cardinal | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Не более четырёх человек смогут одновременно находиться на борту капсулы диаметром 3,7 м.	cardinal; 4; ; 4; ; человек | measure; 3.7; 3.7; 3.7; m; 
kind	ru	2025-05-29	Из-за паводка в Орске подтоплено 6,8 тыс. жилых домов и 7,1 тыс. приусадебных участков, уровень Урала — 962 см при опасной отметке 710.	cardinal | cardinal | measure | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Из-за паводка в Орске подтоплено 6,8 тыс. жилых домов и 7,1 тыс. приусадебных участков, уровень Урала — 962 см при опасной отметке 710.	cardinal; 6800; 6800; 6800; ; жилых домов | cardinal; 7100; 7100; 7100; ; приусадебных участков | measure; 962; 962; 962; cm;  | measure; 710; 710; 710; cm; 
kind	ru	2025-05-29	Двести семьдесят военнопленных вернулись домой по формуле «270 на 270».	cardinal | ratio
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Двести семьдесят военнопленных вернулись домой по формуле «270 на 270».	cardinal; 270; 270; 270; ; военнопленных | ratio; 270; 270; 270; ; военнопленных
kind	ru	2025-05-29	Следователи изъяли 3 кг 400 г мефедрона, двое весов и пистолет Макарова с восемью патронами.	measure | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Следователи изъяли 3 кг 400 г мефедрона, двое весов и пистолет Макарова с восемью патронами.	measure; 3.4; 3.4; 3.4; kg; мефедрона | cardinal; 2; 2; 2; ; весов | cardinal; 8; 8; 8; ; патронами
kind	ru	2025-05-29	Участок трассы М-11 «Нева» длиной 58 км откроют к концу августа.	identifier | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Участок трассы М-11 «Нева» длиной 58 км откроют к концу августа.	measure; 58; 58; 58; km; 
kind	ru	2025-05-29	По данным опроса (1600 респондентов, погрешность ±2,5 п. п.), 71% поддерживает перенос столицы.	cardinal | percent | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	По данным опроса (1600 респондентов, погрешность ±2,5 п. п.), 71% поддерживает перенос столицы.	cardinal; 1600; 1600; 1600; ; респондентов | percent; 2.5; 2.5; 2.5; pp;  | percent; 71; 71; 71; %; респондентов
kind	ru	2025-05-29	Температура в Дели поднялась до 47,3 °C — это максимум за последние 14 лет.	measure | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Температура в Дели поднялась до 47,3 °C — это максимум за последние 14 лет.	measure; 47.3; 47.3; 47.3; Cel;  | duration; 14; 14; 14; year; 
kind	ru	2025-05-29	Ка-52 совершил жёсткую посадку у посёлка Октябрьский, экипаж жив, предварительная причина — отказ двигателя ВК-2500.	identifier | identifier
kind	ru	2025-05-29	Полиция оштрафовала сотню курьеров: у восьмидесяти двух не было при себе документов.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Полиция оштрафовала сотню курьеров: у восьмидесяти двух не было при себе документов.	cardinal; 100; 100; 100; ; курьеров | cardinal; 82; 82; 82; ; курьеров
kind	ru	2025-05-29	Экспорт российского подсолнечного масла сократился примерно на четверть, до 3,9 млн т.	fraction | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Экспорт российского подсолнечного масла сократился примерно на четверть, до 3,9 млн т.	fraction; 0.25; 0.245; 0.255; ;  | measure; 3900000; 3900000; 3900000; t; 
kind	ru	2025-05-29	Продолжительность жизни мужчин в республике — 68,04 года, женщин — 78,74.	duration | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Продолжительность жизни мужчин в республике — 68,04 года, женщин — 78,74.	duration; 68.04; 68.04; 68.04; year;  | duration; 78.74; 78.74; 78.74; year; 
kind	ru	2025-05-29	Три четверти россиян против перевода стрелок, и лишь один из десяти готов вставать раньше.	fraction | fraction
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Три четверти россиян против перевода стрелок, и лишь один из десяти готов вставать раньше.	fraction; 0.75; 0.75; 0.75; ; россиян | fraction; 0.1; 0.1; 0.1; ; россиян
kind	ru	2025-05-29	Лесной пожар у Геленджика, вспыхнувший около 15:40, тушат 120 человек, 28 единиц техники и два вертолёта Ми-8.	time | cardinal | cardinal | cardinal | identifier
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Лесной пожар у Геленджика, вспыхнувший около 15:40, тушат 120 человек, 28 единиц техники и два вертолёта Ми-8.	cardinal; 120; 120; 120; ; человек | cardinal; 28; 28; 28; ; единиц техники | cardinal; 2; 2; 2; ; вертолёта
kind	ru	2025-05-29	«Газпром» за полгода поставил по «Турецкому потоку» 7,8 млрд кубометров.	duration | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	«Газпром» за полгода поставил по «Турецкому потоку» 7,8 млрд кубометров.	duration; 0.5; 0.5; 0.5; year;  | measure; 7800000000; 7800000000; 7800000000; m3; 
kind	ru	2025-05-29	Молодые люди в возрасте 18–25 лет смогут получить до 5 тысяч рублей на «Пушкинскую карту».	age | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Молодые люди в возрасте 18–25 лет смогут получить до 5 тысяч рублей на «Пушкинскую карту».	age; ; 18; 25; year;  | money; 5000; ; 5000; RUB; 
kind	ru	2025-05-29	С тремястами сорока миллионами рублей сборов лента обогнала конкурентов, хотя шла в прокате двадцать с лишним дней.	money | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	С тремястами сорока миллионами рублей сборов лента обогнала конкурентов, хотя шла в прокате двадцать с лишним дней.	money; 340000000; 340000000; 340000000; RUB;  | duration; 20; 20; ; day; 
kind	ru	2025-05-29	С 1 сентября в силу вступит закон № 41-ФЗ, а норма о биометрии — только с 2027 года.	date | identifier | year
kind	ru	2025-05-29	Двадцать первого пассажира, числившегося пропавшим, нашли живым спустя тридцать шесть часов после схода лавины.	ordinal | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Двадцать первого пассажира, числившегося пропавшим, нашли живым спустя тридцать шесть часов после схода лавины.	duration; 36; 36; 36; hour; 
kind	ru	2025-05-29	Подрядчик отстаёт от графика на полтора-два месяца.	duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Подрядчик отстаёт от графика на полтора-два месяца.	duration; ; 1.5; 2; month; 
kind	ru	2025-05-29	Погибло от 30 до 50 человек, точное число жертв станет известно не раньше чем через две недели.	cardinal | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Погибло от 30 до 50 человек, точное число жертв станет известно не раньше чем через две недели.	cardinal; ; 30; 50; ; человек | duration; 2; 2; ; week; 
kind	ru	2025-05-29	За нападающего «Торпедо» рижский клуб заплатит €350 тыс. плюс бонусы, которые могут достигать ещё €100 тыс.	money | money
kind,value,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	За нападающего «Торпедо» рижский клуб заплатит €350 тыс. плюс бонусы, которые могут достигать ещё €100 тыс.	money; 350000; 350000; EUR;  | money; 100000; 100000; EUR; 
kind	ru	2025-05-29	Стороны обменяли тела: Киев получил 1 212, Москва — 27.	cardinal | cardinal
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Стороны обменяли тела: Киев получил 1 212, Москва — 27.	cardinal; 1212; 1212; 1212;  | cardinal; 27; 27; 27; 
kind	ru	2025-05-29	Дефицит бюджета за январь — июль, по предварительной оценке, составил 4 трлн 879 млрд руб., или 2,2% ВВП.	money | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Дефицит бюджета за январь — июль, по предварительной оценке, составил 4 трлн 879 млрд руб., или 2,2% ВВП.	money; 4879000000000; 4879000000000; 4879000000000; RUB;  | percent; 2.2; 2.2; 2.2; %; ВВП
kind	ru	2025-05-29	На льду Байкала провалился УАЗ, из пятерых находившихся в салоне спаслись лишь двое, один ребёнок погиб.	cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	На льду Байкала провалился УАЗ, из пятерых находившихся в салоне спаслись лишь двое, один ребёнок погиб.	cardinal; 5; 5; 5; ; находившихся | cardinal; 2; 2; 2; ; находившихся | cardinal; 1; 1; 1; ; ребёнок
kind	ru	2025-05-29	Десятки пассажиров ночевали в терминале, некоторые прождали вылета с десяток часов.	cardinal | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Десятки пассажиров ночевали в терминале, некоторые прождали вылета с десяток часов.	cardinal; ; 20; ; ; пассажиров | duration; 10; 5; 15; hour; 
kind	ru	2025-05-29	Dow Jones и S&P 500 закрылись разнонаправленно, а Nikkei 225 переписал максимум 1989 года.	identifier | identifier | year
kind	ru	2025-05-29	Медь на LME стоит $9 745 за тонну, алюминий — $2 468,5, никель подешевел на 340 долларов.	money | money | money
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Медь на LME стоит $9 745 за тонну, алюминий — $2 468,5, никель подешевел на 340 долларов.	money; 9745; 9745; 9745;  | money; 2468.5; 2468.5; 2468.5;  | money; 340; 340; 340; 
kind	ru	2025-05-29	В этом сезоне от гриппа умерли 19 человек, 16 из них не были привиты, восьмеро — старше 65 лет, у троих был диабет, двое находились в хосписе, одна пациентка умерла в дороге.	cardinal | cardinal | cardinal | age | cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	В этом сезоне от гриппа умерли 19 человек, 16 из них не были привиты, восьмеро — старше 65 лет, у троих был диабет, двое находились в хосписе, одна пациентка умерла в дороге.	cardinal; 19; 19; 19; ; человек | cardinal; 16; 16; 16; ; человек | cardinal; 8; 8; 8; ; человек | age; 65; 65; ; year;  | cardinal; 3; 3; 3; ; человек | cardinal; 2; 2; 2; ; человек | cardinal; 1; 1; 1; ; пациентка
kind	ru	2025-05-29	Вышедшие в прокат «Чебурашка 2» и «28 лет спустя» делят экраны, передаёт «Бюллетень кинопрокатчика».	identifier | identifier
kind	ru	2025-05-29	Вода поднялась на 1 метр 15 сантиметров за шесть часов.	measure | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Вода поднялась на 1 метр 15 сантиметров за шесть часов.	measure; 1.15; 1.15; 1.15; m;  | duration; 6; 6; 6; hour; 
kind	ru	2025-05-29	Нефтяники добывают в среднем 9,05 млн баррелей в сутки, на 120 тысяч ниже квоты.	measure | measure
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Нефтяники добывают в среднем 9,05 млн баррелей в сутки, на 120 тысяч ниже квоты.	measure; 9050000; 9050000; 9050000;  | measure; 120000; 120000; 120000; 
kind	ru	2025-05-29	Матери троих и более детей выйдут на пенсию на три года раньше.	cardinal | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Матери троих и более детей выйдут на пенсию на три года раньше.	cardinal; 3; 3; ; ; детей | duration; 3; 3; 3; year; 
kind	ru	2025-05-29	Кот по кличке Сёма прошёл почти 250 километров и вернулся к хозяевам через восемь недель.	measure | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Кот по кличке Сёма прошёл почти 250 километров и вернулся к хозяевам через восемь недель.	measure; 250; 245; 250; km;  | duration; 8; 8; 8; week; 
kind	ru	2025-05-29	Компания отчиталась о росте выручки на 33% г/г, скорректированная EBITDA — 66 млрд ₽, рентабельность — 19,9% (+2,7 п.п.).	percent | money | percent | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Компания отчиталась о росте выручки на 33% г/г, скорректированная EBITDA — 66 млрд ₽, рентабельность — 19,9% (+2,7 п.п.).	percent; 33; 33; 33; %;  | money; 66000000000; 66000000000; 66000000000; RUB;  | percent; 19.9; 19.9; 19.9; %;  | percent; 2.7; 2.7; 2.7; pp; 
kind	ru	2025-05-29	Рейс 6Y-442 выполнял Boeing 737-800, сообщил «Коммерсантъ FM 93,6».	identifier | identifier | identifier
kind	ru	2025-05-29	Из 1 100 вакансий закрыто лишь 640, сильнее всего не хватает сварщиков 5-го и 6-го разрядов.	cardinal | cardinal | ordinal | ordinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Из 1 100 вакансий закрыто лишь 640, сильнее всего не хватает сварщиков 5-го и 6-го разрядов.	cardinal; 1100; 1100; 1100; ; вакансий | cardinal; 640; 640; 640; ; вакансий
kind	ru	2025-05-29	Сход лавины перекрыл Военно-Грузинскую дорогу, в очереди скопилось 300+ фур.	cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Сход лавины перекрыл Военно-Грузинскую дорогу, в очереди скопилось 300+ фур.	cardinal; 300; 300; ; ; фур
kind	ru	2025-05-29	Самолёт снизился с 10 700 до 4 300 метров за шесть минут.	measure | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Самолёт снизился с 10 700 до 4 300 метров за шесть минут.	measure; ; 4300; 10700; m;  | duration; 6; 6; 6; minute; 
kind	ru	2025-05-29	Бюджет кинофильма составил 740 млн рублей, сборы едва перевалили за половину этой суммы.	money | fraction
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Бюджет кинофильма составил 740 млн рублей, сборы едва перевалили за половину этой суммы.	money; 740000000; 740000000; 740000000; RUB | fraction; 0.5; 0.5; ; 
kind	ru	2025-05-29	Около 40 человек — в основном женщины и подростки 14–17 лет — остаются под завалами.	cardinal | age
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Около 40 человек — в основном женщины и подростки 14–17 лет — остаются под завалами.	cardinal; 40; 35; 45; ; человек | age; ; 14; 17; year; 
kind	ru	2025-05-29	Тысячи литовцев и сотни тысяч поляков подписали петицию.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Тысячи литовцев и сотни тысяч поляков подписали петицию.	cardinal; ; 2000; ; ; литовцев | cardinal; ; 200000; ; ; поляков
kind	ru	2025-05-29	Тяжёлая артиллерия выпустила порядка 6–7 тысяч снарядов за сутки.	cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Тяжёлая артиллерия выпустила порядка 6–7 тысяч снарядов за сутки.	cardinal; ; 6000; 7000; ; снарядов
kind	ru	2025-05-29	Двухдневный визит завершился подписанием 14 соглашений.	duration | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Двухдневный визит завершился подписанием 14 соглашений.	duration; 2; 2; 2; day;  | cardinal; 14; 14; 14; ; соглашений
kind	ru	2025-05-29	Лишь одна десятая процента пользователей жалуется на сбой, заверили в компании.	percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	ru	2025-05-29	Лишь одна десятая процента пользователей жалуется на сбой, заверили в компании.	percent; 0.1; 0.1; 0.1; %; пользователей
kind	uk	2025-05-29	Уночі ворог атакував Україну 147 ударними безпілотниками, 98 із них збито, ще 42 не досягли цілей.	cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Уночі ворог атакував Україну 147 ударними безпілотниками, 98 із них збито, ще 42 не досягли цілей.	cardinal; 147; 147; 147; ; ударними безпілотниками | cardinal; 98; 98; 98; ; ударними безпілотниками | cardinal; 42; 42; 42; ; ударними безпілотниками
kind	uk	2025-05-29	Внаслідок обстрілу Краматорська загинула 77-річна жінка, п'ятеро людей поранено.	age | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Внаслідок обстрілу Краматорська загинула 77-річна жінка, п'ятеро людей поранено.	age; 77; 77; 77; year;  | cardinal; 5; 5; 5; ; людей
kind	uk	2025-05-29	Міжнародні резерви скоротилися на 3,1% — до 43,0 млрд дол. США.	percent | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Міжнародні резерви скоротилися на 3,1% — до 43,0 млрд дол. США.	percent; 3.1; 3.1; 3.1; %;  | money; 43000000000; 43000000000; 43000000000; USD; 
kind	uk	2025-05-29	Пілот F-16 знищив крилату ракету Х-101, а мобільна група зі «Стінгером» поцілила в «Шахед-136».	identifier | identifier | identifier
kind	uk	2025-05-29	Пів мільйона українців отримали компенсацію за пошкоджене житло, ще понад двісті тисяч заяв на розгляді.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Пів мільйона українців отримали компенсацію за пошкоджене житло, ще понад двісті тисяч заяв на розгляді.	cardinal; 500000; 500000; 500000; ; українців | cardinal; 200000; 200001; ; ; заяв
kind	uk	2025-05-29	Двоє рятувальників дістали опіки, гасячи пожежу на площі півтори тисячі квадратних метрів.	cardinal | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Двоє рятувальників дістали опіки, гасячи пожежу на площі півтори тисячі квадратних метрів.	cardinal; 2; 2; 2; ; рятувальників | measure; 1500; 1500; 1500; m2; 
kind	uk	2025-05-29	Суд призначив ексдепутату заставу в розмірі 3 млн 28 тис. грн.	money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Суд призначив ексдепутату заставу в розмірі 3 млн 28 тис. грн.	money; 3028000; 3028000; 3028000; UAH; 
kind	uk	2025-05-29	Мінімальна зарплата з 1 січня становитиме 8647 гривень, прожитковий мінімум — 3209.	date | money | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Мінімальна зарплата з 1 січня становитиме 8647 гривень, прожитковий мінімум — 3209.	money; 8647; 8647; 8647; UAH;  | money; 3209; 3209; 3209; UAH; 
kind	uk	2025-05-29	Зранку вдарив мороз: у Києві −14 °C, в Сумах −19, а на Прикарпатті подекуди до 35 см снігу.	measure | measure | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Зранку вдарив мороз: у Києві −14 °C, в Сумах −19, а на Прикарпатті подекуди до 35 см снігу.	measure; -14; -14; -14; Cel;  | measure; -19; -19; -19; Cel;  | measure; 35; ; 35; cm; снігу
kind	uk	2025-05-29	Збори відбудуться 5 червня о 17:00 у ліцеї № 142 на вул. Антоновича, 38-А, довідки за тел. (044) 234-56-78.	date | time | identifier | identifier | identifier
kind	uk	2025-05-29	Четверо із шести членів комісії утрималися.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Четверо із шести членів комісії утрималися.	cardinal; 4; 4; 4; ; членів комісії | cardinal; 6; 6; 6; ; членів комісії
kind	uk	2025-05-29	Експорт агропродукції морським коридором перевищив 100 млн тонн, повідомили в АМПУ.	measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Експорт агропродукції морським коридором перевищив 100 млн тонн, повідомили в АМПУ.	measure; 100000000; 100000000; ; t; 
kind	uk	2025-05-29	‼️Вибухи в Одесі: попередньо, двоє загиблих, п’ятнадцятеро поранених, серед них дворічна дитина.	cardinal | cardinal | age
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	‼️Вибухи в Одесі: попередньо, двоє загиблих, п’ятнадцятеро поранених, серед них дворічна дитина.	cardinal; 2; 2; 2; ; загиблих | cardinal; 15; 15; 15; ; поранених | age; 2; 2; 2; year; 
kind	uk	2025-05-29	Дві третини опитаних (67,4%) вважають, що справи в країні йдуть у неправильному напрямку.	fraction | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Дві третини опитаних (67,4%) вважають, що справи в країні йдуть у неправильному напрямку.	fraction; 0.666666666666667; 0.666666666666666; 0.666666666666667; ; опитаних | percent; 67.4; 67.4; 67.4; %; опитаних
kind	uk	2025-05-29	Облікову ставку НБУ підвищив на один відсотковий пункт, до 15,5% річних.	percent | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Облікову ставку НБУ підвищив на один відсотковий пункт, до 15,5% річних.	percent; 1; 1; 1; pp;  | percent; 15.5; 15.5; 15.5; %; 
kind	uk	2025-05-29	Близько двадцяти п'яти тисяч споживачів на Чернігівщині знеструмлено, ще сім населених пунктів — без води.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Близько двадцяти п'яти тисяч споживачів на Чернігівщині знеструмлено, ще сім населених пунктів — без води.	cardinal; 25000; 24500; 25500; ; споживачів | cardinal; 7; 7; 7; ; населених пунктів
kind	uk	2025-05-29	Троє з десяти українських пенсіонерів живуть на менш як 4 тисячі гривень на місяць.	fraction | money
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Троє з десяти українських пенсіонерів живуть на менш як 4 тисячі гривень на місяць.	fraction; 0.3; 0.3; 0.3; українських пенсіонерів | money; 4000; ; 4000; 
kind	uk	2025-05-29	Українська п'ятиборка посіла 5-те місце, поступившись чемпіонці шістьма секундами.	ordinal | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Українська п'ятиборка посіла 5-те місце, поступившись чемпіонці шістьма секундами.	duration; 6; 6; 6; second; 
kind	uk	2025-05-29	Загалом обміняно 1000 на 1000, з них під час третього етапу — по 303 військовослужбовці з кожного боку.	ratio | ordinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Загалом обміняно 1000 на 1000, з них під час третього етапу — по 303 військовослужбовці з кожного боку.	ratio; 1000; 1000; 1000; ; військовослужбовці | cardinal; 303; 303; 303; ; військовослужбовці
kind	uk	2025-05-29	Сорок один автобус і понад сотня легковиків застрягли у заметах біля Умані.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Сорок один автобус і понад сотня легковиків застрягли у заметах біля Умані.	cardinal; 41; 41; 41; ; автобус | cardinal; 100; 101; ; ; легковиків
kind	uk	2025-05-29	Підприємство щодоби переробляє 1 200 т молока, з якого виготовляє близько 48 т сиру.	measure | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Підприємство щодоби переробляє 1 200 т молока, з якого виготовляє близько 48 т сиру.	measure; 1200; 1200; 1200; t; молока | measure; 48; 47.5; 48.5; t; сиру
kind	uk	2025-05-29	Вартість «борщового набору» для родини з чотирьох осіб — 132 грн 40 коп.	cardinal | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Вартість «борщового набору» для родини з чотирьох осіб — 132 грн 40 коп.	cardinal; 4; 4; 4; ; осіб | money; 132.4; 132.4; 132.4; UAH; 
kind	uk	2025-05-29	Хлопцю дев'ять, його сестрі шість з половиною, найменшому немає й року.	age | age
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Хлопцю дев'ять, його сестрі шість з половиною, найменшому немає й року.	age; 9; 9; 9; year;  | age; 6.5; 6.5; 6.5; year; 
kind	uk	2025-05-29	Щонайменше 12 осіб загинули, до сотні зникли безвісти внаслідок зсуву ґрунту в Ефіопії.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Щонайменше 12 осіб загинули, до сотні зникли безвісти внаслідок зсуву ґрунту в Ефіопії.	cardinal; 12; 12; ; ; осіб | cardinal; 100; ; 100; ; осіб
kind	uk	2025-05-29	Серіал «Слуга народу — 2» повторять на «1+1» о 21:30, а «Квартал 95» готує прем'єру.	identifier | identifier | time | identifier
kind	uk	2025-05-29	Виробництво електроенергії на ЗАЕС потужністю 6 ГВт зупинено з вересня 2022 року.	measure | date
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Виробництво електроенергії на ЗАЕС потужністю 6 ГВт зупинено з вересня 2022 року.	measure; 6; 6; 6; GW; 
kind	uk	2025-05-29	Мотоцикліст мчав зі швидкістю 210 км/год там, де дозволено не більше 90.	measure | measure
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Мотоцикліст мчав зі швидкістю 210 км/год там, де дозволено не більше 90.	measure; 210; 210; 210;  | measure; 90; ; 90; 
kind	uk	2025-05-29	Компанія отримала €120 мільйонів кредиту під 4,5 % на 12 років.	money | percent | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Компанія отримала €120 мільйонів кредиту під 4,5 % на 12 років.	money; 120000000; 120000000; 120000000; EUR;  | percent; 4.5; 4.5; 4.5; %;  | duration; 12; 12; 12; year; 
kind	uk	2025-05-29	З 2014-го, а надто після 24 лютого 2022 року, «Азов» виріс із батальйону до корпусу.	year | date
kind	uk	2025-05-29	Державний борг — майже 7 трлн гривень, тобто близько 91% ВВП.	money | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Державний борг — майже 7 трлн гривень, тобто близько 91% ВВП.	money; 7000000000000; 6500000000000; 7000000000000; UAH;  | percent; 91; 90.5; 91.5; %; ВВП
kind	uk	2025-05-29	П’ятьма пострілами з відстані 300 метрів снайпер зупинив авто.	cardinal | measure
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	П’ятьма пострілами з відстані 300 метрів снайпер зупинив авто.	cardinal; 5; 5; 5;  | measure; 300; 300; 300; m
kind	uk	2025-05-29	Шестирічний контракт із MLS принесе форварду $48 млн, або $8 млн щороку.	duration | money | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Шестирічний контракт із MLS принесе форварду $48 млн, або $8 млн щороку.	duration; 6; 6; 6; year;  | money; 48000000; 48000000; 48000000; USD;  | money; 8000000; 8000000; 8000000; USD; 
kind	uk	2025-05-29	Протягом доби на фронті сталося 173 бойових зіткнення, третина з них — на Покровському напрямку.	cardinal | fraction
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Протягом доби на фронті сталося 173 бойових зіткнення, третина з них — на Покровському напрямку.	cardinal; 173; 173; 173; ; бойових зіткнення | fraction; 0.333333333333333; 0.333333333333333; 0.333333333333334; ; бойових зіткнення
kind	uk	2025-05-29	Десятки тисяч людей вийшли на площу; поліція затримала кількох активістів.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Десятки тисяч людей вийшли на площу; поліція затримала кількох активістів.	cardinal; ; 20000; ; ; людей | cardinal; ; 3; ; ; активістів
kind	uk	2025-05-29	Літр бензину А-95 додав 1,2 грн і коштує 58,99 грн, газ — 36,04.	identifier | money | money | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Літр бензину А-95 додав 1,2 грн і коштує 58,99 грн, газ — 36,04.	money; 1.2; 1.2; 1.2; UAH;  | money; 58.99; 58.99; 58.99; UAH;  | money; 36.04; 36.04; 36.04; UAH; 
kind	uk	2025-05-29	Порушника засудили до 7 (семи) років позбавлення волі з конфіскацією майна.	duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Порушника засудили до 7 (семи) років позбавлення волі з конфіскацією майна.	duration; 7; 7; 7; year; 
kind	uk	2025-05-29	Кількість внутрішніх переселенців сягає 4,6 мільйона, 45% з них не мають постійної роботи.	cardinal | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Кількість внутрішніх переселенців сягає 4,6 мільйона, 45% з них не мають постійної роботи.	cardinal; 4600000; 4600000; 4600000; ; внутрішніх переселенців | percent; 45; 45; 45; %; внутрішніх переселенців
kind	uk	2025-05-29	До тридцяти волонтерів щодня плетуть сітки, за два роки вони виготовили 5 400 штук.	cardinal | duration | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	До тридцяти волонтерів щодня плетуть сітки, за два роки вони виготовили 5 400 штук.	cardinal; 30; ; 30; ; волонтерів | duration; 2; 2; 2; year;  | cardinal; 5400; 5400; 5400; ; штук
kind	uk	2025-05-29	Прем'єр запевнив: дефіцит бюджету не перевищить 18,5% ВВП.	percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Прем'єр запевнив: дефіцит бюджету не перевищить 18,5% ВВП.	percent; 18.5; ; 18.5; %; ВВП
kind	uk	2025-05-29	Кожна четверта родина витрачає на комунальні послуги понад 15 % доходу.	fraction | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Кожна четверта родина витрачає на комунальні послуги понад 15 % доходу.	fraction; 0.25; 0.25; 0.25; ; родина | percent; 15; 15; ; %; доходу
kind	uk	2025-05-29	Дитина з'їла дві-три ягоди беладони й потрапила до реанімації.	cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Дитина з'їла дві-три ягоди беладони й потрапила до реанімації.	cardinal; ; 2; 3; ; ягоди
kind	uk	2025-05-29	Рейтинг: «Слуга народу» — 14 %, «Європейська Солідарність» — 9,7 %, «Батьківщина» — 5,1 %, решта — менше 5 %.	percent | percent | percent | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Рейтинг: «Слуга народу» — 14 %, «Європейська Солідарність» — 9,7 %, «Батьківщина» — 5,1 %, решта — менше 5 %.	percent; 14; 14; 14; %;  | percent; 9.7; 9.7; 9.7; %;  | percent; 5.1; 5.1; 5.1; %;  | percent; 5; ; 5; %; 
kind	uk	2025-05-29	«Місія нездійсненна 8» і «Мавка» змагаються за глядача, пише «Лівий берег» 3 березня.	identifier | date
kind	uk	2025-05-29	Площа заповідника — 33,3 тис. га, тут мешкає пара сотень зубрів.	measure | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Площа заповідника — 33,3 тис. га, тут мешкає пара сотень зубрів.	measure; 33300; 33300; 33300; ha;  | cardinal; 200; 200; 200; ; зубрів
kind	uk	2025-05-29	Керівник ОВА: за тиждень — 61 обстріл, 9 загиблих, 34 поранені, з них 3 дітей, знищено 27 будинків, 4 авто й 1 школу.	cardinal | cardinal | cardinal | cardinal | cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Керівник ОВА: за тиждень — 61 обстріл, 9 загиблих, 34 поранені, з них 3 дітей, знищено 27 будинків, 4 авто й 1 школу.	cardinal; 61; 61; 61; ; обстріл | cardinal; 9; 9; 9; ; загиблих | cardinal; 34; 34; 34; ; поранені | cardinal; 3; 3; 3; ; дітей | cardinal; 27; 27; 27; ; будинків | cardinal; 4; 4; 4; ; авто | cardinal; 1; 1; 1; ; школу
kind	uk	2025-05-29	Біля станції метро «Театральна» о 8-й ранку зіткнулися маршрутка № 450 та Škoda Octavia A7.	time | identifier | identifier
kind	uk	2025-05-29	Перебиваючи один одного, депутати заговорили про «план Б», «формат 5+1» і «Будапешт-94».	identifier | identifier
kind	uk	2025-05-29	Апеляція скоротила строк з восьми до п'яти з половиною років.	duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Апеляція скоротила строк з восьми до п'яти з половиною років.	duration; ; 5.5; 8; year; 
kind	uk	2025-05-29	Двадцятьма сімома голосами проти двадцяти двох міськрада відхилила петицію.	cardinal | cardinal
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Двадцятьма сімома голосами проти двадцяти двох міськрада відхилила петицію.	cardinal; 27; 27; 27;  | cardinal; 22; 22; 22; 
kind	uk	2025-05-29	Акції «Кернела» здешевшали на 2,35%, до 21,6 злотого, капіталізація — 6,3 млрд PLN.	percent | money | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Акції «Кернела» здешевшали на 2,35%, до 21,6 злотого, капіталізація — 6,3 млрд PLN.	percent; 2.35; 2.35; 2.35; %;  | money; 21.6; 21.6; 21.6; PLN;  | money; 6300000000; 6300000000; 6300000000; PLN; 
kind	uk	2025-05-29	Обсяг інвестицій у супутникові термінали — $83 млн за два роки й 7 місяців.	money | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Обсяг інвестицій у супутникові термінали — $83 млн за два роки й 7 місяців.	money; 83000000; 83000000; 83000000; USD;  | duration; 31; 31; 31; month; 
kind	uk	2025-05-29	Ще шістнадцятеро підлітків, яких вивезли росіяни, повернулися додому.	cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Ще шістнадцятеро підлітків, яких вивезли росіяни, повернулися додому.	cardinal; 16; 16; 16; ; підлітків
kind	uk	2025-05-29	У відповідь Єврокомісія запровадила мита від 15 до 25 % на товари вартістю понад 26 мільярдів євро.	percent | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	У відповідь Єврокомісія запровадила мита від 15 до 25 % на товари вартістю понад 26 мільярдів євро.	percent; ; 15; 25; %;  | money; 26000000000; 26000000000; ; EUR; 
kind	uk	2025-05-29	Із 27 країн ЄС пакет санкцій не підтримала лише одна.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Із 27 країн ЄС пакет санкцій не підтримала лише одна.	cardinal; 27; 27; 27; ; країн | cardinal; 1; 1; 1; ; країн
kind	uk	2025-05-29	Дев'ятьох цивільних, серед яких троє неповнолітніх, деблокували з-під завалів за шість годин.	cardinal | cardinal | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Дев'ятьох цивільних, серед яких троє неповнолітніх, деблокували з-під завалів за шість годин.	cardinal; 9; 9; 9; ; цивільних | cardinal; 3; 3; 3; ; неповнолітніх | duration; 6; 6; 6; hour; 
kind	uk	2025-05-29	Під Полтавою зіткнулися пʼять автівок: 1 людина загинула, 8 травмовані.	cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Під Полтавою зіткнулися пʼять автівок: 1 людина загинула, 8 травмовані.	cardinal; 5; 5; 5; ; автівок | cardinal; 1; 1; 1; ; людина | cardinal; 8; 8; 8; ; людина
kind	uk	2025-05-29	Крайній рейс PQ 7120 виконав Boeing 737-800 23 лютого о 23:55.	identifier | identifier | date | time
kind	uk	2025-05-29	Майже половина опитаних бізнесів (48 %) не знайшли працівників, тому 12 % скоротили випуск.	fraction | percent | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Майже половина опитаних бізнесів (48 %) не знайшли працівників, тому 12 % скоротили випуск.	fraction; 0.5; 0.45; 0.5; ; опитаних бізнесів | percent; 48; 48; 48; %; опитаних бізнесів | percent; 12; 12; 12; %; опитаних бізнесів
kind	uk	2025-05-29	Зафіксовано 2 847 випадків ГРВІ, що на 11,8% менше за попередній тиждень; госпіталізовано 96 осіб, зокрема 61 дитину.	cardinal | percent | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Зафіксовано 2 847 випадків ГРВІ, що на 11,8% менше за попередній тиждень; госпіталізовано 96 осіб, зокрема 61 дитину.	cardinal; 2847; 2847; 2847; ; випадків ГРВІ | percent; 11.8; 11.8; 11.8; %;  | cardinal; 96; 96; 96; ; осіб | cardinal; 61; 61; 61; ; дитину
kind	uk	2025-05-29	Укрзалізниця призначила 20 додаткових поїздів на Великдень, найпопулярніший — № 91 Київ — Львів.	cardinal | identifier
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Укрзалізниця призначила 20 додаткових поїздів на Великдень, найпопулярніший — № 91 Київ — Львів.	cardinal; 20; 20; 20; ; додаткових поїздів
kind	uk	2025-05-29	Експерт порівняв Мюнхен-1938 із «Мінськом-3», про який говорять від початку 2020-х.	identifier | identifier | year
kind	uk	2025-05-29	Збитки від повені оцінено щонайменше у 1,3 мільярда доларів.	money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Збитки від повені оцінено щонайменше у 1,3 мільярда доларів.	money; 1300000000; 1300000000; ; USD; 
kind	uk	2025-05-29	Ціна золота оновила максимум — $3 405,6 за унцію, срібло коштує трохи менше ніж 37 доларів.	money | money
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Ціна золота оновила максимум — $3 405,6 за унцію, срібло коштує трохи менше ніж 37 доларів.	money; 3405.6; 3405.6; 3405.6;  | money; 37; 36.5; 37; 
kind	uk	2025-05-29	Шестеро присяжних проголосували за виправдання, шестеро — проти, і суддя розпустив колегію.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Шестеро присяжних проголосували за виправдання, шестеро — проти, і суддя розпустив колегію.	cardinal; 6; 6; 6; ; присяжних | cardinal; 6; 6; 6; ; присяжних
kind	uk	2025-05-29	О 9-й годині ранку лунає «Щедрик», о дев'ятій вечора — гімн, а хвилина мовчання — о 9:00.	time | time | time
kind	uk	2025-05-29	Тридцятирічну львів'янку та її 6-місячного сина визволили з полону.	age | age
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Тридцятирічну львів'янку та її 6-місячного сина визволили з полону.	age; 30; 30; 30; year;  | age; 6; 6; 6; month; 
kind	uk	2025-05-29	ЗСУ відмінусували ще 1 070 окупантів, 9 танків, 22 ББМ, 54 артсистеми, 131 БПЛА та 2 РСЗВ.	cardinal | cardinal | cardinal | cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	ЗСУ відмінусували ще 1 070 окупантів, 9 танків, 22 ББМ, 54 артсистеми, 131 БПЛА та 2 РСЗВ.	cardinal; 1070; 1070; 1070; ; окупантів | cardinal; 9; 9; 9; ; танків | cardinal; 22; 22; 22; ; ББМ | cardinal; 54; 54; 54; ; артсистеми | cardinal; 131; 131; 131; ; БПЛА | cardinal; 2; 2; 2; ; РСЗВ
kind	uk	2025-05-29	Рівень води в Десні зріс на 12 сантиметрів, до 5 метрів 43 сантиметрів.	measure | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Рівень води в Десні зріс на 12 сантиметрів, до 5 метрів 43 сантиметрів.	measure; 12; 12; 12; cm;  | measure; 5.43; 5.43; 5.43; m; 
kind	uk	2025-05-29	Від 3 до 5 тисяч людей, за різними оцінками, лишаються у прифронтовому місті.	cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Від 3 до 5 тисяч людей, за різними оцінками, лишаються у прифронтовому місті.	cardinal; ; 3000; 5000; ; людей
kind	uk	2025-05-29	Тендер на ₴415 млн виграла фірма зі статутним капіталом одна тисяча гривень.	money | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Тендер на ₴415 млн виграла фірма зі статутним капіталом одна тисяча гривень.	money; 415000000; 415000000; 415000000; UAH;  | money; 1000; 1000; 1000; UAH; 
kind	uk	2025-05-29	Роман «1984» та есей «Catch-22 по-українськи» обговорили у «Книгарні "Є"» на Саксаганського, 107/47.	identifier | identifier | identifier
kind	uk	2025-05-29	Учасників — під сімсот, а місць у залі лише чотириста дванадцять.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Учасників — під сімсот, а місць у залі лише чотириста дванадцять.	cardinal; 700; 650; 699; ; Учасників | cardinal; 412; 412; 412; ; місць
kind	uk	2025-05-29	Чверть століття тому тут жило вісім тисяч людей, нині — не більш як дев'ятсот.	duration | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Чверть століття тому тут жило вісім тисяч людей, нині — не більш як дев'ятсот.	duration; 0.25; 0.25; 0.25; century;  | cardinal; 8000; 8000; 8000; ; людей | cardinal; 900; ; 900; ; людей
kind	uk	2025-05-29	Із понад 1,4 тис. перевірених укриттів непридатними визнано 318, ще 27 були зачинені.	cardinal | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Із понад 1,4 тис. перевірених укриттів непридатними визнано 318, ще 27 були зачинені.	cardinal; 1400; 1401; ; ; перевірених укриттів | cardinal; 318; 318; 318; ; перевірених укриттів | cardinal; 27; 27; 27; ; перевірених укриттів
kind	uk	2025-05-29	Підозрюваний переказав спільникам 1,5 тис. євро й отримав натомість близько п'яти кілограмів «солі».	money | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Підозрюваний переказав спільникам 1,5 тис. євро й отримав натомість близько п'яти кілограмів «солі».	money; 1500; 1500; 1500; EUR;  | measure; 5; 4.5; 5.5; kg; солі
kind	uk	2025-05-29	Стаття витрат на оборону становить 26,3 % ВВП, або 2 трлн 231 млрд ₴.	percent | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Стаття витрат на оборону становить 26,3 % ВВП, або 2 трлн 231 млрд ₴.	percent; 26.3; 26.3; 26.3; %; ВВП | money; 2231000000000; 2231000000000; 2231000000000; UAH; 
kind	uk	2025-05-29	На Буковині троє з чотирьох мігрантів повернулися, на Закарпатті — хіба кожен п'ятий.	cardinal | cardinal | fraction
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	На Буковині троє з чотирьох мігрантів повернулися, на Закарпатті — хіба кожен п'ятий.	cardinal; 3; 3; 3; ; мігрантів | cardinal; 4; 4; 4; ; мігрантів | fraction; 0.2; 0.2; 0.2; ; мігрантів
kind	uk	2025-05-29	Раз на раз не випадає, зітхнув тренер «Шахти-2», зігравши внічию та лишивши капітана в запасі.	identifier
kind	uk	2025-05-29	Телеканал «Еспресо» нагадав цитату з Біблії (Мт. 5:9) і номер гарячої лінії 15-45.	identifier | identifier
kind	uk	2025-05-29	Ветеранові виповнилося сто два роки, він пережив двох дітей і виховав дванадцятеро онуків.	age | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Ветеранові виповнилося сто два роки, він пережив двох дітей і виховав дванадцятеро онуків.	age; 102; 102; 102; year;  | cardinal; 2; 2; 2; ; дітей | cardinal; 12; 12; 12; ; онуків
kind	uk	2025-05-29	Сумарна потужність нових СЕС — 1 560,8 МВт, ще 300 МВт добудують до 2027 року.	measure | measure | year
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Сумарна потужність нових СЕС — 1 560,8 МВт, ще 300 МВт добудують до 2027 року.	measure; 1560.8; 1560.8; 1560.8; MW;  | measure; 300; 300; 300; MW; 
kind	uk	2025-05-29	Тарифи США на європейську сталь зростуть з 25% до 50% вже з 4 червня.	percent | date
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Тарифи США на європейську сталь зростуть з 25% до 50% вже з 4 червня.	percent; ; 25; 50; %; 
kind	uk	2025-05-29	Приблизно півтори сотні мітингувальників перекрили трасу М-06 біля Стрия.	cardinal | identifier
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Приблизно півтори сотні мітингувальників перекрили трасу М-06 біля Стрия.	cardinal; 150; 145; 155; ; мітингувальників
kind	uk	2025-05-29	Зі 100 гектарів баштану зібрали 4 тис. 250 тонн кавунів, по 12 гривень за кіло віддають гуртовикам.	measure | measure | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Зі 100 гектарів баштану зібрали 4 тис. 250 тонн кавунів, по 12 гривень за кіло віддають гуртовикам.	measure; 100; 100; 100; ha; баштану | measure; 4250; 4250; 4250; t; кавунів | money; 12; 12; 12; UAH; 
kind	uk	2025-05-29	Тисячі вірян, мільйони євро та один-єдиний охоронець — таким був скандал у Лурді.	cardinal | money | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Тисячі вірян, мільйони євро та один-єдиний охоронець — таким був скандал у Лурді.	cardinal; ; 2000; ; ; вірян | money; ; 2000000; ; EUR;  | cardinal; 1; 1; 1; ; охоронець
kind	uk	2025-05-29	Батальйон «Вовки Да Вінчі» оснастили БМП Marder 1A3 та танками Т-72Б3.	identifier | identifier
kind	uk	2025-05-29	Один із секретарів забув папку з грифом «ДСП», де лежав проєкт постанови № 332.	identifier
kind	uk	2025-05-29	Слідство нарахувало 134 епізоди; п`ятьом фігурантам загрожує від восьми до дванадцяти років ув'язнення.	cardinal | cardinal | duration
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Слідство нарахувало 134 епізоди; п`ятьом фігурантам загрожує від восьми до дванадцяти років ув'язнення.	cardinal; 134; 134; 134; ; епізоди | cardinal; 5; 5; 5; ; фігурантам | duration; ; 8; 12; year; 
kind	uk	2025-05-29	До кінця місяця чекають на 200–300 млн м³ газу, запаси ж нині — 6,7 млрд м³, тобто 21,6% від місткості.	measure | measure | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	До кінця місяця чекають на 200–300 млн м³ газу, запаси ж нині — 6,7 млрд м³, тобто 21,6% від місткості.	measure; ; 200000000; 300000000; m3; газу | measure; 6700000000; 6700000000; 6700000000; m3;  | percent; 21.6; 21.6; 21.6; %; місткості
kind	uk	2025-05-29	Українці винні банкам ~300 млрд грн, із них >40% — прострочка.	money | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Українці винні банкам ~300 млрд грн, із них >40% — прострочка.	money; 300000000000; 250000000000; 350000000000; UAH;  | percent; 40; 40; ; %; 
kind	uk	2025-05-29	Зловмисники зняли з картки жінки 19 999 грн 99 коп. трьома платежами.	money | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Зловмисники зняли з картки жінки 19 999 грн 99 коп. трьома платежами.	money; 19999.99; 19999.99; 19999.99; UAH;  | cardinal; 3; 3; 3; ; платежами
kind	uk	2025-05-29	У Сеймі 460 місць, для подолання вето потрібно три п'ятих голосів, тобто щонайменше 276.	cardinal | fraction | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	У Сеймі 460 місць, для подолання вето потрібно три п'ятих голосів, тобто щонайменше 276.	cardinal; 460; 460; 460; ; місць | fraction; 0.6; 0.6; 0.6; ; голосів | cardinal; 276; 276; ; ; голосів
kind	uk	2025-05-29	Майстриня вишила сорочку за сто сорок сім днів, зробивши десь із двісті тисяч хрестиків.	duration | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Майстриня вишила сорочку за сто сорок сім днів, зробивши десь із двісті тисяч хрестиків.	duration; 147; 147; 147; day;  | cardinal; 200000; 150000; 250000; ; хрестиків
kind	uk	2025-05-29	Від вибуху ШІ-інвестицій виграє Nvidia: виторг — $44,1 млрд (+69%), маржа — 61%.	money | percent | percent
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Від вибуху ШІ-інвестицій виграє Nvidia: виторг — $44,1 млрд (+69%), маржа — 61%.	money; 44100000000; 44100000000; 44100000000; USD;  | percent; 69; 69; 69; %;  | percent; 61; 61; 61; %; 
kind	uk	2025-05-29	Кожному з 48 постраждалих господарств виплатять по 100 тисяч гривень.	cardinal | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Кожному з 48 постраждалих господарств виплатять по 100 тисяч гривень.	cardinal; 48; 48; 48; ; постраждалих господарств | money; 100000; 100000; 100000; UAH; 
kind	uk	2025-05-29	Сім мільйонів вісімсот тисяч біженців — стільки налічує УВКБ ООН.	cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Сім мільйонів вісімсот тисяч біженців — стільки налічує УВКБ ООН.	cardinal; 7800000; 7800000; 7800000; ; біженців
kind	uk	2025-05-29	Кут нахилу вежі за сім століть сягнув 5,5°, нині — трохи менше чотирьох градусів.	duration | measure | measure
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Кут нахилу вежі за сім століть сягнув 5,5°, нині — трохи менше чотирьох градусів.	duration; 7; 7; 7;  | measure; 5.5; 5.5; 5.5;  | measure; 4; 3.5; 4; 
kind	uk	2025-05-29	Безпілотники дісталися цілі за 1 800 кілометрів від кордону; на заводі — три осередки займання.	measure | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Безпілотники дісталися цілі за 1 800 кілометрів від кордону; на заводі — три осередки займання.	measure; 1800; 1800; 1800; km;  | cardinal; 3; 3; 3; ; осередки
kind	uk	2025-05-29	Відтак черга на КПП «Краковець» зменшилась до 240 вантажівок.	cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Відтак черга на КПП «Краковець» зменшилась до 240 вантажівок.	cardinal; 240; 240; 240; ; вантажівок
kind	uk	2025-05-29	Пункт 5 «Формули миру» та статтю 5 Північноатлантичного договору згадали в підсумковій декларації від 16 червня 2024 р.	identifier | identifier | date
kind	uk	2025-05-29	Двомстам п'ятдесяти сім'ям вручили ключі від квартир у Бучі.	cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Двомстам п'ятдесяти сім'ям вручили ключі від квартир у Бучі.	cardinal; 250; 250; 250; ; сім'ям
kind	uk	2025-05-29	Менше третини депутатів (132 із 398) прийшли на «годину запитань».	fraction | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Менше третини депутатів (132 із 398) прийшли на «годину запитань».	fraction; 0.333333333333333; ; 0.333333333333334; ; депутатів | cardinal; 132; 132; 132; ; депутатів | cardinal; 398; 398; 398; ; депутатів
kind	uk	2025-05-29	Компенсація за годину простою — 45,5 грн, за добу — понад тисячу.	money | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Компенсація за годину простою — 45,5 грн, за добу — понад тисячу.	money; 45.5; 45.5; 45.5; UAH;  | money; 1000; 1000; ; UAH; 
kind	uk	2025-05-29	Станом на 06:00 1 квітня втрати становлять орієнтовно 917 400 осіб особового складу (+1 410 за добу).	time | date | cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Станом на 06:00 1 квітня втрати становлять орієнтовно 917 400 осіб особового складу (+1 410 за добу).	cardinal; 917400; 917350; 917450; ; осіб особового складу | cardinal; 1410; 1410; 1410; ; осіб особового складу
kind	uk	2025-05-29	Вантажівки простояли на кордоні максимум 38 годин, дві з них згоріли.	duration | cardinal
kind,value,low,high,unit cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Вантажівки простояли на кордоні максимум 38 годин, дві з них згоріли.	duration; 38; ; 38; hour | cardinal; 2; 2; 2; 
kind	uk	2025-05-29	За три квартали виробник добрив скоротив збиток учетверо, до 212 млн чеських крон.	duration | ratio | money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	За три квартали виробник добрив скоротив збиток учетверо, до 212 млн чеських крон.	duration; 3; 3; 3; quarter;  | ratio; 4; 4; 4; ;  | money; 212000000; 212000000; 212000000; CZK; 
kind	uk	2025-05-29	Як мінімум 400 доларів — така місячна плата за зберігання човна.	money
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Як мінімум 400 доларів — така місячна плата за зберігання човна.	money; 400; 400; ; USD; 
kind	uk	2025-05-29	Швидкість світла в кристалі впала до 17 метрів за секунду — це 61 кілометр на годину, порахували фізики з Гарварду.	measure | measure
kind,value,low,high,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Швидкість світла в кристалі впала до 17 метрів за секунду — це 61 кілометр на годину, порахували фізики з Гарварду.	measure; 17; 17; 17;  | measure; 61; 61; 61; 
kind	uk	2025-05-29	Двійко лелек оселилися на стовпі, де 25-річне гніздо важить близько чверті тонни.	cardinal | age | measure
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	Двійко лелек оселилися на стовпі, де 25-річне гніздо важить близько чверті тонни.	cardinal; 2; 2; 2; ; лелек | age; 25; 25; 25; year;  | measure; 0.25; 0.245; 0.255; t; 
kind	uk	2025-05-29	На утриманні в нього тисяча сто одинадцять голів худоби та п'ятсот вуликів.	cardinal | cardinal
kind,value,low,high,unit,counted cardinal,percent,money,measure,duration,age,fraction,ratio	uk	2025-05-29	На утриманні в нього тисяча сто одинадцять голів худоби та п'ятсот вуликів.	cardinal; 1111; 1111; 1111; ; голів худоби | cardinal; 500; 500; 500; ; вуликів
