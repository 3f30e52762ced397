"""What a test says of its questions and of its people: plain arithmetic of classical test theory.

``matrix`` is one row a person, one column a question, 1 where the answer was right. Correlations and variances are
those of a sample (n − 1). Where nothing can be said (nobody differs, too few people) the answer is None, never nought.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

Matrix = Sequence[Sequence[int]]

FEW = 30
"""People below which figures of a question are only a hint; an editable habit, no norm is known."""
EASY, HARD = 0.9, 0.3
"""Shares of right answers beyond which a question tells little: nearly all, or hardly anybody, knew it."""
WEAK = 0.2
"""A discrimination below which a question hardly tells those who know from those who do not (Ebel, 1965)."""


def mean(values: Sequence[float]) -> float:
    """The average."""
    return math.fsum(values) / len(values)


def variance(values: Sequence[float]) -> float:
    """The variance of a sample."""
    middle = mean(values)
    return math.fsum((each - middle) ** 2 for each in values) / (len(values) - 1)


def correlation(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Pearson's correlation; with a 0/1 series it is the point-biserial one. None where a series does not vary."""
    if len(one) < 2:
        return None
    first, second = mean(one), mean(other)
    left, right = [each - first for each in one], [each - second for each in other]
    spread = math.fsum(each**2 for each in left) * math.fsum(each**2 for each in right)
    if spread == 0:
        return None
    return math.fsum(a * b for a, b in zip(left, right, strict=True)) / math.sqrt(spread)


def alpha(matrix: Matrix) -> float | None:
    """Cronbach's alpha (for 0/1 answers: KR-20); None for one question, one person, or totals that do not vary."""
    if len(matrix) < 2 or len(matrix[0]) < 2:
        return None
    count = len(matrix[0])
    whole = variance([sum(row) for row in matrix])
    if whole == 0:
        return None
    parts = math.fsum(variance([row[at] for row in matrix]) for at in range(count))
    return count / (count - 1) * (1 - parts / whole)


@dataclass(frozen=True, slots=True)
class ItemFigures:
    """One question: asked of so many, right share, correlation with the whole score and with the rest of it.

    ``without`` is alpha of the test without this question.
    """

    asked: int
    right: float
    total: float | None
    rest: float | None
    without: float | None

    @property
    def few(self) -> bool:
        """Whether so few answered that the figures are only a hint."""
        return self.asked < FEW


def items(matrix: Matrix) -> list[ItemFigures]:
    """The figures of every question of a test; an empty list where nobody answered."""
    if not matrix:
        return []
    totals = [sum(row) for row in matrix]
    found: list[ItemFigures] = []
    for at in range(len(matrix[0])):
        own = [row[at] for row in matrix]
        rest = [total - each for total, each in zip(totals, own, strict=True)]
        others = [[*row[:at], *row[at + 1 :]] for row in matrix]
        found.append(ItemFigures(len(own), mean(own), correlation(own, totals), correlation(own, rest), alpha(others)))
    return found


@dataclass(frozen=True, slots=True)
class Growth:
    """The mean growth of people who passed both tests, and the interval that holds it with 95 %."""

    people: int
    mean: float
    low: float | None
    high: float | None


def growth(before: Sequence[float], after: Sequence[float], sure: float = 0.95) -> Growth | None:
    """The mean of pairwise differences with Student's interval; no interval for one person, None for nobody."""
    steps = [late - early for early, late in zip(before, after, strict=True)]
    if not steps:
        return None
    middle = mean(steps)
    if len(steps) < 2:
        return Growth(1, middle, None, None)
    half = student(1 - (1 - sure) / 2, len(steps) - 1) * math.sqrt(variance(steps) / len(steps))
    return Growth(len(steps), middle, middle - half, middle + half)


def student(share: float, freedom: int) -> float:
    """The quantile of Student's distribution for a share above a half, found by halving."""
    low, high = 0.0, 1.0
    while below(high, freedom) < share:
        high *= 2
    for _ in range(200):
        middle = (low + high) / 2
        if below(middle, freedom) < share:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def below(value: float, freedom: int) -> float:
    """How much of Student's distribution lies below a value that is not negative; finite sums by degrees of freedom.

    Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
    """
    angle = math.atan(value / math.sqrt(freedom))
    cosine = math.cos(angle)
    odd = freedom % 2 == 1
    term = cosine if odd else 1.0
    whole = 0.0 if freedom == 1 else term
    for k in range(3 if odd else 2, freedom - 1, 2):
        term *= cosine**2 * (k - 1) / k
        whole += term
    between = 2 / math.pi * (angle + math.sin(angle) * whole) if odd else math.sin(angle) * whole
    return 0.5 + between / 2


def share_interval(right: int, asked: int, normal: float = 1.959963984540054) -> tuple[float, float] | None:
    """Wilson's 95 % interval of a share; None where nobody was asked."""
    if not asked:
        return None
    share, square = right / asked, normal**2
    middle = (share + square / (2 * asked)) / (1 + square / asked)
    half = normal / (1 + square / asked) * math.sqrt(share * (1 - share) / asked + square / (4 * asked**2))
    return max(0.0, middle - half), min(1.0, middle + half)
