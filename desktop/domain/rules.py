"""Rules of need: a small language of numbers, named inputs and a few functions, read to a tree and never run as code.

    ceil(voters / 350), at least 2
    1 where wheelchair > 0
    2 * (BOX_ST + BOX_PORT)

Names in small letters are inputs of the precinct, names in capitals are codes of other items: their need.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from desktop.domain.faults import Refusal
from desktop.text import text

LONGEST = 400
DEEPEST = 30
"""Brackets within brackets: a rule that people read has three or four."""

EXAMPLE = text("Rule", "ceil(voters / 350), at least 2")
EMPTY = text("Rule", "Write the rule, for example: {example}.").fill(example=EXAMPLE)
TOO_LONG = text("Rule", "The rule is too long: at most {most} characters.")
TOO_DEEP = text("Rule", "The rule has too many brackets within brackets.")
UNREADABLE = text("Rule", "“{part}” does not belong in a rule. Numbers have a point: 1.01.")
BROKEN_OFF = text("Rule", "The rule ends too early.")
UNEXPECTED = text("Rule", "“{part}” stands in the wrong place.")
NO_FUNCTION = text("Rule", "There is no function “{name}”. There are: {names}.").fill(
    names=text("Rule", "ceil, floor, min, max")
)
ARGUMENTS = text("Rule", "“{name}” needs {n} values.")

TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|([^\W\d]\w*)|(<=|>=|!=|[-+*/()<>=,;]))")
FUNCTIONS = {"ceil": (1, 1), "floor": (1, 1), "min": (2, 9), "max": (2, 9)}
"""How few and how many values each function takes."""
COMPARISONS = ("<", "<=", ">", ">=", "=", "!=")
WORDS = frozenset({"at", "least", "most", "where", "and", "or"})


@dataclass(frozen=True, slots=True)
class Tree:
    """A rule or a part of one: a number, a name, or something done with parts."""

    act: str
    parts: tuple["Tree", ...] = ()
    number: Fraction = Fraction(0)
    name: str = ""


class Unknown(Exception):
    """An input that the rule needs is not known for this precinct."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class Undefined(Exception):
    """The rule divides by something that is nought at this precinct; ``tree`` is what is divided by."""

    def __init__(self, tree: Tree) -> None:
        super().__init__(tree.act)
        self.tree = tree


def parsed(expression: str) -> Tree:
    """The tree of a rule; ``Refusal`` (field ``expression``) says what cannot be read."""
    if not expression.strip():
        raise Refusal(EMPTY, "expression")
    if len(expression) > LONGEST:
        raise Refusal(TOO_LONG.fill(most=LONGEST), "expression")
    reading = Reading(tokens(expression))
    tree = reading.rule()
    if reading.ahead():
        raise Refusal(UNEXPECTED.fill(part=reading.ahead()), "expression")
    return tree


def tokens(expression: str) -> list[str]:
    """The words, numbers and signs of a rule."""
    found: list[str] = []
    at = 0
    whole = expression.rstrip()
    while at < len(whole):
        match = TOKEN.match(whole, at)
        if match is None:
            raise Refusal(UNREADABLE.fill(part=whole[at:].split()[0][:20]), "expression")
        found.append(match[0].strip())
        at = match.end()
    return found


