"""The recovery code, read back from paper: proof that the paper in the safe opens the file."""

from hmac import compare_digest

from desktop.actions.settings import put
from desktop.domain.faults import Refusal
from desktop.storage import keys
from desktop.storage.office import Office
from desktop.storage.work import Done, finished
from desktop.text import text

CONFIRMED = text("Recovery", "Recovery code read back from paper")
OTHER = text("Recovery", "This is the code of another file. Compare the file's name on the paper.")
CONFIRMED_ON = "recovery_confirmed"
"""The setting that holds the day on which somebody read the code back."""


def confirm(office: Office, typed: str) -> Done:
    """Note that the code was read back from paper. ``Refusal``: a slip of the hand, or another file's code."""
    if not compare_digest(keys.data_key(keys.read_code(typed)), office.key):
        raise Refusal(OTHER, "code")
    with office.unit_of_work(CONFIRMED, of_campaign=False) as work:
        put(work, CONFIRMED_ON, office.today.isoformat())
    return finished(work)
