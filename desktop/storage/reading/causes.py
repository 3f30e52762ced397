"""From what tasks follow: deadlines ahead, points answered no, shortages, open incidents, works not done."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, func, select

from desktop.domain.calendar import EventState
from desktop.domain.eventrules import shipped
from desktop.domain.readiness import CONCLUSION
from desktop.domain.risks import LACKS
from desktop.domain.tasks import Cause, Origin, answer_day
from desktop.storage.reading import calendar, equipment
from desktop.storage.reading.buildings import marks_by
from desktop.storage.reading.common import T
from desktop.storage.reading.tasks import column, open_rows
from desktop.text import Language

INDICATOR, PLACE, BUILDING, INCIDENT, WORK = (
    T[name] for name in ("indicator", "participation", "building", "incident", "buildingwork")
)
OPEN = frozenset({EventState.AHEAD, EventState.RUNNING, EventState.TODAY, EventState.LATE})
LONGEST = 300
"""Letters of a task's title."""


def causes(connection: Connection, campaign: UUID, today: date, language: Language) -> list[Cause]:
    """Every cause there is on a day; titles are in the language of the office's records."""
    voting = calendar.campaign_days(connection, campaign)[2]
    return [
        *deadlines(connection, campaign, today, language),
        *remarks(connection, campaign, voting, language),
        *shortages(connection, campaign, answer_day(today, voting), language),
        *incidents(connection, campaign),
        *works(connection, campaign, today),
    ]


def deadlines(connection: Connection, campaign: UUID, today: date, language: Language) -> Iterator[Cause]:
    """Dates that ask something of commissions or akimats and are not done."""
    asked = {rule.code for rule in shipped() if rule.task}
    ids = column(connection, open_rows("calendardate", campaign))
    for row in calendar.rows(connection, ids, language, campaign):
        line = row.data
        if (line.code in asked or not line.code) and line.state(today) in OPEN:
            yield Cause(f"date:{row.id.hex}", Origin.DEADLINE, line.title[:LONGEST], line.last, line.responsible)


def remarks(connection: Connection, campaign: UUID, voting: date, language: Language) -> Iterator[Cause]:
    """Points answered no or partly, once for a building; who owns the building mends it."""
    names = {
        code: (ru if language == "ru" and ru else kk)
        for code, kk, ru in connection.execute(select(INDICATOR.c.code, INDICATOR.c.name_kk, INDICATOR.c.name_ru))
    }
    asked = select(PLACE.c.id).where(
        PLACE.c.campaign_id == campaign, PLACE.c.closed.is_(False), PLACE.c.works.is_(True)
    )
    working = set(connection.execute(asked).scalars())
    held = connection.execute(select(BUILDING.c.id, BUILDING.c.owner))
    owners: dict[UUID, str] = {each: owner for each, owner in held}  # noqa: C416 - rows are no pairs to the checker
    for of in ("participation_id", "building_id"):
        for subject, marks in marks_by(connection, campaign, of).items():
            if of == "participation_id" and subject not in working:
                continue
            for code, mark in sorted(marks.items()):
                if code != CONCLUSION and mark.value in LACKS:
                    title = ": ".join(part for part in (names[code], mark.note) if part)
                    yield Cause(
                        f"mark:{subject.hex}:{code}",
                        Origin.REMARK,
                        title[:LONGEST],
                        mark.due or answer_day(mark.as_of, voting),
                        mark.executor or owners.get(subject, ""),
                        subject if of == "participation_id" else None,
                        subject if of == "building_id" else None,
                    )


def shortages(connection: Connection, campaign: UUID, due: date, language: Language) -> Iterator[Cause]:
    """Kinds of items of which working precincts are short, one cause a kind."""
    made = equipment.facts(language, campaign)
    asked = (
        select(made.c.item_code, made.c.item, made.c.unit, func.sum(made.c.short))
        .where(made.c.works.is_(True), made.c.short > 0)
        .group_by(made.c.item_code, made.c.item, made.c.unit)
    )
    for code, item, unit, short in connection.execute(asked.order_by(made.c.item_code)):
        yield Cause(f"short:{campaign.hex}:{code}", Origin.SHORTAGE, f"{item} – {short} {unit}".strip(), due)


def incidents(connection: Connection, campaign: UUID) -> Iterator[Cause]:
    """Incidents that nobody has solved."""
    ids = open_rows("incident", campaign).where(INCIDENT.c.solved_on.is_(None))
    for row in connection.execute(select(INCIDENT).where(INCIDENT.c.id.in_(ids)).order_by(INCIDENT.c.key)).mappings():
        yield Cause(
            f"incident:{row['id'].hex}",
            Origin.INCIDENT,
            row["what"][:LONGEST],
            row["since"],
            row["solver"],
            row["participation_id"],
        )


def works(connection: Connection, campaign: UUID, today: date) -> Iterator[Cause]:
    """Works that are not done."""
    ids = open_rows("buildingwork", campaign).where(WORK.c.done_on.is_(None))
    for row in connection.execute(select(WORK).where(WORK.c.id.in_(ids)).order_by(WORK.c.key)).mappings():
        yield Cause(
            f"work:{row['id'].hex}",
            Origin.WORK,
            row["what"],
            row["due"] or today,
            row["executor"],
            building_id=row["building_id"],
        )
