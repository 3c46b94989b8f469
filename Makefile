# crossfoot - get every figure out of many reports, and see which agree.
#
#	make demo	install what is missing, build, run the main job on examples/
#	make check	install what is missing, run the tests
#	make install	PREFIX=/usr/local DESTDIR=	make help	the rest
#
# GNU make; 3.81 (macOS) will do.

VERSION  = 0.1.0
PROGRAMS = split tag extract-numbers reconcile tabulate
ALL      = $(PROGRAMS) crossfoot

DESTDIR    =
PREFIX     = /usr/local
bindir     = $(PREFIX)/bin
libexecdir = $(PREFIX)/libexec
datadir    = $(PREFIX)/share
mandir     = $(datadir)/man
execdir    = $(libexecdir)/crossfoot
packdir    = $(datadir)/crossfoot/packs

SHELLS      = bash zsh fish
completions = bash-completion/completions zsh/site-functions fish/vendor_completions.d

CC         = cc
AR         = ar
AWK        = awk
INSTALL    = install
PKG_CONFIG = pkg-config
LIBS       = libpcre2-8 libutf8proc
export CC PKG_CONFIG

# known: every flag of the wish list that this compiler knows; all at once if it
# can, else one by one.  linkable: the same for the linker.
known    = $(shell try() { $(CC) -Werror -O2 "$$@" -x c -c -o /dev/null /dev/null 2>/dev/null; }; $(wish))
linkable = $(shell mkdir -p build; try() { echo 'int main(void) { return 0; }' | \
           $(CC) -fPIE "$$@" -x c -o build/probe - 2>/dev/null; }; $(wish))
wish     = if try $(1); then echo $(1); else for f in $(1); do try $$f && echo $$f; done; fi

WARN     = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes \
           -Wmissing-prototypes -Wpointer-arith -Wcast-qual -Wwrite-strings \
           -Wformat=2 -Wundef -Wvla -Wimplicit-fallthrough
HARDENED = -pie -Wl,-z,relro,-z,now -Wl,-z,noexecstack -Wl,--as-needed
# No path of the folder that it was built in: the same sources, the same bytes.
MAPPED  := $(call known,-ffile-prefix-map=$(CURDIR)=.)
HARD    := $(call known,-D_FORTIFY_SOURCE=3 -fstack-protector-strong -fstack-clash-protection \
           -fcf-protection -ftrivial-auto-var-init=zero -fPIE)
HARDLINK:= $(call linkable,$(HARDENED))
CPPFLAGS = -D_XOPEN_SOURCE=700 -D_FILE_OFFSET_BITS=64 -I. -Ibuild \
           -DVERSION='"$(VERSION)"'
CFLAGS   = -O3 -g
STRICT   = -std=c11 $(WARN) $(HARD) $(MAPPED)
LDFLAGS  =

# libcsv tells pkg-config nothing; Homebrew and the BSDs keep it out of the way.
csv_at  := $(patsubst %/include/csv.h,%,$(wildcard /opt/homebrew/include/csv.h /usr/local/include/csv.h \
           /usr/pkg/include/csv.h))
CPPFLAGS_LIBS := $(shell $(PKG_CONFIG) --cflags $(LIBS) 2>/dev/null) $(csv_at:%=-I%/include)
LDLIBS  := $(csv_at:%=-L%/lib) $(shell $(PKG_CONFIG) --libs $(LIBS) 2>/dev/null) -lcsv

compile = $(CC) $(CPPFLAGS) $(CPPFLAGS_LIBS) $(CFLAGS) $(STRICT)
link    = $(CC) $(CFLAGS) $(STRICT) $(HARDLINK) $(LDFLAGS)

