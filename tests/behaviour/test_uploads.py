"""An upload from a document to the wire: files, what stands beside them, and what comes before what."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from tests.behaviour.inline_sdk import Sdk, sdk
from tests.body_parts import Parsed, parts_of

DOCUMENT = """
paths:
  /files:
    post:
      operationId: createFile
      tags: [files]
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/Upload'}}
          multipart/form-data:
            schema: {$ref: '#/components/schemas/Upload'}
            encoding: {file: {contentType: 'image/png, image/gif'}}
      responses: {'204': {description: Done}}
  /owners:
    post:
      operationId: createOwner
      tags: [owners]
      requestBody:
        content:
          multipart/form-data: {schema: {$ref: '#/components/schemas/Owner'}}
          application/json: {schema: {$ref: '#/components/schemas/Owner'}}
      responses: {'204': {description: Done}}
  /notes:
    post:
      operationId: createNote
      tags: [notes]
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/Note'}}
          application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Note'}}
          multipart/form-data: {schema: {$ref: '#/components/schemas/Note'}}
      responses: {'204': {description: Done}}
    put:
      operationId: replaceNote
      tags: [notes]
      requestBody: {content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Note'}}}}
      responses: {'204': {description: Done}}
  /anything:
    post:
      operationId: sendAnything
      tags: [anything]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {oneOf: [{$ref: '#/components/schemas/Upload'}, {type: object, properties: {link: {type: string}}}]}
      responses: {'204': {description: Done}}
    put:
      operationId: replaceAnything
      tags: [anything]
      requestBody: {required: true, content: {'*/*': {schema: {type: string, format: binary}}}}
      responses: {'204': {description: Done}}
components:
  schemas:
    Upload:
      type: object
      required: [file]
      properties:
        file: {type: string, format: binary}
        owner: {$ref: '#/components/schemas/Owner'}
        tags: {type: array, items: {type: string}}
        public: {type: boolean}
        note: {type: [string, 'null']}
    Owner: {type: object, properties: {name: {type: string}}}
    Note: {type: object, properties: {text: {type: string}, metadata: {}}}
"""


@pytest.fixture(scope="module")
def made() -> Iterator[Sdk]:
    with sdk(DOCUMENT, name="uploads_end_to_end") as found:
        yield found


def sent(made: Sdk, **values: Any) -> list[Parsed]:
    made.client.files.create(**values)
    return parts_of(made.sent[-1])


def test_a_file_is_sent_beside_models_and_scalars(made: Sdk, tmp_path: Path) -> None:
    path = tmp_path / "cat.gif"
    path.write_bytes(b"GIF89a")

    found = sent(
        made, file=path, owner=made.model("Owner")(name="Jo"), tags=["a", "b"], public=False
    )

    assert found == [
        Parsed("file", "cat.gif", "image/gif", b"GIF89a", {}),
        Parsed("owner", None, "application/json", b'{"name":"Jo"}', {}),
        Parsed("tags", None, None, b"a", {}),
        Parsed("tags", None, None, b"b", {}),
        Parsed("public", None, None, b"false", {}),
    ]


def test_null_leaves_a_part_out_though_it_is_valid(made: Sdk) -> None:
    assert [part.name for part in sent(made, file=b"x", note=None)] == ["file"]


def test_a_text_is_no_file(made: Sdk) -> None:
    with pytest.raises(made.package.InvalidArgumentError, match="'file' takes bytes"):
        sent(made, file="cat.gif")


def test_json_is_sent_where_nothing_is_a_file(made: Sdk) -> None:
    made.client.owners.create(name="Jo")

    assert made.body() == '{"name":"Jo"}'


def test_a_body_of_several_kinds_is_a_mapping_with_files_in_it(made: Sdk) -> None:
    made.client.anything.create(body={"file": io.BytesIO(b"x"), "owner": {"name": "Jo"}})

    assert [(part.name, part.content) for part in parts_of(made.sent[-1])] == [
        ("file", b"x"), ("owner", b'{"name":"Jo"}'),
    ]  # fmt: skip


def test_a_binary_body_of_any_media_type_is_a_file(made: Sdk) -> None:
    made.client.anything.update(body=iter([b"a", b"b"]))

    assert made.sent[-1].content == b"ab"
    assert made.sent[-1].headers["content-type"] == "application/octet-stream"


def test_the_types_of_files_are_the_packages_own(made: Sdk) -> None:
    exported = set(made.package.__all__)

    assert {"FileInput", "BinaryInput", "AsyncBinaryInput"} <= exported


def test_what_has_no_type_is_no_reason_to_send_parts(made: Sdk) -> None:
    made.client.notes.create(text="hi", metadata={"a": 1})

    assert made.sent[-1].headers["content-type"] == "application/json"
    assert made.sent[-1].content == b'{"text":"hi","metadata":{"a":1}}'


@pytest.mark.parametrize(
    ("value", "filename", "content_type", "content"),
    [
        ({"a": 1}, None, "application/json", b'{"a":1}'),
        ("text", None, None, b"text"),
        (b"data", "upload", "application/octet-stream", b"data"),
        (("cat.gif", b"GIF89a", "image/gif"), "cat.gif", "image/gif", b"GIF89a"),
    ],
)
def test_the_value_decides_what_a_part_without_a_type_is(
    made: Sdk, value: object, filename: str | None, content_type: str | None, content: bytes
) -> None:
    made.client.notes.replace(metadata=value)

    (part,) = parts_of(made.sent[-1])
    assert (part.filename, part.content_type, part.content) == (filename, content_type, content)


PHOTO = """
paths:
  /photos:
    post:
      operationId: createPhoto
      tags: [photos]
      requestBody: {content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Photo'}}}}
      responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Owner'}}}}}
components:
  schemas:
    Photo: {type: object, properties: {file: {type: string, format: binary}, owner: {$ref: '#/components/schemas/Owner'}}}
    Owner: {type: object, properties: {name: {type: string}}}
"""


EITHER = """
paths:
  /photos:
    post:
      operationId: createPhoto
      tags: [photos]
      requestBody:
        required: true
        content: {multipart/form-data: {schema: {oneOf: [{$ref: '#/components/schemas/Photo'}, {$ref: '#/components/schemas/Link'}]}}}
      responses: {'200': {description: The photo., content: {application/json: {schema: {$ref: '#/components/schemas/Photo'}}}}}
  /albums:
    post:
      operationId: createAlbum
      tags: [albums]
      requestBody:
        required: true
        content: {multipart/form-data: {schema: {type: array, items: {$ref: '#/components/schemas/Photo'}}}}
      responses: {'204': {description: Done}}
components:
  schemas:
    Photo:
      type: object
      required: [image]
      properties: {image: {type: string, format: binary}, more: {type: array, items: {type: string, format: binary}}, at: {type: string, format: date}}
    Link: {type: object, required: [url], properties: {url: {type: string}}}
"""


def test_a_model_that_is_a_body_in_parts_holds_files() -> None:
    with sdk(EITHER, name="photos_either") as found:
        found.answer = {"image": "text", "more": ["text"]}
        photo = found.model("Photo")(
            image=("cat.gif", b"GIF89a"), more=[b"a", b"b"], at="2026-01-02"
        )

        came = found.client.photos.create(body=photo)

        assert [(part.name, part.filename, part.content) for part in parts_of(found.sent[-1])] == [
            ("image", "cat.gif", b"GIF89a"),
            ("more", "upload", b"a"),
            ("more", "upload", b"b"),
            ("at", None, b"2026-01-02"),
        ]
        assert (came.image, came.more) == ("text", ["text"])
        assert "GIF89a" not in repr(photo)
        hints = get_type_hints(type(photo), localns=vars(found.package.models))
        assert hints["image"] == found.package.FileInput | str

        found.answer = None
        found.client.albums.create(body=[photo, {"image": b"c"}])
        assert [part.content for part in parts_of(found.sent[-1])] == [
            b"GIF89a", b"a", b"b", b"2026-01-02", b"c",
        ]  # fmt: skip


def test_a_file_is_no_text_in_json() -> None:
    with sdk(EITHER, name="photos_as_json") as found:
        photo = found.model("Photo")(image=b"GIF89a")

        with pytest.raises(
            found.package.InvalidArgumentError, match="bytes cannot be written as JSON"
        ):
            found.client.request("POST", "/photos", body=photo)


MAPS = """
paths:
  /files:
    post:
      operationId: createFiles
      tags: [files]
      requestBody: {content: {multipart/form-data: {schema: {type: object, additionalProperties: {type: string, format: binary}}}}}
      responses: {'204': {description: Done}}
    put:
      operationId: replaceFiles
      tags: [files]
      requestBody: {content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Noted'}}}}
      responses: {'204': {description: Done}}
    patch:
      operationId: updateFiles
      tags: [files]
      requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {files: {type: object, additionalProperties: {type: array, items: {type: string, format: binary}}}}}}}}
      responses: {'204': {description: Done}}
