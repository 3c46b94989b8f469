# a pattern that is words tells where they stand; another, where one may begin
prisoner	two prisoners	4-4=12
prisoner|soldier	soldier and prisoner	0-0=7 12-12=20
prisoner	soldier	-
\\bprisoners?\\b	the prisoner and prisoners	4-4=12 17-17=26
(?:one|two) of	two of	0-0=6
[ab]c?def	adef bcdef	0-0=4 5-5=10
prisoner\\w*	the prisoners	4-4
\\w+ed	killed	0-3
\\w+ed	dead	-
\\d+ dead	12 dead	0-0 1-1
a.?bcdef	xabcdef axbcdef	0-1 5-9
.*prisoner	a prisoner b	0-2
.*prisoner	a soldier	-
prisoner|.*soldier	a soldier	0-2
prisoner|.*soldier	a prisoner	2-2
# text by text
prisoner	prisoner	a	-
prisoner	prisoner	a prisoner	2-2=10
\\w+ed	killed	a	-
\\w+ed	killed	jailed	0-3
# all that a branch requires must be there, in what order it may be
\\bheld\\b.*\\bback\\b	held on and back	0-0
\\bheld\\b.*\\bback\\b	held on	-
\\bheld\\b.*\\bback\\b	on and back	-
\\bheld\\b.*\\bback\\b	back and held	-
\\bheld\\b.{0,9}\\bback\\b	held xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx held back	50-50
\\bheld .{0,9}prisoner	held xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx prisoner held a prisoner	59-59
\\bheld .{0,9}prisoner	held xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx prisoner	-
(?=.*prisoner)held	held	-
(?=.*prisoner)held	held prisoner	0-0
(?=prisoner)\\w+	the prisoner	4-4
(?<=x)prisoner	prisoner	0-0
prisoner\\Kx	prisonerx	0-0
prisoner\\Kx	prisoner	-
\\w{0,9}held\\w*killed	held killed held	0-0 0-1
# it begins where the text does
^held back	we held back	-
^held back	held back	0-0
^.?held back	they held back	-
# nothing is required that would be rare: it is always due
.	a	all*
\\w+	a	all*
é	a	all*
\\w+|prisoner	a	all*
(*ACCEPT)x	a	all*
# what is needed besides
\\w+\tprisoner	a b	-
\\w+\tprisoner	a prisoner	all
\\w+\tprisoner|soldier	a soldier	all
\\w+\tprisoner|soldier	a killer	-
\\w+\tPRISONER	a prisoner	all
c:\\w+\tPRISONER	a prisoner	-
held\tprisoner	held	-
held\tprisoner	held prisoner	0-0=4
held\tprisoner	prisoner held	9-9=13
held\\w*\tprisoner	held	-
held\\w*\tprisoner	prisoner held	9-9
held\\w*\t\\w+	a held	2-2
held|back\tprisoner	back, prisoner	0-0=4
(*ACCEPT)x\tprisoner	a	-
(*ACCEPT)x\tprisoner	a prisoner	all
(*ACCEPT)x\t\\w+	a	all*
# what is asked for is not due by itself
=prisoner	a	-
=prisoner	prisoner	0-0=8
=prisoner	prisoner	a prisoner	2-2=10
=prisoner	prisoner	a	-
=\\w+	a	all*
=\\w+\tprisoner	a	-
=\\w+\tprisoner	prisoner	all
=held|prisoner\\w*	held prisoners	0-0 5-5
# case, and rules that need the same
c:Prisoner	prisoner	-
c:Prisoner	Prisoner	0-0=8
Prisoner\nc:Prisoner\nPRISONER\nc:prisoner	the Prisoner	4-4=12; 4-4=12; 4-4=12; -
held\nheld\\w*\nback\nheld|back	back held	5-5=9; 5-5; 0-0=4; 0-0=4 5-5=9
held .*back\nheld .*prisoner\nheld .* zzz	held back	0-0; -; -
# an edge that is not certain does not tell where a match ends
\\bprisoner\\b	prisoneré	0-0
\\bprisoner\\b	prisoner«	0-0=8
# what is in most sentences, and what stands inside of words, need not be looked for if all else is known
\\w+of\\w+prisoner	xxxxxxprisoner	0-2
prisoner\\w+killer	prisoner	0-0
prisoner\\w+ killer	prisoner	-
# words, more than sixty-four
(?:w00|w01|w02|w03|w04|w05|w06|w07|w08|w09|w10|w11|w12|w13|w14|w15|w16|w17|w18|w19|w20|w21|w22|w23|w24|w25|w26|w27|w28|w29|w30|w31|w32|w33|w34|w35|w36|w37|w38|w39|w40|w41|w42|w43|w44|w45|w46|w47|w48|w49|w50|w51|w52|w53|w54|w55|w56|w57|w58|w59|w60|w61|w62|w63|w64|w65|w66|w67|w68|w69)	a w00	2-2=5
(?:w00|w01|w02|w03|w04|w05|w06|w07|w08|w09|w10|w11|w12|w13|w14|w15|w16|w17|w18|w19|w20|w21|w22|w23|w24|w25|w26|w27|w28|w29|w30|w31|w32|w33|w34|w35|w36|w37|w38|w39|w40|w41|w42|w43|w44|w45|w46|w47|w48|w49|w50|w51|w52|w53|w54|w55|w56|w57|w58|w59|w60|w61|w62|w63|w64|w65|w66|w67|w68|w69)	a w01	2-2=5
(?:w00|w01|w02|w03|w04|w05|w06|w07|w08|w09|w10|w11|w12|w13|w14|w15|w16|w17|w18|w19|w20|w21|w22|w23|w24|w25|w26|w27|w28|w29|w30|w31|w32|w33|w34|w35|w36|w37|w38|w39|w40|w41|w42|w43|w44|w45|w46|w47|w48|w49|w50|w51|w52|w53|w54|w55|w56|w57|w58|w59|w60|w61|w62|w63|w64|w65|w66|w67|w68|w69)	a w62	2-2=5
(?:w00|w01|w02|w03|w04|w05|w06|w07|w08|w09|w10|w11|w12|w13|w14|w15|w16|w17|w18|w19|w20|w21|w22|w23|w24|w25|w26|w27|w28|w29|w30|w31|w32|w33|w34|w35|w36|w37|w38|w39|w40|w41|w42|w43|w44|w45|w46|w47|w48|w49|w50|w51|w52|w53|w54|w55|w56|w57|w58|w59|w60|w61|w62|w63|w64|w65|w66|w67|w68|w69)	a w63	2-2=5
(?:w00|w01|w02|w03|w04|w05|w06|w07|w08|w09|w10|w11|w12|w13|w14|w15|w16|w17|w18|w19|w20|w21|w22|w23|w24|w25|w26|w27|w28|w29|w30|w31|w32|w33|w34|w35|w36|w37|w38|w39|w40|w41|w42|w43|w44|w45|w46|w47|w48|w49|w50|w51|w52|w53|w54|w55|w56|w57|w58|w59|w60|w61|w62|w63|w64|w65|w66|w67|w68|w69)	a w64	2-2=5
(?:w00|w01|w02|w03|w04|w05|w06|w07|w08|w09|w10|w11|w12|w13|w14|w15|w16|w17|w18|w19|w20|w21|w22|w23|w24|w25|w26|w27|w28|w29|w30|w31|w32|w33|w34|w35|w36|w37|w38|w39|w40|w41|w42|w43|w44|w45|w46|w47|w48|w49|w50|w51|w52|w53|w54|w55|w56|w57|w58|w59|w60|w61|w62|w63|w64|w65|w66|w67|w68|w69)	a w65	2-2=5
(?:w00|w01|w02|w03|w04|w05|w06|w07|w08|w09|w10|w11|w12|w13|w14|w15|w16|w17|w18|w19|w20|w21|w22|w23|w24|w25|w26|w27|w28|w29|w30|w31|w32|w33|w34|w35|w36|w37|w38|w39|w40|w41|w42|w43|w44|w45|w46|w47|w48|w49|w50|w51|w52|w53|w54|w55|w56|w57|w58|w59|w60|w61|w62|w63|w64|w65|w66|w67|w68|w69)	a w69	2-2=5
(?:w00|w01|w02|w03|w04|w05|w06|w07|w08|w09|w10|w11|w12|w13|w14|w15|w16|w17|w18|w19|w20|w21|w22|w23|w24|w25|w26|w27|w28|w29|w30|w31|w32|w33|w34|w35|w36|w37|w38|w39|w40|w41|w42|w43|w44|w45|w46|w47|w48|w49|w50|w51|w52|w53|w54|w55|w56|w57|w58|w59|w60|w61|w62|w63|w64|w65|w66|w67|w68|w69)	a w70	-
