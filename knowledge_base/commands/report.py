"""`python -m knowledge_base report`: the city's report as a page, a PDF or a table."""

from __future__ import annotations

import argparse
import datetime as dt
import os
import sys
from pathlib import Path
from typing import Callable

from ..clock import utc_now
from ..database import Database
from ..encryption import keyring_from_environment
from ..errors import KnowledgeBaseError
from ..library import Library
from ..printing import pdf_of
from ..rendering import LOCALES
from ..report.city import city_report
from ..report.page import LANGUAGES, ReportPage
from ..report.table import report_csv
from ..settings import StorageSettings
from ..ui_text import UiText

FORMATS = ("html", "pdf", "csv")
DEFAULT_WEEKS = 8


def add_report_command(add: Callable[..., argparse.ArgumentParser]) -> None:
    """Add `report` to the command line."""
    command = add("report", run, "what newcomers ask, for the city: a page, a PDF or a table")
    command.add_argument("--from", dest="first", type=_day, metavar="DAY", help="first day (default: eight weeks ago)")
    command.add_argument("--to", dest="last", type=_day, metavar="DAY", help="last day (default: last Sunday)")
    command.add_argument("--format", choices=FORMATS, default="html")
    command.add_argument("--language", choices=LANGUAGES, default="lv")
    command.add_argument("--output", type=Path, metavar="FILE", help="file to write; standard output when left out")


def run(args: argparse.Namespace, settings: StorageSettings) -> int:
    """Make the report."""
    first, last = period(args.first, args.last, utc_now().date())
    database = Database.open(settings.database_url)
    try:
        report = city_report(database, keyring_from_environment(os.environ), first, last)
    finally:
        database.close()
    if args.format == "csv":
        content = report_csv(report).encode()
    else:
        library, texts = Library(settings.articles_dir), UiText.load([LOCALES])
        html = ReportPage(report, library, texts, args.language, utc_now().date()).html()
        content = pdf_of(html) if args.format == "pdf" else html.encode()
    if args.output is None:
        sys.stdout.buffer.write(content)
        return 0
    args.output.write_bytes(content)
    print(f"{args.output}: {first} to {last}, {len(content):,} bytes")
    return 0


def period(first: dt.date | None, last: dt.date | None, today: dt.date) -> tuple[dt.date, dt.date]:
    """The days of the report: those given, else the last eight whole weeks.

    Raises:
        KnowledgeBaseError: The first day comes after the last.
    """
    last = last or today - dt.timedelta(days=today.isoweekday())
    first = first or last - dt.timedelta(days=7 * DEFAULT_WEEKS - 1)
    if first > last:
        raise KnowledgeBaseError(f"The report cannot go from {first} to {last}: the first day comes after the last.")
    return first, last


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f'"{text}" is not a day like 2026-10-05') from None
