"""Identifiers from any text: words, then snake_case, CamelCase or UPPER_CASE, always ASCII."""

from __future__ import annotations

import hashlib
import keyword
import re
import unicodedata
from functools import lru_cache

MAX_LENGTH = 80
"""Longest identifier or file name; a longer one is cut and told apart by a digest."""

_WORD = re.compile(
    r"IPv[46](?![a-z0-9])|[KMGTP]iB(?![a-z0-9])"
    r"|[A-Z]{2,}s(?![a-z0-9])"  # IDs, URLs
    r"|[A-Z][a-z0-9]*[a-z][a-z0-9]*"  # Token, I18n
    r"|[A-Z]+(?![a-z])[0-9]*"  # HTTP, S3
    r"|[a-z][a-z0-9]*|[0-9]+[a-z]*|[A-Z]"  # token2, 3rd
)
_POSSESSIVE = re.compile(r"(?<=[A-Za-z])['\u2019]s(?![A-Za-z])")
_SIGNS = {
    "+": "plus", "-": "minus", ">": "greater", "<": "less", "=": "equal", "*": "star", "/": "slash",
    "%": "percent", "&": "and", "|": "or", "!": "not", "#": "hash", "@": "at", "$": "dollar",
    "~": "tilde", ".": "dot", ",": "comma", ":": "colon", ";": "semicolon", "?": "question",
    "^": "caret", " ": "space", "_": "underscore", "(": "paren", ")": "close", "[": "bracket",
    "]": "end", "{": "brace", "}": "stop", "'": "quote", '"': "double", "\\": "backslash",
    "`": "tick", "\n": "newline", "\t": "tab", "\r": "return",
}  # fmt: skip
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "œ": "oe", "Œ": "OE", "đ": "d", "Đ": "D",
     "ł": "l", "Ł": "L", "ð": "d", "Ð": "D", "þ": "th", "Þ": "TH"}
)  # fmt: skip
_DEVICES = frozenset(
    {"aux", "con", "nul", "prn"} | {f"{d}{n}" for d in ("com", "lpt") for n in range(10)}
)
_SAME_IN_SINGULAR = frozenset(
    [
        "access",
        "address",
        "alias",
        "analysis",
        "analytics",
        "atlas",
        "aws",
        "basis",
        "bias",
        "bonus",
        "bus",
        "canvas",
        "dns",
        "gas",
        "gps",
        "has",
        "https",
        "ios",
        "is",
        "lens",
        "news",
        "os",
        "previous",
        "process",
        "progress",
        "sas",
        "series",
        "sms",
        "species",
        "status",
        "this",
        "timeseries",
        "tls",
    ]
)
_IRREGULAR = {
    "aliases": "alias", "axes": "axis", "buses": "bus", "caches": "cache", "children": "child",
    "cookies": "cookie", "indices": "index", "matrices": "matrix", "movies": "movie", "people": "person",
    "quizzes": "quiz", "statuses": "status", "vertices": "vertex", "viruses": "virus",
}  # fmt: skip


@lru_cache(maxsize=65536)
def words(text: str) -> tuple[str, ...]:
    """Return the words of `text` in lower case.

    Capitals that stand together are one word, digits stay with the letters before them
    (`HTTPServer2XX` is http, server2, xx; `sha256` is one word). Letters beyond ASCII lose their
    accents; what has no ASCII form becomes its code point. `member's role` is the member role.
    """
    text = _POSSESSIVE.sub("", text)
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", text.translate(_LETTERS))
        text = "".join(_ascii(letter) for letter in plain if not unicodedata.combining(letter))
    return tuple(word.lower() for word in _WORD.findall(text))


def _ascii(character: str) -> str:
    if character.isascii():
        return character
    return f" u{ord(character):x} " if character.isalnum() or ord(character) > 0x2FFF else " "


def spelled(text: str) -> tuple[str, ...]:
    """Return the words of `text`, never none: signs are spelled where they are all there is."""
    found = words(text)
    if found:
        return found
    signs = tuple(sign_word(character) for character in text[:8])
    return (*signs, f"x{digest(text)}") if len(text) > 8 else signs or ("empty",)


def sign_word(character: str) -> str:
    """Return the word for a sign: `plus`, or its code point."""
    return _SIGNS.get(character, f"u{ord(character):x}")


def snake(parts: tuple[str, ...]) -> str:
    """Return `snake_case`, safe as an attribute or an argument."""
    return _safe(_cut("_".join(parts) or "empty"), "n_")


def camel(parts: tuple[str, ...]) -> str:
    """Return `CamelCase`, safe as a class name."""
    name = "".join(part[:1].upper() + part[1:] for part in parts) or "Empty"
    return _safe(_cut(name), "N")


def upper(parts: tuple[str, ...]) -> str:
    """Return `UPPER_CASE`, safe as a constant's name."""
    return _safe(_cut("_".join(parts).upper() or "EMPTY"), "N_")


def module(parts: tuple[str, ...]) -> str:
    """Return a module's name that is a file's name too, on every file system.

    Some names are devices on Windows whatever their suffix, and `schemas` is the package's own.
    """
    name = snake(parts)
    return f"{name}_" if name in _DEVICES or name == "schemas" else name


def digest(text: str, *, length: int = 4) -> str:
    """Return hexadecimal digits that stand for a text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:length]


def _cut(name: str) -> str:
    if len(name) <= MAX_LENGTH:
        return name
    return f"{name[: MAX_LENGTH - 9]}_{digest(name, length=8)}"


def _safe(name: str, before_digit: str) -> str:
    if name[0].isdigit():
        name = before_digit + name
    return f"{name}_" if keyword.iskeyword(name) else name


def singular(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words with the last one in the singular, as far as plain English rules go."""
    return (*parts[:-1], _singular(parts[-1])) if parts else parts


def _singular(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _SAME_IN_SINGULAR or word.endswith(("ss", "us", "is")) or len(word) < 3:
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return word[:-2]
    return word.removesuffix("s")
