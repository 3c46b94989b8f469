/* fit.c - see fit.h */
#include <stdint.h>
#include <stdlib.h>

#include "common/utf8.h"
#include "fit.h"
#include "layout.h"

void
fit_add(struct fit *f, struct str left, struct str right)
{
	if (f->n == FIT_MOST)
		return;
	f->row = mem_more(f->row, f->n, &f->cap, sizeof(*f->row));
	f->row[f->n++] = (struct fit_row){ f->text.n, left.n, right.n };
	buf_str(&f->text, left);
	buf_str(&f->text, right);
}

static struct str
cell(const struct fit *f, size_t row, bool right)
{
	const struct fit_row *r = &f->row[row];
	size_t from = r->at + (right ? r->left : 0);

	return str_sub(buf_get(&f->text), from, from + (right ? r->right : r->left));
}

static size_t
widest(const struct fit *f, bool right)
{
	size_t i, n, most = 0;

	for (i = 0; i < f->n; i++)
		if ((n = utf8_cells(cell(f, i, right))) > most)
			most = n;
	return most;
}

enum { CUT_WORD = 3 };	/* a line that ends inside a word, such as a date, is as bad as these */

/* How many lines it takes. */
static size_t
lines(struct str s, size_t width)
{
	struct str line;
	size_t n = 0;

	while (layout_line(&s, width, &line)) {
		n++;
		if (s.n > 0 && s.p == line.p + line.n)
			n += CUT_WORD;
	}
	return n;
}

static size_t
cost(const struct fit *f, size_t left, size_t right)
{
	size_t i, sum = 0, a, b;

	for (i = 0; i < f->n; i++) {
		a = lines(cell(f, i, false), left);
		b = lines(cell(f, i, true), right);
		sum += a > b ? a : b;
	}
	return sum;
}

void
fit_share(const struct fit *f, size_t room, size_t least, size_t *left, size_t *right)
{
	size_t a = widest(f, false), b = widest(f, true), try, best = SIZE_MAX, here;

	*left = a;
	*right = b;
	if (a + b <= room)
		return;
	room = room > 2 * least ? room : 2 * least;
	for (try = a < room - least ? a : room - least; try >= least || try == a; try--) {
		here = cost(f, try, room - try < b ? room - try : b);
		if (here < best) {
			best = here;
			*left = try;
			*right = room - try < b ? room - try : b;
		}
		if (try == 0)
			break;
	}
}

void
fit_free(struct fit *f)
{
	buf_free(&f->text);
	free(f->row);
	*f = (struct fit){ 0 };
}
