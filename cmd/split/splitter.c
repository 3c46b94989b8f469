/* splitter.c - sentences, their roles and numbers, as rows. */
#include "cmd/split/glyph.h"
#include "cmd/split/line.h"
#include "cmd/split/splitter.h"

void
splitter_document(struct splitter *s, const struct lang *lang, struct str document)
{
	s->lang = lang;
	s->walk = (struct sentences){ 0 };
	s->mail = (struct mail){ 0 };
	s->row = (struct row){ .document = document, .lang = lang_code(lang) };
}

void
splitter_paragraph(struct splitter *s, const struct passage *p)
{
	s->row.paragraph = s->text = p->text;
	s->row.start = p->start;
	s->row.para = p->number;
	s->written = s->unquoted.n = 0;
	if (p->mail) {
		line_unquote(p->text, &s->unquoted);
		s->text = buf_get(&s->unquoted);
	}
	s->place = (struct place){ .first = true, .only = p->only, .series = p->series,
	    .furniture = mail_furniture(&s->mail, s->lang,
	    str_from(s->text, glyph_skip_space(s->text, 0)), p->apart) };
	sentences_begin(&s->walk, s->lang, s->text);
}

bool
splitter_row(struct splitter *s, struct buf *b)
{
	struct sentence *sentence = &s->row.sentence;

	if (!sentences_next(&s->walk, sentence))
		return false;
	s->place.last = sentence->to == s->text.n;
	s->row.role = role_of(s->lang, s->text, sentence, &s->place);
	s->row.sent++;
	if (s->unquoted.n > 0)	/* what quotes its lines is the sentence's, too */
		sentence->from = glyph_skip_space(s->row.paragraph, s->written);
	s->written = sentence->to;
	s->invalid += row_put(b, &s->row);
	s->place.before = s->row.role;
	s->place.first = false;
	return true;
}

void
splitter_free(struct splitter *s)
{
	buf_free(&s->unquoted);
}
