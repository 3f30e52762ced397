"""Names of two languages, and what is laid over the names that ship with the program."""

from sqlalchemy import ColumnElement, FromClause, func, select

from desktop.storage.shape import METADATA
from desktop.text import Language

OVERLAY = METADATA.tables["overlay"]
OWN, REGION, CENTRE = 3, 2, 1
"""Layers of changes: the office's own wins over the region's, that over the centre's, that over what shipped."""


def named(table: FromClause, language: Language) -> ColumnElement[str]:
    """A row's name in a language; Kazakh where there is no other."""
    return in_words(table.c.name_kk, table.c.name_ru, language)


def in_force(table: FromClause, language: Language) -> ColumnElement[str]:
    """The name in force of a row known by its code: as changed by the office or from above, else as shipped.

    Items and points of checks ship with English names, too; territories have none.
    """
    found = in_words(overlaid(table, "name_kk"), overlaid(table, "name_ru"), language)
    if language == "en" and "name_en" in table.c:
        return func.coalesce(func.nullif(table.c.name_en, ""), found)
    return found


def overlaid(table: FromClause, field: str) -> ColumnElement[str]:
    """One field with the highest layer's change laid over it (own, else the region's, else the centre's)."""
    change = OVERLAY.alias()
    newest = (
        select(change.c.value)
        .where(change.c.row_id == table.c.id, change.c.field == field, change.c.closed.is_(False))
        .order_by(change.c.layer.desc())
        .limit(1)
        .correlate(table)
        .scalar_subquery()
    )
    return func.coalesce(newest, table.c[field])


def in_words(kk: ColumnElement[str], ru: ColumnElement[str], language: Language) -> ColumnElement[str]:
    """One of two texts by language; the other where that one is empty."""
    first, second = (ru, kk) if language == "ru" else (kk, ru)
    return func.coalesce(func.nullif(first, ""), second, "")
