#!/bin/sh
# cron-mail.sh - mail the desk when reports contradict each other, and only then.
#
#	*/10 * * * *	cd /srv/desk && cron-mail.sh desk@example.org manifest.tsv *.txt
#
# The same contradictions are mailed once: the last mail stays in .last-mail, in
# the working folder.  MAILER is a command that sends its standard input;
# without it, mail(1) does.
set -eu
PATH=$(crossfoot --exec-path):$PATH
to=${1:?whom to mail} manifest=${2:?manifest}
shift 2

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

split -m "$manifest" "$@" |
	extract-numbers --keep |
	tag -r default -a from,to >"$work/figures"

# Exit status 1 says that there is a conflict, more than 1 that nothing is known.
status=0
reconcile --events default --sums default --exit-code "$work/figures" \
	>"$work/verdicts" || status=$?
case $status in
0) exit 0 ;;
1) ;;
*) exit "$status" ;;
esac

reconcile --events default --sums default --detail "$work/figures" |
	awk -F '\t' -v OFS='\t' '
		NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i }
		NR == 1 || $at["status"] == "conflict" {
			print $at["event"], $at["value"], $at["source"], $at["text"]
		}' |
	crossfoot sort -k event,value,source |
	tabulate -o text >"$work/mail"

if ! cmp -s "$work/mail" .last-mail; then
	if [ -n "${MAILER:-}" ]; then
		sh -c "$MAILER" <"$work/mail"
	else
		mail -s 'Reports contradict each other' "$to" <"$work/mail"
	fi
	cp "$work/mail" .last-mail
fi
