"""The calendar of a campaign: rules become absolute dates, dates move with the vote, contradictions are named.

The rules only propose (facts.md 1.9: campaigns differ); what is stored is the date, and the office may change it with
a reason or a resolution №.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from desktop.domain.eventrules import (
    FULL,
    RESPONSIBLE,
    Anchors,
    Rule,
    Sense,
    in_words,
    of_set,
    shipped,
    source,
    uniform,
)
from desktop.domain.faults import Refusal
from desktop.text import Language, Sentence, text

NEW_LAWS = date(2026, 7, 1)
"""From this day on the laws of 1995 may have been replaced (facts.md 1.1): articles are to be looked at."""


class EventState(StrEnum):
    """Where a date stands on a day."""

    DONE = "DONE"
    LATE = "LATE"
    TODAY = "TODAY"
    RUNNING = "RUNNING"
    AHEAD = "AHEAD"
    PAST = "PAST"


EVENT_STATES = {
    EventState.DONE: text("Event", "done"),
    EventState.LATE: text("Event", "overdue"),
    EventState.TODAY: text("Event", "today"),
    EventState.RUNNING: text("Event", "going on"),
    EventState.AHEAD: text("Event", "ahead"),
    EventState.PAST: text("Event", "past"),
}


@dataclass(frozen=True, slots=True)
class Event:
    """What a rule proposes for a campaign."""

    rule: Rule
    first: date
    last: date

    @property
    def hours(self) -> str:
        """The hour or hours: «18:00», «07:00–20:00»."""
        return hours(self.rule.first.hour, self.rule.last.hour)


def hours(first: time | None, last: time | None) -> str:
    """One hour or two: «18:00», «07:00–20:00»; empty where none is set."""
    told = dict.fromkeys(f"{each:%H:%M}" for each in (first, last) if each is not None)
    return "–".join(told)


def refuse_order(called: date, voting: date) -> None:
    """``Refusal`` where people would vote before or on the day of the call."""
    if voting <= called:
        raise Refusal(text("Campaign", "Voting day must be after the call."), "voting_day")


def rules_for(vote: str, called: date, name: str = FULL, own: tuple[Rule, ...] | None = None) -> tuple[Rule, ...]:
    """The rules that hold for a vote called on that day, of one set; ``own`` are the office's, else the shipped."""
    rules = tuple(rule for rule in of_set(name, own) if rule.holds(vote, called))
    refuse_doubles(rules)
    return rules


DOUBLE = text("Rule", "Two rules hold for “{event}” at once. Close one of them.")


def refuse_doubles(rules: Sequence[Rule]) -> None:
    """``Refusal`` where two rules hold for one event at once."""
    seen: set[str] = set()
    for rule in rules:
        if rule.code in seen:
            raise Refusal(
                text("Rule", "Two rules hold for “{event}” at once. Close one of them.").fill(event=rule.names[0])
            )
        seen.add(rule.code)


def propose(rules: Iterable[Rule], anchors: Anchors) -> list[Event]:
    """The dates of a campaign by its rules, in the order of the calendar; a rule without its anchor gives none."""
    made: list[Event] = []
    for rule in rules:
        first, last = rule.first.day(anchors), rule.last.day(anchors)
        if first is not None and last is not None:
            made.append(Event(rule, first, last))
    return sorted(made, key=lambda event: (event.first, event.rule.first.hour or time(), event.last))


BACKWARDS = text("Rule", "“{event}” would end before it begins.")
TOO_EARLY = text("Rule", "“{event}” would come before “{other}”.")


def contradictions(events: Iterable[Event]) -> list[Sentence]:
    """Where proposed dates contradict each other: an end before its beginning, an event before what it follows."""
    known = {event.rule.code: event for event in events}
    found: list[Sentence] = []
    for event in known.values():
        name = event.rule.names[0]
        if (event.last, event.rule.last.hour or time.max) < (event.first, event.rule.first.hour or time()):
            found.append(BACKWARDS.fill(event=name))
        for code in event.rule.after:
            other = known.get(code)
            if other is not None and event.first < other.first:
                found.append(TOO_EARLY.fill(event=name, other=other.rule.names[0]))
    return found


@dataclass(frozen=True, slots=True)
class Told:
    """One line of ``daiyn calendar``."""

    code: str
    event: str
    first: date
    last: date
    hour: str
    responsible: Sentence
    rule: Sentence
    source: str
    uniform: bool


def told(event: Event, language: Language) -> Told:
    """An event in words; the set of rules says nothing about whether past campaigns were alike."""
    base = next((rule for rule in shipped() if rule.code == event.rule.code), event.rule)
    return Told(
        event.rule.code,
        event.rule.name(language),
        event.first,
        event.last,
        event.hours,
        RESPONSIBLE[event.rule.responsible],
        in_words(event.rule),
        source(event.rule, language),
        uniform(base),
    )


@dataclass(frozen=True, slots=True)
class Held:
    """A stored date as it matters when days move."""

    code: str
    first: date
    last: date
    planned_first: date | None
    planned_last: date | None
    done: bool = False

    @property
    def overridden(self) -> bool:
        """Whether the office set the date itself."""
        return self.planned_first is not None and (self.first, self.last) != (self.planned_first, self.planned_last)


@dataclass(frozen=True, slots=True)
class DateMove:
    """What becomes of one date when the campaign's days or rules change."""

    rule: Rule
    before: tuple[date, date] | None
    after: tuple[date, date] | None
    past: bool
    kept: bool = False
    """Set by the office with a reason: stays where it is."""

    @property
    def moved(self) -> bool:
        """Whether the date changes."""
        return not self.kept and self.before != self.after


def moves(held: Mapping[str, Held], events: Sequence[Event], today: date) -> list[DateMove]:
    """What would move, in the order of the new calendar; dates that no rule proposes any more come last."""
    found: list[DateMove] = []
    for event in events:
        old = held.get(event.rule.code)
        before = (old.first, old.last) if old else None
        if old is not None and old.overridden:
            found.append(DateMove(event.rule, before, before, old.last < today, kept=True))
        else:
            found.append(DateMove(event.rule, before, (event.first, event.last), event.last < today))
    codes = {event.rule.code for event in events}
    known = {rule.code: rule for rule in shipped()}
    for code, old in held.items():
        if code and code not in codes and code in known:
            found.append(DateMove(known[code], (old.first, old.last), None, old.last < today))
    return found


def day_left(day: date, voting: date) -> str:
    """D−15, D, D+2: the count the field itself uses."""
    days = (voting - day).days
    return "D" if not days else f"D−{days}" if days > 0 else f"D+{-days}"


def state_of(sense: Sense | None, first: date, last: date, done: date | None, today: date) -> EventState:
    """Where a date stands: only what must be done by a day can be late; what merely begins or happens is past."""
    if done is not None:
        return EventState.DONE
    if first <= today <= last:
        return EventState.TODAY if last in (first, today) else EventState.RUNNING
    if today < first:
        return EventState.AHEAD
    return EventState.LATE if sense in (None, Sense.BY, Sense.SPAN) else EventState.PAST


def working_day_before(day: date, off: Iterable[date]) -> date:
    """The last day before which the office is open, where the day itself is off: what is due then is done by it."""
    closed = set(off)
    while day in closed:
        day -= timedelta(days=1)
    return day
