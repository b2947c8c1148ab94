"""An article as readers see it: values and contacts filled in, labels in their language, source and page date.

`card()` makes the blocks once; Telegram pieces, the desk's preview and the plain text of `bot ask` are the same
blocks written out, so that the preview cannot differ from what newcomers get.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterable

from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal

from .article import PLACEHOLDER, Article
from .contact import Contact
from .opening_hours import format_hours
from .rich_text import Block, Run, markdown_blocks
from .topic import Source, Topic, Value
from .ui_text import UiText

LOCALES = Path(__file__).parent / "locales"
SOURCES_SHOWN = 4
"""Sources named besides the one that carries the answer, newest first: ten addresses bury the answer on a phone."""
_MARKUP = re.compile(r"[\\`*_\[\]<>&#+=~-]|(?<=\d)[.)](?=\s|$)")
Title = Callable[[str, str], str]
"""(slug, language) → title of that topic; an empty string when there is none."""


@dataclass(frozen=True)
class Card:
    """One article made ready to show.

    Attributes:
        language: Language of the article's words.
        blocks: All of it, in reading order.
    """

    slug: str
    language: str
    title: str
    blocks: tuple[Block, ...]


def format_value(value: Value, language: str) -> str:
    """A value as a reader of the language writes it: `160 €`, `12 January 2026`, `1 000`."""
    raw = value.value
    if isinstance(raw, dt.date):
        return format_day(raw, language)
    if isinstance(raw, (int, float)):
        amount = format_decimal(raw, locale=language, decimal_quantization=False, numbering_system="latn")
        if value.unit != "EUR":
            return amount
        if raw != int(raw):
            amount = format_decimal(raw, format="#,##0.00###", locale=language, numbering_system="latn")
    else:
        amount = raw
    if value.unit == "EUR":
        return f"€{amount}" if language == "en" else f"{amount}\u00a0€"
    return amount


def format_day(day: dt.date, language: str) -> str:
    """A day in words that need no inflection in a sentence (`до 4 марта 2027 года`, `līdz 04.03.2027`)."""
    if language == "lv":
        return day.strftime("%d.%m.%Y")
    if language == "en":
        return f"{day.day} {format_date(day, 'MMMM y', locale='en')}"
    if language in ("ru", "uk"):
        year = "года" if language == "ru" else "року"
        return f"{format_date(day, 'd MMMM y', locale=language)} {year}"
    return _western_digits(format_date(day, format="long", locale=language))


def format_page_date(date: str, language: str, texts: UiText) -> str:
    """A source's page date in words: a day, a month, a year, "about 2023" or "page without a date"."""
    if date == "undated":
        return texts(language, "source-undated")
    if date.startswith("~"):
        return texts(language, "source-about", year=date[1:])
    parts = [int(part) for part in date.split("-")]
    if len(parts) == 1:
        return str(parts[0])
    day = dt.date(*(parts + [1])[:3])
    if len(parts) == 3:
        return format_day(day, language)
    return _western_digits(format_skeleton("yMMMM", dt.datetime.combine(day, dt.time()), locale=language))


def _western_digits(text: str) -> str:
    """Digits that can be compared with an official letter: offices in Riga write 0–9."""
    return re.sub(r"\d", lambda digit: str(int(digit[0])), text)


def resolve(markdown: str, topic: Topic, language: str, title: Title) -> str:
    """Markdown with its `{{ … }}` filled in; what is filled in cannot become markup."""

    def fill(match: re.Match[str]) -> str:
        kind, name, part = match["kind"], match["name"], match["part"]
        if kind == "value":
            text = format_value(topic.values[name], language)
        elif kind == "contact":
            text = contact_text(topic.contacts[name], language, part or "")
        else:
            text = title(name, language) or name
        escaped = _MARKUP.sub(r"\\\g<0>", text)
        # "- {{ value.year }}. gadā" is a sentence, not the 2023rd item of a list.
        is_item_number = text[-1:].isdigit() and match.string[match.end() :][:1] in (".", ")")
        return f"{escaped}\\" if is_item_number else escaped

    return PLACEHOLDER.sub(fill, markdown)


def contact_name(contact: Contact, language: str) -> str:
    """The name for a reader; the Latvian one, which is on the door, when there is no other."""
    return contact.name.get(language) or contact.name.get("en") or contact.name["lv"]


def contact_text(contact: Contact, language: str, part: str) -> str:
    """A contact inside a sentence: the whole (`Name, phone`) or one part of it."""
    if part == "hours":
        return format_hours(contact.hours, language) if contact.hours else ""
    if part == "phone":
        return contact.phones[0] if contact.phones else ""
    if part:
        return str(getattr(contact, part))
    way = (contact.phones[0] if contact.phones else "") or contact.email or contact.web.removeprefix("https://")
    name = contact_name(contact, language)
    return f"{name}, {way}" if way else name


