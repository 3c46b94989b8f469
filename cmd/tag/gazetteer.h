/*
 * gazetteer.h - lists of names: which of them stand in a text.
 *
 * All lists are one; entry.c reads their lines.  An entry has names that are spelt in one
 * way or another, one value, and days between which it holds.
 */
#ifndef GAZETTEER_H
#define GAZETTEER_H

#include "cmd/tag/index.h"
#include "common/date.h"
#include "common/err.h"

enum { ENTRY_EVER = INT32_MAX };	/* to: it holds still; from: -ENTRY_EVER */

struct entry {
	struct str value;
	uint32_t rule;			/* its file and label stand for a rule */
	uint32_t line;
	int32_t from, to;		/* as date_number() has them, both included */
	bool has_id;			/* the value is one */
};

struct gazetteer_found {
	uint32_t entry;
	size_t from, to;		/* bytes of the text */
};

struct gazetteer {
	struct name *name;		/* zero-initialise the whole */
	struct entry *entry;
	size_t names, entries, name_cap, entry_cap;
	size_t places;			/* of all names in the index */
	struct index index;
	bool ready;
	bool dated;			/* some entry has days */
	struct gazetteer_found *found;	/* in the last text, where name by name or in the order of ... */
	size_t n, cap;			/* ... where the first word begins */
};

/* A name of the entry to be added next, borrowed; blanks around it are cut off. */
bool gazetteer_name(struct gazetteer *, struct str, enum name_case, char why[ERR_MAX]);

void gazetteer_add(struct gazetteer *, const struct entry *);
void gazetteer_cut(struct gazetteer *);		/* there will be no such entry */

/*
 * Replace found[] by all names in the text of entries that hold on one of the days; NULL:
 * on any.  An entry is found once at a place.  The plain way tries every name everywhere.
 */
void gazetteer_run(struct gazetteer *, const struct folded *, const struct span *days);
void gazetteer_run_plain(struct gazetteer *, struct str text, const struct span *days);

void gazetteer_free(struct gazetteer *);

#endif
