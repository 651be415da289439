from __future__ import annotations

from pathlib import Path

import pytest

from generator.config import (
    Config,
    PagingRule,
    load_config,
    normal_origin,
    valid_class,
    valid_package,
)
from generator.diagnostics import Sink, address, as_text


def load(folder: Path, text: str | bytes) -> tuple[Config | None, list[str]]:
    """Return the configuration in a text, and each complaint with its place in the file."""
    path = folder / "spec" / "sdk.toml"
    path.parent.mkdir()
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    sink = Sink()
    config = load_config(path, sink)
    return config, [
        f"{address(found.location).removeprefix(f'{path}')} {found.message}" for found in sink
    ]


def test_every_option_is_read(tmp_path: Path) -> None:
    config, said = load(
        tmp_path,
        """
        document = "api.yaml"
        overlays = ["fix.yaml", "../more/fix.yaml"]
        output = "../generated/things"
        package = "things"
        distribution = "my-things"
        client = "ThingsClient"
        [names]
        "#/components/schemas/thing" = "Thing"
        [operations]
        listThings = "things.list"
        pingServer = "ping"
        [paging.listThings]
        style = "offset"
        items = "/items"
        offset = "skip"
        size = "limit"
        total = "/total"
        next = "/next"
        [paging.listPets]
        style = "page"
        items = "/items"
        page = "page"
        [paging.listCats]
        style = "cursor"
        items = "/items"
        cursor = "after"
        next = "/next"
        [severity]
        format-unknown = "off"
        """,
    )

    assert said == []
    assert config == Config(
        document=tmp_path / "spec" / "api.yaml",
        overlays=(tmp_path / "spec" / "fix.yaml", tmp_path / "more" / "fix.yaml"),
        output=tmp_path / "generated" / "things",
        package="things",
        distribution="my-things",
        client="ThingsClient",
        names={"#/components/schemas/thing": "Thing"},
        operations={"listThings": "things.list", "pingServer": "ping"},
        paging={
            "listThings": PagingRule(
                items="/items", offset="skip", size="limit", total="/total", next="/next"
            ),
            "listPets": PagingRule(items="/items", page="page"),
            "listCats": PagingRule(items="/items", cursor="after", next="/next"),
        },
        severity={"format-unknown": "off"},
    )


def test_an_empty_file_says_nothing(tmp_path: Path) -> None:
    assert load(tmp_path, "") == (Config(), [])


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    config, said = load(tmp_path, b'\xef\xbb\xbfpackage = "things"\r\n')

    assert said == []
    assert config == Config(package="things")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    sink = Sink()

    assert load_config(tmp_path / "sdk.toml", sink) is None
    assert "there is no such configuration" in "".join(map(as_text, sink))


def test_a_folder_in_its_place_cannot_be_read(tmp_path: Path) -> None:
    sink = Sink()

    assert load_config(tmp_path, sink) is None
    assert "this is a folder; name the file in it" in "".join(map(as_text, sink))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("package = things\n", ":1:11"),
        ('[names]\n"a" = "B"\n"a" = "C"\n', ":3:10"),
        ("[names\n", ":1:7"),
        ('package = """\nopen', ":2:5"),
        ("x = " + "[" * 5000, ""),
    ],
)
def test_what_is_no_toml_is_shown_where_it_stops_being_one(
    tmp_path: Path, text: str, place: str
) -> None:
    config, said = load(tmp_path, text)

    assert config is None
    assert [line.partition(" ")[0] for line in said] == [place]


def test_bytes_that_are_no_utf8_have_a_line(tmp_path: Path) -> None:
    config, said = load(tmp_path, b'package = "things"\nclient = "\xe9"\n')

    assert config is None
    assert said == [":2:11 TOML is UTF-8; save the file in that encoding"]


def test_all_faults_of_a_file_are_told_in_one_run(tmp_path: Path) -> None:
    _, said = load(tmp_path, 'packge = "x"\nclient = "x"\n[paging]\na = 1\n')

    assert said == [
        ":1:1 there is no option 'packge'; did you mean 'package'?",
        ":2:1 'x' is no class name; write a short one such as 'PetsClient'",
        ":4:1 a paging rule is a table: write [paging.a]",
    ]


def test_a_number_that_python_does_not_read_is_reported_where_it_is(tmp_path: Path) -> None:
    config, said = load(tmp_path, f'package = "things"\nretries = {"9" * 5000}\n')

    assert config is None
    assert [message[:40] for message in said] == [":2:11 this is not TOML: a number of more"]


def test_a_path_with_control_characters_is_refused(tmp_path: Path) -> None:
    _, said = load(tmp_path, 'document = "a\\u0000b"\n')

    assert said == [":1:1 'document' is not one line of printable text; leave it out, or fill it"]


@pytest.mark.parametrize("name", ["things", "a", "a1_b"])
def test_a_package_name_that_can_be_imported(name: str) -> None:
    assert valid_package(name)


@pytest.mark.parametrize(
    "name",
    [
        *("", "class", "Things", "1a", "a-b", "_a", "a.b", "é", "a\n", "a" * 81),
        *("json", "httpx2", "httpcore2", "h11", "idna", "anyio", "pytest", "conftest", "tests"),
    ],
)
def test_a_package_name_that_cannot(name: str) -> None:
    assert not valid_package(name)


@pytest.mark.parametrize("name", ["", "None", "True", "thing", "A-B", "É", "_A", "A\n"])
def test_a_class_name_that_is_none(name: str) -> None:
    assert not valid_class(name)


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("https://API.example.com", "https://api.example.com"),
        ("https://api.example.com:443/", "https://api.example.com"),
        ("https://api.example.com:8443", "https://api.example.com:8443"),
        ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://127.0.0.1", "http://127.0.0.1"),
        ("http://[::1]:80", "http://[::1]"),
        ("http://example.com", None),
        ("http://10.0.0.1", None),
        ("https://example.com/path", None),
        ("https://example.com?query", None),
        ("https://user@example.com", None),
        ("https://", None),
        ("https://example.com:port", None),
        ("https://[::1", None),
        ("ftp://example.com", None),
        ("example.com", None),
        ("*", None),
    ],
)
def test_an_origin_has_one_form_and_only_this_machine_is_called_without_encryption(
    text: str, origin: str | None
) -> None:
    assert normal_origin(text) == origin
