"""Workbooks out and in: nothing lost, nothing executed, nothing overwritten, nothing changed by a dry run."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Callable

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.database import Database
from knowledge_base.editing.question_book import QuestionBook
from knowledge_base.editing.saving import Editing
from knowledge_base.editing.spreadsheet_import import ImportPlan, apply_import, plan_import
from knowledge_base.editing.spreadsheets import (
    SpreadsheetError,
    export_workbook,
    plain_text_of,
    read_workbook,
    safe_cell,
)
from knowledge_base.history import History
from knowledge_base.library import Library
from knowledge_base.staff.accounts import StaffMember
from tests.fakes import HandClock

BOSS = StaffMember(1, "a@example.org", "Anna", "admin", (), "lv", False, True, False)
LATVIAN = StaffMember(2, "e@example.org", "Edgars", "editor", ("lv",), "lv", False, True, False)
RISKY = ['=HYPERLINK("http://evil")', "+371 67209400", "-1 eiro", "@SUM(A1)", "'quoted", "plain"]


@pytest.fixture
def editing(library: Library, database: Database, clock: HandClock, tmp_path: Path) -> Editing:
    questions = QuestionBook(tmp_path / "questions")
    for text in RISKY:
        questions.add("bank-account", "en", text)
    return Editing(library, questions, History(database, clock), tmp_path / "editing.lock", clock)


def files(folder: Path) -> dict[str, str]:
    return {
        str(path): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.suffix in (".md", ".yaml", ".tsv")
    }


def exported(editing: Editing) -> bytes:
    return export_workbook(editing.library, editing.questions)


def altered(data: bytes, change: Callable[[openpyxl.Workbook], None]) -> bytes:
    """The workbook as somebody's spreadsheet program would save it after a change."""
    workbook = openpyxl.load_workbook(io.BytesIO(data))
    change(workbook)
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def set_cell(data: bytes, sheet: str, where: dict[str, str], column: str, value: object) -> bytes:
    """Change one cell of the row whose columns say so."""

    def change(workbook: openpyxl.Workbook) -> None:
        rows = list(workbook[sheet].iter_rows())
        names = [cell.value for cell in rows[0]]
        for row in rows[1:]:
            if all(row[names.index(name)].value == text for name, text in where.items()):
                row[names.index(column)].value = value
                return
        raise AssertionError(f"no row {where} in {sheet}")

    return altered(data, change)


def planned(editing: Editing, data: bytes, by: StaffMember = BOSS) -> ImportPlan:
    return plan_import(data, editing.library, editing.questions, by)


def test_a_workbook_that_nobody_touched_changes_nothing(editing: Editing) -> None:
    assert planned(editing, exported(editing)) == ImportPlan((), ())
    assert planned(editing, altered(exported(editing), lambda workbook: None)) == ImportPlan((), ())


def test_a_workbook_brought_into_an_emptied_folder_gives_every_file_back(editing: Editing, tmp_path: Path) -> None:
    data = exported(editing)
    before = files(tmp_path)
    translations = [p for p in editing.library.folder.rglob("*.md") if p.stem != "en"]
    for path in translations:
        path.unlink()
    (tmp_path / "questions" / "en.tsv").unlink()
    for slug in ("bank-account", "emergency-numbers", "family-doctor"):
        data = set_cell(data, "Articles", {"slug": slug, "language": "lv"}, "hash", None)
    for text in RISKY:
        data = set_cell(data, "Questions", {"question": safe_cell(text)}, "hash", None)
    plan = planned(editing, data)
    assert not plan.problems
    apply_import(plan, editing, BOSS)
    assert files(tmp_path) == before


def test_what_a_spreadsheet_program_takes_for_a_formula_is_written_as_text(editing: Editing) -> None:
    workbook = openpyxl.load_workbook(io.BytesIO(exported(editing)))
    cells = [row[2] for row in workbook["Questions"].iter_rows(min_row=2)]
    assert [cell.data_type for cell in cells] == ["s"] * len(RISKY)
    assert [cell.value[0] for cell in cells] == ["'", "'", "'", "'", "'", "p"]
    assert [row["question"] for row in read_workbook(exported(editing)) if row.sheet == "Questions"] == RISKY


@given(st.text())
def test_every_text_survives_being_made_safe(text: str) -> None:
    assert plain_text_of(safe_cell(text)) == text
    assert not safe_cell(text).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_dry_run_lists_a_change_and_applying_it_makes_it(editing: Editing) -> None:
    where = {"slug": "bank-account", "language": "lv"}
    data = set_cell(exported(editing), "Articles", where, "title", "Konta atvēršana")
    before = editing.library.file_text("bank-account", "lv.md")
    plan = planned(editing, data)
    assert [(change.slug, change.file) for change in plan.changes] == [("bank-account", "lv.md")]
    assert editing.library.file_text("bank-account", "lv.md") == before
    assert apply_import(plan, editing, BOSS) == 1
    assert editing.library.article("bank-account", "lv").title == "Konta atvēršana"
    assert editing.history.of_topic("bank-account")[0].action == "imported"


