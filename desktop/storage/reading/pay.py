"""Timesheets: who worked how long on which days, and what it comes to by the rates of the campaign."""

from collections import defaultdict
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, case, func, select

from desktop.domain.lines import OfficeLine
from desktop.domain.pay import Hours, Rate, earned
from desktop.domain.people import Post
from desktop.domain.supply_lines import WorkerLine
from desktop.storage.questions import Row
from desktop.storage.reading.common import T
from desktop.storage.reading.members import COMMISSION, PERSON, PLACE, POST, RANKS

SHEET, RATE = T["timesheet"], T["rate"]
Days = tuple[date, date]
"""The first and the last day asked for, both counted."""


def rates(connection: Connection, campaign: UUID) -> dict[Post, Row[Rate]]:
    """The rates that the user keeps, by post."""
    asked = select(RATE).where(RATE.c.campaign_id == campaign, RATE.c.closed.is_(False))
    return {
        row["post"]: Row(row["id"], row["version"], Rate(row["hourly"], row["day_off_percent"], row["night_percent"]))
        for row in connection.execute(asked).mappings()
    }


def worked(connection: Connection, campaign: UUID, days: Days) -> dict[UUID, dict[date, Hours]]:
    """Hours by appointment and day."""
    asked = (
        select(SHEET.c.appointment_id, SHEET.c.on, SHEET.c.minutes, SHEET.c.night, SHEET.c.day_off)
        .join(POST, POST.c.id == SHEET.c.appointment_id)
        .where(POST.c.campaign_id == campaign, SHEET.c.closed.is_(False), SHEET.c.on.between(*days))
        .order_by(SHEET.c.on)
    )
    found: dict[UUID, dict[date, Hours]] = defaultdict(dict)
    for appointment, on, minutes, night, day_off in connection.execute(asked):
        found[appointment][on] = Hours(minutes, night, day_off)
    return found


def workers(
    connection: Connection, campaign: UUID, days: Days, participation_id: UUID | None = None, *, own: bool = False
) -> list[Row[WorkerLine]]:
    """Members with their hours of these days, precinct by precinct, by post; one commission alone where it is named."""
    hours, kept = worked(connection, campaign, days), rates(connection, campaign)
    asked = (
        select(
            POST.c.id, POST.c.version, POST.c.post, POST.c.closed, POST.c.person_id, PERSON.c.surname,
            PERSON.c.given_name, PERSON.c.patronymic, PLACE.c.id.label("participation_id"),
            PLACE.c.number, PLACE.c.suffix,
        )
        .join_from(POST, PERSON, PERSON.c.id == POST.c.person_id)
        .join(COMMISSION, COMMISSION.c.id == POST.c.commission_id)
        .outerjoin(
            PLACE,
            (PLACE.c.precinct_id == COMMISSION.c.precinct_id) & func.likely(PLACE.c.campaign_id == POST.c.campaign_id),
        )
        .where(POST.c.campaign_id == campaign)
        .order_by(
            PLACE.c.number, PLACE.c.suffix, case(RANKS, value=POST.c.post), PERSON.c.surname, PERSON.c.given_name
        )
    )  # fmt: skip
    if participation_id is not None:
        asked = asked.where(PLACE.c.id == participation_id)
    elif own:
        asked = asked.where(PLACE.c.id.is_(None))
    made: list[Row[WorkerLine]] = []
    for row in connection.execute(asked).mappings():
        mine = hours.get(row["id"], {})
        if row["closed"] and not mine:
            continue
        rate = kept.get(row["post"])
        name = " ".join(part for part in (row["surname"], row["given_name"], row["patronymic"]) if part)
        line = WorkerLine(
            full_name=name,
            precinct_number="" if row["number"] is None else f"{row['number']}{row['suffix']}",
            post=row["post"],
            person_id=row["person_id"],
            participation_id=row["participation_id"],
            days=mine,
            due=None if rate is None else earned(list(mine.values()), rate.data),
        )
        made.append(Row(row["id"], row["version"], line))
    return made


def span_of(office: OfficeLine) -> Days:
    """The days of a campaign that a timesheet is about: from its call to two days after the vote."""
    from datetime import timedelta

    return office.called, office.voting_day + timedelta(days=2)
