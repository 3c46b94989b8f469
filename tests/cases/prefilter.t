# seed	cases	result
1	50000	the same
20250523	50000	the same
