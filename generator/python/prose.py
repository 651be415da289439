"""Docstrings: the one encoder of document prose into Python source."""

from __future__ import annotations

import re
import textwrap

WIDTH = 88
"""Columns of the generated code, as black counts them."""

MAX_PROSE = 20_000
"""Longest text that a docstring takes, in characters; a longer one is cut."""

_SENTENCE = re.compile(r"(.+?[.!?])(?=\s+[A-Z0-9`*\[(]|\s*$)", re.DOTALL)
_LITERAL_LINE = re.compile(r"\s*(?:[-*+]\s|[>|]|#+\s|\d+[.)]\s|```|~~~)|\s{4,}")


def first_sentence(text: str) -> str:
    """Return the first sentence of the first paragraph, on one line."""
    paragraph = " ".join(re.split(r"\n\s*\n", text.strip(), maxsplit=1)[0].split())
    match = _SENTENCE.match(paragraph)
    return _plain(match[1] if match else paragraph)


def docstring(text: str, *, indent: int) -> str:
    """Return a finished docstring: quoted, wrapped and escaped, its later lines indented by `indent`.

    Lists, quotes, headings, tables and code keep their lines; other paragraphs are wrapped. No
    text can end the literal early: quotes and backslashes are escaped, control characters go.
    """
    lines = _lines(_plain(text)[:MAX_PROSE], WIDTH - indent)
    escaped = [_escape(line) for line in lines] or [""]
    pad = " " * indent
    if len(escaped) == 1 and len(escaped[0]) + indent + 6 <= WIDTH:
        return f'"""{_closing(escaped[0])}"""'
    body = "\n".join(f"{pad}{line}" if line else "" for line in escaped[1:])
    first = escaped[0]
    return f'"""{first}\n{body}\n{pad}"""' if body else f'"""{first}\n{pad}"""'


def _plain(text: str) -> str:
    """Return text without control characters, surrogates and invisible direction marks."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    kept = "".join(c for c in lines if c == "\n" or c.isprintable())
    return kept.encode("utf-8", "ignore").decode("utf-8").strip()


def _lines(text: str, width: int) -> list[str]:
    """Return the text in lines: the summary alone on the first, wrapped paragraphs after it."""
    lines = text.splitlines()
    opening: list[str] = []
    while lines and lines[0].strip() and not (opening and _LITERAL_LINE.match(lines[0])):
        opening.append(lines.pop(0).strip())
    summary, more = _split_summary(" ".join(opening), width - 3)
    first = textwrap.wrap(summary, width, break_long_words=False, break_on_hyphens=False) or [""]
    rest = _wrap([*more.splitlines(), "", *lines], width)
    return [*first, "", *rest] if rest else first


def _split_summary(text: str, width: int) -> tuple[str, str]:
    """Return the first sentence and the rest of its paragraph; all of it where no sentence is short enough."""
    if len(text) <= width:
        return text, ""
    match = _SENTENCE.match(text)
    if match and len(match[1]) <= width:
        return match[1], text[match.end() :].strip()
    return text, ""


def _wrap(lines: list[str], width: int) -> list[str]:
    found: list[str] = []
    paragraph: list[str] = []
    for line in [*lines, ""]:
        if line.strip() and not _LITERAL_LINE.match(line):
            paragraph.append(line.strip())
            continue
        if paragraph:
            found += textwrap.wrap(" ".join(paragraph), width, break_long_words=False, break_on_hyphens=False)
            paragraph = []
        if line.strip():
            found += _hang(line.rstrip(), width)
        elif found and found[-1]:
            found.append("")
    while found and not found[-1]:
        found.pop()
    return found


def _hang(line: str, width: int) -> list[str]:
    """Wrap one line of a list or of `Args`, its continuation set in deeper."""
    if len(line) <= width:
        return [line]
    lead = re.match(r"\s*(?:[-*+]\s+|\d+[.)]\s+)?", line)
    indent = len(lead[0]) if lead else 0
    deeper = " " * (indent + (4 if line[:indent].isspace() else 0))
    return textwrap.wrap(
        line, width, subsequent_indent=deeper, break_long_words=False, break_on_hyphens=False, drop_whitespace=True
    )


def _escape(line: str) -> str:
    return line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"').rstrip()


def _closing(line: str) -> str:
    """Return the last line before the closing quotes, which a quote or backslash must not touch."""
    if line.endswith('"'):
        return f'{line[:-1]}\\"'
    return line
