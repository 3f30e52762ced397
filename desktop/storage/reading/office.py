"""The office itself: its commission, its campaign, its user and what the day asks."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Integer, case, exists, func, select, type_coerce

from desktop.domain.commissions import genitive
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.lines import CampaignLine, OfficeLine, TodayLine, UserLine
from desktop.domain.readiness import State
from desktop.domain.territories import Level
from desktop.domain.training import CAME
from desktop.storage.names import in_force, in_words, named
from desktop.storage.reading import members, precincts, training
from desktop.storage.reading.common import T
from desktop.text import Language, text

CAMPAIGN, COMMISSION, TERRITORY = T["campaign"], T["commission"], T["territory"]
SETTING, USER = T["setting"], T["user"]

NOBODY = text("File", "The user “{user}” may not open this file any more. Ask the chair.")
NO_CAMPAIGN = text("File", "The file holds no campaign.")


def open_campaign(connection: Connection) -> UUID:
    """The campaign at work: the newest that is not closed, else the newest."""
    asked = select(CAMPAIGN.c.id).where(CAMPAIGN.c.closed.is_(False))
    asked = asked.order_by(CAMPAIGN.c.closed_on.is_not(None), CAMPAIGN.c.voting_day.desc()).limit(1)
    found = connection.execute(asked).scalar()
    if found is None:
        raise Refusal(NO_CAMPAIGN)
    return found


def setting(connection: Connection, name: str, otherwise: str = "") -> str:
    """What the office set under a name."""
    asked = select(SETTING.c.value).where(SETTING.c.name == name, SETTING.c.closed.is_(False))
    return connection.execute(asked).scalar() or otherwise


def role_of(connection: Connection, user: str) -> str:
    """The role of a user; ``Refusal`` for one who was taken away, though an older key file may still open the file."""
    asked = select(USER.c.role).where(USER.c.name == user, USER.c.closed.is_(False))
    found = connection.execute(asked).scalar()
    if found is None:
        raise Refusal(NOBODY.fill(user=user), "user")
    return found


def office_line(connection: Connection, campaign: UUID, language: Language) -> OfficeLine:
    """The heads of papers: commission, places, campaign and its days."""
    held = connection.execute(select(CAMPAIGN).where(CAMPAIGN.c.id == campaign)).mappings().one()
    own = connection.execute(select(COMMISSION).where(COMMISSION.c.own.is_(True))).mappings().one()
    commission = connection.execute(
        select(named(COMMISSION, language), TERRITORY.c.code, TERRITORY.c.parent_code, TERRITORY.c.level)
        .join(TERRITORY, TERRITORY.c.id == COMMISSION.c.territory_id)
        .where(COMMISSION.c.id == own["id"])
    ).one()
    name, code, parent, level = commission
    district = territory_name(connection, code, language)
    region = territory_name(connection, parent, language) if level is not Level.REGION else district
    title = held["title_ru"] if language == "ru" and held["title_ru"] else held["title_kk"]
    return OfficeLine(
        commission=name,
        commission_of=setting(connection, f"commission_of_{language}") or genitive(name, language),
        region=region,
        district=district,
        centre=setting(connection, f"centre_{language}"),
        campaign=title,
        vote=held["vote"].value,
        called=held["called"],
        voting_day=held["voting_day"],
        campaign_id=campaign,
        commission_id=own["id"],
        territory_code=code,
        closed_on=held["closed_on"],
    )


def campaigns(connection: Connection, language: Language) -> tuple[CampaignLine, ...]:
    """Every campaign of the file, the newest first."""
    at_work = open_campaign(connection)
    title = in_words(CAMPAIGN.c.title_kk, CAMPAIGN.c.title_ru, language).label("title")
    names = ("id", "vote", "called", "voting_day", "closed_on")
    asked = select(title, *(CAMPAIGN.c[name] for name in names)).where(CAMPAIGN.c.closed.is_(False))
    found = connection.execute(asked.order_by(CAMPAIGN.c.voting_day.desc())).mappings()
    return tuple(CampaignLine(**row, at_work=row["id"] == at_work) for row in found)


def users(connection: Connection) -> tuple[UserLine, ...]:
    """Who may open the file, in the order in which they were let in."""
    asked = select(USER.c.id, USER.c.name, USER.c.role).where(USER.c.closed.is_(False)).order_by(USER.c.key)
    return tuple(UserLine(*row) for row in connection.execute(asked))


def is_closed(connection: Connection, campaign: UUID) -> bool | None:
    """Whether a campaign was closed; None when it is not there any more."""
    asked = select(CAMPAIGN.c.closed_on).where(CAMPAIGN.c.id == campaign, CAMPAIGN.c.closed.is_(False))
    found = connection.execute(asked).one_or_none()
    return None if found is None else found.closed_on is not None


def territory_name(connection: Connection, code: str, language: Language) -> str:
    """A territory's name; empty when the code is not known."""
    return connection.execute(select(in_force(TERRITORY, language)).where(TERRITORY.c.code == code)).scalar() or ""


