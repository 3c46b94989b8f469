/*
 * tag.h - rules for the tests of tag's pure parts: a cell holds a rule file, its
 * lines parted by \n and its fields by \t.
 */
#ifndef UNIT_TAG_H
#define UNIT_TAG_H

#include "cmd/tag/rules.h"

/* Read the rules; other cells are files it may include: name, bytes, name, bytes. */
static inline bool
unit_rules(struct rules *rules, struct str file, const struct str *cell, size_t n,
    char why[ERR_MAX])
{
	struct rules_want want;
	enum rules_status st;
	size_t i;

	rules_want(rules, "r");
	while ((st = rules_parse(rules, &want, why)) == RULES_WANT) {
		for (i = 0; i + 1 < n && !str_is(cell[i], want.name); i += 2)
			;
		if (str_is(str_of(want.name), "r"))
			rules_give(rules, "r", "r", file);
		else if (i + 1 < n)
			rules_give(rules, want.name, want.name, cell[i + 1]);
		else
			rules_lack(rules, "there is none");
	}
	return st == RULES_DONE;
}

/* The same with a header line put before. */
static inline bool
unit_headed(struct rules *rules, struct str lines, char why[ERR_MAX])
{
	struct buf file = { 0 };
	bool ok;

	buf_puts(&file, "label\tvalue\tpattern\tflags\texcept\tscope\tpriority\tneed\tlimit\tid\n");
	buf_str(&file, lines);
	ok = unit_rules(rules, buf_get(&file), NULL, 0, why);
	buf_free(&file);
	return ok;
}

#endif
