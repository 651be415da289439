"""What a server sends as a stream of example items."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from generator.ir import Api, Items, Json, MediaType, essence_of
from generator.python.package.streams import json_events


def stream_text(api: Api, media_type: MediaType, values: Iterable[Json]) -> str:
    """Return the body that holds `values`, in the framing of a media type that comes in items."""
    items = media_type.items
    if items is None or items.of == "text":
        start = "\x1e" if essence_of(media_type.name).endswith("json-seq") else ""
        return "".join(f"{start}{_json(value)}\n" for value in values)
    lines = (line for value in values for line in (*_event(api, items, value), ""))
    return "".join(f"{line}\n" for line in lines)


def _event(api: Api, items: Items, value: Json) -> Iterator[str]:
    """Yield the lines of one event."""
    if items.of == "data":
        yield f"data: {_json(value)}"
    elif not isinstance(value, dict):
        yield f"data: {value}"
    else:
        told = json_events(api, items.schema)
        encoded = value.get("event") in told if isinstance(told, tuple) else told
        for name, field in value.items():
            text = _json(field) if name == "data" and encoded else str(field)
            yield from (f"{name}: {line}" for line in text.split("\n"))


def _json(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)
