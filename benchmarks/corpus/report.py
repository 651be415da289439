"""The report: a summary, and every failure sorted by cause, as text and as a page that needs nothing else."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import escape
from statistics import median
from typing import TypeAlias

from benchmarks.corpus.record import Record

Causes: TypeAlias = Mapping[tuple[str, str], Sequence[Record]]
"""Stage and cause to the documents."""

_ORDER = ("generate", "import", "roundtrip", "tests")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_NUMBER = re.compile(r"\d+")
_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color-scheme: light dark }
table { border-collapse: collapse } td, th { padding: .15rem .8rem .15rem 0; text-align: right; font-variant-numeric: tabular-nums }
td:first-child, th:first-child { text-align: left } pre { overflow-x: auto; padding: .5rem; border: 1px solid #8884 }
"""


def summary(records: Sequence[Record]) -> list[tuple[str, str]]:
    """Return the figures of all documents, as pairs of what and how much."""
    total = len(records)
    generated = [record for record in records if record.failed != "generate"]
    operations = sum(record.operations for record in records)
    emitted = sum(min(record.emitted, record.operations) for record in records)
    rows = [
        ("documents", f"{total}"),
        ("generated with --tolerant", _share(len(generated), total)),
        ("refused without it", _share(sum(bool(record.refusals) for record in records), total)),
        ("operations kept", _share(emitted, operations)),
    ]
    for stage, label in (
        ("import", "every module imports"),
        ("roundtrip", "every example comes back the same"),
        ("tests", "generated tests pass"),
        ("mypy", "mypy --strict without error"),
    ):
        tried = [record for record in records if stage in record.stages]
        passed = [
            record for record in tried if stage not in record.failures and _reached(record, stage)
        ]
        if tried:
            rows.append((label, _share(len(passed), len(tried))))
    if any("roundtrip" in record.stages for record in records):
        examples = sum(record.examples for record in records)
        rows.append(
            (
                "examples that come back the same",
                _share(sum(record.identical for record in records), examples),
            )
        )
        rows.append(
            (
                "examples that validate() accepts, of those with models",
                _share(
                    sum(record.accepted for record in records),
                    sum(record.judged for record in records),
                ),
            )
        )
    if generated:
        rows += [
            ("lines", f"{sum(record.lines for record in generated):,}"),
            ("CPU seconds to generate", f"{sum(record.seconds for record in generated):,.0f}"),
            ("most memory", f"{max(record.mebibytes for record in generated)} MiB"),
            *_costs([record for record in generated if record.emitted]),
        ]  # fmt: skip
    return rows


def _costs(records: Sequence[Record]) -> Iterator[tuple[str, str]]:
    """Yield what an operation and a KiB of document cost: the median, and the range of the ten largest documents."""
    largest = sorted(records, key=lambda record: -record.kibibytes)[:10]
    measures: tuple[tuple[str, Callable[[Record], float]], ...] = (
        ("CPU ms an operation", lambda record: 1000 * record.seconds / record.emitted),
        ("CPU ms a KiB of document", lambda record: 1000 * record.seconds / record.kibibytes),
        ("MiB an operation", lambda record: record.mebibytes / record.emitted),
    )
    for label, measure in measures:
        if records:
            of_largest = sorted(map(measure, largest))
            value = (
                f"{median(map(measure, records)):.1f}; {of_largest[0]:.1f} to {of_largest[-1]:.1f}"
            )
            yield f"{label}: median; ten largest documents", value


def _reached(record: Record, stage: str) -> bool:
    """Say whether no stage that this one needs has failed."""
    if stage == "mypy":
        return record.failed != "generate"
    return not record.failed or _ORDER.index(record.failed) >= _ORDER.index(stage)


def causes(records: Iterable[Record]) -> Causes:
    """Return what failed, the most frequent first."""
    found: dict[tuple[str, str], list[Record]] = defaultdict(list)
    for record in records:
        for stage, said in record.failures.items():
            found[stage, _cause(said)].append(record)
        if record.emitted < record.operations and record.failed != "generate":
            found["generate", "fewer operations than the document has"].append(record)
        for said in dict.fromkeys(map(_cause, record.refusals)):
            found["refused without --tolerant", said].append(record)
    return dict(sorted(found.items(), key=lambda item: (_is_refusal(item), -len(item[1]), item[0])))


def _is_refusal(item: tuple[tuple[str, str], object]) -> bool:
    return item[0][0].startswith("refused")


def _cause(said: str) -> str:
    """Return the first line of what a stage said, without names and numbers."""
    return _NUMBER.sub("0", _QUOTED.sub("'...'", said.partition("\n")[0]))[:160]


def _share(part: int, whole: int) -> str:
    return f"{part:,} of {whole:,} ({100 * part / whole:.2f} %)" if whole else "-"


def as_text(records: Sequence[Record]) -> str:
    """Return the summary and the causes, with three documents for each."""
    rows = summary(records)
    width = max(len(label) for label, _ in rows)
    lines = [f"{label:{width}}  {value}" for label, value in rows]
    for (stage, cause), group in causes(records).items():
        names = ", ".join(record.name for record in group[:3])
        lines.append(
            f"{len(group):5}  {stage}: {cause}\n       {names}{', ...' if len(group) > 3 else ''}"
        )
    return "\n".join(lines)


def as_page(records: Sequence[Record], title: str) -> str:
    """Return the report as HTML: the summary, the causes with what was said, the figures of each document."""
    rows = "".join(
        f"<tr><td>{escape(label)}<td>{escape(value)}" for label, value in summary(records)
    )
    groups = "".join(
        f"<details><summary>{len(group)} &times; {escape(stage)}: {escape(cause)}</summary>"
        + "".join(
            f"<p>{escape(item.name)}</p><pre>{escape(_said(item, stage))}</pre>" for item in group
        )
        + "</details>"
        for (stage, cause), group in causes(records).items()
    )
    figures = "".join(
        f"<tr><td>{escape(item.name)}<td>{item.emitted}/{item.operations}<td>{item.seconds:.1f}<td>{item.mebibytes}"
        f"<td>{item.lines}<td>{item.identical}/{item.examples}<td>{item.accepted}/{item.judged}<td>{item.mypy}"
        for item in sorted(records, key=lambda record: -record.seconds)
    )
    heads = ("document", "operations", "CPU s", "MiB", "lines", "examples", "valid", "mypy")
    return (
        f"<!doctype html><meta charset=utf-8><title>{escape(title)}</title><style>{_STYLE}</style><h1>{escape(title)}</h1>"
        f"<table>{rows}</table><h2>Causes</h2>{groups or '<p>Nothing failed.</p>'}<h2>Documents</h2>"
        f"<table><tr>{''.join(f'<th>{head}' for head in heads)}{figures}</table>\n"
    )


def _said(record: Record, stage: str) -> str:
    return (
        record.failures.get(stage)
        or "\n".join(record.refusals)
        or f"{record.emitted} of {record.operations} operations"
    )
