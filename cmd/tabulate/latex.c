/* latex.c - a tabular in the manner of the package booktabs, for \input. */
#include "common/safe.h"
#include "form.h"
#include "number.h"

/* What TeX would take for more than a letter. */
static const char *
escaped(char c)
{
	switch (c) {
	case '\\': return "\\textbackslash{}";
	case '~':  return "\\textasciitilde{}";
	case '^':  return "\\textasciicircum{}";
	case '<':  return "\\textless{}";
	case '>':  return "\\textgreater{}";
	case '|':  return "\\textbar{}";
	case '"':  return "{\"}";	/* some languages make it a command */
	case '`':  return "\\textasciigrave{}";
	case '-':  return "{-}";	/* two would become a dash */
	case '{':  return "\\{";
	case '}':  return "\\}";
	case '#':  return "\\#";
	case '$':  return "\\$";
	case '%':  return "\\%";
	case '&':  return "\\&";
	case '_':  return "\\_";
	case '[':  return "{[}";	/* behind a line's end it would be an argument */
	case ']':  return "{]}";
	case '*':  return "{*}";
	default:   return NULL;
	}
}

static void
put(struct buf *b, struct str s)
{
	struct buf safe = { 0 };
	const char *other;
	size_t i;

	safe_text(&safe, s);
	for (i = 0; i < safe.n; i++)
		if ((other = escaped(safe.p[i])) != NULL)
			buf_puts(b, other);
		else
			buf_byte(b, safe.p[i]);
	buf_free(&safe);
}

static void
put_number(struct buf *b, struct str s)
{
	bool neg = s.n > 0 && s.p[0] == '-';

	buf_puts(b, neg ? "$-$" : "");
	buf_str(b, str_from(s, neg));
}

static void
begin(struct form *f, struct buf *b)
{
	const struct sheet *s = f->sheet;
	size_t c;

	buf_puts(b, "\\begin{tabular}{");
	for (c = s->groups; c < s->columns; c++) {
		f->column[c].text = s->rows == 0 || !form_all(f, c, number_is);
		buf_byte(b, f->column[c].text ? 'l' : 'r');
	}
	buf_puts(b, "}\n\\toprule\n");
	for (c = s->groups; !f->look->bare && c < s->columns; c++) {
		buf_puts(b, c > s->groups ? " & " : "");
		put(b, grid_name(s->grid, c));
	}
	if (!f->look->bare)
		buf_puts(b, " \\\\\n\\midrule\n");
}

static void
heading(struct form *f, size_t row, struct buf *b)
{
	size_t n = f->sheet->columns - f->sheet->groups;

	buf_puts(b, row > 0 ? "\\addlinespace\n" : "");
	buf_puts(b, "\\multicolumn{");
	buf_size(b, n > 0 ? n : 1);
	buf_puts(b, "}{l}{\\textbf{");
	put(b, form_heading(f, row));
	buf_puts(b, "}} \\\\\n");
}

static void
row(struct form *f, size_t i, struct buf *b)
{
	const struct sheet *s = f->sheet;
	size_t c;

	for (c = s->groups; c < s->columns; c++) {
		buf_puts(b, c > s->groups ? " & " : "");
		if (f->column[c].text)
			put(b, form_cell(f, i, c));
		else
			put_number(b, form_cell(f, i, c));
	}
	buf_puts(b, s->groups < s->columns ? " \\\\\n" : "");
}

static void
end(struct form *f, struct buf *b)
{
	(void)f;
	buf_puts(b, "\\bottomrule\n\\end{tabular}\n");
}

const struct format format_latex = { "latex", begin, heading, row, end };
