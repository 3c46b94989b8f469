/* files.c - names of input files. */
#include <stdlib.h>

#include "cmd/split/files.h"
#include "common/mem.h"

struct names {
	char **name;
	size_t n, cap;
};

static void
add(struct names *names, char *name)
{
	names->name = mem_more(names->name, names->n, &names->cap, sizeof(*names->name));
	names->name[names->n++] = name;
}

char **
files_new(char *const *operands, struct in *list, char why[ERR_MAX])
{
	enum in_status st = IN_EOF;
	struct names names = { 0 };
	struct str line;

	for (; *operands != NULL; operands++)
		add(&names, mem_dup(str_of(*operands)));
	if (list != NULL) {
		list->lax = true;
		while ((st = in_line(list, &line)) == IN_OK)
			if (line.n > 0)
				add(&names, mem_dup(line));
	}
	add(&names, NULL);
	if (st == IN_EOF)
		return names.name;
	err_set(why, "%s: %s", list->name, in_strerror(st));
	files_free(names.name);
	return NULL;
}

void
files_free(char **files)
{
	size_t i;

	for (i = 0; files[i] != NULL; i++)
		free(files[i]);
	free(files);
}
