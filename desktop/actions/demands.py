"""Demands: enter one, choose its columns, take answers, repeat it tomorrow, keep what was sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from desktop.actions import keeping
from desktop.domain.checking import checked
from desktop.domain.demands import KNOWN, AnswerKind, read_answer
from desktop.domain.facts.desk import (
    DemandAnswerData,
    DemandColumnData,
    DemandData,
    DemandSentData,
    FormCellData,
    OwnQuestionData,
)
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.identity import new_id
from desktop.domain.kazakh import search_key
from desktop.storage.office import Office
from desktop.storage.reading import demands as reading
from desktop.storage.tables import Demand, DemandAnswer, DemandColumn, DemandSent, FormCell, OwnQuestion
from desktop.storage.work import Done, Work, finished
from desktop.text import Language, Sentence, counted, text

ADDED = text("Demands", "Demand entered: {title}")
CHANGED = text("Demands", "Demand changed: {title}")
CLOSED = text("Demands", "Demand taken out: {title}")
COLUMNS = counted("Demands", "%n columns put into the demand", "", 0)
DROPPED = text("Demands", "Column taken out of the demand: {title}")
ANSWERED = text("Demands", "Answer taken: {title}")
SEVERAL = counted("Demands", "%n answers taken", "", 0)
REPEATED = text("Demands", "Demand repeated: {title}")
FORM = text("Demands", "Form of the region taken: {file}")
SENT = text("Demands", "Demand sent: {title}")
NOT_OVER = text("Demands", "The field “{field}” is not known of these rows.")
TWICE = text("Demands", "This column is in the demand already.")
NOTHING = text("Demands", "Nothing is answered yet: there is nothing to send.")


@dataclass(frozen=True, slots=True)
class Wish:
    """A column that is wanted: a known field, a question asked before, or a new one by its title."""

    head: str = ""
    field: str = ""
    question_id: UUID | None = None
    title: str = ""
    kind: AnswerKind = AnswerKind.NUMBER
    within: str = ""


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter a demand (``row_id`` None; it came today unless told) or change the named values of one."""
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            facts = {"campaign_id": office.campaign_id, "received_on": office.today, **values}
            data, label = keeping.add(work, Demand, DemandData, facts), ADDED
        else:
            data, label = change(work, row_id, values, version), CHANGED
        work.label = label.fill(title=data.title)
    return finished(work)


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> DemandData:
    """Change the named values of a demand."""
    return keeping.change(work, Demand, DemandData, row_id, values, version)


def close(office: Office, row_id: UUID) -> Done:
    """Take a demand out of the list."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(title=work.one(Demand, row_id).title)
        work.close(Demand, row_id)
    return finished(work)


def ask(office: Office, demand_id: UUID, wishes: Sequence[Wish]) -> Done:
    """Put columns behind those that the demand has; a new question is kept and offered again.

    ``Refusal``: a known field that these rows do not have, a column that is there already.
    """
    with office.unit_of_work(COLUMNS.of(len(wishes))) as work:
        put_columns(work, work.one(Demand, demand_id), wishes)
    return finished(work)


def put_columns(work: Work, demand: Demand, wishes: Sequence[Wish]) -> list[UUID]:
    """The columns in a step; their ids come back in the order of the wishes."""
    held = work.find(DemandColumn, demand_id=demand.id, closed=False)
    place = max((each.place for each in held), default=-1) + 1
    known = {(each.field, each.question_id) for each in held}
    made: list[UUID] = []
    for wish in wishes:
        if wish.field and (wish.field not in KNOWN or demand.over not in KNOWN[wish.field].over):
            label: Sentence | str = KNOWN[wish.field].label if wish.field in KNOWN else wish.field
            raise Refusal(NOT_OVER.fill(field=label), "field")
        question = None if wish.field else wish.question_id or question_named(work, wish)
        if (wish.field, question) in known:
            raise Refusal(TWICE, "field")
        known.add((wish.field, question))
        data = checked(
            DemandColumnData,
            demand_id=demand.id,
            place=place + len(made),
            head=wish.head,
            field=wish.field,
            question_id=question,
        )
        made.append(work.add(DemandColumn(id=new_id(), **data.model_dump())))
    return made


def question_named(work: Work, wish: Wish) -> UUID:
    """The question of that title and kind, kept from another day, or a new one."""
    wanted = (search_key(wish.title), wish.kind)
    for each in work.find(OwnQuestion, closed=False):
        if (search_key(each.title), each.kind) == wanted:
            return each.id
    data = checked(OwnQuestionData, title=wish.title, kind=wish.kind, within=wish.within)
    return work.add(OwnQuestion(id=new_id(), **data.model_dump()))


def drop(office: Office, column_id: UUID) -> Done:
    """Take a column out of its demand; its answers stay behind it."""
    with office.unit_of_work(DROPPED) as work:
        held = work.one(DemandColumn, column_id)
        title: Sentence | str = KNOWN[held.field].label if held.field else title_of(work, held)
        work.label = DROPPED.fill(title=title)
        work.close(DemandColumn, column_id)
    return finished(work)


def title_of(work: Work, column: DemandColumn) -> str:
    """What a column of the office's own asks."""
    return work.one(OwnQuestion, column.question_id).title if column.question_id else ""


