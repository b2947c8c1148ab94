"""Command line: python -m bot run | chat | ask | poster | health."""

from __future__ import annotations

import argparse
import locale
import logging
import os
import sys
from typing import Callable

from indexer.errors import IndexerError
from knowledge_base.encryption import keyring_from_environment
from knowledge_base.errors import KnowledgeBaseError
from knowledge_base.logs import configure_logging

from .settings import BotSettings, SettingsError
from .sharing.poster_command import add_poster_command

Command = Callable[[argparse.Namespace, BotSettings], int]


def main(arguments: list[str] | None = None) -> int:
    """Run a command; 0 when all is well, 1 with one readable line on standard error otherwise."""
    args = _parser().parse_args(arguments)
    quiet = args.command in ("chat", "ask") or (args.command == "run" and not os.environ.get("TELEGRAM_BOT_TOKEN"))
    configure_logging(logging.WARNING if quiet else logging.INFO)
    try:
        return args.run(args, BotSettings.from_environment(os.environ))
    except (SettingsError, IndexerError, KnowledgeBaseError, OSError) as error:
        if args.debug:
            raise
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description="Ceļvedis, the guide for newcomers.")
    parser.add_argument("--debug", action="store_true", help="show the traceback of an error")
    commands = parser.add_subparsers(required=True, dest="command", metavar="COMMAND")

    def add(name: str, run: Command, help: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=help, description=help)
        command.set_defaults(run=run)
        return command

    add("run", _run, "on Telegram when TELEGRAM_BOT_TOKEN is set, otherwise in the terminal")
    add("chat", _chat, "the same conversation in the terminal")
    ask = add("ask", _ask, "answer one question, or JSON lines")
    ask.add_argument("text", nargs="*")
    ask.add_argument("--jsonl", action="store_true", help="read JSON lines on standard input, write JSON lines")
    add_poster_command(add)
    add("health", _health, "whether the guide can answer; exit code 0 or 1")
    return parser


def _run(args: argparse.Namespace, settings: BotSettings) -> int:
    if settings.token is None:
        return _chat(args, settings)
    from .application import Service, run_service
    from .delivery.mailbox import Mailbox
    from .guide import Guide

    keyring = keyring_from_environment(os.environ)
    guide = Guide.open(settings, keyring)
    mailbox = Mailbox(guide.database, keyring)
    run_service(Service(settings, guide, mailbox))
    return 0


def _chat(args: argparse.Namespace, settings: BotSettings) -> int:
    from .guide import Guide
    from .terminal import chat_in_terminal

    language = (locale.getlocale()[0] or os.environ.get("LANG") or "").split(".")[0]
    chat_in_terminal(Guide.open(settings, keyring_from_environment(os.environ)), language or None)
    return 0


def _ask(args: argparse.Namespace, settings: BotSettings) -> int:
    from indexer.embedding import OnnxEmbedder
    from indexer.search import open_current
    from knowledge_base.library import Library

    from .ask import Asker, ask_lines
    from .replies import Replies, load_texts

    library = Library(settings.indexer.articles_dir)
    searcher = open_current(settings.indexer.index_dir, OnnxEmbedder(settings.indexer.model_dir))
    asker = Asker(searcher, library, Replies(library, load_texts()))
    if args.jsonl:
        ask_lines(asker)
        return 0
    sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]
    text = " ".join(args.text).strip() or sys.stdin.read().strip()
    if not text:
        print('Write a question: python -m bot ask "Kur mācīties latviešu valodu?"', file=sys.stderr)
        return 1
    print(asker.ask(text)[1])
    return 0


def _health(args: argparse.Namespace, settings: BotSettings) -> int:
    from .operations.health import check_health

    return check_health(settings)


if __name__ == "__main__":
    sys.exit(main())
