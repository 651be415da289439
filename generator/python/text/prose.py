"""Docstrings: the one encoder of document prose into Python source."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterator
from itertools import takewhile

WIDTH = 88
"""Columns of the generated code, as black counts them."""

MAX_PROSE = 20_000
"""Longest text that a docstring takes, in characters; a longer one is cut, and says so."""

_CUT = "[...]"
_SENTENCE_END = re.compile(r"[.!?](?=\s+[A-Z0-9`*\[(\"'<]|\s*\Z)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|vs|cf|no|resp|approx|incl)|\b[A-Za-z])\Z", re.IGNORECASE
)
_RELATIVE = re.compile(
    r"(?s:```.*?```)|`[^`\n]*`"
    r"|(?<!!)\[(?P<text>[^\[\]\n]+)\]\((?:(?:#|/(?!/)|\.\.?/)[^()\s]*|[\w./-]+\.(?:md|html?)(?:#[^()\s]*)?)\)"
)
"""A link from the page that a text was written for, which a docstring is not; or code, which stays."""
_FENCE = re.compile(r"\s*(```|~~~)")
_OWN_LINE = re.compile(r"\s*(?:[-*+]\s|[>|]|#+\s|\d+[.)]\s)|\s{4,}")
_LEAD = re.compile(r"\s*(?:(?:[-*+]|\d+[.)]|>)\s+)?")


def first_sentence(text: str) -> str:
    """Return the first sentence of the first paragraph, on one line; a heading stands alone."""
    opening, _ = _opening(_plain(text).split("\n"))
    sentence, _ = _split_sentence(" ".join(opening.split()))
    return sentence


def first_paragraph(text: str) -> str:
    """Return the first paragraph of running text, on one line; headings, lists and code are passed over.

    Where there is nothing else, it is the first sentence of what there is.
    """
    for block in paragraphs(text):
        lines = block.split("\n")
        while lines and re.match(r"\s*#+\s", lines[0]):
            del lines[0]
        running = list(takewhile(lambda line: not _stands_alone(line), lines))
        if running:
            return " ".join(" ".join(running).split())
    return first_sentence(text)


def paragraphs(text: str) -> tuple[str, ...]:
    """Return the blocks between blank lines; fenced code stays whole."""
    found: list[list[str]] = [[]]
    for line, verbatim in _fenced(_plain(text).split("\n")):
        if line.strip() or (verbatim and found[-1]):
            found[-1].append(line.rstrip())
        elif found[-1]:
            found.append([])
    return tuple("\n".join(lines) for lines in found if lines)


def docstring(text: str, *, indent: int) -> str:
    """Return a finished docstring: quoted, wrapped and escaped, its later lines set in by `indent`.

    The first sentence stands on the first line where it fits. Lists, quotes, headings, tables and
    code keep their lines; other paragraphs are wrapped. No text can end the literal early: quotes
    and backslashes are escaped, control characters and direction marks go. black keeps it as it is.
    """
    lines = _lines(_escaped(_shortened(_plain(text))), WIDTH - indent)
    first = f" {lines[0]}" if lines[0].startswith('"') or lines == [""] else lines[0]
    if len(lines) == 1:
        return f'"""{first} """' if first.endswith('"') else f'"""{first}"""'
    pad = " " * indent
    body = "".join(f"{pad}{line}\n" if line else "\n" for line in lines[1:])
    return f'"""{first}\n{body}{pad}"""'


def _plain(text: str) -> str:
    """Return text of printable characters, spaces and newlines alone; a link within its own site is its text."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    if "](" in text:
        text = _RELATIVE.sub(lambda found: found["text"] or found[0], text)
    if text.replace("\n", "").isprintable():
        return text.strip()
    found = []
    for character in text:
        if character == "\n" or character.isprintable():
            found.append(character)
        elif unicodedata.category(character) in ("Zl", "Zp"):
            found.append("\n")
        elif unicodedata.category(character) == "Zs":
            found.append(" ")
    return "".join(found).strip()


def _shortened(text: str) -> str:
    if len(text) <= MAX_PROSE:
        return text
    return f"{text[:MAX_PROSE].rstrip()}\n\n{_CUT}"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _lines(text: str, width: int) -> list[str]:
    """Return the text in lines, never none: the summary alone on the first, the rest after it."""
    opening, rest = _opening(text.split("\n"))
    summary, more = _summary(" ".join(opening.split()), width - 6)
    first = _fill(summary, width, "   ", "") or [""]
    if len(first) == 1 and len(first[0]) + 3 > width:
        first = _fill(summary, width - 3, "   ", "")
    first[0] = first[0][3:]
    later = _wrap([*more.split("\n"), "", *rest], width)
    lines = (
        [*first, "", *later] if later and first != [""] else [*first[:-1], *(later or first[-1:])]
    )
    return [lines[0].lstrip(), *_dedented(lines[1:])]


def _opening(lines: list[str]) -> tuple[str, list[str]]:
    """Return the first paragraph on one line, and the lines after it; a heading is a paragraph."""
    heading = re.match(r"#+\s+(.*?)[\s#]*\Z", lines[0])
    if heading and heading[1]:
        return heading[1], lines[1:]
    end = 0
    while end < len(lines) and lines[end].strip() and not _stands_alone(lines[end]):
        end += 1
    return " ".join(lines[:end]), lines[end:]


def _stands_alone(line: str) -> bool:
    return _OWN_LINE.match(line) is not None or _FENCE.match(line) is not None


def _summary(text: str, width: int) -> tuple[str, str]:
    """Return the first sentence and the rest of its paragraph; all of it where that is too long."""
    if len(text) <= width:
        return text, ""
    sentence, rest = _split_sentence(text)
    return (sentence, rest) if len(sentence) <= width else (text, "")


def _split_sentence(text: str) -> tuple[str, str]:
    for end in _SENTENCE_END.finditer(text):
        if end[0] != "." or not _ABBREVIATION.search(text, max(0, end.start() - 8), end.start()):
            return text[: end.end()], text[end.end() :].strip()
    return text, ""


def _fenced(lines: list[str]) -> Iterator[tuple[str, bool]]:
    """Yield each line, and whether it is part of fenced code."""
    fence: str | None = None
    for line in lines:
        mark = _FENCE.match(line)
        yield line, fence is not None or mark is not None
        if mark is not None and fence is None:
            fence = mark[1]
        elif mark is not None and mark[1] == fence:
            fence = None


def _wrap(lines: list[str], width: int) -> list[str]:
    found: list[str] = []
    waiting: list[str] = []
    """Lines of one paragraph or of one item of a list."""

    def flush() -> None:
        if waiting:
            lead = _LEAD.match(waiting[0])
            start = lead[0] if lead else ""
            deeper = start if ">" in start else " " * (len(start) + (4 if start.isspace() else 0))
            words = " ".join([waiting[0][len(start) :], *waiting[1:]])
            found.extend(_fill(" ".join(words.split()), width, start, deeper))
            waiting.clear()

    for line, verbatim in [*_fenced(lines), ("", False)]:
        if (
            verbatim
            or line.lstrip().startswith(("|", "#"))
            or (line[:4].isspace() and len(line) <= width)
        ):
            flush()
            found.append(line.rstrip())
        elif not line.strip():
            flush()
            found.extend([""] if found and found[-1] else [])
        elif _OWN_LINE.match(line):
            flush()
            waiting.append(line.rstrip())
        else:
            waiting.append(line.strip())
    while found and not found[-1]:
        found.pop()
    return found


def _fill(text: str, width: int, start: str, deeper: str) -> list[str]:
    return textwrap.wrap(
        text,
        width,
        initial_indent=start,
        subsequent_indent=deeper,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _dedented(lines: list[str]) -> list[str]:
    """Return lines of which one at least starts at the margin, since black moves them there."""
    margin = min((len(line) - len(line.lstrip()) for line in lines if line), default=0)
    return [line[margin:].rstrip() for line in lines]
