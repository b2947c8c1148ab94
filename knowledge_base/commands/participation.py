"""`python -m knowledge_base consultation …` and `… proposals …`: what the desk does with buttons, for a terminal."""

from __future__ import annotations

import argparse
import datetime as dt
import os
from pathlib import Path
from typing import Any, Callable

import yaml

from ..database import Database
from ..encryption import keyring_from_environment
from ..languages import CODES
from ..participation.consultations import Consultation, ConsultationError, Consultations, ConsultationTexts, best_text
from ..participation.proposals import STATES, ProposalError, Proposals
from ..participation.voices import REVIEWS, Voices
from ..people.following import Subject
from ..people.notices import TEXT_MAX_CHARS as NOTICE_MAX_CHARS
from ..people.notices import Notices
from ..settings import StorageSettings

FILE_FORMAT = """\
A consultation file (YAML); give texts in as many languages as you can, Latvian and English at least.
Put a text with a colon into quotes.
  last_day: 2026-12-20
  question:
    lv: Kur visvairāk trūkst soliņu?
    en: Where are benches needed most?
  background:                         # why the city asks; may be left out
    lv: …
  audience:                           # whom it is for; may be left out
    lv: …
  choices:                            # leave out for answers in people's own words
    - lv: Pieturās
      en: At stops
    - lv: Parkos
      en: In parks
An outcome or answer file holds languages only:
  lv: …
  en: …
"""
Action = Callable[[argparse.Namespace, Database], None]


def add_participation_commands(add: Callable[..., argparse.ArgumentParser]) -> None:
    """Add `consultation` and `proposals` to the command line."""
    _add_consultation_actions(add("consultation", run, "questions the city asks newcomers"))
    _add_proposal_actions(add("proposals", run, "what newcomers propose to the city"))


def _add_consultation_actions(command: argparse.ArgumentParser) -> None:
    command.formatter_class = argparse.RawDescriptionHelpFormatter
    command.epilog = FILE_FORMAT
    actions = command.add_subparsers(required=True, metavar="ACTION")
    _action(actions, "list", _list_consultations, "all consultations")
    new = _action(actions, "new", _new, "save a draft from a file")
    new.add_argument("file", type=Path)
    opened = _action(actions, "open", _open, "let newcomers answer")
    opened.add_argument("number", type=int)
    opened.add_argument("--announce", action="store_true", help="tell those who follow the city's news")
    closed = _action(actions, "close", _close, "close before the last day")
    closed.add_argument("number", type=int)
    outcome = _action(actions, "outcome", _outcome, "say what the city did with the result")
    outcome.add_argument("number", type=int)
    outcome.add_argument("file", type=Path)
    words = _action(actions, "words", _words, "answers in people's own words, after closing")
    words.add_argument("number", type=int)
    review = _action(actions, "review", _review, "let an answer in own words be shown, or not")
    review.add_argument("id")
    review.add_argument("review", choices=REVIEWS)


def _add_proposal_actions(command: argparse.ArgumentParser) -> None:
    actions = command.add_subparsers(required=True, metavar="ACTION")
    listed = _action(actions, "list", _list_proposals, "proposals, newest first")
    listed.add_argument("--state", choices=STATES)
    passed = _action(actions, "pass", _pass, "note which office has it now")
    passed.add_argument("number", type=int)
    passed.add_argument("office")
    answered = _action(actions, "answer", _answer, "answer it from a file")
    answered.add_argument("number", type=int)
    answered.add_argument("file", type=Path)


def run(args: argparse.Namespace, settings: StorageSettings) -> int:
    """Carry out an action."""
    database = Database.open(settings.database_url)
    try:
        args.action(args, database)
    finally:
        database.close()
    return 0


def read_consultation(text: str) -> tuple[ConsultationTexts, dt.date]:
    """A consultation file.

    Raises:
        ConsultationError: It is not in the format; says what was found.
    """
    data = _mapping(text)
    try:
        last_day = dt.date.fromisoformat(str(data.get("last_day")))
    except ValueError:
        raise ConsultationError(f"last_day is {data.get('last_day')}; write a day like 2026-12-20.") from None
    choices = data.get("choices") or []
    if not isinstance(choices, list):
        raise ConsultationError("choices must be a list of {language: text}.")
    texts = ConsultationTexts(
        question=_texts("question", data.get("question")),
        background=_texts("background", data.get("background") or {}),
        audience=_texts("audience", data.get("audience") or {}),
        choices=tuple(_texts(f"choice {number}", choice) for number, choice in enumerate(choices, 1)),
    )
    return texts, last_day


