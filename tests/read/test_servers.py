"""Servers: what each form of an address becomes, and what is said where a client cannot start from it."""

from __future__ import annotations

import pytest

from generator.diagnostics import Code
from generator.python.servers import as_sent, default_server
from tests.read.inline_document import Reading, read

DONE = "responses: {'204': {description: Done}}"


def reading_of(servers: str) -> Reading:
    return read(f"{servers}\npaths: {{/a: {{get: {{{DONE}}}}}}}")


def variables(text: str) -> str:
    return f"servers: [{{url: 'https://{{r}}.example.com', variables: {{r: {text}}}}}]"


@pytest.mark.parametrize(
    ("servers", "address"),
    [
        ("servers: [{url: 'https://api.example.com/v1/'}]", "https://api.example.com/v1"),
        ("servers: [{url: ' HTTPS://api.example.com '}]", "https://api.example.com"),
        ("servers: [{url: 'https://api.example.com/v1?k=1'}]", "https://api.example.com/v1?k=1"),
        ("servers: [{url: 'https://my_api.example.com'}]", "https://my_api.example.com"),
        (
            "servers: [{url: '{base}', variables: {base: {default: https://a.example}}}]",
            "https://a.example",
        ),
        (
            "servers: [{url: 'https://a.example:{p}/{b}', variables: {p: {default: '1'}, b: {default: v2}}}]",
            "https://a.example:1/v2",
        ),
        (variables("{default: eu, enum: [eu, us]}"), "https://eu.example.com"),
        (variables("{enum: [us, eu]}"), "https://us.example.com"),
    ],
)
def test_a_first_server_is_where_a_client_calls(servers: str, address: str) -> None:
    reading = reading_of(servers)

    assert default_server(reading.api) == address
    assert reading.codes() == []


@pytest.mark.parametrize("servers", ["", "servers: []"])
def test_without_a_server_the_caller_names_one(servers: str) -> None:
    reading = reading_of(servers)

    assert (default_server(reading.api), reading.codes()) == ("", [])


@pytest.mark.parametrize("url", ["/", "/v1", "v1", "../v1", "//api.example.com", "api.example.com"])
def test_a_relative_server_starts_at_an_address_that_a_file_does_not_tell(url: str) -> None:
    reading = reading_of(f"servers: [{{url: '{url}'}}]")

    assert default_server(reading.api) == ""
    assert [level for level, _ in reading.said(Code.KEYWORD_APPROXIMATED)] == ["note"]


@pytest.mark.parametrize(
    ("servers", "why"),
    [
        ("servers: [{url: 'https://[bad'}]", "is no address that can be called"),
        ("servers: [{url: 'https://a.example:99999'}]", "is no address that can be called"),
        ("servers: [{url: 'wss://a.example'}]", "is of the scheme 'wss'"),
        ("servers: [{url: 'https://{r}.example.com'}]", "has no value for 'r'"),
        (variables("{}"), "has no value for 'r'"),
    ],
)
def test_an_address_that_cannot_be_called_is_reported_once(servers: str, why: str) -> None:
    reading = reading_of(servers)

    assert default_server(reading.api) == ""
    assert reading.codes() == [Code.WRONG_TYPE]
    assert why in reading.said(Code.WRONG_TYPE)[0][1]


@pytest.mark.parametrize(
    ("address", "sent"),
    [
        ("https://api.example.com/", "https://api.example.com"),
        ("https://api.example.com/?x=1", "https://api.example.com"),
        ("https://api.example.com/v1/?x=1", "https://api.example.com/v1"),
        ("https://API.example.com:443/v1", "https://api.example.com/v1"),
        ("/v1", "/v1"),
    ],
)
def test_what_a_url_begins_with(address: str, sent: str) -> None:
    assert as_sent(address) == sent
