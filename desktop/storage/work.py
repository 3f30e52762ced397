"""The one door for changes: add, change, close — nothing else, and each block is one step of the journal."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from desktop.domain.faults import Refusal
from desktop.domain.identity import new_id
from desktop.storage import companions, due, standings
from desktop.storage.shape import METADATA, SCHEMA_NUMBER
from desktop.storage.steps import entry_digest, salted_label, step_digest
from desktop.storage.triggers import table_of
from desktop.text import Sentence, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from uuid import UUID

    from desktop.storage.tables import Record

AnyRecord = TypeVar("AnyRecord", bound="Record")
AnyValue = TypeVar("AnyValue")

STEP, ENTRY, NOW = METADATA.tables["step"], METADATA.tables["entry"], METADATA.tables["now"]
FORGETTING = "forgetting"
"""The source of a step that forgets a person: it cannot be taken back, and nothing before it is."""
MIGRATION = "migration"
"""The source of a step that the program itself wrote when it brought an older file up to date."""

CHANGED_LATER = text("Work", "Someone changed these data later. Look at them again.")
GONE = text("Work", "This record is not there any more. Refresh the list.")

SHOWN_IN: dict[str, tuple[str, ...]] = {
    "participation": (
        "precincts",
        "members",
        "buildings",
        "equipment",
        "stock",
        "consignments",
        "balances",
        "readiness",
    ),
    "precinct": ("precincts", "members", "equipment"),
    "figure": ("precincts", "equipment"),
    "mark": ("precincts", "buildings", "readiness"),
    "checklist": ("checklists", "precincts", "readiness"),
    "point": ("checklists", "precincts", "readiness"),
    "inspection": ("inspections", "readiness"),
    "photo": ("inspections", "readiness", "precincts"),
    "building": ("buildings", "precincts"),
    "person": ("members", "precincts", "attendance"),
    "contact": ("members", "precincts", "attendance"),
    "appointment": ("members", "precincts", "attendance"),
    "holding": ("equipment", "precincts", "stock"),
    "need": ("equipment", "precincts"),
    "norm": ("norms", "equipment", "precincts"),
    "itemprice": ("norms", "stock"),
    "stockplace": ("places", "stock"),
    "stocktake": ("equipment",),
    "kitpart": ("kits",),
    "kit": ("kits",),
    "seminar": ("seminars", "members", "attendance"),
    "attendance": ("attendance", "seminars", "members"),
    "trainingplan": ("plans",),
    "trainingstage": ("plans", "stages"),
    "lawpoint": ("lawpoints",),
    "hall": ("halls", "seminars"),
    "block": ("blocks",),
    "handout": ("handouts",),
    "skill": ("skills",),
    "onlineroom": ("onlinerooms", "seminars"),
    "trainingcertificate": ("certificates", "seminars"),
    "question": ("questions",),
    "practicalcase": ("cases",),
    "exam": ("exams", "questions"),
    "exampart": ("exams", "questions"),
    "answersheet": ("exams",),
    "calendardate": ("calendar",),
    "dayoff": ("calendar",),
    "task": ("tasks",),
    "incident": ("incidents",),
    "buildingwork": ("works", "buildings"),
    "riskplan": ("risks",),
    "transfer": ("transfers",),
    "transferpart": ("transfers",),
    "consignment": ("consignments", "balances"),
    "numbers": ("consignments", "balances"),
    "issue": ("balances",),
    "budget": ("budget",),
    "enclosure": ("enclosures", "budget"),
    "timesheet": ("timesheet",),
    "rate": ("timesheet",),
    "bundle": ("outreach",),
    "publication": ("publications",),
    "enquiry": ("enquiries",),
    "reply": ("replies",),
    "organisation": ("organisations", "observations"),
    "observer": ("organisations",),
    "observation": ("observations",),
    "poll": ("polls",),
    "demand": ("demands",),
    "demandcolumn": ("demands",),
    "demandanswer": ("demands",),
    "demandsent": ("demands",),
    "phonecall": ("demands",),
    "officephone": ("phones",),
    "letter": ("letters",),
    "letterabout": ("letters",),
    "meeting": ("meetings", "resolutions"),
    "attendee": ("meetings",),
    "agendaitem": ("meetings",),
    "resolution": ("resolutions", "meetings", "precincts"),
    "decision": ("resolutions", "precincts"),
    "replacement": ("replacements",),
    "hourreport": ("votingday",),
    "acceptance": ("acceptance", "votingday"),
    "accepted": ("acceptance", "votingday"),
    "paperkind": ("acceptance",),
    "storedbox": ("boxes",),
    "keeprule": ("boxes",),
    "lesson": ("lessons",),
}
"""In which lists a table's rows are seen; other tables are seen under their own name."""


