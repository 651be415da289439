"""The encoders of document text into Markdown (CommonMark 0.31) and TOML (1.0)."""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile(r"[\\`*_{}\[\]<>|~&]")
_LINE_START = re.compile(r"^(?:[-+#=:](?=\s|$|[-=#])|\d+(?=[.)]))")
_LONGEST_PROSE = 2_000
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_MARKUP = (
    (re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)"), r"\1"),
    (re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*"), r"\1"),
    (re.compile(r"(?<![\w*])\*(?=[^\s*])([^*]+)(?<=\S)\*(?![\w*])"), r"\1"),
    (
        re.compile(
            r"</?(?:a|b|br|code|div|em|h[1-6]|i|li|p|span|strong|ul)(?:\s[^<>]*)?/?>", re.IGNORECASE
        ),
        " ",
    ),
)
"""Links, emphasis and tags, and what is left of them."""
_BACKTICKS = re.compile(r"`+")
_TOML_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def markdown_text(text: str) -> str:
    """Return one line of Markdown that shows `text` as it is, in a table's cell too.

    Nothing in it is markup: no emphasis, no HTML, no heading, no list, no titled link.
    """
    line = _one_line(text)
    escaped = _MARKS.sub(lambda mark: f"\\{mark[0]}", line)
    start = _LINE_START.match(escaped)
    if start is None:
        return escaped
    head = start[0]
    return f"{head}\\{escaped[len(head) :]}" if head.isdigit() else f"\\{escaped}"


def markdown_prose(text: str) -> str:
    """Return one line of Markdown that reads as `text` does where that is Markdown: code stays code.

    Of links and emphasis the words are left; whatever else could be markup is shown as it is.
    """
    line = _one_line(text)
    if len(line) > _LONGEST_PROSE:
        return markdown_text(line)
    pieces: list[str] = []
    end = 0
    for found in _CODE.finditer(line):
        pieces += [_unmarked(line[end : found.start()]), markdown_code(found[2])]
        end = found.end()
    return "".join([*pieces, _unmarked(line[end:])]).strip()


def _unmarked(text: str) -> str:
    """Return running text without its markup, with the spaces at its ends."""
    for pattern, left in _MARKUP:
        text = pattern.sub(left, text)
    if not text.strip():
        return " " * bool(text)
    before, after = text[:1].isspace(), text[-1:].isspace()
    return f"{' ' * before}{markdown_text(text)}{' ' * after}"


def markdown_code(text: str) -> str:
    """Return a code span that shows `text`, whatever backticks it holds (CommonMark, 6.1).

    A text without any visible character is shown as an empty text is: as `""`.
    """
    line = _one_line(text) or '""'
    longest = max((len(run) for run in _BACKTICKS.findall(line)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{pad}{line}{pad}{fence}"


def markdown_block(code: str, *, language: str) -> str:
    """Return a fenced code block that no line of `code` can end (CommonMark, 4.5)."""
    longest = max((len(run) for run in _BACKTICKS.findall(code)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{code.rstrip()}\n{fence}"


def toml_text(text: str) -> str:
    """Return a basic string on one line (TOML 1.0, String); a lone surrogate becomes U+FFFD."""
    return f'"{"".join(map(_toml_character, text))}"'


def _toml_character(character: str) -> str:
    if character in _TOML_ESCAPES:
        return _TOML_ESCAPES[character]
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF:
        return "\ufffd"
    if character.isprintable():
        return character
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _one_line(text: str) -> str:
    """Return text on one line, without control characters and direction marks."""
    spaced = (
        character if character.isprintable() else " " * (_is_space(character)) for character in text
    )
    return " ".join("".join(spaced).split())


def _is_space(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) in ("Zs", "Zl", "Zp")