def test_a_translation_filled_into_the_work_list_is_imported(editing: Editing) -> None:
    where = {"slug": "bank-account", "language": "uk"}
    data = set_cell(exported(editing), "Work list", where, "title", "Відкрити рахунок")
    data = set_cell(
        data, "Work list", where, "text", "Так, за {{ value.days }} днів.\n\n## Що робити\n1. Візьміть паспорт."
    )
    apply_import(planned(editing, data, BOSS), editing, BOSS)
    article = editing.library.article("bank-account", "uk")
    reference = editing.library.article("bank-account", "en")
    assert (article.title, article.translation, article.translated_from) == (
        "Відкрити рахунок", "machine", reference.text_hash,
    )  # fmt: skip


def test_a_text_changed_here_after_the_export_is_a_problem_and_not_overwritten(editing: Editing) -> None:
    where = {"slug": "bank-account", "language": "lv"}
    data = set_cell(exported(editing), "Articles", where, "title", "Konta atvēršana")
    text, current_hash = editing.library.file_text("bank-account", "lv.md")
    editing.library.save_article("bank-account", "lv", text.replace("pasi", "pasi un atļauju"), current_hash)
    plan = planned(editing, data)
    assert "changed here since the export" in plan.problems[0].message


def test_all_problems_of_a_workbook_are_listed_at_once_and_nothing_is_saved(editing: Editing, tmp_path: Path) -> None:
    data = set_cell(exported(editing), "Articles", {"slug": "bank-account", "language": "lv"}, "text", "no section")
    data = set_cell(data, "Articles", {"slug": "family-doctor", "language": "lv"}, "slug", "nowhere")
    data = set_cell(data, "Topics", {"slug": "bank-account"}, "topic_yaml", "category: nonsense")
    before = files(tmp_path)
    plan = planned(editing, data)
    assert {problem.file for problem in plan.problems} == {"Articles", "Topics"}
    assert len(plan.problems) >= 3
    with pytest.raises(Exception, match="nothing saved"):
        apply_import(plan, editing, BOSS)
    assert files(tmp_path) == before


def test_an_import_covers_no_more_than_the_desk_would_allow(editing: Editing) -> None:
    data = set_cell(exported(editing), "Articles", {"slug": "bank-account", "language": "en"}, "title", "Account")
    data = set_cell(data, "Questions", {"question": "plain"}, "question", "plainer")
    data = set_cell(data, "Articles", {"slug": "family-doctor", "language": "lv"}, "translation", "reviewed")
    plan = planned(editing, data, LATVIAN)
    assert len(plan.problems) == 3


def test_a_formula_is_refused_with_its_place(editing: Editing) -> None:
    data = set_cell(exported(editing), "Articles", {"slug": "bank-account", "language": "en"}, "title", "=1+1")
    with pytest.raises(SpreadsheetError, match='Sheet "Articles", row 3: there is a formula'):
        planned(editing, data)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 not really", b"slug,title\n1,2\n", b"\xd0\xcf\x11\xe0" * 100])
def test_what_is_no_workbook_is_refused_in_words(editing: Editing, data: bytes) -> None:
    with pytest.raises(SpreadsheetError, match="not an XLSX workbook"):
        planned(editing, data)


def test_a_workbook_that_unpacks_to_gigabytes_is_refused_before_it_is_unpacked(editing: Editing) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * (80 * 1024 * 1024))
    assert len(buffer.getvalue()) < 200_000
    with pytest.raises(SpreadsheetError, match="unpacks to"):
        planned(editing, buffer.getvalue())


def test_a_workbook_larger_than_five_megabytes_is_refused(editing: Editing) -> None:
    with pytest.raises(SpreadsheetError, match="at most 5120 KB"):
        planned(editing, b"0" * (5 * 1024 * 1024 + 1))


def test_xml_entities_are_refused(editing: Editing) -> None:
    def poison(data: bytes) -> bytes:
        buffer = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(buffer, "w") as target:
            for name in source.namelist():
                entity = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' if name.endswith("sheet1.xml") else b""
                target.writestr(name, entity + source.read(name))
        return buffer.getvalue()

    with pytest.raises(SpreadsheetError, match="entities"):
        planned(editing, poison(exported(editing)))


def test_a_sheet_without_its_columns_says_which_are_missing(editing: Editing) -> None:
    def rename(workbook: openpyxl.Workbook) -> None:
        workbook["Articles"]["C1"] = "heading"

    with pytest.raises(SpreadsheetError, match='Sheet "Articles" has no column title'):
        planned(editing, altered(exported(editing), rename))


def test_an_export_of_one_language_has_no_other(editing: Editing) -> None:
    rows = read_workbook(export_workbook(editing.library, editing.questions, ("lv",)))
    assert {row["language"] for row in rows if row.sheet == "Articles"} == {"lv"}
