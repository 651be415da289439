"""Where models stand: together while it can be read, and moved by their own kind alone."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from generator.ir import Schema, SchemaId
from generator.python.names.module_names import name_modules
from generator.python.names.module_parts import Steps, parted
from generator.python.names.operation_answers import Answers
from generator.python.names.operation_names import name_operations
from generator.python.names.schema_names import Name
from tests.python.sample_api import api, operation, record

COMPONENTS = "#/components/schemas"
CREATE = "#/paths/~1jobs/post"
BODY = f"{CREATE}/requestBody/content/application~1json/schema"
ANSWER = f"{CREATE}/responses/200/content/application~1json/schema"


def long(schema_id: str, lines: int) -> Schema:
    """Return an object that takes about so many lines."""
    return record(schema_id, *(f"p{number}" for number in range(lines // 6)))


def modules(*parts: Schema) -> dict[str, str]:
    """Return the module of each part, for an API that also has an operation `POST /jobs`."""
    call = operation("POST", "/jobs", tag="jobs")
    sample = api(*parts, call)
    operations, _ = name_operations(sample, overrides={}, client="Client", answers=Answers(sample))
    names = {schema.meta.id: Name(text="", reason="") for schema in parts}
    found = name_modules(sample, names, operations, {})
    return {part.meta.id.rpartition("/")[2]: found[part.meta.id] for part in parts}


def test_what_begins_with_the_same_word_shares_a_module() -> None:
    parts = [
        record(f"{COMPONENTS}/{key}") for key in ("member", "member_action", "members", "user")
    ]

    assert modules(*parts) == {
        "member": "member",
        "member_action": "member",
        "members": "member",
        "user": "user",
    }


def test_what_is_too_long_together_is_told_apart_by_the_next_word() -> None:
    parts = [long(f"{COMPONENTS}/job_{key}", 400) for key in ("run", "log")]

    assert modules(*parts) == {"job_run": "job_run", "job_log": "job_log"}


def test_an_operation_that_is_too_long_is_parted_by_request_and_response() -> None:
    found = modules(
        long(BODY, 400),
        long(f"{BODY}/properties/steps/items", 400),
        long(f"{BODY}/properties/owner", 60),
        long(f"{ANSWER}/properties/state", 400),
    )

    assert found == {
        "schema": "jobs_request",
        "items": "jobs_request_steps",
        "owner": "jobs_request",
        "state": "jobs_response",
    }


def test_a_component_that_is_too_long_is_parted_by_what_is_longest() -> None:
    found = modules(
        long(f"{COMPONENTS}/job", 60),
        long(f"{COMPONENTS}/job/properties/owner", 200),
        long(f"{COMPONENTS}/job/properties/run", 300),
        long(f"{COMPONENTS}/job/properties/run/properties/log", 200),
    )

    assert found == {"job": "job", "owner": "job", "run": "job_run", "log": "job_run"}


WAYS = st.lists(st.sampled_from(["a", "b", "c"]).map(lambda word: (word,)), min_size=1, max_size=5)


@given(st.dictionaries(WAYS.map(tuple), st.integers(1, 400), max_size=12))
def test_no_part_is_too_long_that_could_be_parted(lines: dict[Steps, int]) -> None:
    found = parted(lines, most=600)
    counted: Counter[Steps] = Counter()
    for way, place in found.items():
        assert way[: len(place)] == place
        counted[place] += lines[way]

    assert set(found) == set(lines)
    assert all(
        count <= 600 or all(way == place for way in found if found[way] == place)
        for place, count in counted.items()
    )


KEYS = st.sampled_from(["a", "a_b", "a_c", "b", "b_a", "c"])
STEPS = st.lists(st.sampled_from(["x", "y"]), max_size=2)


@st.composite
def parts(draw: st.DrawFn) -> Schema:
    steps = "".join(f"/properties/{step}" for step in draw(STEPS))
    return long(f"{COMPONENTS}/{draw(KEYS)}{steps}", draw(st.sampled_from([60, 300, 700])))


def placed(found: list[Schema]) -> dict[SchemaId, str]:
    names = {schema.meta.id: Name(text="", reason="") for schema in found}
    return name_modules(api(*found), names, {}, {})


@given(st.lists(parts(), max_size=10), parts())
def test_an_addition_moves_only_what_begins_with_its_word(
    before: list[Schema], added: Schema
) -> None:
    found = placed(before)
    after = placed([*before, added])
    moved = {schema_id for schema_id in found if found[schema_id] != after[schema_id]}
    word = added.meta.id.split("/")[3].split("_")[0]

    assert {schema_id.split("/")[3].split("_")[0] for schema_id in moved} <= {word}
