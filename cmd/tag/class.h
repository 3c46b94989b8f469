/*
 * class.h - [classes] and \escapes of patterns, as parts.
 */
#ifndef CLASS_H
#define CLASS_H

#include "cmd/tag/part.h"

bool class_is_special(char);	/* in a pattern it does not stand for itself */

/*
 * The characters at pattern[*at], up to one that is special; no more than the first if it
 * is alone before a quantifier.  *at is moved behind them.
 */
struct part class_text(struct pool *, struct str pattern, size_t *at, bool caseless);

struct part class_any(void);	/* . */

/* What stands behind "[", up to "]"; *at is moved behind it.  False: not known. */
bool class_read(struct pool *, struct str pattern, size_t *at, bool caseless, struct part *);

/* \d, \w, \pL ...: of which *at is the letter.  False: not a class that is known. */
bool class_escape(struct pool *, struct str pattern, size_t *at, bool caseless, struct part *);

#endif
