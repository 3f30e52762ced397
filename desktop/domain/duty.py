"""Duty: who sits where from when to when, and how a roster is shared out in turn."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Generic, TypeVar

Person = TypeVar("Person")


@dataclass(frozen=True, slots=True)
class Shift(Generic[Person]):
    """One person's hours on one day; hours that end before they begin go on into the next day."""

    day: date
    starts: time
    ends: time
    person: Person


def lasting(starts: time, ends: time) -> timedelta:
    """How long a shift is; past midnight it goes on into the next day."""
    day = date(2000, 1, 1)
    over = day + timedelta(days=1) if ends <= starts else day
    return datetime.combine(over, ends) - datetime.combine(day, starts)


def shared_out(
    people: Sequence[Person], first: date, last: date, starts: time, ends: time, closed: Iterable[date] = ()
) -> Iterator[Shift[Person]]:
    """One person a day in turn, days on which the office is closed left out (facts.md 6.10)."""
    skipped = set(closed)
    turn = 0
    day = first
    while day <= last and people:
        if day not in skipped:
            yield Shift(day, starts, ends, people[turn % len(people)])
            turn += 1
        day += timedelta(days=1)


def at_once(first: Shift[Person], second: Shift[Person]) -> bool:
    """Whether two shifts overlap in time."""
    begins, other = datetime.combine(first.day, first.starts), datetime.combine(second.day, second.starts)
    return begins < other + lasting(second.starts, second.ends) and other < begins + lasting(first.starts, first.ends)
