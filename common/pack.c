/* pack.c - find rule packs and their companion files by name. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "common/in.h"
#include "common/mem.h"
#include "common/pack.h"
#include "gen/paths.h"

/* The running program's path as the kernel knows it, to free(), or NULL. */
static char *
program_path(void)
{
	char path[4096];
	ssize_t n = readlink("/proc/self/exe", path, sizeof(path));

	if (n <= 0 || (size_t)n >= sizeof(path))
		return NULL;
	return mem_dup((struct str){ path, (size_t)n });
}

char *
pack_program_dir(void)
{
	char *path = program_path(), *slash;

	if (path != NULL && (slash = strrchr(path, '/')) != NULL)
		*slash = '\0';
	return path;
}

/* dir + middle + name + "." + suffix where such a file can be read, or NULL. */
static char *
readable(const char *dir, const char *middle, const char *name, const char *suffix)
{
	struct buf path = { 0 };

	buf_puts(&path, dir);
	buf_puts(&path, middle);
	buf_puts(&path, name);
	buf_byte(&path, '.');
	buf_puts(&path, suffix);
	buf_byte(&path, '\0');
	if (access(path.p, R_OK) == 0)
		return path.p;
	buf_free(&path);
	return NULL;
}

char *
pack_find(const char *name, const char *suffix)
{
	static const char *const beside[] = {
		"/../cmd/tag/packs/",		/* bin/ of a build tree */
		"/../share/crossfoot/packs/",	/* bin/ of an installation */
		"/../../share/crossfoot/packs/",	/* its libexec/crossfoot/ */
	};
	char *dir, *path = NULL;
	size_t i;

	if (strchr(name, '/') != NULL || access(name, R_OK) == 0)
		return mem_dup(str_of(name));
	dir = pack_program_dir();
	for (i = 0; dir != NULL && path == NULL && i < sizeof(beside) / sizeof(*beside); i++)
		path = readable(dir, beside[i], name, suffix);
	free(dir);
	return path != NULL ? path : readable(PACK_DIR, "/", name, suffix);
}

char *
pack_include(const char *name, const char *suffix, const char *from)
{
	const char *slash = from != NULL ? strrchr(from, '/') : NULL;
	struct buf path = { 0 };
	char *dir, *found;

	if (from == NULL || *name == '/')
		return pack_find(name, suffix);
	dir = mem_dup((struct str){ from, slash != NULL ? (size_t)(slash - from) + 1 : 0 });
	found = readable(dir, "", name, suffix);
	if (found == NULL) {
		buf_puts(&path, dir);
		buf_puts(&path, name);
		buf_byte(&path, '\0');
		if (access(path.p, R_OK) == 0)
			found = path.p;
		else
			buf_free(&path);
	}
	free(dir);
	return found != NULL ? found : pack_find(name, suffix);
}

static bool
read_whole(struct pack_file *f, char why[ERR_MAX])
{
	enum { CHUNK = 1 << 16, LARGEST = 1 << 30 };
	struct str bytes = { NULL, 0 };
	enum in_status st;
	struct in in;
	int fd = open(f->path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return err_set(why, "%s: %s", f->path, strerror(errno));
	in_fd(&in, fd, f->path);
	while ((st = in_block(&in, bytes.n, CHUNK, &bytes)) == IN_OK && f->bytes.n + bytes.n <= LARGEST)
		buf_str(&f->bytes, bytes);
	if (st == IN_EREAD)
		err_set(why, "%s: %s", f->path, in_strerror(st));
	else if (st == IN_OK)
		err_set(why, "%s: larger than 1 GiB", f->path);
	in_free(&in);
	return st == IN_EOF;
}

bool
pack_read(struct pack_file *f, const char *name, const char *suffix, const char *from,
    char why[ERR_MAX])
{
	pack_free(f);
	if ((f->path = pack_include(name, suffix, from)) == NULL)
		return err_set(why, "there is no such file and no such pack");
	if ((f->real = realpath(f->path, NULL)) == NULL)
		f->real = mem_dup(str_of(f->path));	/* a pipe has none */
	return read_whole(f, why);
}

void
pack_free(struct pack_file *f)
{
	free(f->path);
	free(f->real);
	buf_free(&f->bytes);
	*f = (struct pack_file){ 0 };
}
