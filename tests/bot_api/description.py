"""The Bot API as Telegram describes it: every method, parameter and type, for holding calls against it."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any, Mapping

FILE = Path(__file__).with_name("bot-api-10.1.json")
_ARRAY = "Array of "


class Description:
    """What Telegram accepts."""

    def __init__(self, methods: Mapping[str, Any], types: Mapping[str, Any]) -> None:
        self._methods = methods
        self._types = types

    def knows(self, method: str) -> bool:
        """Whether there is such a method."""
        return method in self._methods

    def decode(self, method: str, form: Mapping[str, str]) -> dict[str, Any]:
        """Parameters as they come over HTTP (everything but strings as JSON), as values. Wrong ones stay strings."""
        fields = self._methods[method]["fields"]
        return {name: _decoded(text, fields.get(name, {}).get("types", ["String"])) for name, text in form.items()}

    def problems(self, method: str, params: Mapping[str, Any]) -> list[str]:
        """What is wrong with a call; an empty list when the description allows it."""
        if not self.knows(method):
            return [f"{method} is not a method"]
        return self._field_problems(method, self._methods[method]["fields"], params)

    def _field_problems(self, place: str, fields: Mapping[str, Any], values: Mapping[str, Any]) -> list[str]:
        found = [f"{place}.{name} is not known" for name in values if name not in fields]
        for name, field in fields.items():
            if name not in values:
                if field["required"]:
                    found.append(f"{place}.{name} is missing")
                continue
            found += self._value_problems(f"{place}.{name}", field["types"], values[name])
        return found

    def _value_problems(self, place: str, types: list[str], value: Any) -> list[str]:
        """The problems under the type that fits best; none when one of the types fits."""
        attempts = [self._type_problems(place, name, value) for name in types]
        return min(attempts, key=len)

    def _type_problems(self, place: str, name: str, value: Any) -> list[str]:
        if name.startswith(_ARRAY):
            if not isinstance(value, list):
                return [f"{place} must be a list"]
            inside = name.removeprefix(_ARRAY)
            return [p for at, item in enumerate(value) for p in self._type_problems(f"{place}[{at}]", inside, item)]
        simple = _SIMPLE.get(name)
        if simple is not None:
            return [] if simple(value) else [f"{place} must be {name}, is {type(value).__name__}"]
        described = self._types[name]
        if described.get("subtypes"):
            return self._value_problems(place, described["subtypes"], value)
        if not isinstance(value, dict):
            return [f"{place} must be {name}, is {type(value).__name__}"]
        return self._field_problems(place, described["fields"], value)


_SIMPLE = {
    "Integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "Float": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "String": lambda value: isinstance(value, str),
    "Boolean": lambda value: isinstance(value, bool),
    "True": lambda value: value is True,
    "InputFile": lambda value: isinstance(value, str),  # an attach:// name, a file id or an address
}


def _decoded(text: str, types: list[str]) -> Any:
    if "Integer" in types and re.fullmatch(r"-?\d+", text):
        return int(text)
    if types == ["String"] or (set(types) <= {"String", "Integer", "InputFile"}):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


@cache
def bot_api() -> Description:
    """The description this project is held against."""
    content = json.loads(FILE.read_text(encoding="utf-8"))
    return Description(content["methods"], content["types"])
