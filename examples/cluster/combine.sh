#!/usr/bin/env bash
# combine.sh - the combiner: figures in, each once, in the order of their bytes.
#
# A claim is a place in a document.  The same one twice is one claim for the reduce, too:
# combining makes less to send, and nothing else.
set -euo pipefail
LC_ALL=C exec sort -u
