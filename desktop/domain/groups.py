"""Groups on the board of days and halls: what does not fit together, each clash with its sentence and a way on."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from itertools import combinations
from uuid import UUID

from desktop.text import Sentence, counted, text

SATURDAY, SUNDAY = 5, 6


@dataclass(frozen=True, slots=True)
class Hall:
    """A hall: how many sit in it, and from when to when it is free on a school day and on a Saturday."""

    id: UUID
    name: str
    capacity: int
    free: tuple[time, time] = (time(15, 0), time(18, 0))
    saturday: tuple[time, time] | None = (time(10, 0), time(17, 0))
    okrug_id: UUID | None = None

    def hours(self, day: date, off: Iterable[date] = ()) -> tuple[time, time] | None:
        """When the hall is free on a day; None on Sundays, days off, and Saturdays that are not used."""
        if day.weekday() == SATURDAY:
            return self.saturday
        return None if day.weekday() == SUNDAY or day in off else self.free


@dataclass(frozen=True, slots=True)
class Meeting:
    """A group that meets: when, where, led by whom, and who is on its list."""

    id: UUID
    on: date
    starts: time | None
    ends: time | None
    hall_id: UUID | None = None
    trainers: frozenset[str] = frozenset()
    people: frozenset[UUID] = frozenset()
    listed: int = 0

    @property
    def span(self) -> tuple[time, time] | None:
        """From when to when; an unknown end is an hour later, an unknown beginning tells nothing."""
        if self.starts is None:
            return None
        hour_later = time(min(self.starts.hour + 1, 23), self.starts.minute)
        return self.starts, self.ends or hour_later


class ClashKind(StrEnum):
    """What does not fit."""

    HALL = "HALL"
    ROOM = "ROOM"
    PERSON = "PERSON"
    TRAINER = "TRAINER"
    DAY = "DAY"
    SHIFT = "SHIFT"


CLASHES: Mapping[ClashKind, Sentence] = {
    ClashKind.HALL: text("Clash", "Two groups are in the hall “{name}” at one hour. Move one of them."),
    ClashKind.ROOM: text("Clash", "The hall “{name}” is too small: {room}, {people} on the list. Take a larger one."),
    ClashKind.PERSON: text("Clash", "{people} are in two groups at one hour. Take them off one list."),
    ClashKind.TRAINER: text("Clash", "{name} leads two groups at one hour. Name another trainer."),
    ClashKind.DAY: text("Clash", "It is a day off. Choose another day."),
    ClashKind.SHIFT: text(
        "Clash", "The hall “{name}” is free from {since} to {till} on that day. Choose another hour."
    ),
}
PEOPLE = counted("Clash", "%n people", "", 0)
SEATS = counted("Clash", "%n seats", "", 0)


@dataclass(frozen=True, slots=True)
class Clash:
    """One thing that does not fit, in words; ``other`` is the group that it clashes with."""

    kind: ClashKind
    sentence: Sentence
    other: UUID | None = None


def overlap(one: Meeting, other: Meeting) -> bool:
    """Whether two groups meet at one hour; groups without an hour are not known to."""
    mine, theirs = one.span, other.span
    return (
        one.on == other.on and mine is not None and theirs is not None and mine[0] < theirs[1] and theirs[0] < mine[1]
    )


def clashes(
    meetings: Sequence[Meeting], halls: Mapping[UUID, Hall], off: Iterable[date] = ()
) -> dict[UUID, list[Clash]]:
    """Everything that does not fit, by group; groups without a clash are not there."""
    found: defaultdict[UUID, list[Clash]] = defaultdict(list)
    closed = frozenset(off)
    for each in meetings:
        found[each.id] += alone(each, halls.get(each.hall_id) if each.hall_id else None, closed)
    days: defaultdict[date, list[Meeting]] = defaultdict(list)
    for each in meetings:
        days[each.on].append(each)
    for held in days.values():
        for one, other in combinations(held, 2):
            if overlap(one, other):
                for clash in between(one, other, halls):
                    found[one.id].append(Clash(clash.kind, clash.sentence, other.id))
                    found[other.id].append(Clash(clash.kind, clash.sentence, one.id))
    return {row_id: held for row_id, held in found.items() if held}


def alone(each: Meeting, hall: Hall | None, off: frozenset[date]) -> list[Clash]:
    """What does not fit in a group by itself: its room, its day, its hour."""
    made: list[Clash] = []
    if each.on.weekday() == SUNDAY or (each.on in off and each.on.weekday() != SATURDAY):
        made.append(Clash(ClashKind.DAY, CLASHES[ClashKind.DAY]))
    if hall is None:
        return made
    if each.listed > hall.capacity:
        said = CLASHES[ClashKind.ROOM].fill(name=hall.name, room=SEATS.of(hall.capacity), people=PEOPLE.of(each.listed))
        made.append(Clash(ClashKind.ROOM, said))
    hours, span = hall.hours(each.on, off), each.span
    if hours and span and (span[0] < hours[0] or span[1] > hours[1]):
        said = CLASHES[ClashKind.SHIFT].fill(name=hall.name, since=f"{hours[0]:%H:%M}", till=f"{hours[1]:%H:%M}")
        made.append(Clash(ClashKind.SHIFT, said))
    return made


def between(one: Meeting, other: Meeting, halls: Mapping[UUID, Hall]) -> list[Clash]:
    """What does not fit between two groups that meet at one hour."""
    made: list[Clash] = []
    if one.hall_id is not None and one.hall_id == other.hall_id:
        name = halls[one.hall_id].name if one.hall_id in halls else ""
        made.append(Clash(ClashKind.HALL, CLASHES[ClashKind.HALL].fill(name=name)))
    both = one.people & other.people
    if both:
        made.append(Clash(ClashKind.PERSON, CLASHES[ClashKind.PERSON].fill(people=PEOPLE.of(len(both)))))
    made += [
        Clash(ClashKind.TRAINER, CLASHES[ClashKind.TRAINER].fill(name=name))
        for name in sorted(one.trainers & other.trainers)
    ]
    return made


def trainers_of(words: str) -> frozenset[str]:
    """The trainers that a line of words names, one after a comma or a semicolon."""
    parts = (part.strip() for piece in words.split(";") for part in piece.split(","))
    return frozenset(part for part in parts if part)


def days_between(first: date, last: date) -> list[date]:
    """All days from one to another, both included."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
