/*
 * cmd.h - what every main() shares: start, options, inputs, finish.  These
 * calls end the process where they fail, with status 2 and a message.
 *
 *	cmd_init(&tag, argc, argv);
 *	while ((key = cmd_option(&arg)) != -1)
 *		switch (key) { case 'c': column = arg; break; ... }
 *	files = cmd_operands();
 *	... open rules and outputs ...
 *	cmd_jail(files);
 *	cmd_table(&t, files);
 *	while (cmd_row(&t)) ...
 *	return cmd_finish(&out, status);
 */
#ifndef CMD_H
#define CMD_H

#include <stdint.h>
#include <stdnoreturn.h>

#include "common/in.h"
#include "common/out.h"
#include "common/table.h"

/*
 * One option.  `key` is its letter, or from CMD_LONG up where it has only a long
 * name; `arg` names its argument, or is NULL; `help` is one line.  A table is
 * sorted by letter, then long-only options by name, and ends with { 0 }.
 * -h (--help) and -V (--version) are everybody's and not in it.
 */
struct cmd_option {
	int key;
	const char *name, *arg, *help;
};

enum { CMD_LONG = 256 };

struct cmd {
	const char *name;	/* "tag": messages begin "crossfoot-tag: " */
	const char *operands;	/* "[file ...]", for the usage line */
	const char *about;	/* one line */
	const struct cmd_option *options;
};

void cmd_init(const struct cmd *, int argc, char *argv[]);
int cmd_option(char **arg);	/* the next option's key, -1 after the last */
char **cmd_operands(void);	/* what follows the options, NULL-terminated */

/* Usage error: the message, how to get help, exit 2. */
noreturn void cmd_usage(const char *fmt, ...) ERR_PRINTF(1, 2);

/* A positive whole number given to an option, from 1 to max. */
size_t cmd_number(const char *option, const char *arg, size_t max);

void cmd_open(struct in *, const char *path);	/* NULL or "-": standard input */
void cmd_out(struct out *);			/* standard output */
void cmd_create(struct out *, const char *path);	/* a file, emptied if it is there */
void cmd_jail(char *const *readable);		/* see jail_enter(); these are the inputs */

/*
 * Options of every program that reads and writes TSV; put the macro's rows where
 * they sort among the long names, and give other keys to cmd_stream().
 */
enum {
	CMD_NO_HEADER = CMD_LONG + 1000,
	CMD_PREFIX,
	CMD_PROGRESS,	/* cmd_option() sees to it */
	CMD_SKIP_BAD,
};
#define CMD_OPTION_HEADER \
	{ 'H', "header", "names", "the input has no header line: its columns are these" }
#define CMD_OPTION_NO_HEADER \
	{ CMD_NO_HEADER, "no-header", NULL, "write no header line" }
#define CMD_OPTION_PREFIX \
	{ CMD_PREFIX, "prefix", "text", "put text before the names of the columns added" }
#define CMD_OPTION_PROGRESS \
	{ CMD_PROGRESS, "progress", NULL, "on a terminal, show how much was read" }
#define CMD_OPTION_SKIP_BAD \
	{ CMD_SKIP_BAD, "skip-bad", NULL, "set bad values aside and count them" }
void cmd_stream(struct table *, int key, const char *arg);

void cmd_table(struct table *, char **files);	/* table_open() */
bool cmd_row(struct table *);			/* table_next(): false at the end */
void cmd_columns(const struct table *, const char *list, struct columns *);
void cmd_header(const struct table *, struct out *, const char *const *added, size_t n);

/* Something is wrong with the current record: file:line, the reason, exit 2. */
noreturn void cmd_bad(const struct table *, const char *why);
void cmd_warn(const struct table *, const char *why);	/* and go on */

/* Microseconds since some moment: what something cost is a difference of two. */
uint64_t cmd_clock(void);

/* A table that is no output, its last line without newline, to standard error. */
void cmd_aside(struct buf *);

/* Close standard output; `status`, or 2 and a message where that failed. */
int cmd_finish(struct out *, int status);

#endif
