"""Somebody to ask, written once: in a topic's own file, or in `contacts.yaml` where several topics name one office."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Mapping

from .errors import ContentError
from .field_reader import NAME, FieldReader
from .languages import LANGUAGES
from .opening_hours import OpeningHours, parse_hours
from .yaml_text import read_yaml

_CONTACT_PARTS = ("phones", "email", "address", "hours", "web", "coordinates")
_WEB = re.compile(r"(?:https?://)?[^\s\"<>:/]+\.[^\s\"<>:/]+(?:[:/][^\s\"<>]*)?")
_EMAIL = re.compile(r"[^\s\"<>@]+@[^\s\"<>@]+\.[^\s\"<>@]+")


@dataclass(frozen=True)
class Contact:
    """Somebody to ask: an office, a hotline, an NGO.

    Attributes:
        name: Language code → name; `lv` (the name on the door) is always there.
        phones: As the source writes them, e.g. `+371 67209400`.
        coordinates: (latitude, longitude) in degrees, when known.
    """

    id: str
    name: Mapping[str, str]
    phones: tuple[str, ...] = ()
    email: str = ""
    address: str = ""
    hours: OpeningHours | None = None
    web: str = ""
    coordinates: tuple[float, float] | None = None


def parse_shared_contacts(text: str, file: str = "contacts.yaml") -> dict[str, Contact]:
    """Parse the contacts that several topics name (`contacts.yaml`).

    Raises:
        ContentError: With every problem found.
    """
    reader = FieldReader(file, {"contacts": read_yaml(text, file) or {}})
    contacts = read_contacts(reader, reader.mapping("contacts"), {})
    if reader.problems:
        raise ContentError(reader.problems)
    return contacts


def read_contacts(reader: FieldReader, entries: Mapping[str, Any], shared: Mapping[str, Contact]) -> dict[str, Contact]:
    """Contacts by name; problems are left with the reader.

    Args:
        entries: Name → fields, or `{shared: [parts]}`.
        shared: What `contacts.yaml` holds.
    """
    contacts: dict[str, Contact] = {}
    for name, entry in entries.items():
        where = f"contacts.{name}"
        if not NAME.fullmatch(str(name)):
            reader.wrong(where, "must be named with lower-case letters, digits and _")
        if isinstance(entry, dict) and "shared" in entry:
            picked = _pick_shared(reader, where, str(name), entry, shared)
            if picked is not None:
                contacts[str(name)] = picked
        elif isinstance(entry, dict):
            contacts[str(name)] = _read_contact(reader, str(name), entry)
        else:
            reader.wrong(where, 'must have a name and a phone, e-mail, address or web address, or "shared"')
    return contacts


def _pick_shared(
    reader: FieldReader, where: str, name: str, entry: Mapping[str, Any], shared: Mapping[str, Contact]
) -> Contact | None:
    """The named parts of a shared contact: a topic prints only what its own sources state."""
    reader.unknown_keys(f"{where}.", entry, ("shared",))
    if name not in shared:
        reader.wrong(where, "is not in contacts.yaml")
        return None
    parts = reader.strings("shared", entry, f"{where}.")
    for part in parts:
        reader.choice(f"{where}.shared", part, _CONTACT_PARTS)
        if part in _CONTACT_PARTS and not getattr(shared[name], part):
            reader.wrong(f"{where}.shared", f'asks for "{part}", which contacts.yaml does not have for {name}')
    if not parts:
        reader.wrong(f"{where}.shared", f"must list some of {', '.join(_CONTACT_PARTS)}")
    known = {part: getattr(shared[name], part) for part in parts if part in _CONTACT_PARTS}
    return Contact(id=name, name=shared[name].name, **known)


def _read_contact(reader: FieldReader, name: str, entry: Mapping[str, Any]) -> Contact:
    where = f"contacts.{name}."
    reader.unknown_keys(where, entry, ("name", "phones", "email", "address", "hours", "web", "coordinates"))
    names = entry.get("name")
    if isinstance(names, str):
        names = {"lv": names}
    if not isinstance(names, dict) or not names.get("lv"):
        reader.wrong(f"{where}name", "must have at least the Latvian name (lv)")
        names = {}
    for code in names:
        reader.choice(f"{where}name", str(code), tuple(LANGUAGES))
    contact = Contact(
        id=name,
        name={str(code): reader.line(f"{where}name.{code}", text) for code, text in names.items()},
        phones=reader.strings("phones", entry, where),
        email=reader.text(where, entry, "email", needed=False),
        address=reader.text(where, entry, "address", needed=False),
        hours=reader.checked(f"{where}hours", reader.text(where, entry, "hours", needed=False), parse_hours),
        web=reader.text(where, entry, "web", needed=False),
        coordinates=reader.checked(f"{where}coordinates", entry.get("coordinates"), _coordinates),
    )
    for part, pattern in (("web", _WEB), ("email", _EMAIL)):
        if (given := getattr(contact, part)) and not pattern.fullmatch(given):
            reader.wrong(f"{where}{part}", f'is "{given}", which is not an address')
    if not (contact.phones or contact.email or contact.address or contact.web):
        reader.wrong(where.rstrip("."), "needs a phone, e-mail, address or web address")
    return contact


def _coordinates(value: Any) -> tuple[float, float]:
    if isinstance(value, list) and len(value) == 2:
        latitude, longitude = float(value[0]), float(value[1])
        if -90 <= latitude <= 90 and -180 <= longitude <= 180:
            return latitude, longitude
    raise ValueError("must be [latitude, longitude] in degrees")
