/*
 * class.h - the classes of words that numbers, and what surrounds them, are made of.
 *
 * A class is one entry of CLASSES: its name in C and its name in the rows of lang/.  What
 * it means, and what the value of its rows is, stands at the head of lang/en.tsv.  A new
 * word is a row there; a new rule is an entry here, its line at that head, its rows, and a
 * predicate in C that asks for it by lex_is(), with an example.
 */
#ifndef CLASS_H
#define CLASS_H

/* Those up to names, which a figure can begin with, have to be among the first CLASS_BITS. */
#define CLASSES(X) \
	/* numerals */ \
	X(NUMBER, "number") X(TENS, "tens") X(HUNDRED, "hundred") X(SCALE, "scale") \
	X(ALONE, "alone") X(LETTER, "letter") X(DOZEN, "dozen") X(PARTS, "parts") \
	X(DENOMINATOR, "denominator") X(SHARE, "share") X(PLUS_PART, "plus-part") \
	X(FOLD, "fold") X(EVERY, "every") X(RANK, "rank") X(TIMES, "times") \
	X(COMPOSED, "composed") X(HALF, "half") X(DECADE, "decade") \
	X(DECADE_SUFFIX, "decade-suffix") X(ORDINAL, "ordinal") X(SUFFIX, "suffix") \
	X(ROMAN, "roman") X(VAGUE, "vague") X(ARTICLE, "article") X(AND, "and") \
	X(MINUS, "minus") X(POINT, "point") \
	/* what joins numbers, and numbers to words */ \
	X(TO, "to") X(BETWEEN, "between") X(FROM, "from") X(OR, "or") X(FOR, "for") \
	X(IN, "in") X(OF, "of") X(OUT_OF, "out-of") X(PER, "per") \
	/* bounds */ \
	X(HEDGE, "hedge") X(HEDGE_AFTER, "hedge-after") \
	/* kinds */ \
	X(AGE, "age") X(AGE_AFTER, "age-after") X(OLD, "old") X(CLOCK, "clock") \
	X(SCORE, "score") \
	/* dates */ \
	X(MONTH, "month") X(STOPPED, "stopped") X(WEEKDAY, "weekday") X(DAY, "day") \
	X(RELATIVE, "relative") X(PERIOD, "period") X(PART, "part") X(DAYPART, "daypart") \
	X(QUARTER, "quarter") X(YEAR_AFTER, "year-after") X(AGO, "ago") X(SHIFT, "shift") \
	X(OTHER_DAY, "other-day") X(PASS, "pass") X(PASS_NEAR, "pass-near") X(WHEN, "when") \
	X(FUTURE, "future") \
	/* names */ \
	X(IDENT, "ident") X(STREET, "street") \
	/* nouns, and what is none */ \
	X(NO_ONE, "no-one") X(STOP, "stop") X(VERB, "verb") X(BE, "be") \
	X(PARTICIPLE, "participle") X(PLURAL, "plural") X(NOUN, "noun") \
	X(SINGULAR, "singular") X(ENDING, "ending") X(NUMBER_OF, "number-of") \
	/* scope */ \
	X(EACH, "each") X(EACH_PARTY, "each-party") X(TOTAL, "total") \
	X(TOTAL_PARTY, "total-party") \
	/* hedges that are none */ \
	X(PARTICLE, "particle") X(ALOFT, "aloft") X(PLACE, "place") X(DURING, "during") \
	X(LASTS, "lasts") X(CHANGE, "change") X(APART, "apart") X(HEDGE_CASE, "hedge-case") \
	X(AWAY, "away") X(TAKES, "takes") X(GIVE, "give") \
	/* languages whose endings tell */ \
	X(ADJECTIVE, "adjective") X(PARTITIVE, "partitive") X(THAT_IS, "that-is") \
	X(COMPARATIVE, "comparative") X(RATE, "rate") X(GOVERNS, "governs") \
	X(INVERTED, "inverted") X(BASE, "base") X(COMMA, "comma") X(PAIR, "pair") \
	X(MEASURED, "measured") X(JOINED, "joined") X(PREFIX, "prefix") \
	/* ages */ \
	X(AGE_OF, "age-of") X(AGE_BOUND, "age-bound") X(AGE_WHOSE, "age-whose") \
	X(PEOPLE, "people") X(ADVERB, "adverb") \
	/* around nouns */ \
	X(MORE, "more") X(NUMBERED, "numbered") X(THEM, "them") X(WIDE, "wide") \
	X(CROWD, "crowd") X(DEEP, "deep") X(PUT, "put") X(HARM, "harm") \
	/* kinds that only some words tell */ \
	X(POINTS, "points") X(AGAINST, "against") X(INNINGS, "innings") X(ODDS, "odds") \
	X(DIAL, "dial") X(LAP, "lap") X(HOURLY, "hourly") X(LIKE, "like") \
	/* on which day it was said */ \
	X(SAY, "say")

#define CLASS_OF(class, name) class,
enum class {
	CLASSES(CLASS_OF) CLASS_N
};
#undef CLASS_OF

/* Values of rows, where a class has some that mean different things. */
enum { ALWAYS = 1 };	/* holds wherever it stands, the other rows of the class by what is around */
enum { ARTICLE_OWN = -1, ARTICLE_THE, ARTICLE_A };	/* their, those; the; a */
enum { IDENT_ALONE = 1 };	/* a name only where the number counts nothing: on day two */
enum { OUT_OF_MANY = 1 };	/* из, no share where it may be of persons: двое из семи */
enum { FROM_WHOLE = 1 };	/* 21 % от ёмкости */
enum {
	IN_SHARE = 1,		/* one in five; a race won in two minutes */
	IN_HOUR,		/* в 10 часов, о десятій; в 18 лет */
	IN_YEAR,		/* у 18 років */
	IN_TOWARDS,		/* к 10 часам, but no age */
};
enum { PASS_COMING = 1 };	/* by Friday: passed only while that is to come */

#endif
