/*
 * Rows: "hash" N: SipHash-1-3 of the N bytes 0, 1, 2 ... under the key 0, 1 ... 15, as a
 * number of sixteen digits; "key": whether there is one, and whether it stays.
 */
#include "common/sip.h"
#include "tests/unit/unit.h"

static uint64_t
word(size_t from, size_t n)
{
	uint64_t w = 0;
	size_t i;

	for (i = 0; i < n; i++)
		w |= (uint64_t)(from + i) << (8 * i);
	return w;
}

static void
put_hash(size_t n, struct buf *got)
{
	struct sip s;
	uint64_t h;
	size_t at;
	int shift;

	sip_key[0] = word(0, 8);
	sip_key[1] = word(8, 8);
	s = sip_begin();
	for (at = 0; n - at >= 8; at += 8)
		sip_add(&s, word(at, 8));
	sip_add(&s, (uint64_t)n << 56 | word(at, n - at));
	h = sip_end(s);
	for (shift = 60; shift >= 0; shift -= 4)
		buf_byte(got, "0123456789abcdef"[h >> shift & 15]);
}

static void
put_key(uint64_t first, uint64_t second, struct buf *got)
{
	uint64_t was[2];

	sip_key[0] = was[0] = first;
	sip_key[1] = was[1] = second;
	sip_ready();
	buf_puts(got, sip_key[0] == was[0] && sip_key[1] == was[1] ? "the same" : "new");
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	size_t bytes = 0, i;

	if (n == 3)
		put_key(word(1, cell[1].n), word(1, cell[2].n), got);
	for (i = 0; n == 2 && i < cell[1].n; i++)
		bytes = bytes * 10 + (size_t)(cell[1].p[i] - '0');
	if (n == 2)
		put_hash(bytes, got);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
