/*
 * ordinal.h - numbers that a stop makes ordinal: "am 3. Oktober", "der 14. Roman".
 */
#ifndef ORDINAL_H
#define ORDINAL_H

#include <stdbool.h>
#include <stddef.h>

#include "cmd/split/context.h"
#include "cmd/split/lang.h"
#include "common/str.h"

/*
 * The token before the stop, of the sentence that begins at text[from], is an ordinal
 * number and the sentence goes on: a word follows that such numbers count, or an article
 * stands before and no word follows that begins sentences, or it is a date, "3. 10. 1990".
 */
bool ordinal_goes_on(const struct lang *, struct str text, size_t from, struct str token,
    const struct right *);

#endif
