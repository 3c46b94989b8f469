# text	its paragraphs
# Blank lines part blocks; so do lines of blanks; CRLF is a line end.
One.\n\nTwo.\n	One. ¦ Two.
\n\n One. \n \t\n\n\nTwo.	One. ¦ Two.
One.\r\n\r\nTwo.\r\n	One. ¦ Two.
One.\n\xc2\xa0\nTwo.	One. ¦ Two.
\n\n \n	

# One paragraph a line.
The exchange began on Friday.\nIt ended on Sunday.\nNobody was left behind in the three days that it took.\n	The exchange began on Friday. ¦ It ended on Sunday. ¦ Nobody was left behind in the three days that it took.
10:15 Buses leave\n10:40 Buses at the border\n11:05 First men across\n	10:15 Buses leave ¦ 10:40 Buses at the border ¦ 11:05 First men across
Headline of the day without a stop\nThe first paragraph goes on for quite a while, longer than the line above it, and ends here.\nThe second one too.\n	Headline of the day without a stop ¦ The first paragraph goes on for quite a while, longer than the line above it, and ends here. ¦ The second one too.
From: a@example.org\nTo: b@example.org\nSubject: Exchange of prisoners on Friday	From: a@example.org ¦ To: b@example.org ¦ Subject: Exchange of prisoners on Friday

# Hard-wrapped.
On Friday the two sides exchanged prisoners at\nthe border, the largest exchange since the war\nbegan. It went on for three days and ended on\nSunday.	On Friday the two sides exchanged prisoners at\nthe border, the largest exchange since the war\nbegan. It went on for three days and ended on\nSunday.
On Friday the two sides exchanged prisoners at\r\nthe border, the largest exchange since the war\r\nbegan.\r\n	On Friday the two sides exchanged prisoners at\r\nthe border, the largest exchange since the war\r\nbegan.
Officials of the Defence Ministry met with the President\nVolodymyr Zelenskyy.	Officials of the Defence Ministry met with the President\nVolodymyr Zelenskyy.
У п'ятницю сторони обмінялися\nполоненими на кордоні, це був\nнайбільший обмін.	У п'ятницю сторони обмінялися\nполоненими на кордоні, це був\nнайбільший обмін.

# Each block has its own layout; a width that was met before is trusted, and a text
# with long lines is not wrapped.
On Friday the two sides exchanged prisoners at\nthe border, the largest exchange since the war\nbegan. It went on for three days and ended on\nSunday.\n\n10:15 Buses leave\n10:40 Buses at the border\n\nOn Friday the two sides exchanged prisoners at\nthe border, the largest exchange since the war\nbegan. It went on for three days and ended on\nSunday.	On Friday the two sides exchanged prisoners at\nthe border, the largest exchange since the war\nbegan. It went on for three days and ended on\nSunday. ¦ 10:15 Buses leave ¦ 10:40 Buses at the border ¦ On Friday the two sides exchanged prisoners at\nthe border, the largest exchange since the war\nbegan. It went on for three days and ended on\nSunday.
10:15 Buses leave\n10:40 Buses at the border\n\n\nOn Friday the two sides exchanged prisoners at\nthe border, the largest exchange since the war\nbegan. It went on for three days and ended on\nSunday.	10:15 Buses leave ¦ 10:40 Buses at the border ¦ On Friday the two sides exchanged prisoners at\nthe border, the largest exchange since the war\nbegan. It went on for three days and ended on\nSunday.
On Friday the two sides exchanged prisoners at\nthe border, the largest exchange since the war\nbegan. It went on for three days and ended on\nSunday.\n\nThe men were met by many families of the town\nIvankiv.	On Friday the two sides exchanged prisoners at\nthe border, the largest exchange since the war\nbegan. It went on for three days and ended on\nSunday. ¦ The men were met by many families of the town\nIvankiv.
The men were met by many families of the town\nIvankiv.	The men were met by many families of the town ¦ Ivankiv.
Officials of the Defence Ministry met with the President\nVolodymyr Zelenskyy.\n\nIt was the largest exchange of the war so far, and the longest of all, and the longest of all, and the longest of all, and the longest of all, and the longest of all, and the longest of all, and the longest of all, and the longest of all, and the longest of all, and the longest of all.	Officials of the Defence Ministry met with the President ¦ Volodymyr Zelenskyy. ¦ It was the largest exchange of the war so far, and the longest of all, and the longest of all, and the longest of all, and the longest of all, and the longest of all, and the longest of all, and the longest of all, and the longest of all, and the longest of all, and the longest of all.