def answer(
    office: Office,
    column_id: UUID,
    about: UUID,
    typed: str,
    *,
    degree: Degree = Degree.TOLD,
    source: str = "",
    at: time | None = None,
) -> Done:
    """Take one answer; an empty one takes an answer back. ``Refusal`` of what is no such answer."""
    with office.unit_of_work(ANSWERED) as work:
        column = work.one(DemandColumn, column_id)
        work.label = ANSWERED.fill(title=title_of(work, column))
        put_answer(work, column, about, typed, {"degree": degree, "source": source, "at": at})
    return finished(work)


def answer_all(
    office: Office, answers: Sequence[tuple[UUID, UUID, str]], *, degree: Degree = Degree.TOLD, source: str = ""
) -> Done:
    """Take many answers (column, row, what was typed) as one step: a paste, a workbook; one refused refuses all."""
    with office.unit_of_work(SEVERAL.of(len(answers)), "paste") as work:
        columns = {each: work.one(DemandColumn, each) for each, _, _ in answers}
        for column_id, about, typed in answers:
            put_answer(work, columns[column_id], about, typed, {"degree": degree, "source": source, "at": None})
    return finished(work)


def put_answer(work: Work, column: DemandColumn, about: UUID, typed: str, known: Mapping[str, Any]) -> None:
    """One answer in a step."""
    if column.question_id is None:
        raise Refusal(NOT_OVER.fill(field=column.field), "value")
    question = work.once(f"question {column.question_id}", lambda: work.one(OwnQuestion, column.question_id))  # pyright: ignore[reportArgumentType] - looked at above
    value = read_answer(question.kind, typed)
    facts = {"column_id": column.id, "about": about, "value": value, "on": work.day, **known}
    data = checked(DemandAnswerData, **facts)
    held = work.find(DemandAnswer, column_id=column.id, about=about)
    if held:
        work.change(DemandAnswer, held[0].id, {**data.model_dump(), "closed": False})
    else:
        work.add(DemandAnswer(id=new_id(), **data.model_dump()))


def repeat(office: Office, row_id: UUID, due: date | None = None) -> Done:
    """The same demand again for today: its columns and its form, no answers; yesterday's stands behind it."""
    with office.unit_of_work(REPEATED) as work:
        held = work.one(Demand, row_id)
        facts = held.model_dump(include=set(DemandData.model_fields))
        later = {"received_on": work.day, "received_at": None, "due": due or work.day, "previous_id": row_id}
        data = checked(DemandData, **{**facts, **later})
        fresh = work.new()
        work.add(Demand(id=fresh, **data.model_dump()))
        for column in sorted(work.find(DemandColumn, demand_id=row_id, closed=False), key=lambda each: each.place):
            kept = column.model_dump(include=set(DemandColumnData.model_fields))
            again = checked(DemandColumnData, **{**kept, "demand_id": fresh})
            work.add(DemandColumn(id=new_id(), **again.model_dump()))
        work.label = REPEATED.fill(title=data.title)
    return finished(work)


def take_form(
    office: Office,
    row_id: UUID,
    file: tuple[str, bytes],
    form: str,
    cells: Mapping[tuple[bool, str], str],
    wishes: Sequence[Wish] = (),
) -> Done:
    """Keep the region's workbook with a demand and how its heads and rows (``cells``) were matched; add its columns.

    A cell that means «new:3» stands for the question that the fourth wish makes.
    """
    name, content = file
    with office.unit_of_work(FORM.fill(file=name)) as work:
        demand = work.one(Demand, row_id)
        sha = work.attach("xlsx", content)
        work.change(Demand, row_id, {"form_name": name[:200], "form_sha": sha})
        made = [work.one(DemandColumn, each) for each in put_columns(work, demand, wishes)]
        questions = {f"new:{n}": f"question:{each.question_id.hex}" for n, each in enumerate(made) if each.question_id}
        remember(work, form, {where: questions.get(meaning, meaning) for where, meaning in cells.items()})
    return finished(work)


def remember(work: Work, form: str, cells: Mapping[tuple[bool, str], str]) -> None:
    """How the heads and rows of a form were matched; a later word replaces an older one."""
    held = {(each.row, each.label): each for each in work.find(FormCell, form=form)}
    for (row, label), meaning in cells.items():
        data = checked(FormCellData, form=form, row=row, label=label[:500], meaning=meaning)
        known = held.get((row, data.label))
        if known is None:
            work.add(FormCell(id=new_id(), **data.model_dump()))
        else:
            work.change(FormCell, known.id, {"meaning": meaning, "closed": False})


def send(
    office: Office,
    row_id: UUID,
    language: Language,
    heads: Mapping[UUID, str],
    *,
    moment: datetime | None = None,
    form: tuple[str, bytes] | None = None,
) -> Done:
    """Keep what is sent now: every cell under its ``heads`` (by column), the hour, who sent it, the filled workbook."""
    with office.unit_of_work(SENT) as work:
        demand = work.one(Demand, row_id)
        sheet = reading.sheet(work.connection, demand.campaign_id, row_id, language)
        cells = reading.cells_of(sheet, heads)
        if not any(cells.values()):
            raise Refusal(NOTHING)
        name, content = form or ("", b"")
        data = checked(
            DemandSentData,
            demand_id=row_id,
            on=work.day,
            at=moment.time().replace(second=0, microsecond=0) if moment else None,
            by=work.who,
            told=sheet.told(),
            cells=reading.frozen(cells),
            form_name=name,
            form_sha=work.attach("xlsx", content) if content else "",
        )
        work.add(DemandSent(id=work.new(), **data.model_dump()))
        work.label = SENT.fill(title=demand.title)
    return finished(work)
