/*
 * sound.h - is a pattern that was read (pattern.h) certain to compile, and to what?
 *
 * Compiling takes longer than reading, and most patterns of a large set are never used:
 * for those that are sound it can wait.
 */
#ifndef SOUND_H
#define SOUND_H

#include "common/str.h"

/*
 * How many groups it has, the whole match included; 0: who knows.  A pattern that was not read
 * must not be asked about: where groups and classes end is not looked after here.
 */
size_t sound(struct str pattern);

#endif
