from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from emit_folders import interrupted, publish_files, snapshot, texts, write

from generator.diagnostics import Code, Sink
from generator.emit import MANIFEST, STAGING, recover

OLD = {
    "README.md": "old\n",
    "src/a.py": "a = 1\n",
    "src/gone/b.py": "b = 1\n",
    "src/same.py": "same = 1\n",
}
NEW = {
    "README.md": "new\n",
    "src/a.py": "a = 2\n",
    "src/new/c.py": "c = 1\n",
    "src/same.py": "same = 1\n",
}
THEIRS = {"src/mine.py": "mine = 1\n", "src/gone/.keep": "", "notes/todo.txt": "mine\n"}


@pytest.fixture
def sdk(tmp_path: Path) -> Path:
    """A published SDK with files of its user among the generated ones."""
    folder = tmp_path / "sdk"
    assert publish_files(folder, OLD) is not None
    write(folder, THEIRS)
    (folder / "src/empty").mkdir()
    return folder


def codes(sink: Sink) -> list[Code]:
    return [found.code for found in sink]


def without_manifest(folder: Path) -> dict[str, str]:
    return {path: text for path, text in texts(folder).items() if path != MANIFEST}


def test_files_are_added_changed_and_removed_and_others_stay(sdk: Path) -> None:
    planned = publish_files(sdk, NEW)

    assert planned is not None
    assert planned.add == ("src/new/c.py",)
    assert planned.change == ("README.md", "src/a.py", MANIFEST)
    assert planned.delete == ("src/gone/b.py",)
    assert without_manifest(sdk) == {**NEW, **THEIRS}


def test_the_folders_that_were_emptied_go_and_the_user_s_stay(sdk: Path) -> None:
    (sdk / "src/gone/.keep").unlink()
    publish_files(sdk, NEW)

    assert not (sdk / "src/gone").exists()
    assert (sdk / "src/empty").is_dir()


def test_what_did_not_change_keeps_its_time(sdk: Path) -> None:
    before = snapshot(sdk)
    planned = publish_files(sdk, OLD)

    assert planned is not None
    assert planned.is_empty
    assert snapshot(sdk) == before


def test_a_changed_file_keeps_its_mode(sdk: Path) -> None:
    (sdk / "README.md").chmod(0o444)
    publish_files(sdk, NEW)

    assert (sdk / "README.md").stat().st_mode & 0o777 == 0o444


def test_a_missing_generated_file_is_written_again(sdk: Path) -> None:
    (sdk / "README.md").unlink()
    publish_files(sdk, OLD)

    assert (sdk / "README.md").read_text(encoding="utf-8") == "old\n"


def test_a_checkout_with_crlf_is_no_edit(sdk: Path) -> None:
    for path in ("README.md", "src/same.py"):
        (sdk / path).write_bytes(OLD[path].replace("\n", "\r\n").encode())
    planned = publish_files(sdk, NEW)

    assert planned is not None
    assert "README.md" in planned.change
    assert (sdk / "src/same.py").read_bytes() == b"same = 1\r\n"


def test_an_empty_repository_may_be_filled(tmp_path: Path) -> None:
    write(tmp_path / "sdk", {".git/HEAD": "ref: refs/heads/main\n"})

    assert publish_files(tmp_path / "sdk", OLD) is not None


def edit(folder: Path) -> None:
    write(folder, {"README.md": "mine\n"})


def edit_removed(folder: Path) -> None:
    write(folder, {"src/gone/b.py": "mine = 1\n"})


def stand_in_the_way(folder: Path) -> None:
    write(folder, {"src/new/c.py": "mine = 1\n"})


def stand_as_a_folder(folder: Path) -> None:
    write(folder, {"src/new/c.py/mine.py": "mine = 1\n"})


def stand_as_a_file(folder: Path) -> None:
    write(folder, {"src/new": "mine\n"})


def stand_as_a_pipe(folder: Path) -> None:
    (folder / "src/new").mkdir()
    os.mkfifo(folder / "src/new/c.py")


def link_a_folder(folder: Path) -> None:
    (folder / "src/new").symlink_to(folder.parent)


def link_a_file(folder: Path) -> None:
    (folder / "README.md").unlink()
    (folder / "README.md").symlink_to("src/a.py")


