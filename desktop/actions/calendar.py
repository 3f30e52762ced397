"""The calendar: lay it by the rules, move it with the vote, change a date with a reason, say what is done."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from desktop.actions import keeping, settings
from desktop.domain.calendar import Event, Held, contradictions, moves, propose, refuse_order, rules_for
from desktop.domain.checking import checked
from desktop.domain.eventrules import Anchor, Anchors, Rule
from desktop.domain.facts.calendar import CalendarDateData, DayOffData
from desktop.domain.facts.campaigns import CampaignData
from desktop.domain.faults import Refusal
from desktop.domain.holidays import DAY_KINDS, DayKind
from desktop.domain.identity import coded_id, new_id
from desktop.domain.precincts import PrecinctKind
from desktop.storage.names import OWN
from desktop.storage.office import Office
from desktop.storage.reading import calendar as reading
from desktop.storage.tables import CalendarDate, Campaign, DayOff, Overlay
from desktop.storage.work import Done, Work, finished
from desktop.text import text

ADDED = text("Calendar", "Calendar: “{title}” added")
CHANGED = text("Calendar", "Calendar: “{title}” changed")
CLOSED = text("Calendar", "Calendar: “{title}” taken out")
HELD = text("Calendar", "Calendar: “{title}” done")
MOVED = text("Calendar", "Voting day is {date}: dates moved: {n}")
LAID = text("Calendar", "Calendar laid by the rules: {n} dates")
REWRITTEN = text("Calendar", "Rule changed: “{event}”")
OFF = text("Calendar", "{date}: {kind}")
TAKEN = text("Campaign", "There already is a campaign with voting day {date}.")
AS_USUAL = text("Calendar", "as the calendar has it")
FORMED_LATE = text("Calendar", "The commission was formed after voting day: look at the year.")
NOT_FORMED = text("Calendar", "Say first when the commission was formed: “Move the days”.")
TOO_FAR = text("Calendar", "Give a whole number of days, at most {n}.")
YEAR = 366
NO_RULE = text("Calendar", "There is no rule “{value}”.")


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Add an own line (``row_id`` None) or change a date; another day than the rule's needs a reason."""
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            facts = {"campaign_id": office.campaign_id, **stored(values)}
            if "last" not in facts and "first" in facts:
                facts["last"] = facts["first"]
            data = keeping.add(work, CalendarDate, CalendarDateData, facts)
            work.label = ADDED.fill(title=data.title_kk)
        else:
            data = change(work, row_id, values, version)
            work.label = CHANGED.fill(title=data.title_kk)
    return finished(work)


