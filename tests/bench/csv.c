/*
 * csv.c - MB per CPU second of the CSV reader beside libcsv alone, which reads the
 * same files with callbacks that only count.
 *
 *	csv FILE ...
 */
#include <csv.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "common/csv.h"

enum { RUNS = 9, BLOCK = 64 << 10 };

struct count {
	size_t records, fields;
};

static void
on_field(void *p, size_t n, void *arg)
{
	(void)p;
	(void)n;
	((struct count *)arg)->fields++;
}

static void
on_record(int c, void *arg)
{
	(void)c;
	((struct count *)arg)->records++;
}

static struct count
alone(int fd)
{
	struct count count = { 0 };
	struct csv_parser parser;
	static char block[BLOCK];
	ssize_t n;

	csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
	while ((n = read(fd, block, sizeof(block))) > 0)
		csv_parse(&parser, block, (size_t)n, on_field, on_record, &count);
	csv_fini(&parser, on_field, on_record, &count);
	csv_free(&parser);
	close(fd);
	return count;
}

static struct count
ours(int fd)
{
	struct count count = { 0 };
	char why[ERR_MAX];
	struct csv *c;
	struct tsv rec;
	struct in in;

	in_fd(&in, fd, "csv");
	c = csv_new(&in);
	while (csv_next(c, &rec, why) > 0) {
		count.records++;
		count.fields += rec.n;
	}
	csv_close(c);
	in_free(&in);
	return count;
}

/* The least time of several runs. */
static double
measure(struct count reader(int), const char *file, struct count *count)
{
	double took, least = 0;
	struct timespec t;
	int i;

	for (i = 0; i < RUNS; i++) {
		clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
		took = -(double)t.tv_sec - (double)t.tv_nsec / 1e9;
		*count = reader(open(file, O_RDONLY));
		clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
		took += (double)t.tv_sec + (double)t.tv_nsec / 1e9;
		if (i == 0 || took < least)
			least = took;
	}
	return least;
}

int
main(int argc, char *argv[])
{
	printf("%-32s %10s %10s %10s\n", "MB per CPU second", "libcsv", "reader", "time more");
	for (; argc > 1; argc--, argv++) {
		const char *name = strrchr(argv[1], '/');
		struct count a, b;
		struct stat st;
		double theirs, own, mb;

		if (stat(argv[1], &st) < 0) {
			perror(argv[1]);
			return 2;
		}
		theirs = measure(alone, argv[1], &a);
		own = measure(ours, argv[1], &b);
		if (memcmp(&a, &b, sizeof(a)) != 0) {
			fprintf(stderr, "%s: they count differently\n", argv[1]);
			return 1;
		}
		mb = (double)st.st_size / 1e6;
		printf("%-32s %10.1f %10.1f %9.1f%%\n", name != NULL ? name + 1 : argv[1],
		    mb / theirs, mb / own, (own / theirs - 1) * 100);
	}
	return 0;
}
