# sides: each counts under every side; sides that agree are one row
		e,freed,soldier,,UA,,270	e,freed,soldier,,,each,270	e,freed,soldier,,RU,,270,265,275,about	soldier/each compatible 270 270..270
		e,freed,soldier,,UA,,270	e,freed,soldier,,RU,,270,265,275,about	soldier/RU single 270 265..275 | symmetric 265..275:270 0 265..275+270 RU+UA | soldier/UA single 270 270..270
		e,freed,soldier,,UA,,303	e,freed,soldier,,RU,,307	soldier/RU single 307 307..307 | soldier/UA single 303 303..303
		e,freed,soldier,,,each,307	soldier/each single 307 307..307
		e,freed,soldier,,RU,,303	e,freed,soldier,,,each,307	soldier/RU conflict 303 303..307
		e,freed,soldier,,RU,,303	e,freed,soldier,,,each,307	e,freed,other,,UA,,9	other/UA single 9 9..9 | soldier/RU conflict 303 303..307 | symmetric 303..307:307 0 303..307+307 RU+UA | soldier/UA single 307 307..307
		e,freed,man,,X,,307	e,freed,man,,X,,297	e,freed,man,,Y,,297,297,307,about	man/X conflict 297 297..307 | symmetric 297..307:297..307 0 297..307+297..307 X+Y | man/Y single 297 297..307
# sides are told to differ where the group speaks of each
		e,freed,soldier,,UA,,303	e,freed,soldier,,RU,,307	e,freed,other,,,each,9	other/each single 9 9..9 | soldier/RU single 307 307..307 | asymmetric 303:307 4 307+303 RU+UA | soldier/UA single 303 303..303
		e,freed,soldier,,UA,,303	e,freed,soldier,,RU,,307	f,freed,other,,,each,9	soldier/RU single 307 307..307 | soldier/UA single 303 303..303 | other/each single 9 9..9
# rows without a document are claims of their own, whatever their offsets
		e,freed,man,,,,5,,,,,,1,2	e,freed,man,,,,6,,,,,,1,2	man/ conflict 5 5..6
		e,freed,man,,,,5,,,,d,,1,2	e,freed,man,,,,6,,,,d,,1,2	man/ single 5 5..5
# a total against the sides
		e,freed,man,,,each,10	e,freed,man,,,total,30	e,freed,x,,A,,1	e,freed,x,,B,,2	e,freed,x,,C,,3	man/each single 10 10..10 | man/total single 30 30..30 | sums 30:30 0 10+10+10 each+each+each | x/A single 1 1..1 | asymmetric 1:3 2 1+2+3 A+B+C | x/B single 2 2..2 | x/C single 3 3..3
		e,freed,prisoner,,,each,390	e,freed,prisoner,,,total,800,750,799,almost	prisoner/each single 390 390..390 | prisoner/total single  750..799 | sums 780:750..799 0 390+390 each+each
		e,freed,prisoner,,RU,,250	e,freed,prisoner,,UA,,250	e,freed,prisoner,,,total,480,481,,more-than	prisoner/each agree 250 250..250 | prisoner/total single  481.. | sums 500:481.. 0 250+250 RU+UA
		e,freed,prisoner,,RU,,250	e,freed,prisoner,,UA,,240	e,freed,prisoner,,,total,500	prisoner/RU single 250 250..250 | prisoner/UA single 240 240..240 | prisoner/total single 500 500..500 | short 490:500 10 250+240 RU+UA
		e,freed,prisoner,,RU,,250	e,freed,prisoner,,UA,,250	e,freed,prisoner,,,total,450	prisoner/each agree 250 250..250 | prisoner/total single 450 450..450 | over 500:450 -50 250+250 RU+UA
		e,freed,prisoner,,,each,390	e,freed,prisoner,,,total,100	prisoner/each single 390 390..390 | prisoner/total single 100 100..100
