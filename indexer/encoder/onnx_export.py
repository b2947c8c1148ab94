"""A sentence-transformers model as one int8 ONNX graph: token ids in, unit vectors out.

Needs torch and onnx; imported only while a model is prepared.
"""

from __future__ import annotations

import logging
import tempfile
import warnings
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from sentence_transformers import SentenceTransformer

_EXPORT_SAMPLE = ("kur mācīties latviešu valodu", "где жить?")


class _Pipeline(torch.nn.Module):
    """All modules of the model (encoder, pooling, normalising) as one function of tensors."""

    def __init__(self, model: SentenceTransformer) -> None:
        super().__init__()
        self.parts = torch.nn.ModuleList(list(model))

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        features = {"input_ids": input_ids, "attention_mask": attention_mask}
        for part in self.parts:
            features = part(features)
        return features["sentence_embedding"]


def export_int8(model: SentenceTransformer, target: Path) -> None:
    """Write the model as ONNX with dynamically quantised int8 weights."""
    sample = model.tokenizer(list(_EXPORT_SAMPLE), padding=True, return_tensors="pt")
    axes = {0: "texts", 1: "tokens"}
    # A folder of its own beside the target: the float32 graph is four times as large as the result.
    with tempfile.TemporaryDirectory(dir=target.parent) as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        exact = Path(folder) / "float32.onnx"
        torch.onnx.export(
            _Pipeline(model).eval(),
            (sample["input_ids"], sample["attention_mask"]),
            str(exact),
            input_names=["input_ids", "attention_mask"],
            output_names=["sentence_embedding"],
            dynamic_axes={"input_ids": axes, "attention_mask": axes, "sentence_embedding": {0: "texts"}},
            opset_version=17,
            dynamo=False,  # the tracing exporter: the graph of the other one cannot be quantised yet
        )
        level = logging.getLogger().level
        logging.getLogger().setLevel(logging.ERROR)  # quantize_dynamic advises on the root logger
        try:
            quantize_dynamic(
                exact,
                target,
                weight_type=QuantType.QInt8,
                per_channel=True,
                reduce_range=True,
                # Weights beside the graph are mapped, not read: of 250,000 word vectors only those used take memory.
                use_external_data_format=True,
            )
        finally:
            logging.getLogger().setLevel(level)
