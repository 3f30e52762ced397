"""What a person does with the parts of a seminar: programme, materials, questions, skills, feedback, connections."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.facts.training import (
    AskedData,
    BlockData,
    FeedbackData,
    HandoutData,
    OnlineRoomData,
    SkillData,
)
from desktop.storage.office import Office
from desktop.storage.tables import Asked, Block, Feedback, Handout, OnlineRoom, Seminar, Skill
from desktop.storage.work import Done, Work, finished
from desktop.text import Sentence, text

if TYPE_CHECKING:
    from sqlmodel import SQLModel


@dataclass(frozen=True, slots=True)
class Part:
    """A kind of part: its table, what checks it, how the journal calls a change of it."""

    record: type[Block] | type[Handout] | type[Asked] | type[Skill] | type[Feedback] | type[OnlineRoom]
    data: "type[SQLModel]"
    label: Sentence


PARTS: Mapping[str, Part] = {
    "blocks": Part(Block, BlockData, text("Seminars", "Seminar of {date}: programme")),
    "handouts": Part(Handout, HandoutData, text("Seminars", "Seminar of {date}: materials handed out")),
    "asked": Part(Asked, AskedData, text("Seminars", "Seminar of {date}: questions and answers")),
    "skills": Part(Skill, SkillData, text("Seminars", "Seminar of {date}: skill sheet")),
    "feedback": Part(Feedback, FeedbackData, text("Seminars", "Seminar of {date}: feedback")),
    "onlinerooms": Part(OnlineRoom, OnlineRoomData, text("Seminars", "Seminar of {date}: connections")),
}
"""By the name of the list in which a part is seen."""

PROGRAMME = text("Seminars", "Seminar of {date}: programme of the seminar of {other}")


def save(
    office: Office,
    noun: str,
    seminar_id: UUID,
    row_id: UUID | None,
    values: Mapping[str, Any],
    version: int | None = None,
) -> Done:
    """Add a part to a seminar (``row_id`` None) or change the named values of one."""
    part = PARTS[noun]
    with office.unit_of_work(part.label) as work:
        work.label = part.label.fill(date=f"{work.one(Seminar, seminar_id).on:%d.%m.%Y}")
        if row_id is None:
            add(work, part, {"seminar_id": seminar_id, **values})
        else:
            held = work.one(part.record, row_id).model_dump(include=set(part.data.model_fields))
            data = checked(part.data, **{**held, **values})
            work.change(part.record, row_id, data.model_dump(include=set(values)), version)
    return finished(work)


def add(work: Work, part: Part, values: Mapping[str, Any]) -> None:
    """A part, checked."""
    work.add(part.record(id=work.new(), **checked(part.data, **values).model_dump()))


def close(office: Office, noun: str, row_id: UUID) -> Done:
    """Take a part out of its seminar."""
    part = PARTS[noun]
    with office.unit_of_work(part.label) as work:
        held = work.one(part.record, row_id)
        work.label = part.label.fill(date=f"{work.one(Seminar, held.seminar_id).on:%d.%m.%Y}")
        work.close(part.record, row_id)
    return finished(work)


def take_programme(office: Office, seminar_id: UUID, other_id: UUID) -> Done:
    """Give a seminar the programme of another: the groups of one week are taught alike."""
    with office.unit_of_work(PROGRAMME) as work:
        seminar, other = work.one(Seminar, seminar_id), work.one(Seminar, other_id)
        work.label = PROGRAMME.fill(date=f"{seminar.on:%d.%m.%Y}", other=f"{other.on:%d.%m.%Y}")
        for block in work.find(Block, seminar_id=other_id, closed=False):
            facts = block.model_dump(include=set(BlockData.model_fields)) | {"seminar_id": seminar_id}
            if other.starts != seminar.starts:
                facts["starts"] = None
            add(work, PARTS["blocks"], facts)
    return finished(work)
