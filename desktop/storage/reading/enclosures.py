"""Papers and pictures of a row; the Reader answers it."""

from uuid import UUID

from sqlalchemy import Connection, func, select

from desktop.domain.enclosures import EnclosureLine, Page
from desktop.storage.questions import Row
from desktop.storage.reading.common import T

ENCLOSURE, ATTACHMENT = T["enclosure"], T["attachment"]
OF = {"budget": ENCLOSURE.c.budget_id, "stock": ENCLOSURE.c.holding_id}


class Enclosures:
    """The part of the Reader that knows what lies with a row."""

    connection: Connection

    def enclosures(self, noun: str, row_id: UUID) -> list[Row[EnclosureLine]]:
        """What lies with a line of the ``budget`` or an entry of the ``stock``, the newest first; without the bytes."""
        asked = (
            select(ENCLOSURE, ATTACHMENT.c.kind, func.length(ATTACHMENT.c.bytes).label("size"))
            .join(ATTACHMENT, ATTACHMENT.c.sha256 == ENCLOSURE.c.sha256)
            .where(OF[noun] == row_id, ENCLOSURE.c.closed.is_(False))
            .order_by(ENCLOSURE.c.key.desc())
        )
        return [
            Row(
                row["id"],
                row["version"],
                EnclosureLine(row["title"], Page(row["kind"]), row["size"], row["added_on"], row["sha256"]),
            )
            for row in self.connection.execute(asked).mappings()
        ]
