"""Finding the topic a question is about: the embedding model, the index, ranking, and how good it is.

This folder imports `knowledge_base` and nothing of `bot`.
"""
