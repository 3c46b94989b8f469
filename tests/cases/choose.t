# rules	sentence with its figure	values
# the figure's own clause wins
act\tfreed\tfreed\nact\tkilled\tkilled\nact\tinjured\tinjured\nby\tRU\tRussia\\b\nby\tUA\tUkraine\\b\nwhat\tsoldier\tsoldiers?|military personnel\nwhat\tcivilian\tcivilians?\nwhat\tprisoner\tprisoners?\nwhat\tpersonnel\tpersonnel\n	[12] were killed and 16 were injured	act=killed by= what=
act\tfreed\tfreed\nact\tkilled\tkilled\nact\tinjured\tinjured\nby\tRU\tRussia\\b\nby\tUA\tUkraine\\b\nwhat\tsoldier\tsoldiers?|military personnel\nwhat\tcivilian\tcivilians?\nwhat\tprisoner\tprisoners?\nwhat\tpersonnel\tpersonnel\n	12 were killed and [16] were injured	act=injured by= what=
act\tfreed\tfreed\nact\tkilled\tkilled\nact\tinjured\tinjured\nby\tRU\tRussia\\b\nby\tUA\tUkraine\\b\nwhat\tsoldier\tsoldiers?|military personnel\nwhat\tcivilian\tcivilians?\nwhat\tprisoner\tprisoners?\nwhat\tpersonnel\tpersonnel\n	Russia freed [390] and Ukraine 307	act=freed by=RU what=
act\tfreed\tfreed\nact\tkilled\tkilled\nact\tinjured\tinjured\nby\tRU\tRussia\\b\nby\tUA\tUkraine\\b\nwhat\tsoldier\tsoldiers?|military personnel\nwhat\tcivilian\tcivilians?\nwhat\tprisoner\tprisoners?\nwhat\tpersonnel\tpersonnel\n	Russia freed 390 and Ukraine [307]	act=freed by=UA what=
act\tfreed\tfreed\nact\tkilled\tkilled\nact\tinjured\tinjured\nby\tRU\tRussia\\b\nby\tUA\tUkraine\\b\nwhat\tsoldier\tsoldiers?|military personnel\nwhat\tcivilian\tcivilians?\nwhat\tprisoner\tprisoners?\nwhat\tpersonnel\tpersonnel\n	[270 soldiers] and 120 civilians were freed	act=freed by= what=soldier
act\tfreed\tfreed\nact\tkilled\tkilled\nact\tinjured\tinjured\nby\tRU\tRussia\\b\nby\tUA\tUkraine\\b\nwhat\tsoldier\tsoldiers?|military personnel\nwhat\tcivilian\tcivilians?\nwhat\tprisoner\tprisoners?\nwhat\tpersonnel\tpersonnel\n	270 soldiers and [120 civilians] were freed	act=freed by= what=civilian
act\tfreed\tfreed\nact\tkilled\tkilled\nact\tinjured\tinjured\nby\tRU\tRussia\\b\nby\tUA\tUkraine\\b\nwhat\tsoldier\tsoldiers?|military personnel\nwhat\tcivilian\tcivilians?\nwhat\tprisoner\tprisoners?\nwhat\tpersonnel\tpersonnel\n	The freed prisoners — [270 soldiers] and 120 civilians — came by bus	act=freed by= what=soldier
act\tfreed\tfreed\nact\tkilled\tkilled\nact\tinjured\tinjured\nby\tRU\tRussia\\b\nby\tUA\tUkraine\\b\nwhat\tsoldier\tsoldiers?|military personnel\nwhat\tcivilian\tcivilians?\nwhat\tprisoner\tprisoners?\nwhat\tpersonnel\tpersonnel\n	The freed prisoners — 270 soldiers and [120 civilians] — came by bus	act=freed by= what=civilian
act\tfreed\tfreed\nact\tkilled\tkilled\nact\tinjured\tinjured\nby\tRU\tRussia\\b\nby\tUA\tUkraine\\b\nwhat\tsoldier\tsoldiers?|military personnel\nwhat\tcivilian\tcivilians?\nwhat\tprisoner\tprisoners?\nwhat\tpersonnel\tpersonnel\n	Russia said [5] were killed; Ukraine freed 7	act=killed by=RU what=
act\tfreed\tfreed\nact\tkilled\tkilled\nact\tinjured\tinjured\nby\tRU\tRussia\\b\nby\tUA\tUkraine\\b\nwhat\tsoldier\tsoldiers?|military personnel\nwhat\tcivilian\tcivilians?\nwhat\tprisoner\tprisoners?\nwhat\tpersonnel\tpersonnel\n	Russia said 5 were killed; Ukraine freed [7]	act=freed by=UA what=
# there the longest match, however near another is
act\tfreed\tfreed\nact\tkilled\tkilled\nact\tinjured\tinjured\nby\tRU\tRussia\\b\nby\tUA\tUkraine\\b\nwhat\tsoldier\tsoldiers?|military personnel\nwhat\tcivilian\tcivilians?\nwhat\tprisoner\tprisoners?\nwhat\tpersonnel\tpersonnel\n	[270] military personnel	act= by= what=soldier
act\tfreed\tfreed\nact\tkilled\tkilled\nact\tinjured\tinjured\nby\tRU\tRussia\\b\nby\tUA\tUkraine\\b\nwhat\tsoldier\tsoldiers?|military personnel\nwhat\tcivilian\tcivilians?\nwhat\tprisoner\tprisoners?\nwhat\tpersonnel\tpersonnel\n	[12] killed, some say injured	act=injured by= what=
# of equal length the one that overlaps the figure, follows it, precedes it, is nearest
k\ta\taa\nk\tb\tbb\nk\tc\tcc	aa [5 bb] cc	k=b
k\ta\taa\nk\tc\tcc	aa [5] x cc	k=c
k\ta\taa\nk\tb\tbb	bb aa x [5]	k=a
k\ta\taa\nk\tb\tbb	[5] x bb aa	k=b
k\ta\taa\nk\tb\taa	[5] aa	k=a
# without one there the nearest clause: over an and before over a while
act\tfreed\tfreed\nact\tkilled\tkilled\nact\tinjured\tinjured\nby\tRU\tRussia\\b\nby\tUA\tUkraine\\b\nwhat\tsoldier\tsoldiers?|military personnel\nwhat\tcivilian\tcivilians?\nwhat\tprisoner\tprisoners?\nwhat\tpersonnel\tpersonnel\n	Russia freed 390 and Ukraine [307], while 12 were killed	act=freed by=UA what=
act\tfreed\tfreed\nact\tkilled\tkilled\nact\tinjured\tinjured\nby\tRU\tRussia\\b\nby\tUA\tUkraine\\b\nwhat\tsoldier\tsoldiers?|military personnel\nwhat\tcivilian\tcivilians?\nwhat\tprisoner\tprisoners?\nwhat\tpersonnel\tpersonnel\n	An attack killed 12; [270 soldiers] and 120 civilians were freed	act=freed by= what=soldier
# of two as near the one that follows
act\tfreed\tfreed\nact\tkilled\tkilled\nact\tinjured\tinjured\nby\tRU\tRussia\\b\nby\tUA\tUkraine\\b\nwhat\tsoldier\tsoldiers?|military personnel\nwhat\tcivilian\tcivilians?\nwhat\tprisoner\tprisoners?\nwhat\tpersonnel\tpersonnel\n	12 were killed; [5] of them; 3 were injured	act=injured by= what=
# a match that begins in another clause is there, unless it overlaps the figure
k\tlong\tfreed 390 and Ukraine\nk\tshort\tUkraine	Russia freed 390 and Ukraine [307]	k=short
k\tlong\tRussia freed .* 307\nk\tshort\tUkraine	Russia freed 390 and Ukraine [307]	k=long
# a range in two clauses belongs to both
k\ta\taa\nk\tb\tbb\nk\tc\tccc	ccc; [aa 5; 6] bb	k=a
# matches without a value are none
k\t$1\taaa(x)?\nk\tb\tbb	[5] aaa bb	k=b
# a rule for the words of the figure itself: for that figure, before all others, for no other
what\tparty\ttwo (?:sides|nations)\tf\nwhat\tprisoner\t\\d+ prisoners\tf\n	The [two sides] freed 175 prisoners	what=party
what\tparty\ttwo (?:sides|nations)\tf\nwhat\tprisoner\t\\d+ prisoners\tf\n	The two sides freed [175 prisoners]	what=prisoner
what\tparty\ttwo (?:sides|nations)\tf\nwhat\tprisoner\tprisoners of war\n	The [two sides] freed prisoners of war	what=party
what\tparty\ttwo (?:sides|nations)\tf\n	The two sides freed [175]	what=
# what touches the figure follows or precedes it
k\ta\taa\nk\tb\tbb	bb[5]aa	k=a
k\tc\tcc\nk\tb\tbb	x cc bb[5]	k=b
# what is still even: the higher priority, then the one that begins first, then the first rule
k\ta\taa\nk\tb\taa\t\t\t\t1	[5] aa	k=b
k\ta\taa\t\t\t\t-1\nk\tb\taa	[5] aa	k=b
k\ta\taa\nk\tb\taa\t\t\t\t0	[5] aa	k=a
k\ta\taa\t\t\t\t9\nk\tb\tbbb	[5] aa bbb	k=b
k\ta\t5 a\nk\tb\t a5	x a[5] a	k=b
k\ta\t5 a\t\t\t\t1\nk\tb\t a5	x a[5] a	k=a
# the clause of a figure that ends where it does is that one alone
a\tv\tkilled\na\tw\tinjured men	They killed [12]; injured men	a=v
