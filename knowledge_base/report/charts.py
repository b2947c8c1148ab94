"""Charts as SVG, made on the server: words stay words, so they can be read aloud, searched, printed and translated.

Every chart has a title and a description; next to each, the page gives its figures as a table. Colours differ in
lightness as well as in hue (https://jfly.uni-koeln.de/color/, Okabe and Ito), so that they part in grey print too.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Sequence

COLOURS = ("#0072b2", "#e69f00", "#d55e00", "#009e73")
_WIDTH = 720
_INK = "#1a1a1a"
_FONT = "font-family='inherit' font-size='13'"


@dataclass(frozen=True)
class Bar:
    """A bar with its label; `value` None is drawn as "hidden"."""

    label: str
    value: int | None
    note: str = ""


def horizontal_bars(title: str, bars: Sequence[Bar], hidden: str, colour: str = COLOURS[0]) -> str:
    """One bar a line, longest value across the width.

    Args:
        hidden: Words for a value that is not shown.
    """
    line, label_width = 28, 270
    most = max([bar.value or 0 for bar in bars], default=0) or 1
    parts = []
    for number, bar in enumerate(bars):
        y = number * line + 4
        length = (bar.value or 0) / most * (_WIDTH - label_width - 130)
        value = hidden if bar.value is None else f"{bar.value:,}".replace(",", "\u202f")
        parts.append(_text(label_width - 8, y + 15, _shortened(bar.label, 40), "end"))
        parts.append(f'<rect x="{label_width}" y="{y}" width="{length:.1f}" height="20" fill="{colour}"/>')
        parts.append(_text(label_width + length + 6, y + 15, f"{value}  {bar.note}".rstrip(), "start"))
    described = "; ".join(f"{bar.label}: {hidden if bar.value is None else bar.value}" for bar in bars)
    return _svg(title, described, len(bars) * line + 6, parts)


def stacked_weeks(
    title: str, weeks: Sequence[str], series: Sequence[tuple[str, Sequence[int | None]]], hidden: str
) -> str:
    """One column a week, one colour a series.

    Args:
        series: (name, one value a week); a week with a None is drawn empty and says so.
    """
    height, bottom, top, left = 260, 40, 34, 44
    totals = [sum(values[at] or 0 for _, values in series) for at in range(len(weeks))]
    most = max([*totals, 1])
    step = (_WIDTH - left) / max(len(weeks), 1)
    scale = (height - bottom - top) / most
    parts = _legend([name for name, _ in series], left)
    for share in (0.0, 0.5, 1.0):
        y = height - bottom - most * share * scale
        parts.append(f'<line x1="{left}" x2="{_WIDTH}" y1="{y:.1f}" y2="{y:.1f}" stroke="#d0d0d0"/>')
        parts.append(_text(left - 6, y + 4, str(round(most * share)), "end"))
    for at, week in enumerate(weeks):
        x, y = left + at * step + step * 0.15, float(height - bottom)
        if any(values[at] is None for _, values in series):
            parts.append(_text(x + step * 0.35, y - 6, hidden, "middle"))
        for number, (_, values) in enumerate(series):
            tall = (values[at] or 0) * scale
            y -= tall
            colour = COLOURS[number % len(COLOURS)]
            parts.append(
                f'<rect x="{x:.1f}" y="{y:.1f}" width="{step * 0.7:.1f}" height="{tall:.1f}" fill="{colour}"/>'
            )
        parts.append(_text(x + step * 0.35, height - bottom + 18, week, "middle"))
    described = "; ".join(f"{week}: {total}" for week, total in zip(weeks, totals))
    return _svg(title, described, height, parts)


def _legend(names: Sequence[str], left: int) -> list[str]:
    parts, x = [], float(left)
    for number, name in enumerate(names):
        parts.append(f'<rect x="{x:.0f}" y="4" width="14" height="14" fill="{COLOURS[number % len(COLOURS)]}"/>')
        parts.append(_text(x + 20, 16, name, "start"))
        x += 44 + 7.4 * len(name)
    return parts


def _svg(title: str, described: str, height: int, parts: Sequence[str]) -> str:
    inner = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img" class="chart">'
        f"<title>{escape(title)}</title><desc>{escape(described)}</desc>\n{inner}\n</svg>"
    )


def _text(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{_INK}" {_FONT}>{escape(text)}</text>'


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
