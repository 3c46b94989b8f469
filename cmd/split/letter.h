/*
 * letter.h - the lines of a letter or mail, where they were run together: greeting and
 * closing, who wrote it and when, fields of its head, files that go with it.
 *
 * Each gives where the sentence that begins at `from` ends, or 0.
 */
#ifndef LETTER_H
#define LETTER_H

#include <stdbool.h>
#include <stddef.h>

#include "cmd/split/lang.h"
#include "common/str.h"

/* "Dear All, | Please", "Regards, | Anna Koval": at the beginning of a sentence. */
size_t letter_opening(const struct lang *, struct str text, size_t from);

/* "Kind regards,", with nothing behind it. */
bool letter_is_closing(const struct lang *, struct str line);

/* "Anna Koval | 04/26/2001 07:17 AM | Please": at the first stroke of a day. */
size_t letter_stamp(const struct lang *, struct str text, size_t from, size_t at);

/* "Email: anna@example.org | Please": at the sign in the address. */
size_t letter_address(const struct lang *, struct str text, size_t from, size_t at);

/* "Phone: 12 34 | Fax: 56 78": at the second colon. */
size_t letter_field(struct str text, size_t from, size_t at);

/* "... | - one.pdf | - two.pdf": at the hyphen. */
size_t letter_attachment(struct str text, size_t from, size_t at);

#endif
