"""The ballot plan: the list figure of a named day, one per cent of reserve, precinct by precinct."""

from desktop.domain.dates import long_date
from desktop.domain.figures import DEGREES
from desktop.domain.forms import RESERVE, ROUNDINGS, Rounding, planned
from desktop.domain.supply_lines import PlanLine
from desktop.reports.document import Cells, Column, Document, Figure
from desktop.reports.frame import frame, refuse_empty
from desktop.reports.heads import OKRUG, PRECINCT, ROW_NUMBER
from desktop.reports.scope import number
from desktop.reports.usual import usual
from desktop.reports.voice import Choice, ReportLanguage
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import text

SHEET = text("Report", "Ballot plan")
TITLE = text("Report", "PLAN OF BALLOTS")
LISTED = text("Report", "Citizens on the list")
OF_DAY = text("Report", "As of")
KNOWN = text("Report", "How it is known")
PLANNED = text("Report", "Ballots with {n} % reserve")
HANDED = text("Report", "Already handed over")
BY_LIST = text("Report", "ballots by the whole list")
BY_PRECINCT = text("Report", "ballots by precincts")
STANDS = text("Report", "The plan stands on the newest list figures not later than {date}.")
ROUNDED = text(
    "Report",
    "By the whole list {whole} are printed, a part of one rounded down; by precincts {sum}, rounded {rounding}.",
)
UNKNOWN = text("Report", "Without a list figure, and so not in the plan: {precincts}.")


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The plan, portrait; both totals are shown. Rule: list + 1 % (central commission, 2022 and 2026)."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    rounding = Rounding(reader.setting("ballot_rounding", Rounding.UP.value))
    plan = [row for row in reader.ballot_plan(choice.day, voice.first) if row.data.works]
    refuse_empty(plan)
    known = [row.data for row in plan if row.data.listed is not None]
    listed = sum(line.listed or 0 for line in known)
    by_list, by_precinct = planned(listed), sum(line.planned or 0 for line in known)
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("number", voice.head(PRECINCT), "number"),
        Column("okrug", voice.head(OKRUG)),
        Column("listed", voice.head(LISTED), "whole", total=True),
        Column("as_of", voice.head(OF_DAY), "day"),
        Column("known", voice.head(KNOWN)),
        Column("planned", voice.head(PLANNED.fill(n=RESERVE)), "whole", total=True),
        Column("handed", voice.head(HANDED), "whole", total=True),
    )
    rows: list[Cells] = [
        (
            at, number(line.precinct_number), line.okrug, line.listed, line.as_of,
            voice.word(DEGREES[line.degree]) if line.degree else "", line.planned, line.handed,
        )
        for at, line in enumerate((row.data for row in plan), 1)
    ]  # fmt: skip
    notes = voice.each(lambda language: STANDS.fill(date=long_date(choice.day, language)))
    notes += voice.each(lambda _: ROUNDED.fill(whole=by_list, sum=by_precinct, rounding=ROUNDINGS[rounding]))
    missing = unknown(plan)
    if missing:
        notes += voice.each(lambda _: UNKNOWN.fill(precincts=missing))
    figures = (Figure(voice.head(BY_LIST), by_list), Figure(voice.head(BY_PRECINCT), by_precinct))
    return (
        usual(
            paper, "ballots", voice.word(SHEET), TITLE, columns, rows,
            approvals=paper.approvals(), figures=figures, notes=notes,
        ),
    )  # fmt: skip


def unknown(plan: list[Row[PlanLine]]) -> str:
    """Precincts whose list nobody has told yet."""
    return ", ".join(f"№ {row.data.precinct_number}" for row in plan if row.data.listed is None)
