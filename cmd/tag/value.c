/* value.c - fill captures into a rule's value. */
#include "cmd/tag/value.h"

#include "common/utf8.h"

enum { NO_GROUP = -1 };

enum form { AS_IT_STANDS, NUMBER, DATE, FORMS };
enum fold { AS_IS, LOWER, UPPER };

/* What a value is made of. */
struct piece {
	enum { TEXT, GROUP, FOLD_NEXT, FOLD_ALL, NO_REFERENCE, NO_FORM, NO_ESCAPE } kind;
	struct str text;	/* or what is wrong */
	int group;
	enum form form;
	enum fold fold;
};

struct writer {
	struct buf *out;
	enum fold next, all;
};

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static int
number(struct str digits)
{
	int n = 0;
	size_t i;

	for (i = 0; i < digits.n && is_digit(digits.p[i]) && n < RE_GROUPS; i++)
		n = n * 10 + (digits.p[i] - '0');
	return i == digits.n && i > 0 ? n : NO_GROUP;
}

static bool
read_form(struct str s, enum form *form)
{
	static const char *const name[] = { NULL, "number", "date" };

	for (*form = NUMBER; *form < FORMS && !str_is(s, name[*form]); (*form)++)
		;
	return *form < FORMS;
}

/* ${1}, ${name}, ${name:date}; s begins with it. */
static size_t
braced(struct str s, struct re *re, struct piece *p)
{
	size_t end = str_index(s, '}'), colon;
	struct str name = str_sub(s, 2, end);

	if (end == s.n || name.n == 0) {
		p->kind = NO_REFERENCE;
		return end + 1;
	}
	colon = str_index(name, ':');
	if (colon < name.n && !read_form(str_from(name, colon + 1), &p->form))
		p->kind = NO_FORM;
	name = str_sub(name, 0, colon);
	p->group = number(name);
	if (p->group == NO_GROUP)
		p->group = re_group(re, name);
	return end + 1;
}

/* What begins with $: the bytes it takes. */
static size_t
reference(struct str s, struct re *re, struct piece *p)
{
	size_t end = 1;

	if (str_starts(s, STR("$$"))) {
		*p = (struct piece){ .kind = TEXT, .text = STR("$") };
		return 2;
	}
	*p = (struct piece){ .kind = GROUP };
	if (str_starts(s, STR("${")))
		end = braced(s, re, p);
	else {
		while (end < s.n && is_digit(s.p[end]))
			end++;
		p->group = number(str_sub(s, 1, end));
	}
	if (p->kind == GROUP && (p->group == NO_GROUP || (size_t)p->group >= re_groups(re)))
		p->kind = NO_REFERENCE;
	p->text = str_sub(s, 0, end);
	return end;
}

/* What begins with a backslash. */
static size_t
escape(struct str s, struct piece *p)
{
	size_t len;

	*p = (struct piece){ .kind = NO_ESCAPE, .text = s };
	if (s.n == 1)
		return 1;
	(void)utf8_at(s, 1, &len);
	switch (s.p[1]) {
	case '\\': *p = (struct piece){ .kind = TEXT, .text = STR("\\") }; break;
	case 'l':  *p = (struct piece){ .kind = FOLD_NEXT, .fold = LOWER }; break;
	case 'u':  *p = (struct piece){ .kind = FOLD_NEXT, .fold = UPPER }; break;
	case 'L':  *p = (struct piece){ .kind = FOLD_ALL, .fold = LOWER }; break;
	case 'U':  *p = (struct piece){ .kind = FOLD_ALL, .fold = UPPER }; break;
	case 'E':  *p = (struct piece){ .kind = FOLD_ALL, .fold = AS_IS }; break;
	default:   p->text = str_sub(s, 0, 1 + len); break;
	}
	return 1 + len;
}

/* Cut the next piece off.  False: there are no more. */
static bool
next_piece(struct str *value, struct re *re, struct piece *p)
{
	size_t end = 0;

	if (value->n == 0)
		return false;
	if (value->p[0] == '$')
		end = reference(*value, re, p);
	else if (value->p[0] == '\\')
		end = escape(*value, p);
	else {
		while (end < value->n && value->p[end] != '$' && value->p[end] != '\\')
			end++;
		*p = (struct piece){ .kind = TEXT, .text = str_sub(*value, 0, end) };
	}
	*value = str_from(*value, end);
	return true;
}

