/* path.c - where the programs and the files of packs are. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd/crossfoot/path.h"
#include "common/mem.h"
#include "common/pack.h"
#include "gen/paths.h"

static char *
join(const char *a, const char *b, const char *c)
{
	struct buf path = { 0 };

	buf_puts(&path, a);
	buf_puts(&path, b);
	buf_puts(&path, c);
	buf_byte(&path, '\0');
	return path.p;
}

/* The folder itself in a build tree, its neighbour where crossfoot is installed. */
char *
exec_path(void)
{
	static const char *const beside[] = { "", "/../libexec/crossfoot" };
	char *dir = pack_program_dir(), *path, *probe;
	size_t i;

	for (i = 0; dir != NULL && i < sizeof(beside) / sizeof(*beside); i++) {
		path = join(dir, beside[i], "");
		probe = join(path, "/", "extract-numbers");
		if (access(probe, X_OK) == 0) {
			free(probe);
			free(dir);
			return path;
		}
		free(probe);
		free(path);
	}
	free(dir);
	return mem_dup(str_of(EXEC_DIR));
}

char *
exec_program(const char *name)
{
	char *dir = exec_path(), *path = join(dir, "/", name);

	free(dir);
	return path;
}

char *
companion(const char *pack, const char *suffix)
{
	char *found = pack_find(pack, "tsv"), *path;
	struct str stem;

	if (found == NULL)
		return NULL;
	stem = str_of(found);
	if (str_ends(stem, STR(".tsv")))
		found[stem.n - 4] = '\0';
	path = join(found, ".", suffix);
	free(found);
	if (access(path, R_OK) == 0)
		return path;
	free(path);
	return NULL;
}
