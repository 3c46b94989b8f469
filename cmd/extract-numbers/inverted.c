/* inverted.c - a noun before its number. */
#include "inverted.h"

#include "head.h"
#include "inflected.h"
#include "measure.h"

/* Час-два, год-полтора: one, or so many. */
static bool
or_more(const struct figures *fs, struct figure *f)
{
	const struct tokens *ts = &fs->tokens;
	const struct unit *u;
	size_t next, at = f->first - 2;

	if (f->range || (f > fs->f && (f - 1)->last > at) ||
	    !lex_mark(ts, at + 1, '-') || !lex_glued(ts, at + 1) ||
	    !lex_glued(ts, f->first) || (u = measure_after(ts, at, &next)) == NULL || next != at + 1)
		return false;
	f->left.value = f->left.low = f->left.high = dec_int(1);
	f->range = true;
	f->first = at;
	f->quote.from = ts->t[at].from;
	f->unit = u->symbol;
	f->kind = measure_kind(u);
	return true;
}

/* Километров пятнадцать: a noun before its number says about. */
void
inverted_take(struct figures *fs, struct figure *f)
{
	const struct tokens *ts = &fs->tokens;
	const struct unit *u;
	size_t at = f->first - 1, next;

	if (lex_is(ts, f->left.from, INVERTED) && f->left.fixed)
		f->modifier = ABOUT;	/* тысяч десять */
	if (f->kind != CARDINAL || !inflected(ts) || or_more(fs, f) ||
	    !lex_is(ts, at, INVERTED) ||
	    (fs->n > 1 && (f - 1)->last >= at) || inflected_phrase(ts, f->last, &next) > 0 ||
	    lex_digits(ts, at - 1) > 0)
		return;
	f->modifier = ABOUT;
	f->first = at;
	f->quote.from = ts->t[at].from;
	if ((u = measure_after(ts, at, &next)) != NULL) {
		f->unit = u->symbol;
		f->kind = measure_kind(u);
		return;
	}
	f->counted = (struct piece){ ts->t[at].from, ts->t[at].to };
	f->head = fs->buf.n;
	head_put(ts, at, &fs->buf);
	f->head_n = fs->buf.n - f->head;
}
