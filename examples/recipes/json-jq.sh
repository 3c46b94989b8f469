#!/bin/sh
# json-jq.sh - verdicts as JSON, for programs that would rather have that.
#
#	json-jq.sh				the reports of the examples
#	json-jq.sh -m manifest.tsv FILE ...	reports of your own
#
# Prints one object for each conflict: what it is about, what was claimed how often,
# and where each claim stands (document:from-to, in bytes).  -n and input make jq
# fail where a program before it failed and sent nothing.
set -eu
PATH=$(crossfoot --exec-path):$PATH
examples=$(dirname "$0")/..

[ $# -gt 0 ] || set -- -m "$examples/manifest.tsv" "$examples"/reports/*.txt

split "$@" |
	extract-numbers --keep |
	tag -r default -a from,to |
	reconcile --events default --sums default |
	tabulate -o json |
	jq -n 'input[] | select(.status == "conflict") | {
		event, what: (.what + " " + .act), best,
		claimed: (.values | split("|")),
		where: (.where | split("|"))
	}'
