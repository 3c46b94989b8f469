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

# The English Golden Rules of pragmatic_segmenter, 40 to 42 (notice: sentence.t).
This is a sentence\ncut off in the middle because pdf.	This is a sentence\ncut off in the middle because pdf.
It was a cold \nnight in the city.	It was a cold \nnight in the city.
features\ncontact manager\nevents, activities\n	features ¦ contact manager ¦ events, activities
