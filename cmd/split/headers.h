/*
 * headers.h - "Date: 2025-05-23" and the like at the top of a text.
 *
 * The lines before the first blank one are headers where each is "Name: value" (or
 * goes on with the one before, indented) and one of them at least is asked for.
 */
#ifndef HEADERS_H
#define HEADERS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/mem.h"
#include "common/str.h"

enum { HEADERS_MAX = 64 << 10 };	/* bytes that headers may take */

/*
 * Append the value of each of `names` ("date,source"; the case does not matter) to
 * cells, behind a TAB each, empty where it is not there.  Returns the bytes of the
 * headers, 0 if there are none.
 */
size_t headers_read(struct str text, struct str names, struct buf *cells);

#endif
