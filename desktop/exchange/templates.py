"""Empty workbooks to send out: heads in two languages, lists to choose from; they come back without a question."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from desktop.domain.equipment import CONDITIONS, Condition
from desktop.domain.people import POSTS
from desktop.domain.precincts import KINDS as PRECINCT_KINDS
from desktop.exchange.book import letters
from desktop.exchange.examination import Kind
from desktop.exchange.register import Register
from desktop.resource import resource
from desktop.text import Language, Say, Sentence, text

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

LISTS = "Тізімдер-Списки"
"""The hidden sheet with the lists to choose from; it is not told as a hidden sheet when the workbook comes back."""
HEAD_ROW = 2
ROOM = 1_000
"""Rows for which lists are offered; more can be written below them."""
PRESENT = {True: text("Import", "yes"), False: text("Import", "no")}
CHOOSE = text("Import", "Choose from the list.")
CHOSEN: Mapping[str, Mapping[Any, Sentence]] = {
    "post": dict(POSTS),
    "kind": dict(PRECINCT_KINDS),
    "condition": {each: words for each, words in CONDITIONS.items() if each is not Condition.OFF},
    "present": PRESENT,
}
"""Choices with words of their own; what is written off is unusable to whoever fills the list in."""
FORMATS = {"text": "@", "okrug": "@", "item": "@", "number": "@", "day": "dd.mm.yyyy", "whole": "0"}
"""Text columns keep leading zeros of IINs and inventory numbers."""


@dataclass(frozen=True, slots=True)
class Blank:
    """A column of a template: its field, head in two languages, what is written in it, width in letters."""

    field: str
    kk: str
    ru: str
    shape: str
    width: int


@cache
def blanks(kind: Kind) -> tuple[Blank, tuple[Blank, ...]]:
    """The title of a kind's template and its columns."""
    with resource("templates.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] == kind]
    made = [Blank(row["field"], row["kk"], row["ru"], row["shape"], int(row["width"] or 0)) for row in rows]
    return made[0], tuple(made[1:])


def template(
    kind: Kind, register: Register, language: Language, say: Say, records: Iterable[Mapping[str, Any]] = ()
) -> bytes:
    """An .xlsx for a kind of list; ``language`` is that of the words to choose from.

    ``records`` are written into it under the canonical names of fields: rows to be completed or corrected.
    """
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, PatternFill, Protection

    title, columns = blanks(kind)
    book = Workbook()
    sheet = cast("Worksheet", book.active)
    sheet.title = title.kk[:31]
    heading = sheet.cell(1, 1, f"{title.kk} / {title.ru}")
    heading.font = Font(bold=True, size=13)
    for at, column in enumerate(columns, 1):
        head = sheet.cell(HEAD_ROW, at, f"{column.kk}\n{column.ru}")
        head.font = Font(bold=True)
        head.fill = PatternFill("solid", fgColor="E8EEF4")
        head.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center")
        below = sheet.column_dimensions[letters(at)]
        below.width = column.width
        below.number_format = FORMATS.get(column.shape, "General")
        below.protection = Protection(locked=False)
    sheet.row_dimensions[HEAD_ROW].height = 34
    words = {name: {each: say(said, language) for each, said in chosen.items()} for name, chosen in CHOSEN.items()}
    for row, record in enumerate(records, HEAD_ROW + 1):
        for at, column in enumerate(columns, 1):
            _write(sheet, row, at, column, record.get(column.field), words)
    _offer(book.create_sheet(LISTS), sheet, columns, _lists(register, language, words), say(CHOOSE, language))
    sheet.freeze_panes = f"A{HEAD_ROW + 1}"
    sheet.protection.sheet = True
    sheet.protection.formatColumns = sheet.protection.formatRows = False
    sheet.protection.insertRows = sheet.protection.deleteRows = sheet.protection.sort = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW}"
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _write(
    sheet: "Worksheet", row: int, at: int, column: Blank, value: Any, words: Mapping[str, Mapping[Any, str]]
) -> None:
    """One value of a record; words stay words, even such as begin with «=»."""
    from openpyxl.styles import Protection

    if value is None or value in ("", []):
        return
    if column.shape in words:
        value = words[column.shape].get(value, value)
    elif isinstance(value, list):
        value = ", ".join(cast("list[str]", value))
    cell = cast("Cell", sheet.cell(row, at))
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"
    if isinstance(value, date):
        cell.number_format = FORMATS["day"]
    elif not isinstance(value, int | float):
        cell.number_format = "@"
    cell.protection = Protection(locked=False)


def _lists(register: Register, language: Language, words: Mapping[str, Mapping[Any, str]]) -> dict[str, list[str]]:
    """What can be chosen in columns of each shape."""
    named = {"okrug": register.okrugs, "item": register.items}
    lists = {
        name: [each.ru if language == "ru" and each.ru else each.kk for each in all_] for name, all_ in named.items()
    }
    return {**lists, **{name: list(chosen.values()) for name, chosen in words.items()}}


def _offer(
    lists: "Worksheet", sheet: "Worksheet", columns: Sequence[Blank], offered: Mapping[str, list[str]], said: str
) -> None:
    """Lay the lists on their hidden sheet and offer them in their columns; other words may be written all the same."""
    from openpyxl.worksheet.datavalidation import DataValidation

    lists.sheet_state = "hidden"
    for at, column in enumerate(columns, 1):
        choices = offered.get(column.shape)
        if not choices:
            continue
        for row, choice in enumerate(choices, 1):
            cast("Cell", lists.cell(row, at)).value = choice
        place = letters(at)
        below = f"{place}{HEAD_ROW + 1}:{place}{HEAD_ROW + ROOM}"
        source = f"'{LISTS}'!${place}$1:${place}${len(choices)}"
        rule = DataValidation("list", formula1=source, allow_blank=True, sqref=below)
        rule.errorStyle = "warning"
        rule.error = said
        sheet.add_data_validation(rule)
