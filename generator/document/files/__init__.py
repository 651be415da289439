"""Documents of many files: one document is made of them, and all later stages read that one.

`address` reads where a reference leads, `documents` loads what may be read, `pieces` finds what is used
of it, `places` says where each piece stands, and `gather` puts them there.
"""
