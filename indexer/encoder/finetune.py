"""Fine-tuning the packaged encoder on the questions: `python -m indexer train` writes the adapter that is shipped.

Method: low-rank adapters (LoRA, https://arxiv.org/abs/2106.09685) in every linear layer of the encoder, word embeddings
frozen, softmax over one prototype a topic on cosine with label smoothing; questions without a topic are pushed to the
uniform distribution (outlier exposure, https://arxiv.org/abs/1812.04606). Each question is seen as it is written and as
altered copies. Needs torch and peft; the result is merged by `indexer model`.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Sequence

import numpy as np
import torch
from peft import LoraConfig, PeftModel, get_peft_model
from sentence_transformers import SentenceTransformer

from knowledge_base.question_files import Question

from ..ranking.augmentation import variant

Report = Callable[[str], None]


@dataclass(frozen=True)
class Schedule:
    """How an adapter is trained; values that were best on held-out questions (README, "How well it answers")."""

    rank: int = 16
    epochs: int = 3
    batch: int = 48
    learning_rate: float = 8e-4
    prototype_rate: float = 5e-3
    scale: float = 20.0
    smoothing: float = 0.05
    altered: float = 0.5
    seed: int = 7
    max_tokens: int = 64


def merge_adapter(model: SentenceTransformer, adapter: Path) -> None:
    """Add a trained adapter to a model's weights, in place."""
    merged = PeftModel.from_pretrained(model[0].auto_model, str(adapter)).merge_and_unload()
    _replace_encoder(model, merged)


def _replace_encoder(model: SentenceTransformer, encoder: torch.nn.Module) -> None:
    name = "model" if hasattr(model[0], "model") else "auto_model"
    setattr(model[0], name, encoder)


def train_adapter(
    model: SentenceTransformer,
    questions: Sequence[Question],
    target: Path,
    report: Report,
    schedule: Schedule = Schedule(),
) -> None:
    """Train on the questions and write the adapter's folder.

    Args:
        model: The plain packaged model; it is changed.
        questions: Each with one topic, or none.
    """
    torch.manual_seed(schedule.seed)
    rng = random.Random(schedule.seed)
    slugs = sorted({question.slugs[0] for question in questions if question.slugs})
    number = {slug: index for index, slug in enumerate(slugs)}
    prototypes = torch.nn.Parameter(_mean_vectors(model, questions, number))
    centre = prototypes.detach().mean(dim=0)
    prototypes.data -= centre
    encoder = get_peft_model(
        model[0].auto_model,
        LoraConfig(
            r=schedule.rank,
            lora_alpha=2 * schedule.rank,
            lora_dropout=0.05,
            target_modules=["query", "key", "value", "dense"],
            exclude_modules=[".*pooler.*"],
        ),
    )
    _replace_encoder(model, encoder)
    optimiser = torch.optim.AdamW(
        [
            {
                "params": [weight for weight in encoder.parameters() if weight.requires_grad],
                "lr": schedule.learning_rate,
            },
            {"params": [prototypes], "lr": schedule.prototype_rate},
        ],
        weight_decay=0.01,
    )
    batches = schedule.epochs * -(-len(questions) // schedule.batch)
    rate = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, [schedule.learning_rate, schedule.prototype_rate], total_steps=batches, pct_start=0.1
    )
    encoder.train()
    step, running = 0, 0.0
    for epoch in range(schedule.epochs):
        for rows in _batches(questions, schedule.batch, rng):
            texts = [_as_seen(row, epoch, rng, schedule.altered) for row in rows]
            with torch.autocast("cpu", dtype=torch.bfloat16):
                vectors = _encode(model, texts, schedule.max_tokens).float()
            unit = torch.nn.functional.normalize(prototypes, dim=1)
            logits = schedule.scale * torch.nn.functional.normalize(vectors - centre, dim=1) @ unit.T
            loss = torch.nn.functional.cross_entropy(logits, _targets(rows, number, schedule.smoothing))
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            optimiser.step()
            rate.step()
            step += 1
            running = loss.item() if step == 1 else 0.95 * running + 0.05 * loss.item()
            if step % 20 == 0 or step == batches:
                report(f"batch {step}/{batches}, loss {running:.3f}")
    encoder.half().save_pretrained(str(target))
    encoder.float()
    encoder.eval()


def _batches(questions: Sequence[Question], size: int, rng: random.Random) -> list[list[Question]]:
    """Shuffled batches of questions of similar length: padding would cost half the time."""
    order = list(questions)
    rng.shuffle(order)
    window = 16 * size
    for start in range(0, len(order), window):
        order[start : start + window] = sorted(order[start : start + window], key=lambda question: len(question.text))
    batches = [order[start : start + size] for start in range(0, len(order), size)]
    rng.shuffle(batches)
    return batches


def _as_seen(question: Question, epoch: int, rng: random.Random, altered: float) -> str:
    if rng.random() < altered:
        return variant(question.text, question.language, rng.randrange(1_000_000))
    return question.text


def _targets(rows: Sequence[Question], number: dict[str, int], smoothing: float) -> torch.Tensor:
    """One row of probabilities a question: its topic, smoothed; uniform for a question without one."""
    count = len(number)
    targets = torch.full((len(rows), count), 1.0 / count)
    for index, row in enumerate(rows):
        if row.slugs:
            targets[index] = smoothing / count
            targets[index, number[row.slugs[0]]] += 1.0 - smoothing
    return targets


def _encode(model: SentenceTransformer, texts: Sequence[str], max_tokens: int) -> torch.Tensor:
    prompt = model.prompts.get("query", "")
    features = dict(
        model.tokenizer(
            [prompt + text for text in texts], padding=True, truncation=True, max_length=max_tokens, return_tensors="pt"
        )
    )
    for part in model:
        features = part(features)
    return features["sentence_embedding"]


def _mean_vectors(model: SentenceTransformer, questions: Sequence[Question], number: dict[str, int]) -> torch.Tensor:
    named = [question for question in questions if question.slugs]
    vectors = model.encode(
        [question.text for question in named], prompt_name="query", batch_size=64, show_progress_bar=False
    )
    sums = np.zeros((len(number), vectors.shape[1]), dtype=np.float32)
    counts = np.zeros((len(number), 1), dtype=np.float32)
    for vector, question in zip(vectors, named):
        sums[number[question.slugs[0]]] += vector
        counts[number[question.slugs[0]]] += 1
    return torch.from_numpy(sums / np.maximum(counts, 1))
