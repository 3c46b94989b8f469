/*
 * tagger.h - a row in, the row with its labels out.
 *
 * Set the options, then tagger_open() once the input's columns are known:
 *
 *	if (!tagger_open(&tagger, &header, prefix, why)) ...
 *	while (a record is there) {
 *		if (!tagger_row(&tagger, &record, why)) ...
 *		while (tagger_fault(&tagger, why)) ...
 *		while (tagger_record(&tagger, &out)) ...
 *	}
 *
 * The files of the folder, from the rules to the rows:
 *
 *	rules are read		rules, source: files and lines; macro, overlap: what # says;
 *				rule, value: a line of rules; entry: a line of names
 *	are understood		pattern, reader, group, class, cursor, row, part, memo, needle:
 *				what a text must hold that a pattern matches; sound: does it compile?
 *	find their texts	prefilter: which rules, and where; watch, finder, find, keys, starts,
 *				edge, fold: for many needles at once
 *	match			match: all; search: one rule, its need and except; cover: #overlap
 *	names, beside them	gazetteer: all lists; index, filing, walk, lookup: where they are filed;
 *				name: is it there?
 *	labels are chosen	tagger: a row; carry: the rows before; choose: a figure's own
 *	rows are written	columns: which; record: a row; explain: --explain; stats: --stats
 *	--check			check, remark; twin, casing, never, runaway with hostile; item and
 *				chars: patterns as these read them
 */
#ifndef TAGGER_H
#define TAGGER_H

#include "cmd/tag/carry.h"
#include "cmd/tag/choose.h"
#include "common/tsv.h"

/* --default: where the label is empty, the value of the column. */
struct tagger_default {
	struct str label, column;
	size_t label_at, column_at;
};

/* Columns of the input; TSV_NONE where it has none. */
struct tagger_columns {
	size_t text, from, to, start, end, doc, para, lang, date;
	size_t *label;			/* of each label the column that bears its name */
	size_t *label_of, n;		/* of each column the label it bears, or TSV_NONE */
};

/* The row at hand. */
struct tagger_row {
	const struct tsv *record;
	struct str text;
	size_t base;		/* what offsets in the document are ahead of those in the text */
	bool figure;		/* labels are a figure's own, in tagger.chosen ... */
	size_t from, to;	/* ... which stands there in the text */
	size_t next;		/* which record is to come: of the hits, or the only one; ... */
	size_t missed, other;	/* ... of the misses, of the labels without a match */
};

/* Where a label's value comes from that no match of the row gave. */
struct other {
	enum { FROM_COLUMN, FROM_ROWS, FROM_DEFAULT } from;
	struct str value;
	const struct hit *hit;	/* in an earlier row, which is gone, ... */
	enum rule_scope scope;	/* ... of the paragraph or the document */
	struct str column;	/* of --default */
};

struct tagger {
	/* to set; zero-initialise the rest */
	struct rules *rules;
	const char *column;		/* of the text */
	const char *around;		/* "FROM,TO", or NULL */
	bool matches;			/* a record for each match that is given ... */
	bool explain;			/* ... be it that it stands or not, and why */
	bool skip_bad;			/* count bad offsets instead of stopping at them */

	/* to read */
	const char *const *added;	/* names of the columns added, without prefix */
	size_t added_n;
	size_t lost;			/* searches that were given up */
	size_t bad;			/* rows with bad offsets */
	size_t undated;			/* rows whose date is none, where one is wanted */

	/* its own */
	struct tagger_default *fallback;
	size_t fallbacks, fallback_cap;
	struct tagger_columns at;
	struct tagger_row row;
	struct hits hits;
	struct span days;		/* of the row */
	char **names;			/* of labels that are added */
	size_t names_n;
	struct carry carry;
	struct sentence sentence;
	bool begun, in_clauses;
	struct buf seen;		/* text and place of the row before, one behind the other ... */
	size_t seen_n[6];		/* ... of so many bytes */
	size_t *first, *count;		/* of each label: its hits that say something, ... */
	size_t *values;			/* ... and how many of these have a value */
	size_t *chosen;			/* by choose() */
};

void tagger_default(struct tagger *, const char *option);	/* "LABEL=COLUMN", borrowed */
bool tagger_open(struct tagger *, const struct tsv *header, const char *prefix,
    char why[ERR_MAX]);

/*
 * Read a row; the record is borrowed until the next.  False: its offsets or its date are
 * bad, and `why` says how.
 */
bool tagger_row(struct tagger *, const struct tsv *record, char why[ERR_MAX]);

/*
 * Replace *out by the next record that the row becomes, without a newline: one, or with
 * `matches` as many as there are.  False: there are no more.
 */
bool tagger_record(struct tagger *, struct buf *out);

/* True and what went wrong with this row: a rule gave up.  False: nothing more did. */
bool tagger_fault(struct tagger *, char why[ERR_MAX]);

/* In the end: true and how much went wrong, if anything did. */
bool tagger_summary(const struct tagger *, char why[ERR_MAX]);

void tagger_free(struct tagger *);

/* For the files of the tagger: a cell of the row, empty where there is no such column. */
static inline struct str
tagger_cell(const struct tagger_row *r, size_t column)
{
	return column != TSV_NONE ? r->record->f[column] : (struct str){ NULL, 0 };
}
/* Does no match of the row give the label its value? */
static inline bool
tagger_lacks(const struct tagger *t, const struct tagger_row *r, size_t label)
{
	return t->count[label] == 0 || (r->figure && t->chosen[label] == CHOOSE_NONE);
}
/* Then it is what is there already, what holds on, the default; or empty. */
struct str tagger_other(const struct tagger *, const struct tagger_row *, size_t label,
    struct other *);

/* Does the hit give the row its value, or @none's word that there is none? */
static inline bool
tagger_given(const struct tagger *t, const struct tagger_row *r, size_t hit)
{
	const struct hit *h = &t->hits.h[hit];
	size_t label = t->rules->rule[h->rule].label;

	if (r->figure)
		return t->chosen[label] == hit;
	return h->value.n > 0 || (hit_says(t->rules, h) && t->values[label] == 0);
}

/* Append the row with a match, or without one, in the columns of --matches. */
void tagger_match(const struct tagger *, const struct tagger_row *, const struct hit *, struct buf *);
void tagger_unmatched(const struct tagger *, const struct tagger_row *, size_t label,
    const struct other *, struct buf *);

#endif
