# one claim; several that say the same; several that allow the same
	120,,,,,a	single 120 120 1/1/1
	120,,,about,,a	single 120 115..125 1/1/1
	,24,,vague,,a	single - 24.. 1/1/1
	120,,,,,a	120.0,,,,,b	agree 120 120 2/2/2
	120,,,about,,a	120,,,,,b	compatible 120 120 2/2/2
	120,,,about,,a	100,,,more-than,,b	120,,,,,c	compatible 120 120 3/3/3
	,18,25,range,,a	25,,,at-most,,b	compatible - 18..25 2/2/2
	800,,,almost,,a	780,,,,,b	compatible 780 780 2/2/2
	120,,,about,,a	122,,,at-least,,b	compatible - 122..125 2/2/2
# documents that contradict each other; the mode, never the mean
	307,,,,,a	307,,,,,b	297,,,,,c	conflict 307 297..307 3/3/3
	307,,,,,a	297,,,,,b	conflict 297 297..307 2/2/2
	307,,,,,a	310,,,about,,b	297,,,,,c	conflict 307 297..315 3/3/3
	307,,,,,a	301,,,at-least,,b	297,,,,,c	conflict 307 297..307 3/3/3
	10,,,,,a	20,,,,,a	30,,,,,b	conflict 10 10..30 3/2/2
# one that contradicts itself
	10,,,,,a	20,,,,,a	mixed 10 10..20 2/1/1
	10,,,,,a	20,,,,,a	20,,,,,b	mixed 20 10..20 3/2/2
# rows without a document are documents of their own
	10	20	conflict 10 10..20 2/2/2
	10	10	agree 10 10 2/2/2
# ties: the most precise, then the earliest, then the least
	100,95,105,about,,a	104,99,109,about,,b	tie 100 99..105 2/2/2
	100,94,105,about,,a	104,99,109,about,,b	tie 104 99..105 2/2/2
	100,95,105,about,,a,,2025-05-24	104,99,109,about,,b,,2025-05-23	tie 104 99..105 2/2/2
	307,,,,,a,,2025-05-24	297,,,,,b,,2025-05-25	conflict 307 297..307 2/2/2
# origins: the source, else the document; the same sentence is one
	5,,,,,a,X	5,,,,,b,X	agree 5 5 2/2/1
	5,,,,,a,X	5,,,,,b,Y	agree 5 5 2/2/2
	5,,,,,a,X,,Five died.	5,,,,,b,Y,,Five died.	agree 5 5 2/2/1
	5,,,,,a,X,,Five died.	5,,,,,b,Y,,Five died.	5,,,,,c,Y,,So five.	5,,,,,d,Z	agree 5 5 4/4/2
# a sentence is one where half of the three-word runs of the shorter one stand in the other, and three at least
	5,,,,,a,X,,On Friday the ministry said that five miners died	5,,,,,b,Y,,The ministry said that five miners died in Luhansk.	agree 5 5 2/2/1
	5,,,,,a,X,,On Friday the ministry said that five miners died	5,,,,,b,Y,,Then the ministry said that nobody knew of more than five	agree 5 5 2/2/2
	5,,,,,a,X,,Five miners died there	5,,,,,b,Y,,Five miners died	agree 5 5 2/2/2
	5,,,,,a,X,,В пятницу министерство сообщило о гибели пяти горняков	5,,,,,b,Y,,«Министерство сообщило о гибели пяти горняков» - пишет газета	agree 5 5 2/2/1
# chains: a is reworded by b, b by c
	5,,,,,a,X,,one two three four five six	5,,,,,b,Y,,three four five six seven eight nine ten	5,,,,,c,Z,,six seven eight nine ten eleven	agree 5 5 3/3/2
	5,,,,,a,X,,one two three four five six seven	5,,,,,b,Y,,three four five six seven eight nine ten	5,,,,,c,Z,,six seven eight nine ten eleven	agree 5 5 3/3/1
# what stands in three documents of one source is furniture and stands for nobody
	5,,,,,a,X,,Five of us write here.	5,,,,,b,X,,Five of us write here.	agree 5 5 2/2/1
	5,,,,,a,X,,Five of us write here.	5,,,,,b,X,,Five of us write here.	5,,,,,c,X,,Five of us write here.	agree 5 5 3/3/0
	5,,,,,a,X,,Five of us write here.	5,,,,,b,X,,Five of us write here.	5,,,,,c,X,,Five of us write here.	5,,,,,d,Y,,So five.	agree 5 5 4/4/1
	5,,,,,a,X,,Five of us write here.	5,,,,,b,Y,,Five of us write here.	5,,,,,c,Z,,Five of us write here.	agree 5 5 3/3/1
# units convert; what cannot be converted is not compared
	5,,,,km,a	5000,,,,m,b	agree 5 5 2/2/2
	5,,,,km,a	4,,,,km,b	5000,,,,m,c	conflict 5 4..5 3/3/3
	24,,,,month,a	2,,,,year,b	agree 24 24 2/2/2
	25,,,,month,a	2,,,,year,b	conflict 24 24..25 2/2/2
	1,,,,month,a	30,,,,day,b	compatible 30 30 2/2/2
	1,,,,month,a	32,,,,day,b	conflict 32 28..32 2/2/2
	5,,,,km,a	5,,,,t,b	incomparable - .. 2/2/2
	5,,,,USD,a	5,,,,EUR,b	incomparable - .. 2/2/2
	5,,,,parsec,a	5,,,,parsec,b	agree 5 5 2/2/2
	5,,,,parsec,a	5,,,,km,b	incomparable - .. 2/2/2
# a later report replaces: an origin its own figure, a growing count the bound it began with
	6,,,,,a,X,2025-05-23	9,,,,,b,X,2025-05-24	superseded 9 9 2/2/1
	9,,,,,a,X,2025-05-23	6,,,,,b,X,2025-05-24	superseded 6 6 2/2/1
	6,,,at-least,,a,,2025-05-23	9,,,,,b,,2025-05-24	10,,,,,c,,2025-05-25	superseded 10 10 3/3/3
	6,,,at-least,,a,,2025-05-23	10,,,,,b,,2025-05-24	9,,,,,c,,2025-05-25	conflict 10 6..10 3/3/3
	6,,,,,a,,2025-05-23	9,,,,,b,,2025-05-24	conflict 6 6..9 2/2/2
	6,,,at-least,,a,,2025-05-23	9,,,,,b	10,,,,,c,,2025-05-25	conflict 10 6..10 3/3/3
# tolerance
abs=2	100	102	tie 100 100..102 2/2/2
abs=1	100	102	conflict 100 100..102 2/2/2
rel=2%	100	102	tie 100 100..102 2/2/2
rel=1%	100	102	conflict 100 100..102 2/2/2
# other rules for the best value
bst=median	10,,,,,a	20,,,,,b	90,,,,,c	conflict 20 10..90 3/3/3
bst=median	10,,,,,a	20,,,,,b	conflict 10 10..20 2/2/2
bst=lowest	20,,,,,a	20,,,,,b	10,,,,,c	conflict 10 10..20 3/3/3
bst=latest	20,,,,,a,,2025-05-25	10,,,,,b,,2025-05-24	10,,,,,c,,2025-05-24	conflict 20 10..20 3/3/3
