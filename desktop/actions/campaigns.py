"""A new campaign in the same file, and the end of one: what lasts comes over as proposals to be confirmed."""

from datetime import date, timedelta
from uuid import UUID

from desktop.actions import calendar, lessons
from desktop.actions.founding import BODIES, Campaigning
from desktop.domain.campaigns import Vote
from desktop.domain.checking import checked
from desktop.domain.facts.campaigns import CampaignData
from desktop.domain.facts.people import AppointmentData
from desktop.domain.facts.tasks import TaskData
from desktop.domain.faults import Refusal
from desktop.domain.identity import new_id
from desktop.storage.office import Office
from desktop.storage.tables import (
    Appointment,
    Building,
    Campaign,
    Commission,
    Contact,
    Holding,
    Need,
    Participation,
    Task,
)
from desktop.storage.work import Done, Work, finished
from desktop.text import Say, Sentence, text

BEGUN = text("Campaign", "New campaign: {title}")
CHANGED = text("Campaign", "Campaign changed: {title}")
REOPENED = text("Campaign", "Campaign taken up again: {title}")
ENDED = text("Campaign", "Campaign closed: {title}")
SAME_DAY = text("Campaign", "There already is a campaign with voting day {date}.")
CLOSED_EARLIER = text("Campaign", "This campaign was closed on {date}.")

CONFIRM: tuple[tuple[str, Sentence], ...] = (
    ("people", text("Confirm", "Confirm the people in the commissions: {n}")),
    ("phones", text("Confirm", "Confirm the phones: {n}")),
    ("buildings", text("Confirm", "Confirm the buildings and premises: {n}")),
    ("equipment", text("Confirm", "Confirm the equipment by entry: {n}")),
)
"""What comes over is a proposal until somebody has looked at it."""
WEEK = timedelta(days=7)
"""By when after the call what came over is confirmed: an editable default of practice (D−29)."""

CARRIED = {
    "precinct_id", "region_id", "number", "suffix", "kind", "subtype", "building_id", "spare_building_id",
    "opens", "closes", "boundaries", "phone", "seats", "seats_decision", "papers",
}  # fmt: skip
"""What a precinct brings along. Whether it works is resolved anew in each campaign; counts and marks are asked anew."""


def begin(office: Office, campaign: Campaigning, say: Say | None = None) -> Done:
    """Begin a campaign with the precincts, commissions and needs of the one at work, which stays open.

    Precincts that were taken out and posts that have ended by the call stay behind. A need that came over names the
    campaign it comes from, until somebody confirms it; phones lose their tick, and a task each asks to confirm people,
    phones, buildings and equipment, in the words that ``say`` gives. Lessons become lines of the new calendar.
    ``Refusal``: days in the wrong order, a voting day taken.
    """
    facts = facts_of(campaign)
    earlier = office.campaign_id
    with office.unit_of_work(BEGUN.fill(title=facts.title_kk), of_campaign=False) as work:
        refuse_same_day(work, facts)
        former = work.one(Campaign, earlier)
        begun = work.add(Campaign(id=work.new(), **facts.model_dump()))
        calendar.lay(work, begun, facts)
        bring_needs(work, bring_precincts(work, earlier, begun), former.title_kk)
        bring_posts(work, earlier, begun, facts.called)
        lessons.carry(work, earlier, work.one(Campaign, begun))
        asked = unconfirm(work, begun)
        if say is not None:
            ask_to_confirm(work, begun, facts.called, asked, say)
        rename(work, former.vote, facts.vote)
    return finished(work)


def bring_precincts(work: Work, earlier: UUID, begun: UUID) -> dict[UUID, UUID]:
    """The precincts of the earlier campaign in the new one: old part in a campaign → new part."""
    places = work.find(Participation, campaign_id=earlier, closed=False)
    brought = {place.id: new_id() for place in places}
    work.add_many(
        [
            Participation(id=brought[place.id], campaign_id=begun, **place.model_dump(include=CARRIED))
            for place in places
        ]
    )
    return brought


def bring_needs(work: Work, brought: dict[UUID, UUID], title: str) -> None:
    """What each precinct needed, said to come from that campaign."""
    rows = [
        Need(id=new_id(), participation_id=fresh, item_id=need.item_id, quantity=need.quantity, source=title)
        for old, fresh in brought.items()
        for need in work.find(Need, participation_id=old, closed=False)
    ]
    work.add_many(rows)


