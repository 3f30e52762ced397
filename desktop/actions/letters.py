"""Letters: write one, send it, answer it; one letter asks for many things, and its answer closes them all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from desktop.actions import keeping, readiness
from desktop.domain.checking import checked
from desktop.domain.desk_lines import Wanting
from desktop.domain.facts.desk import LetterAboutData, LetterData, LetterTextData
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.identity import new_id
from desktop.domain.letters import ANSWER_DAYS_SETTING, AboutKind, LetterKind, Way, answer_due, days_of
from desktop.domain.readiness import MarkValue
from desktop.storage.office import Office
from desktop.storage.reading.buildings import marks_by
from desktop.storage.reading.office import setting
from desktop.storage.tables import Campaign, Indicator, Letter, LetterAbout, LetterText, Task
from desktop.storage.work import Done, Work, finished
from desktop.text import counted, text

ADDED = text("Letters", "Letter entered: {subject}")
CHANGED = text("Letters", "Letter changed: {subject}")
CLOSED = text("Letters", "Letter taken out: {subject}")
SENT = text("Letters", "Letter № {no} sent: {subject}")
DRAFTED = counted("Letters", "%n letters drafted", "", 0)
ANSWERED = text("Letters", "Letter № {no} answered: {subject}")
OWN_TEXT = text("Letters", "Text of letters changed")
NOT_SENT = text("Letters", "The letter has not been sent yet: it cannot be answered. Give it its № and its day first.")
BEFORE = text("Letters", "The answer is dated before the letter itself ({date}).")
AFTER_TODAY = text("Letters", "The letter is dated after today ({date}).")
NO_NUMBER = text("Letters", "Give the letter its number.")
TAKEN = text("Letters", "The number {no} is taken by another letter of this campaign.")
OTHER_WAY = text("Letters", "An answer goes the other way: a letter in answers a letter out.")


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter that is to be written: its facts and what it speaks of."""

    values: Mapping[str, Any]
    wanted: Sequence[Wanting] = ()
    members: Sequence[tuple[UUID, UUID | None]] = ()
    """Members it speaks of: their post, their precinct."""


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter a letter (``row_id`` None) or change the named values of one.

    A letter out that gets its day is due by the rule unless a day is told. ``Refusal``: a number used twice, a day
    after today, an answer to a draft or dated before the letter it answers.
    """
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            facts = {"campaign_id": office.campaign_id, **values}
            data = checked(LetterData, **{"way": Way.OUT, **facts})
            row_id = work.new()
            label = ADDED
            data = with_due(work, data, values)
            work.add(Letter(id=row_id, **data.model_dump()))
            look_over(work, row_id, data)
        else:
            data, label = change(work, row_id, values, version), CHANGED
        work.label = label.fill(subject=data.subject)
    return finished(work)


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> LetterData:
    """Change the named values of a letter; one that gets its day is due by the rule unless a day is told."""
    held = work.one(Letter, row_id)
    data = checked(LetterData, **{**facts_of(held), **values})
    named = set(values)
    if held.on is None and data.on is not None and "due" not in values:
        data = with_due(work, data, values)
        named.add("due")
    look_over(work, row_id, data)
    work.change(Letter, row_id, data.model_dump(include=named), version)
    return data


def facts_of(row: Letter) -> dict[str, Any]:
    """The facts of a letter."""
    return row.model_dump(include=set(LetterData.model_fields))


def with_due(work: Work, data: LetterData, told: Mapping[str, Any]) -> LetterData:
    """A letter out that asks for something is due by the rule, unless a person told a day."""
    waits = data.way is Way.OUT and data.kind is not LetterKind.ANSWER and data.answers_id is None
    if data.on is None or data.due is not None or told.get("due") is not None or not waits:
        return data
    return checked(LetterData, **{**data.model_dump(), "due": due_of(work, data.campaign_id, data.on)})


def due_of(work: Work, campaign_id: UUID, sent: date) -> date:
    """By when a letter is answered, by the law's days or the office's own."""
    voting = work.one(Campaign, campaign_id).voting_day
    return answer_due(sent, voting, days_of(setting(work.connection, ANSWER_DAYS_SETTING, "")))


def look_over(work: Work, row_id: UUID, data: LetterData) -> None:
    """``Refusal`` of what cannot be: a number used twice, a day to come, an answer that does not fit its letter."""
    if data.on is not None and data.on > work.day:
        raise Refusal(AFTER_TODAY.fill(date=f"{data.on:%d.%m.%Y}"), "on")
    if data.number and data.way is Way.OUT:
        same = work.find(Letter, campaign_id=data.campaign_id, way=Way.OUT, number=data.number, closed=False)
        if any(each.id != row_id for each in same):
            raise Refusal(TAKEN.fill(no=data.number), "number")
    if data.answers_id is not None:
        asking = work.one(Letter, data.answers_id)
        if asking.way is data.way:
            raise Refusal(OTHER_WAY, "answers_id")
        refuse_early(asking, data.on)


def refuse_early(asking: Letter, on: date | None) -> None:
    """``Refusal`` of an answer to a letter that was not sent, or from before it."""
    if asking.on is None:
        raise Refusal(NOT_SENT, "answers_id")
    if on is not None and on < asking.on:
        raise Refusal(BEFORE.fill(date=f"{asking.on:%d.%m.%Y}"), "on")


def close(office: Office, row_id: UUID) -> Done:
    """Take a letter out of the register; what it asked for may be asked anew."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(subject=work.one(Letter, row_id).subject)
        work.close(Letter, row_id)
    return finished(work)


