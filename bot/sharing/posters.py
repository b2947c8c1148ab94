"""Posters with a QR code: one sheet, one topic, several languages, each typeset as its readers write.

A poster is a web page that `knowledge_base.printing` puts on paper. Pango joins Arabic, stacks Devanagari and runs
right to left, with the fonts the machine has (`knowledge_base.printing`).
"""

from __future__ import annotations

from dataclasses import dataclass

import segno
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from knowledge_base.languages import LANGUAGES
from knowledge_base.library import Library
from knowledge_base.ui_text import UiText

from .deep_links import DeepLink, is_campaign

FORMATS = {"a4": (210, 297), "a6": (105, 148)}
"""Sheet → width and height in millimetres."""
MOST_LANGUAGES = {"a4": 6, "a6": 3}
"""As many as can be read from where one stands."""


class PosterError(Exception):
    """No poster can be made like this; the message lists everything that is wrong."""


@dataclass(frozen=True)
class Poster:
    """What is on a sheet.

    Attributes:
        topic: Topic it leads to; empty for the guide as a whole.
        campaign: Where it will hang, for counting; empty for none.
        sheet: One of `FORMATS`.
    """

    username: str
    languages: tuple[str, ...]
    topic: str = ""
    campaign: str = ""
    sheet: str = "a4"


@dataclass(frozen=True)
class _Part:
    """One language's words."""

    code: str
    direction: str
    own_name: str
    headline: str
    title: str
    scan: str
    free: str


def poster_html(poster: Poster, library: Library, texts: UiText) -> str:
    """The sheet as a page that holds all it needs.

    Raises:
        PosterError: Unknown topic, language, sheet or campaign, or too many languages.
    """
    problems = _problems(poster, library)
    if problems:
        raise PosterError(" ".join(problems))
    address = DeepLink(poster.topic, poster.campaign).address(poster.username)
    width, height = FORMATS[poster.sheet]
    environment = Environment(
        loader=PackageLoader("bot.sharing"), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    return environment.get_template("poster.html").render(
        width=width,
        height=height,
        scale=width / FORMATS["a4"][0] * (1.0 if poster.sheet == "a4" else 1.25),
        parts=[_part(poster, code, library, texts) for code in poster.languages],
        qr=Markup(segno.make(address, error="q").svg_inline(border=0, dark="#12395b", omitsize=True)),  # drawn by segno  # nosec B704
        username=poster.username,
    )


def _part(poster: Poster, code: str, library: Library, texts: UiText) -> _Part:
    return _Part(
        code=code,
        direction="rtl" if LANGUAGES[code].right_to_left else "ltr",
        own_name=LANGUAGES[code].own_name,
        headline=texts(code, "poster-headline"),
        title=_own_title(library, poster.topic, code),
        scan=texts(code, "poster-scan"),
        free=texts(code, "poster-free"),
    )


def _own_title(library: Library, slug: str, code: str) -> str:
    """The topic's title in exactly this language: a poster in Hindi with an English title helps nobody."""
    article = library.article(slug, code) if slug else None
    return article.title if article else ""


def _problems(poster: Poster, library: Library) -> list[str]:
    problems = []
    if poster.topic and not library.is_shown(poster.topic):
        problems.append(f'There is no topic "{poster.topic}".')
    unknown = [code for code in poster.languages if code not in LANGUAGES]
    if unknown or not poster.languages:
        problems.append(f"Languages are {', '.join(poster.languages) or 'missing'}; known are {', '.join(LANGUAGES)}.")
    if poster.sheet not in FORMATS:
        problems.append(f'The format is "{poster.sheet}"; known are {", ".join(FORMATS)}.')
    elif len(poster.languages) > MOST_LANGUAGES[poster.sheet]:
        problems.append(f"{poster.sheet} takes at most {MOST_LANGUAGES[poster.sheet]} languages.")
    if poster.campaign and not is_campaign(poster.campaign):
        problems.append(f'A campaign is called like drosa-maja, at most 24 characters; not "{poster.campaign}".')
    return problems
