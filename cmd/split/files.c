/* files.c - names of input files. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd/split/files.h"
#include "common/in.h"
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

static bool
add_lines(struct names *names, const char *list, char why[ERR_MAX])
{
	int fd = strcmp(list, "-") == 0 ? STDIN_FILENO : open(list, O_RDONLY | O_CLOEXEC);
	enum in_status st;
	struct str line;
	struct in in;

	if (fd < 0)
		return err_set(why, "%s: %s", list, strerror(errno));
	in_fd(&in, fd, list);
	in.lax = true;
	while ((st = in_line(&in, &line)) == IN_OK)
		if (line.n > 0)
			add(names, mem_dup(line));
	if (st != IN_EOF)
		err_set(why, "%s: %s", list, in_strerror(st));
	in_free(&in);
	return st == IN_EOF;
}

char **
files_new(char *const *operands, const char *list, char why[ERR_MAX])
{
	struct names names = { 0 };
	bool ok;

	for (; *operands != NULL; operands++)
		add(&names, mem_dup(str_of(*operands)));
	ok = list == NULL || add_lines(&names, list, why);
	add(&names, NULL);
	if (ok)
		return names.name;
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
