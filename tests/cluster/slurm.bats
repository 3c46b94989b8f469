# slurm.bats - examples/cluster/slurm.sh on Slurm: a controller and two nodes, all here.

load cluster

engine() {
	debian slurmctld slurm-wlm munge || return 1
	why='slurm and munge want to be started by root'
	[ "$(id -u)" -eq 0 ] || return 1
	export SLURM=$BATS_FILE_TMPDIR/slurm
	mkdir -p "$SLURM"/{state,spool,log}
	export SLURM_CONF=$SLURM/slurm.conf
	why='Slurm does not start here'
	head -c 1024 /dev/urandom >"$SLURM/key"
	chmod 400 "$SLURM/key"
	munged --force --key-file="$SLURM/key" --socket="$SLURM/socket" --pid-file="$SLURM/munged.pid" \
		--log-file="$SLURM/log/munged" --seed-file="$SLURM/seed" || return 1
	configuration >"$SLURM_CONF"
	slurmctld && slurmd -N one && slurmd -N two || return 1
	for ((i = 0; i < 100; i++)); do
		[ "$(sinfo -h -N -t idle -o %N | sort -u | wc -l)" -eq 2 ] && return
		sleep 0.2
	done
	return 1
}

configuration() {
	host=$(hostname)
	cat <<-EOF
		ClusterName=check
		SlurmctldHost=$host(127.0.0.1)
		SlurmctldPort=26817
		AuthType=auth/munge
		AuthInfo=socket=$SLURM/socket
		SlurmUser=root
		StateSaveLocation=$SLURM/state
		SlurmdSpoolDir=$SLURM/spool/%n
		SlurmctldPidFile=$SLURM/slurmctld.pid
		SlurmdPidFile=$SLURM/%n.pid
		SlurmctldLogFile=$SLURM/log/slurmctld
		SlurmdLogFile=$SLURM/log/%n
		ProctrackType=proctrack/linuxproc
		TaskPlugin=task/none
		SelectType=select/cons_tres
		SelectTypeParameters=CR_CPU
		MpiDefault=none
		SwitchType=switch/none
		JobAcctGatherType=jobacct_gather/none
		AccountingStorageType=accounting_storage/none
		SchedulerParameters=sched_interval=1,batch_sched_delay=0
		NodeName=one NodeHostname=$host NodeAddr=127.0.0.1 Port=26818 CPUs=2 State=UNKNOWN
		NodeName=two NodeHostname=$host NodeAddr=127.0.0.1 Port=26819 CPUs=2 State=UNKNOWN
		PartitionName=all Nodes=one,two Default=YES State=UP
	EOF
}

teardown_file() {
	[ -n "${SLURM:-}" ] || return 0
	for daemon in one two slurmctld munged; do
		[ -f "$SLURM/$daemon.pid" ] || continue
		pid=$(cat "$SLURM/$daemon.pid")
		kill "$pid"
		while kill -0 "$pid" 2>/dev/null; do sleep 0.2; done
	done
}

run_job() { MAPS=6 REDUCES=3 timeout 200 "$JOBS/slurm.sh" documents.tsv work; }

# The same where tasks are queued again: Slurm lets these wait for two minutes, we do not.
run_job_again() {
	while sleep 1; do
		squeue -h -t PD -o '%i %r' | sed -n 's/ BeginTime$//p' |
			xargs -r -I {} scontrol update JobId={} StartTime=now
	done 3>&- >/dev/null 2>&1 &
	local status=0 hurry=$!
	run_job || status=$?
	kill "$hurry"
	return "$status"
}

@test "Slurm: the same bytes as on one machine" {
	run_job | cmp - verdicts.tsv
	[ "$(ls work/verdicts | wc -l)" -eq 3 ]
}

@test "Slurm: workers that die and tasks that are queued again change nothing" {
	dying_worker
	run_job_again | cmp - verdicts.tsv
	[ "$(died)" -eq 6 ]
}

@test "Slurm: tasks done twice change nothing" {
	documents_twice
	run_job | cmp - verdicts.tsv
	# and a whole task again, after the others are done
	rm documents.tsv
	ln -s "$DATA/documents.tsv" .
	SLURM_ARRAY_TASK_ID=2 "$JOBS/slurm-task.sh" "$JOBS" "$PWD/work" map 3
	SLURM_ARRAY_TASK_ID=1 "$JOBS/slurm-task.sh" "$JOBS" "$PWD/work" reduce
	"$JOBS/gather.sh" work/verdicts/* | cmp - verdicts.tsv
}

@test "Slurm: a task that goes on failing is no verdict" {
	failing_worker
	run -1 --separate-stderr run_job_again
	echo "$output"
	[ -z "$output" ]
}
