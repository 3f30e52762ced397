"""Мәтіндер: a text for the press made from data; each number in it opens its rows, the wording is the office's own."""

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, cast
from uuid import UUID

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QTextBrowser, QWidget

from desktop.domain.faults import Refusal
from desktop.domain.wording import Piece, joined, shipped
from desktop.domain.wordingfields import FIELD_WORDS, as_stored, in_words
from desktop.reports import presstext
from desktop.reports.voice import Choice
from desktop.text import Language, Sentence, text
from desktop.ui.asking import Asking
from desktop.ui.desk import Desk, Place
from desktop.ui.messages import Kind
from desktop.ui.neighbours import strip
from desktop.ui.pieces import button, label
from desktop.ui.screen import Screen
from desktop.ui.theme import FIELD, GAP
from desktop.words import say, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.storage.office import Office
    from desktop.storage.work import Done

LANGUAGES: tuple[tuple[Language, Sentence], ...] = (
    ("kk", text("Tongue", "Kazakh")),
    ("ru", text("Tongue", "Russian")),
)
COPIED = text("PressText", "The text is in the clipboard: paste it into the messenger or a letter.")
FIELDS = text("PressText", "Fields: {fields}")
HINT = text("PressText", "A number opens its rows. A line whose number nobody counted is left out.")
WORDING_HEIGHT, WORDING_WIDTH = 170, 780


class Wording(Asking):
    """The office's own wording of a text, in Kazakh and Russian."""

    def __init__(self, desk: Desk, code: str, fields: str, parent: QWidget) -> None:
        super().__init__(desk, text("PressText", "Wording of the text"), text("Form", "Save"), parent)
        self.code = code
        self.setMinimumWidth(WORDING_WIDTH)
        self.fields.setVerticalSpacing(GAP)
        held = desk.reader().wordings().get(code) or shipped()[code]
        self.kk, self.ru = (QPlainTextEdit(in_words(words, shown)) for words in held)
        self.kk.setObjectName("words-kk")
        self.ru.setObjectName("words-ru")
        for words, field in ((LANGUAGES[0][1], self.kk), (LANGUAGES[1][1], self.ru)):
            field.setFixedHeight(WORDING_HEIGHT)
            self.ask(words, field)
        told = label(FIELDS.fill(fields=fields), "muted")
        told.setWordWrap(True)
        self.fields.addRow(told)
        self.fields.addRow(
            button(text("PressText", "Back to the program's wording"), "undo", self.give_back, flat=True)
        )

    def store(self) -> None:
        save, code = self.desk.actions.presstexts.save, self.code
        words_kk, words_ru = (as_stored(each.toPlainText(), shown) for each in (self.kk, self.ru))
        self._run(lambda office: save(office, code, words_kk, words_ru))

    def give_back(self) -> None:
        """Use the shipped wording again."""
        back, code = self.desk.actions.presstexts.give_back, self.code
        self._run(lambda office: back(office, code))

    def _run(self, action: "Callable[[Office], Done]") -> None:
        def done(_outcome: "Done") -> None:
            self.accept()

        self.desk.run(action, initiator=self, done=done, refused=self.refuse)


