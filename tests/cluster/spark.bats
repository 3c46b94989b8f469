# spark.bats - examples/cluster/spark.py on Spark: a driver, two workers, real executors.

load cluster

PYSPARK=pyspark==3.5.3

engine() {
	debian java default-jre-headless || return 1
	why="$PYSPARK could not be installed"
	[ -x "$ENGINES/spark/bin/spark-submit" ] || {
		python3 -m venv "$ENGINES/spark" &&
		timeout 600 "$ENGINES/spark/bin/pip" install -q "$PYSPARK" || return 1
	}
	export PYSPARK_PYTHON=$ENGINES/spark/bin/python SPARK_LOCAL_IP=127.0.0.1
	export PATH=$ENGINES/spark/bin:$PATH
}

run_job() {
	rm -rf parts
	MAPS=6 REDUCES=3 timeout 300 spark-submit --master 'local-cluster[2,1,1024]' \
		--conf spark.ui.enabled=false --files "$(printf '%s,' "$JOBS"/{map,combine,reduce}.sh)$JOBS/columns" \
		"$JOBS/spark.py" "file://$(readlink -f documents.tsv)" "file://$PWD/parts" >log 2>&1 ||
		{ tail -n 30 log >&2; return 1; }
	[ -f parts/_SUCCESS ] && "$JOBS/gather.sh" parts/part-*
}

@test "Spark: the same bytes as on one machine" {
	run_job | cmp - verdicts.tsv
	[ "$(ls parts/part-* | wc -l)" -eq 3 ]
}

@test "Spark: workers that die and tasks that are tried again change nothing" {
	dying_worker
	run_job | cmp - verdicts.tsv
	[ "$(died)" -ge 6 ]
}

@test "Spark: tasks done twice change nothing" {
	documents_twice
	run_job | cmp - verdicts.tsv
}

@test "Spark: a task that goes on failing is no verdict" {
	failing_worker
	run ! --separate-stderr run_job
	[ -z "$output" ]
	[ ! -e parts/_SUCCESS ]
}
