"""The files that `sdk.toml` names: one that is not there is reported where it is named."""

from __future__ import annotations

import errno
from pathlib import Path

from generator.config import Config
from generator.diagnostics import Code, Sink, quoted

_ABSENT = (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG)


def report_missing(config: Config, sink: Sink, *, document: bool) -> None:
    """Report each overlay of `sdk.toml` that is not there, and with `document` its document."""
    named = [("overlays", path, "an overlay") for path in config.overlays]
    if document and config.document is not None:
        named.insert(0, ("document", config.document, "an OpenAPI document"))
    for key, path, kind in named:
        if _is_absent(path):
            from generator.document import missing

            message = f"{quoted(path)}: {missing(path, kind)}"
            sink.error(Code.FILE_MISSING, config.location_of(key), message)


def _is_absent(path: Path) -> bool:
    """Say whether there is no such file; one that cannot be read is, and its reader says why."""
    try:
        path.stat()
    except OSError as error:
        return error.errno in _ABSENT
    return False
