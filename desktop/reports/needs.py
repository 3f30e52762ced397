"""Need, have, short: precinct by precinct each kind of item, and the sentence that says why so many are needed."""

from itertools import groupby

from desktop.domain.supplies import NeedLine
from desktop.reports.document import Cells, Column, Document, Figure, Group, added
from desktop.reports.frame import frame
from desktop.reports.heads import ROW_NUMBER
from desktop.reports.scope import chosen, idle_notes, itself
from desktop.reports.usual import usual
from desktop.reports.voice import Choice, ReportLanguage
from desktop.storage.reader import Reader
from desktop.text import text

SHEET = text("Report", "Need, have, short")
TITLE = text("Report", "NEED, HAVE, SHORT")
ITEM = text("Report", "Name")
NEED = text("Report", "Need")
GOOD = text("Report", "Have (good)")
SHORT = text("Report", "Short")
WHY = text("Report", "Why so many")
PRECINCT = text("Report", "Precinct № {no}")
PIECES = text("Report", "pieces short")
NOTHING = text("Report", "No need is known and nothing is entered yet.")
NO_LAW = text("Report", "No official norms of equipment are known; what stands as a proposal is no legal norm.")


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """Every known need with its sentence, landscape; form: practice.md 5, paper 15."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    precincts = chosen(reader, reader.stream("precincts", None, voice.first), choice.only, itself)
    places = {row.id for row in precincts}
    number = precincts[0].data.number if len(precincts) == 1 else ""
    found = [line for line in reader.needs(voice.first, number, {}) if line.participation_id in places]
    lines = [line for line in found if line.need is not None or line.stock]
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("item", voice.head(ITEM), width=52),
        Column("need", voice.head(NEED), "whole", total=True),
        Column("good", voice.head(GOOD), "whole", total=True),
        Column("short", voice.head(SHORT), "whole", total=True, alarm=True),
        Column("why", voice.head(WHY), width=110),
    )
    body: list[Cells | Group] = []
    rows: list[Cells] = []
    for label, of_place in groupby(lines, key=lambda line: line.precinct_number):
        cells = [cells_of(len(rows) + at, line, voice.word(line.why)) for at, line in enumerate(of_place, 1)]
        body += [Group(voice.word(PRECINCT.fill(no=label)), added(columns, cells)), *cells]
        rows += cells
    idle = [row.data for row in precincts if not row.data.works]
    return (
        usual(
            paper,
            "needs",
            voice.word(SHEET),
            TITLE,
            columns,
            rows,
            body=body,
            landscape=True,
            figures=(Figure(voice.head(PIECES), sum(line.shortage for line in lines)),),
            notes=(*voice.each(lambda _: NO_LAW if lines else NOTHING), *idle_notes(voice, idle)),
        ),
    )


def cells_of(at: int, line: NeedLine, why: str) -> Cells:
    """One kind of item at one precinct."""
    return at, line.item, line.need, line.stock, line.shortage, reason(line, why)


def reason(line: NeedLine, why: str) -> str:
    """The sentence behind a need without the item's name, which stands beside it."""
    told = why.removeprefix(f"{line.item}: ")
    return told[:1].upper() + told[1:]
