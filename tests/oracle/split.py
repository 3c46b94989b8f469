#!/usr/bin/env python3
"""split.py PROGRAM CASES - properties of split on random documents.

Offsets are in order and inside the document; between sentences there is nothing but
white space (and a byte order mark at the start); a row's text is the document's
bytes, controls as spaces, bytes that are no UTF-8 as '?'; paragraphs and sentences are
numbered in order; the output does not depend on how the bytes arrive.
"""
import random
import subprocess
import sys
import textwrap

LANGS = 'auto en ru uk de es fr it pl pt'.split()
ROLES = b'sentence heading dateline byline caption list boilerplate'.split()

PIECES = [p.encode() for p in (
    '. ! ? " \' “ ” ‘ ’ « » ( ) [1] [ … ... Mr. U.S. p.m. 5 : - — :) 😊 '
    'The the word в В. г. By Photo:').split()] + [
    b' ', b' ', b' ', b'\n', b'\r\n', b'\n\n', b'\t', b'\xc2\xa0', b'\xe3\x80\x80',
    b'\xc2\x85', b'\xef\xbb\xbf', b'. . .', b'1. ', b'2. ', b'a) ',
    'KYIV, Ukraine (AP) — '.encode(), b'\xff', b'\x80', b'\xe2\x80', b'\xf0\x9f',
    b'\x00', b'\x1c', b'\x0b', b'\x7f', b'\n> ', b'\n>\n', b'\n> > ', b'\n  ', b'\n    ', b'\n\t',
    b'\n-- \n', b'\n- ', b'Regards,\n', b'From: ', b'<a@b.org> wrote:\n', b'   ',
    b'the men came home and ', 'люди вернулись домой, '.encode()]


WORDS = ('the men came home and Gen. Petrenko said “We met.” on 23 May, in No. 5 of KYIV (AP) — '
         'люди вернулись домой, «Да!» 1. 2. U.S. e.g. ten. Nobody spoke: it rained? a) b) ‘so’ '
         'Donaudampfschifffahrtsgesellschaft http://example.org/a.b?c=d').split()


def layout(r):
    """Paragraphs, lists, verse and mails of some length, wrapped at some width."""
    lines = []
    for _ in range(r.randrange(1, 60)):
        text = ' '.join(r.choice(WORDS) for _ in range(r.randrange(1, 90)))
        lines += textwrap.wrap(text, r.choice((20, 60, 72, 72, 72, 300)),
                               initial_indent=r.choice(('', '', '', '    ', '- ', '> ')),
                               subsequent_indent=r.choice(('', '', '', '  ', '> ', '\t')),
                               expand_tabs=False)
        lines += r.choice(([], [''], [''], ['', ''], ['>'], ['--'], ['Regards,'], ['a\t5']))
    return r.choice(('\n', '\n', '\r\n')).join(lines).encode()


def document(r, n):
    if n % 5 == 0:
        return bytes(r.randrange(256) for _ in range(r.randrange(400)))
    if n % 5 == 1:
        return layout(r)
    return b''.join(r.choice(PIECES) for _ in range(r.randrange(200)))


def is_gap(data, begin, end):
    gap = data[begin:end]
    if begin == 0 and gap.startswith(b'\xef\xbb\xbf'):
        gap = gap[3:]
    return gap.decode('utf-8', 'replace').strip() == ''


def shown(byte):
    return b' ' if byte < 0x20 or byte == 0x7F else bytes([byte])


def check(program, lang, data):
    run = subprocess.run([program, '-l', lang], input=data, capture_output=True)
    assert run.returncode == 0, run.stderr
    assert run.stdout.endswith(b'\n')
    at = para = 0
    for number, line in enumerate(run.stdout.split(b'\n')[1:-1], 1):
        row = line.split(b'\t')
        assert len(row) == 9, row
        assert int(row[1]) - para in (0, 1) and int(row[2]) == number, row
        assert row[6] in ROLES and row[7] in (b'0', b'1'), row
        para = int(row[1])
        start, end, text = int(row[3]), int(row[4]), row[8]
        assert at <= start < end <= len(data), (at, start, end)
        assert is_gap(data, at, start), (at, start)
        text.decode('utf-8')
        assert len(text) == end - start
        for was, now in zip(data[start:end], text):
            assert bytes([now]) == shown(was) or (was >= 0x80 and now == ord('?')), (was, now)
        at = end
    assert is_gap(data, at, len(data)), at
    return run.stdout


def in_pieces(program, lang, data, size):
    with subprocess.Popen([program, '-l', lang], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL) as child:
        for at in range(0, len(data), size):
            child.stdin.write(data[at:at + size])
            child.stdin.flush()
        return child.communicate()[0]


def main():
    program, cases = sys.argv[1], int(sys.argv[2])
    r = random.Random(20250523)
    for n in range(cases):
        data, lang, size = document(r, n), r.choice(LANGS), r.choice((1, 7, 61, 4096))
        try:
            out = check(program, lang, data)
            assert n % 10 > 1 or in_pieces(program, lang, data, size) == out, 'differs by arrival'
        except (AssertionError, UnicodeDecodeError):
            print('case', n, lang, data)
            raise


main()
