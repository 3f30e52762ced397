"""The journal: who did what, taking a step back, and proof that the chain is whole."""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, islice
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select
from sqlalchemy.exc import IntegrityError

from desktop.domain.faults import Refusal
from desktop.storage.nouns import noun
from desktop.storage.shape import JOURNALLED, SCHEMA_NUMBER
from desktop.storage.staying import Place, leaning, together
from desktop.storage.steps import StepLine, erased_digest, head_of, read_label, step_digest, step_digest_parts
from desktop.storage.triggers import row_object, row_words
from desktop.storage.work import ENTRY, FORGETTING, MIGRATION, STEP, Work
from desktop.text import Sentence, counted, text

FOUNDING = 1
"""The step that made the file; it cannot be taken back."""

NOTHING_TO_UNDO = text("Journal", "There is nothing to undo.")
NOTHING_TO_REDO = text("Journal", "There is nothing to redo.")
CHANGED_SINCE = text("Journal", "Not undone: {action}. Someone changed these data later.")
CHANGED_ROWS = text("Journal", "Not undone: {action}. Someone changed these data later: {rows}.")
NAMED = 3
"""Rows changed since that a refusal names."""
PARENTS = tuple((f"{name}_id", name) for name in ("person", "appointment", "participation", "precinct", "building"))
"""Links to the row by which a person knows what hangs on it; the first that is there counts."""
FORGOTTEN = text("Journal", "Not undone: {action}. Data of this step were erased by law.")
OTHER_SCHEMA = text("Journal", "Not undone: {action}. The program was updated after this step.")


MISSING = text("Check", "Step {n} of the journal is missing.")
ALTERED = text("Check", "Step {n} of the journal was altered.")
STRANGE = counted("Check", "{noun}: %n rows are not as the journal left them, the first is {row}.", "", 0)


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
        if row.source == FORGETTING:
            return None
        if row.undoes is None and not undone and row.n != FOUNDING and row.source != MIGRATION:
            return line(row, False)
    return None


def to_undo(connection: Connection, n: int) -> StepLine | None:
    """That step of a person, when it stands: neither undone nor itself an undo."""
    for row, undone in newest_first(connection):
        if row.n == n:
            fit = row.undoes is None and not undone and n != FOUNDING and row.source not in (MIGRATION, FORGETTING)
            return line(row, False) if fit else None
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


def take_back(work: Work, n: int, *, keeping: bool = False) -> tuple[str, ...] | None:
    """Write the facts as they were before step ``n``.

    ``Refusal`` when somebody changed one of them since, or entered something that hangs on them. ``keeping``: such
    rows stay with all that goes with them and the rest is taken back. The names of what stays come back; None when all
    was taken back.
    """
    step = work.connection.execute(select(STEP).where(STEP.c.n == n)).one()
    label = read_label(step.label)
    if step.schema_number != SCHEMA_NUMBER:
        raise Refusal(OTHER_SCHEMA.fill(action=label))
    work.undoes = n
    entries = work.connection.execute(select(ENTRY).where(ENTRY.c.n == n).order_by(ENTRY.c.seq.desc())).all()
    if any(entry.blanked is not None for entry in entries):
        raise Refusal(FORGOTTEN.fill(action=label))
    edited = edited_since(work.connection, n, entries)
    if keeping:
        edited |= leaning(work.connection, n)
    staying = together(work.connection, entries, edited) if keeping else set[Place]()
    named = tuple(dict.fromkeys(filter(None, (called(work.connection, *place) for place in sorted(edited)))))
    going = [entry for entry in entries if (entry.tbl, entry.row) not in staying]
    if not going or (edited and not keeping):
        rows = ", ".join(named[:NAMED]) + ("…" if len(named) > NAMED else "")
        raise Refusal(CHANGED_ROWS.fill(action=label, rows=rows) if named else CHANGED_SINCE.fill(action=label))
    try:
        for (tbl, op), alike in groupby(going, lambda entry: (entry.tbl, entry.op)):
            if op == "I":
                work.take_out(tbl, [entry.row for entry in alike])
            elif op == "D":
                work.bring_back(tbl, [json.loads(entry.before) for entry in alike])
            else:
                for entry in alike:
                    work.put_back(tbl, entry.row, json.loads(entry.before))
    except IntegrityError as fault:
        raise Refusal(CHANGED_SINCE.fill(action=label)) from fault
    return named if staying else None


def edited_since(connection: Connection, n: int, entries: Sequence[Row[Any]]) -> set[Place]:
    """The rows of a step that do not stand any more as it left them."""
    later = touched_since(connection, n)
    by_row = sorted((entry for entry in entries if (entry.tbl, entry.row) in later), key=place_of)
    return {
        place
        for place, of_row in groupby(by_row, place_of)
        if not stands(list(of_row), later[place], live_facts(connection, *place))
    }


