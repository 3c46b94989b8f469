/* report.c - see report.h */
#include <stdlib.h>

#include "common/map.h"
#include "report.h"

static const char *const verdict_names[V_COLUMNS] = {
	"item", "section", "status", "best", "low", "high", "claims", "docs", "origins",
	"event", "act", "what", "of", "place", "side", "unit", "modifier", "values", "relation",
	"calculated", "asserted", "difference", "counted", "speakers", "where",
};
static const char *const claim_names[C_COLUMNS] = {
	"doc", "from", "to", "quote", "kind", "item", "start", "text", "date", "source",
	"speaker", "value", "low", "high",
};
static const char *const section_names[REPORT_SECTIONS] = {
	"conflicts", "mixed", "settled", "one-origin", "once", "not-compared",
};

/* The columns by name; the first `needed` of them must be there. */
static bool
find_columns(const struct grid *g, const char *const *names, size_t n, size_t needed,
    size_t *at, const char *what, char why[ERR_MAX])
{
	struct buf have = { 0 };
	size_t i, c;

	for (i = 0; i < n; i++) {
		at[i] = grid_find(g, names[i]);
		if (i < needed && at[i] == TSV_NONE)
			break;
	}
	if (i == n)
		return true;
	for (c = 0; c < g->columns; c++) {
		buf_puts(&have, c > 0 ? ", " : "");
		buf_str(&have, grid_name(g, c));
	}
	err_set(why, "%s: no column \"%s\"; there are: %.*s", what, names[i],
	    (int)(have.n < 300 ? have.n : 300), have.p);
	buf_free(&have);
	return false;
}

struct str
report_verdict(const struct report *r, size_t row, enum report_verdict column)
{
	return grid_get(r->verdicts, row, r->v[column]);
}

struct str
report_claim(const struct report *r, size_t row, enum report_claim column)
{
	return grid_get(r->claims, row, r->c[column]);
}

bool
report_is_relation(const struct report *r, size_t row)
{
	return report_verdict(r, row, V_RELATION).n > 0;
}

size_t
report_whole(const struct report *r, size_t row)
{
	while (row > 0 && report_is_relation(r, row))
		row--;
	return row;
}

void
report_place(const struct report *r, size_t claim, struct buf *b)
{
	buf_str(b, report_claim(r, claim, C_DOC));
	if (report_claim(r, claim, C_FROM).n == 0 || report_claim(r, claim, C_TO).n == 0)
		return;
	buf_byte(b, ':');
	buf_str(b, report_claim(r, claim, C_FROM));
	buf_byte(b, '-');
	buf_str(b, report_claim(r, claim, C_TO));
}

static void
add_claim(struct report *r, size_t claim)
{
	r->claim = mem_more(r->claim, r->claims_n, &r->claims_cap, sizeof(*r->claim));
	r->claim[r->claims_n++] = claim;
}

/* The first row of each key: rows that share one are chained in input order. */
struct index {
	struct map key;
	size_t *head, *tail, *next;
	size_t head_cap, tail_cap;
};

static void
index_add(struct index *x, struct str key, size_t row)
{
	bool fresh;
	size_t k = map_add(&x->key, key, &fresh);

	x->head = mem_more(x->head, k, &x->head_cap, sizeof(*x->head));
	x->tail = mem_more(x->tail, k, &x->tail_cap, sizeof(*x->tail));
	if (fresh)
		x->head[k] = row;
	else
		x->next[x->tail[k]] = row;
	x->tail[k] = row;
	x->next[row] = MAP_NONE;
}

static void
index_claims(const struct report *r, struct index *x)
{
	struct buf key = { 0 };
	size_t i, n = grid_rows(r->claims);

	x->next = mem_grow(NULL, n, sizeof(*x->next));
	for (i = 0; i < n; i++) {
		key.n = 0;
		if (r->v[V_WHERE] != TSV_NONE)
			report_place(r, i, &key);
		else
			buf_str(&key, report_claim(r, i, C_ITEM));
		if (report_claim(r, i, C_KIND).n > 0 || r->c[C_KIND] == TSV_NONE)
			index_add(x, buf_get(&key), i);
	}
	buf_free(&key);
}

/* Lay the claims of each verdict one behind the other; relations have none. */
static void
link_claims(struct report *r)
{
	struct index x = { 0 };
	size_t i, k, c, n = grid_rows(r->verdicts);
	struct str rest, piece;

	index_claims(r, &x);
	r->first = mem_grow(NULL, n + 1, sizeof(*r->first));
	for (i = 0; i < n; i++) {
		r->first[i] = r->claims_n;
		if (report_is_relation(r, i))
			continue;
		rest = report_verdict(r, i, r->v[V_WHERE] != TSV_NONE ? V_WHERE : V_ITEM);
		while (str_next(&rest, '|', &piece))
			if ((k = map_find(&x.key, piece)) != MAP_NONE)
				for (c = x.head[k]; c != MAP_NONE; c = x.next[c])
					add_claim(r, c);
	}
	r->first[n] = r->claims_n;
	map_free(&x.key);
	free(x.head);
	free(x.tail);
	free(x.next);
}

static size_t
section_of(const struct report *r, size_t row)
{
	size_t s;

	for (s = 0; s < REPORT_SECTIONS; s++)
		if (str_is(report_verdict(r, row, V_SECTION), section_names[s]))
			break;
	return s;
}

