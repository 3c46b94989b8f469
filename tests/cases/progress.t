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
