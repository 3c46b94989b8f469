/* noun.h - what the files that read noun phrases share. */
#ifndef NOUN_H
#define NOUN_H

#include "lex.h"

/* Words that no noun phrase holds: function words, verbs, dates; marks and the end. */
bool noun_stops(const struct tokens *, size_t i);

#endif
