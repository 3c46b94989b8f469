/*
 * hs.c - Hyperscan doing what grep -oi does, to measure tag against: standard input line
 * by line, each match of any of the patterns on a line of its own.
 *
 *	cc -O2 -o hs hs.c $(pkg-config --cflags --libs libhs)
 *	hs -c PATTERNS >DATABASE	compile a file of patterns, one a line
 *	hs DATABASE <TEXT
 *
 * Of matches that begin at one place only those that end where no longer one of the same
 * pattern follows are written.  Words are ASCII's: of Unicode's Hyperscan finds no edge.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <hs.h>

enum { BLOCK = 1 << 20 };

struct patterns {
	char **text;
	unsigned *flags, *id;
	unsigned n, cap;
};

/* A match that may yet become longer. */
struct found {
	const char *line;
	unsigned id;
	unsigned long long from, to;
};

static void *
grow(void *p, size_t bytes)
{
	if ((p = realloc(p, bytes)) == NULL)
		exit(2);
	return p;
}

static void
read_patterns(struct patterns *all, const char *file)
{
	FILE *in = fopen(file, "r");
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;

	if (in == NULL) {
		perror(file);
		exit(2);
	}
	while ((n = getline(&line, &cap, in)) > 0) {
		line[n - (line[n - 1] == '\n')] = '\0';
		if (all->n == all->cap) {
			all->cap = all->cap * 2 + 64;
			all->text = grow(all->text, all->cap * sizeof(*all->text));
			all->flags = grow(all->flags, all->cap * sizeof(*all->flags));
			all->id = grow(all->id, all->cap * sizeof(*all->id));
		}
		all->text[all->n] = line;
		all->flags[all->n] = HS_FLAG_CASELESS | HS_FLAG_UTF8 | HS_FLAG_SOM_LEFTMOST;
		all->id[all->n] = all->n;
		all->n++;
		line = NULL;
		cap = 0;
	}
	fclose(in);
}

static int
compile(const char *file)
{
	struct patterns all = { 0 };
	hs_compile_error_t *error = NULL;
	hs_database_t *db = NULL;
	char *bytes = NULL;
	size_t n = 0;

	read_patterns(&all, file);
	if (hs_compile_multi((const char *const *)all.text, all.flags, all.id, all.n,
	    HS_MODE_BLOCK, NULL, &db, &error) != HS_SUCCESS) {
		fprintf(stderr, "hs: %s: %s\n", error->expression >= 0 ?
		    all.text[error->expression] : "", error->message);
		return 2;
	}
	if (hs_serialize_database(db, &bytes, &n) != HS_SUCCESS)
		return 2;
	return fwrite(bytes, 1, n, stdout) != n || fflush(stdout) != 0 ? 2 : 0;
}

static hs_database_t *
load(const char *file)
{
	FILE *in = fopen(file, "rb");
	hs_database_t *db = NULL;
	char *bytes = NULL;
	size_t n = 0, got;

	if (in == NULL) {
		perror(file);
		exit(2);
	}
	do {
		bytes = grow(bytes, n + BLOCK);
		got = fread(bytes + n, 1, BLOCK, in);
		n += got;
	} while (got > 0);
	fclose(in);
	if (hs_deserialize_database(bytes, n, &db) != HS_SUCCESS)
		exit(2);
	free(bytes);
	return db;
}

static void
put(struct found *f)
{
	if (f->to > f->from) {
		fwrite(f->line + f->from, 1, (size_t)(f->to - f->from), stdout);
		putchar('\n');
	}
	f->from = f->to = 0;
}

static int
on_match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *arg)
{
	struct found *f = arg;

	(void)flags;
	if (f->id != id || f->from != from)
		put(f);
	f->id = id;
	f->from = from;
	f->to = to;
	return 0;
}

int
main(int argc, char *argv[])
{
	struct found found = { 0 };
	hs_scratch_t *scratch = NULL;
	hs_database_t *db;
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;

	if (argc == 3 && strcmp(argv[1], "-c") == 0)
		return compile(argv[2]);
	if (argc != 2)
		return 2;
	db = load(argv[1]);
	if (hs_alloc_scratch(db, &scratch) != HS_SUCCESS)
		return 2;
	while ((n = getline(&line, &cap, stdin)) > 0) {
		found.line = line;
		if (hs_scan(db, line, (unsigned)(n - (line[n - 1] == '\n')), 0, scratch, on_match,
		    &found) != HS_SUCCESS)
			return 2;
		put(&found);
	}
	return ferror(stdin) || fflush(stdout) != 0 ? 2 : 0;
}
