#!/usr/bin/env python3
"""decimals.py - write rows for tests/unit/decimal.c, worked out with exact fractions.

    tests/oracle/decimals.py [seed [rows]] >>tests/cases/decimal.t
"""
import random
import sys
from fractions import Fraction

DIGITS = 108


def show(f):
    """The shortest plain form, or 'no' where 108 digits or places do not hold it."""
    places, whole = 0, abs(f)
    while whole.denominator != 1:
        whole, places = whole * 10, places + 1
        if places > DIGITS:
            return "no"
    digits = str(whole.numerator)
    if len(digits) > DIGITS:
        return "no"
    if places:
        digits = digits.rjust(places + 1, "0")
        digits = digits[:-places] + "." + digits[-places:]
    return ("-" if f < 0 else "") + digits


def number(r):
    digits = "".join(r.choice("0123456789") for _ in range(r.choice([1, 2, 3, 9, 10, 18, 19, 40, 107])))
    if r.random() < .5:
        at = r.randrange(len(digits) + 1)
        digits = digits[:at] + "." + digits[at:]
    if r.random() < .3:
        digits += "0" * r.choice([0, 1, 5])
    digits = ("-" if r.random() < .3 else "") + digits
    return number(r) if show(Fraction(digits)) == "no" else digits


def divide(a, b, n, how):
    """a / b to n significant digits; None for / 0."""
    if b == 0:
        return None
    q = a / b
    if q == 0:
        return q
    e = 0
    while abs(q) * Fraction(10) ** e < 10 ** (n - 1):
        e += 1
    while abs(q) * Fraction(10) ** e >= 10 ** n:
        e -= 1
    scaled = q * Fraction(10) ** e
    floor = scaled.numerator // scaled.denominator
    if floor == scaled or how == "down":
        whole = floor
    elif how == "up":
        whole = floor + 1
    else:
        whole = round(scaled)       # half to even
    return whole / Fraction(10) ** e


def main():
    r = random.Random(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
    for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 400):
        a, b = number(r), number(r)
        fa, fb = Fraction(a.rstrip(".")), Fraction(b.rstrip("."))
        op = r.choice(["parse", "cmp", "add", "sub", "mul", "div", "ulp", "shift"])
        if op in ("parse", "ulp"):
            if op == "parse" or fa == 0:
                out = show(fa) if op == "parse" else "1"
            else:
                e = Fraction(1)
                while (fa / e).denominator != 1:
                    e /= 10
                while (fa / e / 10).denominator == 1:
                    e *= 10
                out = show(e)
            print(op, a, out, sep="\t")
        elif op == "cmp":
            print(op, a, b, (fa > fb) - (fa < fb), sep="\t")
        elif op == "shift":
            k = r.randrange(-30, 30)
            print(op, a, k, show(fa * Fraction(10) ** k), sep="\t")
        elif op == "div":
            n, how = r.choice([1, 2, 15, 34, 108]), r.choice(["down", "nearest", "up"])
            q = divide(fa, fb, n, how)
            print(op, a, b, n, how, "no" if q is None else show(q), sep="\t")
        else:
            f = {"add": fa + fb, "sub": fa - fb, "mul": fa * fb}[op]
            print(op, a, b, show(f), sep="\t")


if __name__ == "__main__":
    main()
