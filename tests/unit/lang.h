/*
 * lang.h - the tables of split for tests of its pure parts, read once for all rows:
 * there are a thousand rows and more.
 */
#ifndef UNIT_LANG_H
#define UNIT_LANG_H

#include "cmd/split/lang.h"

static inline const struct langs *
unit_langs(char why[ERR_MAX])
{
	static struct langs *langs;

	if (langs == NULL)
		langs = langs_new(why);
	return langs;
}

static inline const struct lang *
unit_lang(struct str code, char why[ERR_MAX])
{
	return langs_find(unit_langs(why), code, why);
}

#endif
