"""Precincts of a campaign, with their newest counts, their people and their state."""

from collections.abc import Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, FromClause, Select, Table, and_, case, exists, func, select

from desktop.domain.equipment import Condition
from desktop.domain.figures import FigureKind
from desktop.domain.lines import PrecinctLine
from desktop.domain.people import Post
from desktop.domain.precincts import PrecinctKind
from desktop.domain.readiness import State
from desktop.domain.territories import short_okrug
from desktop.storage.names import in_force, in_words, named
from desktop.storage.questions import Question, Row
from desktop.storage.reading.common import Listed, T, those
from desktop.text import Language

PLACE, LASTING, OKRUG, BUILDING = T["participation"], T["precinct"], T["territory"], T["building"]
FIGURE, STANDING = T["figure"], T["standing"]
POST, PERSON, COMMISSION, CONTACT = T["appointment"], T["person"], T["commission"], T["contact"]
NEED, HOLDING, DUE = T["need"], T["holding"], T["due"]


def newest_figure(kind: FigureKind) -> ColumnElement[Any]:
    """The key of a precinct's newest count of a kind; of one day, the one entered last."""
    figure = FIGURE.alias()
    asked = select(figure.c.key).where(figure.c.participation_id == PLACE.c.id, figure.c.kind == kind)
    asked = asked.where(figure.c.closed.is_(False)).order_by(figure.c.as_of.desc(), figure.c.key.desc()).limit(1)
    return asked.correlate(PLACE).scalar_subquery()


def holders(post: Post | None = None) -> Select[*tuple[Any, ...]]:
    """Open posts of a precinct's commission in its campaign."""
    asked = select(POST).join(COMMISSION, COMMISSION.c.id == POST.c.commission_id)
    asked = asked.where(COMMISSION.c.precinct_id == PLACE.c.precinct_id, POST.c.campaign_id == PLACE.c.campaign_id)
    asked = asked.where(POST.c.closed.is_(False))
    return asked.where(POST.c.post == post) if post else asked


def missing() -> ColumnElement[Any]:
    """Pieces a precinct is short of, over all kinds of items: by what was typed, else by the norms in force."""
    same = (NEED.c.participation_id == DUE.c.participation_id) & (NEED.c.item_id == DUE.c.item_id)
    untyped = ~exists().where(same, NEED.c.closed.is_(False)).correlate(DUE)
    typed = short_of(NEED).where(NEED.c.closed.is_(False)).correlate(PLACE).scalar_subquery()
    return typed + short_of(DUE).where(untyped).correlate(PLACE).scalar_subquery()


def short_of(wanted: Table) -> Select[*tuple[Any, ...]]:
    """What of one list of needs is not covered by good things."""
    good = (
        select(func.coalesce(func.sum(HOLDING.c.quantity), 0))
        .where(HOLDING.c.precinct_id == PLACE.c.precinct_id, HOLDING.c.item_id == wanted.c.item_id)
        .where(HOLDING.c.closed.is_(False), HOLDING.c.condition == Condition.GOOD)
        .correlate(PLACE, wanted)
        .scalar_subquery()
    )
    asked = select(func.coalesce(func.sum(func.max(0, func.coalesce(wanted.c.quantity, 0) - good)), 0))
    return asked.where(wanted.c.participation_id == PLACE.c.id)


def neighbours() -> ColumnElement[Any]:
    """How many other precincts of the campaign vote in the same building.

    ``likely`` keeps SQLite from going through the whole campaign (5 ms a row among 10,150) instead of the building.
    """
    other = PLACE.alias()
    asked = select(func.count()).where(other.c.building_id == PLACE.c.building_id, other.c.id != PLACE.c.id)
    asked = asked.where(func.likely(other.c.campaign_id == PLACE.c.campaign_id), other.c.closed.is_(False))
    return asked.correlate(PLACE).scalar_subquery()


def chair_of() -> ColumnElement[Any]:
    """The person in the chair."""
    return holders(Post.CHAIR).with_only_columns(POST.c.person_id).limit(1).correlate(PLACE).scalar_subquery()


def first_phone(person: ColumnElement[Any]) -> ColumnElement[Any]:
    """A person's number to dial: the confirmed ones first, none that is known to be wrong."""
    asked = select(CONTACT.c.number).where(CONTACT.c.person_id == person, CONTACT.c.closed.is_(False))
    asked = asked.where(CONTACT.c.wrong.is_(False)).order_by(CONTACT.c.confirmed_on.desc(), CONTACT.c.key).limit(1)
    return asked.scalar_subquery()


