"""Turns the packaged weights into an ordinary sentence-transformers model: BERT, mean pooling, normalise.

Needs torch, transformers and sentence-transformers; imported only while a model is prepared or trained.
"""

from __future__ import annotations

import tempfile
import unicodedata

import numpy as np
import torch
from sentence_transformers import SentenceTransformer
from sentence_transformers.models import Normalize, Pooling, Transformer
from tokenizers import Regex, Tokenizer, decoders, normalizers, pre_tokenizers, processors
from tokenizers.models import Unigram
from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

from .packed_weights import Architecture, PackedModel

PROMPTS = {"query": "query: ", "passage": "passage: "}
"""multilingual-e5 was trained with these: https://huggingface.co/intfloat/multilingual-e5-small."""


def sentence_transformer(packed: PackedModel) -> SentenceTransformer:
    """The packed model as a sentence-transformers model on the CPU, float32."""
    with tempfile.TemporaryDirectory() as folder:
        _encoder(packed).save_pretrained(folder)
        _fast_tokenizer(packed).save_pretrained(folder)
        transformer = Transformer(folder, max_seq_length=packed.architecture.positions)
    pooling = Pooling(packed.architecture.hidden, pooling_mode="mean")
    return SentenceTransformer(modules=[transformer, pooling, Normalize()], prompts=PROMPTS, device="cpu")


def tokenizer(packed: PackedModel) -> Tokenizer:
    """SentencePiece's Unigram model in the tokenizers library.

    The file's normalisation is NFKC for all but some characters, which are put right before NFKC. NFKC also joins
    letters with combining marks, as the original model's own normalisation does.
    """
    model = Tokenizer(Unigram(packed.pieces, unk_id=packed.special["unk"], byte_fallback=False))
    model.normalizer = normalizers.Sequence(
        [*_exceptions_to_nfkc(packed.normalisation), normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " ")]
    )
    model.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    model.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always")
    names = {name: packed.pieces[number][0] for name, number in packed.special.items()}
    model.post_processor = processors.TemplateProcessing(
        single=f"{names['bos']} $A {names['eos']}",
        pair=f"{names['bos']} $A {names['eos']} $B {names['eos']}",
        special_tokens=[(names["bos"], packed.special["bos"]), (names["eos"], packed.special["eos"])],
    )
    return model


def _exceptions_to_nfkc(table: dict[str, str]) -> list[normalizers.Replace]:
    """One replacement for each text that characters become otherwise than under NFKC (nothing, or a space)."""
    groups: dict[str, list[str]] = {}
    for char, becomes in table.items():
        if unicodedata.normalize("NFKC", char) != becomes:
            groups.setdefault(becomes, []).append(char)
    return [
        normalizers.Replace(Regex("[" + "".join(rf"\x{{{ord(char):x}}}" for char in chars) + "]"), becomes)
        for becomes, chars in sorted(groups.items())
    ]


def _fast_tokenizer(packed: PackedModel) -> PreTrainedTokenizerFast:
    names = {name: packed.pieces[number][0] for name, number in packed.special.items()}
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer(packed),
        bos_token=names["bos"],
        eos_token=names["eos"],
        sep_token=names["eos"],
        cls_token=names["bos"],
        pad_token=names["pad"],
        unk_token=names["unk"],
        model_max_length=packed.architecture.positions,
    )


def _encoder(packed: PackedModel) -> BertModel:
    sizes = packed.architecture
    config = BertConfig(
        vocab_size=sizes.vocabulary,
        hidden_size=sizes.hidden,
        num_hidden_layers=sizes.layers,
        num_attention_heads=sizes.heads,
        intermediate_size=sizes.feed_forward,
        max_position_embeddings=sizes.positions,
        type_vocab_size=sizes.token_types,
        layer_norm_eps=1e-12,
        hidden_act="gelu",
        pad_token_id=packed.special["pad"],
    )
    model = BertModel(config)
    wanted = model.state_dict()
    state = {
        name: torch.from_numpy(array.reshape(wanted[name].shape))
        for name, array in _bert_names(packed.tensors, sizes).items()
    }
    for name in ("pooler.dense.weight", "pooler.dense.bias"):
        state[name] = torch.zeros_like(wanted[name])  # unused (mean pooling), but random would change the fingerprint
    model.load_state_dict(state)
    return model.eval()


def _bert_names(tensors: dict[str, np.ndarray], sizes: Architecture) -> dict[str, np.ndarray]:
    names = {
        "embeddings.word_embeddings.weight": "emb.word",
        "embeddings.position_embeddings.weight": "emb.pos",
        "embeddings.token_type_embeddings.weight": "emb.type",
        "embeddings.LayerNorm.weight": "emb.ln.w",
        "embeddings.LayerNorm.bias": "emb.ln.b",
    }
    parts = {
        "attention.self.query": "q",
        "attention.self.key": "k",
        "attention.self.value": "v",
        "attention.output.dense": "ao",
        "attention.output.LayerNorm": "aln",
        "intermediate.dense": "fi",
        "output.dense": "fo",
        "output.LayerNorm": "oln",
    }
    for layer in range(sizes.layers):
        for ours, theirs in parts.items():
            names[f"encoder.layer.{layer}.{ours}.weight"] = f"l{layer}.{theirs}.w"
            names[f"encoder.layer.{layer}.{ours}.bias"] = f"l{layer}.{theirs}.b"
    return {ours: tensors[theirs] for ours, theirs in names.items()}
