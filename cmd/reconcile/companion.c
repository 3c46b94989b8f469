/* companion.c - rows of a small file, one by one. */
#include "cmd/reconcile/companion.h"

bool
companion_read(const char *name, struct str bytes, struct includes *inc, companion_row *row,
    void *ctx, char why[ERR_MAX])
{
	struct tsv head = { 0 }, rec = { 0 };
	size_t at = 0, asked = inc != NULL ? inc->n : 0;
	char reason[ERR_MAX];
	struct str line;
	bool ok = true;

	if (str_starts(bytes, STR("\xEF\xBB\xBF")))
		bytes = str_from(bytes, 3);
	while (ok && str_next(&bytes, '\n', &line)) {
		at++;
		line.n -= str_ends(line, STR("\r"));
		if (inc != NULL && include_line(inc, line, name))
			continue;
		if (line.n == 0 || line.p[0] == '#')
			continue;
		if (head.n == 0) {
			tsv_split(&head, line);
			ok = row(ctx, &head, NULL, at, reason);
		} else {
			tsv_split(&rec, line);
			ok = row(ctx, &head, &rec, at, reason);
		}
	}
	if (ok && head.n == 0 && (inc == NULL || inc->n == asked))
		ok = err_set(reason, "no header line: the first line must name the columns");
	tsv_free(&head);
	tsv_free(&rec);
	return ok || err_set(why, "%s:%zu: %s", name, at, reason);
}
