/* uses: cmd/tag/?*.c */
/*
 * rules.c - any bytes as a rule file, and what it says of any rows.
 *
 * A line "--part" begins a second file, which the first may include as part; a line
 * "--rows" begins rows to tag, cells parted by tabs, behind those that are always there.
 * Each line is taken, or refused with file and line.  --check tells of every rule
 * that was taken.  Where no line was refused rows are tagged: matches lie in the text, in
 * their order, records have all their cells, and without the prefilter they are the same.
 *
 * Where a search was given up nothing is compared; it is given up sooner than elsewhere,
 * so that no input takes long that may do so.
 */
#include "cmd/tag/check.h"
#include "cmd/tag/tagger.h"
#include "tests/fuzz/fuzz.h"

enum { MAIN, PART, ROWS, SECTIONS };
enum { MOST_ROWS = 10, STEPS = 2000 };

static const char *const file_name[] = { [MAIN] = "rules.tsv", [PART] = "part.tsv" };

static const char header[] = "text\tpara\tdoc\tdate\tlang\tfrom\tto";
static const char always[] =
    "On May 23, 2025, 390 people, 270 of them soldiers, left Kyiv; 1,300 were freed.\t1\ta\t2025-05-23\n"
    "She said the ministry's strike cost 5% of it, \"not more\".\t1\ta\t2024\ten\t36\t38\n"
    "\xd0\x92 \xd0\x9a\xd0\xb8\xd1\x94\xd0\xb2\xd1\x96 23 \xd1\x82\xd1\x80\xd0\xb0\xd0\xb2\xd0\xbd"
    "\xd1\x8f \xd0\xb7\xd0\xb2\xd1\x96\xd0\xbb\xd1\x8c\xd0\xbd\xd0\xb8\xd0\xbb\xd0\xb8 390.\t2\ta\t\tuk\n";

struct input {
	struct str section[SECTIONS];
	size_t lines[SECTIONS];
};

static struct input
read_input(struct str text)
{
	struct input in = { .section[MAIN] = { text.p, 0 } };
	struct str line;
	size_t k = MAIN, next;

	while (text.n > 0 && str_next(&text, '\n', &line)) {
		next = str_is(line, "--part") ? PART : str_is(line, "--rows") ? ROWS : k;
		if (next == k) {
			in.section[k].n = (size_t)(line.p + line.n - in.section[k].p);
			in.lines[k]++;
		} else {
			k = next;
			in.section[k] = (struct str){ text.p, 0 };
			in.lines[k] = 0;
		}
	}
	return in;
}

/* A message: file:line: why, or file:line:column: why. */
static void
check_place(const struct input *in, struct str why)
{
	struct str place;
	size_t k = str_starts(why, str_of(file_name[MAIN])) ? MAIN : PART, line = 0, i;

	PROMISE(str_starts(why, str_of(file_name[k])));
	place = str_from(why, str_of(file_name[k]).n);
	PROMISE(str_starts(place, STR(":")));
	for (i = 1; i < place.n && place.p[i] >= '0' && place.p[i] <= '9'; i++)
		line = line * 10 + (size_t)(place.p[i] - '0');
	PROMISE(line >= 1 && line <= in->lines[k] + 1);
	PROMISE(str_starts(str_from(place, i), STR(":")) && place.n > i + 2);
}

static void
limit(struct re *re)
{
	unsigned flags;
	uint32_t steps = 0;

	if (re != NULL)
		(void)re_pattern(re, &flags, &steps);
	if (steps > STEPS)
		re_limit(re, STEPS);
}

/* How many lines are wrong; each is told of once. */
static size_t
load(struct rules *rules, const struct input *in)
{
	struct rules_want want;
	enum rules_status st;
	char why[ERR_MAX];
	size_t wrong = 0, i;

	rules_want(rules, file_name[MAIN]);
	while ((st = rules_parse(rules, &want, why)) != RULES_DONE)
		if (st == RULES_BAD) {
			check_place(in, str_of(why));
			PROMISE(++wrong <= in->lines[MAIN] + in->lines[PART] + 2);
		} else if (str_is(str_of(want.name), file_name[MAIN]))
			rules_give(rules, file_name[MAIN], file_name[MAIN], in->section[MAIN]);
		else if (str_is(str_of(want.name), "part"))
			rules_give(rules, "packs/part.tsv", "part", in->section[PART]);
		else
			rules_lack(rules, "there is none");
	for (i = 0; i < rules->n; i++) {
		limit(rules->rule[i].pattern);
		limit(rules->rule[i].except);
	}
	return wrong;
}

