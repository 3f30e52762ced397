"""A first proposal of groups: commissions by okrug, halls by size, hours outside lessons, nobody twice.

What is proposed is an editable default: the order and the filling are the program's own, no act prescribes them;
that members learn in groups by rural okrug is told of the founding seminar (A1).
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from uuid import UUID

from desktop.domain.groups import Hall, Meeting, days_between

GAP = timedelta(minutes=30)
"""Between two groups in one hall."""


@dataclass(frozen=True, slots=True)
class Body:
    """A commission whose members are still to be put into groups."""

    label: str
    okrug_id: UUID | None
    okrug: str
    people: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class Wish:
    """How groups are wanted: from day to day, so long, so many people at most, so many groups at one hour."""

    first: date
    last: date
    minutes: int = 180
    size: int = 40
    at_once: int = 3


@dataclass(frozen=True, slots=True)
class Proposal:
    """A group that is proposed."""

    on: date
    starts: time
    ends: time
    hall: Hall
    people: tuple[UUID, ...]
    labels: tuple[str, ...]
    okrugs: tuple[str, ...]


@dataclass(slots=True)
class Group:
    """People on their way into a group."""

    bodies: list[Body] = field(default_factory=list[Body])

    @property
    def size(self) -> int:
        """How many people there are."""
        return sum(len(each.people) for each in self.bodies)

    @property
    def okrugs(self) -> tuple[str, ...]:
        """The okrugs they come from, in order."""
        return tuple(dict.fromkeys(each.okrug for each in self.bodies if each.okrug))


@dataclass(frozen=True, slots=True)
class Proposed:
    """The groups, and the commissions for which no hall or hour was found."""

    groups: tuple[Proposal, ...]
    left: tuple[Body, ...]

    @property
    def people(self) -> int:
        """How many people have a group."""
        return sum(len(each.people) for each in self.groups)


def gathered(bodies: Sequence[Body], most: int) -> list[Group]:
    """Commissions in groups of at most so many people: an okrug stays together, small ones join their neighbours.

    A commission of more than ``most`` people is divided; the groups of one okrug come out about equally large.
    """
    okrugs: dict[str, list[Body]] = {}
    for body in bodies:
        for at in range(0, len(body.people), most):
            part = Body(body.label, body.okrug_id, body.okrug, body.people[at : at + most])
            okrugs.setdefault(body.okrug, []).append(part)
    made: list[Group] = []
    for held in okrugs.values():
        for group in even(held, most):
            if made and made[-1].size + group.size <= most and group.okrugs != made[-1].okrugs:
                made[-1].bodies += group.bodies
            else:
                made.append(group)
    return made


def even(bodies: Sequence[Body], most: int) -> list[Group]:
    """The commissions of one okrug in as few groups as hold them, about equally large."""
    everybody = sum(len(each.people) for each in bodies)
    aim = -(-everybody // -(-everybody // most)) if everybody else most
    made = [Group()]
    for body in bodies:
        here = made[-1]
        if here.bodies and (here.size >= aim or here.size + len(body.people) > most):
            made.append(here := Group())
        here.bodies.append(body)
    return [group for group in made if group.bodies]


def propose(
    bodies: Sequence[Body],
    halls: Sequence[Hall],
    wish: Wish,
    off: Collection[date] = (),
    taken: Sequence[Meeting] = (),
    step: Callable[[int, int], None] | None = None,
) -> Proposed:
    """Groups with a day, an hour and a hall each; ``taken`` are groups that stand already.

    The earliest hour wins; among halls that are free then, one in the group's own okrug, then the smallest that holds
    it. ``step`` is told how many groups of all are placed.
    """
    most = min(wish.size, max((hall.capacity for hall in halls), default=0))
    if most < 1:
        return Proposed((), tuple(bodies))
    slots = [slot for day in days_between(wish.first, wish.last) for slot in hours(halls, day, wish.minutes, off)]
    slots.sort(key=lambda slot: slot[:3])
    busy: dict[date, list[Busy]] = {}
    for each in taken:
        if each.span is not None:
            busy.setdefault(each.on, []).append((each.hall_id, *each.span))
    groups, placed, left = gathered(bodies, most), list[Proposal](), list[Body]()
    for n, group in enumerate(groups, 1):
        found = place(group, slots, busy, wish.at_once)
        if found is None:
            left += group.bodies
        else:
            on, starts, ends, hall = found
            busy.setdefault(on, []).append((hall.id, starts, ends))
            slots = [slot for slot in slots if slot[3] != hall or not meets(slot, on, starts, ends)]
            people = tuple(each for body in group.bodies for each in body.people)
            labels = tuple(dict.fromkeys(body.label for body in group.bodies))
            placed.append(Proposal(on, starts, ends, hall, people, labels, group.okrugs))
        if step is not None:
            step(n, len(groups))
    return Proposed(tuple(sorted(placed, key=lambda each: (each.on, each.starts, each.hall.name))), tuple(left))


Slot = tuple[date, time, time, Hall]
Busy = tuple[UUID | None, time, time]
"""A hall and the hours in which a group meets in it."""


def hours(halls: Sequence[Hall], day: date, minutes: int, off: Collection[date]) -> Iterator[Slot]:
    """When a group could meet on a day, hall by hall."""
    for hall in halls:
        free = hall.hours(day, off)
        if free is None:
            continue
        at, end = datetime.combine(day, free[0]), datetime.combine(day, free[1])
        while at + timedelta(minutes=minutes) <= end:
            yield day, at.time(), (at + timedelta(minutes=minutes)).time(), hall
            at += timedelta(minutes=minutes) + GAP


def meets(slot: Slot, on: date, starts: time, ends: time) -> bool:
    """Whether a slot lies in these hours."""
    return slot[0] == on and slot[1] < ends and starts < slot[2]


def place(group: Group, slots: Sequence[Slot], busy: Mapping[date, Sequence[Busy]], at_once: int) -> Slot | None:
    """The slot of a group; None where no hall is large enough or every hour is taken."""
    own = {body.okrug_id for body in group.bodies if body.okrug_id is not None}
    best: Slot | None = None
    for slot in slots:
        if best is not None and slot[:2] != best[:2]:
            break
        if slot[3].capacity < group.size:
            continue
        together = [each for each in busy.get(slot[0], ()) if each[1] < slot[2] and slot[1] < each[2]]
        if len(together) >= at_once or any(each[0] == slot[3].id for each in together):
            continue
        if best is None or better(slot[3], best[3], own):
            best = slot
    return best


def better(hall: Hall, other: Hall, own: Collection[UUID]) -> bool:
    """Whether a hall suits a group more than another: in its own okrug first, then the smaller one."""
    return (hall.okrug_id not in own, hall.capacity) < (other.okrug_id not in own, other.capacity)
