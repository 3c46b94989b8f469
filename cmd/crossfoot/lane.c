/* lane.c - start pipelines, feed them, wait for them. */
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "cmd/crossfoot/lane.h"
#include "cmd/crossfoot/scratch.h"
#include "common/mem.h"
#include "common/out.h"

bool
lanes_open(struct lanes *ls, const struct argv *stage, size_t stages, size_t n)
{
	struct lane *l;

	*ls = (struct lanes){ .stage = stage, .stages = stages };
	ls->lane = mem_grow(NULL, n, sizeof(*ls->lane));
	while (ls->n < n) {
		l = &ls->lane[ls->n++];
		*l = (struct lane){ .figures = -1, .feed = -1, .feeder = -1 };
		l->pid = mem_grow(NULL, stages, sizeof(*l->pid));
		if ((l->rows = scratch_private()) < 0 || (l->figures = scratch_private()) < 0)
			return false;
	}
	return true;
}

bool
lane_start(struct lanes *ls, size_t i)
{
	struct lane *l = &ls->lane[i];
	int ends[2];

	if (!file_empty(l->figures) || !spawn_pipe(ends))
		return false;
	l->started = spawn_begin(ls->stage, ls->stages, ends[0], l->figures, l->pid);
	close(ends[0]);
	if (l->started)
		l->feed = ends[1];
	else
		close(ends[1]);
	return l->started;
}

bool
file_empty(int fd)
{
	return ftruncate(fd, 0) == 0 && lseek(fd, 0, SEEK_SET) == 0;
}

bool
file_copy(int to, int from, off_t at, off_t end)
{
	char block[64 << 10];
	ssize_t r = 1, w = 0, k;

	if (lseek(from, at, SEEK_SET) < 0)
		return false;
	for (; at < end && r > 0 && w >= 0; at += r) {
		r = read(from, block, end - at < (off_t)sizeof(block) ? (size_t)(end - at) : sizeof(block));
		for (k = 0; k < r && w >= 0; k += w)
			w = write(to, block + k, (size_t)(r - k));
	}
	return at == end && w >= 0;
}

/* The header and the rows stand in the lane's own file, which is so long, or -1. */
static off_t
keep(const struct lane *l, struct str header, int from, off_t at, off_t end)
{
	struct out out;

	if (!file_empty(l->rows))
		return -1;
	out_fd(&out, l->rows);
	out_str(&out, header);
	out_end(&out);
	out_flush(&out);
	buf_free(&out.buf);
	return out.err == 0 && file_copy(l->rows, from, at, end) ? lseek(l->rows, 0, SEEK_END) : -1;
}

struct work {
	const struct lanes *lanes;
	size_t lane;
	off_t n;
};

/*
 * In a process of ours, since a pipe takes no more than its reader does: pass on the rows.
 * The pipes of the others are closed, which would not end with it open here.  Where the
 * reader is gone SIGPIPE ends it: the reader's status tells why.
 */
static bool
pass_on(void *arg)
{
	const struct work *w = arg;
	const struct lane *l = w->lanes->lane;
	size_t i;

	for (i = 0; i < w->lanes->n; i++)
		if (i != w->lane && l[i].feed >= 0)
			close(l[i].feed);
	return file_copy(l[w->lane].feed, l[w->lane].rows, 0, w->n);
}

bool
lane_feed(struct lanes *ls, size_t i, struct str header, int from, off_t at, off_t end)
{
	struct lane *l = &ls->lane[i];
	struct work work = { ls, i, keep(l, header, from, at, end) };

	if (work.n < 0)
		return false;
	l->feeder = spawn_work(pass_on, &work);
	close(l->feed);
	l->feed = -1;
	return l->feeder > 0;
}

bool
lane_end(struct lanes *ls, size_t i, int *status)
{
	struct lane *l = &ls->lane[i];
	int fed = spawn_wait(l->feeder);

	spawn_end(l->pid, ls->stages, status);
	l->started = false;
	return fed == 0 || fed == 128 + SIGPIPE;
}

/* What was started and got nothing is not waited for: it would complain of an empty input. */
void
lanes_free(struct lanes *ls)
{
	struct lane *l;

	for (; ls->n > 0; ls->n--) {
		l = &ls->lane[ls->n - 1];
		if (l->started)
			spawn_stop(l->pid, ls->stages);
		free(l->pid);
		close(l->rows);
		close(l->figures);
		close(l->feed);
	}
	free(ls->lane);
}
