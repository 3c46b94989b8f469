# Sentences of news and the day that each of their figures is about.
value,when	en	2025-06-12	At least 14 people were killed on Tuesday when a bus fell into a ravine.	14; 2025-06-10 | 2025-06-10; 2025-06-10
value,when	en	2025-06-12	A bus fell into a ravine on Tuesday.	At least 14 people were killed.	14; 2025-06-10
value,when	en	2025-06-12	Rescuers pulled 9 survivors from the rubble on Wednesday, a day after the quake.	9; 2025-06-11 | 2025-06-11; 2025-06-11 | 2025-06-10; 2025-06-10
value,when	en	2025-06-12	The army shot down 32 drones overnight.	32; 2025-06-12
value,when	en	2025-06-12	Officials said on Thursday that 48 people had drowned on Monday.	2025-06-12; 2025-06-12 | 48; 2025-06-09 | 2025-06-09; 2025-06-09
value,when	en	2025-06-12	Sales rose 4% in May, the company said on Wednesday.	4; 2025-05-01/2025-05-31 | 2025-05-01/2025-05-31; 2025-05-01/2025-05-31 | 2025-06-11; 2025-06-11
value,when	en	2025-06-12	More than 200 flights were cancelled on Sunday, after 150 on Saturday.	200; 2025-06-08 | 2025-06-08; 2025-06-08 | 150; 2025-06-07 | 2025-06-07; 2025-06-07
value,when	en	2025-06-12	On June 3 the rebels freed 40 hostages; on June 5 they freed 22 more.	2025-06-03; 2025-06-03 | 40; 2025-06-03 | 2025-06-05; 2025-06-05 | 22; 2025-06-05
value,when	en	2025-06-12	The bank has closed 120 branches since January.	120; 2025-06-12 | 2025-01-01/2025-01-31; 2025-01-01/2025-01-31
value,when	en	2025-06-12	By Friday 3,000 people will have been moved.	2025-06-13; 2025-06-13 | 3000; 2025-06-12
value,when	en	2025-06-12	Police arrested 17 people on Monday while 60 officers searched homes.	17; 2025-06-09 | 2025-06-09; 2025-06-09 | 60; 2025-06-12
value,when	en	2025-06-12	The fire began on Sunday.	It had burnt 400 hectares by Tuesday.	400; 2025-06-08 | 2025-06-10; 2025-06-10
value,when	en	2025-06-12	In 2019 the firm had 90 shops.	It now has 31.	31; 2025-06-12
value,when	en	2025-06-12	In 2019 the firm had 90 shops.	2019; 2019-01-01/2019-12-31 | 90; 2019-01-01/2019-12-31
value,when	en	2025-06-12	The storm hit on June 7-9.	Some 80,000 homes lost power.	80000; 2025-06-07/2025-06-09
value,when	en	2025-06-12	The ministry said 5 soldiers died on June 10 and 8 on June 11.	5; 2025-06-10 | 2025-06-10; 2025-06-10 | 8; 2025-06-11 | 2025-06-11; 2025-06-11
value,when	en	2025-06-12	Yesterday 41 migrants crossed, today 36.	2025-06-11; 2025-06-11 | 41; 2025-06-11 | 2025-06-12; 2025-06-12 | 36; 2025-06-12
value,when	en	2025-06-12	The talks reached on May 2 a deal to swap 500 prisoners.	2025-05-02; 2025-05-02 | 500; 2025-06-12
value,when	en	2025-06-12	The sides exchanged 500 prisoners under a deal agreed on May 2.	500; 2025-06-12 | 2025-05-02; 2025-05-02
value,when	en	2025-06-12	Last week 23 miners were trapped; 19 have been saved.	2025-06-02/2025-06-08; 2025-06-02/2025-06-08 | 23; 2025-06-02/2025-06-08 | 19; 2025-06-12
value,when	en	2025-06-12	Last week miners were trapped.	In all 23 were hurt.	23; 2025-06-12
value,when	en	2025-06-12	On Wednesday the shares fell 6%, with 2 million changing hands.	2025-06-11; 2025-06-11 | 6; 2025-06-11 | 2000000; 2025-06-12
value,when	en	2025-06-12	About 300 people marched on Saturday, the day before the vote.	300; 2025-06-07 | 2025-06-07; 2025-06-07 | ; 2025-06-12
value,when	en	2025-06-12	The ship sank on June 4.	Two days later 12 more were found.	2025-06-06; 2025-06-06 | 12; 2025-06-06
value,when	en	2025-06-12	The vote will be held on Sunday in 27 states.	2025-06-15; 2025-06-15 | 27; 2025-06-15
value,when	en	2025-06-12	A strike killed 11 people in the port, the mayor said late on Tuesday.	11; 2025-06-10 | 2025-06-10; 2025-06-10
value,when	en	2025-06-12	A strike on Monday killed 11 people in the port, the mayor said late on Tuesday.	2025-06-09; 2025-06-09 | 11; 2025-06-09 | 2025-06-10; 2025-06-10
value,when	en	2025-06-12	Monday's blast killed 11.	2025-06-09; 2025-06-09 | 11; 2025-06-09
value,when	en	2025-06-12	Monday's blast killed 11.	The toll rose to 13 on Wednesday.	13; 2025-06-11 | 2025-06-11; 2025-06-11
value,when	en	2025-06-12	The blast was on Monday.	Of the 40 hurt, 6 are children.	40; 2025-06-09 | 6; 2025-06-09
value,when	en	2025-06-12	Prices in April were 2.1% higher than a year earlier.	2025-04-01/2025-04-30; 2025-04-01/2025-04-30 | 2.1; 2025-04-01/2025-04-30
value,when	en	2025-06-12	The mine closed in 1987 with the loss of 700 jobs.	1987; 1987-01-01/1987-12-31 | 700; 2025-06-12
value,when	en	2025-06-12	From June 1 to June 5 the hospital took in 60 patients.	2025-06-01; 2025-06-01 | 2025-06-05; 2025-06-05 | 60; 2025-06-05
value,when	en	2025-06-12	On the night of June 10 the city counted 14 blasts.	2025-06-10; 2025-06-10 | 14; 2025-06-10
value,when	en	2025-06-12	In the two days to Wednesday 90 people were detained.	2; 2025-06-11 | 2025-06-11; 2025-06-11 | 90; 2025-06-11
value,when	en	2025-06-12	In early June 5,000 tourists were stranded.	2025-06-01/2025-06-10; 2025-06-01/2025-06-10 | 5000; 2025-06-01/2025-06-10
value,when	en	2025-06-12	They met on June 2, their second round; 270 men came home on June 9.	2025-06-02; 2025-06-02 | 2; 2025-06-02 | 270; 2025-06-09 | 2025-06-09; 2025-06-09
value,when	en	2025-06-12	On Tuesday evening a gunman killed 3 people and wounded 5 before he fled.	2025-06-10; 2025-06-10 | 3; 2025-06-10 | 5; 2025-06-10
value,when	en	2025-06-12	The gunman, arrested on Wednesday, had killed 3 people on Tuesday.	2025-06-11; 2025-06-11 | 3; 2025-06-10 | 2025-06-10; 2025-06-10
value,when	en	2025-06-12	Output fell 3% in March and 1% in April.	3; 2025-03-01/2025-03-31 | 2025-03-01/2025-03-31; 2025-03-01/2025-03-31 | 1; 2025-04-01/2025-04-30 | 2025-04-01/2025-04-30; 2025-04-01/2025-04-30
value,when	en	2025-06-12	The first plane left at dawn on Monday.	Another, with 88 aboard, followed on Tuesday.	88; 2025-06-10 | 2025-06-10; 2025-06-10
value,when	en	2025-06-12	Until last year 40 of the villages had no road.	2024-01-01/2024-12-31; 2024-01-01/2024-12-31 | 40; 2025-06-12
value,when	en	2025-06-12	As of June 11, 77 cases had been confirmed.	2025-06-11; 2025-06-11 | 77; 2025-06-12
value,when	en	2025-06-12	Since Sunday 77 cases have been confirmed, 20 of them on Wednesday.	2025-06-08; 2025-06-08 | 77; 2025-06-11 | 20; 2025-06-11 | 2025-06-11; 2025-06-11
value,when	en	2025-06-12	The union called off Friday's strike of 2,000 drivers.	2025-06-06; 2025-06-06 | 2000; 2025-06-06
value,when	en	2025-06-12	A further 15 bodies were found on Thursday morning, bringing the toll to 63.	15; 2025-06-12 | 2025-06-12; 2025-06-12 | 63; 2025-06-12
value,when	en	2025-06-12	On June 6, 2024, 1,200 veterans met in Normandy.	2024-06-06; 2024-06-06 | 1200; 2024-06-06
value,when	en	2025-06-12	He was jailed in 2021 for 9 years and freed on Monday.	2021; 2021-01-01/2021-12-31 | 9; 2025-06-09 | 2025-06-09; 2025-06-09
value,when	en	2025-06-12	The fund lost $5m on Tuesday – after gaining $3m on Monday.	5000000; 2025-06-10 | 2025-06-10; 2025-06-10 | 3000000; 2025-06-09 | 2025-06-09; 2025-06-09
value,when	en	2025-06-12	It rained for 6 days in May.	6; 2025-05-01/2025-05-31 | 2025-05-01/2025-05-31; 2025-05-01/2025-05-31
value,when	en	2025-06-12	The two leaders spoke on Wednesday for 90 minutes.	2; 2025-06-11 | 2025-06-11; 2025-06-11 | 90; 2025-06-11
value,when	en	2025-06-12	Voters in 14 districts go to the polls on Sunday, June 22.	14; 2025-06-22 | 2025-06-22; 2025-06-22
value,when	en	2025-06-12	On Monday 5 trucks arrived, on Tuesday, 8.	2025-06-09; 2025-06-09 | 5; 2025-06-09 | 2025-06-10; 2025-06-10 | 8; 2025-06-10
value,when	en	2025-06-12	Some 30 houses were hit on Sunday and 12 on Monday, following 50 a week ago.	30; 2025-06-08 | 2025-06-08; 2025-06-08 | 12; 2025-06-09 | 2025-06-09; 2025-06-09 | 50; 2025-06-12
value,when	en	2025-06-12	The trial of 51 men opened on September 2, 2024.	51; 2024-09-02 | 2024-09-02; 2024-09-02
value,when	en	2025-06-12	By the end of May the camp held 9,000 people.	2025-05-21/2025-05-31; 2025-05-21/2025-05-31 | 9000; 2025-06-12
value,when	en	2025-06-12	Tuesday's talks lasted 4 hours; 3 accords were signed.	2025-06-10; 2025-06-10 | 4; 2025-06-12 | 3; 2025-06-12
value,when	en	2025-06-12	The first 390 were freed on May 23.	Another 307 followed a day later.	307; 2025-05-24 | 2025-05-24; 2025-05-24
value,when	en	2025-06-12	On Monday, when 20 bridges were closed, 4,000 drivers were stuck.	2025-06-09; 2025-06-09 | 20; 2025-06-09 | 4000; 2025-06-09
