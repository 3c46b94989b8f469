/* uses: cmd/extract-numbers/lex.c cmd/extract-numbers/phrase.c cmd/extract-numbers/lexicon.c cmd/extract-numbers/lexicons.c cmd/extract-numbers/spelling.c cmd/extract-numbers/wordlist.c */
/*
 * Rows: spell, a text, as it is spelled; letters, a text, where to begin, the letters from there on
 * and what is left; list, words, the number that each gets and has; lex, language, text, each token
 * with its kind (w, a number n, a mark m), U for a capital, _ where white space stands before it,
 * c for a code, its decimal mark, its small value, the tokens of its chunk; load, rows of a lexicon parted
 * by | with / between their cells, the rule for vague words, phrase and class, the value, what
 * the text needs (U a capital), its whole number.
 */
#include "cmd/extract-numbers/lex.h"
#include "common/rows.h"
#include "tests/unit/unit.h"

#include <stdlib.h>

enum { ROWS_MAX = 32, COLUMNS = 3 };

static void
put_spelling(const struct spelling *w, struct buf *got)
{
	if (w->n > SPELLING_MAX)
		buf_puts(got, "too long");
	else
		buf_add(got, w->p, w->n);
}

static void
list(struct str words, struct buf *got)
{
	struct wordlist l = { 0 };
	struct str all = words, word;
	struct spelling w;

	while (str_next(&words, ' ', &word)) {
		w.n = 0;
		spelling_add(word, &w);
		buf_size(got, wordlist_add(&l, &w));
		buf_byte(got, ' ');
	}
	buf_byte(got, '=');
	while (str_next(&all, ' ', &word)) {
		w.n = 0;
		spelling_add(word, &w);
		buf_byte(got, ' ');
		buf_size(got, wordlist_find(&l, &w));
		spelling_byte(&w, '.');
		buf_puts(got, wordlist_find(&l, &w) == WORDLIST_NONE ? "" : "!");
	}
	wordlist_free(&l);
}

static void
put_token(const struct tokens *ts, size_t i, struct buf *got)
{
	const struct token *t = &ts->t[i];

	buf_puts(got, i > 0 ? " | " : "");
	buf_str(got, lex_str(ts, i));
	buf_byte(got, ' ');
	buf_byte(got, "wnm"[t->kind]);
	buf_puts(got, t->upper ? "U" : "");
	buf_puts(got, t->space ? "_" : "");
	buf_puts(got, t->code ? "c" : "");
	if (t->mark != 0 && t->mark != ts->text.p[t->from])
		buf_byte(got, t->mark);
	if (t->point != LEX_NO_POINT && !t->code) {
		buf_byte(got, '.');
		buf_size(got, t->point - t->from);
	}
	if (t->small >= 0) {
		buf_byte(got, '=');
		buf_size(got, (size_t)t->small);
	}
	if (t->chunk > 1) {
		buf_byte(got, '>');
		buf_size(got, t->chunk);
	}
}

static void
lex(struct str lang, struct str text, struct buf *got)
{
	struct tokens ts = { 0 };
	char *p = mem_grow(NULL, text.n, 1);
	size_t i;

	memcpy(p, text.p, text.n);
	lex_split((struct str){ p, text.n }, lexicon_get(lang), &ts);
	for (i = 0; i < ts.n; i++)
		put_token(&ts, i, got);
	lex_free(&ts);
	free(p);
}

static enum class
class_named(struct str name)
{
#define NAME(class, name) name,
	static const char *const all[] = { CLASSES(NAME) };
#undef NAME
	enum class c;

	for (c = 0; c < CLASS_N && !str_is(name, all[c]); c++)
		;
	return c;
}

/* cell: rows, rule, phrase, class. */
static void
load(const struct str *cell, struct buf *got)
{
	struct str rest = cell[0], line, in[ROWS_MAX * COLUMNS];
	struct rows rs = { .name = "xx", .columns = COLUMNS, .cell = in };
	struct lexicon lx = { 0 };
	struct tokens ts = { 0 };
	const struct sense *s;
	char why[ERR_MAX], *rule = mem_dup(cell[1]);
	bool known = *rule == '\0';
	size_t c, next;

	for (; str_next(&rest, '|', &line); rs.n++)
		for (c = 0; c < COLUMNS; c++)
			if (!str_next(&line, '/', &in[rs.n * COLUMNS + c]))
				in[rs.n * COLUMNS + c] = STR("");
	if (!lexicon_load(&lx, &rs, *rule != '\0' ? rule : NULL, &known, why))
		buf_puts(got, why);
	else {
		buf_puts(got, known ? "" : "no such rule: ");
		lex_split(cell[2], &lx, &ts);
		s = lex_sense(&ts, 0, class_named(cell[3]), &next);
		if (s == NULL)
			buf_puts(got, "none");
		else {
			buf_str(got, s->value);
			buf_puts(got, s->upper ? " U " : " ");
			buf_puts(got, s->n < 0 ? "-" : "");
			buf_size(got, (size_t)(s->n < 0 ? -s->n : s->n));
			buf_byte(got, '/');
			buf_size(got, next);
		}
		buf_puts(got, lx.comma ? " comma" : "");
		buf_puts(got, lx.inflected ? " inflected" : "");
	}
	lex_free(&ts);
	wordlist_free(&lx.words);
	map_free(&lx.phrase);
	free(lx.first);
	free(lx.entry);
	free(lx.sense);
	free(rule);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	char why[ERR_MAX];
	struct spelling w = { .n = 0 };
	size_t end;

	(void)n;
	if (!lexicon_has(STR("en")) && !lexicon_init(NULL, why))
		buf_puts(got, why);
	if (str_is(cell[0], "spell")) {
		spelling_add(cell[1], &w);
		put_spelling(&w, got);
	} else if (str_is(cell[0], "letters")) {
		end = spelling_letters(cell[1], unit_number(cell[2]), &w);
		put_spelling(&w, got);
		buf_byte(got, '[');
		buf_str(got, str_from(cell[1], end));
		buf_byte(got, ']');
	} else if (str_is(cell[0], "list"))
		list(cell[1], got);
	else if (str_is(cell[0], "lex"))
		lex(cell[1], cell[2], got);
	else
		load(cell + 1, got);
}

int
main(int argc, char *argv[])
{
	int status = unit_main(argc, argv, row);

	lexicon_free();
	return status;
}
