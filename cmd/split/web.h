/*
 * web.h - what people who write on the web put beside their sentences: #hashtags and
 * @names.  Many leave out the stop there.
 */
#ifndef WEB_H
#define WEB_H

#include <stddef.h>

#include "cmd/split/lang.h"
#include "common/str.h"

/*
 * Where the sentence that begins at `from` ends at the row of hashtags whose first
 * stands at text[at]: behind it, where a capital follows.  0 if it does not.
 */
size_t web_hashtags(struct str text, size_t from, size_t at);

/* "on the way | @anna Thanks": the same, before a reply where the language sets it apart. */
size_t web_reply(const struct lang *, struct str text, size_t from, size_t at);

/* "3⃣ Third": before the digit on a key that an item begins with; text[at] is the key. */
size_t web_key(struct str text, size_t from, size_t at);

/* Bytes of the hashtags at text[at], behind a stop, that are labels of what stands before it. */
size_t web_labels(struct str text, size_t at);

#endif
