"""Reading attendance sheets: one mark a row, or a wide table with the days as columns."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from desktop.domain.days import day, day_inside, short_day
from desktop.domain.readings import presence, words
from desktop.exchange.examination import IgnoredRow, Record
from desktop.exchange.people import name_of, vacant
from desktop.exchange.rows import DataRow
from desktop.exchange.table import Table


def day_columns(table: Table) -> dict[int, date]:
    """In a wide table: column → the day named over it."""
    near = _day_of_title(table) or table.register.voting_day or table.today
    found: dict[int, date] = {}
    for column, head in table.layout.heads.items():
        for level in reversed(head.levels):
            named = day(level, table.today).value or short_day(level, near) or day_inside(level, table.today)
            if named and column not in table.columns.values():
                found[column] = named
                break
    return found


def _day_of_title(table: Table) -> date | None:
    """The day of the seminar in the lines above the head or in the name of the sheet."""
    for line in [*table.layout.titles, table.grid.title or ""]:
        if found := day_inside(line, table.today):
            return found
    return None


def records(table: Table, rows: Iterable[DataRow], ignored: list[IgnoredRow]) -> list[Record]:
    """One record for each mark; the day comes from its column, the head or the title."""
    wide = {} if table.has("present") else day_columns(table)
    titled = None if table.has("date") or wide else _day_of_title(table)
    found: list[Record] = []
    for data in rows:
        if vacant(table, data):
            ignored.append(IgnoredRow(data.row, "vacancy"))
            table.findings.tell("vacancy_row", data.row, "full_name")
            continue
        name = name_of(table, data, "full_name")
        person: dict[str, Any] = {"full_name": name.full if name else None}
        person["precinct_number"] = table.precinct(data, "precinct_number")
        if table.has("post"):
            person["post"] = table.post(data)
        if wide:
            found += _wide(table, data, person, wide)
            continue
        above = day_inside(data.item.text, table.today) if data.item else None
        when = table.day(data, "date") if table.has("date") else above or titled
        if when is None and not words(table.value(data, "date")):
            table.findings.tell("date_missing", data.row, "date")
        present = _mark(table, data, table.columns.get("present", 0))
        found.append(Record(data.row, {**person, "present": present, "date": when}))
    return found


def _wide(table: Table, data: DataRow, person: dict[str, Any], wide: dict[int, date]) -> list[Record]:
    """One record a day; an empty cell says nothing and gives none."""
    made: list[Record] = []
    for column, when in wide.items():
        if words(data.values.get(column)):
            made.append(Record(data.row, {**person, "present": _mark(table, data, column), "date": when}))
        else:
            table.findings.tell("present_missing", data.row, "present", severity="info")
    return made


def _mark(table: Table, data: DataRow, column: int) -> bool | None:
    value = data.values.get(column)
    read = presence(value)
    for code in read.notes:
        table.findings.tell(code, data.row, "present", value)
    return read.value
