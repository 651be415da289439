"""The corpus: real documents, and what becomes of each of them.

documents   which documents there are, where they come from, a sample of them
bounded     a function or a command in a child process, bounded in time and memory
stages      one document: generate, import, round trip, tests, mypy
examples    every example of a document, decoded and encoded again
record      what became of a document; kept in a file, so that a run can be resumed
report      the summary, and every failure sorted by cause, as text and as a page
"""
