"""Reading lists of commission members."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from desktop.domain.iin import birth_day, iin
from desktop.domain.names import alike
from desktop.domain.people import Post
from desktop.domain.phones import phones
from desktop.domain.readings import words
from desktop.exchange.examination import IgnoredRow, Record
from desktop.exchange.people import Met, Seen, name_of, tell_met, vacant, without_phone, without_post
from desktop.exchange.rows import DataRow
from desktop.exchange.table import Table
from desktop.exchange.wide import people

WHOLE = 3
"""A commission of so many people in a list is taken for a whole one, which needs a chair and a secretary."""


def records(table: Table, rows: Iterable[DataRow], ignored: list[IgnoredRow]) -> list[Record]:
    """One record a person; vacancies give none."""
    found: list[Record] = []
    met = Met()
    named_at: dict[str, int] = {}
    for data in seated(table, rows):
        if vacant(table, data):
            ignored.append(IgnoredRow(data.row, "vacancy"))
            table.findings.tell("vacancy_row", data.row, "surname")
            continue
        record = _record(table, data, met)
        if data.precinct is not None and record.fields["precinct_number"] is not None:
            named_at.setdefault(str(record.fields["precinct_number"]), data.precinct.row)
        found.append(record)
    if table.has("post"):
        _whole_commissions(table, found, named_at)
    return found


def seated(table: Table, rows: Iterable[DataRow]) -> Iterator[DataRow]:
    """The rows, where posts are columns one for each person."""
    taken = frozenset(column for seat in table.seats for column in seat.columns.values())
    for data in rows:
        if not table.seats:
            yield data
        for seat in table.seats:
            for values in people(data.values, seat, table.columns, taken):
                yield replace(data, values=values)


def _record(table: Table, data: DataRow, met: Met) -> Record:
    name = name_of(table, data)
    fields: dict[str, Any] = {
        "surname": (name.surname or None) if name else None,
        "given_name": (name.given_name or None) if name else None,
        "patronymic": (name.patronymic or None) if name else None,
    }
    fields["precinct_number"] = table.precinct(data, "precinct_number")
    if table.has("precinct_number") and table.value(data, "precinct_number") is None:
        table.required(data, "precinct_number")
    if table.has("post"):
        fields["post"] = table.post(data)
    elif meant := without_post(table.value(data, "full_name"))[1]:
        fields["post"] = meant
    behind = without_phone(table.value(data, "full_name"))[1]
    if table.has("phone") or behind:
        own = phones(behind, table.register.phone_area_code).value or ()
        fields["phone"] = list(dict.fromkeys((*table.phones(data), *own)))
    number = _iin(table, data) if table.has("iin") else None
    if table.has("iin"):
        fields["iin"] = number
    born = birth_day(number) if number else None
    if table.has("birth_date"):
        fields["birth_date"] = table.day(data, "birth_date", birth=True, hint=born)
        if born and fields["birth_date"] and born != fields["birth_date"]:
            table.findings.tell("iin_birth_mismatch", data.row, "iin", number)
    for field in ("nominated_by", "workplace", "education"):
        if table.has(field):
            fields[field] = table.text(data, field)
    for field in ("region", "district"):
        if table.has(field):
            fields[field] = table.place(data, field)
    if name:
        where, called = words(fields["precinct_number"]), frozenset(fields.get("phone") or ())
        seen = Seen(data.row, alike(name)[2], where, number, fields.get("birth_date") or born, called)
        tell_met(table, met, name, seen, "surname")
    return Record(data.row, fields)


def _iin(table: Table, data: DataRow) -> str | None:
    value = table.value(data, "iin")
    read = iin(value)
    for code in read.notes:
        table.findings.tell(code, data.row, "iin", value)
    return read.value


def _whole_commissions(table: Table, found: list[Record], named_at: dict[str, int]) -> None:
    """Each commission has one chair and a secretary; what is missing is told where the commission is named."""
    commissions: dict[str, list[Record]] = {}
    for record in found:
        if record.fields["precinct_number"] is not None:
            commissions.setdefault(str(record.fields["precinct_number"]), []).append(record)
    for number, seated_in in commissions.items():
        chairs = [record.row for record in seated_in if record.fields["post"] == Post.CHAIR]
        for row in chairs[1:]:
            table.findings.tell("two_chairs", row, "post", number, no=number, row2=chairs[0])
        if len(seated_in) < WHOLE:
            continue
        told_at = named_at.get(number, seated_in[0].row)
        if not chairs:
            table.findings.tell("no_chair", told_at, "post", number, no=number)
        if not any(record.fields["post"] == Post.SECRETARY for record in seated_in):
            table.findings.tell("no_secretary", told_at, "post", number, no=number)
