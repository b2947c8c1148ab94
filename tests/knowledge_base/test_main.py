"""The command line of the staff: real folders, real output, one readable message when something is wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from knowledge_base.__main__ import main
from knowledge_base.database import Database
from knowledge_base.encryption import Keyring
from knowledge_base.library import Library
from knowledge_base.worklist import Worklist

SECRET = "a secret only this test knows"


@pytest.fixture(autouse=True)
def at_home(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment of a staff member whose guidance and data are in this test's folder."""
    monkeypatch.setenv("CELVEDIS_ARTICLES_DIR", str(library.folder))
    monkeypatch.setenv("CELVEDIS_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("CELVEDIS_SECRET_KEY", SECRET)
    monkeypatch.delenv("CELVEDIS_DATABASE_URL", raising=False)


def reword(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_check_lists_what_is_wrong_and_counts_it(library: Library, capsys: pytest.CaptureFixture[str]):
    (library.folder.parent / "questions").mkdir()
    reword(library.folder / "family-doctor" / "lv.md", "title: Atrast ģimenes ārstu\n", "")
    assert main(["check"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert 'family-doctor/lv.md:2: "title" is missing' in lines
    assert "bank-account/ru.md: is missing" in lines
    assert "questions/lv.tsv: bank-account has 0 questions; at least 12" in lines
    assert any(line.startswith("old: emergency-numbers: newest dated source undated") for line in lines)
    problems = [line for line in lines[:-1] if not line.startswith(("old:", "review:"))]
    assert lines[-1] == f"3 topics, {len(problems)} problems"


def test_check_of_one_topic_speaks_of_that_topic_only(capsys: pytest.CaptureFixture[str]):
    assert main(["check", "bank-account"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert all(line.startswith("bank-account/") for line in lines[:-1])
    assert lines[-1].startswith("1 topics, ")


def test_check_of_a_broken_topic_says_what_is_broken(library: Library, capsys: pytest.CaptureFixture[str]):
    reword(library.folder / "bank-account" / "topic.yaml", "category: first-steps", "category: cooking")
    assert main(["check", "bank-account"]) == 1
    out = capsys.readouterr().out
    assert out.startswith('bank-account/topic.yaml: "category" is "cooking"')
    assert out.endswith("0 topics, 1 problems\n")


def test_check_of_a_topic_that_is_not_there_says_so(capsys: pytest.CaptureFixture[str]):
    assert main(["check", "cooking"]) == 1
    captured = capsys.readouterr()
    assert captured.err.startswith('There is no topic "cooking".')
    assert captured.out == ""


def test_check_holds_numbers_against_the_facts(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    facts = tmp_path / "facts"
    facts.mkdir()
    (facts / "bank-account.md").write_text("Within 14 days.\n", encoding="utf-8")
    assert main(["check", "bank-account", "--facts", str(facts)]) == 1
    out = capsys.readouterr().out
    assert 'bank-account/topic.yaml: value "days" (10) is not in the fact file' in out
    assert "bank-account/topic.yaml: source S1 is not in the fact file" in out


def test_check_of_a_folder_that_is_not_there_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setenv("CELVEDIS_ARTICLES_DIR", str(tmp_path / "nowhere"))
    assert main(["check"]) == 1
    captured = capsys.readouterr()
    assert f"{tmp_path / 'nowhere'}: is not a folder; CELVEDIS_ARTICLES_DIR" in captured.out
    assert "Traceback" not in captured.out + captured.err


def test_a_new_topic_is_well_formed_once_its_office_is_known(library: Library, capsys: pytest.CaptureFixture[str]):
    office = "riga_info:\n  name: {lv: Rīgas informatīvais tālrunis}\n  phones: ['1201']\n"
    with (library.folder / "contacts.yaml").open("a", encoding="utf-8") as file:
        file.write(office)
    assert main(["new", "learn-to-swim", "--category", "community"]) == 0
    assert "python -m knowledge_base check learn-to-swim" in capsys.readouterr().out
    assert library.problems() == []
    assert library.topic("learn-to-swim").category == "community"
    assert library.article("learn-to-swim", "en") is not None


@pytest.mark.parametrize("slug", ["Learn To Swim", "../outside", "swim\n"])
def test_a_topic_is_not_begun_under_a_wrong_name(
    library: Library, tmp_path: Path, slug: str, capsys: pytest.CaptureFixture[str]
):
    before = sorted(path for path in tmp_path.rglob("*"))
    assert main(["new", slug]) == 1
    assert "is not a topic name" in capsys.readouterr().err
    assert sorted(path for path in tmp_path.rglob("*")) == before


def test_a_topic_is_not_begun_twice(library: Library, capsys: pytest.CaptureFixture[str]):
    before = library.file_text("bank-account", "topic.yaml")
    assert main(["new", "bank-account"]) == 1
    assert "is there already; nothing was written" in capsys.readouterr().err
    assert library.file_text("bank-account", "topic.yaml") == before


def test_stale_translations_are_listed_until_they_are_marked(library: Library, capsys: pytest.CaptureFixture[str]):
    reword(library.folder / "bank-account" / "en.md", "passport", "papers")
    assert main(["stale"]) == 0
    assert re.match(r"bank-account/lv\.md was made from [0-9a-f]{16}, .*\n1 translations", capsys.readouterr().out)
    assert main(["translated", "bank-account"]) == 0
    assert capsys.readouterr().out.startswith("1 translations marked")
    main(["stale"])
    assert capsys.readouterr().out == "0 translations to look at\n"


def test_status_shows_every_topic_and_the_totals(library: Library, capsys: pytest.CaptureFixture[str]):
    for name in ("questions", "gold_questions"):
        (library.folder.parent / name).mkdir()
    (library.folder.parent / "questions" / "lv.tsv").write_text("bank-account\tkonts\n", encoding="utf-8")
    assert main(["status"]) == 0
    out = capsys.readouterr().out
    for slug in library.slugs():
        assert re.search(rf"{slug} .*machine .*reference .*missing .*missing", out)
    assert "questions: lv 1, en 0" in out
    assert "3 topics, 6 articles, 3 reference, 0 reviewed, 3 machine, 1 questions" in out


def test_the_worklist_shows_what_was_asked_and_what_it_was_taken_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    database = Database.open(f"sqlite:///{tmp_path / 'data' / 'guide.db'}")
    worklist = Worklist(database, Keyring([SECRET]))
    worklist.record_question(42, "kur dabūt suni", "lv", "no-answer", "bank-account", 0.2)
    worklist.record_question(42, "где купить собаку", "ru", "no-answer", "bank-account", 0.2)
    database.close()
    assert main(["worklist"]) == 0
    out = capsys.readouterr().out
    assert "2 × no-answer, taken for bank-account" in out
    assert "kur dabūt suni" in out and "где купить собаку" in out
    assert out.endswith("2 open questions\n")


def test_a_database_that_cannot_be_opened_is_one_readable_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setenv("CELVEDIS_DATABASE_URL", "nonsense")
    assert main(["worklist"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("The database nonsense cannot be opened")


def test_debug_shows_where_an_error_came_from(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("CELVEDIS_DATABASE_URL", "nonsense")
    with pytest.raises(Exception, match="cannot be opened"):
        main(["--debug", "worklist"])


def test_no_command_shows_what_there_is(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as caught:
        main([])
    assert caught.value.code == 2
    assert "COMMAND" in capsys.readouterr().err
