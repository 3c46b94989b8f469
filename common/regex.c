/* regex.c - PCRE2 with its JIT, under limits that no pattern and no text can pass. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <stdlib.h>

#include "common/branches.h"
#include "common/mem.h"
#include "common/regex.h"

enum {
	HEAP_LIMIT = 64 << 10,		/* KiB the interpreter may use for one match */
	STACK_MIN = 32 << 10,		/* bytes of the JIT's stack */
	STACK_MAX = 512 << 10,
	TRIES = 64,			/* of a pattern before it is worth machine code ... */
	TRY_LIMIT = 1000,		/* ... and backtracks of one of these */
};

enum way { SEARCH, AT, WAYS };

struct re {
	char *pattern;
	size_t n;
	unsigned flags;
	bool sound;		/* it is certain to compile */
	uint32_t share;		/* steps of PCRE2 for one of the pattern: branches.h */
	bool posix;		/* [[:alpha:]] means more in Unicode's sense, of marks too */
	uint32_t groups;	/* 0: not counted yet */
	uint32_t limit;		/* of backtracks of one match */
	size_t stop;		/* where it is wrong, if it is */
	struct code {
		pcre2_code *code;	/* NULL: not made yet */
		unsigned tries;		/* by the interpreter; more than TRIES: it is no more asked */
		bool machine;
	} code[WAYS][RE_ASCII + 1];
};

/*
 * What matching needs besides the pattern serves one match at a time, so all
 * patterns share it: ten thousand of them would otherwise bring ten thousand stacks.
 */
static struct {
	size_t users;
	uint32_t limit;		/* that `limits` has now */
	pcre2_match_context *limits, *few;
	pcre2_match_data *groups;
	pcre2_jit_stack *stack;
} shared;

static bool
shared_take(void)
{
	if (shared.users++ > 0)
		return true;
	shared.limits = pcre2_match_context_create(NULL);
	shared.few = pcre2_match_context_create(NULL);
	shared.groups = pcre2_match_data_create(RE_GROUPS, NULL);
	shared.stack = pcre2_jit_stack_create(STACK_MIN, STACK_MAX, NULL);
	if (shared.limits == NULL || shared.few == NULL || shared.groups == NULL)
		return false;
	pcre2_set_match_limit(shared.few, TRY_LIMIT);
	pcre2_set_heap_limit(shared.few, HEAP_LIMIT);
	pcre2_set_match_limit(shared.limits, shared.limit = RE_MATCH_LIMIT);
	pcre2_set_heap_limit(shared.limits, HEAP_LIMIT);
	if (shared.stack != NULL)	/* a library without JIT has none */
		pcre2_jit_stack_assign(shared.limits, NULL, shared.stack);
	return true;
}

static void
shared_release(void)
{
	if (--shared.users > 0)
		return;
	pcre2_match_context_free(shared.limits);
	pcre2_match_context_free(shared.few);
	pcre2_match_data_free(shared.groups);
	pcre2_jit_stack_free(shared.stack);
}

static uint32_t
options(unsigned flags, enum way way, enum re_text kind)
{
	uint32_t o = PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C;

	o |= kind == RE_ANY ? PCRE2_MATCH_INVALID_UTF : 0;
	o |= kind != RE_ASCII ? PCRE2_UCP : 0;
	o |= (flags & RE_CASELESS) != 0 ? PCRE2_CASELESS : 0;
	o |= (flags & RE_EXTENDED) != 0 ? PCRE2_EXTENDED : 0;
	o |= (flags & RE_ANCHORED) != 0 || way == AT ? PCRE2_ANCHORED : 0;
	return o;
}

static enum re_status
say(int error, char why[ERR_MAX])
{
	PCRE2_UCHAR message[160];

	if (pcre2_get_error_message(error, message, sizeof(message)) < 0)
		message[0] = '\0';
	err_set(why, "%s", (const char *)message);
	return RE_GAVE_UP;
}

