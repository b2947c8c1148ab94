"""What can be set for storing and editing, read once from the environment in each `__main__`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Mapping

from .library import SHIPPED_ARTICLES


@dataclass(frozen=True)
class StorageSettings:
    """Where data and guidance are."""

    data_dir: Path
    articles_dir: Path
    database_url: str

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "StorageSettings":
        """Read `CELVEDIS_DATA_DIR`, `CELVEDIS_ARTICLES_DIR` and `CELVEDIS_DATABASE_URL`."""
        data_dir = Path(environment.get("CELVEDIS_DATA_DIR") or "data")
        return cls(
            data_dir=data_dir,
            articles_dir=Path(environment.get("CELVEDIS_ARTICLES_DIR") or SHIPPED_ARTICLES),
            database_url=environment.get("CELVEDIS_DATABASE_URL") or f"sqlite:///{data_dir.resolve() / 'guide.db'}",
        )
