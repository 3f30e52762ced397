"""Gates: a precinct is ready only when every gate is closed at its degree, and every open one has its reason."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.checklists import EVIDENCE, Evidence, Rule
from desktop.domain.figures import DEGREES, Degree
from desktop.domain.lines import Mark
from desktop.domain.readiness import CONCLUSION, MarkValue, State
from desktop.text import Sentence, text

RANK = {Degree.TOLD: 0, Degree.SEEN: 1, Degree.SIGNED: 2}
CLOSING = frozenset({MarkValue.YES, MarkValue.NOT_NEEDED})
OPENING = frozenset({MarkValue.NO, MarkValue.PARTLY})


class Why(StrEnum):
    """What keeps a gate open."""

    UNASKED = "UNASKED"
    NO = "NO"
    PARTLY = "PARTLY"
    DEGREE = "DEGREE"
    EVIDENCE = "EVIDENCE"


WHYS = {
    Why.UNASKED: text("Why", "not asked yet"),
    Why.NO: text("Why", "no"),
    Why.PARTLY: text("Why", "only partly"),
    Why.DEGREE: text("Why", "not {wanted}, only {known}"),
    Why.EVIDENCE: text("Why", "lacks its proof: {evidence}"),
}


GATE = text("Why", "{gate}: {why}")
HELD_BACK = text("Why", "the inspection concluded: not ready")


@dataclass(frozen=True, slots=True)
class OpenGate:
    """A gate that is not closed: its rule, why, and the answer that stands so far."""

    rule: Rule
    why: Why
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a precinct stands: its state, how it is known and since when, its open gates, its remarks by code."""

    state: State
    degree: Degree | None
    as_of: date | None
    gates: int
    opened: tuple[OpenGate, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def held_back(self) -> bool:
        """Whether every gate is closed and only a person's conclusion says that the precinct is not ready."""
        return self.state is State.NOT_READY and not self.opened

    @property
    def closed(self) -> int:
        """How many gates are closed."""
        return self.gates - len(self.opened)


NOTHING = Standing(State.UNCHECKED, None, None, 0)
"""A precinct for which no checklist is in force: nobody can call it ready."""


def weighed(held: Mark | None, next_: Mark) -> Mark:
    """The answer that stands after one more, in order of days: the newest one counts.

    A weaker confirmation of the same answer takes nothing away: what an act proves stays signed after a phone call.
    """
    if held is not None and held.value is next_.value and RANK[next_.degree] < RANK[held.degree]:
        return held
    return next_


def standing_marks(marks: Iterable[tuple[str, Mark]]) -> dict[str, Mark]:
    """The answers that stand, by code, of answers in order of days."""
    held: dict[str, Mark] = {}
    for code, mark in marks:
        held[code] = weighed(held.get(code), mark)
    return held


def kept_open(rule: Rule, mark: Mark | None, *, pictured: bool) -> Why | None:
    """Why a point is open; None when it is closed. What is not needed is closed at the same degree as a yes."""
    if mark is None:
        return Why.UNASKED
    if mark.value is MarkValue.NO:
        return Why.NO
    if mark.value is MarkValue.PARTLY:
        return Why.PARTLY
    if RANK[mark.degree] < RANK[rule.degree]:
        return Why.DEGREE
    lacks = {
        Evidence.NONE: False,
        Evidence.SHEET: not (mark.sheet or mark.source.strip()),
        Evidence.ACT: not mark.source.strip(),
        Evidence.PHOTO: not pictured,
    }
    return Why.EVIDENCE if lacks[rule.evidence] else None


def stand(rules: Sequence[Rule], marks: Mapping[str, Mark], pictured: Collection[str] = ()) -> Standing:
    """Where a precinct stands by the points of its checklist; ``pictured`` are the codes with a photo or scan.

    Ready: every gate closed. A gate that was answered but is open: not ready. A gate that nobody asked: not checked.
    A person's own conclusion can hold a precinct back, it cannot make one ready.
    """
    conclusion = marks.get(CONCLUSION)
    remarks = tuple(code for code, mark in marks.items() if mark.value in OPENING and code != CONCLUSION)
    gates = [rule for rule in rules if rule.gate]
    whys = [(rule, kept_open(rule, marks.get(rule.code), pictured=rule.code in pictured)) for rule in gates]
    opened = tuple(OpenGate(rule, why, marks.get(rule.code)) for rule, why in whys if why is not None)
    answered = [marks[rule.code] for rule in gates if rule.code in marks]
    answered += [conclusion] if conclusion is not None else []
    degree = min((mark.degree for mark in answered), key=RANK.__getitem__, default=None)
    as_of = max((mark.as_of for mark in answered), default=None)
    return Standing(state_of(opened, remarks, conclusion, gates), degree, as_of, len(gates), opened, remarks)


def state_of(
    opened: Sequence[OpenGate], remarks: Sequence[str], conclusion: Mark | None, gates: Sequence[Rule]
) -> State:
    """The one word for a precinct."""
    if conclusion is not None and conclusion.value is MarkValue.NO:
        return State.NOT_READY
    if any(each.why is not Why.UNASKED for each in opened):
        return State.NOT_READY
    if opened or not gates:
        return State.UNCHECKED
    if remarks or (conclusion is not None and conclusion.value is MarkValue.PARTLY):
        return State.REMARKS
    return State.READY


def said_of(gate: OpenGate) -> Sentence:
    """Why a gate is open, in words."""
    said = WHYS[gate.why]
    if gate.why is Why.DEGREE and gate.mark is not None:
        return said.fill(wanted=DEGREES[gate.rule.degree], known=DEGREES[gate.mark.degree])
    if gate.why is Why.EVIDENCE:
        return said.fill(evidence=EVIDENCE[gate.rule.evidence])
    return said
