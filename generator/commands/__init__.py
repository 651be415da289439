"""The commands: what each does with a document and a configuration, and the exit status that it ends with.

`cli` imports the one that was asked for, and they import what is slow only where they need it: a run
with nothing to do needs none of it.
"""
