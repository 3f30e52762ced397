"""The board: what turns the most precincts ready, the pace until the vote, what changed between two days."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from desktop.domain.figures import Degree
from desktop.domain.gates import GATE, HELD_BACK, OpenGate, Standing, Why, said_of
from desktop.domain.readiness import STATES, Scope, State
from desktop.text import Sentence, text

Work = tuple[str, UUID, bool]
"""What is to be done: the point, the building or precinct it is about, whether it is a building."""

DONE = frozenset({State.READY})
"""States that count as ready: with remarks is not yet ready, as in the counts of the day."""
PACE_DAYS = 7
"""Days over which the pace is taken: a week holds two free days. Editable default."""
TEN = 10


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to do: close a gate at a building or a precinct, and the precincts that it bears upon."""

    code: str
    subject: UUID
    of_building: bool
    places: tuple[UUID, ...]
    turned: tuple[UUID, ...]
    """Precincts whose last open gate it is once the deeds before it are done."""


def deeds(standings: Mapping[UUID, Standing], houses: Mapping[UUID, UUID | None], most: int = TEN) -> list[Deed]:
    """The deeds that turn the most precincts ready, the best first, each counted after those before it.

    ``houses`` gives each precinct's building. Where no deed turns a precinct alone, the one that brings most of them
    nearest goes first: a gate of a precinct with two open ones is worth a half.
    """
    waiting = {place: {key_of(gate, place, houses) for gate in each.opened} for place, each in standings.items()}
    waiting = {place: keys for place, keys in waiting.items() if keys}
    made: list[Deed] = []
    while waiting and len(made) < most:
        places: defaultdict[Work, list[UUID]] = defaultdict(list)
        for place, keys in waiting.items():
            for key in keys:
                places[key].append(place)

        best = max(places, key=partial(worth, places, waiting))
        turned = tuple(place for place in places[best] if len(waiting[place]) == 1)
        made.append(Deed(*best, tuple(places[best]), turned))
        for place in places[best]:
            waiting[place].discard(best)
            if not waiting[place]:
                del waiting[place]
    return made


def worth(
    places: Mapping[Work, Sequence[UUID]], waiting: Mapping[UUID, set[Work]], key: Work
) -> tuple[int, float, str, str]:
    """What a deed is worth: the precincts it turns, then how near it brings the others; names decide between equals."""
    left = [len(waiting[place]) for place in places[key]]
    return left.count(1), sum(1 / each for each in left), key[0], key[1].hex


def key_of(gate: OpenGate, place: UUID, houses: Mapping[UUID, UUID | None]) -> Work:
    """What has to be mended: the gate at the building, or at the precinct itself."""
    house = houses.get(place)
    if gate.rule.scope is Scope.BUILDING and house is not None:
        return gate.rule.code, house, True
    return gate.rule.code, place, False


@dataclass(frozen=True, slots=True)
class Pace:
    """How many become ready a day, how many will be on the eve of the vote, and the day on which all are."""

    ready: int
    of: int
    daily: float
    forecast: int
    all_on: date | None


def pace(ready: Sequence[tuple[date, int]], of: int, voting_day: date) -> Pace:
    """The pace of the last week and where it leads; ``ready`` holds the count of each day, the newest last."""
    today, now = ready[-1]
    before, then = next(((day, count) for day, count in ready if day >= today - timedelta(days=PACE_DAYS)), ready[0])
    days = (today - before).days
    daily = (now - then) / days if days else 0.0
    left = max(0, (voting_day - today).days - 1)
    forecast = min(of, max(0, int(now + daily * left)))
    needed = of - now
    all_on = today if not needed else None
    if needed > 0 and daily > 0:
        all_on = today + timedelta(days=-int(-needed // daily))
    return Pace(now, of, daily, forecast, all_on)


@dataclass(frozen=True, slots=True)
class Turn:
    """A precinct whose state differs between two days, with the gates that opened in between."""

    place: UUID
    then: Standing | None
    now: Standing | None
    opened: tuple[OpenGate, ...]
    """Gates that were closed before, or open for another reason."""

    @property
    def remarks(self) -> tuple[str, ...]:
        """The points with a remark that had none before and are no gate that opened."""
        before = self.then.remarks if self.then else ()
        gates = {gate.rule.code for gate in self.opened}
        return tuple(
            code for code in (self.now.remarks if self.now else ()) if code not in before and code not in gates
        )


def turns(then: Mapping[UUID, Standing], now: Mapping[UUID, Standing]) -> list[Turn]:
    """The precincts that stand otherwise now, in the order of ``now``; those that are gone come last."""
    made: list[Turn] = []
    for place in [*now, *(each for each in then if each not in now)]:
        before, after = then.get(place), now.get(place)
        if (before and before.state) != (after and after.state):
            known = {(gate.rule.code, gate.why) for gate in before.opened} if before else set[tuple[str, Why]]()
            opened = tuple(
                gate
                for gate in (after.opened if after else ())
                if (gate.rule.code, gate.why) not in known and (gate.why is not Why.UNASKED or done(before))
            )
            made.append(Turn(place, before, after, opened))
    return made


PLUS = text("Changes", "+{n} ready")
NONE = text("Changes", "No precinct changed its state.")
OTHER = text("Changes", "№ {no}: {state}")
LOST = text("Changes", "−1: № {no}, {what}")


def told(changed: Sequence[Turn], numbers: Mapping[UUID, str], names: Mapping[str, str]) -> tuple[Sentence | str, ...]:
    """The difference of two days in plain sentences: how many more are ready, which are so no longer and why."""
    if not changed:
        return (NONE,)
    gained = [each for each in changed if done(each.now) and not done(each.then)]
    lost = [each for each in changed if done(each.then) and not done(each.now)]
    said: list[Sentence | str] = []
    if gained:
        said.append(PLUS.fill(n=len(gained)))
    said.extend(LOST.fill(no=numbers.get(each.place, "?"), what=what_of(each, names)) for each in lost)
    rest = [each for each in changed if each not in gained and each not in lost and each.now is not None]
    said.extend(OTHER.fill(no=numbers.get(each.place, "?"), state=STATES[each.now.state]) for each in rest if each.now)
    return tuple(said)


def what_of(turn: Turn, names: Mapping[str, str]) -> Sentence:
    """What a precinct lost: the gates that opened, or that it is taken out or held back by a conclusion."""
    if turn.now is None:
        return text("Changes", "taken out")
    if turn.opened:
        gate = turn.opened[0]
        return GATE.fill(gate=names.get(gate.rule.code, gate.rule.code), why=said_of(gate))
    return STATES[turn.now.state]


def reasons(turn: Turn, names: Mapping[str, str]) -> list[Sentence | str]:
    """Why a precinct stands as it does now, as far as that is new: gates, a conclusion, remarks."""
    said: list[Sentence | str] = [
        GATE.fill(gate=names.get(gate.rule.code, gate.rule.code), why=said_of(gate)) for gate in turn.opened
    ]
    if turn.now is not None and turn.now.held_back:
        said.append(HELD_BACK)
    return [*said, *(names.get(code, code) for code in turn.remarks)]


def done(standing: Standing | None) -> bool:
    """Whether a precinct is ready: every gate closed, no remark, nobody holds it back."""
    return standing is not None and standing.state in DONE


def counts(standings: Mapping[UUID, Standing]) -> tuple[Counter[State], int]:
    """How many precincts stand in each state, and how many of the ready ones are known only by telephone."""
    states = Counter(each.state for each in standings.values())
    by_phone = sum(each.state is State.READY and each.degree is Degree.TOLD for each in standings.values())
    return states, by_phone
