"""The region's form beside a demand: which column is filled by what, whose each row is; then it is filled and kept."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from desktop.catalog.kinds import Choice
from desktop.catalog.sheets import Field
from desktop.domain.demands import ANSWER_KINDS, KNOWN, OVERS, AnswerKind, Over
from desktop.domain.desk_lines import Sheet
from desktop.domain.identity import DAIYN
from desktop.storage.questions import Row
from desktop.text import Sentence, counted, text
from desktop.ui.answertable import OWN_WORDS, titled
from desktop.ui.cards import Side
from desktop.ui.columns import Column, Keep, Tone, attribute
from desktop.ui.desk import Desk
from desktop.ui.formtitles import titles_of
from desktop.ui.messages import Kind
from desktop.ui.pieces import button, label
from desktop.ui.shelf import Shelf
from desktop.ui.table import RecordTable
from desktop.ui.theme import GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.exchange.regionform import FormRow, Head, Understood
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.tablemodel import AnyRow
    from desktop.ui.worker import Progress

LOOKING = text("RegionForm", "The form is looked at")
LEFT = text("RegionForm", "leave as it is")
NEW = text("RegionForm", "new question: {kind}")
FILLED_BY = text("RegionForm", "Filled by")
WHOSE = text("RegionForm", "Whose row")
NOBODY = text("RegionForm", "nobody's, leave it")
TAKEN = text("RegionForm", "This row of ours is in the form already.")
ASKED = counted("RegionForm", "%n places are not sure: look at them", "", 0)
ALL_SURE = text("RegionForm", "Everything is recognised. Accept, then write the form.")
NO_FORM = text("RegionForm", "Take the region's workbook: it is filled in place, nothing else in it is touched.")


class Heads(RecordTable):
    """The columns of the form; the choice says what fills each."""

    def __init__(self, desk: Desk, shelf: Shelf, choices: dict[str, Sentence], states: Any) -> None:
        def state(head: "Head") -> str:
            return shown(states[head.state])

        def filled(head: "Head") -> str:
            return shown(choices[head.meaning]) if head.open and head.meaning in choices else ""

        field = Field("meaning", FILLED_BY, Choice(choices))
        columns = (
            Column(name="words", title=text("RegionForm", "Column of the form"), show=attribute("words"),
                   raw=attribute("words"), elastic=True, least=180, keep=Keep.LAST),
            Column(name="meaning", title=FILLED_BY, show=filled, raw=attribute("meaning"), field=field, elastic=True,
                   least=160, keep=Keep.LAST),
            Column(name="state", title=text("Calendar", "State"), show=state, raw=state, tone=tone_of, keep=Keep.LAST),
        )  # fmt: skip
        super().__init__(desk, "form-heads", columns, grid=True, source=lambda: shelf)


def tone_of(head: "Head") -> Tone:
    """Amber where a person must look, green where the column is filled, quiet where it is left alone."""
    if head.state.value == "ASK":
        return Tone.ATTENTION
    return Tone.GOOD if head.open else Tone.QUIET


class FormSide(Side):
    """The workbook that came with the demand."""

    scrolls = False

    def __init__(self, desk: Desk, written: Callable[[], object]) -> None:
        super().__init__()
        self.desk = desk
        self.written = written
        self.row_id: UUID | None = None
        self.over = Over.PRECINCTS
        self.sheet = Sheet((), {})
        self.name = ""
        self.content = b""
        self.form: Understood | None = None
        self.looked: tuple[UUID | None, str] = (None, "")
        self.heads_shelf, self.rows_shelf = Shelf(), Shelf()
        self.take = button(text("RegionForm", "Take the form…"), "folder", self.choose_file)
        self.take.setObjectName("take-form")
        self.accept = button(text("Import", "Accept"), "check", self.store, primary=True)
        self.accept.setObjectName("accept-form")
        self.said = label(NO_FORM, "muted")
        self.said.setWordWrap(True)
        bar = QHBoxLayout()
        bar.setSpacing(NEAR)
        bar.addWidget(self.take)
        bar.addWidget(self.said, 1)
        bar.addWidget(self.accept)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, GAP, 0, 0)
        self.column.setSpacing(NEAR)
        self.column.addLayout(bar)
        self.heads: RecordTable | None = None
        self.rows: RecordTable | None = None
        self.accept.hide()
        self.place = QVBoxLayout()
        self.place.setSpacing(NEAR)
        self.column.addLayout(self.place, 1)

    def show_row(self, row_id: UUID | None) -> None:
        reader = self.desk.reader()
        row = None if row_id is None else reader.row("demands", row_id, self.desk.language)
        if row_id is None or row is None:
            return
        self.row_id, self.over = row_id, row.data.over
        self.sheet = reader.demand_sheet(row_id, self.desk.language)
        if self.looked == (row_id, row.data.form_sha):
            return
        self.looked = (row_id, row.data.form_sha)
        self.put(None)
        if row.data.form_sha:
            self.look(row.data.form_name, reader.attached(row.data.form_sha))

    def choose_file(self) -> None:
        """Choose the region's workbook."""
        dialog = QFileDialog(self, shown(text("RegionForm", "The region's form")))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("*.xlsx *.xlsm")
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    def take_file(self, name: str) -> None:
        """Look at a workbook on the disk."""
        self.look(Path(name).name, Path(name).read_bytes())

    def look(self, name: str, content: bytes) -> None:
        """Have a form understood on the worker, with what the office remembers of its heads and rows."""
        from desktop.exchange.formfilling import look_at, sources_of
        from desktop.exchange.regionform import recalled

        sheet, over = self.sheet, self.over
        titles = titles_of(over)
        titles |= {f"question:{row.id.hex}": (row.data.title,) for row in self.desk.reader().own_questions()}
        sources = sources_of(sheet.columns, titles)

        def work(office: "Office", _progress: "Progress") -> "Understood":
            _package, form = look_at(name, content, sheet, sources, OVERS[over])
            with office.reader() as reader:
                memory = reader.form_cells(form.mark)
            return recalled(form, memory, {each.hex: each for each in sheet.rows})

        self.name, self.content = name, content
        self.desk.job(work, LOOKING, self.put, initiator=self)

    def choices(self) -> dict[str, Sentence]:
        """What may fill a column."""
        own = {f"question:{column.question_id.hex}": titled(column) for column in self.sheet.own if column.question_id}
        known = {
            f"question:{row.id.hex}": OWN_WORDS.fill(title=row.data.title) for row in self.desk.reader().own_questions()
        }
        fields = {f"field:{code}": known.label for code, known in KNOWN.items() if self.over in known.over}
        fresh = {f"new:{kind.value}": NEW.fill(kind=words) for kind, words in ANSWER_KINDS.items()}
        return {"": text("RegionForm", "please choose"), "leave": LEFT, **own, **known, **fresh, **fields}

    def put(self, form: "Understood | None") -> None:
        """Show a form as it is understood."""
        from desktop.exchange.regionform import STATES

        self.form = form
        for each in (self.heads, self.rows):
            if each is not None:
                self.place.removeWidget(each)
                each.deleteLater()
        self.heads = self.rows = None
        self.accept.setVisible(form is not None)
        if form is None:
            self.said.setText(shown(NO_FORM))
            return
        self.heads = Heads(self.desk, self.heads_shelf, self.choices(), STATES)
        self.heads.records.edited.connect(self.choose)
        self.place.addWidget(self.heads, 2)
        doubtful = [row for row in form.rows if not row.sure]
        if doubtful:
            self.rows = self.make_rows()
            self.place.addWidget(self.rows, 1)
        self.refresh()

    def make_rows(self) -> RecordTable:
        """The rows that nobody is sure of."""
        choices: dict[str, Sentence] = {"": NOBODY}
        choices |= {
            each.hex: OWN_WORDS.fill(title=" · ".join(part for part in (line.label, line.name) if part))
            for each, line in self.sheet.rows.items()
        }

        def meant(row: "FormRow") -> str:
            return row.about.hex if row.about else ""

        def said(row: "FormRow") -> str:
            return shown(choices[meant(row)])

        columns = (
            Column(name="words", title=text("RegionForm", "Row of the form"), show=attribute("words"),
                   raw=attribute("words"), elastic=True, keep=Keep.LAST),
            Column(name="about", title=WHOSE, show=said, raw=meant, field=Field("about", WHOSE, Choice(choices)),
                   elastic=True, keep=Keep.LAST),
        )  # fmt: skip
        made = RecordTable(self.desk, "form-rows", columns, grid=True, source=lambda: self.rows_shelf)
        made.records.edited.connect(self.decide)
        return made

    def refresh(self) -> None:
        """Show the columns and rows as they stand."""
        form = self.form
        if form is None:
            return
        self.heads_shelf.put([Row(uuid5(DAIYN, f"head:{head.column}"), 0, head) for head in form.heads])
        if self.heads is not None:
            self.heads.refresh()
        if self.rows is not None:
            known = {row.id for row in self.rows_shelf.rows("", self.rows_shelf.ids(""), "kk")}
            doubtful = [row for row in form.rows if not row.sure or uuid5(DAIYN, f"row:{row.row}") in known]
            self.rows_shelf.put([Row(uuid5(DAIYN, f"row:{row.row}"), 0, row) for row in doubtful])
            self.rows.refresh()
        asked = form.asked()
        self.said.setText(self.name + " · " + shown(ASKED.of(asked) if asked else ALL_SURE))

    def choose(self, row: "AnyRow", values: dict[str, Any], _version: int | None) -> None:
        """A person said what fills a column."""
        from desktop.exchange.regionform import State

        head: Head = row.data
        if self.form is None or not head.open:
            return
        meaning = str(values["meaning"] or "")
        state = State.SURE if meaning else State.ASK
        heads = [replace(each, meaning=meaning, state=state) if each == head else each for each in self.form.heads]
        self.form = replace(self.form, heads=tuple(heads))
        self.refresh()

    def decide(self, row: "AnyRow", values: dict[str, Any], _version: int | None) -> None:
        """A person said whose a row is."""
        if self.form is None:
            return
        said = str(values["about"] or "")
        if said and any(row_.about == UUID(said) and row_ != row.data for row_ in self.form.rows):
            self.desk.tell(TAKEN, kind=Kind.WARNING)
            self.refresh()
            return
        fresh = replace(row.data, about=UUID(said) if said else None, sure=True)
        self.form = replace(self.form, rows=tuple(fresh if each == row.data else each for each in self.form.rows))
        self.refresh()

    def store(self) -> None:
        """Keep the form with the demand: its columns, and how it was matched, for the next day."""
        from desktop.exchange.regionform import LEAVE, memory_of

        form, row_id = self.form, self.row_id
        if form is None or row_id is None:
            return
        make = self.desk.actions.demands.Wish
        held = {f"field:{column.field}" for column in self.sheet.columns if column.field}
        held |= {f"question:{column.question_id.hex}" for column in self.sheet.own if column.question_id}
        wishes: list[Any] = []
        heads = list(form.heads)
        for at, head in enumerate(heads):
            meaning = head.meaning if head.open else ""
            if not meaning or meaning == LEAVE or meaning in held:
                continue
            if meaning.startswith("new:"):
                title = head.words.rsplit(" · ", 1)[-1][:200]
                wishes.append(make(head=head.words[:300], title=title, kind=AnswerKind(meaning.removeprefix("new:"))))
                heads[at] = replace(head, meaning=f"new:{len(wishes) - 1}")
            elif meaning.startswith("question:"):
                wishes.append(make(head=head.words[:300], question_id=UUID(meaning.removeprefix("question:"))))
            else:
                wishes.append(make(head=head.words[:300], field=meaning.removeprefix("field:")))
            if not meaning.startswith("new:"):
                held.add(meaning)
        cells = memory_of(replace(form, heads=tuple(heads)))
        take, file, mark = self.desk.actions.demands.take_form, (self.name, self.content), form.mark
        self.looked = (None, "")

        def work(office: "Office") -> "Done":
            return take(office, row_id, file, mark, cells, wishes)

        def done(_outcome: "Done") -> None:
            self.written()

        self.desk.run(work, initiator=self, done=done, refused=self.refuse)

    def refuse(self, refusal: Any) -> None:
        """Say what hinders it; the choices stay."""
        self.desk.tell(refusal.sentence, kind=Kind.WARNING)
