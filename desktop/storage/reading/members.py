"""Members of commissions, with their telephones and what their newest tests showed."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, FromClause, Select, and_, case, exists, func, select

from desktop.domain.lines import MemberLine
from desktop.domain.people import Post
from desktop.domain.territories import short_okrug
from desktop.domain.training import CAME
from desktop.storage.names import in_force
from desktop.storage.questions import Row
from desktop.storage.reading.common import Listed, T, among, given
from desktop.text import Language

if TYPE_CHECKING:
    from collections.abc import Callable

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
            PLACE,
            and_(
                PLACE.c.precinct_id == COMMISSION.c.precinct_id, func.likely(PLACE.c.campaign_id == POST.c.campaign_id)
            ),
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


SAID = (
    "surname", "given_name", "patronymic", "precinct_number", "suffix", "okrug", "post", "workplace", "education",
    "nominated_by", "consent_on", "permanent", "since", "until", "birth_date", "iin", "papers", "note",
    "trained_on", "person_id", "participation_id",
)  # fmt: skip


@cache
def page(language: Language) -> Select[*tuple[Any, ...]]:
    """All that the lines of the posts handed over are made of, in one question: three took half as long again."""
    made = facts(language)
    test, examined = ATTENDANCE.alias("test"), SEMINAR.alias("examined")
    numbers = in_use(made.c.person_id, CONTACT.c.number).correlate(made).subquery()
    columns = [made.c.id, made.c.version, *(made.c[name] for name in SAID)]
    return (
        select(
            *columns,
            select(func.group_concat(numbers.c.number, NEXT)).scalar_subquery(),
            in_use(made.c.person_id, CONTACT.c.confirmed_on).limit(1).scalar_subquery(),
            test.c.entry_score,
            test.c.exit_score,
            examined.c.maximum,
        )
        .select_from(
            made.outerjoin(test, test.c.key == newest_test(made.c.id)).outerjoin(
                examined, examined.c.id == test.c.seminar_id
            )
        )
        .where(among(made.c.id))
    )


NEXT = "\n"
"""Between the telephones of one person; a number may hold any other sign."""


def in_use(person: ColumnElement[Any], asked: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
    """A column of a person's telephones in use, confirmed ones first."""
    usable = (CONTACT.c.person_id == person, CONTACT.c.closed.is_(False), CONTACT.c.wrong.is_(False))
    return select(asked).where(*usable).order_by(CONTACT.c.confirmed_on.is_(None), CONTACT.c.key)


def newest_test(post: ColumnElement[Any]) -> ColumnElement[Any]:
    """The key of a member's line at the newest seminar with a score."""
    sheet, seminar = ATTENDANCE.alias(), SEMINAR.alias()
    asked = select(sheet.c.key).join(seminar, seminar.c.id == sheet.c.seminar_id)
    asked = asked.where(sheet.c.appointment_id == post, sheet.c.closed.is_(False))
    asked = asked.where(func.coalesce(sheet.c.exit_score, sheet.c.entry_score).is_not(None))
    return asked.order_by(seminar.c.on.desc(), sheet.c.key.desc()).limit(1).scalar_subquery()


def rows(connection: Connection, ids: Sequence[UUID], language: Language) -> list[Row[MemberLine]]:
    """The lines of these posts, in this order; one that is gone is left out."""
    found = {row[0]: row for row in connection.execute(page(language), given(ids))}
    return [Row(each, found[each][1], line(found[each])) for each in ids if each in found]


def line(row: Any) -> MemberLine:
    """A member as screens and papers see one; by place, for by name a page takes 3 ms longer."""
    _id, _version, surname, given_name, patronymic, number, suffix, okrug, post, *held = row
    *known, trained_on, person, participation, phones, confirmed_on, entry, final, maximum = held
    made = cast("Callable[..., MemberLine]", MemberLine)
    return made(
        surname,
        given_name,
        patronymic,
        "" if number is None else f"{number}{suffix}",
        short_okrug(okrug),
        post,
        tuple(phones.split(NEXT)) if phones else (),
        confirmed_on,
        *known,
        entry,
        final,
        maximum,
        trained_on,
        person,
        participation,
    )


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
