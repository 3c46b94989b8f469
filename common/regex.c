/* regex.c - PCRE2 with its JIT, under limits that no pattern and no text can pass. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <stdlib.h>

#include "common/mem.h"
#include "common/regex.h"

enum {
	HEAP_LIMIT = 64 << 10,		/* KiB the interpreter may use for one match */
	STACK_MIN = 32 << 10,		/* bytes of the JIT's stack */
	STACK_MAX = 512 << 10,
};

struct re {
	pcre2_code *code;
	uint32_t groups;
	bool jitted;
};

/*
 * What matching needs besides the pattern serves one match at a time, so all
 * patterns share it: ten thousand of them would otherwise bring ten thousand stacks.
 */
static struct {
	size_t users;
	pcre2_match_context *limits;
	pcre2_match_data *groups;
	pcre2_jit_stack *stack;
} shared;

static bool
shared_take(void)
{
	if (shared.users++ > 0)
		return true;
	shared.limits = pcre2_match_context_create(NULL);
	shared.groups = pcre2_match_data_create(RE_GROUPS, NULL);
	shared.stack = pcre2_jit_stack_create(STACK_MIN, STACK_MAX, NULL);
	if (shared.limits == NULL || shared.groups == NULL)
		return false;
	pcre2_set_match_limit(shared.limits, RE_MATCH_LIMIT);
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
	pcre2_match_data_free(shared.groups);
	pcre2_jit_stack_free(shared.stack);
}

static pcre2_code *
compile(struct str pattern, unsigned flags, char why[ERR_MAX])
{
	uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF |
	    PCRE2_NEVER_BACKSLASH_C;
	pcre2_compile_context *context = pcre2_compile_context_create(NULL);
	PCRE2_UCHAR message[160];
	PCRE2_SIZE at = 0;
	pcre2_code *code = NULL;
	int error = PCRE2_ERROR_NOMEMORY;

	options |= (flags & RE_CASELESS) != 0 ? PCRE2_CASELESS : 0;
	options |= (flags & RE_EXTENDED) != 0 ? PCRE2_EXTENDED : 0;
	options |= (flags & RE_ANCHORED) != 0 ? PCRE2_ANCHORED : 0;
	if (context != NULL) {
		pcre2_set_max_pattern_length(context, RE_PATTERN_MAX);
		code = pcre2_compile((PCRE2_SPTR)(pattern.n > 0 ? pattern.p : ""), pattern.n,
		    options, &error, &at, context);
		pcre2_compile_context_free(context);
	}
	if (code == NULL) {
		if (pcre2_get_error_message(error, message, sizeof(message)) < 0)
			message[0] = '\0';
		err_set(why, "pattern, byte %zu: %s", (size_t)at, (const char *)message);
	}
	return code;
}

/*
 * Compiling to machine code takes longer than all else at the start, and most patterns
 * of a large set never meet their text: it waits until a pattern is used.
 * Where it fails, pcre2_match() interprets: slower, and the same matches.
 */
static void
jit(struct re *re)
{
	if (!re->jitted)
		(void)pcre2_jit_compile(re->code, PCRE2_JIT_COMPLETE);
	re->jitted = true;
}

struct re *
re_new(struct str pattern, unsigned flags, char why[ERR_MAX])
{
	struct re *re = mem_grow(NULL, 1, sizeof(*re));

	*re = (struct re){ 0 };
	if (!shared_take()) {
		err_set(why, "pattern: out of memory");
		re_free(re);
		return NULL;
	}
	if ((re->code = compile(pattern, flags, why)) == NULL) {
		re_free(re);
		return NULL;
	}
	(void)pcre2_pattern_info(re->code, PCRE2_INFO_CAPTURECOUNT, &re->groups);
	if (++re->groups > RE_GROUPS) {
		err_set(why, "pattern: %u groups, at most %d can be captured: write (?:...) "
		    "where nothing is", (unsigned)re->groups - 1, RE_GROUPS - 1);
		re_free(re);
		return NULL;
	}
#ifdef __OpenBSD__
	jit(re);	/* pledge(2) would forbid it later */
#endif
	return re;
}

static enum re_status
gave_up(int error, char why[ERR_MAX])
{
	PCRE2_UCHAR message[160];

	if (pcre2_get_error_message(error, message, sizeof(message)) < 0)
		message[0] = '\0';
	err_set(why, "%s", (const char *)message);
	return RE_GAVE_UP;
}

enum re_status
re_match(struct re *re, struct str text, size_t from, struct re_match *m, char why[ERR_MAX])
{
	PCRE2_SPTR subject = (PCRE2_SPTR)(text.n > 0 ? text.p : "");
	const PCRE2_SIZE *offset = pcre2_get_ovector_pointer(shared.groups);
	size_t i;
	int n;

	if (from > text.n)	/* behind an empty match at the end */
		return RE_NONE;
	jit(re);
	n = pcre2_match(re->code, subject, text.n, from, 0, shared.groups, shared.limits);
	if (n == PCRE2_ERROR_JIT_STACKLIMIT)
		n = pcre2_match(re->code, subject, text.n, from, PCRE2_NO_JIT,
		    shared.groups, shared.limits);
	if (n == PCRE2_ERROR_NOMATCH)
		return RE_NONE;
	if (n <= 0)
		return gave_up(n, why);
	m->n = (size_t)n;
	for (i = 0; i < m->n; i++) {
		m->group[i].from = offset[2 * i];
		m->group[i].to = offset[2 * i + 1];
	}
	return RE_MATCH;
}

size_t
re_after(struct str text, const struct re_match *m)
{
	size_t to = m->group[0].to;

	if (m->group[0].from < to)
		return to;
	for (to++; to < text.n && ((unsigned char)text.p[to] & 0xC0) == 0x80; to++)
		;
	return to;
}

size_t
re_groups(const struct re *re)
{
	return re->groups;
}

int
re_group(const struct re *re, struct str name)
{
	char *terminated = mem_dup(name);
	int n = pcre2_substring_number_from_name(re->code, (PCRE2_SPTR)terminated);

	free(terminated);
	return n > 0 ? n : -1;
}

void
re_free(struct re *re)
{
	if (re == NULL)
		return;
	pcre2_code_free(re->code);
	shared_release();
	free(re);
}
