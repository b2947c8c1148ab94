"""The articles folder: reading what is there now, and saving so that nobody's work is overwritten.

A file is parsed again when its bytes change, so newcomers read an edit at once. When somebody breaks a file by
hand, the last good version keeps answering and the problem is listed by `problems()`.
"""

from __future__ import annotations

import logging
import os
import tempfile
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, Mapping, TypeVar

from .article import Article, content_hash, fits, parse_article
from .contact import Contact, parse_shared_contacts
from .errors import ContentError, EditConflictError, Problem, UnknownTopicError
from .languages import CODES, reading_order
from .topic import Topic, is_slug, parse_topic

_log = logging.getLogger(__name__)
_T = TypeVar("_T")
SHIPPED_ARTICLES = Path(__file__).parent / "articles"
SHARED_CONTACTS_FILE = "contacts.yaml"


@dataclass(frozen=True)
class StaleTranslation:
    """A translation made from an older reference text."""

    slug: str
    language: str
    translated_from: str
    reference_hash: str


@dataclass(frozen=True)
class _Cached:
    stamp: tuple[object, ...]
    value: object
    problems: tuple[Problem, ...] = ()


class Library:
    """All guidance below one folder.

    Safe to share between threads: readers see a file either before or after a save, never between.
    """

    def __init__(self, folder: Path = SHIPPED_ARTICLES) -> None:
        self.folder = folder
        self._root = os.fspath(folder)
        self._cache: dict[str, _Cached] = {}
        self._lock = threading.RLock()

    def slugs(self, include_retired: bool = False) -> list[str]:
        """Names of the topics whose `topic.yaml` can be read, in order of the alphabet."""
        found = []
        for path in sorted(self.folder.glob("*/topic.yaml")):
            topic = self._topic(path.parent.name)
            if topic is not None and (include_retired or not topic.retired):
                found.append(topic.slug)
        return found

    def is_shown(self, slug: str) -> bool:
        """Whether newcomers may see a topic: it can be read and is not retired."""
        topic = self._topic(slug)
        return topic is not None and not topic.retired

    def topic(self, slug: str) -> Topic:
        """The topic as it is now, or its last good version when the file has just been broken.

        Raises:
            UnknownTopicError: No such topic, or it was never readable.
        """
        topic = self._topic(slug)
        if topic is None:
            raise UnknownTopicError(slug)
        return topic

    def languages(self, slug: str) -> list[str]:
        """Languages a topic can be read in, in the order of the interface languages."""
        return list(self.articles(slug))

    def article(self, slug: str, language: str) -> Article | None:
        """The article in exactly that language, or None when it is missing or was never readable."""
        if not is_slug(slug) or language not in CODES:
            return None
        # Stamped before the topic is read: a topic saved in between is then noticed at the next reading.
        stamp = self._topic_stamp(slug)
        topic = self._topic(slug)
        return self._article(topic, language, stamp) if topic is not None else None

    def articles(self, slug: str) -> dict[str, Article]:
        """A topic's articles by language, in the order of the interface languages.

        Looks at the topic once instead of once a language: a list of all topics takes a fifth of the time.
        """
        if not is_slug(slug):
            return {}
        stamp = self._topic_stamp(slug)
        topic = self._topic(slug)
        if topic is None:
            return {}
        names = set(os.listdir(self.folder / slug))
        found = {code: self._article(topic, code, stamp) for code in CODES if f"{code}.md" in names}
        return {code: article for code, article in found.items() if article is not None}

    def best_article(self, slug: str, language: str) -> Article | None:
        """The article in the first language of the reader's order that has it; None for a retired or unknown topic."""
        topic = self._topic(slug)
        if topic is None or topic.retired:
            return None
        return next(filter(None, (self.article(slug, code) for code in reading_order(language))), None)

    def shared_contact(self, contact_id: str) -> Contact | None:
        """An office of `contacts.yaml`, or None."""
        return self._shared_contacts().get(contact_id)

    def title(self, slug: str, language: str) -> str:
        """A topic's title in the reader's best language; an empty string when there is no such topic."""
        article = self.best_article(slug, language)
        return article.title if article else ""

    def file_text(self, slug: str, name: str) -> tuple[str, str]:
        """A file's raw text and content hash (`topic.yaml`, `ru.md`); empty text and hash when it does not exist."""
        path = self._path(slug, name)
        if not path.exists():
            return "", ""
        text = path.read_text(encoding="utf-8", errors="replace")
        return text, content_hash(text)

    def problems(self) -> list[Problem]:
        """Everything wrong in the folder, in the order of files; an empty list means all is well."""
        if not self.folder.is_dir():
            return [Problem(str(self.folder), "is not a folder; CELVEDIS_ARTICLES_DIR names where the guidance is")]
        found: list[Problem] = []
        self._shared_contacts()
        found += self._problems_of(self.folder / SHARED_CONTACTS_FILE)
        for folder in sorted(path for path in self.folder.iterdir() if path.is_dir()):
            if not is_slug(folder.name):
                found.append(Problem(folder.name, "is not a topic name: lower-case letters, digits and hyphens"))
                continue
            if not (folder / "topic.yaml").exists():
                found.append(Problem(f"{folder.name}/topic.yaml", "is missing"))
                continue
            topic = self._topic(folder.name)
            found += self._problems_of(folder / "topic.yaml")
            self.articles(folder.name)
            for path in sorted(folder.glob("*.md")):
                if path.stem not in CODES:
                    found.append(Problem(f"{folder.name}/{path.name}", "is not one of the guide's languages"))
                elif topic is not None:
                    found += self._problems_of(path)
        return found

    def stale_translations(self) -> list[StaleTranslation]:
        """Translations made from another reference text than the present one, by topic and language."""
        stale = []
        for slug in self.slugs():
            topic = self.topic(slug)
            articles = self.articles(slug)
            reference = articles.get(topic.reference)
            for code, article in articles.items():
                if code != topic.reference and reference and article.translated_from != reference.text_hash:
                    stale.append(StaleTranslation(slug, code, article.translated_from, reference.text_hash))
        return stale

    def save_topic(self, slug: str, text: str, expected_hash: str) -> Topic:
        """Save `topic.yaml` when nobody else saved meanwhile and no article of the topic would break.

        Args:
            expected_hash: Content hash of the text that was opened; empty for a new topic.

        Raises:
            ContentError: The text is wrong; nothing was written.
            EditConflictError: The file is not the one that was opened; nothing was written.
        """
        topic = parse_topic(slug, text, shared=self._shared_contacts())
        broken: list[Problem] = []
        for path in sorted((self.folder / slug).glob("*.md")):
            if path.stem in CODES:
                try:
                    parse_article(topic, path.stem, path.read_text(encoding="utf-8", errors="replace"))
                except ContentError as error:
                    broken += [replace(problem, field="values") for problem in error.problems]
        if broken:
            raise ContentError(broken)
        self._write(slug, "topic.yaml", text, expected_hash)
        return topic

    def save_article(self, slug: str, language: str, text: str, expected_hash: str) -> Article:
        """Save `<lang>.md` when nobody else saved meanwhile. Arguments and errors as for `save_topic`.

        Raises:
            UnknownTopicError: There is no such topic.
        """
        article = parse_article(self.topic(slug), language, text)
        self._write(slug, f"{language}.md", text, expected_hash)
        return article

    def shared_contacts(self) -> Mapping[str, Contact]:
        """The offices of `contacts.yaml`, in the order of the file."""
        return dict(self._shared_contacts())

    def shared_contacts_text(self) -> tuple[str, str]:
        """`contacts.yaml` as it is and its content hash; empty when there is none."""
        path = self.folder / SHARED_CONTACTS_FILE
        if not path.exists():
            return "", ""
        text = path.read_text(encoding="utf-8", errors="replace")
        return text, content_hash(text)

    def save_shared_contacts(self, text: str, expected_hash: str) -> None:
        """Save `contacts.yaml` when nobody else saved meanwhile and every topic still finds what it names.

        Raises:
            ContentError, EditConflictError: As for `save_topic`.
        """
        shared = parse_shared_contacts(text)
        broken: list[Problem] = []
        for path in sorted(self.folder.glob("*/topic.yaml")):
            try:
                parse_topic(path.parent.name, path.read_text(encoding="utf-8", errors="replace"), shared=shared)
            except ContentError as error:
                broken += error.problems
        if broken:
            raise ContentError(broken)
        with self._lock:
            current, current_hash = self.shared_contacts_text()
            if current_hash != expected_hash:
                raise EditConflictError(SHARED_CONTACTS_FILE, current, current_hash)
            write_atomically(self.folder / SHARED_CONTACTS_FILE, text)

    def _path(self, slug: str, name: str) -> Path:
        if not is_slug(slug) or name not in {"topic.yaml", *(f"{code}.md" for code in CODES)}:
            raise UnknownTopicError(slug)
        return self.folder / slug / name

    def _write(self, slug: str, name: str, text: str, expected_hash: str) -> None:
        path = self._path(slug, name)
        with self._lock:
            current, current_hash = self.file_text(slug, name)
            if current_hash != expected_hash:
                raise EditConflictError(f"{slug}/{name}", current, current_hash)
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, text)

    def _topic_stamp(self, slug: str) -> tuple[object, ...]:
        return self._stamp(self._file(slug, "topic.yaml")) + self._stamp(self._file(SHARED_CONTACTS_FILE))

    def _file(self, *parts: str) -> str:
        """A file of the folder; a string, because joining paths takes longer than looking at the file."""
        return os.path.join(self._root, *parts)

    def _article(self, topic: Topic, language: str, topic_stamp: tuple[object, ...]) -> Article | None:
        return self._read(
            self._file(topic.slug, f"{language}.md"),
            topic_stamp,
            lambda text: parse_article(topic, language, text),
            lambda article: fits(article, topic),
        )

    def _shared_contacts(self) -> Mapping[str, Contact]:
        return self._read(self._file(SHARED_CONTACTS_FILE), (), parse_shared_contacts) or {}

    def _topic(self, slug: str) -> Topic | None:
        if not is_slug(slug):
            return None
        stamp = self._stamp(self._file(SHARED_CONTACTS_FILE))
        shared = self._shared_contacts()
        return self._read(self._file(slug, "topic.yaml"), stamp, lambda text: parse_topic(slug, text, shared=shared))

    @staticmethod
    def _stamp(path: str) -> tuple[object, ...]:
        """What tells that a file changed without reading it.

        Inode and size besides the time, because an atomic save within one tick of the clock keeps the time.
        """
        try:
            stat = os.stat(path)
        except OSError:
            return ()
        return (stat.st_mtime_ns, stat.st_size, stat.st_ino)

    def _read(
        self,
        path: str,
        depends_on: tuple[object, ...],
        parse: Callable[[str], _T],
        still_good: Callable[[_T], bool] = lambda _: True,
    ) -> _T | None:
        """The parsed file; its last good version when it cannot be parsed now and that version is still good."""
        stamp = self._stamp(path)
        if not stamp:
            with self._lock:
                self._cache.pop(path, None)
            return None
        key = (*stamp, *depends_on)
        cached = self._cache.get(path)
        if cached is not None and cached.stamp == key:
            return cached.value  # type: ignore[return-value]
        value: object = None
        problems: tuple[Problem, ...] = ()
        try:
            value = parse(Path(path).read_text(encoding="utf-8"))
        except ContentError as error:
            problems = error.problems
        except (OSError, UnicodeDecodeError) as error:
            problems = (Problem(_name_of(path), f"cannot be read: {error}"),)
        if problems:
            last_good = cached.value if cached else None
            value = last_good if last_good is not None and still_good(last_good) else None  # type: ignore[arg-type]
            _log.error("content_broken file=%s problems=%d", _name_of(path), len(problems))
        with self._lock:
            self._cache[path] = _Cached(key, value, problems)
        return value  # type: ignore[return-value]

    def _problems_of(self, path: Path) -> tuple[Problem, ...]:
        cached = self._cache.get(os.fspath(path))
        return cached.problems if cached else ()


def _name_of(path: str) -> str:
    """`<topic>/<file>`, as editors know it."""
    return "/".join(Path(path).parts[-2:])


def write_atomically(path: Path, text: str) -> None:
    """Replace a file by way of a neighbour, so that a reader or a crash sees the old text or the new one.

    Raises:
        OSError: Disk full or not writable; the old text is still there.
    """
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
