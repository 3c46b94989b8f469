#!/usr/bin/env bash
# reduce.sh - the reduce: figures in, sorted by event, verdicts out, no header.
#
#	LC_ALL=C sort | reduce.sh
#	reduce.sh --header </dev/null	the names of the columns, in a line
#
# Keeps one event in memory.  All figures of an event must come to one reduce; how
# events are divided among several is the engine's choice.
set -euo pipefail
. "$(dirname "$0")/columns"
PATH=$(crossfoot --exec-path):$PATH

bare=--no-header
[ "${1:-}" != --header ] || bare=
# shellcheck disable=SC2086	# no word where it is empty
exec reconcile --sorted -g event -H "$COLUMNS" --sums "${RULES:-default}" $bare
