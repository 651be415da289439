"""Servers: what each form of an address becomes, and what is said where a client cannot start from it."""

from __future__ import annotations

from json import dumps

import pytest

from generator.diagnostics import Code
from generator.python.servers import as_sent, default_server
from generator.read.address import normal_address
from generator.runtime.origin import parse_server
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
    ("url", "why"),
    [
        ("https://[bad", "is no address that can be called"),
        ("https://a.example:99999", "is no address that can be called"),
        ("wss://a.example", "is of the scheme 'wss'"),
        ("javascript:alert(1)", "is of the scheme 'javascript'"),
        ("mailto:a@b", "is of the scheme 'mailto'"),
        ("localhost:8080/v1", "has no scheme: write 'https://localhost:8080/v1'"),
        ("https:///x", "has no host"),
        ("https:x", "has no host"),
        ("///x", "has no host"),
        ("https://:80", "has no host"),
        ("https://ex ample.com", "has the host 'ex ample.com', which cannot be"),
        ("https://1.2.3.456", "has the host '1.2.3.456', which cannot be"),
        ("https://[::1%25eth0]", "has the host '::1%25eth0', which cannot be"),
        ("https://\u2603.example", "has the host"),
        ("https://a\x01b/", "holds a control character"),
        ("https://{r}.example.com", "has no value for 'r'"),
    ],
)
def test_an_address_that_cannot_be_called_is_passed_over(url: str, why: str) -> None:
    servers = f"servers: [{{url: {dumps(url)}}}]"
    reading = reading_of(servers)
    below = read(f"paths: {{/a: {{get: {{{servers}, {DONE}}}}}}}")

    assert (default_server(reading.api), below.api.operations[0].servers) == ("", ())
    for found in (reading, below):
        assert found.codes() == [Code.WRONG_TYPE]
        assert why in found.said(Code.WRONG_TYPE)[0][1]


@pytest.mark.parametrize(
    ("text", "why"),
    [("{}", "has no value for 'r'"), ("{default: 'u b'}", "has the host 'u b.example.com'")],
)
def test_a_variable_does_not_make_an_address_of_what_is_none(text: str, why: str) -> None:
    assert why in reading_of(variables(text)).said(Code.WRONG_TYPE)[0][1]


def test_the_next_server_is_taken_where_the_first_cannot_be_called() -> None:
    reading = reading_of("servers: [{url: 'ftp://a.example'}, {url: 'https://b.example'}]")

    assert default_server(reading.api) == "https://b.example"


@pytest.mark.parametrize(
    ("own", "address"),
    [
        ("/v2", "https://a.example/v2"),
        ("/", "https://a.example"),
        ("v2", "https://a.example/v1/v2"),
        ("../v2", "https://a.example/v2"),
        ("//a.example/x y", "https://a.example/x%20y"),
        ("HTTPS://A.example:443/v1", "https://a.example/v1"),
    ],
)
def test_a_server_of_an_operation_starts_at_the_documents(own: str, address: str) -> None:
    root = "servers: [{url: 'https://a.example/v1?k=1'}]"
    reading = read(f"{root}\npaths: {{/a: {{get: {{servers: [{{url: {dumps(own)}}}], {DONE}}}}}}}")

    assert (reading.api.operations[0].servers, reading.codes()) == ((address,), [])


def test_another_host_without_a_scheme_is_of_another_origin() -> None:
    reading = read(
        "servers: [{url: 'https://a.example'}]\n"
        f"paths: {{/a: {{get: {{servers: [{{url: //b.example}}], {DONE}}}}}}}"
    )

    assert reading.api.operations[0].servers == ("https://b.example",)
    assert reading.codes() == [Code.SERVER_FOREIGN]


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("https://api.example.com/\xfc", "https://api.example.com/%C3%BC"),
        ("https://api.example.com/a b`", "https://api.example.com/a%20b%60"),
        ("https://api.example.com/x/../y", "https://api.example.com/y"),
        ("https://api.example.com/../../x/./", "https://api.example.com/x"),
        ("https://api.example.com/%2f%zz", "https://api.example.com/%2f%zz"),
        ("https://api.example.com/v1?a=\xfc'", "https://api.example.com/v1?a=%C3%BC'"),
        ("https://api.example.com/v1#top", "https://api.example.com/v1"),
        ("http://API.example.com:80/V1", "http://api.example.com/V1"),
        ("https://u@x:p w@api.example.com", "https://u%40x:p%20w@api.example.com"),
        ("https://B\xfccher.example", "https://xn--bcher-kva.example"),
        ("https://fa\xdf.example", "https://xn--fa-hia.example"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_an_address_is_written_as_it_is_sent(written: str, sent: str) -> None:
    assert normal_address(written) == sent == str(parse_server(sent, "it")).replace("/?", "?")


@pytest.mark.parametrize(
    ("address", "sent"),
    [
        ("https://api.example.com?x=1", "https://api.example.com"),
        ("https://user:pass@api.example.com/v1/?x=1", "https://api.example.com/v1"),
    ],
)
def test_what_a_url_begins_with(address: str, sent: str) -> None:
    assert as_sent(address) == sent
