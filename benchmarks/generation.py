"""What one run of `sdkwright generate` costs, against black alone on the same output.

Prints ratios of CPU time (user + system, whole processes, bytecode compiled), each the median
of interleaved pairs in this one run:

- cold: an empty format cache and an empty output folder, against a bare process that imports
  black and formats the same files. Files of the runtime are copied, so they count on neither side.
- unchanged: a second run over the same output, against the same bare process.

Usage: python benchmarks/generation.py [--pairs 5]
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
DOCUMENT = ROOT / "spec" / "conversation.yaml"
CONFIG = ROOT / "spec" / "sdk.toml"

BARE = """
import sys
from pathlib import Path
import black
mode = black.Mode()
for path in sorted(Path(sys.argv[1]).rglob("*.py")):
    if "_core" not in path.parts:
        black.format_str(path.read_text(encoding="utf-8"), mode=mode)
"""


def cpu_seconds(command: list[str], environment: dict[str, str]) -> float:
    """Run `command` and return the CPU seconds of it and its children."""
    before = os.times()
    subprocess.run(
        command,
        check=True,
        env=environment,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    after = os.times()
    return (after.children_user - before.children_user) + (
        after.children_system - before.children_system
    )


def generate_command(output: Path) -> list[str]:
    """Return the command that generates the Conversation SDK into `output`."""
    return [
        sys.executable, "-m", "generator", "generate", str(DOCUMENT), "--config", str(CONFIG), "--output", str(output),
    ]  # fmt: skip


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pairs", type=int, default=5)
    pairs = parser.parse_args().pairs
    with tempfile.TemporaryDirectory() as folder:
        output, cache = Path(folder, "sdk"), Path(folder, "cache")
        environment = {**os.environ, "XDG_CACHE_HOME": str(cache)}
        generate = generate_command(output)
        subprocess.run(generate, check=True, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL)
        mtimes = {path: path.stat().st_mtime_ns for path in output.rglob("*") if path.is_file()}
        bare = [sys.executable, "-c", BARE, str(output)]
        cold: list[float] = []
        unchanged: list[float] = []
        for _ in range(pairs):
            reference = cpu_seconds(bare, environment)
            unchanged.append(cpu_seconds(generate, environment) / reference)
        moved = sum(path.stat().st_mtime_ns != before for path, before in mtimes.items())
        for _ in range(pairs):
            reference = cpu_seconds(bare, environment)
            shutil.rmtree(cache, ignore_errors=True)
            shutil.rmtree(output)
            cold.append(cpu_seconds(generate, environment) / reference)
        lines = [
            len(path.read_text(encoding="utf-8").splitlines())
            for path in output.rglob("*.py")
            if "_core" not in path.parts
        ]
    print(f"python {sys.version.split()[0]}, {pairs} pairs, medians")
    print(
        f"generate, cold cache    x{statistics.median(cold):.2f} of importing black and formatting the output"
    )
    print(
        f"generate, unchanged     x{statistics.median(unchanged):.2f}; files whose mtime moved: {moved}"
    )
    print(f"formatted output        {sum(lines)} lines in {len(lines)} files, without _core/")


if __name__ == "__main__":
    main()
