/* jail.c - Landlock where there is one, pledge(2) on OpenBSD, nothing elsewhere. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "common/jail.h"

#if defined(__linux__) && __has_include(<linux/landlock.h>)
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

/* Rights of the first version of Landlock: later ones would need a newer kernel. */
#define EVERYTHING ((LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1)

/*
 * A directory given for a file may be opened, so that reading it fails with
 * the usual message; pipes named by /dev/fd have no rules and need none.
 */
static bool
allow(int ruleset, const char *path)
{
	struct landlock_path_beneath_attr rule = { 0 };
	struct stat st;
	long r;

	if ((rule.parent_fd = open(path, O_PATH | O_CLOEXEC)) < 0)
		return true;	/* opening it will say so */
	rule.allowed_access = fstat(rule.parent_fd, &st) == 0 && S_ISDIR(st.st_mode)
	    ? LANDLOCK_ACCESS_FS_READ_DIR : LANDLOCK_ACCESS_FS_READ_FILE;
	r = syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
	close(rule.parent_fd);
	return r == 0 || errno == EBADFD;
}

bool
jail_enter(char *const *readable)
{
	struct landlock_ruleset_attr attr = { .handled_access_fs = EVERYTHING };
	int ruleset;
	bool ok = true;

	ruleset = (int)syscall(SYS_landlock_create_ruleset, &attr, sizeof(attr), 0);
	if (ruleset < 0)	/* a kernel without it, or with it switched off */
		return errno == ENOSYS || errno == EOPNOTSUPP;
	for (; readable != NULL && *readable != NULL && ok; readable++)
		ok = strcmp(*readable, "-") == 0 || allow(ruleset, *readable);
	ok = ok && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
	    syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
	close(ruleset);
	return ok;
}

#elif defined(__OpenBSD__)

bool
jail_enter(char *const *readable)
{
	return pledge(readable != NULL && *readable != NULL ? "stdio rpath" : "stdio", NULL) == 0;
}

#else

bool
jail_enter(char *const *readable)
{
	(void)readable;
	return true;
}

#endif
