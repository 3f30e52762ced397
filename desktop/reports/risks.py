"""Risks and plan B on paper: one page a precinct, and one page for the district's duty officer."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import groupby

from desktop.domain.calendar_lines import RiskLine
from desktop.domain.faults import Refusal
from desktop.domain.lines import BuildingLine, PrecinctLine
from desktop.domain.risks import RISKS
from desktop.reports.calendar import said
from desktop.reports.document import Cells, Column, Document, Figure, Group, Heading
from desktop.reports.frame import NO_ROWS, Frame, frame
from desktop.reports.heads import PHONE, ROW_NUMBER
from desktop.reports.scope import chosen, itself
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.reader import Reader
from desktop.text import Sentence, text

SHEET, EMERGENCY = text("Report", "Risks"), text("Report", "Duty officer's page")
TITLE = text("Report", "RISKS OF THE PRECINCT AND PLAN B")
EMERGENCY_TITLE = text("Report", "RISKS OF PRECINCTS: PAGE OF THE DUTY OFFICER")
OF_PRECINCT = text("Report", "Precinct № {no}, {place}")
RISK, WHY, PLAN = text("Report", "Risk"), text("Report", "From what"), text("Report", "Plan B")
WHO, READY = text("Report", "Who brings it"), text("Report", "Ready since")
PROPOSED = text("Report", "{plan} (proposal)")
NOT_PLANNED = text("Report", "without a plan")
IN_ALL = text("Report", "risks in all")
PLACES, PLACES_HEAD = text("Report", "precincts"), text("Report", "Precincts №")
MOST = 5
"""Incidents that the duty officer's page names."""
BUILDING, KEY = text("Report", "Building"), text("Report", "Key")
HEAD, GUARD, CHAIR = text("Report", "Head"), text("Report", "Guard"), text("Report", "Chair of the precinct")
SPARE = text("Report", "Open incidents: {incidents}")


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """A page for each precinct that has a risk; ``only`` names a precinct, an okrug or a row."""
    paper = frame(reader, choice, language)
    places = {
        row.id: row for row in chosen(reader, reader.stream("precincts", None, paper.voice.first), choice.only, itself)
    }
    lines = [row.data for row in reader.risks(paper.voice.first) if row.data.participation_id in places]
    if not lines:
        raise Refusal(NO_ROWS)
    return tuple(
        page(reader, paper, places[place].data, list(found))
        for place, found in groupby(lines, key=lambda line: line.participation_id)
    )


def page(reader: Reader, paper: Frame, precinct: PrecinctLine, lines: Sequence[RiskLine]) -> Document:
    """The page of one precinct: whom to call, then each risk with its plan."""
    voice = paper.voice
    held = reader.row("buildings", lines[0].building_id, voice.first) if lines[0].building_id else None
    building: BuildingLine | None = held.data if held else None
    return Document(
        name="risks",
        sheet=f"{voice.word(SHEET)} {lines[0].precinct_number}",
        headings=tuple(
            Heading(title, (office.commission, place))
            for title, office, place in zip(
                voice.each(lambda _: TITLE),
                paper.offices,
                voice.each(lambda _: OF_PRECINCT.fill(no=lines[0].precinct_number, place=where(precinct))),
                strict=True,
            )
        ),
        columns=columns(voice),
        rows=[(at, *cells(voice, line)) for at, line in enumerate(lines, 1)],
        moment=paper.moment,
        made=paper.made(),
        control_words=paper.control(),
        details=whom_to_call(voice, precinct, building),
        signatures=paper.signatures(),
        row_height=14,
    )


def where(precinct: PrecinctLine) -> str:
    """Where a precinct is."""
    return ", ".join(part for part in (precinct.settlement, precinct.premises) if part)


def whom_to_call(voice: Voice, precinct: PrecinctLine, building: BuildingLine | None) -> tuple[tuple[str, str], ...]:
    """The people who open, guard and answer."""
    told: list[tuple[Sentence, str]] = [(CHAIR, f"{precinct.chair}, {precinct.chair_phone}".strip(", "))]
    if building is not None:
        told += [
            (BUILDING, ", ".join(part for part in (building.premises, building.address) if part)),
            (HEAD, f"{building.head}, {building.head_phone}".strip(", ")),
            (GUARD, f"{building.guard}, {building.guard_phone}".strip(", ")),
            (KEY, building.key_at),
        ]
    return tuple((voice.line(words), value) for words, value in told if value)


def columns(voice: Voice) -> tuple[Column, ...]:
    """The columns of a precinct's page."""
    return (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("risk", voice.head(RISK), width=34),
        Column("why", voice.head(WHY)),
        Column("plan", voice.head(PLAN), width=46),
        Column("who", voice.head(WHO)),
        Column("phone", voice.head(PHONE)),
        Column("ready", voice.head(READY), "day"),
    )


def cells(voice: Voice, line: RiskLine) -> Cells:
    """A risk with its plan; what the office has not written is marked as a proposal."""
    plan = line.plan or voice.word(PROPOSED.fill(plan=line.planned))
    return voice.word(RISKS[line.kind]), voice.word(line.why), plan, line.responsible, line.phone, line.ready_on


def emergency(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """One page for the district: by risk and plan the precincts, who brings what, how to reach them, landscape."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    lines = [row.data for row in reader.risks(voice.first)]
    if not lines:
        raise Refusal(NO_ROWS)
    body: list[Cells | Group] = []
    at = 0
    for kind in RISKS:
        alike: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
        for line in lines:
            if line.kind is kind:
                alike[said(voice, line.planned), line.responsible, line.phone].append(line.precinct_number)
        if alike:
            body.append(Group(voice.line(RISKS[kind])))
        for (plan, who, phone), numbers in alike.items():
            at += 1
            body.append((at, ", ".join(numbers), plan, who, phone))
    incidents = [line.what for line in reader.agenda(choice.day, voice.first).incidents[:MOST]]
    return (
        Document(
            name="emergency",
            sheet=voice.word(EMERGENCY),
            headings=paper.headings(EMERGENCY_TITLE),
            columns=(
                Column("n", voice.head(ROW_NUMBER), "number"),
                Column("precincts", voice.head(PLACES_HEAD), width=70),
                Column("plan", voice.head(PLAN), width=80),
                Column("who", voice.head(WHO)),
                Column("phone", voice.head(PHONE)),
            ),
            rows=body,
            moment=paper.moment,
            made=paper.made(),
            control_words=paper.control(),
            landscape=True,
            figures=(
                Figure(voice.head(IN_ALL), len(lines)),
                Figure(voice.head(PLACES), len({line.participation_id for line in lines})),
                Figure(voice.head(NOT_PLANNED), sum(not line.plan for line in lines)),
            ),
            notes=voice.each(lambda _: SPARE.fill(incidents="; ".join(incidents))) if incidents else (),
        ),
    )
