/*
 * pack.h - find rule packs and their companion files by name.
 *
 * A name with a slash, or one that is a file in the working directory, is that
 * path.  Any other is looked for as NAME.SUFFIX in the packs beside the program: where
 * it was built (cmd/tag/packs), then where it was installed.
 */
#ifndef PACK_H
#define PACK_H

#include <stdbool.h>

#include "common/err.h"
#include "common/mem.h"

/* A path to free(), or NULL.  `suffix` is "tsv", "events.tsv", "sums.tsv" ... */
char *pack_find(const char *name, const char *suffix);

/*
 * The same for a name that the file `from` includes (NULL: none does): NAME.SUFFIX,
 * then NAME, in that file's own folder come first, so that what lies about elsewhere
 * cannot replace it.
 */
char *pack_include(const char *name, const char *suffix, const char *from);

/* A file found by pack_include() and read whole; zero-initialise, reuse, pack_free(). */
struct pack_file {
	char *path, *real;	/* as found, and without links and dots */
	struct buf bytes;
};

bool pack_read(struct pack_file *, const char *name, const char *suffix, const char *from,
    char why[ERR_MAX]);
void pack_free(struct pack_file *);

/* The folder of the running program, to free(), or NULL. */
char *pack_program_dir(void);

#endif
