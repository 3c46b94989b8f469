#!/usr/bin/env python3
"""gazetteer.py - names in texts, found once more, character by character, from the page alone.

    tests/oracle/gazetteer.py TAG [SEED [LISTS]]

Makes lists of names and texts of traps: letters that change case oddly, marks, kinds of
blanks, apostrophes and hyphens; runs tag on them, with and without --no-prefilter, and
compares every match.  Prints the first that differ.
"""
import functools
import random
import subprocess
import sys
import unicodedata

PIECES = """a b ab New york UN U N us US k K s S i I й ё Ё Киев киев ґ Ґ ѡ Ѡ В в 1 42 _ ó Ó Ł ł ß ẞ
    σ ς Σ ω Ω ǆ ǅ Ǆ 中 ² क longerword Longerwordly Киевлянин""".split() + [
    "\u212a", "\u017f", "\u0130", "\u0131", "e\u0301", "\u0301", "\u1c80", "\u0661", "\u2126", "\u093f"]
BETWEEN = [" ", "  ", "\u00a0", " \u00a0 ", "\u2009", "-", "\u2010", "\u2011", "'", "\u2019", "\u02bc",
           ".", ". ", ", ", "(", ")", "«", "»", "“", "”", "—", "…", "/", "&", "!", "\u00ad", "€", "\u200b"]
BLANKS = set(map(chr, [32, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, *range(0x2000, 0x200b)]))


def text(r, pieces):
    s = ""
    for _ in range(pieces):
        s += r.choice(PIECES)
        if r.random() < .6:
            s += r.choice(BETWEEN)
        if r.random() < .05:
            s += "\U0001f600"
    return s


def in_word(c):
    category = unicodedata.category(c)
    return category[0] in "LM" or category == "Nd" or c == "_"


def characters(s):
    """(character, where it begins, where it ends): a run of blanks is one."""
    out, i = [], 0
    while i < len(s):
        j, c = i + 1, s[i]
        if c in BLANKS:
            while j < len(s) and s[j] in BLANKS:
                j += 1
            c = " "
        out.append(("'" if c in "\u2019\u02bc" else "-" if c in "\u2010\u2011" else c, i, j))
        i = j
    return out


@functools.cache
def folded(c):
    if c in "\u0130\u0131":
        return c
    for f in (c.casefold(), c.lower()):
        if len(f) == 1:
            return f
    return c


def same(name, text, case):
    if name == text:
        return True
    if case == "c" or (case == "" and unicodedata.category(name) in ("Lu", "Lt")):
        return False
    return folded(name) == folded(text)


def found(entries, s):
    """What stands in s: where, and whose it is."""
    chars, hits, at = characters(s), set(), {}
    for k, (c, _, _) in enumerate(chars):
        at.setdefault(folded(c), []).append(k)
    for number, (names, case) in enumerate(entries):
        for name in ([c for c, _, _ in characters(n)] for n in names):
            for k in at.get(folded(name[0]), []):
                there = chars[k:k + len(name)]
                if len(there) == len(name) and all(same(a, b[0], case) for a, b in zip(name, there)):
                    begin, end = chars[k][1], chars[k + len(name) - 1][2]
                    if (begin == 0 or not in_word(s[begin - 1])) and (end == len(s) or not in_word(s[end])):
                        hits.add((len(s[:begin].encode()), len(s[:end].encode()), number))
    return hits


def change(r, s):
    """The same name as another would write it, or nearly."""
    out = ""
    for c in s:
        if c in "'\u2019\u02bc" and r.random() < .5:
            c = r.choice("'\u2019\u02bc")
        elif r.random() < .15:
            c = r.choice([c.lower(), c.upper(), c.casefold()])
        out += c
    return out


def name(r, texts):
    """A part of a text that begins and ends where a word does."""
    s = r.choice(texts)
    edges = [i for i in range(len(s) + 1) if i in (0, len(s)) or not (in_word(s[i - 1]) and in_word(s[i]))]
    i = r.randrange(len(edges))
    s = s[edges[i]:edges[min(len(edges) - 1, i + r.choice([1, 1, 2, 3, 4, 6]))]]
    if r.random() < .5:
        s = change(r, s)
    s = s.strip("".join(BLANKS))
    return s if any(in_word(c) for c, _, _ in characters(s)) else "Nowhere"


def run(tag, *options):
    done = subprocess.run([tag, "-r", "./names.tsv", "--matches", *options, "texts.tsv"],
                          capture_output=True, check=True)
    return done.stdout.decode()


def main():
    tag = sys.argv[1]
    r = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    total = 0
    for _ in range(int(sys.argv[3]) if len(sys.argv) > 3 else 100):
        texts = [text(r, r.randint(1, 60)) for _ in range(20)]
        entries = [([name(r, texts) for _ in range(r.randint(1, 3))], r.choice(["", "", "c", "i"]))
                   for _ in range(r.randint(1, 30))]
        with open("names.tsv", "w", encoding="utf-8") as f:
            f.write("#overlap a all\nid\tname\taliases\tlabel\tcase\n")
            for i, (names, case) in enumerate(entries):
                f.write(f"{i}\t{names[0]}\t{' | '.join(names[1:])}\ta\t{case}\n")
        with open("texts.tsv", "w", encoding="utf-8") as f:
            f.write("text\n" + "".join(t + "\n" for t in texts))
        got = run(tag)
        if run(tag, "--no-prefilter") != got:
            sys.exit("--no-prefilter differs")
        hits = {}
        for row in (line.split("\t") for line in got.split("\n")[1:-1]):
            hits.setdefault(row[0], set()).add((int(row[4]), int(row[5]), int(row[2])))
        for t in texts:
            want, have = found(entries, t), hits.get(t, set())
            total += len(want)
            for begin, end, number in sorted(want ^ have):
                print("not found:" if (begin, end, number) in want else "wrongly found:", repr(t),
                      begin, end, entries[number])
            if want != have:
                sys.exit(1)
    print(total, "names")


main()
