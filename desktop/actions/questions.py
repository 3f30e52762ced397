"""The bank: a question is changed in place while no paper holds it; after that a change makes its next version."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.facts.questions import PracticalCaseData, QuestionData
from desktop.domain.faults import Refusal
from desktop.domain.identity import coded_id, new_id
from desktop.domain.topics import topics
from desktop.storage.office import Office
from desktop.storage.tables import ExamPart, PracticalCase, Question
from desktop.storage.work import CHANGED_LATER, Done, Work, finished
from desktop.text import text

ADDED = text("Questions", "Question {code} added")
CHANGED = text("Questions", "Question {code} changed")
REVISED = text("Questions", "Question {code}: version {number}, older papers keep theirs")
CLOSED = text("Questions", "Question {code} taken out of the bank")
CASE_ADDED = text("Questions", "Case {code} added")
CASE_CHANGED = text("Questions", "Case {code} changed")
CASE_CLOSED = text("Questions", "Case {code} taken out")
NO_TOPIC = text("Questions", "There is no topic “{value}”. Choose one of the list.")
CHOOSE_TOPIC = text("Questions", "Choose a topic.")


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Add a question (``row_id`` None) or change the named values of one."""
    with office.unit_of_work(CHANGED, of_campaign=False) as work:
        if row_id is None:
            fresh = work.new()
            data = asked({"code": f"OWN-{fresh.hex[-8:].upper()}", "to_check": False, **values})
            work.add(Question(id=fresh, **data.model_dump()))
            work.label = ADDED.fill(code=data.code)
        else:
            change(work, row_id, values, version)
    return finished(work)


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> UUID:
    """Change a question; one that stands in a paper gets a new version instead. The version in force comes back."""
    held = work.one(Question, row_id)
    kept = held.model_dump(include=set(QuestionData.model_fields))
    data = asked({**kept, **values, "code": held.code, "number": held.number})
    if not any(not part.closed for part in work.find(ExamPart, question_id=row_id)):
        work.change(Question, row_id, data.model_dump(include=set(coded(values))), version)
        work.label = CHANGED.fill(code=held.code)
        return row_id
    if version is not None and version != held.version:
        raise Refusal(CHANGED_LATER)
    if all(getattr(data, name) == kept[name] for name in kept):
        return row_id
    newest = max(each.number for each in work.find(Question, code=held.code))
    facts: dict[str, Any] = {**data.model_dump(), "number": newest + 1}
    made = Question(id=work.new(), **facts)
    work.add(made)
    work.close(Question, row_id)
    work.label = REVISED.fill(code=held.code, number=made.number)
    return made.id


def asked(values: Mapping[str, Any]) -> QuestionData:
    """The question's facts, its words without blanks at their ends; ``Refusal`` for a topic that is not there."""
    data = checked(QuestionData, **coded(values))
    if data.topic not in topics("kk"):
        raise Refusal(NO_TOPIC.fill(value=data.topic), "topic")
    data.right = "".join(sorted({sign for sign in data.right if sign.isdigit()}))
    return data


def coded(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values with a topic chosen from its list (``topic_id``) told by code, and words without blanks at their ends."""
    plain: dict[str, Any] = {name: value.strip() if isinstance(value, str) else value for name, value in values.items()}
    if "topic_id" in plain:
        by_id: dict[Any, str] = {coded_id("topic", code): code for code in topics("kk")}
        plain["topic"] = by_id.get(plain.pop("topic_id"), "")
        if not plain["topic"]:
            raise Refusal(CHOOSE_TOPIC, "topic_id")
    return plain


def close(office: Office, row_id: UUID) -> Done:
    """Take a question out of the bank; papers that hold it keep it."""
    with office.unit_of_work(CLOSED, of_campaign=False) as work:
        work.label = CLOSED.fill(code=work.one(Question, row_id).code)
        work.close(Question, row_id)
    return finished(work)


def save_case(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Add a practical case (``row_id`` None) or change the named values of one."""
    with office.unit_of_work(CASE_CHANGED, of_campaign=False) as work:
        if row_id is None:
            fresh = new_id()
            own = {"code": f"OWN-{fresh.hex[-8:].upper()}", "to_check": False}
            data = checked(PracticalCaseData, **{**own, **coded(values)})
            work.add(PracticalCase(id=work.new(), **data.model_dump()))
            work.label = CASE_ADDED.fill(code=data.code)
        else:
            held = work.one(PracticalCase, row_id)
            kept = held.model_dump(include=set(PracticalCaseData.model_fields))
            told = coded(values)
            data = checked(PracticalCaseData, **{**kept, **told})
            work.change(PracticalCase, row_id, data.model_dump(include=set(told)), version)
            work.label = CASE_CHANGED.fill(code=held.code)
    return finished(work)


def close_case(office: Office, row_id: UUID) -> Done:
    """Take a practical case out of the list."""
    with office.unit_of_work(CASE_CLOSED, of_campaign=False) as work:
        work.label = CASE_CLOSED.fill(code=work.one(PracticalCase, row_id).code)
        work.close(PracticalCase, row_id)
    return finished(work)
