/*
 * split - the sentences of documents, one a row, with their place and role.
 *
 * Reads plain text, CSV or TSV and writes TSV.  The text of a row is the document's
 * bytes from `start` to `end`; memory does not grow with the documents.
 */
#include "cmd/split/documents.h"
#include "cmd/split/files.h"
#include "cmd/split/splitter.h"
#include "common/cmd.h"

enum { FILES_FROM = CMD_LONG, HEADERS, ID };

static const struct cmd_option options[] = {
	{ 'c', "column", "name", "CSV and TSV: the column of the text (text)" },
	{ 'f', "format", "name", "text, csv or tsv (text)" },
	CMD_OPTION_HEADER,
	{ 'l', "lang", "code", "the language of all documents: en, ru, uk ... (auto)" },
	{ 'm', "manifest", "file", "metadata of the files, by the column doc" },
	{ FILES_FROM, "files-from", "file", "read the names of files from file, too" },
	{ HEADERS, "headers", "names", "metadata from lines \"name: value\" above the text" },
	{ ID, "id", "column", "CSV and TSV: the column that names documents (doc)" },
	CMD_OPTION_NO_HEADER,
	CMD_OPTION_PREFIX,
	{ 0 },
};

static const struct cmd split = { "split", "[file ...]",
	"Write the sentences of documents as TSV, one a row.", options };

/* What the options say, and what they open. */
struct job {
	struct documents docs;
	struct manifest manifest;
	struct langs *langs;
	const char *code, *prefix;	/* of the language; before the names of columns */
	const char *table, *list;	/* the manifest's file, a file of names */
	char **files;
	bool bare;
};

static void
read_options(struct job *j, int argc, char *argv[])
{
	char *arg;
	int key;

	cmd_init(&split, argc, argv);
	while ((key = cmd_option(&arg)) != -1)
		switch (key) {
		case 'c':           j->docs.column = arg; break;
		case 'f':
			if (!documents_format(arg, &j->docs.format))
				cmd_usage("no format \"%s\": there are text, csv and tsv", arg);
			break;
		case 'H':           j->docs.names = arg; break;
		case 'l':           j->code = arg; break;
		case 'm':           j->table = arg; break;
		case FILES_FROM:    j->list = arg; break;
		case HEADERS:       j->docs.headers = arg; break;
		case ID:            j->docs.id = arg; break;
		case CMD_NO_HEADER: j->bare = true; break;
		case CMD_PREFIX:    j->prefix = arg; break;
		}
	if (j->docs.format != FORMAT_TEXT && (j->table != NULL || j->docs.headers != NULL))
		cmd_usage("--manifest and --headers are for text files");
	if (j->docs.format == FORMAT_TEXT && (j->docs.column != NULL || j->docs.id != NULL ||
	    j->docs.names != NULL))
		cmd_usage("--column, --id and --header are for -f csv and -f tsv");
}

/* The tables, the manifest, the inputs' names: all that is read before confinement. */
static void
open_all(struct job *j, struct out *out)
{
	char why[ERR_MAX];

	j->langs = langs_new(why);
	j->files = files_new(cmd_operands(), j->list, why);
	if (j->langs == NULL || j->files == NULL)
		err_die("%s", why);
	if (j->table != NULL && (!manifest_read(&j->manifest, j->table, why) ||
	    !manifest_check(&j->manifest, j->files, why)))
		err_die("%s", why);
	j->docs.manifest = j->table != NULL ? &j->manifest : NULL;
	j->docs.flush = out;
	cmd_out(out);
	cmd_jail(j->files);
	if (!documents_open(&j->docs, j->files, why) ||
	    !row_header(&out->buf, buf_get(&j->docs.columns), j->prefix, why))
		err_die("%s", why);
	if (j->bare)
		out->buf.n = 0;
	else
		out_end(out);
}

static void
split_document(struct documents *docs, struct splitter *s, struct out *out)
{
	struct document_paragraph p;
	char why[ERR_MAX];
	int st;

	while ((st = documents_paragraph(docs, &p, why)) > 0) {
		if (p.cut)
			err_warn("%.*s: a paragraph of more than 16 MiB is cut at white space",
			    (int)str_index(buf_get(&docs->row), '\t'), docs->row.p);
		splitter_paragraph(s, p.text, p.start, p.number, p.only);
		while (splitter_row(s, &out->buf))
			out_end(out);
	}
	if (st < 0)
		err_die("%s", why);
}

int
main(int argc, char *argv[])
{
	struct job j = { .prefix = "", .code = "auto" };
	struct splitter splitter = { 0 };
	const struct lang *lang = NULL;
	char why[ERR_MAX];
	struct out out;
	int st;

	read_options(&j, argc, argv);
	open_all(&j, &out);
	if (strcmp(j.code, "auto") != 0 &&
	    (lang = langs_find(j.langs, str_of(j.code), why)) == NULL)
		cmd_usage("%s", why);
	while ((st = documents_next(&j.docs, why)) > 0) {
		splitter_document(&splitter, lang != NULL ? lang :
		    langs_guess(j.langs, j.docs.beginning), buf_get(&j.docs.row));
		split_document(&j.docs, &splitter, &out);
	}
	if (st < 0)
		err_die("%s", why);
	if (splitter.invalid + j.docs.invalid > 0)
		err_warn("%zu bytes that were not UTF-8 are written as '?'",
		    splitter.invalid + j.docs.invalid);
	documents_free(&j.docs);
	manifest_free(&j.manifest);
	files_free(j.files);
	langs_free(j.langs);
	return cmd_finish(&out, STATUS_OK);
}
