/*
 * aside.h - what the report does not compare, as running text: a paragraph for each
 * subject, "time in captivity: 22 months; nearly two years".
 */
#ifndef ASIDE_H
#define ASIDE_H

#include "report.h"

void aside(const struct report *, size_t width, struct buf *);

#endif
