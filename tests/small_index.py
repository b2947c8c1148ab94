"""A small guide that can be indexed in a second or two: three topics, some hundred questions, a real generation."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Mapping, Sequence

from indexer.build import BuildResult, build
from indexer.embedding import Embedder
from knowledge_base.library import Library
from tests.fakes import TrigramEmbedder, small_library

OPENINGS = {
    "en": ("How do I {}", "Where can I {}", "I want to {}", "Who helps to {}", "How can one {}?", "Is it hard to {}"),
    "lv": ("Kā es varu {}", "Kur var {}", "Es gribu {}", "Kas man palīdzēs {}", "Ko vajag, lai {}?", "Vai grūti {}"),
    "ru": ("Как мне {}", "Где можно {}", "Хочу {}", "Кто поможет мне {}", "Что нужно, чтобы {}?", "Сложно ли {}"),
}  # fmt: skip
WISHES: dict[str, dict[str, tuple[str, ...]]] = {
    "family-doctor": {
        "en": ("find a family doctor", "register with a family doctor", "visit a doctor when I am ill"),
        "lv": ("atrast ģimenes ārstu", "pieteikties pie ģimenes ārsta", "apmeklēt ārstu slimības laikā"),
        "ru": ("найти семейного врача", "записаться к семейному врачу", "прийти к врачу, когда болею"),
    },
    "bank-account": {
        "en": ("open a bank account", "get a bank card", "choose a bank for my account"),
        "lv": ("atvērt bankas kontu", "saņemt bankas karti", "izvēlēties banku savam kontam"),
        "ru": ("открыть счёт в банке", "получить банковскую карту", "выбрать банк для счёта"),
    },
    "emergency-numbers": {
        "en": ("find the emergency number", "phone the police", "dial the number of the fire service"),
        "lv": ("uzzināt ārkārtas numuru", "piezvanīt policijai", "sastādīt ugunsdzēsēju numuru"),
        "ru": ("узнать экстренный номер", "позвонить в полицию", "набрать номер пожарных"),
    },
    "NONE": {
        "en": ("see the weather tomorrow", "cook thin pancakes", "tune a guitar", "watch football tonight"),
        "lv": ("redzēt rītdienas laikapstākļus", "pagatavot plānas pankūkas", "noskaņot ģitāru", "skatīties futbolu"),
        "ru": ("посмотреть погоду на завтра", "испечь тонкие блины", "настроить гитару", "увидеть футбол вечером"),
    },
}
TALK: dict[str, dict[str, tuple[str, ...]]] = {
    "GREETING": {
        "en": ("hello", "hello there", "good morning", "good evening", "hello good day", "hey hello"),
        "lv": ("sveiki", "labdien", "labrīt", "labvakar", "sveiki labdien", "čau sveiki"),
        "ru": ("привет", "здравствуйте", "доброе утро", "добрый вечер", "привет здравствуйте", "ну привет"),
    },
    "THANKS": {
        "en": ("thanks", "thank you", "thank you very much", "many thanks", "ok thank you", "thanks a lot"),
        "lv": ("paldies", "liels paldies", "paldies jums", "sirsnīgs paldies", "ok paldies", "paldies liels"),
        "ru": ("спасибо", "большое спасибо", "спасибо вам", "спасибо огромное", "ок спасибо", "благодарю спасибо"),
    },
    "FOLLOW_UP": {
        "en": ("and how much does it cost", "how much is that", "and which papers", "and how long does that take"),
        "lv": ("un cik tas maksā", "cik tas maksā", "un kādi papīri", "un cik ilgi tas ir"),
        "ru": ("а сколько это стоит", "сколько это стоит", "а какие бумаги", "а как долго это"),
    },
    "DANGER": {
        "en": ("help he is bleeding", "help there is a fire", "she cannot breathe help", "he is beating me help"),
        "lv": ("palīgā viņš asiņo", "palīgā deg māja", "viņa neelpo palīgā", "viņš mani sit palīgā"),
        "ru": ("помогите он истекает кровью", "помогите горит дом", "она не дышит помогите", "он меня бьёт помогите"),
    },
}  # fmt: skip
GOLD_OPENINGS = {
    "en": ("Please tell me how to {}", "I would like to {}", "can I {} here"),
    "lv": ("Lūdzu, pasakiet, kā {}", "Vēlos {}", "vai šeit var {}"),
    "ru": ("Скажите, пожалуйста, как {}", "Мне хотелось бы {}", "можно ли здесь {}"),
}  # fmt: skip


@dataclass(frozen=True)
class SmallGuide:
    """Folders of a small guide; `content` holds the questions beside `library`'s articles."""

    library: Library
    content: Path
    index_dir: Path


class QuietProgress:
    """Keeps the names of the steps.

    Attributes:
        steps: In the order they began.
    """

    def __init__(self) -> None:
        self.steps: list[str] = []

    def step(self, name: str, total: int = 0) -> None:
        """A step begins."""
        self.steps.append(name)

    def advance(self, count: int) -> None:
        """Nothing to show."""


def write_questions(folder: Path, rows: Mapping[str, Sequence[tuple[str, str]]]) -> None:
    """`<language>.tsv` files of (label, question) rows."""
    folder.mkdir(parents=True, exist_ok=True)
    for language, lines in rows.items():
        text = "".join(f"{label}\t{question}\n" for label, question in lines)
        (folder / f"{language}.tsv").write_text(text, encoding="utf-8")


def asked(openings: Mapping[str, Sequence[str]]) -> dict[str, list[tuple[str, str]]]:
    """Every wish behind every opening, by language."""
    return {
        language: [
            (label, opening.format(wish))
            for label, wishes in WISHES.items()
            for opening, wish in product(openings[language], wishes[language])
        ]
        for language in openings
    }


def small_guide(folder: Path) -> SmallGuide:
    """Write articles, questions, small talk and gold questions below a folder; nothing is indexed yet."""
    library = small_library(folder)
    write_questions(folder / "questions", asked(OPENINGS))
    write_questions(folder / "gold_questions", asked(GOLD_OPENINGS))
    talk = {code: [(kind, text) for kind, texts in TALK.items() for text in texts[code]] for code in OPENINGS}
    write_questions(folder / "small_talk", talk)
    return SmallGuide(library, folder, folder / "data" / "index")


def build_small_index(guide: SmallGuide, embedder: Embedder | None = None, force: bool = False) -> BuildResult:
    """Build and publish the next generation of a small guide."""
    return build(guide.library, guide.content, guide.index_dir, embedder or TrigramEmbedder(), QuietProgress(), force)
