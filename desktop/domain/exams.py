"""Tests at seminars: kinds, ways of passing, what was answered and what it is worth."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from desktop.domain.drawing import Variant, in_bank_order
from desktop.domain.faults import Refusal
from desktop.domain.people import Post
from desktop.domain.training import Presence
from desktop.text import text


class ExamKind(StrEnum):
    """Before the training, after it, and once more for those who need it."""

    ENTRY = "ENTRY"
    EXIT = "EXIT"
    REPEAT = "REPEAT"


KINDS = {
    ExamKind.ENTRY: text("Members", "Entry test"),
    ExamKind.EXIT: text("Members", "Exit test"),
    ExamKind.REPEAT: text("Tests", "Repeat test"),
}
SCORES = {ExamKind.ENTRY: "entry_score", ExamKind.EXIT: "exit_score", ExamKind.REPEAT: "exit_score"}
"""Which score of a seminar's sheet a test fills; a repeat test counts where it is better than the exit test."""


class Way(StrEnum):
    """How a person passed: a way like another, no fault; kept with the person, never told of by name to the region."""

    OWN = "OWN"
    READ = "READ"
    HELPED = "HELPED"
    SCREEN = "SCREEN"


WAYS = {
    Way.OWN: text("Way", "by oneself"),
    Way.READ: text("Way", "read aloud"),
    Way.HELPED: text("Way", "a helper filled it in"),
    Way.SCREEN: text("Way", "on the screen"),
}


class PaperLanguage(StrEnum):
    """The language in which the questions were read."""

    KK = "kk"
    RU = "ru"


PAPER_LANGUAGES = {
    PaperLanguage.KK: text("PaperLanguage", "Kazakh"),
    PaperLanguage.RU: text("PaperLanguage", "Russian"),
}

DEFAULTS = {"questions": 20, "variants": 2, "pass_percent": 70, "minutes": 30, "attempts": 1}
"""Editable defaults: no act that was seen tells a number of questions, a pass mark, a time or attempts."""
SETTING = "test_"
"""What stands before the name of a default in the office's settings."""
LEVELS = (50, 70, 85)
"""Shares of the highest score, in percent, from which a level begins; an editable rule of the office."""
LEVEL_SETTING = "test_levels"

OUTSIDE = text("Tests", "Question {n} has no answer {value}; its answers are 1–{most}. Type 0 where nothing is marked.")
ONE_ANSWER = text("Tests", "Question {n} takes one answer. Type 0 where several are marked.")
TOO_MANY = text("Tests", "There are {given} answers to {most} questions.")
ABOVE = text("Tests", "The score is above the maximum: {score} / {max}.")
WHO_MARKED = text("Tests", "Write who marked it by hand.")
NO_ATTEMPT = text(
    "Tests", "The test allows so many attempts: {n}. They are used up; more can be allowed in the test's rules."
)

BLANK = "-"


class Level(StrEnum):
    """How competent a person is by the office's own rule."""

    LOW = "LOW"
    BASIC = "BASIC"
    GOOD = "GOOD"
    HIGH = "HIGH"


LEVEL_NAMES = {
    Level.HIGH: text("Level", "high"),
    Level.GOOD: text("Level", "good"),
    Level.BASIC: text("Level", "basic"),
    Level.LOW: text("Level", "low"),
}


@dataclass(frozen=True, slots=True)
class ExamLine:
    """A test of a seminar with its paper's rules; ``answered`` sheets are in."""

    seminar_id: UUID
    seminar: str
    on: date
    kind: ExamKind
    title: str
    post: Post | None
    questions: int
    variants: int
    seed: str
    pass_percent: int
    minutes: int
    attempts: int
    note: str
    answered: int

    @property
    def pass_score(self) -> int:
        """The least score that passes: the pass mark of so many questions, rounded up."""
        return -(-self.questions * self.pass_percent // 100)


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """A person on a test's list with the sheet that was answered, if any; ``answers`` are as printed."""

    attendance_id: UUID
    full_name: str
    precinct_number: str
    okrug: str
    post: Post | None
    presence: Presence | None
    guest: bool
    entry: int | None
    exit: int | None
    sheet_id: UUID | None
    attempt: int
    variant: int | None
    answers: tuple[str, ...]
    score: int | None
    language: PaperLanguage
    way: Way
    helper: str
    large: bool
    extra_minutes: int
    marked_by: str


def packed(answers: Sequence[str]) -> str:
    """Answers as they are kept: «2 1 - 13»."""
    return " ".join(each or BLANK for each in answers)


def unpacked(kept: str) -> tuple[str, ...]:
    """Answers as they were given, question by question as printed; empty where nothing was marked."""
    return tuple("" if each == BLANK else each for each in kept.split())


def checked_answers(answers: Sequence[str], made: Variant, several: Sequence[bool]) -> tuple[str, ...]:
    """Answers that a variant can have, one a question; ``Refusal`` names the question. ``several`` is by the paper."""
    if len(answers) > len(made.order):
        raise Refusal(TOO_MANY.fill(given=len(answers), most=len(made.order)), "answers")
    found: list[str] = []
    for printed, given in enumerate([*answers, *[""] * (len(made.order) - len(answers))]):
        most = len(made.answers[printed])
        for sign in given:
            if not sign.isdigit() or not 1 <= int(sign) <= most:
                raise Refusal(OUTSIDE.fill(n=printed + 1, value=sign, most=most), "answers")
        if len(set(given)) > 1 and not several[made.order[printed]]:
            raise Refusal(ONE_ANSWER.fill(n=printed + 1), "answers")
        found.append("".join(sorted(set(given))))
    return tuple(found)


def marks_of(made: Variant, answers: Sequence[str], rights: Sequence[str]) -> tuple[int, ...]:
    """One for each question of the paper whose right answers, all of them and no other, were given."""
    return tuple(int(given == right) for given, right in zip(in_bank_order(made, answers), rights, strict=True))


def level(score: int, maximum: int, begins: Sequence[int] = LEVELS) -> Level:
    """The level of a score by three shares in percent from which basic, good and high begin (editable rule)."""
    percent = 100 * score / maximum
    return (Level.LOW, Level.BASIC, Level.GOOD, Level.HIGH)[sum(percent >= each for each in begins)]


def levels_of(kept: str) -> tuple[int, ...]:
    """The shares as the office keeps them («50 70 85»); the usual ones where they cannot be read."""
    parts = [int(each) for each in kept.split() if each.isdigit()]
    return tuple(parts) if len(parts) == len(LEVELS) and parts == sorted(parts) else LEVELS
