"""Істі тапсыру: the page of whoever hands over the desk — what is open, promised, out and awaited."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.domain.dates import short_date
from desktop.domain.letters import Way
from desktop.domain.numbers import number_sign
from desktop.domain.replacements import CONSEQUENCES, STEPS, Step
from desktop.domain.transfers import STAGES, Stage
from desktop.reports.document import Cells, Column, Document, Group, Signature
from desktop.reports.frame import frame
from desktop.reports.heads import ROW_NUMBER
from desktop.reports.today import incidents, map_dates, map_tasks
from desktop.reports.usual import usual
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Question
from desktop.storage.reader import Reader
from desktop.text import text

if TYPE_CHECKING:
    from desktop.domain.desk_lines import LetterLine
    from desktop.domain.meeting_lines import ReplacementLine, ResolutionLine
    from desktop.domain.transfer_lines import TransferLine

SHEET = text("Report", "Hand-over")
TITLE = text("Report", "HAND-OVER OF DUTY")
WHAT, WHO, WHEN = text("Report", "What"), text("Report", "Who"), text("Report", "When")
OPEN, PROMISED = text("Report", "Open and overdue"), text("Report", "Promised, with a day")
OUT, AWAITED = text("Report", "Out: things and people on the way"), text("Report", "Awaited from others")
UNSOLVED = text("Report", "Incidents not solved")
NOTHING = text("Report", "Nothing is open.")
REPLACING = text("Report", "Replacement at precinct № {no}: {step}")
FOLLOWS = text("Report", "Replacement at precinct № {no}, still to do: {what}")
GIVES, TAKES = text("Report", "Handed over"), text("Report", "Took over")
LETTER_OUT = text("Report", "Our letter № {no}: {subject}")
LETTER_IN = text("Report", "To be answered: letter № {no}, {subject}")
UNWRITTEN = text("Report", "Resolution № {no}: its text is not written yet")
MOST = 12
"""Lines of each part at most; the paper says how many more there are."""
MORE = text("Report", "and {n} more")


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """One page of what the next on duty must know, as of the paper's day, with both signatures."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    agenda = reader.agenda(choice.day, voice.first)
    parts = (
        (OPEN, [*map_dates(voice, agenda.late), *map_tasks(agenda.tasks_late), *unwritten(reader, voice)]),
        (UNSOLVED, list(incidents(agenda))),
        (PROMISED, [*map_dates(voice, agenda.due), *map_tasks(agenda.tasks_due), *promised(reader, choice)]),
        (OUT, list(on_the_way(reader, voice))),
        (AWAITED, list(awaited(reader, voice))),
    )
    body: list[Cells | Group] = []
    at = 0
    for title, lines in parts:
        if not lines:
            continue
        body.append(Group(voice.line(title)))
        for line in lines[:MOST]:
            at += 1
            body.append((at, *line))
        if len(lines) > MOST:
            body.append((None, voice.word(MORE.fill(n=len(lines) - MOST)), None, None))
    if not body:
        body.append((None, voice.word(NOTHING), None, None))
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("what", voice.head(WHAT), width=86),
        Column("who", voice.head(WHO), width=40),
        Column("when", voice.head(WHEN), align="center", width=26),
    )
    signatures = (Signature(voice.head(GIVES)), Signature(voice.head(TAKES)))
    return (usual(paper, "handover", voice.word(SHEET), TITLE, columns, (), body=body, signatures=signatures),)


Line = tuple[str, str, str]


def unwritten(reader: Reader, voice: Voice) -> Iterator[Line]:
    """Resolutions that have a number and no text."""
    for row in reader.stream("resolutions", None, voice.first):
        line: ResolutionLine = row.data
        if not line.words and not line.precincts:
            yield voice.word(UNWRITTEN.fill(no=line.number)), "", short_date(line.on)


def promised(reader: Reader, choice: Choice) -> Iterator[Line]:
    """Tasks of the next three days."""
    question = Question(filters=(("done", "no"),))
    for row in reader.stream("tasks", question, "kk"):
        line = row.data
        if line.due is not None and 0 < (line.due - choice.day).days <= 3:
            where = f" ({line.place})" if line.place else ""
            yield f"{line.title}{where}", line.executor, short_date(line.due)


def on_the_way(reader: Reader, voice: Voice) -> Iterator[Line]:
    """Transfers that were loaded or handed over and not received."""
    for row in reader.stream("transfers", None, voice.first):
        line: TransferLine = row.data
        if line.stage in (Stage.REQUESTED, Stage.LOADED, Stage.HANDED):
            to = number_sign(line.to_number) if line.to_number else line.to_place or line.to_outside
            things = ", ".join(f"{part.item} {part.handed or part.loaded or part.asked}" for part in line.parts)
            day = line.handed_on or line.loaded_on or line.requested_on
            who = " ".join(part for part in (line.vehicle, line.driver) if part)
            yield f"{to}: {things} – {voice.word(STAGES[line.stage])}", who, short_date(day) if day else ""


def awaited(reader: Reader, voice: Voice) -> Iterator[Line]:
    """Letters without an answer, replacements under way, and what still follows from those that were entered."""
    for row in reader.stream("letters", None, voice.first):
        letter: LetterLine = row.data
        if letter.waits and letter.due is not None:
            said = (LETTER_OUT if letter.way is Way.OUT else LETTER_IN).fill(no=letter.number, subject=letter.subject)
            yield voice.word(said), letter.other, short_date(letter.due)
    for row in reader.stream("replacements", None, voice.first):
        line: ReplacementLine = row.data
        who = line.comes or line.leaves
        if line.step is not Step.ENTERED:
            step = REPLACING.fill(no=line.precinct_number, step=STEPS[line.step])
            day = line.window_until
            yield voice.word(step), who, short_date(day) if day else ""
        elif line.waiting:
            what = "; ".join(voice.word(CONSEQUENCES[each]) for each in line.waiting)
            yield voice.word(FOLLOWS.fill(no=line.precinct_number, what=what)), who, ""
