/* ranges.c - see ranges.h */
#include "number.h"
#include "ranges.h"
#include "wording.h"

enum { CLAIMS_MOST = 50 };

static const char *const names[] = { "section", "event", "unit", "label", "best", "low", "high",
	"status", "figure" };
enum { COLUMNS = sizeof(names) / sizeof(*names) };

static void
put_groups(const struct report *r, size_t row, enum section s, struct grid *g)
{
	struct buf event = { 0 };

	grid_add(g, str_of(wording_section(s)));
	wording_event(r, row, &event);
	grid_add(g, buf_get(&event));
	grid_add(g, report_verdict(r, row, V_UNIT));
	buf_free(&event);
}

static void
put_verdict(const struct report *r, size_t row, enum section s, struct grid *g)
{
	struct str side = report_verdict(r, row, V_SIDE);
	struct buf label = { 0 };

	put_groups(r, row, s, g);
	wording_title(r, row, &label);
	if (side.n > 0)
		buf_byte(&label, ' ');
	buf_str(&label, side);
	grid_add(g, buf_get(&label));
	grid_add(g, report_verdict(r, row, V_BEST));
	grid_add(g, report_verdict(r, row, V_LOW));
	grid_add(g, report_verdict(r, row, V_HIGH));
	grid_add(g, report_verdict(r, row, V_STATUS));
	grid_add(g, STR(""));
	buf_free(&label);
}

/* What a claim allows: "390", "≥300", "395–399". */
static void
put_allowed(struct str low, struct str high, struct grid *g)
{
	struct buf b = { 0 };

	buf_puts(&b, low.n == 0 && high.n > 0 ? "≤" : high.n == 0 && low.n > 0 ? "≥" : "");
	number_grouped(&b, low);
	buf_puts(&b, low.n > 0 && high.n > 0 && !str_eq(low, high) ? "–" : "");
	if (!str_eq(low, high))
		number_grouped(&b, high);
	grid_add(g, buf_get(&b));
	buf_free(&b);
}

static bool
holds(struct str low, struct str high, struct str value)
{
	return value.n > 0 && (low.n == 0 || number_order(low, value) <= 0) &&
	    (high.n == 0 || number_order(value, high) <= 0);
}

static void
put_claim(const struct report *r, size_t row, size_t claim, enum section s, struct grid *g)
{
	struct str value = report_claim(r, claim, C_VALUE);
	struct str low = report_claim(r, claim, C_LOW), high = report_claim(r, claim, C_HIGH);
	struct buf label = { 0 };

	put_groups(r, row, s, g);
	buf_puts(&label, "  – ");
	buf_str(&label, wording_who(r, claim));
	grid_add(g, buf_get(&label));
	grid_add(g, holds(low, high, value) ? value : STR(""));
	grid_add(g, low);
	grid_add(g, high);
	grid_add(g, STR(""));
	put_allowed(low, high, g);
	buf_free(&label);
}

void
ranges_make(const struct report *r, struct grid *g)
{
	size_t i, k, row, end;
	enum section s;

	g->columns = COLUMNS;
	for (i = 0; i < COLUMNS; i++)
		grid_add(g, str_of(names[i]));
	for (s = 0; s < REPORT_NOT_COMPARED; s++)
		for (i = 0; i < r->rows[s]; i++) {
			row = r->row[s][i];
			if (report_is_relation(r, row))
				continue;
			put_verdict(r, row, s, g);
			end = r->first[row + 1];
			end = end - r->first[row] < CLAIMS_MOST ? end : r->first[row] + CLAIMS_MOST;
			for (k = r->first[row]; k < end; k++)
				put_claim(r, row, r->claim[k], s, g);
		}
}
