"""OAuth 2.0 client credentials: tokens that a client asks for with its own id and secret.

RFC 6749, section 4.4. The request goes through the same engine as any other, over the connections
of the client and within its limits, and holds no credential of it, nor a header that it was given.
"""

from __future__ import annotations

import math
from base64 import b64encode
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar
from urllib.parse import quote_plus, urljoin

from .auth import TokenSource, bearer
from .errors import APIError, APIStatusError, DecodeError, InvalidArgumentError
from .operation import FORM, RAW, Operation
from .options import RequestOptions
from .origin import Origin, parse_server
from .settings import ClientConfig, refuse_insecure
from .shapes import is_mapping
from .text import has_control, has_surrogate

if TYPE_CHECKING:
    import httpx2

    from .asynchronous import AsyncEngine
    from .engine import Engine
    from .request import Call
    from .settings import Settings
    from .sync import SyncEngine

    E = TypeVar("E", bound=Engine)

SECONDS: Final = 60.0
"""Most that one token may take, retries included."""
MAX_BYTES: Final = 1_000_000
_NOWHERE: Final = ("", b"", None)
_OWN = frozenset(("client_id", "client_secret", "grant_type", "scope"))
_HINTS: Mapping[object, str] = {
    "invalid_client": "check client_id and client_secret; some servers want in_body=True",
    "invalid_grant": "the server does not accept these credentials any more",
    "invalid_request": "the server may want further parameters, in extra=",
    "invalid_scope": "check scopes",
    "unauthorized_client": "the server does not let this client ask with its own credentials",
    "unsupported_grant_type": "the server does not let clients ask with their own credentials",
}
"""What to do about an error's code (RFC 6749, section 5.2)."""


class TokenError(APIError):
    """The server that gives tokens gave none."""

    error: str | None = None
    """Its code where RFC 6749 has it, such as `invalid_client` (section 5.2), else None."""
    status_code: int | None = None


class ClientCredentials(TokenSource):
    """A `token=` that is asked for with a client's id and secret, and again before it expires.

    `scopes` are those to ask for, or one text with spaces between them. `token_url` replaces the
    document's address. Id and secret travel in the header `Authorization`, or among the parameters
    where the server wants them `in_body`; `extra` are further parameters, such as an audience.
    """

    __slots__ = ("_extra", "_id", "_in_body", "_scope", "_secret", "_url")

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        scopes: Iterable[str] = (),
        token_url: str | None = None,
        in_body: bool = False,
        extra: Mapping[str, str] | None = None,
    ) -> None:
        self._id = _checked(client_id, "client_id")
        self._secret = _checked(client_secret, "client_secret")
        words = scopes.split() if isinstance(scopes, str) else scopes
        self._scope = " ".join(_checked(scope, "a scope") for scope in words)
        self._url = None if token_url is None else str(parse_server(token_url, "token_url"))
        self._in_body = in_body
        self._extra = dict(extra or {})
        if not _OWN.isdisjoint(self._extra):
            names = ", ".join(sorted(_OWN & self._extra.keys()))
            raise InvalidArgumentError(f"extra must not hold {names}")

    def __repr__(self) -> str:
        return "<ClientCredentials>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("ClientCredentials hold a secret; they cannot be copied or pickled")

    def at(self, address: str | None, settings: Settings) -> ClientCredentials:
        """Return these credentials for a client; a relative address is below its server.

        Raises:
            InvalidArgumentError: There is no address, or the secret would be shown to the network.
        """
        if self._url is None and not address:
            raise InvalidArgumentError("the document names no token_url; pass it")
        joined = self._url or urljoin(settings.base_url.rstrip("/") + "/", address)
        url = parse_server(joined, "token_url")
        if url.userinfo:
            raise InvalidArgumentError("token_url must not hold a user name or password")
        bound = ClientCredentials.__new__(ClientCredentials)
        for name in ClientCredentials.__slots__:
            setattr(bound, name, getattr(self, name))
        bound._url = str(url.copy_with(fragment=None))
        bound._refuse_insecure(settings)
        return bound

    def _refuse_insecure(self, settings: Settings) -> None:
        if not str(self._url).startswith("https:") and not settings.allow_insecure_http:
            refuse_insecure(str(self._url))

    def ask(self, engine: SyncEngine, seconds: float | None) -> tuple[object, float | None]:
        """Return a new token, and when it expires."""
        asking = self._engine(engine, seconds)
        call, now = self._call(asking), engine.clock.wall()
        return _answered(asking, call, *asking.run(call), now)

    async def ask_async(
        self, engine: AsyncEngine, seconds: float | None
    ) -> tuple[object, float | None]:
        """As `ask`, on whichever event loop is running."""
        asking = self._engine(engine, seconds)
        call, now = self._call(asking), engine.clock.wall()
        return _answered(asking, call, *await asking.run(call), now)

    def _engine(self, engine: E, seconds: float | None) -> E:
        """Return an engine that trusts no server and has nothing to hide but the secret.

        Raises:
            InvalidArgumentError: A copy of the client forbids the plain http that the client allowed.
        """
        self._refuse_insecure(engine.settings)
        settings = engine.settings.without_credentials().changed({
            "base_url": urljoin(str(self._url), "/"),
            "home": _NOWHERE,
            "trusted": frozenset[Origin](),
            "headers": (),
            "secrets": (self._secret, quote_plus(self._secret), self._basic()),
            "deadline": SECONDS if seconds is None else min(SECONDS, seconds),
            "max_response_bytes": MAX_BYTES,
            "validate_responses": False,
        })  # fmt: skip
        config = ClientConfig(server=settings.base_url, user_agent=engine.config.user_agent)
        return type(engine)(config, settings, engine.pool, engine.clock, closed=False)

    def _call(self, engine: Engine) -> Call:
        """Return the request for a token (RFC 6749, sections 2.3.1 and 4.4.2)."""
        url = parse_server(self._url, "token_url")
        path = url.raw_path.decode("ascii")
        operation: Operation[Any] = Operation(
            "clientCredentials", "POST", path, body=FORM, whole=True, returns=RAW
        )
        body = {"grant_type": "client_credentials", **self._extra}
        if self._scope:
            body["scope"] = self._scope
        options: RequestOptions = {"idempotent": True, "follow_redirects": False}
        if self._in_body:
            body |= {"client_id": self._id, "client_secret": self._secret}
        else:
            options["headers"] = {"Authorization": f"Basic {self._basic()}"}
        return engine.prepare(operation, (), (), body=body, options=options)

    def _basic(self) -> str:
        """Return id and secret as user name and password; both are encoded before they are joined."""
        return b64encode(f"{quote_plus(self._id)}:{quote_plus(self._secret)}".encode()).decode()


