/* uses: cmd/tabulate/?*.c */
/* seeds: tests/fuzz/corpus/pages */
/*
 * pages.c - any table as a page: nothing in it but the elements and attributes that we
 * write, each closed, none that runs or loads anything; what stands in the cells is what
 * went in, with what cannot be seen made visible.
 *
 * A first line "r" makes it a report: a table of claims, a line "--", the verdicts.  "b",
 * "h", "t" or "g" and a line draw bars, a histogram or a timeline, or group by the first
 * column.  Lines that have not as many cells as the names are filled up, or cut.
 */
#include "cmd/tabulate/job.h"
#include "common/safe.h"
#include "tests/fuzz/fuzz.h"

enum { DEEP = 32, NAME = 16 };

/* What a page is made of; SVG is written inline. */
static const char *const elements[] = {
	"a", "b", "body", "caption", "circle", "cite", "code", "dd", "details", "div", "dl", "dt",
	"g", "h1", "h2", "head", "html", "li", "line", "main", "mark", "meta", "nav", "p", "q",
	"rect", "section", "span", "style", "summary", "svg", "table", "tbody", "td", "text", "th",
	"thead", "time", "title", "tr", "ul",
};
static const char *const attributes[] = {
	"aria-hidden", "aria-label", "charset", "class", "colspan", "content", "cx", "cy", "dir",
	"fill", "font-family", "font-size", "font-weight", "height", "href", "http-equiv", "id",
	"lang", "name", "open", "r", "role", "scope", "stroke", "stroke-dasharray",
	"stroke-opacity", "stroke-width", "tabindex", "text-anchor", "viewBox", "width", "x", "x1",
	"x2", "xmlns", "y", "y1", "y2",
};

struct reader {
	struct str page;
	size_t at;
	struct str open[DEEP];
	size_t deep;
	struct buf cells;	/* the text of each th and td, each ended by a newline */
};

static bool
is_one_of(const char *const *v, size_t n, struct str s)
{
	size_t i;

	for (i = 0; i < n && !str_is(s, v[i]); i++)
		;
	return i < n;
}

