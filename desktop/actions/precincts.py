"""What a person does with precincts: enter one, change it, count its voters, take it out, bring it back."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from desktop.domain.campaigns import Vote
from desktop.domain.checking import checked
from desktop.domain.commissions import CommissionLevel
from desktop.domain.facts.figures import FigureData
from desktop.domain.facts.precincts import PrecinctData
from desktop.domain.faults import Refusal
from desktop.domain.figures import VOTERS_LIMIT, FigureKind
from desktop.domain.identity import new_id
from desktop.domain.precincts import split_number
from desktop.storage.office import Office
from desktop.storage.tables import Campaign, Commission, Figure, Participation, Precinct, Territory
from desktop.storage.work import Done, Work, finished
from desktop.text import text

ADDED = text("Precincts", "Precinct № {no} added")
CHANGED = text("Precincts", "Precinct № {no} changed")
CLOSED = text("Precincts", "Precinct № {no} taken out")
REOPENED = text("Precincts", "Precinct № {no} brought back")
COUNTED = text("Precincts", "Precinct № {no}: new count")
NOT_A_NUMBER = text("Precincts", "“{value}” is not a precinct number. For example: 842 or 851а.")
TAKEN = text("Precincts", "Precinct {no} already exists in this region.")
TAKEN_CLOSED = text("Precincts", "Precinct {no} was taken out earlier. Bring it back instead of entering it again.")
TOO_MANY = text("Precincts", "{n} people on the list; the limit is 3,000. Give a reason to keep it.")

LASTING = {"okrug_id", "settlement", "settlement_ru"}
VOTERS = {"voters", "voters_as_of", "voters_source", "voters_degree", "voters_reason"}
SPLIT = {"number", "suffix"}


def facts_of(values: Mapping[str, Any]) -> PrecinctData:
    """The facts checked; ``number`` may be a label such as «851а»."""
    held = dict(values)
    if isinstance(held.get("number"), str):
        try:
            held["number"], held["suffix"] = split_number(held["number"])
        except ValueError:
            raise Refusal(NOT_A_NUMBER.fill(value=str(held["number"])[:40]), "number") from None
    data = checked(PrecinctData, **held)
    if data.voters is not None and data.voters > VOTERS_LIMIT and not data.voters_reason.strip():
        raise Refusal(TOO_MANY.fill(n=data.voters), "voters_reason")
    return data


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter a precinct (``row_id`` None) or change the named values of one; ``values`` are fields of PrecinctData.

    A count of voters that differs is written beside the older ones, never over them.
    """
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            row_id = add(work, office.campaign_id, facts_of(values))
            label = ADDED
        else:
            change(work, row_id, values, version)
            label = CHANGED
        place = work.one(Participation, row_id)
        work.label = label.fill(no=f"{place.number}{place.suffix}")
    return finished(work)


def add(work: Work, campaign_id: UUID, data: PrecinctData) -> UUID:
    """A new precinct with its commission, in a campaign; the id of its part in the campaign."""
    row = add_many(work, campaign_id, [data])[0]
    work.made = row
    return row


def add_many(work: Work, campaign_id: UUID, data: Sequence[PrecinctData]) -> list[UUID]:
    """Many new precincts at once: a table's rows are written together. The ids of their parts come back in order."""
    campaign, district, region = work.once(f"ground of {campaign_id}", lambda: ground(work, campaign_id))
    refuse_taken(work, campaign.id, region.id, data)
    lasting: list[dict[str, Any]] = []
    places: list[dict[str, Any]] = []
    commissions: list[dict[str, Any]] = []
    figures: list[dict[str, Any]] = []
    for each in data:
        precinct, place = work.new(), new_id()
        lasting.append({**each.model_dump(include=LASTING), "id": precinct, "region_id": region.id})
        links = {"campaign_id": campaign.id, "precinct_id": precinct, "region_id": region.id}
        places.append({**each.model_dump(exclude=LASTING | VOTERS), **links, "id": place})
        commissions.append(commission_of(precinct, district.id, each, campaign.vote))
        figures += count_of(place, each, work.day)
    work.add_facts(Precinct, lasting)
    work.add_facts(Participation, places)
    work.add_facts(Commission, commissions)
    work.add_facts(Figure, figures)
    return [place["id"] for place in places]


def ground(work: Work, campaign_id: UUID) -> tuple[Campaign, Territory, Territory]:
    """The campaign, our district and the region in which its precincts are numbered."""
    own = work.find(Commission, own=True)[0]
    district = work.one(Territory, own.territory_id)
    return work.one(Campaign, campaign_id), district, region_of(work, district)


def commission_of(precinct_id: UUID, district_id: UUID, data: PrecinctData, vote: Vote) -> dict[str, Any]:
    """The facts of a precinct's commission, named by its number."""
    referendum = vote is Vote.REFERENDUM
    name_kk = f"№ {data.label} учаскелік {'референдум' if referendum else 'сайлау'} комиссиясы"
    name_ru = f"Участковая {'комиссия референдума' if referendum else 'избирательная комиссия'} № {data.label}"
    return {
        "id": new_id(),
        "level": CommissionLevel.PRECINCT,
        "territory_id": district_id,
        "precinct_id": precinct_id,
        "name_kk": name_kk,
        "name_ru": name_ru,
        "papers": data.papers,
    }


