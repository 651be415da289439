"""The manifest: what was generated, from what, by which generator. No timestamps."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

MANIFEST = ".sdkwright.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The digests (SHA-256) of an SDK's inputs and of every generated file."""

    inputs: str
    """Digest of document, configuration, generator and templates together."""
    files: Mapping[str, str]

    def text(self) -> str:
        """Return the manifest as the file's text."""
        table = {"generator": "sdkwright", "inputs": self.inputs, "files": dict(sorted(self.files.items()))}
        return json.dumps(table, indent=1) + "\n"


def digest(content: bytes) -> str:
    """Return the SHA-256 digest of a file's bytes; line ends count as they are written here.

    A checkout that turns LF into CRLF has not edited a file.
    """
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()


def manifest_of(files: Mapping[str, str], *, inputs: str) -> Manifest:
    """Return the manifest of freshly generated files."""
    return Manifest(inputs=inputs, files={path: digest(text.encode()) for path, text in files.items()})


def load_manifest(folder: Path) -> Manifest | None:
    """Return the manifest in a folder; None where there is none, or none of ours."""
    try:
        table = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(table, dict) or table.get("generator") != "sdkwright":
        return None
    files, inputs = table.get("files"), table.get("inputs")
    if not isinstance(files, dict) or not isinstance(inputs, str):
        return None
    if not all(isinstance(path, str) and isinstance(found, str) for path, found in files.items()):
        return None
    return Manifest(inputs=inputs, files=files)


def digest_inputs(*parts: bytes) -> str:
    """Return one digest of document, configuration and options, and of the generator's own files."""
    found = hashlib.sha256()
    for part in (*parts, _own_digest()):
        found.update(hashlib.sha256(part).digest())
    return found.hexdigest()


def _own_digest() -> bytes:
    """Return the digest of every file of the generator and of its templates."""
    from generator.emit.render import templates_folder

    found = hashlib.sha256()
    package = Path(__file__).parent.parent
    for root in (package, templates_folder()):
        for path in sorted(root.rglob("*")):
            if path.suffix in (".py", ".jinja") and path.is_file():
                found.update(path.relative_to(root).as_posix().encode() + b"\0")
                found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.digest()


def is_unchanged(folder: Path, inputs: str) -> bool:
    """Say whether a folder holds exactly what these inputs make: nothing is to be done."""
    manifest = load_manifest(folder)
    if manifest is None or manifest.inputs != inputs:
        return False
    try:
        return all(digest((folder / path).read_bytes()) == found for path, found in manifest.files.items())
    except OSError:
        return False
