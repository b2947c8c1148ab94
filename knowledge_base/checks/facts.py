"""Holds every number a reader would act on against the topic's fact file.

A fact file (`<facts>/<slug>.md`) lists what is known of a topic with source numbers and dates. Amounts, day
counts, dates, phone and street numbers of an article must stand in it, whatever way a language writes them:
`1,000`, `1 000` and `1.000` are one number, and so are `ten` and `10`.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

from ..article import FRONT_MATTER, PLACEHOLDER, Article, clean_text
from ..contact import Contact
from ..errors import Problem
from ..library import Library
from ..rendering import format_value, resolve
from ..rich_text import markdown_blocks
from ..topic import Source, Topic, Value

_WORDS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_WORD_NUMBERS = {word: number for number, word in enumerate(_WORDS)} | {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
    "half": 2, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
}  # fmt: skip
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_MONTH_NAMES = {name[:3]: number for number, name in enumerate(_MONTHS, 1)}
_NUMBER = re.compile(r"\d+(?:[.,:\u066b\u066c \u00a0\u202f]\d+)*")
_ISO_DATE = re.compile(r"\b(\d{4})-(\d{2})(?:-(\d{2}))?\b")
_DOTTED_DATE = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b")
_LONG_DATE = re.compile(
    r"\b(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?(" + "|".join(_MONTHS) + r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?"
    r"(?:\s+(\d{1,2}),)?(?:\s+(\d{4}))?\b"
)
_CLOCK = re.compile(r"(?<!\d)(\d{1,2})[:.](\d{2})(?!\d)")
_BARE_HOUR = re.compile(r"(?<![\d:.])(\d{1,2})(?![\d:.]*\d)")
ALLOWED_DIGITS = re.compile(r"\b[ABC][12](?:[–-][ABC]?[12])?\b|24/7|^\s*\d{1,2}\. |\b[DC]\b", re.MULTILINE)
"""Digits that may be typed into a text: language levels, "24/7" and the numbers of a list."""


@dataclass(frozen=True)
class Facts:
    """What a fact file states, in forms that can be compared.

    Attributes:
        numbers: Canonical numbers (`1000`, `0.96`) in any writing.
        digits: All digits of the file, runs joined as phone numbers are, separated by spaces.
        dates: (year, month, day); day or year 0 when not given.
        times: (hour, minute); a bare number up to 24 may be a full hour.
        source_lines: Source id → its line.
    """

    numbers: frozenset[str]
    digits: str
    dates: frozenset[tuple[int, int, int]]
    times: frozenset[tuple[int, int]]
    source_lines: dict[str, str]


def read_facts(path: Path) -> Facts:
    """Read a fact file; OSError when it is missing."""
    text = path.read_text(encoding="utf-8")
    lower = text.lower()
    numbers = {form for token in _NUMBER.findall(lower) for form in number_forms(token)}
    numbers |= {str(_WORD_NUMBERS[word]) for word in re.findall(r"[a-z]+", lower) if word in _WORD_NUMBERS}
    joined = re.sub(r"(?<=\d)[ \u00a0\u202f./()-]+(?=\d)", "", lower)
    lines = dict(re.findall(r"^- (S\d+): (.*)$", text, re.MULTILINE))
    digits = " ".join(re.findall(r"\d+", joined + " " + lower))
    return Facts(frozenset(numbers), digits, _dates(lower), _times(lower), lines)


def number_forms(token: str) -> set[str]:
    """Canonical numbers a fact file's written number can mean, its parts among them (`12.01.2026` states a 12)."""
    return whole_number_forms(token) | {_canonical(part) for part in _parts(token)}


def whole_number_forms(token: str) -> set[str]:
    """Canonical numbers that a written number can mean as a whole; `1,050` is not stated by a lone 1."""
    *first, last = _parts(token)
    forms = {_canonical("".join([*first, last]))}
    if first and len(last) != 3:  # three digits after a separator are thousands in every language of the guide
        forms.add(_canonical("".join(first) + "." + last))
    return forms


def _parts(token: str) -> list[str]:
    """The runs of digits, as 0–9 whatever digits the language writes."""
    return ["".join(str(int(digit)) for digit in part) for part in re.findall(r"\d+", token)]


def _stated(token: str, facts: Facts) -> bool:
    return bool(whole_number_forms(token) & facts.numbers) or _in_digits(token, facts)


def _canonical(number: str) -> str:
    whole, _, decimals = number.partition(".")
    decimals = decimals.rstrip("0")
    return f"{whole.lstrip('0') or '0'}.{decimals}" if decimals else whole.lstrip("0") or "0"


def _dates(lower: str) -> frozenset[tuple[int, int, int]]:
    found: set[tuple[int, int, int]] = set()
    for year, month, day in _ISO_DATE.findall(lower):
        found |= {(int(year), int(month), int(day or 0)), (int(year), int(month), 0)}
    for day, month, year in _DOTTED_DATE.findall(lower):
        found |= {(int(year), int(month), int(day)), (int(year), int(month), 0)}
    for day, month, american_day, year in _LONG_DATE.findall(lower):
        triple = (int(year or 0), _MONTH_NAMES[month[:3]], int(day or american_day or 0))
        found |= {triple, (triple[0], triple[1], 0), (0, triple[1], triple[2])}
    return frozenset(found)


