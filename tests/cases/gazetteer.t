# list	day	text	names
name\tlabel\nNew York\tplace		From New York to York.	place=New York 5-13 r:2
label\tname\nplace\tYork		From New York to York.	place=York 9-13 r:2, place=York 17-21 r:2
id\tlabel\tname\taliases\nQ60\tplace\tNew York\tNYC | Big Apple		NYC, the Big Apple	place=Q60 0-3 r:2, place=Q60 9-18 r:2
name\tlabel\n	 	x	
# whole words: no letter, digit, _ or combining mark may stand beside a name
name\tlabel\nOslo\tp		Oslos xOslo Oslo_ _Oslo Oslo1 1Oslo éOslo Osloé	
name\tlabel\nOslo\tp		Oslo's Oslo’s Oslo-based pro-Oslo (Oslo) «Oslo» “Oslo” Oslo—	p=Oslo 0-4 r:2, p=Oslo 7-11 r:2, p=Oslo 16-20 r:2, p=Oslo 31-35 r:2, p=Oslo 37-41 r:2, p=Oslo 45-49 r:2, p=Oslo 55-59 r:2, p=Oslo 63-67 r:2
name\tlabel\nJose\tp		Jose\xcc\x81 Jose	p=Jose 7-11 r:2
name\tlabel\nза\tp		за\xcc\x81мок за	p=за 13-17 r:2
name\tlabel\n42\tp		421 42 ٤42	p=42 4-6 r:2
# what is a capital in the name must be one in the text, small letters are either
name\tlabel\nTurkey\tp		Turkey TURKEY TuRkEy turkey	p=Turkey 0-6 r:2, p=Turkey 7-13 r:2, p=Turkey 14-20 r:2
name\tlabel\nUS\tp		us Us uS US	p=US 9-11 r:2
name\tlabel\nal-Shabaab\tp		al-Shabaab Al-Shabaab AL-SHABAAB al-shabaab	p=al-Shabaab 0-10 r:2, p=al-Shabaab 11-21 r:2, p=al-Shabaab 22-32 r:2
name\tlabel\nЭрдоган\tp		Эрдоган ЭРДОГАН эрдоган	p=Эрдоган 0-14 r:2, p=Эрдоган 15-29 r:2
name\tlabel\nЛьвів\tp		Львів ЛЬВІВ львів	p=Львів 0-10 r:2, p=Львів 11-21 r:2
name\tlabel\nŁódź\tp		Łódź ŁÓDŹ łódź	p=Łódź 0-7 r:2, p=Łódź 8-15 r:2
name\tlabel\nΟδυσσεύς\tp		Οδυσσεύς ΟΔΥΣΣΕΎΣ	p=Οδυσσεύς 0-16 r:2, p=Οδυσσεύς 17-33 r:2
# c: as it stands; i: by simple case folding
name\tlabel\tcase\nUNHCR\tp\tc\nUnhcr\tq\tc		UNHCR Unhcr unhcr	p=UNHCR 0-5 r:2, q=Unhcr 6-11 r:3
name\tlabel\tcase\nKicks\tp\ti		kicks KICKS \xe2\x84\xaaick\xc5\xbf	p=Kicks 0-5 r:2, p=Kicks 6-11 r:2, p=Kicks 12-20 r:2
name\tlabel\tcase\nKicks\tp\tc		kicks KICKS \xe2\x84\xaaick\xc5\xbf	
name\tlabel\nKicks\tp		\xe2\x84\xaaicks Kick\xc5\xbf	p=Kicks 8-14 r:2
name\tlabel\tcase\nİstanbul\tp\ti\nISPARTA\tq\ti		istanbul İSTANBUL Istanbul ısparta isparta	p=İstanbul 9-18 r:2, q=ISPARTA 37-44 r:3
name\tlabel\tcase\nStraße\tp\ti		STRAẞE STRASSE straße	p=Straße 0-8 r:2, p=Straße 17-24 r:2
# a run of blanks of any kind is one; apostrophes and hyphens are alike
name\tlabel\nNew  York\tp		New York New   York New\xc2\xa0York New \xe2\x80\x89 York New.York	p=New  York 0-8 r:2, p=New  York 9-19 r:2, p=New  York 20-29 r:2, p=New  York 30-42 r:2
name\tlabel\nO'Brien\tp\nKi-moon\tq		O’Brien O'Brien OʼBrien Ki‑moon Ki‐moon	p=O'Brien 0-9 r:2, p=O'Brien 10-17 r:2, p=O'Brien 18-26 r:2, q=Ki-moon 27-36 r:3, q=Ki-moon 37-46 r:3
# marks at the ends belong to a name
name\tlabel\nU.S.\tp\nYahoo!\tq		U.S. U.S.A. U.S, Yahoo! Yahoo Yahoo!x	p=U.S. 0-4 r:2, q=Yahoo! 17-23 r:3
name\tlabel\n.NET\tp\n(RED)\tq\n« Азов »\tr		.NET ASP.NET (RED) RED «  Азов »	p=.NET 0-4 r:2, q=(RED) 13-18 r:3, r=« Азов » 23-38 r:4
name\tlabel\n'Ndrangheta\tp		the ’Ndrangheta	p='Ndrangheta 4-17 r:2
# of names of one label that overlap the longest stands
name\tlabel\nNew York\tp\nNew York Times\tp\nTimes Square\tp		New York Times Square	p=New York Times 0-14 r:3
#overlap p all\nname\tlabel\nNew York\tp\nNew York Times\tp		New York Times	p=New York 0-8 r:3, p=New York Times 0-14 r:4
#overlap p first\nname\tlabel\nNew York\tp\nYork Minster School\tp		New York Minster School	p=New York 0-8 r:3
name\tlabel\nNew York\tplace\nNew York Times\tbody		New York Times	place=New York 0-8 r:2, body=New York Times 0-14 r:3
# entries of one name stand all, in their order; an entry stands once, by whichever name
id\tname\tlabel\n1\tAnn Lee\tp\n2\tANN Lee\tp\n3\tAnn Lee\tp		Ann Lee, ANN LEE	p=1 0-7 r:2, p=3 0-7 r:4, p=1 9-16 r:2, p=2 9-16 r:3, p=3 9-16 r:4
id\tname\taliases\tlabel\n1\tKyiv\tKYIV | Kiev | kyiv\tp		KYIV Kiev	p=1 0-4 r:2, p=1 5-9 r:2
# days: both included, a year and a month reach over all of theirs
id\tname\tlabel\tvalid-from\tvalid-to\n1\tAnn\tp\t2020-03-05\t2021	2020-03-04	Ann	
id\tname\tlabel\tvalid-from\tvalid-to\n1\tAnn\tp\t2020-03-05\t2021	2020-03-05	Ann	p=1 0-3 r:2
id\tname\tlabel\tvalid-from\tvalid-to\n1\tAnn\tp\t2020-03-05\t2021	2021-12-31	Ann	p=1 0-3 r:2
id\tname\tlabel\tvalid-from\tvalid-to\n1\tAnn\tp\t2020-03-05\t2021	2022-01-01	Ann	
id\tname\tlabel\tvalid-from\tvalid-to\n1\tAnn\tp\t2020-03-05\t2021	2020-03	Ann	p=1 0-3 r:2
id\tname\tlabel\tvalid-from\tvalid-to\n1\tAnn\tp\t2020-03-05\t2021		Ann	p=1 0-3 r:2
id\tname\tlabel\tvalid-to\n1\tAnn\tp\t2020-02	2020-02-29	Ann	p=1 0-3 r:2
id\tname\tlabel\tvalid-from\n1\tAnn Lee\tp\t2021\n2\tAnn\tp	2020	Ann Lee	p=2 0-3 r:3
# words of every length, at every place of a block of 64 bytes
name\tlabel\nabcdefghijklmnop Q\tp		xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx abcdefghijklmnop Q	p=abcdefghijklmnop Q 54-72 r:2
name\tlabel\nпривіт\tp		xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx привіт	p=привіт 60-72 r:2
# at many places of the blocks
name\tlabel\nŁódź\tp0\nЯн\tp1\nKyiv\tp2\nпривітання\tp3\nAbcdefghi\tp4\nЙа\tp5		 Łódź Kyiv-привітанняж ABCDEFGHIé, йа.zzzzzzzzzzzzzzzzzzzzzzzzzzzzz Ян привітання-Abcdefghiж ЙАé, łódź.zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz Kyiv Abcdefghi-Йаж ŁÓDŹé, ян.zzzzzzzzzzzzzzzzzzzzzzzzzz привітання Йа-Łódźж ЯНé, kyiv.zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz Abcdefghi Łódź-Янж KYIVé, привітання.zzzzzzzzzzzzzzzzzzzzzzz Йа Ян-Kyivж ПРИВІТАННЯé, abcdefghi.zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz Łódź Kyiv-привітанняж ABCDEFGHIé, йа.zzzzzzzzzzzzzzzzzzzz Ян привітання-Abcdefghiж ЙАé, łódź.zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz Kyiv Abcdefghi-Йаж ŁÓDŹé, ян.zzzzzzzzzzzzzzzzz привітання Йа-Łódźж ЯНé, kyiv.zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz Abcdefghi Łódź-Янж KYIVé, привітання.zzzzzzzzzzzzzz Йа Ян-Kyivж ПРИВІТАННЯé, abcdefghi.zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz Łódź Kyiv-привітанняж ABCDEFGHIé, йа.zzzzzzzzzzz Ян привітання-Abcdefghiж ЙАé, łódź.zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz Kyiv Abcdefghi-Йаж ŁÓDŹé, ян.zzzzzzzz привітання Йа-Łódźж ЯНé, kyiv.	p0=Łódź 1-8 r:2, p2=Kyiv 9-13 r:4, p1=Ян 85-89 r:3, p3=привітання 90-110 r:5, p2=Kyiv 198-202 r:4, p4=Abcdefghi 203-212 r:6, p3=привітання 263-283 r:5, p5=Йа 284-288 r:7, p4=Abcdefghi 368-377 r:6, p0=Łódź 378-385 r:2, p3=привітання 401-421 r:5, p5=Йа 446-450 r:7, p1=Ян 451-455 r:3, p0=Łódź 550-557 r:2, p2=Kyiv 558-562 r:4, p1=Ян 625-629 r:3, p3=привітання 630-650 r:5, p2=Kyiv 729-733 r:4, p4=Abcdefghi 734-743 r:6, p3=привітання 785-805 r:5, p5=Йа 806-810 r:7, p4=Abcdefghi 881-890 r:6, p0=Łódź 891-898 r:2, p3=привітання 914-934 r:5, p5=Йа 950-954 r:7, p1=Ян 955-959 r:3, p0=Łódź 1045-1052 r:2, p2=Kyiv 1053-1057 r:4, p1=Ян 1111-1115 r:3, p3=привітання 1116-1136 r:5, p2=Kyiv 1206-1210 r:4, p4=Abcdefghi 1211-1220 r:6, p3=привітання 1253-1273 r:5, p5=Йа 1274-1278 r:7
# more names than a small table holds
name\tlabel\nn00 of\tp\nn01 of\tp\nn02 of\tp\nn03 of\tp\nn04 of\tp\nn05 of\tp\nn06 of\tp\nn07 of\tp\nn08 of\tp\nn09 of\tp\nn10 of\tp\nn11 of\tp\nn12 of\tp\nn13 of\tp\nn14 of\tp\nn15 of\tp\nn16 of\tp\nn17 of\tp\nn18 of\tp\nn19 of\tp\nn20 of\tp\nn21 of\tp\nn22 of\tp\nn23 of\tp\nn24 of\tp\nn25 of\tp\nn26 of\tp\nn27 of\tp\nn28 of\tp\nn29 of\tp\nn30 of\tp\nn31 of\tp\nn32 of\tp\nn33 of\tp\nn34 of\tp\nn35 of\tp\nn36 of\tp\nn37 of\tp\nn38 of\tp\nn39 of\tp\nn40 of\tp\nn41 of\tp\nn42 of\tp\nn43 of\tp\nn44 of\tp\nn45 of\tp\nn46 of\tp\nn47 of\tp\nn48 of\tp\nn49 of\tp\nn50 of\tp\nn51 of\tp\nn52 of\tp\nn53 of\tp\nn54 of\tp\nn55 of\tp\nn56 of\tp\nn57 of\tp\nn58 of\tp\nn59 of\tp\nn60 of\tp\nn61 of\tp\nn62 of\tp\nn63 of\tp\nn64 of\tp\nn65 of\tp\nn66 of\tp\nn67 of\tp\nn68 of\tp\nn69 of\tp		n00 of n69 of n70 of n01	p=n00 of 0-6 r:2, p=n69 of 7-13 r:71
# bytes that are no UTF-8 are in no name and in no word
name\tlabel\nOslo\tp\nза\tq		\xffOslo\x80 за\xb0 \xd0Oslo	p=Oslo 1-5 r:2, q=за 7-11 r:3, p=Oslo 14-18 r:2
# messages
name\n		x	r:1: no column "label": the first line must name the columns, label, value and pattern among them, or label and name
name\tlabel\tvalue\n		x	r:1:12: column "value" is unknown or there twice; known are label, name, id, aliases, valid-from, valid-to, case
name\tlabel\nOslo\tP		x	r:2:6: label "P": a-z first, then also 0-9, _ and -
name\tlabel\n\tp		x	r:2:1: name is empty
name\tlabel\n--\tp		x	r:2:1: name "--": there is no letter and no digit in it
name\tlabel\taliases\nOslo\tp\tChristiania |  | x		x	r:2:22: aliases, parted by " | ": name "": there is no letter and no digit in it
name\tlabel\nA|B\tp		x	r:2:1: name: a | parts values: give the entry an id
name\tlabel\tid\nA|B\tp\t1		A|B	p=1 0-3 r:2
name\tlabel\tid\nA\tp\t1|2		x	r:2:5: id: a | parts values
name\tlabel\tvalid-from\nA\tp\tlately		x	r:2:5: valid-from "lately": a day, a month or a year is wanted, as in 2024-05-23
name\tlabel\tvalid-from\tvalid-to\nA\tp\t2021\t2020		x	r:2:10: valid-to is before valid-from
name\tlabel\tcase\nA\tp\tx		x	r:2:5: case "x": c minds it, i ignores it, nothing minds the capitals of the name
name\tlabel\nA\tp\tx		x	r:2:5: 3 fields, but the header names 2 columns
name\tlabel\tcase\nA\tp\txxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx		x	r:2:5: case "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": c minds it, i ignores it, nothing minds the capitals of the name
