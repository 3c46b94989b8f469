# language	text	with a bar behind each stop of the ordinary kind
# A word, the stop, one blank, a capital; or the end of the text.
en	The talks ended. Nobody spoke.	The talks ended.| Nobody spoke.|
en	They met Tom. All left? Yes!	They met Tom.| All left? Yes!|
en	The talks ended	The talks ended
uk	Вони прийшли. Їх зустріли.	Вони прийшли.| Їх зустріли.|
ru	Он спросил мам. Они ушли.	Он спросил мам.| Они ушли.|
de	Niemand kam. Über alles schwieg man.	Niemand kam.| Über alles schwieg man.|
# No abbreviation, initial, short or cut word, or mark of an item; nothing but one blank behind it.
en	They met Gen. Koval and Mgmt. Hale.	They met Gen. Koval and Mgmt. Hale.|
en	They met at p.m. Nobody of us. Then we. They left.	They met at p.m. Nobody of us. Then we. They left.|
en	They ended. I. Koval came.	They ended. I. Koval came.|
en	Viii. The talks.	Viii. The talks.|
en	Then. The talks.	Then. The talks.|
en	Ended. The talks.	Ended. The talks.|
en	They (ended. The talks.	They (ended. The talks.|
en	They ended.  The talks.	They ended.  The talks.|
en	They ended.\nThe talks.	They ended.\nThe talks.|
en	They ended. the talks.	They ended. the talks.|
en	They ended. “The talks.	They ended. “The talks.|
en	They ended! The talks.	They ended! The talks.|
en	They ended. 	They ended. 
en	They pneumonoultramicroscopicsilicovolcanoconiosis. The end.	They pneumonoultramicroscopicsilicovolcanoconiosis. The end.|
ru	Пришёл ген. Коваль.	Пришёл ген. Коваль.|
en	They left. Ended. The talks.	They left.| Ended. The talks.|
en	They met Tés. Nobody of us.	They met Tés. Nobody of us.|
