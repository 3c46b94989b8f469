# Decimal digits.
digits	0	0
digits	9	9
digits	10	10
digits	4294967295	4294967295
# Room for one more: doubled when it is full, sixteen at least.
more	0	0	16
more	3	16	16
more	15	16	16
more	16	16	32
more	9	9	16
more	100	100	200
# Copies are terminated, none at all too.
dup	some	some.
dup		.
dup	a\x00b	a\x00b.
add		3	
add	ab	3	ababab
add	0123456789	30	012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789
# What cannot be had ends the program, with a message.
dies	buffer	crossfoot: a buffer of # + # bytes is too large\n=2
dies	part	crossfoot: a buffer of # + # bytes is too large\n=2
dies	array	crossfoot: allocation of # x # bytes overflows\n=2
dies	lacks	crossfoot: out of resources: no ink\n=2
