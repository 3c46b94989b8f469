# A file asks for others: their rows come behind all of its own.
a	a=1\n	a[1] 
./a	a=1\n	./a[1] 
a	a=#include b\n1\n	b=2\n	a[1] b[2] 
a	a=#include b\n#include c\n1\n	b=#include d\n2\n	c=3\n	d=4\n	a[1] b[2] c[3] d[4] 
# Each is read once, however it is named; one that asks for itself does no harm.
a	a=#include b\n#include b\n1\n	b=2\n	a[1] b[2] 
a	a=#include ./b\n#include b\n1\n	b=2\n	a[1] ./b[2] 
a	a=#include a\n1\n	a[1] 
a	a=#include b\n1\n	b=#include a\n2\n	a[1] b[2] 
# What an included file is called begins behind one blank; without it the line is a row.
a	a=#includes\n1\n	a[#includes] 
a	a= #include b\n	b=2\n	a[ #include b] 
a	a=#include b c\n1\n	b c=2\n	a[1] b c[2] 
# It is looked for beside the file that asks: NAME.tsv, then NAME.
d/a	d/a=#include b\n1\n	d/b.tsv=2\n	d/b=3\n	b=4\n	b.tsv=5\n	d/a[1] d/b.tsv[2] 
d/a	d/a=#include b\n1\n	d/b=3\n	b=4\n	b.tsv=5\n	d/a[1] d/b[3] 
d/a	d/a=#include b\n1\n	b=4\n	d/a[1] b[4] 
a	a=#include d/b\n1\n	d/b=#include c\n2\n	d/c=3\n	c=4\n	a[1] d/b[2] d/c[3] 
# By its name alone a file here goes before a pack; NAME.tsv here is none.
hedges	hedges=1\n	hedges[1] 
b	b.tsv=1\n	there is no such file and no such pack
a	a=#include b\n1\n	a[1] there is no such file and no such pack
a/b	a/b: No such file or directory
/none/b	/none/b: No such file or directory
a	a=#include /none/b\n1\n	a[1] /none/b: No such file or directory
# A folder is no file; nor is what does not exist.
.	.: Is a directory
nosuch	there is no such file and no such pack
