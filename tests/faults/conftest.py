"""A small service, built once; each test breaks a copy of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.faults.small_service import SmallService, make_small_service


@pytest.fixture(scope="session")
def built_service(tmp_path_factory: pytest.TempPathFactory) -> SmallService:
    return make_small_service(tmp_path_factory.mktemp("service"))


@pytest.fixture
def service(built_service: SmallService, tmp_path: Path) -> SmallService:
    shutil.copytree(built_service.folder, tmp_path, dirs_exist_ok=True)
    return SmallService(tmp_path)
