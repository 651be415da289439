"""Generates the SDKs of real documents, and says what becomes of them: `make corpus`.

A sample by default, `--all` for every document. What was judged already by the same generator is
not judged again, so that a run can be stopped and resumed.
"""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Protocol

import black.linegen  # noqa: F401  # once, before the workers fork
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from benchmarks.corpus.bounded import Bounds
from benchmarks.corpus.documents import CACHE, choose, fetch
from benchmarks.corpus.record import Record, Records
from benchmarks.corpus.report import as_page, as_text
from benchmarks.corpus.stages import STAGES, judge, new_record


class Progress(Protocol):
    """Is told of each document that is done."""

    def __call__(self, record: Record) -> None: ...


def main() -> int:
    """Judge the documents, print the report, write the page; exit 1 where a stage failed."""
    given = _arguments()
    documents = fetch(given.cache)
    names = choose(seed=given.seed, count=None if given.all else given.count, only=given.only)
    records = Records(given.cache / "records.jsonl")
    stages = [stage for stage in STAGES if stage in given.stages or stage == "generate"]
    fresh = [new_record(documents, name, stages) for name in names]
    known = [None if given.only else records.find(record.key, stages) for record in fresh]
    found = [record for record in known if record is not None]
    waiting = [record for record, old in zip(fresh, known, strict=True) if old is None]
    bounds = Bounds(seconds=given.seconds, mebibytes=given.mebibytes)
    with tempfile.TemporaryDirectory(prefix="corpus-") as scratch, _pool(given.jobs) as pool:
        work = partial(_judge, documents, bounds, Path(scratch))
        running = [pool.submit(work, record) for record in waiting]
        with _progress(len(waiting)) as tell:
            for done in as_completed(running):
                record = done.result()
                records.add(record)
                found.append(record)
                tell(record)
    print(as_text(found))
    if given.only:
        print(*(said for record in found for said in record.failures.values()), sep="\n")
    page = given.cache / "report.html"
    page.write_text(
        as_page(found, f"{len(found)} documents, {', '.join(stages)}"), encoding="utf-8"
    )
    print(f"the whole report: {page}")
    return 1 if any(record.failures for record in found) else 0


def _pool(jobs: int) -> ProcessPoolExecutor:
    """Return workers, whose children share what is loaded here."""
    gc.freeze()
    return ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("fork"))


def _judge(documents: Path, bounds: Bounds, scratch: Path, record: Record) -> Record:
    return judge(record, documents / record.name, bounds, scratch)


@contextmanager
def _progress(total: int) -> Iterator[Progress]:
    """Yield what shows progress: a bar on a terminal, a line for each document in a pipe."""
    if not sys.stderr.isatty():
        yield lambda record: print(_line(record), file=sys.stderr, flush=True)
        return
    columns = (
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.description}"),
    )
    with Bar(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("", total=total)

        def tell(record: Record) -> None:
            if record.failures:
                bar.console.print(_line(record), markup=False, highlight=False)
            bar.update(task, advance=1, description=record.name[:40])

        yield tell


def _line(record: Record) -> str:
    state = ", ".join(record.failures) or "passed"
    return f"{state:10} {record.seconds:6.1f} s {record.mebibytes:5} MiB {record.emitted:5} operations  {record.name}"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.corpus",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--all", action="store_true", help="judge every document")
    add("--count", type=int, default=30, help="size of the sample (%(default)s)")
    add("--seed", type=int, default=30, help="which sample (%(default)s)")
    add(
        "--only",
        metavar="NAME",
        help="judge the documents whose path ends so, anew, and print what failed",
    )
    add(
        "--stages",
        default=("generate", "import", "tests"),
        type=lambda text: tuple(text.split(",")),
        help=f"some of {','.join(STAGES)}",
    )
    add("--jobs", type=int, default=os.cpu_count() or 1, help="documents at a time (%(default)s)")
    add("--seconds", type=float, default=900, help="most time for a stage (%(default)s)")
    add("--mebibytes", type=int, default=4096, help="most memory of a process (%(default)s)")
    add(
        "--cache",
        type=Path,
        default=CACHE,
        help="where documents and records are kept (%(default)s)",
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
