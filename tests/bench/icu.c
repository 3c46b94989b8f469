/*
 * icu.c - the sentences of standard input, a paragraph a line, by ICU's break iterator:
 * one a line, to measure split against.
 *
 *	cc -O2 -o icu icu.c -licuuc && icu en <text
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/ubrk.h>
#include <unicode/utext.h>

static void
check(UErrorCode code)
{
	if (U_FAILURE(code)) {
		fprintf(stderr, "icu: %s\n", u_errorName(code));
		exit(2);
	}
}

static void
split(UBreakIterator *sentences, UText *text, const char *line, size_t n)
{
	UErrorCode code = U_ZERO_ERROR;
	int32_t from = 0, to;

	utext_openUTF8(text, line, (int64_t)n, &code);
	ubrk_setUText(sentences, text, &code);
	check(code);
	while ((to = ubrk_next(sentences)) != UBRK_DONE) {
		fwrite(line + from, 1, (size_t)(to - from), stdout);
		putchar('\n');
		from = to;
	}
}

int
main(int argc, char *argv[])
{
	UErrorCode code = U_ZERO_ERROR;
	UBreakIterator *sentences = ubrk_open(UBRK_SENTENCE, argc > 1 ? argv[1] : "en",
	    NULL, 0, &code);
	UText text = UTEXT_INITIALIZER;
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;

	check(code);
	while ((n = getline(&line, &cap, stdin)) > 0) {
		n -= line[n - 1] == '\n';
		if (n > 0)
			split(sentences, &text, line, (size_t)n);
	}
	free(line);
	utext_close(&text);
	ubrk_close(sentences);
	return ferror(stdin) || fflush(stdout) != 0 ? 2 : 0;
}
