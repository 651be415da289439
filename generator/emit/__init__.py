"""Finished fragments to files: templates, black, the runtime's bytes, the manifest, publishing."""

from generator.emit.assemble import emit, runtime_files
from generator.emit.format import FormatCache, FormatFault, default_cache, format_python
from generator.emit.manifest import MANIFEST, digest_inputs, is_unchanged, load_manifest
from generator.emit.publish import Plan, plan, publish

__all__ = [
    "MANIFEST",
    "FormatCache",
    "FormatFault",
    "Plan",
    "default_cache",
    "digest_inputs",
    "emit",
    "format_python",
    "is_unchanged",
    "load_manifest",
    "plan",
    "publish",
    "runtime_files",
]
