"""Founding: a district opens its file for a campaign."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop.actions import calendar
from desktop.actions.reference import (
    cases,
    checklists,
    indicators,
    item_kinds,
    lawpoints,
    points,
    questions,
    shipped,
    territories,
    topics,
)
from desktop.domain.campaigns import Vote
from desktop.domain.checking import checked
from desktop.domain.commissions import CommissionLevel
from desktop.domain.facts.campaigns import CampaignData
from desktop.domain.faults import Refusal
from desktop.domain.identity import coded_id, new_id
from desktop.domain.territories import Level
from desktop.domain.users import FIRST_USER, Role
from desktop.storage.founding import found_file, remove
from desktop.storage.lock import Lock
from desktop.storage.office import Office
from desktop.storage.tables import Campaign, Commission, Setting, Territory, User
from desktop.storage.work import Work
from desktop.text import text

FOUNDED = text("Founding", "The file was made")
UNKNOWN_TERRITORY = text("Founding", "There is no district or city with the code “{code}”.")

BODIES = {
    Vote.REFERENDUM: ("референдум комиссиясы", "комиссия референдума"),
    Vote.ELECTION: ("сайлау комиссиясы", "избирательная комиссия"),
}
CENTRAL = {
    Vote.REFERENDUM: ("Орталық референдум комиссиясы", "Центральная комиссия референдума"),
    Vote.ELECTION: ("Орталық сайлау комиссиясы", "Центральная избирательная комиссия"),
}
ADJECTIVES = {" ауданы": " аудандық", " облысы": " облыстық", " қаласы": " қалалық"}


@dataclass(frozen=True, slots=True)
class Campaigning:
    """What a founder says of the campaign; the Russian title may be empty."""

    title: str
    called: date
    voting_day: date
    vote: Vote = Vote.REFERENDUM
    title_ru: str = ""


def found(
    path: Path, code: str, campaign: Campaigning, password: str, *, today: Callable[[], date] = date.today
) -> tuple[Office, str]:
    """Make the file, write the founding step, open it; the recovery code comes back as it is to be printed.

    Raises ``Refusal`` for an unknown district, days in the wrong order, an existing file, an unfit place.
    """
    known = {row["code"]: row for row in shipped("territories.csv")}
    if code not in known or known[code]["level"] in (Level.COUNTRY.value, Level.OKRUG.value):
        raise Refusal(UNKNOWN_TERRITORY.fill(code=code), "commission")
    facts = checked(
        CampaignData,
        title_kk=campaign.title,
        title_ru=campaign.title_ru,
        vote=campaign.vote,
        called=campaign.called,
        voting_day=campaign.voting_day,
    )
    key, file_id, recovery = found_file(path, FIRST_USER, password)
    office = Office(path, key, file_id, FIRST_USER, today, Lock(path, FIRST_USER), founding=True)
    try:
        with office.unit_of_work(FOUNDED, "founding") as work:
            write_first_rows(work, known, code, facts)
    except BaseException:
        office.close()
        remove(path)
        raise
    return office, recovery


def write_first_rows(work: Work, known: dict[str, dict[str, str]], code: str, facts: CampaignData) -> None:
    """The founding step: what ships, the commissions above and our own, the campaign, the first user."""
    work.add_many(territories())
    work.add_many(item_kinds())
    work.add_many(indicators())
    work.add_many(checklists())
    work.add_many(points())
    work.add_many(topics())
    work.add_many(lawpoints())
    work.add_many(questions())
    work.add_many(cases())
    campaign = work.add(Campaign(id=work.new(), **facts.model_dump()))
    calendar.lay(work, campaign, facts)
    work.add_many(commissions(known, code, facts.vote))
    work.add(User(id=new_id(), name=FIRST_USER, role=Role.CHAIR.value))
    work.add(Setting(id=new_id(), name="zone", value="+05:00"))


def commissions(known: dict[str, dict[str, str]], code: str, vote: Vote) -> list[Commission]:
    """The central, the regional and our own commission; a region's own file has no district."""
    central = CENTRAL[vote]
    made = [_commission(CommissionLevel.CENTRAL, "KZ", central[0], central[1])]
    chain = [code]
    while known[chain[-1]]["parent_code"] not in ("", "KZ"):
        chain.append(known[chain[-1]]["parent_code"])
    for each in reversed(chain):
        name_kk, name_ru = commission_names(known[each], vote)
        level = CommissionLevel.REGIONAL if known[each]["parent_code"] == "KZ" else CommissionLevel.DISTRICT
        made.append(_commission(level, each, name_kk, name_ru))
    made[-1].own = True
    return made


def commission_names(territory: dict[str, str], vote: Vote) -> tuple[str, str]:
    """The usual names of a territory's commission, to be corrected by the office.

    Kazakh makes an adjective of the territory's noun («Отырар аудандық»), Russian of a district's own adjective
    («Отырарская районная»); where that form is not plain, the territory's name follows in brackets.
    """
    body_kk, body_ru = BODIES[vote]
    name_kk, name_ru = territory["name_kk"], territory["name_ru"]
    for noun, adjective in ADJECTIVES.items():
        if name_kk.endswith(noun):
            name_kk = name_kk.removesuffix(noun) + adjective
    if name_ru.endswith("ский район"):
        named = name_ru.removesuffix("ий район") + "ая районная территориальная " + body_ru
    elif name_ru.endswith("ская область"):
        named = name_ru.removesuffix(" область") + " областная территориальная " + body_ru
    else:
        named = f"Территориальная {body_ru} ({name_ru})"
    return f"{name_kk} аумақтық {body_kk}", named


def _commission(level: CommissionLevel, code: str, name_kk: str, name_ru: str) -> Commission:
    return Commission(
        id=new_id(), level=level, territory_id=coded_id("territory", code), name_kk=name_kk, name_ru=name_ru
    )


def okrug(work: Work, district: str, name_kk: str, name_ru: str = "") -> Territory:
    """The okrug of that name in a district; one that no list knows is added as the office's own."""
    for each in work.find(Territory, parent_code=district):
        if name_kk in (each.name_kk, each.name_kk.removesuffix(" ауылдық округі")) or (
            name_ru and name_ru == each.name_ru
        ):
            return each
    fresh = new_id()
    made = Territory(
        id=fresh,
        code=f"{district}-{fresh.hex[-8:].upper()}",
        parent_code=district,
        level=Level.OKRUG,
        name_kk=name_kk,
        name_ru=name_ru,
    )
    work.add(made)
    return made
