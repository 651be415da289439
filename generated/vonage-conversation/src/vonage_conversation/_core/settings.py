"""What a client was told when it was made: checked once, then never changed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from .auth import AsyncToken, Tokens, TokenSource
from .deadline import check_deadline, phases
from .errors import InvalidArgumentError
from .headers import check_header, is_credential
from .omit import omit
from .origin import Origin, is_loopback, origin_of, parse_server
from .retry import check_retries

if TYPE_CHECKING:
    from types import ModuleType

    import httpx2

    from .event import AsyncHook, Hook
    from .omit import Omit
    from .security import Security

DEFAULT_MAX_BYTES: Final = 100_000_000
DEFAULT_MAX_PAGES: Final = 10_000
DEFAULT_MAX_ITEMS: Final = 1_000_000
NO_CREDENTIALS: Final[Mapping[str, str | None]] = {}


class ClientConfig:
    """What the document says about a client: its default server, models, and user agent.

    `token_env` names the environment variable that the token is taken from where none is passed.
    `security` is there where it has keys or passwords, and `token_url` where tokens are asked for.
    """

    __slots__ = ("models", "security", "server", "token_env", "token_url", "user_agent")

    def __init__(
        self,
        *,
        server: str,
        models: ModuleType | str | None = None,
        user_agent: str = "sdkwright",
        token_env: str | None = None,
        security: Security | None = None,
        token_url: str | None = None,
    ) -> None:
        self.server = server
        self.models = models
        self.user_agent = user_agent
        self.token_env = token_env
        self.security = security
        self.token_url = token_url


class Settings:
    """The options of one client, never changed; a copy made by `with_options` has its own."""

    base_url: str
    home: Origin
    """The origin that is trusted with the credentials."""
    trusted: frozenset[Origin]
    tokens: Tokens | None
    auth: httpx2.Auth | None
    credentials: Mapping[str, str]
    """Keys, user name and password, by argument."""
    secrets: tuple[str, ...]
    """Texts that no message may repeat, beside a token and the credentials."""
    limits: Mapping[str, float | None]
    """Seconds for each phase of an attempt."""
    deadline: float | None
    max_retries: int
    max_response_bytes: int
    headers: tuple[tuple[str, str | None], ...]
    hooks: tuple[Hook | AsyncHook, ...]
    allow_insecure_http: bool
    follow_redirects: bool
    validate_responses: bool
    max_pages: int
    max_items: int

    def __init__(self, **fields: object) -> None:
        self.__dict__.update(fields)

    def changed(self, fields: Mapping[str, object]) -> Settings:
        """Return settings with other values."""
        return Settings(**{**self.__dict__, **fields})

    def without_credentials(self) -> Settings:
        """Return settings for an origin that none of the credentials is meant for."""
        headers = tuple(item for item in self.headers if not is_credential(item[0]))
        nothing: dict[str, object] = {
            "tokens": None,
            "auth": None,
            "credentials": {},
            "secrets": (),
        }
        return self.changed({**nothing, "headers": headers})


def check_limit(value: object, name: str) -> int:
    """Return a usable positive whole number."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise InvalidArgumentError(f"{name} must be a whole number, 1 or more")
    return value


def check_headers(headers: Mapping[str, str | Omit] | None) -> tuple[tuple[str, str | None], ...]:
    """Return headers that can be sent; None stands for one that is left out."""
    checked: list[tuple[str, str | None]] = []
    for name, value in (headers or {}).items():
        if value is omit:
            check_header(name, "")
            checked.append((name, None))
            continue
        _, text = check_header(name, value)
        checked.append((name, text.decode("latin-1")))
    return tuple(checked)


def check_origins(urls: Iterable[str]) -> frozenset[Origin]:
    """Return the origins of URLs."""
    if isinstance(urls, str):
        raise InvalidArgumentError("credential_origins must be a list of URLs, not one string")
    return frozenset(origin_of(parse_server(url, "credential_origins")) for url in urls)


CHECKS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "timeout": ("limits", phases),
    "deadline": ("deadline", check_deadline),
    "max_retries": ("max_retries", check_retries),
    "max_response_bytes": (
        "max_response_bytes",
        lambda value: check_limit(value, "max_response_bytes"),
    ),
    "max_pages": ("max_pages", lambda value: check_limit(value, "max_pages")),
    "max_items": ("max_items", lambda value: check_limit(value, "max_items")),
    "headers": ("headers", check_headers),
    "hooks": ("hooks", tuple),
    "follow_redirects": ("follow_redirects", bool),
    "validate_responses": ("validate_responses", bool),
    "allow_insecure_http": ("allow_insecure_http", bool),
}
"""Argument name -> (field, check), for what needs no other argument to be understood."""


