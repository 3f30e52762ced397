"""Publications about the commission: enter one, answer it, mark what is false or worth copying."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from desktop.actions import keeping
from desktop.domain.facts.openness import PublicationData
from desktop.domain.faults import Refusal
from desktop.domain.openness import AnswerForm
from desktop.domain.tasks import answer_day
from desktop.storage.office import Office
from desktop.storage.tables import Campaign, Publication
from desktop.storage.work import Done, Work, finished
from desktop.text import text

ADDED = text("Openness", "Publication entered: {title}")
CHANGED = text("Openness", "Publication changed: {title}")
CLOSED = text("Openness", "Publication taken out: {title}")
ANSWERED = text("Openness", "Publication answered: {title}")
WORDLESS = text("Openness", "Write what was answered, or where the answer can be seen.")
SHORT = 80


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter a publication (``row_id`` None; of today unless told) or change the named values of one.

    What is false needs an answer; an answer is due by the office's own rule where no day is told.
    """
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            facts = {"campaign_id": office.campaign_id, "on": office.today, **values}
            data, label = keeping.add(work, Publication, PublicationData, ruled(work, office, facts)), ADDED
        else:
            held = work.one(Publication, row_id)
            whole = {name: getattr(held, name) for name in ("on", "needs_answer", "false_information", "due")}
            added = ruled(work, office, {**whole, **values})
            wanted = {name: added[name] for name in (*values, "needs_answer", "due")}
            data, label = keeping.change(work, Publication, PublicationData, row_id, wanted, version), CHANGED
        work.label = label.fill(title=data.title[:SHORT])
    return finished(work)


def ruled(work: Work, office: Office, facts: Mapping[str, Any]) -> dict[str, Any]:
    """The facts with what follows from them."""
    made = dict(facts)
    if made.get("false_information"):
        made["needs_answer"] = True
    if made.get("needs_answer") and made.get("due") is None and made.get("on") is not None:
        made["due"] = answer_day(max(made["on"], office.today), work.one(Campaign, office.campaign_id).voting_day)
    made.setdefault("needs_answer", False)
    made.setdefault("due", None)
    return made


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> PublicationData:
    """Change the named values of a publication."""
    return keeping.change(work, Publication, PublicationData, row_id, values, version)


def answer(office: Office, row_id: UUID, form: AnswerForm, words: str) -> Done:
    """Say that a publication was answered today, in which form and how; ``Refusal`` without words."""
    if not words.strip():
        raise Refusal(WORDLESS, "answer")
    with office.unit_of_work(ANSWERED) as work:
        values = {"form": form, "answer": words.strip(), "answered_on": office.today}
        work.label = ANSWERED.fill(title=change(work, row_id, values, None).title[:SHORT])
    return finished(work)


def close(office: Office, row_id: UUID) -> Done:
    """Take a publication out of the list."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(title=work.one(Publication, row_id).title[:SHORT])
        work.close(Publication, row_id)
    return finished(work)
