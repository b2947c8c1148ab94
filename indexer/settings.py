"""What an admin can set, read once from the environment in `__main__`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Mapping

from knowledge_base.library import SHIPPED_ARTICLES

from .model import PACKAGED_MODEL


@dataclass(frozen=True)
class IndexerSettings:
    """Folders and model.

    Attributes:
        content_dir: Holds `questions/`, `gold_questions/` and `small_talk/` beside the articles.
    """

    data_dir: Path
    articles_dir: Path
    model_source: str

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "IndexerSettings":
        """Read `CELVEDIS_DATA_DIR`, `CELVEDIS_ARTICLES_DIR` and `CELVEDIS_EMBEDDING_MODEL`."""
        return cls(
            data_dir=Path(environment.get("CELVEDIS_DATA_DIR") or "data"),
            articles_dir=Path(environment.get("CELVEDIS_ARTICLES_DIR") or SHIPPED_ARTICLES),
            model_source=environment.get("CELVEDIS_EMBEDDING_MODEL") or PACKAGED_MODEL,
        )

    @property
    def model_dir(self) -> Path:
        """Where the prepared model is."""
        return self.data_dir / "model"

    @property
    def index_dir(self) -> Path:
        """Where the generations are."""
        return self.data_dir / "index"

    @property
    def content_dir(self) -> Path:
        """Folder above the articles: questions lie beside them; the shipped ones when an own folder has none."""
        beside = self.articles_dir.parent
        return beside if (beside / "questions").is_dir() else SHIPPED_ARTICLES.parent
