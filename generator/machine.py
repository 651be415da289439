"""Diagnostics for tools: JSON, SARIF 2.1.0, and the annotations of a GitHub workflow."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath
from urllib.parse import quote

from generator.diagnostics import Code, Diagnostic, Severity, address
from generator.location import Location
from generator.meanings import MEANINGS

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def as_json(diagnostic: Diagnostic) -> dict[str, object]:
    """Return a diagnostic as plain data."""
    location = diagnostic.location
    position = location.position if location is not None else None
    return {
        "severity": diagnostic.severity.value,
        "code": diagnostic.code.value,
        "message": diagnostic.message,
        "file": location.file if location is not None else None,
        "pointer": location.written.pointer.fragment if location is not None else None,
        "line": position.line if position is not None else None,
        "column": position.column if position is not None else None,
        "notes": [
            {"message": note.message, "place": address(note.location)} for note in diagnostic.notes
        ],
    }


def as_github(diagnostic: Diagnostic) -> str:
    """Return a diagnostic as a workflow command, which GitHub shows beside the line."""
    location = diagnostic.location
    properties = {"title": diagnostic.code.value}
    if location is not None:
        position = location.position
        properties["file"] = location.file
        if position is not None:
            properties |= {"line": str(position.line), "col": str(position.column)}
    shown = ",".join(f"{key}={_escaped(value, ':,')}" for key, value in properties.items())
    notes = [
        f"{address(note.location)}: ".removeprefix(": ") + note.message for note in diagnostic.notes
    ]
    message = "\n".join((diagnostic.message, *notes))
    return f"::{_LEVELS[diagnostic.severity]} {shown}::{_escaped(message)}"


def as_sarif(diagnostics: Iterable[Diagnostic], *, version: str) -> dict[str, object]:
    """Return diagnostics as a SARIF 2.1.0 log; each code that occurs is a rule that says what to do."""
    found = list(diagnostics)
    codes = sorted({diagnostic.code for diagnostic in found})
    rules = {code: index for index, code in enumerate(codes)}
    driver = {"name": "sdkwright", "version": version, "rules": [_rule(code) for code in codes]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(diagnostic, rules[diagnostic.code]) for diagnostic in found],
    }
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }


def _rule(code: Code) -> dict[str, object]:
    meaning = MEANINGS[code]
    example = f"\n\nExample:\n{meaning.example}" if meaning.example else ""
    return {
        "id": code.value,
        "shortDescription": {"text": f"{meaning.summary}."},
        "fullDescription": {"text": meaning.text},
        "help": {"text": f"{meaning.remedy}{example}"},
    }


def _result(diagnostic: Diagnostic, index: int) -> dict[str, object]:
    location = diagnostic.location
    result: dict[str, object] = {
        "ruleId": diagnostic.code.value,
        "ruleIndex": index,
        "level": diagnostic.severity.value,
        "message": {"text": diagnostic.message},
    }
    if location is not None:
        result["locations"] = [_place(location)]
    related = [
        {**_place(note.location), "id": number, "message": {"text": note.message}}
        for number, note in enumerate(diagnostic.notes)
        if note.location is not None
    ]
    if related:
        result["relatedLocations"] = related
    return result


def _place(location: Location) -> dict[str, object]:
    physical: dict[str, object] = {"artifactLocation": {"uri": _uri(location.file)}}
    position = location.position
    if position is not None:
        physical["region"] = {"startLine": position.line, "startColumn": position.column}
    return {"physicalLocation": physical}


def _uri(file: str) -> str:
    """Return a file's name as a URI, or as a reference relative to the working directory."""
    path = PurePath(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


def _escaped(text: str, more: str = "") -> str:
    """Return text for a workflow command: what would end it, or one of its properties, is escaped."""
    return "".join(f"%{ord(c):02X}" if c in "%\r\n" or c in more else c for c in text)
