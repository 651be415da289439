"""Who is called what, and why: the one place where a name is made."""
