"""Taking the newest step back, and bringing it again."""

from desktop.domain.faults import Refusal
from desktop.domain.users import NOT_CHAIR, may_manage
from desktop.storage import journal
from desktop.storage.office import Office
from desktop.storage.steps import StepLine
from desktop.storage.work import Done, finished
from desktop.text import Sentence, text

UNDONE = text("Journal", "Undone: {action}")
REDONE = text("Journal", "Redone: {action}")


def undo(office: Office) -> Done:
    """Take back the newest step that is neither undone nor itself an undo; never the founding step."""
    with office.reader() as reader:
        step = reader.undoable()
    if step is None:
        raise Refusal(journal.NOTHING_TO_UNDO)
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
        journal.take_back(work, step.n)
    return finished(work)