def place_of(entry: Row[Any]) -> Place:
    """The row that an entry is about: table and id."""
    return entry.tbl, entry.row


def touched_since(connection: Connection, n: int) -> dict[Place, list[str | None]]:
    """The rows of a step that later steps touched, with what those steps kept of them, oldest first.

    All others stand as the step left them: no statement slips past the journal.
    """
    asked = (
        "SELECT e.tbl, e.row, e.before FROM entry e WHERE e.n > ? AND EXISTS "
        "(SELECT 1 FROM entry s WHERE s.tbl = e.tbl AND s.row = e.row AND s.n = ?) ORDER BY e.seq"
    )
    found: dict[Place, list[str | None]] = {}
    for tbl, row, before in connection.exec_driver_sql(asked, (n, n)):
        found.setdefault((tbl, row), []).append(before)
    return found


def stands(entries: Sequence[Row[Any]], later: Sequence[str | None], now: Mapping[str, Any] | None) -> bool:
    """Whether what a step made of one row is so still: facts are compared, not versions.

    ``entries`` are the step's own of that row, newest first; ``later`` what was kept of it since; ``now`` its facts.
    """
    if now is None or entries[0].op == "D":
        return now is None and entries[0].op == "D"
    added = any(entry.op == "I" for entry in entries)
    names = set(now) if added else {name for entry in entries for name in json.loads(entry.before)}
    for before in later:
        kept: Mapping[str, Any] = json.loads(before) if before else {}
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
    if tbl == "precinct":
        asked = "SELECT id FROM participation WHERE precinct_id = ? ORDER BY key DESC LIMIT 1"
        place = connection.exec_driver_sql(asked, (row,)).scalar()
        return called(connection, "participation", place) if place else ""
    if "number" in facts and "suffix" in facts:
        return f"№ {facts['number']}{facts['suffix']}"
    for link, parent in PARENTS:
        if facts.get(link):
            return called(connection, parent, str(facts[link]))
    names = [facts.get(name) for name in ("surname", "given_name")] if "surname" in facts else [facts.get("name_kk")]
    return " ".join(str(name) for name in (*names, facts.get("guest")) if name)


def tables_of(connection: Connection, n: int) -> frozenset[str]:
    """The tables whose rows a step touched."""
    return frozenset(connection.execute(select(ENTRY.c.tbl).where(ENTRY.c.n == n).distinct()).scalars())


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
    erased = dict(
        connection.execute(
            select(ENTRY.c.row, ENTRY.c.after).where(ENTRY.c.tbl == STEP.name).order_by(ENTRY.c.seq)
        ).all()
    )
    previous = b""
    expected = 1
    for row in connection.execute(select(STEP).order_by(STEP.c.n)).all():
        if row.n != expected:
            found.append(MISSING.fill(n=expected))
        digests = step_digest_parts(connection, row.n)
        bound = erased.get(str(row.n))
        whole = (
            row.digest == step_digest(previous, head_of(row), digests)
            if bound is None
            else (bound == erased_digest(row, digests))
        )
        if len(digests) != row.rows or not whole:
            found.append(ALTERED.fill(n=row.n))
        previous, expected = row.digest, row.n + 1
    stray = select(ENTRY.c.n).where(ENTRY.c.n.not_in(select(STEP.c.n))).distinct().order_by(ENTRY.c.n)
    found += [MISSING.fill(n=n) for n in connection.execute(stray).scalars()]
    return found + unexplained(connection)


def unexplained(connection: Connection) -> list[Sentence]:
    """Rows that do not stand as their last entry left them: somebody wrote past the journal."""
    found: list[Sentence] = []
    for table in JOURNALLED:
        name = table.name
        asked = (
            "SELECT l.row FROM "
            "(SELECT row, op, salt, after, blanked, max(seq) FROM entry WHERE tbl = ? GROUP BY row) l "
            f'LEFT JOIN "{name}" ON "{name}".id = l.row WHERE l.blanked IS NULL AND ('
            f"(l.op = 'D') <> (\"{name}\".id IS NULL) "
            f"OR (l.op <> 'D' AND seal(l.salt, {row_words(table, name)}) IS NOT l.after)) "
            f'UNION ALL SELECT id FROM "{name}" WHERE id NOT IN (SELECT row FROM entry WHERE tbl = ?)'
        )
        strangers = connection.exec_driver_sql(asked, (name, name)).scalars().all()
        if strangers:
            first = called(connection, name, strangers[0]) or strangers[0][:8]
            found.append(STRANGE.of(len(strangers)).fill(noun=noun(name), row=first))
    return found