# In a wrapped block a short line before a capital ends a paragraph; items begin one.
EXCHANGE\nOn Friday the two sides exchanged prisoners at\nthe border, the largest exchange since the war\nbegan.	EXCHANGE ¦ On Friday the two sides exchanged prisoners at\nthe border, the largest exchange since the war\nbegan.
On Friday the two sides exchanged prisoners at\nthe border.\nThe exchange went on for three days and it was\nthe largest.	On Friday the two sides exchanged prisoners at\nthe border. ¦ The exchange went on for three days and it was\nthe largest.
The sides agreed on these points in the talks that\nwere held on Monday:\n- all the wounded go home\n- the sick go home	The sides agreed on these points in the talks that\nwere held on Monday: ¦ - all the wounded go home ¦ - the sick go home

# Where all lines are as full as they can be, one that is only a little short ends one, too.
The largest exchange of the year\nOn Friday the two sides exchanged prisoners at\nthe border, and many families waited for them\nin the cold, some with photographs of men who\nhave been missing since the war.	The largest exchange of the year ¦ On Friday the two sides exchanged prisoners at\nthe border, and many families waited for them\nin the cold, some with photographs of men who\nhave been missing since the war.

# How a text is wrapped holds for its short blocks, too, and for those in capitals.
On Friday the two sides exchanged prisoners at\nthe border, and many families waited for them\nin the cold, some with photographs of men who\nhave been missing since the war began and of\nwhom nobody has heard since, not even those\nwho came home before and were asked by many\nwhether they had seen them there.\n\nIt was led by the head of the team, Mr. Petrenko\nIvan.\n\nEastgate Street\nKyiv	On Friday the two sides exchanged prisoners at\nthe border, and many families waited for them\nin the cold, some with photographs of men who\nhave been missing since the war began and of\nwhom nobody has heard since, not even those\nwho came home before and were asked by many\nwhether they had seen them there. ¦ It was led by the head of the team, Mr. Petrenko\nIvan. ¦ Eastgate Street ¦ Kyiv
# A line much longer than the wrap is not part of it.
Contents: the first day of the exchange, the second day of it\nOn Friday the two sides exchanged prisoners at\nthe border, and many families waited for them\nin the cold, some with photographs of men who\nhave been missing since the war.	Contents: the first day of the exchange, the second day of it ¦ On Friday the two sides exchanged prisoners at\nthe border, and many families waited for them\nin the cold, some with photographs of men who\nhave been missing since the war.

# Where few lines stand farther in, they begin paragraphs; behind an item they go on.
    On Friday the two sides exchanged prisoners\nat the border, and many families waited for\nthem in the cold.\n    Some had photographs with them of men that\nhave been missing since the war.	On Friday the two sides exchanged prisoners\nat the border, and many families waited for\nthem in the cold. ¦ Some had photographs with them of men that\nhave been missing since the war.
    On Friday the two sides exchanged prisoners\nat the border, and many families waited for\nthem all day long in the cold of the square.\n    Some had photographs with them of men that\nhave been missing since the war.	On Friday the two sides exchanged prisoners\nat the border, and many families waited for\nthem all day long in the cold of the square. ¦ Some had photographs with them of men that\nhave been missing since the war.
- blankets\n- stoves, as had been\n  promised in May\n  Anna brought them\n- tents	- blankets ¦ - stoves, as had been\n  promised in May\n  Anna brought them ¦ - tents

# Who never writes a capital has a line for each sentence.
we met them at the gate on friday\nwhen the bus came they all got out of it at once	we met them at the gate on friday ¦ when the bus came they all got out of it at once

Russia and Ukraine complete third day of prisoner exchange\nFamilies of missing soldiers wait at hospital in Chernihiv\nOfficials say talks on next exchange will start next month\nPresidents speak with leaders of Europe by telephone	Russia and Ukraine complete third day of prisoner exchange ¦ Families of missing soldiers wait at hospital in Chernihiv ¦ Officials say talks on next exchange will start next month ¦ Presidents speak with leaders of Europe by telephone
RUSSIA AND UKRAINE COMPLETED THE THIRD DAY OF THE EXCHANGE ON\nSUNDAY, OFFICIALS IN BOTH CAPITALS SAID, AND MORE TALKS WILL\nFOLLOW NEXT MONTH IN ISTANBUL, WHERE THE SIDES HAD MET BEFORE\nTHE EXCHANGE.	RUSSIA AND UKRAINE COMPLETED THE THIRD DAY OF THE EXCHANGE ON\nSUNDAY, OFFICIALS IN BOTH CAPITALS SAID, AND MORE TALKS WILL\nFOLLOW NEXT MONTH IN ISTANBUL, WHERE THE SIDES HAD MET BEFORE\nTHE EXCHANGE.

