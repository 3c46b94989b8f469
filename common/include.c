/* include.c - the files that are still to be read. */
#include <stdlib.h>

#include "common/include.h"

void
include_ask(struct includes *inc, const char *name, const char *from)
{
	inc->asked = mem_more(inc->asked, inc->n, &inc->cap, sizeof(*inc->asked));
	inc->asked[inc->n++] = (struct asked){ mem_dup(str_of(name)),
	    from != NULL ? mem_dup(str_of(from)) : NULL };
}

bool
include_next(struct includes *inc, const char **name, const char **from)
{
	if (inc->given == inc->n)
		return false;
	*name = inc->asked[inc->given].name;
	*from = inc->asked[inc->given++].from;
	return true;
}

bool
include_again(struct includes *inc, const char *real)
{
	bool fresh;

	map_add(&inc->read, str_of(real), &fresh);
	return !fresh;
}

bool
include_line(struct includes *inc, struct str line, const char *path)
{
	char *name;

	if (!str_starts(line, STR("#include ")))
		return false;
	name = mem_dup(str_from(line, 9));
	include_ask(inc, name, path);
	free(name);
	return true;
}

void
include_free(struct includes *inc)
{
	size_t i;

	for (i = 0; i < inc->n; i++) {
		free(inc->asked[i].name);
		free(inc->asked[i].from);
	}
	free(inc->asked);
	map_free(&inc->read);
}
