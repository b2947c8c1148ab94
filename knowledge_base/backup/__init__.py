"""All that cannot be made anew, kept in one encrypted file, and brought back from it."""
