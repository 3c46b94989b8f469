/*
 * utf8.c - any bytes as UTF-8: read forwards and backwards they are the same characters,
 * none empty and none past the end; blanked they are UTF-8 of the same length; clusters
 * cover them.
 */
#include "common/utf8.h"
#include "tests/fuzz/fuzz.h"

/* From the front; from the back each character of more than one byte is met again. */
static void
check_both_ways(struct str s)
{
	size_t at, len, back;
	uint32_t cp;

	for (at = 0; at < s.n; at += len) {
		cp = utf8_at(s, at, &len);
		PROMISE(len > 0 && len <= s.n - at);
		if (len > 1)
			PROMISE(utf8_before(s, at + len, &back) == cp && back == len);
		PROMISE(utf8_digit(cp) == -1 || utf8_is_digit(cp));
		PROMISE(utf8_lower(utf8_lower(cp)) == utf8_lower(cp));
	}
}

static void
check_blanked(struct str s)
{
	struct buf b = { 0 };
	size_t at, len, invalid, blanked;

	buf_str(&b, s);
	if (s.n == 0)
		return;
	blanked = utf8_blank(b.p, b.n, &invalid);
	PROMISE(b.n == s.n && invalid <= blanked && blanked <= s.n);
	for (at = 0; at < b.n; at += len) {
		utf8_at(buf_get(&b), at, &len);
		PROMISE((unsigned char)b.p[at] < 0x80 ? b.p[at] >= ' ' && b.p[at] < 0x7F : len > 1);
	}
	PROMISE(utf8_blank(b.p, b.n, &invalid) == 0 && invalid == 0);
	buf_free(&b);
}

static void
check_clusters(struct str s)
{
	size_t at, len, cells = 0;
	struct buf folded = { 0 };
	int wide;

	for (at = 0; at < s.n; at += len) {
		len = utf8_grapheme(s, at, &wide);
		PROMISE(len > 0 && len <= s.n - at && wide >= 0 && wide <= 2);
		cells += (size_t)wide;
	}
	PROMISE(utf8_cells(s) == cells);
	utf8_fold(s, &folded);
	buf_free(&folded);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct str s = { (const char *)bytes, size };

	check_both_ways(s);
	check_blanked(s);
	check_clusters(s);
	return 0;
}
