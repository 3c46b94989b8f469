#!/usr/bin/env bash
# combine.sh - the combiner: figures in, each claim once, by event, then by bytes.
#
# A claim is a place in a document.  The same one twice is one claim for the reduce, too:
# combining makes less to send, and nothing else.
set -euo pipefail
. "$(dirname "$0")/columns"
PATH=$(crossfoot --exec-path):$PATH

exec reconcile --partial -g event -H "$COLUMNS" --no-header
