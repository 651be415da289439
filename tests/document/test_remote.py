"""What references fetch, from a server on this machine: allowed, pinned, bounded, and without a word about the user."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator.cli import main
from generator.document import ResolveFault
from generator.document.files import remote
from generator.document.files.remote import fetch

USER = "{type: object, properties: {name: {$ref: 'more/name.yaml'}}}"
SPEC = """\
openapi: 3.0.3
info: {{title: Remote, version: 1.0.0}}
paths:
  /users:
    get:
      operationId: getUser
      responses:
        '200': {{description: A user, content: {{application/json: {{schema: {{$ref: '{url}/user.yaml'}}}}}}}}
"""


class Server:
    """Answers by path, and remembers what was asked."""

    def __init__(self) -> None:
        self.answers: dict[str, bytes | Callable[[BaseHTTPRequestHandler], None]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.asked.append((self.path, dict(self.headers)))
                answer = server.answers.get(self.path)
                if callable(answer):
                    answer(self)
                    return
                self.send_response(404 if answer is None else 200)
                self.send_header("Content-Length", str(len(answer or b"")))
                self.end_headers()
                self.wfile.write(answer or b"")

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_port}"

    def redirect(self, path: str, target: str) -> None:
        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(302)
            handler.send_header("Location", target)
            handler.end_headers()

        self.answers[path] = answer


@pytest.fixture
def server() -> Iterator[Server]:
    found = Server()
    thread = threading.Thread(target=found.http.serve_forever, args=(0.01,))
    thread.start()
    yield found
    found.http.shutdown()
    thread.join()
    found.http.server_close()


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory, and a cache of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("SDKWRIGHT_DEBUG", "1")
    return tmp_path


@pytest.fixture
def api(server: Server, folder: Path) -> list[str]:
    """A document that refers to two files of the server, and the command that generates its SDK."""
    (folder / "api.yaml").write_text(SPEC.format(url=server.url), encoding="utf-8")
    server.answers = {"/user.yaml": USER.encode(), "/more/name.yaml": b"type: string"}
    return ["generate", "api.yaml", "--output", "sdk", "--allow-origin", server.url]


def refusal(server: Server, path: str) -> str:
    """Return why a file of the server is refused."""
    with pytest.raises(ResolveFault) as caught:
        fetch(server.url + path, frozenset([server.url]))
    return caught.value.message


def test_files_are_fetched_and_pinned(api: list[str], server: Server, folder: Path) -> None:
    assert main(api) == 0

    assert "name: str" in (folder / "sdk/src/remote/models/user.py").read_text(encoding="utf-8")
    lock = (folder / "sdkwright.lock").read_text(encoding="utf-8")
    assert f'"{server.url}/more/name.yaml" = "sha256:' in lock
    assert f'"{server.url}/user.yaml" = "sha256:' in lock


def test_nothing_is_said_about_the_user(api: list[str], server: Server) -> None:
    main(api)

    assert {frozenset(headers) for _, headers in server.asked} == {
        frozenset({"Host", "Accept-Encoding", "Connection", "User-Agent"})
    }
    assert {headers["User-Agent"] for _, headers in server.asked} == {"sdkwright"}


def test_what_is_pinned_and_kept_is_not_fetched_again(api: list[str], server: Server) -> None:
    main(api)
    server.asked.clear()

    assert main(api) == 0
    assert main(["check", *api[1:]]) == 0
    assert main(["bundle", "api.yaml", *api[4:]]) == 0
    assert server.asked == []


def test_a_permission_that_is_withdrawn_counts_for_kept_files_too(
    api: list[str], capsys: pytest.CaptureFixture[str], server: Server
) -> None:
    main(api)

    assert main(["check", *api[1:4]]) == 2
    said = capsys.readouterr().err
    assert "error[ref-external]" in said
    assert f"pass --allow-origin {server.url}" in said


def test_a_file_that_changed_is_refused_until_it_is_pinned_anew(
    api: list[str], server: Server, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(api)
    before = (folder / "sdkwright.lock").read_bytes()
    server.answers["/more/name.yaml"] = b"type: integer"
    for kept in (folder / "cache/sdkwright/documents").iterdir():
        kept.write_bytes(b"spoilt")

    assert main(["check", *api[1:]]) == 2
    assert "error[lock]" in capsys.readouterr().err
    assert (folder / "sdkwright.lock").read_bytes() == before

    assert main([*api, "--update-lock"]) == 0
    assert (folder / "sdkwright.lock").read_bytes() != before
    assert "name: int" in (folder / "sdk/src/remote/models/user.py").read_text(encoding="utf-8")


def test_pins_stand_beside_the_configuration(api: list[str], server: Server, folder: Path) -> None:
    (folder / "spec").mkdir()
    text = f'document = "../api.yaml"\noutput = "../sdk"\nallow_origins = ["{server.url}"]\n'
    (folder / "spec/sdk.toml").write_text(text, encoding="utf-8")

    assert main(["generate"]) == 0
    assert (folder / "spec/sdkwright.lock").is_file()


def test_references_start_where_a_redirected_file_was_found(
    api: list[str], server: Server, folder: Path
) -> None:
    server.redirect("/user.yaml", "/v2/user.yaml?signature=secret")
    server.answers["/v2/user.yaml?signature=secret"] = USER.encode()
    server.answers["/v2/more/name.yaml"] = b"type: integer"

    assert main(api) == 0
    lock = (folder / "sdkwright.lock").read_text(encoding="utf-8")
    server.asked.clear()
    assert main(["check", *api[1:]]) == 0

    assert "name: int" in (folder / "sdk/src/remote/models/user.py").read_text(encoding="utf-8")
    assert f'[redirects]\n"{server.url}/user.yaml" = "{server.url}/v2/user.yaml"\n' in lock
    assert "secret" not in lock
    assert server.asked == []


def test_a_redirect_that_changed_is_refused_as_a_file_that_did(
    api: list[str], server: Server, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(api)
    server.redirect("/user.yaml", "/v2/user.yaml")
    server.answers["/v2/user.yaml"] = USER.encode()
    for kept in (folder / "cache/sdkwright/documents").iterdir():
        kept.unlink()

    assert main(["check", *api[1:]]) == 2
    assert "error[lock]" in capsys.readouterr().err


def test_a_file_is_one_whether_it_was_redirected_or_not(server: Server, folder: Path) -> None:
    both = "{properties: {a: {$ref: 'URL/old.yaml'}, b: {$ref: 'URL/new.yaml'}}}"
    server.redirect("/old.yaml", "/new.yaml")
    server.answers["/new.yaml"] = b"{type: object, properties: {name: {type: string}}}"
    server.answers["/user.yaml"] = both.replace("URL", server.url).encode()
    (folder / "api.yaml").write_text(SPEC.format(url=server.url), encoding="utf-8")

    assert main(["bundle", "api.yaml", "--output", "one.yaml", "--allow-origin", server.url]) == 0
    assert (folder / "one.yaml").read_text(encoding="utf-8").count("name:") == 1


def test_redirects_stay_inside_of_what_is_allowed(server: Server) -> None:
    server.answers["/there"] = b"here"
    server.redirect("/inside", "/there")
    server.redirect("/outside", "http://127.0.0.2:1/there")
    server.redirect("/file", "file:///etc/hostname")
    server.redirect("/round", "/round")

    assert fetch(f"{server.url}/inside", frozenset([server.url])) == (
        b"here",
        f"{server.url}/there",
    )
    assert "'http://127.0.0.2:1/there' is on another machine" in refusal(server, "/outside")
    assert "is no file that can be read from here" in refusal(server, "/file")
    assert "redirected more than 5 times" in refusal(server, "/round")


def test_a_file_of_another_machine_leads_to_no_file_of_this_one(
    api: list[str], server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    server.answers["/user.yaml"] = b"{items: {$ref: 'file:///etc/hostname'}}"

    assert main(api) == 2
    said = capsys.readouterr().err
    assert f"{server.url}/user.yaml:1:10: error[ref-external]" in said


@pytest.mark.parametrize(
    ("host", "address", "reached"),
    [
        ("api.example.com", "93.184.215.14", True),
        ("api.example.com", "10.0.0.1", False),
        ("api.example.com", "127.0.0.1", False),
        ("api.example.com", "169.254.169.254", False),
        ("api.example.com", "::1", False),
        ("api.example.com", "fe80::1%eth0", False),
        ("api.example.com", "fc00::1", False),
        ("api.example.com", "::ffff:10.0.0.1", False),
        ("api.example.com", "0.0.0.0", False),
        ("api.example.com", "224.0.0.1", False),
        ("localhost", "127.0.0.1", True),
        ("localhost", "10.0.0.1", False),
        ("127.0.0.1", "127.0.0.1", True),
        ("10.0.0.1", "10.0.0.1", True),
    ],
)
def test_a_name_leads_into_no_private_network(
    host: str, address: str, *, reached: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def resolve(*_: object, **__: object) -> list[tuple[object, ...]]:
        return [(None, None, 0, "", ("93.184.215.14", 443)), (None, None, 0, "", (address, 443))]

    def connect(*_: object, **__: object) -> socket.socket:
        raise ConnectionRefusedError(111, "stopped by the test")

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr(socket, "create_connection", connect)

    with pytest.raises(ResolveFault) as caught:
        fetch(f"https://{host}/a.yaml", frozenset([f"https://{host}"]))
    assert ("stopped by the test" in caught.value.message) is reached
    assert (f"the private address {address}" in caught.value.message) is not reached


def test_an_answer_that_is_no_whole_file_is_refused(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    def truncated(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "10")
        handler.end_headers()
        handler.wfile.write(b"half")

    def compressed(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Encoding", "gzip")
        handler.end_headers()

    server.answers |= {"/half": truncated, "/zip": compressed, "/large": b"x" * 100}
    monkeypatch.setattr(remote, "MAX_BYTES", 50)

    assert "the answer ended early" in refusal(server, "/half")
    assert "the answer is compressed" in refusal(server, "/zip")
    assert "it is larger than" in refusal(server, "/large")
    assert "the answer is 404 'Not Found'" in refusal(server, "/absent")


@pytest.mark.parametrize("part", ["head", "body"])
def test_a_server_that_never_ends_is_left(
    server: Server, part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        if part == "body":
            handler.send_response(200)
            handler.end_headers()
        try:
            for _ in range(500):
                handler.wfile.write(b"x")
                handler.wfile.flush()
                time.sleep(0.01)
        except OSError:
            return

    server.answers["/drip"] = drip
    monkeypatch.setattr(remote, "DEADLINE", 0.2)
    start = time.monotonic()

    refusal(server, "/drip")
    assert time.monotonic() - start < 3


@pytest.mark.parametrize(
    "text",
    [
        "[files",
        "[other]",
        "[files]\n'http://a' = 'md5:0'",
        "files = 1",
        "[files]\n[redirects]\na = 1",
    ],
)
def test_a_spoilt_lock_file_is_told(
    api: list[str], folder: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "sdkwright.lock").write_text(text, encoding="utf-8")

    assert main(api) == 2
    assert "sdkwright.lock: error[lock]" in capsys.readouterr().err
