"""What a media type says of its content: the generator and the runtime mean the same."""

from __future__ import annotations

import pytest

from generator import ir
from generator.runtime import media


@pytest.mark.parametrize(
    ("media_type", "json", "multipart"),
    [
        ("application/json", True, False),
        (" Application/Problem+JSON ; charset=utf-8", True, False),
        ("text/json", True, False),
        ("application/geo+json", True, False),
        ("application/geojson", False, False),
        ("application/x-ndjson", False, False),
        ("application/json-seq", False, False),
        ("text/plain; profile=application/json", False, False),
        ("Multipart/Form-Data; boundary=x", False, True),
        ("multipart/mixed", False, True),
        ("*/*", False, False),
        ("", False, False),
    ],
)
def test_json_and_parts_are_told_by_the_media_type(
    media_type: str, json: bool, multipart: bool
) -> None:
    assert media.is_json(media_type) is ir.is_json(media_type) is json
    assert media.is_multipart(media_type) is ir.is_multipart(media_type) is multipart
