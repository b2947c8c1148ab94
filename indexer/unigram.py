"""SentencePiece's Unigram segmentation in little memory.

The tokenizers library keeps 250,000 pieces in a trie of 270 MB; a dictionary of them takes 30 MB, and a question of a
hundred letters is cut in half a millisecond. Normalisation stays the library's; the pieces are the same (a test holds
both against each other on every gold question).
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Sequence

import numpy as np
from tokenizers import Tokenizer, normalizers

_SPACE = "▁"
_WORD = re.compile(f"{_SPACE}[^{_SPACE}]*")
_UNKNOWN_PENALTY = 10.0


class UnigramTokenizer:
    """Cuts texts into pieces by Viterbi's algorithm over their log-probabilities.

    As in the tokenizers library, an unknown letter costs the worst score less ten, and unknown letters in a row are
    one piece.
    """

    def __init__(
        self,
        normalizer: normalizers.Normalizer,
        pieces: Sequence[str],
        scores: np.ndarray,
        unknown_id: int,
        first_id: int,
        last_id: int,
    ) -> None:
        self._normalizer = normalizer
        self._ids = {piece: number for number, piece in enumerate(pieces)}
        self._scores = scores.astype(np.float64).tolist()
        self._longest = max(map(len, pieces))
        self._unknown_id = unknown_id
        self._unknown_score = float(scores.min()) - _UNKNOWN_PENALTY
        self._edges = (first_id, last_id)

    def encode(self, text: str, max_tokens: int) -> list[int]:
        """Ids of a text between its first and last special token, at most `max_tokens`."""
        normal = self._normalizer.normalize_str(text).replace(" ", _SPACE)
        ids: list[int] = []
        # Words are cut one by one: no piece crosses a space.
        for word in _WORD.findall(normal if not normal or normal.startswith(_SPACE) else _SPACE + normal):
            ids += self._cut(word)
            if len(ids) >= max_tokens:
                break
        return [self._edges[0], *ids[: max_tokens - 2], self._edges[1]]

    def _cut(self, text: str) -> list[int]:
        length = len(text)
        best = [0.0] + [-1e30] * length
        came_from = [0] * (length + 1)
        piece_at = [self._unknown_id] * (length + 1)
        ids, scores = self._ids, self._scores
        for start in range(length):
            base = best[start]
            for end in range(start + 1, min(start + self._longest, length) + 1):
                number = ids.get(text[start:end])
                if number is not None and base + scores[number] > best[end]:
                    best[end], came_from[end], piece_at[end] = base + scores[number], start, number
            if text[start : start + 1] not in ids and base + self._unknown_score > best[start + 1]:
                best[start + 1], came_from[start + 1] = base + self._unknown_score, start
                piece_at[start + 1] = self._unknown_id
        found: list[int] = []
        at = length
        while at:
            if piece_at[at] != self._unknown_id or not found or found[-1] != self._unknown_id:
                found.append(piece_at[at])
            at = came_from[at]
        return found[::-1]


def write_pieces(tokenizer_file: Path, target: Path) -> bool:
    """Write a Unigram tokenizer's pieces in a form that opens in little memory; False for another kind of tokenizer."""
    data = json.loads(tokenizer_file.read_text(encoding="utf-8"))
    model = data["model"]
    if model.get("type") != "Unigram" or (data.get("pre_tokenizer") or {}).get("type") != "Metaspace":
        return False
    pieces = [piece for piece, _ in model["vocab"]]
    tokenizer = Tokenizer.from_file(str(tokenizer_file))
    first, last = tokenizer.encode("").ids[0], tokenizer.encode("").ids[-1]
    with target.open("wb") as file:
        np.savez(
            file,
            pieces=np.frombuffer("\n".join(pieces).encode("utf-8"), dtype=np.uint8),
            scores=np.array([score for _, score in model["vocab"]], dtype=np.float64),
            special=np.array([model["unk_id"], first, last]),
            normalizer=np.frombuffer(json.dumps(data["normalizer"]).encode(), dtype=np.uint8),
        )
    return True


def read_pieces(path: Path) -> UnigramTokenizer:
    """Open written pieces; OSError, KeyError or ValueError when the file is damaged."""
    with np.load(path, allow_pickle=False) as data:
        pieces = data["pieces"].tobytes().decode("utf-8").split("\n")
        unknown, first, last = map(int, data["special"])
        shell = {
            "version": "1.0", "truncation": None, "padding": None, "added_tokens": [], "pre_tokenizer": None,
            "post_processor": None, "decoder": None, "normalizer": json.loads(data["normalizer"].tobytes()),
            "model": {"type": "Unigram", "unk_id": 0, "vocab": [["<unk>", 0.0]], "byte_fallback": False},
        }  # fmt: skip
        normalizer = Tokenizer.from_str(json.dumps(shell)).normalizer
        return UnigramTokenizer(normalizer, pieces, data["scores"], unknown, first, last)
