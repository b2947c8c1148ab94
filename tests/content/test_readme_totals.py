"""The README's totals are those of the shipped content."""

from __future__ import annotations

from pathlib import Path

from knowledge_base.checks.coverage import coverage
from knowledge_base.library import SHIPPED_ARTICLES, Library

README = Path(__file__).parents[2] / "README.md"


def test_the_readme_states_todays_totals():
    totals = coverage(Library(SHIPPED_ARTICLES), SHIPPED_ARTICLES.parent).totals
    line = (
        f"{totals['topics']} topics, {totals['articles']} articles ({totals['reference']} reference, "
        f"{totals['reviewed']} reviewed, {totals['machine']} machine), {totals['questions']:,} questions in "
        f"{totals['question_languages']} languages, {totals['gold']:,} gold questions"
    )
    assert line in " ".join(README.read_text(encoding="utf-8").split())
