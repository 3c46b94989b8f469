/*
 * topic.h - what a number counts that stands behind it, where endings tell a noun:
 * "Погибших — 12", "мест в зале лишь 400".
 */
#ifndef TOPIC_H
#define TOPIC_H

#include "lex.h"

/*
 * The phrase before the number at token i, no token of it before `since`: its first
 * token, the one behind it, and its head.  False: none.
 */
bool topic_before(const struct tokens *, size_t i, size_t since, size_t *from, size_t *to,
    size_t *at);

#endif
