/*
 * numbers.h - put whole numbers in order.
 *
 * Groups are mostly small, and what is sorted in them are numbers of names and figures,
 * often two packed into one: these need neither a call for each comparison nor memory.
 */
#ifndef NUMBERS_H
#define NUMBERS_H

#include <stddef.h>
#include <stdint.h>

void numbers_sort(uint64_t *, size_t n);

/* Two numbers as one that is ordered by the first, then by the second. */
static inline uint64_t
numbers_pair(uint32_t first, uint32_t second)
{
	return (uint64_t)first << 32 | second;
}

#endif
