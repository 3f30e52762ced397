"""What the tests of a seminar say, put together from sheets and papers; the Reader answers it."""

from uuid import UUID

from desktop.domain.analysis import Result, Sat, TestFigures, by_topic, counted_once, figures, sat_of, weakest
from desktop.domain.exams import AnswerLine, ExamKind, ExamLine
from desktop.domain.questions import PaperQuestion
from desktop.domain.topics import topic_name
from desktop.storage.questions import Row
from desktop.storage.reading.exams import Exams
from desktop.text import Language


class Results(Exams):
    """The part of the Reader that judges tests and people."""

    def figures(self, exam: Row[ExamLine], language: Language) -> TestFigures:
        """All that a test says."""
        lines = [row.data for row in self.answers(exam.id, language, best=True)]
        return figures(exam.data, self.paper(exam.id, language), lines)

    def sat(self, exam: Row[ExamLine], language: Language) -> tuple[list[PaperQuestion], list[Sat]]:
        """The paper of a test and everybody whose answers are in, each person once."""
        paper = self.paper(exam.id, language)
        lines = counted_once([row.data for row in self.answers(exam.id, language, best=True)])
        return paper, sat_of(exam.data, paper, lines)

    def results(self, seminar_id: UUID, language: Language) -> list[Result]:
        """Everybody on a seminar's list: entry, exit, passed, the weakest topic of the last test, the ways."""
        tests = self.exams(seminar_id)
        sheets: dict[UUID, dict[UUID, AnswerLine]] = {}
        weak: dict[UUID, str] = {}
        for exam in tests:
            lines = [row.data for row in self.answers(exam.id, language, best=True)]
            sheets[exam.id] = {each.attendance_id: each for each in lines if each.sheet_id is not None}
            paper = self.paper(exam.id, language)
            for each in sat_of(exam.data, paper, lines):
                shares = by_topic(paper, [each])[""]
                found = weakest(shares)
                weak[each.person.attendance_id] = topic_name(found[0], language) if found else ""
        return [result(row.data, tests, sheets, weak) for row in self.people(seminar_id, language)]


def result(
    line: AnswerLine,
    tests: list[Row[ExamLine]],
    sheets: dict[UUID, dict[UUID, AnswerLine]],
    weak: dict[UUID, str],
) -> Result:
    """One person's line; the scores are those of the seminar's sheet, however they came there."""
    final = [each.data for each in tests if each.data.kind is not ExamKind.ENTRY]
    ways = tuple(held[line.attendance_id] for held in sheets.values() if line.attendance_id in held)
    passed = None if line.exit is None or not final else line.exit >= final[0].pass_score
    return Result(line, line.entry, line.exit, passed, weak.get(line.attendance_id, ""), ways)
