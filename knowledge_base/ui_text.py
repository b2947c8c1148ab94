"""Interface texts in sixteen languages, written in Fluent (https://projectfluent.org).

A text missing in one language is shown in English, never as its id: a newcomer must not read `reply-sorry`.
"""

from __future__ import annotations

import datetime as dt
import logging
from pathlib import Path
from typing import Mapping, Sequence

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from .languages import LANGUAGES

_log = logging.getLogger(__name__)
Argument = str | int | float | dt.date
_FLUENT_MAX_CHARS = 2000
"""Fluent refuses an argument of more than 2,500 characters; a message on Telegram may have 4,096."""


class UiText:
    """The texts of one or more folders `<folder>/<lang>/*.ftl`."""

    def __init__(self, bundles: Mapping[str, FluentBundle], ids: Mapping[str, frozenset[str]]) -> None:
        self._bundles = bundles
        self._ids = ids

    @classmethod
    def load(cls, folders: Sequence[Path]) -> "UiText":
        """Read every language's texts.

        Raises:
            OSError: A folder of English texts cannot be read.
            ValueError: A file is not Fluent. Names file and place.
        """
        bundles: dict[str, FluentBundle] = {}
        ids: dict[str, frozenset[str]] = {}
        for code, language in LANGUAGES.items():
            bundle = FluentBundle([code], use_isolating=language.right_to_left)
            names: set[str] = set()
            for folder in folders:
                for path in sorted((folder / code).glob("*.ftl")):
                    resource = FluentResource(path.read_text(encoding="utf-8"))
                    names |= _message_ids(resource, path)
                    bundle.add_resource(resource)
            bundles[code] = bundle
            ids[code] = frozenset(names)
        if not ids["en"]:
            raise OSError(f"No English texts in {', '.join(str(folder) for folder in folders)}.")
        return cls(bundles, ids)

    def ids(self, language: str) -> frozenset[str]:
        """Text ids a language has."""
        return self._ids[language]

    def __call__(self, language: str, text_id: str, /, **arguments: Argument) -> str:
        """The text in a language, else in English, else an empty string (and a log line, once we ship that bug)."""
        for code in (language, "en"):
            bundle = self._bundles.get(code)
            if bundle is None or not bundle.has_message(text_id):
                continue
            pattern = bundle.get_message(text_id).value
            if pattern is None:
                continue
            short, long = _apart(arguments)
            text, errors = bundle.format_pattern(pattern, short)
            if not errors:
                return _put_in(str(text), long)
            _log.error("text_broken id=%s lang=%s", text_id, code)
        _log.error("text_missing id=%s lang=%s", text_id, language)
        return ""


def _apart(arguments: Mapping[str, Argument]) -> tuple[dict[str, Argument], dict[str, str]]:
    """Arguments for Fluent, and by the mark that stands for each there, those too long for it."""
    short: dict[str, Argument] = dict(arguments)
    long: dict[str, str] = {}
    for name, value in arguments.items():
        if isinstance(value, str) and len(value) > _FLUENT_MAX_CHARS:
            mark = f"\ufdd0{name}\ufdd1"  # noncharacters: no keyboard writes them
            short[name], long[mark] = mark, value
    return short, long


def _put_in(text: str, long: Mapping[str, str]) -> str:
    for mark, value in long.items():
        text = text.replace(mark, value)
    return text


def _message_ids(resource: FluentResource, path: Path) -> set[str]:
    names = set()
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            raise ValueError(f"{path}: not Fluent near {entry.content.strip()[:60]!r}")
        if isinstance(entry, ast.Message):
            names.add(entry.id.name)
    return names
