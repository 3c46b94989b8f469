/* uses: cmd/reconcile/?*.c */
/* seeds: tests/fuzz/corpus/verdicts */
/*
 * verdicts.c - any claims, held against any ledger, sums and events: each row has the
 * cells that the header names, low, best and high are in order, and claims that come the
 * other way round have the same verdicts.
 *
 * A line "--ledger", "--sums", "--events", "--weights", "--priority" begins a file; what
 * stands before is the claims, a table whose lines are filled up with empty cells, or
 * cut.  A first line of letters chooses: d --detail, p --partial, m median, l latest,
 * w lowest, t truth, x a tolerance.
 */
#include "cmd/reconcile/files.h"
#include "cmd/reconcile/settings.h"
#include "tests/fuzz/fuzz.h"

enum { MOST_ROWS = 40 };

static const struct file {
	const char *line;
	int key;		/* an enum setting */
	enum job_file is;
} files[] = {
	{ "--events", SET_EVENTS, JOB_EVENTS }, { "--sums", SET_SUMS, JOB_SUMS },
	{ "--weights", SET_WEIGHTS, JOB_WEIGHTS }, { "--priority", SET_PRIORITY, JOB_PRIORITY },
	{ "--ledger", SET_LEDGER, JOB_LEDGER },
};
enum { FILES = sizeof(files) / sizeof(*files) };

struct input {
	struct str letters, header, row[MOST_ROWS], file[JOB_FILES];
	size_t rows;
};

/* The file that a line begins, or FILES. */
static size_t
begins(struct str line)
{
	size_t k;

	for (k = 0; k < FILES && !str_is(line, files[k].line); k++)
		;
	return k;
}

static bool
read_input(struct str text, struct input *in)
{
	struct str line, *file = NULL;
	size_t k;

	*in = (struct input){ .rows = 0 };
	if (!str_next(&text, '\n', &in->letters) || !str_next(&text, '\n', &in->header))
		return false;
	while (text.n > 0 && str_next(&text, '\n', &line))
		if ((k = begins(line)) < FILES) {
			file = &in->file[files[k].is];
			*file = (struct str){ line.p + line.n, 0 };
		} else if (file != NULL)	/* with the newline ahead: an empty line is nothing */
			file->n = (size_t)(line.p + line.n - file->p);
		else if (in->rows < MOST_ROWS)
			in->row[in->rows++] = line;
	return true;
}

static bool
set_up(struct job *j, const struct input *in, char why[ERR_MAX])
{
	static const struct { char letter; int key; const char *arg; } known[] = {
		{ 'd', SET_DETAIL, NULL }, { 'p', SET_PARTIAL, NULL }, { 'm', SET_BEST, "median" },
		{ 'l', SET_BEST, "latest" }, { 'w', SET_BEST, "lowest" }, { 't', SET_BEST, "truth" },
		{ 'x', SET_REL_TOL, "5%" },
	};
	struct want want;
	size_t i, k;

	for (i = 0; i < in->letters.n; i++)
		for (k = 0; k < sizeof(known) / sizeof(*known); k++)
			if (known[k].letter == in->letters.p[i] &&
			    settings_take(j, known[k].key, known[k].arg, why) != SETTING_TAKEN)
				return false;
	for (k = 0; k < FILES; k++)
		if (in->file[files[k].is].p != NULL)
			(void)settings_take(j, files[k].key, files[k].line, why);
	if (!settings_agree(j, why))
		return false;
	j->skip_bad = true;
	while (files_want(j, &want)) {
		k = begins(str_of(want.name));
		if (k == FILES)		/* an #include: there is no such file */
			return false;
		if (!files_give(j, want.name, want.name, in->file[files[k].is], why))
			return false;
	}
	return true;
}

/* Cells of a line, filled up with empty ones or cut to as many as there are names; and the line then. */
static void
split(struct tsv *t, struct str line, size_t n, struct buf *full)
{
	size_t i;

	tsv_split(t, line);
	while (t->n < n) {
		if (t->n == t->cap)	/* tsv_split() takes all the room there is */
			t->f = mem_double(t->f, &t->cap, sizeof(*t->f));
		t->f[t->n++] = STR("");
	}
	t->n = n;
	for (i = full->n = 0; i < n; i++) {
		if (i > 0)
			buf_byte(full, '\t');
		buf_str(full, t->f[i]);
	}
}

static struct str
cell(const struct tsv *header, const struct tsv *rec, const char *name)
{
	size_t at = tsv_find(header, str_of(name));

	return at != TSV_NONE ? rec->f[at] : STR("");
}

static void
in_order(struct str low, struct str high)
{
	struct dec a, b;

	if (dec_parse(low, &a) && dec_parse(high, &b))
		PROMISE(dec_cmp(&a, &b) <= 0);
}

static void
check_row(const struct tsv *header, struct str line)
{
	struct tsv rec = { 0 };

	tsv_split(&rec, line);
	PROMISE(rec.n == header->n && str_index(line, '\n') == line.n);
	if (tsv_find(header, STR("relation")) != TSV_NONE && cell(header, &rec, "relation").n == 0) {
		in_order(cell(header, &rec, "low"), cell(header, &rec, "best"));
		in_order(cell(header, &rec, "best"), cell(header, &rec, "high"));
		in_order(cell(header, &rec, "low"), cell(header, &rec, "high"));
	}
	tsv_free(&rec);
}

/* All rows that the claims become, with the header; false: something was refused. */
static bool
run(const struct input *in, bool backwards, struct buf *got)
{
	struct job j = { .last = false };
	struct tsv header = { 0 }, names = { 0 }, rec = { 0 };
	struct buf row = { 0 }, head = { 0 }, full = { 0 };
	char why[ERR_MAX];
	size_t i;
	bool ok;

	tsv_split(&header, in->header);
	ok = set_up(&j, in, why) && job_begin(&j, &header, why) && job_header(&j, NULL, &head, why);
	for (i = 0; ok && i < in->rows; i++) {
		split(&rec, in->row[backwards ? in->rows - 1 - i : i], header.n, &full);
		ok = job_add(&j, &rec, buf_get(&full), why) == JOB_OK;
	}
	tsv_split(&names, buf_get(&head));
	for (j.last = true; ok && job_next(&j, &row);) {
		if (!j.parts)
			check_row(&names, buf_get(&row));
		buf_str(got, buf_get(&row));
		buf_byte(got, '\n');
	}
	ok = ok && j.bad == 0;
	job_free(&j);
	units_forget();
	tsv_free(&header);
	tsv_free(&names);
	tsv_free(&rec);
	buf_free(&full);
	buf_free(&head);
	buf_free(&row);
	return ok;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct str text = { (const char *)bytes, size };
	struct buf one = { 0 }, other = { 0 };
	struct input in;

	if (size > 0 && read_input(text, &in) && run(&in, false, &one) &&
	    str_index(in.letters, 'd') == in.letters.n && run(&in, true, &other))
		PROMISE(str_eq(buf_get(&one), buf_get(&other)));
	buf_free(&one);
	buf_free(&other);
	return 0;
}
