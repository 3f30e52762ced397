"""What each row under the head is: a record, a section, a total, a signature, the head again, its columns counted."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.domain.readings import plain, words
from desktop.exchange.book import Grid, Row
from desktop.exchange.examination import IgnoredRow
from desktop.exchange.heads import NOTE, SIGNATURE, TOTAL
from desktop.exchange.layout import Layout
from desktop.exchange.limits import COLUMNS
from desktop.exchange.okrugs import Okrugs

PRECINCT_NAMED = re.compile(
    r"(?:no|n)?\s*(\d{1,5}(?:\s?[/-]\s?\d{1,2})?[а-я]?)\s*-?\s*(?:сайлау\s*)?(?:учаск|участ|уик)|(?:учаск|участ|уик)[а-я]*\s*(?:комиссия\w*\s*)?(?:no|n)?\s*(\d{1,5}[а-я]?)"
)
OKRUG_WORD = re.compile(r"округ|\bс/о\b|\bа/о\b|\bс\.\s?о\.|\bа\.\s?о\.")
GAP = 50
"""Empty rows in a row that are named one by one; more are the end of the list."""


@dataclass(frozen=True, slots=True)
class Section:
    """What a section row says for the rows under it."""

    row: int
    okrug: str = ""
    precinct: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class DataRow:
    """A row of data: its values with those of cells merged down, what it holds itself, and the sections above it."""

    row: int
    values: Row
    own: Row
    okrug: Section | None
    precinct: Section | None
    item: Section | None


class Rows:
    """Goes through the rows under the head once."""

    def __init__(self, grid: Grid, layout: Layout, mapping: Mapping[int, str], okrugs: Okrugs) -> None:
        self.grid, self.layout, self.mapping, self.okrugs = grid, layout, mapping, okrugs
        self.ignored: list[IgnoredRow] = []
        self.head = {words(level).casefold() for head in layout.heads.values() for level in head.levels}
        self.counting = [str(number) for number in range(1, COLUMNS + 1)]
        self.key_columns = {column for column, name in mapping.items() if name in {"number", "precinct_number"}}
        self.name_columns = {column for column, name in mapping.items() if name in {"surname", "full_name", "item"}}
        self.counted = {column for column, head in layout.heads.items() if head.meaning == "row_number"}

    def data(self) -> Iterator[DataRow]:
        """The rows that are records; the others go to ``ignored`` with the reason."""
        okrug = precinct = item = None
        footer = False
        last = self.layout.rows[-1]
        down = self._merged_down(last)
        for row in sorted(row for row in self.grid.rows if row > last):
            if row - last - 1 <= GAP and not footer:
                self.ignored += [IgnoredRow(empty, "empty") for empty in range(last + 1, row)]
            last = row
            own = {column: value for column, value in self.grid.rows[row].items() if words(value)}
            if not own:
                self.ignored.append(IgnoredRow(row, "empty"))
                continue
            section = self._section(row, own)
            if section is not None:
                self.ignored.append(IgnoredRow(row, "section"))
                if section.okrug:
                    okrug, precinct = section, None
                elif section.precinct:
                    precinct = section
                else:
                    item = section
                continue
            why = self._why_ignored(own)
            if why:
                self.ignored.append(IgnoredRow(row, why))
                footer = why in {"total", "signature", "note"}
                continue
            footer = False
            yield DataRow(row, {**down.get(row, {}), **own}, own, okrug, precinct, item)

    def _merged_down(self, above: int) -> dict[int, Row]:
        """The values of cells merged over several rows, for the rows below the first."""
        served: dict[int, Row] = {}
        for merge in self.grid.merges:
            value = self.grid.rows.get(merge.top, {}).get(merge.left)
            if merge.top <= above or merge.bottom == merge.top or value is None or merge.left not in self.mapping:
                continue
            for row in range(merge.top + 1, min(merge.bottom, self.grid.last_row) + 1):
                served.setdefault(row, {})[merge.left] = value
        return served

    def _section(self, row: int, own: Row) -> Section | None:
        """A row with one text for the rows below: an okrug, a precinct's commission, an item; a subtotal may stand beside."""
        texts = [words(value) for _, value in sorted(own.items()) if isinstance(value, str)]
        if len(set(texts)) != 1 or self._keyed(own):
            return None
        text = texts[0]
        bare = plain(text)
        if TOTAL.match(bare):
            return None
        if OKRUG_WORD.search(bare) or (len(own) == 1 and self.okrugs.exact(text)):
            return Section(row, okrug=text, text=text)
        if len(own) > len(texts):
            return None
        if named := PRECINCT_NAMED.search(re.sub("№", " no ", bare)):
            return Section(row, precinct=named[1] or named[2], text=text)
        column = next(iter(own))
        if (
            "item" not in self.mapping.values()
            and "quantity_actual" in self.mapping.values()
            and column not in self.key_columns
        ):
            return Section(row, text=text)
        return None

    def _why_ignored(self, own: Row) -> str:
        """Why a row is no record; an empty string when it is one."""
        texts = [words(value) for _, value in sorted(own.items()) if isinstance(value, str)]
        if len(own) >= 3 and [words(value) for _, value in sorted(own.items())] == self.counting[: len(own)]:
            return "column numbers"
        if len(texts) >= 2 and sum(text.casefold() in self.head for text in texts) * 5 >= len(own) * 3:
            return "repeated header"
        first = plain(texts[0]) if texts else ""
        if texts and TOTAL.match(first) and not self._counted_row(own):
            return "subtotal" if OKRUG_WORD.search(first) else "total"
        keyed = self._keyed(own)
        if any("___" in text for text in texts) and (len(own) <= 4) and not keyed:
            return "signature"
        if len(own) <= 3 and texts and not keyed and not self._counted_row(own) and SIGNATURE.match(first):
            return "signature"
        if (
            len(own) == 1
            and texts
            and (NOTE.match(first) or not self.name_columns & own.keys())
            and not self.key_columns & own.keys()
        ):
            return "note"
        if not texts and not keyed and not self.name_columns & own.keys() and len(own) <= 3 and not self._served(own):
            return "total"
        return ""

    def _keyed(self, own: Row) -> bool:
        """Whether the row has a precinct number of its own."""
        return any(column in own and re.search(r"\d", words(own[column])) for column in self.key_columns)

    def _counted_row(self, own: Row) -> bool:
        return any(words(own.get(column)).rstrip(".").isdecimal() for column in self.counted)

    def _served(self, own: Row) -> bool:
        """Whether the row has anything in a column that is taken in and is not a sum of others."""
        sums = {"voters", "quantity_required", "quantity_actual", "entry_score", "exit_score"}
        return any(self.mapping.get(column) not in sums and column in self.mapping for column in own)
