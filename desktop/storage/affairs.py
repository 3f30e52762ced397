"""What the lists of dates, tasks, duty, incidents and works are ordered by and searched by."""

from sqlalchemy import String, cast, func, select

from desktop.storage.companion import Noun
from desktop.storage.shape import METADATA

T = METADATA.tables
NEVER = "9999-12-31"
"""Behind all days: what has none comes last."""


def nouns() -> tuple[Noun, ...]:
    """The lists of the calendar's rooms."""
    place, building, post, person = T["participation"], T["building"], T["appointment"], T["person"]
    dates, task, duty, incident, work = (
        T[name] for name in ("calendardate", "task", "duty", "incident", "buildingwork")
    )
    tasks = (
        select(
            *(task.c[name] for name in ("id", "closed", "hour", "title", "executor", "note", "outcome")),
            task.c.campaign_id.label("campaign"),
            func.coalesce(cast(task.c.due, String), NEVER).label("due"),
            place.c.number,
            place.c.suffix,
            building.c.name_kk,
            building.c.name_ru,
        )
        .outerjoin_from(task, place, place.c.id == task.c.participation_id)
        .outerjoin(building, building.c.id == task.c.building_id)
    )
    shifts = (
        select(
            *(duty.c[name] for name in ("id", "closed", "starts", "name", "phone", "note")),
            duty.c.campaign_id.label("campaign"),
            duty.c.day,
            place.c.number,
            place.c.suffix,
            person.c.surname,
            person.c.given_name,
            person.c.patronymic,
        )
        .outerjoin_from(duty, post, post.c.id == duty.c.appointment_id)
        .outerjoin(person, person.c.id == post.c.person_id)
        .outerjoin(place, place.c.id == duty.c.participation_id)
    )
    incidents = select(
        *(incident.c[name] for name in ("id", "closed", "since", "since_hour", "what", "place", "solver", "solution")),
        incident.c.told_by,
        incident.c.campaign_id.label("campaign"),
        place.c.number,
        place.c.suffix,
    ).outerjoin_from(incident, place, place.c.id == incident.c.participation_id)
    works = select(
        *(work.c[name] for name in ("id", "closed", "what", "executor", "act", "note")),
        work.c.campaign_id.label("campaign"),
        func.coalesce(cast(work.c.due, String), NEVER).label("due"),
        building.c.name_kk,
        building.c.name_ru,
        building.c.settlement,
        building.c.address,
    ).join_from(work, building, building.c.id == work.c.building_id)
    named = ("title_kk", "title_ru", "responsible", "reason", "resolution", "note")
    return (
        Noun(
            "calendar",
            select(
                *(dates.c[name] for name in ("id", "closed", "first", "first_hour", "last", *named)),
                dates.c.campaign_id.label("campaign"),
            ),
            "calendardate",
            ("first", "first_hour", "last", "title_kk"),
            named,
        ),
        Noun(
            "tasks",
            tasks,
            "task",
            ("due", "hour", "title"),
            ("title", "executor", "note", "outcome", "number+suffix", "name_kk", "name_ru"),
            {
                "participation": select(task.c.id).where(task.c.participation_id == place.c.id),
                "building": select(task.c.id).where(task.c.building_id == building.c.id),
            },
        ),
        Noun(
            "duty",
            shifts,
            "duty",
            ("day", "starts", "number", "surname", "name"),
            ("surname", "given_name", "patronymic", "name", "phone", "note", "number+suffix", "day"),
            {
                "participation": select(duty.c.id).where(duty.c.participation_id == place.c.id),
                "appointment": select(duty.c.id).where(duty.c.appointment_id == post.c.id),
                "person": select(duty.c.id).where(duty.c.appointment_id == post.c.id, post.c.person_id == person.c.id),
            },
        ),
        Noun(
            "incidents",
            incidents,
            "incident",
            ("since", "since_hour", "what"),
            ("what", "place", "told_by", "solver", "solution", "number+suffix"),
            {"participation": select(incident.c.id).where(incident.c.participation_id == place.c.id)},
        ),
        Noun(
            "works",
            works,
            "buildingwork",
            ("due", "name_kk", "what"),
            ("what", "executor", "act", "note", "name_kk", "name_ru", "settlement", "address"),
            {"building": select(work.c.id).where(work.c.building_id == building.c.id)},
        ),
    )
