"""The city's report at the desk: shown as a page, taken along as a table or a PDF."""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import re

import pytest

from .conftest import Person

DAYS = "from=2026-10-05&to=2026-11-22&language=en"


def test_the_form_offers_the_last_eight_whole_weeks(reviewer: Person) -> None:
    page = reviewer.opens("/report")
    assert 'value="2026-09-28"' in page and 'value="2026-11-22"' in page


@pytest.mark.parametrize("language", ["lv", "en", "ru", "uk"])
def test_the_report_is_shown_in_each_language_of_the_desk(reviewer: Person, language: str) -> None:
    assert f'<html lang="{language}">' in reviewer.opens(f"/report/made?{DAYS[:-2]}{language}&format=html")
    assert reviewer.status == 200


def test_the_policy_of_the_shown_report_lets_its_own_style_through_and_no_other(reviewer: Person) -> None:
    response = reviewer.client.get(f"/report/made?{DAYS}&format=html")
    policy = response.headers["content-security-policy"]
    [style] = re.findall("<style>(.*?)</style>", response.text, re.DOTALL)
    expected = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{expected}';" in policy
    assert "unsafe" not in policy and "default-src 'none'" in policy
    assert response.headers["x-content-type-options"] == "nosniff"
    assert "style-src 'self'" in reviewer.client.get("/report").headers["content-security-policy"]


def test_the_table_comes_as_a_file(reviewer: Person) -> None:
    response = reviewer.client.get(f"/report/made?{DAYS}&format=csv")
    assert response.headers["content-type"] == "text/csv; charset=utf-8"
    assert response.headers["content-disposition"] == 'attachment; filename="celvedis-2026-10-05-2026-11-22.csv"'


@pytest.mark.skipif(importlib.util.find_spec("weasyprint") is None, reason="no WeasyPrint: pip install celvedis[print]")
def test_the_report_comes_as_a_pdf(reviewer: Person) -> None:
    response = reviewer.client.get(f"/report/made?{DAYS}&format=pdf")
    assert response.headers["content-type"] == "application/pdf"
    assert response.content.startswith(b"%PDF-")


@pytest.mark.parametrize(
    "days", ["from=2026-11-22&to=2026-10-05", "from=&to=", "from=x&to=y", "from=1000-01-01&to=2026-01-01"]
)
def test_days_that_make_no_period_are_asked_for_again(reviewer: Person, days: str) -> None:
    assert "Choose two days" in reviewer.opens(f"/report/made?{days}&language=en&format=html")
    assert reviewer.status == 422


@pytest.mark.parametrize("query", ["language=xx&format=html", "language=en&format=exe"])
def test_forged_languages_and_formats_lead_nowhere(reviewer: Person, query: str) -> None:
    reviewer.opens(f"/report/made?from=2026-10-05&to=2026-11-22&{query}")
    assert reviewer.status == 404


@pytest.mark.parametrize("path", ["/report", f"/report/made?{DAYS}&format=csv"])
def test_editors_do_not_get_the_report(translator: Person, path: str) -> None:
    translator.opens(path)
    assert translator.status == 403
