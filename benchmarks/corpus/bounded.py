"""Work in a child process, bounded in time and memory: a document can end its own child only."""

from __future__ import annotations

import json
import os
import resource
import select
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

Message: TypeAlias = dict[str, object]
Tell: TypeAlias = Callable[[Message], None]

_MIB = 1024 * 1024


class Stopped(Exception):
    """Work ended before it was done; the first line of the message is the cause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """The most that a child may take."""

    seconds: float
    mebibytes: int

    def apply(self) -> None:
        """Bind this process: the system refuses more memory, and ends it well after its time."""
        size, time_left = self.mebibytes * _MIB, int(self.seconds) + 5
        resource.setrlimit(resource.RLIMIT_AS, (size, size))
        resource.setrlimit(resource.RLIMIT_CPU, (time_left, time_left))


def messages(work: Callable[[Tell], None], bounds: Bounds) -> Iterator[Message]:
    """Yield what `work` tells from a forked child, as it comes.

    Raises:
        Stopped: It raised, died or took too long.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        _work(work, bounds, writer)
    os.close(writer)
    deadline = time.monotonic() + bounds.seconds
    received, done = b"", False
    try:
        while select.select([reader], [], [], max(0.0, deadline - time.monotonic()))[0]:
            chunk = os.read(reader, 65536)
            if not chunk:
                done = True
                break
            *lines, received = (received + chunk).split(b"\n")
            for line in lines:
                message: Message = json.loads(line)
                if "raised" in message:
                    raise Stopped(str(message["raised"]))
                yield message
        else:
            raise Stopped(f"longer than {bounds.seconds:g} s")
    finally:
        os.close(reader)
        if not done:
            os.kill(child, signal.SIGKILL)
        status = os.waitpid(child, 0)[1]
    if os.waitstatus_to_exitcode(status) != 0:
        raise Stopped(f"the process ended with status {os.waitstatus_to_exitcode(status)}")


def _work(work: Callable[[Tell], None], bounds: Bounds, writer: int) -> None:
    """Do the work in the child and end it, whatever happens."""

    def tell(message: Message) -> None:
        os.write(writer, json.dumps(message).encode() + b"\n")

    status = 1
    try:
        bounds.apply()
        work(tell)
        status = 0
    except Stopped as stopped:
        tell({"raised": str(stopped)})
    except BaseException as error:  # noqa: BLE001  # it is told, and the child ends
        last = traceback.extract_tb(error.__traceback__)[-1]
        text = "".join(traceback.format_exception(error, limit=-8))[-4000:]
        cause = f"{type(error).__name__} in {Path(last.filename).name}, {last.name}: {error}"[:300]
        tell({"raised": f"{cause}\n{text}"})
    finally:
        os._exit(status)


def command(
    arguments: Sequence[str], folder: Path, environment: Mapping[str, str], bounds: Bounds
) -> tuple[int, str]:
    """Run a command of this Python and return its status and what it printed.

    Raises:
        Stopped: It took too long.
    """
    process = subprocess.Popen(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=bounds.apply,  # noqa: PLW1509  # the worker has no threads
        start_new_session=True,
    )
    try:
        output, _ = process.communicate(timeout=bounds.seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise Stopped(f"longer than {bounds.seconds:g} s") from None
    return process.returncode, output
