"""The office itself: its commission, its campaign, its user and what the day asks."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Integer, func, select, type_coerce

from desktop.domain.commissions import genitive
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.lines import OfficeLine, TodayLine
from desktop.domain.readiness import MarkValue
from desktop.domain.territories import Level
from desktop.storage.names import in_force, named
from desktop.storage.questions import Question
from desktop.storage.reading import equipment, members, precincts, training
from desktop.storage.reading.common import T
from desktop.text import Language, text

CAMPAIGN, COMMISSION, TERRITORY = T["campaign"], T["commission"], T["territory"]
SETTING, USER = T["setting"], T["user"]

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
    """The role of a user; a user whom the file does not know may only look."""
    asked = select(USER.c.role).where(USER.c.name == user, USER.c.closed.is_(False))
    return connection.execute(asked).scalar() or "viewer"


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
    )


def territory_name(connection: Connection, code: str, language: Language) -> str:
    """A territory's name; empty when the code is not known."""
    return connection.execute(select(in_force(TERRITORY, language)).where(TERRITORY.c.code == code)).scalar() or ""


def today_line(connection: Connection, campaign: UUID, today: date) -> TodayLine:
    """The counts of the day."""
    voting = connection.execute(select(CAMPAIGN.c.voting_day).where(CAMPAIGN.c.id == campaign)).scalar_one()
    place = precincts.facts("kk")
    mine = (place.c.campaign_id == campaign) & place.c.closed.is_(False)
    working = mine & place.c.works.is_(True)
    verdict, told = place.c.verdict, place.c.state_degree == Degree.TOLD

    def counted(condition: Any) -> Any:
        return func.coalesce(func.sum(type_coerce(condition, Integer)), 0)

    ready, ready_told, remarks, not_ready, unchecked, vacancies, count = connection.execute(
        select(
            counted(verdict == MarkValue.YES),
            counted((verdict == MarkValue.YES) & told),
            counted(verdict == MarkValue.PARTLY),
            counted(verdict == MarkValue.NO),
            counted(verdict.is_(None)),
            counted(func.max(0, func.coalesce(place.c.seats, place.c.people) - place.c.people)),
            func.count(),
        ).where(working)
    ).one()
    idle = connection.execute(
        select(func.count()).select_from(place).where(mine & place.c.works.is_(False))
    ).scalar_one()
    people, key = members.listed("kk"), campaign.hex

    def size(*filters: tuple[str, str]) -> int:
        asked = people.ids(Question(filters=filters), key).order_by(None).subquery()
        return connection.execute(select(func.count()).select_from(asked)).scalar_one()

    seminar = training.facts()
    held = (seminar.c.campaign_id == campaign) & seminar.c.closed.is_(False)
    on_today = select(func.count()).select_from(seminar).where(held & (seminar.c.on == today))
    unmarked = (
        select(func.count()).select_from(seminar).where(held & (seminar.c.on <= today) & (seminar.c.unmarked > 0))
    )
    short = equipment.sums(connection, Question(filters=(("short", "yes"),)), campaign, "kk")[1]["short"]
    return TodayLine(
        days_left=(voting - today) // timedelta(days=1),
        precincts=count,
        idle=idle,
        ready=ready,
        ready_told=ready_told,
        remarks=remarks,
        not_ready=not_ready,
        unchecked=unchecked,
        members=size(),
        trained=size(("trained", "yes")),
        vacancies=vacancies,
        unconfirmed=size(("phone", "unconfirmed")),
        short=short,
        seminars_today=connection.execute(on_today).scalar_one(),
        unmarked=connection.execute(unmarked).scalar_one(),
    )