# the wording leaves it open: each, some side, all together, or the nearest and a conflict
		e,freed,prisoner,,RU,,390	e,freed,prisoner,,UA,,390	e,freed,prisoner,,,,390	prisoner/each agree 390 390..390
		e,freed,prisoner,,RU,,390	e,freed,prisoner,,UA,,390	e,freed,prisoner,,,,780	prisoner/each agree 390 390..390 | prisoner/total single 780 780..780 | sums 780:780 0 390+390 RU+UA
		e,freed,prisoner,,RU,,303	e,freed,prisoner,,UA,,307	e,freed,prisoner,,,,307	prisoner/RU single 303 303..303 | prisoner/UA agree 307 307..307
		e,freed,prisoner,,RU,,307	e,freed,prisoner,,UA,,307	e,freed,prisoner,,,,297	prisoner/each conflict 307 297..307
		e,freed,prisoner,,RU,,390	e,freed,prisoner,,UA,,390	e,freed,prisoner,,,,790	prisoner/each agree 390 390..390 | prisoner/total single 790 790..790 | short 780:790 10 390+390 RU+UA
		e,freed,prisoner,,RU,,307	e,freed,prisoner,,,,297	prisoner/RU single 307 307..307 | prisoner/ single 297 297..297
		e,freed,prisoner,,,,5	e,freed,prisoner,,,,5	prisoner/ agree 5 5..5
		e,freed,prisoner,,,,390	e,freed,prisoner,,,total,780	prisoner/each single 390 390..390 | prisoner/total single 780 780..780 | sums 780:780 0 390+390 each+each
		e,freed,prisoner,,,,780	e,freed,prisoner,,,total,780	prisoner/total agree 780 780..780
# declared sums
column,whole,parts;what,prisoner,soldier+civilian		e,freed,prisoner,,,,390	e,freed,soldier,,,,270	e,freed,civilian,,,,120	civilian/ single 120 120..120 | prisoner/ single 390 390..390 | sums 390:390 0 270+120 soldier+civilian | soldier/ single 270 270..270
column,whole,parts;what,prisoner,soldier+civilian		e,freed,prisoner,,,,390	e,freed,soldier,,,,270	e,freed,civilian,,,,120,115,125,about	civilian/ single 120 115..125 | prisoner/ single 390 390..390 | sums 385..395:390 0 270+115..125 soldier+civilian | soldier/ single 270 270..270
column,whole,parts;what,prisoner,soldier+civilian		e,freed,prisoner,,,,400	e,freed,soldier,,,,270	e,freed,civilian,,,,120	civilian/ single 120 120..120 | prisoner/ single 400 400..400 | short 390:400 10 270+120 soldier+civilian | soldier/ single 270 270..270
column,whole,parts;what,prisoner,soldier+civilian		e,freed,prisoner,,,,380	e,freed,soldier,,,,270	e,freed,civilian,,,,120	civilian/ single 120 120..120 | prisoner/ single 380 380..380 | over 390:380 -10 270+120 soldier+civilian | soldier/ single 270 270..270
column,whole,parts;what,prisoner,soldier+civilian		e,freed,prisoner,,,,250	e,freed,soldier,,,,40	prisoner/ single 250 250..250 | part-of 40:250 210 40 soldier | soldier/ single 40 40..40
column,whole,parts;what,prisoner,soldier+civilian		e,freed,prisoner,,,,250	e,freed,soldier,,,,300	prisoner/ single 250 250..250 | over 300:250 -50 300 soldier | soldier/ single 300 300..300
column,whole,parts;what,prisoner,soldier+civilian		e,freed,prisoner,,,,250	e,freed,soldier,,,,250	prisoner/ single 250 250..250 | soldier/ single 250 250..250 | same-value 250:250 0 250 prisoner
column,whole,parts;what,prisoner,soldier+civilian		e,freed,prisoner,,,each,390	e,freed,soldier,,RU,,270	e,freed,soldier,,UA,,270	e,freed,civilian,,,each,120	civilian/each single 120 120..120 | prisoner/each single 390 390..390 | sums 390:390 0 270+120 soldier+civilian | soldier/each agree 270 270..270
column,whole,parts;what,prisoner,soldier+civilian		e,freed,prisoner,,,,390	f,freed,soldier,,,,270	f,freed,civilian,,,,120	prisoner/ single 390 390..390 | civilian/ single 120 120..120 | soldier/ single 270 270..270
column,whole,parts;what,prisoner,soldier+civilian		e,freed,prisoner,,,,390,,,,a	e,freed,prisoner,,,,390,,,,b	e,freed,prisoner,,,,270,,,,c	e,freed,soldier,,,,270,,,,a	e,freed,civilian,,,,120,,,,a	civilian/ single 120 120..120 | prisoner/ conflict 390 270..390 | part-for-whole 270:390 120 270 soldier | sums 390:390 0 270+120 soldier+civilian | soldier/ single 270 270..270
# sums that stand in one sentence
		e,freed,prisoner,,,,390,,,,d,3	e,freed,soldier,,,,270,,,,d,3	e,freed,civilian,,,,120,,,,d,3	civilian/ single 120 120..120 | prisoner/ single 390 390..390 | sums 390:390 0 120+270 civilian+soldier | soldier/ single 270 270..270
		e,freed,prisoner,,,,390,,,,d,3	e,freed,soldier,,,,270,,,,d,4	e,freed,civilian,,,,120,,,,d,3	civilian/ single 120 120..120 | prisoner/ single 390 390..390 | soldier/ single 270 270..270
		e,killed,person,,,,15,,,,d,1	e,killed,person,a,,,2,,,,d,1	e,killed,person,b,,,5,,,,d,1	e,killed,person,c,,,5,,,,d,1	e,killed,person,d,,,3,,,,d,1	person/ single 15 15..15 | sums 15:15 0 2+5+5+3 a+b+c+d | person/ single 2 2..2 | person/ single 5 5..5 | person/ single 5 5..5 | person/ single 3 3..3
		e,killed,person,,,,7,,,,d,1	e,killed,person,a,,,2,,,,d,1	e,killed,person,b,,,5,,,,d,1	e,killed,person,c,,,5,,,,d,1	person/ single 7 7..7 | ambiguous 7:7 0 2+5 a+b | person/ single 2 2..2 | person/ single 5 5..5 | person/ single 5 5..5
