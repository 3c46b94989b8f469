/*
 * form.h - a sheet written out piece by piece in one of the formats.
 *
 * A piece is a heading, a row, or what stands before or after all rows: whole
 * lines, the last one without its newline.
 *
 *	form_open(&form, &sheet, format_find("html"), &look);
 *	while (form_next(&form, &piece)) ...
 */
#ifndef FORM_H
#define FORM_H

#include "layout.h"
#include "sheet.h"

/* How it is to look; what a format cannot show it leaves out. */
struct look {
	size_t width;		/* cells a line may take; 0: as many as it wants */
	bool colour;
	bool cut;		/* cut long cells instead of wrapping them */
	bool thousands;		/* 1,300 */
	bool terminal;		/* somebody looks: nothing raw may reach it */
	bool spreadsheet;	/* disarm formulas in CSV and TSV */
	bool bare;		/* no line of names */
	size_t repeat;		/* the names again every so many rows; 0: once */
	const struct text_style *style;	/* of text; NULL: the first */
	char *title;		/* or NULL */
};

enum { LOOK_WIDTH = 100 };	/* where neither the terminal nor anybody says */

/*
 * For a terminal of so many cells (0: it does not tell): what the environment's COLUMNS
 * and NO_COLOR, each NULL where it is not set, make of it.
 */
void look_terminal(struct look *, size_t cells, const char *columns, const char *no_colour);

struct form {
	const struct sheet *sheet;	/* borrowed, as are the next two */
	const struct format *format;
	const struct look *look;
	struct column *column;	/* one for each of the sheet's */
	struct seen {
		struct str text;
		size_t cells;	/* how wide it is */
	} *seen;		/* what is seen of each cell of a row: form_see() */
	struct str *raw;	/* and what it is */
	struct buf *line;	/* room for what is seen, where it is something else */
	struct buf cell;	/* a cell made safe */
	size_t next;		/* the row of the sheet shown next */
	size_t count;		/* rows shown before it */
	bool more;		/* rows are to come: no end yet, see form_go_on() */
	bool odd;		/* some cell was seen that is not shown byte for byte */
	bool plain;		/* all were seen, and none is */
	bool begun, ended, headed;
};

/* Each function appends a piece; any but row may be NULL. */
struct format {
	const char *name;
	void (*begin)(struct form *, struct buf *);
	void (*heading)(struct form *, size_t row, struct buf *);	/* of its group */
	void (*row)(struct form *, size_t row, struct buf *);
	void (*end)(struct form *, struct buf *);
};

extern const struct format format_text, format_vertical, format_markdown, format_html,
    format_csv, format_tsv, format_json, format_jsonl, format_latex, format_svg;

/* NULL where there is none of that name. */
const struct format *format_find(const char *name);
/* "light", "box", "plain", "compact"; NULL where there is none of that name. */
const struct text_style *text_style(const char *name);

void form_open(struct form *, const struct sheet *, const struct format *,
    const struct look *);
/* The next piece replaces what is in the buffer; false after the last. */
bool form_next(struct form *, struct buf *);
/* The sheet holds other rows now, which go on where the last ones ended. */
void form_go_on(struct form *);
void form_close(struct form *);

/* A cell as it is shown, thousands grouped where asked; borrowed until the next one. */
struct str form_cell(struct form *, size_t row, size_t column);
/* A row, or the names, as they are seen: f->seen, borrowed until the next one. */
void form_see(struct form *, size_t row);
void form_see_names(struct form *);
/* Cut what is seen to the width of its column; a vertical table's to the line. */
void form_cut(struct form *, size_t column);
/* "when: 2025-05-23, side: RU": the heading of a row's group; borrowed likewise. */
struct str form_heading(struct form *, size_t row);
/* Is it a column of verdicts: status, relation, verdict? */
bool form_is_verdict(const struct form *, size_t column);
/* Are all cells of a column such that `is` holds, the empty ones aside? */
bool form_all(const struct form *, size_t column, bool (*is)(struct str));

#endif
