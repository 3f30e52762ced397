"""What one day demands of the desk: demands by their hour, calls promised, letters that wait for an answer."""

from datetime import date
from uuid import UUID

from sqlalchemy import Connection, select

from desktop.domain.desk_lines import DeskDay
from desktop.domain.letters import Way
from desktop.storage.reading import demands, letters
from desktop.storage.reading.common import T
from desktop.text import Language

DEMAND, LETTER, SENT = T["demand"], T["letter"], T["demandsent"]


def desk_day(connection: Connection, campaign: UUID, day: date, language: Language) -> DeskDay:
    """The day's page of the desk; what is done is not told."""
    made = demands.facts()
    asked = (
        select(made.c.id)
        .where(made.c.campaign_id == campaign, made.c.closed.is_(False), made.c.sent_on.is_(None), made.c.due <= day)
        .order_by(made.c.due, made.c.hour.is_(None), made.c.hour)
    )
    ids = list(connection.execute(asked).scalars())
    held = letters.facts()
    waiting = (
        select(held.c.id)
        .where(held.c.campaign_id == campaign, held.c.closed.is_(False), held.c.on.is_not(None))
        .where(held.c.due <= day, held.c.came_on.is_(None))
        .order_by(held.c.due)
    )
    lines = [row.data for row in letters.rows(connection, list(connection.execute(waiting).scalars()))]
    promised = [call for _, call in demands.promised(connection, campaign) if call.again_on and call.again_on <= day]
    return DeskDay(
        demands=[(row.id, row.data) for row in demands.rows(connection, ids, campaign, language)],
        awaited=[line for line in lines if line.way is Way.OUT],
        owed=[line for line in lines if line.way is Way.IN],
        calls=len(promised),
        next_call=min((call.again_at for call in promised if call.again_at), default=None),
    )
