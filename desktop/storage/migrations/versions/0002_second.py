"""The tables of the second version: what lies where and by which norm; older rows keep what they had."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations import calendar, custody, english, gates
from desktop.storage.migrations.columns import choice, link, plain, record, words

revision = "0002"
down_revision = "0001"

HOLDERS = ("COMMISSION", "AKIMAT", "OWNER", "OTHER")
DEGREES = ("TOLD", "SEEN", "SIGNED")


def upgrade() -> None:
    """Every noun that came with this version."""
    stock()
    custody.transfers()
    custody.forms()
    custody.money()
    gates.checks()
    calendar.upgrade()
    english.shorts()


def stock() -> None:
    """Places, things that may lie at them, kits, prices, rounds, norms and what they come to."""
    record(
        "stockplace",
        choice("kind", "STORE", "BUILDING", "VEHICLE", "REPAIR"),
        words("name_kk", 200),
        words("name_ru", 200),
        link("building_id", "building", null=True),
        words("keeper", 120),
        words("phone", 60),
        words("note", 500),
    )
    with op.batch_alter_table("holding", recreate="always") as batch:
        batch.alter_column("precinct_id", nullable=True, existing_type=sa.Uuid())
        batch.add_column(link("place_id", "stockplace", null=True, name="holding_place_id"))
        batch.add_column(sa.Column("serial_number", sa.String(60), nullable=False, server_default=""))
        batch.add_column(choice("holder", *HOLDERS, null=True))
        batch.add_column(sa.Column("holder_name", sa.String(200), nullable=False, server_default=""))
        batch.add_column(plain("lent_until", sa.Date, null=True))
        batch.add_column(link("home_precinct_id", "precinct", null=True, name="holding_home_precinct_id"))
        batch.add_column(link("home_place_id", "stockplace", null=True, name="holding_home_place_id"))
        batch.add_column(plain("price", sa.Integer, null=True))
    op.create_index("holding_store", "holding", ["place_id", "item_id"])
    record("kit", words("name_kk", 200), words("name_ru", 200))
    record("kitpart", link("kit_id", "kit"), link("item_id", "itemkind"), plain("quantity", sa.Integer))
    op.create_index("ix_kitpart_kit_id", "kitpart", ["kit_id"])
    record(
        "itemprice",
        link("item_id", "itemkind"),
        plain("tiyn", sa.Integer),
        plain("as_of", sa.Date),
        words("source", 200),
    )
    op.create_index("ix_itemprice_item_id", "itemprice", ["item_id"])
    record(
        "stocktake",
        link("campaign_id", "campaign"),
        link("precinct_id", "precinct", null=True),
        link("place_id", "stockplace", null=True),
        plain("as_of", sa.Date),
        choice("degree", *DEGREES),
        words("source", 200),
    )
    op.create_index("ix_stocktake_precinct_id", "stocktake", ["precinct_id"])
    record(
        "norm",
        link("item_id", "itemkind"),
        words("expression", 400),
        choice("standing", "PROPOSAL", "DECISION", "LAW"),
        words("source", 300),
        plain("since", sa.Date, null=True),
        plain("until", sa.Date, null=True),
        words("note", 500),
    )
    op.create_index("ix_norm_item_id", "norm", ["item_id"])
    op.create_table(
        "due",
        sa.Column("participation_id", sa.Uuid, primary_key=True),
        sa.Column("item_id", sa.Uuid, primary_key=True),
        plain("quantity", sa.Integer, null=True),
    )


NEW: dict[str, dict[str, Any]] = {
    "building": {"road": None, "keys": None},
    "holding": {
        "place_id": None,
        "serial_number": "",
        "holder": None,
        "holder_name": "",
        "lent_until": None,
        "home_precinct_id": None,
        "home_place_id": None,
        "price": None,
    },
    "mark": {"due": None, "executor": "", "inspection_id": None},
}
"""What older rows have in the columns that came with this version."""


def restated(tbl: str, facts: dict[str, Any]) -> dict[str, Any]:
    """A whole row of an older journal with the columns of today; a change names only what it changed."""
    return {**NEW[tbl], **facts} if tbl in NEW and "id" in facts else facts
