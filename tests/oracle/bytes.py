#!/usr/bin/env python3
"""bytes.py BIN BLNS - strings that break software, every byte, broken UTF-8: through
every program, and read back by other readers.

Text: what split cuts out is the document's bytes, controls blanked, bad bytes as '?'.
Cells: what goes in as TSV or CSV comes out of every program unchanged; what tabulate
writes as JSON, CSV, TSV and HTML is read back, by Python's own readers, as what went in;
what it writes for a terminal, as Markdown or LaTeX holds no character that could act.
Prints what differs; exit 1.
"""
import csv
import html.parser
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata

BIN, BLNS = sys.argv[1:]
bad = 0

# U+2028 and others, overlong and surrogate forms, cut sequences, beyond U+10FFFF, lone CR, BOM inside
BYTES = [bytes([b]) for b in range(256)] + [
    "\u2028".encode(), "\u2029".encode(), "\u0085".encode(), "\ufeffx".encode(), b"a\rb", b"a\r",
    b"\xc0\xaf", b"\xc1\xbf", b"\xe0\x80\xaf", b"\xf0\x80\x80\xaf", b"\xed\xa0\x80", b"\xed\xbf\xbf",
    b"\xed\xa0\xbd\xed\xb8\x80", b"\xf4\x90\x80\x80", b"\xf8\x88\x80\x80\x80", b"\xfe\xff",
    b"\xe2\x80", b"\xf0\x9f\x98", b"a\xe2\x82", b"1" * 40 + b" people", b"0." + b"3" * 60 + b" t",
    "９９９ people, ١٢٣ dead, ४५ kg".encode(), "e\u0301" .encode() * 50, "\U000e0041".encode()]


def strings():
    for line in open(BLNS, "rb").read().split(b"\n"):
        if line and not line.startswith(b"#\t") and line != b"#":
            yield line
    yield from BYTES


def wrong(what, *values):
    global bad
    bad += 1
    if bad <= 10:
        print(what, *[repr(v)[:200] for v in values])


def run(program, *options, data=b"", ok=(0,)):
    p = subprocess.run([os.path.join(BIN, program), *options], input=data, capture_output=True, timeout=60)
    if p.returncode not in ok:
        wrong("%s: exit %d" % (" ".join([program, *options]), p.returncode), p.stderr)
    if any(c < 0x20 and c != 0x0a or c == 0x7f for c in p.stderr):
        wrong("%s: control bytes in a message" % program, p.stderr)
    return p.stdout


def table(data):
    lines = [line.split(b"\t") for line in data.split(b"\n")[:-1]]
    for line in lines:
        if len(line) != len(lines[0]):
            wrong("a ragged record", line)
    return [dict(zip(lines[0], line)) for line in lines[1:]]


def cell(s):
    """What a record stream can hold of it: no TAB, newline or NUL, no CR at its end."""
    return re.sub(rb"[\t\n\0]", b" ", s).rstrip(b"\r")


def blanked(s):
    """What split makes of text: controls blanks, bad bytes question marks, as many bytes as before."""
    out, i = bytearray(), 0
    while i < len(s):
        for n in (1, 2, 3, 4):
            try:
                s[i:i + n].decode("utf-8")
                out += b" " if n == 1 and (s[i] < 0x20 or s[i] == 0x7f) else s[i:i + n]
                break
            except UnicodeDecodeError:
                n = 0
        if n == 0:
            out += b"?"
            n = 1
        i += n
    return bytes(out)


def texts():
    """Each string a document of its own, all of them in one run."""
    with tempfile.TemporaryDirectory() as folder:
        documents = []
        for s in strings():
            documents.append((os.path.join(folder, str(len(documents))), s))
            with open(documents[-1][0], "wb") as f:
                f.write(s + b"\n\nTwelve died.\n")
        rows = {}
        for row in table(run("split", "-l", "en", *[name for name, _ in documents])):
            rows.setdefault(row[b"doc"].decode(), []).append(row)
    for name, s in documents:
        out = rows.get(name, [])
        end = 0
        for row in out:
            a, b = int(row[b"start"]), int(row[b"end"])
            if row[b"text"] != blanked(s + b"\n\nTwelve died.\n")[a:b] and b"\xc2\x80" > row[b"text"][:1]:
                wrong("split: other text", row[b"text"], s)
            if a < end or b < a:
                wrong("split: offsets", row)
            end = b
        if not out or not out[-1][b"text"].endswith(b"Twelve died."):
            wrong("split: the last sentence", s, out)


