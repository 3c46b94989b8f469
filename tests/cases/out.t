# Whole records leave at a flush or at the end; half a record never does.
memory	a end	|a\n
memory	a end b end flush	a\nb\n|
memory	a end flush b end c end	a\n|b\nc\n
memory	a end b	|a\n
memory	a end b flush	a\n|
memory	a end b flush c end	a\n|bc\n
memory	flush a flush	|
memory	a	|
# A pipe that takes little at a time gets all of it.
slow	1	1
slow	200000	200000
# Records gather up to 64 KiB, no further.
large	65535	0 65535
large	65536	65536 0
# A reader that went away.
gone	SIGPIPE
# What cannot be closed has failed.
memory	close	|failed
memory	a end close	|failed
