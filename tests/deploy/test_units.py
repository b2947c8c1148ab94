"""The files of `deploy/` and compose name commands and settings that exist, and no secret."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
UNITS = sorted((ROOT / "deploy").glob("*.service")) + sorted((ROOT / "deploy").glob("*.timer"))


def sections(unit: Path) -> configparser.RawConfigParser:
    parser = configparser.RawConfigParser(strict=False)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(unit, encoding="utf-8")
    return parser


def test_there_is_a_unit_for_each_process_a_backup_and_a_health_check():
    names = {unit.name for unit in UNITS}
    assert {f"celvedis-{name}.service" for name in ("bot", "watch", "desk", "backup", "health")} <= names
    assert {"celvedis-backup.timer", "celvedis-health.timer"} <= names


@pytest.mark.parametrize("unit", [unit for unit in UNITS if unit.suffix == ".service"], ids=lambda unit: unit.name)
def test_a_unit_runs_a_command_that_exists_without_rights_or_secrets(unit: Path):
    service = sections(unit)["Service"]
    command = re.search(r"python -m (\w+) (\w+)", service["ExecStart"])
    assert command is not None
    shown = subprocess.run(
        [sys.executable, "-m", command[1], command[2], "--help"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert shown.returncode == 0, shown.stderr
    assert service["User"] == "celvedis" and service["NoNewPrivileges"] == "yes"
    assert service["ProtectSystem"] == "strict" and service["EnvironmentFile"].startswith("/etc/")
    assert "TOKEN" not in service["ExecStart"] and "KEY" not in service["ExecStart"]


@pytest.mark.parametrize("name", ["bot", "watch", "desk"])
def test_a_process_that_ends_is_started_again(name: str):
    service = sections(ROOT / "deploy" / f"celvedis-{name}.service")["Service"]
    assert service["Restart"] == "always" and int(service["TimeoutStopSec"]) > 10
    compose = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
    assert compose["services"][name]["restart"] == "unless-stopped"


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_systemd_understands_a_unit(unit: Path):
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("no systemd on this machine")
    said = subprocess.run([analyze, "verify", str(unit)], capture_output=True, text=True, check=False).stderr
    assert not re.search(r"Unknown|Invalid|Failed to parse|ignoring", said), said


def test_every_setting_of_the_example_is_read_by_the_program():
    example = (ROOT / "deploy" / "celvedis.env.example").read_text(encoding="utf-8")
    code = "".join(
        path.read_text(encoding="utf-8")
        for name in ("bot", "indexer", "knowledge_base")
        for path in (ROOT / name).rglob("*.py")
    )
    names = re.findall(r"^([A-Z_]+)=", example, re.MULTILINE)
    assert len(names) >= 6
    assert [name for name in names if f'"{name}"' not in code] == []
    assert not re.search(r"^(?:TELEGRAM_BOT_TOKEN|CELVEDIS_SECRET_KEY)=\S", example, re.MULTILINE)


def test_backups_are_deleted_when_privacy_says_so():
    deleting = sections(ROOT / "deploy" / "celvedis-backup.service")["Service"]["ExecStartPost"]
    assert "-mtime +29 -delete" in deleting


def test_every_dependency_is_locked_with_hashes():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [name for part in project["optional-dependencies"].values() for name in part]
    for lock, wanted in (("requirements.txt", project["dependencies"]), ("requirements-dev.txt", extras)):
        locked = re.findall(
            r"^([a-z0-9.-]+)==\S+(?: ; .*)? \\\n    --hash=sha256:", (ROOT / lock).read_text(), re.MULTILINE
        )
        names = {re.sub(r"[-_.]+", "-", re.split(r"[\[<>=; ]", name)[0]).lower() for name in wanted} - {"torch"}
        assert names - {re.sub(r"[-_.]+", "-", name) for name in locked} == set(), f"run make lock ({lock})"
