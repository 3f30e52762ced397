"""The journal: who did what, taking a step back, and proof that the chain is whole."""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, islice
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select
from sqlalchemy.exc import IntegrityError

from desktop.domain.faults import Refusal
from desktop.storage.steps import StepLine, entry_digest, read_label, step_digest
from desktop.storage.tables import JOURNALLED, SCHEMA_NUMBER
from desktop.storage.triggers import row_object, row_words, table_of
from desktop.storage.work import ENTRY, MIGRATION, STEP, Work
from desktop.text import Sentence, counted, text

FOUNDING = 1
"""The step that made the file; it cannot be taken back."""

NOTHING_TO_UNDO = text("Journal", "There is nothing to undo.")
NOTHING_TO_REDO = text("Journal", "There is nothing to redo.")
CHANGED_SINCE = text("Journal", "Not undone: {action}. Someone changed these data later.")
CHANGED_ROWS = text("Journal", "Not undone: {action}. Someone changed these data later: {rows}.")
NAMED = 3
"""Rows changed since that a refusal names."""
OTHER_SCHEMA = text("Journal", "Not undone: {action}. The program was updated after this step.")


MISSING = text("Check", "Step {n} of the journal is missing.")
ALTERED = text("Check", "Step {n} of the journal was altered.")
STRANGE = counted("Check", "{table}: %n rows are not as the journal left them, the first is {row}.", "", 0)


def steps(connection: Connection, limit: int = 200) -> list[StepLine]:
    """The newest steps first. A step is undone while the newest step that undoes it is itself not undone."""
    return [line(row, undone) for row, undone in islice(newest_first(connection), limit)]


def line(row: Row[Any], undone: bool) -> StepLine:
    """A step as people read it."""
    label = read_label(row.label)
    return StepLine(row.n, row.at, row.day, row.who, label, row.source, row.rows, row.undoes, undone)


def newest_first(connection: Connection) -> Iterator[tuple[Row[Any], bool]]:
    """Steps from the newest back, and whether each is undone; only as many are read as somebody asks for.

    A step is not in force once a later one undoes it; an undo that was itself undone counts for nothing.
    """
    taken: set[int] = set()
    with connection.execute(select(STEP).order_by(STEP.c.n.desc())) as found:
        for row in found:
            if row.undoes is not None and row.n not in taken:
                taken.add(row.undoes)
            yield row, row.n in taken


def newest_to_undo(connection: Connection) -> StepLine | None:
    """The newest step of a person that is neither undone nor itself an undo; redone steps count again."""
    for row, undone in newest_first(connection):
        if row.undoes is None and not undone and row.n != FOUNDING and row.source != MIGRATION:
            return line(row, False)
    return None


def newest_to_redo(connection: Connection) -> StepLine | None:
    """The undo in force that comes after every ordinary step: a fresh change ends what could be redone."""
    for row, undone in newest_first(connection):
        if row.undoes is None:
            return None
        of_undo = connection.execute(select(STEP.c.undoes).where(STEP.c.n == row.undoes)).scalar() is not None
        if not undone and not of_undo:
            return line(row, False)
    return None


def take_back(work: Work, n: int) -> None:
    """Write the facts as they were before step ``n``.

    ``Refusal`` when somebody changed one of them since, or entered something that hangs on them.
    """
    step = work.connection.execute(select(STEP).where(STEP.c.n == n)).one()
    label = read_label(step.label)
    if step.schema_number != SCHEMA_NUMBER:
        raise Refusal(OTHER_SCHEMA.fill(action=label))
    work.undoes = n
    entries = work.connection.execute(select(ENTRY).where(ENTRY.c.n == n).order_by(ENTRY.c.seq.desc())).all()
    by_row = sorted(entries, key=lambda entry: (entry.tbl, entry.row))
    fallen: list[str] = []
    for (tbl, row), of_row in groupby(by_row, lambda entry: (entry.tbl, entry.row)):
        if not stands(work.connection, list(of_row)):
            fallen.append(called(work.connection, tbl, row))
    named = list(dict.fromkeys(filter(None, fallen)))
    if named:
        rows = ", ".join(named[:NAMED]) + ("…" if len(named) > NAMED else "")
        raise Refusal(CHANGED_ROWS.fill(action=label, rows=rows))
    if fallen:
        raise Refusal(CHANGED_SINCE.fill(action=label))
    try:
        for entry in entries:
            before: Mapping[str, Any] | None = json.loads(entry.before) if entry.before else None
            work.put_back(entry.tbl, entry.row, before, exists=entry.op == "U")
    except IntegrityError as fault:
        raise Refusal(CHANGED_SINCE.fill(action=label)) from fault


