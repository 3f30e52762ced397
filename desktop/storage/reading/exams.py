"""Tests of seminars: their papers, who answered what; the Reader answers it."""

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, FromClause, String, case, cast, func, select

from desktop.domain.drawing import Stock
from desktop.domain.exams import AnswerLine, ExamKind, ExamLine, PaperLanguage, Way, unpacked
from desktop.domain.lines import AttendanceLine
from desktop.domain.questions import PaperQuestion
from desktop.domain.topics import topics
from desktop.storage.questions import Question, Row
from desktop.storage.reading import questions, training
from desktop.storage.reading.common import T, joined, those
from desktop.text import Language

EXAM, PART, SHEET, SEMINAR, BANK = T["exam"], T["exampart"], T["answersheet"], T["seminar"], T["question"]
LISTED, POST = T["attendance"], T["appointment"]
NONE: Mapping[UUID, Mapping[str, Any]] = {}
WAY: Mapping[str, Any] = {
    "language": PaperLanguage.KK, "way": Way.OWN, "helper": "", "large": False, "extra_minutes": 0,
}  # fmt: skip
"""How a person passes of whom nothing else is known."""
KIND_ORDER = {ExamKind.ENTRY: 0, ExamKind.EXIT: 1, ExamKind.REPEAT: 2}


@cache
def facts() -> FromClause:
    """One row a test, with its seminar and the number of people who answered."""
    counts = (
        select(SHEET.c.exam_id, func.count(SHEET.c.attendance_id.distinct()).label("answered"))
        .join_from(SHEET, LISTED, LISTED.c.id == SHEET.c.attendance_id)
        .where(SHEET.c.closed.is_(False), LISTED.c.closed.is_(False))
        .group_by(SHEET.c.exam_id)
        .subquery("counts")
    )
    columns = [column for column in EXAM.c if column.name != "key"]
    return (
        select(
            *columns,
            SEMINAR.c.title.label("seminar"),
            SEMINAR.c.on,
            SEMINAR.c.closed.label("seminar_closed"),
            case(KIND_ORDER, value=EXAM.c.kind).label("rank"),
            EXAM.c.key.label("made"),
            func.coalesce(counts.c.answered, 0).label("answered"),
        )
        .join_from(EXAM, SEMINAR, SEMINAR.c.id == EXAM.c.seminar_id)
        .outerjoin(counts, counts.c.exam_id == EXAM.c.id)
        .subquery("facts")
    )


def ids(connection: Connection, question: Question, campaign: UUID) -> str:
    """Ids, side by side, of the tests of a campaign, or of one seminar (``within``), by day and kind."""
    made = facts()
    asked = select(cast(made.c.id, String)).where(
        made.c.campaign_id == campaign, made.c.closed.is_(False), made.c.seminar_closed.is_(False)
    )
    if question.within is not None:
        asked = asked.where(made.c.seminar_id == question.within)
    return joined(connection, asked.order_by(made.c.on, made.c.seminar_id, made.c.rank, made.c.made))


def rows(connection: Connection, wanted: Sequence[UUID]) -> list[Row[ExamLine]]:
    """The lines of these tests, in this order."""
    found = those(connection, facts(), wanted)
    names = (
        "seminar_id", "seminar", "on", "kind", "title", "post", "questions", "variants", "seed", "pass_percent",
        "minutes", "attempts", "note", "answered",
    )  # fmt: skip
    return [
        Row(each, found[each]["version"], ExamLine(**{name: found[each][name] for name in names}))
        for each in wanted
        if each in found
    ]


def answer_line(
    row: Row[AttendanceLine], sheet: Mapping[str, Any] | None, usual: Mapping[str, Any] | None
) -> AnswerLine:
    """A person on a list with a sheet; the way of passing is the sheet's, else the person's usual one."""
    who = row.data
    way = usual or WAY
    return AnswerLine(
        attendance_id=row.id,
        full_name=who.full_name,
        precinct_number=who.precinct_number,
        okrug=who.okrug,
        post=who.post,
        presence=who.presence,
        guest=who.guest,
        entry=who.entry_score,
        exit=who.exit_score,
        sheet_id=sheet["id"] if sheet else None,
        attempt=sheet["attempt"] if sheet else 1,
        variant=sheet["variant"] if sheet else None,
        answers=unpacked(sheet["answers"]) if sheet else (),
        score=sheet["score"] if sheet else None,
        language=way["language"],
        way=way["way"],
        helper=way["helper"],
        large=way["large"],
        extra_minutes=way["extra_minutes"],
        marked_by=sheet["marked_by"] if sheet else "",
    )


