"""Talking with newcomers: on Telegram, in the terminal, and for other programs line by line.

This folder imports `indexer` and `knowledge_base`; nothing imports it.
"""
