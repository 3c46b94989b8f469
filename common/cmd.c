/* cmd.c - what every main() shares. */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#include "common/cmd.h"
#include "common/jail.h"
#include "common/progress.h"

enum { OPTIONS_MAX = 64, HELP = 'h', VERSION_KEY = 'V' };

static const struct cmd *cmd;
static char **args;
static int nargs;
static struct option longs[OPTIONS_MAX + 3];
static char shorts[2 * OPTIONS_MAX + 8];

/*
 * A parent may start us with 0, 1 or 2 closed; the next open(2) would then
 * become "standard output".  Occupy each with a descriptor of the wrong
 * direction, so that using it still fails with EBADF.
 */
static void
occupy_stdio(void)
{
	int fd;

	for (fd = 0; fd <= 2; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF)
			if (open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY) != fd)
				_exit(STATUS_FATAL);
}

static void
add_option(const struct cmd_option *o, size_t at)
{
	size_t n = strlen(shorts);

	longs[at] = (struct option){ o->name, o->arg != NULL ? required_argument : no_argument,
	    NULL, o->key };
	if (o->key >= CMD_LONG)
		return;
	shorts[n++] = (char)o->key;
	if (o->arg != NULL)
		shorts[n] = ':';
}

void
cmd_init(const struct cmd *c, int argc, char *argv[])
{
	static const struct cmd_option common[] = {
		{ HELP, "help", NULL, NULL }, { VERSION_KEY, "version", NULL, NULL },
	};
	size_t n = 0, i;

	occupy_stdio();
	err_init(c->name);
	progress_init(c->name);
	cmd = c;
	args = argv;
	nargs = argc;
	shorts[0] = ':';	/* tell a missing argument from an unknown option; say nothing */
	for (; n < OPTIONS_MAX && c->options[n].name != NULL; n++)
		add_option(&c->options[n], n);
	for (i = 0; i < sizeof(common) / sizeof(*common); i++)
		add_option(&common[i], n + i);
}

static void
put_option(struct out *out, const struct cmd_option *o)
{
	const char letter[] = { '-', (char)o->key, ',', ' ', '\0' };
	size_t width;

	out_puts(out, "  ");
	out_puts(out, o->key < CMD_LONG ? letter : "    ");
	out_puts(out, "--");
	out_puts(out, o->name);
	width = strlen(o->name) + (o->arg != NULL ? strlen(o->arg) + 1 : 0);
	if (o->arg != NULL) {
		out_puts(out, " ");
		out_puts(out, o->arg);
	}
	for (; width < 24; width++)
		out_byte(out, ' ');
	out_byte(out, ' ');
	out_puts(out, o->help);
	out_end(out);
}

static noreturn void
help(void)
{
	static const struct cmd_option common[] = {
		{ HELP, "help", NULL, "print this and exit" },
		{ VERSION_KEY, "version", NULL, "print the version and exit" },
	};
	const struct cmd_option *o;
	struct out out;

	cmd_out(&out);
	out_puts(&out, "usage: crossfoot");
	out_puts(&out, cmd->name != NULL ? "-" : "");
	out_puts(&out, cmd->name != NULL ? cmd->name : "");
	out_puts(&out, " [options] ");
	out_puts(&out, cmd->operands);
	out_end(&out);
	out_puts(&out, cmd->about);
	out_end(&out);
	for (o = cmd->options; o->name != NULL; o++)
		put_option(&out, o);
	put_option(&out, &common[0]);
	put_option(&out, &common[1]);
	exit(cmd_finish(&out, STATUS_OK));
}

static noreturn void
version(void)
{
	struct out out;

	cmd_out(&out);
	out_puts(&out, "crossfoot");
	out_puts(&out, cmd->name != NULL ? "-" : "");
	out_puts(&out, cmd->name != NULL ? cmd->name : "");
	out_puts(&out, " " VERSION);
	out_end(&out);
	exit(cmd_finish(&out, STATUS_OK));
}

