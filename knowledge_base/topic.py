"""A topic: what is the same in every language, written once (`topic.yaml`).

Sources with their page dates, contacts, values that change (fees, deadlines), and what usually comes next.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from dataclasses import dataclass, field
from typing import Mapping

from .contact import Contact, read_contacts
from .errors import ContentError
from .field_reader import NAME, UNPRINTABLE, FieldReader
from .languages import LANGUAGES
from .yaml_text import read_yaml

CATEGORIES = (
    "safety", "stay", "first-steps", "work", "language", "education", "family", "health",
    "housing", "social", "support", "rights", "community", "participation",
)  # fmt: skip
AUDIENCES = (
    "everyone", "third-country", "eu-citizens", "ukrainians", "asylum-seekers", "refugees", "russian-citizens",
    "belarus-citizens", "students", "families", "workers", "employers",
)  # fmt: skip
NOTICES = ("immigration-law", "conflicting-sources", "old-sources", "patient-interpreter")
"""Warnings that stand above several topics; their words are interface texts (`notice-…`), in every language."""

PUBLISHER_KINDS = ("official", "public-media", "media", "ngo", "university", "other")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_PAGE_DATE = re.compile(r"undated|~?\d{4}|\d{4}-\d{2}|\d{4}-\d{2}-\d{2}", re.ASCII)


@dataclass(frozen=True)
class Source:
    """A page that guidance was taken from.

    Attributes:
        id: `S1` …, as in the topic's fact file.
        date: The date the page gives: `2026-01-12`, `2026-01`, `2026`; `~2023` when only the year can be
            inferred; `undated` otherwise. Never the day somebody read it.
    """

    id: str
    title: str
    url: str
    publisher: str
    kind: str
    date: str

    @property
    def day(self) -> dt.date | None:
        """First day the page date can mean, or None when undated; for comparing ages."""
        numbers = [int(part) for part in self.date.lstrip("~").split("-")] if self.date != "undated" else []
        return dt.date(*(numbers + [1, 1])[:3]) if numbers else None


@dataclass(frozen=True)
class Value:
    """A named fact that changes: a fee, a deadline, an amount.

    Attributes:
        value: A number, a date, or text that reads the same in all languages (`2–3`).
        unit: `EUR` formats an amount of money; empty leaves the number bare.
        date: Page date of the source; same forms as `Source.date`.
        source: Id of the source that states it.
    """

    name: str
    value: int | float | str | dt.date
    unit: str
    date: str
    source: str


@dataclass(frozen=True)
class Topic:
    """What is the same in every language.

    Attributes:
        answer_source: Id of the source that carries the direct answer; its page date is the answer's "as of".
        confirmed: Day on which a person (or the first writing) last held the topic against its sources.
        retired: A retired topic is kept for history and shown to nobody.
    """

    slug: str
    category: str
    audience: tuple[str, ...]
    reference: str
    urgent: bool
    retired: bool
    confirmed: dt.date
    answer_source: str
    notices: tuple[str, ...]
    sources: tuple[Source, ...]
    contacts: Mapping[str, Contact]
    values: Mapping[str, Value]
    next: tuple[str, ...]
    _source_by_id: Mapping[str, Source] = field(repr=False, compare=False, default_factory=dict)

    def source(self, source_id: str) -> Source:
        """The source of that id; KeyError when the topic has none such."""
        return self._source_by_id[source_id]

    @property
    def newest_source(self) -> Source:
        """The source with the newest page date; an undated one only when all are undated."""
        return max(self.sources, key=lambda source: source.day or dt.date.min)


_TOPIC_FIELDS = (
    "category", "audience", "reference", "urgent", "retired", "confirmed", "answer_source", "notices",
    "sources", "contacts", "values", "next",
)  # fmt: skip


def is_slug(text: str) -> bool:
    """Whether a text may name a topic: lower-case letters, digits and single hyphens."""
    return bool(_SLUG.fullmatch(text)) and len(text) <= 50


def parse_topic(slug: str, text: str, file: str = "", shared: Mapping[str, Contact] | None = None) -> Topic:
    """Parse `topic.yaml`.

    Args:
        shared: Contacts of the shared file, by id; a topic takes the parts it needs: `{id: {shared: [phones, web]}}`.

    Raises:
        ContentError: With every problem found.
    """
    file = file or f"{slug}/topic.yaml"
    reader = FieldReader(file, read_yaml(text, file))
    topic = _read_topic(reader, slug, shared or {})
    if reader.problems:
        raise ContentError(reader.problems)
    return topic


def _read_topic(reader: FieldReader, slug: str, shared: Mapping[str, Contact]) -> Topic:
    data = reader.data
    reader.unknown_keys("", data, _TOPIC_FIELDS)
    sources = _read_sources(reader)
    ids = {source.id: source for source in sources}
    answer_source = reader.text("", data, "answer_source")
    if answer_source and answer_source not in ids:
        reader.wrong("answer_source", f'is "{answer_source}", which is not among the sources')
    audience = reader.strings("audience", data) or ("everyone",)
    for item in audience:
        reader.choice("audience", item, AUDIENCES)
    notices = reader.strings("notices", data)
    for item in notices:
        reader.choice("notices", item, NOTICES)
    following = reader.strings("next", data)
    for item in following:
        if not is_slug(item):
            reader.wrong("next", f'names "{item}", which is not a topic name')
    return Topic(
        slug=slug,
        category=reader.choice("category", reader.text("", data, "category"), CATEGORIES),
        audience=audience,
        reference=reader.choice("reference", reader.text("", data, "reference", False) or "en", tuple(LANGUAGES)),
        urgent=_flag(reader, "urgent"),
        retired=_flag(reader, "retired"),
        confirmed=_day(reader, "confirmed"),
        answer_source=answer_source,
        notices=notices,
        sources=sources,
        contacts=read_contacts(reader, reader.mapping("contacts"), shared),
        values=_read_values(reader, ids),
        next=following,
        _source_by_id=ids,
    )


def _flag(reader: FieldReader, key: str) -> bool:
    value = reader.data.get(key, False)
    if not isinstance(value, bool):
        reader.wrong(key, "must be true or false")
    return value is True


def _day(reader: FieldReader, key: str) -> dt.date:
    value = reader.data.get(key)
    if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
        reader.wrong(key, "must be a day like 2026-11-23")
        return dt.date.min
    return value


def _page_date(reader: FieldReader, where: str, text: str) -> str:
    if text and not _PAGE_DATE.fullmatch(text):
        reader.wrong(where, f'is "{text}"; write 2026-01-12, 2026-01, 2026, ~2023 (inferred) or undated')
        return "undated"
    try:
        _ = Source("", "", "", "", "", text or "undated").day
    except ValueError:
        reader.wrong(where, f'is "{text}", which is not in the calendar')
        return "undated"
    return text


def _read_sources(reader: FieldReader) -> tuple[Source, ...]:
    entries = reader.data.get("sources") or []
    if not isinstance(entries, list) or not entries:
        reader.wrong("sources", "must list at least one source")
        return ()
    sources: list[Source] = []
    for number, entry in enumerate(entries, 1):
        where = f"sources[{number}]."
        if not isinstance(entry, dict):
            reader.wrong(f"sources[{number}]", "must have id, title, url, publisher, kind and date")
            continue
        reader.unknown_keys(where, entry, ("id", "title", "url", "publisher", "kind", "date"))
        url = reader.text(where, entry, "url")
        if url and not re.match(r"^https?://[^\s\"<>]+$", url):
            reader.wrong(f"{where}url", f'is "{url}", which is not a web address')
        source = Source(
            id=reader.text(where, entry, "id"),
            title=reader.text(where, entry, "title"),
            url=url,
            publisher=reader.text(where, entry, "publisher"),
            kind=reader.choice(f"{where}kind", reader.text(where, entry, "kind"), PUBLISHER_KINDS),
            date=_page_date(reader, f"{where}date", reader.text(where, entry, "date")),
        )
        if any(other.id == source.id for other in sources):
            reader.wrong(f"{where}id", f'"{source.id}" is used twice')
        sources.append(source)
    return tuple(sources)


def _read_values(reader: FieldReader, sources: Mapping[str, Source]) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for name, entry in reader.mapping("values").items():
        where = f"values.{name}"
        if not NAME.fullmatch(str(name)):
            reader.wrong(where, "must be named with lower-case letters, digits and _")
        if not isinstance(entry, dict) or not _is_value(entry.get("value")):
            reader.wrong(where, "must have a value (a number, a day or one line of text) and a source")
            continue
        reader.unknown_keys(f"{where}.", entry, ("value", "unit", "date", "source"))
        source = reader.text(f"{where}.", entry, "source")
        if source and source not in sources:
            reader.wrong(f"{where}.source", f'is "{source}", which is not among the sources')
        date = reader.text(f"{where}.", entry, "date", needed=False)
        if not date and source in sources:
            date = sources[source].date
        values[str(name)] = Value(
            name=str(name),
            value=entry["value"].strip() if isinstance(entry["value"], str) else entry["value"],
            unit=reader.choice(f"{where}.unit", reader.text(f"{where}.", entry, "unit", False), ("EUR",)),
            date=_page_date(reader, f"{where}.date", date),
            source=source,
        )
    return values


def _is_value(value: object) -> bool:
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, str):
        return bool(value.strip()) and not UNPRINTABLE.search(value)
    return isinstance(value, (int, dt.date)) and not isinstance(value, bool)
