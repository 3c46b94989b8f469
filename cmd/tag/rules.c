/* rules.c - parse rule files: see rules.h and crossfoot-rules(5). */
#include <inttypes.h>
#include <stdlib.h>

#include "common/utf8.h"
#include "cmd/tag/source.h"

const char *const column_name[COLUMNS] = {
	"label", "value", "pattern", "flags", "except", "scope", "like", "unlike", "id", "priority",
	"need", "limit",
};

/* Keep bytes as long as the rules. */
static const char *
keep(struct rules *rs, struct str s)
{
	rs->text = mem_more(rs->text, rs->texts, &rs->text_cap, sizeof(*rs->text));
	return rs->text[rs->texts++] = mem_dup(s);
}

void
rules_want(struct rules *rs, const char *name)
{
	rs->asked = mem_more(rs->asked, rs->asks, &rs->ask_cap, sizeof(*rs->asked));
	rs->asked[rs->asks++] = name;
}

void
rules_give(struct rules *rs, const char *path, const char *real, struct str bytes)
{
	const char *slash = str_is(str_of(path), rs->wanted) ? NULL : strrchr(path, '/');
	bool fresh;

	rs->wanted = NULL;
	(void)map_add(&rs->files, str_of(real), &fresh);
	if (!fresh)
		return;
	rs->source = mem_more(rs->source, rs->sources, &rs->source_cap, sizeof(*rs->source));
	rs->source[rs->sources++] = (struct source){
		.file = keep(rs, str_of(slash != NULL ? slash + 1 : path)),
		.real = keep(rs, str_of(real)),
		.rest = { keep(rs, bytes), bytes.n },
	};
}

static void
free_rule(struct rule *r)
{
	re_free(r->pattern);
	re_free(r->except);
	re_free(r->need);
}

static void
close_source(struct rules *rs)
{
	struct source *s = &rs->source[--rs->sources];

	tsv_free(&s->fields);
	macros_free(&s->macros);
	free(s->listed);
}

static bool
unknown_column(struct str name, const char *const *column, size_t n, char why[ERR_MAX])
{
	struct buf known = { 0 };
	size_t k;

	for (k = 0; k < n; k++) {
		buf_puts(&known, k > 0 ? ", " : "");
		buf_puts(&known, column[k]);
	}
	err_set(why, "column \"%.*s\" is unknown or there twice; known are %.*s",
	    (int)(name.n < 80 ? name.n : 80), name.p, (int)known.n, known.p);
	buf_free(&known);
	return false;
}

/* Where each of n columns stands, of which some must be there, and no other may. */
static bool
find_columns(struct source *s, const char *const *column, size_t n, size_t required,
    char why[ERR_MAX])
{
	size_t i, k;

	s->spot = NULL;
	for (k = 0; k < n; k++) {
		s->at[k] = tsv_find(&s->fields, str_of(column[k]));
		if (k < required && s->at[k] == TSV_NONE)
			return err_set(why, "no column \"%s\": the first line must name the columns, "
			    "label, value and pattern among them, or label and name", column[k]);
	}
	for (i = 0; i < s->fields.n; i++) {
		for (k = 0; k < n && s->at[k] != i; k++)
			;
		s->spot = s->fields.f[i].p;
		if (k == n)
			return unknown_column(s->fields.f[i], column, n, why);
	}
	s->columns = s->fields.n;
	return true;
}

/* The first line that is no comment names the columns. */
static bool
read_header(struct source *s, char why[ERR_MAX])
{
	s->headed = true;
	s->list = tsv_find(&s->fields, STR("name")) != TSV_NONE &&
	    tsv_find(&s->fields, STR("pattern")) == TSV_NONE;
	return s->list ? find_columns(s, list_column_name, LIST_COLUMNS, LIST_REQUIRED, why) :
	    find_columns(s, column_name, COLUMNS, REQUIRED, why);
}

static bool
is_text(struct source *s, char why[ERR_MAX])
{
	size_t at, len;

	for (at = 0; at < s->row.n; at += len) {
		s->spot = s->row.p + at;
		if (*s->spot == '\0')
			return err_set(why, "NUL");
		if (utf8_at(s->row, at, &len) == UTF8_BAD && len == 1)
			return err_set(why, "not UTF-8");
	}
	return true;
}

static void
next_line(struct source *s)
{
	(void)str_next(&s->rest, '\n', &s->row);
	if (++s->line == 1 && str_starts(s->row, STR("\xef\xbb\xbf")))
		s->row = str_from(s->row, 3);
	if (str_ends(s->row, STR("\r")))
		s->row.n--;
}

/* A word that gives an order, without what must follow: no comment that is passed in silence. */
static bool
is_bare(struct str line, char why[ERR_MAX])
{
	static const char *const order[] = { "#define", "#include", "#overlap" };
	struct str rest;
	size_t i;

	for (i = 0; i < sizeof(order) / sizeof(*order); i++) {
		rest = str_from(line, strlen(order[i]));
		if (str_starts(line, str_of(order[i])) && (rest.n == 0 || *rest.p == '\t'))
			return !err_set(why, "%s: a blank must follow, and a name", order[i]);
	}
	return false;
}

bool
source_label(struct source *s, struct str *label, char why[ERR_MAX])
{
	s->spot = s->fields.n > s->columns ? s->fields.f[s->columns].p : NULL;
	if (s->fields.n > s->columns)
		return err_set(why, "%zu fields, but the header names %zu columns",
		    s->fields.n, s->columns);
	*label = source_cell(s, LABEL);
	return name_ok(*label) || err_set(why, "label \"%.*s\": a-z first, then also 0-9, _ and -",
	    (int)(label->n < 80 ? label->n : 80), label->p);
}

