/*
 * cmd.c - what every main() shares, in a program that does nothing else: it writes the
 * columns asked for and the number of the record.
 *
 * Rows: arguments parted by spaces ("0-", "1-", "2-" first: that descriptor is closed),
 * standard input, what the files a and b hold ..., expected: what was written and, where
 * they are not empty and 0, "!" with the messages and "=" with the status.
 */
#undef _XOPEN_SOURCE	/* it hides syscall() */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "common/cmd.h"
#include "tests/unit/unit.h"

enum { ARGS_MAX = 16, ASIDE = CMD_LONG, CLOCK, NUMBER, READ, SAY, TRY, WHOLE };

static const struct cmd_option options[] = {
	CMD_OPTION_HEADER,
	{ 'c', "columns", "names", "write these" },
	{ 'o', "output", "file", "write there" },
	{ 'q', "quiet", NULL, "write nothing" },
	{ ASIDE, "aside", "text", "a table beside the output" },
	{ CLOCK, "clock", NULL, "does it run?" },
	CMD_OPTION_NO_HEADER,
	{ NUMBER, "number", "n", "at most so many records" },
	CMD_OPTION_PREFIX,
	CMD_OPTION_PROGRESS,
	{ READ, "read", "file", "a warning of its first line" },
	{ SAY, "say", "text", "a warning of each record" },
	CMD_OPTION_SKIP_BAD,
	{ TRY, "try", "file", "can it be opened, once confined?" },
	{ WHOLE, "whole", "column", "its values are whole numbers" },
	{ 0 },
};

static const struct cmd toy = { "toy", "[file ...]", "Write columns.", options };

static void
put_record(const struct table *t, const struct columns *c, struct out *out)
{
	size_t i;

	for (i = 0; i < c->n; i++) {
		if (i > 0)
			out_byte(out, '\t');
		out_str(out, t->rec.f[c->at[i]]);
	}
	out_byte(out, '\t');
	buf_size(&out->buf, (size_t)t->in.line);
	out_end(out);
}

static bool
is_named(const char *path, char **files)
{
	while (*files != NULL && strcmp(*files, path) != 0)
		files++;
	return *files != NULL;
}

/* Once confined, a program opens its inputs and nothing else; where nothing confines it, what it should open. */
static void
try(const char *path, char **files)
{
	int fd = open(path, O_RDONLY);
	bool confined = true;

#if defined(__linux__)
	confined = syscall(444, NULL, 0, 1) > 0;	/* landlock_create_ruleset: its version */
#endif
	err_warn("%s: %s", path, fd >= 0 && (confined || is_named(path, files)) ? "open" : "shut");
}

static void
aside(const char *text)
{
	struct buf table = { 0 };

	buf_puts(&table, text);
	cmd_aside(&table);
	buf_free(&table);
}

/* It goes on while we look at it, and counts no seconds. */
static void
look_at_clock(void)
{
	uint64_t begin = cmd_clock(), now = begin;
	long i;

	for (i = 0; i < 100000000 && now == begin; i++)
		now = cmd_clock();
	err_warn(now > begin && now - begin < 60000000 && begin > 1000000000000 ? "it runs" : "it stands");
}

static void
read_first(const char *path)
{
	struct str line;
	struct in in;

	cmd_open(&in, path);
	if (in_line(&in, &line) == IN_OK)
		err_warn("%s: %.*s", in.name, (int)line.n, line.p);
	in_free(&in);
}

