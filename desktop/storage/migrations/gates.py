"""What the second version brought for gates: checklists in versions, inspections, photos, where precincts stand."""

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.columns import choice, link, plain, record, words

DEGREES = ("TOLD", "SEEN", "SIGNED")
SUBTYPES = ("ORDINARY", "HOSPITAL", "DETENTION", "MILITARY", "PASTURE", "SHIFT_CAMP", "SANATORIUM", "MISSION")


def checks() -> None:
    """Checklists in versions, inspections, photos, remarks with executor and day."""
    record(
        "checklist",
        words("code", 40),
        plain("number", sa.Integer),
        words("name_kk", 200),
        words("name_ru", 200),
        words("name_en", 200),
        choice("kind", "RESIDENCE", "SPECIAL", null=True),
        choice("subtype", *SUBTYPES, null=True),
        plain("since", sa.Date, null=True),
        plain("till", sa.Date, null=True),
        sa.UniqueConstraint("code", "number"),
    )
    record(
        "point",
        link("checklist_id", "checklist"),
        link("indicator_id", "indicator"),
        plain("position", sa.Integer),
        words("how_kk", 300),
        words("how_ru", 300),
        choice("degree", *DEGREES),
        choice("evidence", "NONE", "SHEET", "ACT", "PHOTO"),
        plain("days_before", sa.Integer, null=True),
        plain("gate", sa.Boolean),
        sa.UniqueConstraint("checklist_id", "indicator_id"),
    )
    op.create_index("ix_point_checklist_id", "point", ["checklist_id"])
    record(
        "inspection",
        link("campaign_id", "campaign"),
        link("participation_id", "participation"),
        link("checklist_id", "checklist"),
        words("team", 120),
        plain("planned_on", sa.Date),
        plain("only_open", sa.Boolean),
        plain("held_on", sa.Date, null=True),
        words("members", 500),
        words("act_number", 40),
        plain("act_on", sa.Date, null=True),
        words("note", 1000),
    )
    for column in ("campaign_id", "participation_id"):
        op.create_index(f"ix_inspection_{column}", "inspection", [column])
    record(
        "photo",
        link("campaign_id", "campaign"),
        link("participation_id", "participation", null=True),
        link("building_id", "building", null=True),
        link("indicator_id", "indicator", null=True),
        link("inspection_id", "inspection", null=True),
        words("sha256", 64),
        plain("taken_on", sa.Date),
        words("note", 300),
    )
    for column in ("participation_id", "building_id", "inspection_id"):
        op.create_index(f"ix_photo_{column}", "photo", [column])
    op.create_table(
        "attachment",
        sa.Column("sha256", sa.String(64), primary_key=True),
        words("kind", 10),
        plain("bytes", sa.LargeBinary),
    )
    op.create_table(
        "standing",
        sa.Column("row", sa.Uuid, primary_key=True),
        plain("campaign", sa.Uuid),
        choice("state", "READY", "REMARKS", "NOT_READY", "UNCHECKED"),
        choice("degree", *DEGREES, null=True),
        plain("as_of", sa.Date, null=True),
        plain("gates", sa.Integer),
        plain("opened", sa.Integer),
        plain("remarks", sa.Integer),
    )
    op.create_index("ix_standing_campaign", "standing", ["campaign"])
    op.execute("ALTER TABLE mark ADD COLUMN due DATE")
    op.execute("ALTER TABLE mark ADD COLUMN executor VARCHAR(120) NOT NULL DEFAULT ''")
    op.execute("ALTER TABLE mark ADD COLUMN inspection_id CHAR(32) REFERENCES inspection (id)")
    op.create_index("ix_mark_inspection_id", "mark", ["inspection_id"])
