"""A file seen from outside: every row as screens show it, every fact as the tables keep it."""

from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from desktop.domain.faults import Refusal
from desktop.storage import companions, standings
from desktop.storage.connection import connect, engine
from desktop.storage.questions import Question
from desktop.storage.tables import JOURNALLED
from desktop.storage.triggers import facts, table_of
from desktop.text import Language

DAY = date(2026, 3, 10)
NOUNS = (
    *("precincts", "members", "buildings", "equipment", "seminars"),
    *("calendar", "tasks", "duty", "incidents", "works"),
    *("plans", "halls", "lawpoints"),
    *("meetings", "resolutions", "replacements", "boxes", "lessons"),
)
PARTS = ("blocks", "handouts", "asked", "skills", "feedback", "onlinerooms")


def shown(reader: Any, languages: Sequence[Language] = ("kk",)) -> dict[str, Any]:
    """Every list, with all that hangs on its rows; versions and numbers of steps are left out."""
    seen: dict[str, Any] = {}
    for language in languages:
        for noun in NOUNS:
            seen[f"{noun} {language}"] = [(row.id, row.data) for row in reader.stream(noun, None, language)]
        for seminar in reader.ids("seminars"):
            lines = reader.attendance(seminar, language)
            seen[f"sheet {seminar} {language}"] = [(row.id, row.data) for row in lines]
            for noun in PARTS:
                rows = reader.stream(noun, Question(within=seminar), language)
                seen[f"{noun} {seminar} {language}"] = [(row.id, row.data) for row in rows]
        seen[f"votingday {language}"] = [(row.id, row.data) for row in reader.voting_grid(language)]
        seen[f"coverage {language}"] = [(row.id, row.data) for row in reader.coverage(DAY, language)]
        seen[f"office {language}"] = reader.office(language)
        seen[f"risks {language}"] = [(row.id, row.data) for row in reader.risks(language)]
        seen[f"readiness {language}"] = [(row.id, row.data) for row in reader.readiness(language)]
        seen[f"okrugs {language}"] = reader.choices("okrugs", language)
        seen[f"items {language}"] = reader.choices("items", language)
    for place in reader.ids("precincts"):
        seen[f"counts {place}"] = reader.counts_of(place)
        seen[f"decided {place}"] = [(row.id, row.data) for row in reader.decided_of(place)]
        seen[f"marks {place}"] = reader.marks_of(place)
        seen[f"photos {place}"] = [(row.id, row.data) for row in reader.gates.photos(place, "kk")]
    for meeting in reader.ids("meetings"):
        seen[f"agenda {meeting}"] = (
            [(row.id, row.data) for row in reader.agenda_items(meeting)],
            reader.attendees(meeting),
        )
    seen["acceptances"] = [(row.id, row.data) for row in reader.acceptances()]
    seen["terms"] = (reader.keep_rules(), reader.accepted_papers(), reader.replacement_rule())
    seen["certificates"] = [(row.id, row.data) for row in reader.certificates()]
    seen["stages"] = [(row.id, row.data) for row in reader.stream("stages", None, "kk")]
    seen["standings"] = reader.gates.standings()
    seen["visits"] = [(row.id, row.data, reader.gates.sheet(row.id, "kk")) for row in reader.gates.inspections("kk")]
    seen["checklists"] = [
        (row.id, row.data, reader.gates.points(row.id, "kk")) for row in reader.gates.checklists("kk")
    ]
    for noun in NOUNS:
        seen[f"totals {noun}"] = reader.totals(noun)
    return {name: plain(value) for name, value in seen.items()}


def refusal(act: Callable[..., Any], *arguments: Any) -> Refusal | None:
    """What an act was refused with; None when it was done."""
    try:
        act(*arguments)
    except Refusal as refused:
        return refused
    return None


def plain(value: Any) -> Any:
    """A value that can be compared and read in a failed assertion; version columns are no facts."""
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if hasattr(value, "_mapping") or type(value).__name__ == "RowMapping":
        return {key: plain(each) for key, each in dict(value).items() if key not in ("key", "version")}
    return value


def kept(office: Any) -> dict[str, list[tuple[Any, ...]]]:
    """The facts of every journalled table, by id."""
    raw = connect(office.path, office.key, office.file_id, writing=False)
    try:
        found: dict[str, list[tuple[Any, ...]]] = {}
        for record in JOURNALLED:
            table = table_of(record)
            names = ", ".join(f'"{name}"' for name in facts(table))
            found[table.name] = raw.execute(f'SELECT {names} FROM "{table.name}" ORDER BY id').fetchall()
        return found
    finally:
        raw.close()


def derived(connection: Connection) -> list[tuple[Any, ...]]:
    """The companions: what each row is ordered and searched by, where each precinct stands."""
    asked = (
        "SELECT l.noun, l.row, l.campaign, l.sort_key, s.words, s.skeleton "
        "FROM listing l JOIN search s ON s.rowid = l.key ORDER BY l.noun, l.row"
    )
    counted = connection.exec_driver_sql("SELECT (SELECT count(*) FROM listing), (SELECT count(*) FROM search)").one()
    rows = [tuple(row) for row in connection.exec_driver_sql(asked)]
    assert tuple(counted) == (len(rows), len(rows)), "every listed row has its words, and no words are left over"
    asked = "SELECT row, campaign, state, degree, as_of, gates, opened, remarks FROM standing ORDER BY row"
    rows += [tuple(row) for row in connection.exec_driver_sql(asked)]
    return rows


def companions_and_rebuild(office: Any) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
    """The companions as they stand and as a rebuild makes them; the file stays as it was."""
    opened = engine(
        office.path, lambda: connect(office.path, office.key, office.file_id, writing=True), "BEGIN IMMEDIATE"
    )
    with opened.connect() as connection, connection.begin() as nothing_kept:
        standing = derived(connection)
        companions.rebuild(connection)
        standings.rebuild(connection)
        rebuilt = derived(connection)
        nothing_kept.rollback()
    return standing, rebuilt