def bring_posts(work: Work, earlier: UUID, begun: UUID, called: date) -> None:
    """The people of the commissions, in the posts that last beyond the call."""
    kept = set(AppointmentData.model_fields) - {"campaign_id"}
    work.add_many(
        [
            Appointment(id=new_id(), campaign_id=begun, **post.model_dump(include=kept))
            for post in work.find(Appointment, campaign_id=earlier, closed=False)
            if post.until is None or post.until >= called
        ]
    )


def unconfirm(work: Work, begun: UUID) -> dict[str, int]:
    """Phones lose their tick; how many of each list came over and wait to be confirmed."""
    people = {post.person_id for post in work.find(Appointment, campaign_id=begun, closed=False)}
    phones = list(work.among(Contact, "person_id", people, closed=False))
    unticked = {"confirmed_on": None, "confirmed_by": ""}
    work.change_many(Contact, [(each["id"], unticked) for each in phones if each["confirmed_on"] is not None])
    return {
        "people": len(people),
        "phones": len(phones),
        "buildings": len(work.find(Building, closed=False)),
        "equipment": len(work.find(Holding, closed=False)),
    }


def ask_to_confirm(work: Work, begun: UUID, called: date, asked: dict[str, int], say: Say) -> None:
    """A task for each list that came over; an empty list asks nothing."""
    rows = [
        checked(TaskData, campaign_id=begun, title=say(said.fill(n=asked[name]), "kk"), due=called + WEEK)
        for name, said in CONFIRM
        if asked[name]
    ]
    work.add_many([Task(id=new_id(), **row.model_dump()) for row in rows])


def rename(work: Work, former: Vote, now: Vote) -> None:
    """The same commissions prepare elections and referendums, each under the name of its vote."""
    if former is now:
        return
    for commission in work.find(Commission):
        names = {
            "name_kk": commission.name_kk.replace(BODIES[former][0], BODIES[now][0]),
            "name_ru": commission.name_ru.replace(BODIES[former][1], BODIES[now][1]),
        }
        work.change(Commission, commission.id, names)


def change(office: Office, campaign_id: UUID, campaign: Campaigning) -> Done:
    """Correct the title, the kind or the days of a campaign. ``Refusal``: days in the wrong order, a day taken."""
    facts = facts_of(campaign)
    with office.unit_of_work(CHANGED.fill(title=facts.title_kk), of_campaign=False) as work:
        refuse_same_day(work, facts, campaign_id)
        held = work.one(Campaign, campaign_id)
        work.change(Campaign, campaign_id, facts.model_dump(exclude={"closed_on"}))
        if campaign_id == office.campaign_id:
            rename(work, held.vote, facts.vote)
    return finished(work)


def reopen(office: Office, campaign_id: UUID) -> Done:
    """Take a closed campaign up again."""
    with office.unit_of_work(REOPENED, of_campaign=False) as work:
        work.label = REOPENED.fill(title=work.one(Campaign, campaign_id).title_kk)
        work.change(Campaign, campaign_id, {"closed_on": None})
    return finished(work)


def facts_of(campaign: Campaigning) -> CampaignData:
    """What was said of a campaign, checked."""
    return checked(
        CampaignData,
        title_kk=campaign.title,
        title_ru=campaign.title_ru,
        vote=campaign.vote,
        called=campaign.called,
        voting_day=campaign.voting_day,
    )


def refuse_same_day(work: Work, facts: CampaignData, campaign_id: UUID | None = None) -> None:
    """``Refusal`` when another campaign has this voting day."""
    if any(each.id != campaign_id for each in work.find(Campaign, voting_day=facts.voting_day, closed=False)):
        raise Refusal(SAME_DAY.fill(date=f"{facts.voting_day:%d.%m.%Y}"), "voting_day")


def close(office: Office, campaign_id: UUID | None = None) -> Done:
    """Close a campaign, without an id the one at work: its data stay to be looked at. ``Refusal`` when it is closed."""
    ending = campaign_id or office.campaign_id
    with office.unit_of_work(ENDED, of_campaign=False) as work:
        held = work.one(Campaign, ending)
        if held.closed_on is not None:
            raise Refusal(CLOSED_EARLIER.fill(date=f"{held.closed_on:%d.%m.%Y}"))
        work.label = ENDED.fill(title=held.title_kk)
        work.change(Campaign, ending, {"closed_on": work.day})
    return finished(work)
