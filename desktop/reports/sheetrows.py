"""The rows of a sheet as the file holds them: each style, each text told once, a formula together with its value.

openpyxl makes a cell an object of its own, which is most of what a long list would take; it still makes all the rest.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from xml.sax.saxutils import escape

EPOCH = date(1899, 12, 30).toordinal()
"""The day that a workbook counts as nought."""
Value = str | int | Decimal | date | None
TEXTS = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="{count}">'


class Strings:
    """The texts of a workbook, each kept once."""

    def __init__(self) -> None:
        self._at: dict[str, int] = {}

    def at(self, words: str) -> int:
        """Where the words stand among the texts."""
        return self._at.setdefault(words, len(self._at))

    def part(self) -> bytes:
        """The part of the file that holds them."""
        held = [
            f"<si><t>{escape(words)}</t></si>"
            if words == words.strip()
            else f'<si><t xml:space="preserve">{escape(words)}</t></si>'
            for words in self._at
        ]
        return "".join((TEXTS.format(count=len(held)), *held, "</sst>")).encode()


@dataclass(slots=True)
class SheetRows:
    """The rows of one sheet in their order, the areas that are merged, the cells that lead to other sheets."""

    rows: list[str] = field(default_factory=list[str])
    merged: list[str] = field(default_factory=list[str])
    links: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    extent: str = "A1"

    def merges(self) -> str:
        """The merged areas as the sheet's XML tells them."""
        if not self.merged:
            return ""
        return "".join(("<mergeCells>", *[f'<mergeCell ref="{area}"/>' for area in self.merged], "</mergeCells>"))

    def hyperlinks(self) -> str:
        """The cells that lead to sheets."""
        if not self.links:
            return ""
        told = [f'<hyperlink ref="{cell}" location="{escape(place, QUOTE)}"/>' for cell, place in self.links]
        return "".join(("<hyperlinks>", *told, "</hyperlinks>"))


QUOTE = {'"': "&quot;"}


def filled(strings: Strings, style: int, value: Value, formula: str = "") -> str:
    """A cell behind its address: its style and what is in it."""
    if value is None or value == "":
        return f'" s="{style}"/>'
    if isinstance(value, str):
        return f'" s="{style}" t="s"><v>{strings.at(value)}</v></c>'
    number = value.toordinal() - EPOCH if isinstance(value, date) else value
    behind = f"<f>{escape(formula)}</f>" if formula else ""
    return f'" s="{style}">{behind}<v>{number}</v></c>'


def row(number: int, cells: Sequence[str], points: float | None, *, folds: bool = False) -> str:
    """A row of cells; ``points``: its height where it is told; one that ``folds`` lies under the group above it."""
    high = "" if points is None else f' ht="{points:g}" customHeight="1"'
    level = ' outlineLevel="1"' if folds else ""
    return f'<row r="{number}"{high}{level}>{"".join(cells)}</row>'


def placed(number: int, cells: Mapping[str, str]) -> list[str]:
    """Cells of a row with their addresses, by the letter of their column."""
    return [f'<c r="{letter}{number}{cell}' for letter, cell in cells.items()]
