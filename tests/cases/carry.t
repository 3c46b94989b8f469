# rules	rows	values
# a row's own value, and nothing else, when the scope is the row
a\t$0\t[xyz]	d/1/x#d/1/q	x []
# held to the end of its paragraph, or of its document, until another replaces it
a\t$0\t[xyz]\t\t\tparagraph	d/1/x#d/1/q#d/1/y#d/1/q#d/2/q	x [x] y [y] []
a\t$0\t[xyz]\t\t\tdocument	d/1/x#d/1/q#d/2/q#e/2/q	x [x] [x] []
# another document with the same number of paragraph
a\t$0\t[xyz]\t\t\tparagraph	d/1/x#e/1/q	x []
# of several the last in the text
a\t$0\t[xyz]\t\t\tdocument	d/1/x y#d/1/q	x,y [y]
# a value of the row does not replace what holds on
a\t$0\t[xy]\t\t\tdocument\na\t$0\tz	d/1/x#d/1/z#d/1/q	x z [x]
# a paragraph's value hides the document's for the paragraph; a later one of the document replaces it
a\t$0\tx\t\t\tdocument\na\t$0\ty\t\t\tparagraph	d/1/x#d/1/y#d/1/q#d/2/q	x y [y] [x]
a\t$0\tx\t\t\tdocument\na\t$0\ty\t\t\tparagraph	d/1/y#d/1/x#d/1/q	y x [x]
# labels hold on each for itself
a\tx\tx\t\t\tdocument\nb\ty\ty\t\t\tdocument	d/1/x#d/1/y#d/1/q	x [x] [x]
# without para each row is a paragraph
a\t$0\t[xyz]\t\t\tparagraph	d//x#d//q	x []
# @last: whoever set it, in this row, the paragraph, the document; it does not hold on
a\t$0\t[xyz]\na\t@last\tshe\t\t\tparagraph	d/1/x#d/1/she#d/1/q#d/2/she	x x [] []
a\t$0\t[xyz]\na\t@last\tshe\t\t\tdocument	d/1/x#d/2/she#e/1/she	x x []
a\t$0\t[xyz]\na\t@last\tshe	d/1/x#d/1/she#d/1/y she	x [] y,y
a\t$0\t[xyz]\na\t@last\tshe\t\t\tparagraph	d/1/x#d/1/she y#d/1/she#d/1/z she	x x,y y z,z
# what @last found is remembered where it found it
a\t$0\t[xyz]\na\t@last\tshe\t\t\tdocument\na\t@last\t\\bhe\\b\t\t\tparagraph	d/1/x#d/2/he#d/2/she#d/2/he	x [] x x
# @last of one label knows nothing of another
a\t@last\tshe\t\t\tdocument\nb\t$0\tx	d/1/x#d/1/she	[] []
# what was captured is kept when its row is gone
a\t$1\tby (\\w+)\na\t@last\tshe\t\t\tdocument	d/1/by Anna#d/1/by Bartholomew she#d/2/she#d/2/by C#d/3/she she	Anna Bartholomew,Bartholomew Bartholomew C C,C
# @last of some values only, and what it is without one
a\t$0\t[xyz]\na\t@last x y\tshe\t\t\tdocument	d/1/x#d/1/z#d/2/she#d/2/z she#e/1/she	x z x z,x []
a\t$0\t[xyz]\na\t@last x y else q\tshe\t\t\tparagraph	d/1/z she#d/1/y#d/1/she#d/2/she	z,q y y q
a\t$0\t[xyz]\na\t@last else q\tshe	d/1/x#d/1/she#d/1/z she	x q z,z
