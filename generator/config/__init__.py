"""The configuration: what `sdk.toml` says that the document cannot."""

from generator.config.load import load_config
from generator.config.options import (
    NO_PACKAGE,
    Config,
    PagingRule,
    valid_class,
    valid_package,
)
from generator.config.origin import NO_ORIGIN, normal_origin
from generator.config.selection import Rule, Selection, Subject, nearest

__all__ = [
    "NO_ORIGIN",
    "NO_PACKAGE",
    "Config",
    "PagingRule",
    "Rule",
    "Selection",
    "Subject",
    "load_config",
    "nearest",
    "normal_origin",
    "valid_class",
    "valid_package",
]
