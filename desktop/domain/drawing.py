"""Drawing a paper from the bank, and its variants: the same seed always gives the same papers.

Nothing is drawn by Python's own chance, whose order may change with its version: a digest of the seed orders all.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeVar
from uuid import UUID

from desktop.domain.faults import Refusal
from desktop.domain.people import Post
from desktop.text import text

Thing = TypeVar("Thing")

MOST_VARIANTS = 8
MOST_QUESTIONS = 60
TOO_FEW = text(
    "Tests", "Only {n} questions suit, {wanted} are wanted. Choose more topics, another post or fewer questions."
)
NO_VARIANT = text("Tests", "There is no variant {value}. The paper has variants 1–{most}.")


def shuffled(things: Iterable[Thing], seed: str, name: Callable[[Thing], str] = str) -> list[Thing]:
    """The things in the order that a seed gives them; ``name`` tells them apart."""
    return sorted(things, key=lambda thing: sha256(f"{seed}|{name(thing)}".encode()).digest())


@dataclass(frozen=True, slots=True)
class Stock:
    """A question that may be drawn: its row, its code, what it is about and for whom."""

    id: UUID
    code: str
    topic: str
    post: Post | None


def drawn(
    bank: Sequence[Stock],
    count: int,
    seed: str,
    *,
    topics: Sequence[str] = (),
    post: Post | None = None,
    asked_before: Collection[str] = (),
) -> list[UUID]:
    """So many questions, as evenly from the topics as the bank allows; those asked before (by code) come last.

    ``topics`` empty: all. ``post``: questions for everybody and those for this post; None: for everybody alone.
    ``Refusal`` where too few suit.
    """
    suiting = [each for each in bank if each.post in (None, post) and (not topics or each.topic in topics)]
    if len(suiting) < count:
        raise Refusal(TOO_FEW.fill(n=len(suiting), wanted=count), "count")
    by_topic: dict[str, list[Stock]] = {}
    for each in shuffled(suiting, seed, lambda stock: stock.code):
        by_topic.setdefault(each.topic, []).append(each)
    for held in by_topic.values():
        held.sort(key=lambda stock: stock.code in asked_before)
    order = shuffled(by_topic, f"{seed}|topics")
    found: list[UUID] = []
    while len(found) < count:
        for topic in order:
            if by_topic[topic] and len(found) < count:
                found.append(by_topic[topic].pop(0).id)
    return found


@dataclass(frozen=True, slots=True)
class Variant:
    """One variant of a paper.

    ``order[i]`` is the place in the paper of the question printed as ``i``; ``answers[i][j]`` the place in the bank of
    the answer printed as ``j``. All count from nought.
    """

    number: int
    order: tuple[int, ...]
    answers: tuple[tuple[int, ...], ...]


def variant(seed: str, number: int, sizes: Sequence[int], most: int) -> Variant:
    """Variant ``number`` (from 1) of a paper whose questions have so many answers; ``Refusal`` beyond ``most``."""
    if not 1 <= number <= most:
        raise Refusal(NO_VARIANT.fill(value=number, most=most), "variant")
    order = tuple(shuffled(range(len(sizes)), f"{seed}|{number}|questions"))
    answers = tuple(tuple(shuffled(range(sizes[at]), f"{seed}|{number}|{at}")) for at in order)
    return Variant(number, order, answers)


def key_of(made: Variant, rights: Sequence[str]) -> tuple[str, ...]:
    """What is right on a variant, question by question as printed: «2», «13»; ``rights`` are those of the paper."""
    keys: list[str] = []
    for printed, at in enumerate(made.order):
        wanted = {int(sign) - 1 for sign in rights[at]}
        keys.append("".join(str(place + 1) for place, own in enumerate(made.answers[printed]) if own in wanted))
    return tuple(keys)


def in_bank_order(made: Variant, answers: Sequence[str]) -> tuple[str, ...]:
    """Answers given on a variant as they stand in the paper and the bank: question by question, answers in order."""
    found = [""] * len(made.order)
    for printed, given in enumerate(answers):
        own = sorted(made.answers[printed][int(sign) - 1] + 1 for sign in given)
        found[made.order[printed]] = "".join(map(str, own))
    return tuple(found)
