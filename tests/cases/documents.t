# options	what the inputs hold	what split writes
# A row for each sentence; paragraphs, sentences and bytes are counted from the beginning.
	The talks ended. Nobody spoke.\n\nIt rained.\n	doc|para|sent|start|end|lang|role|quoted|text\n-|1|1|0|16|en|sentence|0|The talks ended.\n-|1|2|17|30|en|sentence|0|Nobody spoke.\n-|2|3|32|42|en|sentence|0|It rained.
files l en	One.	Two.\nThree.	doc|para|sent|start|end|lang|role|quoted|text\n/dev/fd/10|1|1|0|4|en|sentence|0|One.\n/dev/fd/11|1|1|0|4|en|sentence|0|Two.\n/dev/fd/11|2|2|5|11|en|sentence|0|Three.
	\n  \n	doc|para|sent|start|end|lang|role|quoted|text
l en	\xef\xbb\xbfIt ended.\n	doc|para|sent|start|end|lang|role|quoted|text\n-|1|1|3|12|en|sentence|0|It ended.
l en	One\ttab.\x01 Caf\xe9 \x80end.\n	doc|para|sent|start|end|lang|role|quoted|text\n-|1|1|0|20|en|sentence|0|One tab.  Caf? ?end.\ninvalid: 2
l ru	“We waited. Nobody came,” he said.	doc|para|sent|start|end|lang|role|quoted|text\n-|1|1|0|13|ru|sentence|0|“We waited.\n-|1|2|14|38|ru|sentence|1|Nobody came,” he said.
# What a mail quotes keeps its marks; the head and the signature of one are furniture.
l en	> We met on\n> a Friday.\n>\n> It rained. Nobody\n> came.\n	doc|para|sent|start|end|lang|role|quoted|text\n-|1|1|0|23|en|sentence|0|> We met on > a Friday.\n-|2|2|24|38|en|sentence|0|> > It rained.\n-|2|3|39|53|en|sentence|0|Nobody > came.
l en	It rained.\n-- \nAnna Koval\n	doc|para|sent|start|end|lang|role|quoted|text\n-|1|1|0|10|en|sentence|0|It rained.\n-|2|2|11|13|en|boilerplate|0|--\n-|3|3|15|25|en|boilerplate|0|Anna Koval
# A line alone is no heading; the first of two is. Of four that nothing closes, in one block, each is a line of a list.
l en	Exchange Ends	doc|para|sent|start|end|lang|role|quoted|text\n-|1|1|0|13|en|sentence|0|Exchange Ends
l en	Exchange Ends\n\nIt rained.	doc|para|sent|start|end|lang|role|quoted|text\n-|1|1|0|13|en|heading|0|Exchange Ends\n-|2|2|15|25|en|sentence|0|It rained.
l en	It rained.\n\nAnna Koval\n14 Harbour Street\nEastgate\nUnited Kingdom	doc|para|sent|start|end|lang|role|quoted|text\n-|1|1|0|10|en|sentence|0|It rained.\n-|2|2|12|22|en|list|0|Anna Koval\n-|3|3|23|40|en|list|0|14 Harbour Street\n-|4|4|41|49|en|list|0|Eastgate\n-|5|5|50|64|en|list|0|United Kingdom
# CSV: a record is a document, other columns are metadata, TABs in them blanked.
f csv c body id id l en	id,date,body,source\n7,2025-05-23,"One.\nTwo, ""three"".","A\tB"\n8,,Four.,\n	doc|date|source|para|sent|start|end|lang|role|quoted|text\n7|2025-05-23|A B|1|1|0|4|en|sentence|0|One.\n7|2025-05-23|A B|2|2|5|18|en|sentence|0|Two, "three".\n8|||1|1|0|5|en|sentence|0|Four.
f csv l en files	text\nOne.\nTwo.\n	text\nThree.\n	doc|para|sent|start|end|lang|role|quoted|text\n/dev/fd/10:1|1|1|0|4|en|sentence|0|One.\n/dev/fd/10:2|1|1|0|4|en|sentence|0|Two.\n/dev/fd/11:1|1|1|0|6|en|sentence|0|Three.
f csv l en	text\nOne.\nTwo.\n	doc|para|sent|start|end|lang|role|quoted|text\n-:1|1|1|0|4|en|sentence|0|One.\n-:2|1|1|0|4|en|sentence|0|Two.
f csv l en	doc,text\nx\xff,One.\n	doc|para|sent|start|end|lang|role|quoted|text\nx?|1|1|0|4|en|sentence|0|One.\ninvalid: 1
f csv l en H id,text id id	7,One.\n	doc|para|sent|start|end|lang|role|quoted|text\n7|1|1|0|4|en|sentence|0|One.
f csv l en H text,day files	One.,May\n	Two.,June\n	doc|day|para|sent|start|end|lang|role|quoted|text\n/dev/fd/10:1|May|1|1|0|4|en|sentence|0|One.\n/dev/fd/11:1|June|1|1|0|4|en|sentence|0|Two.
# TSV likewise.
f tsv l en id id	id\ttext\tdate\n7\tOne. Two.\t2025-05-23\n	doc|date|para|sent|start|end|lang|role|quoted|text\n7|2025-05-23|1|1|0|4|en|sentence|0|One.\n7|2025-05-23|1|2|5|9|en|sentence|0|Two.
f tsv l en files	text\nOne.\nTwo.\n	text\nThree.\n	doc|para|sent|start|end|lang|role|quoted|text\n/dev/fd/10:1|1|1|0|4|en|sentence|0|One.\n/dev/fd/10:2|1|1|0|4|en|sentence|0|Two.\n/dev/fd/11:1|1|1|0|6|en|sentence|0|Three.
f tsv l en H id,text id id	7\tOne.\n	doc|para|sent|start|end|lang|role|quoted|text\n7|1|1|0|4|en|sentence|0|One.
# What is no table of documents.
f csv c nosuch	a,text\n1,One.\n	<stdin>: no column "nosuch"; there are: a, text
f csv id nosuch	a,text\n1,One.\n	<stdin>: no column "nosuch"; there are: a, text
f csv files	a,text\n1,One.\n2\n	doc|a|para|sent|start|end|lang|role|quoted|text\n/dev/fd/10:1|1|1|1|0|4|en|sentence|0|One.\n/dev/fd/10:3: 1 fields, the header has 2
f csv files	a,text\n1,One.\n	b,text\n1,One.\n	doc|a|para|sent|start|end|lang|role|quoted|text\n/dev/fd/10:1|1|1|1|0|4|en|sentence|0|One.\n/dev/fd/11:1: other columns than the first file has
f csv files	a,text\n1,One.\n	a,text,b\n1,One.,2\n	doc|a|para|sent|start|end|lang|role|quoted|text\n/dev/fd/10:1|1|1|1|0|4|en|sentence|0|One.\n/dev/fd/11:1: other columns than the first file has
f csv files	""\n	/dev/fd/10: no column "text"; there are: 
f csv files		/dev/fd/10: no header line: the first record must name the columns
f csv files	text,"a\tb"\n	/dev/fd/10:1: a column's name holds a TAB or a newline
f csv files	text,"a\nb"\n	/dev/fd/10:1: a column's name holds a TAB or a newline
f csv	text,lang\nOne.,x\n	doc|lang|para|sent|start|end|lang|role|quoted|text\nthere would be two columns "lang": rename split's own with --prefix
f csv prefix s_ l en	text,lang\nOne.,x\n	s_doc|lang|s_para|s_sent|s_start|s_end|s_lang|s_role|s_quoted|s_text\n-:1|x|1|1|0|4|en|sentence|0|One.
# Options that do not belong together.
f xml		no format "xml": there are text, csv and tsv
c text		--column, --id and --header are for -f csv and -f tsv
id id		--column, --id and --header are for -f csv and -f tsv
H id		--column, --id and --header are for -f csv and -f tsv
f csv headers date		--manifest and --headers are for text files
f tsv m	doc		--manifest and --headers are for text files
# Metadata from header lines: whatever their case, trimmed; a line that goes on is indented.
headers date,source l en	Date: 2025-05-23\nSOURCE:  North\twire \r\nX-Other: x\n  and more\n\nIt ended.\n	doc|date|source|para|sent|start|end|lang|role|quoted|text\n-|2025-05-23|North wire|1|1|62|71|en|sentence|0|It ended.
headers date l en	It ended: so they say.\n\nDate: none\n	doc|date|para|sent|start|end|lang|role|quoted|text\n-||1|1|0|22|en|sentence|0|It ended: so they say.\n-||2|2|24|34|en|boilerplate|0|Date: none
headers date l en	Date: May\nIt ended.\n	doc|date|para|sent|start|end|lang|role|quoted|text\n-||1|1|0|9|en|boilerplate|0|Date: May\n-||2|2|10|19|en|sentence|0|It ended.
headers date,source l en	Source: N	doc|date|source|para|sent|start|end|lang|role|quoted|text
headers date l en	: x\nDate: May\n\nOne.\n	doc|date|para|sent|start|end|lang|role|quoted|text\n-||1|1|0|3|en|sentence|0|: x\n-||2|2|4|13|en|boilerplate|0|Date: May\n-||3|3|15|19|en|sentence|0|One.
# A manifest: by path, else by the name behind the last stroke; what it does not name has none.
m files l en	date\tdoc\tsource\n2025-05-23\t10\tA\n2025-05-24\t/dev/fd/11\tB\x01x\n2025-05-25\tnosuch\tN\n	One.	Two.	Three.	doc|date|source|para|sent|start|end|lang|role|quoted|text\n10|2025-05-23|A|1|1|0|4|en|sentence|0|One.\n/dev/fd/11|2025-05-24|B x|1|1|0|4|en|sentence|0|Two.\n/dev/fd/12|||1|1|0|6|en|sentence|0|Three.
m files	doc\tdate\na\t1\na\t2\n	One.	/dev/fd/20:3: a second row for "a"
m files	file\tdate\na\t1\n	One.	/dev/fd/20: no column "doc"; there are: file, date
# Names of files, one a line, behind those given.
files-from files l en	/dev/fd/11\n\n/dev/fd/10	Two.	One.	doc|para|sent|start|end|lang|role|quoted|text\n/dev/fd/10|1|1|0|4|en|sentence|0|Two.\n/dev/fd/11|1|1|0|4|en|sentence|0|One.\n/dev/fd/11|1|1|0|4|en|sentence|0|One.\n/dev/fd/10|1|1|0|4|en|sentence|0|Two.
files-from files		One.	doc|para|sent|start|end|lang|role|quoted|text\n/dev/fd/10|1|1|0|4|en|sentence|0|One.
files-from	/dev/fd/21		doc|para|sent|start|end|lang|role|quoted|text\n/dev/fd/21|1|1|0|10|en|sentence|0|/dev/fd/21
files-from files	nosuch	One.	doc|para|sent|start|end|lang|role|quoted|text\n/dev/fd/10|1|1|0|4|en|sentence|0|One.\nnosuch: No such file or directory
m files	doc\n10\n/dev/fd/11\n	One.	Two.	doc|para|sent|start|end|lang|role|quoted|text\n10|1|1|0|4|en|sentence|0|One.\n/dev/fd/11|1|1|0|4|en|sentence|0|Two.
# One letter is a name; what goes on with a line is indented.
headers a l en	A: x\n\nOne.\n	doc|a|para|sent|start|end|lang|role|quoted|text\n-|x|1|1|6|10|en|sentence|0|One.
headers date l en	\x20Date: May\n\nOne.\n	doc|date|para|sent|start|end|lang|role|quoted|text\n-||1|1|1|10|en|boilerplate|0|Date: May\n-||2|2|12|16|en|sentence|0|One.
headers date l en	Subject: x\n\tand y\nDate: May\n \t\r\nOne.\n	doc|date|para|sent|start|end|lang|role|quoted|text\n-|May|1|1|32|36|en|sentence|0|One.
headers date l en	Send: it\nDate of it: May\n\nOne.\n	doc|date|para|sent|start|end|lang|role|quoted|text\n-||1|1|0|8|en|heading|0|Send: it\n-||2|2|9|24|en|heading|0|Date of it: May\n-||3|3|26|30|en|sentence|0|One.
m files	doc\tdate\na\n	One.	/dev/fd/20:2: 1 fields, the header has 2
m files-from files	doc\tdate\n10\tMay\n	/dev/fd/10	One.	the manifest's "10" is the base name of two inputs: give their paths there
m files-from files l en	doc\tdate\n/dev/fd/10\tMay\n	/dev/fd/10	One.	doc|date|para|sent|start|end|lang|role|quoted|text\n/dev/fd/10|May|1|1|0|4|en|sentence|0|One.\n/dev/fd/10|May|1|1|0|4|en|sentence|0|One.
# What is known of a document is forgotten with it; roles look at the sentence before, and at the last one.
files l en	One.	Thanks,\n\nAnna\n	doc|para|sent|start|end|lang|role|quoted|text\n/dev/fd/10|1|1|0|4|en|sentence|0|One.\n/dev/fd/11|1|1|0|7|en|sentence|0|Thanks,\n/dev/fd/11|2|2|9|13|en|heading|0|Anna
files l en	“We left.	“We came. It rained.	doc|para|sent|start|end|lang|role|quoted|text\n/dev/fd/10|1|1|0|11|en|sentence|0|“We left.\n/dev/fd/11|1|1|0|11|en|sentence|0|“We came.\n/dev/fd/11|1|2|12|22|en|sentence|1|It rained.
l en	Photo: A man. They wept.\n\nMen at the gate. (AP Photo/Anna Koval)\n	doc|para|sent|start|end|lang|role|quoted|text\n-|1|1|0|13|en|caption|0|Photo: A man.\n-|1|2|14|24|en|caption|0|They wept.\n-|2|3|26|42|en|sentence|0|Men at the gate.\n-|2|4|43|64|en|caption|0|(AP Photo/Anna Koval)
# Offsets of three digits.
l en	One.                                                                                                                                                      Two.                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                         Three.	doc|para|sent|start|end|lang|role|quoted|text\n-|1|1|0|4|en|sentence|0|One.\n-|1|2|154|158|en|sentence|0|Two.\n-|1|3|999|1005|en|sentence|0|Three.
headers date l en	\x20X: y\nDate: May\n\nOne.\n	doc|date|para|sent|start|end|lang|role|quoted|text\n-||1|1|1|5|en|sentence|0|X: y\n-||2|2|6|15|en|boilerplate|0|Date: May\n-||3|3|17|21|en|sentence|0|One.
f csv files-from files l en	nosuch	text\nOne.\n	doc|para|sent|start|end|lang|role|quoted|text\n/dev/fd/10:1|1|1|0|4|en|sentence|0|One.\nnosuch: No such file or directory
l en	> On Friday the two sides exchanged men.\n> Many families waited at the gate and in\n> the cold.\n	doc|para|sent|start|end|lang|role|quoted|text\n-|1|1|0|40|en|sentence|0|> On Friday the two sides exchanged men.\n-|1|2|41|94|en|sentence|0|> Many families waited at the gate and in > the cold.
# Of a name that is very long a message shows the first hundred bytes.
f csv	text,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nOne.,1,2\n	doc|xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx|xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx|para|sent|start|end|lang|role|quoted|text\nthere would be two columns "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": rename split's own with --prefix
m files	doc\tdate\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\t1\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\t2\n	One.	/dev/fd/20:3: a second row for "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
# Behind more than is read at once the bytes are still counted from the beginning.
l en after 5000	It ended.\nIt rained.\n	doc|para|sent|start|end|lang|role|quoted|text\n-|1|1|5000|5009|en|sentence|0|It ended.\n-|2|2|5010|5020|en|sentence|0|It rained.
# The list of names may be what stands on standard input; what cannot be read is told.
list -	/no/such\n	doc|para|sent|start|end|lang|role|quoted|text\n/no/such: No such file or directory
list /	/: Is a directory
list /no/such	/no/such: No such file or directory
manifest /no/such	/no/such: No such file or directory
l xx	One.	doc|para|sent|start|end|lang|role|quoted|text\nno language "xx": there are de en es fr it pl pt ru uk
# No records are no rows; of a table of TSV the file is told, too.
f csv H text		doc|para|sent|start|end|lang|role|quoted|text
f tsv c nosuch	a\ttext\n1\tOne.\n	<stdin>: no column "nosuch"; there are: a, text
# The last line of a paragraph may be furniture; control bytes are no blanks around a header's value.
l en	It rained.\n\nAdvertisement\n	doc|para|sent|start|end|lang|role|quoted|text\n-|1|1|0|10|en|sentence|0|It rained.\n-|2|2|12|25|en|boilerplate|0|Advertisement
l en headers date	Date: \x00May\x00\n\nIt rained.	doc|date|para|sent|start|end|lang|role|quoted|text\n-| May |1|1|13|23|en|sentence|0|It rained.
# Header lines may be folded; where none of those asked for is there, they are text. Manifests have many rows.
l en headers date	Date: May\n 23\n\nIt rained.	doc|date|para|sent|start|end|lang|role|quoted|text\n-|May|1|1|15|25|en|sentence|0|It rained.
l en headers source	Kind: May\n\nIt rained.	doc|source|para|sent|start|end|lang|role|quoted|text\n-||1|1|0|9|en|heading|0|Kind: May\n-||2|2|11|21|en|sentence|0|It rained.
m l en files	doc\tsource\nn0\tx0\nn1\tx1\nn2\tx2\nn3\tx3\nn4\tx4\nn5\tx5\nn6\tx6\nn7\tx7\nn8\tx8\nn9\tx9\nn10\tx10\nn11\tx11\nn12\tx12\nn13\tx13\nn14\tx14\nn15\tx15\nn16\tx16\nn17\tx17\nn18\tx18\nn19\tx19\nn20\tx20\nn21\tx21\nn22\tx22\nn23\tx23\nn24\tx24\nn25\tx25\nn26\tx26\nn27\tx27\nn28\tx28\nn29\tx29\nn30\tx30\nn31\tx31\nn32\tx32\nn33\tx33\nn34\tx34\nn35\tx35\nn36\tx36\nn37\tx37\nn38\tx38\nn39\tx39\n10\tlast\n	It rained.	doc|source|para|sent|start|end|lang|role|quoted|text\n10|last|1|1|0|10|en|sentence|0|It rained.
# A manifest may be CSV; its TABs are blanked.
manifest tests/cases/manifest.csv l en files	It rained.	doc|source|para|sent|start|end|lang|role|quoted|text\n10|A B|1|1|0|10|en|sentence|0|It rained.
# A column of a manifest may have no name.
m l en files	doc\t\n10\tx\n	It rained.	doc||para|sent|start|end|lang|role|quoted|text\n10|x|1|1|0|10|en|sentence|0|It rained.
list -	x\n	doc|para|sent|start|end|lang|role|quoted|text\nx: No such file or directory
# Where no table is written in the script the rules are those of English.
	平和平和 平和平和 平和平和 Mr. Koval 平和.	doc|para|sent|start|end|lang|role|quoted|text\n-|1|1|0|56||sentence|0|平和平和 平和平和 平和平和 Mr. Koval 平和.
