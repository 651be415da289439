"""One document through the stages: generate, import, round trip, tests, mypy --strict."""

from __future__ import annotations

import ast
import gc
import importlib
import json
import os
import pkgutil
import re
import resource
import sys
import tempfile
import warnings
from collections import Counter
from functools import partial
from pathlib import Path

from benchmarks.corpus.bounded import Bounds, Stopped, Tell, command, messages
from benchmarks.corpus.documents import count_operations
from benchmarks.corpus.examples import round_trip
from benchmarks.corpus.record import Record
from generator import __version__
from generator.config import Config
from generator.diagnostics import Code, Diagnostic, Severity, Sink
from generator.emit import digest_inputs, publish
from generator.pipeline import generate

STAGES = ("generate", "import", "roundtrip", "tests", "mypy")
PACKAGE = "sample_sdk"
_CONFIG = Config(package=PACKAGE)
_REFUSED = frozenset(
    {
        Code.INVALID,
        Code.OPERATION_SKIPPED,
        Code.REF_EXTERNAL,
        Code.REF_LOOP,
        Code.REF_NOT_FOUND,
        Code.REF_SYNTAX,
    }
)
"""What is an error without tolerance."""
_MYPY_ERROR = re.compile(r"^\S+?:\d+: error: (.*)$", re.MULTILINE)


def new_record(documents: Path, name: str, stages: list[str]) -> Record:
    """Return the record of a document that has gone through no stage yet."""
    content = (documents / name).read_bytes()
    inputs = digest_inputs([content], b"", "")
    return Record(name=name, document=inputs.document, generator=inputs.generator, stages=stages)


def judge(record: Record, path: Path, bounds: Bounds, scratch: Path) -> Record:
    """Take a document through its stages, in children, and return what became of it.

    What mypy knows of the runtime and of httpx2 is kept in `scratch` from one document to the next.
    """
    with tempfile.TemporaryDirectory(prefix="corpus-") as folder:
        output = Path(folder, "sdk")
        try:
            for message in messages(partial(_in_process, record.stages, path, output), bounds):
                for key, value in message.items():
                    setattr(record, key, value)
        except Stopped as stopped:
            record.failures[record.failed] = str(stopped)
        if "tests" in record.stages and not record.failed:
            _test(record, output, bounds)
        if "mypy" in record.stages and record.failed != "generate":
            _mypy(record, output, bounds, scratch / f"mypy-{os.getpid()}")
    return record


def _in_process(stages: list[str], path: Path, output: Path, tell: Tell) -> None:
    """Do the stages that share one process; `failed` names the stage while it lasts."""
    tell({"failed": "generate"})
    gc.set_threshold(200_000, 20, 100)  # as the command does
    _generate(path, output, tell)
    if "import" in stages:
        tell({"failed": "import"})
        _import(output)
    if "roundtrip" in stages:
        tell({"failed": "roundtrip"})
        tell(dict(round_trip(path, _CONFIG)))
    tell({"failed": ""})


def _generate(path: Path, output: Path, tell: Tell) -> None:
    """Generate and publish, and tell the figures."""
    start = _cpu()
    result = generate(path, _CONFIG, tolerant=True)
    if result.files is not None:
        inputs, sink = digest_inputs([path.read_bytes()], b"", ""), Sink()
        publish(output, result.files, inputs=inputs, version=__version__, sink=sink)
    seconds, peak = _cpu() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    files = result.files or {}
    tell({
        "kibibytes": round(path.stat().st_size / 1024, 1),
        "operations": count_operations(json.loads(path.read_bytes())),
        "emitted": sum(_operations(text) for name, text in files.items() if "/resources/" in name),
        "lines": sum(text.count("\n") for text in files.values()),
        "seconds": round(seconds, 2),
        "mebibytes": peak // (1024 * 1024 if sys.platform == "darwin" else 1024),
        "codes": dict(Counter(found.code.value for found in result.diagnostics)),
        "refusals": [_say(found) for found in result.diagnostics if found.code in _REFUSED],
    })  # fmt: skip
    if result.files is None:
        errors = [item for item in result.diagnostics if item.severity is Severity.ERROR]
        raise Stopped("\n".join(map(_say, errors)))


def _operations(source: str) -> int:
    """Return how many operations a module of resources defines."""
    values = (item.value for item in ast.parse(source).body if isinstance(item, ast.AnnAssign))
    calls = (value.func for value in values if isinstance(value, ast.Call))
    return sum(isinstance(func, ast.Name) and func.id == "Operation" for func in calls)


def _cpu() -> float:
    """Return the CPU seconds of this process and of those that it has waited for."""
    return sum(os.times()[:4])


def _say(diagnostic: Diagnostic) -> str:
    return f"{diagnostic.code}: {diagnostic.message}"[:300]


def _import(output: Path) -> None:
    """Import every module, each warning an error, and take every name that it offers."""
    sys.path.insert(0, str(output / "src"))
    sys.dont_write_bytecode = True
    warnings.simplefilter("error")
    package = importlib.import_module(PACKAGE)
    for found in pkgutil.walk_packages(package.__path__, f"{PACKAGE}."):
        module = importlib.import_module(found.name)
        for name in getattr(module, "__all__", ()):
            getattr(module, name)


def _test(record: Record, output: Path, bounds: Bounds) -> None:
    arguments = ["-m", "pytest", "-q", "--no-header", "--tb=short", "-p", "no:cacheprovider"]
    environment = {"PYTHONPATH": str(output / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        status, said = command(arguments, output, environment, bounds)
    except Stopped as stopped:
        record.failures["tests"] = str(stopped)
        return
    if status != 0:
        cause = next(iter(re.findall(r"^E   +(.*)$", said, re.MULTILINE)), f"status {status}")
        record.failures["tests"] = f"{cause[:300]}\n{said[-6000:]}"


def _mypy(record: Record, output: Path, bounds: Bounds, cache: Path) -> None:
    arguments = ["-m", "mypy", "--strict", "--cache-dir", str(cache), "src", "tests"]
    try:
        _, said = command(arguments, output, {}, bounds)
    except Stopped as stopped:
        record.failures["mypy"] = str(stopped)
        return
    errors = _MYPY_ERROR.findall(said)
    record.mypy = len(errors)
    if "Success: " not in said:
        record.failures["mypy"] = f"{errors[0] if errors else 'no verdict'}\n{said[:6000]}"