class Reading:
    """A rule read from its beginning, word by word."""

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.at = 0
        self.depth = 0

    def ahead(self) -> str:
        """The next word; empty at the end."""
        return self.words[self.at] if self.at < len(self.words) else ""

    def took(self, *wanted: str) -> str:
        """The next word if it is one of those, and go on; else empty."""
        word = self.ahead()
        if word not in wanted:
            return ""
        self.at += 1
        return word

    def take(self, wanted: str) -> None:
        """The word that must stand here, and go on."""
        if not self.took(wanted):
            part = self.ahead()
            raise Refusal(UNEXPECTED.fill(part=part) if part else BROKEN_OFF, "expression")

    def rule(self) -> Tree:
        """A value, its bounds, and where it holds."""
        tree = self.value()
        while True:
            if self.ahead() in (",", ";") and self.words[self.at + 1 : self.at + 2] in (["at"], ["where"]):
                self.at += 1
            if self.took("at"):
                bound = self.took("least", "most")
                if not bound:
                    self.take("least")
                tree = Tree(f"at {bound}", (tree, self.value()))
            elif self.took("where"):
                tree = Tree("where", (tree, self.either()))
            else:
                return tree

    def either(self) -> Tree:
        """Conditions of which one must hold."""
        tree = self.both()
        while self.took("or"):
            tree = Tree("or", (tree, self.both()))
        return tree

    def both(self) -> Tree:
        """Conditions that must hold together."""
        tree = self.comparison()
        while self.took("and"):
            tree = Tree("and", (tree, self.comparison()))
        return tree

    def comparison(self) -> Tree:
        """Two values compared; a bare value holds where it is not nought."""
        tree = self.value()
        sign = self.took(*COMPARISONS)
        return Tree(sign, (tree, self.value())) if sign else tree

    def value(self) -> Tree:
        """Sums and differences."""
        tree = self.product()
        while sign := self.took("+", "-"):
            tree = Tree(sign, (tree, self.product()))
        return tree

    def product(self) -> Tree:
        """Products and quotients."""
        tree = self.single()
        while sign := self.took("*", "/"):
            tree = Tree(sign, (tree, self.single()))
        return tree

    def single(self) -> Tree:
        """A number, a name, a function, something in brackets."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise Refusal(TOO_DEEP, "expression")
        try:
            return self.atom()
        finally:
            self.depth -= 1

    def atom(self) -> Tree:
        word = self.ahead()
        if not word:
            raise Refusal(BROKEN_OFF, "expression")
        self.at += 1
        if word == "-":
            return Tree("-", (Tree("number"), self.single()))
        if word == "(":
            tree = self.either()
            self.take(")")
            return tree
        if word[0].isdigit():
            return Tree("number", number=Fraction(word))
        if word.casefold() in WORDS or not (word[0].isalpha() or word[0] == "_"):
            raise Refusal(UNEXPECTED.fill(part=word), "expression")
        if self.took("("):
            return self.function(word)
        return Tree("name", name=word)

    def function(self, name: str) -> Tree:
        """A function and its values."""
        if name not in FUNCTIONS:
            raise Refusal(NO_FUNCTION.fill(name=name), "expression")
        parts = [self.value()]
        while self.took(",", ";"):
            parts.append(self.value())
        self.take(")")
        fewest, most = FUNCTIONS[name]
        if not fewest <= len(parts) <= most:
            raise Refusal(ARGUMENTS.fill(name=name, n=fewest), "expression")
        return Tree(name, tuple(parts))


def names(tree: Tree) -> tuple[str, ...]:
    """The names a rule asks for, each once, in the order in which they are read."""
    if tree.act == "name":
        return (tree.name,)
    return tuple(dict.fromkeys(name for part in tree.parts for name in names(part)))


def value(tree: Tree, known: Mapping[str, int | None]) -> Fraction:
    """What a rule comes to, exactly. ``Unknown``: an input nobody told; ``Undefined``: a division by nought.

    Where a condition does not hold, what it guards is not looked at.
    """
    act = tree.act
    if act == "number":
        return tree.number
    if act == "name":
        told = known.get(tree.name)
        if told is None:
            raise Unknown(tree.name)
        return Fraction(told)
    if act == "where":
        return value(tree.parts[0], known) if value(tree.parts[1], known) else Fraction(0)
    if act in ("and", "or"):
        first = bool(value(tree.parts[0], known))
        return Fraction(first if first is (act == "or") else bool(value(tree.parts[1], known)))
    return done(tree, [value(part, known) for part in tree.parts])


def done(tree: Tree, parts: list[Fraction]) -> Fraction:
    """What an act makes of its parts."""
    act, first = tree.act, parts[0]
    if act in ("ceil", "floor"):
        return Fraction(ceil(first) if act == "ceil" else floor(first))
    if act in ("min", "at most"):
        return min(parts)
    if act in ("max", "at least"):
        return max(parts)
    second = parts[1]
    if act in COMPARISONS:
        return Fraction(compared(act, first, second))
    if act == "+":
        return first + second
    if act == "-":
        return first - second
    if act == "*":
        return first * second
    if not second:
        raise Undefined(tree.parts[1])
    return first / second


def compared(sign: str, first: Fraction, second: Fraction) -> bool:
    """Whether a comparison holds."""
    return {
        "<": first < second,
        "<=": first <= second,
        ">": first > second,
        ">=": first >= second,
        "=": first == second,
        "!=": first != second,
    }[sign]
