/*
 * divided.c - stages run by several pipelines at once, documents divided among them.
 *
 *	split's rows ──> share 1 ──> extract-numbers | tag ──> figures 1 ──┐
 *	             └─> share 2 ──> extract-numbers | tag ──> figures 2 ──┴─> one file
 *
 * Shares and figures stand in files without a name: a pipeline that is slow
 * holds nobody up until its figures are the next to be written.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd/crossfoot/scratch.h"
#include "cmd/crossfoot/stages.h"
#include "common/cmd.h"

/*
 * Shares grow: the first ones are small, so that little text too is work for
 * all, and the last ones large, so that starting the programs costs little.
 */
enum { SHARE_MIN = 1 << 20, SHARE_MAX = 16 << 20 };

/* One pipeline: it reads `rows`, writes `figures`; both are used again. */
struct lane {
	int rows, figures;
	pid_t *pid;
	bool busy;
};

struct division {
	const struct argv *stage;	/* those of a pipeline */
	size_t n;
	struct lane *lane;
	size_t lanes, begun, done;	/* shares, in order: share i is lane i % lanes */
	struct in in;
	struct buf header, doc;
	struct str line;	/* the first of the next share */
	enum in_status st;	/* what reading it said */
	off_t header_n;		/* bytes of the figures' header */
	int out, worst;
};

static void
fail(struct division *d, const char *what)
{
	err_warn("%s:", what);
	d->worst = STATUS_FATAL;
}

static bool
empty_file(int fd)
{
	return ftruncate(fd, 0) == 0 && lseek(fd, 0, SEEK_SET) == 0;
}

/* Is the next row of the document of the last one?  If not, it is from now on. */
static bool
same_document(struct division *d)
{
	struct str doc = str_sub(d->line, 0, str_index(d->line, '\t'));

	if (str_eq(doc, buf_get(&d->doc)))
		return true;
	d->doc.n = 0;
	buf_str(&d->doc, doc);
	return false;
}

/* Fill a file with the header and whole documents, of `least` bytes if there are so many. */
static bool
write_share(struct division *d, int fd, size_t least)
{
	size_t bytes = 0;
	struct out out;
	bool ok;

	out_fd(&out, fd);
	out_str(&out, buf_get(&d->header));
	out_end(&out);
	while (d->st == IN_OK && (same_document(d) || bytes < least)) {
		bytes += d->line.n + 1;
		out_str(&out, d->line);
		out_end(&out);
		d->st = in_line(&d->in, &d->line);
	}
	out_flush(&out);
	ok = out.err == 0 && lseek(fd, 0, SEEK_SET) == 0;
	buf_free(&out.buf);
	return ok;
}

/* How long the header of the figures is: that of the first share, which the others repeat. */
static bool
measure_header(struct division *d, int figures)
{
	struct str line;
	struct in in;
	bool ok;

	if (lseek(figures, 0, SEEK_SET) < 0)
		return false;
	in_fd(&in, dup(figures), "the figures");
	ok = in_line(&in, &line) == IN_OK;
	d->header_n = (off_t)line.n + 1;
	in_free(&in);
	return ok;
}

/* The figures of a share, with their header where they are the first. */
static bool
append(struct division *d, int figures)
{
	char block[64 << 10];
	ssize_t n = 0, w = 0, r;

	if ((d->done == 0 && !measure_header(d, figures)) ||
	    lseek(figures, d->done == 0 ? 0 : d->header_n, SEEK_SET) < 0)
		return false;
	while (w >= 0 && (r = read(figures, block, sizeof(block))) > 0)
		for (n = 0; n < r && w >= 0; n += w)
			w = write(d->out, block + n, (size_t)(r - n));
	return w >= 0 && r == 0;
}