def draft(office: Office, drafts: Sequence[Draft]) -> Done:
    """Write letters that are not sent yet, each with what it speaks of, as one step."""
    with office.unit_of_work(DRAFTED.of(len(drafts))) as work:
        for each in drafts:
            facts = {"campaign_id": office.campaign_id, "way": Way.OUT, **each.values}
            data = checked(LetterData, **facts)
            letter = work.new()
            work.add(Letter(id=letter, **data.model_dump()))
            for thing in each.wanted:
                speak_of(work, letter, thing)
            for post, place in each.members:
                about = {"kind": AboutKind.MEMBER, "appointment_id": post, "participation_id": place}
                about_data = checked(LetterAboutData, letter_id=letter, **about)
                work.add(LetterAbout(id=new_id(), **about_data.model_dump()))
    return finished(work)


def speak_of(work: Work, letter: UUID, thing: Wanting) -> None:
    """Link a letter with one thing that it asks for."""
    data = checked(
        LetterAboutData,
        letter_id=letter,
        kind=thing.kind,
        participation_id=thing.participation_id,
        building_id=thing.building_id,
        indicator_id=thing.indicator_id,
        item_id=thing.item_id,
        words=thing.words,
    )
    work.add(LetterAbout(id=new_id(), **data.model_dump()))


def send(office: Office, row_id: UUID, number: str, on: date | None = None) -> Done:
    """A draft gets its number and its day, and from both when the answer is due."""
    with office.unit_of_work(SENT) as work:
        if not number.strip():
            raise Refusal(NO_NUMBER, "number")
        held = work.one(Letter, row_id)
        data = checked(LetterData, **{**facts_of(held), "number": number.strip(), "on": on or work.day})
        data = with_due(work, data, {})
        look_over(work, row_id, data)
        work.change(Letter, row_id, data.model_dump(include={"number", "on", "due"}))
        work.label = SENT.fill(no=data.number, subject=data.subject)
    return finished(work)


def answered(
    office: Office,
    row_id: UUID,
    values: Mapping[str, Any],
    *,
    promised: date | None = None,
    left_open: Sequence[UUID] = (),
) -> Done:
    """An answer came to a letter out: it is registered, and what the letter asked for is closed, told by this answer.

    ``values``: number (ours), on, their_number, subject of the answer. ``promised`` keeps all open until that day;
    ``left_open`` are the things (ids) that the answer does not settle. ``Refusal``: the letter was not sent, the answer
    is from before it.
    """
    with office.unit_of_work(ANSWERED) as work:
        asking = work.one(Letter, row_id)
        facts = {
            "campaign_id": asking.campaign_id,
            "way": Way.IN,
            "kind": LetterKind.ANSWER,
            "other": asking.other,
            "subject": asking.subject,
            "on": work.day,
            **values,
            "answers_id": row_id,
        }
        data = checked(LetterData, **facts)
        answer = work.new()
        look_over(work, answer, data)
        work.add(Letter(id=answer, **data.model_dump()))
        source = f"№\u00a0{data.their_number or data.number} {data.on:%d.%m.%Y}"
        for thing in work.find(LetterAbout, letter_id=row_id, closed=False, settled_on=None):
            if thing.id not in left_open:
                settle(work, asking, thing, f"{asking.other}, {source}"[:200], promised)
        work.label = ANSWERED.fill(no=asking.number, subject=asking.subject)
    return finished(work)


def settle(work: Work, asking: Letter, thing: LetterAbout, source: str, promised: date | None) -> None:
    """One thing of a letter: closed by the answer, or promised by a day."""
    if thing.kind is AboutKind.REMARK and thing.indicator_id is not None:
        indicator = work.one(Indicator, thing.indicator_id)
        of = "building_id" if thing.building_id else "participation_id"
        subject = thing.building_id or thing.participation_id
        held = marks_by(work.connection, asking.campaign_id, of, [subject] if subject else [])
        mark = held[subject].get(indicator.code) if subject else None
        about = {of: subject, "as_of": work.day, "source": source}
        if promised is not None and mark is not None:
            kept = {"value": mark.value, "degree": mark.degree, "note": mark.note, "executor": mark.executor}
            readiness.write(work, asking.campaign_id, indicator.code, {**about, **kept, "due": promised})
        elif promised is None:
            facts = {**about, "value": MarkValue.YES, "degree": Degree.TOLD}
            readiness.write(work, asking.campaign_id, indicator.code, facts)
            if subject is not None:
                finish_task(work, asking.campaign_id, f"mark:{subject.hex}:{indicator.code}", source)
    if promised is None:
        work.change(LetterAbout, thing.id, {"settled_on": work.day})


def finish_task(work: Work, campaign_id: UUID, cause: str, source: str) -> None:
    """The task that followed from a remark is done by the answer."""
    for task in work.find(Task, campaign_id=campaign_id, cause=cause, done_on=None, closed=False):
        work.change(Task, task.id, {"done_on": work.day, "outcome": source})


def own_text(office: Office, kind: LetterKind, language: str, body: str) -> Done:
    """The office's own text of a kind of letter; an empty one brings back the text that ships."""
    with office.unit_of_work(OWN_TEXT, of_campaign=False) as work:
        held = work.find(LetterText, kind=kind, language=language)
        if not body.strip():
            for each in held:
                work.close(LetterText, each.id)
        else:
            data = checked(LetterTextData, kind=kind, language=language, body=body)
            if held:
                work.change(LetterText, held[0].id, {"body": data.body, "closed": False})
            else:
                keeping.add(work, LetterText, LetterTextData, data.model_dump())
    return finished(work)