int
cmd_option(char **arg)
{
	int key;

	while ((key = getopt_long(nargs, args, shorts, longs, NULL)) == CMD_PROGRESS)
		progress_show();
	*arg = optarg;
	switch (key) {
	case HELP:
		help();
	case VERSION_KEY:
		version();
	case ':':
		cmd_usage("option %s wants an argument", args[optind - 1]);
	case '?':	/* of letters in a row getopt has not passed the word yet */
		if (optopt > 0 && optopt < CMD_LONG && strchr(shorts, optopt) == NULL)
			cmd_usage("no such option: -%c", optopt);
		cmd_usage("no such option: %s", args[optind - 1]);
	}
	return key;
}

char **
cmd_operands(void)
{
	return args + optind;
}

noreturn void
cmd_usage(const char *fmt, ...)
{
	char msg[ERR_MAX];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(msg, sizeof(msg), fmt, ap);
	va_end(ap);
	err_die("%s; -h tells how it is used", msg);
}

size_t
cmd_number(const char *option, const char *arg, size_t max)
{
	size_t n = 0;
	const char *p;

	for (p = arg; *p >= '0' && *p <= '9' && n <= max; p++)
		n = n * 10 + (size_t)(*p - '0');
	if (*p != '\0' || n == 0 || n > max)
		cmd_usage("--%s wants a number from 1 to %zu, not \"%s\"", option, max, arg);
	return n;
}

void
cmd_open(struct in *in, const char *path)
{
	int fd = STDIN_FILENO;

	if (path == NULL || strcmp(path, "-") == 0)
		path = "<stdin>";
	else if ((fd = open(path, O_RDONLY | O_CLOEXEC)) < 0)
		err_die("%s:", path);
	in_fd(in, fd, path);
}

void
cmd_out(struct out *out)
{
	out_fd(out, STDOUT_FILENO);
}

void
cmd_create(struct out *out, const char *path)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);

	if (fd < 0)
		err_die("%s:", path);
	out_fd(out, fd);
}

void
cmd_jail(char *const *readable)
{
	progress_begin(readable);
	if (!jail_enter(readable))
		err_die("cannot confine itself:");
}

void
cmd_stream(struct table *t, int key, const char *arg)
{
	switch (key) {
	case 'H':           t->names = arg; break;
	case CMD_NO_HEADER: t->bare = true; break;
	case CMD_PREFIX:    t->prefix = arg; break;
	case CMD_SKIP_BAD:  t->skip_bad = true; break;
	}
}

void
cmd_table(struct table *t, char **files)
{
	char why[ERR_MAX];

	if (!table_open(t, files, why))
		err_die("%s", why);
}

bool
cmd_row(struct table *t)
{
	static char why[ERR_MAX];	/* not on the stack, which is zeroed for each row */
	int r = table_next(t, why);

	if (r < 0)
		err_die("%s", why);
	return r > 0;
}

void
cmd_columns(const struct table *t, const char *list, struct columns *c)
{
	char why[ERR_MAX];

	if (!tsv_select(&t->header, str_of(list), c, why))
		err_die("%s: %s", t->in.name, why);
}

void
cmd_header(const struct table *t, struct out *out, const char *const *added, size_t n)
{
	char why[ERR_MAX];

	if (!table_header(t, out, added, n, why))
		err_die("%s", why);
}

noreturn void
cmd_bad(const struct table *t, const char *why)
{
	err_die("%s:%" PRIu64 ": %s", t->in.name, t->in.line, why);
}

void
cmd_warn(const struct table *t, const char *why)
{
	err_warn("%s:%" PRIu64 ": %s", t->in.name, t->in.line, why);
}

uint64_t
cmd_clock(void)
{
	struct timeval t;

	(void)gettimeofday(&t, NULL);	/* it fails for a bad address alone */
	return (uint64_t)t.tv_sec * 1000000 + (uint64_t)t.tv_usec;
}

void
cmd_aside(struct buf *table)
{
	struct out said = { .fd = STDERR_FILENO, .buf = *table };

	out_end(&said);
	out_flush(&said);
	*table = said.buf;
}

int
cmd_finish(struct out *out, int status)
{
	if (out_close(out) < 0) {
		err_warn("write error:");
		return STATUS_FATAL;
	}
	progress_end();
	return status;
}
