"""Lawful forgetting: a person's data leave the rows, the journal, search and copies; the chain stays whole.

The digest of a step is made from salted digests of its entries, so an entry may lose its values and stand in with the
digest it had. A label that names the person is written anew without the name; the step that forgets keeps, as entries
about the table ``step``, what binds each new label to the digest of the step it belongs to.
"""

import json
import os
import re
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Enum, String, Table, delete, insert, select, update

from desktop.storage.shape import JOURNALLED, METADATA
from desktop.storage.steps import entry_digest, erased_digest, packed_without, step_digest_parts
from desktop.storage.triggers import DERIVED
from desktop.storage.work import ENTRY, STEP, Work

MARK = "[өшірілген / удалено]"
"""What stands in place of a name, in the data and in papers of any language."""

BLANK: dict[str, dict[str, Any]] = {
    "person": {
        "surname": MARK, "given_name": "", "patronymic": "", "birth_date": None, "iin": None, "workplace": "",
        "education": "", "note": "",
    },
    "contact": {"number": "", "whose": "", "confirmed_on": None, "confirmed_by": "", "closed": True},
    "appointment": {"closed": True},
    "replacement": {"surname": MARK, "given_name": "", "patronymic": "", "phone": "", "workplace": ""},
}  # fmt: skip
"""What is left of the rows of a person."""

SHIPPED = frozenset({"territory", "itemkind", "indicator", "user", *BLANK})
"""Tables in which the name of a person is not looked for: what ships, and the person's own rows."""

Name = tuple[str, str]
"""Surname and given name."""


def forget(work: Work, person_id: UUID) -> None:
    """Erase a person within an open step: own rows, every mention by full name, and what the journal kept of both."""
    names = names_of(work.connection, person_id)
    named = pattern(names)
    own = {
        "person": [person_id],
        "contact": ids_of(work.connection, "contact", person_id),
        "appointment": ids_of(work.connection, "appointment", person_id),
    }
    own["replacement"] = came_by(work.connection, own["appointment"])
    for name, rows in own.items():
        for row in rows:
            work.overwrite(METADATA.tables[name], row, BLANK[name])
    sealed = METADATA.tables["sealed"]
    work.connection.execute(delete(sealed).where(sealed.c.person_id == person_id))
    for table in JOURNALLED:
        if table.name not in SHIPPED:
            strike_out(work, table, named, {surname for surname, _ in names})
    rows = {(name, row.hex) for name in ("person", "contact", "replacement") for row in own[name]}
    blank_entries(work, rows | gone(work.connection, names), named)
    rewrite_labels(work, named)


def ids_of(connection: Connection, table: str, person_id: UUID) -> list[UUID]:
    """The rows of a table that hang on a person."""
    held = METADATA.tables[table]
    return list(connection.execute(select(held.c.id).where(held.c.person_id == person_id)).scalars())


def came_by(connection: Connection, posts: list[UUID]) -> list[UUID]:
    """The replacements by which a person came into these posts."""
    held = METADATA.tables["replacement"]
    return list(connection.execute(select(held.c.id).where(held.c.entered_id.in_(posts))).scalars())


def names_of(connection: Connection, person_id: UUID) -> set[Name]:
    """Every surname with every given name under which the file has known the person."""
    person = METADATA.tables["person"]
    asked = select(person.c.surname, person.c.given_name).where(person.c.id == person_id)
    surnames, given = ({value} for value in connection.execute(asked).one())
    kept = select(ENTRY.c.before).where(ENTRY.c.tbl == "person", ENTRY.c.row == person_id.hex)
    for before in connection.execute(kept).scalars():
        facts: dict[str, Any] = json.loads(before or "{}")
        surnames |= {facts["surname"]} if facts.get("surname") else set()
        given |= {facts["given_name"]} if facts.get("given_name") else set()
    return {(surname, name) for surname in surnames for name in given if surname and name}