def _answered(
    engine: Engine, call: Call, response: httpx2.Response, content: bytes, asked: float
) -> tuple[str, float | None]:
    """Return the token of an answer, and when it expires (RFC 6749, section 5.1)."""
    answer: object = None
    try:
        answer = engine.result(call, response, content)
    except APIStatusError as error:
        code = error.body.get("error") if is_mapping(error.body) else None
        hint = _HINTS.get(code) if isinstance(code, str) else None
        raise TokenError(
            f"no token: {error.message}" + (f": {code}; {hint}" if hint else ""),
            **call.details(),
            error=code if hint else None,
            status_code=error.status_code,
        ) from error
    except DecodeError:
        pass  # the error holds what came, which may be a token
    told: Mapping[str, object] = answer if is_mapping(answer) else {}
    token = told.get("access_token")
    if not isinstance(token, str) or not token:
        raise _refused(call, "the answer is no JSON object with an 'access_token'")
    kind = told.get("token_type") or "bearer"
    if not isinstance(kind, str) or not kind.lower().startswith("bearer"):
        raise _refused(call, "its 'token_type' is not bearer (RFC 6750)")
    try:
        bearer(token)
    except InvalidArgumentError:
        raise _refused(
            call, "no header can hold its 'access_token' (RFC 6750, section 2.1)"
        ) from None
    lifetime = _seconds(told.get("expires_in"))
    return token, None if lifetime is None else asked + lifetime


def _refused(call: Call, why: str) -> TokenError:
    return TokenError(f"no token from {call.method} {call.shown_url}: {why}", **call.details())


def _seconds(value: object) -> float | None:
    """Return a lifetime; some servers write it as text, and what is none says nothing."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        seconds = float(value)
    except (ValueError, OverflowError):
        return None
    return max(0.0, seconds) if math.isfinite(seconds) else None


def _checked(text: object, name: str) -> str:
    if not isinstance(text, str):
        raise InvalidArgumentError(f"{name} must be a str")
    if not text:
        raise InvalidArgumentError(f"{name} is empty")
    if has_control(text) or text.strip() != text:
        raise InvalidArgumentError(f"{name} holds a line end, or spaces around it; strip() it")
    if has_surrogate(text):
        raise InvalidArgumentError(f"{name} holds a lone surrogate, which cannot be encoded")
    return text
