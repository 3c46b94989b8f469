# rows	across	values	table in	table out
k	s	count	k s v/a R 1/a U 2/b R 3/a R 4	k R U total/a 2 1 3/b 1 0 1/total 3 1 4
k	s	sum(v)	k s v/a R 1.5/a U 2/b R 3/a R 0.25	k R U total/a 1.75 2 3.75/b 3 _ 3/total 4.75 2 6.75
# exact where a double is not
k		sum(v)	k v/a 9007199254740993/a 1	k sum(v)/a 9007199254740994/total 9007199254740994
k		sum(v)	k v/a 0.1/a 0.2	k sum(v)/a 0.3/total 0.3
# totals are of the data: a median of all, not of medians
k	s	median(v)	k s v/a R 1/a R 2/a R 9/a U 100	k R U total/a 2 100 5.5/total 2 100 5.5
k		median(v)	k v/a 1/a 2	k median(v)/a 1.5/total 1.5
k		min(v),max(v)	k v/a 10/a 9/a -1	k min(v) max(v)/a -1 10/total -1 10
k		min(d),max(d)	k d/a 2025-06-09/a 2025-05-23	k min(d) max(d)/a 2025-05-23 2025-06-09/total 2025-05-23 2025-06-09
k		distinct(v)	k v/a x/a y/a x/b x	k distinct(v)/a 2/b 1/total 2
k		first(v),last(v)	k v/a x/b y/a z	k first(v) last(v)/a x z/b y y/total x z
k		first(v),last(v)	k v/b x/a y/b z/a w/b _	k first(v) last(v)/a y w/b x z/total x w
k	s	distinct(v)	k s v/a R x/a U x/b R y/a R x	k R U total/a 1 1 1/b 1 0 1/total 2 1 2
# the most frequent; of several the least, whatever came first
k		mode(v)	k v/a x/a y/a y/b z	k mode(v)/a y/b z/total y
k		mode(v)	k v/a 10/a 9	k mode(v)/a 9/total 9
k	s	mode(v)	k s v/a R x/a R x/a U y/b U y/b U y	k R U total/a x y x/b _ y y/total x y y
k		mode(v)	k v/a _/a x	k mode(v)/a x/total x
# sums that outgrow 64 bits, and numbers that do
k		sum(v)	k v/a 999999999999999999/a 999999999999999999/a 0.00000000000000001/b 9223372036854775808	k sum(v)/a 1999999999999999998.00000000000000001/b 9223372036854775808/total 11223372036854775806.00000000000000001
k	s	sum(v)	k s v/a R 9000000000000000000/a U 9000000000000000000/b R -1	k R U total/a 9000000000000000000 9000000000000000000 18000000000000000000/b -1 _ -1/total 8999999999999999999 9000000000000000000 17999999999999999999
# a key of nothing is a key
k		count	k s/_ x/_ y	k count/_ 2/total 2
	k	count	k s/_ x	(none) total/1 1
# not known is not zero
k		count(v),sum(v)	k v/a 1/a _/b _	k count(v) sum(v)/a 1 1/b 0 _/total 1 1
k	s	share	k s/a R/a U/b R/b R	k R U total/a 25.0% 25.0% 50.0%/b 50.0% 0.0% 50.0%/total 75.0% 25.0% 100.0%
k	s	row-share	k s/a R/a U/b R	k R U total/a 50.0% 50.0% 100.0%/b 100.0% 0.0% 100.0%/total 66.7% 33.3% 100.0%
k	s	column-share	k s/a R/a U/b R	k R U total/a 50.0% 100.0% 66.7%/b 50.0% 0.0% 33.3%/total 100.0% 100.0% 100.0%
k		share(v)	k v/a 1/b 2	k share(v)/a 33.3%/b 66.7%/total 100.0%
k		share(v)	k v/a 1/b 999	k share(v)/a 0.1%/b 99.9%/total 100.0%
# rows and columns in order, numbers by value
k	s	count	k s/10 b/9 a/9 b	k a b total/9 1 1 2/10 0 1 1/total 1 2 3
	s	count	s/b/a/b	a b total/1 2 3
		count	s/b/a	count/2
k	s,t	count	k s t/a x y/a _ y	k x / y (none) / y total/a 1 1 2/total 1 1 2
k		count	k v	k count/total 0
# strict
k		sum(v)	k v/a 1,234	sum(v): "1,234" is no plain number
k		sum(v)	k v/a x	sum(v): "x" is no plain number
k		max(v)	k v/a soon	max(v): "soon" is no plain number and no date
k		max(v)	k v/a 1/a 2025-01-01	numbers and dates in one column have no least and no greatest
k		sum	k v/a 1	sum wants a column: sum(value)
k		mean(v)	k v/a 1	no aggregate "mean(v)": there are count, sum, min, max, median, mode, distinct, first, last, share, row-share, column-share, each as name(column)
k	s	count	k s/a 1/a 2/a 3/a 4	the table would have more than 3 columns: choose other columns, or allow more with --max-columns
k		count	k/a/b/c/d	the table would have more than 3 rows: choose other columns, or allow more with --max-rows
# 1 and 1.0 are equal, but no result hangs on which came first
k		min(v),max(v)	k v/a 1.0/a 1/b 1/b 1.0	k min(v) max(v)/a 1 1.0/b 1 1.0/total 1 1.0
k		median(v),mode(v)	k v/a 1.0/a 1/a 1.00/b 1/b 1.00/b 1.0	k median(v) mode(v)/a 1.0 1/b 1.0 1/total 1 1
v		count	v/1.0/1	v count/1 1/1.0 1/total 2
v		count	v/1/1.0	v count/1 1/1.0 1/total 2
# a share of what is negative, too
k		share(v)	k v/a -1/b 3	k share(v)/a -50.0%/b 150.0%/total 100.0%
