"""What the environment says, and the folders that follow from it."""

from __future__ import annotations

from pathlib import Path

from indexer.model import PACKAGED_MODEL
from indexer.settings import IndexerSettings
from knowledge_base.library import SHIPPED_ARTICLES


def test_an_empty_environment_means_the_shipped_guidance_and_the_packaged_model():
    for environment in ({}, {"CELVEDIS_DATA_DIR": "", "CELVEDIS_ARTICLES_DIR": "", "CELVEDIS_EMBEDDING_MODEL": ""}):
        settings = IndexerSettings.from_environment(environment)
        assert settings == IndexerSettings(Path("data"), SHIPPED_ARTICLES, PACKAGED_MODEL)
        assert settings.content_dir == SHIPPED_ARTICLES.parent


def test_model_and_index_lie_in_the_data_folder(tmp_path: Path):
    settings = IndexerSettings.from_environment({"CELVEDIS_DATA_DIR": str(tmp_path)})
    assert (settings.model_dir, settings.index_dir) == (tmp_path / "model", tmp_path / "index")


def test_questions_beside_own_articles_are_used(tmp_path: Path):
    (tmp_path / "questions").mkdir()
    settings = IndexerSettings.from_environment({"CELVEDIS_ARTICLES_DIR": str(tmp_path / "articles")})
    assert settings.content_dir == tmp_path


def test_own_articles_without_questions_use_the_shipped_ones(tmp_path: Path):
    settings = IndexerSettings.from_environment({"CELVEDIS_ARTICLES_DIR": str(tmp_path / "articles")})
    assert settings.content_dir == SHIPPED_ARTICLES.parent
