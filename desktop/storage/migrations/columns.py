"""How a migration tells tables: frozen columns that do not follow later changes of the classes."""

from typing import Any

import sqlalchemy as sa
from alembic import op


def record(name: str, *parts: Any) -> None:
    """A table whose rows the journal follows."""
    own = (
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("id", sa.Uuid, nullable=False, unique=True),
        plain("version", sa.Integer),
        plain("closed", sa.Boolean),
    )
    op.create_table(name, *own, *parts)


def plain(name: str, kind: type[Any], *, null: bool = False) -> sa.Column[Any]:
    """A number, a day, a yes or no."""
    return sa.Column(name, kind, nullable=null)


def words(name: str, most: int | None = None, *, null: bool = False, unique: bool = False) -> sa.Column[Any]:
    """A text of so many letters at most."""
    return sa.Column(name, sa.String(most), nullable=null, unique=unique or None)


def choice(name: str, *values: str, null: bool = False) -> sa.Column[Any]:
    """One of these names."""
    return sa.Column(name, sa.Enum(*values), nullable=null)


def link(column: str, table: str, *, null: bool = False, name: str | None = None) -> sa.Column[Any]:
    """The id of a row of another table; a link added to a table that is there needs a name."""
    return sa.Column(column, sa.Uuid, sa.ForeignKey(f"{table}.id", name=name), nullable=null)
