"""Which operations are wanted: rules of globs, and whether an operation fits them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from typing import Literal, TypeAlias

Key: TypeAlias = Literal["tags", "operations", "paths", "methods"]

KEYS: tuple[Key, ...] = ("tags", "operations", "paths", "methods")
"""What a rule looks at, under the keys of `sdk.toml`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What rules look at in one operation."""

    method: str
    """As it is sent."""
    path: str
    operation_id: str | None = None
    tags: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The method and the path."""
        return f"{self.method} {self.path}"

    def texts(self, key: Key) -> tuple[str, ...]:
        """Return what a rule's key is held against."""
        match key:
            case "tags":
                return self.tags
            case "operations":
                return () if self.operation_id is None else (self.operation_id,)
            case "paths":
                return (self.path,)
            case "methods":
                return (self.method,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Globs by key; an operation fits where each key that is given has a glob that fits."""

    globs: tuple[tuple[Key, tuple[str, ...]], ...]

    def fits(self, subject: Subject) -> bool:
        """Say whether an operation fits the rule."""
        return all(
            any(fits(glob, text, key=key) for glob in globs for text in subject.texts(key))
            for key, globs in self.globs
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which operations an SDK has: one of `include` fits (or there is none), and none of `exclude` does.

    `only` narrows it, for one run: a glob of it fits the path, the operationId, a tag, or the method
    and the path.
    """

    include: tuple[Rule, ...] = ()
    exclude: tuple[Rule, ...] = ()
    only: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Say whether anything is left out at all."""
        return bool(self.include or self.exclude or self.only)

    def takes(self, subject: Subject) -> bool:
        """Say whether an operation is wanted."""
        if self.only and not any(fits_only(glob, subject) for glob in self.only):
            return False
        if self.include and not any(rule.fits(subject) for rule in self.include):
            return False
        return not any(rule.fits(subject) for rule in self.exclude)

    def unused(self, subjects: Iterable[Subject]) -> Iterator[tuple[str, Key | None, str]]:
        """Yield what fits no operation: the table or option, the key, and the glob or nothing for a whole rule."""
        everything = tuple(subjects)
        for table, rules in (("include", self.include), ("exclude", self.exclude)):
            for rule in rules:
                dead = [
                    (table, key, glob)
                    for key, globs in rule.globs
                    for glob in globs
                    if not any(
                        fits(glob, text, key=key)
                        for subject in everything
                        for text in subject.texts(key)
                    )
                ]
                yield from dead
                if not dead and not any(map(rule.fits, everything)):
                    yield table, rule.globs[0][0], ""
        for glob in self.only:
            if not any(fits_only(glob, subject) for subject in everything):
                yield "only", None, glob


def nearest(glob: str, subjects: Iterable[Subject], key: Key | None) -> str | None:
    """Return the text of an operation that was perhaps meant by a glob that fits none."""
    texts = {
        text.lower(): text
        for subject in subjects
        for text in (_texts(subject) if key is None else subject.texts(key))
    }
    near = get_close_matches(glob.lower(), texts, n=1)
    return texts[near[0]] if near else None


def fits_only(glob: str, subject: Subject) -> bool:
    """Say whether a glob of the command line fits an operation."""
    return any(fits(glob, text) for text in _texts(subject))


def _texts(subject: Subject) -> tuple[str, ...]:
    return (subject.path, subject.key, subject.operation_id or "", *subject.tags)


def fits(glob: str, text: str, *, key: Key | None = None) -> bool:
    """Say whether a glob fits a text; methods in any case."""
    return _pattern(glob, key).fullmatch(text) is not None


@cache
def _pattern(glob: str, key: Key | None) -> re.Pattern[str]:
    """Return the pattern of a glob: `*` is any text without `/`, `**` any text, `/**` nothing as well."""
    parts = re.split(r"(/\*\*(?=/|\Z)|\*\*|\*)", glob)
    stars = {"/**": r"(?:/.*)?", "**": r".*", "*": r"[^/]*"}
    text = "".join(stars.get(part) or re.escape(part) for part in parts)
    return re.compile(text, re.DOTALL | (re.IGNORECASE if key == "methods" else re.NOFLAG))
