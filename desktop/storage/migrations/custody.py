"""What the second version brought for transfers, numbered forms and money."""

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.columns import choice, link, plain, record, words

KINDS = ("BALLOT", "CERTIFICATE", "SEAL", "OTHER")


def transfers() -> None:
    """Transfers, their parts, what is on the way."""
    record(
        "transfer",
        link("campaign_id", "campaign"),
        choice("stage", "DRAFT", "REQUESTED", "LOADED", "HANDED", "RECEIVED"),
        words("number", 40),
        link("from_precinct_id", "precinct", null=True),
        link("from_place_id", "stockplace", null=True),
        words("from_outside", 200),
        link("to_precinct_id", "precinct", null=True),
        link("to_place_id", "stockplace", null=True),
        words("to_outside", 200),
        words("basis", 300),
        plain("requested_on", sa.Date, null=True),
        plain("due", sa.Date, null=True),
        plain("loaded_on", sa.Date, null=True),
        words("vehicle", 120),
        words("driver", 120),
        plain("handed_on", sa.Date, null=True),
        words("handed_by", 120),
        plain("received_on", sa.Date, null=True),
        words("received_by", 120),
        link("returns_id", "transfer", null=True),
        words("note", 500),
    )
    op.create_index("ix_transfer_campaign_id", "transfer", ["campaign_id"])
    record(
        "transferpart",
        link("transfer_id", "transfer"),
        link("item_id", "itemkind"),
        link("holding_id", "holding", null=True),
        plain("asked", sa.Integer),
        plain("loaded", sa.Integer, null=True),
        plain("handed", sa.Integer, null=True),
        plain("received", sa.Integer, null=True),
        plain("damaged", sa.Integer, null=True),
        choice("damage", "GOOD", "REPAIR", "BAD", "OFF"),
        words("inventory_number", 60),
        words("serial_number", 60),
        plain("price", sa.Integer, null=True),
        words("reason", 300),
    )
    op.create_index("ix_transferpart_transfer_id", "transferpart", ["transfer_id"])
    record(
        "carried",
        link("part_id", "transferpart"),
        link("holding_id", "holding"),
        plain("quantity", sa.Integer),
    )
    op.create_index("ix_carried_part_id", "carried", ["part_id"])


def forms() -> None:
    """Acts of numbered forms, their numbers, what precincts issue."""
    record(
        "consignment",
        link("campaign_id", "campaign"),
        choice("kind", *KINDS),
        choice("way", "IN", "OUT", "BACK", "UP"),
        link("participation_id", "participation", null=True),
        words("number", 40),
        plain("on", sa.Date),
        plain("at", sa.Time, null=True),
        words("series", 10),
        plain("quantity", sa.Integer),
        plain("damaged", sa.Integer),
        plain("packs", sa.Integer, null=True),
        words("seals", 300),
        words("other_side", 200),
        words("transport", 200),
        words("escort", 200),
        words("place", 200),
        words("guard", 200),
        words("giver_signed", 120),
        words("taker_signed", 120),
        words("reason", 500),
        words("note", 500),
    )
    op.create_index("consignment_kind", "consignment", ["campaign_id", "kind", "way"])
    op.create_index("ix_consignment_participation_id", "consignment", ["participation_id"])
    record(
        "numbers",
        link("consignment_id", "consignment"),
        plain("first", sa.Integer),
        plain("last", sa.Integer),
    )
    op.create_index("ix_numbers_consignment_id", "numbers", ["consignment_id"])
    record(
        "issue",
        link("participation_id", "participation"),
        choice("kind", *KINDS),
        plain("on", sa.Date),
        plain("issued", sa.Integer),
        plain("spoiled", sa.Integer),
        words("source", 200),
        words("reason", 500),
        sa.UniqueConstraint("participation_id", "kind", "on"),
    )


def money() -> None:
    """The budget, timesheets, rates, the sealed numbers of the pay list."""
    record(
        "budget",
        link("campaign_id", "campaign"),
        choice("purpose", "PAY", "ITEMS", "WORKS", "TRANSPORT", "PRINTING", "OTHER"),
        words("title", 200),
        link("item_id", "itemkind", null=True),
        link("participation_id", "participation", null=True),
        link("building_id", "building", null=True),
        words("source", 200),
        plain("planned", sa.Integer),
        plain("received", sa.Integer),
        plain("obligated", sa.Integer),
        plain("spent", sa.Integer),
        words("document", 300),
        words("note", 500),
    )
    op.create_index("ix_budget_campaign_id", "budget", ["campaign_id"])
    record(
        "timesheet",
        link("appointment_id", "appointment"),
        plain("on", sa.Date),
        plain("minutes", sa.Integer),
        plain("night", sa.Integer),
        plain("day_off", sa.Boolean),
        sa.UniqueConstraint("appointment_id", "on"),
    )
    record(
        "rate",
        link("campaign_id", "campaign"),
        choice("post", "CHAIR", "DEPUTY", "SECRETARY", "MEMBER"),
        plain("hourly", sa.Integer),
        plain("day_off_percent", sa.Integer),
        plain("night_percent", sa.Integer),
        words("source", 200),
        sa.UniqueConstraint("campaign_id", "post"),
    )
    op.create_table(
        "sealed",
        sa.Column("person_id", sa.Uuid, sa.ForeignKey("person.id"), primary_key=True),
        words("iin", 12),
        words("account", 34),
    )