bool
value_is_template(struct str value)
{
	return str_index(value, '$') < value.n || str_index(value, '\\') < value.n;
}

bool
value_check(struct str value, struct re *re, char why[ERR_MAX])
{
	struct piece p;
	int n;

	while (next_piece(&value, re, &p)) {
		n = (int)(p.text.n < 80 ? p.text.n : 80);
		if (p.kind == NO_REFERENCE)
			return err_set(why, "value: \"%.*s\" is no group of the pattern; "
			    "write $1, ${name}, or $$ for a dollar", n, p.text.p);
		if (p.kind == NO_FORM)
			return err_set(why, "value: \"%.*s\": what is captured can be read as "
			    "${name:number} or ${name:date}", n, p.text.p);
		if (p.kind == NO_ESCAPE)
			return err_set(why, "value: \"%.*s\": \\l and \\u fold the next letter, "
			    "\\L and \\U all up to \\E, \\\\ is a backslash", n, p.text.p);
	}
	return true;
}

bool
value_last(struct str value, struct str *among, struct str *otherwise)
{
	struct str rest = value, word, *to = among;

	*among = *otherwise = (struct str){ NULL, 0 };
	if (!str_next(&rest, ' ', &word) || !str_is(word, "@last"))
		return false;
	while (str_next(&rest, ' ', &word))
		if (str_is(word, "else"))
			to = otherwise;
		else if (to->n == 0)
			*to = word;
		else
			to->n = (size_t)(word.p + word.n - to->p);
	return true;
}

static void
captured(struct str s, struct buf *out)
{
	bool blank = false, any = false;
	size_t i;

	for (i = 0; i < s.n; i++)
		if (s.p[i] == ' ' || s.p[i] == '|')
			blank = any;
		else {
			if (blank)
				buf_byte(out, ' ');
			buf_byte(out, s.p[i]);
			blank = false;
			any = true;
		}
}

static uint32_t
folded(enum fold fold, uint32_t cp)
{
	return fold == LOWER ? utf8_lower(cp) : fold == UPPER ? utf8_upper(cp) : cp;
}

static void
put(struct writer *w, struct str s)
{
	size_t at, len;
	uint32_t cp;

	if (w->next == AS_IS && w->all == AS_IS) {
		buf_str(w->out, s);
		return;
	}
	for (at = 0; at < s.n; at += len) {
		cp = utf8_at(s, at, &len);
		utf8_put(w->out, folded(w->next != AS_IS ? w->next : w->all, cp));
		w->next = AS_IS;
	}
}

/* False: it cannot be read as it should be. */
static bool
put_captured(struct writer *w, struct str s, enum form form, struct value_reader *r)
{
	struct buf clean = { 0 };
	bool ok = true;

	if (form == AS_IT_STANDS && w->next == AS_IS && w->all == AS_IS) {
		captured(s, w->out);
		return true;
	}
	captured(s, &clean);
	if (form == NUMBER)
		ok = written_number(&r->written, buf_get(&clean), r->lang, w->out);
	else if (form == DATE)
		ok = written_date(&r->written, buf_get(&clean), r->lang, w->out);
	else
		put(w, buf_get(&clean));
	buf_free(&clean);
	return ok;
}

bool
value_expand(struct str value, struct re *re, struct str text, const struct re_match *m,
    struct value_reader *r, struct buf *out)
{
	struct writer w = { .out = out };
	struct piece p;
	struct str s;
	bool ok = true;

	while (ok && next_piece(&value, re, &p)) {
		if (p.kind == FOLD_NEXT)
			w.next = p.fold;
		else if (p.kind == FOLD_ALL)
			w.all = p.fold;
		else if (p.kind == TEXT)
			put(&w, p.text);
		else {
			s = (struct str){ NULL, 0 };
			if ((size_t)p.group < m->n && m->group[p.group].from != (size_t)-1)
				s = str_sub(text, m->group[p.group].from, m->group[p.group].to);
			ok = put_captured(&w, s, p.form, r);
		}
	}
	return ok;
}
