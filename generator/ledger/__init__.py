"""The ledger: what became of every operation, parameter, body, response, schema and keyword of a document.

`grammar` is the standard as data and `walk` counts by it what a document holds, without asking what
was read; `evidence` is what came of the document, and what was said of which place; `account` joins
the two into the entries of `entry`; `inferred` reports what was inferred without a word, and
`report` writes all of it down.
"""

from generator.ledger.account import account
from generator.ledger.entry import Entry, Fate, Ledger
from generator.ledger.grammar import Kind, State
from generator.ledger.inferred import report_inferred, type_of
from generator.ledger.report import ledger_data, report, summary, table

__all__ = [
    "Entry",
    "Fate",
    "Kind",
    "Ledger",
    "State",
    "account",
    "ledger_data",
    "report",
    "report_inferred",
    "summary",
    "table",
    "type_of",
]
