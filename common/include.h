/*
 * include.h - files that ask for others: a line "#include name".
 *
 *	include_ask(&inc, name, NULL);
 *	while (include_next(&inc, &name, &from))
 *		... read it, unless include_again(&inc, its real path) ...
 *		... include_line(&inc, line, path) for each of its lines ...
 *
 * The rows of a file that was asked for come behind all of the file that asked, so
 * that a file of one's own goes before what it includes.
 */
#ifndef INCLUDE_H
#define INCLUDE_H

#include <stdbool.h>

#include "common/map.h"

struct includes {
	struct asked {
		char *name, *from;	/* from: the path of the file that asked, or NULL */
	} *asked;
	size_t n, cap, given;
	struct map read;
};

void include_ask(struct includes *, const char *name, const char *from);
bool include_next(struct includes *, const char **name, const char **from);
bool include_again(struct includes *, const char *real);	/* was it read already? */
bool include_line(struct includes *, struct str line, const char *path);
void include_free(struct includes *);

#endif