/* Faults and remarks, each with its place; and in the end how many. */
static void
check(const struct rules *rules, const struct input *in)
{
	static struct chars_known known;	/* the same for all inputs, and long to find out */
	struct check c = { .rules = rules, .chars = known };
	char why[ERR_MAX], before[ERR_MAX] = "";

	while (check_next(&c, why)) {
		if (before[0] != '\0')
			check_place(in, str_of(before));
		err_set(before, "%s", why);
	}
	PROMISE(c.rule == rules->n && c.summed == 2 && before[0] >= '0' && before[0] <= '9');
	known = c.chars;
	c.chars = (struct chars_known){ 0 };
	check_free(&c);
}

static void
check_hits(const struct rules *rules, const struct hits *hs, struct str text)
{
	const struct hit *h;
	size_t i;

	for (i = 0; i < hs->n; i++) {
		h = &hs->h[i];
		PROMISE(h->rule < rules->n && h->from <= h->to && h->to <= text.n);
		PROMISE(i == 0 || hit_order(h - 1, h) <= 0);
		PROMISE(str_index(h->value, '\t') == h->value.n && str_index(h->value, '\n') == h->value.n);
		PROMISE(str_index(h->value, '|') == h->value.n);
	}
}

/* A record with as many cells as there are columns, as a line is read. */
static bool
read_record(struct tsv *rec, struct str line, size_t columns)
{
	tsv_split(rec, line);
	while (rec->n < columns) {
		rec->f = mem_more(rec->f, rec->n, &rec->cap, sizeof(*rec->f));
		rec->f[rec->n++] = str_from(line, line.n);
	}
	return rec->n == columns && str_index(line, '\0') == line.n;
}

/* Records of a row, and what went wrong with it. */
static void
tag_row(struct tagger *t, const struct tsv *rec, struct tsv *fields, struct buf *got)
{
	struct buf record = { 0 };
	char why[ERR_MAX];

	PROMISE(tagger_row(t, rec, why));
	check_hits(t->rules, &t->hits, rec->f[t->at.text]);
	while (tagger_fault(t, why))
		;
	while (tagger_record(t, &record)) {
		tsv_split(fields, buf_get(&record));
		PROMISE(fields->n == rec->n + t->added_n);
		PROMISE(str_index(buf_get(&record), '\n') == record.n);
		buf_str(got, buf_get(&record));
		buf_byte(got, '\n');
	}
	buf_free(&record);
}

/* All records.  False: something was given up. */
static bool
tag(struct rules *rules, bool unfiltered, bool explain, struct str rows, struct buf *got)
{
	struct tagger t = { .rules = rules, .column = "text", .around = "from,to", .explain = explain,
	    .matches = explain, .skip_bad = true };
	struct tsv columns = { 0 }, rec = { 0 }, fields = { 0 };
	char why[ERR_MAX];
	struct str line;
	size_t n;
	bool ok;

	rules->unfiltered = unfiltered;
	tsv_split(&columns, STR(header));
	PROMISE(tagger_open(&t, &columns, NULL, why));
	for (n = 0; n < MOST_ROWS && rows.n > 0 && str_next(&rows, '\n', &line); n++)
		if (read_record(&rec, line, columns.n))
			tag_row(&t, &rec, &fields, got);
	ok = t.lost == 0;
	tagger_free(&t);
	tsv_free(&columns);
	tsv_free(&rec);
	tsv_free(&fields);
	return ok;
}

static void
compare(struct rules *rules, struct str rows)
{
	struct buf quick = { 0 }, plain = { 0 };
	int explain;

	for (explain = 0; explain < 2; explain++) {
		quick.n = plain.n = 0;
		if (tag(rules, true, explain, rows, &plain)) {
			PROMISE(tag(rules, false, explain, rows, &quick));
			PROMISE(str_eq(buf_get(&quick), buf_get(&plain)));
		} else
			(void)tag(rules, false, explain, rows, &quick);
	}
	buf_free(&quick);
	buf_free(&plain);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct str text = { (const char *)bytes, size };
	struct input in = read_input(text);
	struct rules rules = { 0 };
	struct buf rows = { 0 };

	if (load(&rules, &in) == 0) {
		buf_str(&rows, STR(always));
		buf_str(&rows, in.section[ROWS]);
		compare(&rules, buf_get(&rows));
	}
	check(&rules, &in);
	rules_free(&rules);
	buf_free(&rows);
	return 0;
}
