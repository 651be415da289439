"""Which version of the standard a document says that it is of, as people write it."""

from __future__ import annotations

import re

from generator.diagnostics import Code, Sink, quoted
from generator.document.node import Document

SUPPORTED = ("2.0", "3.0", "3.1", "3.2")
_WRITTEN = re.compile(r"(\d+\.\d+)(?:\.\d+)?(?:-\S*)?\Z")


def version_of(document: Document, sink: Sink) -> str | None:
    """Return `2.0`, `3.0`, `3.1` or `3.2`; None with an error where it is another, or none is said.

    A number counts as what it was meant to be: `3.1` is 3.1.0, `swagger: 2` is 2.0.
    """
    root = document.root
    openapi, swagger = root.get("openapi"), root.get("swagger")
    said = openapi or swagger
    if said is None:
        message = (
            "no 'openapi' key says which version this is; the document starts with 'openapi: 3.0.3'"
        )
        sink.error(Code.VERSION_MISSING, root.location, message)
        return None
    if openapi is not None and swagger is not None:
        message = "the document says both 'openapi' and 'swagger'; 'openapi' counts, remove this"
        sink.warning(Code.VERSION_AMBIGUOUS, swagger.location, message)
    text = str(said.value).strip()
    match = _WRITTEN.match("2.0" if said is swagger and text == "2" else text)
    version = match[1] if match is not None else None
    if version not in SUPPORTED or (version == "2.0") is not (said is swagger):
        kind = "Swagger" if said is swagger else "OpenAPI"
        message = (
            f"{kind} {quoted(said.value)} is no version that sdkwright reads; "
            "it reads 'swagger: \"2.0\"' and 'openapi:' 3.0, 3.1 and 3.2"
        )
        sink.error(Code.VERSION_UNSUPPORTED, said.location, message)
        return None
    return version
