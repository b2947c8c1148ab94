"""A prepared model folder of a few hundred kilobytes: real ONNX, a real tokenizer, and vectors that mean something.

A text's vector is the mean of a random vector a word piece, so texts that share words are near. The whole bot starts
with it in a second, as a process of its own.
"""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers

from indexer.checksums import file_sha256
from indexer.embedding import ModelManifest

DIM = 96
_PIECES = 3000


def make_tiny_model(folder: Path, texts: Sequence[str]) -> None:
    """Write a model folder whose word pieces are learned from these texts."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer(models.BPE(unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    trainer = trainers.BpeTrainer(vocab_size=_PIECES, special_tokens=["[PAD]", "[UNK]"], show_progress=False)
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.save(str(folder / "tokenizer.json"))
    onnx.save(_mean_of_pieces(tokenizer.get_vocab_size()), folder / "model.onnx")
    files = {name: file_sha256(folder / name) for name in ("model.onnx", "tokenizer.json")}
    ModelManifest("tiny", "tiny-1", DIM, 128, {"query": "", "passage": ""}, 0, files).write(folder)


def _mean_of_pieces(pieces: int) -> onnx.ModelProto:
    vectors = np.random.default_rng(1).standard_normal((pieces, DIM)).astype(np.float32)
    constants = [
        numpy_helper.from_array(vectors, "vectors"),
        numpy_helper.from_array(np.array([1], dtype=np.int64), "words"),
        numpy_helper.from_array(np.array([2], dtype=np.int64), "last"),
        numpy_helper.from_array(np.array([1e-6], dtype=np.float32), "tiny"),
    ]
    nodes = [
        helper.make_node("Gather", ["vectors", "input_ids"], ["found"]),
        helper.make_node("Cast", ["attention_mask"], ["mask"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["mask", "last"], ["wide_mask"]),
        helper.make_node("Mul", ["found", "wide_mask"], ["kept"]),
        helper.make_node("ReduceSum", ["kept", "words"], ["sum"], keepdims=0),
        helper.make_node("ReduceSum", ["mask", "words"], ["count"], keepdims=1),
        helper.make_node("Add", ["count", "tiny"], ["divisor"]),
        helper.make_node("Div", ["sum", "divisor"], ["vector"]),
    ]
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["n", "words"])
        for name in ("input_ids", "attention_mask")
    ]
    output = helper.make_tensor_value_info("vector", TensorProto.FLOAT, ["n", DIM])
    graph = helper.make_graph(nodes, "tiny", inputs, [output], constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
