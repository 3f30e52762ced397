"""The bank of questions as facts: questions in versions, practical cases."""

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.faults import Refusal
from desktop.domain.people import Post
from desktop.domain.questions import (
    ANSWERS,
    FEWEST,
    GAP,
    LANGUAGES,
    ONE_LANGUAGE,
    TOO_FEW,
    TWICE,
    Difficulty,
    right_answers,
)


class QuestionData(SQLModel):
    """One version of a question: text and two to four answers in both languages, the right ones as digits.

    ``article_…`` names the act and article the answer rests on, ``source`` where that was seen (codes of sources.csv);
    ``to_check`` marks what a commission has not confirmed yet.
    """

    code: str = Field(min_length=1, max_length=40)
    number: int = Field(default=1, ge=1)
    topic: str = Field(min_length=1, max_length=40)
    post: Post | None = None
    difficulty: Difficulty = Difficulty.MIDDLE
    several: bool = False
    new_norm: bool = False
    to_check: bool = True
    article_kk: str = Field(min_length=1, max_length=300)
    article_ru: str = Field(default="", max_length=300)
    source: str = Field(default="", max_length=200)
    text_kk: str = Field(default="", max_length=600)
    text_ru: str = Field(default="", max_length=600)
    a_kk: str = Field(default="", max_length=300)
    b_kk: str = Field(default="", max_length=300)
    c_kk: str = Field(default="", max_length=300)
    d_kk: str = Field(default="", max_length=300)
    a_ru: str = Field(default="", max_length=300)
    b_ru: str = Field(default="", max_length=300)
    c_ru: str = Field(default="", max_length=300)
    d_ru: str = Field(default="", max_length=300)
    right: str = Field(default="", max_length=4)
    note: str = Field(default="", max_length=500)

    @model_validator(mode="after")
    def can_be_asked(self) -> "QuestionData":
        """Both languages, answers without a gap and without twins, and a right one among them."""
        for language, other in (LANGUAGES, LANGUAGES[::-1]):
            for part in ("text", *ANSWERS):
                if getattr(self, f"{part}_{language}").strip() and not getattr(self, f"{part}_{other}").strip():
                    raise Refusal(ONE_LANGUAGE, f"{part}_{other}")
        if not self.text_kk.strip():
            raise Refusal(ONE_LANGUAGE, "text_kk")
        given = [bool(getattr(self, f"{each}_kk").strip()) for each in ANSWERS]
        count = sum(given)
        if count < FEWEST:
            raise Refusal(TOO_FEW, f"{ANSWERS[count]}_kk")
        if not all(given[:count]):
            empty = given.index(False)
            raise Refusal(GAP.fill(n=empty + 1), f"{ANSWERS[empty]}_kk")
        for language in LANGUAGES:
            said = [getattr(self, f"{each}_{language}").strip().casefold() for each in ANSWERS[:count]]
            for at, one in enumerate(said):
                if one in said[:at]:
                    raise Refusal(TWICE.fill(n=said.index(one) + 1, m=at + 1), f"{ANSWERS[at]}_{language}")
        right_answers(self.right, count, several=self.several)
        return self


class PracticalCaseData(SQLModel):
    """A practical case: what happens and what the commission does, in both languages, with the rule behind it."""

    code: str = Field(min_length=1, max_length=40)
    topic: str = Field(min_length=1, max_length=40)
    title_kk: str = Field(min_length=1, max_length=200)
    title_ru: str = Field(min_length=1, max_length=200)
    situation_kk: str = Field(min_length=1, max_length=1500)
    situation_ru: str = Field(min_length=1, max_length=1500)
    answer_kk: str = Field(min_length=1, max_length=1500)
    answer_ru: str = Field(min_length=1, max_length=1500)
    article_kk: str = Field(min_length=1, max_length=300)
    article_ru: str = Field(default="", max_length=300)
    source: str = Field(default="", max_length=200)
    to_check: bool = True
    note: str = Field(default="", max_length=500)
