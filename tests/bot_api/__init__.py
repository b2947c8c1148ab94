"""A Bot API that runs here: strict about what it is told, and as troublesome as the real one on a bad day."""
