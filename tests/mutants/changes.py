"""changes.py - the small changes to a file of C that tests should notice.

changes(text) gives (from, to, new text, what) of each, in the order of the text: bytes
from..to become the new text.  Only what stands in a function is changed, never a
comment, a string, a declaration of an array's length, or what gives memory back: that
is for the sanitizers to see.  described(text, change) tells one from the others of its file.
"""
import re

RELATIONS = {'<=': '<', '>=': '>', '<': '<=', '>': '>=', '==': '!=', '!=': '==', '&&': '||', '||': '&&'}
SUMS = {'+': '-', '-': '+', '*': '/', '/': '*', '%': '*', '+=': '-=', '-=': '+=', '|=': '&=',
        '&=': '|=', '<<': '>>', '>>': '<<', '&': '|', '|': '&'}
FREES = re.compile(r'\b\w*(free|done|close)\(|\bexit\(')
STATEMENT = re.compile(r'^\t+((?:\(void\)|[*(]*\w[\w\->.\[\]*+ ()]*?\s*(?:[-+*/|&]|<<|>>)?=(?!=)|[\w\->.]+\(|'
                       r'[\w\->.\[\]*()]+(?:\+\+|--);|(?:\+\+|--)[\w\->.]+;|break;|continue;|return;).*?;)$', re.M)
DECLARES = re.compile(r'^(?:const|static|struct|enum|union|unsigned|bool|char|int|long|void|size_t|ssize_t|'
                      r'\w+_t)\b[^=(]*[ *]\w+(?:\[.*\])?\s*=')


def blanked(text):
    """Comments, strings, characters and lines of the preprocessor as blanks, as long as they were."""
    def blank(m):
        return re.sub(r'[^\n]', ' ', m.group())
    return re.sub(r'/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|^#(?:[^\n]*\\\n)*[^\n]*',
                  blank, text, flags=re.S | re.M)


def bodies(code):
    """Where functions stand: from the { in the first column to its }."""
    return [(m.start(), m.end()) for m in re.finditer(r'^\{.*?^\}', code, re.S | re.M)]


def closing(code, at):
    """Behind the parenthesis that closes the one at `at`."""
    depth = 0
    for i in range(at, len(code)):
        depth += (code[i] == '(') - (code[i] == ')')
        if depth == 0:
            return i + 1
    return at


def operators(code):
    for m in re.finditer(r'(?<= )(<=|>=|==|!=|&&|\|\||<<|>>|[-+|&]=|[-<>+*/%&|])(?=[ \n])', code):
        op = m.group()
        new = RELATIONS.get(op) or SUMS.get(op)
        yield m.start(), m.end(), new, '%s becomes %s' % (op, new)
    for m in re.finditer(r'\+\+|--', code):
        new = '--' if m.group() == '++' else '++'
        yield m.start(), m.end(), new, '%s becomes %s' % (m.group(), new)
    for m in re.finditer(r' [-+] 1\b(?![.\w])', code):
        yield m.start(), m.end(), '', '"%s" removed' % m.group().strip()


def conditions(code):
    for m in re.finditer(r'\b(?:if|while) \(', code):
        at = m.end() - 1
        end = closing(code, at)
        yield at, end, '(!%s)' % code[at:end], 'condition negated'
    for m in re.finditer(r'(?<=[ (])!(?=[\w(*])', code):
        yield m.start(), m.end(), '', '! removed'


def constants(code):
    for m in re.finditer(r'\b(?:true|false)\b', code):
        new = 'false' if m.group() == 'true' else 'true'
        yield m.start(), m.end(), new, '%s becomes %s' % (m.group(), new)
    for m in re.finditer(r'(?<![\w.])(\d+)(?![\w.])', code):
        line = code[code.rfind('\n', 0, m.start()) + 1:m.start()]
        if re.match(r'\t+(?:static |const |unsigned )*(?:char|int|size_t|struct \w+|\w+_t) \*?\w+\[', line):
            continue
        if m.group() == '1' and line.endswith((' + ', ' - ')):
            continue                            # "+ 1" removed
        new = '0' if m.group() == '1' else str(int(m.group()) + 1)
        yield m.start(), m.end(), new, '%s becomes %s' % (m.group(), new)


def statements(code):
    for m in STATEMENT.finditer(code):
        text = m.group(1)
        if text.count('(') != text.count(')') or FREES.search(text) or DECLARES.match(text):
            continue
        if text.startswith('return') and text != 'return;':
            continue
        if re.match(r'(?:for|if|while|switch|goto|else|case|do) ?\b', text):
            continue
        yield m.start(1), m.end(1), ';', 'deleted: %s' % text


def changes(text):
    code = blanked(text)
    inside = bodies(code)
    found = []
    for kind in (operators, conditions, constants, statements):
        for begin, end, new, what in kind(code):
            if any(b < begin and end <= e for b, e in inside):
                if kind is conditions and what == 'condition negated':
                    new = '(!%s)' % text[begin:end]
                if what.startswith('deleted'):
                    what = 'deleted: %s' % text[begin:end]
                found.append((begin, end, new, what))
    return sorted(found)


def described(text, change):
    """The function, what is done to it, and the line that comes of it."""
    begin, end, new, what = change
    names = re.findall(r'^(\w+)\(', text[:begin], re.M)
    after = text[:begin] + new + text[end:]
    line = after[after.rfind('\n', 0, begin) + 1:].split('\n', 1)[0].strip()
    return names[-1] if names else '', what, line