def _mapping(text: str) -> dict[str, Any]:
    try:
        data = yaml.load(text, yaml.BaseLoader)  # makes nothing but text; a choice may be "Yes" or "No"  # nosec B506
    except yaml.YAMLError as error:
        raise ConsultationError(f"The file is not YAML: {error}") from None
    if not isinstance(data, dict):
        raise ConsultationError(f"The file holds {type(data).__name__}; expected names and values.")
    return data


def _texts(name: str, value: Any) -> dict[str, str]:
    if not isinstance(value, dict) or not all(code in CODES and isinstance(text, str) for code, text in value.items()):
        raise ConsultationError(f"{name} is {value!r}; expected {{language: text}} with languages {', '.join(CODES)}.")
    return value


def _action(actions: Any, name: str, action: Action, help: str) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=help, description=help)
    parser.set_defaults(action=action)
    return parser


def _voices(database: Database) -> Voices:
    return Voices(database, keyring_from_environment(os.environ), Consultations(database))


def _list_consultations(args: argparse.Namespace, database: Database) -> None:
    voices = _voices(database)
    for found in Consultations(database).all():
        print(f"{found.number} {found.state} until {found.last_day}: {best_text(found.texts.question, 'en')}")
        print(f"   {voices.count(found.number)} answers, languages {', '.join(found.texts.question)}")


def _new(args: argparse.Namespace, database: Database) -> None:
    texts, last_day = read_consultation(args.file.read_text(encoding="utf-8"))
    number = Consultations(database).create(texts, last_day, os.environ.get("USER", ""))
    missing = [code for code in CODES if code not in texts.question]
    print(f"Consultation {number} is saved as a draft. Open it: python -m knowledge_base consultation open {number}")
    if missing:
        print(f"Newcomers who speak {', '.join(missing)} will read it in another language.")


def _open(args: argparse.Namespace, database: Database) -> None:
    found = Consultations(database).open(args.number)
    print(
        f"Consultation {found.number} is open until {found.last_day}. Link: https://t.me/<bot>?start=say-{found.number}"
    )
    if args.announce:
        announce(found, Notices(database, keyring_from_environment(os.environ)), os.environ.get("USER", ""))


def announce(consultation: Consultation, notices: Notices, by: str) -> int:
    """Tell those who follow the city's news of an open consultation, in their language; the notice's number."""
    texts = {code: f"🗳 {text}\n/consultations"[:NOTICE_MAX_CHARS] for code, text in consultation.texts.question.items()}
    return notices.announce(Subject("city"), texts, by)


def _close(args: argparse.Namespace, database: Database) -> None:
    voices = _voices(database)
    voices.close(args.number)
    print(
        f"Consultation {args.number} is closed: {voices.count(args.number)} answers, their authors unknown from now on."
    )


def _outcome(args: argparse.Namespace, database: Database) -> None:
    outcome = _texts("outcome", _mapping(args.file.read_text(encoding="utf-8")))
    Consultations(database).publish_outcome(args.number, outcome)
    print("The outcome is published. Those who asked will be told.")


def _words(args: argparse.Namespace, database: Database) -> None:
    for words in _voices(database).words(args.number):
        print(f"{words.id} {words.review} {words.language}: {words.words}")


def _review(args: argparse.Namespace, database: Database) -> None:
    if not _voices(database).review(args.id, args.review):
        raise ConsultationError(f"There is no answer {args.id}.")


def _proposals(database: Database) -> Proposals:
    return Proposals(database, keyring_from_environment(os.environ))


def _list_proposals(args: argparse.Namespace, database: Database) -> None:
    for found in _proposals(database).all(args.state):
        where = f", {found.neighbourhood}" if found.neighbourhood else ""
        print(f"{found.number} {found.state} {found.received_at:%Y-%m-%d} {found.area}{where} ({found.language})")
        print(f"   {found.text}")


def _pass(args: argparse.Namespace, database: Database) -> None:
    _proposals(database).pass_on(args.number, args.office)
    print(f"Proposal {args.number} is noted as passed to {args.office}. Its author is told if they asked.")


def _answer(args: argparse.Namespace, database: Database) -> None:
    try:
        texts = _texts("answer", _mapping(args.file.read_text(encoding="utf-8")))
    except ConsultationError as error:
        raise ProposalError(str(error)) from None
    _proposals(database).answer(args.number, texts)
    print(f"Proposal {args.number} is answered. Its author is told if they asked.")
