"""The calendar of a campaign: its dates with the rules behind them, days off, what would move."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from uuid import UUID

from sqlalchemy import Connection, FromClause, select

from desktop.domain.calendar import DateMove, Held, contradictions, moves, propose, rules_for
from desktop.domain.calendar_lines import CalendarLine
from desktop.domain.eventrules import (
    FULL,
    RESPONSIBLE,
    Anchor,
    Anchors,
    Rule,
    Sense,
    act,
    in_words,
    shipped,
    uniform,
)
from desktop.domain.holidays import WEEKEND, OffDay, days_off
from desktop.domain.identity import coded_id
from desktop.storage.names import in_words as in_two
from desktop.storage.questions import Row
from desktop.storage.reading.common import Listed, T, those
from desktop.text import Language, Sentence

DATES, OFF, CAMPAIGN, OVERLAY, SETTING = T["calendardate"], T["dayoff"], T["campaign"], T["overlay"], T["setting"]
RULE_SET = "rule_set {campaign}"
FORMED = "commission_formed"
"""Settings: which rules a campaign follows, and since when our commission stands."""


@cache
def facts(language: Language) -> FromClause:
    """One row a date."""
    title = in_two(DATES.c.title_kk, DATES.c.title_ru, language)
    return select(*(each for each in DATES.c if each.name != "key"), title.label("title")).subquery("facts")


@cache
def listed(language: Language) -> Listed:
    """The list of dates."""
    made = facts(language)
    return Listed(
        "calendar",
        made,
        {
            "done": {"no": made.c.done_on.is_(None), "yes": made.c.done_on.is_not(None)},
            "own": {"yes": made.c.code == ""},
            "changed": {
                "yes": made.c.planned_first.is_not(None)
                & ((made.c.first != made.c.planned_first) | (made.c.last != made.c.planned_last))
            },
        },
    )


def campaign_days(connection: Connection, campaign: UUID) -> tuple[str, date, date]:
    """What the campaign prepares, when it was called, when people vote."""
    asked = select(CAMPAIGN.c.vote, CAMPAIGN.c.called, CAMPAIGN.c.voting_day).where(CAMPAIGN.c.id == campaign)
    vote, called, voting = connection.execute(asked).one()
    return vote.value, called, voting


def kept_setting(connection: Connection, name: str) -> str:
    """A setting that only the calendar asks for."""
    asked = select(SETTING.c.value).where(SETTING.c.name == name, SETTING.c.closed.is_(False))
    return connection.execute(asked).scalar() or ""


def anchors(connection: Connection, called: date, voting: date) -> Anchors:
    """The days from which rules count."""
    formed = kept_setting(connection, FORMED)
    return Anchors(called, voting, date.fromisoformat(formed) if formed else None)


def rule_set(connection: Connection, campaign: UUID) -> str:
    """The rule set that the campaign follows."""
    return kept_setting(connection, RULE_SET.format(campaign=campaign.hex)) or FULL


def own_rules(connection: Connection) -> tuple[Rule, ...]:
    """The shipped rules with the office's changes laid over them."""
    ids = {coded_id("eventrule", rule.code): rule.code for rule in shipped()}
    asked = select(OVERLAY.c.row_id, OVERLAY.c.field, OVERLAY.c.value).where(
        OVERLAY.c.row_id.in_(ids), OVERLAY.c.closed.is_(False)
    )
    changes: dict[str, dict[str, str]] = {}
    for row_id, name, value in connection.execute(asked.order_by(OVERLAY.c.layer)):
        changes.setdefault(ids[row_id], {})[name] = value
    return tuple(amended(rule, changes[rule.code]) if rule.code in changes else rule for rule in shipped())


def amended(rule: Rule, change: Mapping[str, str]) -> Rule:
    """A rule as the office changed it: ``first_days``, ``last_days``, ``anchor``, ``full``, ``article``."""
    first, last = rule.first, rule.last
    if "anchor" in change:
        first, last = (replace(each, anchor=Anchor(change["anchor"])) for each in (first, last))
    if "full" in change:
        first, last = (replace(each, full=change["full"] == "1") for each in (first, last))
    if "first_days" in change:
        first = replace(first, days=int(change["first_days"]))
    if "last_days" in change:
        last = replace(last, days=int(change["last_days"]))
    return replace(rule, first=first, last=last, article=change.get("article", rule.article))


def rules(connection: Connection, campaign: UUID, called: date, name: str | None = None) -> tuple[Rule, ...]:
    """The rules in force for the campaign, by its own rule set or another."""
    vote = campaign_days(connection, campaign)[0]
    return rules_for(vote, called, name or rule_set(connection, campaign), own_rules(connection))


