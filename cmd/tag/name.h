/*
 * name.h - does a name stand in a text?
 *
 * Character by character: blanks of all kinds are one, a run of them too, and so are
 * apostrophes (' U+2019 U+02BC) and hyphens (- U+2010 U+2011).  Letters are the same by
 * their case, which is Unicode's simple folding: no character ever becomes two.  Neither
 * before nor behind it may stand a letter, a combining mark, a digit or _.
 */
#ifndef NAME_H
#define NAME_H

#include "common/utf8.h"

enum name_case {
	NAME_CAPITALS,		/* a capital in the name is one in the text; small letters are either */
	NAME_EXACT,
	NAME_ANY,
};

/* The character at s[at], case aside, and its bytes: those of all blanks of a run. */
uint32_t name_char_beyond(struct str s, size_t at, size_t *len);
static inline uint32_t
name_char(struct str s, size_t at, size_t *len)
{
	unsigned char c = (unsigned char)s.p[at];

	*len = 1;
	return c > ' ' && c < 0x80 ? c : name_char_beyond(s, at, len);
}

/* Is it a letter, a mark, a digit or _? */
static inline bool
name_in_word(uint32_t cp)
{
	return (utf8_class(cp) & (UTF8_LETTER | UTF8_DIGIT)) != 0 || cp == '_';
}

struct str name_trim(struct str);	/* without blanks around it */

/* Where the name ends that begins at text[at]; 0: it is not there, or not as a word. */
size_t name_end(struct str name, enum name_case, struct str text, size_t at);

#endif
