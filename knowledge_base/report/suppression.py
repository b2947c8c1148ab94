"""Leaving out figures about few people, so that they cannot be worked out from the others either.

A cell is hidden when its group is small. When a row or column with a total would have a single hidden cell, subtraction
would bring it back, so its smallest other cell is hidden too (complementary suppression, as statistical offices do).
"""

from __future__ import annotations

from typing import Callable, Hashable, Mapping, Sequence, TypeVar

Key = TypeVar("Key", bound=Hashable)


def shown(counts: Mapping[Key, int], is_large: Callable[[Key], bool]) -> dict[Key, int | None]:
    """Counts that add up to a total that is shown: None for hidden ones. Zeros tell nothing of anybody."""
    found: dict[Key, int | None] = {key: count if not count or is_large(key) else None for key, count in counts.items()}
    _complement(found, list(found))
    return found


def shown_table(
    counts: Mapping[tuple[str, str], int], is_large: Callable[[tuple[str, str]], bool]
) -> dict[tuple[str, str], int | None]:
    """A table whose rows and columns have totals: (row, column) → count, None for those that must be hidden."""
    found: dict[tuple[str, str], int | None] = {
        key: count if not count or is_large(key) else None for key, count in counts.items()
    }
    lines = [
        [key for key in found if key[side] == name] for side in (0, 1) for name in sorted({key[side] for key in found})
    ]
    while any(_complement(found, line) for line in lines):  # a cell hidden in a row may stand alone in its column
        pass
    return found


def _complement(found: dict[Key, int | None], line: Sequence[Key]) -> bool:
    """Hide the smallest other cell of a line with a single hidden one; whether there was anything to do."""
    hidden = [key for key in line if found[key] is None]
    others = [key for key in line if found[key]]
    if len(hidden) != 1 or not others:
        return False
    found[min(others, key=lambda key: (found[key] or 0, str(key)))] = None
    return True