def today_line(connection: Connection, campaign: UUID, today: date) -> TodayLine:
    """The counts of the day; asked apart from the lists, whose wide questions cost the first screen 0.1 s to build."""
    voting = connection.execute(select(CAMPAIGN.c.voting_day).where(CAMPAIGN.c.id == campaign)).scalar_one()
    seminar = training.facts()
    held = (seminar.c.campaign_id == campaign) & seminar.c.closed.is_(False)
    seminars_today, unmarked = connection.execute(
        select(counted(seminar.c.on == today), counted((seminar.c.on <= today) & (seminar.c.unmarked > 0))).where(held)
    ).one()
    return TodayLine(
        days_left=(voting - today) // timedelta(days=1),
        seminars_today=seminars_today,
        unmarked=unmarked,
        **place_counts(connection, campaign),
        **member_counts(connection, campaign),
    )


def counted(condition: ColumnElement[Any]) -> ColumnElement[int]:
    """How many rows fulfil a condition, or the sum of a number."""
    return func.coalesce(func.sum(type_coerce(condition, Integer)), 0)


def place_counts(connection: Connection, campaign: UUID) -> dict[str, int]:
    """Precincts that work by their state, what they lack, and those that do not work."""
    place, standing = precincts.PLACE, precincts.STANDING
    state, works = standing.c.state, place.c.works.is_(True)
    people = precincts.holders().with_only_columns(func.count()).correlate(place).scalar_subquery()
    counts = {
        "precincts": counted(works),
        "idle": counted(place.c.works.is_(False)),
        "ready": counted(works & (state == State.READY)),
        "ready_told": counted(works & (state == State.READY) & (standing.c.degree == Degree.TOLD)),
        "remarks": counted(works & (state == State.REMARKS)),
        "not_ready": counted(works & (state == State.NOT_READY)),
        "unchecked": counted(works & (state == State.UNCHECKED)),
        "vacancies": counted(case((works, func.max(0, func.coalesce(place.c.seats - people, 0))), else_=0)),
        "short": counted(case((works, precincts.missing()), else_=0)),
    }
    asked = (
        select(*counts.values())
        .select_from(place.outerjoin(standing, standing.c.row == place.c.id))
        .where(place.c.campaign_id == campaign, place.c.closed.is_(False))
    )
    return dict(zip(counts, connection.execute(asked).one(), strict=True))


def member_counts(connection: Connection, campaign: UUID) -> dict[str, int]:
    """Members, those who were at a seminar, those whom nobody has reached by telephone.

    The people of a precinct that does not work this time are waited for by nobody.
    """
    post, contact, sheet = members.POST, members.CONTACT, members.ATTENDANCE
    commission, place = members.COMMISSION, members.PLACE
    came = exists().where(
        sheet.c.appointment_id == post.c.id,
        sheet.c.presence.in_(list(CAME)),
        sheet.c.closed.is_(False),
        sheet.c.seminar_id == members.SEMINAR.c.id,
        members.SEMINAR.c.closed.is_(False),
    )
    reached = exists().where(
        contact.c.person_id == post.c.person_id,
        contact.c.closed.is_(False),
        contact.c.wrong.is_(False),
        contact.c.confirmed_on.is_not(None),
    )
    idle = exists().where(
        commission.c.id == post.c.commission_id,
        place.c.precinct_id == commission.c.precinct_id,
        func.likely(place.c.campaign_id == post.c.campaign_id),
        place.c.works.is_(False) | place.c.closed.is_(True),
    )
    asked = select(func.count(), counted(came), counted(~reached)).select_from(post)
    asked = asked.where(post.c.campaign_id == campaign, post.c.closed.is_(False), ~idle)
    return dict(zip(("members", "trained", "unconfirmed"), connection.execute(asked).one(), strict=True))
