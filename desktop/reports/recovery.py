"""The recovery code on paper: one sheet for the safe, made once when a file is founded."""

from datetime import date

from desktop.domain.dates import long_date
from desktop.domain.lines import OfficeLine
from desktop.reports.blocks import draw_signatures
from desktop.reports.document import Signature
from desktop.reports.fonts import BOLD, REGULAR
from desktop.reports.frame import MADE
from desktop.reports.pen import Book
from desktop.reports.voice import Voice
from desktop.text import Say, text

TITLE = text("Recovery", "RECOVERY CODE")
FILE = text("Recovery", "File: {file}")
POWER = text("Recovery", "Whoever has this code opens the file without a password. It is printed only once.")
KEEPING = text("Recovery", "Keep this sheet in a sealed envelope in the safe, never beside the computer.")
USING = text(
    "Recovery", "If the password or the key file is lost, choose “Recover” when opening the file and type the code."
)
KEPT = text("Recovery", "Taken into keeping")
CODE_SIZE, WORDS_SIZE = 17.0, 11.0
RULE, RULE_GREY = 0.9, 0.45


def recovery_paper(office: OfficeLine, file: str, code: str, today: date, say: Say) -> bytes:
    """The sheet as a PDF in Kazakh and Russian; ``file`` names the commission's file, ``code`` stands as typed."""
    voice = Voice(say, "kk+ru")
    made = voice.each(lambda _: MADE.fill(moment=f"{today:%d.%m.%Y}"))
    book = Book(voice.word(TITLE))
    pen = book.pen(made)
    for title in voice.each(lambda _: TITLE):
        pen.paragraph(title, BOLD, 14, "center")
    pen.y -= 8
    pen.paragraph(office.commission, REGULAR, WORDS_SIZE, "center")
    for line in voice.each(lambda language: FILE.fill(file=f"{file}, {long_date(today, language)}")):
        pen.paragraph(line, REGULAR, WORDS_SIZE, "center")
    pen.y -= 22
    top = pen.y
    pen.y -= 12
    pen.paragraph(code, BOLD, CODE_SIZE, "center")
    pen.y -= 14
    edges = [(pen.left, top, pen.right, top), (pen.left, pen.y, pen.right, pen.y)]
    sides = [(x, top, x, pen.y) for x in (pen.left, pen.right)]
    pen.stroke([*edges, *sides], RULE, RULE_GREY)
    pen.y -= 16
    for sentence in (POWER, KEEPING, USING):
        for line in voice.each(lambda _, sentence=sentence: sentence):
            pen.paragraph(line, REGULAR, WORDS_SIZE)
        pen.y -= 7
    pen.y -= 12
    draw_signatures(pen, (Signature(voice.head(KEPT)),))
    pen.finish()
    return book.close()
