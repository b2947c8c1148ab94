"""Speed and memory of answering, measured in a process of its own as the bot runs it."""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from bot.ask import Asker
from bot.replies import Replies, load_texts
from indexer.embedding import OnnxEmbedder
from indexer.search import open_current
from indexer.settings import IndexerSettings
from knowledge_base.library import Library
from knowledge_base.question_files import read_questions

QUESTIONS = 500
WARM_UP = 20
SENTENCE = "where can a newcomer in Riga learn the language free of charge after work while the children are at school"


def resident_mb() -> float:
    """Memory this process holds now, in megabytes (Linux: /proc; elsewhere the peak)."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def text_of_tokens(embedder: OnnxEmbedder, count: int) -> str:
    """A question of exactly so many tokens, its prompt and borders included."""
    text = ""
    for word in SENTENCE.split() * 3:
        if embedder.count_tokens(f"{text} {word}".strip()) > count:
            break
        text = f"{text} {word}".strip()
    return text


def median_ms(work, times: int) -> float:
    """Median duration of a call, in milliseconds."""
    durations = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        durations.append(time.perf_counter() - began)
    return 1000 * float(np.median(durations))


def measure() -> dict[str, float]:
    """All figures; the first one counts from the start of this process."""
    settings = IndexerSettings.from_environment(os.environ)
    library = Library(settings.articles_dir)
    embedder = OnnxEmbedder(settings.model_dir)
    asker = Asker(open_current(settings.index_dir, embedder), library, Replies(library, load_texts()))
    gold = read_questions(settings.content_dir / "gold_questions")
    texts = [gold[at].text for at in np.linspace(0, len(gold) - 1, QUESTIONS).astype(int)]
    asker.ask(texts[0])
    found = {"first answer after start, s": time.time() - float(os.environ["BENCH_STARTED"])}
    for text in texts[:WARM_UP]:
        asker.ask(text)
    durations = []
    for text in texts:
        began = time.perf_counter()
        asker.ask(text)
        durations.append(1000 * (time.perf_counter() - began))
    found["question → reply p50, ms"] = float(np.percentile(durations, 50))
    found["question → reply p99, ms"] = float(np.percentile(durations, 99))
    found["memory after 500 questions, MB"] = resident_mb()
    began = time.perf_counter()
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda text: asker.ask(text), texts))
    found["questions a second, two threads"] = len(texts) / (time.perf_counter() - began)
    for tokens in (12, 32):
        text = text_of_tokens(embedder, tokens)
        found[f"embed a question of {tokens} tokens, ms"] = median_ms(lambda text=text: embedder.embed([text]), 200)
    searcher = asker.searcher
    vectors = embedder.embed(texts[:1])
    found["ranking without embedding, ms"] = median_ms(lambda: searcher.decide_vectors(texts[:1], vectors), 200)
    return found


if __name__ == "__main__":
    json.dump(measure(), sys.stdout)
