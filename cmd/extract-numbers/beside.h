/*
 * beside.h - what the words beside a date say of it: is it the day of the figures around it?
 *
 * Dates are figures with a resolved date.  `since` is the token where another date ended:
 * words before it are not looked at.
 */
#ifndef BESIDE_H
#define BESIDE_H

#include "figure.h"

/* From 5 May to 7 May, between 2019 and 2023: do the two make one span? */
bool beside_joins(const struct tokens *, const struct figure *from, const struct figure *to);

/* Does a word such as "since", "agreed", "talks" send date d elsewhere?  d->ends is set. */
bool beside_passes(const struct figures *, const struct figure *d, size_t since);

/* "Said on Monday", "told reporters late on Monday": is it the day of saying? */
bool beside_says(const struct tokens *, const struct figure *d, size_t since);

/* Up from 870,000 in January: is it the day only of the figure before it, which is compared? */
bool beside_compares(const struct tokens *, const struct figure *prior, const struct figure *d);

/* Since 2013, when ...: is it the day of what follows, be it passed over or not? */
bool beside_opens(const struct tokens *, const struct figure *d);

#endif