class PressTextsScreen(Screen):
    """One text at a time: chosen above, made below."""

    title = text("PressText", "Texts for the press")
    icon = "edit"
    nouns = frozenset({"presstext", "seminars", "attendance", "enquiries", "publications", "outreach", "equipment"})
    help: ClassVar[tuple[Sentence, ...]] = (
        text("PressText", "A text is made from what is entered: choose what it tells of, and the language."),
        text("PressText", "Each number is a link to the rows it was counted from."),
        text("PressText", "“Wording…” changes the sentences; fields in braces are filled, with their endings."),
        text("PressText", "A surname of the register, a telephone or an IIN never goes into a text."),
        text("PressText", "“Copy” is for the messenger; Word and print are among Reports."),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.add_button(text("PressText", "Wording…"), "edit", self.change_wording)
        self.add_button(text("Reports", "Print…"), "print", self.to_paper)
        self.add_button(text("PressText", "Copy for the messenger"), "copy", self.copy, primary=True)
        self.code, self.seminar, self.language = QComboBox(), QComboBox(), QComboBox()
        for code, words in presstext.TEXTS.items():
            self.code.addItem(shown(words), code)
        for language, words in LANGUAGES:
            self.language.addItem(shown(words), language)
        self.language.setCurrentIndex(max(0, self.language.findData(desk.language)))
        bar = QHBoxLayout()
        bar.setSpacing(GAP)
        for each in (self.code, self.seminar, self.language):
            each.setMinimumHeight(FIELD)
            each.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            bar.addWidget(each, 2 if each is self.seminar else 1)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self.open_number)
        self.hint = label(HINT, "muted")
        self.body.addWidget(strip(desk, "presstexts"))
        self.body.addLayout(bar)
        self.body.addWidget(self.page, 1)
        self.body.addWidget(self.hint)
        self.pieces: list[Piece] = []
        for each in (self.code, self.seminar, self.language):
            each.currentIndexChanged.connect(self.show_text)

    def refresh(self) -> None:
        before = self.seminar.currentData()
        self.seminar.blockSignals(True)
        self.seminar.clear()
        held = list(self.desk.reader().stream("seminars", None, self.desk.language))
        for row in held:
            self.seminar.addItem(f"{row.data.on:%d.%m.%Y} {row.data.title}", row.id)
        past = [at for at, row in enumerate(held) if row.data.on <= self.desk.today]
        at = self.seminar.findData(before)
        self.seminar.setCurrentIndex(at if at >= 0 else max(past, default=0))
        self.seminar.blockSignals(False)
        self.show_text()

    def choice(self) -> Choice:
        """The day of the text."""
        return Choice(self.desk.today, say, moment=datetime.combine(self.desk.today, datetime.min.time()))

    def of_seminar(self) -> UUID | None:
        """The seminar the text tells of, where it tells of one."""
        return self.seminar.currentData() if self.code.currentData() in presstext.OF_SEMINAR else None

    def show_text(self) -> None:
        """Make the text and show it; what stands in its way is said in its place."""
        code, language = self.code.currentData(), cast("Language", self.language.currentData())
        self.seminar.setEnabled(code in presstext.OF_SEMINAR)
        try:
            self.pieces = presstext.made(self.desk.reader(), code, self.choice(), language, self.of_seminar())
        except Refusal as refusal:
            self.pieces = []
            self.page.setPlainText(shown(refusal.sentence))
            return
        self.page.setHtml("".join(self.drawn(piece) for piece in self.pieces))

    def drawn(self, piece: Piece) -> str:
        """A piece as the page shows it: a number or a name from data is a link."""
        words = piece.words.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br><br>")
        return f'<a href="{piece.field}">{words}</a>' if piece.field else words

    def open_number(self, url: QUrl) -> None:
        """Open the rows behind a number."""
        opening = presstext.OPENINGS.get(url.toString())
        seminar = self.of_seminar()
        if seminar is not None and (opening is None or url.toString() in ("came", "tested")):
            self.desk.go(Place("seminars", row=seminar))
        elif opening is not None:
            self.desk.go(Place(opening.noun, opening.filters))

    def copy(self) -> None:
        """Put the text into the clipboard."""
        if self.pieces:
            QGuiApplication.clipboard().setText(joined(self.pieces))
            self.desk.tell(COPIED, kind=Kind.DONE)

    def to_paper(self) -> None:
        """Show the text among the reports, to be printed or taken to Word."""
        self.desk.go(Place("reports", (("report", "press"), ("only", str(self.of_seminar() or "")))))

    def change_wording(self) -> None:
        """Let the office word the text itself."""
        code = self.code.currentData()
        try:
            values = presstext.values(self.desk.reader(), code, self.choice(), "kk", self.of_seminar())
        except Refusal as refusal:
            self.desk.tell(refusal.sentence, kind=Kind.WARNING)
            return
        fields = ", ".join(shown(FIELD_WORDS[name]) for name in values)
        Wording(self.desk, code, fields, self).open()
