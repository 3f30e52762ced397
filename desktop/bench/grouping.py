"""Groups of a whole region put together: 948 commissions, 6,600 members, about 120 groups."""

from datetime import date, time
from uuid import UUID

from desktop.bench.figures import Figure, middle, timed
from desktop.domain.groups import Hall
from desktop.domain.proposing import Body, Wish, propose

LIMIT = 20_000
"""Milliseconds; a person waits for it with the number of groups before the eyes."""
PRECINCTS, MEMBERS, OKRUGS, HALLS = 948, 7, 160, 40
SEATS, AT_ONCE = 60, 30


def figures() -> list[Figure]:
    """One figure, without a file: what is written down afterwards is an ordinary step."""
    person = iter(range(1, PRECINCTS * MEMBERS + 1))
    bodies = [
        Body(str(n), UUID(int=n % OKRUGS), f"{n % OKRUGS:03}", tuple(UUID(int=next(person)) for _ in range(MEMBERS)))
        for n in sorted(range(PRECINCTS), key=lambda n: n % OKRUGS)
    ]
    free = (time(15), time(18)), (time(10), time(17))
    halls = [Hall(UUID(int=n), f"{n}", SEATS, *free, UUID(int=n % OKRUGS)) for n in range(HALLS)]
    wish = Wish(date(2026, 3, 2), date(2026, 3, 13), size=SEATS, at_once=AT_ONCE)
    return [Figure("groups_proposed", middle(lambda _: timed(lambda: propose(bodies, halls, wish)), 1), "ms", LIMIT)]