def link_to_nothing(folder: Path) -> None:
    (folder / "src/new").symlink_to("nowhere")


def link_the_manifest(folder: Path) -> None:
    (folder / MANIFEST).rename(folder / "manifest.json")
    (folder / MANIFEST).symlink_to("manifest.json")


def lose_the_manifest(folder: Path) -> None:
    (folder / MANIFEST).unlink()


def break_the_manifest(folder: Path) -> None:
    write(folder, {MANIFEST: "<<<<<<< HEAD\n"})


def list_a_stranger(folder: Path) -> None:
    text = (folder / MANIFEST).read_text(encoding="utf-8")
    write(folder, {MANIFEST: text.replace('"src/gone/b.py"', '"../b.py"')})


REFUSALS: dict[Callable[[Path], None], Code] = {
    edit: Code.OUTPUT_EDITED,
    edit_removed: Code.OUTPUT_EDITED,
    stand_in_the_way: Code.OUTPUT_EXISTS,
    stand_as_a_folder: Code.OUTPUT_EXISTS,
    stand_as_a_file: Code.OUTPUT_EXISTS,
    stand_as_a_pipe: Code.OUTPUT_EXISTS,
    link_a_folder: Code.OUTPUT_UNSAFE,
    link_a_file: Code.OUTPUT_UNSAFE,
    link_to_nothing: Code.OUTPUT_UNSAFE,
    link_the_manifest: Code.OUTPUT_MANIFEST,
    lose_the_manifest: Code.OUTPUT_FOREIGN,
    break_the_manifest: Code.OUTPUT_MANIFEST,
    list_a_stranger: Code.OUTPUT_MANIFEST,
}


@pytest.mark.parametrize("change", REFUSALS, ids=lambda change: change.__name__)
def test_what_is_refused_leaves_everything_as_it_was(
    sdk: Path, change: Callable[[Path], None]
) -> None:
    change(sdk)
    before, sink = snapshot_of(sdk), Sink()

    assert publish_files(sdk, NEW, sink) is None
    assert codes(sink) == [REFUSALS[change]]
    assert all(str(sdk) in found.message for found in sink), "the place as the user knows it"
    assert snapshot_of(sdk) == before


def snapshot_of(folder: Path) -> dict[str, object]:
    """Return a snapshot that reads no pipe."""
    pipes = [path for path in folder.rglob("*") if path.is_fifo()]
    for pipe in pipes:
        pipe.unlink()
    found: dict[str, object] = dict(snapshot(folder))
    for pipe in pipes:
        os.mkfifo(pipe)
        found[pipe.name] = "pipe"
    return found


@pytest.mark.parametrize(
    "path", ["../a", "/a", "a//b", "a/../b", "", ".", "a\\b", "c:/a", MANIFEST, f"{STAGING}/a"]
)
def test_a_path_that_leaves_the_folder_is_refused(tmp_path: Path, path: str) -> None:
    sink = Sink()

    assert publish_files(tmp_path / "sdk", {path: "x\n"}, sink) is None
    assert codes(sink) == [Code.OUTPUT_UNSAFE]
    assert snapshot(tmp_path) == {}


@pytest.mark.parametrize(
    "paths",
    [
        ("src/user.py", "src/User.py"),
        ("src/users/a.py", "src/Users/b.py"),
        ("caf\u00e9.py", "cafe\u0301.py"),
        ("src", "src/a.py"),
    ],
)
def test_paths_that_are_one_on_some_file_system_are_refused(
    tmp_path: Path, paths: tuple[str, str]
) -> None:
    sink = Sink()

    assert publish_files(tmp_path / "sdk", dict.fromkeys(paths, "x\n"), sink) is None
    assert set(codes(sink)) == {Code.OUTPUT_UNSAFE}


def test_a_file_where_the_folder_goes_is_refused(tmp_path: Path) -> None:
    write(tmp_path, {"sdk": "mine\n"})
    sink = Sink()

    assert publish_files(tmp_path / "sdk", NEW, sink) is None
    assert codes(sink) == [Code.OUTPUT_FOREIGN]


