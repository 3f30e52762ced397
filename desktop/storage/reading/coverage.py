"""Who was trained: every commission with its members, those who came, and by name those who did not; the record."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, case, func, or_, select

from desktop.domain.people import Post
from desktop.domain.territories import short_okrug
from desktop.domain.training import CAME
from desktop.domain.training_lines import CertificateLine, CoverageLine, MissingLine, TrainedLine
from desktop.storage.names import in_force, in_words
from desktop.storage.questions import Row
from desktop.storage.reading.common import T
from desktop.storage.reading.members import COMMISSION, PERSON, PLACE, POST, RANKS, telephones
from desktop.text import Language

SEMINAR, SHEET, OKRUG, LASTING = T["seminar"], T["attendance"], T["territory"], T["precinct"]
CERTIFICATE, CAMPAIGN = T["trainingcertificate"], T["campaign"]


@dataclass(slots=True)
class Learnt:
    """What the sheets of a campaign say of one person, under whichever post and spelling the line stands."""

    came: set[UUID] = field(default_factory=set[UUID])
    listed: set[UUID] = field(default_factory=set[UUID])
    reason: str = ""
    next_on: date | None = None
    entry: list[float] = field(default_factory=list[float])
    final: list[float] = field(default_factory=list[float])


def learnt(connection: Connection, campaign: UUID, today: date) -> defaultdict[UUID, Learnt]:
    """Every sheet of a campaign by person; scores are shares of the seminar's maximum in hundredths."""
    asked = (
        select(
            POST.c.person_id,
            SEMINAR.c.id,
            SEMINAR.c.on,
            SEMINAR.c.maximum,
            SHEET.c.presence,
            SHEET.c.reason,
            SHEET.c.entry_score,
            SHEET.c.exit_score,
        )
        .join_from(SHEET, SEMINAR, SEMINAR.c.id == SHEET.c.seminar_id)
        .join(POST, POST.c.id == SHEET.c.appointment_id)
        .where(SHEET.c.closed.is_(False), SEMINAR.c.closed.is_(False), SEMINAR.c.campaign_id == campaign)
        .order_by(SEMINAR.c.on, SHEET.c.key)
    )
    found: defaultdict[UUID, Learnt] = defaultdict(Learnt)
    for person, seminar, on, maximum, presence, reason, entry, final in connection.execute(asked):
        held = found[person]
        held.listed.add(seminar)
        if presence in CAME:
            held.came.add(seminar)
        elif presence is not None:
            held.reason = reason or held.reason
        elif on >= today and held.next_on is None:
            held.next_on = on
        held.entry += [entry * 100 / maximum] if entry is not None else []
        held.final += [final * 100 / maximum] if final is not None else []
    return found


def members(connection: Connection, campaign: UUID, language: Language) -> list[Any]:
    """Open posts of working precincts and of our own commission, in the order of precincts and posts."""
    asked = (
        select(
            POST.c.id,
            POST.c.person_id,
            POST.c.post,
            PERSON.c.surname,
            PERSON.c.given_name,
            PERSON.c.patronymic,
            COMMISSION.c.id.label("commission_id"),
            PLACE.c.number,
            PLACE.c.suffix,
            in_force(OKRUG, language).label("okrug"),
        )
        .join_from(POST, PERSON, PERSON.c.id == POST.c.person_id)
        .join(COMMISSION, COMMISSION.c.id == POST.c.commission_id)
        .outerjoin(
            PLACE,
            and_(
                PLACE.c.precinct_id == COMMISSION.c.precinct_id,
                func.likely(PLACE.c.campaign_id == campaign),
                PLACE.c.closed.is_(False),
            ),
        )
        .outerjoin(LASTING, LASTING.c.id == PLACE.c.precinct_id)
        .outerjoin(OKRUG, OKRUG.c.id == LASTING.c.okrug_id)
        .where(POST.c.campaign_id == campaign, POST.c.closed.is_(False))
        .where(or_(COMMISSION.c.own.is_(True), PLACE.c.works.is_(True)))
        .order_by(
            PLACE.c.number.is_not(None), PLACE.c.number, PLACE.c.suffix, case(RANKS, value=POST.c.post), POST.c.key
        )
    )
    return list(connection.execute(asked).mappings())


def coverage(connection: Connection, campaign: UUID, today: date, language: Language) -> list[Row[CoverageLine]]:
    """Every commission: our own first, then the precincts by number. A person counts once, however often listed."""
    known = learnt(connection, campaign, today)
    certified = people_with_certificates(connection, campaign)
    bodies: dict[UUID, list[Any]] = {}
    for row in members(connection, campaign, language):
        bodies.setdefault(row["commission_id"], []).append(row)
    away = [row for held in bodies.values() for row in held if not known[row["person_id"]].came]
    phones = telephones(connection, {row["person_id"] for row in away})
    return [Row(row_id, 0, line_of(held, known, certified, phones)) for row_id, held in bodies.items()]


