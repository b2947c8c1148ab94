"""Cutting texts into pieces in little memory gives what the tokenizers library gives."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Regex, Tokenizer, normalizers, pre_tokenizers, processors
from tokenizers.models import BPE, Unigram

from indexer.unigram import UnigramTokenizer, read_pieces, write_pieces
from knowledge_base.library import SHIPPED_ARTICLES
from knowledge_base.question_files import read_questions

MODEL = Path(os.environ.get("CELVEDIS_DATA_DIR") or Path(__file__).parents[2] / "data") / "model"
PIECES = [
    ("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁", -3.0), ("▁a", -2.0), ("a", -2.5), ("b", -2.5),
    ("ab", -2.7), ("▁ab", -3.9), ("abb", -5.0), ("ģ", -6.0),
]  # fmt: skip


def library_tokenizer() -> Tokenizer:
    tokenizer = Tokenizer(Unigram(PIECES, unk_id=3, byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " ")])
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    return tokenizer


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[UnigramTokenizer, Tokenizer]:
    folder = tmp_path_factory.mktemp("tokenizer")
    library_tokenizer().save(str(folder / "tokenizer.json"))
    assert write_pieces(folder / "tokenizer.json", folder / "pieces.npz")
    return read_pieces(folder / "pieces.npz"), Tokenizer.from_file(str(folder / "tokenizer.json"))


@given(text=st.text(alphabet="ab ģxyz\u0301漢", max_size=30))
@settings(deadline=None)
def test_any_text_is_cut_as_the_library_cuts_it(both: tuple[UnigramTokenizer, Tokenizer], text: str):
    ours, library = both
    assert ours.encode(text, 512) == library.encode(text).ids


def test_a_long_text_is_cut_off_between_its_special_tokens(both: tuple[UnigramTokenizer, Tokenizer]):
    ids = both[0].encode("ab " * 500, 16)
    assert (len(ids), ids[0], ids[-1]) == (16, 0, 2)


def test_another_kind_of_tokenizer_is_left_to_the_library(tmp_path: Path):
    Tokenizer(BPE()).save(str(tmp_path / "tokenizer.json"))
    assert not write_pieces(tmp_path / "tokenizer.json", tmp_path / "pieces.npz")
    assert not (tmp_path / "pieces.npz").exists()


@pytest.mark.skipif(not (MODEL / "pieces.npz").exists(), reason="no model is prepared")
def test_every_gold_question_is_cut_as_the_library_cuts_it():
    ours, library = read_pieces(MODEL / "pieces.npz"), Tokenizer.from_file(str(MODEL / "tokenizer.json"))
    library.no_padding()
    limit = json.loads((MODEL / "model.json").read_text(encoding="utf-8"))["max_tokens"]
    for question in read_questions(SHIPPED_ARTICLES.parent / "gold_questions"):
        assert ours.encode(question.text, limit) == library.encode(question.text).ids