# Of a list of books the lines farther in go on.
Koval, Anna. 2020. The book of many things and of Some That\n    Are Not Things.\nPetrenko, Ivan. 2021. Another book of things. Eastgate: Harbour\n    Press.	Koval, Anna. 2020. The book of many things and of Some That\n    Are Not Things. ¦ Petrenko, Ivan. 2021. Another book of things. Eastgate: Harbour\n    Press.

# Short lines are no wrap: addresses, tables, lists in small letters, verse.
Anna Koval\n14 Harbour Street\nEastgate EG4 7TT\nUnited Kingdom	Anna Koval ¦ 14 Harbour Street ¦ Eastgate EG4 7TT ¦ United Kingdom
Region     Killed   Wounded\nthe north      12        40\nthe east        3        17	Region     Killed   Wounded ¦ the north      12        40 ¦ the east        3        17
north\t12\neast\t3	north\t12 ¦ east\t3
Shopping:\nmilk\nbread\ntwo dozen eggs\nflour	Shopping: ¦ milk ¦ bread ¦ two dozen eggs ¦ flour
Three days the buses came and went\nAcross the frozen plain\nAnd every letter that we sent\nCame back to us again	Three days the buses came and went ¦ Across the frozen plain ¦ And every letter that we sent ¦ Came back to us again

# What a mail quotes: its depth parts blocks, its empty lines part paragraphs and go with the next.
> On Friday the two sides exchanged\n> prisoners at the border, and many\n> waited.\n>\n> It ended.\nWho told you that?	> On Friday the two sides exchanged\n> prisoners at the border, and many\n> waited. ¦ >\n> It ended. ¦ Who told you that?
> > On Friday the two sides exchanged\n> > prisoners at the border.\n> When was this\n> and where?	> > On Friday the two sides exchanged\n> > prisoners at the border. ¦ > When was this\n> and where?
One.\n>\n>\n\nTwo.\n>	One. ¦ >\n> ¦ Two. ¦ >
On Friday, Anna Koval\n<anna@example.org> wrote:\n> It ended.	On Friday, Anna Koval\n<anna@example.org> wrote: ¦ > It ended.
>2 men came\nhome, and 3 left.	>2 men came\nhome, and 3 left.

# The English Golden Rules of pragmatic_segmenter, 40 to 42 (notice: sentence.t).
This is a sentence\ncut off in the middle because pdf.	This is a sentence\ncut off in the middle because pdf.
It was a cold \nnight in the city.	It was a cold \nnight in the city.
features\ncontact manager\nevents, activities\n	features ¦ contact manager ¦ events, activities
On Friday the two sides exchanged prisoners at\nhttps://example.org/a/very/long/address/that/nobody/can/wrap/anywhere\nthe border, the largest exchange since the war\nbegan, and it went on for three days and ended.	On Friday the two sides exchanged prisoners at\nhttps://example.org/a/very/long/address/that/nobody/can/wrap/anywhere\nthe border, the largest exchange since the war\nbegan, and it went on for three days and ended.
- stoves\npromised in May\n- tents	- stoves ¦ promised in May ¦ - tents
- stoves\n  promised in May\n- tents	- stoves\n  promised in May ¦ - tents
\t- stoves\n    promised in May	- stoves ¦ promised in May

# Far on in a text, where a block is not in the window at once.
late	The talks ended.\nNobody spoke.\n\nIt rained.	The talks ended. ¦ Nobody spoke. ¦ It rained.
late	On Friday the two sides exchanged prisoners at\nthe border, the largest exchange since the war\nbegan. It went on for three days and ended on\nSunday.\n\nOne.\nTwo.	On Friday the two sides exchanged prisoners at\nthe border, the largest exchange since the war\nbegan. It went on for three days and ended on\nSunday. ¦ One. ¦ Two.
late	One.\nTwo.\n\nOn Friday the two sides exchanged prisoners at\nthe border, the largest exchange since the war\nbegan.\n\nThree.	One. ¦ Two. ¦ On Friday the two sides exchanged prisoners at\nthe border, the largest exchange since the war\nbegan. ¦ Three.
# A colon at the end of a full line leaves its item a paragraph.
The men who came home that day had with them\nall that they had been able to carry and these\nwere the things that they had with them then:\n- a coat and a cap and a blanket and a bowl	The men who came home that day had with them\nall that they had been able to carry and these\nwere the things that they had with them then: ¦ - a coat and a cap and a blanket and a bowl