static pcre2_code *
compile(struct re *re, enum way way, enum re_text kind, char why[ERR_MAX])
{
	pcre2_compile_context *context = pcre2_compile_context_create(NULL);
	struct str pattern = { re->pattern, re->n };
	struct buf joined = { 0 };
	PCRE2_SIZE at = 0;
	pcre2_code *code = NULL;
	int error = PCRE2_ERROR_NOMEMORY;

	if (re->sound && branches_join(pattern, &joined) && joined.n <= RE_PATTERN_MAX) {
		pattern = buf_get(&joined);
		re->share = 2;
	}
	if (context != NULL) {
		pcre2_set_max_pattern_length(context, RE_PATTERN_MAX);
		code = pcre2_compile((PCRE2_SPTR)pattern.p, pattern.n, options(re->flags, way, kind),
		    &error, &at, context);
		pcre2_compile_context_free(context);
	}
	buf_free(&joined);
	if (code == NULL) {
		(void)say(error, why);
		re->stop = at;
	}
	return code;
}

#ifdef __OpenBSD__		/* pledge(2) forbids making machine code: there is no later */
enum { PLEDGED = 1 };
#else
enum { PLEDGED = 0 };
#endif

/* The code for this kind of text, made when it is first asked for; NULL and the reason. */
static struct code *
code_for(struct re *re, enum way way, enum re_text kind, char why[ERR_MAX])
{
	struct code *c = &re->code[way][kind];

	if (c->code == NULL)
		c->code = compile(re, way, kind, why);
	return c->code != NULL ? c : NULL;
}

/* Where this fails, pcre2_match() interprets: slower, and the same matches. */
static void
make_machine(struct code *c)
{
	c->machine = pcre2_jit_compile(c->code, PCRE2_JIT_COMPLETE) == 0;
	c->tries = TRIES + 1;
}

/* Code that tells of the pattern, and groups that are not too many. */
bool
re_sound(struct re *re, char why[ERR_MAX])
{
	struct code *c;

	if (re->code[SEARCH][RE_ANY].code != NULL)
		return true;
	if ((c = code_for(re, SEARCH, RE_ANY, why)) == NULL)
		return false;
	if (PLEDGED)
		make_machine(c);
	(void)pcre2_pattern_info(c->code, PCRE2_INFO_CAPTURECOUNT, &re->groups);
	return ++re->groups <= RE_GROUPS ||
	    err_set(why, "%u groups, at most %d can be captured: write (?:...) "
	    "where nothing is", (unsigned)re->groups - 1, RE_GROUPS - 1);
}

static bool
has_posix(struct str pattern)
{
	size_t i;

	for (i = str_index(pattern, '['); i + 1 < pattern.n; i += 1 + str_index(str_from(pattern, i + 1), '['))
		if (pattern.p[i + 1] == ':')
			return true;
	return str_starts(pattern, STR("(*"));	/* (*UCP) */
}

struct re *
re_new_sound(struct str pattern, unsigned flags, size_t groups, char why[ERR_MAX])
{
	struct re *re = mem_grow(NULL, 1, sizeof(*re));

	*re = (struct re){ .pattern = mem_dup(pattern), .n = pattern.n, .flags = flags,
	    .share = 1, .sound = groups > 0 && (flags & RE_EXTENDED) == 0,
	    .posix = has_posix(pattern), .groups = (uint32_t)groups, .limit = RE_MATCH_LIMIT };
	if (shared_take())
		return re;
	err_set(why, "out of memory");
	re_free(re);
	return NULL;
}

struct re *
re_new(struct str pattern, unsigned flags, size_t *at, char why[ERR_MAX])
{
	struct re *re = re_new_sound(pattern, flags, 0, why);

	if (re == NULL || re_sound(re, why))
		return re;
	if (at != NULL)
		*at = re->stop;
	re_free(re);
	return NULL;
}

void
re_limit(struct re *re, uint32_t limit)
{
	if (re != NULL)
		re->limit = limit;
}

/*
 * Making machine code takes longer than all else at the start, and most patterns of a
 * large set are tried a few times if at all.  These are interpreted, for a short while;
 * what takes longer, or fails, is for the machine code to decide, and so is what bytes
 * that are no UTF-8 mean to \b: there the two differ.
 */
