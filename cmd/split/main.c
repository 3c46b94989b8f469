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
	CMD_OPTION_PROGRESS,
	{ 0 },
};

static const struct cmd split = { "split", "[file ...]",
	"Write the sentences of documents as TSV, one a row.", options };

/* What the options say. */
struct job {
	struct documents docs;
	const char *lang, *prefix;
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
		case 'f':           j->docs.kind = arg; break;
		case 'H':           j->docs.names = arg; break;
		case 'l':           j->lang = arg; break;
		case 'm':           j->docs.manifest = arg; break;
		case FILES_FROM:    j->docs.list = arg; break;
		case HEADERS:       j->docs.headers = arg; break;
		case ID:            j->docs.id = arg; break;
		case CMD_NO_HEADER: j->bare = true; break;
		case CMD_PREFIX:    j->prefix = arg; break;
		}
}

/* Read what names and describes the inputs, then confine, then open the first. */
static void
open_documents(struct job *j, struct out *out)
{
	char why[ERR_MAX];

	j->docs.flush = out;
	if (!documents_name(&j->docs, cmd_operands(), why))
		err_die("%s", why);
	cmd_jail(j->docs.files);
	if (!documents_open(&j->docs, why) ||
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
	struct passage p;
	char why[ERR_MAX];
	int st;

	while ((st = documents_paragraph(docs, &p, why)) > 0) {
		if (p.cut)
			err_warn("%.*s: a paragraph of more than 16 MiB is cut at white space",
			    (int)str_index(buf_get(&docs->row), '\t'), docs->row.p);
		splitter_paragraph(s, &p);
		while (splitter_row(s, &out->buf))
			out_end(out);
	}
	if (st < 0)
		err_die("%s", why);
}

int
main(int argc, char *argv[])
{
	struct job j = { .docs.kind = "text", .lang = "auto", .prefix = "" };
	struct splitter splitter = { 0 };
	const struct lang *lang = NULL;
	char why[ERR_MAX] = "";
	struct langs *langs;
	struct out out;
	int st;

	read_options(&j, argc, argv);
	if ((langs = langs_new(why)) == NULL)
		err_die("%s", why);
	if (strcmp(j.lang, "auto") != 0 &&
	    (lang = langs_find(langs, str_of(j.lang), why)) == NULL)
		cmd_usage("%s", why);
	cmd_out(&out);
	open_documents(&j, &out);
	while ((st = documents_next(&j.docs, why)) > 0) {
		splitter_document(&splitter, lang != NULL ? lang :
		    langs_guess(langs, j.docs.beginning), buf_get(&j.docs.row));
		split_document(&j.docs, &splitter, &out);
	}
	if (st < 0)
		err_die("%s", why);
	if (splitter.invalid + j.docs.invalid > 0)
		err_warn("%zu bytes that were not UTF-8 are written as '?'",
		    splitter.invalid + j.docs.invalid);
	documents_free(&j.docs);
	splitter_free(&splitter);
	langs_free(langs);
	return cmd_finish(&out, STATUS_OK);
}
