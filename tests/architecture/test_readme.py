"""Every command the README names exists."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
TEXT = README.read_text(encoding="utf-8") if README.exists() else ""
pytestmark = pytest.mark.skipif(not TEXT, reason="there is no README yet")

CODE = "\n".join(re.findall(r"```.*?```|`[^`\n]+`", TEXT, re.DOTALL))
TARGETS = sorted(set(re.findall(r"\bmake ([a-z][a-z-]*)", CODE)))
COMMANDS = sorted(set(re.findall(r"python -m (bot|indexer|knowledge_base) ([a-z][a-z-]*)(?=[^a-z-]|$)", CODE)))
MODULES = sorted(set(re.findall(r"python -m ((?:tests|bot|indexer|knowledge_base)(?:\.[a-z_]+)*)", CODE)))


@lru_cache
def help_of(module: str, *command: str) -> tuple[int, str]:
    """Exit code and text of `python -m module command --help`."""
    line = [sys.executable, "-m", module, *command, "--help"]
    done = subprocess.run(line, capture_output=True, text=True, cwd=ROOT, timeout=120)
    return done.returncode, done.stdout


def test_the_readme_names_commands():
    assert TARGETS
    assert COMMANDS


@pytest.mark.parametrize("target", TARGETS)
def test_every_make_target_exists(target: str):
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("module", MODULES)
def test_every_module_exists(module: str):
    path = ROOT.joinpath(*module.split("."))
    assert path.with_suffix(".py").exists() or (path / "__main__.py").exists()


@pytest.mark.parametrize("module", sorted({module for module, _ in COMMANDS}))
def test_every_command_exists(module: str):
    code, text = help_of(module)
    assert code == 0
    known = set(re.findall(r"^    ([a-z][a-z-]*)", text, re.MULTILINE))
    missing = [name for owner, name in COMMANDS if owner == module and name not in known]
    assert not missing


def test_every_option_of_a_command_exists():
    asked = re.findall(r"python -m (bot|indexer|knowledge_base) ([a-z][a-z-]*)([^\n`]*)", CODE)
    missing = []
    for module, command, rest in asked:
        options = re.findall(r"(?<=\s)--[a-z][a-z-]*", rest.split("#")[0])
        text = help_of(module, command)[1] if options else ""
        missing += [f"{module} {command} {option}" for option in options if option not in text]
    assert not missing
