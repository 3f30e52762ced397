"""Members of commissions, with their telephones and what their newest tests showed."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, FromClause, Select, and_, case, exists, func, select

from desktop.domain.lines import MemberLine
from desktop.domain.people import Post
from desktop.domain.territories import short_okrug
from desktop.domain.training import CAME
from desktop.storage.names import in_force
from desktop.storage.questions import Row
from desktop.storage.reading.common import Listed, T, among, given
from desktop.text import Language

POST, PERSON, COMMISSION, CONTACT = T["appointment"], T["person"], T["commission"], T["contact"]
PLACE, LASTING, OKRUG = T["participation"], T["precinct"], T["territory"]
ATTENDANCE, SEMINAR = T["attendance"], T["seminar"]

RANKS = {Post.CHAIR: 0, Post.DEPUTY: 1, Post.SECRETARY: 2, Post.MEMBER: 3}


def trained_on() -> Any:
    """The day of the newest seminar at which the member was."""
    asked = select(func.max(SEMINAR.c.on)).join(ATTENDANCE, ATTENDANCE.c.seminar_id == SEMINAR.c.id)
    asked = asked.where(ATTENDANCE.c.appointment_id == POST.c.id, ATTENDANCE.c.presence.in_(list(CAME)))
    asked = asked.where(ATTENDANCE.c.closed.is_(False), SEMINAR.c.closed.is_(False))
    return asked.correlate(POST).scalar_subquery()


@cache
def facts(language: Language) -> FromClause:
    """One row a post held in any campaign."""
    joined = (
        POST.join(PERSON, PERSON.c.id == POST.c.person_id)
        .join(COMMISSION, COMMISSION.c.id == POST.c.commission_id)
        .outerjoin(
            PLACE, and_(PLACE.c.precinct_id == COMMISSION.c.precinct_id, PLACE.c.campaign_id == POST.c.campaign_id)
        )
        .outerjoin(LASTING, LASTING.c.id == PLACE.c.precinct_id)
        .outerjoin(OKRUG, OKRUG.c.id == LASTING.c.okrug_id)
    )
    person = [column for column in PERSON.c if column.name not in ("key", "id", "version", "closed")]
    post = [POST.c[name] for name in ("id", "closed", "campaign_id", "person_id", "nominated_by", "consent_on")]
    of_phones = select(func.max(CONTACT.c.version)).where(CONTACT.c.person_id == PERSON.c.id).correlate(PERSON)
    phones = func.coalesce(of_phones.scalar_subquery(), 0)
    return (
        select(
            *post,
            *person,
            func.max(POST.c.version, PERSON.c.version, phones).label("version"),
            POST.c.post,
            POST.c.permanent,
            POST.c.since,
            POST.c.until,
            case(RANKS, value=POST.c.post).label("rank"),
            PLACE.c.id.label("participation_id"),
            PLACE.c.number.label("precinct_number"),
            PLACE.c.suffix,
            LASTING.c.okrug_id,
            in_force(OKRUG, language).label("okrug"),
            trained_on().label("trained_on"),
        )
        .select_from(joined)
        .subquery("facts")
    )


@cache
def listed(language: Language) -> Listed:
    """The list of members."""
    made = facts(language)
    usable = and_(CONTACT.c.person_id == made.c.person_id, CONTACT.c.closed.is_(False), CONTACT.c.wrong.is_(False))
    confirmed = exists().where(usable, CONTACT.c.confirmed_on.is_not(None))
    return Listed(
        "members",
        made,
        {
            "trained": {"no": made.c.trained_on.is_(None), "yes": made.c.trained_on.is_not(None)},
            "phone": {"unconfirmed": ~confirmed, "none": ~exists().where(usable)},
            "permanent": {"yes": made.c.permanent.is_(True)},
            "consent": {"no": made.c.consent_on.is_(None)},
            "commission": {"own": made.c.participation_id.is_(None)},
        },
        {"full_name": "", "post": "rank"},
    )


@cache
def page(language: Language) -> Select[*tuple[Any, ...]]:
    """What lines are made of, for the posts handed over."""
    made = facts(language)
    unseen = ("closed", "campaign_id", "okrug_id", "rank")
    return select(*(column for column in made.c if column.name not in unseen)).where(among(made.c.id))


def rows(connection: Connection, ids: Sequence[UUID], language: Language) -> list[Row[MemberLine]]:
    """The lines of these posts, in this order; one that is gone is left out."""
    found = {row.id: row for row in connection.execute(page(language), given(ids))}
    phones = telephones(connection, [row.person_id for row in found.values()])
    tests = newest_tests(connection, found)
    answers: list[Row[MemberLine]] = []
    for each in ids:
        row = found.get(each)
        if row is not None:
            contacts = phones[row.person_id]
            answers.append(Row(each, row.version, line(row, contacts, tests.get(each, (None, None, None)))))
    return answers


@cache
def open_contacts() -> Select[*tuple[Any, ...]]:
    """Telephones in use of the people handed over, confirmed ones first."""
    asked = select(CONTACT.c.person_id, CONTACT.c.number, CONTACT.c.confirmed_on)
    asked = asked.where(among(CONTACT.c.person_id), CONTACT.c.closed.is_(False), CONTACT.c.wrong.is_(False))
    return asked.order_by(CONTACT.c.confirmed_on.is_(None), CONTACT.c.key)


def telephones(connection: Connection, people: Iterable[UUID]) -> defaultdict[UUID, list[Any]]:
    """Open contacts by person, confirmed ones first."""
    by_person: defaultdict[UUID, list[Any]] = defaultdict(list)
    for contact in connection.execute(open_contacts(), given(people)):
        by_person[contact.person_id].append(contact)
    return by_person


@cache
def scores() -> Select[*tuple[Any, ...]]:
    """Scores of the posts handed over, the newest last."""
    return (
        select(ATTENDANCE.c.appointment_id, ATTENDANCE.c.entry_score, ATTENDANCE.c.exit_score, SEMINAR.c.maximum)
        .join(SEMINAR, SEMINAR.c.id == ATTENDANCE.c.seminar_id)
        .where(among(ATTENDANCE.c.appointment_id), ATTENDANCE.c.closed.is_(False))
        .where(func.coalesce(ATTENDANCE.c.exit_score, ATTENDANCE.c.entry_score).is_not(None))
        .order_by(SEMINAR.c.on)
    )


def newest_tests(
    connection: Connection, posts: Iterable[UUID]
) -> dict[UUID, tuple[int | None, int | None, int | None]]:
    """Entry score, exit score and maximum of the newest seminar at which a member has a score."""
    found = connection.execute(scores(), given(posts))
    return {post: (entry, final, maximum) for post, entry, final, maximum in found}


def line(row: Any, contacts: list[Any], test: tuple[int | None, int | None, int | None]) -> MemberLine:
    """A member as screens and papers see one."""
    number = "" if row.precinct_number is None else f"{row.precinct_number}{row.suffix}"
    return MemberLine(
        surname=row.surname,
        given_name=row.given_name,
        patronymic=row.patronymic,
        precinct_number=number,
        okrug=short_okrug(row.okrug),
        post=row.post,
        phone=tuple(contact.number for contact in contacts),
        phone_confirmed_on=contacts[0].confirmed_on if contacts else None,
        workplace=row.workplace,
        education=row.education,
        nominated_by=row.nominated_by,
        consent_on=row.consent_on,
        permanent=row.permanent,
        since=row.since,
        until=row.until,
        birth_date=row.birth_date,
        iin=row.iin,
        papers=row.papers,
        note=row.note,
        entry_score=test[0],
        exit_score=test[1],
        maximum=test[2],
        trained_on=row.trained_on,
        person_id=row.person_id,
        participation_id=row.participation_id,
    )
