"""How wide columns stand: Kazakh words whole, no scroll bar; what has no room waits for a wider window."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFontMetrics

from desktop.ui.columns import Keep

PADDING = 8
"""Pixels on either side of a cell's words."""
CHIP_PADDING = 8
BAREST = 48
"""Pixels below which an elastic column does not shrink even in the narrowest list."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a column would like, what it can live with, and how long it stays."""

    natural: int
    least: int
    elastic: bool
    keep: Keep


def fitted(wishes: Sequence[Wish], room: int) -> list[int]:
    """Widths that fill the room exactly; 0 for a column that has to wait."""
    shown = list(range(len(wishes)))
    while sum(wishes[n].least for n in shown) > room:
        spare = [n for n in shown if wishes[n].keep is not Keep.LAST]
        if not spare:
            break
        shown.remove(min(spare, key=lambda n: (wishes[n].keep.value, -n)))
    widths = [0] * len(wishes)
    for n in shown:
        widths[n] = max(wishes[n].natural, wishes[n].least)
    elastic = [n for n in shown if wishes[n].elastic] or shown[-1:]
    over = room - sum(widths)
    if over >= 0:
        share_out(widths, elastic, over, [widths[n] for n in elastic])
        return widths
    crowded = sum(wishes[n].least for n in shown) > room
    give = [widths[n] - (BAREST if crowded else wishes[n].least) for n in elastic]
    share_out(widths, elastic, max(over, -sum(give)), give)
    return widths


def share_out(widths: list[int], among: Sequence[int], pixels: int, parts: Sequence[int]) -> None:
    """Add pixels (or take them, below nought) to some columns in proportion to their parts."""
    whole = sum(parts)
    left = pixels
    for n, part in zip(among[:-1], parts[:-1], strict=True):
        step = int(pixels * part / whole) if whole else 0
        widths[n] += step
        left -= step
    if among:
        widths[among[-1]] += left


def title_width(title: str, metrics: QFontMetrics) -> int:
    """The least width at which a column's title stands in two lines."""
    parts = title.split(" ")
    splits = [(" ".join(parts[:n]), " ".join(parts[n:])) for n in range(1, len(parts) + 1)]
    return min(max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second)) for first, second in splits)