/* What the rows of a section are put together by. */
static void
heading(const struct report *r, size_t row, enum section s, struct buf *key)
{
	key->n = 0;
	if (s != REPORT_NOT_COMPARED) {
		buf_str(key, report_verdict(r, row, V_EVENT));
		return;
	}
	buf_puts(key, report_is_relation(r, row) ? "\n" : "");
	buf_str(key, report_verdict(r, row, V_ACT));
	buf_byte(key, '\t');
	buf_str(key, report_verdict(r, row, V_WHAT));
}

/* Does the row come behind the others?  What has neither act nor subject is the rest. */
static bool
is_rest(const struct report *r, size_t row, enum section s)
{
	return s == REPORT_NOT_COMPARED && report_verdict(r, row, V_ACT).n == 0 &&
	    report_verdict(r, row, V_WHAT).n == 0;
}

/* Number the headings of the rows of a section as they appear, the rest last. */
static size_t
number_headings(const struct report *r, enum section s, size_t *of)
{
	struct map headings = { 0 };
	struct buf key = { 0 };
	size_t i, n = grid_rows(r->verdicts), numbered;
	int rest;

	for (rest = 0; rest < 2; rest++)
		for (i = 0; i < n; i++)
			if (section_of(r, i) == s && is_rest(r, i, s) == rest) {
				heading(r, i, s, &key);
				of[i] = map_add(&headings, buf_get(&key), NULL);
			}
	numbered = headings.n;
	map_free(&headings);
	buf_free(&key);
	return numbered;
}

/* The rows of a section, those of one heading together: a counting sort. */
static void
gather(struct report *r, enum section s)
{
	size_t n = grid_rows(r->verdicts), i, k, here, headings, *at;
	size_t *of = mem_grow(NULL, n, sizeof(*of));

	for (i = 0; i < n; i++)
		of[i] = MAP_NONE;
	headings = number_headings(r, s, of);
	at = mem_grow(NULL, headings, sizeof(*at));
	memset(at, 0, headings * sizeof(*at));
	for (i = 0; i < n; i++)
		if (of[i] != MAP_NONE) {
			at[of[i]]++;
			r->rows[s]++;
		}
	for (i = 0, k = 0; k < headings; i += here) {
		here = at[k];
		at[k++] = i;
	}
	r->row[s] = mem_grow(NULL, r->rows[s], sizeof(**r->row));
	for (i = 0; i < n; i++)
		if (of[i] != MAP_NONE)
			r->row[s][at[of[i]]++] = i;
	free(of);
	free(at);
}

/* Is a claim a figure to a reader?  Days, years and hours only say when. */
static bool
is_figure(const struct report *r, size_t claim)
{
	struct str kind = report_claim(r, claim, C_KIND);

	if (r->c[C_KIND] == TSV_NONE)
		return true;
	return kind.n > 0 && !str_is(kind, "date") && !str_is(kind, "year") && !str_is(kind, "time");
}

/* The figures that the first line of the report tells. */
static void
count(struct report *r)
{
	size_t n = grid_rows(r->claims), i, k;
	bool *compared = mem_grow(NULL, n, sizeof(*compared)), fresh;
	struct map docs = { 0 };

	for (i = 0; i < n; i++) {
		compared[i] = false;
		map_add(&docs, report_claim(r, i, C_DOC), &fresh);
		r->undated += fresh && report_claim(r, i, C_DATE).n == 0;
		r->figures += is_figure(r, i);
	}
	r->documents = docs.n;
	for (i = 0; i < grid_rows(r->verdicts); i++) {
		if (report_is_relation(r, i) || section_of(r, i) > REPORT_ONE_ORIGIN)
			continue;
		r->conflicts += section_of(r, i) == REPORT_CONFLICTS;
		for (k = r->first[i]; k < r->first[i + 1]; k++)
			compared[r->claim[k]] = true;
	}
	for (i = 0; i < n; i++)
		r->compared += compared[i];
	free(compared);
	map_free(&docs);
}

bool
report_open(struct report *r, const struct grid *verdicts, const struct grid *claims,
    struct titles *titles, char why[ERR_MAX])
{
	size_t s, i;

	*r = (struct report){ .verdicts = verdicts, .claims = claims, .titles = titles };
	if (!find_columns(verdicts, verdict_names, V_COLUMNS, V_EVENT, r->v, "verdicts", why) ||
	    !find_columns(claims, claim_names, C_COLUMNS, C_KIND, r->c, "claims", why))
		return false;
	if (r->v[V_WHERE] == TSV_NONE && r->c[C_ITEM] == TSV_NONE)
		return err_set(why, "verdicts without a column \"where\" and claims without a "
		    "column \"item\": nothing says which belong together");
	titles_bind(titles, verdicts);
	for (i = 0; i < grid_rows(verdicts); i++)
		if (section_of(r, i) == REPORT_SECTIONS)
			return err_set(why, "verdicts, row %zu: no section \"%.*s\"", i + 1,
			    (int)report_verdict(r, i, V_SECTION).n,
			    report_verdict(r, i, V_SECTION).p);
	link_claims(r);
	for (s = 0; s < REPORT_SECTIONS; s++)
		gather(r, (enum section)s);
	count(r);
	return true;
}

void
report_free(struct report *r)
{
	size_t s;

	for (s = 0; s < REPORT_SECTIONS; s++)
		free(r->row[s]);
	free(r->claim);
	free(r->first);
}
