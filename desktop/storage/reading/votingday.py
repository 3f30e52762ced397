"""The voting day and the days after it: the grid, documents taken in, boxes, lessons."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from uuid import UUID

from sqlalchemy import Connection, FromClause, func, select

from desktop.domain.afterwards import KeepRule, PaperKind, shipped_papers, shipped_rules
from desktop.domain.meeting_lines import AcceptanceLine, AcceptedLine, BoxLine, DayLine, LessonLine
from desktop.domain.votingday import Call, HourMark
from desktop.storage.questions import Question, Row
from desktop.storage.reading import precincts
from desktop.storage.reading.common import Listed, T, joined, those
from desktop.storage.reading.meetings import lines
from desktop.storage.reading.tasks import label
from desktop.text import Language

REPORT, ACCEPTANCE, ACCEPTED = T["hourreport"], T["acceptance"], T["accepted"]
KIND, BOX, RULE, LESSON, PLACE = T["paperkind"], T["storedbox"], T["keeprule"], T["lesson"], T["participation"]


def papers(connection: Connection) -> tuple[PaperKind, ...]:
    """What precincts hand in: the office's own list where it made one, else the shipped one."""
    asked = select(KIND).where(KIND.c.closed.is_(False)).order_by(KIND.c.position, KIND.c.key)
    own = tuple(PaperKind(row["code"], row["name_kk"], row["name_ru"]) for row in connection.execute(asked).mappings())
    return own or shipped_papers()


def rules(connection: Connection) -> tuple[KeepRule, ...]:
    """Terms of keeping: the shipped kinds with the office's own terms laid over them."""
    own = {
        row["kind"]: {name: row[name] for name in ("months", "archive", "source")}
        for row in connection.execute(select(RULE).where(RULE.c.closed.is_(False))).mappings()
    }
    return tuple(replace(each, **own.get(each.kind, {})) for each in shipped_rules())


def grid(connection: Connection, campaign: UUID, language: Language) -> list[Row[DayLine]]:
    """Every precinct that works, by number, with its calls."""
    asked = Question(filters=(("works", "yes"),))
    ids = joined(connection, precincts.listed(language).ids(asked, campaign.hex))
    places = precincts.rows(connection, [UUID(ids[n : n + 32]) for n in range(0, len(ids), 32)], language)
    calls: defaultdict[UUID, dict[HourMark, Call]] = defaultdict(dict)
    held = select(REPORT).where(REPORT.c.campaign_id == campaign, REPORT.c.closed.is_(False))
    for row in connection.execute(held).mappings():
        calls[row["participation_id"]][row["mark"]] = Call(row["at"], row["told_by"], row["lacks"])
    taken = {row.data.participation_id: row.data for row in acceptances(connection, campaign)}
    kinds = len(papers(connection))
    made: list[Row[DayLine]] = []
    for place in places:
        line, came = place.data, taken.get(place.id)
        there = sum(each.there for each in came.things.values()) if came else 0
        of = len(came.things) if came else kinds
        facts = {
            name: getattr(line, name) for name in ("number", "okrug", "settlement", "chair", "chair_phone", "opens")
        }
        day = DayLine(**facts, calls=calls[place.id], there=there, of=of, accepted=came is not None)
        made.append(Row(place.id, place.version, day))
    return made


def acceptances(connection: Connection, campaign: UUID) -> list[Row[AcceptanceLine]]:
    """What was taken in, in the order of the acts."""
    things: defaultdict[UUID, dict[str, AcceptedLine]] = defaultdict(dict)
    held = select(ACCEPTED).where(ACCEPTED.c.closed.is_(False)).order_by(ACCEPTED.c.key)
    names = tuple(AcceptedLine.__dataclass_fields__)
    for row in connection.execute(held).mappings():
        things[row["acceptance_id"]][row["code"]] = AcceptedLine(**{name: row[name] for name in names})
    asked = (
        select(ACCEPTANCE, PLACE.c.number.label("place_number"), PLACE.c.suffix)
        .join_from(ACCEPTANCE, PLACE, PLACE.c.id == ACCEPTANCE.c.participation_id)
        .where(ACCEPTANCE.c.campaign_id == campaign, ACCEPTANCE.c.closed.is_(False))
        .order_by(ACCEPTANCE.c.number)
    )
    facts = ("participation_id", "number", "on", "at", "brought_by", "taken_by", "note")
    return [
        Row(
            row["id"],
            row["version"],
            AcceptanceLine(
                precinct_number=f"{row['place_number']}{row['suffix']}",
                things=things[row["id"]],
                **{name: row[name] for name in facts},
            ),
        )
        for row in connection.execute(asked).mappings()
    ]


@cache
def box_facts() -> FromClause:
    """One row a box."""
    return (
        select(
            *(each for each in BOX.c if each.name not in ("key", "number")),
            BOX.c.number.label("box"),
            PLACE.c.number,
            PLACE.c.suffix,
        )
        .outerjoin_from(BOX, PLACE, PLACE.c.id == BOX.c.participation_id)
        .subquery("facts")
    )


@cache
def boxes_listed() -> Listed:
    """The list of boxes."""
    made = box_facts()
    standing = made.c.destroyed_on.is_(None)
    return Listed(
        "boxes",
        made,
        {
            "term": {"none": standing & made.c.until.is_(None)},
            "destroyed": {"yes": made.c.destroyed_on.is_not(None), "no": standing},
        },
        {"number": "", "precinct_number": "number"},
    )


def box_rows(connection: Connection, ids: Sequence[UUID]) -> list[Row[BoxLine]]:
    """The boxes, in this order."""
    archived = {each.kind for each in rules(connection) if each.archive}
    found = those(connection, box_facts(), ids)
    names = (
        "shelf", "kind", "participation_id", "contents", "sheets", "since", "until", "act", "destroyed_on", "note",
    )  # fmt: skip
    made: list[Row[BoxLine]] = []
    for each in ids:
        if each in found:
            row = found[each]
            line = BoxLine(
                number=row["box"],
                precinct_number=label(row),
                archive=row["kind"] in archived,
                **{name: row[name] for name in names},
            )
            made.append(Row(each, row["version"], line))
    return made


@cache
def lesson_facts() -> FromClause:
    """One row a lesson."""
    return select(*(each for each in LESSON.c if each.name != "key")).subquery("facts")


@cache
def lessons_listed() -> Listed:
    """The list of lessons."""
    return Listed("lessons", lesson_facts(), {"carry": {"yes": lesson_facts().c.carry.is_(True)}}, {"left": ""})


def lesson_rows(connection: Connection, ids: Sequence[UUID]) -> list[Row[LessonLine]]:
    """The lessons, in this order."""
    found = lines(connection, lesson_facts(), ids, LessonLine)
    return [Row(each, version, LessonLine(**facts)) for each, version, facts, _ in found]


def next_act(connection: Connection, campaign: UUID) -> int:
    """The number of the next act of acceptance."""
    asked = select(func.max(ACCEPTANCE.c.number)).where(ACCEPTANCE.c.campaign_id == campaign)
    return (connection.execute(asked).scalar() or 0) + 1
