/* uses: cmd/tabulate/wording.c cmd/tabulate/relating.c cmd/tabulate/naming.c cmd/tabulate/report.c cmd/tabulate/titles.c cmd/tabulate/grid.c cmd/tabulate/number.c */
/*
 * wording.c - a verdict in words: best or range, then the cells best low high unit
 * modifier claims; relation, then relation values calculated asserted difference
 * counted, its parts, sum and remainder parted by bars.
 */
#include "cmd/tabulate/wording.h"
#include "tests/unit/unit.h"

enum { CELLS = 14 };

static const char *const names[CELLS] = { "item", "section", "status", "best", "low", "high",
	"unit", "modifier", "claims", "docs", "origins", "where", "act", "what" };
static const char *const related[] = { "relation", "values", "calculated", "asserted",
	"difference", "counted" };

/* A table of one verdict, and where it has a relation the relation behind it. */
static void
fill(struct grid *v, const struct str *cell, bool relation)
{
	size_t i, row;

	v->columns = CELLS + 6;
	for (i = 0; i < CELLS; i++)
		grid_add(v, str_of(names[i]));
	for (i = 0; i < 6; i++)
		grid_add(v, str_of(related[i]));
	for (row = 0; row < 1 + (size_t)relation; row++) {
		for (i = 0; i < CELLS; i++)
			grid_add(v, i == 1 ? STR("once") : i == 12 ? STR("freed") :
			    relation ? i == 3 ? STR("390") : i == 4 ? STR("390") :
			    i == 5 ? STR("391") : STR("") :
			    i >= 3 && i < 9 ? cell[i - 2] : STR(""));
		for (i = 0; i < 6; i++)
			grid_add(v, row == 1 ? cell[i + 1] : STR(""));
	}
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	static const char file[] = "act\twhat\ttitle\nfreed\tsoldier\tsoldiers freed\n";
	bool relation = str_is(cell[0], "relation");
	struct grid v = { 0 }, c = { .columns = 4 };
	struct titles titles = { 0 };
	struct includes inc = { 0 };
	struct report r = { 0 };
	char why[ERR_MAX];

	(void)n;
	fill(&v, cell, relation);
	grid_add(&c, STR("doc"));
	grid_add(&c, STR("from"));
	grid_add(&c, STR("to"));
	grid_add(&c, STR("quote"));
	if (!titles_read(&titles, &inc, "titles.tsv", STR(file), why) ||
	    !report_open(&r, &v, &c, &titles, why))
		buf_puts(got, why);
	else if (relation) {
		wording_relation(&r, 1, got);
		buf_byte(got, '|');
		wording_parts(&r, 1, got);
		buf_byte(got, '|');
		wording_asserted(&r, 1, got);
		buf_byte(got, '|');
		wording_remainder(&r, 1, got);
	} else
		(str_is(cell[0], "best") ? wording_best : wording_range)(&r, 0, got);
	report_free(&r);
	titles_free(&titles);
	include_free(&inc);
	grid_free(&v);
	grid_free(&c);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
