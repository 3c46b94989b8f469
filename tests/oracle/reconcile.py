#!/usr/bin/env python3
"""reconcile.py - verdicts worked out once more, with exact fractions, from the page alone.

    tests/oracle/reconcile.py RECONCILE [SEED [TABLES]]

Makes tables of claims, runs reconcile on each, on its rows in another order, with documents
twice, and group by group, and compares every verdict.  Prints the table of the first that differs.
"""
import random
import subprocess
import sys
from collections import Counter
from fractions import Fraction

COLUMNS = "event what side scope value low high doc from to source date text".split()
MORE = Fraction(10) ** 30           # beyond every figure made here


def make(r):
    """A table of claims that often agree, sometimes nearly, sometimes not."""
    rows = []
    sides = r.choice([["", "X"], ["X", "Y"], ["", "X", "Y", "Z"], [""]])
    base = r.choice([5, 120, 1300])
    for i in range(r.randint(1, 14)):
        value = base + r.choice([0, 0, 0, 0, 1, 2, Fraction(1, 2)])
        kind = r.choice("pppppappm")    # a point, about, at least, at most
        if r.random() < .12:
            kind = "v"                  # vague: a bound and no value
        low = high = value
        if kind == "a":
            low, high = value - r.choice([1, 2, 5]), value + r.choice([1, 2, 5])
        if kind == "v":
            high = None
        if kind == "m":
            low = None
        row = dict.fromkeys(COLUMNS, "")
        row["event"] = r.choice("ef")
        row["what"] = r.choice("abb")
        row["side"] = r.choice(sides)
        if row["side"] == "":           # open claims beside sides are cases/relations.t's
            row["scope"] = "each" if sides != [""] else ""
        row["value"] = "" if kind == "v" else show(value)
        row["low"] = "" if low is None else show(low)
        row["high"] = "" if high is None else show(high)
        row["doc"] = r.choice(["d1", "d2", "d3", "d4", ""])
        if r.random() < .9:
            row["from"] = str(r.randint(0, 40))
            row["to"] = str(int(row["from"]) + 2)
        row["source"] = r.choice(["", "S", "T"])
        row["date"] = {"d1": "2025-05-23", "d2": "2025-05-24", "d3": "2025-05-25", "d4": "2025-05-25"}.get(row["doc"], "")
        row["text"] = r.choice(["", "", "one", "two"])
        rows.append(row)
    # the same place in a document says the same: keep the first of each
    seen, kept = set(), []
    for row in rows:
        place = (row["doc"], row["from"])
        if row["doc"] and row["from"] and place in seen:
            continue
        seen.add(place)
        kept.append(row)
    return kept


def show(f):
    if f is None:
        return ""
    f = Fraction(f)
    return str(f.numerator) if f.denominator == 1 else str(float(f))


class Claim:
    def __init__(self, row, number):
        self.row, self.number = row, number
        self.value = Fraction(row["value"]) if row["value"] else None
        self.low = Fraction(row["low"]) if row["low"] else -MORE
        self.high = Fraction(row["high"]) if row["high"] else MORE
        if self.value is not None and not row["low"] and not row["high"]:
            self.low = self.high = self.value
        self.doc = row["doc"] or ("row", number)
        self.origin = row["source"] or row["doc"] or ("row", number)
        self.date = row["date"]
        self.offers = self.value is not None and self.low > -MORE and self.high < MORE and self.low <= self.value <= self.high


def shared(claims):
    return max(c.low for c in claims), min(c.high for c in claims)


def agree(claims):
    low, high = shared(claims)
    return low <= high


def origins(claims):
    """Groups joined by origin and by sentence, until nothing changes."""
    groups = [[{c.origin}, {c.row["text"]} - {""}, not c.furniture] for c in claims]
    changed = True
    while changed:
        changed = False
        for i in range(len(groups)):
            for k in range(i + 1, len(groups)):
                if groups[i][0] & groups[k][0] or groups[i][1] & groups[k][1]:
                    groups[i][0] |= groups[k][0]
                    groups[i][1] |= groups[k][1]
                    groups[i][2] |= groups[k][2]
                    del groups[k]
                    changed = True
                    break
            if changed:
                break
    return sum(group[2] for group in groups)


def superseded(claims):
    """The claims left when later ones replace earlier ones, or None."""
    last = {}
    for c in claims:
        last[c.origin] = max(last.get(c.origin, ""), c.date)
    left = [c for c in claims if c.date == "" or c.date == last[c.origin]]
    if agree(left):
        return left
    if any(c.date == "" for c in claims):
        return None
    days = sorted({c.date for c in claims})
    before = None
    for day in days:
        today = [c for c in claims if c.date == day]
        if not agree(today):
            return None
        if before is not None and shared(today)[1] < before[0]:
            return None
        before = shared(today)
    if not any(c.high == MORE for c in claims if c.date != days[-1]):
        return None
    return [c for c in claims if c.date == days[-1]]


def mixed(claims):
    docs = {}
    for c in claims:
        docs.setdefault(c.doc, []).append(c)
    sound = [c for d in docs.values() if agree(d) for c in d]
    if len(sound) == len(claims):
        return False
    if not sound:
        return True
    if not agree(sound):
        return False
    low, high = shared(sound)
    return all(any(c.low <= high and low <= c.high for c in d) for d in docs.values())


