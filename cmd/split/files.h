/*
 * files.h - the names of input files: operands, and a list read from a file.
 */
#ifndef FILES_H
#define FILES_H

#include <stdbool.h>

#include "common/err.h"

/*
 * The operands and, behind them, the lines of the file `list` (NULL: none, "-":
 * standard input); NULL-terminated, free it with files_free().  NULL and the reason
 * where the list cannot be read.
 */
char **files_new(char *const *operands, const char *list, char why[ERR_MAX]);
void files_free(char **);

#endif
