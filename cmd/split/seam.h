/*
 * seam.h - where a line ended that its paragraph has swallowed.
 *
 * Mails and posts are kept with their lines run together, and then sentences end
 * without a stop: at a rule of signs, between addresses in a row, behind a source in
 * brackets, where a speaker was cut short.  (For a mail's own lines see letter.h and mailer.h.)
 */
#ifndef SEAM_H
#define SEAM_H

#include <stdbool.h>
#include <stddef.h>

#include "cmd/split/lang.h"
#include "common/str.h"

/*
 * Where the sentence at `from` ends as it begins: "Figure 1.5 | The gate", "Dear All, |".
 * `first`: the classes of its first word.
 */
size_t seam_opening(const struct lang *, struct str text, size_t from, unsigned first);

/*
 * Where the sentence that begins at `from` ends because of the sign at text[at], at or
 * behind it or just before; 0 if it does not, and nothing is known of the next sign.
 * Any sign may be asked about; what is asked of a run of them is its first.
 */
size_t seam_at(const struct lang *, struct str text, size_t from, size_t at);

#endif
