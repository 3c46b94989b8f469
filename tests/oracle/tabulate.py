#!/usr/bin/env python3
"""tabulate.py - cross-tables worked out once more, with exact fractions, from the page alone.

    tests/oracle/tabulate.py TABULATE [SEED [TABLES]]

Makes tables, asks tabulate for cross-tables of them with all aggregates, sorted, cut
and summed up in all ways, and compares every cell.  Prints the first that differs.
"""
import random
import subprocess
import sys
from collections import Counter
from fractions import Fraction

NUMBERS = ["0", "1", "1", "-2", "0.5", "10", "9", "0.125", "1300", "-0.0000000000000000001",
           "999999999999999999", "9007199254740993", "123456789012345678901234567890.5", ""]
WORDS = ["x", "y", "Z", "", "10", "9", "x"]
AGGREGATES = ("count count(v) sum(v) min(v) max(v) median(v) mode(w) distinct(w) first(w) last(w) "
              "share share(v) row-share column-share(v)").split()


def order(cell):
    """Numbers by value before texts by bytes, nothing last."""
    if cell == "":
        return (2, 0, b"")
    try:
        return (0, Fraction(cell), b"")
    except ValueError:
        return (1, 0, cell.encode())


def plain(x):
    """An exact decimal as it is written: no zeros to spare."""
    places, power = 0, 1
    while (x * power).denominator != 1:
        places, power = places + 1, power * 10
    digits = str(abs(x * power)).rjust(places + 1, "0")
    text = digits[:len(digits) - places] + ("." + digits[-places:] if places else "")
    return ("-" if x < 0 else "") + text


def share(part, whole):
    """Tenths of a percent, halves away from zero."""
    if whole == 0:
        return ""
    x = abs(Fraction(part) / whole * 1000)
    tenths = int(x + Fraction(1, 2))
    sign = "-" if (part < 0) != (whole < 0) and part != 0 else ""
    return f"{sign}{tenths // 10}.{tenths % 10}%"


def result(what, rows, row, column, everything):
    """One cell: `rows` are its own; row, column and everything those that shares are of."""
    name, _, c = what.rstrip(")").partition("(")
    cells = [r[c] for r in rows if r[c] != ""] if c else rows
    if name == "count":
        return str(len(cells))
    if name == "distinct":
        return str(len(set(cells)))
    if name.endswith("share"):
        of = row if name == "row-share" else column if name == "column-share" else everything
        if not c:
            return share(len(rows), len(of))
        whole = [Fraction(r[c]) for r in of if r[c] != ""]
        return share(sum(Fraction(x) for x in cells), sum(whole)) if cells and whole else ""
    if not cells:
        return ""
    if name == "sum":
        return plain(sum(Fraction(x) for x in cells))
    if name in ("min", "max"):
        return (min if name == "min" else max)(cells, key=order)
    if name == "median":
        s = sorted((Fraction(x) for x in cells))
        return plain((s[(len(s) - 1) // 2] + s[len(s) // 2]) / 2)
    if name == "mode":
        n = Counter(cells)
        return min((x for x in n if n[x] == max(n.values())), key=order)
    return cells[0] if name == "first" else cells[-1]


def table(rows, by, across, what, top, other, totals):
    """The cross-table as rows of cells, the names first."""
    key = lambda r, cs: tuple(r[c] for c in cs)
    rank = lambda k: [order(x) for x in k]
    down = sorted({key(r, by) for r in rows}, key=rank)
    right = sorted({key(r, across) for r in rows}, key=rank) if across else []
    columns = [lambda r, k=k: key(r, across) == k for k in right]
    names = [" / ".join(x or "(none)" for x in k) for k in right]
    if totals or not across:
        columns.append(lambda r: True)
        names.append("total" if across else "")
    head = list(by) + [(n + " " + a if n and len(what) > 1 else n or a) for n in names for a in what]
    lines = [([*k], [r for r in rows if key(r, by) == k]) for k in down]
    if top and top < len(lines):
        rest = [r for r in rows if key(r, by) in down[top:]]
        n = len(lines) - top
        lines = lines[:top] + ([([f"other ({n})"] + [""] * (len(by) - 1), rest)] if other else [])
    if totals:
        lines.append((["total"] + [""] * (len(by) - 1), rows))
    out = [head]
    for k, mine in lines:
        out.append(k + [result(a, [r for r in mine if c(r)], mine, [r for r in rows if c(r)], rows)
                        for c in columns for a in what])
    return out


def main():
    tabulate, seed, tables = sys.argv[1], int((sys.argv + ["1"])[2]), int((sys.argv + [1, "100"])[3])
    for n in range(tables):
        r = random.Random(seed * 100000 + n)
        rows = [{"a": r.choice(WORDS), "b": r.choice("pqr"), "c": r.choice(["1", "2", "10"]),
                 "v": r.choice(NUMBERS), "w": r.choice(WORDS)} for _ in range(r.randint(0, 40))]
        by = r.choice([["a"], ["c"], ["a", "b"]])
        across = r.choice([[], ["c"], ["b", "a"]])
        what = r.sample(AGGREGATES, r.randint(1, 4))
        top = r.choice([0, 0, 1, 2])
        other, totals = top > 0 and r.random() < .7, r.random() < .8
        command = [tabulate, "-o", "tsv", "-r", ",".join(by), "-v", ",".join(what)]
        command += ["-x", ",".join(across)] if across else []
        command += ["--top", str(top)] if top else []
        command += ["--other"] if other else []
        command += [] if totals else ["--no-totals"]
        text = "a\tb\tc\tv\tw\n" + "".join("\t".join(x.values()) + "\n" for x in rows)
        got = subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout
        want = "".join("\t".join(x) + "\n" for x in table(rows, by, across, what, top, other, totals))
        if got != want:
            sys.exit(f"{' '.join(command)}\n{text}got\n{got}want\n{want}")


main()
