#!/bin/sh
# report.sh - what do these reports agree on, and where do they contradict?
#
#	report.sh				the reports of the examples
#	report.sh -m manifest.tsv FILE ...	reports of your own
#
# The report goes to standard output; report.html, left in the working folder,
# opens each verdict to the sentences behind it.
set -eu
examples=$(dirname "$0")/..

[ $# -gt 0 ] || set -- -m "$examples/manifest.tsv" "$examples"/reports/*.txt

crossfoot report "$@"
crossfoot report -o html "$@" >report.html