static bool
read_line(struct rules *rs, struct source *s, char why[ERR_MAX])
{
	const struct str line = s->row, define = STR("#define "), include = STR("#include ");
	const struct str overlap = STR("#overlap ");
	size_t at = 0;

	if (!is_text(s, why))
		return false;
	s->spot = line.p;
	if (str_starts(line, define)) {
		if (macro_define(&s->macros, str_from(line, define.n), &at, why))
			return true;
		s->spot += define.n + at;
		return false;
	}
	if (str_starts(line, include)) {
		rs->wanted = keep(rs, str_from(line, include.n));
		return *rs->wanted != '\0' || err_set(why, "#include: a name must follow");
	}
	if (str_starts(line, overlap)) {
		s->spot += overlap.n;
		return overlaps_read(&rs->overlaps, str_from(line, overlap.n), s->file, s->line, why);
	}
	if (line.n == 0 || line.p[0] == '#')
		return !is_bare(line, why);
	tsv_split(&s->fields, line);
	if (!s->headed)
		return read_header(s, why);
	if (s->list)
		return entry_read(rs, s, why);
	rs->rule = mem_more(rs->rule, rs->n, &rs->cap, sizeof(*rs->rule));
	rs->rule[rs->n] = (struct rule){ 0 };
	return rule_read(rs, s, &rs->rule[rs->n++], why);
}

void
rules_lack(struct rules *rs, const char *why)
{
	rs->lacking = keep(rs, str_of(why));
}

static enum rules_status
lacking(struct rules *rs, char why[ERR_MAX])
{
	const struct source *s = rs->sources > 0 ? &rs->source[rs->sources - 1] : NULL;

	if (s == NULL)
		err_set(why, "-r %s: %s", rs->wanted, rs->lacking);
	else
		err_set(why, "%s:%" PRIu64 ": #include %s: %s", s->file, s->line, rs->wanted,
		    rs->lacking);
	rs->wanted = rs->lacking = NULL;
	return RULES_BAD;
}

size_t
rule_column(struct str line, const char *at)
{
	size_t i, n = 1;

	for (i = 0; line.p + i < at; i++)
		n += ((unsigned char)line.p[i] & 0xC0) != 0x80;
	return n;
}

/* What was begun of a rule is none; without a header the file has none. */
static enum rules_status
bad_line(struct rules *rs, struct source *s, size_t rules, const char *reason, char why[ERR_MAX])
{
	if (s->spot == NULL)
		err_set(why, "%s:%" PRIu64 ": %s", s->file, s->line, reason);
	else
		err_set(why, "%s:%" PRIu64 ":%zu: %s", s->file, s->line,
		    rule_column(s->row, s->spot), reason);
	rs->wanted = NULL;
	for (; rs->n > rules; rs->n--)
		free_rule(&rs->rule[rs->n - 1]);
	if (s->columns == 0)
		s->rest = (struct str){ NULL, 0 };
	return RULES_BAD;
}

/* What #overlap says of each label; of names of lists the longest stand otherwise. */
static void
settle(struct rules *rs)
{
	size_t i;

	rs->policy = mem_grow(rs->policy, rs->labels.n, sizeof(*rs->policy));
	for (i = 0; i < rs->labels.n; i++)
		rs->policy[i] = OVERLAP_ALL;
	for (i = 0; i < rs->n; i++)
		if (rs->rule[i].list)
			rs->policy[rs->rule[i].label] = OVERLAP_LONGEST;
	for (i = 0; i < rs->labels.n; i++)
		rs->policy[i] = overlaps_of(&rs->overlaps, map_key(&rs->labels, i), rs->policy[i]);
}

enum rules_status
rules_parse(struct rules *rs, struct rules_want *want, char why[ERR_MAX])
{
	char reason[ERR_MAX];
	struct source *s;
	size_t n;

	if (rs->lacking != NULL)
		return lacking(rs, why);
	while (rs->wanted == NULL && rs->sources > 0) {
		s = &rs->source[rs->sources - 1];
		n = rs->n;
		if (s->rest.p == NULL) {
			close_source(rs);
			continue;
		}
		next_line(s);
		if (!read_line(rs, s, reason))
			return bad_line(rs, s, n, reason, why);
	}
	if (rs->wanted == NULL)
		settle(rs);
	if (rs->wanted == NULL && rs->ask < rs->asks)
		rs->wanted = rs->asked[rs->ask++];
	if (rs->wanted == NULL && !rs->whole) {
		rs->whole = true;
		if (!overlaps_known(&rs->overlaps, &rs->labels, why))
			return RULES_BAD;
	}
	want->name = rs->wanted;
	want->from = rs->sources > 0 ? rs->source[rs->sources - 1].real : NULL;
	return want->name != NULL ? RULES_WANT : RULES_DONE;
}

void
rules_free(struct rules *rs)
{
	size_t i;

	for (i = 0; i < rs->n; i++)
		free_rule(&rs->rule[i]);
	while (rs->sources > 0)
		close_source(rs);
	for (i = 0; i < rs->texts; i++)
		free(rs->text[i]);
	prefilter_free(&rs->filter);
	gazetteer_free(&rs->gazetteer);
	map_free(&rs->labels);
	overlaps_free(&rs->overlaps);
	free(rs->asked);
	free(rs->policy);
	map_free(&rs->files);
	free(rs->rule);
	free(rs->filtered);
	free(rs->source);
	free(rs->text);
	*rs = (struct rules){ 0 };
}
