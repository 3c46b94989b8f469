# how many there were; examples that fail; what has none
r=r check	text	@r label,value,pattern,like,unlike;act,x,\\bfreed\\b,was freed | freed,free	1 rule, 3 examples: 0 faults, 0 remarks
r=r check	text	@r label,value,pattern,like,unlike;act,x,\\bfreed\\b,was free,freed men	r:2: does not match its like: "was free" | r:2: matches its unlike: "freed men" | 1 rule, 2 examples: 2 faults, 0 remarks
r=r check	text	@r label,value,pattern;act,x,freed	r:2: remark: no example: like and unlike are empty | 1 rule, 0 examples: 0 faults, 1 remark
r=r check	text	@r label,value,pattern;act,x,freed;act,y,taken	r:2: remark: no example: like and unlike are empty; so line 3 (2 rules) | 2 rules, 0 examples: 0 faults, 2 remarks
r=r check	text	@r label,value,pattern,like;act,a,aaa;act,b,bbb;act,c,ccc,ccc;act,d,ddd;act,e,eee;act,f,fff;act,g,ggg,ggg;act,h,hhh	r:2: remark: no example: like and unlike are empty; so lines 3, 5-7, 9 (6 rules) | 8 rules, 2 examples: 0 faults, 6 remarks
r=r check	text	@r label,value,pattern,unlike;act,x,freed,free	1 rule, 1 example: 0 faults, 0 remarks
r=r check	text	@r #include s;label,value,pattern,like;act,x,freed,freed	! r:1: #include s: r | 1 rule, 1 example: 1 fault, 0 remarks
# lines that cannot be read are told, the rest is checked
r=r check	text	@r label,value,pattern,like;act,x,(,a;act,y,taken,taken	! r:2:8: pattern: missing closing parenthesis | 1 rule, 1 example: 1 fault, 0 remarks
# rules that are there twice, or contradict each other, or are never needed
r=r check	text	@r label,value,pattern,like;act,x,freed,freed;act,x,freed,freed	r:3: the same rule as r:2 | 2 rules, 2 examples: 1 fault, 0 remarks
r=r check	text	@r label,value,pattern,like,id;act,x,freed,freed,a;act,x,freed,was freed,b	r:3: the same rule as r:2 | 2 rules, 2 examples: 1 fault, 0 remarks
r=r check	text	@r label,value,pattern,like;act,x,freed,freed;act,y,freed,freed	r:3: matches the same, to another value, as r:2 | 2 rules, 2 examples: 1 fault, 0 remarks
r=r check	text	@r label,value,pattern,like;act,$1,(f)(r),fr;act,$2,(f)(r),fr	2 rules, 2 examples: 0 faults, 0 remarks
r=r check	text	@r label,value,pattern,like;act,$1,(f)(r),fr;act,x,(f)(r),fr	r:3: matches the same, to another value, as r:2 | 2 rules, 2 examples: 1 fault, 0 remarks
r=r check	text	@r label,value,pattern,like;act,x,freed|taken,freed;act,x,taken,taken	r:3: never needed: all that it matches is matched, to the same value, by r:2 | 2 rules, 2 examples: 1 fault, 0 remarks
r=r check	text	@r label,value,pattern,like;act,x,freed,freed;act,x,taken,taken;act,x,taken|freed,taken	r:4: never needed: all that it matches is matched, to the same value, by r:3 | 3 rules, 3 examples: 1 fault, 0 remarks
r=r check	text	@r label,value,pattern,like;act,x,freed,freed;act,x,taken|freed,taken	2 rules, 2 examples: 0 faults, 0 remarks
r=r check	text	@r label,value,pattern,like;act,x,freed,freed;who,x,freed,freed	2 rules, 2 examples: 0 faults, 0 remarks
r=r check	text	@r label,value,pattern,like,scope;act,x,freed,freed,;act,x,freed,freed,document	2 rules, 2 examples: 0 faults, 0 remarks
r=r check	text	@r label,value,pattern,like,except;act,x,freed,freed,;act,x,freed,freed,unfreed	2 rules, 2 examples: 0 faults, 0 remarks
r=r check	text	@r label,value,pattern,like,need;act,x,freed,freed,;act,x,freed,freed men,men	2 rules, 2 examples: 0 faults, 0 remarks
r=r check	text	@r label,value,pattern,like,flags;act,x,freed,freed,;act,x,freed,freed,f	2 rules, 2 examples: 0 faults, 0 remarks
r=r check	text	@r label,value,pattern,like,priority;act,x,freed,freed,;act,x,freed,freed,1	2 rules, 2 examples: 0 faults, 0 remarks
r=r check	text	@r label,value,pattern,like,flags;act,x,freed,freed,;act,x,freed,freed,c	r:3: never needed: all that it matches is matched, to the same value, by r:2 | 2 rules, 2 examples: 1 fault, 0 remarks
r=r check	text	@r label,value,pattern,like,flags;act,x,freed,freed,c;act,x,freed,freed,	2 rules, 2 examples: 0 faults, 0 remarks
r=r check	text	@r label,value,pattern,like,flags;act,x,Freed,Freed,c;act,x,\\bFreed,Freed,c	r:3: never needed: all that it matches is matched, to the same value, by r:2 | 2 rules, 2 examples: 1 fault, 0 remarks
r=r check	text	@r label,value,pattern,like;act,x,freed,freed;act,x,\\bfreed\\b,freed	r:3: never needed: all that it matches is matched, to the same value, by r:2 | 2 rules, 2 examples: 1 fault, 0 remarks
r=r check	text	@r label,value,pattern,like;act,x,set free,set free;act,x,\\bset free\\b,set free	r:3: never needed: all that it matches is matched, to the same value, by r:2 | 2 rules, 2 examples: 1 fault, 0 remarks
r=r check	text	@r label,value,pattern,like;act,x,\\bfreed,freed;act,x,freed,freed	2 rules, 2 examples: 0 faults, 0 remarks
r=r check	text	@r label,value,pattern,like;act,x,\\bfreed,freed;act,x,freed\\b,freed	2 rules, 2 examples: 0 faults, 0 remarks
r=r check	text	@r label,value,pattern,like;act,x,\\bfreed,freed;act,x,freed\\b,freed;act,x,\\bfreed\\b,freed	r:4: never needed: all that it matches is matched, to the same value, by r:3 | 3 rules, 3 examples: 1 fault, 0 remarks
r=r check	text	@r label,value,pattern,like;act,x,freed \\w+,freed him;act,x,freed,freed	2 rules, 2 examples: 0 faults, 0 remarks
# patterns that match nothing, or never; also those of except
r=r check	text	@r label,value,pattern,like;act,x,a*,a	r:2:7: pattern: can match nothing at all, as it does in "" | r:2: remark: slow: no word that its matches hold is known, so every row is searched | 1 rule, 1 example: 1 fault, 1 remark
r=r check	text	@r label,value,pattern,like;act,x,\\b(?=men)|women,women	1 rule, 1 example: 0 faults, 0 remarks
r=r check	text	@r label,value,pattern,like;act,x,\\b(?=q)|women,q	r:2:7: pattern: can match nothing at all, as it does in "q" | r:2: remark: slow: no word that its matches hold is known, so every row is searched | 1 rule, 1 example: 1 fault, 1 remark
r=r check	text	@r label,value,pattern,like;act,x,\\b(?=men)|women,men	r:2:7: pattern: can match nothing at all, as it does in "men" | 1 rule, 1 example: 1 fault, 0 remarks
r=r check	text	@r label,value,pattern,unlike;act,x,a^b,b	r:2:8: pattern: never matches: in no text it comes past "^b" | 1 rule, 1 example: 1 fault, 0 remarks
r=r check	text	@r label,value,pattern,like,except;act,x,freed,freed,a^b	r:2:20: except: never matches: in no text it comes past "^b" | 1 rule, 1 example: 1 fault, 0 remarks
r=r check	text	@r #define n a^b;label,value,pattern,unlike;act,x,%n%,b	r:3:7: pattern: never matches: in no text it comes past "^b)" | 1 rule, 1 example: 1 fault, 0 remarks
# capitals where case is ignored: told once of a macro
r=r check	text	@r label,value,pattern,like;act,x,[A-Z]men,Amen	r:2:8: pattern: case is ignored, so A-Z is small letters, too: mind it with the flag c, or (?-i:...) | 1 rule, 1 example: 1 fault, 0 remarks
r=r check	text	@r label,value,pattern,like;act,x,men [A-Z],men A	r:2:12: pattern: case is ignored, so A-Z is small letters, too: mind it with the flag c, or (?-i:...) | 1 rule, 1 example: 1 fault, 0 remarks
r=r check	text	@r label,value,pattern,like,flags;act,x,[A-Z]men,Amen,c	1 rule, 1 example: 0 faults, 0 remarks
r=r check	text	@r label,value,pattern,like;act,x,[a-z]men,amen	r:2: remark: case is ignored, so small letters in brackets are capitals, too | 1 rule, 1 example: 0 faults, 1 remark
r=r check	text	@r label,value,pattern,like;act,x,\\p{Lu}men,Amen	r:2:7: pattern: case is ignored, and what \\p{Lu} then matches depends on the version of PCRE2: mind it with the flag c, or (?-i:...) | 1 rule, 1 example: 1 fault, 0 remarks
r=r check	text	@r #define n of the great and bold old army of the northern land [A-Z]men who came over the sea to the green old town;label,value,pattern,unlike;act,x,a %n%,a;act,y,the %n%,the	r:3:7: pattern: case is ignored, so A-Z is small letters, too: mind it with the flag c, or (?-i:...) | 2 rules, 2 examples: 1 fault, 0 remarks
r=r check	text	@r label,value,pattern,like,except;act,x,men,men,[A-Z]men	r:2:16: except: case is ignored, so A-Z is small letters, too: mind it with the flag c, or (?-i:...) | 1 rule, 1 example: 1 fault, 0 remarks
# a rule that every row has to be searched for
r=r check	text	@r label,value,pattern,like;act,x,\\w\\w\\w,abc	r:2: remark: slow: no word that its matches hold is known, so every row is searched | 1 rule, 1 example: 0 faults, 1 remark
r=r check	text	@r label,value,pattern,like,need;act,x,\\w\\w\\w,men,men	1 rule, 1 example: 0 faults, 0 remarks
# lists of names need no examples
r=r check	text	@r label,name;who,Rutte	1 rule, 0 examples: 0 faults, 0 remarks
# remarks of several kinds, each with the lines that it is true of; of two macros both are told
r=r check	text	@r label,value,pattern;act,x,\\w\\w\\w;act,y,freed;act,z,[a-z]\\w\\w	r:2: remark: slow: no word that its matches hold is known, so every row is searched; so line 4 (2 rules) | r:2: remark: no example: like and unlike are empty; so lines 3-4 (3 rules) | r:4: remark: case is ignored, so small letters in brackets are capitals, too | 3 rules, 0 examples: 0 faults, 6 remarks
r=r r=s check	text	@r label,value,pattern;act,x,freed	@s label,value,pattern;act,y,taken	r:2: remark: no example: like and unlike are empty | s:2: remark: no example: like and unlike are empty | 2 rules, 0 examples: 0 faults, 2 remarks
r=r check	text	@r #define n of the great and bold old army of the northern land [A-Z]men who came over the sea to the green old town;#define m of the meek and mild new fleet of the southern seas [B-Z]men who went over the hill to the small new town;label,value,pattern,unlike;act,x,a %n%,a;act,y,the %m%,the	r:4:7: pattern: case is ignored, so A-Z is small letters, too: mind it with the flag c, or (?-i:...) | r:5:7: pattern: case is ignored, so B-Z is small letters, too: mind it with the flag c, or (?-i:...) | 2 rules, 2 examples: 2 faults, 0 remarks
# what minds case is covered by what ignores it, in whichever case it is written
r=r check	text	@r label,value,pattern,like,flags;act,x,freed,freed,;act,x,Freed,Freed,c	r:3: never needed: all that it matches is matched, to the same value, by r:2 | 2 rules, 2 examples: 1 fault, 0 remarks
r=r check	text	@r label,value,pattern,like,flags;act,x,жук,жук,;act,x,Жук,Жук,c	r:3: never needed: all that it matches is matched, to the same value, by r:2 | 2 rules, 2 examples: 1 fault, 0 remarks
r=r check	text	@r label,value,pattern,like,flags;act,x,Freed,Freed,c;act,x,freed,freed,c	2 rules, 2 examples: 0 faults, 0 remarks
r=r check	text	@r label,value,pattern,like,flags;act,x,Freed,Freed,;act,x,freed,freed,	r:3: never needed: all that it matches is matched, to the same value, by r:2 | 2 rules, 2 examples: 1 fault, 0 remarks
