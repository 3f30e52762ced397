"""Taking a step back, and bringing it again."""

from desktop.domain.faults import Refusal
from desktop.domain.users import NOT_CHAIR, may_manage
from desktop.storage import journal
from desktop.storage.office import Office
from desktop.storage.steps import StepLine
from desktop.storage.work import Done, finished
from desktop.text import Sentence, text

UNDONE = text("Journal", "Undone: {action}")
UNDONE_IN_PART = text("Journal", "Undone, but what was changed since is kept ({rows}): {action}")
KEPT = text("Journal", "Undone, but what was changed since is kept: {action}")
REDONE = text("Journal", "Redone: {action}")
NOT_TO_UNDO = text("Journal", "Step {n} cannot be undone: it is undone already, or it is itself an undo.")
IMPORT = "import"
"""The source of a step of many rows: taken back, it leaves those that somebody edited since."""
NAMED = 20
"""Rows that stay which a label names; of more it says how many they are."""


def undo(office: Office, n: int | None = None) -> Done:
    """Take back step ``n``, or the newest step that is neither undone nor itself an undo; never the founding step.

    ``Refusal`` when somebody changed one of its facts since. Of an import the rows changed since stay and are named
    in the label, the rest is taken back.
    """
    with office.reader() as reader:
        step = reader.undoable(n)
    if step is None:
        raise Refusal(journal.NOTHING_TO_UNDO if n is None else NOT_TO_UNDO.fill(n=n))
    return _take_back(office, step, UNDONE.fill(action=step.label))


def redo(office: Office) -> Done:
    """Bring again what was undone last, as long as nothing new was done since."""
    with office.reader() as reader:
        step = reader.redoable()
    if step is None:
        raise Refusal(journal.NOTHING_TO_REDO)
    undone = dict(step.label.values)["action"]
    return _take_back(office, step, REDONE.fill(action=undone))


def _take_back(office: Office, step: StepLine, label: Sentence) -> Done:
    with office.reader() as reader:
        if "user" in reader.tables_of(step) and not may_manage(office.role):
            raise Refusal(NOT_CHAIR)
    with office.unit_of_work(label, "undo", of_campaign=False) as work:
        stayed = journal.take_back(work, step.n, keeping=step.source == IMPORT)
        if stayed is not None:
            work.label = kept(step.label, stayed)
    return finished(work)


def kept(action: Sentence, rows: tuple[str, ...]) -> Sentence:
    """The label of an undo that left some rows."""
    if not rows:
        return KEPT.fill(action=action)
    more = f"… (+{len(rows) - NAMED})" if len(rows) > NAMED else ""
    return UNDONE_IN_PART.fill(action=action, rows=", ".join(rows[:NAMED]) + more)
