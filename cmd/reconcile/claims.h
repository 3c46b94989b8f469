/*
 * claims.h - the rows of a table as claims: what is said to be how many, by whom.
 *
 * Every string of a claim is a number into one list of names, and every figure one into
 * a list of figures.  claims_seal() puts both lists, and the claims, in order;
 * after it numbers compare as what they stand for, and nothing depends on the order
 * of the input.  Then claims_reset() before the next group.
 *
 *	while (a row) claims_add(&c, &layout, cells, row, why);
 *	claims_seal(&c);
 */
#ifndef CLAIMS_H
#define CLAIMS_H

#include <stdbool.h>
#include <stdint.h>

#include "cmd/reconcile/events.h"
#include "cmd/reconcile/figure.h"
#include "cmd/reconcile/layout.h"
#include "cmd/reconcile/room.h"
#include "common/map.h"

enum scope { SCOPE_OPEN, SCOPE_EACH, SCOPE_TOTAL };

#define CLAIM_NO_OFFSET UINT64_MAX

/* The cells of a claim that are names. */
enum cell {
	CELL_GROUP, CELL_KEY, CELL_CLASS, CELL_SIDE, CELL_DOC, CELL_ORIGIN, CELL_TEXT, CELL_SPEAKER,
	CELL_SOURCE, CELL_COUNTED, CELL_DATE, CELL_SENT, CELL_UNIT, CELL_MODIFIER, CELLS,
};

struct claim {
	union {
		struct {
			uint32_t group, key;	/* cells joined by TAB; the key without its side */
			uint32_t class;	/* kinds of one are compared: "" for counts, "money" ... */
			uint32_t side, doc, origin, text, speaker, source, counted, date, sent,
			    unit, modifier;
		};
		uint32_t name[CELLS];	/* the same by enum cell */
	};
	uint32_t figure;
	uint32_t weight;	/* of its source, for the best value */
	uint32_t sentence;	/* the same for claims of one sentence, if reworded; 0: not known */
	uint8_t scope;		/* enum scope */
	bool placed;		/* false: a key cell is empty, it is compared with nothing */
	bool again;		/* the claim before it in a second row */
	bool superseded;	/* by a later report; see verdict.h */
	bool furniture;		/* its source prints it under everything: it has no origin */
	uint64_t from, to, row;
};

enum claims_room {
	ROOM_NAMES, ROOM_RANKS, ROOM_SORT, ROOM_FIGURES, ROOM_ORDER, ROOM_SPARE, ROOMS,
};

struct claims {
	struct claim *claim;
	size_t n, cap;
	struct str *name;	/* after claims_seal(): by bytes, name[0] is "" */
	struct figure *figure;

	struct map names, figures;
	size_t cells, column[CELLS];	/* the cells that are columns of the input, and which */
	enum cell cell[CELLS];
	uint32_t last[CELLS], last_figure;	/* of the row before: most cells repeat */
	uint32_t *rank;		/* the place in name[] of what map_add() numbered */
	struct room room[ROOMS];	/* for seal.c, which also owns name[] and rank[] in them */
	size_t figure_cap;
	size_t odd_dates;	/* rows whose date is none; not reset */
	struct buf scratch;
};

enum claim_status {
	CLAIM_BAD = -1,		/* a value is none: `why` */
	CLAIM_NONE,		/* no figure in this row */
	CLAIM_APART,		/* a date, a year, an ordinal ...: never compared */
	CLAIM_READ,
};

/* `events` fills the group's event, or is NULL. */
enum claim_status claims_add(struct claims *, const struct layout *, struct events *,
    const struct str *cell, uint64_t row, char why[ERR_MAX]);
void claims_seal(struct claims *);
/* After sealing: set `sentence` and `furniture` where there is a text. */
void claims_find_copies(struct claims *);
void claims_reset(struct claims *);
void claims_free(struct claims *);

/* The cells of a row's group joined by TAB, as claims_add() has them without events. */
void claims_group(const struct layout *, const struct str *cell, struct buf *);
/* The number of a name after claims_seal(), or false where no claim has it. */
bool claims_name(const struct claims *, struct str, uint32_t *);

#endif
