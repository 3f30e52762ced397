"""A repeat session: one step that plans the seminar, puts those who need it on its list and draws a parallel paper."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop.actions import exams
from desktop.domain.checking import checked
from desktop.domain.exams import ExamKind
from desktop.domain.facts.training import AttendanceData, SeminarData
from desktop.domain.faults import Refusal
from desktop.domain.identity import new_id
from desktop.storage.office import Office
from desktop.storage.tables import Attendance, Exam, ExamPart, Question, Seminar
from desktop.storage.work import Done, finished
from desktop.text import text

BUILT = text("Tests", "Repeat session of {date} built")
NOBODY = text("Tests", "Nobody is chosen for the repeat session.")
EARLY = text("Tests", "The repeat session cannot stand before the seminar it repeats.")


def build(
    office: Office,
    seminar_id: UUID,
    people: Sequence[UUID],
    values: Mapping[str, Any],
    topics: Sequence[str] = (),
    questions: int | None = None,
) -> Done:
    """Build a repeat session of a seminar.

    ``people`` are appointments; ``values`` facts of the new seminar (title, on, starts, place, note); the paper takes
    its rules from the seminar's last test, its questions from ``topics``, first those that were not asked there.
    """
    if not people:
        raise Refusal(NOBODY)
    with office.unit_of_work(BUILT) as work:
        before = work.one(Seminar, seminar_id)
        held = before.model_dump(include={"campaign_id", "stage", "organiser", "host", "trainers", "place", "format"})
        data = checked(SeminarData, **{**held, "maximum": before.maximum, **values})
        if data.on < before.on:
            raise Refusal(EARLY, "on")
        made = Seminar(id=work.new(), **data.model_dump())
        work.add(made)
        lines = [AttendanceData(seminar_id=made.id, appointment_id=each) for each in dict.fromkeys(people)]
        work.add_many([Attendance(id=new_id(), **each.model_dump()) for each in lines])
        older = [each for each in work.find(Exam, seminar_id=seminar_id) if not each.closed]
        if older:
            rules = older[-1].model_dump(include={"variants", "pass_percent", "minutes", "attempts", "questions"})
            rules["kind"] = ExamKind.REPEAT
            if questions is not None:
                rules["questions"] = questions
            codes = {each.id: each.code for each in work.find(Question)}
            asked = [codes[part.question_id] for each in older for part in work.find(ExamPart, exam_id=each.id)]
            exams.write(work, made, rules, topics, asked)
        work.made = made.id
        work.label = BUILT.fill(date=f"{data.on:%d.%m.%Y}")
    return finished(work)