static noreturn void
run(int argc, char *argv[])
{
	static const char *const added[] = { "line" };
	const char *names = "*", *say = NULL, *whole = NULL, *path = NULL, *tried = NULL;
	size_t most = 1000000, n;
	struct columns c = { 0 }, sole = { 0 };
	struct table t = { 0 };
	bool quiet = false;
	struct out out;
	int key;
	char *arg;

	cmd_init(&toy, argc, argv);
	while ((key = cmd_option(&arg)) != -1)
		switch (key) {
		case ASIDE:  aside(arg); break;
		case CLOCK:  look_at_clock(); break;
		case READ:   read_first(arg); break;
		case 'c':    names = arg; break;
		case 'o':    path = arg; break;
		case 'q':    quiet = true; break;
		case NUMBER: most = cmd_number("number", arg, 1000); break;
		case SAY:    say = arg; break;
		case TRY:    tried = arg; break;
		case WHOLE:  whole = arg; break;
		default:     cmd_stream(&t, key, arg);
		}
	if (path != NULL)
		cmd_create(&out, path);
	else
		cmd_out(&out);
	cmd_jail(cmd_operands());
	if (tried != NULL)
		try(tried, cmd_operands());
	t.flush = &out;
	cmd_table(&t, cmd_operands());
	cmd_columns(&t, names, &c);
	if (whole != NULL)
		cmd_columns(&t, whole, &sole);
	cmd_header(&t, &out, added, 1);
	for (n = 0; n < most && cmd_row(&t); n++) {
		if (say != NULL)
			cmd_warn(&t, say);
		if (whole != NULL && t.rec.f[sole.at[0]].p[0] > '9' && !t.skip_bad)
			cmd_bad(&t, "not a number");
		if (!quiet)
			put_record(&t, &c, &out);
	}
	columns_free(&c);
	columns_free(&sole);
	table_free(&t);
	exit(cmd_finish(&out, STATUS_OK));
}

static void
put_file(const char *name, struct str s)
{
	FILE *f = fopen(name, "w");

	if (f == NULL || fwrite(s.p, 1, s.n, f) != s.n)
		abort();
	if (fclose(f) != 0)
		perror(name);
}

static void
get_file(const char *name, struct buf *got)
{
	FILE *f = fopen(name, "r");
	int c;

	while (f != NULL && (c = getc(f)) != EOF)
		buf_byte(got, (char)c);
	if (f != NULL)
		fclose(f);
}

/* In the child: the descriptors 0 to 2, then the program. */
static noreturn void
begin(char *line)
{
	static const char *const file[] = { "in", "out", "err" };
	char *argv[ARGS_MAX + 2] = { line }, *word;
	int fd, argc = 1;

	for (fd = 3; fd < 16; fd++)	/* exit() would set back the table of cases that our parent reads */
		close(fd);
	for (fd = 0; fd <= 2; fd++) {
		close(fd);
		if (open(file[fd], fd == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC, 0600) != fd)
			_exit(99);
	}
	for (word = strtok(line, " "); word != NULL; word = strtok(NULL, " ")) {
		if (argc == 1 && word[0] >= '0' && word[0] <= '2' && word[1] == '-')
			close(word[0] - '0');
		else if (argc <= ARGS_MAX)
			argv[argc++] = word;
	}
	run(argc, argv);
}

/* A program that is confined cannot be searched for leaks. */
int __lsan_is_turned_off(void);

int
__lsan_is_turned_off(void)
{
	return 1;
}

/* The files of a row lie in a folder of their own. */
static char folder[] = "/tmp/cmd.XXXXXX";
static bool inside;

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	static const char *const file[] = { "in", "a", "b" };
	char *line = mem_dup(cell[0]);
	struct buf err = { 0 };
	int status = 0;
	size_t i;
	pid_t pid;

	if (!inside && (mkdtemp(folder) == NULL || chdir(folder) < 0))
		perror(folder);
	inside = true;
	for (i = 0; i < sizeof(file) / sizeof(*file); i++)
		put_file(file[i], i + 1 < n ? cell[i + 1] : (struct str){ "", 0 });
	fflush(NULL);
	if ((pid = fork()) == 0)
		begin(line);
	waitpid(pid, &status, 0);
	get_file("out", got);
	get_file("err", &err);
	if (err.n > 0) {
		buf_byte(got, '!');
		buf_str(got, buf_get(&err));
	}
	if (status != 0) {
		buf_byte(got, '=');
		buf_size(got, (size_t)(WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status)));
	}
	buf_free(&err);
	free(line);
}

int
main(int argc, char *argv[])
{
	static const char *const left[] = { "in", "a", "b", "out", "err", "new" };
	int status = unit_main(argc, argv, row);
	size_t i;

	for (i = 0; i < sizeof(left) / sizeof(*left); i++)
		unlink(left[i]);
	rmdir(folder);
	return status;
}
