# crossfoot - get every figure out of many reports, and see which agree.
#
#	make demo	install what is missing, build, run the main job on examples/
#	make check	the tests			make lint	what a reader would object to
#	make install	PREFIX=/usr/local DESTDIR=	make help	the rest

VERSION  = 0.1.0
PROGRAMS = split tag extract-numbers reconcile tabulate
ALL      = $(PROGRAMS) crossfoot

PREFIX     = /usr/local
bindir     = $(PREFIX)/bin
libexecdir = $(PREFIX)/libexec
datadir    = $(PREFIX)/share
mandir     = $(datadir)/man

CC       = cc
AR       = ar
AWK      = awk
PKG_CONFIG = pkg-config
LIBS     = libpcre2-8 libutf8proc

# Every flag of the wish list that this compiler knows.
known = $(shell for f in $(1); do $(CC) -Werror -O2 $$f -x c -c -o /dev/null /dev/null 2>/dev/null && echo $$f; done)
WARN     = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes \
           -Wmissing-prototypes -Wpointer-arith -Wcast-qual -Wwrite-strings \
           -Wformat=2 -Wundef -Wvla -Wimplicit-fallthrough
HARD    := $(call known,-D_FORTIFY_SOURCE=3 -fstack-protector-strong -fstack-clash-protection \
           -fcf-protection -ftrivial-auto-var-init=zero -fPIE)
CPPFLAGS = -D_POSIX_C_SOURCE=200809L -D_FILE_OFFSET_BITS=64 -I. -Ibuild \
           -DVERSION='"$(VERSION)"' -DPACK_DIR='"$(datadir)/crossfoot/packs"' \
           -DEXEC_DIR='"$(libexecdir)/crossfoot"'
CFLAGS   = -O2 -g
STRICT   = -std=c11 $(WARN) $(HARD)
LDFLAGS  = -pie -Wl,-z,relro,-z,now,-z,noexecstack -Wl,--as-needed
CPPFLAGS_LIBS := $(shell $(PKG_CONFIG) --cflags $(LIBS) 2>/dev/null)
LDLIBS  := $(shell $(PKG_CONFIG) --libs $(LIBS) 2>/dev/null || echo -lpcre2-8 -lutf8proc) -lcsv

# Tables that are data, made into C: build/gen/NAME.c defines NAME[] and NAME_n.
TABLES       = split_lang number_lang units clauses
split_lang   = $(sort $(wildcard cmd/split/lang/*.tsv))
number_lang  = $(sort $(wildcard cmd/extract-numbers/lang/*.tsv))
units        = common/units.tsv
clauses      = common/clauses.tsv

objects = $(patsubst %.c,build/%.o,$(sort $(wildcard $(1)/*.c)))
COMMON  = build/common.a
UNITS   = $(patsubst tests/unit/%.c,build/tests/unit/%,$(filter-out tests/unit/unit.c,$(wildcard tests/unit/*.c)))

all: $(ALL:%=bin/%)

define program
bin/$(1): $(call objects,cmd/$(1)) $(COMMON)
	@mkdir -p bin
	$(CC) $(CFLAGS) $(STRICT) $(LDFLAGS) -o $$@ $(call objects,cmd/$(1)) $(COMMON) $(LDLIBS)
endef
$(foreach p,$(ALL),$(eval $(call program,$(p))))

$(COMMON): $(call objects,common) $(TABLES:%=build/gen/%.o)
	rm -f $@
	$(AR) rcs $@ $^

build/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(CPPFLAGS_LIBS) $(CFLAGS) $(STRICT) -MMD -MP -c -o $@ $<

build/gen/%.o: build/gen/%.c
	$(CC) $(CPPFLAGS) $(CFLAGS) $(STRICT) -c -o $@ $<

define table
build/gen/$(1).c: $($(1)) common/rows.awk
	@mkdir -p build/gen
	$(AWK) -v name=$(1) -f common/rows.awk $($(1)) >$$@.tmp
	mv $$@.tmp $$@
endef
$(foreach t,$(TABLES),$(eval $(call table,$(t))))

# A unit test may reach into any program's pure files: it names them in its first lines,
#	/* uses: cmd/split/sentence.c cmd/split/lang.c */
uses = $(patsubst %.c,build/%.o,$(shell sed -n 's,^/\* uses: \(.*\) \*/,\1,p' $(1)))
define unit
build/tests/unit/$(1): build/tests/unit/$(1).o build/tests/unit/unit.o $(call uses,tests/unit/$(1).c) $(COMMON)
	$(CC) $(CFLAGS) $(STRICT) $(LDFLAGS) -o $$@ $$(filter %.o,$$^) $(COMMON) $(LDLIBS)
endef
$(foreach u,$(UNITS),$(eval $(call unit,$(notdir $(u)))))

# Every unit test runs the rows of the same name.
check-unit: $(UNITS)
	@for u in $(UNITS); do $$u tests/cases/$${u##*/}.t || exit 1; done

check: all check-unit
	bats tests

clean:
	rm -rf bin build

-include $(wildcard build/*/*.d build/*/*/*.d)

.PHONY: all check check-unit clean
.DELETE_ON_ERROR:
.SECONDARY:
