"""Holding guidance and questions against what they must be: complete, equal in all languages, true to the facts."""