def own_days(connection: Connection) -> dict[date, OffDay]:
    """What the office said of days of its own."""
    asked = select(OFF.c.day, OFF.c.kind, OFF.c.name).where(OFF.c.closed.is_(False))
    return {day: OffDay(day, kind, (name, name, name)) for day, kind, name in connection.execute(asked)}


def off_days(connection: Connection, first: date, last: date) -> dict[date, OffDay]:
    """The days off between two days, with what the office said of its own."""
    return days_off(first, last, own_days(connection))


def said_of_days(connection: Connection, first: date, last: date) -> list[OffDay]:
    """The days off between two days and those on which people work after all, in order."""
    own = {day: each for day, each in own_days(connection).items() if first <= day <= last}
    return [each for _, each in sorted({**days_off(first, last), **own}.items())]


def rows(connection: Connection, ids: Sequence[UUID], language: Language, campaign: UUID) -> list[Row[CalendarLine]]:
    """The lines of these dates, in this order; one that is gone is left out."""
    found = those(connection, facts(language), ids)
    if not found:
        return []
    _, called, voting = campaign_days(connection, campaign)
    held = {rule.code: rule for rule in rules(connection, campaign, called)}
    base = {rule.code: uniform(rule) for rule in shipped()}
    days = [row["last"] for row in found.values()]
    off = off_days(connection, min(days), max(days))
    made: list[Row[CalendarLine]] = []
    for each in ids:
        if each not in found:
            continue
        row = found[each]
        rule = held.get(row["code"])
        said = off.get(row["last"])
        line = CalendarLine(
            title=spoken(row["title_kk"], row["title_ru"], rule, language),
            short=rule.short(language) if rule else spoken(row["title_kk"], row["title_ru"], None, language),
            who=row["responsible"] or (RESPONSIBLE[rule.responsible] if rule else ""),
            sense=None if rule is None else rule.sense if rule.task else Sense.ON,
            rule=in_words(rule) if rule else None,
            source=act(rule, language) if rule else "",
            uniform=base.get(row["code"], True),
            voting_day=voting,
            off=(said.said(language) or WEEKEND) if said else "",
            **{name: row[name] for name in KEPT},
        )
        made.append(Row(each, row["version"], line))
    return made


KEPT = (
    "title_kk", "title_ru", "code", "kind", "responsible", "first", "last", "first_hour", "last_hour",
    "planned_first", "planned_last", "reason", "resolution", "done_on", "note",
)  # fmt: skip


def spoken(title_kk: str, title_ru: str, rule: Rule | None, language: Language) -> str:
    """The title of a date in a language; English only where the rule has it and nobody reworded it."""
    if language == "ru":
        return title_ru or title_kk
    if language == "en" and rule is not None and rule.names[0] == title_kk:
        return rule.name("en")
    return title_kk


def held_dates(connection: Connection, campaign: UUID) -> dict[str, Held]:
    """The dates that rules made, by code."""
    asked = select(DATES).where(DATES.c.campaign_id == campaign, DATES.c.closed.is_(False), DATES.c.code != "")
    return {
        row["code"]: Held(
            row["code"],
            row["first"],
            row["last"],
            row["planned_first"],
            row["planned_last"],
            done=row["done_on"] is not None,
        )
        for row in connection.execute(asked).mappings()
    }


def moving(
    connection: Connection, campaign: UUID, days: tuple[date, date, date | None], name: str, today: date
) -> tuple[list[DateMove], list[Sentence]]:
    """What becomes of every date when the campaign's days or rules change, and where the new dates contradict.

    ``days``: the call, the vote, the forming of the commission (None: as it stands).
    """
    called, voting, formed = days
    held = anchors(connection, called, voting)
    own = rules(connection, campaign, called, name)
    events = propose(own, held if formed is None else replace(held, formed=formed))
    return moves(held_dates(connection, campaign), events, today), contradictions(events)


def next_date(connection: Connection, campaign: UUID, today: date, language: Language) -> tuple[date, str] | None:
    """The nearest date that is not done, in few words: its last day, or its first while it is ahead."""
    asked = select(DATES.c.code, DATES.c.title_kk, DATES.c.title_ru, DATES.c.first, DATES.c.last).where(
        DATES.c.campaign_id == campaign,
        DATES.c.closed.is_(False),
        DATES.c.done_on.is_(None),
        DATES.c.last >= today,
    )
    row = connection.execute(asked.order_by(DATES.c.last, DATES.c.first_hour, DATES.c.key).limit(1)).first()
    if row is None:
        return None
    rule = next((rule for rule in shipped() if rule.code == row.code), None)
    words = rule.short(language) if rule else spoken(row.title_kk, row.title_ru, None, language)
    return row.first if row.first > today else row.last, words
