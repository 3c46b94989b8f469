#!/usr/bin/env python3
"""figures.py - writes numbers and dates the way people do, and asks what they mean.

    tests/oracle/figures.py EXTRACT-NUMBERS [seed [cases]]

Numbers in digits, grouped and not, with a fraction, with a multiplier, in words; ranges; days in
figures, with the month's name, from a weekday, so and so many days ago: in English, Russian
and Ukrainian.  What is meant is worked out here with Python's decimals and days.
Ends with 1 where extract-numbers comes to something else.
"""
import datetime
import decimal
import random
import subprocess
import sys

day = datetime.timedelta(days=1)

SMALL = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
          "sixteen seventeen eighteen nineteen",
    "ru": "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать "
          "четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
    "uk": "нуль один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять тринадцять "
          "чотирнадцять п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять",
}
TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "ru": "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
    "uk": "двадцять тридцять сорок п’ятдесят шістдесят сімдесят вісімдесят дев’яносто",
}
HUNDREDS = {
    "ru": "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
    "uk": "сто двісті триста чотириста п’ятсот шістсот сімсот вісімсот дев’ятсот",
}
# A thousand and a million: with one, with two to four, with five and more.
SCALES = {
    "en": ["thousand thousand thousand", "million million million"],
    "ru": ["тысяча тысячи тысяч", "миллион миллиона миллионов"],
    "uk": ["тисяча тисячі тисяч", "мільйон мільйони мільйонів"],
}
# A thousand is feminine.
FEMININE = {"ru": {"один": "одна", "два": "две"}, "uk": {"один": "одна", "два": "дві"}}
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
}
WEEKDAYS = {
    "en": "on Monday,on Tuesday,on Wednesday,on Thursday,on Friday,on Saturday,on Sunday",
    "ru": "в понедельник,во вторник,в среду,в четверг,в пятницу,в субботу,в воскресенье",
    "uk": "у понеділок,у вівторок,у середу,у четвер,у п’ятницю,у суботу,у неділю",
}
DAYS_AGO = {
    "en": "one day ago,{} days ago,{} days ago",
    "ru": "{} день назад,{} дня назад,{} дней назад",
    "uk": "{} день тому,{} дні тому,{} днів тому",
}
YESTERDAY = {"en": "yesterday", "ru": "вчера", "uk": "вчора"}
COUNTED = {
    "en": "The depot shipped {} barrels of oil.",
    "ru": "Со склада отправили {} бочек нефти.",
    "uk": "Зі складу відправили {} бочок нафти.",
}
HAPPENED = {"en": "The depot closed {}.", "ru": "Склад закрыли {}.", "uk": "Склад закрили {}."}


def form(n):
    """0 with one, 1 with two to four, 2 with five and more."""
    if n % 100 in range(11, 15):
        return 2
    return {1: 0, 2: 1, 3: 1, 4: 1}.get(n % 10, 2)


