"""The sealed table: IINs and account numbers for the pay list alone, with a right of their own.

It stands outside the journal, so that what is destroyed when people are paid is gone from the file.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Table, delete, func, insert, select

from desktop.domain.faults import Refusal
from desktop.domain.sealing import MAY_SEE, named_users
from desktop.storage.office import Office
from desktop.storage.reading.common import T
from desktop.storage.work import Work
from desktop.text import text

SEALED: Table = T["sealed"]
CHAIR = "chair"
NO_RIGHT = text("Pay", "These numbers are sealed. The chair opens them to a user on this page.")
KEEPING = text("Pay", "Numbers for the pay")


@dataclass(frozen=True, slots=True)
class SealedLine:
    """What the pay list needs of a person besides name and sum."""

    iin: str = ""
    account: str = ""


def may_see(office: Office) -> bool:
    """Whether the user of this office may see the sealed numbers: the chair, and whom the chair named."""
    if office.role == CHAIR:
        return True
    with office.reader() as reader:
        return office.user in named_users(reader.setting(MAY_SEE))


def refuse_strangers(office: Office) -> None:
    """``Refusal`` for whoever has no right to these numbers."""
    if not may_see(office):
        raise Refusal(NO_RIGHT)


def read(office: Office) -> dict[UUID, SealedLine]:
    """The numbers by person; ``Refusal`` without the right."""
    refuse_strangers(office)
    with office.reader() as reader:
        asked = select(SEALED.c.person_id, SEALED.c.iin, SEALED.c.account)
        return {person: SealedLine(iin, account) for person, iin, account in reader.connection.execute(asked)}


def put(office: Office, people: Mapping[UUID, Mapping[str, str]]) -> None:
    """Keep the ``iin`` and ``account`` of people; one without either is not kept. ``Refusal`` without the right."""
    held = read(office)
    with office.unit_of_work(KEEPING) as work:
        for person_id, values in people.items():
            mine = held.get(person_id, SealedLine())
            iin, account = values.get("iin", mine.iin).strip(), values.get("account", mine.account).strip()
            work.connection.execute(delete(SEALED).where(SEALED.c.person_id == person_id))
            if iin or account:
                work.connection.execute(insert(SEALED).values(person_id=person_id, iin=iin, account=account))


def destroy(office: Office, work: Work) -> int:
    """Destroy every number; how many people had one. ``Refusal`` without the right."""
    refuse_strangers(office)
    count = work.connection.execute(select(func.count()).select_from(SEALED)).scalar_one()
    work.connection.execute(delete(SEALED))
    return count
