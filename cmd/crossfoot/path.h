/*
 * path.h - where the programs and the files of packs are.
 */
#ifndef PATH_H
#define PATH_H

/* The folder that holds split, tag ... under their bare names; free() it. */
char *exec_path(void);

/* The path of one of the programs, to free(). */
char *exec_program(const char *name);

/*
 * A pack's companion file: pack "conflict", suffix "events.tsv".  For a pack that
 * was given as a path, the file beside it.  To free(), or NULL where there is none.
 */
char *companion(const char *pack, const char *suffix);

#endif
