/*
 * replay.c - run a fuzz target on the files that are named: a main() for compilers
 * without libFuzzer.  Each file has a process of its own, and little time.
 */
#include <fcntl.h>
#include <sys/wait.h>

#include "common/in.h"
#include "common/mem.h"
#include "tests/fuzz/fuzz.h"

enum { SECONDS = 20 };		/* for one file: far more than any needs */

/* Exactly as many bytes as there are, so that a sanitizer sees who reads behind them. */
static void
run(const char *file)
{
	struct str bytes;
	struct in in;
	char *exact;

	alarm(SECONDS);
	in_fd(&in, open(file, O_RDONLY | O_CLOEXEC), file);
	if (in_block(&in, 0, SIZE_MAX, &bytes) == IN_EREAD) {
		perror(file);
		exit(2);
	}
	exact = mem_grow(NULL, bytes.n, 1);
	if (bytes.n > 0)
		memcpy(exact, bytes.p, bytes.n);
	(void)LLVMFuzzerTestOneInput((uint8_t *)exact, bytes.n);
	free(exact);
	in_free(&in);
	exit(0);
}

int
main(int argc, char *argv[])
{
	int i, status, failed = 0;
	const char *slash = argc > 1 ? strrchr(argv[1], '/') : NULL;
	pid_t pid;

	(void)LLVMFuzzerTestOneInput((const uint8_t *)"", 0);	/* tables made once, not in each */
	for (i = 1; i < argc; i++) {
		fflush(NULL);
		if ((pid = fork()) == 0)
			run(argv[i]);
		if (pid < 0 || waitpid(pid, &status, 0) != pid)
			abort();
		if (status != 0) {
			failed++;
			printf("%s: %s %d\n", argv[i], WIFSIGNALED(status) ? "signal" : "status",
			    WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
		}
	}
	printf("%.*s: %d passed, %d failed\n", slash != NULL ? (int)(slash - argv[1]) : 6,
	    slash != NULL ? argv[1] : "corpus", argc - 1 - failed, failed);
	return argc > 1 && failed == 0 ? 0 : 1;
}
