/*
 * onward.h - whether what stands behind a stop belongs to the same sentence still.
 */
#ifndef ONWARD_H
#define ONWARD_H

#include <stdbool.h>

#include "cmd/split/context.h"
#include "cmd/split/stop.h"

/*
 * An abbreviation or a number of pages behind a dash, a dash or a source behind a
 * quotation: "M., 1990. — 200 p.", "(next year. — Ed.)", "“Stop!” — Anna raised her
 * hand", "“What Is to Be Done?” (1863)".
 */
bool onward(const struct lang *, struct str text, const struct stop *, const struct right *);

#endif
