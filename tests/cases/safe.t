# function	text	what comes out
text	plain text, ASCII	plain text, ASCII
text		
text	Zoë — «да» 東京	Zoë — «да» 東京
# a terminal obeys none of these
text	\x1b[31mred\x1b[0m	␛[31mred␛[0m
text	a\x07b\x7fc\x00d	a␇b␡c␀d
text	a\tb\nc\rd	a␉b␊c␍d
# C1 controls: CSI is one of them
text	a\xc2\x9b31mb	a<U+009B>31mb
# bidirectional overrides, isolates and marks (the Trojan Source set)
text	\xe2\x80\xaeabc\xe2\x80\xac	<U+202E>abc<U+202C>
text	\xe2\x81\xa6a\xe2\x81\xa9	<U+2066>a<U+2069>
text	\xe2\x80\x8f\xd8\x9c	<U+200F><U+061C>
# zero width and invisible
text	pay\xe2\x80\x8bpal\xef\xbb\xbf	pay<U+200B>pal<U+FEFF>
text	co\xc2\xadop	co<U+00AD>op
text	a\xe2\x80\xa8b	a<U+2028>b
text	\xf3\xa0\x81\xa1	<U+E0061>
text	\xe3\x85\xa4	<U+3164>
# joiners stay where a script or an emoji needs them, and only there
text	\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xac	👩‍🔬
text	می\xe2\x80\x8cخواهم	می‌خواهم
text	a\xe2\x80\x8db	a<U+200D>b
text	\xf0\x9f\x91\xa9\xe2\x80\x8d	👩<U+200D>
text	ж\xe2\x80\x8cж	ж<U+200C>ж
# bytes that are not UTF-8: stray, overlong, surrogate, cut short
text	a\xffb	a�b
text	\xc0\xaf	��
text	\xed\xa0\x80	���
text	a\xe2\x80	a��
html	<script>alert('x')</script>	&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;
html	a & b &amp; "c"	a &amp; b &amp;amp; &quot;c&quot;
html	\x1b]0;x\x07	␛]0;x␇
html	\xe2\x80\xae<	&lt;U+202E&gt;&lt;
html	< ж >	&lt; ж &gt;
json	a"b\\c	"a\\"b\\\\c"
json	\x1b\n\t\x00	"\\u001B\\u000A\\u0009\\u0000"
json	\xe2\x80\xaex	"\\u202Ex"
json	\xf3\xa0\x81\xa1	"\\uDB40\\uDC61"
json	\xff	"�"
json	да	"да"
cell	=cmd|' /C calc'!A0	'=cmd|' /C calc'!A0
cell	@SUM(1)	'@SUM(1)
cell	+1+1	'+1+1
cell	-1+1	'-1+1
cell	-	'-
cell	-12.5	-12.5
cell	+3	+3
cell	-1,300	-1,300
cell	-18%	-18%
cell	-1.2.3	'-1.2.3
cell	 =1	' =1
cell	＝1+1	'＝1+1
cell	\xe2\x80\x8b=1	'\xe2\x80\x8b=1
cell	a=b	a=b
cell	120	120
cell		
cell	-5x	'-5x
cell	-,5	'-,5
cell	-%	'-%
text	\xf3\xb0\x80\x80	\xf3\xb0\x80\x80
text	\xf0\x9d\x85\xb3	<U+1D173>
