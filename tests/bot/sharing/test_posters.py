"""Posters: what is on them, in which direction, and what is refused."""

from __future__ import annotations

import re

import pytest

from bot.sharing.posters import FORMATS, Poster, PosterError, poster_html
from knowledge_base.languages import CODES
from knowledge_base.printing import PrintingError, pdf_of, png_of
from tests.fakes import small_library


def test_each_language_stands_in_its_own_direction(tmp_path, texts):
    page = poster_html(Poster("guide_bot", ("uk", "ar", "hi")), small_library(tmp_path), texts)
    assert re.findall(r'class="part" lang="(\w+)" dir="(\w+)"', page) == [("uk", "ltr"), ("ar", "rtl"), ("hi", "ltr")]


def test_a_topics_title_is_there_only_in_its_own_language(tmp_path, texts):
    page = poster_html(Poster("guide_bot", ("lv", "hi"), "family-doctor", "drosa-maja"), small_library(tmp_path), texts)
    assert "Atrast ģimenes ārstu" in page and "Find a family doctor" not in page


def test_everything_wrong_is_said_at_once(tmp_path, texts):
    poster = Poster("guide_bot", ("xx", "lv", "en", "ru"), "no-such-topic", "Drošā māja", "a6")
    with pytest.raises(PosterError) as error:
        poster_html(poster, small_library(tmp_path), texts)
    for part in ('no topic "no-such-topic"', "xx", "at most 3 languages", "drosa-maja"):
        assert part in str(error.value)


@pytest.mark.parametrize("sheet", FORMATS)
def test_all_languages_fit_on_one_sheet(tmp_path, texts, sheet):
    pypdfium2 = pytest.importorskip("pypdfium2")
    library = small_library(tmp_path)
    size = 6 if sheet == "a4" else 3
    for first in range(0, len(CODES), size):
        poster = Poster("a_rather_long_bot_name_bot", CODES[first : first + size], "family-doctor", "", sheet)
        try:
            pdf = pdf_of(poster_html(poster, library, texts))
        except PrintingError as error:
            pytest.skip(str(error))
        document = pypdfium2.PdfDocument(pdf)
        assert len(document) == 1, poster.languages
        assert [round(side * 25.4 / 72) for side in document[0].get_size()] == list(FORMATS[sheet])
        document.close()
    assert png_of(pdf).startswith(b"\x89PNG")
