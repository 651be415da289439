"""The manifest: what was generated, from what, by which generator. No timestamps.

It is what makes a second run cheap (nothing changed, nothing to do) and safe (what it does not
list is not ours). Line ends do not count in any digest: a checkout that writes CRLF edits nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.digest import digest
from generator.emit.staging import STAGING

MANIFEST = ".sdkwright.json"
_FORMAT = 1
_INPUTS = ("document", "config", "generator", "options")


class ManifestFault(Exception):
    """A file that stands where the manifest does and cannot be read as one; the text says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """The digests (SHA-256) of all that an SDK is made from."""

    document: str
    """Of the document and its overlays, in order."""
    config: str
    generator: str
    """Of the generator's modules, the runtime and the templates."""
    options: str
    """What the command line adds to the configuration, as it was written there."""
    others: Mapping[str, str] = field(default_factory=dict, compare=False)
    """Of every file that was read beside the document, by its path from the document's folder on.

    They are known only after a run; `is_unchanged` compares them with the files themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """An SDK's inputs, and the digest of each generated file by its path."""

    version: str
    """Of the generator."""
    inputs: Inputs
    files: Mapping[str, str]

    def text(self) -> str:
        """Return the manifest as the file's text."""
        table = {
            "about": "Written by sdkwright: commit it, do not edit it. It tells generated files from yours.",
            "format": _FORMAT,
            "version": self.version,
            "inputs": {key: getattr(self.inputs, key) for key in _INPUTS},
            **({"others": dict(sorted(self.inputs.others.items()))} if self.inputs.others else {}),
            "files": dict(sorted(self.files.items())),
        }
        return json.dumps(table, indent=1) + "\n"


def digest_inputs(documents: Sequence[bytes], config: bytes, options: str) -> Inputs:
    """Return the digests of a document with its overlays, a configuration, and the generator that reads them."""
    digests = [digest(content) for content in documents]
    document = digests[0] if len(digests) == 1 else digest("\n".join(digests).encode())
    return Inputs(
        document=document, config=digest(config), generator=_own_digest(), options=options
    )


def manifest_of(files: Mapping[str, str], *, inputs: Inputs, version: str) -> Manifest:
    """Return the manifest of freshly generated files."""
    digests = {path: digest(text.encode()) for path, text in files.items()}
    return Manifest(version=version, inputs=inputs, files=digests)


def load_manifest(folder: Path) -> Manifest | None:
    """Return the manifest in a folder; None where there is none.

    Raises:
        ManifestFault: There is one, and it cannot be read or is not ours.
    """
    try:
        table = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise ManifestFault(error.strerror or "it cannot be read") from error
    except json.JSONDecodeError as error:
        raise ManifestFault(f"it is no JSON from line {error.lineno} on") from error
    except (ValueError, RecursionError) as error:
        raise ManifestFault("it is no JSON") from error
    return _manifest(table)


def _manifest(table: object) -> Manifest:
    if not isinstance(table, dict) or "format" not in table:
        raise ManifestFault("it is not one of sdkwright")
    if table["format"] != _FORMAT:
        raise ManifestFault("another version of sdkwright wrote it")
    inputs, files = _texts(table.get("inputs")), _texts(table.get("files"))
    others = _texts(table.get("others", {}))
    version = table.get("version")
    if not isinstance(version, str) or set(inputs) != set(_INPUTS):
        raise ManifestFault("it is not one of sdkwright")
    return Manifest(version=version, inputs=Inputs(**inputs, others=others), files=files)


def _texts(value: object) -> dict[str, str]:
    if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
        raise ManifestFault("it is not one of sdkwright")
    return value


def is_unchanged(folder: Path, inputs: Inputs, *, beside: Path) -> bool:
    """Say whether a folder holds exactly what these inputs make: nothing is to be done.

    `beside` is the folder of the document: paths of the other files that it uses start there.
    """
    try:
        manifest = load_manifest(folder)
        if manifest is None or manifest.inputs != inputs or (folder / STAGING).exists():
            return False
        texts = ((folder, manifest.files), (beside, manifest.inputs.others))
        return all(
            digest((top / path).read_bytes()) == found
            for top, digests in texts
            for path, found in digests.items()
        )
    except (ManifestFault, OSError, ValueError):
        return False


def _own_digest() -> str:
    """Return the digest of the generator's modules, of the runtime and of the templates."""
    from generator.emit.render import templates_folder

    found = hashlib.sha256()
    package = Path(__file__).parent.parent
    for root, kind in ((package, "*.py"), (templates_folder(), "*.jinja")):
        for path in sorted(root.rglob(kind)):
            found.update(path.relative_to(root).as_posix().encode() + b"\0")
            found.update(digest(path.read_bytes()).encode())
    return found.hexdigest()
