#!/bin/sh
# cron-mail.sh - mail the desk when reports contradict each other, and only then.
#
#	*/10 * * * *	cd /srv/desk && cron-mail.sh desk@example.org manifest.tsv *.txt
#
# The same report is mailed once: the last one stays in .last-mail, in the
# working folder.  MAILER is a command that sends its standard input; without
# it, mail(1) does.
set -eu
to=${1:?whom to mail} manifest=${2:?manifest}
shift 2

report=$(mktemp)
trap 'rm -f "$report"' EXIT

# Status 1 says that there is a conflict, or that a sentence was given up; more than
# 1 that nothing is known: cron mails what then stands on standard error.
status=0
crossfoot report --exit-code -m "$manifest" "$@" >"$report" || status=$?
case $status in
0) rm -f .last-mail; exit 0 ;;
1) grep -q '^CONFLICTS$' "$report" || exit 1 ;;
*) exit "$status" ;;
esac

cmp -s "$report" .last-mail && exit 0
if [ -n "${MAILER:-}" ]; then
	sh -c "$MAILER" <"$report"
else
	mail -s 'Reports contradict each other' "$to" <"$report"
fi
cp "$report" .last-mail
