"""Reading `sdk.toml`: a file that cannot be read, or is no TOML, is reported with its place."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

from generator.config.options import Config
from generator.config.place import position_at, position_of_fault
from generator.config.table import TableReader
from generator.diagnostics import Code, Sink
from generator.location import Location, Position, Source


def load_config(path: Path, sink: Sink) -> Config | None:
    """Read `sdk.toml`; every fault is reported, None where there was one."""
    source = Source(str(path))
    text = _text(path, source, sink)
    if text is None:
        return None
    source.text = text
    table = _table(source, sink)
    if table is None:
        return None
    config = TableReader(source, sink).config(table, path.parent)
    return None if sink.has_errors() else config


def _text(path: Path, source: Source, sink: Sink) -> str | None:
    """Return a file's text, with or without a byte order mark: editors on Windows write one."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        message = "there is no such configuration; name one that is there, or leave --config out"
        sink.error(Code.FILE_MISSING, Location(source), message)
    except UnicodeDecodeError as error:
        place = Location(source, at=_decoded_position(error))
        sink.error(Code.FILE_ENCODING, place, "TOML is UTF-8; save the file in that encoding")
    except IsADirectoryError:
        message = "this is a folder; name the file in it, such as sdk.toml"
        sink.error(Code.FILE_UNREADABLE, Location(source), message)
    except OSError as error:
        reason = f"the configuration cannot be read: {(error.strerror or str(error)).lower()}"
        sink.error(Code.FILE_UNREADABLE, Location(source), reason)
    return None


def _table(source: Source, sink: Sink) -> dict[str, object] | None:
    """Return what TOML says (TOML 1.0)."""
    try:
        return tomllib.loads(source.text)
    except RecursionError:
        message = "the values are nested too deeply; no option needs that"
        sink.error(Code.CONFIG_SYNTAX, Location(source), message)
    except tomllib.TOMLDecodeError as error:
        reason, _, place = str(error).partition(" (at ")
        location = Location(source, at=position_of_fault(place, source.text))
        reason = reason[:1].lower() + reason[1:]
        message = f"this is not TOML: {reason}; a text stands in quotes, a table in []"
        sink.error(Code.CONFIG_SYNTAX, location, message)
    except ValueError:  # tomllib lets int's own through
        most = sys.get_int_max_str_digits()
        number = re.search(rf"[0-9](?:_?[0-9]){{{most},}}", source.text)
        at = None if number is None else position_at(source.text, number.start())
        message = f"this is not TOML: a number of more than {most:,} digits; no option needs that"
        sink.error(Code.CONFIG_SYNTAX, Location(source, at=at), message)
    return None


def _decoded_position(error: UnicodeDecodeError) -> Position:
    """Return where the first byte stands that is no UTF-8."""
    before = error.object[: error.start].decode()
    return position_at(before, len(before))