def below_thousand(n, lang):
    words = []
    if n >= 100:
        words += [SMALL[lang].split()[n // 100], "hundred"] if lang == "en" else [HUNDREDS[lang].split()[n // 100 - 1]]
        n %= 100
    if n >= 20:
        words.append(TENS[lang].split()[n // 10 - 2])
        n %= 10
        if n and lang == "en":
            return words[:-1] + [words[-1] + "-" + SMALL[lang].split()[n]]
    return words + ([SMALL[lang].split()[n]] if n else [])


def in_words(n, lang):
    words, scale = [], 2
    for unit in (10 ** 6, 10 ** 3):
        scale -= 1
        k, n = divmod(n, unit)
        if k:
            some = below_thousand(k, lang)
            if unit == 1000 and lang in FEMININE:
                some[-1] = FEMININE[lang].get(some[-1], some[-1])
            words += some + [SCALES[lang][scale].split()[form(k)]]
    return " ".join(words + below_thousand(n, lang)) if words or n else SMALL[lang].split()[0]


def grouped(digits, mark):
    return "{:,}".format(int(digits)).replace(",", mark)


def number(r, lang):
    """How it is written, and what it is."""
    point = "." if lang == "en" else ","
    whole = r.randrange(10 ** r.choice([1, 2, 3, 5, 6, 7, 9, 12]))
    if 1000 <= whole < 2200:    # may be a year
        whole += 5000
    how = r.choice(["digits", "grouped", "fraction", "grouped fraction", "scale", "words"])
    places = "%0*d" % (r.choice([1, 2]), r.randrange(1, 10))
    if how == "words":
        whole = max(2, whole % 10 ** r.choice([2, 3, 6, 9]))
        return in_words(whole, lang), decimal.Decimal(whole)
    if how == "scale":
        places, scale = places[-1], r.choice([0, 1])
        text = "%d%s%s %s" % (whole % 900, point, places, SCALES[lang][scale].split()[1])
        return text, decimal.Decimal("%d.%s" % (whole % 900, places)) * 1000 ** (scale + 1)
    marks = ["\u00a0", "\u202f", "\u2009", " "] + ([","] if lang == "en" else [])
    text = grouped(whole, r.choice(marks)) if "grouped" in how else str(whole)
    if "fraction" not in how:
        return text, decimal.Decimal(whole)
    return text + point + places, decimal.Decimal("%d.%s" % (whole, places))


def span(r, lang):
    """From a number to a greater one."""
    a = r.randrange(2, 900)
    b = a + r.randrange(1, 90)
    text = {"en": ["between {} and {}", "from {} to {}", "{}–{}"], "ru": ["от {} до {}", "{}–{}"],
            "uk": ["від {} до {}", "{}–{}"]}[lang]
    return r.choice(text).format(a, b), "%d..%d" % (a, b)


def date(r, lang, today):
    """How a day is written in a report of `today`, and which it is."""
    d = datetime.date(1970, 1, 1) + r.randrange(30000) * day
    month = MONTHS[lang].split()[d.month - 1]
    how = r.choice(["iso", "whole", "dots", "month", "weekday", "ago", "yesterday"])
    if how == "iso":
        return d.isoformat(), d
    if how == "dots" and lang != "en":
        return d.strftime("%d.%m.%Y"), d
    if how == "month":          # the nearest of that name
        d = today + r.randrange(-170, 171) * day
        month = MONTHS[lang].split()[d.month - 1]
        return "%d %s" % (d.day, month) if lang != "en" else "on %s %d" % (month, d.day), d
    if how == "weekday":        # the last one, today as well
        d = today - r.randrange(7) * day
        return WEEKDAYS[lang].split(",")[d.weekday()], d
    if how == "ago":
        n = r.randrange(2, 60)
        return DAYS_AGO[lang].split(",")[form(n) if lang != "en" else 1].format(n), today - n * day
    if how == "yesterday":
        return YESTERDAY[lang], today - day
    if lang != "en":
        return "%d %s %d %s" % (d.day, month, d.year, {"ru": "года", "uk": "року"}[lang]), d
    return r.choice(["on %d %s %d", "on {1} {0}, {2}"]).replace("%d %s %d", "{0} {1} {2}").format(d.day, month, d.year), d


def case(r):
    """Language, day of the report, text, kind and what is meant."""
    lang = r.choice(["en", "ru", "uk"])
    today = datetime.date(2000, 1, 1) + r.randrange(12000) * day
    kind = r.choice(["number", "number", "range", "date"])
    if kind == "number":
        text, value = number(r, lang)
        return lang, today, COUNTED[lang].format(text), "{:f}".format(value.normalize())
    if kind == "range":
        text, value = span(r, lang)
        return lang, today, COUNTED[lang].format(text), value
    text, value = date(r, lang, today)
    return lang, today, HAPPENED[lang].format(text), value.isoformat()


def main():
    r = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else None)
    cases = [case(r) for _ in range(int(sys.argv[3]) if len(sys.argv) > 3 else 3000)]
    rows = ["doc\tlang\tdate\ttext"] + ["%d\t%s\t%s\t%s" % (i, *c[:3]) for i, c in enumerate(cases)]
    out = subprocess.run([sys.argv[1]], input="\n".join(rows) + "\n", capture_output=True, text=True, check=True).stdout
    header, *figures = [line.split("\t") for line in out.splitlines()]
    got = [[] for _ in cases]
    for f in (dict(zip(header, f)) for f in figures):
        got[int(f["doc"])].append(f["value"] or f["low"] + ".." + f["high"])
    wrong = [(c, g) for c, g in zip(cases, got) if g != [c[3]]]
    for (lang, today, text, want), g in wrong:
        print(lang, today, text, "want", want, "got", *g)
    print(len(cases), "cases,", len(wrong), "wrong")
    return len(wrong) > 0


if __name__ == "__main__":
    sys.exit(main())
