# definitions	pattern	expanded
	ab	ab
n \\d+	%n%	(?:\\d+)
n \\d+	x%n%y%n%	x(?:\\d+)y(?:\\d+)
a x|y\nb %a%z	%b%!	(?:(?:x|y)z)!
zz9_-z q	%zz9_-z%	(?:q)
a0 q	%a0%	(?:q)
a q r	%a%	(?:q r)
# percent signs
	5%	5%
	5% to 7%	5% to 7%
	%%	%%
	%A%	%A%
	%a	%a
n x	%%n%%	%(?:x)%
n x	\\%n%	\\%n%
n x	\\\\%n%	\\\\(?:x)
	a\\	a\\
# what is refused
	%n%	byte 0: no macro %n%: #define it before, or write \\% for a percent sign
	ab%n%	byte 2: no macro %n%: #define it before, or write \\% for a percent sign
b %a%\na x	z	byte 2: no macro %a%: #define it before, or write \\% for a percent sign
a	z	byte 0: #define a: a pattern must follow
a 	z	byte 0: #define a: a pattern must follow
a x\na y	z	byte 0: #define a: there is one already
0 x	z	byte 0: #define: "0" is no name: a-z, then also 0-9, _ and -
a:b x	z	byte 0: #define: "a:b" is no name: a-z, then also 0-9, _ and -
 x	z	byte 0: #define: "" is no name: a-z, then also 0-9, _ and -
# macros that double each time end before they fill the memory
a0 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\na1 %a0%%a0%\na2 %a1%%a1%\na3 %a2%%a2%\na4 %a3%%a3%\na5 %a4%%a4%\na6 %a5%%a5%\na7 %a6%%a6%\na8 %a7%%a7%\na9 %a8%%a8%\na10 %a9%%a9%\na11 %a10%%a10%\na12 %a11%%a11%\na13 %a12%%a12%\na14 %a13%%a13%\na15 %a14%%a14%\na16 %a15%%a15%\na17 %a16%%a16%\na18 %a17%%a17%\na19 %a18%%a18%	z	byte 9: too long with its macros filled in
# where a byte of it comes from: of a macro, where that stands; behind the last, the end
n xy	a%n%b	0	0
n xy	a%n%b	1	1
n xy	a%n%b	6	1
n xy	a%n%b	7	4
n xy	a%n%b	8	5
n xy	a%n%	7	4
	a\\%	2	2
	a\\%	3	3
