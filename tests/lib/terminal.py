#!/usr/bin/env python3
"""terminal.py COMMAND ... - run a command whose standard error is a terminal.

What the terminal was sent goes to our standard error, control bytes readable; the
exit status is the command's.
"""
import os
import pty
import subprocess
import sys

master, slave = pty.openpty()
process = subprocess.Popen(sys.argv[1:], stderr=slave)
os.close(slave)
seen = b""
while True:
    try:
        more = os.read(master, 65536)
    except OSError:             # Linux says so when the last writer is gone
        break
    if not more:
        break
    seen += more
text = seen.replace(b"\r\n", b"\n").replace(b"\r", b"<CR>").replace(b"\033[K", b"<EL>")
sys.stderr.write(text.decode())
sys.exit(process.wait())
