"""Tests of seminars: draw a paper, enter what was answered or the score alone, allow more, take back."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.drawing import Stock, drawn, variant
from desktop.domain.exams import ABOVE, NO_ATTEMPT, SCORES, ExamKind, checked_answers, marks_of, packed
from desktop.domain.facts.exams import AnswerSheetData, ExamData
from desktop.domain.faults import Refusal
from desktop.domain.identity import new_id
from desktop.domain.questions import ANSWERS
from desktop.storage.office import Office
from desktop.storage.tables import AnswerSheet, Attendance, Exam, ExamPart, Question, Seminar
from desktop.storage.work import Done, Work, finished
from desktop.text import text

DRAWN = text("Tests", "Seminar of {date}: test paper drawn")
RULED = text("Tests", "Seminar of {date}: rules of the test changed")
ENTERED = text("Tests", "Seminar of {date}: answers of a test")
TAKEN = text("Tests", "Seminar of {date}: test taken out")
ERASED = text("Tests", "Seminar of {date}: answer sheet taken out")
SCORED_BY_OTHERS = text(
    "Tests",
    "The scores of this seminar are out of {max}: draw {max} questions, or change the seminar's maximum score first.",
)
THERE = text("Tests", "The seminar has such a test already. Take it out first, or change its rules.")
NOT_HERE = text("Tests", "This person is not on the seminar's list.")
RULES = frozenset({"title", "pass_percent", "minutes", "attempts", "note"})
SUPPLY = frozenset(AnswerSheetData.model_fields) - {"exam_id", "attendance_id", "attempt", "on", "score", "answers"}


def draw(
    office: Office,
    seminar_id: UUID,
    values: Mapping[str, Any],
    topics: Sequence[str] = (),
    asked_before: Sequence[str] = (),
) -> Done:
    """Draw a paper for a seminar: kind, number of questions, post, variants, rules; ``topics`` empty: all.

    ``values["seed"]`` may be given, so that the same paper is drawn again; questions of the seminar's other papers
    and those ``asked_before`` (codes) come last.
    """
    with office.unit_of_work(DRAWN) as work:
        write(work, work.one(Seminar, seminar_id), values, topics, asked_before)
    return finished(work)


def write(
    work: Work, seminar: Seminar, values: Mapping[str, Any], topics: Sequence[str], asked_before: Sequence[str]
) -> UUID:
    """Write the paper that is drawn for a seminar; its id comes back."""
    work.label = DRAWN.fill(date=f"{seminar.on:%d.%m.%Y}")
    fresh = work.new()
    usual = {"campaign_id": seminar.campaign_id, "seminar_id": seminar.id, "seed": fresh.hex[-12:]}
    data = checked(ExamData, **{**usual, **values})
    others = [each for each in work.find(Exam, seminar_id=seminar.id) if not each.closed]
    if any((each.kind, each.post) == (data.kind, data.post) for each in others):
        raise Refusal(THERE, "kind")
    fit_maximum(work, seminar, data, others)
    bank = [Stock(each.id, each.code, each.topic, each.post) for each in work.find(Question, closed=False)]
    codes = {each.id: each.code for each in work.find(Question)}
    held = {codes[part.question_id] for each in others for part in work.find(ExamPart, exam_id=each.id)}
    before = held | set(asked_before)
    chosen = drawn(bank, data.questions, data.seed, topics=topics, post=data.post, asked_before=before)
    work.add(Exam(id=fresh, **data.model_dump()))
    work.add_many(
        [ExamPart(id=new_id(), exam_id=fresh, question_id=each, position=at) for at, each in enumerate(chosen, 1)]
    )
    return fresh


def fit_maximum(work: Work, seminar: Seminar, data: ExamData, others: Sequence[Exam]) -> None:
    """One question is one point: the seminar's maximum follows its first paper, later ones follow the maximum."""
    if seminar.maximum == data.questions:
        return
    lines = work.find(Attendance, seminar_id=seminar.id)
    if others or any(each.entry_score is not None or each.exit_score is not None for each in lines):
        raise Refusal(SCORED_BY_OTHERS.fill(max=seminar.maximum), "questions")
    work.change(Seminar, seminar.id, {"maximum": data.questions})