def best(claims, low, high, rule):
    """The value that the rule takes, and whether it was a tie."""
    offers = [c for c in claims if c.offers and low <= c.value <= high]
    if not offers:
        return None, False
    def support(c):
        return sum(o.low <= c.value <= o.high for o in claims)
    def first_day(c):
        return min((o.date for o in claims if o.date and (o.low, o.high, o.value) == (c.low, c.high, c.value)), default="~")
    if rule == "lowest":
        return min(c.value for c in offers), False
    if rule == "median":
        return sorted(c.value for c in offers)[(len(offers) - 1) // 2], False
    if rule == "latest":
        last = max(c.date for c in offers)
        offers = [c for c in offers if c.date == last]
    top = max(support(c) for c in offers)
    first = min(offers, key=lambda c: (-support(c), c.high - c.low, first_day(c), c.value))
    return first.value, len({c.value for c in offers if support(c) == top}) > 1


def verdict(claims, rule):
    live = claims
    if agree(claims):
        low, high = shared(claims)
        same = {(c.low, c.high, c.value) for c in claims}
        status = "single" if len(claims) == 1 else "agree" if len(same) == 1 else "compatible"
    elif superseded(claims) is not None:
        live = superseded(claims)
        low, high = shared(live)
        status = "superseded"
    else:
        named = [x for c in claims for x in (c.low, c.high) if abs(x) != MORE]
        low, high = min(named), max(named)
        status = "mixed" if mixed(claims) else "conflict"
    value, tie = best(live, low, high, rule)
    if tie and status == "compatible":
        status = "tie"
    return {"status": status, "best": show(value), "low": "" if low == -MORE else show(low),
            "high": "" if high == MORE else show(high), "claims": str(len(claims)),
            "docs": str(len({c.doc for c in claims})), "origins": str(origins(claims))}


def expected(rows, rule):
    out = Counter()
    claims = [Claim(row, i) for i, row in enumerate(rows)]
    for c in claims:    # the same sentence in three documents of one source
        c.furniture = bool(c.row["text"] and c.row["source"]) and len({
            o.row["doc"] for o in claims if o.row["doc"] and
            o.row["text"] == c.row["text"] and o.row["source"] == c.row["source"]}) >= 3
    for event in sorted({c.row["event"] for c in claims}):
        group = [c for c in claims if c.row["event"] == event]
        known = sorted({c.row["side"] for c in group if c.row["side"]})
        for what in sorted({c.row["what"] for c in group}):
            item = [c for c in group if c.row["what"] == what]
            each = [c for c in item if c.row["scope"] == "each"]
            plain = [c for c in item if not c.row["scope"] and not c.row["side"]]
            own = {s: [c for c in item if c.row["side"] == s] for s in known}
            own = {s: c for s, c in own.items() if c}
            dealt = [([s], c + each) for s, c in own.items()]
            rest = [s for s in known if s not in own]
            if each and own and rest:
                dealt.append((rest, each))
            if each and not own:
                dealt.append((["each"], each))
            verdicts = [(s, c, verdict(c, rule)) for s, c in dealt]
            alike = {(v["best"], v["low"], v["high"], v["status"] == "conflict") for _, _, v in verdicts}
            if len(verdicts) > 1 and len(alike) == 1:
                united = list({c.number: c for _, cs, _ in verdicts for c in cs}.values())
                verdicts = [(["each"], united, verdict(united, rule))]
            if plain:
                verdicts.append(([""], plain, verdict(plain, rule)))
            for sides, _, v in verdicts:
                out[(event, what, "|".join(sides)) + tuple(v.values())] += 1
    return out


def run(program, rows, rule, *options):
    text = "\t".join(COLUMNS) + "\n" + "".join("\t".join(r[c] for c in COLUMNS) + "\n" for r in rows)
    p = subprocess.run([program, "-k", "what,side?", "--best", rule, *options], input=text.encode(), stdout=subprocess.PIPE, check=True)
    return text, p.stdout.decode()


def read(output):
    lines = [line.split("\t") for line in output.splitlines()]
    at = {name: i for i, name in enumerate(lines[0])}
    names = "event what side status best low high claims docs origins".split()
    return Counter(tuple(l[at[n]] for n in names) for l in lines[1:] if l[at["status"]])


def main():
    program = sys.argv[1]
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    tables = int(sys.argv[3]) if len(sys.argv) > 3 else 100
    statuses = Counter()
    for n in range(tables):
        r = random.Random(seed * 1000003 + n)
        rows = make(r)
        rule = r.choice(["mode", "mode", "median", "lowest", "latest"])
        text, output = run(program, rows, rule)
        want, got = expected(rows, rule), read(output)
        if want != got:
            print(text)
            print("only here:", *sorted((want - got).elements()), sep="\n  ")
            print("only there:", *sorted((got - want).elements()), sep="\n  ")
            sys.exit("table %d of seed %d differs, --best %s" % (n, seed, rule))
        r.shuffle(rows)
        if run(program, rows, rule)[1] != output:
            print(text)
            sys.exit("table %d of seed %d: the order of the rows matters" % (n, seed))
        again = [row for row in rows if row["doc"] and row["from"]]
        if run(program, rows + again, rule)[1] != output:
            print(text)
            sys.exit("table %d of seed %d: documents read twice matter" % (n, seed))
        rows.sort(key=lambda row: row["event"])
        printed = {(row["text"], row["source"], row["doc"]) for row in rows}
        furniture = Counter(place[:2] for place in printed if all(place))   # a group alone may not know
        if max(furniture.values(), default=0) < 3 and run(program, rows, rule, "--sorted")[1] != output:
            print(text)
            sys.exit("table %d of seed %d: --sorted gives another result" % (n, seed))
        for key, count in got.items():
            statuses[key[3]] += count
    print(tables, "tables:", ", ".join("%s %d" % s for s in sorted(statuses.items())))


if __name__ == "__main__":
    main()
