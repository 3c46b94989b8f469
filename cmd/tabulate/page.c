/* page.c - see page.h */
#include "colour.h"
#include "common/safe.h"
#include "frame.h"
#include "number.h"
#include "page.h"
#include "svg.h"
#include "wording.h"

enum { COLUMNS = 6, SUMMARY_MOST = 20 };

/* Append what a wording function says, safe. */
static void
put(struct buf *b, void (*word)(const struct report *, size_t, struct buf *),
    const struct report *r, size_t row)
{
	struct buf raw = { 0 };

	word(r, row, &raw);
	safe_html(b, buf_get(&raw));
	buf_free(&raw);
}

/*
 * Where the figure stands in its sentence.  The offsets are the document's; where they
 * do not cut the quote out of this text, nothing is marked rather than something else.
 */
static bool
find_quote(const struct report *r, size_t claim, size_t *from, size_t *to)
{
	static const enum report_claim columns[] = { C_START, C_FROM, C_TO };
	struct str text = report_claim(r, claim, C_TEXT), cell;
	size_t at[3] = { 0 }, i, k;

	for (i = 0; i < 3; i++) {
		cell = report_claim(r, claim, columns[i]);
		if (cell.n > 18 || (cell.n > 0 && (!number_is(cell) || number_whole(cell) < cell.n)))
			return false;
		for (k = 0; k < cell.n; k++)
			at[i] = at[i] * 10 + (size_t)(cell.p[k] - '0');
	}
	*from = at[1] - at[0];
	*to = at[2] - at[0];
	return at[0] <= at[1] && at[1] < at[2] && *to <= text.n &&
	    str_eq(str_sub(text, *from, *to), report_claim(r, claim, C_QUOTE));
}

static void
put_sentence(const struct report *r, size_t claim, struct buf *b)
{
	struct str text = report_claim(r, claim, C_TEXT);
	size_t from, to;

	buf_puts(b, "<q dir=\"auto\">");
	if (find_quote(r, claim, &from, &to)) {
		safe_html(b, str_sub(text, 0, from));
		frame_tag(b, "mark", NULL, str_sub(text, from, to));
		safe_html(b, str_from(text, to));
	} else {
		frame_tag(b, "mark", NULL, report_claim(r, claim, C_QUOTE));
		buf_byte(b, ' ');
		safe_html(b, text);
	}
	buf_puts(b, "</q>");
}

static void
put_claim(const struct report *r, size_t claim, struct buf *b)
{
	struct buf place = { 0 };
	struct str who = wording_who(r, claim), date = report_claim(r, claim, C_DATE);
	struct str source = report_claim(r, claim, C_SOURCE);

	buf_puts(b, "<li>");
	put_sentence(r, claim, b);
	buf_puts(b, "<cite>");
	if (!str_eq(who, report_claim(r, claim, C_DOC))) {
		frame_tag(b, "b", NULL, who);
		buf_puts(b, " · ");
	}
	if (source.n > 0 && !str_eq(source, who)) {
		safe_html(b, source);
		buf_puts(b, " · ");
	}
	if (date.n > 0) {
		frame_tag(b, "time", NULL, date);
		buf_puts(b, " · ");
	}
	report_place(r, claim, &place);
	frame_tag(b, "code", NULL, buf_get(&place));
	buf_puts(b, "</cite></li>\n");
	buf_free(&place);
}

static void
put_count(struct buf *b, struct str n, const char *one, const char *many)
{
	safe_html(b, n);
	buf_puts(b, str_is(n, "1") ? one : many);
}

/* A row that opens: how many claims, then each with its sentence. */
static void
put_claims(const struct report *r, size_t row, bool open, struct buf *b)
{
	size_t i;

	if (r->first[row] == r->first[row + 1])
		return;
	buf_puts(b, "<tr class=\"claims\"><td colspan=\"");
	buf_size(b, COLUMNS);
	buf_puts(b, open ? "\"><details open><summary>" : "\"><details><summary>");
	if (r->first[row + 1] - r->first[row] == 1)
		put(b, wording_quote, r, r->claim[r->first[row]]);
	else {
		put_count(b, report_verdict(r, row, V_CLAIMS), " claim · ", " claims · ");
		put_count(b, report_verdict(r, row, V_DOCS), " document · ", " documents · ");
		put_count(b, report_verdict(r, row, V_ORIGINS), " origin", " origins");
	}
	buf_puts(b, "</summary>\n");
	svg_range(r, row, b);
	buf_puts(b, "<ul>\n");
	for (i = r->first[row]; i < r->first[row + 1]; i++)
		put_claim(r, r->claim[i], b);
	buf_puts(b, "</ul></details></td></tr>\n");
}

