"""How much of a run validation takes, and whether its verdicts are those of the unmodified validator.

    python benchmarks/validation.py DOCUMENT...

For each document: whether both accept or refuse it, and the seconds of both. `--share` also
generates the SDK of each and prints the share of validation in the whole run.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from openapi_spec_validator import (
    OpenAPIV2SpecValidator,
    OpenAPIV30SpecValidator,
    OpenAPIV31SpecValidator,
    OpenAPIV32SpecValidator,
)

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


def theirs(document: Document, version: str) -> bool:
    """Say whether the unmodified validator accepts a document; whatever it raises is a refusal."""
    try:
        return next(iter(UNMODIFIED[version](document.value).iter_errors()), None) is None
    except Exception:  # noqa: BLE001  # the validator's own faults are its verdict
        return False


def compare(path: Path) -> tuple[bool, bool, float, float] | None:
    """Return both verdicts and both times; None where a document is not comparable."""
    sink = Sink()
    document = load_document(path, sink)
    if document is None:
        return None
    resolve_all(document, sink)
    version = version_of(document, sink)
    if version is None or sink.has_errors():
        return None
    start = time.perf_counter()
    validate(document, sink)
    own = time.perf_counter() - start
    start = time.perf_counter()
    accepted = theirs(document, version)
    return (
        not any(found.code is Code.INVALID for found in sink),
        accepted,
        own,
        time.perf_counter() - start,
    )


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
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", nargs="+", type=Path)
    parser.add_argument("--share", action="store_true")
    options = parser.parse_args()
    compared = differing = refused = 0
    totals = [0.0, 0.0]
    for path in options.documents:
        found = compare(path)
        if found is None:
            print(f"{path}: not compared: it is faulty before it is validated")
            continue
        own, other, seconds, unmodified = found
        compared, differing, refused = (
            compared + 1,
            differing + (own != other),
            refused + (not other),
        )
        totals = [totals[0] + seconds, totals[1] + unmodified]
        mark = (
            "same verdict" if own == other else f"DIFFERS: we say {own}, the validator says {other}"
        )
        part = f", {share(path):.0%} of the run" if options.share else ""
        print(f"{path}: {mark}, {seconds:.2f} s against {unmodified:.2f} s{part}", flush=True)
    print(
        f"{compared} documents, {refused} refused, {differing} verdicts differ; "
        f"{totals[0]:.1f} s against {totals[1]:.1f} s"
    )
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
