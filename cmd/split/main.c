/*
 * split - the sentences of documents, one a row, with their place and role.
 *
 * Reads plain text, CSV or TSV and writes TSV.  The text of a row is the document's
 * bytes from `start` to `end`; memory does not grow with the documents.
 */
#include "cmd/split/documents.h"
#include "cmd/split/files.h"
#include "cmd/split/role.h"
#include "cmd/split/row.h"
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
	const struct lang *lang;	/* NULL: each document's own */
	const char *prefix;
	char **files;
	bool bare;
	size_t invalid;
};

static enum format
format_named(const char *name)
{
	static const char *const names[] = { "text", "csv", "tsv" };
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (strcmp(name, names[i]) == 0)
			return (enum format)i;
	cmd_usage("no format \"%s\": there are text, csv and tsv", name);
}

static const struct lang *
lang_named(const struct langs *langs, const char *code)
{
	const struct lang *lang = langs_find(langs, str_of(code));
	struct buf list = { 0 };
	size_t i;

	if (lang != NULL || strcmp(code, "auto") == 0)
		return lang;
	for (i = 0; langs_at(langs, i) != NULL; i++) {
		buf_byte(&list, ' ');
		buf_str(&list, lang_code(langs_at(langs, i)));
	}
	buf_byte(&list, '\0');
	cmd_usage("no language \"%s\": there are auto%s", code, list.p);
}

static void
read_options(struct job *j, int argc, char *argv[])
{
	const char *manifest = NULL, *list = NULL;
	char why[ERR_MAX], *arg;
	struct in in;
	int key;

	cmd_init(&split, argc, argv);
	while ((key = cmd_option(&arg)) != -1)
		switch (key) {
		case 'c':           j->docs.column = arg; break;
		case 'f':           j->docs.format = format_named(arg); break;
		case 'H':           j->docs.names = arg; break;
		case 'l':           j->lang = lang_named(j->langs, arg); break;
		case 'm':           manifest = arg; break;
		case FILES_FROM:    list = arg; break;
		case HEADERS:       j->docs.headers = arg; break;
		case ID:            j->docs.id = arg; break;
		case CMD_NO_HEADER: j->bare = true; break;
		case CMD_PREFIX:    j->prefix = arg; break;
		}
	if (j->docs.format != FORMAT_TEXT && (manifest != NULL || j->docs.headers != NULL))
		cmd_usage("--manifest and --headers are for text files");
	if (j->docs.format == FORMAT_TEXT && (j->docs.column != NULL || j->docs.id != NULL ||
	    j->docs.names != NULL))
		cmd_usage("--column, --id and --header are for -f csv and -f tsv");
	if (list != NULL)
		cmd_open(&in, list);
	j->files = files_new(cmd_operands(), list != NULL ? &in : NULL, why);
	if (j->files == NULL)
		err_die("%s", why);
	if (list != NULL)
		in_free(&in);
	if (manifest == NULL)
		return;
	if (!manifest_read(&j->manifest, manifest, why) ||
	    !manifest_check(&j->manifest, j->files, why))
		err_die("%s", why);
	j->docs.manifest = &j->manifest;
}

static void
write_header(const struct job *j, struct out *out)
{
	struct buf header = { 0 };
	char why[ERR_MAX];

	if (!row_header(&header, buf_get(&j->docs.columns), j->prefix, why))
		err_die("%s", why);
	if (!j->bare) {
		out_str(out, buf_get(&header));
		out_end(out);
	}
	buf_free(&header);
}

static void
split_paragraph(struct job *j, struct sentences *walk, struct row *row,
    const struct document_paragraph *p, struct out *out)
{
	struct place place = { .first = true, .only = p->only };

	while (sentences_next(walk, &row->sentence)) {
		place.last = row->sentence.to == p->text.n;
		place.before = row->role = role_of(walk->lang, p->text, &row->sentence, &place);
		row->sent++;
		j->invalid += row_put(&out->buf, row);
		out_end(out);
		place.first = false;
	}
}

static void
split_document(struct job *j, struct out *out)
{
	const struct lang *lang = j->lang != NULL ? j->lang :
	    langs_guess(j->langs, j->docs.beginning);
	struct row row = { .document = buf_get(&j->docs.row), .lang = lang_code(lang) };
	struct sentences walk = { 0 };
	struct document_paragraph p;
	char why[ERR_MAX];
	int st;

	while ((st = documents_paragraph(&j->docs, &p, why)) > 0) {
		if (p.cut)
			err_warn("%.*s: a paragraph of more than 16 MiB is cut at white space",
			    (int)row.document.n, row.document.p);
		row.para = p.number;
		row.start = p.start;
		row.paragraph = p.text;
		sentences_begin(&walk, lang, p.text);
		split_paragraph(j, &walk, &row, &p, out);
	}
	if (st < 0)
		err_die("%s", why);
}

int
main(int argc, char *argv[])
{
	struct job j = { .prefix = "", .langs = langs_new() };
	char why[ERR_MAX];
	struct out out;
	int st;

	read_options(&j, argc, argv);
	cmd_out(&out);
	j.docs.flush = &out;
	cmd_jail(j.files);
	if (!documents_open(&j.docs, j.files, why))
		err_die("%s", why);
	write_header(&j, &out);
	while ((st = documents_next(&j.docs, why)) > 0)
		split_document(&j, &out);
	if (st < 0)
		err_die("%s", why);
	if (j.invalid + j.docs.invalid > 0)
		err_warn("%zu bytes that were not UTF-8 are written as '?'",
		    j.invalid + j.docs.invalid);
	documents_free(&j.docs);
	manifest_free(&j.manifest);
	files_free(j.files);
	langs_free(j.langs);
	return cmd_finish(&out, STATUS_OK);
}
