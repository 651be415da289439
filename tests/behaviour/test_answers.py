"""What an operation answers with: which of its media types is asked for, and as what it is read."""

from __future__ import annotations

import pytest

from tests.behaviour.inline_sdk import sdk

BINARY = "{schema: {type: string, format: binary}}"
PROBLEM = "application/problem+json: {schema: {type: object, properties: {title: {type: string}}}}"
REPORT = "application/json: {schema: {type: object, properties: {a: {type: string}}}}"
PDF = b"%PDF-1.7 \xff"


def answering(status: str, *content: str) -> str:
    """Return a document with one operation."""
    return f"""
    paths:
      /report:
        get:
          operationId: getReport
          tags: [documents]
          responses: {{{status}: {{description: Done, content: {{{", ".join(content)}}}}}}}
    """


@pytest.mark.parametrize("status", ["'200'", "2XX", "default"])
@pytest.mark.parametrize(
    "content",
    [
        (f"'*/*': {BINARY}",),
        (f"application/json: {BINARY}",),
        (f"application/json: {BINARY}", f"application/pdf: {BINARY}"),
        (f"text/csv: {BINARY}",),
    ],
)
def test_what_is_binary_is_bytes_in_any_media_type(status: str, content: tuple[str, ...]) -> None:
    with sdk(answering(status, *content), name="answers_binary") as api:
        api.answer = PDF
        assert api.client.documents.get_report() == PDF
        assert api.sent[-1].headers["Accept"] == "*/*"
        with api.client.documents.with_streaming_response.get_report() as download:
            assert b"".join(download.iter_bytes()) == PDF


@pytest.mark.parametrize("other", [f"application/zip: {BINARY}", "application/zip: {}"])
def test_a_success_is_no_problem(other: str) -> None:
    with sdk(answering("'200'", PROBLEM, other), name="answers_problem") as api:
        api.answer = PDF
        assert api.client.documents.get_report() == PDF


def test_a_success_that_only_a_problem_describes_is_one() -> None:
    with sdk(answering("'200'", PROBLEM), name="answers_only_problem") as api:
        api.answer = {"title": "Odd"}
        assert api.client.documents.get_report().title == "Odd"


def test_another_answer_is_asked_for_as_the_docstring_says() -> None:
    with sdk(answering("'200'", f"application/pdf: {BINARY}", REPORT), name="answers_two") as api:
        api.answer = {"a": "b"}
        assert api.client.documents.get_report().a == "b"
        text = " ".join((api.client.documents.get_report.__doc__ or "").split())
        assert 'options={"headers": {"Accept": "application/pdf"}}' in text
        assert "`with_raw_response.get_report`" in text

        api.answer = PDF
        found = api.client.documents.with_raw_response.get_report(
            options={"headers": {"Accept": "application/pdf"}}
        )
        assert found.content == PDF
        assert api.sent[-1].headers["Accept"] == "application/pdf"


def test_one_value_in_two_media_types_is_one_answer() -> None:
    twice = REPORT.replace("/json", "/xml")
    with sdk(answering("'200'", REPORT, twice), name="answers_twice") as api:
        assert "Answers with" not in (api.client.documents.get_report.__doc__ or "")


FAILING = """
    paths:
      /report:
        get:
          operationId: getReport
          tags: [documents]
          responses:
            '204': {description: Done}
            '404': {description: "Gone?", content: &problem {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}, text/html: {}}}
            '409': {description: Busy, content: *problem}
            '422': {description: Odd, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Problem'}}}}}
            '500': {description: Broken, content: {text/plain: {schema: {type: string}}}}
    components:
      schemas:
        Problem: {type: object, properties: {title: {type: string}}}
"""


def test_a_docstring_names_the_class_of_the_body_of_an_error() -> None:
    with sdk(FAILING, name="answers_failing") as api:
        raises = (api.client.documents.get_report.__doc__ or "").partition("Raises:")[2]

    assert [line.strip() for line in raises.strip().splitlines()] == [
        "NotFoundError: Gone? Its `body` is `Problem`.",
        "ConflictError: Busy. Its `body` is `Problem`.",
        "UnprocessableEntityError: Odd",
        "InternalServerError: Broken",
    ]
