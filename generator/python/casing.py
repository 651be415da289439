"""Identifiers from any text: words, then snake_case, CamelCase or UPPER_CASE, always ASCII."""

from __future__ import annotations

import hashlib
import keyword
import re
import unicodedata
from functools import lru_cache

MAX_LENGTH = 80
"""Longest identifier or file name; a longer one is cut and told apart by a digest."""

_WORD = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[A-Z]|[0-9]+")
_SIGNS = {
    "+": "plus", "-": "minus", ">": "greater", "<": "less", "=": "equal", "*": "star", "/": "slash",
    "%": "percent", "&": "and", "|": "or", "!": "not", "#": "hash", "@": "at", "$": "dollar", "~": "tilde",
    ".": "dot", ",": "comma", ":": "colon", ";": "semicolon", "?": "question", "^": "caret", " ": "space",
    "_": "underscore", "(": "paren", ")": "close", "[": "bracket", "]": "end", "{": "brace", "}": "stop",
    "'": "quote", '"': "double", "\\": "backslash", "`": "tick", "\n": "newline", "\t": "tab",
}  # fmt: skip


@lru_cache(maxsize=65536)
def words(text: str) -> tuple[str, ...]:
    """Return the words of `text` in lower case.

    Capitals that stand together are one word, digits stay with the letters before them
    (`HTTPServer2XX` is http, server2, xx; `sha256` is one word). Letters beyond ASCII lose their
    accents; what has no ASCII form becomes its code point.
    """
    plain = unicodedata.normalize("NFKD", text)
    ascii_text = "".join(_ascii(character) for character in plain if not unicodedata.combining(character))
    return tuple(word.lower() for word in _WORD.findall(ascii_text))


def _ascii(character: str) -> str:
    if character.isascii():
        return character
    return f" u{ord(character):x} " if character.isalnum() or ord(character) > 0x2FFF else " "


def spelled(text: str) -> tuple[str, ...]:
    """Return the words of `text`, its signs spelled out where it has no letter or digit; never empty."""
    found = words(text)
    if found:
        return found
    signs = tuple(_SIGNS.get(character, f"u{ord(character):x}") for character in text[:8])
    return signs or ("empty",)


def snake(parts: tuple[str, ...]) -> str:
    """Return `snake_case`, safe as an attribute, an argument or a module name."""
    return _safe(_cut("_".join(parts) or "empty"), "n_")


def camel(parts: tuple[str, ...]) -> str:
    """Return `CamelCase`, safe as a class name."""
    name = "".join(part[:1].upper() + part[1:] for part in parts) or "Empty"
    return _safe(_cut(name), "N")


def upper(parts: tuple[str, ...]) -> str:
    """Return `UPPER_CASE`, safe as a constant's name."""
    return _safe(_cut("_".join(parts).upper() or "EMPTY"), "N_")


def _cut(name: str) -> str:
    if len(name) <= MAX_LENGTH:
        return name
    digest = hashlib.sha256(name.encode()).hexdigest()[:8]
    return f"{name[: MAX_LENGTH - 9]}_{digest}"


def _safe(name: str, before_digit: str) -> str:
    if name[0].isdigit():
        name = before_digit + name
    return f"{name}_" if keyword.iskeyword(name) else name


def singular(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words with the last one in the singular, as far as plain English rules go."""
    if not parts:
        return parts
    return (*parts[:-1], _singular(parts[-1]))


def _singular(word: str) -> str:
    irregular = {"people": "person", "children": "child", "data": "data", "media": "media", "series": "series",
                 "news": "news", "status": "status", "address": "address", "indices": "index"}  # fmt: skip
    if word in irregular:
        return irregular[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 2:
        return word[:-1]
    return word


def plural(word: str) -> str:
    """Return a lower-case word in the plural, as far as plain English rules go."""
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "ch", "sh", "z")):
        return word if word.endswith("s") and not word.endswith("ss") else word + "es"
    return word + "s"
