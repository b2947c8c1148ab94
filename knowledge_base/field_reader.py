"""Taking fields out of parsed YAML, with every problem an editor can put right collected on the way."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, Callable, Mapping, TypeVar

from .errors import Problem

_T = TypeVar("_T")
NAME = re.compile(r"[a-z][a-z0-9_]*")
UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, line breaks, direction overrides and halves of a character: never in one line of text."""


class FieldReader:
    """Collects problems while fields are taken out of parsed YAML, so that an editor sees all of them at once."""

    def __init__(self, file: str, data: Any) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.data = data if isinstance(data, dict) else {}
        if not isinstance(data, dict):
            self.wrong("", "is not a list of `name: value` lines")

    def wrong(self, where: str, message: str) -> None:
        text = f'"{where}" {message}' if where else message
        self.problems.append(Problem(self.file, text, field=where))

    def unknown_keys(self, where: str, data: Mapping[str, Any], known: tuple[str, ...]) -> None:
        for key in data:
            if key not in known:
                self.wrong(f"{where}{key}", f"is not a field; known are {', '.join(known)}")

    def text(self, where: str, data: Mapping[str, Any], key: str, needed: bool = True) -> str:
        value = data.get(key)
        if value is None or value == "":
            if needed:
                self.wrong(f"{where}{key}", "is missing")
            return ""
        return self.line(f"{where}{key}", value)

    def line(self, where: str, value: object) -> str:
        """A value as one line of text; an empty string and a problem when it is not."""
        if isinstance(value, bool) or not isinstance(value, (str, int, float, dt.date)):
            self.wrong(where, "must be one line of text")
            return ""
        text = value.isoformat() if isinstance(value, dt.date) else str(value).strip()
        if UNPRINTABLE.search(text):
            self.wrong(where, "must be one line of text without control characters")
            return ""
        return text

    def choice(self, where: str, value: str, allowed: tuple[str, ...]) -> str:
        if value and value not in allowed:
            self.wrong(where, f'is "{value}"; allowed are {", ".join(allowed)}')
        return value

    def strings(self, key: str, data: Mapping[str, Any], where: str = "") -> tuple[str, ...]:
        value = data.get(key) or []
        if isinstance(value, str):
            value = [value]
        if not isinstance(value, list) or not all(isinstance(item, (str, int)) for item in value):
            self.wrong(f"{where}{key}", "must be a list of texts")
            return ()
        return tuple(self.line(f"{where}{key}", item) for item in value)

    def mapping(self, key: str) -> Mapping[str, Any]:
        value = self.data.get(key) or {}
        if not isinstance(value, dict):
            self.wrong(key, "must be a list of `name: …` entries")
            return {}
        return value

    def checked(self, where: str, value: Any, parse: Callable[[Any], _T]) -> _T | None:
        """`parse(value)`, or None for no value; a ValueError becomes a problem of that field."""
        if not value:
            return None
        try:
            return parse(value)
        except (ValueError, TypeError) as error:
            self.wrong(where, str(error))
            return None
