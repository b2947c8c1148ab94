"""Everything an index is built from: guidance, the questions people ask, and gold questions to measure with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from knowledge_base.library import Library
from knowledge_base.question_files import DANGER, NONE, SMALL_TALK, Question, read_questions

from .errors import GenerationError
from .passages import Passage, guidance_passages, label_of, text_hash
from .ranking.fitting import TrainingSet


@dataclass(frozen=True)
class Content:
    """What a generation is built from."""

    library: Library
    guidance: list[Passage]
    training: TrainingSet
    gold: list[Question]

    @property
    def hash(self) -> str:
        """Changes with any article, question or gold question."""
        lines = [f"{p.label}\t{p.text}" for p in self.guidance]
        lines += [f"{label_of(q)}\t{q.text}" for q in (*self.training.questions, *self.gold)]
        return text_hash("\n".join(lines))


def read_content(library: Library, content_dir: Path) -> Content:
    """Everything a build needs.

    Raises:
        ContentError: A question file breaks the format.
        GenerationError: There is no topic, or there are too few questions to learn from.
    """
    guidance = guidance_passages(library)
    slugs = {passage.label for passage in guidance}
    questions = [*read_questions(content_dir / "questions"), *read_questions(content_dir / "small_talk")]
    questions += title_questions(library)
    labels = {*slugs, NONE, DANGER, *SMALL_TALK}
    training = TrainingSet(tuple(question for question in questions if label_of(question) in labels))
    learned = {label_of(question) for question in training.learned}
    if not learned & slugs:
        raise GenerationError(
            f"There is nothing to index: no topic with questions in {library.folder} and {content_dir}."
        )
    if len(learned & slugs) < 2 or NONE not in learned:
        raise GenerationError(
            f"There is too little to learn from in {content_dir}: write questions of two topics or more, and some that "
            f"no topic answers ({NONE}); three of each are enough to begin with."
        )
    gold = [question for question in read_questions(content_dir / "gold_questions") if set(question.slugs) <= slugs]
    return Content(library, guidance, training, gold)


def title_questions(library: Library) -> list[Question]:
    """Each article's title as a question: a topic is found by it before anybody has written how people ask."""
    found = []
    for slug in library.slugs():
        for language in library.languages(slug):
            article = library.article(slug, language)
            if article is not None:
                found.append(Question((slug,), article.title, language))
    return found
