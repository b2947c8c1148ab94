"""Building a generation: what is reused, what is refused, and what a killed build leaves behind."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from filelock import FileLock

from indexer.build import LOCK_FILE
from indexer.content import read_content
from indexer.errors import BuildBusyError, GateError, GenerationError
from indexer.evaluation.figures import figures
from indexer.generation import check_files, current_number, numbers, read_manifest
from indexer.passages import label_of
from indexer.quality import MAX_FALSE_ANSWER, MAX_RECALL_LOSS, MIN_RECALL_AT_1, gate_problem
from indexer.ranking.ranker import SIGNALS
from indexer.search import open_current
from knowledge_base.errors import ContentError
from tests.fakes import TrigramEmbedder
from tests.small_index import OPENINGS, WISHES, SmallGuide, build_small_index, small_guide, write_questions

BUILD_FOR_EVER = """
import sys
from pathlib import Path
from knowledge_base.library import Library
from tests.fakes import TrigramEmbedder
from tests.small_index import SmallGuide, build_small_index
folder = Path(sys.argv[1])
guide = SmallGuide(Library(folder / "articles"), folder, folder / "data" / "index")
article = folder / "articles" / "bank-account" / "en.md"
text = article.read_text(encoding="utf-8")
print("building", flush=True)
for number in range(10_000):
    article.write_text(text + f"\\n## Note\\nBuild {number}.\\n", encoding="utf-8")
    build_small_index(guide)
