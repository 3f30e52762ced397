"""What a test says: question by question, topic by topic, and who needs to be taught again.

One person counts once: of several attempts the best, of a member and a guest who are one only the member.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING

from desktop.domain.drawing import in_bank_order, key_of, variant
from desktop.domain.exams import AnswerLine, ExamLine, marks_of
from desktop.domain.itemstats import EASY, HARD, WEAK, Growth, ItemFigures, alpha, growth, items, mean
from desktop.domain.kazakh import skeleton
from desktop.domain.names import full_name, one_given, one_patronymic
from desktop.domain.questions import PaperQuestion
from desktop.domain.training import CAME
from desktop.text import Sentence, text

if TYPE_CHECKING:
    from uuid import UUID

TOO_EASY = text("Analysis", "nearly everybody knew it")
TOO_HARD = text("Analysis", "hardly anybody knew it")
AGAINST = text("Analysis", "those who know more answer it wrongly more often: check the key")
TELLS_LITTLE = text("Analysis", "hardly tells those who know from those who do not")
BETTER_WRONG = text("Analysis", "answer {n} is chosen more often than the right one: check the key")
UNUSED = text("Analysis", "nobody chose answer {n}")


@dataclass(frozen=True, slots=True)
class Sat:
    """A person who answered, with the marks of the paper's questions and the answers in the bank's order."""

    person: AnswerLine
    marks: tuple[int, ...]
    given: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuestionFigures:
    """A question of a test with its figures, how often each answer was given, and how often none."""

    question: PaperQuestion
    figures: ItemFigures
    chosen: tuple[int, ...]
    blank: int

    def remarks(self) -> tuple[Sentence, ...]:
        """What a trainer should look at, the gravest first; few people are said of the whole test, not here."""
        said: list[Sentence] = []
        right = {int(sign) - 1 for sign in self.question.line.right}
        known = max((self.chosen[at] for at in right), default=0)
        said += [
            BETTER_WRONG.fill(n=at + 1) for at, count in enumerate(self.chosen) if at not in right and count > known
        ]
        rest = self.figures.rest
        if rest is not None and rest < 0:
            said.append(AGAINST)
        elif rest is not None and rest < WEAK and HARD <= self.figures.right <= EASY:
            said.append(TELLS_LITTLE)
        if self.figures.right > EASY:
            said.append(TOO_EASY)
        elif self.figures.right < HARD:
            said.append(TOO_HARD)
        elif not self.figures.few:
            said += [UNUSED.fill(n=at + 1) for at, count in enumerate(self.chosen) if at not in right and not count]
        return tuple(said)


@dataclass(slots=True)
class Share:
    """Right answers of so many that were asked."""

    right: int = 0
    asked: int = 0

    @property
    def percent(self) -> float:
        """The share in percent."""
        return 100 * self.right / self.asked if self.asked else 0.0


@dataclass(frozen=True, slots=True)
class TestFigures:
    """A test as a whole: people, mean score, alpha, questions, topics."""

    exam: ExamLine
    sat: tuple[Sat, ...]
    scores: tuple[int, ...]
    questions: tuple[QuestionFigures, ...]
    alpha: float | None

    @property
    def mean(self) -> float | None:
        """The mean score of all who passed, those marked by hand among them."""
        return mean(self.scores) if self.scores else None

    @property
    def passed(self) -> int:
        """How many reached the pass mark."""
        return sum(each >= self.exam.pass_score for each in self.scores)


def sat_of(exam: ExamLine, paper: Sequence[PaperQuestion], lines: Iterable[AnswerLine]) -> list[Sat]:
    """Everybody whose answers are in, with the marks; scores without answers say nothing of questions."""
    sizes = [len(each.line.answers("kk")) for each in paper]
    rights = [each.line.right for each in paper]
    found: list[Sat] = []
    for each in lines:
        if each.variant is not None and each.answers:
            made = variant(exam.seed, each.variant, sizes, exam.variants)
            found.append(Sat(each, marks_of(made, each.answers, rights), in_bank_order(made, each.answers)))
    return found


def figures(exam: ExamLine, paper: Sequence[PaperQuestion], lines: Sequence[AnswerLine]) -> TestFigures:
    """All that a test says; ``lines`` are the best sheet of each person on the list."""
    once = counted_once(lines)
    sat = sat_of(exam, paper, once)
    matrix = [each.marks for each in sat]
    made: list[QuestionFigures] = []
    for at, own in enumerate(items(matrix)):
        size = len(paper[at].line.answers("kk"))
        chosen = tuple(sum(str(place) in each.given[at] for each in sat) for place in range(1, size + 1))
        made.append(QuestionFigures(paper[at], own, chosen, sum(not each.given[at] for each in sat)))
    scores = tuple(each.score for each in once if each.score is not None)
    return TestFigures(exam, tuple(sat), scores, tuple(made), alpha(matrix))


def by_topic(
    paper: Sequence[PaperQuestion], sat: Iterable[Sat], group: Callable[[AnswerLine], str] = lambda _: ""
) -> dict[str, dict[str, Share]]:
    """Right answers by group and topic: ``found[group][topic]``."""
    found: dict[str, dict[str, Share]] = {}
    for each in sat:
        shares = found.setdefault(group(each.person), {})
        for question, mark in zip(paper, each.marks, strict=True):
            share = shares.setdefault(question.line.topic, Share())
            share.asked += 1
            share.right += mark
    return found


def on_new_norms(paper: Sequence[PaperQuestion], sat: Iterable[Sat]) -> Share:
    """Right answers to questions about norms that have changed; nothing asked where the paper has none."""
    found = Share()
    for each in sat:
        marks = [mark for question, mark in zip(paper, each.marks, strict=True) if question.line.new_norm]
        found.asked += len(marks)
        found.right += sum(marks)
    return found


def weakest(shares: dict[str, Share], below: float = 100.0) -> list[str]:
    """Topics whose share lies below so many percent, the weakest first."""
    return sorted((each for each in shares if shares[each].percent < below), key=lambda each: shares[each].percent)


@dataclass(frozen=True, slots=True)
class Result:
    """One person over the tests of a seminar."""

    person: AnswerLine
    entry: int | None
    exit: int | None
    passed: bool | None
    weak: str = ""
    ways: tuple[AnswerLine, ...] = field(default=())

    @property
    def gain(self) -> int | None:
        """How much more the person knew afterwards."""
        return None if self.entry is None or self.exit is None else self.exit - self.entry


def gained(results: Iterable[Result]) -> Growth | None:
    """The growth of those who passed both tests, with its interval."""
    both = [(each.entry, each.exit) for each in results if each.entry is not None and each.exit is not None]
    return growth([early for early, _ in both], [late for _, late in both])


def in_need(results: Iterable[Result]) -> list[Result]:
    """Whom a repeat session is for: who did not pass, and who was called and did not come."""
    return [
        each
        for each in results
        if each.passed is False or (each.person.presence is not None and each.person.presence not in CAME)
    ]


def one_person(lines: Sequence[AnswerLine]) -> list[tuple[AnswerLine, AnswerLine]]:
    """Pairs on a list that may be one person under two spellings: a guest beside a member, a name written twice."""
    found: list[tuple[AnswerLine, AnswerLine]] = []
    by_surname: dict[str, list[AnswerLine]] = {}
    for each in lines:
        name = full_name(each.full_name).value
        if name is not None:
            by_surname.setdefault(skeleton(name.surname), []).append(each)
    for held in by_surname.values():
        found += [(one, other) for one, other in combinations(held, 2) if may_be_one(one, other)]
    return found


def may_be_one(one: AnswerLine, other: AnswerLine) -> bool:
    """Whether two lines with surnames that sound alike may be one: a guest and anybody, or two of one precinct."""
    first, second = full_name(one.full_name).value, full_name(other.full_name).value
    if first is None or second is None or not (first.given_name and second.given_name):
        return False
    near = one.guest or other.guest or one.precinct_number == other.precinct_number
    given = one_given(first.given_name, second.given_name)
    return near and given and one_patronymic(first.patronymic, second.patronymic)


def counted_once(lines: Sequence[AnswerLine]) -> list[AnswerLine]:
    """The lines without those that are somebody once more: the member stays, else the first."""
    dropped: set[UUID] = set()
    for one, other in one_person(lines):
        if one.score is not None and other.score is not None:
            dropped.add(one.attendance_id if one.guest and not other.guest else other.attendance_id)
    return [each for each in lines if each.attendance_id not in dropped]


def keys(exam: ExamLine, paper: Sequence[PaperQuestion]) -> list[tuple[str, ...]]:
    """The key of every variant, question by question as printed."""
    sizes = [len(each.line.answers("kk")) for each in paper]
    rights = [each.line.right for each in paper]
    return [key_of(variant(exam.seed, n, sizes, exam.variants), rights) for n in range(1, exam.variants + 1)]
