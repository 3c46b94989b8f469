/*
 * speech.h - where somebody's words begin, and who said them.
 */
#ifndef SPEECH_H
#define SPEECH_H

#include <stdbool.h>
#include <stddef.h>

#include "cmd/split/lang.h"
#include "common/str.h"

/*
 * Behind the ':' at text[at] somebody speaks on a line of his own, as in languages
 * that set speech apart: "She asked: — Who is it?"
 */
bool speech_begins(const struct lang *, struct str text, size_t at);

/* From text[at] on, behind a quotation, stands who said it: "Stop!" the man said. */
bool speech_says(const struct lang *, struct str text, size_t at);

#endif
