"""Finished fragments to files: templates, black, the runtime's bytes, the manifest, publishing.

Importing this is cheap: jinja2, black and `generator.python` are imported by what needs them, so that a
run with nothing to do costs little.
"""

from generator.emit.assemble import emit, runtime_files
from generator.emit.drift import drift
from generator.emit.format import FormatCache, FormatFault, default_cache, format_python
from generator.emit.manifest import (
    MANIFEST,
    Inputs,
    ManifestFault,
    digest_inputs,
    is_unchanged,
    load_manifest,
)
from generator.emit.plan import Plan, plan
from generator.emit.publish import publish
from generator.emit.staging import STAGING, recover

__all__ = [
    "MANIFEST",
    "STAGING",
    "FormatCache",
    "FormatFault",
    "Inputs",
    "ManifestFault",
    "Plan",
    "default_cache",
    "digest_inputs",
    "drift",
    "emit",
    "format_python",
    "is_unchanged",
    "load_manifest",
    "plan",
    "publish",
    "recover",
    "runtime_files",
]