def rule(office: Office, exam_id: UUID, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Change a test's title, pass mark, time, attempts or note; its questions and variants stay as printed."""
    with office.unit_of_work(RULED) as work:
        held = labelled(work, exam_id, RULED)
        kept = held.model_dump(include=set(ExamData.model_fields))
        chosen = {name: value for name, value in values.items() if name in RULES}
        data = checked(ExamData, **{**kept, **chosen})
        work.change(Exam, exam_id, data.model_dump(include=set(chosen)), version)
    return finished(work)


def close(office: Office, exam_id: UUID) -> Done:
    """Take a test out; the scores on the seminar's sheet stay as they were entered."""
    with office.unit_of_work(TAKEN) as work:
        labelled(work, exam_id, TAKEN)
        work.close(Exam, exam_id)
    return finished(work)


def enter(
    office: Office,
    exam_id: UUID,
    attendance_id: UUID,
    number: int,
    answers: Sequence[str],
    values: Mapping[str, Any] | None = None,
    *,
    again: bool = False,
) -> Done:
    """Enter one person's answers as printed on variant ``number``; the score goes to the seminar's sheet.

    ``values``: language, way, helper, large, extra_minutes. ``again``: a further attempt beside the earlier ones.
    ``Refusal``: no such variant, an answer outside the choices, several answers to a single, no attempt left.
    """
    with office.unit_of_work(ENTERED) as work:
        exam = labelled(work, exam_id, ENTERED)
        paper = [work.one(Question, part.question_id) for part in parts(work, exam_id)]
        sizes = [sum(bool(getattr(each, f"{name}_kk")) for name in ANSWERS) for each in paper]
        made = variant(exam.seed, number, sizes, exam.variants)
        given = checked_answers(answers, made, [each.several for each in paper])
        marks = marks_of(made, given, [each.right for each in paper])
        facts = {"variant": number, "answers": packed(given), "score": sum(marks), "marked_by": ""}
        store(work, exam, attendance_id, {**(values or {}), **facts}, again=again)
    return finished(work)


def score(
    office: Office,
    exam_id: UUID,
    attendance_id: UUID,
    points: int,
    marked_by: str,
    values: Mapping[str, Any] | None = None,
    *,
    again: bool = False,
) -> Done:
    """Enter the score alone, as a trainer marked it by hand with the overlay key; above the maximum is refused."""
    with office.unit_of_work(ENTERED) as work:
        exam = labelled(work, exam_id, ENTERED)
        if points > exam.questions:
            raise Refusal(ABOVE.fill(score=points, max=exam.questions), "score")
        facts = {"answers": "", "score": points, "marked_by": marked_by}
        store(work, exam, attendance_id, {"variant": None, **(values or {}), **facts}, again=again)
    return finished(work)


def store(work: Work, exam: Exam, attendance_id: UUID, facts: Mapping[str, Any], *, again: bool) -> None:
    """Write a person's sheet, a new attempt or the same one anew, and the score on the seminar's sheet."""
    line = work.one(Attendance, attendance_id)
    if line.seminar_id != exam.seminar_id or line.closed:
        raise Refusal(NOT_HERE)
    sheets = work.find(AnswerSheet, exam_id=exam.id, attendance_id=attendance_id)
    held = [each for each in sheets if not each.closed]
    attempt = max((each.attempt for each in held), default=0) + (1 if again or not held else 0)
    if attempt > exam.attempts:
        raise Refusal(NO_ATTEMPT.fill(n=exam.attempts), "attempts")
    told = {"exam_id": exam.id, "attendance_id": attendance_id, "attempt": attempt, "on": work.day, **facts}
    data = checked(AnswerSheetData, **told)
    same = [each for each in sheets if each.attempt == attempt]
    if same:
        work.change(AnswerSheet, same[0].id, {**data.model_dump(exclude={"on"}), "closed": False})
    else:
        work.add(AnswerSheet(id=work.new(), **data.model_dump()))
    carry(work, exam, attendance_id)


def mark_way(office: Office, sheet_id: UUID, values: Mapping[str, Any]) -> Done:
    """Change how a person passed: language, way, helper, large print, longer time."""
    with office.unit_of_work(ENTERED) as work:
        held = work.one(AnswerSheet, sheet_id)
        labelled(work, held.exam_id, ENTERED)
        kept = held.model_dump(include=set(AnswerSheetData.model_fields))
        chosen = {name: value for name, value in values.items() if name in SUPPLY}
        data = checked(AnswerSheetData, **{**kept, **chosen})
        work.change(AnswerSheet, sheet_id, data.model_dump(include=set(chosen)))
    return finished(work)


def erase(office: Office, sheet_ids: Sequence[UUID]) -> Done:
    """Take answer sheets out; the scores on the seminar's sheet follow."""
    with office.unit_of_work(ERASED) as work:
        for each in sheet_ids:
            held = work.one(AnswerSheet, each)
            exam = labelled(work, held.exam_id, ERASED)
            work.close(AnswerSheet, each)
            carry(work, exam, held.attendance_id)
    return finished(work)


def carry(work: Work, exam: Exam, attendance_id: UUID) -> None:
    """The seminar's sheet takes the best attempt; a repeat test counts where it is better than the exit test."""
    name = SCORES[exam.kind]
    fellows = [each for each in work.find(Exam, seminar_id=exam.seminar_id) if SCORES[ExamKind(each.kind)] == name]
    sheets = work.find(AnswerSheet, attendance_id=attendance_id, closed=False)
    open_ones = {each.id for each in fellows if not each.closed}
    best = max((each.score for each in sheets if each.exam_id in open_ones), default=None)
    work.change(Attendance, attendance_id, {name: best})


def parts(work: Work, exam_id: UUID) -> list[ExamPart]:
    """The places of a paper, in order."""
    return sorted(work.find(ExamPart, exam_id=exam_id, closed=False), key=lambda part: part.position)


def labelled(work: Work, exam_id: UUID, label: Any) -> Exam:
    """A test; the step bears the day of its seminar."""
    exam = work.one(Exam, exam_id)
    work.label = label.fill(date=f"{work.one(Seminar, exam.seminar_id).on:%d.%m.%Y}")
    return exam
