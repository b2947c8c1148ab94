"""Consultations and proposals from a terminal: what the commands do and say."""

from __future__ import annotations

import pytest

from knowledge_base.__main__ import main
from knowledge_base.commands.participation import read_consultation
from knowledge_base.database import Database
from knowledge_base.participation.consultations import ConsultationError, Consultations
from knowledge_base.participation.proposals import Proposals
from knowledge_base.people.notices import Notices

FILE = """\
last_day: 2099-12-20
question:
  lv: Kur vajag soliņus?
  en: Where are benches needed?
choices:
  - {lv: Jā, en: Yes}
  - {lv: Nē, en: No}
"""
SECRET = "a secret only this test knows"


@pytest.fixture
def database(tmp_path, monkeypatch):
    monkeypatch.setenv("CELVEDIS_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("CELVEDIS_SECRET_KEY", SECRET)
    opened = Database.open(f"sqlite:///{tmp_path / 'guide.db'}")
    yield opened
    opened.close()


def test_a_consultation_is_written_opened_announced_and_closed(database, keyring, tmp_path, capsys):
    file = tmp_path / "benches.yaml"
    file.write_text(FILE, encoding="utf-8")
    assert main(["consultation", "new", str(file)]) == 0
    assert "saved as a draft" in capsys.readouterr().out
    assert main(["consultation", "open", "1", "--announce"]) == 0
    assert "start=say-1" in capsys.readouterr().out
    assert [notice.subject.kind for notice in Notices(database, keyring).recent()] == ["city"]
    assert main(["consultation", "close", "1"]) == 0
    closed = Consultations(database).get(1)
    assert closed.state == "closed" and [choice["en"] for choice in closed.texts.choices] == ["Yes", "No"]


def test_a_mistake_is_said_in_one_line(database, capsys):
    assert main(["consultation", "close", "5"]) == 1
    assert capsys.readouterr().err.strip() == "There is no consultation 5."


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("- a\n- b\n", "holds list"),
        ("last_day: soon\n", "write a day like"),
        ("last_day: 2099-01-01\nquestion: {xx: Kur}\n", "languages lv, en, ru"),
        ("a: [", "not YAML"),
    ],
)
def test_a_file_that_is_no_consultation_is_refused_with_the_reason(text, problem):
    with pytest.raises(ConsultationError, match=problem):
        read_consultation(text)


def test_a_proposal_is_passed_on_and_answered(database, keyring, tmp_path, capsys):
    Proposals(database, keyring).receive(7, "en", "community", "More light")
    (tmp_path / "answer.yaml").write_text("{lv: Būs, en: Yes}", encoding="utf-8")
    assert main(["proposals", "pass", "1", "Rīgas gaisma"]) == 0
    assert main(["proposals", "answer", "1", str(tmp_path / "answer.yaml")]) == 0
    assert main(["proposals", "list"]) == 0
    assert "1 answered" in capsys.readouterr().out
