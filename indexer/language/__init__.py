"""Which language a text is in, and how languages look in Latin letters."""
