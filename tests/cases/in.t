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
