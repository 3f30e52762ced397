"""Full-text search over the folded words of lists."""

from sqlalchemy import ColumnElement, column, select, table

from desktop.domain.kazakh import search_key, skeleton
from desktop.storage.companions import LISTING

SEARCH = table("search", column("rowid"))
DIGITS = frozenset("0123456789")
TELEPHONE = DIGITS | frozenset(" +-()")
SHORTEST_SKELETON = 4
"""Letters from which the looser form of a word is tried: shorter skeletons match half the list."""


def matching(typed: str) -> ColumnElement[bool] | None:
    """The condition that a listed row answers what was typed, in any of its spellings; None for no words."""
    wanted = expression(typed)
    if not wanted:
        return None
    return LISTING.c.key.in_(select(SEARCH.c.rowid).where(column("search").match(wanted)))


def telephone(typed: str) -> list[str]:
    """A whole telephone number however it was written, as its last ten digits; nothing for other words."""
    digits = "".join(sign for sign in typed if sign in DIGITS)
    return [digits[-10:]] if 10 <= len(digits) <= 11 and TELEPHONE.issuperset(typed) else []


def expression(typed: str) -> str:
    """What FTS5 is asked: every word begins a word of the row, as written or in its looser form."""
    asked: list[str] = []
    for word in telephone(typed) or search_key(typed).split():
        loose = skeleton(word)
        exact = f'words : "{word}" *'
        letters = len(word) >= SHORTEST_SKELETON and not word.isdigit() and loose
        asked.append(f'({exact} OR skeleton : "{loose}" *)' if letters else f"({exact})")
    return " AND ".join(asked)
