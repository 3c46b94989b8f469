/* address.h - where somebody lives: "12 Station Road", "Lenin Street, 25", "PA 16802". */
#ifndef ADDRESS_H
#define ADDRESS_H

#include "lex.h"

/* The token behind the street whose number, or behind the post code that, begins at i; or 0. */
size_t address_street(const struct tokens *, size_t i);
size_t address_code(const struct tokens *, size_t i);
/* Is the number at i the last of an address? */
bool address_ends(const struct tokens *, size_t i);

#endif
