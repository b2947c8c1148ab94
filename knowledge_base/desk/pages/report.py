"""The city's report: choose its days and language, read it here, or take it along as a PDF or a table."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import importlib.util
import re

from starlette.responses import HTMLResponse, Response

from ...commands.report import FORMATS, period
from ...errors import KnowledgeBaseError
from ...printing import PrintingError, pdf_of
from ...report.city import city_report
from ...report.page import LANGUAGES, ReportPage
from ...report.table import report_csv
from ..visit import NotFoundError, Visit

_MOST_DAYS = 2 * 366
_STYLE = re.compile("<style>(.*?)</style>", re.DOTALL)


def show(visit: Visit) -> Response:
    """The form, filled in with the last eight whole weeks."""
    first, last = period(None, None, visit.today)
    return _form_page(visit, first.isoformat(), last.isoformat(), visit.language)


def make(visit: Visit) -> Response:
    """The report of the days asked for, or the form with what is wrong."""
    language, form = visit.text("language"), visit.text("format", "html")
    if language not in LANGUAGES or form not in FORMATS:
        raise NotFoundError
    try:
        first, last = _days(visit)
        return _report(visit, first, last, language, form)
    except (ValueError, PrintingError) as error:
        problem = str(error) if isinstance(error, PrintingError) else visit.t("desk-report-days-wrong")
        return _form_page(visit, visit.text("from"), visit.text("to"), language, problem, 422)


def _days(visit: Visit) -> tuple[dt.date, dt.date]:
    """
    Raises:
        ValueError: No days, in the wrong order, or more of them than two years.
    """
    first, last = dt.date.fromisoformat(visit.text("from")), dt.date.fromisoformat(visit.text("to"))
    try:
        first, last = period(first, last, visit.today)
    except KnowledgeBaseError as error:
        raise ValueError(str(error)) from None
    if (last - first).days > _MOST_DAYS or first.year < 2000 or last.year > 2100:
        raise ValueError(f"{first} to {last} is out of range")
    return first, last


def _report(visit: Visit, first: dt.date, last: dt.date, language: str, form: str) -> Response:
    desk = visit.desk
    report = city_report(desk.database, desk.keyring, first, last, desk.clock)
    if form == "csv":
        return _download(report_csv(report).encode(), "text/csv; charset=utf-8", f"{first}-{last}.csv")
    html = ReportPage(report, desk.library, desk.texts, language, visit.today).html()
    if form == "pdf":
        return _download(pdf_of(html), "application/pdf", f"{first}-{last}-{language}.pdf")
    return HTMLResponse(html, headers={"content-security-policy": _policy(html)})


def _policy(html: str) -> str:
    """The report carries its style with it, so that a saved page looks the same: exactly this style is let through."""
    hashes = (base64.b64encode(hashlib.sha256(style.encode()).digest()).decode() for style in _STYLE.findall(html))
    styles = " ".join(f"'sha256-{each}'" for each in hashes) or "'none'"
    return f"default-src 'none'; style-src {styles}; img-src data:; base-uri 'none'; frame-ancestors 'none'"


def _download(content: bytes, media_type: str, name: str) -> Response:
    headers = {"content-disposition": f'attachment; filename="celvedis-{name}"'}
    return Response(content, media_type=media_type, headers=headers)


def _form_page(visit: Visit, first: str, last: str, language: str, problem: str = "", status: int = 200) -> Response:
    return visit.page(
        "report.html",
        status,
        first=first,
        last=last,
        report_language=language,
        languages=LANGUAGES,
        problem=problem,
        can_print=importlib.util.find_spec("weasyprint") is not None,
    )
