/*
 * front.h - the heading and the dateline of a report whose lines were run together.
 */
#ifndef FRONT_H
#define FRONT_H

#include <stddef.h>

#include "cmd/split/lang.h"
#include "common/str.h"

/*
 * "SECOND DAY OF THE EXCHANGE | The men": where the heading in capitals ends with which
 * the sentence at `from` begins; or 0.
 */
size_t front_heading(const struct lang *, struct str text, size_t from);

/*
 * "Exchange ends | KYIV, Ukraine (AP) - The men": at the bracket of the agency, where
 * the dateline begins that ends the sentence from `from`; or 0.
 */
size_t front_before_dateline(const struct lang *, struct str text, size_t from, size_t at);

/* Bytes of the dateline with an agency at text[from], inside a paragraph; or 0. */
size_t front_dateline(const struct lang *, struct str text, size_t from);

#endif
