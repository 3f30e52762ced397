"""A made-up migration that loses rows."""

import sqlalchemy as sa
from alembic import op

from desktop.storage.shape import SCHEMA_NUMBER

revision = f"{SCHEMA_NUMBER:04}"
down_revision = f"{SCHEMA_NUMBER - 1:04}"


def upgrade():
    with op.batch_alter_table("building", recreate="always") as batch:
        batch.add_column(sa.Column("storeys", sa.Integer, nullable=False, server_default="1"))
    op.execute("DELETE FROM building")
