# bytes.bats - bytes that break software, through every program.

load lib/common

@test "naughty strings, every byte, broken UTF-8: in and out of every program, read back by other readers" {
	python3 "$ROOT/tests/oracle/bytes.py" "$ROOT/bin" "$ROOT/tests/cases/naughty/blns.txt"
}

@test "numbers of forty digits are exact" {
	digits=1234567890123456789012345678901234567890
	printf 'text\nThey counted %s grains and 0.%s t.\n' $digits $digits | extract-numbers |
		column value | same <(printf '%s\n0.%s\n' $digits ${digits%0}) cat
	printf 'k\tvalue\na\t%s\na\t%s\n' $digits $digits | reconcile -k k | column status | same <(echo agree) cat
	printf 'v\n%s\n1\n' $digits | tabulate -r v -v 'sum(v)' -o tsv | tail -n 1 |
		same <(printf 'total\t%s\n' ${digits%0}1) cat
}

@test "a million columns" {
	awk 'BEGIN { for (i = 1; i <= 1000000; i++) printf "c%d\t", i; print "text"
		for (i = 1; i <= 1000000; i++) printf "\t"; print "Twelve died." }' >wide
	printf 'label\tvalue\tpattern\nact\tdied\tdied\n' >rules.tsv
	extract-numbers wide | awk -F '\t' 'NR == 2 { print $1000001 }' | same <(echo 'Twelve died.') cat
	tag -r ./rules.tsv wide | awk -F '\t' 'NR == 2 { print NF, $NF }' | same <(echo '1000002 died') cat
	tabulate -c text -o tsv wide | same <(printf 'text\nTwelve died.\n') cat
	split -f tsv -c text wide | awk -F '\t' 'NR == 2 { print $NF }' | same <(echo 'Twelve died.') cat
	printf 'value\t' | cat - <(head -n 1 wide) >values && printf '5\t' | cat - <(tail -n 1 wide) >>values
	reconcile -g c1 -k text --value value values | column best | same <(echo 5) cat
}