@cache
def facts(language: Language) -> FromClause:
    """One row a precinct of every campaign."""
    voters = FIGURE.alias("voters")
    people = holders().with_only_columns(func.count()).correlate(PLACE).scalar_subquery()
    chair = PERSON.alias("chair")
    joined = (
        PLACE.join(LASTING, LASTING.c.id == PLACE.c.precinct_id)
        .outerjoin(OKRUG, OKRUG.c.id == LASTING.c.okrug_id)
        .outerjoin(BUILDING, BUILDING.c.id == PLACE.c.building_id)
        .outerjoin(voters, voters.c.key == newest_figure(FigureKind.VOTERS))
        .outerjoin(STANDING, STANDING.c.row == PLACE.c.id)
        .outerjoin(chair, chair.c.id == chair_of())
    )
    columns = [column for column in PLACE.c if column.name not in ("key", "region_id", "version")]
    return (
        select(
            *columns,
            func.max(PLACE.c.version, LASTING.c.version, func.coalesce(voters.c.version, 0)).label("version"),
            in_words(LASTING.c.settlement, LASTING.c.settlement_ru, language).label("settlement"),
            LASTING.c.settlement.label("settlement_kk"),
            LASTING.c.settlement_ru,
            LASTING.c.okrug_id,
            in_force(OKRUG, language).label("okrug"),
            named(BUILDING, language).label("premises"),
            BUILDING.c.address,
            voters.c.value.label("voters"),
            voters.c.as_of.label("voters_as_of"),
            voters.c.source.label("voters_source"),
            voters.c.degree.label("voters_degree"),
            STANDING.c.state.label("known_state"),
            case(
                (STANDING.c.state == State.NOT_READY, 0),
                (STANDING.c.state == State.REMARKS, 1),
                (STANDING.c.state == State.READY, 3),
                else_=2,
            ).label("state"),
            STANDING.c.degree.label("state_degree"),
            STANDING.c.as_of.label("state_as_of"),
            people.label("people"),
            chair.c.surname.label("chair_surname"),
            chair.c.given_name.label("chair_name"),
            first_phone(chair.c.id).label("chair_phone"),
            func.coalesce(STANDING.c.remarks, 0).label("open_issues"),
            missing().label("short"),
            neighbours().label("shares_building"),
        )
        .select_from(joined)
        .subquery("facts")
    )


@cache
def listed(language: Language) -> Listed:
    """The list of precincts."""
    made = facts(language)
    working = made.c.works.is_(True)
    return Listed(
        "precincts",
        made,
        {
            "state": {state.value: and_(working, made.c.known_state == state) for state in State},
            "works": {"no": made.c.works.is_(False), "yes": working},
            "kind": {kind.value: made.c.kind == kind for kind in PrecinctKind},
            "vacancies": {"yes": and_(working, made.c.seats > made.c.people)},
            "short": {"yes": and_(working, made.c.short > 0)},
            "shared": {"yes": made.c.shares_building > 0},
            "open": {"yes": and_(working, made.c.open_issues > 0)},
        },
    )


def rows(connection: Connection, ids: Sequence[UUID], language: Language) -> list[Row[PrecinctLine]]:
    """The lines of these precincts, in this order; one that is gone is left out."""
    made = facts(language)
    found = those(connection, made, ids)
    return [Row(each, found[each]["version"], line(found[each])) for each in ids if each in found]


def line(row: Any) -> PrecinctLine:
    """A precinct as screens and papers see it."""
    chair = f"{row['chair_name'][:1]}. {row['chair_surname']}" if row["chair_surname"] else ""
    return PrecinctLine(
        number=f"{row['number']}{row['suffix']}",
        okrug=short_okrug(row["okrug"]),
        settlement=row["settlement"],
        premises=row["premises"],
        address=row["address"] or "",
        kind=row["kind"],
        subtype=row["subtype"],
        works=row["works"],
        resolution=row["resolution"],
        voters=row["voters"],
        voters_as_of=row["voters_as_of"],
        voters_source=row["voters_source"] or "",
        voters_degree=row["voters_degree"],
        seats=row["seats"],
        seats_decision=row["seats_decision"],
        people=row["people"],
        chair=chair,
        chair_phone=row["chair_phone"] or "",
        state=row["known_state"] or State.UNCHECKED,
        state_degree=row["state_degree"],
        state_as_of=row["state_as_of"],
        open_issues=row["open_issues"],
        short=row["short"],
        phone=row["phone"],
        boundaries=row["boundaries"],
        opens=row["opens"],
        closes=row["closes"],
        papers=row["papers"],
        note=row["note"],
        okrug_id=row["okrug_id"],
        building_id=row["building_id"],
        precinct_id=row["precinct_id"],
        shares_building=row["shares_building"],
        formed_on=row["formed_on"],
    )


def sums(connection: Connection, question: Question, campaign: str, language: Language) -> dict[str, int]:
    """Voters, people and missing items of the precincts asked for."""
    made = listed(language)
    wanted = made.ids(question, campaign).order_by(None).subquery()
    asked = select(
        func.coalesce(func.sum(made.facts.c.voters), 0),
        func.coalesce(func.sum(made.facts.c.people), 0),
        func.coalesce(func.sum(made.facts.c.short), 0),
    ).where(made.facts.c.id.in_(select(wanted.c.row)))
    voters, people, short = connection.execute(asked).one()
    return {"voters": voters, "people": people, "short": short}
