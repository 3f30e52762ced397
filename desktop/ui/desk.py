"""The desk: what every screen is handed — reader, language, day, actions and a way to have them done."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Protocol, TypeVar
from uuid import UUID

import shiboken6
from PySide6.QtCore import QObject, Signal

from desktop.domain.clock import USUAL_ZONE, trouble
from desktop.domain.faults import Refusal, Stopped
from desktop.domain.lines import OfficeLine
from desktop.text import Language, Sentence, text
from desktop.ui.bugs import BUG, logged
from desktop.ui.messages import Kind, Message, Offer
from desktop.ui.worker import Progress, Task, Worker

if TYPE_CHECKING:
    from desktop.actions import (
        acceptance,
        boxes,
        buildings,
        calendar,
        campaigns,
        checklists,
        copies,
        demands,
        duty,
        enclosures,
        enquiries,
        equipment,
        exams,
        forgetting,
        forms,
        history,
        incidents,
        inspections,
        kits,
        lessons,
        letters,
        meetings,
        members,
        money,
        norms,
        observers,
        outreach,
        paste,
        pay,
        phones,
        photos,
        precincts,
        presstexts,
        publications,
        questions,
        readiness,
        recovery,
        reference,
        repeats,
        replacements,
        resolutions,
        seminars,
        settings,
        sharing,
        stock,
        tasks,
        transfers,
        users,
        votingday,
        works,
    )
    from desktop.storage.copies import About
    from desktop.storage.office import Office
    from desktop.storage.reader import Reader
    from desktop.storage.work import Done
    from desktop.ui.schooling import Schooling

    class Actions(Schooling, Protocol):
        """What a person can do, by noun; ``app`` hands the package of actions over."""

        buildings = buildings
        campaigns = campaigns
        photos = photos
        inspections = inspections
        checklists = checklists
        calendar = calendar
        copies = copies
        demands = demands
        duty = duty
        enquiries = enquiries
        enclosures = enclosures
        equipment = equipment
        exams = exams
        forgetting = forgetting
        forms = forms
        history = history
        incidents = incidents
        kits = kits
        letters = letters
        members = members
        money = money
        norms = norms
        observers = observers
        outreach = outreach
        stock = stock
        sharing = sharing
        phones = phones
        paste = paste
        pay = pay
        precincts = precincts
        presstexts = presstexts
        publications = publications
        questions = questions
        readiness = readiness
        recovery = recovery
        reference = reference
        repeats = repeats
        seminars = seminars
        settings = settings
        transfers = transfers
        users = users
        tasks = tasks
        works = works
        meetings = meetings
        resolutions = resolutions
        replacements = replacements
        votingday = votingday
        acceptance = acceptance
        boxes = boxes
        lessons = lessons


Answer = TypeVar("Answer")
SAVED = text("Desk", "Saved.")
UNDO = text("Desk", "Undo: {action}")
REDO = text("Desk", "Redo: {action}")
STOPPED = text("Desk", "Stopped. Nothing changed.")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line of Today or a link leads: a room, its filters, a row, and what the rows stand within."""

    noun: str
    filters: tuple[tuple[str, str], ...] = ()
    row: UUID | None = None
    within: UUID | None = None


