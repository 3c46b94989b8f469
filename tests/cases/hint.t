# language	text	can there be a figure in it?
en	The minister had nothing to say.	no
en	He thanked the people of the town, their mayor and the nurses.	no
en	“He came back” – she said… and wept	no
en	It fell to 3.	yes
en	Seven were hurt.	yes
en	SEVEN WERE HURT	yes
en	It happened the day before yesterday.	yes
en	A few were hurt.	yes
en	Half of them left.	yes
en	write to press@example.org	yes
en	see https://example.org/news	yes
en	see www.example.org	yes
en	He read one-third.	yes
en	½ of it	yes
en	٣ were hurt	yes
en	Charles II spoke.	yes
en	On Monday he spoke.	yes
en	twenty-five	yes
en		no
ru	Он ничего не сказал.	no
ru	Двадцать пять человек	yes
ru	ДВОЕ погибли	yes
ru	в понедельник	yes
uk	Він нічого не сказав, пояснив голова.	no
uk	п'ятеро людей	yes
uk	п’ятеро людей	yes
uk	пів мільйона	yes