# sums over the group: all that have a place go before some; a whole of one digit meets others by chance
		e,killed,person,,,,15,,,,w	e,killed,person,a,,,2,,,,p	e,killed,person,b,,,5,,,,p	e,killed,person,c,,,5,,,,p	e,killed,person,d,,,3,,,,p	person/ single 15 15..15 | sums 15:15 0 2+5+5+3 a+b+c+d | person/ single 2 2..2 | person/ single 5 5..5 | person/ single 5 5..5 | person/ single 3 3..3
		e,killed,person,,,,15,,,,w	e,killed,person,a,,,2,,,,p	e,killed,person,b,,,5,,,,p	e,killed,person,c,,,5,,,,p	e,killed,person,d,,,3,,,,p	e,killed,person,f,,,9,,,,p	person/ single 15 15..15 | sums 15:15 0 2+5+5+3 a+b+c+d | person/ single 2 2..2 | person/ single 5 5..5 | person/ single 5 5..5 | person/ single 3 3..3 | person/ single 9 9..9
		e,killed,person,,,,15,,,,w	e,killed,person,a,,,9,,,,p	e,killed,person,b,,,5,,,,p	e,killed,person,c,,,5,,,,p	e,killed,person,d,,,1,,,,p	person/ single 15 15..15 | ambiguous 15:15 0 9+5+1 a+b+d | person/ single 9 9..9 | person/ single 5 5..5 | person/ single 5 5..5 | person/ single 1 1..1
		e,killed,person,,,,16,,,,w	e,killed,person,a,,,2,,,,p	e,killed,person,b,,,5,,,,p	e,killed,person,c,,,5,,,,p	e,killed,person,d,,,3,,,,p	person/ single 16 16..16 | person/ single 2 2..2 | person/ single 5 5..5 | person/ single 5 5..5 | person/ single 3 3..3
		e,killed,person,,,,7,,,,w	e,killed,person,a,,,2,,,,p	e,killed,person,b,,,5,,,,p	person/ single 7 7..7 | person/ single 2 2..2 | person/ single 5 5..5
		e,killed,person,,,,15,,,,w	e,killed,person,a,,,3,,,,p	e,killed,person,b,,,3,,,,p	e,killed,person,c,,,3,,,,p	e,killed,person,d,,,3,,,,p	e,killed,person,f,,,3,,,,p	person/ single 15 15..15 | person/ single 3 3..3 | person/ single 3 3..3 | person/ single 3 3..3 | person/ single 3 3..3 | person/ single 3 3..3
