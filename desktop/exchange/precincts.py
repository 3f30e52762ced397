"""Reading lists of precincts."""

from collections.abc import Iterable
from typing import Any

from desktop.domain.figures import VOTERS_LIMIT
from desktop.domain.readings import precinct_kind, whole, words
from desktop.exchange.examination import Record
from desktop.exchange.rows import DataRow
from desktop.exchange.table import Table

EXPECTED = ("address", "premises", "voters")
"""Columns whose empty cells a person should look at."""


def records(table: Table, rows: Iterable[DataRow]) -> list[Record]:
    """One record a row; a number met before is told at the later row."""
    found: list[Record] = []
    first: dict[str, int] = {}
    for data in rows:
        record = _record(table, data)
        number = record.fields["number"]
        if number is None:
            if not any(problem.row == data.row and problem.field == "number" for problem in table.findings.rows[-4:]):
                table.required(data, "number")
        elif str(number) in first:
            table.findings.tell("duplicate_precinct", data.row, "number", number, no=number, row2=first[str(number)])
        else:
            first[str(number)] = data.row
        found.append(record)
    return found


def _record(table: Table, data: DataRow) -> Record:
    fields: dict[str, Any] = {"number": table.precinct(data, "number")}
    record = Record(data.row, fields)
    _okrug(table, data, record)
    for name in ("settlement", "address", "premises", "boundaries"):
        if table.has(name):
            fields[name] = table.text(data, name)
    for name in ("settlement", "premises"):
        if fields.get(name):
            record.languages[name] = table.spoken(fields[name])
    if table.has("voters"):
        fields["voters"] = _voters(table, data)
    if table.has("kind"):
        fields["kind"] = _kind(table, data)
    if table.has("phone"):
        fields["phone"] = table.phones(data)
    for name in ("region", "district"):
        if table.has(name):
            fields[name] = table.place(data, name)
    for name in EXPECTED:
        if table.has(name) and not words(table.value(data, name)):
            table.findings.tell("missing_required", data.row, name, severity="warning")
    return record


def _okrug(table: Table, data: DataRow, record: Record) -> None:
    """The okrug of its column, else of the section above, by its Kazakh name."""
    written = table.text(data, "okrug") if table.has("okrug") else None
    if written is None and data.okrug is not None:
        written = data.okrug.okrug
    if not written:
        if table.has("okrug"):
            record.fields["okrug"] = None
        return
    found, code = table.okrugs.find(written)
    record.fields["okrug"] = found.kk if found else written
    record.languages["okrug"] = table.spoken(written)
    if found:
        record.links["okrug"] = found.code
    if code:
        table.findings.tell(code, data.row, "okrug", written, known=found.kk if found else "")


def _voters(table: Table, data: DataRow) -> int | None:
    value = table.value(data, "voters")
    read = whole(value)
    number = read.value if read.value is None or read.value >= 0 else None
    if "not_number" in read.notes or number != read.value:
        table.findings.tell("voters_not_number", data.row, "voters", value)
        return None
    for code in read.notes:
        table.findings.tell(code, data.row, "voters", value, n=number)
    if number is not None and number > VOTERS_LIMIT:
        table.findings.tell("voters_over_3000", data.row, "voters", value, n=number)
    return number


def _kind(table: Table, data: DataRow) -> str | None:
    value = table.value(data, "kind")
    read = precinct_kind(value)
    for code in read.notes:
        table.findings.tell(code, data.row, "kind", value)
    return read.value
