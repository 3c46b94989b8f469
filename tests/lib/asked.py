#!/usr/bin/env python3
"""asked.py SIGNALS ROWS COMMAND ... - ask a command how far it is, SIGNALS times.

ROWS is a file that is repeated on the command's standard input, a piece more between
two signals; a pipe holds so little that a command which took the first pieces is
at work.  Output goes to standard output, the answers to standard error.  ASK is another
signal than SIGUSR1.
"""
import os
import signal
import subprocess
import sys
from threading import Thread

times, rows = int(sys.argv[1]), open(sys.argv[2], "rb").read()
header, newline, body = rows.partition(b"\n")
process = subprocess.Popen(sys.argv[3:], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                           stderr=subprocess.PIPE)
collect = Thread(target=lambda: sys.stdout.buffer.write(process.stdout.read()))
collect.start()
os.write(process.stdin.fileno(), header + newline)
process.stdin.write(body * (400000 // len(body) + 1))
for i in range(50):
    process.stdin.flush()
    if i < times:
        process.send_signal(getattr(signal, os.environ.get("ASK", "SIGUSR1")))
    if i == 0 and times == 1:
        sys.stderr.write(process.stderr.readline().decode())
        sys.stderr.flush()
    process.stdin.write(body)
process.stdin.close()
collect.join()
sys.stderr.write(process.stderr.read().decode())
sys.exit(process.wait())
