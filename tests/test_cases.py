"""Each folder of `tests/cases` is a tiny document with its whole output: adding a test is adding a folder.

`make snapshots` writes `expected/`; the runtime's files are left out of it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.case_folders import (
    REWRITE,
    TESTS,
    files_of,
    folders,
    is_runtime,
    tree,
    write_tree,
)

CASES = folders("cases")
IMPORT_ALL = """
import importlib, pkgutil, sys
for name in sys.argv[1:]:
    package = importlib.import_module(name)
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        module = importlib.import_module(found.name)
        for exported in getattr(module, "__all__", ()):
            getattr(module, exported)
"""


@pytest.fixture(scope="module")
def suites(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every case's whole output; each in a package of its own, so that their `tests` are told apart."""
    root = tmp_path_factory.mktemp("suites")
    for case in CASES:
        write_tree(root / f"suite_{case.name}", {"__init__.py": "", **files_of(case)})
    return root


def run(suites: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a Python command that can import every case's package."""
    sources = os.pathsep.join(map(str, sorted(suites.glob("*/src"))))
    environment = {**os.environ, "PYTHONPATH": sources, "MYPYPATH": sources}
    return subprocess.run(
        [sys.executable, *command],
        cwd=suites,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def packages(suites: Path) -> list[str]:
    return sorted(path.parent.name for path in suites.glob("*/src/*/py.typed"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_whole_output_is_what_the_folder_expects(case: Path) -> None:
    files = {path: text for path, text in files_of(case).items() if not is_runtime(path)}
    if REWRITE:
        shutil.rmtree(case / "expected", ignore_errors=True)
        write_tree(case / "expected", files)

    assert tree(case / "expected") == files


def test_every_module_and_exported_name_of_every_case_imports(suites: Path) -> None:
    done = run(suites, "-W", "error", "-c", IMPORT_ALL, *packages(suites))

    assert done.returncode == 0, done.stderr


def test_no_two_cases_have_one_package(suites: Path) -> None:
    assert len(set(packages(suites))) == len(CASES)


def test_the_packages_of_all_cases_pass_mypy_strict(suites: Path) -> None:
    cache = TESTS.parent / ".mypy_cache" / "cases"
    options = ("--strict", "--config-file=", "--cache-dir", str(cache))
    done = run(suites, "-m", "mypy", *options, *(f"-p={name}" for name in packages(suites)))

    assert done.returncode == 0, done.stdout + done.stderr


def test_the_tests_that_are_generated_with_the_cases_pass(suites: Path) -> None:
    folders = sorted(str(path) for path in suites.glob("*/tests"))
    options = (
        "-q",
        "-c",
        os.devnull,
        "--rootdir",
        str(suites),
        "-p",
        "no:cacheprovider",
        "-W",
        "error",
    )
    done = run(suites, "-m", "pytest", *options, *folders)

    assert done.returncode == 0, done.stdout