# Tables that are data, made into C: build/gen/NAME.c defines NAME[] and NAME_n.
split_lang   = $(sort $(wildcard cmd/split/lang/*.tsv))
number_lang  = $(sort $(wildcard cmd/extract-numbers/lang/*.tsv))
units        = $(wildcard common/units.tsv)
clauses      = $(wildcard common/clauses.tsv)
TABLES       = $(foreach t,split_lang number_lang units clauses,$(if $($(t)),$(t)))

objects = $(patsubst %.c,build/%.o,$(sort $(wildcard $(1)/*.c)))
COMMON  = build/common.a
UNITS   = $(patsubst tests/unit/%.c,build/tests/unit/%,$(filter-out tests/unit/unit.c,$(wildcard tests/unit/*.c)))
FUZZERS = $(patsubst tests/fuzz/%.c,build/tests/fuzz/%,$(filter-out tests/fuzz/replay.c,$(wildcard tests/fuzz/*.c)))

all: $(ALL:%=bin/%)

# Completions say what the programs say with -h: both come from the same tables.
COMMANDS = '' $(PROGRAMS) report sort body doctor
packs    = $(filter-out %.events %.sums %.titles,$(sort $(patsubst cmd/tag/packs/%.tsv,%,$(wildcard cmd/tag/packs/*.tsv))))
shells   = cmd/crossfoot/completions
build/completions/%: $(shells)/options.awk $(shells)/%.awk $(ALL:%=bin/%)
	@mkdir -p $(@D)
	for c in $(COMMANDS); do bin/crossfoot $$c -h || exit 1; done | \
	    $(AWK) -v packs='$(packs)' -f $(shells)/options.awk -f $(shells)/$*.awk >$@.tmp
	mv $@.tmp $@

define program
bin/$(1): $(call objects,cmd/$(1)) $(COMMON)
	@mkdir -p bin
	$$(link) -o $$@ $(call objects,cmd/$(1)) $(COMMON) $$(LDLIBS)
endef
$(foreach p,$(ALL),$(eval $(call program,$(p))))

$(COMMON): $(call objects,common) $(TABLES:%=build/gen/%.o)
	rm -f $@
	$(AR) rcs $@ $^

build/%.o: %.c build/flags | build/gen/paths.h
	@mkdir -p $(@D)
	$(compile) -MMD -MP -c -o $@ $<

build/gen/%.o: build/gen/%.c build/flags
	$(compile) -c -o $@ $<

define table
build/gen/$(1).c: $($(1)) common/rows.awk
	@mkdir -p build/gen
	$$(AWK) -v name=$(1) -f common/rows.awk $($(1)) >$$@.tmp
	mv $$@.tmp $$@
endef
$(foreach t,$(TABLES),$(eval $(call table,$(t))))

# Other flags or another compiler build anew; no library, no build.
build/flags: FORCE
	@mkdir -p build
	@printf '%s\n' $(compile) | cmp -s - $@ || \
	{ .ci/deps -n build && printf '%s\n' $(compile) >$@; }

# Where things are installed; another prefix builds anew what knows of it.
paths = '\#define PACK_DIR "$(packdir)"' '\#define EXEC_DIR "$(execdir)"'
build/gen/paths.h: FORCE
	@mkdir -p build/gen
	@printf '%s\n' $(paths) | cmp -s - $@ || printf '%s\n' $(paths) >$@

# ---- tests ----

# A unit test may reach into any program's pure files: it names them in its first lines,
#	/* uses: cmd/split/mark.c cmd/tag/?*.c */
# and its main is nobody's.
named = $(wildcard $(shell sed -n 's,^/\* uses: \(.*\) \*/,\1,p' $(1)))
uses  = $(patsubst %.c,build/%.o,$(filter-out %/main.c,$(named)))
define unit
build/tests/unit/$(1): build/tests/unit/$(1).o build/tests/unit/unit.o $(call uses,tests/unit/$(1).c) $(COMMON)
	$$(link) -o $$@ $$(filter %.o,$$^) $(COMMON) $$(LDLIBS)
endef
$(foreach u,$(UNITS),$(eval $(call unit,$(notdir $(u)))))

# A fuzz target replays files, or is driven by -fsanitize=fuzzer: see `make fuzz`.
FUZZ_DRIVER = build/tests/fuzz/replay.o
define fuzzer
build/tests/fuzz/$(1): build/tests/fuzz/$(1).o $(call uses,tests/fuzz/$(1).c) $(COMMON) $(filter %.o,$(FUZZ_DRIVER))
	$$(link) -o $$@ build/tests/fuzz/$(1).o $(call uses,tests/fuzz/$(1).c) $(FUZZ_DRIVER) $(COMMON) $$(LDLIBS)
endef
$(foreach f,$(FUZZERS),$(eval $(call fuzzer,$(notdir $(f)))))

build/tests/fault.so: tests/lib/fault.c
	@mkdir -p $(@D)
	$(CC) -O2 -fPIC -shared -o $@ $< -ldl

everything: all $(SHELLS:%=build/completions/%) $(UNITS) $(FUZZERS) build/tests/fault.so

check:
	@.ci/deps check
	@$(MAKE) -s $(JOBS) everything
	@status=0; $(MAKE) -s $(JOBS) check-unit check-fuzz || status=1; $(BATS) tests || status=1; exit $$status

# Two .bats files at a time, each in its order: no test may write into this folder.
BATS = bats --jobs 2 --no-parallelize-within-files $(BATSFLAGS)

# Every unit test runs the rows of the same name: NAME.t, and those in a folder NAME.
UNDER =
check-unit: $(UNITS)
	@status=0; for u in $(UNITS); do n=$${u##*/}; \
	$(UNDER) $$u tests/cases/$$n.t $$(find tests/cases/$$n -name '*.t' 2>/dev/null | sort) || status=1; \
	done; exit $$status

# Every fuzz target runs the files that were found worth keeping.
check-fuzz: $(FUZZERS)
	@status=0; for f in $(FUZZERS); do $$f tests/fuzz/corpus/$${f##*/}/* || status=1; done; exit $$status

# The report page in a browser, and under axe-core where npm can fetch it.
check-page: all
	@.ci/deps page
	@tests/page/check

# The same under the address and undefined behaviour sanitizers, in a copy.  What
# asks about the source or replaces the allocator is left to the plain run; a
# confined program cannot be searched for leaks, the unit tests are.  Unsigned numbers may
# wrap, and conversions lose something, only where tests/san/ignore says why.
SANITIZE = -fsanitize=address,undefined,integer,implicit-conversion \
           -fsanitize-ignorelist=tests/san/ignore -fno-sanitize-recover=all
SAN = -O1 -g -fno-omit-frame-pointer $(SANITIZE)
check-san:
	@.ci/deps lint
	@.ci/copy build/san
	@cd build/san && $(MAKE) -s $(JOBS) CC=clang CFLAGS="$(SAN)" HARD= check-san-here

check-san-here: everything
	@status=0; $(MAKE) -s $(JOBS) check-unit check-fuzz || status=1; \
	ASAN_OPTIONS=detect_leaks=0 $(BATS) --filter-tags '!plain' tests || status=1; \
	exit $$status

# The same under the memory sanitizer: nothing is used that nobody wrote.  PCRE2, utf8proc and
# libcsv are compiled with it, too; without machine code, into which it does not see.
MSAN = -O1 -g -fno-omit-frame-pointer -fsanitize=memory
check-msan:
	@.ci/deps lint
	@.ci/copy build/msan/tree
	@tests/lib/libraries build/msan/libraries clang $(MSAN)
	@cd build/msan/tree && $(MAKE) -s $(JOBS) CC=clang CFLAGS="$(MSAN) -fsanitize-ignorelist=tests/san/ignore" HARD= \
	    CPPFLAGS_LIBS="-I../libraries -DUTF8PROC_STATIC -DPCRE2_STATIC" LDLIBS=../libraries/libs.a check-san-here

# Unit tests and each use of the programs under valgrind's memcheck, in a copy.
check-valgrind:
	@.ci/deps memcheck
	@.ci/copy build/valgrind
	@rm -rf build/valgrind/bin
	@cd build/valgrind && $(MAKE) -s $(JOBS) CFLAGS='-O1 -g' HARD= check-valgrind-here

check-valgrind-here: all $(UNITS) build/tests/fault.so
	@+tests/san/valgrind

# Other compilers, machines, C libraries, locales and environments: the same bytes.
check-same: all
	@tests/same/run

# How much of common/ and the pure files the tests run: lines, branches.  Counters live in
# mapped files, which are open before a program is confined.
COVER = -O1 -g -Wno-unused-command-line-argument -fprofile-instr-generate -fcoverage-mapping -mllvm -runtime-counter-relocation
cover:
	@.ci/deps lint
	@.ci/copy build/cover
	@rm -rf build/cover/build/profiles && mkdir -p build/cover/build/profiles
	@cd build/cover && LLVM_PROFILE_FILE=$$PWD/build/profiles/%m%c.profraw \
	    $(MAKE) -s $(JOBS) CC=clang CFLAGS="$(COVER)" HARD= cover-here

cover-here: everything
	-@$(MAKE) -s check-unit check-fuzz >build/profiles/log
	-@$(BATS) --filter-tags '!plain' tests >>build/profiles/log
	@.ci/cover build/profiles

# Is there a test that fails when the code is wrong?  Small changes to common/ and the pure
# files, one at a time, under the sanitizers, which see what is read beside an array:
# MUTANTS (8) of each file, 0 for all; MUTATE names files, or FILE:LINE.
MUTATE =
mutants:
	@.ci/deps lint
	@.ci/copy build/mutants/tree
	@cd build/mutants/tree && $(MAKE) -s $(JOBS) CC=clang CFLAGS="-O0 -ftrivial-auto-var-init=pattern $(SANITIZE)" \
	    HARD= MAPPED= everything
	@LIBS='$(LDLIBS)' tests/mutants/run build/mutants/tree $(MUTATE)

# Every fault on every use of the programs, and every allocation.
check-faults:
	@.ci/deps check
	@$(MAKE) -s $(JOBS) everything
	@FAULTS_ALL=1 bats $(BATSFLAGS) tests/faults.bats

# More than four gigabytes through each program, in little memory: some eight minutes.
check-big: all
	@.ci/deps check
	@bats $(BATSFLAGS) tests/big

# Look for inputs that break the fuzz targets: FUZZ_SECONDS each, FUZZ names some of them.
FUZZ         = $(notdir $(FUZZERS))
FUZZ_SECONDS = 60
export FUZZ_SECONDS
fuzz:
	@.ci/deps lint
	@.ci/copy build/fuzz/tree
	@cd build/fuzz/tree && $(MAKE) -s $(JOBS) CC=clang CFLAGS="$(SAN) -fsanitize=fuzzer-no-link" HARD= \
	    FUZZ_DRIVER=-fsanitize=fuzzer $(FUZZ:%=build/tests/fuzz/%)
	@tests/fuzz/run build/fuzz/tree/build/tests/fuzz $(FUZZ)

# Look for inputs that break the programs themselves: AFL_SECONDS each, AFL names some of them.
AFL         = $(PROGRAMS)
AFL_SECONDS = 60
export AFL_SECONDS
afl:
	@.ci/deps afl
	@.ci/copy build/afl/tree
	@cd build/afl/tree && AFL_QUIET=1 $(MAKE) -s $(JOBS) CC=afl-clang-fast CFLAGS="$(SAN)" HARD= \
	    $(PROGRAMS:%=bin/%)
	@tests/fuzz/afl build/afl/tree/bin $(AFL)

# The jobs of examples/cluster on the engines they are for, which are installed where that
# can be; skipped, with the reason, where it cannot.
check-cluster:
	@.ci/deps check
	@$(MAKE) -s $(JOBS) all
	@bats $(BATSFLAGS) tests/cluster

lint:
	@.ci/deps lint
	@.ci/lint

# What four analyzers find that is neither mended nor explained; TOOLS names some of them.
TOOLS =
analyze:
	@.ci/deps analyze
	@$(MAKE) -s build/flags build/gen/paths.h
	@.ci/analyze $(TOOLS)

# TEXT: a file to measure on, instead of texts that are made.
export TEXT
# How well figures are read, on sentences that were annotated blind, and dates.
accuracy: all
	@tests/accuracy/score
	@tests/accuracy/spans

bench: all
	@tests/bench/sentences
	@tests/bench/figures
	@tests/bench/labels
	@tests/bench/names
	@tests/bench/csv
	@tests/bench/run
	@tests/bench/tables
	@tests/bench/keys

# ---- for people ----

JOBS = $(if $(filter -j%,$(MAKEFLAGS)),,-j2)

demo:
	@.ci/deps build
	@$(MAKE) -s $(JOBS) all
	@bin/crossfoot report -m examples/manifest.tsv examples/reports/*.txt
	@bin/crossfoot report -o html -m examples/manifest.tsv examples/reports/*.txt >build/demo.html
	@echo; echo "The same as a page, each verdict opening to its sentences: build/demo.html"

deps:
	@.ci/deps lint

# crossfoot-split in bindir and split in execdir are one file: the bare name must
# not hide the system's split.
install: all $(SHELLS:%=build/completions/%)
	$(INSTALL) -d $(DESTDIR)$(bindir) $(DESTDIR)$(execdir) $(DESTDIR)$(packdir) \
	    $(DESTDIR)$(mandir)/man1 $(DESTDIR)$(mandir)/man5
	$(INSTALL) -m 755 bin/crossfoot $(DESTDIR)$(bindir)
	for p in $(PROGRAMS); do \
		$(INSTALL) -m 755 bin/$$p $(DESTDIR)$(execdir) && \
		{ ln -f $(DESTDIR)$(execdir)/$$p $(DESTDIR)$(bindir)/crossfoot-$$p 2>/dev/null || \
		  $(INSTALL) -m 755 bin/$$p $(DESTDIR)$(bindir)/crossfoot-$$p; } || exit 1; \
	done
	$(INSTALL) -m 644 cmd/tag/packs/*.tsv $(DESTDIR)$(packdir)
	$(INSTALL) -d $(completions:%=$(DESTDIR)$(datadir)/%)
	$(INSTALL) -m 644 build/completions/bash $(DESTDIR)$(datadir)/bash-completion/completions/crossfoot
	$(INSTALL) -m 644 build/completions/zsh $(DESTDIR)$(datadir)/zsh/site-functions/_crossfoot
	$(INSTALL) -m 644 build/completions/fish $(DESTDIR)$(datadir)/fish/vendor_completions.d/crossfoot.fish
	for p in $(PROGRAMS); do \
		ln -sf crossfoot $(DESTDIR)$(datadir)/bash-completion/completions/crossfoot-$$p && \
		ln -sf crossfoot.fish $(DESTDIR)$(datadir)/fish/vendor_completions.d/crossfoot-$$p.fish || exit 1; \
	done
	for m in man/*.[15]; do \
		sed -e 's,/usr/local/libexec,$(libexecdir),g' -e 's,/usr/local/share,$(datadir),g' \
		    -e 's,/usr/local/bin,$(bindir),g' $$m >build/page && \
		$(INSTALL) -m 644 build/page $(DESTDIR)$(mandir)/man$${m##*.}/$${m##*/} || exit 1; \
	done

uninstall:
	rm -f $(DESTDIR)$(bindir)/crossfoot $(PROGRAMS:%=$(DESTDIR)$(bindir)/crossfoot-%)
	rm -rf $(DESTDIR)$(execdir) $(DESTDIR)$(datadir)/crossfoot
	rm -f $(DESTDIR)$(datadir)/bash-completion/completions/crossfoot \
	    $(PROGRAMS:%=$(DESTDIR)$(datadir)/bash-completion/completions/crossfoot-%) \
	    $(DESTDIR)$(datadir)/zsh/site-functions/_crossfoot \
	    $(DESTDIR)$(datadir)/fish/vendor_completions.d/crossfoot.fish \
	    $(PROGRAMS:%=$(DESTDIR)$(datadir)/fish/vendor_completions.d/crossfoot-%.fish)
	for m in man/*.[15]; do rm -f $(DESTDIR)$(mandir)/man$${m##*.}/$${m##*/}; done

dist:
	@mkdir -p build
	git archive --format=tar --prefix=crossfoot-$(VERSION)/ HEAD | gzip -n >build/crossfoot-$(VERSION).tar.gz

# A Debian package in build/deb, which lintian has nothing to object to.
deb:
	@.ci/deps deb
	@.ci/copy build/deb/crossfoot
	cp -r examples/packaging/debian build/deb/crossfoot
	cd build/deb/crossfoot && $(MAKE) -s clean && dpkg-buildpackage -us -uc -b
	lintian --fail-on error,warning build/deb/crossfoot_$(VERSION)_*.changes

# The manual as pages, each referring to the others.
html:
	@mkdir -p build/html
	for m in man/*.[15]; do \
		mandoc -T html -O man=%N.%S.html $$m >build/html/$${m##*/}.html || exit 1; \
	done

clean:
	rm -rf bin build

help:
	@echo 'make             build bin/* (make CC=clang, CFLAGS=..., LDFLAGS=...)'
	@echo 'make demo        install what is missing, build, run the main job on examples/'
	@echo 'make check       install what is missing, build, run all tests'
	@echo 'make check-unit  the rows of the pure parts only'
	@echo 'make check-page  the report page in a browser: opens, unfolds, prints, runs nothing'
	@echo 'make check-san   the tests under the address, undefined behaviour and integer sanitizers'
	@echo 'make check-msan  the tests under the memory sanitizer, the libraries compiled with it, too'
	@echo 'make check-valgrind  unit tests and each use of the programs under valgrind'
	@echo 'make check-same  the same bytes from other compilers, machines, C libraries, locales, environments'
	@echo 'make cover       how much of the pure files the tests run: lines and branches'
	@echo 'make mutants     how many small changes to the pure files the tests notice (MUTANTS=8 each, MUTATE=files)'
	@echo 'make check-faults  what may go wrong around a program, on every use of each, every allocation'
	@echo 'make check-big   five gigabytes through each program, in little memory'
	@echo 'make check-cluster  the jobs of examples/cluster on Slurm, Spark, Hadoop, GNU parallel'
	@echo 'make fuzz        look for inputs that break what reads them (FUZZ_SECONDS=60 each)'
	@echo 'make afl         the same for the programs themselves, with AFL++ (AFL_SECONDS=60 each)'
	@echo 'make lint        warnings of two compilers are errors; cppcheck, mandoc, shellcheck'
	@echo 'make analyze     gcc -fanalyzer, clang analyzer, clang-tidy, cppcheck with all checks (TOOLS=gcc ...)'
	@echo 'make accuracy    how well figures and dates are read, on annotated sentences'
	@echo 'make bench       MB per CPU second of each program, of split beside others (TEXT=file); of reconcile'
	@echo 'make deps        install what any of these need'
	@echo 'make install     PREFIX=$(PREFIX) DESTDIR=$(DESTDIR); make uninstall'
	@echo 'make dist        build/crossfoot-$(VERSION).tar.gz of the last commit'
	@echo 'make deb         a Debian package in build/deb; make html: the manual in build/html'
	@echo 'make clean       remove bin/ and build/'

-include $(wildcard build/*/*.d build/*/*/*.d)

.PHONY: all everything check check-unit check-page check-fuzz check-same check-san check-san-here check-msan check-valgrind check-valgrind-here analyze cover cover-here mutants check-faults check-big check-cluster \
        fuzz afl lint accuracy bench demo deps deb html install \
        uninstall dist clean help FORCE
.DELETE_ON_ERROR:
.SECONDARY:
