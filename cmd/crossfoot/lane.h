/*
 * lane.h - pipelines side by side, each of which works on one share of the sentences after
 * another.
 *
 * One may be started before there is a share for it: programs are slow to start, and can be
 * ready by then.
 */
#ifndef LANE_H
#define LANE_H

#include "cmd/crossfoot/spawn.h"
#include "common/str.h"

struct lane {
	int rows, figures;	/* files: what it reads, what it wrote; used again */
	int feed;		/* the pipe to it, until it gets its share; else -1 */
	pid_t *pid, feeder;
	bool started;
};

struct lanes {
	const struct argv *stage;	/* the `stages` programs of each */
	size_t stages;
	struct lane *lane;
	size_t n;
};

/* So many lanes; false, and told: there is no room for their files. */
bool lanes_open(struct lanes *, const struct argv *stage, size_t stages, size_t n);

bool lane_start(struct lanes *, size_t i);	/* false, errno: not all of its programs could be */

/*
 * Give the lane, which was started, the bytes of `from` between two places, behind the
 * header.  They are copied first, so that `from` may change.  False with errno set.
 */
bool lane_feed(struct lanes *, size_t i, struct str header, int from, off_t at, off_t end);

/* Wait for what it was given; `status` gets those of its programs.  False: not all was given. */
bool lane_end(struct lanes *, size_t i, int *status);

void lanes_free(struct lanes *);	/* those that were fed have been waited for */

bool file_empty(int fd);

/* The file's bytes from one place to another go behind what the other file holds. */
bool file_copy(int to, int from, off_t at, off_t end);

#endif