def gone(connection: Connection, names: set[Name]) -> set[tuple[str, str]]:
    """Rows of the same name that only the journal still knows, with their telephones: entered once, then taken back."""
    found: set[tuple[str, str]] = set()
    asked = select(ENTRY.c.tbl, ENTRY.c.row, ENTRY.c.before).where(ENTRY.c.op == "D", ENTRY.c.before.is_not(None))
    removed = connection.execute(asked.where(ENTRY.c.tbl.in_(("person", "contact")))).all()
    facts = [(tbl, row, json.loads(before)) for tbl, row, before in removed]
    people = {row for tbl, row, held in facts if tbl == "person" and (held["surname"], held["given_name"]) in names}
    found |= {("person", row) for row in people}
    found |= {("contact", row) for tbl, row, held in facts if tbl == "contact" and held["person_id"] in people}
    live = {each.hex for each in connection.execute(select(METADATA.tables["person"].c.id)).scalars()}
    return {place for place in found if place[1] not in live}


def pattern(names: set[Name]) -> re.Pattern[str]:
    """The ways in which people write these names: in full in either order, or with the first letter alone."""
    ways: list[str] = []
    for surname, given in sorted(names, key=lambda name: (-len(name[0]), name)):
        whole, first = (re.escape(part) for part in (given, given[:1]))
        last = re.escape(surname)
        patronymic = r"(?:[ \u00a0]+\w+(?:қызы|ұлы|кызы|улы|вна|вич|чна|ич))?"
        ways += [rf"{last}[ \u00a0]+{whole}{patronymic}", rf"{whole}{patronymic}[ \u00a0]+{last}"]
        ways += [rf"{last}[ \u00a0]+{first}\.(?:[ \u00a0]*\w\.)?", rf"{first}\.[ \u00a0]*(?:\w\.[ \u00a0]*)?{last}"]
    return re.compile("|".join(rf"(?<!\w){way}(?!\w)" for way in ways) or r"(?!)", re.IGNORECASE)


def strike_out(work: Work, table: Table, named: re.Pattern[str], surnames: set[str]) -> None:
    """Put the mark in place of the name in every text of a table."""
    texts = [
        column
        for column in table.columns
        if isinstance(column.type, String) and not isinstance(column.type, Enum) and column.name not in DERIVED
    ]
    if not texts:
        return
    for row in work.connection.execute(select(table.c.id, *texts)).mappings():
        held = {column.name: row[column.name] for column in texts if row[column.name]}
        if any(surname in words for words in held.values() for surname in surnames):
            struck = {name: named.sub(MARK, words) for name, words in held.items()}
            work.overwrite(table, row["id"], {name: words for name, words in struck.items() if words != held[name]})


def blank_entries(work: Work, rows: set[tuple[str, str]], named: re.Pattern[str]) -> None:
    """Take the values from the journal; of this step's own entries only what was there before."""
    connection = work.connection
    own = update(ENTRY).where(ENTRY.c.n == work.n)
    asked = select(ENTRY).where(ENTRY.c.blanked.is_(None))
    for entry in connection.execute(asked).all():
        if (entry.tbl, entry.row) not in rows and not (entry.before and named.search(unescaped(entry.before))):
            continue
        if entry.n == work.n:
            connection.execute(own.where(ENTRY.c.seq == entry.seq).values(before=None))
            continue
        digest = entry_digest(entry.tbl, entry.row, entry.op, entry.salt, entry.before, entry.after)
        blank = {"before": None, "after": None, "salt": b"", "blanked": digest}
        connection.execute(update(ENTRY).where(ENTRY.c.seq == entry.seq).values(**blank))


def unescaped(before: str) -> str:
    """What the journal kept, with its letters as people read them."""
    return json.dumps(json.loads(before), ensure_ascii=False)


def rewrite_labels(work: Work, named: re.Pattern[str]) -> None:
    """Write anew the labels that name the person, and bind each to the digest of its step."""
    connection = work.connection
    for step in list(steps_with(connection, named)):
        label = packed_without(step.label, named, MARK)
        connection.execute(update(STEP).where(STEP.c.n == step.n).values(label=label))
        rewritten = connection.execute(select(STEP).where(STEP.c.n == step.n)).one()
        bound = erased_digest(rewritten, step_digest_parts(connection, step.n))
        kept = {"n": work.n, "tbl": STEP.name, "row": str(step.n), "op": "U", "salt": os.urandom(8), "after": bound}
        connection.execute(insert(ENTRY).values(kept))


def steps_with(connection: Connection, named: re.Pattern[str]) -> Iterator[Any]:
    """The steps whose labels name the person."""
    for step in connection.execute(select(STEP)).all():
        if named.search(unescaped(step.label)):
            yield step
