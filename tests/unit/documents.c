/* uses: cmd/split/?*.c */
/*
 * documents.c - options, what the inputs hold, then what split writes, a bar for each
 * TAB; or why it does not.  Options are parted by blanks and named as on the
 * command line, without "--"; "m" and "files-from" take a cell each, "manifest" and "list"
 * are those with a path.  What is left is standard input, or behind "files" the files
 * /dev/fd/10, /dev/fd/11 ...; "after" so many newlines, which stand before all of them.
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "cmd/split/documents.h"
#include "cmd/split/splitter.h"
#include "tests/unit/lang.h"
#include "tests/unit/unit.h"

/* Descriptors: the first of the files, of which there may be so many; manifest and list. */
enum { FILES = 10, MOST = 8, MANIFEST = 20, LIST = 21 };

struct wanted {
	struct documents docs;
	const char *prefix;
	struct str lang;
	bool files;
	size_t after;
	char *words[MOST], *operands[MOST + 1];
	size_t n;
};

/* A descriptor that reads what the cell holds behind so many newlines, from its beginning. */
static void
hold(struct str bytes, size_t after, int fd)
{
	FILE *f = tmpfile();

	for (; f != NULL && after > 0; after--)
		putc('\n', f);
	if (f == NULL || fwrite(bytes.p, 1, bytes.n, f) != bytes.n || fflush(f) != 0 ||
	    dup2(fileno(f), fd) != fd || lseek(fd, 0, SEEK_SET) != 0)
		abort();
	fclose(f);
}

/* The cell as a file; its name. */
static char *
file(struct wanted *w, struct str bytes, size_t after, int fd)
{
	char name[] = "/dev/fd/00";

	if (w->n == MOST)
		abort();
	hold(bytes, after, fd);
	name[sizeof(name) - 3] = (char)('0' + fd / 10);
	name[sizeof(name) - 2] = (char)('0' + fd % 10);
	return w->words[w->n++] = mem_dup(str_of(name));
}

static bool
set(struct wanted *w, struct str name, struct str *rest)
{
	const struct { const char *name, **text; } options[] = {
		{ "f", &w->docs.kind }, { "c", &w->docs.column }, { "id", &w->docs.id },
		{ "H", &w->docs.names }, { "headers", &w->docs.headers }, { "prefix", &w->prefix },
		{ "manifest", &w->docs.manifest }, { "list", &w->docs.list },
	};
	struct str value;
	size_t i;

	if (str_is(name, "files"))
		return w->files = true;
	if (!str_next(rest, ' ', &value) || w->n == MOST)
		return false;
	if (str_is(name, "l")) {
		w->lang = value;
		return true;
	}
	if (str_is(name, "after")) {
		w->after = unit_number(value);
		return true;
	}
	for (i = 0; i < sizeof(options) / sizeof(*options); i++)
		if (str_is(name, options[i].name)) {
			*options[i].text = w->words[w->n++] = mem_dup(value);
			return true;
		}
	return false;
}

/* The options and their cells; false where one is not known. */
static bool
parse(struct wanted *w, const struct str *cell, size_t n)
{
	struct str rest = cell[0], word;
	size_t i = 1, at = 0;

	*w = (struct wanted){ .docs.kind = "text", .prefix = "", .lang = STR("auto") };
	while (rest.n > 0 && str_next(&rest, ' ', &word))
		if (str_is(word, "m") && i < n)
			w->docs.manifest = file(w, cell[i++], 0, MANIFEST);
		else if (str_is(word, "files-from") && i < n)
			w->docs.list = file(w, cell[i++], 0, LIST);
		else if (!set(w, word, &rest))
			return false;
	for (; w->files && i < n && at < MOST; i++, at++)
		w->operands[at] = file(w, cell[i], w->after, FILES + (int)at);
	if (!w->files && i < n)
		hold(cell[i++], w->after, STDIN_FILENO);
	return i == n;
}

/* What main() does. */
static bool
split(struct wanted *w, struct buf *got, char why[ERR_MAX])
{
	const struct langs *langs = unit_langs(why);
	struct splitter splitter = { 0 };
	const struct lang *lang;
	struct passage p;
	int st, inner = 0;

	if (!documents_name(&w->docs, w->operands, why) || !documents_open(&w->docs, why) ||
	    !row_header(got, buf_get(&w->docs.columns), w->prefix, why))
		return false;
	while ((st = documents_next(&w->docs, why)) > 0 && inner >= 0) {
		lang = str_is(w->lang, "auto") ? langs_guess(langs, w->docs.beginning) :
		    langs_find(langs, w->lang, why);
		if (lang == NULL)
			return false;
		splitter_document(&splitter, lang, buf_get(&w->docs.row));
		while ((inner = documents_paragraph(&w->docs, &p, why)) > 0) {
			splitter_paragraph(&splitter, &p);
			for (; buf_byte(got, '\n'), splitter_row(&splitter, got);)
				;
			got->n--;
		}
	}
	if (splitter.invalid + w->docs.invalid > 0) {
		buf_puts(got, "\ninvalid: ");
		buf_size(got, splitter.invalid + w->docs.invalid);
	}
	splitter_free(&splitter);
	return st == 0 && inner == 0;
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	char why[ERR_MAX] = "no such option, or too few cells";
	struct wanted w;
	size_t i;

	if (!parse(&w, cell, n) || !split(&w, got, why)) {
		buf_puts(got, got->n > 0 ? "\n" : "");
		buf_puts(got, why);
	}
	for (i = 0; i < got->n; i++)
		if (got->p[i] == '\t')
			got->p[i] = '|';
	if (w.docs.files != NULL)
		documents_free(&w.docs);
	for (i = 0; i < w.n; i++)
		free(w.words[i]);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
