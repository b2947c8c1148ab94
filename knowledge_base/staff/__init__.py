"""Who works at the desk: accounts, signing in, sessions, and their commands."""
