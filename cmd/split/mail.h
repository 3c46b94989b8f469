/*
 * mail.h - what a mail has beside its text: who wrote what is quoted, the rule above a
 * message that it carries, and below a closing or "--" the writer's name and addresses.
 * (The fields of its head are phrases of the language's table.)
 */
#ifndef MAIL_H
#define MAIL_H

#include <stdbool.h>

#include "cmd/split/lang.h"
#include "common/str.h"

/* Where the document is; zero-initialise it. */
struct mail {
	bool text;		/* it has begun */
	unsigned signature;	/* lines that may still be of one */
	bool closed;		/* its closing was the paragraph before */
};

/*
 * Is the paragraph such furniture?  `apart`: behind a blank line.  To be asked of each
 * paragraph of a document in order.
 */
bool mail_furniture(struct mail *, const struct lang *, struct str paragraph, bool apart);

#endif
