/*
 * source.h - a rule file while it is read: what rules.c, which reads its lines, and
 * rule.c, which makes a rule of one, share.
 */
#ifndef SOURCE_H
#define SOURCE_H

#include "cmd/tag/macro.h"
#include "cmd/tag/rules.h"
#include "common/tsv.h"

enum column {
	LABEL, VALUE, PATTERN, FLAGS, EXCEPT, SCOPE, LIKE, UNLIKE, ID, PRIORITY, NEED, LIMIT, COLUMNS,
	REQUIRED = FLAGS,
};
extern const char *const column_name[COLUMNS];

/* Of a list of names. */
enum list_column {
	LIST_LABEL = LABEL, LIST_NAME, LIST_ID, LIST_ALIASES, LIST_FROM, LIST_TO, LIST_CASE, LIST_COLUMNS,
	LIST_REQUIRED = LIST_ID,
};
extern const char *const list_column_name[LIST_COLUMNS];

struct source {
	const char *file, *real;
	struct str rest;	/* not yet read; NULL at the end */
	uint64_t line;
	struct str row;		/* that line ... */
	const char *spot;	/* ... and what of it is being read; NULL: no part of it */
	bool headed;
	struct tsv fields;
	bool list;		/* it has names, no patterns */
	size_t at[COLUMNS];	/* where each column stands, or TSV_NONE; of a list, fewer */
	size_t columns;
	size_t *listed;		/* the rule that stands for each label of a list, from 1; 0: none */
	size_t listed_n;
	struct macros macros;
};

/* Cells that a line leaves off at its end are empty. */
static inline struct str
source_cell(struct source *s, enum column k)
{
	struct str cell = s->at[k] < s->fields.n ? s->fields.f[s->at[k]] : str_from(s->row, s->row.n);

	s->spot = cell.p;
	return cell;
}

/* The label of the current line, first in both; false: it is none, or there are cells too many. */
bool source_label(struct source *, struct str *label, char why[ERR_MAX]);

/*
 * Fill in a rule, the last of the rules, from the current line.  False: it is none, and
 * why, of what stands at source.spot; what was opened stays in it.
 */
bool rule_read(struct rules *, struct source *, struct rule *, char why[ERR_MAX]);

/* The same for a line of a list of names: it becomes an entry of rs->gazetteer. */
bool entry_read(struct rules *, struct source *, char why[ERR_MAX]);

#endif
