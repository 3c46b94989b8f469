# language	paragraphs, empty for a blank line	those that are furniture
# Below a closing the name, and what stands right below that.
en	We met.	Kind regards,	Anna Koval	Head of Office	Kind regards, ¦ Anna Koval ¦ Head of Office
en	We met.	Thanks,		Anna	anna@example.org		What comes next	Thanks, ¦ Anna ¦ anna@example.org
en	We met.	Yours sincerely,		Anna Koval	The bus came at six.	It was full	Yours sincerely, ¦ Anna Koval
ru	Мы встретились.	С уважением,	Анна Коваль	С уважением, ¦ Анна Коваль
uk	Ми зустрілися.	З повагою,	Анна Коваль	З повагою, ¦ Анна Коваль
de	Wir trafen uns.	Mit freundlichen Grüßen,	Anna Koval	Mit freundlichen Grüßen, ¦ Anna Koval
# A closing needs its comma, and something above it.
en	We met.	Love	Anna Koval	
en	Thanks,	Anna	
en	We met.	For all their thanks, nobody stayed.	
# Below "--" a signature, up to a blank line.
en	We met.	--	Anna Koval	+44 20 7946 0018		What comes next	-- ¦ Anna Koval ¦ +44 20 7946 0018
en	We met.	--		What comes next	--
# Who wrote what is quoted, in any language; a message that is carried.
en	On Friday, Anna Koval <anna@example.org> wrote:	On Friday, Anna Koval <anna@example.org> wrote:
de	Am 23.05.2025 schrieb Anna Koval <anna@example.org>:	Am 23.05.2025 schrieb Anna Koval <anna@example.org>:
en	On Friday, Anna Koval <so they say> wrote:	
en	-----Original Message-----	-----Original Message-----
en	---------- Forwarded message ---------	---------- Forwarded message ---------
en	--- nobody came	
en	On Friday, Anna Koval <anna@example.org wrote:	
en	On Friday, Anna Koval <anna@example.org> wrote	
en	On Friday, Anna Koval <> wrote: a@b:	
# A signature has ten lines, short ones that no stop ends; a rule has three hyphens on either side.
en	We met.	--	1	2	3	4	5	6	7	8	9	10	11	-- ¦ 1 ¦ 2 ¦ 3 ¦ 4 ¦ 5 ¦ 6 ¦ 7 ¦ 8 ¦ 9 ¦ 10
en	We met.	--	Anna.	Hale	--
en	We met.	--	A line of a signature is short, and this one is so long that it is none any more, whatever may stand in it, up to here and beyond	--
en	We met.	--	A line of a signature is short, and this one is as long as a line may be, whatever may stand in it, and ends just here	-- ¦ A line of a signature is short, and this one is as long as a line may be, whatever may stand in it, and ends just here
en	--Original Message-----	
en	---Original Message---	---Original Message---
en	-----Original Message--	
en	-----	
en	Dear all,	We met.	Thanks,	Anna	Thanks, ¦ Anna
en	Thanks,	We met.	
# A comma closes no line that is no closing; a rule of hyphens has them at both ends.
en	We met.	That day,	it rained.	
en	We met.	x--Original Message-----	
en	We met.	---Original Message--x	
en	We met.	---Original Message---	---Original Message---
en	We met.	---xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx---	---xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx---
en	We met.	---xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx---	
