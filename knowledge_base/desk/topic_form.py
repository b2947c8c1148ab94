"""`topic.yaml` as a form: rows for sources, values and contacts, and back to YAML without losing what the form hides.

Rows keep their order, so that a problem of `sources[2].url` belongs to the second row; empty rows are dropped.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any, Callable, Mapping

CONTACT_PARTS = ("phones", "email", "address", "hours", "web", "coordinates")
NAME_LANGUAGES = ("lv", "en", "ru", "uk")
VALUE_TYPES = ("number", "date", "text")
SPARE_ROWS = 1
Field = Callable[[str], str]
"""Name of a form field → what was sent, an empty string when nothing was."""


@dataclass(frozen=True)
class SourceRow:
    """A source, as typed."""

    id: str = ""
    title: str = ""
    url: str = ""
    publisher: str = ""
    kind: str = "official"
    date: str = ""


@dataclass(frozen=True)
class ValueRow:
    """A value, as typed.

    Attributes:
        type: One of `VALUE_TYPES`; a year is a text, so that it gets no thousands separator.
    """

    name: str = ""
    value: str = ""
    type: str = "number"
    unit: str = ""
    source: str = ""
    date: str = ""


@dataclass(frozen=True)
class ContactRow:
    """A contact, as typed.

    Attributes:
        is_shared: Taken from `contacts.yaml`; then only `parts` count.
        parts: Which parts of the shared contact the topic prints.
        names: Language → name.
    """

    id: str
    is_shared: bool
    parts: tuple[str, ...]
    names: Mapping[str, str]
    phones: str = ""
    email: str = ""
    address: str = ""
    hours: str = ""
    web: str = ""
    coordinates: str = ""


def source_rows(data: Mapping[str, Any]) -> list[SourceRow]:
    """Sources of parsed YAML."""
    entries = [entry for entry in _list(data.get("sources")) if isinstance(entry, dict)]
    return [SourceRow(**{key: _typed(entry.get(key)) for key in SourceRow.__dataclass_fields__}) for entry in entries]


def sent_source_rows(field: Field) -> list[SourceRow]:
    """Sources of a sent form."""
    rows = [
        SourceRow(*(field(f"source-{number}-{key}").strip() for key in SourceRow.__dataclass_fields__))
        for number in _numbers(field, "source")
    ]
    return [row for row in rows if row.title or row.url or row.publisher]


def value_rows(data: Mapping[str, Any]) -> list[ValueRow]:
    """Values of parsed YAML."""
    rows = []
    for name, entry in _mapping(data.get("values")).items():
        given = _mapping(entry)
        raw = given.get("value")
        kind = "date" if isinstance(raw, dt.date) else "text" if isinstance(raw, str) else "number"
        rest = {key: _typed(given.get(key)) for key in ("unit", "source", "date")}
        rows.append(ValueRow(str(name), _typed(raw), kind, **rest))
    return rows


def sent_value_rows(field: Field) -> list[ValueRow]:
    """Values of a sent form."""
    rows = [
        ValueRow(*(field(f"value-{number}-{key}").strip() for key in ValueRow.__dataclass_fields__))
        for number in _numbers(field, "value")
    ]
    return [row for row in rows if row.name or row.value]


def contact_rows(entries: object) -> list[ContactRow]:
    """Contacts of parsed YAML, by id."""
    rows = []
    for name, entry in _mapping(entries).items():
        given = _mapping(entry)
        names = given.get("name")
        pair = given.get("coordinates")
        rows.append(
            ContactRow(
                id=str(name),
                is_shared="shared" in given,
                parts=tuple(str(part) for part in _list(given.get("shared"))),
                names={"lv": names} if isinstance(names, str) else {str(k): str(v) for k, v in _mapping(names).items()},
                phones=", ".join(str(phone) for phone in _list(given.get("phones"))),
                coordinates=", ".join(str(number) for number in _list(pair)),
                **{part: _typed(given.get(part)) for part in ("email", "address", "hours", "web")},
            )
        )
    return rows


def sent_contact_rows(field: Field, given: Callable[[str], list[str]]) -> list[ContactRow]:
    """Contacts of a sent form.

    Args:
        given: All values of a repeated field.
    """
    rows = []
    for number in _numbers(field, "contact"):
        prefix = f"contact-{number}-"
        plain = {part: field(prefix + part).strip() for part in CONTACT_PARTS}
        names = {code: field(f"{prefix}name-{code}").strip() for code in NAME_LANGUAGES}
        row = ContactRow(
            id=field(prefix + "id").strip(),
            is_shared=field(prefix + "shared") == "yes",
            parts=tuple(part for part in CONTACT_PARTS if part in given(prefix + "parts")),
            names={code: name for code, name in names.items() if name},
            **plain,
        )
        if row.id and field(prefix + "remove") != "yes":
            rows.append(row)
    return rows


def source_entry(row: SourceRow) -> dict[str, Any]:
    """A source for YAML."""
    return {key: getattr(row, key) for key in SourceRow.__dataclass_fields__}


def value_entry(row: ValueRow) -> dict[str, Any]:
    """A value for YAML; a number or date that cannot be read stays text and is shown as it was typed."""
    entry: dict[str, Any] = {"value": _value(row)}
    return entry | {key: getattr(row, key) for key in ("unit", "date", "source") if getattr(row, key)}


def contact_entry(row: ContactRow, before: object) -> dict[str, Any]:
    """A contact for YAML.

    Args:
        before: The entry as it was: names in languages that the form does not show are kept.
    """
    if row.is_shared:
        return {"shared": list(row.parts)}
    names = _mapping(before).get("name")
    kept = {key: name for key, name in _mapping(names).items() if key not in NAME_LANGUAGES}
    entry: dict[str, Any] = {
        "name": {**{code: row.names[code] for code in NAME_LANGUAGES if code in row.names}, **kept}
    }
    phones = [phone.strip() for phone in row.phones.split(",") if phone.strip()]
    if phones:
        entry["phones"] = phones
    entry |= {part: getattr(row, part) for part in ("email", "address", "hours", "web") if getattr(row, part)}
    if row.coordinates:
        entry["coordinates"] = [_number(part) for part in row.coordinates.split(",")]
    return entry


def _value(row: ValueRow) -> Any:
    if row.type == "number":
        return _number(row.value)
    if row.type == "date":
        try:
            return dt.date.fromisoformat(row.value)
        except ValueError:
            return row.value
    return row.value


def _number(text: str) -> int | float | str:
    plain = text.strip().replace(",", ".")
    if re.fullmatch(r"-?\d{1,15}", plain):
        return int(plain)
    if re.fullmatch(r"-?\d{1,15}\.\d{1,15}", plain):
        return float(plain)
    return text.strip()


def _numbers(field: Field, name: str) -> range:
    count = field(f"{name}-count")
    return range(min(int(count), 200) if count.isdecimal() and len(count) < 5 else 0)


def _typed(value: object) -> str:
    return "" if value is None else value.isoformat() if isinstance(value, dt.date) else str(value)


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value] if isinstance(value, str) else []


def _mapping(value: object) -> Mapping[Any, Any]:
    return value if isinstance(value, dict) else {}
