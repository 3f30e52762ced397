"""Short English names of the points that shipped with the first version; later files have them from the start."""

import sqlalchemy as sa
from alembic import op

SHORT = {
    "GROUND_FLOOR": "Ground floor/lift",
    "RAMP": "Ramp",
    "TACT_ENT": "Tactile (entrance)",
    "TACT_IN": "Tactile (inside)",
    "CALL_BTN": "Call button",
    "PARK_ACC": "Parking",
    "POWER": "Power",
    "COMMS": "Communications",
    "FIRE": "Fire safety",
    "BOOTH_ACC": "Accessible booth",
    "BOOTH_LAMP": "Extra light",
    "STENCIL": "Stencil",
    "STENCIL_BR": "Braille",
    "MAGNIFIER": "Magnifier",
    "PC_ACC": "Computer",
    "DRAFT_TEXT": "Draft text",
    "SAFE": "Safe",
    "STANDS": "Stands",
    "BOXES_SEALED": "Seals",
    "LISTS": "List",
    "BALLOTS": "Ballots",
    "TRAINED": "Trained",
}


def shorts() -> None:
    """A column for them, filled by the codes, which never change."""
    with op.batch_alter_table("indicator") as batch:
        batch.add_column(sa.Column("short_en", sa.String(30), nullable=False, server_default=""))
    for code, words in SHORT.items():
        op.execute(
            sa.text("UPDATE indicator SET short_en = :words WHERE code = :code").bindparams(words=words, code=code)
        )
