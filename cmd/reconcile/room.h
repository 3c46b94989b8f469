/*
 * room.h - memory that is kept from one group to the next: what is written anew for each
 * need not be asked for each time.
 *
 *	order = room_for(&c->room[ROOM_ORDER], n, sizeof(*order));	what was there is lost
 */
#ifndef ROOM_H
#define ROOM_H

#include <stdlib.h>

#include "common/mem.h"

struct room {
	void *p;	/* zero-initialise; free() p */
	size_t bytes;
};

static inline void *
room_for(struct room *r, size_t n, size_t size)
{
	if (n > r->bytes / size) {
		free(r->p);
		r->p = mem_grow(NULL, n, size);
		r->bytes = n * size;
	}
	return r->p;
}

#endif
