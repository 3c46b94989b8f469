/*
 * mailer.h - what mailers put into a text: who sent it and when, fields of its head,
 * files that go with it.  Their lines were run together.
 *
 * Each gives where the sentence that begins at `from` ends, or 0.
 */
#ifndef MAILER_H
#define MAILER_H

#include <stddef.h>

#include "cmd/split/lang.h"
#include "common/str.h"

/* "Anna Koval | 04/26/2001 07:17 AM | Please": at the first stroke of a day. */
size_t mailer_stamp(const struct lang *, struct str text, size_t from, size_t at);

/* "Email: anna@example.org | Please": at the sign in the address. */
size_t mailer_address(const struct lang *, struct str text, size_t from, size_t at);

/* "Phone: 12 34 | Fax: 56 78": at the second colon. */
size_t mailer_field(struct str text, size_t from, size_t at);

/* "... | - one.pdf | - two.pdf": at the hyphen. */
size_t mailer_attachment(struct str text, size_t from, size_t at);

/* "<< File: one.pdf >> | Please": at the last sign. */
size_t mailer_file(struct str text, size_t from, size_t at);

#endif
