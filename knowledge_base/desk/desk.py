"""All that the pages need, made once when the desk starts."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from ..clock import Clock, utc_now
from ..database import Database
from ..editing.publishing import Publishing
from ..editing.question_book import QuestionBook
from ..editing.saving import Editing
from ..encryption import Keyring
from ..history import History
from ..library import Library
from ..participation.consultations import Consultations
from ..participation.proposals import Proposals
from ..participation.voices import Voices
from ..people.drafts import Drafts
from ..people.notices import Notices
from ..question_groups import QuestionGroups
from ..rendering import LOCALES
from ..staff.accounts import Staff
from ..staff.sessions import StaffSessions
from ..staff.sign_in import SignIn
from ..ui_text import UiText
from ..worklist import Worklist
from .asking import Asker
from .settings import DeskSettings

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Desk:
    """The parts of a running desk."""

    settings: DeskSettings
    database: Database
    keyring: Keyring
    library: Library
    staff: Staff
    sessions: StaffSessions
    sign_in: SignIn
    worklist: Worklist
    question_groups: QuestionGroups
    questions: QuestionBook
    history: History
    editing: Editing
    publishing: Publishing
    consultations: Consultations
    voices: Voices
    proposals: Proposals
    notices: Notices
    drafts: Drafts
    asker: Asker
    texts: UiText
    templates: Environment
    clock: Clock

    @property
    def uploads_dir(self) -> Path:
        """Where a spreadsheet waits between its dry run and being applied."""
        return self.settings.storage.data_dir / "uploads"

    def close(self) -> None:
        """End the child process and give the connections back."""
        self.asker.close()
        self.database.close()


def load_texts(settings: DeskSettings) -> UiText:
    """Texts of the desk, and for its preview those around an article and on the bot's buttons."""
    return UiText.load([folder for folder in (LOCALES, settings.newcomer_locales) if (folder / "en").is_dir()])


def open_desk(settings: DeskSettings, keyring: Keyring, texts: UiText, clock: Clock = utc_now) -> Desk:
    """Open the database and the guidance.

    Raises:
        DatabaseError: Says what to do.
    """
    storage = settings.storage
    database = Database.open(storage.database_url)
    library = Library(storage.articles_dir)
    history = History(database, clock)
    questions = QuestionBook(settings.content_dir / "questions")
    worklist = Worklist(database, keyring, clock)
    consultations = Consultations(database, clock)
    new = history.remember_all(library)
    _log.info("desk_opened topics=%d new_wordings=%d", len(library.slugs()), new)
    return Desk(
        settings=settings,
        database=database,
        keyring=keyring,
        library=library,
        staff=Staff(database, clock),
        sessions=StaffSessions(database, clock),
        sign_in=SignIn(database, keyring, clock),
        worklist=worklist,
        question_groups=QuestionGroups(database, worklist),
        questions=questions,
        history=history,
        editing=Editing(library, questions, history, storage.data_dir / "editing.lock", clock),
        publishing=Publishing(storage.data_dir / "index", storage.articles_dir, questions.folder),
        consultations=consultations,
        voices=Voices(database, keyring, consultations),
        proposals=Proposals(database, keyring, clock),
        notices=Notices(database, keyring, clock),
        drafts=Drafts(database, keyring, clock),
        asker=Asker(settings.ask_command),
        texts=texts,
        templates=_templates(),
        clock=clock,
    )


def _templates() -> Environment:
    return Environment(
        loader=PackageLoader("knowledge_base.desk"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
