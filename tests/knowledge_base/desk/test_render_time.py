"""No page takes longer than 300 ms with 110 topics in 16 languages and 10,000 recorded questions."""

from __future__ import annotations

import datetime as dt
import statistics
import time
from pathlib import Path
from typing import Iterator

import pytest
import sqlalchemy as sa

from knowledge_base.desk.desk import Desk, open_desk
from knowledge_base.encryption import Keyring
from knowledge_base.languages import CODES
from knowledge_base.ui_text import UiText
from knowledge_base.worklist import recorded_questions
from tests.fakes import BANK_ACCOUNT, HandClock, small_article_text, small_library

from .conftest import Person, desk_settings, signed_in

LIMIT_MS = 300
TOPICS = 110
QUESTIONS = 10_000
PAGES = (
    "/",
    "/topics",
    "/topics?all=yes",
    "/topics?all=yes&state=machine&category=first-steps",
    "/topics?words=basic+account",
    "/topics/topic-007/lv",
    "/topics/topic-007/en",
    "/topics/topic-007/facts",
    "/topics/topic-007/questions",
    "/topics/topic-007/history",
    "/contacts",
    "/questions",
    "/questions/group?reason=no-answer&slug=",
    "/try",
    "/spreadsheets",
    "/publishing",
    "/people",
    "/account",
)


def fill_library(folder: Path) -> None:
    """110 topics, each in 16 languages, every tenth translation stale."""
    small_library(folder)
    english, latvian = (small_article_text("bank-account", code) for code in ("en", "lv"))
    for number in range(TOPICS):
        topic = folder / "articles" / f"topic-{number:03}"
        topic.mkdir()
        (topic / "topic.yaml").write_text(BANK_ACCOUNT, encoding="utf-8")
        for place, code in enumerate(CODES):
            text = english if code == "en" else latvian
            if code != "en" and (number + place) % 10 == 0:
                text = text.replace("translated_from: ", "translated_from: 0")
            (topic / f"{code}.md").write_text(text + "\n- More of the text.\n" * 60, encoding="utf-8")
    (folder / "questions").mkdir()
    for code in CODES:
        lines = [f"topic-{n:03}\tquestion {i} of topic {n} in {code}" for n in range(TOPICS) for i in range(12)]
        (folder / "questions" / f"{code}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def fill_worklist(desk: Desk, keyring: Keyring) -> None:
    text = keyring.encrypt("where in riga do i register the dog that i brought from home with me")
    row = {
        "recorded_at": dt.datetime(2026, 11, 20),
        "delete_after": dt.datetime(2027, 2, 1),
        "chat": "0" * 32,
        "text": text,
        "found_score": 0.3,
        "state": "open",
        "settled_by": "",
        "settled_note": "",
    }
    rows = [
        row
        | {
            "language": CODES[n % 16],
            "reason": ("no-answer", "wrong", "unclear")[n % 3],
            "found_slug": "" if n % 3 == 0 else f"topic-{n % TOPICS:03}",
        }
        for n in range(QUESTIONS)
    ]
    with desk.database.begin() as connection:
        connection.execute(sa.insert(recorded_questions), rows)


@pytest.fixture(scope="module")
def busy_desk(tmp_path_factory: pytest.TempPathFactory, texts: UiText) -> Iterator[Person]:
    folder = tmp_path_factory.mktemp("busy")
    fill_library(folder)
    keyring = Keyring(["a secret only this test knows"])
    desk = open_desk(desk_settings(folder), keyring, texts, HandClock())
    fill_worklist(desk, keyring)
    yield signed_in(desk, "anna", "admin")
    desk.close()


@pytest.mark.parametrize("path", PAGES)
def test_a_page_renders_within_the_limit(busy_desk: Person, path: str) -> None:
    """Processor time of all threads, so that what else the machine does plays no part; the median of five."""
    busy_desk.opens(path)
    took_ms = []
    for _ in range(5):
        began = time.process_time()
        busy_desk.opens(path)
        took_ms.append((time.process_time() - began) * 1000)
    assert busy_desk.status == 200
    median_ms = statistics.median(took_ms)
    print(f"{path} {median_ms:.0f} ms")
    assert median_ms < LIMIT_MS
