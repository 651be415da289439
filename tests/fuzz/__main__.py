"""Judge many spoiled documents.

Usage: python -m tests.fuzz [--count 20000] [--seed 1] [--only NUMBER] [--seconds 30]
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from collections.abc import Iterable
from functools import partial
from multiprocessing import Pool

from tests.fuzz.judge import judge


def timed(number: int, *, seed: int, seconds: int) -> tuple[str, float]:
    """Judge one document within a limit of CPU time, which a busy machine does not change."""
    signal.setitimer(signal.ITIMER_PROF, seconds)
    start = time.process_time()
    try:
        fault = judge(number, seed=seed)
    except HangError:
        fault = f"{number}: this took more than {seconds} s"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return fault, time.process_time() - start


class HangError(BaseException):
    """The time is over; no `Exception`, which would be taken for a verdict of the validator's."""


def hang(*_: object) -> None:
    raise HangError


def watch() -> None:
    signal.signal(signal.SIGPROF, hang)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int)
    parser.add_argument("--seconds", type=int, default=30)
    given = parser.parse_args()
    numbers: Iterable[int] = range(given.count) if given.only is None else (given.only,)
    run = partial(timed, seed=given.seed, seconds=given.seconds)
    faults, slowest, done = 0, 0.0, 0
    with Pool(os.cpu_count(), initializer=watch, maxtasksperchild=500) as pool:
        for fault, seconds in pool.imap(run, numbers, chunksize=20):
            done, slowest = done + 1, max(slowest, seconds)
            if fault:
                faults += 1
                print(fault, flush=True)
            if sys.stderr.isatty():
                print(f"\r{done} documents, {faults} faults", end="", file=sys.stderr)
    print(
        f"{done} documents of seed {given.seed}: {faults} faults, the slowest took {slowest:.1f} s"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
