"""Spreadsheets: take the guidance out as a workbook; bring one back, first as a list of changes, then for good."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from pathlib import Path

from starlette.datastructures import UploadFile
from starlette.responses import Response

from ...editing.spreadsheet_import import ImportPlan, apply_import, plan_import
from ...editing.spreadsheets import FILE_MAX_BYTES, SpreadsheetError, export_workbook
from ...editing.word_diff import Change, word_diff
from ...errors import KnowledgeBaseError
from ...languages import CODES
from ..visit import NotFoundError, Visit

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_SHOWN_CHANGES = 100
_KEPT_S = 3600.0


@dataclass(frozen=True)
class ShownChange:
    """A planned change and its word diff."""

    name: str
    difference: tuple[Change, ...]


def show(visit: Visit) -> Response:
    """Both forms."""
    return _spreadsheets_page(visit)


def export(visit: Visit) -> Response:
    """The workbook, of all languages or of one."""
    language = visit.text("language")
    data = export_workbook(visit.desk.library, visit.desk.questions, (language,) if language in CODES else CODES)
    name = f"celvedis-{language if language in CODES else 'all'}-{visit.today}.xlsx"
    return Response(data, media_type=_XLSX, headers={"content-disposition": f'attachment; filename="{name}"'})


def check(visit: Visit) -> Response:
    """The dry run: every change that the workbook would make."""
    upload = visit.form.get("workbook")
    data = upload.file.read(FILE_MAX_BYTES + 1) if isinstance(upload, UploadFile) else b""
    if not data:
        return _spreadsheets_page(visit, problem=visit.t("desk-sheets-no-file"), status=422)
    try:
        plan = plan_import(data, visit.desk.library, visit.desk.questions, visit.member)
    except SpreadsheetError as error:
        return _spreadsheets_page(visit, problem=str(error), status=422)
    return _spreadsheets_page(visit, plan, _keep(visit, data) if plan.changes and not plan.problems else "")


def apply(visit: Visit) -> Response:
    """Carry out what the dry run listed. The plan is made anew, so that it is held against what is there now."""
    path = _kept(visit, visit.text("upload"))
    try:
        plan = plan_import(path.read_bytes(), visit.desk.library, visit.desk.questions, visit.member)
        apply_import(plan, visit.desk.editing, visit.member)
    except KnowledgeBaseError as error:
        return _spreadsheets_page(visit, problem=str(error), status=409)
    finally:
        path.unlink(missing_ok=True)
    return visit.go("/spreadsheets", note="imported")


def _keep(visit: Visit, data: bytes) -> str:
    """Keep an upload until it is applied; its name is ours and tells whose it is."""
    folder = visit.desk.uploads_dir
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.xlsx"):
        if visit.desk.clock().timestamp() - old.stat().st_mtime > _KEPT_S:
            old.unlink(missing_ok=True)
    name = secrets.token_hex(16)
    (folder / f"{visit.member.id}-{name}.xlsx").write_bytes(data)
    return name


def _kept(visit: Visit, name: str) -> Path:
    path = visit.desk.uploads_dir / f"{visit.member.id}-{name}.xlsx"
    if not re.fullmatch("[0-9a-f]{32}", name) or not path.is_file():
        raise NotFoundError
    return path


def _spreadsheets_page(
    visit: Visit, plan: ImportPlan | None = None, upload: str = "", problem: str = "", status: int = 200
) -> Response:
    changes = plan.changes if plan else ()
    return visit.page(
        "spreadsheets.html",
        status,
        plan=plan,
        changes=[
            ShownChange(f"{change.slug}/{change.file}", word_diff(change.before, change.after))
            for change in changes[:_SHOWN_CHANGES]
        ],
        names=[f"{change.slug}/{change.file}" for change in changes[_SHOWN_CHANGES:]],
        upload=upload,
        problem=problem,
        codes=CODES,
        max_mb=FILE_MAX_BYTES // 1024 // 1024,
    )