/* Wait for the oldest pipeline, and take its figures unless something failed before. */
static void
finish(struct division *d)
{
	struct lane *l = &d->lane[d->done % d->lanes];
	int *status = mem_grow(NULL, d->n, sizeof(*status)), judged;

	spawn_end(l->pid, d->n, status);
	l->busy = false;
	if (d->worst != STATUS_FATAL) {
		judged = stages_judge(d->stage, status, d->n);
		d->worst = judged > d->worst ? judged : d->worst;
	}
	if (d->worst != STATUS_FATAL && !append(d, l->figures))
		fail(d, "cannot keep the figures");
	d->done++;
	free(status);
}

static void
begin(struct division *d)
{
	struct lane *l = &d->lane[d->begun % d->lanes];
	size_t round = d->begun / d->lanes, least = SHARE_MAX;

	if (l->busy)
		finish(d);
	if (d->worst == STATUS_FATAL)
		return;
	if (round < 4)
		least = (size_t)SHARE_MIN << round;
	if (!empty_file(l->rows) || !empty_file(l->figures) || !write_share(d, l->rows, least)) {
		fail(d, "cannot keep the sentences");
		return;
	}
	if (!spawn_begin(d->stage, d->n, l->rows, l->figures, l->pid)) {
		fail(d, "cannot start the programs");
		return;
	}
	l->busy = true;
	d->begun++;
}

static bool
open_lanes(struct division *d)
{
	struct lane *l;
	size_t i;

	d->lane = mem_grow(NULL, d->lanes, sizeof(*d->lane));
	for (i = 0; i < d->lanes; i++) {
		l = &d->lane[i];
		*l = (struct lane){ .pid = mem_grow(NULL, d->n, sizeof(*l->pid)), .rows = -1 };
		l->rows = scratch_private();
		l->figures = l->rows < 0 ? -1 : scratch_private();
		if (l->figures < 0) {
			d->lanes = i + 1;
			return false;
		}
	}
	return true;
}

static void
free_division(struct division *d)
{
	size_t i;

	for (i = 0; i < d->lanes; i++) {
		free(d->lane[i].pid);
		close(d->lane[i].rows);
		close(d->lane[i].figures);
	}
	free(d->lane);
	in_free(&d->in);
	buf_free(&d->header);
	buf_free(&d->doc);
}

/* All shares, one behind the other; an input that has no header has no shares. */
static void
divide(struct division *d)
{
	if ((d->st = in_line(&d->in, &d->line)) == IN_OK) {
		buf_str(&d->header, d->line);
		d->st = in_line(&d->in, &d->line);
		do
			begin(d);
		while (d->st == IN_OK && d->worst != STATUS_FATAL);
	}
	while (d->done < d->begun)
		finish(d);
	if (d->st < 0 && d->st != IN_EPART) {	/* split's status tells why it stopped short */
		err_warn("the sentences: %s", in_strerror(d->st));
		d->worst = STATUS_FATAL;
	}
}

int
stages_divided(const struct argv *stage, size_t n, size_t jobs, int out)
{
	struct division d = { .stage = stage + 1, .n = n - 1, .lanes = jobs, .out = out };
	int ends[2] = { -1, -1 }, status;
	pid_t pid = -1;

	d.in.fd = -1;
	if (!open_lanes(&d))
		d.worst = STATUS_FATAL;
	else if (!spawn_pipe(ends))
		fail(&d, "cannot make a pipe");
	else {
		in_fd(&d.in, ends[0], "the sentences");
		pid = spawn(stage[0].word, STDIN_FILENO, ends[1]);
		close(ends[1]);
		if (pid < 0)
			fail(&d, "cannot start the programs");
		else
			divide(&d);
	}
	free_division(&d);	/* closes our end of the pipe: what is left is not wanted */
	status = pid < 0 ? 0 : spawn_wait(pid);
	if (d.worst == STATUS_FATAL)
		return STATUS_FATAL;
	status = stages_judge(stage, &status, 1);
	return status > d.worst ? status : d.worst;
}
