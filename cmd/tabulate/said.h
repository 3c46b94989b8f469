/*
 * said.h - who says what: the claims of an item, a line each,
 *	“around 120”  Ministry · Agency · 2025-05-23 · a.txt:17-27
 * and behind fifty of them how many more there are.
 */
#ifndef SAID_H
#define SAID_H

#include "report.h"

void said(const struct report *, size_t row, size_t width, struct buf *);

#endif
