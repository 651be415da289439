"""`sdkwright list`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli import main
from tests.commands.work import MORE

if TYPE_CHECKING:
    import pytest


def test_list_shows_operations_in_columns_and_what_is_left_out(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "api.yaml").write_text(MORE, encoding="utf-8")

    assert main(["list", "api.yaml", "--reach"]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines() == [
        "method  path          call                operationId  models",
        "GET     /things       things.list         listThings        1",
        "        Thing",
        "PUT     /things/{id}  admin.update_thing  -                 0",
    ]
    assert "warning[operation-skipped]" in said.err


def test_list_for_tools_is_one_json_document(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "api.yaml").write_text(MORE, encoding="utf-8")

    assert main(["list", "api.yaml", "--format=json", "--only=GET /**"]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out) == {
        "operations": [
            {
                "method": "GET",
                "path": "/things",
                "call": "things.list",
                "operationId": "listThings",
                "tags": [],
                "pointer": "#/paths/~1things/get",
                "models": ["Thing"],
            }
        ],
        "diagnostics": [],
    }
    assert said.err == ""


def test_list_of_a_document_that_cannot_be_read_is_bad_input(folder: Path) -> None:
    (folder / "api.yaml").write_text("swagger: [", encoding="utf-8")

    assert main(["list", "api.yaml"]) == 2
