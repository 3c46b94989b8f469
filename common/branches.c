/* branches.c - alternatives by the letter that they begin with. */
#include "common/branches.h"

#include <stdlib.h>

#include "common/utf8.h"

enum {
	FEW = 4,		/* alternatives that are as quickly tried */
	MANY = 512,		/* more than these are not compared with each other */
};

/* An alternative. */
struct branch {
	size_t from, to;	/* in the text put together so far */
	uint32_t key;		/* the letter it begins with, its case folded; 0: who knows */
	size_t n;		/* bytes of that letter */
	bool done;
};

/* A group that is open. */
struct level {
	size_t first;		/* its first branch */
	bool fixed;		/* its branches are to stay as they are */
	bool number;		/* it captures ... */
	bool captures;		/* ... or something in it does: the order is that of the numbers */
};

struct joining {
	struct str s;
	size_t at;
	struct buf *out;
	struct branch *branch;	/* of all open groups; the last of each goes on */
	size_t branches, branch_cap;
	struct level *level;
	size_t levels, level_cap;
	struct buf group;	/* one put together anew */
};

static void
open_branch(struct joining *j)
{
	j->branch = mem_more(j->branch, j->branches, &j->branch_cap, sizeof(*j->branch));
	j->branch[j->branches++] = (struct branch){ .from = j->out->n };
}

static void
open_level(struct joining *j, bool fixed, bool number)
{
	j->level = mem_more(j->level, j->levels, &j->level_cap, sizeof(*j->level));
	j->level[j->levels++] = (struct level){ j->branches, fixed, number, false };
	open_branch(j);
}

/* What the branch begins with, if that is a letter or a mark which must be there once. */
static void
read_key(struct str s, struct branch *b)
{
	static const char special[] = "()[\\.|^$*+?{";
	uint32_t cp;

	if (b->from == b->to)
		return;
	cp = utf8_at(str_sub(s, 0, b->to), b->from, &b->n);
	if (cp < 0x80 ? memchr(special, (int)cp, sizeof(special)) != NULL : !utf8_is_cyrillic(cp))
		return;
	if (b->from + b->n < b->to && memchr("*+?{", s.p[b->from + b->n], 4) != NULL)
		return;
	b->key = utf8_lower(cp);
}

static struct str
letter_of(struct str s, const struct branch *b)
{
	return str_sub(s, b->from, b->from + b->n);
}

/* Where those end that may go with b[i], and how many: of a letter's two cases the order stays. */
static size_t
alike(struct str s, const struct branch *b, size_t i, size_t n, size_t *many)
{
	size_t k;

	*many = 0;
	for (k = i; k < n && b[k].key != 0; k++)
		if (!b[k].done && b[k].key == b[i].key) {
			if (!str_eq(letter_of(s, &b[i]), letter_of(s, &b[k])))
				break;
			++*many;
		}
	return k;
}

/* Append b[i], and with it those that begin as it does, up to the next that is unclear. */
static void
put_alike(struct buf *out, struct str s, struct branch *b, size_t i, size_t n)
{
	size_t many, end = alike(s, b, i, n, &many), k;

	if (many < 2) {
		buf_str(out, str_sub(s, b[i].from, b[i].to));
		return;
	}
	buf_str(out, letter_of(s, &b[i]));
	buf_puts(out, "(?:");
	for (k = i; k < end; k++)
		if (!b[k].done && b[k].key == b[i].key) {
			if (k > i)
				buf_byte(out, '|');
			buf_str(out, str_sub(s, b[k].from + b[k].n, b[k].to));
			b[k].done = true;
		}
	buf_byte(out, ')');
}

/* The innermost group ends here. */
static void
close_level(struct joining *j)
{
	struct level l = j->level[--j->levels];
	struct branch *b = &j->branch[l.first];
	size_t n = j->branches - l.first, i, from = b[0].from;

	b[n - 1].to = j->out->n;
	j->branches = l.first;
	if (j->levels > 0)
		j->level[j->levels - 1].captures |= l.captures || l.number;
	if (l.fixed || l.captures || n < FEW || n > MANY)
		return;
	for (i = 0; i < n; i++)
		read_key(buf_get(j->out), &b[i]);
	for (i = j->group.n = 0; i < n; i++)
		if (!b[i].done) {
			if (i > 0)
				buf_byte(&j->group, '|');
			put_alike(&j->group, buf_get(j->out), b, i, n);
		}
	j->out->n = from;
	buf_str(j->out, buf_get(&j->group));
}

static void
copy(struct joining *j, size_t n)
{
	buf_str(j->out, str_sub(j->s, j->at, j->at + n));
	j->at += n;
}

/* A class, up to its end. */
static void
class(struct joining *j)
{
	size_t at = j->at + 1;

	at += at < j->s.n && j->s.p[at] == '^';
	at += at < j->s.n && j->s.p[at] == ']';
	while (at < j->s.n && j->s.p[at] != ']')
		at += j->s.p[at] == '\\' ? 2 : 1;
	copy(j, at + 1 - j->at);
}

/* False: a group of a kind that says something of what comes behind it. */
static bool
group(struct joining *j)
{
	static const char *const plain[] = { "(?:", "(?=", "(?!", "(?>", "(?i:", "(?-i:" };
	static const char *const behind[] = { "(?<=", "(?<!" };
	struct str rest = str_from(j->s, j->at);
	size_t i;

	for (i = 0; i < sizeof(plain) / sizeof(*plain); i++)
		if (str_starts(rest, str_of(plain[i]))) {
			copy(j, str_of(plain[i]).n);
			open_level(j, false, false);
			return true;
		}
	for (i = 0; i < sizeof(behind) / sizeof(*behind); i++)
		if (str_starts(rest, str_of(behind[i]))) {
			copy(j, str_of(behind[i]).n);
			open_level(j, true, false);	/* each has a length */
			return true;
		}
	if (str_starts(rest, STR("(?(")) && rest.n > 3 && rest.p[3] >= '1' && rest.p[3] <= '9') {
		copy(j, str_index(rest, ')') + 1);
		open_level(j, true, false);		/* yes and no */
		return true;
	}
	if (rest.n < 2 || rest.p[1] == '?' || rest.p[1] == '*')
		return false;
	copy(j, 1);
	open_level(j, false, true);
	return true;
}

static bool
step(struct joining *j)
{
	switch (j->s.p[j->at]) {
	case '\\':
		copy(j, 2);
		return true;
	case '[':
		class(j);
		return true;
	case '(':
		return group(j);
	case '|':
		j->branch[j->branches - 1].to = j->out->n;
		copy(j, 1);
		open_branch(j);
		return true;
	case ')':
		if (j->levels < 2)
			return false;
		close_level(j);
		copy(j, 1);
		return true;
	}
	copy(j, 1);
	return true;
}

bool
branches_join(struct str s, struct buf *out)
{
	struct joining j = { .s = s, .out = out };
	bool ok = true;

	out->n = 0;
	open_level(&j, false, false);
	while (ok && j.at < s.n)
		ok = step(&j);
	ok = ok && j.levels == 1;
	if (ok)
		close_level(&j);
	free(j.branch);
	free(j.level);
	buf_free(&j.group);
	return ok;
}
