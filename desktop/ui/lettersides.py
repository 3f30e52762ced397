"""The text of a letter in two languages, and the things that it asks for."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout

from desktop.catalog.desk import LETTERS
from desktop.domain.desk_lines import AboutLine
from desktop.domain.facts.desk import LetterData
from desktop.domain.letters import ABOUT_KINDS, LETTER_KINDS
from desktop.domain.lettertext import LANGUAGES, PLACEHOLDERS, text_of
from desktop.text import text
from desktop.ui.asking import Asking
from desktop.ui.cards import Side
from desktop.ui.columns import Tone
from desktop.ui.desk import Desk
from desktop.ui.pieces import button, label
from desktop.ui.plain import Part, PlainTable
from desktop.ui.sides import FormSide
from desktop.ui.theme import GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.domain.letters import LetterKind
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.sides import Store

TEXT_HEIGHT = 190
PARTS = ((None, ("body_kk", "body_ru")),)
SETTLED = text("Letters", "closed {day}")
OPEN = text("Letters", "open")
NOTHING = text("Letters", "The letter is linked with nothing. “From remarks” links by itself.")
HINT = text("Letters", "Filled in: {names}")


class TextSide(FormSide):
    """The text in Kazakh and in Russian."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk, LETTERS, PARTS, store, LetterData)
        for name in ("body_kk", "body_ru"):
            self.form.boxes[name].editor.setFixedHeight(TEXT_HEIGHT)
        self.model = button(text("Letters", "Model text…"), "edit", self.edit_model)
        self.model.setObjectName("model-text")
        bar = QHBoxLayout()
        bar.addStretch(1)
        bar.addWidget(self.model)
        self.column.insertLayout(0, bar)

    def edit_model(self) -> None:
        """Change the text from which letters of this kind are made."""
        row_id = self.form.row_id
        row = None if row_id is None else self.desk.reader().row("letters", row_id, self.desk.language)
        if row is not None:
            ModelDialog(self.desk, row.data.kind, self).open()


class ModelDialog(Asking):
    """The model text of a kind of letter in both languages; an empty one brings the shipped text back."""

    def __init__(self, desk: Desk, kind: "LetterKind", parent: TextSide) -> None:
        heading = text("Letters", "Model text: {kind}").fill(kind=LETTER_KINDS[kind])
        super().__init__(desk, heading, text("Form", "Save"), parent)
        self.setObjectName("model-dialog")
        self.resize(720, 560)
        self.kind = kind
        own = desk.reader().letter_texts()
        self.texts: dict[str, QPlainTextEdit] = {}
        titles = {"kk": text("Letters", "Text in Kazakh"), "ru": text("Letters", "Text in Russian")}
        for language in LANGUAGES:
            editor = QPlainTextEdit(text_of(kind, language, own))
            editor.setObjectName(f"model-{language}")
            self.texts[language] = editor
            self.ask(titles[language], editor)
        names = ", ".join("{" + each + "}" for each in PLACEHOLDERS)
        hint = label(None, "small")
        hint.setText(shown(HINT).replace("{names}", names))
        self.fields.addRow(hint)

    def store(self) -> None:
        own_text, kind = self.desk.actions.letters.own_text, self.kind
        before = self.desk.reader().letter_texts()
        changed = {
            language: editor.toPlainText()
            for language, editor in self.texts.items()
            if editor.toPlainText() != text_of(kind, language, before)
        }
        for language, body in changed.items():

            def work(office: "Office", language: str = language, body: str = body) -> "Done":
                return own_text(office, kind, language, body)

            self.desk.run(work, initiator=self, refused=self.refuse)
        self.desk.ask(lambda _office: None, lambda _: self.accept(), initiator=self)


def kind_of(line: AboutLine) -> str:
    """Remark, shortage, premises, member."""
    return shown(ABOUT_KINDS[line.kind])


def settled(line: AboutLine) -> str:
    """Closed and when, or open."""
    return shown(SETTLED.fill(day=f"{line.settled_on:%d.%m}") if line.settled_on else OPEN)


def settled_tone(line: AboutLine) -> Tone:
    """Green once it is closed."""
    return Tone.GOOD if line.settled_on else Tone.ATTENTION


THINGS = (
    Part[AboutLine](text("LetterAbout", "What"), kind_of),
    Part[AboutLine](text("Tasks", "About"), lambda line: line.place, elastic=True),
    Part[AboutLine](text("Letters", "In words"), lambda line: line.words, elastic=True),
    Part[AboutLine](text("Calendar", "State"), settled, tone=settled_tone),
)


class AboutSide(Side):
    """The things that a letter asks for, each with its state."""

    scrolls = False

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.things = PlainTable[AboutLine](THINGS)
        self.none = label(NOTHING, "muted")
        self.none.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.none)
        column.addWidget(self.things, 1)

    def show_row(self, row_id: UUID | None) -> None:
        found = [] if row_id is None else self.desk.reader().letter_about(row_id, self.desk.language)
        self.none.setVisible(not found)
        self.things.setVisible(bool(found))
        self.things.put([row.data for row in found])
