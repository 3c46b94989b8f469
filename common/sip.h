/*
 * sip.h - SipHash-1-3 (Aumasson and Bernstein, 2012) with a random key, eight bytes at a time.
 *
 * Nobody can choose input whose hashes are alike, and no output may depend on one: each
 * process has a key of its own.
 *
 *	struct sip s = sip_begin();
 *	sip_add(&s, eight bytes);
 *	hash = sip_end(s);		and s may go on
 */
#ifndef SIP_H
#define SIP_H

#include <stdint.h>

struct sip {
	uint64_t v[4];
};

#define SIP_ROTL(x, b) (((x) << (b)) | ((x) >> (64 - (b))))

extern uint64_t sip_key[2];

void sip_ready(void);		/* before the first hash: makes the key, once */

/* Inlined, or its four words would go through memory each time. */
static inline __attribute__((always_inline)) void
sip_round(struct sip *s)
{
	uint64_t *v = s->v;

	v[0] += v[1]; v[1] = SIP_ROTL(v[1], 13); v[1] ^= v[0]; v[0] = SIP_ROTL(v[0], 32);
	v[2] += v[3]; v[3] = SIP_ROTL(v[3], 16); v[3] ^= v[2];
	v[0] += v[3]; v[3] = SIP_ROTL(v[3], 21); v[3] ^= v[0];
	v[2] += v[1]; v[1] = SIP_ROTL(v[1], 17); v[1] ^= v[2]; v[2] = SIP_ROTL(v[2], 32);
}

static inline __attribute__((always_inline)) struct sip
sip_begin(void)
{
	return (struct sip){ { sip_key[0] ^ 0x736f6d6570736575, sip_key[1] ^ 0x646f72616e646f6d,
	    sip_key[0] ^ 0x6c7967656e657261, sip_key[1] ^ 0x7465646279746573 } };
}

static inline __attribute__((always_inline)) void
sip_add(struct sip *s, uint64_t m)
{
	s->v[3] ^= m;
	sip_round(s);
	s->v[0] ^= m;
}

static inline __attribute__((always_inline)) uint64_t
sip_end(struct sip s)
{
	s.v[2] ^= 0xff;
	sip_round(&s);
	sip_round(&s);
	sip_round(&s);
	return s.v[0] ^ s.v[1] ^ s.v[2] ^ s.v[3];
}

#endif
