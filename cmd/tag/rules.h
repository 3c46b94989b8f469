/*
 * rules.h - rule files, read from memory; the format is crossfoot-rules(5).
 *
 * The reader of files and the parser take turns, so that this knows no files:
 *
 *	rules_want(&rules, "default");
 *	while ((st = rules_parse(&rules, &want, why)) == RULES_WANT)
 *		if (... want.name can be read ...)
 *			rules_give(&rules, path, real path, bytes);
 *		else
 *			rules_lack(&rules, why);
 *
 * Included files come where they are included; each file counts once, by its id.
 * Everything lent lives as long as the rules do.
 */
#ifndef RULES_H
#define RULES_H

#include <stdint.h>

#include "cmd/tag/gazetteer.h"
#include "cmd/tag/overlap.h"
#include "cmd/tag/prefilter.h"
#include "common/map.h"
#include "common/regex.h"

enum rule_scope { SCOPE_ROW, SCOPE_PARAGRAPH, SCOPE_DOCUMENT };

enum rule_value {
	VALUE_PLAIN,		/* as it stands */
	VALUE_TEMPLATE,		/* with $1, ${name} */
	VALUE_LAST,		/* @last [VALUE ...] [else VALUE]: the label's last in the scope */
	VALUE_NONE,		/* @none: the label stays empty, whatever is carried */
};

/* What a rule cost, and what it gave. */
struct tally {
	size_t hits, vetoed;
	size_t tries;		/* how often PCRE2 was asked */
	uint64_t time;
};

struct rule {
	size_t label;		/* its number in rules.labels */
	enum rule_value kind;
	enum rule_scope scope;
	bool list;		/* stands for the names of one label in a file: there is no pattern */
	bool own;		/* flag f: speaks of the figure it overlaps, and of no other */
	struct str value;
	struct str among, otherwise;	/* of @last: words parted by blanks, or empty for any; or empty */
	struct re *pattern, *except;	/* except may be NULL */
	struct re *need;		/* matches the words of which a row must hold one; or NULL */
	struct str id;			/* its name; empty: label/value */
	int32_t priority;
	size_t pattern_filter, except_filter;	/* their numbers in rules.filter */
	struct str like, unlike;	/* examples parted by " | " */
	const char *file;
	uint64_t line;
	struct str row;			/* that line; of it: ... */
	struct str pattern_cell, except_cell;	/* ... as they are written, with macros */
	struct tally tally;
};

struct source;			/* a file being read */

struct rules {
	struct rule *rule;	/* zero-initialise the whole */
	size_t n, cap;
	struct prefilter filter;	/* has numbers of its own: for what rules match, ... */
	size_t *filtered, filtered_cap;	/* ... of which these are theirs, and for excepts */
	struct gazetteer gazetteer;	/* the names of all lists */
	bool unfiltered;	/* to set: try every rule on every text */
	uint64_t (*clock)(void);	/* to set: tallies are kept, in its units */
	struct map labels;	/* in order of first appearance */
	struct overlaps overlaps;
	enum overlap *policy;	/* of each label, once a file and what it includes are read */
	struct map files;	/* ids of the files given */
	struct source *source;	/* the open ones, innermost last */
	size_t sources, source_cap;
	char **text;		/* bytes and names that rules borrow */
	size_t texts, text_cap;
	const char **asked;	/* names of files to come ... */
	size_t asks, ask, ask_cap;	/* ... and which is next */
	bool whole;		/* all are read */
	const char *wanted;	/* the name of the file to come, or NULL */
	const char *lacking;	/* why it will not come, or NULL */
};

enum rules_status { RULES_BAD = -1, RULES_DONE, RULES_WANT };

struct rules_want {
	const char *name;	/* a file or a pack */
	const char *from;	/* real path of the file that includes it, or NULL */
};

void rules_want(struct rules *, const char *name);	/* borrowed; all before the first rules_parse() */

/*
 * Go on until a file is wanted, all is read, or something is wrong; `why` then
 * begins with file:line: or file:line:column:.  When called again it goes on behind that
 * line, for tag --check: rules that are read so may be looked at, but not be run.
 */
enum rules_status rules_parse(struct rules *, struct rules_want *, char why[ERR_MAX]);

/*
 * The file that was wanted: where it was found, its real path, which tells it from
 * others, its bytes (copied).  Messages name it by its path where that was given, by
 * its base name where it was found as a pack.
 */
void rules_give(struct rules *, const char *path, const char *real, struct str bytes);

/* It cannot be had: rules_parse() will say so, with the line that wants it. */
void rules_lack(struct rules *, const char *why);

/* Which character of the line `at` points into, from 1. */
size_t rule_column(struct str line, const char *at);

/* Appends what the rule is called: its id, else label/value. */
void rule_name(const struct rules *, const struct rule *, struct buf *);

/*
 * Cut the next piece off a cell that lists some, parted by " | ".  False: there are no
 * more; as with str_next() an empty cell has one.
 */
bool rules_piece(struct str *rest, struct str *piece);

void rules_free(struct rules *);

#endif