def cells(values):
    tsv = b"id\ttext\n" + b"".join(b"%d\t%s\n" % (i, v) for i, v in enumerate(values))
    with tempfile.NamedTemporaryFile("w", suffix=".tsv") as rules:
        rules.write("label\tvalue\tpattern\nany\t$0\t\\w+\nkilled\tyes\tkilled\n")
        rules.flush()
        passes = {
            "tag": run("tag", "-r", rules.name, data=tsv),
            "extract-numbers --keep": run("extract-numbers", "--keep", data=tsv),
            "tabulate -o tsv": run("tabulate", "-o", "tsv", data=tsv),
            "reconcile --detail": run("reconcile", "-k", "text", "--value", "id", "--detail", data=tsv),
        }
    for what, got in passes.items():
        rows, seen = table(got), {}
        for row in rows:
            seen[int(row[b"id"])] = row[b"text"]
        for i, v in enumerate(values):
            if seen.get(i) != v:
                wrong(what + ": other bytes", v, seen.get(i))
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL)
    valid = [v.decode() for v in values if is_valid(v) and v.strip()]
    writer.writerows([["id", "text"]] + [[str(i), v] for i, v in enumerate(valid)])
    got = [r for r in run("split", "-f", "csv", "-c", "text", "--id", "id",
                          data=out.getvalue().encode()).split(b"\n")[1:-1]]
    seen = {int(r.split(b"\t")[0]) for r in got}
    missing = [v for i, v in enumerate(valid) if i not in seen and v.strip("\r\x0b\x0c\x1c\x1d\x1e\x1f\x85 ")
               and any(not c.isspace() and unicodedata.category(c)[0] not in "CZ" for c in v)]
    if missing:
        wrong("split -f csv: records without a sentence", missing)


def is_valid(s):
    try:
        s.decode("utf-8")
        return True
    except UnicodeDecodeError:
        return False


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.cells, self.inside, self.tags = [], False, set()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        if tag in ("td", "th"):
            self.inside = True
            self.cells.append("")
        for name, value in attrs:
            if name.startswith("on") or (name in ("href", "src") and not value.startswith("#")):
                wrong("html: an attribute that acts", name, value)

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.cells[-1] += data


def seen(s):
    """Without what has no picture of its own, and without the pictures that stand for it."""
    s = re.sub("<U\\+[0-9A-F]{4,6}>|[\u2400-\u2421\ufffd]", "", s)
    return "".join(c for c in s if unicodedata.category(c) not in ("Cc", "Cf", "Zl", "Zp", "Cn", "Co", "Cs")
                   and c not in "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0")


def shown(values):
    tsv = b"text\n" + b"".join(v + b"\n" for v in values)
    text = [v.decode("utf-8", "replace") for v in values]
    got = [list(r.values())[0] for r in json.loads(run("tabulate", "-o", "json", data=tsv))]
    for v, s, g in zip(values, text, got):
        if is_valid(v) and s != str(g):
            wrong("json: other text", s, g)
    got = [r[0] if r else "" for r in csv.reader(io.StringIO(
        run("tabulate", "-o", "csv", data=tsv).decode("utf-8", "surrogateescape"), newline=""))][1:]
    for v, g in zip(values, got):
        if v != g.encode("utf-8", "surrogateescape"):
            wrong("csv: other bytes", v, g)
    page = Page()
    page.feed(run("tabulate", "-o", "html", data=tsv).decode())
    if "script" in page.tags or len(page.cells) != len(values) + 1:
        wrong("html: tags", page.tags, len(page.cells))
    for s, g in zip(text, page.cells[1:]):
        if seen(s) != seen(g):
            wrong("html: other text", s, g)
    for options in (["-w", "60"], ["--vertical", "-w", "60"], ["-o", "markdown"], ["-o", "latex"], ["-o", "html"]):
        for c in run("tabulate", *options, data=tsv).decode():
            if c != "\n" and (unicodedata.category(c) in ("Cc", "Zl", "Zp") or c in "\u202a\u202b\u202c\u202d\u202e"
                              "\u2066\u2067\u2068\u2069\u200b\u200e\u200f\ufeff"):
                wrong("tabulate %s: a character that acts" % " ".join(options), c)
    for options in (["--spreadsheet", "-o", "csv"], ["--spreadsheet", "-o", "tsv"]):
        for line in run("tabulate", *options, data=tsv).decode("utf-8", "replace").split("\n")[1:]:
            first = unicodedata.normalize("NFKC", line.strip('"').lstrip(" \u00a0\u3000"))[:1]
            if first in ("=", "@"):
                wrong("tabulate %s: a formula" % " ".join(options), line)


texts()
cells([cell(s) for s in strings()])
shown([cell(s) or b"-" for s in strings()])
if bad:
    print("%d wrong" % bad)
sys.exit(bad > 0)
