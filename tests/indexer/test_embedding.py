"""Texts become vectors: any text at all, always unit rows, and a readable error for a damaged model."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from indexer.embedding import TEXT_MAX_CHARS, OnnxEmbedder, read_manifest
from indexer.errors import ModelError
from indexer.model import REFERENCE_VECTORS, SHIPPED_ADAPTER

MODEL = Path(__file__).parents[2] / "data" / "model"
pytestmark = pytest.mark.skipif(not (MODEL / "model.json").exists(), reason="no prepared model; run `make setup`")
HOSTILE = {
    "nothing": "",
    "spaces": " \t\n\r\u2028 ",
    "control characters": "".join(map(chr, range(32))) + "\x7f\x80\x9f",
    "20,000 letters": "а" * 20_000,
    "20,000 words": "kur " * 5_000,
    "text that grows under NFKC": "\ufdfa" * 50,
    "much text that grows under NFKC": "\ufdfa" * 5_000,
    "lone surrogates": "где \ud800 учить \udfff",
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈🇱🇻",
    "zero-width joiners": "\u200d\u200c\u200b" * 100,
    "direction overrides": "\u202eشكرا\u202c",
    "combining marks": "a" + "\u0301" * 3_000,
    "byte order mark": "\ufeffkur",
    "noncharacters": "\ufffe\uffff\U0010ffff",
}


@pytest.fixture(scope="session")
def embedder() -> OnnxEmbedder:
    return OnnxEmbedder(MODEL)


@pytest.mark.parametrize("name", HOSTILE)
def test_any_text_gives_a_unit_vector(embedder: OnnxEmbedder, name: str):
    vectors = embedder.embed([HOSTILE[name]])
    assert vectors.dtype == np.float32
    assert vectors.shape == (1, embedder.dim)
    assert np.linalg.norm(vectors[0]) == pytest.approx(1.0, abs=1e-5)


def test_no_texts_give_no_rows(embedder: OnnxEmbedder):
    assert embedder.embed([]).shape == (0, embedder.dim)


def test_a_text_has_nearly_the_same_vector_whatever_is_embedded_with_it(embedder: OnnxEmbedder):
    texts = ["Kur mācīties latviešu valodu?", "где", "cik " * 40, "", "👋", "\ud800"]
    together = embedder.embed(texts)
    for row, text in enumerate(texts):
        assert float(together[row] @ embedder.embed([text])[0]) > 0.98


def test_progress_counts_every_text_once(embedder: OnnxEmbedder):
    done: list[int] = []
    embedder.embed(["a", "b " * 30, "c"] * 5, progress=done.append)
    assert sum(done) == 15


def test_only_the_first_characters_count(embedder: OnnxEmbedder):
    text = "kur " * (TEXT_MAX_CHARS // 4)
    np.testing.assert_array_equal(embedder.embed([text]), embedder.embed([text + "pavisam cits teksts"]))


def test_threads_get_the_vectors_of_their_own_texts(embedder: OnnxEmbedder):
    texts = ["banka", "ārsts", "policija", "skola", "darbs", "dzīvoklis", "pase", "valoda"]
    expected = embedder.embed(texts)
    found: dict[int, np.ndarray] = {}

    def embed(number: int) -> None:
        found[number] = embedder.embed([texts[number]])[0]

    threads = [threading.Thread(target=embed, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for number in range(8):
        assert int((expected @ found[number]).argmax()) == number


def test_the_same_question_in_other_languages_is_nearer_than_another_question(embedder: OnnxEmbedder):
    one, same, russian, other = embedder.embed(
        [
            "Where can I learn Latvian?",
            "Kur mācīties latviešu valodu?",
            "Где учить латышский язык?",
            "How is the weather?",
        ]
    )
    assert min(one @ same, one @ russian, same @ russian) > one @ other


@pytest.mark.skipif(SHIPPED_ADAPTER.exists(), reason="the trained adapter changes the vectors on purpose")
def test_the_served_packaged_model_agrees_with_the_reference_vectors(embedder: OnnxEmbedder):
    rows = json.loads(REFERENCE_VECTORS.read_text(encoding="utf-8"))["vectors"]
    cosines: list[float] = []
    for kind in ("query", "passage"):
        of_kind = [row for row in rows if row["kind"] == kind]
        found = embedder.embed([row["text"] for row in of_kind], kind)
        cosines += list((found * np.array([row["vector"] for row in of_kind])).sum(axis=1))
    assert np.mean(cosines) >= 0.98


def test_there_is_no_model_in_an_empty_folder(tmp_path: Path):
    with pytest.raises(ModelError, match=r'no prepared model in .*Run "python -m indexer model"'):
        OnnxEmbedder(tmp_path)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"name": "x"}', "null", '{"name": 1, "extra": 2}', "\x00"],
)
def test_a_damaged_manifest_is_named_with_what_to_do(tmp_path: Path, text: str):
    (tmp_path / "model.json").write_text(text)
    with pytest.raises(ModelError, match=r"model\.json is damaged .*indexer model --force"):
        read_manifest(tmp_path)


@pytest.mark.parametrize("field", ["files", "prompts"])
def test_a_manifest_of_another_shape_is_damaged(tmp_path: Path, field: str):
    manifest = json.loads((MODEL / "model.json").read_text()) | {field: None}
    (tmp_path / "model.json").write_text(json.dumps(manifest))
    with pytest.raises(ModelError, match=r"model\.json is damaged"):
        read_manifest(tmp_path)


def test_a_manifest_that_is_not_text_is_damaged(tmp_path: Path):
    (tmp_path / "model.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ModelError, match=r"model\.json is damaged"):
        read_manifest(tmp_path)


def test_damaged_and_missing_files_are_named(tmp_path: Path):
    shutil.copy(MODEL / "model.json", tmp_path)
    (tmp_path / "model.onnx").write_bytes(b"not a graph")
    with pytest.raises(ModelError, match=r"model\.onnx, .*tokenizer\.json.* missing or damaged.*--force"):
        OnnxEmbedder(tmp_path)


def test_files_that_cannot_be_opened_are_one_readable_error(tmp_path: Path):
    shutil.copy(MODEL / "model.json", tmp_path)
    (tmp_path / "model.onnx").write_bytes(b"not a graph")
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(ModelError, match=r"cannot be opened .*--force"):
        OnnxEmbedder(tmp_path, check_files=False)


def test_embedding_needs_no_torch():
    code = f"""
import sys
from pathlib import Path
from indexer.embedding import OnnxEmbedder
OnnxEmbedder(Path({str(MODEL)!r})).embed(["kur"])
print(sorted({{"torch", "transformers", "sentence_transformers", "sklearn"}} & {{*sys.modules}}))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert (done.stdout.strip(), done.returncode) == ("[]", 0)


def test_batches_side_by_side_give_the_vectors_of_one_after_another():
    texts = [f"Where do I find a family doctor? {number}" * (1 + number % 5) for number in range(120)]
    done: list[int] = []
    side_by_side = OnnxEmbedder(MODEL, threads=1, workers=2).embed(texts, "query", done.append)
    np.testing.assert_array_equal(side_by_side, OnnxEmbedder(MODEL, threads=1).embed(texts, "query"))
    assert sum(done) == len(texts) and len(done) > 1
