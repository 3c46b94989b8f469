/*
 * body.c - commands that know nothing of headers, run on the records alone.
 *
 * The records go through this process and not straight to the command, so that
 * an input that was cut short is seen: sort and awk would mend the broken line.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "cmd/crossfoot/builtin.h"
#include "cmd/crossfoot/spawn.h"
#include "common/cmd.h"

/* 1: a record went to the command; 0: it closed its input; -1: errno tells. */
static int
feed(int fd, struct buf *b, struct str record)
{
	size_t done = 0;
	ssize_t w;

	b->n = 0;
	buf_str(b, record);
	buf_byte(b, '\n');
	while (done < b->n) {
		w = write(fd, b->p + done, b->n - done);
		if (w < 0 && errno == EINTR)
			continue;
		if (w < 0)
			return errno == EPIPE ? 0 : -1;
		done += (size_t)w;
	}
	return 1;
}

/* Records to the command until they end or it has enough; false: why. */
static bool
feed_all(struct table *t, int fd, char why[ERR_MAX])
{
	struct buf b = { 0 };
	int got, fed = 1;

	while ((got = table_next(t, why)) > 0 && fed > 0)
		fed = feed(fd, &b, t->line);
	buf_free(&b);
	if (fed < 0)
		err_set(why, "cannot write to the command");
	return got >= 0 && fed >= 0;
}

/*
 * Write the header, then run the command on the records.  Where the input turns out to
 * be bad the command is ended before it can make something of a part of it,
 * unless it works as it reads.
 */
static int
run(struct table *t, char *const command[])
{
	char why[ERR_MAX];
	struct out out;
	int ends[2], status;
	pid_t pid;

	cmd_out(&out);
	cmd_header(t, &out, NULL, 0);
	out_flush(&out);
	if (out.err != 0)
		return cmd_finish(&out, STATUS_FATAL);
	if (pipe(ends) < 0) {
		err_warn("cannot make a pipe:");
		return STATUS_FATAL;
	}
	fcntl(ends[1], F_SETFD, FD_CLOEXEC);
	pid = spawn(command, ends[0], STDOUT_FILENO);
	close(ends[0]);
	if (pid < 0) {
		err_warn("%s:", command[0]);
		return STATUS_FATAL;
	}
	signal(SIGPIPE, SIG_IGN);
	if (!feed_all(t, ends[1], why)) {
		err_warn("%s", why);
		kill(pid, SIGTERM);
		spawn_wait(pid);
		return STATUS_FATAL;
	}
	close(ends[1]);
	status = spawn_wait(pid);
	if (status == 128 + SIGPIPE) {
		signal(SIGPIPE, SIG_DFL);
		raise(SIGPIPE);
	}
	return cmd_finish(&out, status);
}

int
body(int argc, char *argv[])
{
	static const struct cmd_option none[] = { { 0 } };
	static const struct cmd cmd = {
		.name = "body",
		.operands = "command [argument ...]",
		.about = "Pass the header line of standard input, run command on the rest.",
		.options = none,
	};
	char *standard_input[] = { NULL }, *arg;
	struct table t = { 0 };
	int status;

	cmd_init(&cmd, argc, argv);
	if (argc > 1 && argv[1][0] == '-')	/* the options behind a command are its own */
		(void)cmd_option(&arg);
	if (argc < 2 || argv[1][0] == '-')
		cmd_usage("no command given");
	cmd_table(&t, standard_input);
	status = run(&t, argv + 1);
	table_free(&t);
	return status;
}

/* "sort -t TAB -k 3,3 -k 5,5" */
static void
sort_command(const struct columns *keys, struct argv *command)
{
	struct buf key = { 0 };
	size_t i;

	argv_add(command, "sort");
	argv_add(command, "-t\t");
	for (i = 0; i < keys->n; i++) {
		key.n = 0;
		buf_size(&key, keys->at[i] + 1);
		buf_byte(&key, ',');
		buf_size(&key, keys->at[i] + 1);
		buf_byte(&key, '\0');
		argv_add(command, "-k");
		argv_add(command, key.p);
	}
	buf_free(&key);
}

int
sort(int argc, char *argv[])
{
	static const struct cmd_option options[] = {
		{ 'k', "key", "columns", "sort by these columns, in this order" },
		{ 0 },
	};
	static const struct cmd cmd = {
		.name = "sort",
		.operands = "-k columns [file ...]",
		.about = "Sort records by columns in the order of bytes; the header stays first.",
		.options = options,
	};
	const char *list = NULL;
	struct argv command = { 0 };
	struct columns keys = { 0 };
	struct table t = { 0 };
	int key, status;
	char *arg;

	cmd_init(&cmd, argc, argv);
	while ((key = cmd_option(&arg)) != -1)
		if (key == 'k')
			list = arg;
	if (list == NULL)
		cmd_usage("which columns? -k names them");
	cmd_table(&t, cmd_operands());
	cmd_columns(&t, list, &keys);
	sort_command(&keys, &command);
	setenv("LC_ALL", "C", 1);
	status = run(&t, command.word);
	argv_free(&command);
	columns_free(&keys);
	table_free(&t);
	return status;
}
