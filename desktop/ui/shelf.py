"""A handful of lines that a screen has put together itself, shown in the same table as the lists of the file."""

from collections.abc import Sequence
from uuid import UUID

from desktop.storage.questions import Ids, Question
from desktop.text import Language
from desktop.ui.tablemodel import AnyRow


class Shelf:
    """Rows in the order in which they were laid here."""

    def __init__(self) -> None:
        self._rows: dict[UUID, AnyRow] = {}

    def put(self, rows: Sequence[AnyRow]) -> None:
        """Lay other rows here."""
        self._rows = {row.id: row for row in rows}

    def ids(self, noun: str, question: Question | None = None, language: Language = "kk") -> Ids:
        """The rows in order."""
        return Ids([row_id.hex for row_id in self._rows])

    def rows(self, noun: str, ids: Sequence[UUID], language: Language) -> list[AnyRow]:
        """The lines of these rows, in this order."""
        return [self._rows[row_id] for row_id in ids]