def stored(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values under the names by which a date keeps them."""
    return {("title_kk" if name == "title" else name): value for name, value in values.items()}


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> CalendarDateData:
    """Change the named values of a date; the one day of a date moves as one."""
    named = stored(values)
    held = work.one(CalendarDate, row_id)
    if held.first == held.last and len({"first", "last"} & set(named)) == 1:
        named["first"] = named["last"] = named.get("first", named.get("last"))
    return keeping.change(work, CalendarDate, CalendarDateData, row_id, named, version)


def close(office: Office, row_id: UUID) -> Done:
    """Take a date out of the calendar."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(title=work.one(CalendarDate, row_id).title_kk)
        work.close(CalendarDate, row_id)
    return finished(work)


def done(office: Office, row_id: UUID, on: date | None = None) -> Done:
    """Say that what a date asks has been done, today or on another day."""
    with office.unit_of_work(HELD) as work:
        data = change(work, row_id, {"done_on": on or office.today}, None)
        work.label = HELD.fill(title=data.title_kk)
    return finished(work)


def lay(work: Work, campaign: UUID, facts: CampaignData) -> int:
    """Lay the calendar of a campaign by the rules of full days; how many dates."""
    rules = rules_for(facts.vote.value, facts.called)
    events = propose(rules, Anchors(facts.called, facts.voting_day))
    work.add_many([row_of(campaign, event) for event in events])
    return len(events)


def row_of(campaign: UUID, event: Event) -> CalendarDate:
    """A proposed date as it is stored."""
    data = checked(CalendarDateData, campaign_id=campaign, **facts_of(event))
    return CalendarDate(id=new_id(), **data.model_dump())


def facts_of(event: Event) -> dict[str, Any]:
    """What a rule says of a date."""
    rule = event.rule
    return {
        "code": rule.code,
        "kind": PrecinctKind(rule.kind) if rule.kind else None,
        "title_kk": rule.names[0],
        "title_ru": rule.names[1],
        "first": event.first,
        "last": event.last,
        "first_hour": rule.first.hour,
        "last_hour": rule.last.hour,
        "planned_first": event.first,
        "planned_last": event.last,
    }


def move(office: Office, called: date, voting: date, rule_set: str, formed: date | None = None) -> Done:
    """Give the campaign other days or another rule set: every date that the office did not set itself follows.

    ``formed`` is the day when the commission was formed; None keeps the one that stands. ``Refusal``: a voting day
    before the call, one that another campaign has, a commission formed after the vote, a campaign that is closed.
    """
    refuse_order(called, voting)
    if formed is not None and formed > voting:
        raise Refusal(FORMED_LATE, "formed")
    with office.unit_of_work(MOVED) as work:
        campaign = work.one(Campaign, office.campaign_id)
        if any(each.id != campaign.id for each in work.find(Campaign, voting_day=voting, closed=False)):
            raise Refusal(TAKEN.fill(date=f"{voting:%d.%m.%Y}"), "voting_day")
        work.change(Campaign, campaign.id, {"called": called, "voting_day": voting})
        settings.put(work, reading.RULE_SET.format(campaign=campaign.id.hex), rule_set)
        rules = rules_for(campaign.vote.value, called, rule_set, reading.own_rules(work.connection))
        if formed is not None:
            settings.put(work, reading.FORMED, formed.isoformat())
        moved = follow(work, campaign.id, rules, reading.anchors(work.connection, called, voting))
        work.label = MOVED.fill(date=f"{voting:%d.%m.%Y}", n=moved)
    return finished(work)


def follow(work: Work, campaign: UUID, rules: tuple[Rule, ...], anchors: Anchors) -> int:
    """Bring the dates of a campaign to what the rules say now; how many moved."""
    rows = {row.code: row for row in work.find(CalendarDate, campaign_id=campaign, closed=False) if row.code}
    held = {code: Held(code, row.first, row.last, row.planned_first, row.planned_last) for code, row in rows.items()}
    events = {event.rule.code: event for event in propose(rules, anchors)}
    count = 0
    for each in moves(held, list(events.values()), work.day):
        code = each.rule.code
        event, row = events.get(code), rows.get(code)
        if row is None and event is not None:
            work.add(row_of(campaign, event))
        elif row is not None and event is None:
            work.close(CalendarDate, row.id)
        elif row is not None and event is not None:
            planned = {"planned_first": event.first, "planned_last": event.last}
            days = {} if each.kept else {"first": event.first, "last": event.last}
            work.change(CalendarDate, row.id, {**planned, **days})
        count += each.moved
    return count


def rewrite(office: Office, code: str, values: Mapping[str, str]) -> Done:
    """Change a rule of this office: ``first_days``, ``last_days``, ``anchor``, ``full``, ``article``; empty as shipped.

    The dates that follow the rule move with it. ``Refusal`` where the rules would contradict each other, count more
    than a year, or count from the forming of a commission of which nobody said when it was formed.
    """
    refuse_days(values)
    with office.unit_of_work(REWRITTEN) as work:
        row_id = coded_id("eventrule", code)
        for name, value in values.items():
            overlay(work, row_id, name, value)
        campaign = work.one(Campaign, office.campaign_id)
        name = reading.rule_set(work.connection, campaign.id)
        rules = rules_for(campaign.vote.value, campaign.called, name, reading.own_rules(work.connection))
        rule = next((each for each in rules if each.code == code), None)
        if rule is None:
            raise Refusal(NO_RULE.fill(value=code))
        anchors = reading.anchors(work.connection, campaign.called, campaign.voting_day)
        if rule.first.anchor is Anchor.FORMED and anchors.formed is None:
            raise Refusal(NOT_FORMED, "anchor")
        against = contradictions(propose(rules, anchors))
        if against:
            raise Refusal(against[0])
        follow(work, campaign.id, rules, anchors)
        work.label = REWRITTEN.fill(event=rule.names[0])
    return finished(work)


def refuse_days(values: Mapping[str, str]) -> None:
    """``Refusal`` of days that are no number, or more than a year."""
    for name in ("first_days", "last_days"):
        said = values.get(name, "")
        if said and not (re.fullmatch(r"[-+]?\d{1,4}", said) and abs(int(said)) <= YEAR):
            raise Refusal(TOO_FAR.fill(n=YEAR), name)


def overlay(work: Work, row_id: UUID, name: str, value: str) -> None:
    """Lay the office's own value over one field of a shipped row; empty: as shipped."""
    known = work.find(Overlay, row_id=row_id, layer=OWN, field=name)
    if known:
        work.change(Overlay, known[0].id, {"value": value or known[0].value, "closed": not value})
    elif value:
        work.add(Overlay(id=new_id(), row_id=row_id, layer=OWN, field=name, value=value))


def lay_again(office: Office) -> Done:
    """Lay the calendar of a campaign that has none, as a file of an older program has it."""
    with office.unit_of_work(LAID) as work:
        campaign = work.one(Campaign, office.campaign_id)
        rules = rules_for(campaign.vote.value, campaign.called, own=reading.own_rules(work.connection))
        n = follow(work, campaign.id, rules, reading.anchors(work.connection, campaign.called, campaign.voting_day))
        work.label = LAID.fill(n=n)
    return finished(work)


def day_off(office: Office, day: date, kind: DayKind | None, name: str = "") -> Done:
    """Say of a day that it is off, that the office is closed, or that people work; None: as the calendar has it."""
    with office.unit_of_work(OFF) as work:
        known = work.find(DayOff, day=day)
        if kind is None:
            for each in known:
                work.close(DayOff, each.id)
        else:
            data = checked(DayOffData, day=day, kind=kind, name=name)
            if known:
                work.change(DayOff, known[0].id, {**data.model_dump(), "closed": False})
            else:
                work.add(DayOff(id=new_id(), **data.model_dump()))
        said = DAY_KINDS[kind] if kind else AS_USUAL
        work.label = OFF.fill(date=f"{day:%d.%m.%Y}", kind=said)
    return finished(work)
