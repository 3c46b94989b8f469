/*
 * macro.h - named pieces of patterns: "#define month (?:January|...)", then
 * "%month%".  A '%' that is not part of %name% is a percent sign.
 */
#ifndef MACRO_H
#define MACRO_H

#include "common/err.h"
#include "common/map.h"

struct macros {
	struct map name;	/* zero-initialise; macros_free() */
	struct buf *body;
	size_t cap;
};

/* "name pattern"; its own macros are filled in at once.  False: why, of definition[*at]. */
bool macro_define(struct macros *, struct str definition, size_t *at, char why[ERR_MAX]);

/* Append the pattern, each %name% as "(?:...)".  False: why, of pattern[*at]. */
bool macro_expand(const struct macros *, struct str pattern, struct buf *, size_t *at,
    char why[ERR_MAX]);

/* Where in the pattern byte `at` of what macro_expand() made of it comes from. */
size_t macro_origin(const struct macros *, struct str pattern, size_t at);

void macros_free(struct macros *);

/* Labels and macros: a letter a-z, then letters, digits, '_' and '-'. */
bool name_ok(struct str);

#endif
