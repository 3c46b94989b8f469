# packaging.bats - what packages are made of says the same as the Makefile; the manual as pages.

load lib/common

PACKAGING=$ROOT/examples/packaging

@test "every package is of the version that the Makefile names" {
	version=$(sed -n 's/^VERSION *= *//p' "$ROOT/Makefile")
	[ -n "$version" ]
	grep -q "^crossfoot ($version) " "$PACKAGING/debian/changelog"
	grep -qx "pkgver=$version" "$PACKAGING/APKBUILD"
	grep -q "/crossfoot-$version.tar.gz\"" "$PACKAGING/crossfoot.rb"
	[ "$(split -V)" = "crossfoot-split $version" ]
}

@test "every package names the libraries that the build asks for" {
	libraries=$(sed -nE 's/^LIBS *= *//p' "$ROOT/Makefile")
	[ -n "$libraries" ]
	for library in $libraries libcsv; do
		name=${library#lib} name=${name%-8}
		grep -q "^Build-Depends:.*$name" "$PACKAGING/debian/control"
		grep -q "^makedepends=.*$name" "$PACKAGING/APKBUILD"
		grep -q "depends_on \".*$name\"" "$PACKAGING/crossfoot.rb"
	done
}

@test "the Debian package gives every program its installed name" {
	for program in split tag extract-numbers reconcile tabulate; do
		echo "usr/libexec/crossfoot/$program usr/bin/crossfoot-$program"
	done | diff - "$PACKAGING/debian/crossfoot.links"
	sh -n "$PACKAGING/APKBUILD"
}

# bats test_tags=plain
@test "make html: a page for each page of the manual, and no link leads nowhere" {
	mkdir source
	cp -r "$ROOT/Makefile" "$ROOT/.ci" "$ROOT/man" "$ROOT/common" "$ROOT/cmd" source
	make -s -C source html
	cd source/build/html
	for page in "$ROOT"/man/*.[15]; do
		[ -s "${page##*/}.html" ]
	done
	grep -ho 'href="crossfoot[^"#]*' *.html | cut -d'"' -f2 | sort -u >links
	[ "$(wc -l <links)" -ge 8 ]
	while read -r page; do
		[ -s "$page" ] || { echo "no $page"; return 1; }
	done <links
}