static void
put_verdict(const struct report *r, size_t row, struct buf *b)
{
	static const char *const names[] = { NULL, "good", "look", "bad" };
	struct str verdict = wording_verdict(r, row);
	const char *symbol = colour_symbol(verdict), *class = names[colour_class(verdict)];

	buf_puts(b, "<td>");
	if (class != NULL) {
		buf_puts(b, "<span class=\"");
		buf_puts(b, class);
		buf_puts(b, "\"><span aria-hidden=\"true\">");
		buf_puts(b, symbol);
		buf_puts(b, "</span> ");
	}
	safe_html(b, verdict);
	buf_puts(b, class != NULL ? "</span></td>" : "</td>");
}

static void
put_number(struct buf *b, const char *class,
    void (*word)(const struct report *, size_t, struct buf *), const struct report *r, size_t row)
{
	buf_puts(b, "<td class=\"");
	buf_puts(b, class);
	buf_puts(b, "\">");
	put(b, word, r, row);
	buf_puts(b, "</td>");
}

/* Ends a tag: of what the summary names, with an id. */
static void
put_id(struct buf *b, const char *letter, size_t n)
{
	if (letter[0] != '\0') {
		buf_puts(b, " id=\"");
		buf_puts(b, letter);
		buf_size(b, n);
		buf_byte(b, '"');
	}
	buf_byte(b, '>');
}

static void
put_row(const struct report *r, size_t row, enum section s, struct buf *b)
{
	bool relation = report_is_relation(r, row), opens = r->first[row] < r->first[row + 1];
	size_t from;

	buf_puts(b, relation ? "<tr class=\"of\"" : opens ? "<tr class=\"open\"" : "<tr");
	put_id(b, relation || s >= REPORT_ONCE ? "" : "v", row);
	buf_puts(b, "<th scope=\"row\" dir=\"auto\">");
	from = b->n;
	put(b, relation ? wording_relation : wording_title, r, row);
	if (b->n == from && opens)	/* it has no name but what was written */
		put(b, wording_quote, r, r->claim[r->first[row]]);
	buf_puts(b, "</th>");
	frame_tag(b, "td", NULL, report_verdict(r, row, V_SIDE));
	put_number(b, relation ? "n" : "n best", relation ? wording_parts : wording_best, r, row);
	put_number(b, "n", relation ? wording_asserted : wording_range, r, row);
	put_verdict(r, row, b);
	buf_puts(b, "<td>");
	put(b, relation ? wording_remainder : wording_speakers, r, row);
	buf_puts(b, "</td></tr>\n");
	put_claims(r, row, s <= REPORT_MIXED, b);
}

/* A new event, or the next subject of what is not compared. */
static bool
begins(const struct report *r, enum section s, size_t i)
{
	const size_t *row = r->row[s];

	if (s == REPORT_NOT_COMPARED)
		return wording_begins(r, i);
	return i == 0 || !str_eq(report_verdict(r, row[i], V_EVENT),
	    report_verdict(r, row[i - 1], V_EVENT));
}

static void
put_heading(const struct report *r, enum section s, size_t row, struct buf *b)
{
	struct str event = report_verdict(r, row, V_EVENT);

	if (s != REPORT_NOT_COMPARED && event.n == 0)
		return;
	buf_puts(b, "<tr><th scope=\"rowgroup\" colspan=\"");
	buf_size(b, COLUMNS);
	buf_puts(b, "\" dir=\"auto\">");
	if (s == REPORT_NOT_COMPARED)
		put(b, wording_subject, r, row);
	else
		safe_html(b, event);
	buf_puts(b, "</th></tr>\n");
}

