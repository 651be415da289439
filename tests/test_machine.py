from __future__ import annotations

import pytest

from generator.diagnostics import Code, Note, Sink
from generator.location import Location, Pointer, Position, Source
from generator.machine import as_github, as_json, as_sarif
from generator.meanings import MEANINGS


def sink(file: str = "my api/pets.yaml") -> Sink:
    source = Source(file, "openapi: 3.0.3\npaths: {}\n")
    place = Location(source, Pointer(("paths",)), Position(2, 1))
    found = Sink()
    found.warning(Code.INVALID, place, "first\n::error::not a command, 100%", [Note("see", place)])
    found.note(Code.FORMAT_UNKNOWN, None, "nowhere")
    return found


def test_an_annotation_has_level_place_code_and_message_on_one_line() -> None:
    nowhere, located = map(as_github, sink("a,b:c.yaml"))

    assert nowhere == "::notice title=format-unknown::nowhere"
    assert located == (
        "::warning title=invalid,file=a%2Cb%3Ac.yaml,line=2,col=1::"
        "first%0A::error::not a command, 100%25%0Aa,b:c.yaml:2:1: see"
    )


def test_json_has_the_pointer_and_the_position() -> None:
    located = as_json(list(sink())[1])

    assert (located["file"], located["pointer"]) == ("my api/pets.yaml", "#/paths")
    assert (located["line"], located["column"]) == (2, 1)
    assert located["notes"] == [{"message": "see", "place": "my api/pets.yaml:2:1"}]


def test_a_sarif_log_has_what_its_schema_requires() -> None:
    """SARIF 2.1.0: sections 3.13 (log), 3.14 (run), 3.19 (driver), 3.27 (result), 3.49 (rule)."""
    log = as_sarif(sink(), version="1.2.3")

    assert log["version"] == "2.1.0"
    assert log["runs"] == [
        {
            "tool": {
                "driver": {
                    "name": "sdkwright",
                    "version": "1.2.3",
                    "rules": [rule(Code.FORMAT_UNKNOWN), rule(Code.INVALID)],
                }
            },
            "columnKind": "unicodeCodePoints",
            "results": [
                {
                    "ruleId": "format-unknown",
                    "ruleIndex": 0,
                    "level": "note",
                    "message": {"text": "nowhere"},
                },
                {
                    "ruleId": "invalid",
                    "ruleIndex": 1,
                    "level": "warning",
                    "message": {"text": "first\n::error::not a command, 100%"},
                    "locations": [PLACE],
                    "relatedLocations": [{**PLACE, "id": 0, "message": {"text": "see"}}],
                },
            ],
        }
    ]


@pytest.mark.parametrize(
    ("file", "uri"),
    [("spec/api.yaml", "spec/api.yaml"), ("/tmp/ä.yaml", "file:///tmp/%C3%A4.yaml")],
)
def test_a_file_s_name_is_a_uri(file: str, uri: str) -> None:
    assert f"'artifactLocation': {{'uri': '{uri}'}}" in str(as_sarif(sink(file), version="1"))


PLACE = {
    "physicalLocation": {
        "artifactLocation": {"uri": "my%20api/pets.yaml"},
        "region": {"startLine": 2, "startColumn": 1},
    }
}


def rule(code: Code) -> dict[str, object]:
    meaning = MEANINGS[code]
    example = f"\n\nExample:\n{meaning.example}" if meaning.example else ""
    return {
        "id": code.value,
        "shortDescription": {"text": f"{meaning.summary}."},
        "fullDescription": {"text": meaning.text},
        "help": {"text": f"{meaning.remedy}{example}"},
    }
