# what	bytes	expected
lines	a\nb\n	1[a]2[b]
pipe	a\nb\n	1[a]2[b]
lines		
lines	\n\n	1[]2[]
lines	a\r\nb\r\n	1[a]2[b]
lines	a\rb\n	1[a\rb]
lines	\xef\xbb\xbfa\n\xef\xbb\xbfb\n	1[a]2[\xef\xbb\xbfb]
lines	a\nb	1[a]the input ends inside a record (no final newline): it was cut short
pipe	a\nb	1[a]the input ends inside a record (no final newline): it was cut short
lax	a\nb	1[a]2[b]
lines	a\x00b\n	NUL byte in text
lax	a\x00b\n	1[a\x00b]
blocks	abc	ab|bc|c|
blocks	\xef\xbb\xbf	\xef\xbb|\xbb\xbf|\xbf|
# Before a read that would block, and only then, whoever waits is told.
slow	a\n	b\n	1[a](waits)2[b](waits)
slow	a\nb	c\n	1[a](waits)2[bc](waits)
slow		a\n	(waits)1[a](waits)
# A line longer than what is read at once.
long	65535	65535[]0[end]
long	65536	65536[]0[end]
long	300000	300000[]0[end]
