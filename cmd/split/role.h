/*
 * role.h - what a sentence is in its report: heading, caption, furniture ...
 */
#ifndef ROLE_H
#define ROLE_H

#include <stdbool.h>

#include "cmd/split/lang.h"
#include "cmd/split/sentence.h"
#include "common/str.h"

/* Where the sentence stands. */
struct place {
	bool first, last;	/* of its paragraph */
	bool only;		/* its paragraph is all that the document has */
	bool series;		/* its paragraph is a line of a table or an address */
	bool furniture;		/* or of the head or signature of a mail */
	enum role before;	/* role of the paragraph's last sentence, if it is not the first */
};

enum role role_of(const struct lang *, struct str text, const struct sentence *,
    const struct place *);

#endif