static int
run(struct code *c, uint32_t limit, struct str text, size_t from, uint32_t how)
{
	PCRE2_SPTR subject = (PCRE2_SPTR)(text.n > 0 ? text.p : "");
	int n;

	if (c->tries < TRIES && how != 0 && limit >= TRY_LIMIT && !PLEDGED) {
		c->tries++;
		n = pcre2_match(c->code, subject, text.n, from, how, shared.groups, shared.few);
		if (n > 0 || n == PCRE2_ERROR_NOMATCH)
			return n;
	}
	if (c->tries <= TRIES && !PLEDGED)
		make_machine(c);
	if (limit != shared.limit)
		pcre2_set_match_limit(shared.limits, shared.limit = limit);
	if (c->machine && how != 0)	/* valid text needs none of what pcre2_match() looks at */
		n = pcre2_jit_match(c->code, subject, text.n, from, 0, shared.groups, shared.limits);
	else
		n = pcre2_match(c->code, subject, text.n, from, how, shared.groups, shared.limits);
	if (n == PCRE2_ERROR_JIT_STACKLIMIT)
		n = pcre2_match(c->code, subject, text.n, from, how | PCRE2_NO_JIT, shared.groups, shared.limits);
	return n;
}

static enum re_status
match(struct re *re, enum way way, enum re_text kind, struct str text, size_t from,
    struct re_match *m, char why[ERR_MAX])
{
	const PCRE2_SIZE *offset = pcre2_get_ovector_pointer(shared.groups);
	struct code *c;
	size_t i;
	int n;

	if (from > text.n)	/* behind an empty match at the end */
		return RE_NONE;
	if (kind == RE_ASCII && re->posix)
		kind = RE_VALID;
	if ((c = code_for(re, way, PLEDGED ? RE_ANY : kind, why)) == NULL)
		return RE_GAVE_UP;
	n = run(c, re->limit * re->share, text, from, kind != RE_ANY && !PLEDGED ? PCRE2_NO_UTF_CHECK : 0);
	if (n == PCRE2_ERROR_NOMATCH)
		return RE_NONE;
	if (n <= 0)
		return say(n, why);
	m->n = (size_t)n;
	for (i = 0; i < m->n; i++) {
		m->group[i].from = offset[2 * i];
		m->group[i].to = offset[2 * i + 1];
	}
	return RE_MATCH;
}

enum re_status
re_match(struct re *re, enum re_text kind, struct str text, size_t from, struct re_match *m,
    char why[ERR_MAX])
{
	return match(re, SEARCH, kind, text, from, m, why);
}

enum re_status
re_match_at(struct re *re, enum re_text kind, struct str text, size_t at, struct re_match *m,
    char why[ERR_MAX])
{
	return match(re, AT, kind, text, at, m, why);
}

bool
re_within(struct re *re, struct str text, size_t at, uint32_t steps)
{
	char why[ERR_MAX];
	const struct code *c = code_for(re, AT, RE_VALID, why);
	int n;

	if (c == NULL)
		return false;
	pcre2_set_match_limit(shared.few, steps * re->share);
	n = pcre2_match(c->code, (PCRE2_SPTR)text.p, text.n, at, PCRE2_NO_JIT | PCRE2_NO_UTF_CHECK,
	    shared.groups, shared.few);
	pcre2_set_match_limit(shared.few, TRY_LIMIT);
	return n >= 0 || n == PCRE2_ERROR_NOMATCH;
}

struct str
re_pattern(const struct re *re, unsigned *flags, uint32_t *limit)
{
	*flags = re->flags;
	*limit = re->limit;
	return (struct str){ re->pattern, re->n };
}

size_t
re_groups(struct re *re)
{
	char why[ERR_MAX];

	return re->groups > 0 || re_sound(re, why) ? re->groups : 1;
}

int
re_group(struct re *re, struct str name)
{
	char *terminated = mem_dup(name), why[ERR_MAX];
	int n = re_sound(re, why) ? pcre2_substring_number_from_name(re->code[SEARCH][RE_ANY].code,
	    (PCRE2_SPTR)terminated) : -1;

	free(terminated);
	return n > 0 ? n : -1;
}

void
re_free(struct re *re)
{
	size_t way;

	if (re == NULL)
		return;
	for (way = 0; way < WAYS * (RE_ASCII + 1); way++)
		pcre2_code_free(re->code[way / (RE_ASCII + 1)][way % (RE_ASCII + 1)].code);
	shared_release();
	free(re->pattern);
	free(re);
}