components:
  schemas:
    Noted: {type: object, required: [note], properties: {note: {type: string}}, additionalProperties: {type: string, format: binary}}
"""


@pytest.fixture(scope="module")
def maps() -> Iterator[Sdk]:
    with sdk(MAPS, name="maps_of_files") as found:
        yield found


def test_each_file_of_a_map_is_a_part_with_its_key_as_name(maps: Sdk) -> None:
    maps.client.files.create(body={"a": b"1", "b": ("b.gif", b"2")})

    found = [(part.name, part.filename, part.content) for part in parts_of(maps.sent[-1])]
    assert found == [("a", "upload", b"1"), ("b", "b.gif", b"2")]


def test_a_map_below_a_property_has_its_keys_in_brackets(maps: Sdk) -> None:
    maps.client.files.update(files={"a": [b"1", b"2"], "b": []})

    found = [(part.name, part.content) for part in parts_of(maps.sent[-1])]
    assert found == [("files[a]", b"1"), ("files[a]", b"2")]


def test_files_of_any_name_stand_beside_declared_texts(maps: Sdk) -> None:
    noted = maps.model("Noted")
    model = noted(note="hi", extra={"a": b"1"})
    model["b"] = b"2"

    for body in (model, {"note": "hi", "a": b"1", "b": b"2"}):
        maps.client.files.replace(body=body)
        found = [(part.name, part.filename, part.content) for part in parts_of(maps.sent[-1])]
        assert found == [("note", None, b"hi"), ("a", "upload", b"1"), ("b", "upload", b"2")]


def test_no_model_stands_for_a_body_with_files() -> None:
    with sdk(PHOTO, name="photo_uploads") as found:
        assert found.package.models.__all__ == ["Owner"]
        assert found.package.types.__all__ == ["OwnerDict"]
