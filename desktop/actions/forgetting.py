"""Lawful forgetting of a person: one action, asked for with the paper that demands it, and not taken back."""

from uuid import UUID

from desktop.domain.faults import Refusal
from desktop.domain.users import may_manage
from desktop.storage import copies, forgetting
from desktop.storage.office import Office
from desktop.storage.tables import Appointment
from desktop.storage.work import FORGETTING, Done, finished
from desktop.text import text

FORGOTTEN = text("Forgetting", "A person's data erased. Basis: {basis}")
NOT_CHAIR = text("Forgetting", "Only the chair erases the data of a person.")
NO_BASIS = text("Forgetting", "Name the paper that demands it: its number and day.")
LONGEST = 200


def forget(office: Office, row_id: UUID, basis: str) -> Done:
    """Erase the person behind a post: rows, journal, search, the file's free pages, the copies beside the file.

    The posts stay as seats that were held, under a mark instead of the name, so that papers of the past keep their
    counts. ``Refusal``: no right, no basis. An editable practice: no act of the field was seen that sets the procedure.
    """
    if not may_manage(office.role):
        raise Refusal(NOT_CHAIR)
    basis = " ".join(basis.split())
    if not 0 < len(basis) <= LONGEST:
        raise Refusal(NO_BASIS, "basis")
    with office.unit_of_work(FORGOTTEN.fill(basis=basis), FORGETTING, of_campaign=False) as work:
        forgetting.forget(work, work.one(Appointment, row_id).person_id)
    office.compact()
    copies.replace_older(office.path, office.key, office.file_id)
    return finished(work)


def former_files(office: Office) -> tuple[str, ...]:
    """Names of files beside this one that still hold what was erased; a person deletes them by hand."""
    return tuple(each.name for each in copies.former_files(office.path, office.file_id))
