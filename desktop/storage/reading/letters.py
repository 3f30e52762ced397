"""Letters with what they speak of and what answered them; and what an executor is to be asked for."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, FromClause, func, select

from desktop.domain.desk_lines import AboutLine, LetterLine, Wanting
from desktop.domain.letters import AboutKind, LetterKind, Way
from desktop.domain.readiness import CONCLUSION
from desktop.domain.risks import LACKS
from desktop.storage.names import in_force, named
from desktop.storage.questions import Row
from desktop.storage.reading import equipment
from desktop.storage.reading.buildings import marks_by
from desktop.storage.reading.common import Listed, T, those
from desktop.text import Language

LETTER, ABOUT, TEXT = T["letter"], T["letterabout"], T["lettertext"]
PLACE, BUILDING, INDICATOR, ITEM = T["participation"], T["building"], T["indicator"], T["itemkind"]
FIELDS = (
    "way", "kind", "number", "on", "other", "their_number", "subject", "body_kk", "body_ru", "due", "executor",
    "answers_id", "note",
)  # fmt: skip


@cache
def facts() -> FromClause:
    """One row a letter, with the letter that answered it and the one it answers."""
    answer, asking = LETTER.alias("answer"), LETTER.alias("asking")
    newest = (
        select(func.max(answer.c.key))
        .where(answer.c.answers_id == LETTER.c.id, answer.c.closed.is_(False), answer.c.on.is_not(None))
        .correlate(LETTER)
        .scalar_subquery()
    )
    came = LETTER.alias("came")
    return (
        select(
            *(each for each in LETTER.c if each.name != "key"),
            came.c.number.label("came_number"),
            came.c.their_number.label("came_theirs"),
            came.c.on.label("came_on"),
            asking.c.number.label("asking_number"),
            asking.c.on.label("asking_on"),
        )
        .outerjoin_from(LETTER, came, came.c.key == newest)
        .outerjoin(asking, asking.c.id == LETTER.c.answers_id)
        .subquery("facts")
    )


@cache
def listed() -> Listed:
    """The register of letters."""
    made = facts()
    sent = made.c.on.is_not(None) & made.c.due.is_not(None) & made.c.came_on.is_(None)
    return Listed(
        "letters",
        made,
        {
            "waits": {"them": sent & (made.c.way == Way.OUT), "us": sent & (made.c.way == Way.IN)},
            "draft": {"yes": made.c.on.is_(None)},
        },
        {"on": "", "places": "", "answered_by": "came_on"},
    )


def rows(connection: Connection, ids: Sequence[UUID]) -> list[Row[LetterLine]]:
    """The letters, in this order; one that is gone is left out."""
    found = those(connection, facts(), ids)
    about = about_counts(connection, ids)
    made: list[Row[LetterLine]] = []
    for each in ids:
        if each not in found:
            continue
        row = found[each]
        places, things, left = about[each]
        line = LetterLine(
            **{name: row[name] for name in FIELDS},
            answers=said(row["asking_number"], row["asking_on"]),
            answered_by=said(row["came_theirs"] or row["came_number"], row["came_on"]),
            answered_on=row["came_on"],
            precincts=places,
            about=things,
            open=left,
        )
        made.append(Row(each, row["version"], line))
    return made


def said(number: str | None, on: Any) -> str:
    """A letter by its number and day: «№ 45, 12.03.2026»."""
    parts = (f"№\u00a0{number}" if number else "", f"{on:%d.%m.%Y}" if on else "")
    return ", ".join(part for part in parts if part)


def about_counts(connection: Connection, ids: Sequence[UUID]) -> defaultdict[UUID, tuple[tuple[str, ...], int, int]]:
    """Of each letter the precincts by number, the things it speaks of, how many of them are still open."""
    asked = (
        select(ABOUT.c.letter_id, ABOUT.c.kind, ABOUT.c.settled_on, ABOUT.c.building_id, PLACE.c.number, PLACE.c.suffix)
        .outerjoin(PLACE, PLACE.c.id == ABOUT.c.participation_id)
        .where(ABOUT.c.letter_id.in_(ids), ABOUT.c.closed.is_(False))
        .order_by(PLACE.c.number, PLACE.c.suffix, ABOUT.c.key)
    )
    held: defaultdict[UUID, list[Any]] = defaultdict(list)
    for row in connection.execute(asked):
        held[row.letter_id].append(row)
    found: defaultdict[UUID, tuple[tuple[str, ...], int, int]] = defaultdict(lambda: ((), 0, 0))
    for each, lines in held.items():
        places = dict.fromkeys(f"{line.number}{line.suffix}" for line in lines if line.number is not None)
        things = [line for line in lines if line.kind in (AboutKind.REMARK, AboutKind.SHORTAGE, AboutKind.PREMISES)]
        left = [line for line in things if line.settled_on is None]
        found[each] = (tuple(places), len(things), len(left))
    return found


def about(connection: Connection, letter_id: UUID, language: Language) -> list[Row[AboutLine]]:
    """What a letter speaks of."""
    asked = (
        select(ABOUT, PLACE.c.number, PLACE.c.suffix, named(BUILDING, language).label("premises"), INDICATOR.c.code)
        .outerjoin(PLACE, PLACE.c.id == ABOUT.c.participation_id)
        .outerjoin(BUILDING, BUILDING.c.id == ABOUT.c.building_id)
        .outerjoin(INDICATOR, INDICATOR.c.id == ABOUT.c.indicator_id)
        .where(ABOUT.c.letter_id == letter_id, ABOUT.c.closed.is_(False))
        .order_by(ABOUT.c.key)
    )
    made: list[Row[AboutLine]] = []
    for row in connection.execute(asked).mappings():
        number = "" if row["number"] is None else f"№\u00a0{row['number']}{row['suffix']}"
        place = ", ".join(part for part in (number, row["premises"] or "") if part)
        names = ("kind", "words", "settled_on", "participation_id", "building_id", "appointment_id")
        line = AboutLine(place=place, indicator=row["code"] or "", **{name: row[name] for name in names})
        made.append(Row(row["id"], row["version"], line))
    return made


def wanting(connection: Connection, campaign: UUID, language: Language) -> list[Wanting]:
    """What executors are to be asked for and no letter that still waits has asked: remarks, shortages, premises."""
    asked = asked_for(connection, campaign)
    found = [
        *remarks(connection, campaign, language),
        *shortages(connection, campaign, language),
        *homeless(connection, campaign, language),
    ]
    return [each for each in found if each.key not in asked]


def asked_for(connection: Connection, campaign: UUID) -> set[str]:
    """The keys of what letters ask for already and nobody has settled."""
    found = (
        select(ABOUT)
        .join(LETTER, LETTER.c.id == ABOUT.c.letter_id)
        .where(LETTER.c.campaign_id == campaign, LETTER.c.closed.is_(False), ABOUT.c.closed.is_(False))
        .where(ABOUT.c.settled_on.is_(None), LETTER.c.way == Way.OUT)
    )
    return {
        key(row["kind"], row["participation_id"], row["building_id"], row["indicator_id"], row["item_id"])
        for row in connection.execute(found).mappings()
    }


def key(kind: AboutKind, place: UUID | None, building: UUID | None, indicator: UUID | None, item: UUID | None) -> str:
    """What tells a thing from all others; a point of a building is one, whichever precinct it was seen from."""
    where = building if building is not None and indicator is not None else place or building
    what = indicator or item
    return ":".join((kind.value, where.hex if where else "", what.hex if what else ""))


def places(connection: Connection, campaign: UUID) -> dict[UUID, Any]:
    """The working precincts of the campaign with their building, by id, in their order."""
    asked = (
        select(PLACE.c.id, PLACE.c.number, PLACE.c.suffix, PLACE.c.building_id)
        .where(PLACE.c.campaign_id == campaign, PLACE.c.closed.is_(False), PLACE.c.works.is_(True))
        .order_by(PLACE.c.number, PLACE.c.suffix)
    )
    return {row.id: row for row in connection.execute(asked)}


def remarks(connection: Connection, campaign: UUID, language: Language) -> Iterator[Wanting]:
    """Points answered no or partly: once for a building, with the first precinct in it; the owner mends it."""
    working = places(connection, campaign)
    names = {code: (each, said) for code, each, said in connection.execute(
        select(INDICATOR.c.code, INDICATOR.c.id, in_force(INDICATOR, language)))}  # fmt: skip
    houses = {
        row.id: row
        for row in connection.execute(select(BUILDING.c.id, BUILDING.c.owner, named(BUILDING, language).label("name")))
    }
    first = {row.building_id: row for row in reversed(list(working.values())) if row.building_id}
    for of in ("participation_id", "building_id"):
        for subject, marks in marks_by(connection, campaign, of).items():
            place = working.get(subject) if of == "participation_id" else first.get(subject)
            if place is None:
                continue
            house = houses.get(place.building_id)
            for code, mark in sorted(marks.items()):
                if code == CONCLUSION or mark.value not in LACKS:
                    continue
                indicator, said = names[code]
                of_house = subject if of == "building_id" else None
                yield Wanting(
                    key(AboutKind.REMARK, place.id, of_house, indicator, None),
                    AboutKind.REMARK,
                    mark.executor or (house.owner if house else ""),
                    f"№\u00a0{place.number}{place.suffix}" + (f", {house.name}" if house else ""),
                    ": ".join(part for part in (said, mark.note) if part),
                    mark.due,
                    place.id,
                    of_house,
                    indicator,
                )


def shortages(connection: Connection, campaign: UUID, language: Language) -> Iterator[Wanting]:
    """Items of which working precincts are short, one by one."""
    made = equipment.facts(language, campaign)
    names = ("participation_id", "precinct_number", "suffix", "item_id", "item", "unit", "short")
    asked = select(*(made.c[name] for name in names)).where(made.c.works.is_(True), made.c.short > 0)
    for row in connection.execute(asked.order_by(made.c.precinct_number, made.c.suffix, made.c.item_key)):
        yield Wanting(
            key(AboutKind.SHORTAGE, row.participation_id, None, None, row.item_id),
            AboutKind.SHORTAGE,
            "",
            f"№\u00a0{row.precinct_number}{row.suffix}",
            f"{row.item} – {row.short} {row.unit}".strip(),
            None,
            row.participation_id,
            item_id=row.item_id,
        )


def homeless(connection: Connection, campaign: UUID, _language: Language) -> Iterator[Wanting]:
    """Working precincts without a building."""
    for row in places(connection, campaign).values():
        if row.building_id is None:
            yield Wanting(
                key(AboutKind.PREMISES, row.id, None, None, None),
                AboutKind.PREMISES,
                "",
                f"№\u00a0{row.number}{row.suffix}",
                "",
                None,
                row.id,
            )


def own_texts(connection: Connection) -> dict[tuple[LetterKind, str], str]:
    """The office's own texts of letters by kind and language."""
    asked = select(TEXT.c.kind, TEXT.c.language, TEXT.c.body).where(TEXT.c.closed.is_(False))
    return {(kind, language): body for kind, language, body in connection.execute(asked)}


def newest_number(connection: Connection, campaign: UUID, way: Way) -> int:
    """The highest number that letters of a way bear: the next one is proposed from it."""
    asked = select(LETTER.c.number).where(LETTER.c.campaign_id == campaign, LETTER.c.way == way)
    return max((int(each) for each in connection.execute(asked).scalars() if each.isdecimal()), default=0)
