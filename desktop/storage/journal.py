"""The journal: who did what, taking a step back, and proof that the chain is whole."""

import json
from collections.abc import Mapping, Sequence
from itertools import groupby
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
OTHER_SCHEMA = text("Journal", "Not undone: {action}. The program was updated after this step.")


MISSING = text("Check", "Step {n} of the journal is missing.")
ALTERED = text("Check", "Step {n} of the journal was altered.")
STRANGE = counted("Check", "{table}: %n rows are not as the journal left them, the first is {row}.", "", 0)


def steps(connection: Connection, limit: int = 200) -> list[StepLine]:
    """The newest steps first. A step is undone while the newest step that undoes it is itself not undone."""
    found = connection.execute(select(STEP).order_by(STEP.c.n.desc())).all()
    taken = undone_steps(found)
    return [line(row, row.n in taken) for row in found[:limit]]


def line(row: Row[Any], undone: bool) -> StepLine:
    """A step as people read it."""
    label = read_label(row.label)
    return StepLine(row.n, row.at, row.day, row.who, label, row.source, row.rows, row.undoes, undone)


def undone_steps(newest_first: Any) -> set[int]:
    """The numbers of the steps that are not in force now; an undo that was undone counts for nothing."""
    taken: set[int] = set()
    for row in newest_first:
        if row.undoes is not None and row.n not in taken:
            taken.add(row.undoes)
    return taken


def newest_to_undo(connection: Connection) -> StepLine | None:
    """The newest step of a person that is neither undone nor itself an undo; redone steps count again."""
    found = connection.execute(select(STEP).order_by(STEP.c.n.desc())).all()
    taken = undone_steps(found)
    for row in found:
        if row.undoes is None and row.n not in taken and row.n != FOUNDING and row.source != MIGRATION:
            return line(row, False)
    return None


def newest_to_redo(connection: Connection) -> StepLine | None:
    """The undo in force that comes after every ordinary step: a fresh change ends what could be redone."""
    found = connection.execute(select(STEP).order_by(STEP.c.n.desc())).all()
    taken = undone_steps(found)
    by_number = {row.n: row for row in found}
    for row in found:
        if row.undoes is None:
            return None
        if row.n not in taken and by_number[row.undoes].undoes is None:
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
    for _, of_row in groupby(by_row, lambda entry: (entry.tbl, entry.row)):
        if not stands(work.connection, list(of_row)):
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
