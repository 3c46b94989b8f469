/* entry.c - an entry of a gazetteer from the cells of its line. */
#include "cmd/tag/source.h"

const char *const list_column_name[LIST_COLUMNS] = {
	"label", "name", "id", "aliases", "valid-from", "valid-to", "case",
};

static struct str
cell(struct source *s, enum list_column k)
{
	return source_cell(s, (enum column)k);
}

/* A rule stands for all entries of a label in one file. */
static uint32_t
rule_of(struct rules *rs, struct source *s, struct str name)
{
	size_t label = map_add(&rs->labels, name, NULL);

	if (label >= s->listed_n) {
		s->listed = mem_grow(s->listed, label + 1, sizeof(*s->listed));
		while (s->listed_n <= label)
			s->listed[s->listed_n++] = 0;
	}
	if (s->listed[label] == 0) {
		rs->rule = mem_more(rs->rule, rs->n, &rs->cap, sizeof(*rs->rule));
		rs->rule[rs->n] = (struct rule){
			.label = label, .list = true, .file = s->file, .line = s->line,
		};
		s->listed[label] = ++rs->n;
	}
	return (uint32_t)s->listed[label] - 1;
}

/* Its first or its last day.  An empty cell: it holds from ever, for ever. */
static bool
read_day(struct source *s, enum list_column k, int32_t *day, char why[ERR_MAX])
{
	struct str date = cell(s, k);
	struct span span;

	*day = k == LIST_FROM ? -ENTRY_EVER : ENTRY_EVER;
	if (date.n == 0)
		return true;
	if (str_index(date, '/') < date.n || !span_parse(date, &span))
		return err_set(why, "%s \"%.*s\": a day, a month or a year is wanted, as in 2024-05-23",
		    list_column_name[k], (int)(date.n < 80 ? date.n : 80), date.p);
	*day = (int32_t)date_number(k == LIST_FROM ? span.from : span.to);
	return true;
}

static bool
read_case(struct str s, enum name_case *how, char why[ERR_MAX])
{
	*how = str_is(s, "c") ? NAME_EXACT : str_is(s, "i") ? NAME_ANY : NAME_CAPITALS;
	return s.n == 0 || *how != NAME_CAPITALS ||
	    err_set(why, "case \"%.*s\": c minds it, i ignores it, nothing minds the capitals of the name",
	    (int)(s.n < 80 ? s.n : 80), s.p);
}

static bool
read_value(struct source *s, struct entry *e, char why[ERR_MAX])
{
	e->value = cell(s, LIST_ID);
	e->has_id = e->value.n > 0;
	if (!e->has_id)
		e->value = name_trim(cell(s, LIST_NAME));
	if (str_index(e->value, '|') == e->value.n)
		return true;
	return err_set(why, "%s: a | parts values%s", e->has_id ? "id" : "name",
	    e->has_id ? "" : ": give the entry an id");
}

static bool
read_names(struct gazetteer *g, struct source *s, enum name_case how, char why[ERR_MAX])
{
	struct str aliases = cell(s, LIST_ALIASES), alias;
	char reason[ERR_MAX];

	if (cell(s, LIST_NAME).n == 0)
		return err_set(why, "name is empty");
	if (!gazetteer_name(g, cell(s, LIST_NAME), how, why))
		return false;
	while (aliases.n > 0 && rules_piece(&aliases, &alias)) {
		s->spot = alias.p;
		if (!gazetteer_name(g, alias, how, reason))
			return err_set(why, "aliases, parted by \" | \": %s", reason);
	}
	return true;
}

bool
entry_read(struct rules *rs, struct source *s, char why[ERR_MAX])
{
	struct gazetteer *g = &rs->gazetteer;
	struct entry e = { .line = (uint32_t)s->line };
	enum name_case how;
	struct str label;

	if (!source_label(s, &label, why) ||
	    !read_value(s, &e, why) || !read_day(s, LIST_FROM, &e.from, why) ||
	    !read_day(s, LIST_TO, &e.to, why) || !read_case(cell(s, LIST_CASE), &how, why))
		return false;
	if (e.from > e.to) {
		(void)cell(s, LIST_TO);
		return err_set(why, "valid-to is before valid-from");
	}
	if (!read_names(g, s, how, why)) {
		gazetteer_cut(g);
		return false;
	}
	e.rule = rule_of(rs, s, label);
	gazetteer_add(g, &e);
	return true;
}
