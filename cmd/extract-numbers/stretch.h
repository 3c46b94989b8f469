/*
 * stretch.h - days counted back: "697 freed in two days", "over the past three weeks".
 *
 * The stretch ends on the document's day where it then holds the day carried from earlier
 * sentences, else on that; one that is "past" always on the document's.  Where the carried
 * days are as many they are it, and "over three days" is nothing else.
 */
#ifndef STRETCH_H
#define STRETCH_H

#include "figure.h"

/* The days that duration f spans; false where it is a length, or still to come. */
bool stretch_of(const struct figures *, const struct figure *f, struct span *);

#endif
