# Who is how old, and what is no age.
# Ages.
kind,value	en		prisoners under 25	age; 25
kind,value	en		those 21 and over	age; 21
kind,value	en		children 21 and over	age; 21
kind,value	en		those 21 and more	cardinal; 21
kind,value	en		they are all over 60	age; 60
kind,value	en		the number of prisoners is under 25	cardinal; 25
kind,value	en		children under five died	age; 5
kind,value	en		under five died	cardinal; 5
kind,value	en		younger than 25	age; 25
kind,value	en		the oldest 61	age; 61
kind,value	en		the oldest is only 61	age; 61
kind,value	en		the youngest of them eight	age; 8
kind,value	en		the youngest of the prisoners is only 20	age; 20
kind,value	en		the youngest of the freed men of the town is only 20	cardinal; 20
kind,value	en		the youngest, who came home, is 20	cardinal; 20
kind,value	en		he is now 81	age; 81
kind,value	en		he is 81	age; 81
kind,value	en		he turned 18	age; 18
kind,value	en		he is 81 metres away	measure; 81
kind,value	en		he is 110	age; 110
kind,value	en		he is 111	cardinal; 111
kind,value	en		he is 0	cardinal; 0
kind,value	en		aged 19 and 24; the third was 31	age; 19 | age; 24 | ordinal; 3 | age; 31
kind,value	en		the first was 19 and 24; the third was 31	ordinal; 1 | cardinal; 19 | cardinal; 24 | ordinal; 3 | cardinal; 31
kind,value	en		a boy of 12	age; 12
kind,value	en		a goal of 12	cardinal; 12
kind,value	en		a score of 12	cardinal; 20 | cardinal; 12
kind,value	en		a Briton of 57	age; 57
kind,value	en		the Briton of 57	cardinal; 57
kind,value	en		a briton of 57	cardinal; 57
kind,value	en		a Briton of 57 wins	cardinal; 57
kind,value	en		At 41, she is the oldest	age; 41
kind,value	en		At 41, the players	cardinal; 41
kind,value	en		and, at 78, the oldest	age; 78
kind,value	en		and at 78, the oldest	cardinal; 78
kind,value	en		and, at 78, oldest	cardinal; 78
kind,low,high,unit	en		in his 40s	age; 40; 49; year
kind,low,high,unit	en		in his early 40s	age; 40; 43; year
kind,low,high,unit	en		in her mid-40s	age; 44; 46; year
kind,low,high,unit	en		in her mid 50s	age; 54; 56; year
kind,low,high,unit	en		in their late twenties	age; 27; 29; year
kind,low,high	en		in his 40's	age; 40; 49
kind,low,high	en		in his 40’s	age; 40; 49
kind,low,high	en		in his 90s	age; 90; 99
kind,low,high	en		in his 10s	age; 10; 19
kind,value	en		Ivan Petrenko, 77, said	age; 77
kind,value	en		Ivan Petrenko, 120, said	age; 120
kind,value	en		Ivan Petrenko, 121, said	cardinal; 121
kind,value	en		Ivan Petrenko, 1, said	age; 1
kind,value	en		Ivan Petrenko, 0, said	cardinal; 0
kind,value	en		Ivan Petrenko, 7.5, said	cardinal; 7.5
kind,value	en		Ivan Petrenko, seven, said	cardinal; 7
kind,value	en		Ivan Petrenko, 77 said	cardinal; 77
kind,value	en		Ivan Petrenko 77, said	identifier; 
kind,value	en		the captain, 31, scored	age; 31
kind,value	en		a captain, 31, scored	cardinal; 31
kind,value	en		her former coach, 31, scored	age; 31
kind,value	en		her former good head coach, 31, scored	age; 31
kind,value	en		her former very good head coach, 31, scored	cardinal; 31
kind,value	en		of the captain, 31, scored	cardinal; 31
kind,value	en		the total, 31, was	cardinal; 31
kind,value	en		the captains, 31, scored	cardinal; 31
kind,value	en		a soldier, 31, fell	age; 31
kind,value	en		two sons, 12 and nine.	cardinal; 2 | age; 12 | age; 9
kind,value	en		two sons, 12 and nine boys	cardinal; 2 | cardinal; 12 | cardinal; 9
kind,value	en		two sons, 12 and nine million	cardinal; 2 | cardinal; 12 | cardinal; 9000000
kind,value	en		two goals, 12 and nine.	cardinal; 2 | cardinal; 12 | cardinal; 9
kind,value	en		ten months old	age; 10
kind,value	en		a ten-month-old baby	age; 10
kind,value	en		aged eight, 12 and 17	age; 8 | age; 12 | age; 17
kind,value	en		aged eight, and 17	age; 8 | age; 17
kind,value	en		aged eight and 17	age; 8 | age; 17
kind,value	en		aged eight 17	age; 8 | cardinal; 17
kind,value	en		aged about 25	age; 25
kind,low,high	en		aged from about 18 to 25	age; 18; 25
kind,low,high	en		aged between 18 and 25	age; 18; 25
kind,value	ru		ему 54	age; 54
kind,value	ru		ему 54, его брату — 7	age; 54 | age; 7
kind,value	ru		ему 54 рубля	money; 54
kind,value	ru		ему 110	age; 110
kind,value	ru		ему 111	cardinal; 111
kind,value	ru		ему 1	age; 1
kind,value	ru		ему 0	cardinal; 0
kind,value	ru		ему около 54	age; 54
kind,value	ru		ему 54 тысячи	cardinal; 54000
kind,value	ru		ему-54	cardinal; 54
kind,value	ru		подростки 14 лет	age; 14
kind,value	ru		подросток, 14 лет	age; 14
kind,value	ru		мужчина 15 лет провёл в тюрьме	duration; 15
kind,value	ru		контракт 14 лет	duration; 14
kind,value	ru		подростки 121 лет	duration; 121
kind,value	ru		подростки 120 лет	age; 120
kind,value	ru		25-летний боец	age; 25
kind,value	ru		25-летний контракт	duration; 25
kind,value	ru		25-летний долгий контракт	duration; 25
kind,value	ru		пятилетний контракт	duration; 5
kind,value	ru		пятилетний мальчик	age; 5
kind,value	ru		трёхмесячный мальчик	age; 3
kind,value	ru		трёхмесячный маленький мальчик	age; 3
kind,value	ru		трёхмесячный контракт	duration; 3
kind,value	ru		в 18 лет	age; 18
kind,value	ru		Иван в 18 лет	age; 18
kind,value	ru		срок в 18 лет	duration; 18
kind,value	ru		к 18 годам	duration; 18
kind,value	ru		дети до шести лет	age; 6
kind,value	ru		старше 65 лет	age; 65
kind,value	ru		до 65 лет	duration; 65
kind,value	uk		йому 54	age; 54
kind,value	uk		у 18 років	age; 18
kind,value	uk		діти до шести років	age; 6
kind,value	uk		54-річний боєць	age; 54
kind,value	uk		Йому був сорок один	age; 41
kind,value	ru		Ему примерно 54	age; 54
kind,value	ru		ранены девочки 9 и 11 лет	age; 9 | age; 11
kind,value	uk		поранені дівчата 9 і 11 років	age; 9 | age; 11
kind,value	ru		дети 5, 9 и 11 лет погибли	age; 5 | age; 9 | age; 11
kind,value	ru		сроки 9 и 11 лет	duration; 9 | duration; 11
kind	ru		и 11 лет	duration
