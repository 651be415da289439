"""Overlays: what becomes of the values, and where each of them is said to have been written."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.diagnostics import Code, Severity, Sink, address
from generator.document import Document, apply_overlays, bounded_query, load_text
from generator.document.node import Json
from generator.document.query import QueryFault, parse_query
from generator.location import Location, Pointer, Source

SPEC = """\
openapi: 3.0.3
info:
  title: Pets
tags: &tags
  - name: pets
  - name: owners
  - name: toys
x-tags: *tags
x-deep: {a: {b: [1, {c: 2}]}}
"""


def load(text: str = SPEC) -> Document:
    document = load_text(text, Sink(), source=Source("spec.yaml"))
    assert document is not None
    return document


def overlay(folder: Path, actions: str, *, name: str = "fix.yaml", version: str = "1.1.0") -> Path:
    """Write an overlay; its first action stands in line 4."""
    head = f"overlay: {version}\ninfo: {{title: Fix, version: '1'}}\nactions:\n"
    path = folder / name
    path.write_text(head + dedent(actions).lstrip("\n"), encoding="utf-8")
    return path


def apply(folder: Path, actions: str, *, document: Document | None = None) -> Document:
    """Return a document as one overlay makes it; nothing is said."""
    sink = Sink()
    found = apply_overlays(document or load(), [overlay(folder, actions)], sink)
    assert [item.message for item in sink] == []
    return found


def place(document: Document, pointer: str, folder: Path) -> str:
    """Return the address of what is at a pointer."""
    found = address(Location(document.source, Pointer.parse(pointer)))
    return found.removeprefix(f"{folder}/")


@pytest.mark.parametrize(
    ("actions", "key", "expected"),
    [
        ("- {target: $.info, update: {title: Cats}}", "info", {"title": "Cats"}),
        ("- {target: $.info.title, update: null}", "info", {"title": None}),
        ("- {target: $.info, remove: false}", "info", {"title": "Pets"}),
        ("- {target: $.tags, update: [{name: a}, {name: b}]}", "tags", "pets owners toys a b"),
        ("- {target: $.tags, update: {name: a}}", "tags", "pets owners toys a"),
        ("- {target: '$.tags[0, 2]', remove: true}", "tags", "owners"),
        ("- {target: '$.tags[?@.name==\"toys\"]', update: {name: a}}", "tags", "pets owners a"),
        ("- {target: '$.tags[0,0]', update: {n: [1]}}", "tags", "pets owners toys"),
        ("- {target: $.info, copy: '$.tags[1]'}", "info", {"title": "Pets", "name": "owners"}),
        ("- {target: $.tags, copy: $.tags}", "tags", "pets owners toys pets owners toys"),
        ("- {target: $..b, update: 3}", "x-deep", {"a": {"b": [1, {"c": 2}, 3]}}),
        ("- {target: $..c, update: 3}", "x-deep", {"a": {"b": [1, {"c": 3}]}}),
        ("- {target: '$[\"x-deep\"]..*', remove: true}", "x-deep", {}),
        ("- {target: $, update: {x-new: {}}}\n- {target: '$[\"x-new\"]', update: {a: 1}}", "x-new", {"a": 1}),
    ],
)  # fmt: skip
def test_an_action_changes_what_its_target_selects(
    tmp_path: Path, actions: str, key: str, expected: object
) -> None:
    found = apply(tmp_path, actions).value[key]

    if isinstance(expected, str):
        assert isinstance(found, list)
        assert " ".join(str(item["name"]) for item in found if isinstance(item, dict)) == expected
    else:
        assert found == expected


def test_what_was_loaded_and_its_aliases_stay_as_they_are(tmp_path: Path) -> None:
    document = load()
    before = deepcopy(document.value)
    actions = """
    - {target: '$.tags[0]', update: {description: Cats and dogs}}
    - {target: $.info, copy: '$["x-deep"]'}
    - {target: $.info.a, update: {more: true}}
    """

    found = apply(tmp_path, actions, document=document).value

    assert document.value == before
    assert found["x-tags"] == before["x-tags"]
    assert found["x-deep"] == before["x-deep"]


def test_the_same_update_in_two_places_is_two_values(tmp_path: Path) -> None:
    actions = """
    - {target: '$.tags[:2]', update: {x-seen: [1]}}
    - {target: '$.tags[0]["x-seen"]', update: 2}
    """
    tags = apply(tmp_path, actions).value["tags"]

    assert tags == [
        {"name": "pets", "x-seen": [1, 2]},
        {"name": "owners", "x-seen": [1]},
        {"name": "toys"},
    ]


def test_a_place_is_where_a_value_was_written(tmp_path: Path) -> None:
    actions = """
    - target: $.info
      update:
        version: one
    - target: $.tags[0]
      remove: true
    - target: $.tags
      update:
        - name: food
    - target: $.info
      copy: $.tags[1]
    """
    document = apply(tmp_path, actions)

    assert place(document, "/info/title", tmp_path) == "spec.yaml:3:3"
    assert place(document, "/info/version", tmp_path) == "fix.yaml:6:5"
    assert place(document, "/tags/0/name", tmp_path) == "spec.yaml:6:5"
    assert place(document, "/tags/2/name", tmp_path) == "fix.yaml:11:7"
    assert place(document, "/info/name", tmp_path) == "spec.yaml:7:5"
    assert place(document, "/x-tags", tmp_path) == "spec.yaml:8:1"
    assert place(document, "/x-tags/0", tmp_path) == "spec.yaml:5:5"  # where the anchor is


def test_a_later_overlay_sees_what_an_earlier_one_made(tmp_path: Path) -> None:
    first = overlay(tmp_path, "- {target: $.tags, update: {name: food}}", name="a.yaml")
    second = overlay(
        tmp_path, "- {target: '$.tags[3]', update: {name: drinks, x-n: 1}}", name="b.yaml"
    )
    sink = Sink()
    document = apply_overlays(load(), [first, second], sink)

    assert list(sink) == []
    assert place(document, "/tags/3", tmp_path) == "a.yaml:4:20"
    assert place(document, "/tags/3/x-n", tmp_path) == "b.yaml:4:48"


def test_without_overlays_the_document_is_the_same() -> None:
    document = load()

    assert apply_overlays(document, [], Sink()) is document


def test_an_overlay_may_be_json_of_a_version_without_patch(tmp_path: Path) -> None:
    path = tmp_path / "fix.json"
    table = {
        "overlay": "1.0",
        "info": {"title": "Fix", "version": "1", "x-by": "me"},
        "extends": "spec.yaml",
        "actions": [{"target": "$.info", "update": {"title": "Cats"}, "x-why": ["a", "b"]}],
        "x-more": None,
    }
    path.write_text(json.dumps(table), encoding="utf-8")
    sink = Sink()

    assert apply_overlays(load(), [path], sink).value["info"] == {"title": "Cats"}
    assert list(sink) == []


def test_copies_of_copies_end_at_the_limit_of_a_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.document.overlaid.MAX_NODES", 10_000)
    twice = "- {target: $, update: {x-copy: {}}}\n- {target: '$[\"x-copy\"]', copy: $}\n" * 60
    sink = Sink()
    apply_overlays(load(), [overlay(tmp_path, twice)], sink)

    assert [found.code for found in sink] == [Code.TOO_MANY_NODES]


def test_a_document_nested_too_deep_for_a_query_is_told(tmp_path: Path) -> None:
    nested = json.loads('{"a":' * 400 + "{}" + "}" * 400)
    document = Document(Source("spec.yaml"), nested)
    sink = Sink()
    apply_overlays(document, [overlay(tmp_path, "- {target: $..b, remove: true}")], sink)

    assert [(found.code, found.message) for found in sink] == [
        (
            Code.OVERLAY_TARGET,
            "'$..b' cannot be used: the document is nested too deep for it",
        )
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(target=st.one_of(st.text(), st.text(alphabet="$.[]*?@'abinfotgs()0123456789=!&|<>,: ")))
def test_any_text_as_a_target_is_done_or_refused(tmp_path: Path, target: str) -> None:
    table = {
        "overlay": "1.1.0",
        "info": {"title": "Fix", "version": "1"},
        "actions": [{"target": target, "remove": True}],
    }
    path = tmp_path / "fix.json"
    path.write_text(json.dumps(table), encoding="utf-8")
    sink = Sink()

    apply_overlays(load(), [path], sink)

    assert {found.code for found in sink} <= {Code.OVERLAY_TARGET, Code.OVERLAY_UNMATCHED}
    assert all(found.severity is not Severity.NOTE for found in sink)


@pytest.mark.parametrize(
    ("target", "why"),
    [
        ("$..*..*..*..*..*..*", "it takes more than 5,000 steps; narrow it"),
        ("$[?count(@..*..*..*..*) > 1]", "it takes more than 5,000 steps; narrow it"),
        ("$.info[?match(@, '(a|aa)+')]", "may take for ever on a text of 61 characters"),
        ("$.info[?search(@, $.pattern)]", "may take for ever on a text of 61 characters"),
    ],
)
def test_a_target_that_takes_for_ever_is_refused(
    monkeypatch: pytest.MonkeyPatch, target: str, why: str
) -> None:
    monkeypatch.setattr(bounded_query, "MAX_STEPS", 5_000)
    deep: Json = []
    for _ in range(6):
        deep = [deep] * 4

    with pytest.raises(QueryFault, match=re.escape(why)):
        parse_query(target).select(
            {"info": {"t": f"{'a' * 60}!"}, "pattern": "(a|aa)+$", "x": deep}
        )
