"""The sentence behind a need: the rule in words, its inputs with their days, the result, what it stands by."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.domain.figures import DEGREES, Degree
from desktop.domain.norms import INPUTS, Outcome, Standing, Why
from desktop.domain.numbers import grouped
from desktop.domain.rules import COMPARISONS, Tree, names
from desktop.text import Sentence, text

SIGNS: dict[str, Sentence] = {
    "+": text("Rule", "{a} + {b}"),
    "-": text("Rule", "{a} − {b}"),
    "*": text("Rule", "{a} × {b}"),
    "/": text("Rule", "{a} ÷ {b}"),
    "<": text("Rule", "{a} < {b}"),
    "<=": text("Rule", "{a} ≤ {b}"),
    ">": text("Rule", "{a} > {b}"),
    ">=": text("Rule", "{a} ≥ {b}"),
    "=": text("Rule", "{a} = {b}"),
    "!=": text("Rule", "{a} ≠ {b}"),
    "and": text("Rule", "{a} and {b}"),
    "or": text("Rule", "{a} or {b}"),
    "at least": text("Rule", "{a}, at least {b}"),
    "at most": text("Rule", "{a}, at most {b}"),
    "where": text("Rule", "{a} where {b}"),
}
ROUNDED = {"ceil": text("Rule", "{a}, rounded up"), "floor": text("Rule", "{a}, rounded down")}
LIMITS = {"min": text("Rule", "the least of: {parts}"), "max": text("Rule", "the greatest of: {parts}")}
BRACKETS = text("Rule", "({a})")
NEXT = text("Rule", "{a}; {b}")
NEED_OF = text("Rule", "need of “{item}”")
TIGHT = {"+": 2, "-": 2, "*": 3, "/": 3, "number": 9, "name": 9}
"""How tightly an act holds its parts together; looser parts stand in brackets."""

KNOWN = text("Need", "{what} – {n}")
KNOWN_ON = text("Need", "{what} – {n} ({date}, {degree}: {source})")
KNOWN_ON_DAY = text("Need", "{what} – {n} ({date}, {degree})")
BY_RULE = text("Need", "{item}: {rule} = {n}. Known: {inputs}. Basis: {basis}.")
EVERYWHERE = text("Need", "{item}: {n} at every precinct. Basis: {basis}.")
NO_NUMBER = text("Need", "{item}: need unknown. Rule: {rule}; {fault} Basis: {basis}.")
TYPED = text("Need", "{item}: {n}, entered by hand. Source: {source}.")
TYPED_ONLY = text("Need", "{item}: {n}, entered by hand; no source is named.")
ALSO = text("Need", "{typed} The rule would give {n}.")
NOT_SET = text("Need", "{item}: norm not set and no need entered.")
PROPOSED = text("Need", "{item}: norm not set. The program proposes, not yet in force: {rule}.")
BASES = {
    Standing.LAW: text("Need", "{source}"),
    Standing.DECISION: text("Need", "decision of the commission: {source}"),
    Standing.PROPOSAL: text("Need", "a proposal, no official norm is known"),
}
VERSION = text("Need", "{basis}; version {n}")
SINCE = text("Need", "{basis}; version {n}, in force since {date}")

FAULTS: dict[Why, Sentence] = {
    Why.UNKNOWN: text("Norms", "the rule gives no number, “{name}” is not known."),
    Why.BY_ZERO: text("Norms", "the rule divides by zero, “{name}” is 0."),
    Why.NEGATIVE: text("Norms", "the rule gives a number below 0."),
    Why.NOT_WHOLE: text("Norms", "the rule gives no whole number; use {names}.").fill(
        names=text("Norms", "ceil, floor")
    ),
    Why.TOO_LARGE: text("Norms", "the rule gives a number above 100,000."),
}

Names = Mapping[str, str]
"""Item codes and their names in the reader's language."""


@dataclass(frozen=True, slots=True)
class Known:
    """An input as it is known: its value, and for a count its day, degree and source."""

    value: int | None
    as_of: date | None = None
    degree: Degree | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Basis:
    """What a version stands by."""

    standing: Standing
    source: str
    version: int
    since: date | None = None


