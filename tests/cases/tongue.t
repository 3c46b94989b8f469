# languages	text	which it is
# Words, in any case.
the of / der und	der Mann	2
the of / der und	The man OF men	1
the of / der und	man Der	2
# What two languages share counts half; what tells nothing is the first's.
the die / die der	die	1
the die / die der	die die der	2
the die / und die ab	die die the	1
the / und / und ab	und ab	3
the / und	xyz	1
the / und	the und	1
the / und	und und the	2
# A letter that one alone has tells, too, but less than a word.
the / und =ß	groß	2
the / und =ß	groß the	1
the / und =ß	groß aß the	1
the / und =ß	groß aß eß the	2
the / und =Ж	жж	2
the / und =ж	ЖЖ	2
# An ending, of small words of five letters and more that are not listed.
the / und -ung	zeitung	2
the / und -ung	Zeitung	1
the / und -ung	klung	2
the / und -ung	lung	1
the zeitung / und -ung	zeitung	1
the =ß / und -ung	zeitung ß	1
the / und -ung / ab -ung -end	sitzung laufend	3
# Letters that nobody has: of most words.
the / und	ελλ	none
the / und	the ελλ	1
the / und	the ελλ ελλ	none
the / und	390	none
the / und		none
the / und	12 und 13	2
=ж / =ß	жж	1
=ж / =ї	жї	none
# What is no word, no letter, no ending.
a1 / und	und	refused 2
=ab / und	und	refused 2
=1 / und	und	refused 2
-un / -unge und	und	refused refused 2
-u1g / und	und	refused 2
=平 / und	und	refused 2
# Thirty-two words are looked at, ...
the / und	the the the the the the the the the the the the the the the the the und und und und und und und und und und und und und und und und und und und und	1
the / und	the the the the the the the the the the the the the the the und und und und und und und und und und und und und und und und und und und und	2
# ... of a text longer than 256 bytes eight in each of four places, from a whole word on.
the / und	und und und und und und und und und und und und und und und und und und und und the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the the	1
the / und	the the the the the the the the the the the the the the the the the the the the und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und und	2
the / und	the the the the the the the the the xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx und und und und und und und und und und und und und und und und und und yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy und und und und und und und und und und und und und und und und und und und und	2
the / und	und und und und und und und und und und und und und und und und the the the the the the the the the the the the the the the the the the the the	1
# A word in Latin letters makes all of them the language's; an ending may be all it has.
où / =ж	abc	1
=ж / où	abc	2
-ung der / und	xyz	1
# What is no letter parts words; of a text 32 words are looked at.
the of / der und	“der” “und”	2
the / der	xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz der	1
the / der	xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz xyz der	2
# What is shared counts half; half a letter at the end is none.
die x / und / die y	die die die und und	2
the of / der und	der und \xc3	2
