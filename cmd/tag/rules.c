/* rules.c - parse rule files: see rules.h and crossfoot-rules(5). */
#include <inttypes.h>
#include <stdlib.h>

#include "common/tsv.h"
#include "common/utf8.h"
#include "cmd/tag/macro.h"
#include "cmd/tag/rules.h"
#include "cmd/tag/sound.h"
#include "cmd/tag/value.h"

enum column { LABEL, VALUE, PATTERN, FLAGS, EXCEPT, SCOPE, LIKE, UNLIKE, COLUMNS, REQUIRED = FLAGS };

static const char *const column_name[COLUMNS] = {
	"label", "value", "pattern", "flags", "except", "scope", "like", "unlike",
};

struct source {
	const char *file, *real;
	struct str rest;	/* not yet read; NULL at the end */
	uint64_t line;
	bool headed;
	struct tsv fields;
	size_t at[COLUMNS];	/* where each column stands, or TSV_NONE */
	size_t columns;
	struct macros macros;
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
	rs->wanted = name;
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
close_source(struct rules *rs)
{
	struct source *s = &rs->source[--rs->sources];

	tsv_free(&s->fields);
	macros_free(&s->macros);
}

/* The first line that is no comment names the columns. */
static bool
read_header(struct source *s, char why[ERR_MAX])
{
	size_t i, k;

	s->headed = true;
	s->columns = s->fields.n;
	for (k = 0; k < COLUMNS; k++) {
		s->at[k] = tsv_find(&s->fields, str_of(column_name[k]));
		if (k < REQUIRED && s->at[k] == TSV_NONE)
			return err_set(why, "no column \"%s\": the first line must name the columns, "
			    "label, value and pattern among them", column_name[k]);
	}
	for (i = 0; i < s->fields.n; i++) {
		for (k = 0; k < COLUMNS && s->at[k] != i; k++)
			;
		if (k == COLUMNS)
			return err_set(why, "column \"%.*s\" is unknown or there twice; known are "
			    "label, value, pattern, flags, except, scope, like, unlike",
			    (int)s->fields.f[i].n, s->fields.f[i].p);
	}
	return true;
}

/* Cells that a line leaves off at its end are empty. */
static struct str
cell(const struct source *s, enum column k)
{
	return s->at[k] < s->fields.n ? s->fields.f[s->at[k]] : (struct str){ "", 0 };
}

static bool
read_flags(struct str flags, unsigned *re_flags, bool *own, char why[ERR_MAX])
{
	size_t i;

	*re_flags = RE_CASELESS;
	*own = false;
	for (i = 0; i < flags.n; i++)
		switch (flags.p[i]) {
		case 'c':	*re_flags = 0; break;
		case 'f':	*own = true; break;
		case 'i':	break;
		default:
			return err_set(why, "flags \"%.*s\": i ignores case (as does none), c minds it, "
			    "f speaks of the figure it overlaps", (int)flags.n, flags.p);
		}
	return true;
}

static bool
read_scope(struct str s, enum rule_scope *scope, char why[ERR_MAX])
{
	if (s.n == 0 || str_is(s, "row"))
		*scope = SCOPE_ROW;
	else if (str_is(s, "paragraph"))
		*scope = SCOPE_PARAGRAPH;
	else if (str_is(s, "document"))
		*scope = SCOPE_DOCUMENT;
	else
		return err_set(why, "scope \"%.*s\": row, paragraph or document",
		    (int)s.n, s.p);
	return true;
}

/* Let the prefilter know the pattern.  The groups it has, if it is certain to compile, or 0. */
static size_t
sound_groups(struct rules *rs, enum column k, struct str pattern, bool caseless)
{
	size_t at = rs->filter.rules;

	rs->filtered = mem_more(rs->filtered, at, &rs->filtered_cap, sizeof(*rs->filtered));
	rs->filtered[at] = rs->n - 1;	/* the rule being read */
	return prefilter_add(&rs->filter, pattern, caseless,
	    k == PATTERN ? PREFILTER_DUE : PREFILTER_ASKED) ? sound(pattern) : 0;
}

/* A pattern cell with its macros filled in; NULL and the reason. */
static struct re *
read_pattern(struct rules *rs, const struct source *s, enum column k, unsigned flags,
    char why[ERR_MAX])
{
	const char *whose = k == PATTERN ? "" : "except: ";
	struct str pattern = cell(s, k);
	struct buf full = { 0 };
	char reason[ERR_MAX];
	struct re *re = NULL;
	size_t groups;

	if (!macro_expand(&s->macros, pattern, &full, reason)) {
		err_set(why, "%s, %s", column_name[k], reason);
		buf_free(&full);
		return NULL;
	}
	groups = sound_groups(rs, k, buf_get(&full), (flags & RE_CASELESS) != 0);
	re = groups > 0 ? re_new_sound(buf_get(&full), flags, groups, reason) :
	    re_new(buf_get(&full), flags, reason);
	if (re == NULL) {
		if (str_eq(buf_get(&full), pattern))
			err_set(why, "%s%s", whose, reason);
		else
			err_set(why, "%s%s; with its macros it is %.*s", whose, reason,
			    (int)full.n, full.p);
	}
	buf_free(&full);
	return re;
}

static bool
read_value(struct rule *r, char why[ERR_MAX])
{
	r->kind = VALUE_PLAIN;
	if (r->value.n == 0)
		return err_set(why, "value is empty: $0 stands for the words matched");
	if (str_index(r->value, '|') < r->value.n)
		return err_set(why, "value: a | parts values; write a rule for each");
	if (value_last(r->value, &r->among, &r->otherwise))
		r->kind = VALUE_LAST;
	else if (str_is(r->value, "@none"))
		r->kind = VALUE_NONE;
	else if (str_index(r->value, '$') < r->value.n) {
		r->kind = VALUE_TEMPLATE;
		return value_check(r->value, r->pattern, why);
	}
	return true;
}

/* Fill in a rule from the current line; what it opened stays in it on failure. */
static bool
read_rule(struct rules *rs, const struct source *s, struct rule *r, char why[ERR_MAX])
{
	struct str label = cell(s, LABEL);
	unsigned flags;

	if (s->fields.n > s->columns)
		return err_set(why, "%zu fields, but the header names %zu columns",
		    s->fields.n, s->columns);
	if (!name_ok(label))
		return err_set(why, "label \"%.*s\": a-z first, then also 0-9, _ and -",
		    (int)label.n, label.p);
	if (cell(s, PATTERN).n == 0)
		return err_set(why, "pattern is empty");
	if (!read_flags(cell(s, FLAGS), &flags, &r->own, why) ||
	    !read_scope(cell(s, SCOPE), &r->scope, why))
		return false;
	r->pattern_filter = rs->filter.rules;
	r->except_filter = rs->filter.rules + 1;
	if ((r->pattern = read_pattern(rs, s, PATTERN, flags, why)) == NULL)
		return false;
	if (cell(s, EXCEPT).n > 0 && (r->except = read_pattern(rs, s, EXCEPT, flags, why)) == NULL)
		return false;
	r->value = cell(s, VALUE);
	r->like = cell(s, LIKE);
	r->unlike = cell(s, UNLIKE);
	r->file = s->file;
	r->line = s->line;
	if (!read_value(r, why))
		return false;
	r->label = map_add(&rs->labels, label, NULL);
	return true;
}

static bool
is_text(struct str line, char why[ERR_MAX])
{
	size_t at, len;

	for (at = 0; at < line.n; at += len) {
		if (line.p[at] == '\0')
			return err_set(why, "byte %zu: NUL", at);
		if (utf8_at(line, at, &len) == UTF8_BAD && len == 1)
			return err_set(why, "byte %zu: not UTF-8", at);
	}
	return true;
}

static struct str
next_line(struct source *s)
{
	struct str line;

	(void)str_next(&s->rest, '\n', &line);
	if (++s->line == 1 && str_starts(line, STR("\xef\xbb\xbf")))
		line = str_from(line, 3);
	if (str_ends(line, STR("\r")))
		line.n--;
	return line;
}

static bool
read_line(struct rules *rs, struct source *s, struct str line, char why[ERR_MAX])
{
	const struct str define = STR("#define "), include = STR("#include ");

	if (!is_text(line, why))
		return false;
	if (str_starts(line, define))
		return macro_define(&s->macros, str_from(line, define.n), why);
	if (str_starts(line, include)) {
		rs->wanted = keep(rs, str_from(line, include.n));
		return *rs->wanted != '\0' || err_set(why, "#include: a name must follow");
	}
	if (line.n == 0 || line.p[0] == '#')
		return true;
	tsv_split(&s->fields, line);
	if (!s->headed)
		return read_header(s, why);
	rs->rule = mem_more(rs->rule, rs->n, &rs->cap, sizeof(*rs->rule));
	rs->rule[rs->n] = (struct rule){ 0 };
	return read_rule(rs, s, &rs->rule[rs->n++], why);
}

void
rules_lack(struct rules *rs, const char *why)
{
	rs->lacking = keep(rs, str_of(why));
}

static enum rules_status
lacking(const struct rules *rs, char why[ERR_MAX])
{
	const struct source *s = rs->sources > 0 ? &rs->source[rs->sources - 1] : NULL;

	if (s == NULL)
		err_set(why, "-r %s: %s", rs->wanted, rs->lacking);
	else
		err_set(why, "%s:%" PRIu64 ": #include %s: %s", s->file, s->line, rs->wanted,
		    rs->lacking);
	return RULES_BAD;
}

enum rules_status
rules_parse(struct rules *rs, struct rules_want *want, char why[ERR_MAX])
{
	char reason[ERR_MAX];
	struct source *s;

	if (rs->lacking != NULL)
		return lacking(rs, why);
	while (rs->wanted == NULL && rs->sources > 0) {
		s = &rs->source[rs->sources - 1];
		if (s->rest.p == NULL)
			close_source(rs);
		else if (!read_line(rs, s, next_line(s), reason)) {
			err_set(why, "%s:%" PRIu64 ": %s", s->file, s->line, reason);
			return RULES_BAD;
		}
	}
	want->name = rs->wanted;
	want->from = rs->sources > 0 ? rs->source[rs->sources - 1].real : NULL;
	return want->name != NULL ? RULES_WANT : RULES_DONE;
}

void
rules_free(struct rules *rs)
{
	size_t i;

	for (i = 0; i < rs->n; i++) {
		re_free(rs->rule[i].pattern);
		re_free(rs->rule[i].except);
	}
	while (rs->sources > 0)
		close_source(rs);
	for (i = 0; i < rs->texts; i++)
		free(rs->text[i]);
	prefilter_free(&rs->filter);
	map_free(&rs->labels);
	map_free(&rs->files);
	free(rs->rule);
	free(rs->filtered);
	free(rs->source);
	free(rs->text);
	*rs = (struct rules){ 0 };
}
