/* sip.c - the key of this process. */
#define _GNU_SOURCE	/* musl has getentropy behind it */
#include <sys/random.h>
#include <unistd.h>

#include "common/mem.h"
#include "common/sip.h"

uint64_t sip_key[2];

void
sip_ready(void)
{
	if (sip_key[0] == 0 && sip_key[1] == 0 && getentropy(sip_key, sizeof(sip_key)) < 0)
		mem_lacks("random numbers for a hash table");
}
