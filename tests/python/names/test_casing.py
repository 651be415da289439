"""Identifiers from any text."""

from __future__ import annotations

import keyword
from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.python.names.casing import (
    MAX_LENGTH,
    camel,
    digest,
    module,
    singular,
    snake,
    spelled,
    upper,
    words,
)

ANY_TEXT = st.text(st.characters(codec=None, categories=None), max_size=400)
IDENTIFIERS = st.from_regex(r"\A[A-Za-z_][A-Za-z0-9_]{0,30}\Z")
Form = Callable[[tuple[str, ...]], str]


@pytest.mark.parametrize("form", [snake, camel, upper, module])
@given(text=ANY_TEXT)
def test_any_text_gives_a_public_ascii_identifier_that_fits_a_file_name(
    text: str, form: Form
) -> None:
    name = form(spelled(text))

    assert name.isidentifier()
    assert name.isascii()
    assert not keyword.iskeyword(name)
    assert not name.startswith("_")
    assert len(name) <= 90


@given(ANY_TEXT | IDENTIFIERS)
def test_snake_case_is_a_fixed_point_as_far_as_it_is_not_cut(text: str) -> None:
    name = snake(spelled(text))
    assume(len(name) < MAX_LENGTH)

    assert name == name.lower()
    assert snake(spelled(name)) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("HTTPServer2XX", "http_server2_xx"),
        ("oauth2Token", "oauth2_token"),
        ("s3_url", "s3_url"),
        ("sha256", "sha256"),
        ("i18n", "i18n"),
        ("userID", "user_id"),
        ("userIDs", "user_ids"),
        ("IPv4Address", "ipv4_address"),
        ("x509Certificate", "x509_certificate"),
        ("fooBar", "foo_bar"),
        ("FooBar", "foo_bar"),
        ("foo-bar", "foo_bar"),
        ("content-type", "content_type"),
        ("_links", "links"),
        ("isSystem", "is_system"),
        ("@odata.type", "odata_type"),
        ("2fa", "n_2fa"),
        ("from", "from_"),
        ("None", "none"),
        ("match", "match"),
        ("__init__", "init"),
        ("Ünïcödé", "unicode"),
        ("Straße", "strasse"),
        ("用户", "u7528_u6237"),
        ("", "empty"),
        (" ", "space"),
        ("__", "underscore_underscore"),
        (">=", "greater_equal"),
        ("\U0001f600", "u1f600"),
        ("Page[User]", "page_user"),
        ("Foo«Bar»", "foo_bar"),
    ],
)
def test_snake_case_of(text: str, name: str) -> None:
    assert snake(spelled(text)) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("channel_type", "ChannelType"),
        ("HTTPServer2XX", "HttpServer2Xx"),
        ("I18n", "I18n"),
        ("Foo.Bar", "FooBar"),
        ("2XX", "N2Xx"),
        ("none", "None_"),
        ("list", "List"),
    ],
)
def test_camel_case_of(text: str, name: str) -> None:
    assert camel(spelled(text)) == name


def test_a_name_of_300_characters_is_cut_and_keeps_apart_from_its_like() -> None:
    one, other = snake(("a" * 300,)), snake(("a" * 299 + "b",))

    assert one != other
    assert one == "a" * 71 + "_" + digest("a" * 300, length=8)


@pytest.mark.parametrize("name", ["con", "AUX", "nul", "com1", "lpt9", "schemas"])
def test_a_module_is_never_called_like_a_device_or_the_packages_own(name: str) -> None:
    assert module(spelled(name)) == f"{name.lower()}_"


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("legs", "leg"),
        ("leg_ids", "leg_id"),
        ("properties", "property"),
        ("boxes", "box"),
        ("addresses", "address"),
        ("statuses", "status"),
        ("status", "status"),
        ("sizes", "size"),
        ("responses", "response"),
        ("movies", "movie"),
        ("people", "person"),
        ("data", "data"),
        ("glass", "glass"),
        ("has", "has"),
        ("axes", "axis"),
        ("timeseries", "timeseries"),
        ("s", "s"),
    ],
)
def test_the_singular_of(plural: str, one: str) -> None:
    assert "_".join(singular(words(plural))) == one


def test_no_words_have_no_singular() -> None:
    assert singular(()) == ()
