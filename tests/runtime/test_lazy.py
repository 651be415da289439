"""Packages that import on first use."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    folder = tmp_path / "lazy_sample"
    folder.mkdir()
    (folder / "__init__.py").write_text(
        "from generator.runtime.lazy import lazy\n"
        "__getattr__, __dir__, __all__ = lazy(__name__, {'things': 'Thing', 'sub': ''})\n"
    )
    (folder / "things.py").write_text("class Thing: pass\n")
    (folder / "sub.py").write_text("value = 1\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in [name for name in sys.modules if name.startswith("lazy_sample")]:
        monkeypatch.delitem(sys.modules, name)
    return "lazy_sample"


def test_a_name_is_imported_when_it_is_first_read(package: str) -> None:
    module = __import__(package)
    assert f"{package}.things" not in sys.modules

    assert module.Thing is module.Thing
    assert module.__dict__["Thing"] is module.Thing
    assert f"{package}.sub" not in sys.modules
    assert module.sub.value == 1


def test_other_names_are_missing_and_dir_lists_all(package: str) -> None:
    module = __import__(package)

    assert dir(module) == ["Thing", "sub"]
    assert module.__all__ == ["Thing", "sub"]
    with pytest.raises(AttributeError, match="has no attribute 'other'"):
        _ = module.other
