"""A measured time, its bare reference, and whether it keeps its limit."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter

TIMES = 5
"""How often each thing is timed; the median counts."""
MILLISECONDS = 1000


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure. With a reference the limit is on the ratio of both; without one it is on the value itself."""

    name: str
    value: float
    unit: str
    limit: float
    reference: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the reference the value is."""
        return self.value / self.reference if self.reference else None

    @property
    def met(self) -> bool:
        """Whether the limit is kept."""
        return (self.value if self.ratio is None else self.ratio) <= self.limit


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that some work takes."""
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * MILLISECONDS


def middle(work: Callable[[], object], times: int = TIMES) -> float:
    """The median of several times, in milliseconds, after one that does not count."""
    work()
    return median(timed(work) for _ in range(times))


def beside(work: Callable[[int], object], bare: Callable[[int], object], times: int = TIMES) -> tuple[float, float]:
    """The medians of some work and of its reference, taken in turns so that a busy PC slows both; each hears its turn.

    The first turn does not count.
    """
    ours: list[float] = []
    theirs: list[float] = []
    for turn in range(times + 1):
        theirs.append(timed(lambda n=turn: bare(n)))
        ours.append(timed(lambda n=turn: work(n)))
    return median(ours[1:]), median(theirs[1:])
