/* plan.c - the pipeline of a report as commands. */
#include <stdlib.h>
#include <string.h>

#include "cmd/crossfoot/path.h"
#include "cmd/crossfoot/plan.h"
#include "common/mem.h"

static void
start(struct argv *a, char *(*program)(const char *), const char *name)
{
	char *word = program(name);

	argv_add(a, word);
	free(word);
}

static void
add_option(struct argv *a, const char *option, const char *arg)
{
	if (arg == NULL)
		return;
	argv_add(a, option);
	argv_add(a, arg);
}

/* The companion file of each pack that has one. */
static void
add_companions(struct argv *a, const char *option, const struct argv *packs, const char *suffix)
{
	char *path;
	size_t i;

	for (i = 0; i < packs->n; i++) {
		path = companion(packs->word[i], suffix);
		add_option(a, option, path);
		free(path);
	}
}

static void
reconcile(struct argv *a, const struct request *r, char *(*program)(const char *))
{
	start(a, program, "reconcile");
	if (r->events != NULL)
		add_option(a, "--events", r->events);
	else
		add_companions(a, "--events", &r->packs, "events.tsv");
	add_companions(a, "--sums", &r->packs, "sums.tsv");
}

/* Does a file's name look like an option? */
static bool
has_option_like(char *const *files)
{
	for (; *files != NULL; files++)
		if ((*files)[0] == '-' && (*files)[1] != '\0')
			return true;
	return false;
}

void
plan_make(const struct request *r, const struct between *b,
    char *(*program)(const char *), struct plan *p)
{
	size_t i;

	*p = (struct plan){ 0 };
	start(&p->figures[0], program, "split");
	for (i = 0; i < r->split.n; i++)
		argv_add(&p->figures[0], r->split.word[i]);
	if (has_option_like(r->files))
		argv_add(&p->figures[0], "--");
	for (i = 0; r->files[i] != NULL; i++)
		argv_add(&p->figures[0], r->files[i]);
	start(&p->figures[1], program, "extract-numbers");
	argv_add(&p->figures[1], "--keep");
	start(&p->figures[2], program, "tag");
	for (i = 0; i < r->packs.n; i++)
		add_option(&p->figures[2], "-r", r->packs.word[i]);
	add_option(&p->figures[2], "-a", "from,to");

	reconcile(&p->verdicts, r, program);
	add_option(&p->verdicts, "--events-out", r->events_out);
	add_option(&p->verdicts, "--ledger", r->ledger);
	if (r->exit_code)
		argv_add(&p->verdicts, "--exit-code");
	argv_add(&p->verdicts, b->figures);

	reconcile(&p->claims, r, program);
	argv_add(&p->claims, "--detail");
	argv_add(&p->claims, b->figures);

	start(&p->page, program, "tabulate");
	add_option(&p->page, "-o", r->format);
	add_option(&p->page, "-w", r->width);
	add_option(&p->page, "--report", b->claims);
	add_companions(&p->page, "--titles", &r->packs, "titles.tsv");
	argv_add(&p->page, b->verdicts);
}

void
plan_free(struct plan *p)
{
	size_t i;

	for (i = 0; i < FIGURES; i++)
		argv_free(&p->figures[i]);
	argv_free(&p->verdicts);
	argv_free(&p->claims);
	argv_free(&p->page);
}

static bool
plain(const char *word)
{
	return word[0] != '\0' && word[strspn(word, "abcdefghijklmnopqrstuvwxyz"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=./,:@%")] == '\0';
}

/* In single quotes where it is not plain; a quote inside as '\''. */
static void
show_word(struct buf *b, const char *word)
{
	struct str rest = str_of(word), piece;
	const char *sep = "'";

	if (plain(word)) {
		buf_puts(b, word);
		return;
	}
	while (str_next(&rest, '\'', &piece)) {
		buf_puts(b, sep);
		buf_str(b, piece);
		sep = "'\\''";
	}
	buf_byte(b, '\'');
}

static void
show(struct buf *b, const struct argv *command)
{
	size_t i;

	for (i = 0; i < command->n; i++) {
		buf_puts(b, i > 0 ? " " : "");
		show_word(b, command->word[i]);
	}
}

static void
show_step(struct buf *b, const struct argv *command, const char *file)
{
	show(b, command);
	buf_puts(b, " >");
	show_word(b, file);
	buf_byte(b, '\n');
}

void
plan_show(const struct plan *p, const struct between *between, struct buf *b)
{
	size_t i;

	for (i = 0; i + 1 < FIGURES; i++) {
		show(b, &p->figures[i]);
		buf_puts(b, " |\n    ");
	}
	show_step(b, &p->figures[FIGURES - 1], between->figures);
	show_step(b, &p->verdicts, between->verdicts);
	show_step(b, &p->claims, between->claims);
	show(b, &p->page);
	buf_byte(b, '\n');
}