"""


def edit(guide: SmallGuide, slug: str, language: str, old: str, new: str) -> None:
    """Change the words of an article."""
    path = guide.library.folder / slug / f"{language}.md"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_first_generation_answers_gold_questions(built_guide: SmallGuide):
    manifest = read_manifest(built_guide.index_dir / "000001")
    assert manifest.quality["recall_at_1"] >= 0.95
    assert manifest.quality["false_answer"] <= 0.05
    assert manifest.counts["topics"] == 3
    assert manifest.counts["reused"] == 0
    check_files(built_guide.index_dir / "000001", manifest)


def test_after_one_edit_only_the_changed_text_is_embedded(guide: SmallGuide):
    edit(guide, "bank-account", "en", "1. Bring your passport.", "1. Bring your identity card.")
    embedder = TrigramEmbedder()
    result = build_small_index(guide, embedder)
    assert (result.number, result.embedded, result.ranking_reused) == ("000002", 1, True)
    assert [text for text in embedder.embedded if "identity card" in text]
    assert len(embedder.embedded) == 1


def test_an_edit_speaks_for_its_topic_after_the_next_build(guide: SmallGuide):
    text, embedder = "zirgs un kamanas", TrigramEmbedder()

    def guidance_signal() -> float:
        found = open_current(guide.index_dir, embedder)
        signals = found.ranker.signals([text], embedder.embed([text]), found.questions, found.guidance)
        return float(signals[0, SIGNALS.index("guidance"), found.ranker.labels.index("bank-account")])

    before = guidance_signal()
    edit(guide, "bank-account", "en", "1. Bring your passport.", "1. Zirgs un kamanas.")
    build_small_index(guide)
    assert guidance_signal() > before + 0.5


def test_a_new_question_is_learned(guide: SmallGuide):
    assert open_current(guide.index_dir, TrigramEmbedder()).search("qwertzuiop").outcome != "answer"
    path = guide.content / "questions" / "en.tsv"
    new = "".join(f"bank-account\tqwertzuiop {word}\n" for word in ("one", "two", "three", "four", "five", "six"))
    path.write_text(path.read_text(encoding="utf-8") + new, encoding="utf-8")
    result = build_small_index(guide)
    assert not result.ranking_reused
    found = open_current(guide.index_dir, TrigramEmbedder()).search("qwertzuiop")
    assert (found.outcome, found.offered) == ("answer", ("bank-account",))


def test_equal_content_gives_equal_files(tmp_path: Path, built_guide: SmallGuide):
    other = small_guide(tmp_path)
    build_small_index(other)
    first, second = (read_manifest(guide.index_dir / "000001").files for guide in (built_guide, other))
    assert first == second


def test_another_model_reuses_nothing(guide: SmallGuide):
    embedder = TrigramEmbedder("another model")
    result = build_small_index(guide, embedder)
    assert (result.reused, result.ranking_reused) == (0, False)
    assert read_manifest(guide.index_dir / "000002").model == "another model"


def test_a_damaged_generation_is_not_built_on(guide: SmallGuide):
    (guide.index_dir / "000001" / "vectors.npy").write_bytes(b"damaged")
    assert build_small_index(guide).reused == 0


def test_a_worse_index_is_not_published_unless_it_is_forced(guide: SmallGuide):
    swapped = {"bank-account": "family-doctor", "family-doctor": "bank-account"}
    for name in ("en", "lv", "ru"):
        path = guide.content / "questions" / f"{name}.tsv"
        rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
        text = "".join(f"{swapped.get(label, label)}\t{question}\n" for label, question in rows)
        path.write_text(text, encoding="utf-8")
    with pytest.raises(GateError, match=r"gate is 75%\. Nothing was published"):
        build_small_index(guide)
    assert (current_number(guide.index_dir), numbers(guide.index_dir)) == ("000001", ["000001"])
    assert not list(guide.index_dir.glob(".building-*"))
    assert build_small_index(guide, force=True).number == "000002"


def test_the_gate_says_what_is_too_low(built_guide: SmallGuide):
    good = replace(figures([]), recall_at_1=0.9, false_answer=0.0)
    previous = read_manifest(built_guide.index_dir / "000001")
    before = replace(previous, quality={"recall_at_1": 0.9 + MAX_RECALL_LOSS + 0.01})
    assert gate_problem(None, None) == ""
    assert gate_problem(good, None) == ""
    assert "first for 74" in gate_problem(replace(good, recall_at_1=MIN_RECALL_AT_1 - 0.01), None)
    assert "11.0% of the questions without" in gate_problem(replace(good, false_answer=MAX_FALSE_ANSWER + 0.01), None)
    assert "it was 96.0%" in gate_problem(good, before)


def test_two_builds_at_once_are_one_too_many(guide: SmallGuide):
    with FileLock(guide.index_dir / LOCK_FILE), pytest.raises(BuildBusyError, match="Another build is running"):
        build_small_index(guide)
    assert build_small_index(guide).number == "000002"


def test_a_killed_build_leaves_the_last_good_generation(guide: SmallGuide):
    rng = random.Random(7)
    environment = os.environ | {"PYTHONPATH": os.getcwd()}
    for _ in range(3):
        command = [sys.executable, "-c", BUILD_FOR_EVER, str(guide.content)]
        child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
        assert child.stdout is not None
        assert child.stdout.readline() == "building\n"
        time.sleep(rng.uniform(0.1, 1.2))
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        found = open_current(guide.index_dir, TrigramEmbedder()).search("How do I open a bank account")
        assert found.offered == ("bank-account",)
    build_small_index(guide)
    assert not list(guide.index_dir.glob(".building-*"))


def test_without_topics_there_is_nothing_to_index(tmp_path: Path):
    guide = small_guide(tmp_path)
    write_questions(guide.content / "questions", {code: [("elsewhere", "Is this anywhere?")] for code in OPENINGS})
    with pytest.raises(GenerationError, match="too little to learn from"):
        build_small_index(guide)


@pytest.mark.parametrize("labels", [("bank-account",), ("bank-account", "family-doctor")])
def test_too_few_kinds_of_questions_are_one_readable_error(tmp_path: Path, labels: tuple[str, ...]):
    guide = small_guide(tmp_path)
    rows = [(label, f"{wish} {number}") for label in labels for wish in WISHES[label]["en"] for number in range(5)]
    write_questions(guide.content / "questions", {"en": rows, "lv": [], "ru": []})
    with pytest.raises(GenerationError, match="too little to learn from"):
        build_small_index(guide)


def test_the_smallest_guide_that_can_be_indexed_answers(tmp_path: Path):
    guide = small_guide(tmp_path)
    rows = [(label, wish) for label in ("bank-account", "family-doctor", "NONE") for wish in WISHES[label]["en"]]
    write_questions(guide.content / "questions", {"en": rows, "lv": [], "ru": []})
    for folder in ("small_talk", "gold_questions"):
        write_questions(guide.content / folder, {code: [] for code in OPENINGS})
    build_small_index(guide)
    found = open_current(guide.index_dir, TrigramEmbedder()).search("open a bank account")
    assert found.topics[0].slug == "bank-account"


def test_a_broken_question_file_stops_the_build_with_its_lines(guide: SmallGuide):
    path = guide.content / "questions" / "en.tsv"
    path.write_text(path.read_text() + "no tab here\nbank-account\t\n")
    with pytest.raises(ContentError, match=r"questions/en\.tsv:\d+"):
        build_small_index(guide)
    assert numbers(guide.index_dir) == ["000001"]


def test_kinds_of_messages_that_do_not_exist_are_not_learned(guide: SmallGuide):
    path = guide.content / "small_talk" / "en.tsv"
    path.write_text(path.read_text() + "GREETINGS\tahoy\n" * 5)
    labels = set(map(label_of, read_content(guide.library, guide.content).training.questions))
    assert "GREETING" in labels
    assert "GREETINGS" not in labels


def test_the_content_hash_follows_articles_questions_and_gold_questions(guide: SmallGuide):
    hashes = {read_content(guide.library, guide.content).hash}
    edit(guide, "bank-account", "en", "passport", "papers")
    hashes.add(read_content(guide.library, guide.content).hash)
    for folder in ("questions", "gold_questions"):
        path = guide.content / folder / "en.tsv"
        path.write_text(path.read_text() + "bank-account\tsomething new\n")
        hashes.add(read_content(guide.library, guide.content).hash)
    assert len(hashes) == 4


def test_measuring_what_was_taken_over_gives_the_figures_of_a_build_from_nothing(guide: SmallGuide, tmp_path: Path):
    edit(guide, "bank-account", "en", "passport", "papers")
    build_small_index(guide)
    anew = replace(guide, index_dir=tmp_path / "another")
    build_small_index(anew)
    rebuilt, built = (
        read_manifest(index / number) for index, number in ((guide.index_dir, "000002"), (anew.index_dir, "000001"))
    )
    assert (rebuilt.quality, rebuilt.thresholds) == (built.quality, built.thresholds)


def test_other_gold_questions_are_asked_anew(guide: SmallGuide):
    path = guide.content / "gold_questions" / "en.tsv"
    path.write_text(path.read_text() + "family-doctor\tHow do I open a bank account\n" * 9)
    result = build_small_index(guide, force=True)
    assert result.ranking_reused
    assert result.manifest.quality["recall_at_1"] < read_manifest(guide.index_dir / "000001").quality["recall_at_1"]
