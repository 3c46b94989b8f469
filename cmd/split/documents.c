/* documents.c - files and records as documents. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "cmd/split/documents.h"
#include "cmd/split/files.h"
#include "cmd/split/glyph.h"
#include "cmd/split/headers.h"
#include "common/utf8.h"

enum { BEGINNING = 4 << 10 };	/* bytes that tell the language */

/* What was asked for must be there, and must go together. */
static bool
check_options(struct documents *d, char why[ERR_MAX])
{
	static const char *const kinds[] = { "text", "csv", "tsv" };
	unsigned i = 0;

	while (i <= FORMAT_TSV && strcmp(d->kind, kinds[i]) != 0)
		i++;
	d->format = i;
	if (i > FORMAT_TSV)
		return err_set(why, "no format \"%s\": there are text, csv and tsv", d->kind);
	if (i != FORMAT_TEXT && (d->manifest != NULL || d->headers != NULL))
		return err_set(why, "--manifest and --headers are for text files");
	if (i == FORMAT_TEXT && (d->column != NULL || d->id != NULL || d->names != NULL))
		return err_set(why, "--column, --id and --header are for -f csv and -f tsv");
	return true;
}

/* Names and metadata are single fields: controls are blanked, TABs too. */
static void
blank(struct documents *d, size_t from, size_t to)
{
	size_t invalid;

	utf8_blank(d->row.p + from, to - from, &invalid);
	d->invalid += invalid;
}

static void
add_field(struct documents *d, struct str s)
{
	buf_str(&d->row, s);
	blank(d, d->row.n - s.n, d->row.n);
}

/* The same for fields that are there, a TAB before each. */
static void
blank_fields(struct documents *d, size_t from)
{
	size_t end;

	for (; from < d->row.n; from = end) {
		end = from + 1 + str_index(str_from(buf_get(&d->row), from + 1), '\t');
		blank(d, from + 1, end);
	}
}

/* Give back what was used, and read until the window has `want` bytes. */
static bool
read_more(struct documents *d, size_t want, char why[ERR_MAX])
{
	enum in_status st;

	st = in_block(&d->in, d->used, want, &d->win);
	if (st == IN_EREAD)
		return err_set(why, "%s: %s", d->in.name, in_strerror(st));
	d->used = 0;
	d->last = d->win.n < want;
	return true;
}

/* The first n bytes of the window are done with. */
static void
step(struct documents *d, size_t n)
{
	d->win = str_from(d->win, n);
	d->used += n;
	d->start += n;
}

static bool
add_columns(struct documents *d, const struct tsv *names, char why[ERR_MAX])
{
	size_t i;

	if (d->column == NULL)
		d->column = "text";
	if (!tsv_column(names, str_of(d->column), &d->text_at, why))
		return false;
	d->id_at = TSV_NONE;
	if (d->id != NULL && !tsv_column(names, str_of(d->id), &d->id_at, why))
		return false;
	if (d->id == NULL)
		d->id_at = tsv_find(names, STR("doc"));
	for (i = 0; i < names->n; i++)
		if (i != d->text_at && i != d->id_at) {
			buf_byte(&d->columns, '\t');
			buf_str(&d->columns, names->f[i]);
		}
	return true;
}

static void
add_names(struct documents *d, struct str list)
{
	struct str name;

	while (str_next(&list, ',', &name)) {
		buf_byte(&d->columns, '\t');
		buf_str(&d->columns, name);
	}
}

static bool
open_records(struct documents *d, char why[ERR_MAX])
{
	char reason[ERR_MAX];

	d->records = (struct records){ .csv = d->format == FORMAT_CSV, .names = d->names,
	    .flush = d->flush };
	if (!records_open(&d->records, d->files, why))
		return false;
	if (add_columns(d, d->records.header, reason))
		return true;
	return err_set(why, "%.200s: %.300s", d->records.file, reason);
}

bool
documents_name(struct documents *d, char *const *operands, char why[ERR_MAX])
{
	d->in.fd = -1;
	if (!check_options(d, why) || (d->files = files_new(operands, d->list, why)) == NULL)
		return false;
	d->next = d->files;
	return d->manifest == NULL || (manifest_read(&d->metadata, d->manifest, why) &&
	    manifest_check(&d->metadata, d->files, why));
}

bool
documents_open(struct documents *d, char why[ERR_MAX])
{
	size_t i;

	if (d->format != FORMAT_TEXT)
		return open_records(d, why);
	for (i = 0; i < d->metadata.columns.n; i++)
		add_names(d, d->metadata.columns.f[i]);
	if (d->headers != NULL)
		add_names(d, str_of(d->headers));
	return true;
}