def _times(lower: str) -> frozenset[tuple[int, int]]:
    clock = {(int(hour), int(minute)) for hour, minute in _CLOCK.findall(lower)}
    return frozenset(clock | {(int(hour), 0) for hour in _BARE_HOUR.findall(lower)})


def fact_problems(library: Library, slug: str, facts: Facts) -> Iterator[Problem]:
    """Numbers, contacts and sources of one topic that its facts do not state."""
    topic = library.topic(slug)
    file = f"{slug}/topic.yaml"
    for value in topic.values.values():
        if not _value_stated(value, facts):
            yield Problem(file, f'value "{value.name}" ({value.value}) is not in the fact file', field=value.name)
    for contact in topic.contacts.values():
        for what in _unstated_contact_parts(contact, facts):
            yield Problem(file, f'contact "{contact.id}": {what} is not in the fact file', field=contact.id)
    for source in topic.sources:
        yield from _source_problems(source, facts, file)
    for language in library.languages(slug):
        article = library.article(slug, language)
        if article is not None:
            yield from _text_problems(library, article, topic, facts)


def _value_stated(value: Value, facts: Facts) -> bool:
    raw = value.value
    if isinstance(raw, dt.date):
        return (raw.year, raw.month, raw.day) in facts.dates or (
            (0, raw.month, raw.day) in facts.dates and str(raw.year) in facts.numbers
        )
    return all(_stated(token, facts) for token in _NUMBER.findall(str(raw)))


def _in_digits(token: str, facts: Facts) -> bool:
    digits = "".join(_parts(token))
    return len(digits) >= 5 and digits in facts.digits.split()


def _unstated_contact_parts(contact: Contact, facts: Facts) -> Iterator[str]:
    for phone in contact.phones:
        digits = "".join(_parts(phone)).removeprefix("371")
        if digits not in {run.removeprefix("371") for run in facts.digits.split()}:
            yield f"phone {phone}"
    for token in re.findall(r"\d+", contact.address):
        if token not in facts.numbers and token not in facts.digits.split():
            yield f"number {token} of the address"
    if contact.hours:
        for rule in contact.hours.rules:
            for time in re.findall(r"\d\d:\d\d", " ".join(rule.spans)):
                hour, minute = time.split(":")
                if (int(hour), int(minute)) not in facts.times:
                    yield f"time {time}"


def _source_problems(source: Source, facts: Facts, file: str) -> Iterator[Problem]:
    line = facts.source_lines.get(source.id)
    if line is None:
        yield Problem(file, f"source {source.id} is not in the fact file", field="sources")
        return
    if source.url not in re.split(r"[\s<>]+", line):
        yield Problem(file, f"source {source.id}: the fact file gives another address", field="sources")
    if source.date != "undated" and source.date.lstrip("~") not in line:
        yield Problem(file, f"source {source.id}: page date {source.date} is not in the fact file", field="sources")


def _text_problems(library: Library, article: Article, topic: Topic, facts: Facts) -> Iterator[Problem]:
    file = f"{article.slug}/{article.language}.md"
    text = clean_text(library.file_text(article.slug, f"{article.language}.md")[0])
    front = FRONT_MATTER.match(text)
    front_lines = text[: front.end()].count("\n") if front else 0
    for number, line in enumerate(text.split("\n"), 1):
        if number <= front_lines and not line.startswith("title:"):
            continue
        for token in _NUMBER.findall(ALLOWED_DIGITS.sub("", PLACEHOLDER.sub("", line))):
            stated = "" if _stated(token, facts) else ", and no fact has it"
            yield Problem(file, f"{token} is typed into the text; make it a value of topic.yaml{stated}", number)


def rendered_numbers(library: Library, article: Article, topic: Topic) -> frozenset[str]:
    """Canonical numbers a reader of the article meets, dates as `2026-01-12`; for comparing languages."""
    used = set(PLACEHOLDER.findall(article.markdown))
    found = set()
    for kind, name, part in used:
        if kind == "value":
            raw = topic.values[name].value
            text = raw.isoformat() if isinstance(raw, dt.date) else format_value(topic.values[name], "en")
            found.add(text)
        elif kind == "contact":
            found.add(f"{name}.{part}")
    typed = PLACEHOLDER.sub("", "\n".join([article.title, article.markdown]))
    return frozenset(found | set(_NUMBER.findall(ALLOWED_DIGITS.sub("", typed))))


def body_words(library: Library, article: Article, topic: Topic) -> tuple[int, int]:
    """(words of answer and sections, characters of the rendered answer)."""

    def blocks(markdown: str) -> str:
        resolved = resolve(markdown, topic, article.language, library.title)
        return "\n".join(block.text for block in markdown_blocks(resolved))

    answer = blocks(article.answer)
    whole = [answer, *(f"{section.heading}\n{blocks(section.markdown)}" for section in article.sections)]
    return len(re.findall(r"\w+(?:[-’'.]\w+)*", "\n".join(whole))), len(answer)
