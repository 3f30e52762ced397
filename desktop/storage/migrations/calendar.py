"""The calendar, tasks, duty, incidents, works, plans for risks; what a building says of its road and keys."""

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.columns import choice, link, plain, record, words


def upgrade() -> None:
    """All of them; older buildings say nothing of road and keys."""
    op.add_column("building", choice("road", "PAVED", "DIRT", "SNOW", "RIVER", null=True))
    op.add_column("building", plain("keys", sa.Integer, null=True))
    record(
        "calendardate",
        link("campaign_id", "campaign"),
        words("code", 40),
        choice("kind", "RESIDENCE", "SPECIAL", null=True),
        words("title_kk", 300),
        words("title_ru", 300),
        words("responsible", 200),
        plain("first", sa.Date),
        plain("last", sa.Date),
        plain("first_hour", sa.Time, null=True),
        plain("last_hour", sa.Time, null=True),
        plain("planned_first", sa.Date, null=True),
        plain("planned_last", sa.Date, null=True),
        words("reason", 500),
        words("resolution", 200),
        plain("done_on", sa.Date, null=True),
        words("note", 1000),
    )
    op.create_index("ix_calendardate_campaign_id", "calendardate", ["campaign_id"])
    record("dayoff", plain("day", sa.Date), choice("kind", "OFF", "CLOSED", "WORKING"), words("name", 120))
    record(
        "task",
        link("campaign_id", "campaign"),
        words("title", 300),
        plain("due", sa.Date, null=True),
        plain("hour", sa.Time, null=True),
        words("executor", 200),
        link("participation_id", "participation", null=True),
        link("building_id", "building", null=True),
        choice("origin", "OWN", "DEADLINE", "REMARK", "SHORTAGE", "INCIDENT", "WORK"),
        words("cause", 120),
        plain("done_on", sa.Date, null=True),
        words("outcome", 500),
        words("note", 1000),
    )
    op.create_index("task_due", "task", ["campaign_id", "due"])
    record(
        "duty",
        link("campaign_id", "campaign"),
        plain("day", sa.Date),
        plain("starts", sa.Time),
        plain("ends", sa.Time),
        link("appointment_id", "appointment", null=True),
        words("name", 200),
        words("phone", 60),
        link("participation_id", "participation", null=True),
        words("note", 500),
    )
    op.create_index("duty_day", "duty", ["campaign_id", "day"])
    record(
        "incident",
        link("campaign_id", "campaign"),
        words("what", 1000),
        choice("kind", "POWER", "HEAT", "COMMS", "ROAD", "ORDER", "PAPERS", "EQUIPMENT", "HEALTH", "CYBER", "OTHER"),
        link("participation_id", "participation", null=True),
        words("place", 200),
        plain("since", sa.Date),
        plain("since_hour", sa.Time, null=True),
        words("told_by", 200),
        words("solver", 200),
        plain("solved_on", sa.Date, null=True),
        plain("solved_hour", sa.Time, null=True),
        words("solution", 1000),
    )
    op.create_index("ix_incident_campaign_id", "incident", ["campaign_id"])
    record(
        "buildingwork",
        link("campaign_id", "campaign"),
        link("building_id", "building"),
        choice("kind", "RAMP", "LIGHT", "HEATING", "POWER", "COMMS", "ROAD", "REPAIR", "FIRE", "OTHER"),
        words("what", 300),
        words("executor", 200),
        plain("money", sa.Integer, null=True),
        plain("spent", sa.Integer, null=True),
        plain("due", sa.Date, null=True),
        plain("begun_on", sa.Date, null=True),
        plain("done_on", sa.Date, null=True),
        words("act", 200),
        words("note", 1000),
    )
    op.create_index("ix_buildingwork_building_id", "buildingwork", ["building_id"])
    op.create_index("ix_buildingwork_campaign_id", "buildingwork", ["campaign_id"])
    record(
        "riskplan",
        link("participation_id", "participation"),
        choice("kind", "RAMP", "BLIND", "POWER", "SIGNAL", "ROAD", "KEY"),
        words("plan", 1000),
        words("responsible", 200),
        words("phone", 60),
        plain("ready_on", sa.Date, null=True),
        sa.UniqueConstraint("participation_id", "kind"),
    )
