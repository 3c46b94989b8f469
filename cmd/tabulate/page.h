/*
 * page.h - the report as a page: the summary first, then the sections as tables,
 * every verdict opening to its claims, with the figure marked in its sentence.
 */
#ifndef PAGE_H
#define PAGE_H

#include "form.h"
#include "report.h"

/* Append the whole page; one file, no scripts. */
void page(const struct report *, const struct look *, struct buf *);

#endif
