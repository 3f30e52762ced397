"""Reading lists of equipment: one thing a row, or a wide table with things as columns."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.domain.readings import condition, plain, quantity, words
from desktop.exchange.examination import Record
from desktop.exchange.heads import TOTAL
from desktop.exchange.rows import DataRow
from desktop.exchange.table import Table
from desktop.exchange.wide import OF_A_THING, PRECINCT_COLUMN

if TYPE_CHECKING:
    from desktop.exchange.book import Row

NOT_THINGS = frozenset(
    {
        *("row_number", "precinct", "region", "district", "okrug", "settlement", "address", "premises", "boundaries"),
        *("kind", "voters", "voters_share", "full_name", "condition", "inventory_number"),
        *("computed", "signature", "note"),
    }
)
"""Meanings of a head that is no thing in a wide table."""


def thing_columns(table: Table) -> dict[int, tuple[str, str]]:
    """In a wide table: column → the thing named over it and the quantity meant; empty for a long list."""
    if table.has("item") or not table.has("precinct_number"):
        return {}
    found: dict[int, tuple[str, str]] = {}
    for column, head in table.layout.heads.items():
        if len(head.levels) > 1 and head.meaning in OF_A_THING:
            found[column] = (words(" ".join(head.levels[:-1])), head.meaning)
        elif (
            head.meaning in NOT_THINGS
            or TOTAL.match(plain(words(head.lowest)))
            or column == table.columns["precinct_number"]
        ):
            continue
        elif head.meaning not in {"quantity_required", "quantity_actual"}:
            found[column] = (words(head.lowest), "quantity_actual")
    return found


def records(table: Table, rows: Iterable[DataRow]) -> list[Record]:
    """One record for each thing at each precinct; an inventory number met before is told at the later row."""
    wide = thing_columns(table)
    found: list[Record] = []
    numbers: dict[str, int] = {}
    for data in rows:
        if table.layout.precincts:
            made = [_long(table, each) for each in by_precinct(table, data)]
        else:
            made = _wide(table, data, wide) if wide else [_long(table, data)]
        for record in made:
            number = record.fields.get("inventory_number")
            if number and number in numbers:
                table.findings.tell(
                    "duplicate_inventory_number", data.row, "inventory_number", number, row2=numbers[number]
                )
            elif number:
                numbers[number] = data.row
        found += made
    return found


def by_precinct(table: Table, data: DataRow) -> Iterator[DataRow]:
    """A row of a table with precincts as columns: one row for each precinct, an empty cell a quantity not known."""
    over = table.layout.precincts
    common = {column: value for column, value in data.values.items() if column not in over}
    for label in dict.fromkeys(over.values()):
        own: Row = {PRECINCT_COLUMN: label}
        for column in (column for column, named in over.items() if named == label and column in data.values):
            field = table.layout.heads[column].meaning or ""
            if field in table.columns:
                own[table.columns[field]] = data.values[column]
        yield replace(data, values={**common, **own})


def _long(table: Table, data: DataRow) -> Record:
    fields: dict[str, Any] = {"precinct_number": table.precinct(data, "precinct_number")}
    item = table.text(data, "item")
    if not table.has("item") and data.item is not None:
        item = data.item.text
    fields["item"] = item
    for name in ("precinct_number", "item"):
        if fields[name] is None and not words(table.value(data, name)):
            table.required(data, name)
    for name in ("quantity_required", "quantity_actual"):
        if table.has(name):
            fields[name] = _quantity(table, data, table.columns[name], name)
    if table.has("condition"):
        fields["condition"] = _condition(table, data, table.columns["condition"])
    if table.has("inventory_number"):
        fields["inventory_number"] = table.text(data, "inventory_number")
    for name in ("region", "district"):
        if table.has(name):
            fields[name] = table.place(data, name)
    return _linked(table, Record(data.row, fields))


def _wide(table: Table, data: DataRow, wide: dict[int, tuple[str, str]]) -> list[Record]:
    """A row of a wide table turned into one record a thing; an empty cell is a quantity not known."""
    number = table.precinct(data, "precinct_number")
    if number is None and not words(table.value(data, "precinct_number")):
        table.required(data, "precinct_number")
    made: dict[str, Record] = {}
    for column, (item, name) in wide.items():
        if item not in made:
            made[item] = _linked(table, Record(data.row, {"precinct_number": number, "item": item}))
        if name == "condition":
            made[item].fields[name] = _condition(table, data, column)
        elif name == "inventory_number":
            made[item].fields[name] = words(data.values.get(column)) or None
        else:
            made[item].fields[name] = _quantity(table, data, column, name)
    return list(made.values())


def _condition(table: Table, data: DataRow, column: int) -> str | None:
    value = data.values.get(column)
    read = condition(value)
    for code in read.notes:
        table.findings.tell(code, data.row, "condition", value)
    return read.value


def _quantity(table: Table, data: DataRow, column: int, name: str) -> int | None:
    value = data.values.get(column)
    read = quantity(value)
    for code in read.notes:
        table.findings.tell(code, data.row, name, value, n=read.value)
    return read.value


def _linked(table: Table, record: Record) -> Record:
    """The kind of item by the catalogue where the words are its name."""
    item = record.fields["item"]
    if item:
        record.languages["item"] = table.spoken(item)
        if known := table.items.find(item):
            record.links["item"] = known.code
    return record
