"""Guidance that people wrote and dated: articles, questions, staff and what newcomers did not find.

This folder imports nothing of `indexer` or `bot`.
"""