static void
put_section(const struct report *r, enum section s, struct buf *b)
{
	size_t i;

	buf_puts(b, "<section id=\"s");
	buf_size(b, s);
	buf_puts(b, "\">\n");
	frame_tag(b, "h2", NULL, str_of(wording_section(s)));
	buf_puts(b, "\n<div class=\"wide\" tabindex=\"0\">\n<table class=\"items\">\n");
	frame_tag(b, "caption", NULL, str_of(wording_about(s)));
	buf_puts(b, "\n<thead>\n<tr><th scope=\"col\">What</th><th scope=\"col\">Side</th>"
	    "<th scope=\"col\" class=\"n\">Best</th><th scope=\"col\" class=\"n\">Range</th>"
	    "<th scope=\"col\">Verdict</th><th scope=\"col\">Who says so</th></tr>\n</thead>\n");
	for (i = 0; i < r->rows[s]; i++) {
		if (begins(r, s, i)) {
			buf_puts(b, i > 0 ? "</tbody>\n<tbody>\n" : "<tbody>\n");
			put_heading(r, s, r->row[s][i], b);
		}
		put_row(r, r->row[s][i], s, b);
	}
	buf_puts(b, "</tbody>\n</table>\n</div>\n</section>\n");
}

/* Items of a section; relations are not counted. */
static size_t
items(const struct report *r, enum section s)
{
	size_t i, n = 0;

	for (i = 0; i < r->rows[s]; i++)
		n += !report_is_relation(r, r->row[s][i]);
	return n;
}

/* What a section says: its items and their figures, as far as there is room, by event. */
static void
put_items(const struct report *r, enum section s, struct buf *b)
{
	size_t i, n = 0, row, all = items(r, s);

	for (i = 0; i < r->rows[s] && n < SUMMARY_MOST; i++) {
		row = r->row[s][i];
		if (begins(r, s, i)) {
			buf_puts(b, n > 0 ? "</dd>\n<dd>" : "<dd>");
			put(b, wording_event, r, row);
			buf_puts(b, report_verdict(r, row, V_EVENT).n > 0 ? ": " : "");
		} else if (!report_is_relation(r, row))
			buf_puts(b, " · ");
		if (report_is_relation(r, row))
			continue;
		n++;
		buf_puts(b, "<a href=\"#v");
		buf_size(b, row);
		buf_puts(b, "\">");
		put(b, wording_title, r, row);
		buf_puts(b, "</a> ");
		safe_html(b, report_verdict(r, row, V_SIDE));
		buf_puts(b, " <b>");
		put(b, s <= REPORT_MIXED ? wording_range : wording_figure, r, row);
		buf_puts(b, "</b>");
	}
	if (n < all) {
		buf_puts(b, "</dd>\n<dd>and ");
		buf_size(b, all - n);
		buf_puts(b, " more");
	}
	buf_puts(b, "</dd>\n");
}

/* What is disputed, what is settled, what is one origin's word; of the rest how much. */
static void
put_summary(const struct report *r, struct buf *b)
{
	enum section s;

	buf_puts(b, "<nav aria-label=\"Summary\">\n<dl>\n");
	for (s = 0; s < REPORT_SECTIONS; s++) {
		if (r->rows[s] == 0)
			continue;
		buf_puts(b, "<dt><a href=\"#s");
		buf_size(b, s);
		buf_puts(b, "\">");
		safe_html(b, str_of(wording_section(s)));
		buf_puts(b, "</a> ");
		buf_size(b, items(r, s));
		buf_puts(b, "</dt>\n");
		if (s < REPORT_ONCE)
			put_items(r, s, b);
		else
			frame_tag(b, "dd", NULL, str_of(wording_about(s)));
	}
	buf_puts(b, "</dl>\n</nav>\n");
}

void
page(const struct report *r, const struct look *look, struct buf *b)
{
	struct str title = look->title != NULL ? str_of(look->title) : STR("What the reports say");
	struct buf summary = { 0 };
	enum section s;

	frame_begin(b, title);
	frame_tag(b, "h1", NULL, title);
	buf_byte(b, '\n');
	wording_summary(r, &summary);
	frame_tag(b, "p", NULL, buf_get(&summary));
	buf_byte(b, '\n');
	put_summary(r, b);
	for (s = 0; s < REPORT_SECTIONS; s++)
		if (r->rows[s] > 0)
			put_section(r, s, b);
	frame_end(b);
	buf_free(&summary);
}
