is	0	yes
is	007	yes
is	-12.50	yes
is	12.	no
is	.5	no
is		no
is	-	no
is	+1	no
is	1,300	no
is	1e3	no
is	1.2.3	no
is	12 	no
is	٣	no
order	9	10	<
order	-9	-10	>
order	-1	1	<
order	1	1.0	=
order	0	-0	=
order	007	7	=
order	1.05	1.5	<
order	9007199254740993	9007199254740992	>
order	123456789012345678901234567890	123456789012345678901234567891	<
# numbers before text, what is empty last
order	99	a	<
order	a	b	<
order		1	>
order	x		<
grouped	999	999
grouped	1000	1,000
grouped	-1234567.8901	-1,234,567.8901
grouped	-999	-999
grouped	n/a	n/a
grouped	2025-05-23	2025-05-23
# JSON keeps the number and its spelling, or it stays a string
json	270	yes
json	-1.5	yes
json	0	yes
json	0.1	yes
json	007	no
json	1.50	no
json	1.0	no
json	-0	no
json	9007199254740993	no
json	123456789012345	yes
json	x	no
order	1	-1	>
order	a	99	>
order	b	a	>
