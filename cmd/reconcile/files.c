/* files.c - units, events, sums and ledger, in this order. */
#include <stdlib.h>

#include "cmd/reconcile/files.h"

static const char *const SUFFIX[JOB_FILES] = { "units.tsv", "events.tsv", "sums.tsv",
	"weights.tsv", "priority.tsv", "ledger.tsv" };

bool
files_want(struct job *j, struct want *want)
{
	want->suffix = SUFFIX[j->reading];
	if (include_next(&j->includes, &want->name, &want->from))
		return true;
	for (; j->asked < JOB_FILES; j->asked++) {
		if (j->file[j->asked] == NULL)
			continue;
		j->reading = (enum job_file)j->asked;
		want->suffix = SUFFIX[j->asked];
		include_ask(&j->includes, j->file[j->asked++], NULL);
		return include_next(&j->includes, &want->name, &want->from);
	}
	return false;
}

bool
files_give(struct job *j, const char *path, const char *real, struct str bytes, char why[ERR_MAX])
{
	/* the same file may well be asked for as two things */
	struct buf key = { 0 };
	bool again;

	buf_size(&key, j->reading);
	buf_puts(&key, real);
	buf_byte(&key, '\0');
	again = include_again(&j->includes, key.p);
	buf_free(&key);
	if (again)
		return true;
	switch (j->reading) {
	case JOB_UNITS:
		return units_extend(path, bytes, why);
	case JOB_EVENTS:
		j->events = j->events != NULL ? j->events : events_new();
		return events_read(j->events, &j->includes, path, bytes, why);
	case JOB_SUMS:
		j->sums = j->sums != NULL ? j->sums : sums_new();
		return sums_read(j->sums, &j->includes, path, bytes, why);
	case JOB_WEIGHTS:
	case JOB_PRIORITY:
		j->trust = j->trust != NULL ? j->trust : trust_new();
		return j->reading == JOB_WEIGHTS ? trust_read_weights(j->trust, path, bytes, why) :
		    trust_read_order(j->trust, path, bytes, why);
	case JOB_LEDGER:	/* its columns are the keys, which the header tells */
		buf_str(&j->ledger_bytes, bytes);
		j->ledger_path = mem_dup(str_of(path));
		break;
	case JOB_FILES:
		break;
	}
	return true;
}
