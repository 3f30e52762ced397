"""Whom to dial for a precinct, the phone book with its editions, the office's own telephones."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from uuid import UUID

from sqlalchemy import Connection, FromClause, select

from desktop.domain.desk_lines import PhoneLine
from desktop.domain.people import POSTS, Post
from desktop.domain.phonebook import PHONE_KINDS, BookLine, Dial, PhoneKind
from desktop.domain.territories import short_okrug
from desktop.storage.names import in_force
from desktop.storage.questions import Question, Row
from desktop.storage.reading import precincts
from desktop.storage.reading.common import Listed, T, joined, those
from desktop.storage.reading.members import telephones
from desktop.text import Language, text

PHONE, EDITION, OKRUG = T["officephone"], T["phoneedition"], T["territory"]
PLACE, LASTING, BUILDING = T["participation"], T["precinct"], T["building"]
POST, PERSON, COMMISSION = T["appointment"], T["person"], T["commission"]
HEAD, GUARD = text("PhoneRound", "Building"), text("PhoneRound", "Guard, key")
TO_DIAL = (Post.CHAIR, Post.SECRETARY)


@cache
def facts(language: Language) -> FromClause:
    """One row a telephone of the office."""
    named = in_force(OKRUG, language).label("okrug")
    return (
        select(*(each for each in PHONE.c if each.name != "key"), named)
        .outerjoin_from(PHONE, OKRUG, OKRUG.c.id == PHONE.c.okrug_id)
        .subquery("facts")
    )


@cache
def listed(language: Language) -> Listed:
    """The list of the office's telephones."""
    return Listed("phones", facts(language))


def rows(connection: Connection, ids: Sequence[UUID], language: Language) -> list[Row[PhoneLine]]:
    """The telephones, in this order."""
    found = those(connection, facts(language), ids)
    names = ("kind", "okrug_id", "name", "phone", "note")
    return [
        Row(
            each,
            found[each]["version"],
            PhoneLine(okrug=short_okrug(found[each]["okrug"]), **{name: found[each][name] for name in names}),
        )
        for each in ids
        if each in found
    ]


def dials(connection: Connection, participation_id: UUID) -> list[Dial]:
    """Whom to dial for a precinct, in this order: chair, secretary, building, guard, okrug akim."""
    place = (
        select(BUILDING, LASTING.c.okrug_id.label("okrug"))
        .select_from(PLACE.join(LASTING, LASTING.c.id == PLACE.c.precinct_id))
        .outerjoin(BUILDING, BUILDING.c.id == PLACE.c.building_id)
        .where(PLACE.c.id == participation_id)
    )
    held = connection.execute(place).mappings().first()
    if held is None:
        return []
    return [
        *of_commission(connection, participation_id),
        *[
            Dial(who, held[name], held[phone], f"building.{phone}", held["id"])
            for who, name, phone in ((HEAD, "head", "head_phone"), (GUARD, "guard", "guard_phone"))
            if held["id"] is not None and (held[name] or held[phone])
        ],
        *of_okrug(connection, held["okrug"]),
    ]


def of_commission(connection: Connection, participation_id: UUID) -> list[Dial]:
    """The chair and the secretary with their number to dial."""
    asked = (
        select(POST.c.post, PERSON.c.id, PERSON.c.surname, PERSON.c.given_name)
        .select_from(POST.join(PERSON, PERSON.c.id == POST.c.person_id))
        .join(COMMISSION, COMMISSION.c.id == POST.c.commission_id)
        .join(PLACE, (PLACE.c.precinct_id == COMMISSION.c.precinct_id) & (PLACE.c.campaign_id == POST.c.campaign_id))
        .where(PLACE.c.id == participation_id, POST.c.closed.is_(False), POST.c.post.in_(TO_DIAL))
    )
    found = sorted(connection.execute(asked).all(), key=lambda row: TO_DIAL.index(row.post))
    known = telephones(connection, [row.id for row in found])
    made: list[Dial] = []
    for row in found:
        first = known[row.id][0] if known[row.id] else None
        number, confirmed = (first.number, first.confirmed_on) if first else ("", None)
        made.append(Dial(POSTS[row.post], f"{row.surname} {row.given_name}", number, "person", row.id, confirmed))
    return made


def of_okrug(connection: Connection, okrug_id: UUID | None) -> list[Dial]:
    """The akim of the okrug, where the office keeps the number."""
    if okrug_id is None:
        return []
    asked = select(PHONE).where(PHONE.c.okrug_id == okrug_id, PHONE.c.closed.is_(False)).order_by(PHONE.c.key)
    return [
        Dial(PHONE_KINDS[row["kind"]], row["name"], row["phone"], "officephone", row["id"])
        for row in connection.execute(asked).mappings()
    ]


def book(connection: Connection, campaign: UUID, language: Language) -> list[BookLine]:
    """The phone book: the working precincts with whom to call."""
    words = joined(connection, precincts.listed(language).ids(Question(filters=(("works", "yes"),)), campaign.hex))
    ids = [UUID(words[at : at + 32]) for at in range(0, len(words), 32)]
    made: list[BookLine] = []
    for row in precincts.rows(connection, ids, language):
        found = dials(connection, row.id)
        by_post = {dial.who.source: dial for dial in reversed(found) if dial.table == "person"}
        chair, secretary = by_post.get(POSTS[Post.CHAIR].source), by_post.get(POSTS[Post.SECRETARY].source)
        houses = [dial for dial in found if dial.table.startswith("building.")]
        akims = [dial for dial in found if dial.who == PHONE_KINDS[PhoneKind.AKIM]]
        line = row.data
        made.append(
            BookLine(
                line.number,
                line.okrug or "",
                ", ".join(part for part in (line.settlement, line.premises) if part),
                chair.name if chair else "",
                chair.number if chair else "",
                secretary.name if secretary else "",
                secretary.number if secretary else "",
                ", ".join(dial.name for dial in houses if dial.name),
                ", ".join(dict.fromkeys(dial.number for dial in houses if dial.number)),
                akims[0].name if akims else "",
                akims[0].number if akims else "",
                row.id,
            )
        )
    return made


def editions(connection: Connection, campaign: UUID) -> list[tuple[int, str, dict[str, dict[str, str]]]]:
    """The editions given out, the newest first: number, day, the cells of each precinct."""
    asked = select(EDITION.c.number, EDITION.c.on, EDITION.c.cells).where(
        EDITION.c.campaign_id == campaign, EDITION.c.closed.is_(False)
    )
    found = connection.execute(asked.order_by(EDITION.c.number.desc()))
    return [(number, f"{on:%d.%m.%Y}", json.loads(cells)) for number, on, cells in found]


def as_kept(lines: Sequence[BookLine]) -> dict[str, Mapping[str, str]]:
    """The phone book as an edition keeps it."""
    return {line.number: line.cells() for line in lines}
