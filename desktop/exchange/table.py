"""A sheet's table as the readers of its records see it: cells by field, with what all kinds of lists share."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from desktop.domain.days import day
from desktop.domain.kazakh import search_key
from desktop.domain.names import KAZAKH
from desktop.domain.phones import phones
from desktop.domain.precincts import split_number
from desktop.domain.readings import plain, post, words
from desktop.exchange.book import Grid, Value
from desktop.exchange.items import Items
from desktop.exchange.layout import Layout
from desktop.exchange.okrugs import Okrugs
from desktop.exchange.problems import Findings
from desktop.exchange.register import Named, Register
from desktop.exchange.rows import DataRow
from desktop.exchange.wide import Seat
from desktop.text import Language

LIMITS = {"boundaries": 4000, "address": 300, "settlement": 120, "education": 120, "inventory_number": 60}
LIMIT = 200
"""Letters that a text field takes; the data classes hold the same limits."""
NAMED = re.compile(
    r"(?:no|n°|#|учаске\w*|участ\w*|уик|уск|сайлау|избирательн\w*|ном\w*|референдум\w*)[\s.:-]*|[\s-]+(?:ши|шы)$"
)


@dataclass(slots=True)
class Table:
    """Everything the readers of records need; ``columns`` is field → column number."""

    grid: Grid
    layout: Layout
    columns: Mapping[str, int]
    register: Register
    okrugs: Okrugs
    items: Items
    findings: Findings
    today: date
    language: Language
    telephones: tuple[int, ...] = ()
    """All columns with telephones: work, home and mobile often stand apart."""
    notes: tuple[str, ...] = ()
    seats: tuple[Seat, ...] = ()
    """In a wide table of members: the posts from left to right."""
    places: dict[str, Named] = field(init=False)

    def __post_init__(self) -> None:
        self.places = {
            search_key(name): place for place in self.register.territories for name in (place.kk, place.ru) if name
        }

    def has(self, name: str) -> bool:
        """Whether the sheet has a column for the field."""
        return name in self.columns

    def value(self, data: DataRow, name: str) -> Value:
        """The cell of a field; None where it is empty or there is no such column."""
        return data.values.get(self.columns.get(name, 0))

    def calculated(self, data: DataRow, name: str) -> bool:
        """Whether a formula stands in the cell."""
        return (data.row, self.columns.get(name, 0)) in self.grid.formulas

    def percent(self, data: DataRow, name: str) -> bool:
        """Whether the cell shows its number as per cent."""
        return "%" in self.grid.formats.get((data.row, self.columns.get(name, 0)), "")

    def text(self, data: DataRow, name: str) -> str | None:
        """Words as written, trimmed, on one line; leading zeros as the sheet shows them."""
        value = self.value(data, name)
        written = words(value)
        zeros = self.grid.formats.get((data.row, self.columns.get(name, 0)), "")
        if isinstance(value, int) and zeros.strip("0") == "":
            written = written.zfill(len(zeros))
        if not written:
            return None
        if self.calculated(data, name) or written.startswith("="):
            self.findings.tell("formula_text", data.row, name, written)
        if len(written) > LIMITS.get(name, LIMIT):
            self.findings.tell("too_long", data.row, name, written)
            return None
        return written

    def precinct(self, data: DataRow, name: str) -> int | str | None:
        """A precinct's number, text where it has a suffix; of the section above where the sheet has no column."""
        value = self.value(data, name)
        if value is None and not self.has(name) and data.precinct is not None:
            value = data.precinct.precinct
        written = words(value)
        if not written:
            return None
        number, suffix, code = labelled(written, mixed=isinstance(value, str))
        if code:
            self.findings.tell(code, data.row, name, written, n=number)
        if number is None or isinstance(value, bool | date):
            if not code:
                self.findings.tell("number_unreadable", data.row, name, written)
            return None
        label = f"{number}{suffix}"
        if suffix:
            self.findings.tell("number_with_suffix", data.row, name, written)
        if self.register.precincts and label not in self.register.precincts:
            self.findings.tell("foreign_precinct", data.row, name, label)
        return label if suffix else number

    def phones(self, data: DataRow) -> list[str]:
        """All telephone numbers of the row, each once."""
        found: list[str] = []
        for column in self.telephones:
            value = data.values.get(column)
            read = phones(value, self.register.phone_area_code)
            for code in read.notes:
                self.findings.tell(code, data.row, "phone", value)
            found += [number for number in read.value or () if number not in found]
        return found

    def post(self, data: DataRow) -> str | None:
        """The post, told when it is empty or unknown."""
        value = self.value(data, "post")
        read = post(value)
        for code in read.notes:
            self.findings.tell(code, data.row, "post", value)
        return read.value

    def day(self, data: DataRow, name: str, *, birth: bool = False, hint: date | None = None) -> date | None:
        """A day; told how it was read where that was not plain."""
        value = self.value(data, name)
        read = day(value, self.today, birth=birth, hint=hint)
        for code in read.notes:
            self.findings.tell(code, data.row, name, value, date=f"{read.value:%d.%m.%Y}" if read.value else "")
        return read.value

    def place(self, data: DataRow, name: str) -> str | None:
        """A region or district by its Kazakh name where it is known, else as written."""
        written = self.text(data, name)
        found = self.places.get(search_key(written)) if written else None
        return found.kk if found else written

    def spoken(self, text: str) -> Language:
        """The language of a name: Kazakh where it has Kazakh letters, else that of the head."""
        return "kk" if KAZAKH & set(text.casefold()) else self.language

    def required(self, data: DataRow, name: str) -> None:
        """Tell that a field without which there is no record is empty."""
        self.findings.tell("missing_required", data.row, name)


@lru_cache(maxsize=16_384)
def labelled(written: str, *, mixed: bool) -> tuple[int | None, str, str]:
    """Number, suffix and problem code of what is written: «№ 842», «842-учаске», «851а», «842 (мектеп)»."""
    if len(written) > LIMIT:
        return None, "", "number_unreadable"
    bare = NAMED.sub(" ", plain(re.sub("№", " no ", written))).strip(' .,:;-–—()«»"')
    try:
        number, suffix = split_number(bare)
    except ValueError:
        digits = re.findall(r"\d+", bare)
        if mixed and len(digits) == 1 and len(digits[0]) <= 5 and int(digits[0]):
            return int(digits[0]), "", "number_has_extra_text"
        return None, "", "number_unreadable"
    return (number, suffix, "") if number else (None, "", "number_unreadable")