def stands(connection: Connection, entries: Sequence[Row[Any]]) -> bool:
    """Whether what a step made of one row (its entries, newest first) is so still: facts are compared, not versions."""
    newest = entries[0]
    now = live_facts(connection, newest.tbl, newest.row)
    if now is None or newest.op == "D":
        return now is None and newest.op == "D"
    added = any(entry.op == "I" for entry in entries)
    names = set(now) if added else {name for entry in entries for name in json.loads(entry.before)}
    asked = select(ENTRY.c.op, ENTRY.c.before).where(ENTRY.c.tbl == newest.tbl, ENTRY.c.row == newest.row)
    for later in connection.execute(asked.where(ENTRY.c.n > newest.n).order_by(ENTRY.c.seq)).all():
        kept: Mapping[str, Any] = json.loads(later.before) if later.before else {}
        for name in names & set(kept):
            if kept[name] != now[name]:
                return False
        names -= set(kept)
    return True


def live_facts(connection: Connection, tbl: str, row: str) -> Mapping[str, Any] | None:
    """A row's facts in the journal's own plain values; None when it is not there."""
    table = STEP.metadata.tables[tbl]
    asked = f'SELECT {row_object(table, table.name)} FROM "{table.name}" WHERE id = ?'
    words = connection.exec_driver_sql(asked, (row,)).scalar()
    return json.loads(words) if words else None


def called(connection: Connection, tbl: str, row: str) -> str:
    """What a person knows a row by: a name, a number, or those of the row it hangs on; empty where it has neither."""
    facts = live_facts(connection, tbl, row) or {}
    for link, parent in (("person_id", "person"), ("participation_id", "participation"), ("precinct_id", "precinct")):
        if facts.get(link):
            return called(connection, parent, str(facts[link]))
    if "number" in facts and "suffix" in facts:
        return f"№ {facts['number']}{facts['suffix']}"
    names = [facts.get(name) for name in ("surname", "given_name")] if "surname" in facts else [facts.get("name_kk")]
    return " ".join(str(name) for name in names if name)


def history(connection: Connection, places: Mapping[str, UUID]) -> list[StepLine]:
    """The steps that touched these rows (table → id), newest first."""
    numbers: set[int] = set()
    for tbl, row in places.items():
        asked = select(ENTRY.c.n).where(ENTRY.c.tbl == tbl, ENTRY.c.row == row.hex)
        numbers.update(connection.execute(asked).scalars())
    found = connection.execute(select(STEP).where(STEP.c.n.in_(sorted(numbers))).order_by(STEP.c.n.desc())).all()
    return [line(row, False) for row in found]


def faults(connection: Connection) -> list[Sentence]:
    """What is wrong with the chain: broken digests, missing steps, rows that no step explains. Empty when whole."""
    found: list[Sentence] = []
    previous = b""
    expected = 1
    for row in connection.execute(select(STEP).order_by(STEP.c.n)).all():
        if row.n != expected:
            found.append(MISSING.fill(n=expected))
        asked = select(*(ENTRY.c[name] for name in ("tbl", "row", "op", "salt", "before", "after", "blanked")))
        entries = connection.execute(asked.where(ENTRY.c.n == row.n).order_by(ENTRY.c.seq)).all()
        digests = [digest_of(kept, blanked) for *kept, blanked in entries]
        head = (row.n, row.at, row.day.isoformat(), row.who, row.label, row.source, row.schema_number, row.undoes)
        if len(entries) != row.rows or step_digest(previous, head, digests) != row.digest:
            found.append(ALTERED.fill(n=row.n))
        previous, expected = row.digest, row.n + 1
    stray = select(ENTRY.c.n).where(ENTRY.c.n.not_in(select(STEP.c.n))).distinct().order_by(ENTRY.c.n)
    found += [MISSING.fill(n=n) for n in connection.execute(stray).scalars()]
    return found + unexplained(connection)


def digest_of(kept: Sequence[Any], blanked: bytes | None) -> bytes:
    """The digest of an entry; only one whose values are gone stands in with the digest it had."""
    before, after = kept[-2:]
    if blanked is None:
        return entry_digest(*kept)
    return blanked if before is None and after is None else b""


def unexplained(connection: Connection) -> list[Sentence]:
    """Rows that do not stand as their last entry left them: somebody wrote past the journal."""
    found: list[Sentence] = []
    for record in JOURNALLED:
        table = table_of(record)
        name = table.name
        asked = (
            "SELECT l.row FROM (SELECT row, op, salt, after, max(seq) FROM entry "
            "WHERE tbl = ? AND blanked IS NULL GROUP BY row) l "
            f'LEFT JOIN "{name}" ON "{name}".id = l.row '
            f"WHERE (l.op = 'D') <> (\"{name}\".id IS NULL) "
            f"OR (l.op <> 'D' AND seal(l.salt, {row_words(table, name)}) IS NOT l.after) "
            f'UNION ALL SELECT id FROM "{name}" WHERE id NOT IN (SELECT row FROM entry WHERE tbl = ?)'
        )
        strangers = connection.exec_driver_sql(asked, (name, name)).scalars().all()
        if strangers:
            found.append(STRANGE.of(len(strangers)).fill(table=name, row=strangers[0][:8]))
    return found
