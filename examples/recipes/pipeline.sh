#!/bin/sh
# pipeline.sh - what `crossfoot report` does, step by step, each step left in a file.
#
#	pipeline.sh				the reports of the examples
#	pipeline.sh -m manifest.tsv FILE ...	reports of your own
#
# Leaves sentences.tsv, figures.tsv, tagged.tsv, verdicts.tsv and claims.tsv in the
# working folder: look into them, mend a label, and go on from there.
set -eu
PATH=$(crossfoot --exec-path):$PATH
examples=$(dirname "$0")/..

[ $# -gt 0 ] || set -- -m "$examples/manifest.tsv" "$examples"/reports/*.txt

split "$@" >sentences.tsv
extract-numbers --keep sentences.tsv >figures.tsv
tag -r default -a from,to figures.tsv >tagged.tsv
reconcile --events default --sums default tagged.tsv >verdicts.tsv
reconcile --events default --sums default --detail tagged.tsv >claims.tsv
tabulate --report claims.tsv --titles default verdicts.tsv
