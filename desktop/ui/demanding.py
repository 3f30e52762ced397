"""Сұраулар: what the region wants by an hour; gathered by phone or paste, written into its own form, kept as sent."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from platformdirs import user_documents_path
from PySide6.QtWidgets import QFileDialog

from desktop.catalog.desk import DEMANDS
from desktop.domain.demands import OVERS
from desktop.domain.desk_lines import DemandLine
from desktop.domain.facts.desk import DemandData
from desktop.domain.faults import Refusal
from desktop.text import Sentence, counted, text
from desktop.ui.answers import AnswersSide, chosen_columns
from desktop.ui.beside import SharedScreen
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk, Place
from desktop.ui.formside import FormSide
from desktop.ui.formtitles import titles_of
from desktop.ui.messages import Kind
from desktop.ui.pieces import Elided, button
from desktop.ui.sentside import SentSide
from desktop.ui.sides import FormSide as FactsSide
from desktop.ui.sides import HistorySide
from desktop.words import say, shown

if TYPE_CHECKING:
    from desktop.exchange.formfilling import Filled
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.sides import Store
    from desktop.ui.worker import Progress

NEW = text("Demands", "New demand")
PARTS = (
    (None, ("title", "sender", "number", "over", "received_on", "received_at", "due", "hour")),
    (None, ("note",)),
)
SENT_AT = text("Demands", "sent {when}")
WRITING = text("Demands", "The form is filled")
NO_FORM = text("Demands", "This demand has no form yet: take it in the tab “Region's form”.")
LOOK = text("Demands", "Some places of the form are not sure: look at them and accept.")
WRITTEN = counted("Demands", "%n cells written into the form; the demand is marked as sent.", "", 0)
NOT_THERE = text("Demands", "The form has no row for: {rows}.")
LEFT_EMPTY = counted("Demands", "%n cells have no answer yet.", "", 0)
GENERAL, ANSWERS, FORM, SENT, HISTORY = range(5)


def state(line: DemandLine, today: date) -> str:
    """Sent and when, due today, late, or how much is gathered."""
    if line.sent_on is not None:
        at = f" {line.sent_at:%H:%M}" if line.sent_at else ""
        return shown(SENT_AT.fill(when=f"{line.sent_on:%d.%m}{at}"))
    if line.late(today):
        return shown(text("Demands", "late"))
    return shown(text("Event", "today")) if line.due == today else ""


def tone(line: DemandLine, today: date) -> Tone | None:
    """Green when sent, red when late, amber today."""
    if line.sent_on is not None:
        return Tone.GOOD
    return Tone.BAD if line.late(today) else Tone.ATTENTION if line.due == today else None


def columns(today: date) -> tuple[Column, ...]:
    """The columns, with the state of each demand on a day."""
    return (
        told(DEMANDS, "when", keep=Keep.LAST),
        told(DEMANDS, "title", elastic=True, least=120, keep=Keep.LAST),
        told(DEMANDS, "sender", elastic=True, keep=Keep.EASY),
        told(DEMANDS, "number", keep=Keep.EASY),
        told(DEMANDS, "gathered"),
        Column(
            name="sent_on",
            title=text("Calendar", "State"),
            show=lambda line: state(line, today),
            raw=lambda line: state(line, today),
            tone=lambda line: tone(line, today),
        ),
    )


class DemandCard(Card):
    """One demand: its answers, the region's form, what was sent."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        self.where = Elided("")
        self.where.setObjectName("muted")
        self.under.addWidget(self.where, 1)
        self.again = button(text("Demands", "Again for today"), "refresh", self.repeat)
        self.again.setObjectName("repeat")
        self.only = button(text("Demands", "Mark as sent"), "done", self.send)
        self.only.setObjectName("sent")
        self.write = button(text("Demands", "Write the form"), "workbook", self.choose_place, primary=True)
        self.write.setObjectName("write-form")
        for each in (self.again, self.only, self.write):
            self.under.addWidget(each)
        general = FactsSide(desk, DEMANDS, PARTS, store, DemandData)
        general.made.connect(self.made)
        general.made.connect(self.go_on)
        self.answers = AnswersSide(desk)
        self.form = FormSide(desk, lambda: self.go(ANSWERS))
        self.put_sides(
            (
                (text("Precincts", "General"), general),
                (text("Demands", "Answers"), self.answers),
                (text("RegionForm", "Region's form"), self.form),
                (text("Demands", "What was sent"), SentSide(desk)),
                (text("Precincts", "History"), HistorySide(desk, "demands")),
            )
        )

    def go_on(self, _made: UUID) -> None:
        """A new demand is stored: its columns and answers come next."""
        self.go(ANSWERS)

    def go(self, tab: int) -> None:
        """Show a side."""
        if self.tabs is not None:
            self.tabs.setCurrentIndex(tab)

    def line(self) -> DemandLine | None:
        """The demand at hand."""
        row = None if self.row_id is None else self.desk.reader().row("demands", self.row_id, self.desk.language)
        return row.data if row else None

    def show_head(self) -> None:
        line = self.line()
        self.title.setText(line.title if line else shown(NEW))
        parts = (line.sender, line.when, line.form_name, line.gathered) if line else ()
        self.where.put(" · ".join(part for part in parts if part))
        for each in (self.again, self.only, self.write):
            each.setVisible(line is not None)
        self.write.setEnabled(bool(line and line.columns))

    def choose_place(self) -> None:
        """Choose where the filled form is saved."""
        line = self.line()
        if line is None:
            return
        if not line.form_sha:
            self.go(FORM)
            self.desk.tell(NO_FORM, kind=Kind.WARNING)
            return
        dialog = QFileDialog(self, shown(text("Demands", "Save the filled form")), str(user_documents_path()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(line.form_name)
        dialog.fileSelected.connect(self.write_named)
        dialog.open()

    def write_named(self, name: str) -> None:
        """Write the form into the file of that name."""
        self.write_to(Path(name))

    def write_to(self, path: Path) -> None:
        """Fill the region's form into a file and keep what is sent."""
        from desktop.exchange.formfilling import fill, look_at, sources_of
        from desktop.exchange.regionform import recalled
        from desktop.reports.filing import save_file

        line, row_id, language = self.line(), self.row_id, self.desk.language
        if line is None or row_id is None:
            return
        moment = self.desk.moment()
        send, nothing = self.desk.actions.demands.send, self.desk.actions.demands.NOTHING
        wording = (shown(text("YesNo", "yes")), shown(text("YesNo", "no")))

        def work(office: "Office", _progress: "Progress") -> "Filled | None":
            with office.reader() as reader:
                sheet = reader.demand_sheet(row_id, language)
                content = reader.attached(line.form_sha)
                known = {f"question:{row.id.hex}": (row.data.title,) for row in reader.own_questions()}
                titles = titles_of(line.over) | known
                package, form = look_at(
                    line.form_name, content, sheet, sources_of(sheet.columns, titles), OVERS[line.over]
                )
                form = recalled(form, reader.form_cells(form.mark), {each.hex: each for each in sheet.rows})
            if form.asked():
                return None
            done = fill(package, form, sheet, say, language, wording)
            if not done.cells:
                raise Refusal(nothing)
            save_file(path, done.content)
            heads = chosen_columns(sheet.columns)
            send(office, row_id, language, heads, moment=moment, form=(path.name, done.content))
            return done

        self.desk.job(work, WRITING, self.wrote, initiator=self)

    def wrote(self, done: "Filled | None") -> None:
        """Say what was written and what the form had no place for."""
        if done is None:
            self.go(FORM)
            self.desk.tell(LOOK, kind=Kind.WARNING)
            return
        self.desk.changed.emit(frozenset({"demands"}), 0, self)
        self.desk.tell(WRITTEN.of(done.cells), kind=Kind.DONE)
        if done.missing:
            self.desk.tell(NOT_THERE.fill(rows=", ".join(done.missing)), kind=Kind.WARNING)
        if done.empty:
            self.desk.tell(LEFT_EMPTY.of(done.empty), kind=Kind.WARNING)

    def send(self) -> None:
        """Keep what is sent now, whichever way it goes."""
        row_id, language, moment = self.row_id, self.desk.language, self.desk.moment()
        if row_id is None:
            return
        heads = chosen_columns(self.desk.reader().demand_sheet(row_id, language).columns)
        send = self.desk.actions.demands.send
        self.desk.run(lambda office: send(office, row_id, language, heads, moment=moment), initiator=self)

    def repeat(self) -> None:
        """The same demand again for today; the hand goes to its answers."""
        row_id = self.row_id
        if row_id is None:
            return
        repeat = self.desk.actions.demands.repeat

        def done(outcome: "Done") -> None:
            self.made.emit(outcome.id)
            self.go(ANSWERS)

        self.desk.run(lambda office: repeat(office, row_id), initiator=self, done=done)


class DemandsScreen(SharedScreen):
    """All demands of the campaign, the next due first."""

    sheet = DEMANDS
    full = DemandCard
    title = text("Rooms", "Demands")
    icon = "forms"
    nouns = frozenset({"demands", "precincts", "members"})
    adding = text("Demands", "Add a demand")
    card_share: ClassVar[float] = 0.66
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Demands", "A demand is what the region wants by an hour: columns over precincts, okrugs or members."),
        text("Demands", "A column is counted from the registers, or a question of your own that is kept for tomorrow."),
        text("Demands", "Answers are typed, pasted from Excel, taken from a workbook or gathered by phone."),
        text("Demands", "“Write the form” fills the region's own workbook; formulas, totals and looks stay."),
        text("Demands", "What was sent, when and by whom stays; “Compare” shows what differs from it."),
        text("Demands", "“Again for today” repeats a demand with its columns and its form."),
    )

    def columns(self) -> Sequence[Column]:
        return columns(self.desk.today)

    def open_card(self, row_id: UUID | None) -> None:
        super().open_card(row_id)
        card = self.card
        if isinstance(card, DemandCard) and row_id is not None and card.line() is not None:
            line = card.line()
            card.go(ANSWERS if line and line.columns else GENERAL)

    def begin(self) -> None:
        super().begin()
        moment, today = self.desk.moment(), self.desk.today
        came = moment.time().replace(second=0, microsecond=0)
        self.card.preset({"received_on": today, "due": today, "received_at": came if moment.hour else None})

    def arrive(self, place: Place) -> None:
        super().arrive(place)
        if place.row is not None and not self.card_open:
            self.open_card(place.row)
