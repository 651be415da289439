"""The template of a path: the names that it holds, and what of it is a query."""

from __future__ import annotations

import re

_PAIR = re.compile(r"([^=]+)=\{([^{}]*)\}")


def template_names(path: str) -> tuple[str, ...]:
    """Return the names between braces in a path, in order; what follows a `#` is not sent."""
    found: list[str] = []
    rest = path.partition("#")[0]
    while "{" in rest and "}" in rest.partition("{")[2]:
        name, _, rest = rest.partition("{")[2].partition("}")
        found.append(name)
    return tuple(found)


def split_query(path: str) -> tuple[str, dict[str, str]]:
    """Return a path without the pairs of its query that parameters fill, and their names with the pairs' keys.

    `/rides?page={page}&all=1` is `/rides?all=1` and `page`: what stands in a query travels as one.
    """
    sent, mark, fragment = path.partition("#")
    head, _, query = sent.partition("?")
    pairs = {pair: _PAIR.fullmatch(pair) for pair in query.split("&")}
    fixed = "&".join(pair for pair, match in pairs.items() if match is None)
    names = {match[2]: match[1] for match in pairs.values() if match is not None}
    return f"{head}{'?' if fixed else ''}{fixed}{mark}{fragment}", names
