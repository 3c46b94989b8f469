#!/usr/bin/env bash
# single.sh - the job on one machine, in one process each: what the others are held against.
#
#	single.sh documents.tsv >verdicts.tsv
set -euo pipefail
here=${0%/*}

part=$(mktemp)
trap 'rm -f "$part"' EXIT
"$here/map.sh" <"${1:?documents.tsv}" | LC_ALL=C sort | "$here/reduce.sh" >"$part"
"$here/gather.sh" "$part"
