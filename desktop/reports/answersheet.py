"""Answer sheets and the keys laid over them: the same circles at the same places, so that a punched key fits.

Corner squares and a code square (test, variant, person) stand as a later reading of scanned sheets needs them.
"""

from collections.abc import Sequence
from functools import partial
from itertools import groupby
from typing import Any

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.lib.units import mm

from desktop.domain.drawing import Variant, key_of, variant
from desktop.domain.exams import AnswerLine, ExamLine, PaperLanguage
from desktop.domain.questions import PaperQuestion
from desktop.reports.drawn import Drawn
from desktop.reports.fonts import BOLD, REGULAR
from desktop.reports.frame import MADE
from desktop.reports.pen import Book, Pen
from desktop.reports.testpaper import KINDS, VARIANT, chosen, number_of, sizes, variants_of
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import Language, text

SHEET = text("Report", "Answer sheet")
TITLE = text("Report", "ANSWER SHEET")
KEY_SHEET = text("Report", "Overlay key")
KEY_TITLE = text("Report", "OVERLAY KEY")
NAME = text("Report", "Surname, given name")
PRECINCT = text("Report", "Precinct №")
FILL = text("Report", "Fill the circle of the right answer. To correct, cross it out and fill another.")
SEVERAL = text("Report", "Where several answers are right, fill each of them.")
PUNCH = text("Report", "Punch the marked circles, lay the key over the sheet corner on corner, count what shows.")
IN_WORDS = text("Report", "The key in words: {key}")
SQUARE, EDGE = 7 * mm, 10 * mm
"""The corner squares and how far they stand from the edges of the sheet."""
TOP, ROW, CIRCLE, STEP = 200 * mm, 7.2 * mm, 2.4 * mm, 12 * mm
"""The first row's height on the page, the step of rows, the radius of a circle, the step of circles."""
LEFT, SECOND, A_COLUMN = 38 * mm, 118 * mm, 24
"""Where the first and the second column of questions begin, and how many rows a column holds."""
QR, CODE_LEFT, CODE_TOP = 22 * mm, 165 * mm, 276 * mm
TAIL = 12
"""Signs of an id in the code square: its end is drawn by chance, so it tells one row of a file from another."""
BLANKS = 2
"""Sheets without a name that stand behind the named ones: for who came unlisted."""


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Drawn, ...]:
    """A sheet for everybody on the list, in the own language, variants going round; then blank ones of each variant."""
    made: list[Drawn] = []
    blank: Language = Voice(choice.say, language).first
    for row in chosen(reader, choice):
        paper = reader.paper(row.id, blank)
        for at, each in enumerate(reader.answers(row.id, blank)):
            spoken: Language = "ru" if each.data.language is PaperLanguage.RU else "kk"
            own = variant(row.data.seed, number_of(row.data, at), sizes(paper), row.data.variants)
            made.append(sheet(reader, choice, row, paper, own, spoken, each.data))
        for own in variants_of(row.data, paper):
            made += [sheet(reader, choice, row, paper, own, blank, None)] * BLANKS
    return tuple(made)


def keys(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Drawn, ...]:
    """The key of every variant, to be punched and laid over a sheet."""
    spoken: Language = Voice(choice.say, language).first
    made: list[Drawn] = []
    for row in chosen(reader, choice):
        paper = reader.paper(row.id, spoken)
        made += [key(choice, row, paper, own, spoken) for own in variants_of(row.data, paper)]
    return tuple(made)


def sheet(
    reader: Reader,
    choice: Choice,
    row: Row[ExamLine],
    paper: Sequence[PaperQuestion],
    own: Variant,
    spoken: Language,
    person: AnswerLine | None,
) -> Drawn:
    """One sheet to be filled in."""
    say, exam = choice.say, row.data
    commission = reader.office(spoken).commission

    def draw(book: Book) -> None:
        pen = begun(book, choice, spoken)
        head(pen, say(TITLE, spoken), (commission, f"{say(KINDS[exam.kind], spoken)}, {exam.on:%d.%m.%Y}"))
        who = person.full_name if person else ""
        where = person.precinct_number if person else ""
        pen.words(LEFT, 238 * mm, f"{say(NAME, spoken)}:  {who}", REGULAR, 11)
        pen.words(LEFT, 230 * mm, f"{say(PRECINCT, spoken)}:  {where}", REGULAR, 11)
        if not who:
            pen.stroke([(LEFT + 40 * mm, 237 * mm, 165 * mm, 237 * mm)], 0.5)
            pen.stroke([(LEFT + 40 * mm, 229 * mm, 90 * mm, 229 * mm)], 0.5)
        pen.words(LEFT, 220 * mm, say(VARIANT.fill(n=own.number), spoken), BOLD, 14)
        pen.words(LEFT, 214 * mm, say(FILL, spoken), REGULAR, 8.5)
        if any(each.line.several for each in paper):
            pen.words(LEFT, 210.5 * mm, say(SEVERAL, spoken), REGULAR, 8.5)
        code(book, f"DAIYN-T|{row.id.hex[-TAIL:]}|{own.number}|{person.attendance_id.hex[-TAIL:] if person else ''}")
        circles(book, pen, own, ())
        pen.finish()

    return Drawn("answer-sheets", say(SHEET, spoken), say(TITLE, spoken), draw)


