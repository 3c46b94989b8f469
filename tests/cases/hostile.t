# each part that repeats, up to it or from the beginning; then nothing, what hardly fits, what fits
(?:ab+)+c	a{b} & a{b}!cba & a{b}c & {ab} & {ab}!cba & {ab}c & abcba{ab}
(?:a)+	{a} & {a}!a & {a}a & aa{a}
(?:a)+z	{a} & {a}!za & {a}z & aza{a}
[a]{2,}[b]+	{a} & {a}! & a{a} & aa{b} & aa{b}! & {aab} & {aab}! & a{aab}
(?:b+c)+	{b} & {b}!cb & {b}c & bcb{b} & {bc} & {bc}!cb & {bc}c & bcb{bc}
# where little repeats no search is long
abc	
[a]+	
[a]+[b]{0,3}	
[a]+[b]{0,4}	{a} & {a}! & a{a}
[a]+[b]?[b]?	
[a]+[b]?[b]?[b]?	{a} & {a}! & a{a}
(?:a){0,3}	
(?:a){0,7}	
(?:ab){0,8}	{ab} & {ab}!ba & {ab}b & abba{ab}
(?:[a]){3}[b]+	
(?:[a]){4}[b]+	aaaa{b} & aaaa{b}! & {aaaab} & {aaaab}! & aaaab{aaaab}
# of a class a blank, a letter, a digit, -, a comma; then a letter first; else the last in ASCII
(?:[a ])+	{ } & { }! &  { } & {a} & {a}! & a{a}
(?:[1 ])+	{ } & { }! &  { } & {1} & {1}! & 1{1}
(?:[1a])+	{a} & {a}! & a{a}
(?:[1,-])+	{1} & {1}! & 1{1}
(?:[,-])+	{-} & {-}! & -{-}
(?:[%,])+	{,} & {,}! & ,{,}
(?:[x-z])+	{z} & {z}! & z{z}
c:(?:[XYZ])+	{Z} & {Z}! & Z{Z}
(?:[!"])+	{"} & {"}! & "{"}
(?:[~}])+	{~} & {~}! & ~{~}
(?:\\w[\\d-])+	{a1} & {a1}! & a1{a1}
c:(?:ж)+	{ж} & {ж}!ж & {ж}ж & жж{ж}
(?:[\\t][a])+	{a} & {a}! & a{a}
# three branches, one after the other; what is in the others is not there
(?:[a]|[b]|[c]|[d])+	{a} & {a}! & a{a} & {b} & {b}! & b{b} & {c} & {c}! & c{c}
(?:[a]|[b](?:[c])+)+	{a} & {a}! & a{a} & b{c} & b{c}! & {bc} & {bc}! & bc{bc}
# the match begins behind what looks back; what looks ahead takes no room
(?<=[x])(?:[a])+	x^{a} & x^{a}! & x^a{a}
(?=[q])(?:[a])+	{a} & {a}! & a{a}
(?![q])(?:[a])+	{a} & {a}! & a{a}
(?<![q])(?:[a])+	{a} & {a}! & a{a}
(?:(?<=[x])[a]|[b]+)+	x^{a} & x^{a}! & x^a{a}
([q])?(?(1)[p])(?:[a])+	qp{a} & qp{a}! & {qpa} & {qpa}! & qpa{qpa}
# what must come so often does, four times
(?:[a]{3})+	{aaa} & {aaa}! & aaa{aaa}
(?:[a]{5})+	{aaaa} & {aaaa}! & aaaa{aaaa}
[x](?:[a]{3})+	x{aaa} & x{aaa}! & {xaaa} & {xaaa}! & xaaa{xaaa}
(?:[a]{0}[b])+	{b} & {b}! & b{b}
(?:[a]{0,8}[b])+	{a} & {a}! & a{a} & {ab} & {ab}! & a{ab}
# of what is always the same twelve bytes, backwards
(?:[x])+abcdefghijklmn	{x} & {x}!nmlkjihgfedc & {x}n & xnmlkjihgfedc{x}
c:(?:[x])+abcdefghijкл	{x} & {x}!лкjihgfedc & {x}л & xлкjihgfedc{x}
(?:[x])+\\.\\w.\\-a	{x} & {x}!a-. & {x}a & xa-.{x}
# what is not known has none
(?:a)+(?#x	
# the words of an example
	the [men are] here	the ^{men } & the ^{men }!era ne & the ^{men }e & the ^men {are } & the ^men {are }!era ne & the ^men {are }e
	[a]	{a } & {a }!a & {a }a
	[a b c]	{a } & {a }!c b a & {a }c & a {b } & a {b }!c b a & a {b }c & a b {c } & a b {c }!c b a & a b {c }c & {a b } & {a b }!c b a & {a b }c
	[Він є].	{Він } & {Він }!є ніВ & {Він }є & Він {є } & Він {є }!є ніВ & Він {є }є
(?:a)+	[a]	{a} & {a}!a & {a}a & aa{a} & {a } & {a }!a & {a }a
# as long as is asked, and no part less
fill:10	(?:ab)+c	ababababab
fill:9	(?:ab)+c	ababababab
fill:11	(?:ab)+c	abababababab
fill:0	(?:ab)+c	ab
fill:9	x(?:ab+)+c	xabbbbbbb
