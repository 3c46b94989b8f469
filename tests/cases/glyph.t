# what	text, asked at the bar	bytes
# Any white space of Unicode, one character of it.
space	a| b	1
space	a|\t	1
space	a|\x0b	1
space	a|\r	1
space	a|\x08	0
space	a|\x0e	0
space	a|\xc2\xa0b	2
space	a|\xe1\x9a\x80b	3
space	a|\xe2\x80\x83b	3
space	a|\xe3\x80\x80b	3
space	a|éb	0
space	a|—b	0
space	a|b	0
space	a|	0
# Stops.
stop	a|.	1
stop	a|!	1
stop	a|?	1
stop	a|,	0
stop	a|…	3
stop	a|‼	3
stop	a|。	3
stop	a|！	3
stop	a|．	3
stop	a|？	3
stop	a|·	0
stop	a|	0
# Faces: eyes, perhaps a nose, a mouth; behind a letter for a mouth no other.
picture	ab|:) c	2
picture	|:)	2
picture	ab|:-) c	3
picture	ab|;-(	3
picture	ab|=)	2
picture	ab|:)))) c	5
picture	ab|:D c	2
picture	ab|:D	2
picture	ab|:-P\nc	3
picture	ab|:p	2
picture	ab|:Dc	0
picture	ab|:P.	0
picture	ab|:x	0
picture	ab|:	0
picture	ab|:-	0
picture	ab|-)	0
picture	ab|)	0
# Pictures in a row, with their modifiers; no ticks, hands and other marks of items.
picture	ab|😀😀c	8
picture	ab|❤️ c	6
picture	ab|👨‍👩c	11
picture	ab|🀀	4
picture	ab|🫿	4
picture	ab|🬀	0
picture	ab|☀	3
picture	ab|➿	3
picture	ab|⟀	0
picture	ab|⭐	3
picture	ab|\xe2\xa0\x80c	3
picture	ab|✅	0
picture	ab|✔	0
picture	ab|👉	0
picture	ab|☑	0
picture	ab|➡	0
picture	ab|📌	0
picture	ab|🔵	4
picture	ab|🔶	0
picture	ab|🔹	0
picture	ab|🔺	4
picture	ab|c	0
picture	ab|é	0
# Brackets in a row.
smile	a|((( b	3
smile	a|)	1
smile	a|()b	2
smile	a|b	0
smile	a|	0
# Quotation marks as HTML writes them.
reference	a|&quot;b	6
reference	a|&#39;	5
reference	a|&#34;b	5
reference	a|&apos;b	6
reference	a|&laquo;b	7
reference	a|&#187;b	6
reference	a|&rdquo;b	7
reference	a|&#8221;b	7
reference	a|&amp;b	0
reference	a|&	0
reference	a|b	0
reference	a|	0
capitals	LA	yes
capitals	КИЇВ	yes
capitals	L	no
capitals	Ї	no
capitals	La	no
capitals	lA	no
capitals	L1	no
capitals		no