@dataclass(frozen=True, slots=True)
class Done:
    """What an action did: its step (0 when nothing differed), its words, the lists it touched, the row it made."""

    step: int
    label: Sentence
    nouns: frozenset[str]
    id: UUID | None = None


@dataclass(slots=True)
class Work:
    """Changes of one step; nothing is kept unless the block ends well."""

    connection: Connection
    n: int
    who: str
    label: Sentence
    source: str
    day: date
    undoes: int | None = None
    touched: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    made: UUID | None = None
    done: Done | None = None
    looked_up: dict[str, Any] = field(default_factory=dict[str, Any])

    def add(self, row: Record) -> UUID:
        """Add one row; its id comes back."""
        return self.add_many([row])[0]

    def add_many(self, rows: Sequence[Record]) -> list[UUID]:
        """Add rows of one table at once; ids come back in order."""
        if rows:
            self.add_facts(type(rows[0]), [row.model_dump(exclude={"key"}) for row in rows])
        return [row.id for row in rows]

    def add_facts(self, record: type[Record], rows: Sequence[Mapping[str, Any]]) -> None:
        """Add rows of one table whose facts are checked and complete, ``id`` among them; 2× as fast as from records."""
        if not rows:
            return
        table = table_of(record)
        self.connection.execute(insert(table), [{"closed": False, **row, "version": self.n} for row in rows])
        self._touch(table, (row["id"] for row in rows))

    def change(self, record: type[Record], row_id: UUID, facts: Mapping[str, Any], version: int | None = None) -> bool:
        """Change columns of one row; False when nothing differs. ``Refusal`` when it was written since ``version``."""
        table = table_of(record)
        before = self.connection.execute(select(table).where(table.c.id == row_id)).mappings().one_or_none()
        if before is None:
            raise Refusal(GONE)
        if version is not None and before["version"] != version:
            raise Refusal(CHANGED_LATER)
        differing = {name: value for name, value in facts.items() if before[name] != value}
        if not differing:
            return False
        self.connection.execute(update(table).where(table.c.id == row_id).values(**differing, version=self.n))
        self._touch(table, (row_id,))
        return True

    def change_many(self, record: type[Record], changes: Sequence[tuple[UUID, Mapping[str, Any]]]) -> None:
        """Change many rows of one table whose differing columns are already known."""
        table = table_of(record)
        for row_id, facts in changes:
            statement = update(table).where(table.c.id == bindparam("this")).values(**facts, version=self.n)
            self.connection.execute(statement, {"this": row_id})
        self._touch(table, (row_id for row_id, _ in changes))

    def overwrite(self, table: Table, row_id: UUID, facts: Mapping[str, Any]) -> None:
        """Lawful forgetting alone writes past the checks of a row: what is left of it is no person any more."""
        if facts:
            self.connection.execute(update(table).where(table.c.id == row_id).values(**facts, version=self.n))
            self._touch(table, (row_id,))

    def close(self, record: type[Record], row_id: UUID) -> None:
        """Take a row out of use: kept, hidden, it can be opened again; its number is not used again."""
        self.change(record, row_id, {"closed": True})

    def reopen(self, record: type[Record], row_id: UUID) -> None:
        """Bring a closed row back."""
        self.change(record, row_id, {"closed": False})

    def find(self, record: type[AnyRecord], **equal: Any) -> list[AnyRecord]:
        """Rows whose columns equal the values, oldest first; a row found is a plain copy."""
        table = table_of(record)
        asked = select(table).where(*(table.c[name] == value for name, value in equal.items())).order_by(table.c.key)
        return [record.model_construct(**row) for row in self.connection.execute(asked).mappings()]

    def among(self, record: type[Record], name: str, values: Iterable[Any], **equal: Any) -> Iterator[dict[str, Any]]:
        """Rows of a table whose column holds one of many values, oldest first within a portion, as plain facts."""
        table = table_of(record)
        also = [table.c[each] == value for each, value in equal.items()]
        wanted = list(dict.fromkeys(values))
        for start in range(0, len(wanted), companions.PORTION):
            portion = wanted[start : start + companions.PORTION]
            asked = select(table).where(table.c[name].in_(portion), *also).order_by(table.c.key)
            for row in self.connection.execute(asked).mappings():
                yield {str(column): value for column, value in row.items()}

    def once(self, name: str, look_up: Callable[[], AnyValue]) -> AnyValue:
        """What stays the same through a step: looked up once, not for each of its 10,000 rows."""
        if name not in self.looked_up:
            self.looked_up[name] = look_up()
        return self.looked_up[name]

    def one(self, record: type[AnyRecord], row_id: UUID) -> AnyRecord:
        """The row of that id; ``Refusal`` when it is not there any more."""
        found = self.find(record, id=row_id)
        if not found:
            raise Refusal(GONE)
        return found[0]

    def refuse_later(self, version: int | None, rows: Iterable[Record]) -> None:
        """``Refusal`` when what somebody saw at ``version`` was written since, in any of the rows that it shows."""
        if version is not None and version != max(row.version for row in rows):
            raise Refusal(CHANGED_LATER)

    def new(self) -> UUID:
        """A fresh id, remembered as what this step made first."""
        fresh = new_id()
        self.made = self.made or fresh
        return fresh

    def take_out(self, tbl: str, rows: Sequence[str]) -> None:
        """Remove rows that a step had added: nothing else removes any."""
        table = METADATA.tables[tbl]
        self._touch_parents(table, rows)
        self.connection.exec_driver_sql(f'DELETE FROM "{table.name}" WHERE id = ?', [(row,) for row in rows])
        self.touched.setdefault(table.name, set()).update(rows)

    def bring_back(self, tbl: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add rows again as the journal kept them, in its own plain values."""
        names = ", ".join(f'"{name}"' for name in rows[0])
        marks = ", ".join("?" for _ in rows[0])
        statement = f'INSERT INTO "{tbl}" ({names}, version) VALUES ({marks}, ?)'
        self.connection.exec_driver_sql(statement, [(*facts.values(), self.n) for facts in rows])
        self.touched.setdefault(tbl, set()).update(facts["id"] for facts in rows)

    def put_back(self, tbl: str, row: str, facts: Mapping[str, Any]) -> None:
        """Change columns of a row to what the journal kept, in its own plain values."""
        assigned = ", ".join(f'"{name}" = ?' for name in facts)
        statement = f'UPDATE "{tbl}" SET {assigned}, version = ? WHERE id = ?'
        self.connection.exec_driver_sql(statement, (*facts.values(), self.n, row))
        self.touched.setdefault(tbl, set()).add(row)

    def attach(self, kind: str, content: bytes) -> str:
        """Keep a picture beside the journal, once however often it is added; its digest comes back."""
        digest = sha256(content).hexdigest()
        statement = "INSERT INTO attachment (sha256, kind, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
        self.connection.exec_driver_sql(statement, (digest, kind, content))
        return digest

    def _touch_parents(self, table: Table, rows: Sequence[str]) -> None:
        """A row that goes takes its words with it from the lists of the rows it hung on; a campaign has none."""
        links = {link.parent: link.column.table for link in table.foreign_keys}
        if table.name == "overlay":
            links[table.c.row_id] = METADATA.tables["territory"]
        for ids in companions.portions(rows) if links else ():
            for parents in self.connection.execute(select(*links).where(table.c.id.in_(ids))):
                for parent, others in zip(parents, links.values(), strict=True):
                    if parent is not None and others.name != "campaign":
                        self._touch(others, (parent,))

    def _touch(self, table: Table, ids: Iterable[UUID]) -> None:
        self.touched.setdefault(table.name, set()).update(each.hex for each in ids)


def begin(connection: Connection, who: str, label: Sentence, source: str, day: date) -> Work:
    """Open a step on a connection whose transaction has begun."""
    newest = connection.execute(select(STEP.c.n).order_by(STEP.c.n.desc()).limit(1)).scalar() or 0
    connection.execute(delete(NOW))
    connection.execute(insert(NOW).values(n=newest + 1))
    return Work(connection, newest + 1, who, label, source, day)


def finish(work: Work) -> None:
    """Seal the step: digest over its entries and the step before, search companions brought up to date."""
    connection = work.connection
    asked = select(ENTRY.c.tbl, ENTRY.c.row, ENTRY.c.op, ENTRY.c.salt, ENTRY.c.before, ENTRY.c.after)
    entries = connection.execute(asked.where(ENTRY.c.n == work.n).order_by(ENTRY.c.seq)).all()
    connection.execute(delete(NOW))
    if not entries:
        work.done = Done(0, work.label, frozenset(), work.made)
        return
    previous = connection.execute(select(STEP.c.digest).where(STEP.c.n == work.n - 1)).scalar() or b""
    at = datetime.now(UTC).isoformat(timespec="milliseconds")
    packed = salted_label(work.label)
    head = (work.n, at, work.day.isoformat(), work.who, packed, work.source, SCHEMA_NUMBER, work.undoes)
    digest = step_digest(previous, head, [entry_digest(*entry) for entry in entries])
    kept = dict(zip(("n", "at", "day", "who", "label", "source", "schema_number", "undoes"), head, strict=True))
    connection.execute(insert(STEP).values({**kept, "day": work.day, "rows": len(entries), "digest": digest}))
    companions.refresh(connection, work.touched)
    standings.refresh(connection, work.touched)
    due.refresh(connection, work.touched)
    nouns = frozenset(noun for table in work.touched for noun in SHOWN_IN.get(table, (table,)))
    work.done = Done(work.n, work.label, nouns, work.made)


def finished(work: Work) -> Done:
    """What became of a step after its block ended."""
    if work.done is None:
        raise RuntimeError("the step is still open")
    return work.done
