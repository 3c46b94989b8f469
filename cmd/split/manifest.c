/* manifest.c - metadata of files, by path or base name. */
#include <inttypes.h>
#include <stdlib.h>

#include "cmd/split/manifest.h"
#include "cmd/split/records.h"

static struct str
base_name(struct str path)
{
	size_t at = path.n;

	while (at > 0 && path.p[at - 1] != '/')
		at--;
	return str_from(path, at);
}

static void
set_columns(struct manifest *m, const struct tsv *header)
{
	size_t i;

	for (i = 0; i < header->n; i++)
		if (i != m->doc) {
			buf_byte(&m->head, '\t');
			buf_str(&m->head, header->f[i]);
		}
	if (m->head.n > 0)
		tsv_split(&m->columns, str_from(buf_get(&m->head), 1));
}

static bool
add_row(struct manifest *m, const struct records *r, char why[ERR_MAX])
{
	struct str doc = r->rec->f[m->doc];
	bool fresh;
	size_t i, row = map_add(&m->docs, doc, &fresh);

	if (!fresh)
		return err_set(why, "%s:%" PRIu64 ": a second row for \"%.*s\"", r->file,
		    records_line(r), (int)(doc.n < 100 ? doc.n : 100), doc.p);
	m->row = mem_more(m->row, row + 1, &m->rows_cap, sizeof(*m->row));
	for (i = 0; i < r->rec->n; i++)
		if (i != m->doc) {
			size_t at;

			buf_byte(&m->cells, '\t');
			buf_str(&m->cells, r->rec->f[i]);
			for (at = m->cells.n - r->rec->f[i].n; at < m->cells.n; at++)
				if (m->cells.p[at] == '\t')
					m->cells.p[at] = ' ';
		}
	m->row[row + 1] = m->cells.n;
	return true;
}

bool
manifest_read(struct manifest *m, const char *path, char why[ERR_MAX])
{
	struct records r = { .csv = str_ends(str_of(path), STR(".csv")) };
	char *name = mem_dup(str_of(path)), *files[2] = { name, NULL };
	bool ok = false;
	int st = -1;

	if (records_open(&r, files, why)) {
		m->row = mem_more(NULL, 0, &m->rows_cap, sizeof(*m->row));
		m->row[0] = 0;
		ok = tsv_column(r.header, STR("doc"), &m->doc, why);
		if (!ok) {
			char reason[ERR_MAX];

			memcpy(reason, why, ERR_MAX);
			err_set(why, "%.200s: %.300s", path, reason);
		} else
			set_columns(m, r.header);
		while (ok && (st = records_next(&r, why)) > 0)
			ok = add_row(m, &r, why);
		ok = ok && st == 0;
	}
	records_free(&r);
	free(name);
	return ok;
}

bool
manifest_check(const struct manifest *m, char *const *files, char why[ERR_MAX])
{
	struct map seen = { 0 };
	struct str base = { 0 };
	bool fresh = true;

	for (; *files != NULL && fresh; files++) {
		base = base_name(str_of(*files));
		if (map_find(&m->docs, base) != MAP_NONE &&
		    map_find(&m->docs, str_of(*files)) == MAP_NONE)
			map_add(&seen, base, &fresh);
	}
	map_free(&seen);
	return fresh || err_set(why, "the manifest's \"%.*s\" is the base name of two inputs: "
	    "give their paths there", (int)(base.n < 100 ? base.n : 100), base.p);
}

struct str
manifest_find(const struct manifest *m, struct str path, struct buf *metadata)
{
	size_t i, row = map_find(&m->docs, path);

	if (row == MAP_NONE)
		row = map_find(&m->docs, base_name(path));
	if (row == MAP_NONE) {
		for (i = 0; i < m->columns.n; i++)
			buf_byte(metadata, '\t');
		return path;
	}
	buf_str(metadata, str_sub(buf_get(&m->cells), m->row[row], m->row[row + 1]));
	return map_key(&m->docs, row);
}

void
manifest_free(struct manifest *m)
{
	tsv_free(&m->columns);
	map_free(&m->docs);
	buf_free(&m->head);
	buf_free(&m->cells);
	free(m->row);
}
