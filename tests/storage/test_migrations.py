"""Migrations: the first one makes today's tables; an older file is copied, brought up, and stays whole."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, inspect

import desktop
from desktop.domain.faults import Refusal
from desktop.storage import schema
from desktop.storage.migrations import running
from desktop.storage.office import open_office
from desktop.storage.shape import METADATA, SCHEMA_NUMBER
from tests.conftest import PASSWORD

HERE = Path(__file__).parents[1] / "old_databases"


@pytest.fixture
def empty():
    """A connection to nothing, in a transaction."""
    made = create_engine("sqlite://")
    with made.connect() as connection, connection.begin():
        yield connection
    made.dispose()


def shape(connection):
    """Columns, keys, links and indexes of every table of ours."""
    seen = inspect(connection)
    told = {}
    for name in METADATA.tables:
        columns = {(each["name"], str(each["type"]), each["nullable"]) for each in seen.get_columns(name)}
        links = {(tuple(each["constrained_columns"]), each["referred_table"]) for each in seen.get_foreign_keys(name)}
        unique = {tuple(sorted(each["column_names"])) for each in seen.get_unique_constraints(name)}
        indexes = {(each["name"], tuple(each["column_names"]), each["unique"]) for each in seen.get_indexes(name)}
        told[name] = (columns, seen.get_pk_constraint(name)["constrained_columns"], links, unique, indexes)
    return told


def test_the_first_migration_makes_the_tables_of_today(empty):
    running.upgrade(empty)
    context = MigrationContext.configure(empty, opts={"include_object": running.ours, "compare_type": True})
    assert compare_metadata(context, METADATA) == []
    migrated = shape(empty)
    fresh = create_engine("sqlite://")
    with fresh.connect() as other:
        METADATA.create_all(other)
        assert migrated == shape(other)
    fresh.dispose()


def test_a_new_file_stands_at_the_newest_migration(office):
    newest = max(running.VERSIONS[0].glob("0*.py")).name.partition("_")[0]
    assert int(newest) == SCHEMA_NUMBER
    with office.reader() as reader:
        stamp = reader.connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
    assert stamp == newest == schema.REVISION


def test_alembic_does_not_see_the_search_index(office):
    with office.reader() as reader:
        there = set(inspect(reader.connection).get_table_names())
        context = MigrationContext.configure(reader.connection, opts={"include_object": running.ours})
        assert {name for name in there if name.startswith("search")} - set(METADATA.tables)
        assert compare_metadata(context, METADATA) == []


def tomorrow(path: Path, *words: str) -> dict:
    """What the program of tomorrow, with one more migration, says after opening the file."""
    ran = subprocess.run(
        [sys.executable, str(HERE / "tomorrow.py"), str(path), PASSWORD, *words],
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(Path(desktop.__file__).parents[1])},
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def test_a_later_migration_keeps_rows_and_journal_whole(office, make):
    school = make.building("№ 3 мектеп")
    make.precinct(842, building_id=school)
    make.member("Әлиева Сәуле Қанатқызы", 842, phone=["+77000000001"])
    with office.reader() as reader:
        before, people = reader.position(), [row.data.surname for row in reader.stream("members", None, "kk")]
    office.close()

    said = tomorrow(office.path)

    assert said["faults"] == []
    assert said["check"] == []
    assert said["schema"] == SCHEMA_NUMBER + 1
    assert said["storeys"] == {"№ 3 мектеп": 1}
    assert said["members"] == people
    assert said["found"] == 1, "the search index was made anew"
    assert said["steps"] == before + 1, "one step says that the program brought the file up"
    assert len(list(office.path.with_name("daiyn-copies").iterdir())) == 1


def test_undo_never_crosses_a_migration(office, make):
    make.precinct(842)
    office.close()
    said = tomorrow(office.path, "undo")
    assert said["refused"] == "Not undone: {action}. The program was updated after this step."
    assert said["faults"] == []


def test_the_past_before_a_migration_is_read_in_the_words_of_today(office, make):
    school = make.building("№ 3 мектеп")
    with office.reader() as reader:
        then = reader.position()
    from desktop.actions import buildings, history

    buildings.save(office, school, {"floor": "2"})
    make.building("Мәдениет үйі", "Абай көшесі, 9")
    history.undo(office)
    office.close()
    said = tomorrow(office.path, "as_of", str(then))
    assert said["as_of"] == {"№ 3 мектеп": ["", 1]}, "the floor was not entered yet, the new column has its default"
    said = tomorrow(office.path, "as_of", str(then + 2))
    assert said["as_of"] == {"№ 3 мектеп": ["2", 1], "Мәдениет үйі": ["", 1]}


def test_a_migration_that_loses_rows_leaves_the_file_as_it_was(office, make):
    make.building("№ 3 мектеп")
    office.close()
    held = office.path.read_bytes()
    said = tomorrow(office.path, "lossy")
    assert "could not be brought up" in said["refused"]
    assert office.path.read_bytes() == held
    again = open_office(office.path, "", PASSWORD)
    with again.reader() as reader:
        assert len(reader.ids("buildings")) == 1
    again.close()


def test_what_tomorrow_made_is_refused_today(office, make):
    office.close()
    tomorrow(office.path)
    for writing in (True, False):
        with pytest.raises(Refusal) as refused:
            open_office(office.path, "", PASSWORD, writing=writing)
        assert "newer version" in refused.value.sentence.source


def test_an_older_file_is_not_read_before_it_is_brought_up(office):
    office.close()
    said = tomorrow(office.path, "only_read")
    assert "older version" in said["refused"]
