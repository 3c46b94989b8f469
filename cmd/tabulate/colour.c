/* colour.c - see colour.h */
#include "colour.h"

static const struct verdict {
	const char *word;
	enum colour_class class;
} verdicts[] = {
	{ "agree", COLOUR_GOOD }, { "compatible", COLOUR_GOOD }, { "sums", COLOUR_GOOD },
	{ "matched", COLOUR_GOOD }, { "symmetric", COLOUR_GOOD }, { "target-met", COLOUR_GOOD },
	{ "same-value", COLOUR_NONE }, { "single", COLOUR_NONE }, { "part-of", COLOUR_NONE },
	{ "mixed", COLOUR_LOOK }, { "tie", COLOUR_LOOK }, { "incomparable", COLOUR_LOOK },
	{ "ambiguous", COLOUR_LOOK }, { "target-short", COLOUR_LOOK },
	{ "part-for-whole", COLOUR_LOOK }, { "asymmetric", COLOUR_LOOK },
	{ "missing", COLOUR_LOOK }, { "extra", COLOUR_LOOK }, { "superseded", COLOUR_LOOK },
	{ "conflict", COLOUR_BAD }, { "short", COLOUR_BAD }, { "over", COLOUR_BAD },
	{ "target-over", COLOUR_BAD }, { "differs", COLOUR_BAD },
};

enum colour_class
colour_class(struct str cell)
{
	size_t i;

	for (i = 0; i < sizeof(verdicts) / sizeof(*verdicts); i++)
		if (str_is(cell, verdicts[i].word))
			return verdicts[i].class;
	return COLOUR_NONE;
}

const char *
colour_of(struct str cell)
{
	switch (colour_class(cell)) {
	case COLOUR_GOOD: return "\033[32m";
	case COLOUR_LOOK: return "\033[33m";
	case COLOUR_BAD:  return "\033[1;31m";
	default:          return NULL;
	}
}

const char *
colour_symbol(struct str cell)
{
	switch (colour_class(cell)) {
	case COLOUR_GOOD: return "✓";
	case COLOUR_LOOK: return "!";
	case COLOUR_BAD:  return "✗";
	default:          return "";
	}
}
