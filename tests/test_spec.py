"""The committed document is the published one."""

from __future__ import annotations

import json
from pathlib import Path

import yaml

ROOT = Path(__file__).parent.parent


def test_the_yaml_document_holds_the_same_data_as_the_published_json() -> None:
    published = json.loads((ROOT / "tests" / "conversation.json").read_text(encoding="utf-8"))
    committed = yaml.safe_load((ROOT / "spec" / "conversation.yaml").read_text(encoding="utf-8"))

    assert committed == published
