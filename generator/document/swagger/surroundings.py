"""What a Swagger 2.0 document says once for all its operations."""

from __future__ import annotations

from dataclasses import dataclass

from generator.diagnostics import Code, Sink, quoted
from generator.document.node import Json, Node
from generator.document.swagger.moves import Moves


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The document around an operation: its media types and its servers."""

    moves: Moves
    sink: Sink
    root: Node
    consumes: tuple[str, ...]
    produces: tuple[str, ...]
    servers: list[Json]


def read_surroundings(root: Node, moves: Moves, sink: Sink) -> Surroundings:
    """Return what `root` says once."""
    return Surroundings(
        moves,
        sink,
        root,
        consumes=media_types(root, "consumes", ()),
        produces=media_types(root, "produces", ()),
        servers=servers_of(root, root.get("schemes"), sink),
    )


def media_types(node: Node, key: str, inherited: tuple[str, ...]) -> tuple[str, ...]:
    """Return what `consumes` or `produces` lists; an empty list clears what is inherited."""
    found = node.get(key)
    if found is None:
        return inherited
    return tuple(dict.fromkeys(item.value for item in found.items() if isinstance(item.value, str)))


def servers_of(root: Node, schemes: Node | None, sink: Sink) -> list[Json]:
    """Return a server for each scheme, https before http; none where the document names no host.

    Without `schemes` the standard means that of the address at which the document is served,
    which a file does not tell.
    """
    host, path = root.text("host") or "", (root.text("basePath") or "").strip("/")
    path = f"/{path}" if path else ""
    if not host:
        return [{"url": path}] if path else []
    named = [item.value for item in schemes.items()] if schemes is not None else []
    usable = [scheme for scheme in ("https", "http") if scheme in named]
    if not usable:
        place = (schemes or root).location
        place = place if schemes is not None else place.child("host")
        message = (
            f"no scheme says how to reach {quoted(host)}; 'https' is taken, list it in 'schemes'"
        )
        sink.note(Code.KEYWORD_APPROXIMATED, place, message)
    return [{"url": f"{scheme}://{host}{path}"} for scheme in usable or ["https"]]
