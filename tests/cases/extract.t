# The kinds of an option.
kinds	cardinal	cardinal
kinds	identifier	identifier
kinds	money,cardinal,date	cardinal money date
kinds	all	cardinal ordinal percent money measure duration age date time year fraction ratio score identifier
kinds	all,money	cardinal ordinal percent money measure duration age date time year fraction ratio score identifier
kinds		no kind ""
kinds	monies	no kind "monies"
kinds	money,,age	no kind ""
# How far "about" reaches.
approx	digit	digit
approx	5%	0.05
approx	0%	0
approx	12.5%	0.125
approx	-5%	want "digit" or a share such as 5%, not "-5%"
approx	5	want "digit" or a share such as 5%, not "5"
approx	%	want "digit" or a share such as 5%, not "%"
approx	x%	want "digit" or a share such as 5%, not "x%"
approx		want "digit" or a share such as 5%, not ""
# A rule for vague words.
vague	acled	known
vague	many	no rule "many" for vague words
# A table has the column of the text; that of the date only where it is asked for.
open	doc text	text	en		opened
open	doc body	body	uk		opened
open	doc text	text	en	date	no column "date"; there are: doc, text
open	doc text day	text	en	day	opened
open	doc text	body	en		no column "body"; there are: doc, text
open	doc text	text	xx		no language "xx"
open	doc text	text			no language ""
# Where a quote stands: in the text, in the document where start and end fit the text.
rows	text		12 men	12 men@0-6;
rows	text start end		12 men|100|106	12 men@100-106;
rows	text start end		12 men|100|107	12 men@0-6;
rows	text start end		12 men|100|105	12 men@0-6;
rows	text start end		12 men|100|	12 men@0-6;
rows	text start end		12 men||106	12 men@0-6;
rows	text start end		12 men|106|100	12 men@0-6;
rows	text start end		12 men|009|015	12 men@9-15;
rows	text start end		12 men|18446744073709551609|18446744073709551615	start or end is no number bad 1
rows	text start end		12 men|1844674407370955160|1844674407370955166	12 men@1844674407370955160-1844674407370955166;
rows	text start end		12 men|1x|7	start or end is no number bad 1
rows	text start end		12 men|1|7x	start or end is no number bad 1
rows	text start end		12 men|/|7	start or end is no number bad 1
rows	text start end		12 men|1|:	start or end is no number bad 1
rows	text start end	skip	12 men|1x|7	12 men@0-6; bad 1
rows	text start end	skip	12 men|1x|7	12 men|1|7x	12 men@0-6; | 12 men@0-6; bad 2
rows	text start		12 men|100	12 men@0-6;
# The day of a document.
rows	text date		12 men|2025-05-29	12 men@0-6 2025-05-29;
rows	text date		12 men|29 May 2025	12 men@0-6 2025-05-29;
rows	text date		12 men|	12 men@0-6;
rows	text date		12 men|soon	the row: no date: "soon"; what is read is 2025-05-29 and 29 May 2025 bad 1
rows	doc text date		a|12 men|soon	a: no date: "soon"; what is read is 2025-05-29 and 29 May 2025 bad 1
rows	doc text date		aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeee|12|aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeee	aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd: no date: "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd"; what is read is 2025-05-29 and 29 May 2025 bad 1
rows	text date	skip	12 men|soon	12 men@0-6; bad 1
rows	text date	skip	12 men|2025-05-29	12 men|soon	12 men@0-6 2025-05-29; | 12 men@0-6; bad 1
# What a document carries it keeps to itself.
rows	doc text date	kinds=cardinal	a|on May 5 it came|2025-05-29	a|12 men|2025-05-29	 | 12 men@0-6 2025-05-05;
rows	doc text date	kinds=cardinal	a|on May 5 it came|2025-05-29	b|12 men|2025-05-29	 | 12 men@0-6 2025-05-29;
rows	text date	kinds=cardinal	on May 5 it came|2025-05-29	12 men|2025-05-29	 | 12 men@0-6 2025-05-05;
# Rows without a figure, and figures that are not shown.
rows	text		no men	12 men	 | 12 men@0-6;
rows	text	keep	no men	12 men	-; | 12 men@0-6;
rows	text	keep kinds=money	$5 and 12 men	12 men	$5@0-2; | -;
rows	text	kinds=money	$5 and 12 men	12 men	$5@0-2; | 
rows	text	keep		-;
# The language of a row, else that of all; English where there is none of that name.
rows	text lang		двенадцать дронов|uk	двенадцать дронов|ru	12 men|xx	 | двенадцать дронов@0-33; | 12 men@0-6;
rows	text lang		twelve men|	twelve men@0-10;
