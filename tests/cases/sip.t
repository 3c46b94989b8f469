# By another program, after the paper of Aumasson and Bernstein: with two rounds and four it gives
# the number of their appendix A, and these with one and three.
hash	0	abac0158050fc4dc
hash	7	d3927d989bb11140
hash	8	369095118d299a8e
hash	15	d320d86d2a519956
hash	16	cc4fdd1a7d908b66
# A process makes its key once.
key			new
key	x		the same
key		x	the same
key	x	x	the same
