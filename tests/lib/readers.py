"""readers.py GOLD FIGURES - compare figures with those that a reader wrote down.

GOLD has `= document` lines and `words | kind | value | low | high | when` lines
(`*`: anything); FIGURES is what extract-numbers wrote.  Both go through each
document in order.  Exit 1 lists what is missing, wrong, or too much.
"""
import difflib
import sys

KINDS = {"cardinal", "percent", "money", "measure", "duration", "age", "fraction", "ratio"}
COLUMNS = ("kind", "value", "low", "high", "when")


def gold(path):
    docs, rows = {}, None
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("="):
            rows = docs.setdefault(line[1:].strip(), [])
        elif line and not line.startswith("#"):
            cells = [c.strip() for c in line.split("|")]
            assert len(cells) == 1 + len(COLUMNS), line
            rows.append(cells)
    return docs


def figures(path):
    docs = {}
    lines = [l.rstrip("\n").split("\t") for l in open(path, encoding="utf-8")]
    at = {name: i for i, name in enumerate(lines[0])}
    for row in lines[1:]:
        if row[at["kind"]] in KINDS:
            doc = row[at["doc"]].rsplit("/", 1)[-1]
            docs.setdefault(doc, []).append([row[at["quote"]]] + [row[at[c]] for c in COLUMNS])
    return docs


def same(want, got):
    return want[0].lower() in got[0].lower() and all(
        w in ("*", g) for w, g in zip(want[1:], got[1:]))


def align(want, got):
    """Pairs (want, got) in order; one of them is None where the other stands alone."""
    keys = [w[0].split()[0].lower() for w in want]
    inside = [next((k for k in keys if k in g[0].lower().split()), g[0].lower()) for g in got]
    for op, a, b, c, d in difflib.SequenceMatcher(None, keys, inside, False).get_opcodes():
        for i in range(max(b - a, d - c)):
            yield (want[a + i] if a + i < b else None, got[c + i] if c + i < d else None)


def main():
    want, got = gold(sys.argv[1]), figures(sys.argv[2])
    bad = total = 0
    for doc in sorted(want.keys() | got.keys()):
        for w, g in align(want.get(doc, []), got.get(doc, [])):
            total += 1
            if w is None or g is None or not same(w, g):
                bad += 1
                print("%s:\n\twant %s\n\tgot  %s" % (doc, w and " | ".join(w), g and " | ".join(g)))
    print("%d of %d figures differ" % (bad, total))
    return bad > 0


sys.exit(main())
