# parallel.bats - examples/cluster/parallel.sh on GNU parallel.

load cluster

engine() { debian parallel parallel; }

# Small blocks: some fifteen tasks.
run_job() { BLOCK=5k "$JOBS/parallel.sh" documents.tsv; }

@test "GNU parallel: the same bytes as on one machine" {
	run_job | cmp - verdicts.tsv
}

@test "GNU parallel: the same from several hosts, over ssh" {
	debian ssh-keygen openssh-client
	"$ROOT/tests/cluster/sshd" sshd "$PATH" || skip "no ssh server: it wants root, namespaces and Debian's package"
	HOSTS=alpha,beta,: PARALLEL_SSH=$PWD/sshd/ssh BLOCK=5k "$JOBS/parallel.sh" documents.tsv | cmp - verdicts.tsv
	[ "$(grep -c '^Accepted publickey' sshd/log)" -gt 2 ]
}

@test "GNU parallel: workers that die and tasks that are tried again change nothing" {
	dying_worker
	run_job 2>err | cmp - verdicts.tsv
	[ "$(died)" -gt 5 ]
}

@test "GNU parallel: tasks done twice change nothing" {
	documents_twice
	run_job | cmp - verdicts.tsv
}

@test "GNU parallel: a task that goes on failing is no verdict" {
	failing_worker
	run ! --separate-stderr run_job
	[ -z "$output" ]
}
