/*
 * plot.h - pictures in a terminal, without colour: bars, and the range plot.
 */
#ifndef PLOT_H
#define PLOT_H

#include <stdbool.h>

#include "common/err.h"
#include "form.h"

bool plot_is(const char *name);

#endif
