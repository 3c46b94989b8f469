/*
 * divided.c - stages run by several pipelines at once, documents divided among them.
 *
 *	split's rows ──> a batch ──┬─> share 1 ──> extract-numbers | tag ──> figures 1 ──┐
 *	                           └─> share 2 ──> extract-numbers | tag ──> figures 2 ──┴─> one file
 *
 * A batch is all that there is, or as much as a pipeline may have at a time for each: a
 * program is slow to start, and quick to divide the rest evenly.  While the first batch is
 * gathered the programs are started; while the shares of one are worked on, the next is
 * gathered.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd/crossfoot/lane.h"
#include "cmd/crossfoot/scratch.h"
#include "cmd/crossfoot/stages.h"
#include "common/cmd.h"

/* Bytes of rows: less is not worth a pipeline of its own, more is another share. */
enum { SHARE_MIN = 512 << 10, SHARE_MAX = 32 << 20 };

struct division {
	struct lanes lanes;
	size_t begun, done;	/* shares, in order: share i is for lane i % lanes.n */
	struct in in;
	struct buf header, doc;
	struct str line;	/* the first of the next batch */
	enum in_status st;	/* what reading it said */
	int batch;		/* a file */
	off_t *edge;		/* where its documents begin, and the last ends */
	size_t edges, edge_cap;
	off_t header_n;		/* bytes of the figures' header */
	int out, worst;
};

static void
fail(struct division *d, const char *what)
{
	err_warn("%s:", what);
	d->worst = STATUS_FATAL;
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

static void
add_edge(struct division *d, off_t at)
{
	d->edge = mem_more(d->edge, d->edges, &d->edge_cap, sizeof(*d->edge));
	d->edge[d->edges++] = at;
}

/* So many shares are made of so many bytes. */
static off_t
shares(const struct division *d, off_t bytes)
{
	off_t n = bytes / SHARE_MIN;

	return n < 1 ? 1 : n > (off_t)d->lanes.n ? (off_t)d->lanes.n : n;
}

/* Start the lanes of the batch's shares, as many as there are yet, that have nothing to do. */
static void
start_lanes(struct division *d, off_t bytes)
{
	size_t n = (size_t)shares(d, bytes), i, lane;

	for (i = 0; i < n && i < d->edges && d->worst != STATUS_FATAL; i++) {
		lane = (d->begun + i) % d->lanes.n;
		if (!d->lanes.lane[lane].started && !lane_start(&d->lanes, lane))
			fail(d, "cannot start the programs");
	}
}

/* Gather whole documents, up to what all lanes may have at a time. */
static bool
gather(struct division *d)
{
	const off_t most = (off_t)d->lanes.n * SHARE_MAX;
	off_t bytes = 0;
	struct out out;
	bool same;

	d->edges = 0;
	out_fd(&out, d->batch);
	for (; d->st == IN_OK && d->worst != STATUS_FATAL; d->st = in_line(&d->in, &d->line)) {
		same = same_document(d);
		if (!same && bytes >= most)
			break;
		if (!same || bytes == 0) {
			add_edge(d, bytes);
			start_lanes(d, bytes);
		}
		bytes += (off_t)d->line.n + 1;
		out_str(&out, d->line);
		out_end(&out);
	}
	add_edge(d, bytes);
	out_flush(&out);
	buf_free(&out.buf);
	return out.err == 0;
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
	off_t end;

	if (d->done == 0 && !measure_header(d, figures))
		return false;
	end = lseek(figures, 0, SEEK_END);
	return end >= 0 && file_copy(d->out, figures, d->done == 0 ? 0 : d->header_n, end);
}

/* Wait for the oldest pipeline, and take its figures unless something failed before. */
static void
finish(struct division *d)
{
	size_t lane = d->done % d->lanes.n;
	int *status = mem_grow(NULL, d->lanes.stages, sizeof(*status)), judged;
	bool all = lane_end(&d->lanes, lane, status);

	if (d->worst != STATUS_FATAL) {
		judged = stages_judge(d->lanes.stage, status, d->lanes.stages);
		d->worst = judged > d->worst ? judged : d->worst;
	}
	if (d->worst != STATUS_FATAL && !all)
		fail(d, "cannot pass the sentences on");
	if (d->worst != STATUS_FATAL && !append(d, d->lanes.lane[lane].figures))
		fail(d, "cannot keep the figures");
	d->done++;
	free(status);
}

/* Give the next lane this part of the batch. */
static void
begin(struct division *d, off_t from, off_t to)
{
	size_t lane = d->begun % d->lanes.n;

	if (d->begun - d->done == d->lanes.n)
		finish(d);
	if (d->worst == STATUS_FATAL)
		return;
	if (!d->lanes.lane[lane].started && !lane_start(&d->lanes, lane))
		fail(d, "cannot start the programs");
	else if (!lane_feed(&d->lanes, lane, buf_get(&d->header), d->batch, from, to))
		fail(d, "cannot keep the sentences");
	else
		d->begun++;
}

/* Give all lanes their shares of the batch, as even as its documents are. */
static void
share(struct division *d)
{
	const off_t bytes = d->edge[d->edges - 1], n = shares(d, bytes);
	const off_t *edge = d->edge;
	off_t i, from = 0;

	for (i = 1; i <= n && d->worst != STATUS_FATAL; i++) {
		while (*edge < bytes / n * i || (i == n && *edge < bytes))
			edge++;
		if (*edge > from || d->begun == 0)
			begin(d, from, *edge);
		from = *edge;
	}
}

static void
free_division(struct division *d)
{
	lanes_free(&d->lanes);
	close(d->batch);
	free(d->edge);
	in_free(&d->in);
	buf_free(&d->header);
	buf_free(&d->doc);
}

/* Batch after batch; an input that has no header has no shares. */
static void
divide(struct division *d)
{
	if ((d->st = in_line(&d->in, &d->line)) == IN_OK) {
		buf_str(&d->header, d->line);
		d->st = in_line(&d->in, &d->line);
		do
			if (file_empty(d->batch) && gather(d))
				share(d);
			else
				fail(d, "cannot keep the sentences");
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
	struct division d = { .out = out };
	int ends[2] = { -1, -1 }, status;
	pid_t pid = -1;

	d.in.fd = -1;
	if (!lanes_open(&d.lanes, stage + 1, n - 1, jobs) || (d.batch = scratch_private()) < 0)
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