class Exams:
    """The part of the Reader that knows the bank, the tests and their answers."""

    connection: Connection
    campaign_id: UUID

    def bank(self) -> list[Stock]:
        """Every question that may be drawn."""
        asked = select(BANK.c.id, BANK.c.code, BANK.c.topic, BANK.c.post).where(BANK.c.closed.is_(False))
        return [Stock(*row) for row in self.connection.execute(asked.order_by(BANK.c.key))]

    def topic_names(self, language: Language) -> dict[str, str]:
        """The topics of questions by code, in the order of their list."""
        return dict(topics(language))

    def exam(self, exam_id: UUID) -> Row[ExamLine] | None:
        """A test; None where it is gone."""
        return next(iter(rows(self.connection, [exam_id])), None)

    def exams(self, seminar_id: UUID | None = None) -> list[Row[ExamLine]]:
        """The tests of a seminar, or of the whole campaign, by day and kind."""
        found = ids(self.connection, Question(within=seminar_id), self.campaign_id)
        return rows(self.connection, [UUID(found[at : at + 32]) for at in range(0, len(found), 32)])

    def paper(self, exam_id: UUID, language: Language) -> list[PaperQuestion]:
        """The questions of a test's paper, each in the version that was printed."""
        asked = select(PART.c.question_id).where(PART.c.exam_id == exam_id, PART.c.closed.is_(False))
        order = list(self.connection.execute(asked.order_by(PART.c.position)).scalars())
        return [PaperQuestion(row.id, row.data) for row in questions.rows(self.connection, order, language)]

    def articles(self, seminar_id: UUID, topic: str, language: Language) -> list[str]:
        """The acts and articles behind a seminar's questions of a topic, each once, in the order of the papers."""
        found: dict[str, None] = {}
        for exam in self.exams(seminar_id):
            for each in self.paper(exam.id, language):
                if each.line.topic == topic:
                    found[each.line.article(language)] = None
        return list(found)

    def answers(self, exam_id: UUID, language: Language, *, best: bool = False) -> list[Row[AnswerLine]]:
        """Everybody on the list of a test's seminar with the newest sheet answered, or with the ``best`` one."""
        exam = self.exam(exam_id)
        if exam is None:
            return []
        order = SHEET.c.score if best else SHEET.c.attempt
        asked = select(SHEET).where(SHEET.c.exam_id == exam_id, SHEET.c.closed.is_(False)).order_by(order)
        sheets = {row["attendance_id"]: dict(row) for row in self.connection.execute(asked).mappings()}
        return self.people(exam.data.seminar_id, language, sheets)

    def people(
        self, seminar_id: UUID, language: Language, sheets: Mapping[UUID, Mapping[str, Any]] = NONE
    ) -> list[Row[AnswerLine]]:
        """Everybody on a seminar's list with the sheet that belongs to the line; without one, with the usual way."""
        listed_ids = training.sheet_ids(self.connection, Question(within=seminar_id))
        ids_of = [UUID(listed_ids[at : at + 32]) for at in range(0, len(listed_ids), 32)]
        before = self._ways([each for each in ids_of if each not in sheets])
        made: list[Row[AnswerLine]] = []
        for person in training.sheet_rows(self.connection, ids_of, language):
            sheet = sheets.get(person.id)
            usual = sheet or before.get(person.data.appointment_id)
            version = sheet["version"] if sheet else person.version
            made.append(Row(person.id, version, answer_line(person, sheet, usual)))
        return made

    def _ways(self, people: Collection[UUID]) -> dict[UUID | None, dict[str, Any]]:
        """How members passed the last time, by appointment: the way is kept with the person."""
        mine = select(LISTED.c.appointment_id).where(LISTED.c.id.in_(list(people)))
        asked = (
            select(SHEET, LISTED.c.appointment_id)
            .join_from(SHEET, LISTED, LISTED.c.id == SHEET.c.attendance_id)
            .where(SHEET.c.closed.is_(False), LISTED.c.appointment_id.in_(mine))
            .order_by(SHEET.c.key)
        )
        return {row["appointment_id"]: dict(row) for row in self.connection.execute(asked).mappings()}
