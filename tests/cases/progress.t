# Bytes as a person reads them, as far as a tenth, cut.
tag	?	0	crossfoot-tag: 0 bytes read
tag	?	1	crossfoot-tag: 1 byte read
tag	?	812	crossfoot-tag: 812 bytes read
tag	?	999	crossfoot-tag: 999 bytes read
tag	?	1000	crossfoot-tag: 1.0 kB read
tag	?	1999	crossfoot-tag: 1.9 kB read
tag	?	999999	crossfoot-tag: 999.9 kB read
tag	?	1000000	crossfoot-tag: 1.0 MB read
tag	?	12450000	crossfoot-tag: 12.4 MB read
tag	?	2500000000*2	crossfoot-tag: 5.0 GB read
tag	?	4000000000*1280	crossfoot-tag: 5.1 TB read
tag	?	4000000000*1280000	crossfoot-tag: 5.1 PB read
# Many reads, one line; the counters go on beyond what a word holds.
tag	?	500,500	crossfoot-tag: 1.0 kB read
tag	?	1073741824,1073741824,1073741823,1	crossfoot-tag: 3.2 GB read
tag	?	1073741823,1	crossfoot-tag: 1.0 GB read
tag	?	3000000000,3000000000	crossfoot-tag: 6.0 GB read
# The share is known where all inputs are files.
tag	1000	250	crossfoot-tag: 250 bytes read, 25% of 1.0 kB
tag	1000,3000	2000	crossfoot-tag: 2.0 kB read, 50% of 4.0 kB
tag	1000	1000	crossfoot-tag: 1.0 kB read, 100% of 1.0 kB
tag	1000	999	crossfoot-tag: 999 bytes read, 99% of 1.0 kB
tag	1000	5	crossfoot-tag: 5 bytes read, 0% of 1.0 kB
tag	1000	1001	crossfoot-tag: 1.0 kB read
tag	1000,?	250	crossfoot-tag: 250 bytes read
tag	?,1000	250	crossfoot-tag: 250 bytes read
tag	0	0	crossfoot-tag: 0 bytes read
tag	7	7	crossfoot-tag: 7 bytes read, 100% of 7 bytes
# Who speaks.
extract-numbers	1000	250	crossfoot-extract-numbers: 250 bytes read, 25% of 1.0 kB
-	1000	250	crossfoot: 250 bytes read, 25% of 1.0 kB
# How much in a second, and what is left at that; not before something can be said.
tag	file	1000000	250000 +1000 ask	crossfoot-tag: 250.0 kB read, 250.0 kB/s, 25% of 1.0 MB, 0:03 left\n
tag	file	1000000	250000 +500 ask	crossfoot-tag: 250.0 kB read, 500.0 kB/s, 25% of 1.0 MB, 0:01 left\n
tag	file	1000	500 ask	crossfoot-tag: 500 bytes read, 50% of 1.0 kB\n
tag	file	1000	1 +1001 ask	crossfoot-tag: 1 byte read, 0% of 1.0 kB\n
tag	file	60	1 +1000 ask	crossfoot-tag: 1 byte read, 1 byte/s, 1% of 60 bytes, 0:59 left\n
tag	file	61	1 +1000 ask	crossfoot-tag: 1 byte read, 1 byte/s, 1% of 61 bytes, 1:00 left\n
tag	file	3600	1 +1000 ask	crossfoot-tag: 1 byte read, 1 byte/s, 0% of 3.6 kB, 59:59 left\n
tag	file	3601	1 +1000 ask	crossfoot-tag: 1 byte read, 1 byte/s, 0% of 3.6 kB, 1:00:00 left\n
tag	file	7300	1 +1000 ask	crossfoot-tag: 1 byte read, 1 byte/s, 0% of 7.3 kB, 2:01:39 left\n
tag	file	1000	1000 +1000 ask	crossfoot-tag: 1.0 kB read, 1.0 kB/s, 100% of 1.0 kB\n
tag	file	1000	1001 +1000 ask	crossfoot-tag: 1.0 kB read, 1.0 kB/s\n
tag	file	?	500 +1000 ask	crossfoot-tag: 500 bytes read, 500 bytes/s\n
# On a terminal the line is drawn every 200 milliseconds; a message takes its place, and it stays at the end.
tag	file	1000	+500 250 said end	crossfoot-tag: so it is\n
tag	terminal	1000	+199 250 said	crossfoot-tag: so it is\n
tag	terminal	1000	+199 250 +1 250	crossfoot-tag: 500 bytes read, 2.5 kB/s, 50% of 1.0 kB, 0:00 left\x1b[K\r
tag	terminal	1000	+200 500 said said	crossfoot-tag: 500 bytes read, 2.5 kB/s, 50% of 1.0 kB, 0:00 left\x1b[K\r\x1b[Kcrossfoot-tag: so it is\ncrossfoot-tag: so it is\n
tag	terminal	1000	+200 500 +199 0 +1 0	crossfoot-tag: 500 bytes read, 2.5 kB/s, 50% of 1.0 kB, 0:00 left\x1b[K\rcrossfoot-tag: 500 bytes read, 1.2 kB/s, 50% of 1.0 kB, 0:00 left\x1b[K\r
tag	terminal	1000	500 ask	crossfoot-tag: 500 bytes read, 50% of 1.0 kB\x1b[K\n
tag	terminal	1000	1000 end end	crossfoot-tag: 1.0 kB read, 100% of 1.0 kB\x1b[K\n
tag	terminal	1000	+200 500 end said	crossfoot-tag: 500 bytes read, 2.5 kB/s, 50% of 1.0 kB, 0:00 left\x1b[K\rcrossfoot-tag: 500 bytes read, 2.5 kB/s, 50% of 1.0 kB, 0:00 left\x1b[K\ncrossfoot-tag: so it is\n
# A name of 29 letters has room.
aaaaaaaaaaaaaaaaaaaaaaaaaaaaa	?	5	crossfoot-aaaaaaaaaaaaaaaaaaaaaaaaaaaaa: 5 bytes read
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	?	5	crossfoot: 5 bytes read
