"""Commands for accounts, spreadsheets and the desk; `__main__` hands them its parser and the settings."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any, Callable, Mapping

from ..encryption import keyring_from_environment
from ..errors import KnowledgeBaseError
from ..settings import StorageSettings
from ..staff.accounts import LINK_DAYS, ROLES, Staff, StaffMember

Command = Callable[[argparse.Namespace, StorageSettings], int]
AddCommand = Callable[[str, Command, str], argparse.ArgumentParser]
_COMMAND_LINE = StaffMember(
    id=0,
    email="",
    name="command line",
    role="admin",
    languages=(),
    interface_language="en",
    disabled=False,
    has_password=False,
    has_totp=False,
)


def add_staff_commands(add: AddCommand) -> None:
    """Add `staff`, `export`, `import` and `desk` to the parser."""
    staff = add("staff", _staff, "accounts of the people who work at the desk")
    staff.add_argument("what", choices=("add", "list", "disable", "enable", "reset"))
    staff.add_argument("email", nargs="?", default="")
    staff.add_argument("--name", default="", help="as others see it")
    staff.add_argument("--role", choices=ROLES, default="editor")
    staff.add_argument("--languages", default="", metavar="lv,en", help="languages an editor or reviewer works in")
    export = add("export", _export, "guidance, questions and translation work list as a workbook")
    export.add_argument("file", type=Path, metavar="FILE.xlsx")
    imported = add("import", _import, "list what a workbook would change; with --apply, change it")
    imported.add_argument("file", type=Path, metavar="FILE.xlsx")
    imported.add_argument("--apply", action="store_true", help="make the changes")
    add("desk", _desk, "serve the staff's web pages")


def _staff(args: argparse.Namespace, settings: StorageSettings) -> int:
    from ..database import Database
    from ..staff.sessions import StaffSessions

    database = Database.open(settings.database_url)
    staff = Staff(database)
    if args.what == "list":
        for member in staff.members():
            state = "closed" if member.disabled else "active" if member.has_password else "invited"
            print(f"{member.email}\t{member.name}\t{member.role}\t{','.join(member.languages) or 'all'}\t{state}")
        return 0
    if args.what == "add":
        name = args.name or args.email.split("@")[0]
        member, token = staff.add(args.email, name, args.role, tuple(filter(None, args.languages.split(","))))
        _print_link(member, token)
        return 0
    found = staff.by_email(args.email)
    if found is None:
        print(f'"{args.email}" has no account. "python -m knowledge_base staff list" shows them.', file=sys.stderr)
        return 1
    if args.what == "reset":
        _print_link(found, staff.reset(found.id))
    else:
        staff.set_disabled(found.id, args.what == "disable")
        ended = StaffSessions(database).end_all(found.id)
        print(f"{found.email} is {'closed' if args.what == 'disable' else 'open'}; {ended} sessions ended.")
    return 0


def _print_link(member: StaffMember, token: str) -> None:
    from ..desk.settings import DeskSettings

    url = DeskSettings.from_environment(os.environ).url
    print(f"{member.name} ({member.role}) chooses a password here, once, within {LINK_DAYS} days:")
    print(f"{url}/invitation/{token}")


def _editing(settings: StorageSettings, environment: Mapping[str, str]) -> Any:
    from ..database import Database
    from ..desk.settings import DeskSettings
    from ..editing.question_book import QuestionBook
    from ..editing.saving import Editing
    from ..history import History
    from ..library import Library

    content_dir = DeskSettings.from_environment(environment).content_dir
    history = History(Database.open(settings.database_url))
    questions = QuestionBook(content_dir / "questions")
    return Editing(Library(settings.articles_dir), questions, history, settings.data_dir / "editing.lock")


def _export(args: argparse.Namespace, settings: StorageSettings) -> int:
    from ..editing.spreadsheets import export_workbook

    editing = _editing(settings, os.environ)
    args.file.write_bytes(export_workbook(editing.library, editing.questions))
    print(f"{args.file}: {len(editing.library.slugs(include_retired=True))} topics")
    return 0


def _import(args: argparse.Namespace, settings: StorageSettings) -> int:
    from ..editing.spreadsheet_import import apply_import, plan_import

    editing = _editing(settings, os.environ)
    plan = plan_import(args.file.read_bytes(), editing.library, editing.questions, _COMMAND_LINE)
    for problem in plan.problems:
        print(problem)
    for change in plan.changes:
        print(f"{change.slug}/{change.file}: {'changes' if change.before else 'is new'}")
    if plan.problems:
        print(f"{len(plan.problems)} problems, nothing changed")
        return 1
    if args.apply:
        print(f"{apply_import(plan, editing, _COMMAND_LINE)} changes made")
    else:
        print(f"{len(plan.changes)} changes planned; --apply makes them")
    return 0


def _desk(args: argparse.Namespace, settings: StorageSettings) -> int:
    import uvicorn

    from ..desk.application import make_application
    from ..desk.desk import load_texts, open_desk
    from ..desk.settings import DeskSettings

    desk_settings = DeskSettings.from_environment(os.environ)
    desk = open_desk(desk_settings, keyring_from_environment(os.environ), load_texts(desk_settings))
    if not any(member.is_admin for member in desk.staff.members()):
        desk.close()
        raise KnowledgeBaseError(
            "Nobody can sign in yet. Make the first account: "
            "python -m knowledge_base staff add you@example.org --name You --role admin"
        )
    print(f"The desk is open at {desk_settings.url}", flush=True)
    uvicorn.run(
        make_application(desk),
        host=desk_settings.host,
        port=desk_settings.port,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=10,
    )
    return 0
