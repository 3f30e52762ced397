"""The tables of those who read are the tables of those who write."""

import csv
import runpy
from pathlib import Path

import pytest
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from desktop.resource import resource
from desktop.storage import shape, tables

ROOT = Path(__file__).parents[2]


def words(table):
    """What a table is made with, line by line in a fixed order."""
    made = str(CreateTable(table).compile(dialect=sqlite.dialect()))
    indexes = [str(CreateIndex(index).compile(dialect=sqlite.dialect())) for index in table.indexes]
    return sorted(line.strip().rstrip(",") for line in made.splitlines()), sorted(indexes)


def told(column):
    """What a new row has in a column that nothing was said about."""
    return column.default.arg if column.default is not None and column.default.is_scalar else None


def test_there_are_the_same_tables_in_the_same_order():
    assert set(shape.METADATA.tables) == set(tables.METADATA.tables)
    assert [table.name for table in shape.JOURNALLED] == [each.__name__.lower() for each in tables.JOURNALLED]


@pytest.mark.parametrize("name", sorted(tables.METADATA.tables))
def test_a_table_is_the_same_for_reading_and_writing(name):
    read, written = shape.METADATA.tables[name], tables.METADATA.tables[name]
    assert words(read) == words(written)
    assert [(each.name, told(each)) for each in read.columns] == [(each.name, told(each)) for each in written.columns]
    enums = [[getattr(each.type, "enum_class", None) for each in table.columns] for table in (read, written)]
    assert enums[0] == enums[1]


@pytest.mark.skipif(not (ROOT / ".ci" / "shape").exists(), reason="only in the checkout")
def test_the_shipped_list_is_fresh():
    lines = runpy.run_path(str(ROOT / ".ci" / "shape"))["lines"]()
    with resource("shape.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [list(line) for line in lines], "run .ci/shape"
