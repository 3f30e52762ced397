"""Lines of the secretary's desk as screens and papers see them: demands, their sheets, calls, letters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from uuid import UUID

from desktop.domain.demands import KNOWN, AnswerKind, Over, spoken, summed
from desktop.domain.figures import Degree
from desktop.domain.letters import AboutKind, LetterKind, Way
from desktop.domain.people import POSTS, Post
from desktop.domain.phonebook import PhoneKind, Reached
from desktop.text import Sentence, text


@dataclass(frozen=True, slots=True)
class DemandLine:
    """A demand with how much of it is gathered and when it was sent."""

    number: str
    sender: str
    title: str
    over: Over
    received_on: date
    received_at: time | None
    due: date | None
    hour: time | None
    form_name: str
    form_sha: str
    previous_id: UUID | None
    note: str
    columns: int
    asked: int
    answered: int
    sent_on: date | None
    sent_at: time | None

    @property
    def when(self) -> str:
        """Until when: «12.02 17:00»."""
        if self.due is None:
            return ""
        return f"{self.due:%d.%m}" + (f" {self.hour:%H:%M}" if self.hour else "")

    @property
    def gathered(self) -> str:
        """How many rows are answered of how many: 21/30."""
        return f"{self.answered}/{self.asked}" if self.asked else ""

    def late(self, today: date) -> bool:
        """Whether it should have been sent before the day."""
        return self.sent_on is None and self.due is not None and self.due < today


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """A column of a demand; ``most`` names the known field that an answer may not exceed."""

    id: UUID
    head: str
    field: str
    question_id: UUID | None
    title: Sentence | str
    kind: AnswerKind
    most: str = ""

    @property
    def summed(self) -> bool:
        """Whether the column has a sum."""
        counted = not self.field or KNOWN[self.field].summed
        return counted and self.kind in (AnswerKind.NUMBER, AnswerKind.YES_NO)


@dataclass(frozen=True, slots=True)
class Told:
    """An answer: its value as it is kept, how it is known, who said it and when."""

    value: str
    degree: Degree = Degree.TOLD
    source: str = ""
    on: date | None = None
    at: time | None = None


@dataclass(frozen=True, slots=True)
class CallLine:
    """The newest call to a precinct."""

    reached: Reached
    on: date
    at: time | None
    again_on: date | None
    again_at: time | None
    note: str


@dataclass(frozen=True, slots=True)
class SubjectLine:
    """A row of a demand: what the registers know of it, what was answered, the newest call."""

    label: str
    name: str
    okrug: str
    chair: str
    phone: str
    known: Mapping[str, str]
    answers: Mapping[UUID, Told] = field(default_factory=dict[UUID, Told])
    call: CallLine | None = None

    def value(self, column: ColumnLine) -> str:
        """What stands in a column, as it is kept."""
        if column.field:
            return self.known.get(column.field, "")
        told = self.answers.get(column.id)
        return told.value if told else ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A demand's columns over its rows."""

    columns: tuple[ColumnLine, ...]
    rows: Mapping[UUID, SubjectLine]

    @property
    def own(self) -> tuple[ColumnLine, ...]:
        """The columns that people are asked for."""
        return tuple(column for column in self.columns if not column.field)

    def open(self, line: SubjectLine) -> bool:
        """Whether something is not answered yet."""
        return any(not line.value(column) for column in self.own)

    def said(self, line: SubjectLine, column: ColumnLine) -> Sentence | str:
        """What a cell shows; yes, no and posts in the reader's language."""
        value = line.value(column)
        return POSTS[Post(value)] if column.field == "post" and value else spoken(column.kind, value)

    def total(self, column: ColumnLine) -> int | None:
        """The sum of a column; None where it has none."""
        return summed(column.kind, (line.value(column) for line in self.rows.values())) if column.summed else None

    def above(self, column: ColumnLine) -> list[str]:
        """The labels of rows whose answer is above what the registers know."""
        if not column.most or column.kind is not AnswerKind.NUMBER:
            return []
        found: list[str] = []
        for line in self.rows.values():
            value, most = line.value(column), line.known.get(column.most, "")
            if value and most and int(value) > int(most):
                found.append(line.label)
        return found

    def told(self) -> int:
        """How many rows are known by word alone."""
        return sum(
            any(told.value and told.degree is Degree.TOLD for told in line.answers.values())
            for line in self.rows.values()
        )


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A question that the office has asked before."""

    title: str
    kind: AnswerKind
    within: str
    asked: int


@dataclass(frozen=True, slots=True)
class SentLine:
    """What was sent: when, by whom, the frozen cells by row label and head."""

    on: date
    at: time | None
    by: str
    told: int
    cells: Mapping[tuple[str, str], str]
    form_name: str
    form_sha: str


@dataclass(frozen=True, slots=True)
class PhoneLine:
    """A number of somebody who is no member."""

    kind: PhoneKind
    okrug_id: UUID | None
    okrug: str
    name: str
    phone: str
    note: str


@dataclass(frozen=True, slots=True)
class LetterLine:
    """A letter with what it speaks of and what answered it."""

    way: Way
    kind: LetterKind
    number: str
    on: date | None
    other: str
    their_number: str
    subject: str
    body_kk: str
    body_ru: str
    due: date | None
    executor: str
    answers_id: UUID | None
    answers: str
    answered_by: str
    answered_on: date | None
    precincts: tuple[str, ...]
    about: int
    open: int
    note: str

    @property
    def waits(self) -> bool:
        """Whether an answer is waited for: from them to ours, or from us to theirs."""
        return self.on is not None and self.due is not None and self.answered_on is None

    def late(self, today: date) -> bool:
        """Whether the answer should have come before the day."""
        return self.waits and self.due is not None and self.due < today

    @property
    def places(self) -> str:
        """The precincts by number."""
        return ", ".join(self.precincts)


@dataclass(frozen=True, slots=True)
class AboutLine:
    """A thing that a letter speaks of."""

    kind: AboutKind
    place: str
    words: str
    settled_on: date | None
    participation_id: UUID | None
    building_id: UUID | None
    indicator: str
    appointment_id: UUID | None


@dataclass(frozen=True, slots=True)
class Wanting:
    """Something that an executor is to be asked for: a remark, a shortage, premises; ``key`` tells it from others."""

    key: str
    kind: AboutKind
    executor: str
    place: str
    words: str
    due: date | None
    participation_id: UUID | None = None
    building_id: UUID | None = None
    indicator_id: UUID | None = None
    item_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class DeskDay:
    """What one day demands of the desk: demands not sent, letters not answered by us or by them, calls promised."""

    demands: Sequence[tuple[UUID, DemandLine]]
    awaited: Sequence[LetterLine]
    owed: Sequence[LetterLine]
    calls: int
    next_call: time | None


NO_EXECUTOR = text("Letters", "executor not named")
