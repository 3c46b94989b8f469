# from	to	cells	what	drawn
0	100	21	marks	├─────────┼─────────┤
0	100	21	numbers	0        50       100
# an axis begins at 0 where that costs less than half of it
30	100	21	numbers	0        50       100
90	100	21	numbers	90       95       100
7	7	21	numbers	0         5        10
-5	5	21	numbers	-5        0         5
990	1490	31	numbers	500          1,000        1,500
0	0.3	31	numbers	0        0.1       0.2      0.3
0	100	21	at 0	0
0	100	21	at 50	10
0	100	21	at 100	20
0	100	21	at 52.5	11
0	100	21	at 52.4	10
0	100	21	at 900	20
0	100	21	at -900	0
0	100	21	range 25 75	     ├─────────┤
0	100	21	range  50	←─────────┤
0	100	21	range 50 	          ├─────────→
0	100	21	range  	
0	100	21	values 25|50 (3)	     ○    ○
0	100	21	values 25..75	     (         )
0	100	21	values 50..	          (
0	100	21	values x|50	          ○
0	100	21	bar 50	███████████
0	100	21	bar 0	
-100	100	21	bar -50	     ██████
-100	100	21	bar 50	          ██████
-12.25	100	21	numbers	-100      0       100
-0.5	0.5	21	numbers	-0.5      0       0.5
50	100	21	numbers	50                100
49	100	21	numbers	0        50       100
0	100	21	values 25 |50	     ○    ○
# however great: an axis wants the digits of a decimal number
0	10000000000000000000000000000000000000000000000000000000000000000000000	21	marks	├─────────┼─────────┤
0	100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000	21	marks	no axis
