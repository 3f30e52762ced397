"""What each row under the head is: a record, a section, a total, a signature, the head again, its columns counted."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.readings import plain, words
from desktop.exchange.book import Grid, Row
from desktop.exchange.examination import IgnoredRow
from desktop.exchange.heads import NOTE, SIGNATURE, TOTAL, meaning_of
from desktop.exchange.layout import Layout
from desktop.exchange.limits import COLUMNS
from desktop.exchange.okrugs import Okrugs

PRECINCT_BEFORE = r"(?:no|n)?\s*(\d{1,5}(?:\s?[/-]\s?\d{1,2})?[а-я]?)\s*-?\s*(?:сайлау\s*)?(?:учаск|участ|уик)"
PRECINCT_AFTER = r"(?:учаск|участ|уик)[а-я]*\s*(?:\w+\s+){0,3}?(?:no|n)?\s*(\d{1,5}[а-я]?)"
PRECINCT_NAMED = re.compile(f"{PRECINCT_BEFORE}|{PRECINCT_AFTER}")
OKRUG_WORD = re.compile(r"округ|\bс/о\b|\bа/о\b|\bс\.\s?о\.|\bа\.\s?о\.")
UPPER = re.compile(r"аудан|облыс|район|област|территор|\bтик\b|\bаск\b|акимат|акими\b|___")
"""Whose signature stands below a list: never a member's of the commissions in it."""
DAY = re.compile(r"\b\d{1,2}[./]\d{1,2}[./](?:20)?\d\d\b|\b20\d\d\b")
"""A row of attendance with one day is the day of those below."""
SECOND = 3
"""Columns of a further table at least."""
GAP = 50
"""Empty rows in a row that are named one by one; more are the end of the list."""
COUNTING = [str(number) for number in range(1, COLUMNS + 1)]
SUMS = frozenset({"voters", "quantity_required", "quantity_actual", "entry_score", "exit_score"})
"""Fields that a row of sums has; one that has nothing else is a total without its word."""


@dataclass(frozen=True, slots=True)
class Section:
    """What a section row says for the rows under it."""

    row: int
    okrug: str = ""
    precinct: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class DataRow:
    """A row of data: its values with those of cells merged down, and the sections it stands under."""

    row: int
    values: Row
    okrug: Section | None = None
    precinct: Section | None = None
    item: Section | None = None

    def under(self, section: Section) -> "DataRow":
        """The rows that follow a section; a new okrug ends the precinct above it."""
        if section.okrug:
            return replace(self, okrug=section, precinct=None)
        return replace(self, precinct=section) if section.precinct else replace(self, item=section)


