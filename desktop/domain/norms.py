"""Norms: which rule of an item is in force, what it comes to at a precinct, and the sentence that explains it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction

from desktop.domain.faults import Refusal
from desktop.domain.rules import Tree, Undefined, Unknown, names, parsed, value
from desktop.domain.rulewords import RULE_WORDS
from desktop.text import Sentence, text


class Standing(StrEnum):
    """By what a norm stands: no program may print a proposal as law."""

    PROPOSAL = "PROPOSAL"
    DECISION = "DECISION"
    LAW = "LAW"


STANDINGS = {
    Standing.PROPOSAL: text("Standing", "proposal"),
    Standing.DECISION: text("Standing", "decision of the commission"),
    Standing.LAW: text("Standing", "by law"),
}

INPUTS: dict[str, Sentence] = {
    "voters": text("Input", "citizens on the list"),
    "first_time": text("Input", "first-time voters"),
    "vision": text("Input", "voters with impaired vision"),
    "hearing": text("Input", "voters with impaired hearing"),
    "motion": text("Input", "voters with musculoskeletal disorders"),
    "wheelchair": text("Input", "wheelchair voters"),
    "at_home": text("Input", "requests to vote at home"),
    "members": text("Input", "members of the commission"),
    "seats": text("Input", "seats of the commission"),
    "premises": text("Input", "premises"),
    "neighbours": text("Input", "other precincts in the same building"),
    "closed": text("Input", "closed precinct (1 or 0)"),
}
"""What a rule may ask of a precinct, by name. ``premises``: the main and the spare one as far as they are named."""

NO_INPUT = text("Norms", "There is no input “{name}”. There are: {names}; or the name of an item in quotation marks.")
CIRCLE = text("Norms", "The rules lead in a circle: {names}.")
AFTER = text("Norms", "{a}, {b}")
LARGEST = 100_000


@dataclass(frozen=True, slots=True)
class Rule:
    """A norm read and ready: the item's code, the tree, the names it asks for."""

    item: str
    tree: Tree
    asks: tuple[str, ...]


class Why(StrEnum):
    """Why a rule says no number for a precinct."""

    UNKNOWN = "UNKNOWN"
    BY_ZERO = "BY_ZERO"
    NEGATIVE = "NEGATIVE"
    NOT_WHOLE = "NOT_WHOLE"
    TOO_LARGE = "TOO_LARGE"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a rule comes to at a precinct, or why it does not; ``name`` is the input at fault."""

    need: int | None
    why: Why | None = None
    name: str = ""


def checked_rule(item: str, expression: str, items: Mapping[str, str]) -> Rule:
    """A rule whose names are all known; ``Refusal`` (``expression``) for one that cannot be read or asks amiss.

    ``items``: every kind of item, its name by its code.
    """
    tree = parsed(expression)
    known = {*INPUTS, *items}
    asks = names(tree)
    for name in asks:
        if name not in known:
            raise Refusal(NO_INPUT.fill(name=name, names=listed(INPUTS)), "expression")
        if name == item:
            raise Refusal(CIRCLE.fill(names=f"{items[item]} → {items[item]}"), "expression")
    return Rule(item, tree, asks)


def listed(inputs: Iterable[str]) -> Sentence | str:
    """Names of inputs one after another, each in the reader's language."""
    said: Sentence | str = ""
    for name in inputs:
        word = RULE_WORDS[name]
        said = AFTER.fill(a=said, b=word) if said else word
    return said


def in_order(rules: Iterable[Rule], items: Mapping[str, str]) -> list[Rule]:
    """Rules so that each comes after those whose items it asks for; ``Refusal`` for rules that ask in a circle.

    ``items``: the names of items by code, for those who read the refusal.
    """
    waiting = {rule.item: rule for rule in rules}
    made: list[Rule] = []
    while waiting:
        free = [rule for rule in waiting.values() if not any(name in waiting for name in rule.asks)]
        if not free:
            raise Refusal(CIRCLE.fill(names=" → ".join(items.get(each, each) for each in waiting)), "expression")
        made += free
        for rule in free:
            del waiting[rule.item]
    return made


def in_force(since: date | None, until: date | None, day: date) -> bool:
    """Whether a version counts on a day: norms are asked for the voting day, so no need changes overnight."""
    return (since is None or since <= day) and (until is None or day <= until)


@dataclass(slots=True)
class Reckoning:
    """The rules of one campaign over its precincts; what the same inputs gave before is not reckoned again.

    10,400 precincts × 40 rules: the distinct numbers of voters are a few thousand, all else is looked up.
    """

    rules: Sequence[Rule]
    seen: dict[str, dict[tuple[int | None, ...], Outcome]] = field(
        default_factory=dict[str, dict[tuple[int | None, ...], Outcome]]
    )

    @property
    def asks(self) -> frozenset[str]:
        """Every input that some rule asks for."""
        return frozenset(name for rule in self.rules for name in rule.asks if name in INPUTS)

    def needs(self, inputs: Mapping[str, int | None], typed: Mapping[str, int]) -> dict[str, Outcome]:
        """What one precinct needs by the rules, by item code; a typed need is what other rules see of that item."""
        known: dict[str, int | None] = {**inputs, **typed}
        made: dict[str, Outcome] = {}
        for rule in self.rules:
            found = self.seen.setdefault(rule.item, {})
            given = tuple([known.get(name) for name in rule.asks])
            outcome = found.get(given)
            if outcome is None:
                outcome = found[given] = reckoned(rule.tree, known)
            made[rule.item] = outcome
            known[rule.item] = typed.get(rule.item, outcome.need)
        return made


def reckoned(tree: Tree, known: Mapping[str, int | None]) -> Outcome:
    """What one rule comes to."""
    try:
        result = value(tree, known)
    except Unknown as unknown:
        return Outcome(None, Why.UNKNOWN, unknown.name)
    except Undefined as undefined:
        return Outcome(None, Why.BY_ZERO, ", ".join(names(undefined.tree)) or "0")
    return whole(result)


def whole(result: Fraction) -> Outcome:
    """A need is a whole number of things, none below nought."""
    if result < 0:
        return Outcome(None, Why.NEGATIVE)
    if result.denominator != 1:
        return Outcome(None, Why.NOT_WHOLE)
    if result > LARGEST:
        return Outcome(None, Why.TOO_LARGE)
    return Outcome(int(result))
