/* splitter.c - sentences, their roles and numbers, as rows. */
#include "cmd/split/splitter.h"

void
splitter_document(struct splitter *s, const struct lang *lang, struct str document)
{
	s->lang = lang;
	s->walk = (struct sentences){ 0 };
	s->row = (struct row){ .document = document, .lang = lang_code(lang) };
}

void
splitter_paragraph(struct splitter *s, struct str text, uint64_t start, size_t number, bool only)
{
	s->row.paragraph = text;
	s->row.start = start;
	s->row.para = number;
	s->place = (struct place){ .first = true, .only = only };
	sentences_begin(&s->walk, s->lang, text);
}

bool
splitter_row(struct splitter *s, struct buf *b)
{
	struct sentence *sentence = &s->row.sentence;

	if (!sentences_next(&s->walk, sentence))
		return false;
	s->place.last = sentence->to == s->row.paragraph.n;
	s->row.role = role_of(s->lang, s->row.paragraph, sentence, &s->place);
	s->row.sent++;
	s->invalid += row_put(b, &s->row);
	s->place.before = s->row.role;
	s->place.first = false;
	return true;
}
