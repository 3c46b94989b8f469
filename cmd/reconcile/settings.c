/* settings.c - options into the fields of a job. */
#include "cmd/reconcile/settings.h"

static bool
take_best(struct job *j, const char *arg, char why[ERR_MAX])
{
	static const char *const name[] = { "mode", "median", "latest", "lowest", "priority",
		"weights", "truth" };
	size_t i;

	for (i = 0; i < sizeof(name) / sizeof(name[0]); i++)
		if (strcmp(arg, name[i]) == 0) {
			j->rules.best = (enum best)i;
			j->best_told = true;
			return true;
		}
	return err_set(why, "--best wants mode, median, latest, lowest, priority, weights or truth, not \"%s\"", arg);
}

static bool
take_tolerance(struct job *j, const char *option, const char *arg, bool relative, char why[ERR_MAX])
{
	return tolerances_add(&j->rules.tolerances, option, arg, relative, why);
}

static bool
take_number(const char *option, const char *arg, int64_t least, size_t *to, char why[ERR_MAX])
{
	struct dec d;
	int64_t n;

	if (!dec_parse(str_of(arg), &d) || !dec_small(&d, &n) || n < least)
		return err_set(why, "%s wants a number, %d or more, not \"%s\"", option, (int)least, arg);
	*to = (size_t)n;
	return true;
}

static bool
take_tolerated(struct job *j, const char *arg, char why[ERR_MAX])
{
	j->exit_code = true;
	return take_number("--max-conflicts", arg, 0, &j->tolerated, why);
}

enum setting_status
settings_take(struct job *j, int key, const char *arg, char why[ERR_MAX])
{
	bool ok = true;

	switch (key) {
	case 'g':               j->choice.group = arg; break;
	case 'k':               j->choice.key = arg; break;
	case SET_ABS_TOL:       ok = take_tolerance(j, "--abs-tol", arg, false, why); break;
	case SET_BEST:          ok = take_best(j, arg, why); break;
	case SET_DETAIL:        j->detail = true; break;
	case SET_EVENTS:        j->file[JOB_EVENTS] = arg; break;
	case SET_EVENTS_OUT:    j->output[JOB_EVENTS_OUT] = arg; break;
	case SET_EXIT_CODE:     j->exit_code = true; break;
	case SET_EXPLAIN:       j->explain = arg; break;
	case SET_LEDGER:        j->file[JOB_LEDGER] = arg; break;
	case SET_MAX_CONFLICTS: ok = take_tolerated(j, arg, why); break;
	case SET_MAX_GROUP:     ok = take_number("--max-group", arg, 1, &j->max_group, why); break;
	case SET_PARTIAL:       j->parts = true; break;
	case SET_ORIGIN:        j->choice.origin = arg; break;
	case SET_PRIORITY:      j->file[JOB_PRIORITY] = arg; break;
	case SET_REL_TOL:       ok = take_tolerance(j, "--rel-tol", arg, true, why); break;
	case SET_SIDE:          j->choice.side = arg; break;
	case SET_SORTED:        j->sorted = true; break;
	case SET_SUMS:          j->file[JOB_SUMS] = arg; break;
	case SET_UNITS:         j->file[JOB_UNITS] = arg; break;
	case SET_VALUE:         j->choice.value = arg; break;
	case SET_WEIGHTS:       j->file[JOB_WEIGHTS] = arg; break;
	case SET_WEIGHTS_OUT:   j->output[JOB_WEIGHTS_OUT] = arg; break;
	default:                return SETTING_OTHER;
	}
	return ok ? SETTING_TAKEN : SETTING_BAD;
}

/* A file of sources asks for the rule that uses it, and the rule for the file. */
static bool
best_agrees(struct job *j, char why[ERR_MAX])
{
	bool weights = j->file[JOB_WEIGHTS] != NULL, order = j->file[JOB_PRIORITY] != NULL;

	if (!j->best_told && (weights || order))
		j->rules.best = weights ? BEST_WEIGHTS : BEST_PRIORITY;
	if (weights && order)
		return err_set(why, "--weights and --priority: choose one");
	if ((j->rules.best == BEST_WEIGHTS) != weights)
		return err_set(why, weights ? "--weights is for --best weights" :
		    "--best weights wants --weights");
	if ((j->rules.best == BEST_PRIORITY) != order)
		return err_set(why, order ? "--priority is for --best priority" :
		    "--best priority wants --priority");
	if (j->sorted && (j->rules.best == BEST_TRUTH || j->output[JOB_WEIGHTS_OUT] != NULL))
		return err_set(why, "--best truth and --weights-out learn from all groups: leave --sorted out");
	if (j->output[JOB_WEIGHTS_OUT] != NULL && j->file[JOB_LEDGER] == NULL &&
	    j->rules.best != BEST_TRUTH)
		return err_set(why, "--weights-out wants --ledger or --best truth to learn from");
	return true;
}

bool
settings_agree(struct job *j, char why[ERR_MAX])
{
	if (j->sorted && j->file[JOB_EVENTS] != NULL)
		return err_set(why, "--sorted wants the events in a column: leave --events out");
	if (j->max_group > 0 && !j->sorted)
		return err_set(why, "--max-group is for --sorted");
	if (j->parts && (j->detail || j->explain != NULL || j->exit_code || j->rules.best == BEST_TRUTH ||
	    j->output[JOB_WEIGHTS_OUT] != NULL || j->file[JOB_EVENTS] != NULL || j->file[JOB_LEDGER] != NULL))
		return err_set(why, "--partial settles nothing: leave events, ledgers, weights, --best truth, "
		    "--detail, --explain and --exit-code to the run that merges");
	if (j->explain != NULL && j->detail)
		return err_set(why, "--explain writes sentences, --detail rows: choose one");
	if (j->output[JOB_EVENTS_OUT] != NULL && j->file[JOB_EVENTS] == NULL)
		return err_set(why, "--events-out wants --events");
	return best_agrees(j, why);
}