# same figure, one cell apart; round and small numbers meet by chance
		e,freed,prisoner,,,,307	e,freed,soldier,,,,307	prisoner/ single 307 307..307 | soldier/ single 307 307..307 | same-value 307:307 0 307 prisoner
		e,freed,prisoner,,,,300	e,freed,soldier,,,,300	prisoner/ single 300 300..300 | soldier/ single 300 300..300
		e,freed,prisoner,,,,307	e,killed,soldier,,,,307	prisoner/ single 307 307..307 | soldier/ single 307 307..307
# one step towards a target, several, too many; and a step that was taken for the whole
	event,doc,sent,target;day {sent},s,,plan;plan,p	,freed,man,,,,390,,,,s,1	,freed,man,,,,1000,,,,p,1	man/ single 390 390..390 | part-of 390:1000 610 390 plan | man/ single 1000 1000..1000
	event,doc,sent,target;day {sent},s,,plan;plan,p	,freed,man,,,,390,,,,s,1	,freed,man,,,,307,,,,s,2	,freed,man,,,,1000,,,,p,1	man/ single 390 390..390 | man/ single 307 307..307 | man/ single 1000 1000..1000 | target-short 697:1000 303 390+307 day 1+day 2
	event,doc,sent,target;day {sent},s,,plan;plan,p	,freed,man,,,,390,,,,s,1	,freed,man,,,,307,,,,s,2	,freed,man,,,,303,,,,s,3	,freed,man,,,,1000,,,,p,1	man/ single 390 390..390 | man/ single 307 307..307 | man/ single 303 303..303 | man/ single 1000 1000..1000 | target-met 1000:1000 0 390+307+303 day 1+day 2+day 3
	event,doc,sent,target;day {sent},s,,plan;plan,p	,freed,man,,,,390,,,,s,1	,freed,man,,,,700,,,,s,2	,freed,man,,,,1000,,,,p,1	man/ single 390 390..390 | man/ single 700 700..700 | man/ single 1000 1000..1000 | target-over 1090:1000 -90 390+700 day 1+day 2
	event,doc,sent,target;day {sent},s,,plan;plan,p	,freed,man,,UA,,390,,,,s,1	,freed,man,,RU,,390,,,,s,1	,freed,man,,,each,1000,,,,p,1	man/each agree 390 390..390 | part-of 390:1000 610 390 plan | man/each single 1000 1000..1000
	event,doc,sent,target;day {sent},s,,plan;plan,p;plan,q	,freed,man,,,,390,,,,s,1	,freed,man,,,,1000,,,,p,1	,freed,man,,,,1000,,,,p,1	,freed,man,,,,390,,,,q,1	man/ single 390 390..390 | part-of 390:1000 610 390 plan | man/ conflict 1000 390..1000 | part-for-whole 390:1000 610 390 day 1
	event,doc,sent,target;day {sent},s,,plan;plan,p	,freed,man,,,,1000,,,,s,1	,freed,man,,,,1000,,,,p,1	man/ single 1000 1000..1000 | man/ single 1000 1000..1000 | target-met 1000:1000 0 1000 day 1
	event,doc,sent,target;day {sent},s,,plan;plan,p;plan,q	,freed,man,,,,390,,,,s,1	,freed,man,,,,1000,,,,p,1	,freed,man,,,,390,,,,q,1	man/ single 390 390..390 | man/ conflict 390 390..1000 | part-for-whole 390:1000 610 390 day 1
