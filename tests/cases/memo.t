# end	pattern	place	end
# forty bytes and more are worth it
end	(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)	0	40
end	(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)	0	0
end	xy(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)z	2	42
end	xy(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)z	2	0
# it may capture; what is in it may not, nor depend on what is not
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)	0	40
end	(?<n>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)	0	42
end	(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(b))	0	0
end	(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(?:b))	0	45
end	(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(?=b))	0	45
end	(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(?!b))	0	45
end	(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(?<=b))	0	46
end	(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(?<!b))	0	46
end	(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(?>b))	0	45
end	(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(?i:b))	0	46
end	(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(?-i:b))	0	47
end	(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(?<n>b))	0	0
end	(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(?i))	0	0
end	(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(?|b))	0	0
end	(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(?(1)b))	0	0
end	(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(?#b))	0	0
end	(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(?P<n>b))	0	0
# what another group matched is not in its text; other escapes are
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\1)	0	0
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\9)	0	0
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\0)	0	0
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\/\\:)	0	42
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\w1)	0	41
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\)\\(\\\\)	0	44
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\	0	0
# a class ends behind what may not end it
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[)])	0	41
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[])])	0	42
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[^])])	0	43
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[^)])	0	42
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[a^)])	0	43
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[\\])])	0	43
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[\\\\])	0	42
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[(\\1])	0	43
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[a])	0	41
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[a]b)c)	0	42
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[a	0	0
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[	0	0
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[^	0	0
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[]	0	0
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[a\\	0	0
# others stand for themselves
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa{2})	0	42
# groups in groups
end	(?:(?:(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa))b)c)	0	49
end	(?:a(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa))	4	44
end	(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(?:b)	0	0
end	(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabb	0	0
# a text is read once, where case is minded and where it is not
find	i:a c:a i:a c:a i:b	0* 1* 0 1 2*
find	i:a i:ab i:	0* 1* 2*
find	i:! i:! i:b i:b i:!	0* 0 read 1* 1 0 read
# no more are remembered from 512 blocks on; what was begun may take one more
find	i:a +511 i:a i:b +1 i:b i:c +9	0* +511 0 1* +512 1 none +513
