"""`generated/` is what the generator makes of `spec/` today; its `_core/` is the runtime, byte for byte."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.config import load_config
from generator.diagnostics import Sink
from generator.emit import MANIFEST, drift, runtime_files
from generator.pipeline import generate
from tests.case_folders import tree, write_tree

ROOT = Path(__file__).parent.parent
SDKS = sorted(path.parent for path in ROOT.glob(f"generated/*/{MANIFEST}"))
DIGEST = """
import hashlib, json, sys
from pathlib import Path
from generator.config import load_config
from generator.diagnostics import Sink
from generator.pipeline import generate
root = Path(sys.argv[1])
config = load_config(root / "spec" / "sdk.toml", Sink())
files = generate(config.document, config).files
print(hashlib.sha256(json.dumps(list(files.items())).encode()).hexdigest())
"""


def test_the_committed_sdk_is_what_would_be_generated() -> None:
    config = load_config(ROOT / "spec" / "sdk.toml", Sink())
    assert config is not None
    assert config.document is not None
    assert config.output is not None
    files = generate(config.document, config).files

    assert files is not None
    assert drift(config.output, files) == ()


@pytest.mark.parametrize("sdk", SDKS, ids=lambda sdk: sdk.name)
def test_the_core_of_an_sdk_is_the_runtime_byte_for_byte(sdk: Path) -> None:
    (core,) = sdk.glob("src/*/_core")
    found = {path.name: path.read_bytes() for path in core.glob("*.py")}

    assert found == {name: text.encode() for name, text in runtime_files().items()}


@pytest.mark.parametrize("sdk", SDKS, ids=lambda sdk: sdk.name)
def test_the_manifest_lists_every_file_and_no_time(sdk: Path) -> None:
    manifest = json.loads((sdk / MANIFEST).read_text(encoding="utf-8"))

    assert sorted(manifest) == ["about", "files", "format", "inputs", "version"]
    assert all((sdk / path).is_file() for path in manifest["files"])


def test_bytes_depend_on_neither_hash_seed_nor_locale_nor_time_zone_nor_folder(
    tmp_path: Path,
) -> None:
    digests = set()
    for seed, locale, zone in (("0", "C", "UTC"), ("1", "C.UTF-8", "Asia/Tokyo")):
        folder = tmp_path / seed
        write_tree(folder / "spec", tree(ROOT / "spec"))
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "LC_ALL": locale,
            "TZ": zone,
            "PYTHONPATH": str(ROOT),
        }
        command = [sys.executable, "-c", DIGEST, str(folder)]
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, check=True
        )
        digests.add(done.stdout)

    assert len(digests) == 1
