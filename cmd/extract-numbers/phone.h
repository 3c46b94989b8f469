/* phone.h - telephone numbers: 555-123-4567, 8 (495) 123-45-67, +380 44 123 45 67. */
#ifndef PHONE_H
#define PHONE_H

#include "lex.h"

/* The token behind the one that begins at i, or 0. */
size_t phone_at(const struct tokens *, size_t i);

#endif
