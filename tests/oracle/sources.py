#!/usr/bin/env python3
"""sources.py - claims whose truth is known, and how often each rule for the best value finds it.

    tests/oracle/sources.py RECONCILE [TABLES [SEED]]

Makes tables of contested values told by sources of differing reliability, in three kinds:
many poor sources with a few good ones; many sources that say little each; sources that
tend to one wrong value.  95 items are the ledger that weights are learnt from; the others are
scored, and so is TruthFinder (Yin et al., 2008), written down here with floating point.
With three tables or more the exit status is 1 where weights or truth do no better than the mode.
"""
import math
import random
import subprocess
import sys
import tempfile
from collections import defaultdict

LEDGER = 95
KINDS = {   # reliabilities, the chance to speak of an item, wrong values, the share of the common one
    "few good ones": (lambda r: [r.choice([.9, .85, .45, .4, .35, .3]) for _ in range(15)], .8, 6, .5),
    "many that say little": (lambda r: [min(.97, max(.2, r.betavariate(4, 1.5))) for _ in range(150)], .035, 50, .2),
    "one wrong value": (lambda r: [.85] * 5 + [.6] * 8 + [.35] * 7, .6, 10, .3),
}


def make(r, kind, items=300):
    """Claims (item, source, value) on contested items, and the truth of these."""
    reliabilities, speaks, wrong, common = KINDS[kind]
    claims, truth = [], {}
    reliability = reliabilities(r)
    for item in range(items):
        true = 1000 + r.randint(0, 10**6)
        false = [true + r.choice([-1, 1]) * r.randint(1, 10**5) for _ in range(wrong)]
        told = []
        for source, p in enumerate(reliability):
            if r.random() < speaks:
                value = true if r.random() < p else false[0] if r.random() < common else r.choice(false)
                told.append((item, "s%d" % source, value))
        if len({v for _, _, v in told}) > 1:
            truth[item] = true
            claims += told
    return claims, truth


def truthfinder(claims, rounds=20, dampening=.3):
    trust = defaultdict(lambda: .9)
    by_source = defaultdict(list)
    for item, source, value in claims:
        by_source[source].append((item, value))
    for _ in range(rounds):
        score = defaultdict(float)
        for item, source, value in claims:
            score[item, value] -= math.log(1 - min(trust[source], 1 - 1e-9))
        sure = {fact: 1 / (1 + math.exp(-dampening * x)) for fact, x in score.items()}
        trust = {s: sum(sure[f] for f in facts) / len(facts) for s, facts in by_source.items()}
    best = {}
    for (item, value), x in sorted(score.items(), key=lambda f: (f[1], -f[0][1])):
        best[item] = value
    return best


def reconcile(program, folder, *options):
    out = subprocess.run([program, "-g", "thing", *options, folder + "/claims"],
                         stdout=subprocess.PIPE, check=True).stdout.decode()
    lines = [line.split("\t") for line in out.splitlines()]
    status, best = (lines[0].index(n) for n in ("status", "best"))
    return {int(l[0]): int(l[best]) for l in lines[1:] if l[status]}


def score_all(program, r, kind, folder):
    claims, truth = make(r, kind)
    known = sorted(truth)[:LEDGER]
    with open(folder + "/claims", "w") as f:
        f.write("thing\tsource\tvalue\n" + "".join("%d\t%s\t%d\n" % c for c in claims))
    with open(folder + "/ledger", "w") as f:
        f.write("thing\tvalue\n" + "".join("%d\t%d\n" % (i, truth[i]) for i in known))
    weights = folder + "/weights"
    found = {
        "mode": reconcile(program, folder),
        "TruthFinder": truthfinder(claims),
    }
    reconcile(program, folder, "--ledger", folder + "/ledger", "--weights-out", weights)
    found["weights"] = reconcile(program, folder, "--weights", weights)
    found["truth"] = reconcile(program, folder, "--best", "truth")
    rest = [i for i in truth if i not in set(known)]
    return {rule: sum(best[i] == truth[i] for i in rest) / len(rest) for rule, best in found.items()}


def main():
    program = sys.argv[1]
    tables = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    worse = 0
    for kind in KINDS:
        total = defaultdict(float)
        for n in range(tables):
            with tempfile.TemporaryDirectory() as folder:
                for rule, share in score_all(program, random.Random(seed * 1009 + n), kind, folder).items():
                    total[rule] += share / tables
        print("%-22s" % kind, "  ".join("%s %.3f" % rule for rule in total.items()))
        worse += total["weights"] <= total["mode"] or total["truth"] <= total["mode"]
    sys.exit(1 if worse and tables >= 3 else 0)


if __name__ == "__main__":
    main()
