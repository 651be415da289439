"""How much of a run validation takes, and whether its verdicts are those of the unmodified validator.

    python -m benchmarks.validation DOCUMENT...
    python -m benchmarks.validation --corpus

For each document: whether both accept or refuse it, and the seconds of both. `--share` generates
the SDK of each instead and prints the share of validation in the whole run.

`--corpus` takes the documents of `make corpus`, the smallest first. The unmodified validator takes minutes
for a large one: it is bounded in time, and what it said is kept, so that a run can be stopped and resumed.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import time
from collections.abc import Iterable, Iterator
from multiprocessing import Pool
from pathlib import Path
from typing import NamedTuple

from openapi_spec_validator import (
    OpenAPIV2SpecValidator,
    OpenAPIV30SpecValidator,
    OpenAPIV31SpecValidator,
    OpenAPIV32SpecValidator,
)

from benchmarks.corpus.documents import CACHE, choose, fetch
from generator.config import Config
from generator.diagnostics import Code, Sink
from generator.document import Document, load_document, resolve_all, validate, version_of
from generator.pipeline import generate

UNMODIFIED = {
    "2.0": OpenAPIV2SpecValidator,
    "3.0": OpenAPIV30SpecValidator,
    "3.1": OpenAPIV31SpecValidator,
    "3.2": OpenAPIV32SpecValidator,
}


class OutOfTimeError(BaseException):
    """The unmodified validator was not done in time; no `Exception`, which would be its verdict."""


class Verdicts(NamedTuple):
    """Whether each accepts a document, and the seconds that it took; None where it did not get that far."""

    ours: bool | None
    seconds: float
    theirs: bool | None
    unmodified: float

    def line(self) -> str:
        """Return what there is to say."""
        if self.ours is None:
            return "not compared: it is faulty before it is validated"
        if self.theirs is None:
            return f"not compared: the validator took more than {self.unmodified:.0f} s"
        same = self.ours == self.theirs
        mark = "same" if same else f"DIFFERS: ours {self.ours}, the validator's {self.theirs}"
        return f"{mark}, {self.seconds:.2f} s against {self.unmodified:.2f} s"


def own_verdict(path: Path) -> tuple[bool | None, float, Document | None, str]:
    """Return our verdict, its seconds, and the document and version for the other one."""
    sink = Sink()
    document = load_document(path, sink)
    if document is None:
        return None, 0, None, ""
    resolve_all(document, sink)
    version = version_of(document, sink)
    if version is None or sink.has_errors():
        return None, 0, None, ""
    start = time.perf_counter()
    validate(document, sink)
    accepted = not any(found.code is Code.INVALID for found in sink)
    return accepted, time.perf_counter() - start, document, version


def unmodified_verdict(
    document: Document, version: str, *, limit: int
) -> tuple[bool | None, float]:
    """Return what the unmodified validator says, and its seconds; whatever it raises is a refusal."""
    start = time.perf_counter()
    accepted: bool | None
    signal.alarm(limit)
    try:
        accepted = next(iter(UNMODIFIED[version](document.value).iter_errors()), None) is None
    except OutOfTimeError:
        accepted = None
    except ImportError:  # of this machine, not of the document
        raise
    except Exception:  # noqa: BLE001  # the validator's own faults are its verdict
        accepted = False
    finally:
        signal.alarm(0)
    return accepted, time.perf_counter() - start


def compare(path: Path, *, limit: int, known: tuple[bool, float] | None = None) -> Verdicts:
    """Return both verdicts and both times; `known` is what the unmodified validator said before."""
    ours, seconds, document, version = own_verdict(path)
    if document is None:
        return Verdicts(None, 0, None, 0)
    theirs = known or unmodified_verdict(document, version, limit=limit)
    return Verdicts(ours, seconds, *theirs)


def compare_corpus(cache: Path, *, limit: int, jobs: int) -> Iterator[tuple[str, Verdicts]]:
    """Yield the verdicts on the documents of the corpus, the smallest first."""
    folder = fetch(cache)
    names = choose(seed=0, count=None, only=None)
    names.sort(key=lambda name: (folder / name).stat().st_size)
    kept = cache / "verdicts.jsonl"
    lines = kept.read_text(encoding="utf-8").splitlines() if kept.exists() else []
    known = {name: (accepted, seconds) for name, accepted, seconds in map(json.loads, lines)}
    with (
        kept.open("a", encoding="utf-8") as journal,
        Pool(jobs, initializer=_watch, maxtasksperchild=20) as pool,
    ):
        work = [(name, folder / name, limit, known.get(name)) for name in names]
        for name, found in pool.imap_unordered(_compare, work):
            if name not in known and found.theirs is not None:
                print(json.dumps((name, found.theirs, found.unmodified)), file=journal, flush=True)
            yield name, found


def _watch() -> None:
    def stop(*_: object) -> None:
        raise OutOfTimeError

    signal.signal(signal.SIGALRM, stop)


def _compare(work: tuple[str, Path, int, tuple[bool, float] | None]) -> tuple[str, Verdicts]:
    name, path, limit, known = work
    return name, compare(path, limit=limit, known=known)


def share(path: Path) -> float:
    """Return the share of validation in a whole run."""
    times: dict[str, float] = {}
    stage, since = "", time.perf_counter()

    def progress(name: str) -> None:
        nonlocal stage, since
        now = time.perf_counter()
        times[stage] = now - since
        stage, since = name, now

    generate(path, Config(), tolerant=True, progress=progress)
    progress("")
    return times["validate"] / sum(times.values())


def main() -> int:
    """Print a line for each document and a summary; 1 where a verdict differs."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("documents", nargs="*", type=Path)
    parser.add_argument("--share", action="store_true")
    parser.add_argument("--corpus", action="store_true")
    parser.add_argument("--seconds", type=int, default=600, help="most time for the validator")
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    _watch()
    if given.share:
        for path in given.documents:
            print(f"{path}: {share(path):.0%} of the run is validation", flush=True)
        return 0
    pairs: Iterable[tuple[str, Verdicts]]
    if given.corpus:
        pairs = compare_corpus(CACHE, limit=given.seconds, jobs=given.jobs)
    else:
        pairs = ((str(path), compare(path, limit=given.seconds)) for path in given.documents)
    compared: list[Verdicts] = []
    for name, found in pairs:
        print(f"{name}: {found.line()}", flush=True)
        if found.ours is not None and found.theirs is not None:
            compared.append(found)
    differing = sum(found.ours != found.theirs for found in compared)
    print(
        f"{len(compared)} documents compared, {sum(not found.theirs for found in compared)} refused, "
        f"{differing} verdicts differ; {sum(found.seconds for found in compared):.1f} s against "
        f"{sum(found.unmodified for found in compared):.1f} s"
    )
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
