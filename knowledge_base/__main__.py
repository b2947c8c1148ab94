"""Command line for staff: python -m knowledge_base COMMAND."""

from __future__ import annotations

import argparse
import datetime as dt
import logging
import os
import sys
from pathlib import Path
from typing import Callable

from rich.console import Console
from rich.table import Table

from .checks.content import SOURCE_MAX_AGE_DAYS, content_problems, old_sources, past_review
from .checks.coverage import coverage
from .checks.questions import question_problems
from .commands.participation import add_participation_commands
from .commands.report import add_report_command
from .commands.staff import add_staff_commands
from .demo import add_demo_command
from .editing.translating import mark_translated
from .errors import KnowledgeBaseError, UnknownTopicError
from .languages import ARTICLE_LANGUAGES, CODES
from .library import SHIPPED_ARTICLES, Library, write_atomically
from .logs import configure_logging
from .settings import StorageSettings
from .topic import CATEGORIES, is_slug

Command = Callable[[argparse.Namespace, StorageSettings], int]


def main(arguments: list[str] | None = None) -> int:
    """Run a command; 0 when all is well, 1 with one readable message on standard error otherwise."""
    args = _parser().parse_args(arguments)
    configure_logging(logging.WARNING)
    command: Command = args.run
    try:
        return command(args, StorageSettings.from_environment(os.environ))
    except (KnowledgeBaseError, OSError) as error:
        if args.debug:
            raise
        print(error, file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    description = "The guidance and the people who keep it."
    parser = argparse.ArgumentParser(prog="python -m knowledge_base", description=description)
    parser.add_argument("--debug", action="store_true", help="show the traceback of an error")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, run: Command, help: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=help, description=help)
        command.set_defaults(run=run)
        return command

    check = add("check", _check, "list everything that is wrong or old in the guidance")
    check.add_argument("slugs", nargs="*", metavar="SLUG", help="only these topics")
    check.add_argument("--facts", type=Path, metavar="DIR", help="hold every number against DIR/<slug>.md")
    check.add_argument("--max-age", type=int, default=SOURCE_MAX_AGE_DAYS, metavar="DAYS", help="limit for old sources")
    new = add("new", _new, "begin a topic")
    new.add_argument("slug")
    new.add_argument("--category", choices=CATEGORIES, default="first-steps")
    add("stale", _stale, "translations made from an older reference text")
    translated = add("translated", _translated, "say that translations are made from the present reference text")
    translated.add_argument("slugs", nargs="+", metavar="SLUG")
    add("status", _status, "topics by language, questions, oldest source")
    add("worklist", _worklist, "what newcomers asked and did not get")
    add_staff_commands(add)
    add_participation_commands(add)
    add_report_command(add)
    add_demo_command(add)
    backup = add("backup", _backup, "write everything that cannot be made anew to one encrypted file")
    backup.add_argument("file", type=Path, metavar="FILE")
    restore = add("restore", _restore, "bring a backup back; stop the bot, the desk and the watch before")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--replace", action="store_true", help="in place of the data that is there")
    add("rekey", _rekey, "write what is encrypted anew with the first key of CELVEDIS_SECRET_KEY")
    return parser


def _content_dir(settings: StorageSettings) -> Path:
    beside = settings.articles_dir.parent
    return beside if (beside / "questions").is_dir() else SHIPPED_ARTICLES.parent


def _check(args: argparse.Namespace, settings: StorageSettings) -> int:
    library = Library(settings.articles_dir)
    wanted = set(args.slugs)
    problems = [p for p in library.problems() if not wanted or p.file.split("/")[0] in wanted]
    slugs = library.slugs(include_retired=True) if wanted else library.slugs()
    slugs = [slug for slug in slugs if not wanted or slug in wanted]
    for slug in sorted(wanted.difference(slugs, (problem.file.split("/")[0] for problem in problems))):
        raise UnknownTopicError(slug)
    problems += content_problems(library, slugs, args.facts)
    if not wanted:
        problems += question_problems(library, _content_dir(settings))
    for problem in problems:
        print(problem)
    today = dt.date.today()
    if not wanted:
        for slug, date in old_sources(library, today, args.max_age):
            print(f"old: {slug}: newest dated source {date or 'undated'}")
        for slug, days in past_review(library, today):
            print(f"review: {slug}: last confirmed {days} days ago")
    print(f"{len(slugs)} topics, {len(problems)} problems")
    return 1 if problems else 0