def test_a_folder_that_another_run_holds_is_left_to_it(sdk: Path) -> None:
    handle = os.open(sdk, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    before, sink = snapshot(sdk), Sink()

    assert publish_files(sdk, NEW, sink) is None
    os.close(handle)
    assert codes(sink) == [Code.OUTPUT_UNWRITABLE]
    assert snapshot(sdk) == before


def steps_of(folder: Path) -> int:
    with interrupted(folder, -1, OSError()) as run:
        publish_files(folder, NEW)
        return run.steps


STEPS = 28


def test_the_steps_of_a_run_are_all_tried_below(sdk: Path) -> None:
    assert 15 < steps_of(sdk) <= STEPS


@pytest.mark.parametrize("step", range(1, STEPS + 1))
@pytest.mark.parametrize(
    "fault", [OSError(28, "No space left on device"), KeyboardInterrupt()], ids=["full", "ctrl-c"]
)
def test_a_run_that_fails_at_any_step_is_all_or_nothing(
    sdk: Path, step: int, fault: BaseException
) -> None:
    before = snapshot(sdk)
    with suppress(OSError, KeyboardInterrupt), interrupted(sdk, step, fault):
        publish_files(sdk, NEW)

    if snapshot(sdk) != before:
        recover(sdk)
        assert without_manifest(sdk) == {**NEW, **THEIRS}


@pytest.mark.parametrize("step", range(1, STEPS + 1))
def test_a_run_says_that_it_failed_where_it_did(sdk: Path, step: int) -> None:
    before = snapshot(sdk)
    try:
        with interrupted(sdk, step, OSError(28, "No space left on device")):
            publish_files(sdk, NEW)
    except OSError:
        assert snapshot(sdk) == before
    else:
        assert without_manifest(sdk).items() >= NEW.items()


@pytest.mark.parametrize("step", range(1, STEPS + 1))
def test_a_first_run_that_fails_at_any_step_leaves_nothing(tmp_path: Path, step: int) -> None:
    fault = OSError(28, "No space left on device")
    try:
        with interrupted(tmp_path, step, fault):
            publish_files(tmp_path / "generated" / "sdk", OLD)
    except OSError:
        assert snapshot(tmp_path) == {}
    else:
        recover(tmp_path / "generated" / "sdk")
        assert without_manifest(tmp_path / "generated" / "sdk") == OLD


KILLED = """
import ast, sys
from pathlib import Path
from emit_folders import killed, publish_files
with killed(Path(sys.argv[1]), int(sys.argv[2])):
    publish_files(Path(sys.argv[1]), ast.literal_eval(sys.argv[3]))
"""


@pytest.mark.parametrize("step", range(1, STEPS + 1, 2))
def test_a_run_that_is_killed_at_any_step_is_put_right_by_the_next(sdk: Path, step: int) -> None:
    before = snapshot(sdk)
    root = Path(__file__).parent.parent.parent
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(root), str(Path(__file__).parent)]),
    }
    subprocess.run(
        [sys.executable, "-c", KILLED, str(sdk), str(step), repr(NEW)], env=environment, check=False
    )

    recover(sdk)
    assert snapshot(sdk) == before or without_manifest(sdk) == {**NEW, **THEIRS}
    assert publish_files(sdk, NEW) is not None
    assert without_manifest(sdk) == {**NEW, **THEIRS}


@pytest.mark.parametrize("path", ["../mine.txt", "src/link/mine.txt", "/mine.txt"])
def test_a_journal_that_points_elsewhere_is_not_followed(sdk: Path, path: str) -> None:
    (sdk / "src/link").symlink_to(sdk.parent)
    write(sdk.parent, {"mine.txt": "mine\n"})
    journal = f'{{"old": {{"{path}": "old0"}}, "new": {{}}, "folders": []}}'
    write(sdk, {f"{STAGING}/journal.json": journal, f"{STAGING}/old0": "evil\n"})

    with pytest.raises(OSError, match="cannot be understood"):
        recover(sdk)
    assert (sdk.parent / "mine.txt").read_text(encoding="utf-8") == "mine\n"


def test_a_broken_journal_is_kept_for_a_person_to_look_at(sdk: Path) -> None:
    write(sdk, {f"{STAGING}/journal.json": "{", f"{STAGING}/old0": "old\n"})

    with pytest.raises(OSError, match="move it away"):
        recover(sdk)
    assert (sdk / STAGING / "old0").exists()
