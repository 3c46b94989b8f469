/*
 * letter.h - the greeting and closing of a letter, where they were run together with
 * what follows.
 */
#ifndef LETTER_H
#define LETTER_H

#include <stdbool.h>
#include <stddef.h>

#include "cmd/split/lang.h"
#include "common/str.h"

/*
 * "Dear All, | Please", "Regards, | Anna Koval | Please": where the sentence that begins
 * at `from` ends for it is one of these, or 0.  `first`: the classes of its first word.
 */
size_t letter_opening(const struct lang *, struct str text, size_t from, unsigned first);

/* "Kind regards,", with nothing behind it. */
bool letter_is_closing(const struct lang *, struct str line);

#endif