def _new(args: argparse.Namespace, settings: StorageSettings) -> int:
    folder = settings.articles_dir / args.slug
    if not is_slug(args.slug):
        print(f'"{args.slug}" is not a topic name: lower-case letters, digits and hyphens.', file=sys.stderr)
        return 1
    if folder.exists():
        print(f"{folder} is there already; nothing was written.", file=sys.stderr)
        return 1
    folder.mkdir(parents=True)
    write_atomically(folder / "topic.yaml", _NEW_TOPIC.format(category=args.category, today=dt.date.today()))
    write_atomically(folder / "en.md", _NEW_ARTICLE)
    print(f"Begun: {folder}/topic.yaml and en.md. Fill them in, then: python -m knowledge_base check {args.slug}")
    return 0


_NEW_TOPIC = """category: {category}
audience: [everyone]
reference: en
urgent: false
confirmed: {today}
answer_source: S1
sources:
  - id: S1
    title: Title of the page the answer was taken from
    url: https://www.example.lv
    publisher: Who publishes it
    kind: official
    date: undated
contacts:
  riga_info: {{shared: [phones]}}
values: {{}}
next: []
"""
_NEW_ARTICLE = """---
title: Title as a newcomer would say it
translation: reference
---
The direct answer in at most 400 characters.

## What to do
1. The first step.

## Cost and time
- What it costs and how long it takes.
"""


def _stale(args: argparse.Namespace, settings: StorageSettings) -> int:
    stale = Library(settings.articles_dir).stale_translations()
    for item in stale:
        made_from = f"was made from {item.translated_from}, the reference is {item.reference_hash}"
        print(f"{item.slug}/{item.language}.md {made_from}")
    print(f"{len(stale)} translations to look at")
    return 0


def _translated(args: argparse.Namespace, settings: StorageSettings) -> int:
    library = Library(settings.articles_dir)
    changed = sum(mark_translated(library, slug, code) for slug in args.slugs for code in CODES)
    print(f"{changed} translations marked as made from the present text")
    return 0


def _status(args: argparse.Namespace, settings: StorageSettings) -> int:
    found = coverage(Library(settings.articles_dir), _content_dir(settings))
    table = Table("topic", *ARTICLE_LANGUAGES, "questions", "gold", "oldest source", "newest source")
    for topic in found.topics:
        states = [topic.states[code] for code in ARTICLE_LANGUAGES]
        table.add_row(
            topic.slug, *states, str(topic.questions), str(topic.gold), topic.oldest_source, topic.newest_source
        )
    console = Console(width=None if sys.stdout.isatty() else 140, highlight=False)
    console.print(table)
    for name, counts in (("questions", found.questions_by_language), ("gold", found.gold_by_language)):
        console.print(f"{name}: " + ", ".join(f"{code} {count}" for code, count in counts.items()))
    console.print(", ".join(f"{count:,} {name.replace('_', ' ')}" for name, count in found.totals.items()))
    return 0


def _worklist(args: argparse.Namespace, settings: StorageSettings) -> int:
    from .database import Database
    from .encryption import keyring_from_environment
    from .worklist import Worklist

    worklist = Worklist(Database.open(settings.database_url), keyring_from_environment(os.environ))
    groups = worklist.groups()
    for group in groups:
        languages = ", ".join(f"{code} {count}" for code, count in group.languages.items())
        print(f"{len(group.questions)} × {group.reason}, taken for {group.found_slug or 'nothing'} ({languages})")
        for question in group.questions[:5]:
            print(f"    [{question.id}] {question.recorded_at:%Y-%m-%d} {question.language}: {question.text}")
    print(f"{sum(len(group.questions) for group in groups)} open questions")
    return 0


def _backup(args: argparse.Namespace, settings: StorageSettings) -> int:
    from .backup.archive import KEPT_DAYS, back_up
    from .clock import utc_now
    from .database import Database
    from .encryption import keyring_from_environment

    database = Database.open(settings.database_url)
    written = back_up(database, settings, keyring_from_environment(os.environ), args.file, utc_now())
    print(f"{args.file}: {written.describe()}. Keep it apart from the key, and for {KEPT_DAYS} days at most.")
    return 0


def _restore(args: argparse.Namespace, settings: StorageSettings) -> int:
    from .backup.restoring import restore
    from .encryption import keyring_from_environment

    restored = restore(settings, keyring_from_environment(os.environ), args.file, args.replace)
    print(f"Brought back: {restored.backup.describe()}.")
    if restored.before:
        print(f"What was there before is in {restored.before}; delete it when all is well.")
    print('Now run "python -m indexer build" and start everything again.')
    return 0


def _rekey(args: argparse.Namespace, settings: StorageSettings) -> int:
    from .backup.snapshot import rewrite_encrypted
    from .database import Database
    from .encryption import keyring_from_environment

    count = rewrite_encrypted(Database.open(settings.database_url), keyring_from_environment(os.environ))
    print(f"{count:,} texts are written with the first key now.")
    print(
        "Keep the older keys after it for a year: chats are found by hashes made with them, and move to the first key "
        "as they are used. Make a new backup; older ones need the older keys."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
