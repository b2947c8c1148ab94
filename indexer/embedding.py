"""Turning texts into vectors for search: ONNX Runtime and tokenizers, no torch.

The model folder (`indexer model` makes it) holds `model.onnx` with its weights, `tokenizer.json`
(and `pieces.npz` when it is a Unigram one) and `model.json`.
"""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Callable, Iterator, Literal, Protocol, Sequence

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from .checksums import read_checked_json, write_checked_json, wrong_files
from .errors import ModelError
from .unigram import read_pieces

Vectors = np.ndarray
"""float32, shape (n, dim), rows of length 1.0."""

Kind = Literal["query", "passage"]
MANIFEST = "model.json"
PIECES = "pieces.npz"
TEXT_MAX_CHARS = 2000
"""A question's first characters decide; more only cost time (512 tokens are about 2,000 characters)."""

_BATCH_TOKENS = 512
"""Activations of so many tokens stay in a core's cache; 4,096 take a quarter longer a text (2026-11-25)."""
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class ModelManifest:
    """What a prepared model is.

    Attributes:
        name: `multilingual-e5-small-q4` or the name it was asked for by.
        fingerprint: Changes when the model's vectors change; vectors of two fingerprints are never compared.
        prompts: Put before a text of that kind.
        files: File name → SHA-256.
    """

    name: str
    fingerprint: str
    dim: int
    max_tokens: int
    prompts: dict[str, str]
    pad_id: int
    files: dict[str, str]

    def write(self, folder: Path) -> None:
        """Write `model.json`."""
        write_checked_json(folder / MANIFEST, asdict(self))


class Embedder(Protocol):
    """What building and searching need of a model."""

    fingerprint: str
    dim: int

    def embed(
        self, texts: Sequence[str], kind: Kind = "query", progress: Callable[[int], None] | None = None
    ) -> Vectors:
        """Texts → unit vectors."""
        ...


def read_manifest(folder: Path) -> ModelManifest:
    """Read a model folder's manifest.

    Raises:
        ModelError: There is no prepared model, or its manifest is damaged.
    """
    path = folder / MANIFEST
    try:
        manifest = ModelManifest(**read_checked_json(path))
        if not isinstance(manifest.files, dict) or not isinstance(manifest.prompts, dict):
            raise TypeError('"files" or "prompts" is not a list of names and values')
        return manifest
    except FileNotFoundError:
        raise ModelError(f'There is no prepared model in {folder}. Run "python -m indexer model".') from None
    except (OSError, ValueError, TypeError) as error:
        raise ModelError(f'{path} is damaged ({error}). Run "python -m indexer model --force".') from None


class OnnxEmbedder:
    """The serving model. Thread-safe; one call uses at most `threads` × `workers` cores."""

    def __init__(self, folder: Path, threads: int = 2, check_files: bool = True, workers: int = 1) -> None:
        """Open a prepared model.

        Args:
            threads: Cores that share one batch, which makes a single question fast.
            workers: Batches at a time. For many texts two workers of one thread are a quarter faster than one of two.

        Raises:
            ModelError: Missing or damaged; names the file and the remedy.
        """
        self.manifest = read_manifest(folder)
        self.fingerprint = self.manifest.fingerprint
        self.dim = self.manifest.dim
        self._workers = workers
        if check_files:
            wrong = wrong_files(folder, self.manifest.files)
            if wrong:
                raise ModelError(
                    f'Model {folder}: {", ".join(wrong)} missing or damaged. Run "python -m indexer model --force".'
                )
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # The arena keeps the largest activation ever needed: 200 MB more after one batch of long texts.
        options.enable_cpu_mem_arena = False
        try:
            self._session = onnxruntime.InferenceSession(
                str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
            )
            self._tokenize = _open_tokenizer(folder, self.manifest.max_tokens)
        except Exception as error:  # both libraries raise bare Exceptions
            raise ModelError(
                f'Model {folder} cannot be opened ({error}). Run "python -m indexer model --force".'
            ) from None

    def embed(
        self, texts: Sequence[str], kind: Kind = "query", progress: Callable[[int], None] | None = None
    ) -> Vectors:
        """Turn texts into unit vectors; texts of any content, the first 2,000 characters count.

        Args:
            progress: Called with the number of texts done since the last call.

        Returns:
            float32, shape (n, dim), rows of length 1.0; shape (0, dim) for no texts.
        """
        prompt = self.manifest.prompts.get(kind, "")
        clean = [prompt + _SURROGATES.sub("\ufffd", text[:TEXT_MAX_CHARS]) for text in texts]
        tokens = [self._tokenize(text) for text in clean]
        vectors = np.zeros((len(texts), self.dim), dtype=np.float32)
        batches = _batches(tokens)
        for batch, found in zip(batches, self._run_all([[tokens[row] for row in batch] for batch in batches])):
            vectors[batch] = found
            if progress:
                progress(len(batch))
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        return vectors / np.where(lengths > 0, lengths, 1.0)

    def _run_all(self, batches: Sequence[Sequence[Sequence[int]]]) -> Iterator[np.ndarray]:
        if self._workers == 1 or len(batches) == 1:
            yield from map(self._run, batches)
            return
        with ThreadPoolExecutor(self._workers) as pool:
            yield from pool.map(self._run, batches)

    def _run(self, tokens: Sequence[Sequence[int]]) -> np.ndarray:
        ids, mask = _padded(tokens, self.manifest.pad_id)
        (found,) = self._session.run(None, {"input_ids": ids, "attention_mask": mask})
        return found

    def count_tokens(self, text: str, kind: Kind = "query") -> int:
        """Tokens the model sees for a text, prompt and borders included."""
        return len(self._tokenize(self.manifest.prompts.get(kind, "") + text))


def _open_tokenizer(folder: Path, max_tokens: int) -> Callable[[str], list[int]]:
    """Text → token ids; from `pieces.npz` where the model has one, which takes a tenth of the memory."""
    if (folder / PIECES).exists():
        unigram = read_pieces(folder / PIECES)
        return lambda text: unigram.encode(text, max_tokens)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.enable_truncation(max_tokens)
    tokenizer.no_padding()
    return lambda text: tokenizer.encode(text).ids


def _batches(tokens: Sequence[Sequence[int]]) -> list[list[int]]:
    """Row numbers grouped by similar length, each group at most `_BATCH_TOKENS` after padding."""
    groups: list[list[int]] = []
    for row in sorted(range(len(tokens)), key=lambda row: len(tokens[row])):
        if groups and (len(groups[-1]) + 1) * len(tokens[row]) <= _BATCH_TOKENS:
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _padded(rows: Sequence[Sequence[int]], pad_id: int) -> tuple[np.ndarray, np.ndarray]:
    longest = max(len(row) for row in rows)
    ids = np.full((len(rows), longest), pad_id, dtype=np.int64)
    mask = np.zeros((len(rows), longest), dtype=np.int64)
    for number, row in enumerate(rows):
        ids[number, : len(row)] = row
        mask[number, : len(row)] = 1
    return ids, mask
