/*
 * sound.h - is a pattern that was read (pattern.h) certain to compile?
 *
 * Compiling takes longer than reading, and most patterns of a large set are never used:
 * for those that are sound it can wait.
 */
#ifndef SOUND_H
#define SOUND_H

#include <stdbool.h>

#include "common/str.h"

bool sound(struct str pattern);		/* false: who knows */

#endif
