# characters, of either case where it is ignored
xyz	X x
c:xyz	x
1yz	1
-yz	-
[yz	unknown
c:жук	+
жук	+
c:éa	+
\\.yz	.
# branches, and what may be left out
c:xyz|abc	a x
c:x?yz	x-y
c:x*yz	x-y
c:x+yz	x
c:(?:x|y)z	x-y
# classes
c:[a-c]x	a-c
[a-c]x	A-C a-c
c:[a-cx]y	a-c x
c:[xa-c-]y	- a-c x
c:[0-9,]+	, 0-9
c:[!-Z]y	!-Z
[!-Z]y	!-Z a-z
c:[!-[]y	unknown
c:[a-é]y	a-\x7f +
c:[а-я]y	+
[а-я]y	+
c:[α-я]y	+
[α-я]y	any
c:[éa]y	a +
c:[^a]y	any
c:[]a]y	] a
c:[^]a]y	any
c:[a^]y	^ a
c:[z-a]y	unknown
# classes that have a name
c:\\dx	0-9
\\wx	0-9 A-Z _ a-z +
c:\\wx	0-9 A-Z _ a-z +
\\sx	\t-\r   +
c:\\p{Lu}x	A-Z +
c:\\p{Ll}x	a-z +
c:\\p{L}x	A-Z a-z +
c:\\pLx	A-Z a-z +
\\p{Lu}x	A-Z a-z +
\\p{Ll}x	A-Z a-z +
\\p{Nd}x	any
\\P{L}x	any
c:\\PLx	any
\\Dx	any
\\Wx	any
\\Sx	any
.x	any
\\Xx	any
\\p{Lu	unknown
\\p	unknown
c:[\\d_]x	0-9 _
c:[\\w-]x	- 0-9 A-Z _ a-z +
c:[\\p{Lu}_]x	A-Z _ +
c:[[:upper:]]x	any
[\\X]x	unknown
[\\R]x	unknown
c:[\\.-9]x	.-9
c:[.\\-9]x	--. 9
c:[a\\]]x	] a
[[:lowly:]]x	unknown
[[=a=]]x	unknown
[[.a.]]x	unknown
[:a:]x	unknown
[.a.]x	unknown
[=a=]x	unknown
c:[:a]x	: a
c:[.a]x	. a
