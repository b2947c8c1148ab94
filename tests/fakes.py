"""Small real things for tests of every folder: articles on disk, a clock set by hand, a model that reads letters."""

from __future__ import annotations

import datetime as dt
import zlib
from pathlib import Path
from typing import Callable, Sequence

import numpy as np

from indexer.language.transliteration import fold
from knowledge_base.article import parse_article
from knowledge_base.contact import parse_shared_contacts
from knowledge_base.library import Library
from knowledge_base.topic import Topic, parse_topic

CONTACTS = """\
police:
  name: {lv: Valsts policija, en: State Police}
  phones: ["110"]
nvd:
  name: {lv: Nacionālais veselības dienests (NVD), en: National Health Service}
  phones: ["80001234"]
  email: info@vmnvd.gov.lv
  hours: Mo-Th 08:30-17:00; Fr 08:30-15:00
"""

FAMILY_DOCTOR = """\
category: health
audience: [everyone]
reference: en
confirmed: 2026-11-24
answer_source: S1
sources:
  - id: S1
    title: Family doctors
    url: https://www.vmnvd.gov.lv/lv/gimenes-arsti
    publisher: NVD
    kind: official
    date: 2026-01-12
  - id: S2
    title: Guide for newcomers
    url: https://www.example.lv/guide
    publisher: Guide
    kind: ngo
    date: ~2023
contacts:
  nvd: {shared: [phones, hours]}
  practice:
    name: {lv: Prakse, en: Practice}
    address: Brīvības iela 1, Rīga
    web: https://www.prakse.lv
    coordinates: [56.95, 24.11]
values:
  visit_fee: {value: 2.5, unit: EUR, source: S1}
  new_rules_from: {value: 2026-03-01, source: S1}
next: [bank-account]
"""

BANK_ACCOUNT = """\
category: first-steps
reference: en
confirmed: 2026-11-24
answer_source: S1
sources:
  - id: S1
    title: Basic account
    url: https://www.bank.lv/account
    publisher: Latvijas Banka
    kind: official
    date: 2025-06
values:
  days: {value: 10, source: S1}
next: [family-doctor]
"""

EMERGENCY_NUMBERS = """\
category: safety
reference: en
urgent: true
confirmed: 2026-11-24
answer_source: S1
notices: [conflicting-sources]
sources:
  - id: S1
    title: Emergency numbers
    url: https://www.112.lv
    publisher: VUGD
    kind: official
    date: undated
contacts:
  police: {shared: [phones]}
"""

ARTICLES = {
    ("family-doctor", "en"): (
        "Find a family doctor",
        "Register with a **family doctor**. A visit costs {{ value.visit_fee }}.",
        {
            "What to do": "1. Choose a doctor near {{ contact.practice.address }}.\n2. Ask {{ contact.nvd }}.",
            "Cost and time": "- New rules apply from {{ value.new_rules_from }}."
            "\n- To pay, see {{ topic.bank-account }}.",
        },
    ),
    ("family-doctor", "lv"): (
        "Atrast ģimenes ārstu",
        "Reģistrējieties pie **ģimenes ārsta**. Vizīte maksā {{ value.visit_fee }}.",
        {
            "Kas jādara": "1. Izvēlieties ārstu pie {{ contact.practice.address }}.\n2. Jautājiet: {{ contact.nvd }}.",
            "Izmaksas un termiņi": "- Jaunā kārtība no {{ value.new_rules_from }}."
            "\n- Maksāšana: {{ topic.bank-account }}.",
        },
    ),
    ("bank-account", "en"): (
        "Open a bank account",
        "Every bank must decide within {{ value.days }} days.",
        {"What to do": "1. Bring your passport.\n2. Ask for a basic account."},
    ),
    ("bank-account", "lv"): (
        "Atvērt bankas kontu",
        "Katrai bankai jāizlemj {{ value.days }} dienās.",
        {"Kas jādara": "1. Paņemiet pasi.\n2. Lūdziet pamatkontu."},
    ),
    ("emergency-numbers", "en"): (
        "Emergency numbers",
        "In danger call the police: {{ contact.police.phone }}.",
        {"What to do": "1. Say where you are.\n2. Stay on the line."},
    ),
    ("emergency-numbers", "lv"): (
        "Ārkārtas numuri",
        "Briesmās zvaniet policijai: {{ contact.police.phone }}.",
        {"Kas jādara": "1. Pasakiet, kur esat.\n2. Nenolieciet klausuli."},
    ),
}

TOPICS = {"bank-account": BANK_ACCOUNT, "emergency-numbers": EMERGENCY_NUMBERS, "family-doctor": FAMILY_DOCTOR}


def article_text(title: str, answer: str, sections: dict[str, str], translated_from: str = "") -> str:
    """The text of a `<lang>.md`; the reference when it is translated from nothing."""
    state = f"machine\ntranslated_from: {translated_from}" if translated_from else "reference"
    body = "\n\n".join([answer, *(f"## {heading}\n{text}" for heading, text in sections.items())])
    return f"---\ntitle: {title}\ntranslation: {state}\n---\n{body}\n"


def small_topic(slug: str = "family-doctor") -> Topic:
    """One of the small library's topics, parsed."""
    return parse_topic(slug, TOPICS[slug], shared=parse_shared_contacts(CONTACTS))


def small_article_text(slug: str, language: str) -> str:
    """The text of one of the small library's articles."""
    reference = article_text(*ARTICLES[slug, "en"])
    if language == "en":
        return reference
    made_from = parse_article(small_topic(slug), "en", reference).text_hash
    return article_text(*ARTICLES[slug, language], translated_from=made_from)


def small_library(folder: Path) -> Library:
    """Three topics in English and Latvian, written below `folder/articles`."""
    articles = folder / "articles"
    for slug, text in TOPICS.items():
        (articles / slug).mkdir(parents=True)
        (articles / slug / "topic.yaml").write_text(text, encoding="utf-8")
        for language in ("en", "lv"):
            (articles / slug / f"{language}.md").write_text(small_article_text(slug, language), encoding="utf-8")
    (articles / "contacts.yaml").write_text(CONTACTS, encoding="utf-8")
    return Library(articles)


class HandClock:
    """A clock that stands until it is moved."""

    def __init__(self, now: dt.datetime = dt.datetime(2026, 11, 24, 9, 0, tzinfo=dt.UTC)) -> None:
        self.now = now

    def __call__(self) -> dt.datetime:
        return self.now

    def pass_days(self, days: float) -> None:
        """Move on."""
        self.now += dt.timedelta(days=days)


class TrigramEmbedder:
    """A small meaningful model: texts that share letters in threes are near, whatever script they are in.

    Attributes:
        embedded: Every text it was ever asked for, in order.
    """

    dim = 256

    def __init__(self, fingerprint: str = "trigrams") -> None:
        self.fingerprint = fingerprint
        self.embedded: list[str] = []

    def embed(
        self, texts: Sequence[str], kind: str = "query", progress: Callable[[int], None] | None = None
    ) -> np.ndarray:
        """Unit rows, float32, shape (n, 256)."""
        self.embedded += texts
        vectors = np.zeros((len(texts), self.dim), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in fold(text).split():
                for at in range(len(word)):
                    vectors[row, zlib.crc32(f" {word} "[at : at + 3].encode()) % self.dim] += 1.0
            if not vectors[row].any():
                vectors[row, 0] = 1.0
        if progress:
            progress(len(texts))
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
