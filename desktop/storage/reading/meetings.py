"""Meetings with who came and what was decided, resolutions and the facts they make, replacements of members."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, FromClause, Select, func, select

from desktop.domain.meeting_lines import DecisionLine, ItemLine, MeetingLine, ReplacementLine, ResolutionLine
from desktop.domain.meetings import Ground, reference
from desktop.domain.replacements import LAST_DAY, RULE
from desktop.storage.questions import Row
from desktop.storage.reading.common import Listed, T, those
from desktop.storage.reading.office import setting
from desktop.storage.reading.tasks import label

MEETING, ATTENDEE, ITEM = T["meeting"], T["attendee"], T["agendaitem"]
RESOLUTION, DECISION, REPLACEMENT = T["resolution"], T["decision"], T["replacement"]
PLACE, POST, PERSON = T["participation"], T["appointment"], T["person"]
DATES, SEMINAR = T["calendardate"], T["seminar"]


def counted_rows(table: FromClause, *conditions: Any) -> Any:
    """How many open rows of a table hang on the meeting at hand."""
    asked = select(func.count()).select_from(table).where(table.c.meeting_id == MEETING.c.id, table.c.closed.is_(False))
    return asked.where(*conditions).correlate(MEETING).scalar_subquery()


@cache
def meeting_facts() -> FromClause:
    """One row a meeting."""
    return select(
        *(each for each in MEETING.c if each.name != "key"),
        counted_rows(ATTENDEE).label("present"),
        counted_rows(ITEM).label("items"),
        counted_rows(ITEM, ITEM.c.decided != "").label("decided"),
        counted_rows(RESOLUTION).label("resolutions"),
    ).subquery("facts")


@cache
def meetings_listed() -> Listed:
    """The list of meetings."""
    return Listed("meetings", meeting_facts())


def lines(
    connection: Connection, facts: FromClause, ids: Sequence[UUID], kind: type[Any], skipped: Iterable[str] = ()
) -> list[tuple[UUID, int, dict[str, Any], Any]]:
    """Of these rows, in this order: id, version, the facts that a line of this kind has, the whole row."""
    found = those(connection, facts, ids)
    names = [name for name in kind.__dataclass_fields__ if name not in set(skipped)]
    held = ((each, found[each]) for each in ids if each in found)
    return [(each, row["version"], {name: row[name] for name in names}, row) for each, row in held]


def meeting_rows(connection: Connection, ids: Sequence[UUID]) -> list[Row[MeetingLine]]:
    """The meetings, in this order."""
    found = lines(connection, meeting_facts(), ids, MeetingLine)
    return [Row(each, version, MeetingLine(**facts)) for each, version, facts, _ in found]


def attendees(connection: Connection, meeting: UUID) -> set[UUID]:
    """The posts of those who came to a meeting."""
    asked = select(ATTENDEE.c.appointment_id).where(ATTENDEE.c.meeting_id == meeting, ATTENDEE.c.closed.is_(False))
    return set(connection.execute(asked).scalars())


def items(connection: Connection, meeting: UUID) -> list[Row[ItemLine]]:
    """What a meeting hears, in order."""
    asked = (
        select(ITEM, RESOLUTION.c.number.label("resolution"))
        .outerjoin_from(ITEM, RESOLUTION, (RESOLUTION.c.item_id == ITEM.c.id) & RESOLUTION.c.closed.is_(False))
        .where(ITEM.c.meeting_id == meeting, ITEM.c.closed.is_(False))
        .order_by(ITEM.c.position, ITEM.c.key)
    )
    names = [name for name in ItemLine.__dataclass_fields__ if name != "resolution"]
    return [
        Row(
            row["id"],
            row["version"],
            ItemLine(**{name: row[name] for name in names}, resolution=row["resolution"] or ""),
        )
        for row in connection.execute(asked).mappings()
    ]


@cache
def resolution_facts() -> FromClause:
    """One row a resolution."""
    return (
        select(*(each for each in RESOLUTION.c if each.name != "key"), MEETING.c.number.label("meeting"))
        .outerjoin_from(RESOLUTION, MEETING, MEETING.c.id == RESOLUTION.c.meeting_id)
        .subquery("facts")
    )


@cache
def resolutions_listed() -> Listed:
    """The list of resolutions."""
    made = resolution_facts()
    speaks = select(DECISION.c.id).where(DECISION.c.resolution_id == made.c.id, DECISION.c.closed.is_(False)).exists()
    return Listed("resolutions", made, {"facts": {"yes": speaks}, "schedule": {"yes": made.c.schedule.is_(True)}})


def resolution_rows(connection: Connection, ids: Sequence[UUID]) -> list[Row[ResolutionLine]]:
    """The resolutions, in this order, with the numbers of their precincts."""
    asked = (
        select(DECISION.c.resolution_id, PLACE.c.number, PLACE.c.suffix)
        .join_from(DECISION, PLACE, PLACE.c.id == DECISION.c.participation_id)
        .where(DECISION.c.resolution_id.in_(list(ids)), DECISION.c.closed.is_(False))
        .order_by(PLACE.c.number, PLACE.c.suffix)
    )
    numbers: defaultdict[UUID, dict[str, None]] = defaultdict(dict)
    for resolution, number, suffix in connection.execute(asked):
        numbers[resolution][f"{number}{suffix}"] = None
    found = lines(connection, resolution_facts(), ids, ResolutionLine, ("precincts",))
    return [
        Row(each, version, ResolutionLine(**facts, precincts=tuple(numbers[each]))) for each, version, facts, _ in found
    ]


def decisions(connection: Connection, asked: Select[Any]) -> list[Row[DecisionLine]]:
    """The facts that a question finds."""
    made: list[Row[DecisionLine]] = []
    for row in connection.execute(asked).mappings():
        facts = {name: row[name] for name in ("effect", "participation_id", "opens", "closes", "seats")}
        said = reference(row["resolution"], row["on"])
        made.append(Row(row["id"], row["version"], DecisionLine(precinct_number=label(row), resolution=said, **facts)))
    return made


def decisions_asked() -> Select[Any]:
    """Open facts of open resolutions with their precincts, in the order of the resolutions."""
    return (
        select(DECISION, PLACE.c.number, PLACE.c.suffix, RESOLUTION.c.number.label("resolution"), RESOLUTION.c.on)
        .join_from(DECISION, PLACE, PLACE.c.id == DECISION.c.participation_id)
        .join(RESOLUTION, RESOLUTION.c.id == DECISION.c.resolution_id)
        .where(DECISION.c.closed.is_(False), RESOLUTION.c.closed.is_(False))
        .order_by(RESOLUTION.c.on, RESOLUTION.c.key, PLACE.c.number, PLACE.c.suffix, DECISION.c.key)
    )


def schedule_of(connection: Connection, campaign: UUID) -> str:
    """The newest resolution whose annex is the schedule of training, as a fact names it; empty without one."""
    asked = select(RESOLUTION.c.number, RESOLUTION.c.on).where(
        RESOLUTION.c.campaign_id == campaign, RESOLUTION.c.schedule.is_(True), RESOLUTION.c.closed.is_(False)
    )
    found = connection.execute(asked.order_by(RESOLUTION.c.on.desc(), RESOLUTION.c.key.desc()).limit(1)).first()
    return reference(*found) if found else ""


def ground(connection: Connection, campaign: UUID, on: date) -> Ground:
    """What an agenda is proposed from: dates that are not done, and what waits for a resolution."""
    open_dates = select(DATES).where(
        DATES.c.campaign_id == campaign, DATES.c.closed.is_(False), DATES.c.done_on.is_(None)
    )
    dates = [
        (f"date:{row['id'].hex}", row["title_kk"], row["title_ru"], row["first"], row["last"])
        for row in connection.execute(open_dates.order_by(DATES.c.first, DATES.c.key)).mappings()
    ]

    def there(table: FromClause, *conditions: Any) -> bool:
        asked = select(table.c.id).where(table.c.campaign_id == campaign, table.c.closed.is_(False), *conditions)
        return connection.execute(asked.limit(1)).first() is not None

    decided = {
        row.data.effect for row in decisions(connection, decisions_asked().where(PLACE.c.campaign_id == campaign))
    }
    return Ground(
        first=not there(MEETING, MEETING.c.on < on),
        dates=dates,
        idle=there(PLACE, PLACE.c.works.is_(False)) and "IDLE" not in decided,
        hours=there(PLACE, func.strftime("%H:%M", PLACE.c.opens) != "07:00") and "OPENING" not in decided,
        seminars=there(SEMINAR) and not schedule_of(connection, campaign),
    )


@cache
def replacement_facts() -> FromClause:
    """One row a replacement."""
    return (
        select(
            *(each for each in REPLACEMENT.c if each.name != "key"),
            PLACE.c.number,
            PLACE.c.suffix,
            PLACE.c.number.label("precinct_number"),
            PERSON.c.surname.label("leaves_surname"),
            PERSON.c.given_name.label("leaves_name"),
            PERSON.c.patronymic.label("leaves_patronymic"),
        )
        .outerjoin_from(REPLACEMENT, PLACE, PLACE.c.id == REPLACEMENT.c.participation_id)
        .outerjoin(POST, POST.c.id == REPLACEMENT.c.appointment_id)
        .outerjoin(PERSON, PERSON.c.id == POST.c.person_id)
        .subquery("facts")
    )


@cache
def replacements_listed() -> Listed:
    """The list of replacements."""
    made = replacement_facts()
    return Listed(
        "replacements",
        made,
        {
            "entered": {"no": made.c.entered_on.is_(None), "yes": made.c.entered_on.is_not(None)},
            "waiting": {
                "yes": made.c.entered_on.is_not(None)
                & (
                    made.c.trained_on.is_(None)
                    | made.c.roster_on.is_(None)
                    | made.c.access_on.is_(None)
                    | made.c.badge_on.is_(None)
                    | made.c.published_on.is_(None)
                    | made.c.phones_on.is_(None)
                    | made.c.handed_on.is_(None)
                )
            },
        },
        {"precinct_number": "number", "comes": "surname"},
    )


def replacement_rows(connection: Connection, ids: Sequence[UUID]) -> list[Row[ReplacementLine]]:
    """The replacements, in this order."""
    made: list[Row[ReplacementLine]] = []
    for each, version, facts, row in lines(
        connection, replacement_facts(), ids, ReplacementLine, ("precinct_number", "leaves", "comes")
    ):
        leaves = " ".join(row[f"leaves_{part}"] or "" for part in ("surname", "name", "patronymic")).strip()
        comes = " ".join(part for part in (row["surname"], row["given_name"], row["patronymic"]) if part)
        line = ReplacementLine(precinct_number=label(row), leaves=" ".join(leaves.split()), comes=comes, **facts)
        made.append(Row(each, version, line))
    return made


def last_day_rule(connection: Connection) -> int:
    """How many days before the vote the office holds for the last useful ones."""
    return int(setting(connection, RULE, str(LAST_DAY)))
