#!/usr/bin/env bash
# hadoop.sh - Hadoop Streaming: the same scripts as mapper, combiner and reducer.
#
#	hadoop.sh INPUT OUTPUT		folders of the cluster's file system
#	hdfs dfs -get OUTPUT parts && gather.sh parts/part-* >verdicts.tsv
#
# crossfoot is installed on every node; the scripts go along with the job.  REDUCES (2) is
# how many.  HADOOP is the command (hadoop), STREAMING its hadoop-streaming.jar.
# The key is the first column, the event, which Hadoop sorts by its bytes.
set -euo pipefail
here=$(cd "${0%/*}" && pwd)
input=${1:?input} output=${2:?output}

"${HADOOP:-hadoop}" jar \
	"${STREAMING:-$(ls "${HADOOP_HOME:-/usr/lib/hadoop}"/share/hadoop/tools/lib/hadoop-streaming-*.jar)}" \
	-D mapreduce.job.name=crossfoot \
	-D mapreduce.job.reduces="${REDUCES:-2}" \
	-D stream.num.map.output.key.fields=1 \
	-D stream.map.output.field.separator="$(printf '\t')" \
	-files "$here/map.sh,$here/combine.sh,$here/reduce.sh,$here/columns" \
	-input "$input" -output "$output" \
	-mapper ./map.sh -combiner ./combine.sh -reducer ./reduce.sh