def line_of(held: list[Any], known: defaultdict[UUID, Learnt], certified: set[UUID], phones: Any) -> CoverageLine:
    """One commission."""
    first = held[0]
    people = frozenset(row["person_id"] for row in held)
    came = frozenset(each for each in people if known[each].came)
    missing: dict[UUID, MissingLine] = {}
    for row in held:
        person = row["person_id"]
        if person not in came and person not in missing:
            numbers = phones[person]
            missing[person] = MissingLine(
                " ".join(part for part in (row["surname"], row["given_name"], row["patronymic"]) if part),
                row["post"],
                numbers[0].number if numbers else "",
                known[person].reason,
                known[person].next_on,
                row["id"],
            )
    return CoverageLine(
        precinct_number="" if first["number"] is None else f"{first['number']}{first['suffix']}",
        okrug=short_okrug(first["okrug"]),
        members=len(people),
        trained=len(came),
        certificates=len(people & certified),
        entry_average=average(score for each in people for score in known[each].entry),
        exit_average=average(score for each in people for score in known[each].final),
        missing=tuple(missing.values()),
        people=people,
        trained_people=came,
        seminars=frozenset(seminar for each in people for seminar in known[each].listed),
    )


def average(scores: Iterable[float]) -> float | None:
    """The mean; None where there is nothing."""
    held = list(scores)
    return sum(held) / len(held) if held else None


def people_with_certificates(connection: Connection, campaign: UUID) -> set[UUID]:
    """Who has a certificate for a seminar of the campaign."""
    asked = select(CERTIFICATE.c.person_id).join(SEMINAR, SEMINAR.c.id == CERTIFICATE.c.seminar_id)
    asked = asked.where(SEMINAR.c.campaign_id == campaign, CERTIFICATE.c.closed.is_(False))
    return set(connection.execute(asked).scalars())


def record(connection: Connection, person_id: UUID, language: Language) -> list[Row[TrainedLine]]:
    """On what, when and by whom a person was trained, in every campaign of the file, the newest first."""
    own = and_(
        CERTIFICATE.c.seminar_id == SEMINAR.c.id,
        CERTIFICATE.c.person_id == person_id,
        CERTIFICATE.c.closed.is_(False),
    )
    same = (
        "on", "title", "stage", "format", "place", "trainers", "organiser", "maximum", "upward",
    )  # fmt: skip
    sheet = ("presence", "reason", "entry_score", "exit_score")
    title = in_words(CAMPAIGN.c.title_kk, CAMPAIGN.c.title_ru, language)
    asked = (
        select(
            SHEET.c.id,
            SHEET.c.version,
            *(SEMINAR.c[name] for name in same),
            *(SHEET.c[name] for name in sheet),
            title.label("campaign"),
            CERTIFICATE.c.number.label("certificate"),
        )
        .join_from(SHEET, SEMINAR, SEMINAR.c.id == SHEET.c.seminar_id)
        .join(CAMPAIGN, CAMPAIGN.c.id == SEMINAR.c.campaign_id)
        .join(POST, POST.c.id == SHEET.c.appointment_id)
        .outerjoin(CERTIFICATE, own)
        .where(POST.c.person_id == person_id, SHEET.c.closed.is_(False), SEMINAR.c.closed.is_(False))
        .order_by(SEMINAR.c.on.desc(), SHEET.c.key.desc())
    )
    made: list[Row[TrainedLine]] = []
    for row in connection.execute(asked).mappings():
        names = (*same, *sheet, "campaign", "certificate")
        made.append(Row(row["id"], row["version"], TrainedLine(**{name: row[name] for name in names})))
    return made


def certificates(connection: Connection, campaign: UUID) -> list[Row[CertificateLine]]:
    """The certificates of a campaign by number."""
    newest = (
        select(POST.c.key)
        .where(POST.c.person_id == CERTIFICATE.c.person_id, POST.c.campaign_id == campaign)
        .order_by(POST.c.closed, POST.c.key.desc())
        .limit(1)
        .correlate(CERTIFICATE)
        .scalar_subquery()
    )
    asked = (
        select(
            CERTIFICATE.c.id,
            CERTIFICATE.c.version,
            CERTIFICATE.c.number,
            CERTIFICATE.c.on,
            CERTIFICATE.c.seminar_id,
            CERTIFICATE.c.person_id,
            PERSON.c.surname,
            PERSON.c.given_name,
            PERSON.c.patronymic,
            PERSON.c.papers,
            POST.c.post,
            PLACE.c.number.label("precinct"),
            PLACE.c.suffix,
        )
        .join_from(CERTIFICATE, SEMINAR, SEMINAR.c.id == CERTIFICATE.c.seminar_id)
        .join(PERSON, PERSON.c.id == CERTIFICATE.c.person_id)
        .outerjoin(POST, POST.c.key == newest)
        .outerjoin(COMMISSION, COMMISSION.c.id == POST.c.commission_id)
        .outerjoin(PLACE, and_(PLACE.c.precinct_id == COMMISSION.c.precinct_id, PLACE.c.campaign_id == campaign))
        .where(SEMINAR.c.campaign_id == campaign, CERTIFICATE.c.closed.is_(False))
        .order_by(CERTIFICATE.c.number)
    )
    made: list[Row[CertificateLine]] = []
    for row in connection.execute(asked).mappings():
        line = CertificateLine(
            row["number"],
            row["on"],
            " ".join(part for part in (row["surname"], row["given_name"], row["patronymic"]) if part),
            "" if row["precinct"] is None else f"{row['precinct']}{row['suffix']}",
            row["post"] or Post.MEMBER,
            row["papers"].value,
            row["seminar_id"],
            row["person_id"],
        )
        made.append(Row(row["id"], row["version"], line))
    return made