static bool
open_text(struct documents *d, const char *path, char why[ERR_MAX])
{
	int fd = STDIN_FILENO;

	in_free(&d->in);
	if (strcmp(path, "-") == 0)
		path = "<stdin>";
	else if ((fd = open(path, O_RDONLY | O_CLOEXEC)) < 0)
		return err_set(why, "%s: %s", path, strerror(errno));
	in_fd(&d->in, fd, path);
	if (d->flush != NULL) {
		d->in.idle = out_flush;
		d->in.idle_arg = d->flush;
	}
	return true;
}

/* The name and what the manifest knows of it. */
static void
describe(struct documents *d, const char *path)
{
	struct buf metadata = { 0 };
	struct str name = str_of(path);

	if (d->manifest != NULL)
		name = manifest_find(&d->metadata, name, &metadata);
	add_field(d, name);
	buf_str(&d->row, buf_get(&metadata));
	blank_fields(d, d->row.n - metadata.n);
	buf_free(&metadata);
}

static int
next_text(struct documents *d, char why[ERR_MAX])
{
	const char *path = *d->next != NULL ? *d->next++ : "-";

	if (!open_text(d, path, why))
		return -1;
	d->used = 0;
	describe(d, path);
	if (!read_more(d, d->headers != NULL ? HEADERS_MAX : BEGINNING, why))
		return -1;
	if (str_starts(d->win, STR("\xef\xbb\xbf")))
		step(d, 3);
	if (d->headers != NULL) {
		size_t from = d->row.n;

		step(d, headers_read(d->win, str_of(d->headers), &d->row));
		blank_fields(d, from);
	}
	return read_more(d, BEGINNING, why) ? 1 : -1;
}

/* Its name is the id's cell, or the file and the number of the record. */
static int
next_record(struct documents *d, char why[ERR_MAX])
{
	const struct tsv *rec = d->records.rec;
	const char *file;
	size_t i;
	int st = records_next(&d->records, why);

	if (st <= 0)
		return st;
	file = strcmp(d->records.file, "<stdin>") == 0 ? "-" : d->records.file;
	if (d->id_at != TSV_NONE)
		add_field(d, rec->f[d->id_at]);
	else {
		add_field(d, str_of(file));
		buf_byte(&d->row, ':');
		buf_size(&d->row, (size_t)d->records.number);
	}
	for (i = 0; i < rec->n; i++)
		if (i != d->text_at && i != d->id_at) {
			buf_byte(&d->row, '\t');
			add_field(d, rec->f[i]);
		}
	d->win = rec->f[d->text_at];
	d->last = true;
	return 1;
}

int
documents_next(struct documents *d, char why[ERR_MAX])
{
	int st;

	d->row.n = d->paragraphs = 0;
	d->start = 0;
	d->layout = (struct layout){ 0 };
	if (d->format != FORMAT_TEXT)
		st = next_record(d, why);
	else
		st = d->begun && *d->next == NULL ? 0 : next_text(d, why);
	d->begun = true;
	if (st <= 0)
		return st;
	d->beginning = str_sub(d->win, 0, BEGINNING);
	return 1;
}

/*
 * A slow pipe gets its rows as soon as a paragraph is there, so ask for one byte
 * more; of a long paragraph for half as many again, or reading it were quadratic.
 */
static size_t
ask_for(size_t have)
{
	return have + (have < PARAGRAPH_LOOK ? 1 : have / 2);
}

int
documents_paragraph(struct documents *d, struct passage *out, char why[ERR_MAX])
{
	enum paragraph_status st;
	struct paragraph p;

	while ((st = paragraph_next(&d->layout, d->win, d->last, &p)) == PARAGRAPH_MORE) {
		step(d, p.from);
		if (!read_more(d, ask_for(d->win.n), why))
			return -1;
	}
	if (st == PARAGRAPH_NONE)
		return 0;
	*out = (struct passage){ .text = str_sub(d->win, p.from, p.to),
	    .start = d->start + p.from, .number = ++d->paragraphs,
	    .cut = p.cut, .mail = p.mail, .series = p.series,
	    .apart = p.apart };
	step(d, p.to);
	out->only = d->paragraphs == 1 && d->last &&
	    glyph_skip_space(d->win, 0) == d->win.n;
	return 1;
}

void
documents_free(struct documents *d)
{
	in_free(&d->in);
	records_free(&d->records);
	manifest_free(&d->metadata);
	files_free(d->files);
	buf_free(&d->columns);
	buf_free(&d->row);
}
