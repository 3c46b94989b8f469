/* ask.c - see ask.h */
#include "ask.h"

static char **
text(struct ask *a, int key)
{
	switch (key) {
	case 'c':        return &a->columns;
	case 'g':        return &a->groups;
	case 'o':        return &a->format;
	case 'r':        return &a->rows;
	case 'v':        return &a->values;
	case 'x':        return &a->across;
	case ASK_PLOT:   return &a->plot;
	case ASK_REPORT: return &a->report[0];
	case ASK_SORT:   return &a->sort;
	case ASK_STYLE:  return &a->style;
	case ASK_TARGET: return &a->target;
	case ASK_TITLE:  return &a->look.title;
	default:         return NULL;
	}
}

size_t *
ask_number(struct ask *a, int key)
{
	switch (key) {
	case 'w':             return &a->look.width;
	case ASK_MAX_COLUMNS: return &a->max_columns;
	case ASK_MAX_ROWS:    return &a->max_rows;
	case ASK_REPEAT:      return &a->look.repeat;
	case ASK_TOP:         return &a->top;
	default:              return NULL;
	}
}

static bool *
flag(struct ask *a, int key)
{
	switch (key) {
	case ASK_CUT:         return &a->look.cut;
	case ASK_NO_TOTALS:   return &a->no_totals;
	case ASK_OTHER:       return &a->other;
	case ASK_SPREADSHEET: return &a->look.spreadsheet;
	case ASK_STREAM:      return &a->stream;
	case ASK_THOUSANDS:   return &a->look.thousands;
	case ASK_VERTICAL:    return &a->vertical;
	default:              return NULL;
	}
}

bool
ask_set(struct ask *a, int key, char *arg)
{
	char **t = text(a, key);
	bool *f = flag(a, key);

	if (t != NULL)
		*t = arg;
	if (f != NULL)
		*f = true;
	return t != NULL || f != NULL;
}

bool
ask_pivot(const struct ask *a)
{
	return a->rows != NULL || a->across != NULL || a->values != NULL;
}

size_t
ask_rows(const struct ask *a)
{
	return a->max_rows > 0 ? a->max_rows : a->report[0] != NULL ? ASK_MOST : ASK_ROWS;
}
