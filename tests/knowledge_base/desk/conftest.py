"""A desk with its small library, people and questions, asked without a browser."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any, Iterator

import pytest
from starlette.testclient import TestClient

from knowledge_base.desk.application import make_application
from knowledge_base.desk.desk import Desk, load_texts, open_desk
from knowledge_base.desk.settings import DeskSettings
from knowledge_base.encryption import Keyring
from knowledge_base.settings import StorageSettings
from knowledge_base.staff.accounts import StaffMember
from knowledge_base.ui_text import UiText
from tests.fakes import HandClock, small_library

PASSWORD = "trolejbuss uz purvciemu piektdien"
ANSWERER = Path(__file__).parent / "answerer.py"


def desk_settings(folder: Path, url: str = "http://localhost", **changes: Any) -> DeskSettings:
    """Settings of a desk whose articles, questions and data are below one folder."""
    (folder / "questions").mkdir(exist_ok=True)
    storage = StorageSettings(folder / "data", folder / "articles", f"sqlite:///{folder / 'data' / 'guide.db'}")
    fields: dict[str, Any] = {
        "storage": storage,
        "host": "127.0.0.1",
        "port": 0,
        "url": url,
        "ask_command": (sys.executable, str(ANSWERER)),
    }
    return DeskSettings(**(fields | changes))


class Person:
    """Somebody with a browser, as far as a test needs one: cookies, and the form token of the page last seen."""

    def __init__(self, desk: Desk, client: TestClient) -> None:
        self.desk = desk
        self.client = client
        self.page = ""
        self.status = 0

    def opens(self, path: str) -> str:
        """Open a page, following redirects; its text."""
        response = self.client.get(path)
        self.page, self.status = response.text, response.status_code
        return self.page

    def sends(self, path: str, /, *, token: str | None = None, files: Any = None, **fields: Any) -> str:
        """Send a form of the page last opened; the text of what comes after."""
        csrf = self.form_token if token is None else token
        response = self.client.post(path, data={"csrf": csrf, **fields}, files=files)
        self.page, self.status = response.text, response.status_code
        return self.page

    @property
    def form_token(self) -> str:
        """The token of the page last opened."""
        found = re.search(r'name="csrf" value="(\w+)"', self.page)
        return found[1] if found else ""

    def hidden(self, name: str) -> str:
        """A hidden field of the page last opened."""
        found = re.search(rf'name="{name}" value="([^"]*)"', self.page)
        return found[1] if found else ""


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture(scope="session")
def texts(tmp_path_factory: pytest.TempPathFactory) -> UiText:
    """Read once: sixteen languages take a second."""
    return load_texts(desk_settings(tmp_path_factory.mktemp("texts")))


@pytest.fixture
def desk(tmp_path: Path, clock: HandClock, texts: UiText) -> Iterator[Desk]:
    small_library(tmp_path)
    opened = open_desk(desk_settings(tmp_path), Keyring(["a secret only this test knows"]), texts, clock)
    yield opened
    opened.close()


@pytest.fixture
def visitor(desk: Desk) -> Person:
    """Somebody who is not signed in."""
    return Person(desk, TestClient(make_application(desk), base_url="http://localhost"))


def account(desk: Desk, name: str, role: str, languages: tuple[str, ...] = ()) -> StaffMember:
    """An account that has taken up its invitation; the desk speaks English to it."""
    member, token = desk.staff.add(f"{name}@example.org", name.title(), role, languages)
    desk.staff.accept_invitation(token, PASSWORD)
    desk.staff.set_interface_language(member.id, "en")
    return member


def signed_in(desk: Desk, name: str, role: str, languages: tuple[str, ...] = ()) -> Person:
    """Somebody at work."""
    member = account(desk, name, role, languages)
    client = TestClient(make_application(desk), base_url="http://localhost")
    client.cookies.set("celvedis", desk.sessions.begin(member.id))
    return Person(desk, client)


@pytest.fixture
def admin(desk: Desk) -> Person:
    return signed_in(desk, "anna", "admin")


@pytest.fixture
def reviewer(desk: Desk) -> Person:
    return signed_in(desk, "rita", "reviewer", ("lv", "en"))


@pytest.fixture
def translator(desk: Desk) -> Person:
    """An editor of Latvian alone."""
    return signed_in(desk, "edgars", "editor", ("lv",))


def write_generation(index_dir: Path, number: str, built_at: str, **quality: float) -> None:
    """A finished index as far as the desk can see one, made the current one."""
    (index_dir / number).mkdir(parents=True)
    manifest = {"built_at": built_at, "quality": quality, "counts": {"topics": 3}}
    (index_dir / number / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    (index_dir / "CURRENT").write_text(number + "\n", encoding="ascii")
