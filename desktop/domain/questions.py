"""The bank of questions: their words, their answers, and which of them are right."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from desktop.domain.faults import Refusal
from desktop.domain.identity import coded_id
from desktop.domain.people import Post
from desktop.text import Sentence, text


class Difficulty(StrEnum):
    """How hard a question is meant to be; how hard it was, its answers tell."""

    EASY = "EASY"
    MIDDLE = "MIDDLE"
    HARD = "HARD"


DIFFICULTIES = {
    Difficulty.EASY: text("Difficulty", "easy"),
    Difficulty.MIDDLE: text("Difficulty", "middling"),
    Difficulty.HARD: text("Difficulty", "hard"),
}

ANSWERS = ("a", "b", "c", "d")
"""The answers of a question in its own order; on paper they bear the digits 1–4 of the keys that are pressed."""
LANGUAGES = ("kk", "ru")
FEWEST = 2

ONE_LANGUAGE = text("Questions", "The question is in one language only. Fill in this field too.")
TOO_FEW = text("Questions", "A question needs at least two answers.")
GAP = text("Questions", "Answer {n} is empty although a later one is filled in. Move the answers up.")
TWICE = text("Questions", "Answers {n} and {m} are the same.")
NO_RIGHT = text("Questions", "The question has no right answer. Type its number: 1, 2, 3 or 4.")
NOT_THERE = text("Questions", "There is no answer {n} to be the right one; the answers are 1–{most}.")
ONE_ONLY = text("Questions", "This question takes one right answer. Leave one number, or allow several answers.")


def right_answers(typed: str, answers: int, *, several: bool) -> str:
    """The right answers as digits in order («13»); ``Refusal`` for none, one that is not there, several of a single."""
    digits = sorted({sign for sign in typed if sign not in " ,;."})
    if not digits:
        raise Refusal(NO_RIGHT, "right")
    for sign in digits:
        if not sign.isdigit() or not 1 <= int(sign) <= answers:
            raise Refusal(NOT_THERE.fill(n=sign, most=answers), "right")
    if len(digits) > 1 and not several:
        raise Refusal(ONE_ONLY, "right")
    return "".join(digits)


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A question in both languages; ``used`` in so many papers, asked of so many people."""

    code: str
    number: int
    topic: str
    topic_name: str
    post: Post | None
    difficulty: Difficulty
    several: bool
    new_norm: bool
    to_check: bool
    article_kk: str
    article_ru: str
    source: str
    text_kk: str
    text_ru: str
    a_kk: str
    b_kk: str
    c_kk: str
    d_kk: str
    a_ru: str
    b_ru: str
    c_ru: str
    d_ru: str
    right: str
    note: str
    used: int = 0

    @property
    def topic_id(self) -> UUID:
        """The topic as a choice of the list of topics."""
        return coded_id("topic", self.topic)

    def article(self, language: str) -> str:
        """The act and article to reread."""
        return self.article_ru if language == "ru" and self.article_ru else self.article_kk

    def said(self, language: str) -> str:
        """The question in a language of papers."""
        return self.text_ru if language == "ru" else self.text_kk

    def answers(self, language: str) -> tuple[str, ...]:
        """Its answers in a language of papers, in the order of the bank."""
        tail = "ru" if language == "ru" else "kk"
        found: tuple[str, ...] = tuple(getattr(self, f"{each}_{tail}") for each in ANSWERS)
        return tuple(each for each in found if each)


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A practical case in both languages: the situation, and what the commission does."""

    code: str
    topic: str
    topic_name: str
    title_kk: str
    title_ru: str
    situation_kk: str
    situation_ru: str
    answer_kk: str
    answer_ru: str
    article_kk: str
    article_ru: str
    source: str
    to_check: bool
    note: str

    @property
    def topic_id(self) -> UUID:
        """The topic as a choice of the list of topics."""
        return coded_id("topic", self.topic)

    def article(self, language: str) -> str:
        """The act and article behind the answer."""
        return self.article_ru if language == "ru" and self.article_ru else self.article_kk

    def title(self, language: str) -> str:
        """What the case is called."""
        return self.title_ru if language == "ru" else self.title_kk

    def situation(self, language: str) -> str:
        """What happens."""
        return self.situation_ru if language == "ru" else self.situation_kk

    def answer(self, language: str) -> str:
        """What the commission does."""
        return self.answer_ru if language == "ru" else self.answer_kk


@dataclass(frozen=True, slots=True)
class PaperQuestion:
    """A question of a paper: the row of its version, and what is needed to print, mark and judge it."""

    question_id: UUID
    line: QuestionLine


CHECK: Sentence = text("Questions", "Check with your commission before use.")
