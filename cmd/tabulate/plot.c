/* plot.c - see plot.h */
#include <string.h>

#include "plot.h"

bool
plot_is(const char *name)
{
	return strcmp(name, "range") == 0 || strcmp(name, "bars") == 0;
}