def places_by_label(work: Work, campaign_id: UUID) -> dict[str, tuple[UUID, UUID]]:
    """Every precinct of a campaign by its label: the id of its part in the campaign, and its own."""
    rows = work.among(Participation, "campaign_id", [campaign_id])
    return {f"{row['number']}{row['suffix']}": (row["id"], row["precinct_id"]) for row in rows}


def region_of(work: Work, territory: Territory) -> Territory:
    """The region in whose one row of numbers a district's precincts stand."""
    while territory.parent_code not in ("", "KZ"):
        territory = work.find(Territory, code=territory.parent_code)[0]
    return territory


def refuse_taken(work: Work, campaign: UUID, region: UUID, data: Sequence[PrecinctData]) -> None:
    """A number is given once in a region and a campaign, and not again after the precinct was taken out."""
    numbers = (each.number for each in data)
    known = work.among(Participation, "number", numbers, campaign_id=campaign, region_id=region)
    taken = {(row["number"], row["suffix"]): row["closed"] for row in known}
    for each in data:
        closed = taken.setdefault((each.number, each.suffix), None)
        if closed is not None:
            raise Refusal((TAKEN_CLOSED if closed else TAKEN).fill(no=each.label), "number")
        taken[each.number, each.suffix] = False


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> bool:
    """Change the named values of a precinct; False when nothing differs."""
    place = work.one(Participation, row_id)
    precinct = work.one(Precinct, place.precinct_id)
    counted = newest_voters(work, row_id)
    work.refuse_later(version, [place, precinct, *([counted] if counted else [])])
    held = {
        **place.model_dump(include=set(PrecinctData.model_fields)),
        **precinct.model_dump(include=LASTING),
        **values,
    }
    data = facts_of(held)
    if (data.number, data.suffix) != (place.number, place.suffix):
        refuse_taken(work, place.campaign_id, place.region_id, [data])
    named = set(values) | (SPLIT if "number" in values else set[str]())
    own = data.model_dump(include=named - LASTING - VOTERS)
    differs = work.change(Participation, row_id, own)
    differs |= work.change(Precinct, precinct.id, data.model_dump(include=named & LASTING))
    return count_voters(work, row_id, data) or differs if "voters" in named else differs


def newest_voters(work: Work, place: UUID) -> Figure | None:
    """The newest count of a precinct's voters; of one day, the one entered last."""
    known = work.find(Figure, participation_id=place, kind=FigureKind.VOTERS, closed=False)
    return max(known, key=lambda each: (each.as_of, each.key or 0), default=None)


def count_voters(work: Work, place: UUID, data: PrecinctData) -> bool:
    """Write a count of voters when it says something new; False when it does not."""
    if data.voters is None:
        return False
    newest = newest_voters(work, place)
    if newest and newest.value == data.voters and data.voters_as_of in (None, newest.as_of):
        return False
    work.add_facts(Figure, count_of(place, data, work.day))
    return True


def count_of(place: UUID, data: PrecinctData, today: date) -> list[dict[str, Any]]:
    """The facts of the count of voters that comes with a precinct; none where none was told."""
    if data.voters is None:
        return []
    facts = FigureData(
        participation_id=place,
        kind=FigureKind.VOTERS,
        value=data.voters,
        as_of=data.voters_as_of or today,
        source=data.voters_source,
        degree=data.voters_degree,
        reason=data.voters_reason,
    )
    return [{**facts.model_dump(), "id": new_id()}]


def count(office: Office, row_id: UUID, values: Mapping[str, Any]) -> Done:
    """Enter one count of a precinct (fields of FigureData but the precinct); older counts stay beside it."""
    data = checked(FigureData, **{"participation_id": row_id, "as_of": office.today, **values})
    if data.kind is FigureKind.VOTERS and data.value > VOTERS_LIMIT and not data.reason.strip():
        raise Refusal(TOO_MANY.fill(n=data.value), "reason")
    with office.unit_of_work(COUNTED) as work:
        place = work.one(Participation, row_id)
        work.label = COUNTED.fill(no=f"{place.number}{place.suffix}")
        work.add(Figure(id=new_id(), **data.model_dump()))
    return finished(work)


def close(office: Office, row_id: UUID) -> Done:
    """Take a precinct out of the list; it is kept and its number not used again."""
    return _set_closed(office, row_id, closed=True)


def reopen(office: Office, row_id: UUID) -> Done:
    """Bring a precinct back into the list."""
    return _set_closed(office, row_id, closed=False)


def _set_closed(office: Office, row_id: UUID, *, closed: bool) -> Done:
    with office.unit_of_work(CLOSED if closed else REOPENED) as work:
        place = work.one(Participation, row_id)
        work.label = (CLOSED if closed else REOPENED).fill(no=f"{place.number}{place.suffix}")
        work.change(Participation, row_id, {"closed": closed})
    return finished(work)
