"""Versions: a document's version as a legal one of a Python package."""

from __future__ import annotations

import re

_START = re.compile(r"(?:version|release|v)?[ .]?(\d+(?:\.\d+)*)", re.IGNORECASE)
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_PRE = re.compile(r"[-._ ]?(alpha|beta|rc|a|b|c|preview|pre)[-._ ]?(\d*)", re.IGNORECASE)
_LETTERS = {"alpha": "a", "a": "a", "beta": "b", "b": "b"}


def legal_version(text: str) -> str:
    """Return a version that PEP 440 allows, as near to `text` as can be; `0.0.0` where it has no number.

    A date keeps its day, so that later ones stay later versions.
    """
    text = _DATE.sub(r"\1.\2.\3", text.strip())
    match = _START.match(text)
    if match is None:
        return "0.0.0"
    numbers = [str(int(number[:18])) for number in match[1].split(".")[:6]]
    numbers += ["0"] * (3 - len(numbers))
    pre = _PRE.match(text, match.end())
    if pre is None:
        return ".".join(numbers)
    return f"{'.'.join(numbers)}{_LETTERS.get(pre[1].lower(), 'rc')}{int(pre[2] or 0)}"
