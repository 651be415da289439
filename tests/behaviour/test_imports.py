"""The committed SDK imports on first use, whoever looks: tools that read every name, threads, pickles."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "generated" / "vonage-conversation" / "src"

# As tools do that patch a name wherever it is used: each module's names are read, twice.
READ_EVERYTHING = """
import sys, warnings, vonage_conversation
for turn in range(2):
    for module in list(sys.modules.values()):
        if module.__name__.partition(".")[0] == "vonage_conversation":
            for name in dir(module):
                getattr(module, name)
            for name in ("__wrapped__", "__file__", "__loader__", "_missing", "pytest_plugins"):
                getattr(module, name, None)
assert vonage_conversation.models.Channel
"""
THREADS = """
import sys, threading
sys.setswitchinterval(1e-6)
import vonage_conversation
from vonage_conversation import models
names, wrong = list(models.__all__), []
start = threading.Barrier(16)

def read(turn):
    start.wait()
    try:
        found = {name: getattr(models, name) for name in names[turn * 7:] + names[:turn * 7]}
        wrong.extend(name for name in names if not isinstance(found[name], object))
        vonage_conversation.ConversationClient(token="t").members.list
    except BaseException as error:
        wrong.append(repr(error))

threads = [threading.Thread(target=read, args=(turn,)) for turn in range(16)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert not wrong, wrong
"""
INTROSPECTION = """
import doctest, inspect, pickle, pkgutil, pydoc
import vonage_conversation
from vonage_conversation import models, types
for package in (vonage_conversation, models, types):
    assert set(package.__all__) <= set(dir(package)), package
    assert [name for name, _ in inspect.getmembers(package)]
    assert doctest.testmod(package).failed == 0
    assert pydoc.plain(pydoc.render_doc(package))
member = models.Member.from_dict({"id": "MEM-1"})
assert pickle.loads(pickle.dumps(member)) == member
assert pickle.loads(pickle.dumps(models.Member)) is models.Member
assert inspect.signature(vonage_conversation.ConversationClient)
"""
LATE = """
import sys
from vonage_conversation import ConversationClient
from vonage_conversation.models import Member

with ConversationClient(token="t") as client:
    client.members
    assert Member.from_dict({"id": "MEM-1"}).id == "MEM-1"
    core = "vonage_conversation._core."
    loaded = {name.removeprefix(core) for name in sys.modules if name.startswith(core)}
    assert {"session", "resource", "model"} <= loaded
    late = {"asynchronous", "dates", "engine", "jsontext", "page", "request", "response", "sync"}
    assert not late & loaded, late & loaded
"""
STAR = """
from vonage_conversation import *
from vonage_conversation.models import *
assert ConversationClient and Channel
"""


@pytest.mark.parametrize(
    "code",
    [READ_EVERYTHING, THREADS, INTROSPECTION, LATE, STAR],
    ids=["tools", "threads", "doc", "late", "star"],
)
def test_every_name_is_found_whoever_reads_it(code: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
