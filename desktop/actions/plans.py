"""What a person does with the plan of training: enter the act and its stages."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.facts.training import TrainingPlanData, TrainingStageData
from desktop.storage.office import Office
from desktop.storage.tables import TrainingPlan, TrainingStage
from desktop.storage.work import Done, finished
from desktop.text import text

ADDED = text("Plans", "Plan № {no} entered")
CHANGED = text("Plans", "Plan № {no} changed")
CLOSED = text("Plans", "Plan № {no} taken out")
STAGE = text("Plans", "Stage of training: {name}")
STAGE_CLOSED = text("Plans", "Stage of training taken out: {name}")


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter a plan (``row_id`` None) or change the named values of one."""
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            data = checked(TrainingPlanData, **{"campaign_id": office.campaign_id, **values})
            work.add(TrainingPlan(id=work.new(), **data.model_dump()))
        else:
            held = work.one(TrainingPlan, row_id).model_dump(include=set(TrainingPlanData.model_fields))
            data = checked(TrainingPlanData, **{**held, **values})
            work.change(TrainingPlan, row_id, data.model_dump(include=set(values)), version)
        work.label = (ADDED if row_id is None else CHANGED).fill(no=data.number)
    return finished(work)


def close(office: Office, row_id: UUID) -> Done:
    """Take a plan out of the list."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(no=work.one(TrainingPlan, row_id).number)
        work.close(TrainingPlan, row_id)
    return finished(work)


def save_stage(
    office: Office,
    row_id: UUID | None,
    values: Mapping[str, Any],
    version: int | None = None,
    plan_id: UUID | None = None,
) -> Done:
    """Enter a stage of a plan behind the others (``row_id`` None) or change the named values of one."""
    with office.unit_of_work(STAGE) as work:
        if row_id is None:
            place = len(work.find(TrainingStage, plan_id=plan_id)) + 1
            data = checked(TrainingStageData, **{"plan_id": plan_id, "position": place, **values})
            work.add(TrainingStage(id=work.new(), **data.model_dump()))
        else:
            held = work.one(TrainingStage, row_id).model_dump(include=set(TrainingStageData.model_fields))
            data = checked(TrainingStageData, **{**held, **values})
            work.change(TrainingStage, row_id, data.model_dump(include=set(values)), version)
        work.label = STAGE.fill(name=data.name)
    return finished(work)


def close_stage(office: Office, row_id: UUID) -> Done:
    """Take a stage out of its plan."""
    with office.unit_of_work(STAGE_CLOSED) as work:
        work.label = STAGE_CLOSED.fill(name=work.one(TrainingStage, row_id).name)
        work.close(TrainingStage, row_id)
    return finished(work)
