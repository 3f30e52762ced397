"""A measured time, its bare reference, and whether it keeps its limit."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter, process_time

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


def worked(work: Callable[[], object]) -> float:
    """Milliseconds that some work holds the processor: what other programs do meanwhile is not counted."""
    begun = process_time()
    work()
    return (process_time() - begun) * MILLISECONDS


def middle(work: Callable[[int], float], times: int = TIMES) -> float:
    """The median of several times; the work hears its turn and says how long it took. The first does not count."""
    return median([work(turn) for turn in range(times + 1)][1:])


def beside(work: Callable[[int], float], bare: Callable[[int], float], times: int = TIMES) -> tuple[float, float]:
    """The medians of some work and of its reference, taken in turns so that a busy PC slows both alike."""
    pairs = [(bare(turn), work(turn)) for turn in range(times + 1)][1:]
    return median(ours for _, ours in pairs), median(theirs for theirs, _ in pairs)
