# binaries.bats - what was built: hardened, importing no more than it needs, and the same
# bytes from another folder.

load lib/common

# bats file_tags=plain

PROGRAMS=(split tag extract-numbers reconcile tabulate)

imports() { nm -D --undefined-only "$ROOT/bin/$1" | awk '{ sub(/@.*/, "", $NF); print $NF }'; }

@test "no program can use the network, start a program or make a file of its own" {
	for p in "${PROGRAMS[@]}"; do
		imports "$p" | grep -xE 'socket|connect|bind|listen|accept4?|getaddrinfo|execv?[ep]*|execl.*|fork|vfork|posix_spawnp?|system|popen|tmpfile(64)?|mkstemp.*|mkdtemp|unlink|rename|dlopen' &&
			{ echo "is imported by $p"; return 1; }
	done
	imports crossfoot | grep -xE 'socket|connect|system|popen' && return 1
	imports crossfoot | grep -qx 'execvp'	# so that this list can find something
}

@test "position-independent, relocations read-only, no stack that runs" {
	for p in "${PROGRAMS[@]}" crossfoot; do
		readelf -W -h -l -d "$ROOT/bin/$p" >elf
		grep -q 'Type: *DYN' elf
		grep -q GNU_RELRO elf
		grep -qE 'BIND_NOW|Flags:.* NOW' elf
		grep 'GNU_STACK' elf | grep -q ' RW '
		! grep -qE 'RPATH|RUNPATH' elf || { echo "$p: a path to libraries"; return 1; }
		imports "$p" >names
		grep -q '__stack_chk_fail' names
	done
}

@test "built in another folder, the same bytes" {
	# of code, of a table; the programs themselves are compared by make check-same
	unset MAKEFLAGS MAKELEVEL
	objects=(build/cmd/crossfoot/report.o build/common/err.o build/gen/units.o)
	for folder in one another/one; do
		mkdir -p $folder
		(cd "$ROOT" && tar cf - Makefile .ci common cmd man) | tar xf - -C $folder
		make -s -C $folder ${CC:+CC="$CC"} "${objects[@]}"
	done
	for o in "${objects[@]}"; do cmp one/$o another/one/$o; done
}
