"""Preparing the embedding model: the admin's `indexer model`.

The result is a folder with an ordinary sentence-transformers model (`sentence_transformer/`, float32, for training and
comparing), its int8 ONNX form for answering, the tokenizer and a manifest. It is made beside and moved into place when
it is whole.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import time
from pathlib import Path
from typing import Callable

import numpy as np

from .checksums import file_sha256, wrong_files
from .embedding import PIECES, ModelManifest, OnnxEmbedder, read_manifest
from .encoder.packed_weights import WEIGHTS_SHA256, read_packed_model
from .encoder.weight_file import find_weight_file
from .errors import ModelError
from .unigram import write_pieces

PACKAGED_MODEL = "multilingual-e5-small-q4"
SHIPPED_ADAPTER = Path(__file__).parent / "adapter"
REFERENCE_VECTORS = Path(__file__).parent / "reference_vectors.json"
FLOAT32_FOLDER = "sentence_transformer"
MIN_REFERENCE_COSINE = 0.999
MIN_INT8_COSINE = 0.98
_PREPARATION = 3
"""Raise when the way a model is prepared changes, so that prepared models are made anew."""

Report = Callable[[str], None]


def recipe(source: str, adapter: Path | None) -> str:
    """What a model is prepared from; its hash is the fingerprint. Equal recipes give equal vectors."""
    parts = {"preparation": _PREPARATION, "source": source}
    if source == PACKAGED_MODEL:
        parts["weights"] = WEIGHTS_SHA256
        if adapter and (adapter / "adapter_model.safetensors").exists():
            parts["adapter"] = file_sha256(adapter / "adapter_model.safetensors")
    elif Path(source).is_dir():
        files = sorted(path for path in Path(source).rglob("*") if path.is_file())
        parts["files"] = {str(path.relative_to(source)): file_sha256(path) for path in files}
    return json.dumps(parts, sort_keys=True)


def is_prepared(folder: Path, source: str, adapter: Path | None = SHIPPED_ADAPTER) -> bool:
    """Whether the folder holds exactly this model, whole."""
    try:
        manifest = read_manifest(folder)
    except ModelError:
        return False
    return manifest.fingerprint == _fingerprint(recipe(source, adapter)) and not wrong_files(folder, manifest.files)


def prepare_model(
    source: str,
    folder: Path,
    data_dir: Path,
    report: Report,
    adapter: Path | None = SHIPPED_ADAPTER,
    weight_file: Path | None = None,
) -> ModelManifest:
    """Prepare a model and put it at `folder`.

    Args:
        source: `PACKAGED_MODEL`, a sentence-transformers folder, or a name on a model hub.
        report: Told each step in one line.
        adapter: LoRA adapter merged into the packaged model; None for the plain one. Other models get none.
        weight_file: The packaged weights; looked for when None.

    Raises:
        ModelError: A file is missing or damaged, or the result does not agree with its reference.
    """
    started = time.monotonic()
    model = _load(source, data_dir, report, adapter, weight_file)
    from .encoder.onnx_export import export_int8

    beside = folder.with_name(f".{folder.name}.new")
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir(parents=True)
    try:
        report("3/4 int8 ONNX for answering")
        model.save(str(beside / FLOAT32_FOLDER), create_model_card=False)
        export_int8(model, beside / "model.onnx")
        (beside / "model.onnx.data").chmod(0o644)  # onnx writes it for its owner alone; the bot may be another user
        shutil.copy(beside / FLOAT32_FOLDER / "tokenizer.json", beside / "tokenizer.json")
        served = ["model.onnx", "model.onnx.data", "tokenizer.json"]
        if write_pieces(beside / "tokenizer.json", beside / PIECES):
            served.append(PIECES)
        manifest = ModelManifest(
            name=source,
            fingerprint=_fingerprint(recipe(source, adapter)),
            dim=int(model.get_embedding_dimension()),
            max_tokens=min(int(model.max_seq_length or 512), 512),
            prompts={kind: text for kind, text in model.prompts.items() if kind in ("query", "passage")},
            pad_id=int(model.tokenizer.pad_token_id or 0),
            files={name: file_sha256(beside / name) for name in served},
        )
        manifest.write(beside)
        report("4/4 comparing int8 with float32")
        cosine = int8_agreement(model, OnnxEmbedder(beside))
        if cosine < MIN_INT8_COSINE:
            raise ModelError(f"int8 vectors of {source} agree with float32 at a mean cosine of only {cosine:.4f}.")
        _move_into_place(beside, folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    report(f"model ready in {time.monotonic() - started:.0f} s (int8 against float32: mean cosine {cosine:.4f})")
    return manifest


def _load(source: str, data_dir: Path, report: Report, adapter: Path | None, weight_file: Path | None):
    """The float32 model, adapter merged; the packaged one is held against its reference vectors before."""
    if source != PACKAGED_MODEL:
        from sentence_transformers import SentenceTransformer

        report(f"1/4 loading {source}")
        try:
            return SentenceTransformer(source, device="cpu")
        except Exception as error:  # hub, file and format errors of several libraries
            raise ModelError(
                f'Model "{source}" cannot be loaded ({str(error).splitlines()[0]}). CELVEDIS_EMBEDDING_MODEL must be a '
                "sentence-transformers folder or a name the model hub knows; unset it for the packaged model."
            ) from None
    report("1/4 reading the packaged weights")
    packed = read_packed_model(weight_file or find_weight_file(data_dir))
    from .encoder.packed_model import sentence_transformer

    model = sentence_transformer(packed)
    cosine = reference_agreement(model)
    report(f"2/4 agrees with the reference vectors: mean cosine {cosine:.4f}")
    if cosine < MIN_REFERENCE_COSINE:
        raise ModelError(f"The prepared model agrees with its reference vectors only at {cosine:.4f}; do not use it.")
    if adapter and (adapter / "adapter_config.json").exists():
        from .encoder.finetune import merge_adapter

        merge_adapter(model, adapter)
    return model


def reference_agreement(model) -> float:
    """Mean cosine between a model's vectors and those the weight package's own engine gave (see the file's note)."""
    reference = json.loads(REFERENCE_VECTORS.read_text(encoding="utf-8"))
    cosines: list[np.ndarray] = []
    for kind in ("query", "passage"):
        rows = [row for row in reference["vectors"] if row["kind"] == kind]
        found = model.encode([row["text"] for row in rows], prompt_name=kind, show_progress_bar=False)
        cosines.append((found * np.array([row["vector"] for row in rows], dtype=np.float32)).sum(axis=1))
    return float(np.concatenate(cosines).mean())


def int8_agreement(model, embedder: OnnxEmbedder) -> float:
    """Mean cosine between float32 and int8 vectors of the reference texts."""
    texts = [row["text"] for row in json.loads(REFERENCE_VECTORS.read_text(encoding="utf-8"))["vectors"]]
    prompt = {"prompt_name": "query"} if "query" in model.prompts else {}
    exact = model.encode(texts, show_progress_bar=False, normalize_embeddings=True, **prompt)
    return float((exact * embedder.embed(texts)).sum(axis=1).mean())


def _fingerprint(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _move_into_place(beside: Path, folder: Path) -> None:
    old = folder.with_name(f".{folder.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    beside.rename(folder)
    shutil.rmtree(old, ignore_errors=True)
