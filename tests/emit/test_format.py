from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest
from jinja2 import UndefinedError

from generator.emit import FormatCache, FormatFault, default_cache, format_python
from generator.emit import format as format_module
from generator.emit.format import format_all
from generator.emit.render import render, templates_folder

UGLY, NICE = "x = {  'a':1 }\n", 'x = {"a": 1}\n'


@pytest.fixture
def cache(tmp_path: Path) -> FormatCache:
    return FormatCache(tmp_path / "cache")


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that were formatted in this process."""
    found: list[str] = []

    def counting(text: str) -> str:
        found.append(text)
        return format_python(text)

    monkeypatch.setattr(format_module, "format_python", counting)
    return found


def test_python_comes_out_as_black_writes_it() -> None:
    assert format_python(UGLY) == NICE


def test_a_text_that_is_no_python_is_our_fault_with_numbered_lines() -> None:
    with pytest.raises(FormatFault, match=r"src/a\.py: (.|\n)*   2 y = = 1"):
        format_all({"src/a.py": "x = 1\ny = = 1\n"})


def test_what_is_not_python_stays_as_it_is() -> None:
    assert format_all({"README.md": UGLY, "a.py": UGLY}) == {"README.md": UGLY, "a.py": NICE}


def test_what_was_formatted_once_is_not_formatted_again(
    cache: FormatCache, counted: list[str]
) -> None:
    first = format_all({"a.py": UGLY}, cache=cache)
    second = format_all({"a.py": UGLY}, cache=cache)

    assert first == second == {"a.py": NICE}
    assert counted == [UGLY]


def test_without_a_cache_everything_is_formatted(counted: list[str]) -> None:
    format_all({"a.py": UGLY})
    format_all({"a.py": UGLY})

    assert counted == [UGLY, UGLY]


def cut(entry: Path) -> None:
    entry.write_bytes(entry.read_bytes()[:-3])


def replace_body(entry: Path) -> None:
    entry.write_bytes(entry.read_bytes().replace(b"x", b"y"))


def empty(entry: Path) -> None:
    entry.write_bytes(b"")


def fill_with_bytes(entry: Path) -> None:
    entry.write_bytes(b"\xff\xfe")


def make_a_folder(entry: Path) -> None:
    entry.unlink()
    entry.mkdir()


@pytest.mark.parametrize("spoil", [cut, replace_body, empty, fill_with_bytes, make_a_folder])
def test_an_entry_that_is_wrong_is_a_miss(
    cache: FormatCache, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    cache.put(UGLY, NICE)
    (entry,) = (tmp_path / "cache").iterdir()
    spoil(entry)

    assert cache.get(UGLY) is None
    assert format_all({"a.py": UGLY}, cache=cache) == {"a.py": NICE}


def test_another_version_of_black_has_other_entries(
    cache: FormatCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.put(UGLY, NICE)
    monkeypatch.setattr("importlib.metadata.version", lambda _: "1.0")

    assert FormatCache(tmp_path / "cache").get(UGLY) is None


def test_the_cache_is_the_user_s_alone(cache: FormatCache, tmp_path: Path) -> None:
    cache.put(UGLY, NICE)

    assert (tmp_path / "cache").stat().st_mode & 0o777 == 0o700


def test_a_folder_that_others_may_write_to_is_not_trusted(
    cache: FormatCache, tmp_path: Path
) -> None:
    cache.put(UGLY, NICE)
    (tmp_path / "cache").chmod(0o777)

    assert FormatCache(tmp_path / "cache").get(UGLY) is None


def test_a_cache_that_cannot_be_made_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    cache = FormatCache(tmp_path / "file" / "cache")
    cache.put(UGLY, NICE)

    assert cache.get(UGLY) is None


def test_a_cache_on_a_full_disk_keeps_nothing(
    cache: FormatCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    cache.put(UGLY, NICE)

    assert cache.get(UGLY) is None


def test_the_cache_is_where_the_system_keeps_caches(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    cache = default_cache()
    assert cache is not None
    cache.put(UGLY, NICE)

    assert len(list((tmp_path / "sdkwright" / "format").iterdir())) == 1


def test_workers_format_as_one_process_does(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {f"{number}.py": f"x = {{  'a':{number} }}\n" for number in range(50)}
    alone = format_all(texts)
    monkeypatch.setattr(format_module, "_WORTH_WORKERS", 1)
    monkeypatch.setattr(format_module, "_cores", lambda: 2)
    monkeypatch.setattr("threading.active_count", lambda: 1)

    assert format_all(texts) == alone


def test_a_worker_s_fault_names_its_file(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {f"{number}.py": "x = = 1\n" if number == 7 else UGLY for number in range(20)}
    monkeypatch.setattr(format_module, "_WORTH_WORKERS", 1)
    monkeypatch.setattr(format_module, "_cores", lambda: 2)
    monkeypatch.setattr("threading.active_count", lambda: 1)

    with pytest.raises(FormatFault, match=r"7\.py"):
        format_all(texts)


def test_importing_the_door_imports_nothing_slow() -> None:
    slow = "{'black', 'jinja2', 'yaml', 'openapi_spec_validator', 'multiprocessing', 'rich', 'generator.python'}"
    code = f"import sys, generator.cli, generator.emit; print(sorted({slow} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_a_value_that_a_view_lacks_is_a_fault() -> None:
    template = next(path for path in templates_folder().rglob("*.jinja"))

    with pytest.raises(UndefinedError):
        render(template.relative_to(templates_folder()).as_posix(), {})


def test_black_is_the_version_that_is_pinned() -> None:
    pins = (Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8")

    assert f"black=={version('black')}" in pins
