"""Topics, questions and the translation work list as an XLSX workbook, without loss and without formulas.

    Articles    one row a text; `hash` notices that somebody changed it here since
    Topics      one row a topic: its topic.yaml
    Questions   one row a question
    Work list   one row a translation that is missing, stale or unreviewed, with the reference text beside it

Text that a spreadsheet program could take for a formula is written with an apostrophe before it, as OWASP advises
(https://owasp.org/www-community/attacks/CSV_Injection), and read back without.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from typing import Iterator, Sequence

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from ..article import split_article
from ..errors import KnowledgeBaseError
from ..languages import ARTICLE_LANGUAGES, CODES
from ..library import Library
from .overview import topic_row
from .question_book import QuestionBook

CELL_MAX_CHARS = 32_767
FILE_MAX_BYTES = 5 * 1024 * 1024
UNPACKED_MAX_BYTES = 60 * 1024 * 1024
MAX_PARTS = 100
MAX_ROWS = 60_000
SHEETS = {
    "Articles": (
        "slug",
        "language",
        "title",
        "translation",
        "translated_from",
        "reviewed_by",
        "reviewed_on",
        "text",
        "hash",
    ),
    "Topics": ("slug", "topic_yaml", "hash"),
    "Questions": ("language", "slug", "question", "hash"),
    "Work list": (
        "slug",
        "language",
        "state",
        "reference_title",
        "reference_text",
        "title",
        "text",
        "reference_hash",
        "hash",
    ),
}
_WIDE = ("text", "reference_text", "topic_yaml", "question", "title", "reference_title")
_RISKY = tuple("=+-@\t\r\n'")


class SpreadsheetError(KnowledgeBaseError):
    """A workbook cannot be written or is not one that can be read; the message says why."""


@dataclass(frozen=True)
class Row:
    """One row of a sheet.

    Attributes:
        number: As the spreadsheet program counts, from 1.
        cells: Column name → text; an empty string for an empty cell.
    """

    sheet: str
    number: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]


def export_workbook(library: Library, questions: QuestionBook, languages: Sequence[str] = CODES) -> bytes:
    """The guidance as a workbook.

    Args:
        languages: Of texts, questions and work list; topics are always whole.

    Raises:
        SpreadsheetError: A text is longer than a cell may be.
    """
    workbook = openpyxl.Workbook(write_only=True)
    rows = {
        "Articles": _article_rows(library, languages),
        "Topics": _topic_rows(library),
        "Questions": _question_rows(library, questions, languages),
        "Work list": _worklist_rows(library, languages),
    }
    for name, columns in SHEETS.items():
        sheet = workbook.create_sheet(name)
        sheet.freeze_panes = "A2"
        for number, column in enumerate(columns):
            sheet.column_dimensions[chr(ord("A") + number)].width = 70 if column in _WIDE else 16
        _write_row(sheet, columns, bold=True)
        for row in rows[name]:
            _write_row(sheet, row)
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def read_workbook(data: bytes) -> list[Row]:
    """Rows of the known sheets, in their order; other sheets are left alone.

    Raises:
        SpreadsheetError: Not a workbook, too large packed or unpacked, a sheet lacks a column, or a cell is a formula.
    """
    _check_container(data)
    try:
        workbook = openpyxl.load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
        rows = [row for name in SHEETS if name in workbook.sheetnames for row in _read_sheet(workbook[name], name)]
        workbook.close()
    except SpreadsheetError:
        raise
    except Exception as error:  # a damaged workbook fails in openpyxl in many ways
        raise SpreadsheetError(
            f"The workbook is damaged ({type(error).__name__}). Export anew and copy your work over."
        ) from None
    if not rows:
        raise SpreadsheetError(f"There is nothing in it: expected are the sheets {', '.join(SHEETS)} as exported.")
    return rows


def safe_cell(text: str) -> str:
    """Text that no spreadsheet program takes for a formula."""
    return f"'{text}" if text.startswith(_RISKY) else text


def plain_text_of(cell: str) -> str:
    """The inverse of `safe_cell`."""
    return cell[1:] if cell.startswith("'") else cell


def _article_rows(library: Library, languages: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for slug in library.slugs(include_retired=True):
        for code in languages:
            article = library.article(slug, code)
            if article is not None:
                text, file_hash = library.file_text(slug, f"{code}.md")
                title, body = split_article(text)
                state = (article.translation, article.translated_from, article.reviewed_by, article.reviewed_on)
                yield slug, code, title, *state, body, file_hash


def _topic_rows(library: Library) -> Iterator[tuple[str, ...]]:
    for slug in library.slugs(include_retired=True):
        yield slug, *library.file_text(slug, "topic.yaml")


def _question_rows(library: Library, questions: QuestionBook, languages: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for code in languages:
        for slug in library.slugs(include_retired=True):
            there = questions.of_topic(slug, code)
            list_hash = QuestionBook.hash_of(there)
            for question in there:
                yield code, slug, question, list_hash


def _worklist_rows(library: Library, languages: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for slug in library.slugs():
        topic = library.topic(slug)
        reference = library.article(slug, topic.reference)
        states = topic_row(library, slug, "en").states
        for code in languages:
            asked_for = states[code] in ("stale", "machine") or (
                states[code] == "missing" and code in ARTICLE_LANGUAGES
            )
            if reference is None or code == topic.reference or not asked_for:
                continue
            text, file_hash = library.file_text(slug, f"{code}.md")
            mine = split_article(text) if text else ("", "")
            yield slug, code, states[code], reference.title, reference.markdown, *mine, reference.text_hash, file_hash


def _write_row(sheet: WriteOnlyWorksheet, values: Sequence[str], bold: bool = False) -> None:
    cells = []
    for value in values:
        text = safe_cell(value)
        if len(text) > CELL_MAX_CHARS:
            raise SpreadsheetError(f'"{text[:40]}…" has {len(text)} characters; a cell holds {CELL_MAX_CHARS}.')
        cell = WriteOnlyCell(sheet, value=text)
        cell.data_type = "s"  # never a formula, date or number, whatever the text looks like
        if bold:
            cell.font = Font(bold=True)
        elif "\n" in text:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        cells.append(cell)
    sheet.append(cells)


def _check_container(data: bytes) -> None:
    """Look at the zip's directory before anything is unpacked; a member never unpacks to more than it says there."""
    if len(data) > FILE_MAX_BYTES:
        raise SpreadsheetError(f"The file has {len(data) // 1024} KB; at most {FILE_MAX_BYTES // 1024} KB are read.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            unpacked = sum(part.file_size for part in parts)
            if len(parts) > MAX_PARTS or unpacked > UNPACKED_MAX_BYTES:
                raise SpreadsheetError(
                    f"The file unpacks to {unpacked // 1024} KB in {len(parts)} parts; that is refused."
                )
            if "[Content_Types].xml" not in archive.namelist():
                raise SpreadsheetError("The file is a zip, but not an XLSX workbook.")
            for part in parts:
                if b"<!DOCTYPE" in archive.read(part):
                    raise SpreadsheetError("The workbook declares XML entities; that is refused.")
    except SpreadsheetError:
        raise
    except Exception:  # zipfile fails in many ways on hostile files
        raise SpreadsheetError("The file is not an XLSX workbook.") from None


def _read_sheet(sheet: object, name: str) -> Iterator[Row]:
    rows = sheet.iter_rows(max_col=30)  # type: ignore[attr-defined]
    header = [str(cell.value or "").strip() for cell in next(rows, ())]
    missing = [column for column in SHEETS[name] if column not in header]
    if missing:
        raise SpreadsheetError(f'Sheet "{name}" has no column {", ".join(missing)}.')
    places = {column: header.index(column) for column in SHEETS[name]}
    for number, cells in enumerate(rows, 2):
        if number > MAX_ROWS:
            raise SpreadsheetError(f'Sheet "{name}" has more than {MAX_ROWS} rows.')
        found = {
            column: _cell_text(cells[at], name, number) if at < len(cells) else "" for column, at in places.items()
        }
        if any(found.values()):
            yield Row(name, number, found)


def _cell_text(cell: object, sheet: str, row: int) -> str:
    value, kind = cell.value, getattr(cell, "data_type", "n")  # type: ignore[attr-defined]
    if kind == "f":
        raise SpreadsheetError(f'Sheet "{sheet}", row {row}: there is a formula; write its result as text.')
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # a spreadsheet program turned "2026" into a number
    return plain_text_of(str(value).replace("\r\n", "\n").replace("_x000D_", ""))