class Desk(QObject):
    """Handed to every screen.

    ``changed(nouns, step, initiator)`` comes after each change; ``told`` when a message waits in ``unread``;
    ``started(task, title)`` when a long job begins; ``went(place)`` when somebody asks for a room; ``spoke`` after the
    language, the look or the campaign changed and everything must be drawn anew; ``copied`` when the newest copy is
    known; ``worn(settings)`` when the person wants another look; ``restoring`` when a copy is to take the file's place.
    """

    changed = Signal(object, int, object)
    told = Signal()
    started = Signal(object, object)
    went = Signal(object)
    spoke = Signal()
    copied = Signal()
    worn = Signal(object)
    restoring = Signal()

    def __init__(
        self,
        office: "Office",
        worker: Worker,
        actions: "Actions",
        *,
        language: Language,
        today: date,
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        super().__init__()
        self.office = office
        self.worker = worker
        self.actions = actions
        self.language: Language = language
        self.today = today
        self._clock = clock
        self.newest_copy: About | None = None
        self.unread: list[Message] = []
        self._reader: Reader | None = None
        self._heads: dict[Language, OfficeLine] = {}

    def reader(self) -> "Reader":
        """The window's own reader: each question sees the newest step. For the window's thread only."""
        if self._reader is None:
            self._reader = self.office.live_reader()
        return self._reader

    def head(self) -> OfficeLine:
        """The office and its campaign in the window's language; every part of the window asks for them."""
        if self.language not in self._heads:
            self._heads[self.language] = self.reader().office(self.language)
        return self._heads[self.language]

    def speak(self, language: Language) -> None:
        """Let every screen speak another language."""
        self.language = language
        self.spoke.emit()

    def choose_campaign(self, campaign_id: UUID | None) -> None:
        """Work in another campaign, or look at a closed one; every screen is drawn anew."""
        self.office.choose(campaign_id)
        self._look_again()

    def _look_again(self) -> None:
        """Read through a new reader: each has one campaign for good."""
        self.close()
        self._heads.clear()
        self.spoke.emit()

    def moment(self) -> datetime:
        """The office's own hour, as papers carry it; midnight of a day that is fixed."""
        zone = datetime.fromisoformat(f"2000-01-01T00:00{self.reader().setting('zone', USUAL_ZONE)}").tzinfo
        now = (self._clock() if self._clock else datetime.now(UTC)).astimezone(zone).replace(tzinfo=None)
        today = self.office.today
        return now if now.date() == today else datetime.combine(today, time())

    def clock_trouble(self) -> Sentence | None:
        """What is wrong with the computer's clock against the journal and the office's zone; None when nothing is."""
        if self._clock is None:
            return None
        reader = self.reader()
        newest = next((datetime.fromisoformat(step.at) for step in reader.steps(1)), None)
        return trouble(newest, self._clock(), reader.setting("zone", USUAL_ZONE))

    def go(self, place: Place) -> None:
        """Ask the window for a room and some of its rows."""
        self.went.emit(place)

    def tell(
        self,
        sentence: Sentence,
        offer: Offer | None = None,
        *,
        kind: Kind = Kind.INFORMATION,
        details: str = "",
    ) -> None:
        """Say something without stopping anybody; it waits in ``unread`` while no window listens."""
        self.unread.append(Message(sentence, kind, offer, details))
        self.told.emit()

    def run(
        self,
        action: "Callable[[Office], Done]",
        *,
        initiator: QObject | None = None,
        done: "Callable[[Done], None] | None" = None,
        refused: Callable[[Refusal], None] | None = None,
    ) -> Task:
        """Have one action done on the worker: then ``changed`` goes out, "Saved · Undo" is shown, ``done`` is called.

        An initiator that is gone by then gets neither ``done`` nor ``refused``; its refusal is told to the person.
        """
        return self._change(lambda office, _progress: action(office), initiator, done, refused)

    def run_long(
        self,
        action: "Callable[[Office, Progress], Done]",
        title: Sentence,
        *,
        initiator: QObject | None = None,
        done: "Callable[[Done], None] | None" = None,
    ) -> Task:
        """Have one long action done as ``run`` does, shown with its title and a Stop that leaves nothing behind."""
        task = self._change(action, initiator, done, None)
        self.started.emit(task, title)
        return task

    def _change(
        self,
        action: "Callable[[Office, Progress], Done]",
        initiator: QObject | None,
        done: "Callable[[Done], None] | None",
        refused: Callable[[Refusal], None] | None,
    ) -> Task:
        def answered(outcome: "Done") -> None:
            self._settle(outcome, initiator)
            if done is not None and present(initiator):
                done(outcome)

        def failed(fault: Exception) -> None:
            self._fail(fault, refused if present(initiator) else None)

        return self.worker.ask(lambda progress: action(self.office, progress), answered, failed)

    def job(
        self,
        work: "Callable[[Office, Progress], Answer]",
        title: Sentence,
        done: Callable[[Answer], None],
        *,
        initiator: QObject | None = None,
        refused: Callable[[Refusal], None] | None = None,
    ) -> Task:
        """Have long work done on the worker, shown with its title, its units and a Stop."""

        def answered(answer: Answer) -> None:
            if present(initiator):
                done(answer)

        def failed(fault: Exception) -> None:
            self._fail(fault, refused if present(initiator) else None)

        task = self.worker.ask(lambda progress: work(self.office, progress), answered, failed)
        self.started.emit(task, title)
        return task

    def ask(
        self,
        question: "Callable[[Office], Answer]",
        done: Callable[[Answer], None],
        *,
        initiator: QObject | None = None,
        refused: Callable[[Refusal], None] | None = None,
    ) -> Task:
        """Ask the worker something that takes a moment and changes nothing; it is not shown as a job."""

        def answered(answer: Answer) -> None:
            if present(initiator):
                done(answer)

        def failed(fault: Exception) -> None:
            self._fail(fault, refused if present(initiator) else None)

        return self.worker.ask(lambda _progress: question(self.office), answered, failed)

    def find_copy(self) -> None:
        """Look for the newest whole copy (it is read to the end, hence on the worker); then ``copied`` goes out."""
        self.ask(self.actions.copies.newest, self._found_copy)

    def undo(self) -> None:
        """Undo the newest step that can be undone."""
        self.worker.ask(lambda _: self.actions.history.undo(self.office), self._undone, self._fail)

    def undo_step(self, n: int) -> None:
        """Undo that step of the journal."""
        self.worker.ask(lambda _: self.actions.history.undo(self.office, n), self._undone, self._fail)

    def redo(self) -> None:
        """Do again what was undone last."""
        self.worker.ask(lambda _: self.actions.history.redo(self.office), self._redone, self._fail)

    def close(self) -> None:
        """Let go of the reader; the worker and the office are closed by who made them."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _found_copy(self, newest: "About | None") -> None:
        self.newest_copy = newest
        self.copied.emit()

    def _settle(self, outcome: "Done", initiator: QObject | None) -> None:
        if outcome.step:
            self._spread(outcome, initiator)
            self.tell(SAVED, (UNDO.fill(action=outcome.label), self.undo), kind=Kind.DONE)

    def _spread(self, outcome: "Done", initiator: QObject | None) -> None:
        self._heads.clear()
        if "campaign" in outcome.nouns:
            self._look_again()
        self.changed.emit(outcome.nouns, outcome.step, initiator)

    def _undone(self, outcome: "Done") -> None:
        self._spread(outcome, None)
        self.tell(outcome.label, (REDO.fill(action=inner(outcome.label)), self.redo), kind=Kind.DONE)

    def _redone(self, outcome: "Done") -> None:
        self._spread(outcome, None)
        self.tell(outcome.label, (UNDO.fill(action=inner(outcome.label)), self.undo), kind=Kind.DONE)

    def _fail(self, fault: Exception, refused: Callable[[Refusal], None] | None = None) -> None:
        if isinstance(fault, Stopped):
            self.tell(STOPPED)
        elif isinstance(fault, Refusal):
            if refused is not None:
                refused(fault)
            else:
                self.tell(fault.sentence, kind=Kind.WARNING)
        else:
            self.tell(BUG, kind=Kind.FAULT, details=logged(fault))


def present(initiator: QObject | None) -> bool:
    """Whether an answer has somebody to go to; a screen rebuilt in another language is gone."""
    return initiator is None or shiboken6.isValid(initiator)


def inner(label: Sentence) -> object:
    """What was undone or redone, without that word."""
    return dict(label.values).get("action", label)
