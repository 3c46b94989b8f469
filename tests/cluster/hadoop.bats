# hadoop.bats - examples/cluster/hadoop.sh on Hadoop Streaming, in the local job runner: its
# own splits, sorting, combining, partitions and output commit; all on one machine,
# where a task that fails is not tried again.

load cluster

engine() {
	debian java default-jre-headless || return 1
	debian mvn maven || return 1
	why='Hadoop Streaming could not be fetched from Maven Central'
	mkdir -p "$ENGINES/hadoop"
	[ -s "$ENGINES/hadoop/classpath" ] ||
		timeout 600 mvn -q -B -f "$ROOT/tests/cluster/pom.xml" \
			dependency:build-classpath -Dmdep.outputFile="$ENGINES/hadoop/classpath" || return 1
	export HADOOP=$BATS_FILE_TMPDIR/hadoop STREAMING=streaming.jar
	cat >"$HADOOP" <<-EOF
		#!/bin/sh
		[ "\$1" = jar ] && shift 2
		exec java -cp "$(cat "$ENGINES/hadoop/classpath")" org.apache.hadoop.streaming.HadoopStreaming \
			-D hadoop.tmp.dir="$BATS_FILE_TMPDIR/tmp" -D mapreduce.local.reduce.tasks.maximum=3 "\$@"
	EOF
	chmod +x "$HADOOP"
}

# Three files, so that there are three maps.
run_job() {
	rm -rf documents parts
	mkdir documents
	command -p split -n l/3 documents.tsv documents/
	REDUCES=3 timeout 300 "$JOBS/hadoop.sh" documents parts >log 2>&1 || { tail -n 30 log >&2; return 1; }
	[ -f parts/_SUCCESS ] && "$JOBS/gather.sh" parts/part-*
}

@test "Hadoop: the same bytes as on one machine" {
	run_job | cmp - verdicts.tsv
	[ "$(ls parts/part-* | wc -l)" -eq 3 ]
}

@test "Hadoop: a job whose workers died changes nothing when it is run again" {
	dying_worker
	for attempt in 1 2 3 4; do
		run_job >out 2>err && break
		[ ! -s out ] && [ ! -e parts/_SUCCESS ]
	done
	[ "$(died)" -gt 1 ]
	cmp out verdicts.tsv
}

@test "Hadoop: tasks done twice change nothing" {
	documents_twice
	run_job | cmp - verdicts.tsv
}

@test "Hadoop: a task that goes on failing is no verdict" {
	failing_worker
	run ! --separate-stderr run_job
	[ -z "$output" ]
	[ ! -e parts/_SUCCESS ]
}
