# what	text	what is said
warn	it rained	crossfoot-toy: it rained\n
none	it rained	crossfoot: it rained\n
warn		crossfoot-toy: \n
# A format that ends in a colon is followed by what went wrong; a text that does is not.
warn	file:	crossfoot-toy: file: No such file or directory\n
warn	a file:	crossfoot-toy: a file:\n
# Control bytes become question marks; blanks and other bytes stay.
warn	\x01a\tb\nc\x1fd\x7fe\x80f g	crossfoot-toy: ?a?b?c?d?e\x80f g\n
# Before a message a line makes room; errno is as it was.
before	it rained	room crossfoot-toy: it rained\n
keeps	it rained	crossfoot-toy: it rained\nkept
set	it rained	false it rained