def make_settings(
    config: ClientConfig,
    *,
    token: AsyncToken | None,
    auth: httpx2.Auth | None,
    base_url: str | None,
    credential_origins: Iterable[str],
    credentials: Mapping[str, object],
    **options: object,
) -> Settings:
    """Check a client's arguments and return its settings."""
    url = parse_server(config.server if base_url is None else base_url, "base_url")
    if url.userinfo:
        if token is None and auth is None:
            import httpx2

            auth = httpx2.BasicAuth(url.username, url.password)
        url = url.copy_with(username=None, password=None)
    if token is not None and auth is not None:
        raise InvalidArgumentError("pass token= or auth=, not both")
    if token is None and auth is None and config.token_env:
        token = os.environ.get(config.token_env) or None
    fields = {CHECKS[name][0]: CHECKS[name][1](value) for name, value in options.items()}
    settings = Settings(
        base_url=str(url.copy_with(fragment=None)),
        home=origin_of(url),
        trusted=check_origins(credential_origins),
        tokens=None,
        auth=auth,
        credentials=_credentials(config, credentials, {}),
        secrets=(),
        **fields,
    )
    if token is not None:
        settings.tokens = _tokens(token, config, settings)
    check_secure(url, settings)
    return settings


def change_settings(
    settings: Settings,
    changes: Mapping[str, object],
    *,
    config: ClientConfig,
    credentials: Mapping[str, object],
) -> Settings:
    """Return settings with other values, as `with_options` takes them.

    Another base_url is trusted with the credentials only if it is of a trusted origin, or if
    credentials come with it: with those, and with no others.
    """
    fields: dict[str, Any] = {}
    token, auth = changes.get("token"), changes.get("auth")
    if token is not None and auth is not None:
        raise InvalidArgumentError("pass token= or auth=, not both")
    given = any(value is not None for value in (token, auth, *credentials.values()))
    moved = False
    if "base_url" in changes:
        url = parse_server(changes["base_url"], "base_url")
        if url.userinfo:
            raise InvalidArgumentError("base_url must not hold a user name or password; use auth=")
        fields["base_url"] = str(url.copy_with(fragment=None))
        if given:
            fields["home"] = origin_of(url)
            moved = fields["home"] != settings.home and fields["home"] not in settings.trusted
    kept = settings.without_credentials() if moved else settings
    if token is not None or auth is not None:
        fields.update(tokens=None, auth=auth)
    fields["credentials"] = _credentials(config, credentials, kept.credentials)
    for name, value in changes.items():
        if name in CHECKS:
            target, check = CHECKS[name]
            fields[target] = check(value)
        elif name not in ("token", "auth", "base_url"):
            raise InvalidArgumentError(f"with_options does not know '{name}'")
    if "headers" in fields:
        changed = {name.lower() for name, _ in fields["headers"]}
        rest = tuple(item for item in kept.headers if item[0].lower() not in changed)
        fields["headers"] = rest + fields["headers"]
    changed_settings = kept.changed(fields)
    if token is not None:
        changed_settings.tokens = _tokens(token, config, changed_settings)
    check_secure(parse_server(changed_settings.base_url, "base_url"), changed_settings)
    return changed_settings


def _credentials(
    config: ClientConfig, given: Mapping[str, object], before: Mapping[str, str]
) -> Mapping[str, str]:
    """Return the credentials that a generated client takes by name, with those of before."""
    return before if config.security is None else config.security.check(given, before)


def _tokens(token: object, config: ClientConfig, settings: Settings) -> Tokens:
    """Return the tokens of a client; a source asks the document's server unless it knows better."""
    if isinstance(token, TokenSource):
        token = token.at(config.token_url, settings)
    return Tokens(token)  # type: ignore[arg-type]  # which refuses everything else


def check_secure(url: httpx2.URL, settings: Settings) -> None:
    """Refuse to show credentials to the network between here and a trusted server."""
    if url.scheme == "https" or settings.allow_insecure_http:
        return
    if origin_of(url) != settings.home and origin_of(url) not in settings.trusted:
        return
    named = any(value is not None and is_credential(name) for name, value in settings.headers)
    if named or settings.credentials or settings.tokens is not None or settings.auth is not None:
        refuse_insecure(str(url))


def refuse_insecure(url: str) -> None:
    """Refuse to send a credential to an http URL that is not this machine."""
    host = parse_server(url, "the server").host
    if not is_loopback(host):
        raise InvalidArgumentError(
            f"credentials are not sent over plain http to '{host}';"
            " use https or allow_insecure_http=True"
        )
