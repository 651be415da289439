"""The digest that tells whether a file is as it was."""

from __future__ import annotations

import hashlib


def digest(content: bytes) -> str:
    """Return the SHA-256 digest of a text's bytes in hexadecimal, as if its lines ended in LF.

    A checkout that writes CRLF changes no file.
    """
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()