def card(article: Article, topic: Topic, texts: UiText, title: Title, interface: str | None = None) -> Card:
    """Make an article ready to show.

    Args:
        interface: Language of labels and notices; the article's own when None.
    """
    labels = interface or article.language
    blocks = [Block((Run(article.title, bold=True),))]
    blocks += [Block((Run(f"⚠️ {texts(labels, f'notice-{notice}')}", italic=True),)) for notice in topic.notices]
    blocks += markdown_blocks(resolve(article.answer, topic, article.language, title))
    for section in article.sections:
        blocks.append(Block((Run(section.heading, bold=True),)))
        body = markdown_blocks(resolve(section.markdown, topic, article.language, title))
        blocks += [Block(block.runs, close=True) if number == 0 else block for number, block in enumerate(body)]
    if topic.contacts:
        blocks.append(Block((Run(texts(labels, "label-contacts"), bold=True),)))
        blocks += contact_blocks(topic.contacts.values(), article.language, labels)
    blocks += _source_blocks(topic, labels, texts)
    if article.translation == "machine":
        blocks.append(Block((Run(texts(labels, "translation-machine"), italic=True),)))
    return Card(topic.slug, article.language, article.title, tuple(blocks))


def plain_passages(article: Article, topic: Topic, title: Title) -> list[str]:
    """An article as plain text for search: title and answer, then title, heading and text of each section."""

    def words(markdown: str) -> str:
        return "\n".join(block.text for block in markdown_blocks(resolve(markdown, topic, article.language, title)))

    sections = [f"{article.title}. {section.heading}. {words(section.markdown)}" for section in article.sections]
    return [f"{article.title}. {words(article.answer)}", *sections]


def answer_card(article: Article, topic: Topic, texts: UiText, title: Title, interface: str | None = None) -> Card:
    """The short form: title, direct answer and source, for sharing and for "which of these do you mean?"."""
    labels = interface or article.language
    blocks = [Block((Run(article.title, bold=True),))]
    blocks += markdown_blocks(resolve(article.answer, topic, article.language, title))
    blocks += _source_blocks(topic, labels, texts)[:1]
    return Card(topic.slug, article.language, article.title, tuple(blocks))


def contact_blocks(contacts: Iterable[Contact], language: str, labels: str) -> list[Block]:
    """Each contact's name (with the Latvian one on the door), then how to reach it.

    Args:
        language: Language of the names.
        labels: Language of opening hours.
    """
    blocks: list[Block] = []
    for contact in contacts:
        name, latvian = contact_name(contact, language), contact.name["lv"]
        known = latvian in name or language == "lv"
        blocks.append(Block((Run("• "), Run(name), *(() if known else (Run(f" ({latvian})"),))), close=True))
        blocks += [Block((Run("   "), *line), close=True) for line in _contact_lines(contact, labels)]
    return blocks


def _contact_lines(contact: Contact, labels: str) -> list[list[Run]]:
    ways: list[Run] = []
    for phone in contact.phones:
        ways += [Run("📞 "), Run(phone), Run("  ")]
    if contact.email:
        ways += [Run("✉️ "), Run(contact.email, link=f"mailto:{contact.email}"), Run("  ")]
    if contact.web:
        ways += [Run("🌐 "), _web_run(contact.web), Run("  ")]
    lines = [ways[:-1]] if ways else []
    if contact.address:
        lines.append([Run("📍 "), _address_run(contact)])
    if contact.hours:
        lines.append([Run("🕒 "), Run(format_hours(contact.hours, labels))])
    return lines


def _web_run(web: str) -> Run:
    address = web if web.startswith(("http://", "https://")) else f"https://{web}"
    return Run(re.sub(r"^https?://(?:www\.)?", "", web).rstrip("/"), link=address)


def _address_run(contact: Contact) -> Run:
    if contact.coordinates is None:
        return Run(contact.address)
    latitude, longitude = contact.coordinates
    return Run(contact.address, link=f"https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=18")


def _source_blocks(topic: Topic, labels: str, texts: UiText) -> list[Block]:
    """The source that carries the answer with its page date, then the others, newest first."""
    main = topic.source(topic.answer_source)
    lead = Block(
        (
            Run(f"{texts(labels, 'label-source')}: "),
            *_source_runs(main, labels, texts),
            Run(f". {_as_of(main, labels, texts)}"),
        )
    )
    others = sorted((s for s in topic.sources if s.id != main.id), key=lambda s: s.day or dt.date.min, reverse=True)
    others = others[:SOURCES_SHOWN]
    if not others:
        return [lead]
    runs: list[Run] = [Run(f"{texts(labels, 'label-more-sources')}: ")]
    for source in others:
        runs += [Run(source.publisher, link=source.url), Run(f" ({format_page_date(source.date, labels, texts)})")]
        runs.append(Run("; "))
    return [lead, Block(tuple(runs[:-1]), close=True)]


def _source_runs(source: Source, labels: str, texts: UiText) -> tuple[Run, ...]:
    return Run(source.publisher), Run(", "), Run(source.title, link=source.url)


def _as_of(source: Source, labels: str, texts: UiText) -> str:
    date = format_page_date(source.date, labels, texts)
    return texts(labels, "as-of-undated") if source.date == "undated" else texts(labels, "as-of", date=date)


def word_count(card_blocks: tuple[Block, ...]) -> int:
    """Words of the blocks, numbers and names counted as words."""
    return sum(len(re.findall(r"\w+(?:[-’'.]\w+)*", block.text)) for block in card_blocks)
