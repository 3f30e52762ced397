"""The calendar of a campaign from its two days alone, without a file."""

import argparse

from desktop.commands.files import day
from desktop.commands.opening import today
from desktop.commands.speech import tell_json, warn
from desktop.domain.calendar import NEW_LAWS, Event, contradictions, propose, refuse_order, rules_for, told
from desktop.domain.campaigns import Vote
from desktop.domain.eventrules import Anchors
from desktop.text import Language, Sentence, text
from desktop.words import say

PAST = text("Command", "Voting day {date} has passed already.")
NO_RULES = text("Command", "No rule holds for a vote called on {date}.")
NEWER = text("Command", "The laws may have been replaced since 1 July 2026: look at acts and articles.")
UNALIKE = text("Command", "past campaigns differed")


def calendar(said: argparse.Namespace) -> int:
    """The dates that the rules propose, in the order of the calendar; it never asks anything."""
    called, voting = day(said.called), day(said.voting_day)
    refuse_order(called, voting)
    events = propose(rules_for(Vote(said.vote).value, called), Anchors(called, voting))
    notices: list[Sentence] = []
    if voting < today():
        notices.append(PAST.fill(date=f"{voting:%d.%m.%Y}"))
    if not events:
        notices.append(NO_RULES.fill(date=f"{called:%d.%m.%Y}"))
    if called >= NEW_LAWS:
        notices.append(NEWER)
    for notice in (*notices, *contradictions(events)):
        warn(notice, said.lang)
    if said.json:
        tell_json({"events": [told_event(event, said.lang) for event in events]}, said.lang)
        return 0
    for event in events:
        print(line(event, said.lang))
    return 0


def told_event(event: Event, language: Language) -> dict[str, object]:
    """What --json says of an event."""
    line = told(event, language)
    return {
        "code": line.code,
        "event": line.event,
        "from": line.first,
        "to": line.last,
        "hour": line.hour,
        "responsible": line.responsible,
        "rule": line.rule,
        "source": line.source,
        "uniform": line.uniform,
    }


def line(event: Event, language: Language) -> str:
    """An event on one line: days, hour, what, who; and whether past campaigns were alike."""
    held = told(event, language)
    days = dict.fromkeys(f"{each:%d.%m.%Y}" for each in (held.first, held.last))
    who = say(held.responsible, language)
    rule = say(held.rule, language)
    parts = [" – ".join(days), held.hour, held.event, who, rule]
    if not held.uniform:
        parts.append(say(UNALIKE, language))
    return "  ".join(part for part in parts if part)