class Rows:
    """Goes through the rows under the head once."""

    def __init__(self, grid: Grid, layout: Layout, mapping: Mapping[int, str], okrugs: Okrugs, named: str = "") -> None:
        self.grid, self.layout, self.mapping, self.okrugs = grid, layout, mapping, okrugs
        self.named = named
        self.ignored: list[IgnoredRow] = []
        self.carried = False
        self.second = 0
        self.numbers = sorted(row for row in grid.rows if row > layout.rows[-1])
        self.head = {words(level).casefold() for head in layout.heads.values() for level in head.levels}
        self.key_columns = {column for column, name in mapping.items() if name in {"number", "precinct_number"}}
        self.name_columns = {column for column, name in mapping.items() if name in {"surname", "full_name", "item"}}
        self.post_columns = {column for column, name in mapping.items() if name == "post"}
        self.counted = {column for column, head in layout.heads.items() if head.meaning == "row_number"}

    def data(self) -> Iterator[DataRow]:
        """The rows that are records; the others go to ``ignored`` with the reason."""
        above = begun = self._above_the_head()
        last, ended = self.layout.rows[-1], False
        down = self._merged_down()
        self._carry_down(down)
        for row, own in self._lines():
            if row - last - 1 <= GAP and not ended:
                self.ignored += [IgnoredRow(empty, "empty") for empty in range(last + 1, row)]
            above = begun if row < last else above
            last = row
            texts = [words(value) for value in own.values() if isinstance(value, str)]
            if self.second or self._another_head(own, texts):
                self.second = self.second or row
                self.ignored.append(IgnoredRow(row, "another table"))
                continue
            section = self._section(row, own, texts)
            why = "section" if section else self._why_ignored(own, texts)
            ended = why in {"total", "signature", "note"}
            if section:
                above = above.under(section)
            if why:
                self.ignored.append(IgnoredRow(row, why))
            else:
                values = {**down[row], **own} if row in down else own
                yield DataRow(row, values, above.okrug, above.precinct, above.item)

    def _lines(self) -> Iterator[tuple[int, Row]]:
        """The filled cells of each row; lists beside each other come one below the other."""
        blocks = self.layout.blocks
        beside = {column for block in blocks for column in block}
        for row in self.numbers:
            cells = sorted(self.grid.rows[row].items())
            yield row, {column: value for column, value in cells if words(value) and column not in beside}
        for block in blocks:
            for row in self.numbers:
                cells = sorted(self.grid.rows[row].items())
                own = {block[column]: value for column, value in cells if column in block and words(value)}
                if own:
                    yield row, own

    def _above_the_head(self) -> DataRow:
        """What a title says for the whole list: its one commission, its okrug, where no column says so."""
        above = DataRow(0, {})
        if self.named and not self.key_columns:
            found = PRECINCT_NAMED.findall(plain(self.named).replace("№", " no "))
            above = replace(above, precinct=Section(self.layout.rows[-1], precinct="".join(found[0]), text=self.named))
        for row in sorted(row for row in self.grid.rows if row < self.layout.rows[0]):
            title = " ".join(_texts(self.grid.rows[row]))
            named = PRECINCT_NAMED.findall(plain(title).replace("№", " no "))
            if len(named) == 1 and not self.key_columns:
                above = replace(above, precinct=Section(row, precinct="".join(named[0]), text=title))
            elif OKRUG_WORD.search(plain(title)) and self.okrugs.exact(title):
                above = replace(above, okrug=Section(row, okrug=title, text=title))
        return above

    def _merged_down(self) -> dict[int, Row]:
        """The values of cells merged over several rows, for the rows below the first; overlapping merges count once."""
        served: dict[int, Row] = {}
        ends: dict[int, int] = {}
        for merge in sorted(self.grid.merges, key=lambda each: each.top):
            value = self.grid.rows.get(merge.top, {}).get(merge.left)
            first = max(merge.top, ends.get(merge.left, 0), self.layout.rows[-1])
            if merge.bottom <= first or value is None or merge.left not in self.mapping:
                continue
            ends[merge.left] = merge.bottom
            for row in self.numbers[bisect_right(self.numbers, first) : bisect_right(self.numbers, merge.bottom)]:
                served.setdefault(row, {})[merge.left] = value
        return served

    def _carry_down(self, served: dict[int, Row]) -> None:
        """A precinct number that stands only in the first row of a commission serves the rows below.

        Taken so only where no number stands twice and half of the people have none: elsewhere a blank is a gap.
        """
        keys = [column for column, name in self.mapping.items() if name == "precinct_number"]
        people = [row for row in self.numbers if self.name_columns & self.grid.rows[row].keys()]
        if len(keys) != 1 or any(keys[0] in row for row in served.values()):
            return
        numbers = {row: value for row in people if (value := self.grid.rows[row].get(keys[0])) is not None}
        if not numbers or min(numbers) != people[0] or len(set(map(words, numbers.values()))) < len(numbers):
            return
        if 2 * len(numbers) > len(people) or len(numbers) < 2:
            return
        self.carried = True
        last = None
        for row in people:
            last = numbers.get(row, last)
            served.setdefault(row, {})[keys[0]] = last

    def _section(self, row: int, own: Row, texts: list[str]) -> Section | None:
        """A row with one text for the rows below: an okrug, a commission, an item; a subtotal may stand beside it."""
        if len(own) == 1 and not texts and self.layout.kind == "attendance":
            texts = [words(value) for value in own.values() if isinstance(value, date)]
        if not texts or len(set(texts)) != 1 or self._keyed(own) or TOTAL.match(plain(texts[0])):
            return None
        text, bare = texts[0], plain(texts[0])
        if self.layout.kind == "attendance" and len(own) == len(texts) and DAY.search(bare):
            return None if "date" in self.mapping.values() else Section(row, text=text)
        if OKRUG_WORD.search(bare) or (len(own) == 1 and self.okrugs.exact(text)):
            return Section(row, okrug=text, text=text)
        if len(own) > len(texts):
            return None
        if named := PRECINCT_NAMED.search(bare.replace("№", " no ")):
            return Section(row, precinct=named[1] or named[2], text=text)
        fields = set(self.mapping.values())
        if "item" not in fields and "quantity_actual" in fields:
            return Section(row, text=text)
        return None

    def _why_ignored(self, own: Row, texts: list[str]) -> str:
        """Why a row is no record; an empty string when it is one."""
        if not own:
            return "empty"
        if len(own) >= 3 and all(words(value) == said for value, said in zip(own.values(), COUNTING, strict=False)):
            return "column numbers"
        if any(words(own.get(column)).rstrip(".").isdecimal() for column in self.counted):
            return ""
        if len(texts) >= 2 and sum(text.casefold() in self.head for text in texts) * 5 >= len(own) * 3:
            return "repeated header"
        return self._below_the_list(own, texts)

    def _below_the_list(self, own: Row, texts: list[str]) -> str:
        """Totals, signatures and notes: rows without a number of their own."""
        first = plain(texts[0]) if texts else ""
        if TOTAL.match(first):
            return "subtotal" if OKRUG_WORD.search(first) else "total"
        if self._keyed(own) or len(own) > 4:
            return ""
        named = bool(self.name_columns & own.keys())
        posted = named and bool(self.post_columns & own.keys()) and not UPPER.search(first)
        if any("___" in text for text in texts) or (len(own) <= 3 and not posted and SIGNATURE.match(first)):
            return "signature"
        if len(own) == 1 and texts and (NOTE.match(first) or not (named or self.key_columns & own.keys())):
            return "note"
        if not texts and not named and all(self.mapping.get(column, "voters") in SUMS for column in own):
            return "total"
        return ""

    def _another_head(self, own: Row, texts: list[str]) -> bool:
        """Whether another table begins below: the row is all words and names three fields, not those of this head."""
        if len(texts) < SECOND or len(texts) < len(own) or any(re.search(r"\d", text) for text in texts):
            return False
        if sum(text.casefold() in self.head for text in texts) * 5 >= len(own) * 3:
            return False
        return len({meaning_of(text)[0] for text in texts} - {None}) == len(texts)

    def _keyed(self, own: Row) -> bool:
        """Whether the row has a precinct number of its own."""
        written = [words(own[column]) for column in self.key_columns if column in own]
        return any(re.search(r"\d", text) and not SIGNATURE.match(plain(text)) for text in written)


def _texts(own: Row) -> list[str]:
    """The words of a row from left to right."""
    return [words(value) for _, value in sorted(own.items()) if isinstance(value, str)]
