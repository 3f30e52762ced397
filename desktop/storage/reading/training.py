"""Seminars with their counts, and the sheet of one seminar."""

from collections.abc import Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, FromClause, String, and_, case, cast, func, select

from desktop.domain.lines import AttendanceLine, SeminarLine
from desktop.domain.territories import short_okrug
from desktop.domain.training import CAME, Audience
from desktop.storage.names import in_force
from desktop.storage.questions import Question, Row
from desktop.storage.reading.common import Listed, T, equals, joined, those
from desktop.storage.reading.members import COMMISSION, PERSON, PLACE, POST, RANKS, telephones
from desktop.text import Language

SEMINAR, SHEET, OKRUG, LASTING = T["seminar"], T["attendance"], T["territory"], T["precinct"]
HALL, ROOM = T["hall"], T["onlineroom"]


@cache
def facts() -> FromClause:
    """One row a seminar."""
    counts = (
        select(
            SHEET.c.seminar_id,
            func.count().label("listed"),
            func.sum(case((SHEET.c.presence.in_(list(CAME)), 1), else_=0)).label("present"),
            func.sum(case((SHEET.c.presence.is_(None), 1), else_=0)).label("unmarked"),
            func.sum(case((SHEET.c.appointment_id.is_(None), 1), else_=0)).label("guests"),
            func.sum(case((SHEET.c.signed.is_(True), 1), else_=0)).label("signed"),
            func.avg(SHEET.c.entry_score).label("entry_average"),
            func.avg(SHEET.c.exit_score).label("exit_average"),
        )
        .where(SHEET.c.closed.is_(False))
        .group_by(SHEET.c.seminar_id)
        .subquery("counts")
    )
    rooms = (
        select(ROOM.c.seminar_id, func.count().label("rooms"), func.sum(ROOM.c.people).label("online"))
        .where(ROOM.c.closed.is_(False))
        .group_by(ROOM.c.seminar_id)
        .subquery("rooms")
    )
    columns = [column for column in SEMINAR.c if column.name != "key"]
    sums = [counts.c[name] for name in ("listed", "present", "unmarked", "guests", "signed")]
    sums += [rooms.c.rooms, rooms.c.online]
    return (
        select(
            *columns,
            *(func.coalesce(column, 0).label(column.name) for column in sums),
            counts.c.entry_average,
            counts.c.exit_average,
            HALL.c.name.label("hall"),
            HALL.c.capacity,
        )
        .outerjoin_from(SEMINAR, counts, counts.c.seminar_id == SEMINAR.c.id)
        .outerjoin(rooms, rooms.c.seminar_id == SEMINAR.c.id)
        .outerjoin(HALL, HALL.c.id == SEMINAR.c.hall_id)
        .subquery("facts")
    )


@cache
def listed() -> Listed:
    """The list of seminars."""
    made = facts()
    return Listed(
        "seminars",
        made,
        {
            "unmarked": {"yes": made.c.unmarked > 0},
            "bag": {"out": and_(made.c.left_on.is_not(None), made.c.back_on.is_(None))},
            "upward": {"yes": made.c.upward.is_(True)},
            "audience": {"others": made.c.audience != Audience.MEMBERS},
        },
    )


def rows(connection: Connection, ids: Sequence[UUID]) -> list[Row[SeminarLine]]:
    """The lines of these seminars, in this order; one that is gone is left out."""
    made = facts()
    found = those(connection, made, ids)
    names = (
        "title", "on", "starts", "ends", "place", "format", "stage", "organiser", "host", "trainers", "target",
        "maximum", "told_present", "note", "listed", "present", "unmarked", "entry_average", "exit_average",
        "stage_id", "number", "hall_id", "capacity", "audience", "upward", "observers", "told_at", "told_by",
        "printed_on", "left_on", "left_at", "back_on", "signed_present", "signed_on", "minutes_number", "minutes_on",
        "secretary", "spoke", "decided", "guests", "signed", "rooms", "online",
    )  # fmt: skip
    answers: list[Row[SeminarLine]] = []
    for each in ids:
        if each in found:
            row = found[each]
            absent = row["listed"] - row["present"] - row["unmarked"]
            said = {name: row[name] for name in names}
            answers.append(Row(each, row["version"], SeminarLine(absent=absent, hall=row["hall"] or "", **said)))
    return answers


