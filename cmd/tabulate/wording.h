/*
 * wording.h - the cells of the report in the words and signs of a reader:
 * 1300 about becomes "≈1,300", 22 month "22 months", low 18 high 25 "18–25".
 *
 * All append text that is not yet safe for any output.
 */
#ifndef WORDING_H
#define WORDING_H

#include "report.h"

/* The event; a span of days in one month as "2025-05-23/25", which ISO 8601 allows. */
void wording_event(const struct report *, size_t row, struct buf *);

/* What an item is: the titles file's name for it, else its own keys. */
void wording_title(const struct report *, size_t row, struct buf *);

/* The figure, with its sign and unit: "≈1,300"; nothing where none is best. */
void wording_best(const struct report *, size_t row, struct buf *);
/* What its claims allow: "18–25", "≥24"; for a single exact figure nothing. */
void wording_range(const struct report *, size_t row, struct buf *);
/* The best figure, or the range where there is none. */
void wording_figure(const struct report *, size_t row, struct buf *);

/* "conflict", "sums": the status or the relation. */
struct str wording_verdict(const struct report *, size_t row);
/* "3/2/2": claims, documents, origins. */
void wording_counts(const struct report *, size_t row, struct buf *);

/* Who said a claim: the speaker, else the source, else the document. */
struct str wording_who(const struct report *, size_t claim);
/* Who said an item: each once, parted by commas. */
void wording_speakers(const struct report *, size_t row, struct buf *);

/* A part of it: "soldiers", which is "soldiers freed" without the act, else its key. */
void wording_part(const struct report *, size_t row, struct str what, struct buf *);

/* A claim: “around 120”; and "Ministry · a.txt · 2025-05-23 · a.txt:17-27". */
void wording_quote(const struct report *, size_t claim, struct buf *);
void wording_source(const struct report *, size_t claim, struct buf *);

/* A relation: "= soldiers + civilians", "of the deal"; "270+120"; "390"; "610 to come". */
void wording_relation(const struct report *, size_t row, struct buf *);
void wording_parts(const struct report *, size_t row, struct buf *);
void wording_asserted(const struct report *, size_t row, struct buf *);
void wording_remainder(const struct report *, size_t row, struct buf *);

/* "5 reports (2 without a date) · 42 figures · 12 claims compared · 0 conflicts" */
void wording_summary(const struct report *, struct buf *);

/* Is the i-th row that is not compared the first of its subject? */
bool wording_begins(const struct report *, size_t i);
/* The subject of such a row: its title, or "other figures". */
void wording_subject(const struct report *, size_t row, struct buf *);

/* The section's heading, and one sentence that says what stands there. */
const char *wording_section(enum section);
const char *wording_about(enum section);

#endif
