# seed	tries	result
1	60000	no match is ruled out
20250523	60000	no match is ruled out
