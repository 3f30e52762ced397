"""The readiness summary: by region or okrug how many precincts are ready, with remarks, not ready, not checked."""

from desktop.domain.readiness import STATES, State
from desktop.reports.document import Cells, Column, Document, Figure, added
from desktop.reports.frame import TOTAL, frame, refuse_empty
from desktop.reports.heads import PRECINCTS_IN_ALL, ROW_NUMBER
from desktop.reports.readiness import READY, TOLD
from desktop.reports.voice import Choice, ReportLanguage
from desktop.storage.reader import Reader
from desktop.text import text

SHEET = text("Report", "Summary")
TITLE = text("Report", "SUMMARY OF THE READINESS OF PRECINCTS")
TERRITORY = text("Report", "Territory")


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """A line a territory, portrait. Form: practice.md 5, paper 14, its head."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    lines = reader.gates.summary(voice.first)
    refuse_empty(lines)
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("name", voice.head(TERRITORY)),
        Column("precincts", voice.head(PRECINCTS_IN_ALL), "whole", total=True),
        Column("ready", voice.head(STATES[State.READY]), "whole", total=True),
        Column("told", voice.head(TOLD), "whole", total=True),
        Column("remarks", voice.head(STATES[State.REMARKS]), "whole", total=True),
        Column("not_ready", voice.head(STATES[State.NOT_READY]), "whole", total=True),
        Column("unchecked", voice.head(STATES[State.UNCHECKED]), "whole", total=True),
    )
    cells: list[Cells] = [
        (at, each.name, each.precincts, each.ready, each.told, each.remarks, each.not_ready, each.unchecked)
        for at, each in enumerate(lines, 1)
    ]
    every, ready = sum(each.precincts for each in lines), sum(each.ready for each in lines)
    told = sum(each.told for each in lines)
    return (
        Document(
            name="summary",
            sheet=voice.word(SHEET),
            headings=paper.headings(TITLE, voice.each(lambda _: READY.fill(ready=ready, all=every, told=told))),
            columns=columns,
            rows=cells,
            moment=paper.moment,
            made=paper.made(),
            control_words=paper.control(),
            approvals=paper.approvals(),
            places=paper.places(),
            figures=(
                Figure(voice.head(PRECINCTS_IN_ALL), every),
                Figure(voice.head(STATES[State.READY]), ready),
                Figure(voice.head(TOLD), told),
            ),
            total_words=voice.line(TOTAL),
            totals=added(columns, cells),
            signatures=paper.signatures(),
        ),
    )
