# install.bats - make install, uninstall, dist: in a copy, with a prefix of its own.

load lib/common

# bats file_tags=plain

PROGRAMS=(split tag extract-numbers reconcile tabulate)

setup_file() {
	export SOURCE=$BATS_FILE_TMPDIR/source PREFIX=$BATS_FILE_TMPDIR/opt
	mkdir "$SOURCE" && copy_to "$SOURCE" || return 1
	make_copy "$SOURCE" PREFIX="$PREFIX" install
}

installed() { (cd "$1" && find . ! -type d | LC_ALL=C sort); }

@test "programs, bare names, packs and pages are where they belong" {
	{
		echo ./bin/crossfoot
		printf './bin/crossfoot-%s\n' "${PROGRAMS[@]}"
		printf './libexec/crossfoot/%s\n' "${PROGRAMS[@]}"
		printf './share/bash-completion/completions/%s\n' crossfoot "${PROGRAMS[@]/#/crossfoot-}"
		printf './share/fish/vendor_completions.d/%s.fish\n' crossfoot "${PROGRAMS[@]/#/crossfoot-}"
		echo ./share/zsh/site-functions/_crossfoot
		(cd "$ROOT/cmd/tag/packs" && printf './share/crossfoot/packs/%s\n' *.tsv)
		(cd "$ROOT/man" && printf './share/man/man1/%s\n' *.1 && printf './share/man/man5/%s\n' *.5)
	} | LC_ALL=C sort >want
	installed "$PREFIX" | diff want -
}

@test "what is installed works without the source, in an empty folder" {
	mv "$SOURCE" "$SOURCE.away"
	cp "$ROOT"/examples/reports/northwire.txt .
	run --separate-stderr env -i PATH="$PREFIX/bin:/usr/bin:/bin" crossfoot report northwire.txt
	mv "$SOURCE.away" "$SOURCE"
	echo "$stderr"
	[ "$status" -eq 0 ]
	[ -n "$output" ]
	[ -z "$stderr" ]
}

@test "bare names come from --exec-path, and hide nothing otherwise" {
	PATH=$PREFIX/bin:/usr/bin:/bin
	[ "$(crossfoot --exec-path)" -ef "$PREFIX/libexec/crossfoot" ]
	[ "$(command -v split)" = /usr/bin/split ]
	PATH=$(crossfoot --exec-path):$PATH
	[ "$(command -v split)" -ef "$PREFIX/libexec/crossfoot/split" ]
	[ "$(crossfoot-split -V)" = "$(crossfoot split -V)" ]
	[ "$(crossfoot-split -V)" = "$(split -V)" ]
}

@test "the pages tell the prefix" {
	run ! grep -r /usr/local "$PREFIX/share/man"
	grep -q "$PREFIX/share/crossfoot/packs" "$PREFIX/share/man/man1/crossfoot.1"
}

@test "DESTDIR stages the same files, and none of them knows of it" {
	make_copy "$SOURCE" PREFIX="$PREFIX" DESTDIR="$PWD/stage" install
	installed "$PREFIX" >want
	installed "$PWD/stage$PREFIX" | diff want -
	run ! grep -rlF "$PWD/stage" stage
}

@test "uninstall leaves nothing" {
	make_copy "$SOURCE" PREFIX="$PREFIX" DESTDIR="$PWD/stage" install uninstall
	[ -z "$(find stage ! -type d)" ]
	[ -z "$(find stage -name '*crossfoot*')" ]
}

@test "dist: the committed files, the same bytes each time" {
	git clone -q "$ROOT" clone 2>/dev/null || {	# a tarball has no history
		cp -r "$SOURCE" clone
		git -C clone init -q && git -C clone add .
		git -C clone -c user.name=test -c user.email=test@localhost commit -qm test
	}
	make -s -C clone dist
	cp clone/build/crossfoot-*.tar.gz once.tar.gz
	tar tzf once.tar.gz | grep -v '/$' | cut -d/ -f2- | LC_ALL=C sort >got
	git -C clone ls-files | LC_ALL=C sort | diff - got
	make -s -C clone dist
	cmp once.tar.gz clone/build/crossfoot-*.tar.gz
}
