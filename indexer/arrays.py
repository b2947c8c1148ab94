"""Arrays in `.npz` files, read so that any damage is one readable error."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Sequence

import numpy as np

from .errors import BUILD_AGAIN, GenerationError


def read_arrays(path: Path, names: Sequence[str]) -> list[np.ndarray]:
    """The named arrays of a file, in that order.

    Raises:
        GenerationError: Missing or damaged.
    """
    try:
        # Opened here: NumPy leaves a file open when it turns out to be no archive.
        with path.open("rb") as file, np.load(file, allow_pickle=False) as data:
            return [data[name] for name in names]
    except (OSError, ValueError, KeyError, EOFError, TypeError, zipfile.BadZipFile) as error:
        raise GenerationError(f"{path} cannot be opened ({error}). {BUILD_AGAIN}") from None


def text_array(lines: Sequence[str]) -> np.ndarray:
    """Lines as an array of UTF-8 bytes."""
    return np.frombuffer("\n".join(lines).encode("utf-8"), dtype=np.uint8)


def text_lines(array: np.ndarray) -> list[str]:
    """The inverse of `text_array`."""
    return array.tobytes().decode("utf-8").split("\n")
