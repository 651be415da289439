"""The configuration: what `sdk.toml` says that the document cannot."""

from generator.config.load import load_config
from generator.config.options import Config, PagingRule, valid_class, valid_package

__all__ = ["Config", "PagingRule", "load_config", "valid_class", "valid_package"]