def key(choice: Choice, row: Row[ExamLine], paper: Sequence[PaperQuestion], own: Variant, spoken: Language) -> Drawn:
    """The key of one variant."""
    say, exam = choice.say, row.data
    right = key_of(own, [each.line.right for each in paper])

    def draw(book: Book) -> None:
        pen = begun(book, choice, spoken)
        head(pen, say(KEY_TITLE, spoken), (exam.seminar[:70], f"{say(KINDS[exam.kind], spoken)}, {exam.on:%d.%m.%Y}"))
        pen.words(LEFT, 220 * mm, say(VARIANT.fill(n=own.number), spoken), BOLD, 14)
        pen.words(LEFT, 213 * mm, say(PUNCH, spoken), REGULAR, 8.5)
        circles(book, pen, own, right)
        told = "  ".join(f"{n}–{each}" for n, each in enumerate(right, 1))
        pen.y = 34 * mm
        pen.paragraph(say(IN_WORDS.fill(key=told), spoken), REGULAR, 9, left=LEFT, room=150 * mm)
        pen.finish()

    return Drawn("answer-keys", say(KEY_SHEET, spoken), say(KEY_TITLE, spoken), draw)


def begun(book: Book, choice: Choice, spoken: Language) -> Pen:
    """A fresh page with its four corner squares."""
    pen = book.pen((choice.say(MADE.fill(moment=f"{choice.made:%d.%m.%Y}"), spoken),))
    canvas = book.canvas
    canvas.setFillGray(0)
    for x in (EDGE, 210 * mm - EDGE - SQUARE):
        for y in (EDGE + 8 * mm, 297 * mm - EDGE - SQUARE):
            canvas.rect(x, y, SQUARE, SQUARE, stroke=0, fill=1)
    return pen


def head(pen: Pen, title: str, lines: Sequence[str]) -> None:
    """What the sheet is, of whom."""
    pen.y = 280 * mm
    words = partial(pen.paragraph, left=LEFT, room=125 * mm)
    words(title, BOLD, 14)
    for line in lines:
        words(line, REGULAR, 10)


def code(book: Book, told: str) -> None:
    """The code square top right, drawn row by row: as a drawing of its own it would cost 0.15 s a sheet."""
    widget: Any = QrCodeWidget(told, barLevel="M")
    made: Any = widget.qr
    made.make()
    side = QR / made.getModuleCount()
    canvas = book.canvas
    canvas.setFillGray(0)
    lines: list[list[bool]] = made.modules
    for down, line in enumerate(lines):
        y = CODE_TOP - (down + 1) * side
        across = 0
        for dark, run in groupby(line, bool):
            length = len(list(run))
            if dark:
                canvas.rect(CODE_LEFT + across * side, y, length * side, side, stroke=0, fill=1)
            across += length


def circles(book: Book, pen: Pen, own: Variant, right: Sequence[str]) -> None:
    """A row of circles a question; on a key only the right ones, thick and with a cross for the punch."""
    canvas = book.canvas
    columns = -(-len(own.order) // A_COLUMN)
    step = ROW if columns <= 2 else ROW * 2 * A_COLUMN / (len(own.order) + 1)
    a_column = A_COLUMN if columns <= 2 else -(-len(own.order) // 2)
    for at, answers in enumerate(own.answers):
        x = SECOND if at >= a_column else LEFT
        y = TOP - (at % a_column) * step
        if not at % a_column:
            for n in range(4):
                pen.words(x + STEP * (n + 1), y + 4.5 * mm, str(n + 1), BOLD, 9, "center")
        pen.words(x + 3 * mm, y - 1.2 * mm, str(at + 1), REGULAR, 10, "right")
        canvas.setStrokeGray(0)
        for n in range(len(answers)):
            middle = x + STEP * (n + 1)
            if not right:
                canvas.setLineWidth(0.8)
                canvas.circle(middle, y, CIRCLE, stroke=1, fill=0)
            elif str(n + 1) in right[at]:
                canvas.setLineWidth(1.6)
                canvas.circle(middle, y, CIRCLE * 1.25, stroke=1, fill=0)
                canvas.setLineWidth(0.5)
                canvas.line(middle - CIRCLE, y, middle + CIRCLE, y)
                canvas.line(middle, y - CIRCLE, middle, y + CIRCLE)
