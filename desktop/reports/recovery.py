"""The paper with the recovery code: printed once, kept in the safe."""

from datetime import date, datetime, time

from desktop.domain.dates import long_date
from desktop.domain.lines import OfficeLine
from desktop.reports.document import Column, Document, Heading
from desktop.reports.paper import write_pdf
from desktop.text import Language, Say, text

TITLE = text("RecoveryPaper", "RECOVERY CODE")
FOR = text("RecoveryPaper", "Commission: {commission}. File: {file}.")
KEEP = text("RecoveryPaper", "This code opens the file when the password or the key file is lost. Keep it in the safe.")
PART = text("RecoveryPaper", "Part")
LETTERS = text("RecoveryPaper", "Letters and digits")
MADE = text("Report", "Made in the program “Daiyn”, {date} {time}")
CONTROL = text("Report", "Control total")
LANGUAGES: tuple[Language, ...] = ("kk", "ru")


def recovery_paper(office: OfficeLine, file: str, code: str, day: date, say: Say) -> bytes:
    """The PDF, Kazakh first; each part of the code on a line of its own, so that it can be read out and typed back."""
    headings = tuple(
        Heading(
            say(TITLE, language),
            (
                say(FOR.fill(commission=office.commission, file=file), language),
                say(KEEP, language),
                long_date(day, language),
            ),
        )
        for language in LANGUAGES
    )
    heads = ["\n".join(say(head, language) for language in LANGUAGES) for head in (PART, LETTERS)]
    columns = (Column("part", heads[0], "number", 30), Column("letters", heads[1], "words", 60, "center"))
    moment = datetime.combine(day, time())
    document = Document(
        name="recovery",
        sheet=say(TITLE, "kk"),
        headings=headings,
        columns=columns,
        rows=[(place, part) for place, part in enumerate(code.split("-"), 1)],
        moment=moment,
        made=tuple(say(MADE.fill(date=f"{moment:%d.%m.%Y}", time=f"{moment:%H:%M}"), each) for each in LANGUAGES),
        control_words=say(CONTROL, "kk"),
        row_height=9,
    )
    return write_pdf(document)