@cache
def sheet(language: Language) -> FromClause:
    """One row a line of a seminar's sheet."""
    joined = (
        SHEET.outerjoin(POST, POST.c.id == SHEET.c.appointment_id)
        .outerjoin(PERSON, PERSON.c.id == POST.c.person_id)
        .outerjoin(COMMISSION, COMMISSION.c.id == POST.c.commission_id)
        .outerjoin(
            PLACE,
            and_(
                PLACE.c.precinct_id == COMMISSION.c.precinct_id, func.likely(PLACE.c.campaign_id == POST.c.campaign_id)
            ),
        )
        .outerjoin(LASTING, LASTING.c.id == PLACE.c.precinct_id)
        .outerjoin(OKRUG, OKRUG.c.id == LASTING.c.okrug_id)
    )
    columns = [column for column in SHEET.c if column.name != "key"]
    return (
        select(
            *columns,
            SHEET.c.key.label("entered"),
            PERSON.c.id.label("person_id"),
            PERSON.c.surname,
            PERSON.c.given_name,
            PERSON.c.patronymic,
            POST.c.post,
            case(RANKS, value=POST.c.post).label("rank"),
            PLACE.c.number.label("precinct_number"),
            PLACE.c.suffix,
            in_force(OKRUG, language).label("okrug"),
        )
        .select_from(joined)
        .where(SHEET.c.closed.is_(False))
        .subquery("facts")
    )


def sheet_ids(connection: Connection, question: Question) -> str:
    """Ids, side by side, of the lines of one seminar: by precinct and post, guests last; or by the column asked for."""
    made = sheet("kk")
    asked = select(cast(made.c.id, String)).where(made.c.seminar_id == question.within)
    for name, value in question.filters:
        asked = asked.where(equals(made.c[name], value))
    own = (made.c.precinct_number.is_(None), made.c.precinct_number, made.c.suffix, made.c.rank, made.c.entered)
    if question.order in made.c and question.order != "precinct_number":
        column = made.c[question.order]
        return joined(connection, asked.order_by(column.desc() if question.descending else column, *own))
    return joined(connection, asked.order_by(*own))


def sheet_rows(connection: Connection, ids: Sequence[UUID], language: Language) -> list[Row[AttendanceLine]]:
    """The lines of a sheet, in this order."""
    made = sheet(language)
    found = those(connection, made, ids)
    phones = telephones(connection, [row["person_id"] for row in found.values() if row["person_id"]])
    return [
        Row(each, found[each]["version"], sheet_line(found[each], phones[found[each]["person_id"]]))
        for each in ids
        if each in found
    ]


def sheet_line(row: Any, contacts: list[Any]) -> AttendanceLine:
    """A line of a sheet as screens and papers see it."""
    guest = row["appointment_id"] is None
    name = " ".join(part for part in (row["surname"], row["given_name"], row["patronymic"]) if part)
    return AttendanceLine(
        full_name=row["guest"] if guest else name,
        precinct_number="" if row["precinct_number"] is None else f"{row['precinct_number']}{row['suffix']}",
        okrug=short_okrug(row["okrug"]),
        post=row["post"],
        phone=contacts[0].number if contacts else "",
        presence=row["presence"],
        reason=row["reason"],
        entry_score=row["entry_score"],
        exit_score=row["exit_score"],
        guest=guest,
        seminar_id=row["seminar_id"],
        appointment_id=row["appointment_id"],
        audience=row["audience"],
        organisation=row["organisation"],
        signed=row["signed"],
        moved_to_id=row["moved_to_id"],
        written="" if guest else row["guest"],
        person_id=row["person_id"],
    )