static bool
is_name(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

static bool
next_is(const struct reader *r, const char *s)
{
	return str_starts(str_from(r->page, r->at), str_of(s));
}

static struct str
read_name(struct reader *r)
{
	size_t from = r->at;

	while (r->at < r->page.n && is_name(r->page.p[r->at]))
		r->at++;
	return str_sub(r->page, from, r->at);
}

/* Text up to the next '<' or the end of an attribute, entities taken back. */
static void
read_text(struct reader *r, char end, struct buf *out)
{
	static const struct { const char *entity; char c; } known[] = {
		{ "&amp;", '&' }, { "&lt;", '<' }, { "&gt;", '>' }, { "&quot;", '"' }, { "&#39;", '\'' },
	};
	size_t k;
	char c;

	for (; r->at < r->page.n && (c = r->page.p[r->at]) != end; r->at++) {
		PROMISE(c != '<' && ((unsigned char)c >= ' ' || c == '\n') && c != 0x7F);
		if (c == '&') {
			for (k = 0; k < 5 && !next_is(r, known[k].entity); k++)
				;
			PROMISE(k < 5);
			c = known[k].c;
			r->at += strlen(known[k].entity) - 1;
		}
		if (out != NULL)
			buf_byte(out, c);
	}
}

static void
read_attributes(struct reader *r)
{
	struct buf value = { 0 };
	struct str name;

	while (next_is(r, " ")) {
		r->at++;
		name = read_name(r);
		PROMISE(is_one_of(attributes, sizeof(attributes) / sizeof(*attributes), name));
		if (!next_is(r, "="))
			continue;
		PROMISE(next_is(r, "=\""));
		r->at += 2;
		value.n = 0;
		read_text(r, '"', &value);
		r->at++;
		PROMISE(!str_is(name, "href") || (value.n > 1 && value.p[0] == '#'));
	}
	buf_free(&value);
}

static bool
is_cell(struct str element)
{
	return str_is(element, "th") || str_is(element, "td");
}

static void
close_element(struct reader *r)
{
	struct str name;

	r->at += 2;
	name = read_name(r);
	PROMISE(next_is(r, ">") && r->deep > 0 && str_eq(r->open[--r->deep], name));
	r->at++;
	if (is_cell(name))
		buf_byte(&r->cells, '\n');
}

static void
open_element(struct reader *r)
{
	struct str name;

	r->at++;
	name = read_name(r);
	PROMISE(is_one_of(elements, sizeof(elements) / sizeof(*elements), name));
	read_attributes(r);
	if (next_is(r, "/>")) {
		r->at += 2;
		return;
	}
	PROMISE(next_is(r, ">"));
	r->at++;
	if (str_is(name, "meta"))
		return;
	PROMISE(r->deep < DEEP);
	r->open[r->deep++] = name;
	if (str_is(name, "style"))
		while (r->at < r->page.n && !next_is(r, "<"))
			r->at++;
}

static void
read_page(struct reader *r)
{
	const struct str doctype = STR("<!DOCTYPE html>\n");
	size_t i;
	bool cell;

	PROMISE(str_starts(r->page, doctype));
	for (r->at = doctype.n; r->at < r->page.n;)
		if (next_is(r, "</"))
			close_element(r);
		else if (next_is(r, "<"))
			open_element(r);
		else {
			for (i = 0, cell = false; i < r->deep; i++)
				cell = cell || is_cell(r->open[i]);
			read_text(r, '<', cell ? &r->cells : NULL);
		}
	PROMISE(r->deep == 0);
}

/* Cells of a line, filled up with empty ones or cut to as many as there are names. */
static void
split(struct tsv *t, struct str line, size_t n)
{
	tsv_split(t, line);
	while (n > 0 && t->n < n) {
		if (t->n == t->cap)	/* tsv_split() takes all the room there is */
			t->f = mem_double(t->f, &t->cap, sizeof(*t->f));
		t->f[t->n++] = STR("");
	}
	t->n = n > 0 ? n : t->n;
}

/* Give a table to the job, line by line; what the cells of its page must say. */
static bool
give(struct job *job, enum job_input which, struct str text, struct buf *want)
{
	struct tsv header = { 0 }, rec = { 0 };
	struct str line = STR("");
	char why[ERR_MAX];
	size_t i;
	bool ok;

	(void)str_next(&text, '\n', &line);
	split(&header, line, 0);
	for (i = 0; i < header.n; i++) {
		safe_text(want, header.f[i]);
		buf_byte(want, '\n');
	}
	ok = job_header(job, which, &header, why);
	while (ok && text.n > 0 && str_next(&text, '\n', &line)) {
		split(&rec, line, header.n);
		ok = job_row(job, which, &rec, why);
		for (i = 0; i < rec.n; i++) {
			safe_text(want, rec.f[i]);
			buf_byte(want, '\n');
		}
	}
	ok = ok && (!job_is_ready(job, which, false) || job_order(job, &header, false, why));
	tsv_free(&header);
	tsv_free(&rec);
	return ok;
}

/* Cut the claims off, which end at a line "--". */
static struct str
cut_claims(struct str *text)
{
	struct str rest = *text, line, claims;

	while (rest.n > 0 && str_next(&rest, '\n', &line))
		if (str_is(line, "--")) {
			claims = str_sub(*text, 0, (size_t)(line.p - text->p));
			*text = rest;
			return claims;
		}
	return STR("");
}

static void
set_up(struct ask *ask, char kind)
{
	static char html[] = "html", claims[] = "claims", one[] = "1";
	static char bars[] = "bars", histogram[] = "histogram", timeline[] = "timeline";

	*ask = (struct ask){ .max_rows = ASK_ROWS, .max_columns = ASK_COLUMNS, .format = html };
	ask->look.bare = kind == 'n';
	if (kind == 'r')
		ask->report[0] = claims;
	else if (kind == 'g')
		ask->groups = one;
	else if (kind == 'b' || kind == 'h' || kind == 't')
		ask->plot = kind == 'b' ? bars : kind == 'h' ? histogram : timeline;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct str text = { (const char *)bytes, size }, line, piece;
	struct buf page = { 0 }, want = { 0 };
	struct reader r = { .at = 0 };
	struct job job = { 0 };
	char kind, why[ERR_MAX];
	struct ask ask;
	bool ok;

	if (size == 0 || !str_next(&text, '\n', &line) || text.n == 0)
		return 0;
	kind = line.n == 1 ? line.p[0] : ' ';
	set_up(&ask, kind);
	ok = job_check(&job, &ask, why) &&
	    (kind != 'r' || give(&job, JOB_CLAIMS, cut_claims(&text), &want));
	want.n = 0;
	if (ok && give(&job, JOB_TABLE, text, &want)) {
		while (job_next(&job, &piece)) {
			buf_str(&page, piece);
			buf_byte(&page, '\n');
		}
		r.page = buf_get(&page);
		read_page(&r);
		PROMISE(kind != ' ' || str_eq(buf_get(&r.cells), buf_get(&want)));
	}
	job_free(&job);
	buf_free(&r.cells);
	buf_free(&page);
	buf_free(&want);
	return 0;
}
