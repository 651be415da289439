"""What is installed: the wheel holds the templates and the runtime, and works without the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from generator import __version__
from tests.case_folders import TESTS, tree, write_tree

ROOT = TESTS.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unpacked wheel, built without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob(f"sdkwright-{__version__}-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_the_wheel_holds_every_template_and_nothing_but_the_package(installed: Path) -> None:
    templates = {path for path in tree(ROOT / "templates") if path.endswith(".jinja")}

    assert set(tree(installed / "generator" / "templates")) >= templates
    assert sorted(path.name for path in installed.iterdir()) == [
        "generator",
        f"sdkwright-{__version__}.dist-info",
    ]


def test_the_installed_command_writes_what_the_checkout_does(
    installed: Path, tmp_path: Path
) -> None:
    case = TESTS / "cases" / "ref_chain"
    write_tree(tmp_path, {"spec.yaml": (case / "spec.yaml").read_text(encoding="utf-8")})
    environment = {
        **os.environ,
        "PYTHONPATH": str(installed),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
    }
    command = [sys.executable, "-P", "-m", "generator", "generate", "spec.yaml", "--output", "sdk"]
    subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)

    written = tree(tmp_path / "sdk")
    assert {path: written[path] for path in tree(case / "expected")} == tree(case / "expected")
