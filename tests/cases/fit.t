# room	least	rows	widths
# As wide as the cells where they fit.
20	3	abc|defgh	3 5
8	3	abc|defgh	3 5
10	3	abc|de/a|defgh	3 5
20	3	東京|й	4 1
# Else what takes the fewest lines; a word that is cut counts as three more.
10	3	aaaaaa|cccc dddd	6 4
10	3	cccc dddd|aaaaaa	4 6
12	3	aa bb cc|dddddddd	4 8
14	3	aaaa bbbb|c/aaaaaaaa|cccc dd/aaaaaaaa|cccc dd	9 5
# Neither is less than the least, whatever the room.
4	8	aaaa bbbb cccc|dddd eeee ffff	8 8
3	0	|abc def	0 3
3	0	abc def|	3 0