def named(name: str, items: Names) -> Sentence:
    """An input or another item's need, in words."""
    return INPUTS[name] if name in INPUTS else NEED_OF.fill(item=items.get(name, name))


def told(number: Fraction) -> str:
    """A number of a rule as people write it: 350; 1,01."""
    return grouped(int(number)) if number.denominator == 1 else f"{float(number):g}".replace(".", ",")


def in_words(tree: Tree, items: Names) -> Sentence | str:
    """A rule in words: «тізімдегі азаматтар ÷ 350, жоғары қарай дөңгелектегенде, кемінде 2»."""
    act = tree.act
    if act == "number":
        return told(tree.number)
    if act == "name":
        return named(tree.name, items)
    if act in LIMITS:
        return LIMITS[act].fill(parts=listed([in_words(part, items) for part in tree.parts]))
    if act in ROUNDED:
        return ROUNDED[act].fill(a=in_words(tree.parts[0], items))
    loose = TIGHT.get(act, 0)
    a, b = (bracketed(part, items, loose + (at and act in "-/")) for at, part in enumerate(tree.parts))
    return SIGNS[act].fill(a=a, b=b)


def bracketed(part: Tree, items: Names, loose: int) -> Sentence | str:
    """A part, in brackets where it would be read amiss without them."""
    said = in_words(part, items)
    inner = 1 if part.act in COMPARISONS else TIGHT.get(part.act, 0)
    return BRACKETS.fill(a=said) if inner < loose else said


def listed(parts: Sequence[Sentence | str]) -> Sentence | str:
    """Several things after one another."""
    said = parts[0]
    for each in parts[1:]:
        said = NEXT.fill(a=said, b=each)
    return said


def known_as(name: str, known: Known, items: Names) -> Sentence:
    """One input with its value, its day and how it is known."""
    what, n = named(name, items), grouped(known.value or 0)
    if known.as_of is None or known.degree is None:
        return KNOWN.fill(what=what, n=n)
    day, degree = f"{known.as_of:%d.%m.%Y}", DEGREES[known.degree]
    if known.source:
        return KNOWN_ON.fill(what=what, n=n, date=day, degree=degree, source=known.source)
    return KNOWN_ON_DAY.fill(what=what, n=n, date=day, degree=degree)


def basis_of(basis: Basis) -> Sentence:
    """What a version stands by, in words: never as law what has no source."""
    said = BASES[basis.standing].fill(source=basis.source)
    if basis.since is not None:
        return SINCE.fill(basis=said, n=basis.version, date=f"{basis.since:%d.%m.%Y}")
    return VERSION.fill(basis=said, n=basis.version)


def by_rule(
    item: str, tree: Tree, basis: Basis, outcome: Outcome, inputs: Mapping[str, Known], items: Names
) -> Sentence:
    """The sentence of a need that follows from a rule, or of one that it leaves unknown."""
    stands = basis_of(basis)
    if outcome.need is None:
        return NO_NUMBER.fill(item=item, rule=in_words(tree, items), fault=fault(outcome, items), basis=stands)
    asked = names(tree)
    if not asked:
        return EVERYWHERE.fill(item=item, n=grouped(outcome.need), basis=stands)
    said = listed([known_as(name, inputs.get(name, Known(None)), items) for name in asked])
    return BY_RULE.fill(item=item, rule=in_words(tree, items), n=grouped(outcome.need), inputs=said, basis=stands)


def fault(outcome: Outcome, items: Names) -> Sentence:
    """Why a rule gives no number."""
    names_ = [named(name, items) for name in outcome.name.split(", ") if name]
    return FAULTS[outcome.why or Why.UNKNOWN].fill(name=listed(names_) if names_ else "0")


def typed(item: str, quantity: int, source: str, rule_gives: int | None) -> Sentence:
    """The sentence of a need that somebody entered; where a rule would give another number, that too."""
    said = TYPED_ONLY.fill(item=item, n=grouped(quantity))
    if source:
        said = TYPED.fill(item=item, n=grouped(quantity), source=source)
    return said if rule_gives in (None, quantity) else ALSO.fill(typed=said, n=grouped(rule_gives))
