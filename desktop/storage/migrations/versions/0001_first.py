"""The tables of the first version, frozen as they were: later versions build upon them, new files are made at once."""

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.columns import choice, link, plain, record, words

revision = "0001"
down_revision = None


def upgrade() -> None:
    """All tables of an empty file."""
    record(
        "territory",
        words("code", 60, unique=True),
        words("parent_code", 60),
        choice("level", "COUNTRY", "REGION", "DISTRICT", "CITY", "OKRUG"),
        words("name_kk", 120),
        words("name_ru", 120),
        words("phone_code", 8),
        plain("active", sa.Boolean),
    )
    record(
        "itemkind",
        words("code", 40, unique=True),
        words("category", 2),
        words("name_kk", 200),
        words("name_ru", 200),
        words("name_en", 200),
        words("unit_kk", 40),
        words("unit_ru", 40),
        plain("active", sa.Boolean),
    )
    record(
        "indicator",
        words("code", 40, unique=True),
        choice("scope", "BUILDING", "PRECINCT"),
        words("name_kk", 200),
        words("name_ru", 200),
        words("name_en", 200),
        words("short_kk", 30),
        words("short_ru", 30),
        plain("active", sa.Boolean),
    )
    record(
        "overlay",
        plain("row_id", sa.Uuid),
        plain("layer", sa.Integer),
        words("field", 40),
        words("value"),
        sa.UniqueConstraint("row_id", "layer", "field"),
    )
    record(
        "campaign",
        words("title_kk", 200),
        words("title_ru", 200),
        choice("vote", "REFERENDUM", "ELECTION"),
        plain("called", sa.Date),
        plain("voting_day", sa.Date),
        plain("closed_on", sa.Date, null=True),
    )
    record(
        "commission",
        choice("level", "CENTRAL", "REGIONAL", "DISTRICT", "PRECINCT"),
        link("territory_id", "territory"),
        link("precinct_id", "precinct", null=True),
        plain("own", sa.Boolean),
        words("name_kk", 200),
        words("name_ru", 200),
        choice("papers", "KK", "RU", "BOTH"),
    )
    op.create_index("ix_commission_precinct_id", "commission", ["precinct_id"])
    record(
        "building",
        link("okrug_id", "territory", null=True),
        words("settlement", 120),
        words("settlement_ru", 120),
        words("address", 300),
        words("name_kk", 200),
        words("name_ru", 200),
        words("owner", 200),
        words("head", 120),
        words("head_phone", 60),
        words("guard", 120),
        words("guard_phone", 60),
        words("key_at", 200),
        words("floor", 40),
        words("note", 1000),
    )
    op.create_index("building_address", "building", ["address"])
    record(
        "precinct",
        link("region_id", "territory"),
        link("okrug_id", "territory", null=True),
        words("settlement", 120),
        words("settlement_ru", 120),
    )
    record(
        "participation",
        link("campaign_id", "campaign"),
        link("precinct_id", "precinct"),
        link("region_id", "territory"),
        plain("number", sa.Integer),
        words("suffix", 4),
        choice("kind", "RESIDENCE", "SPECIAL"),
        choice(
            "subtype", "ORDINARY", "HOSPITAL", "DETENTION", "MILITARY", "PASTURE", "SHIFT_CAMP", "SANATORIUM", "MISSION"
        ),
        plain("works", sa.Boolean),
        words("resolution", 200),
        link("building_id", "building", null=True),
        link("spare_building_id", "building", null=True),
        plain("opens", sa.Time),
        plain("closes", sa.Time),
        words("boundaries", 4000),
        words("phone", 120),
        plain("seats", sa.Integer, null=True),
        words("seats_decision", 200),
        choice("papers", "KK", "RU", "BOTH"),
        words("note", 1000),
        sa.UniqueConstraint("campaign_id", "region_id", "number", "suffix"),
    )
    op.create_index("participation_number", "participation", ["campaign_id", "number", "suffix"])
    op.create_index("ix_participation_building_id", "participation", ["building_id"])
    op.create_index("ix_participation_precinct_id", "participation", ["precinct_id"])
    record(
        "figure",
        link("participation_id", "participation"),
        choice("kind", "VOTERS", "FIRST_TIME", "VISION", "HEARING", "MOTION", "WHEELCHAIR", "AT_HOME"),
        plain("value", sa.Integer),
        plain("as_of", sa.Date),
        words("source", 200),
        choice("degree", "TOLD", "SEEN", "SIGNED"),
        words("reason", 500),
    )
    op.create_index("ix_figure_participation_id", "figure", ["participation_id"])
    record(
        "person",
        words("surname", 80),
        words("given_name", 80),
        words("patronymic", 80),
        plain("birth_date", sa.Date, null=True),
        words("iin", 12, null=True),
        words("workplace", 200),
        words("education", 120),
        choice("papers", "KK", "RU", "BOTH"),
        words("note", 1000),
    )
    record(
        "contact",
        link("person_id", "person"),
        words("number", 40),
        words("whose", 80),
        plain("messages", sa.Boolean),
        plain("confirmed_on", sa.Date, null=True),
        words("confirmed_by", 80),
        plain("wrong", sa.Boolean),
    )
    op.create_index("ix_contact_person_id", "contact", ["person_id"])
    record(
        "appointment",
        link("campaign_id", "campaign"),
        link("commission_id", "commission"),
        link("person_id", "person"),
        choice("post", "CHAIR", "DEPUTY", "SECRETARY", "MEMBER"),
        plain("since", sa.Date, null=True),
        plain("until", sa.Date, null=True),
        words("nominated_by", 200),
        plain("consent_on", sa.Date, null=True),
        plain("permanent", sa.Boolean),
    )
    op.create_index("ix_appointment_commission_id", "appointment", ["commission_id"])
    op.create_index("ix_appointment_person_id", "appointment", ["person_id"])
    record(
        "holding",
        link("precinct_id", "precinct"),
        link("item_id", "itemkind"),
        plain("quantity", sa.Integer),
        choice("condition", "GOOD", "REPAIR", "BAD", "OFF"),
        words("inventory_number", 60),
        words("note", 500),
    )
    op.create_index("holding_place", "holding", ["precinct_id", "item_id"])
    record(
        "need",
        link("participation_id", "participation"),
        link("item_id", "itemkind"),
        plain("quantity", sa.Integer),
        words("source", 200),
        sa.UniqueConstraint("participation_id", "item_id"),
    )
    record(
        "mark",
        link("campaign_id", "campaign"),
        link("indicator_id", "indicator"),
        link("participation_id", "participation", null=True),
        link("building_id", "building", null=True),
        choice("value", "YES", "PARTLY", "NO", "NOT_NEEDED"),
        plain("as_of", sa.Date),
        choice("degree", "TOLD", "SEEN", "SIGNED"),
        words("source", 200),
        words("note", 500),
    )
    op.create_index("ix_mark_building_id", "mark", ["building_id"])
    op.create_index("ix_mark_campaign_id", "mark", ["campaign_id"])
    op.create_index("ix_mark_participation_id", "mark", ["participation_id"])
    record(
        "seminar",
        link("campaign_id", "campaign"),
        words("title", 300),
        plain("on", sa.Date),
        plain("starts", sa.Time, null=True),
        plain("ends", sa.Time, null=True),
        words("place", 200),
        choice("format", "ONLINE", "OFFLINE", "DISTANCE", "MIXED"),
        words("stage", 60),
        words("organiser", 200),
        words("host", 200),
        words("trainers", 300),
        words("target", 300),
        plain("maximum", sa.Integer),
        plain("told_present", sa.Integer, null=True),
        words("note", 1000),
    )
    op.create_index("ix_seminar_campaign_id", "seminar", ["campaign_id"])
    record(
        "attendance",
        link("seminar_id", "seminar"),
        link("appointment_id", "appointment", null=True),
        words("guest", 200),
        choice("presence", "PRESENT", "LATE", "LEFT", "ONLINE", "ABSENT", "EXCUSED", null=True),
        words("reason", 200),
        plain("entry_score", sa.Integer, null=True),
        plain("exit_score", sa.Integer, null=True),
    )
    op.create_index("ix_attendance_appointment_id", "attendance", ["appointment_id"])
    op.create_index("ix_attendance_seminar_id", "attendance", ["seminar_id"])
    record(
        "user",
        words("name", 80, unique=True),
        words("role", 20),
    )
    record(
        "setting",
        words("name", 80, unique=True),
        words("value"),
    )
    op.create_table(
        "entry",
        sa.Column("seq", sa.Integer, primary_key=True),
        plain("n", sa.Integer),
        words("tbl", 30),
        words("row", 32),
        words("op", 1),
        plain("salt", sa.LargeBinary),
        words("before", null=True),
        plain("after", sa.LargeBinary, null=True),
        plain("blanked", sa.LargeBinary, null=True),
    )
    op.create_index("entry_row", "entry", ["tbl", "row", "n"])
    op.create_index("entry_step", "entry", ["n"])
    op.create_table(
        "listing",
        sa.Column("key", sa.Integer, primary_key=True),
        words("noun", 20),
        words("row", 32),
        words("campaign", 32),
        words("sort_key"),
    )
    op.create_index("listing_order", "listing", ["noun", "campaign", "sort_key", "row"])
    op.create_index("listing_row", "listing", ["noun", "row"], unique=True)
    op.create_table(
        "now",
        sa.Column("n", sa.Integer, primary_key=True),
    )
    op.create_table(
        "step",
        sa.Column("n", sa.Integer, primary_key=True),
        words("at", 32),
        plain("day", sa.Date),
        words("who", 80),
        words("label"),
        words("source", 80),
        plain("schema_number", sa.Integer),
        plain("undoes", sa.Integer, null=True),
        plain("rows", sa.Integer),
        plain("digest", sa.LargeBinary),
    )
    op.create_index("ix_step_day", "step", ["day"])
    op.create_index("ix_step_undoes", "step", ["undoes"])
