"""`python -m bot poster`: a poster as PDF and PNG."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path
from typing import Callable

from knowledge_base.library import Library
from knowledge_base.printing import pdf_of, png_of

from ..settings import BotSettings, SettingsError
from .posters import FORMATS, Poster, PosterError, poster_html


def add_poster_command(add: Callable[..., argparse.ArgumentParser]) -> None:
    """Add `poster` to the command line."""
    command = add("poster", run, "a poster with a QR code, as PDF and PNG")
    command.add_argument("slug", nargs="?", default="", help="topic it leads to; the whole guide when left out")
    command.add_argument("--languages", default="lv,en,ru,uk", help="e.g. uk,ru,en: the first stands on top")
    command.add_argument("--format", choices=tuple(FORMATS), default="a4")
    command.add_argument("--campaign", default="", metavar="NAME", help="where it will hang, for counting: drosa-maja")
    command.add_argument("--bot", default="", metavar="NAME", help="the bot's name; asked of Telegram when left out")
    command.add_argument("--output", type=Path, default=Path("."), metavar="DIR")


def run(args: argparse.Namespace, settings: BotSettings) -> int:
    """Write `poster-<topic>-<format>.pdf` and `.png`."""
    from ..replies import load_texts  # brings the search with it, which other commands may not need

    poster = Poster(
        username=args.bot.lstrip("@") or _username(settings),
        languages=tuple(code.strip() for code in args.languages.split(",") if code.strip()),
        topic=args.slug,
        campaign=args.campaign,
        sheet=args.format,
    )
    try:
        html = poster_html(poster, Library(settings.indexer.articles_dir), load_texts())
    except (PosterError, ValueError) as error:
        raise SettingsError(str(error)) from None
    pdf = pdf_of(html)
    args.output.mkdir(parents=True, exist_ok=True)
    base = args.output / "-".join(part for part in ("poster", args.slug, args.campaign, args.format) if part)
    for ending, content in ((".pdf", pdf), (".png", png_of(pdf))):
        path = base.with_name(base.name + ending)
        path.write_bytes(content)
        print(path)
    return 0


def _username(settings: BotSettings) -> str:
    if settings.token is None:
        raise SettingsError("Whose poster? Give --bot NAME, or set TELEGRAM_BOT_TOKEN so that Telegram can be asked.")

    from telegram import Bot
    from telegram.error import TelegramError

    async def ask() -> str:
        async with Bot(settings.token or "", base_url=f"{settings.api_url}/bot") as bot:
            return bot.username

    try:
        return asyncio.run(ask())
    except TelegramError as error:
        raise SettingsError(f"Telegram did not say the bot's name ({type(error).__name__}). Give --bot NAME.") from None
