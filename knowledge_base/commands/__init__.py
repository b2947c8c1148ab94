"""Commands of `python -m knowledge_base`; `__main__` hands them its parser and the settings."""
